#include "ui/explanation/pastedreply.h"

#include "core/explanation/explanationof.h"
#include "ui/explanation/explanationview.h"
#include "ui/theme/appearance.h"
#include "ui/words/explanationtext.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace Gui {

namespace {

constexpr qsizetype readCharacters = 64 * 1024; // a reply; more is not one
constexpr std::chrono::milliseconds typingPause{150};

} // namespace

class PastedReply::Private
{
public:
    explicit Private(const Words::Language &in) : language(in) {}
    const Words::Language &language;
    QLabel *hint = new QLabel;
    QPlainTextEdit *text = new QPlainTextEdit;
    ExplanationView *explanation = new ExplanationView;
    QTimer pause;
};

PastedReply::PastedReply(const Words::Language &language, QWidget *parent)
    : QDialog(parent), m(std::make_unique<Private>(language))
{
    m->text->setObjectName(QStringLiteral("pastedText"));
    m->text->setFont(dialogueFont());
    m->text->setTabChangesFocus(true);
    m->hint->setWordWrap(true);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m->hint);
    column->addWidget(m->text, 1);
    auto *split = new QSplitter;
    split->addWidget(left);
    split->addWidget(m->explanation);
    split->setSizes({380, 420});
    auto *all = new QVBoxLayout(this);
    all->addWidget(split);
    resize(820, 520);
    m->pause.setSingleShot(true);
    m->pause.setInterval(typingPause);
    connect(m->text, &QPlainTextEdit::textChanged, &m->pause, qOverload<>(&QTimer::start));
    connect(&m->pause, &QTimer::timeout, this, &PastedReply::explain);
    retranslateUi();
}

PastedReply::~PastedReply() = default;

void PastedReply::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PastedReply::retranslateUi()
{
    setWindowTitle(tr("Explain a reply"));
    m->hint->setText(
        tr("Paste one reply of a mail server, with all its lines. It is read without a session, so only its own "
           "words speak."));
    m->text->setPlaceholderText(
        QStringLiteral("553 5.7.1 <bob@example.org>: Sender address rejected: not owned by user alice"));
    m->text->setAccessibleName(tr("Reply"));
    m->explanation->setAccessibleName(tr("Explanation"));
    explain();
}

void PastedReply::explain()
{
    const QString pasted = m->text->toPlainText().trimmed().left(readCharacters);
    if (pasted.isEmpty()) {
        m->explanation->showEmpty();
        return;
    }
    const auto document = Core::Document::ofReply(pasted.toUtf8());
    const auto exchanges = document->exchanges();
    const Core::RowId row = exchanges.empty() ? 0 : exchanges.front().replyFirst;
    const Core::Explanation explanation = Core::explanationOf(*document, row);
    m->explanation->show(Words::explanationText(m->language, explanation, document->dialogue()),
                         toneOf(explanation.severity));
}

} // namespace Gui
