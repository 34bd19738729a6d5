#include "ui/guide/rawpage.h"

#include "ui/guide/pasteedit.h"
#include "ui/guide/tonelabel.h"
#include "ui/theme/appearance.h"
#include "ui/words/figures.h"
#include "ui/words/inert.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

RawPage::RawPage(const Words::Language &language, QWidget *parent)
    : QWidget(parent), m_language(language), m_open(new QPushButton), m_drop(new QPushButton),
      m_state(new ToneLabel(Tone::Quiet)), m_edit(new PasteEdit)
{
    m_open->setObjectName(QStringLiteral("openFile"));
    m_drop->setObjectName(QStringLiteral("dropFile"));
    m_edit->setObjectName(QStringLiteral("raw"));
    m_state->setObjectName(QStringLiteral("rawState"));
    for (QPushButton *button : {m_open, m_drop})
        button->setAutoDefault(false);
    m_edit->setFont(dialogueFont());
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setTabChangesFocus(true);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_open);
    bar->addWidget(m_drop);
    bar->addWidget(m_state, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(bar);
    column->addWidget(m_edit, 1);
    m_drop->hide();
    setFocusProxy(m_edit);
    connect(m_open, &QPushButton::clicked, this, &RawPage::chooseFile);
    connect(m_drop, &QPushButton::clicked, this, &RawPage::dropFile);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &RawPage::takeTyped);
    connect(m_edit, &PasteEdit::refused, this, [this] {
        m_source = Source::TooLong;
        retranslateUi();
    });
    connect(&m_loading, &QFutureWatcher<MessageFile>::finished, this, &RawPage::takeFile);
    retranslateUi();
}

void RawPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a message"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RawPage::load);
    dialog->open();
}

void RawPage::load(const QString &path)
{
    m_name = QFileInfo(path).fileName();
    m_source = Source::Loading;
    m_message = {};
    m_loading.setFuture(loadMessageFile(path));
    retranslateUi();
    Q_EMIT changed();
}

void RawPage::takeFile()
{
    if (m_source != Source::Loading || m_loading.future().resultCount() == 0)
        return;
    const MessageFile file = m_loading.result();
    m_problem = file.problem;
    m_source = file.problem == MessageFile::Problem::None ? Source::File : Source::Failed;
    m_message = file.message;
    retranslateUi();
    Q_EMIT changed();
}

void RawPage::takeTyped()
{
    m_source = Source::Typed;
    m_message = inCrLf(m_edit->toPlainText().toUtf8());
    m_message.mended = 0; // the editor has no line ends of its own
    retranslateUi();
    Q_EMIT changed();
}

void RawPage::dropFile()
{
    m_source = Source::Typed;
    takeTyped();
}

void RawPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

QString RawPage::state() const
{
    const QString name = Words::inertText(m_name);
    const QString size = Words::octetCount(m_language, quint64(m_message.octets.size()));
    switch (m_source) {
    case Source::Typed:
        return size;
    case Source::TooLong:
        return tr("That is more than %1: open it as a file.").arg(Words::octetCount(m_language, quint64(pasteLimit)));
    case Source::Loading:
        return tr("Reading %1…").arg(name);
    case Source::File:
        return m_message.mended == 0
                   ? tr("%1: %2").arg(name, size)
                   : tr("%1: %2. %n line ends became CR LF.", nullptr, int(qMin<quint64>(m_message.mended, INT_MAX)))
                         .arg(name, size);
    case Source::Failed:
        break;
    }
    switch (m_problem) {
    case MessageFile::Problem::None:
    case MessageFile::Problem::Unreadable:
        return tr("%1 cannot be read.").arg(name);
    case MessageFile::Problem::NotAFile:
        return tr("%1 is not an ordinary file.").arg(name);
    case MessageFile::Problem::TooLarge:
        return tr("%1 is larger than %2, the most that is taken here.")
            .arg(name, Words::octetCount(m_language, quint64(messageLimit)));
    }
    Q_UNREACHABLE();
}

void RawPage::retranslateUi()
{
    m_open->setText(tr("&Open a file…"));
    m_open->setToolTip(tr("Take a finished message from a file; its headers and text stay as they are"));
    m_drop->setText(tr("&Without the file"));
    m_drop->setToolTip(tr("Back to what is typed or pasted below"));
    m_edit->setPlaceholderText(tr("Paste a whole message here, headers first"));
    m_edit->setAccessibleName(tr("Raw message"));
    const bool wrong = m_source == Source::Failed || m_source == Source::TooLong;
    m_state->setTone(wrong ? Tone::Permanent : Tone::Quiet);
    m_state->setText(state());
    const bool fromFile = m_source == Source::File || m_source == Source::Loading;
    m_drop->setVisible(fromFile);
    m_edit->setEnabled(!fromFile);
}

} // namespace Gui
