#include "ui/exporting/pastecommand.h"

#include "ui/exporting/commandwords.h"
#include "ui/words/inert.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

namespace {

using Core::CommandLines::PastedCommand;

constexpr std::chrono::milliseconds typingPause{900};
constexpr char secretMask[] = "********";

QString listed(const QList<QByteArray> &words)
{
    constexpr qsizetype mostShown = 12;
    QStringList shown;
    for (const QByteArray &word : words.first(std::min(words.size(), mostShown)))
        shown.append(Words::inert(word, 80));
    return shown.join(QStringLiteral(", ")) + (words.size() > mostShown ? QStringLiteral(" …") : QString());
}

} // namespace

CommandEdit::CommandEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setUndoRedoEnabled(false); // its memory would keep what was masked
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingPause);
    connect(&m_typed, &QTimer::timeout, this, &CommandEdit::settle);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { m_typed.start(); });
}

bool CommandEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void CommandEdit::insertFromMimeData(const QMimeData *source)
{
    const QString now = toPlainText();
    const QTextCursor cursor = textCursor();
    read((now.left(cursor.selectionStart()) + source->text() + now.mid(cursor.selectionEnd())).toUtf8());
    moveCursor(QTextCursor::End);
}

void CommandEdit::focusOutEvent(QFocusEvent *event)
{
    settle();
    QPlainTextEdit::focusOutEvent(event);
}

void CommandEdit::settle()
{
    read(toPlainText().toUtf8());
}

// A mask stands for the secret that was read before.
void CommandEdit::read(const QByteArray &text)
{
    PastedCommand command = Core::CommandLines::readCommand(text);
    if (command.password == Core::secretOf(secretMask))
        command.password = m_command.password;
    m_command = command;
    const QString shown = QString::fromUtf8(m_command.shown);
    if (shown != toPlainText()) {
        const QSignalBlocker quiet(this);
        setPlainText(shown);
    }
    m_typed.stop();
    Q_EMIT commandChanged();
}

PasteCommand::PasteCommand(const Words::Language &language, QWidget *parent)
    : QDialog(parent), m_language(language), m_edit(new CommandEdit), m_label(new QLabel), m_found(new QLabel),
      m_setUp(new QPushButton), m_close(new QPushButton)
{
    setObjectName(QStringLiteral("pasteCommand"));
    m_edit->setObjectName(QStringLiteral("pastedCommand"));
    m_label->setBuddy(m_edit);
    m_label->setWordWrap(true);
    m_found->setWordWrap(true);
    m_found->setTextFormat(Qt::PlainText);
    m_setUp->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_setUp);
    buttons->addWidget(m_close);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_label);
    all->addWidget(m_edit, 1);
    all->addWidget(m_found);
    all->addLayout(buttons);
    connect(m_edit, &CommandEdit::commandChanged, this, &PasteCommand::tell);
    connect(m_setUp, &QPushButton::clicked, this, [this] {
        m_edit->settle();
        if (m_edit->command().problem != PastedCommand::Problem::None)
            return;
        Q_EMIT setUpRequested(m_edit->command());
        accept();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslateUi();
    resize(640, 380);
}

void PasteCommand::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PasteCommand::retranslateUi()
{
    setWindowTitle(tr("Paste a command"));
    m_label->setText(
        tr("A &swaks or curl command line. It is read, not run; a password in it goes into the login’s field "
           "only and is not shown."));
    m_edit->setPlaceholderText(QStringLiteral("swaks --server mail.example.org --tls --to user@example.org"));
    m_edit->setAccessibleName(tr("Command line"));
    m_setUp->setText(tr("Set &up"));
    m_setUp->setToolTip(tr("Fill in the server and the guide’s steps; nothing is connected or sent yet"));
    m_close->setText(tr("Close"));
    tell();
}

// What setting up would do, and what of the command it would not.
QStringList PasteCommand::findings() const
{
    const PastedCommand &command = m_edit->command();
    QStringList found;
    if (!command.mailDomain.isEmpty())
        found.append(tr("Server: one of the MX hosts of %1").arg(Words::inert(command.mailDomain, 200)));
    else
        found.append(tr("Server: %1").arg(Words::inertText(Core::printEndpointUrl(command.target))));
    if (!command.clientName.isEmpty())
        found.append(tr("Name in EHLO: %1").arg(Words::inert(command.clientName, 200)));
    if (command.login == PastedCommand::Login::Wanted) {
        const QString user = Words::inert(command.user, 200);
        found.append(command.password.empty() ? tr("Login: %1").arg(user)
                                              : tr("Login: %1, with the password").arg(user));
    }
    if (command.sender)
        found.append(tr("Sender: %1").arg(QLatin1Char('<') + Words::inert(*command.sender, 200) + QLatin1Char('>')));
    if (!command.recipients.isEmpty())
        found.append(tr("Recipients: %1").arg(listed(command.recipients)));
    if (!command.messageFile.isEmpty() || !command.message.isEmpty())
        found.append(tr("The message is not taken over: write it when DATA is due."));
    if (!command.unknown.isEmpty())
        found.append(tr("Not known and left out: %1").arg(listed(command.unknown)));
    if (!command.ignored.isEmpty())
        found.append(tr("Changes nothing here: %1").arg(listed(command.ignored)));
    if (command.expands == PastedCommand::Expands::Yes)
        found.append(tr("A variable or substitution in it is not filled in."));
    if (command.rest == PastedCommand::Rest::NotRead)
        found.append(tr("What stands behind the command is not read."));
    return found;
}

void PasteCommand::tell()
{
    const PastedCommand::Problem problem = m_edit->command().problem;
    const bool empty = m_edit->toPlainText().trimmed().isEmpty();
    const bool ready = problem == PastedCommand::Problem::None && !empty;
    m_found->setText(ready ? findings().join(QLatin1Char('\n')) : empty ? QString() : problemText(m_language, problem));
    m_setUp->setEnabled(ready);
}

} // namespace Gui
