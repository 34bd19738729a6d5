#include "ui/explanation/pastedreply.h"

#include "core/explanation/explanationof.h"
#include "ui/explanation/explanationview.h"
#include "ui/explanation/findinglist.h"
#include "ui/explanation/pastedload.h"
#include "ui/explanation/pastedtext.h"
#include "ui/words/inert.h"
#include "ui/words/pastedwords.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace Gui {

namespace {

using namespace Core::Pasted;

constexpr qsizetype readAtOnce = 128 * 1024; // octets that are read within a few milliseconds
constexpr std::chrono::milliseconds typingPause{150};

Tone toneOfFinding(const Finding &finding, const Opened &opened)
{
    if (opened.row != Core::none)
        return toneOf(Core::explanationOf(*opened.document, opened.row).severity);
    return finding.action == Action::Failed ? Tone::Permanent : Tone::Temporary;
}

QWidget *column(std::initializer_list<QWidget *> parts, QWidget *stretched)
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : parts)
        layout->addWidget(part, part == stretched ? 1 : 0);
    return widget;
}

} // namespace

class PastedReply::Private
{
public:
    explicit Private(const Words::Language &in) : language(in) {}
    const Words::Language &language;
    QLabel *hint = new QLabel;
    PastedText *text = new PastedText;
    QPushButton *open = new QPushButton;
    QLabel *found = new QLabel;
    FindingList *findings = new FindingList;
    QLabel *unread = new QLabel;
    ExplanationView *explanation = new ExplanationView;
    QTimer pause;

    Reading reading;
    QString file;           // what is explained came from there; empty: from the box
    quint64 generation = 0; // late answers of workers are dropped
    enum class State : quint8 { Ready, Reading, Unreadable } state = State::Ready;
};

PastedReply::PastedReply(const Words::Language &language, QWidget *parent)
    : QDialog(parent), m(std::make_unique<Private>(language))
{
    lay();
    connectParts();
    retranslateUi();
}

PastedReply::~PastedReply() = default;

void PastedReply::lay()
{
    m->text->setObjectName(QStringLiteral("pastedText"));
    m->findings->setObjectName(QStringLiteral("pastedFindings"));
    m->unread->setObjectName(QStringLiteral("pastedUnread"));
    for (QLabel *label : {m->hint, m->found, m->unread}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *split = new QSplitter;
    split->addWidget(column({m->hint, m->text, m->open}, m->text));
    split->addWidget(column({m->found, m->findings, m->unread}, m->findings));
    split->addWidget(m->explanation);
    split->setSizes({340, 280, 400});
    split->setChildrenCollapsible(false);
    auto *all = new QVBoxLayout(this);
    all->addWidget(split);
    resize(1060, 600);
    m->pause.setSingleShot(true);
    m->pause.setInterval(typingPause);
    m->open->setAutoDefault(false);
}

void PastedReply::connectParts()
{
    connect(m->text, &QPlainTextEdit::textChanged, this, [this] {
        ++m->generation; // what a worker still reads is of no interest any more
        m->file.clear();
        m->pause.start();
    });
    connect(m->text, &PastedText::fileDropped, this, &PastedReply::openFile);
    connect(m->text, &PastedText::tooLong, this, [this](const QByteArray &text) {
        m->file.clear();
        readAside(text);
    });
    connect(&m->pause, &QTimer::timeout, this, &PastedReply::read);
    connect(m->open, &QPushButton::clicked, this, &PastedReply::chooseFile);
    connect(m->findings, &QListWidget::currentRowChanged, this, &PastedReply::showFinding);
}

void PastedReply::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        m->findings->viewport()->update();
}

void PastedReply::retranslateUi()
{
    setWindowTitle(tr("Explain pasted text"));
    m->hint->setText(
        tr("Paste or drop what a mail server said: replies, log lines, a whole bounce message, a transcript."));
    m->text->setPlaceholderText(
        QStringLiteral("553 5.7.1 <bob@example.org>: Sender address rejected: not owned by user alice"));
    m->text->setAccessibleName(tr("Pasted text"));
    m->open->setText(tr("Open a file…"));
    m->findings->setAccessibleName(tr("What was found"));
    m->explanation->setAccessibleName(tr("Explanation"));
    showFindings();
}

// What the box holds, when its text has rested.
void PastedReply::read()
{
    const QByteArray text = m->text->toPlainText().toUtf8();
    if (text.size() > readAtOnce)
        return readAside(text);
    ++m->generation;
    m->state = Private::State::Ready;
    m->reading = Core::Pasted::read(text);
    showFindings();
}

void PastedReply::readAside(const QByteArray &text)
{
    m->state = Private::State::Reading;
    showState();
    auto *watcher = new QFutureWatcher<PastedLoad>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, mine = ++m->generation] {
        watcher->deleteLater();
        if (mine != m->generation)
            return;
        const PastedLoad load = watcher->result();
        m->state = load.readable ? Private::State::Ready : Private::State::Unreadable;
        m->reading = load.reading;
        if (load.text.size() <= PastedText::mostCharacters && load.readable && !m->file.isEmpty()) {
            const QSignalBlocker quiet(m->text);
            m->text->setPlainText(QString::fromUtf8(load.text));
        }
        showFindings();
    });
    watcher->setFuture(m->file.isEmpty() ? loadPastedText(text) : loadPastedFile(m->file));
}

void PastedReply::openFile(const QString &path)
{
    m->pause.stop();
    m->file = path;
    const QSignalBlocker quiet(m->text);
    m->text->clear();
    readAside({});
}

void PastedReply::explain(const QString &text)
{
    m->text->setPlainText(text);
}

void PastedReply::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PastedReply::openFile);
    dialog->open();
}

void PastedReply::showFindings()
{
    m->findings->show(m->language, m->reading.findings);
    showState();
    showFinding();
}

void PastedReply::showState()
{
    const bool empty = m->file.isEmpty() && m->text->document()->isEmpty() && m->reading.findings.isEmpty();
    QString found = tr("%n found", nullptr, int(m->reading.findings.size()));
    if (m->state == Private::State::Reading)
        found = tr("Reading…");
    else if (m->state == Private::State::Unreadable)
        found = tr("This file cannot be read: %1").arg(Words::inertText(QFileInfo(m->file).fileName()));
    else if (empty)
        found.clear();
    else if (m->reading.findings.isEmpty())
        found = tr("Nothing in this text is the reply of a mail server, or tells of one.");
    else if (!m->file.isEmpty())
        found += QStringLiteral(" · ") + Words::inertText(QFileInfo(m->file).fileName());
    m->found->setText(found);
    m->found->setVisible(!found.isEmpty());
    m->unread->setText(Words::unreadText(m->language, m->reading));
    m->unread->setVisible(!m->unread->text().isEmpty());
}

void PastedReply::showFinding()
{
    const int row = m->findings->currentRow();
    if (row < 0 || row >= m->reading.findings.size()) {
        m->explanation->showEmpty();
        m->text->mark(0, 0);
        return;
    }
    const Finding &finding = m->reading.findings[row];
    const Opened opened = Core::Pasted::open(finding);
    m->explanation->show(Words::pastedText(m->language, finding, opened), toneOfFinding(finding, opened));
    m->text->mark(finding.place.begin, finding.place.size);
}

} // namespace Gui
