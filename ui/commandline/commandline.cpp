#include "ui/commandline/commandline.h"

#include "ui/commandline/completion.h"
#include "ui/commandline/lineedit.h"
#include "ui/commandline/typedline.h"
#include "ui/commandline/waitinglines.h"
#include "ui/theme/appearance.h"
#include "ui/theme/marks.h"

#include <QCheckBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStringListModel>
#include <QTimer>
#include <QVBoxLayout>

namespace Gui {

namespace {

constexpr qsizetype previewedOctets = 32;

} // namespace

class CommandLine::Private
{
public:
    WaitingLines *waiting = new WaitingLines;
    QLabel *mode = new QLabel;
    QLabel *preview = new QLabel;
    LineEdit *line = new LineEdit;
    QCheckBox *asTyped = new QCheckBox;
    QPushButton *send = new QPushButton;
    QStringListModel offers;
    QCompleter *completer = nullptr;
    QTimer refresh;
    QPointer<Core::Session> session;

    const Core::Smtp::Conversation *now() const { return session ? &session->document().conversation() : nullptr; }
    Core::Smtp::Mode currentMode() const { return now() ? now()->mode() : Core::Smtp::Mode::Command; }
    bool live() const
    {
        return session && session->phase() != Core::Session::Phase::Over &&
               session->phase() != Core::Session::Phase::Idle;
    }
    // The record decides what is secret; without one, as if the dialogue began.
    qsizetype secretOctet(QByteArrayView begun) const
    {
        return session ? session->document().recorder().secretFrom(begun)
                       : Core::SecretWatch::secretFrom(Core::SecretWatch(), begun);
    }
    qsizetype secretFrom(const QString &typed) const
    {
        if (currentMode() != Core::Smtp::Mode::Command)
            return -1;
        const TypedLine begun = readTyped(typed);
        const qsizetype octet = secretOctet(QByteArrayView(begun.octets).first(begun.own));
        return octet < 0 ? -1 : characterAt(typed, octet);
    }
    bool isSecretResponse() const
    {
        return currentMode() == Core::Smtp::Mode::AuthResponse && (!responseIsPublic(*now()) || secretOctet({}) == 0);
    }
    ResponseForm form() const { return asTyped->isChecked() ? ResponseForm::Base64AsTyped : ResponseForm::PlainValue; }
};

CommandLine::CommandLine(QWidget *parent) : QWidget(parent), m(std::make_unique<Private>())
{
    m->line->setObjectName(QStringLiteral("commandLine"));
    m->line->setSecretFinder([this](const QString &typed) { return m->secretFrom(typed); });
    m->send->setObjectName(QStringLiteral("send"));
    m->mode->setObjectName(QStringLiteral("mode"));
    m->line->setFont(dialogueFont());
    m->preview->setFont(dialogueFont());
    m->preview->setWordWrap(true);
    weigh(m->send, Weight::Primary);
    m->completer = new QCompleter(&m->offers, this);
    m->completer->setCompletionMode(QCompleter::PopupCompletion);
    m->completer->setCaseSensitivity(Qt::CaseInsensitive);
    m->line->setCompleter(m->completer);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m->mode);
    row->addWidget(m->line, 1);
    row->addWidget(m->asTyped);
    row->addWidget(m->send);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(m->waiting);
    all->addLayout(row);
    all->addWidget(m->preview);
    setFocusProxy(m->line);
    m->refresh.setSingleShot(true);
    m->refresh.setInterval(0);
    connect(&m->refresh, &QTimer::timeout, this, &CommandLine::refresh);
    connect(m->line, &QLineEdit::textChanged, this, &CommandLine::look);
    connect(m->line, &QLineEdit::returnPressed, this, &CommandLine::enter);
    connect(m->send, &QPushButton::clicked, this, &CommandLine::enter);
    connect(m->asTyped, &QCheckBox::toggled, this, &CommandLine::look);
    connect(m->line, &LineEdit::linesPasted, this, &CommandLine::paste);
    connect(m->waiting, &WaitingLines::confirmed, this, &CommandLine::linesPasted);
    connect(m->waiting, &WaitingLines::groupConfirmed, this, &CommandLine::groupRequested);
    retranslateUi();
}

CommandLine::~CommandLine() = default;

void CommandLine::setSession(Core::Session *session)
{
    if (m->session) {
        m->session->disconnect(this);
        m->session->document().disconnect(this);
    }
    m->session = session;
    m->waiting->setSession(session);
    if (session) {
        const auto later = [this] { m->refresh.start(); };
        connect(session, &Core::Session::phaseChanged, this, later);
        connect(&session->document(), &Core::Document::appended, this, later);
        connect(&session->document(), &Core::Document::rowChanged, this, later);
    }
    refresh();
}

void CommandLine::fillIn(const QString &command)
{
    m->line->write(command);
    m->line->setFocus(Qt::OtherFocusReason);
}

void CommandLine::propose(const QList<Core::Line> &lines)
{
    m->waiting->propose(lines);
}

void CommandLine::setHistory(const QStringList &commands)
{
    m->line->setHistory(commands);
}

QStringList CommandLine::history() const
{
    return m->line->history();
}

void CommandLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void CommandLine::retranslateUi()
{
    m->line->setAccessibleName(tr("Command line"));
    m->line->setToolTip(
        tr("What you type goes out as you type it. \\r, \\n, \\0 and \\xNN stand for octets; the arrow keys "
           "bring back earlier commands."));
    m->asTyped->setText(tr("Base64 as typed"));
    m->asTyped->setToolTip(tr("Off: Mailscope encodes what you type. On: you have encoded it yourself."));
    m->send->setText(tr("Send"));
    m->send->setToolTip(tr("Send the line (Return)"));
    m->mode->setAccessibleName(tr("What the next line is taken for"));
    refresh();
}

void CommandLine::refresh()
{
    const Core::Smtp::Mode mode = m->currentMode();
    const bool response = mode == Core::Smtp::Mode::AuthResponse;
    m->line->setSecrecy(m->isSecretResponse() ? LineEdit::Secrecy::Secret : LineEdit::Secrecy::Public);
    m->line->seekSecret();
    if (m->line->isHiding() && m->secretFrom(m->line->written()) < 0)
        m->line->write({}); // no secret any more where it stands; it must not become readable for that
    m->asTyped->setVisible(response);
    m->mode->setText(modeText());
    look();
}

QString CommandLine::modeText() const
{
    switch (m->currentMode()) {
    case Core::Smtp::Mode::Command:
        return tr("Command");
    case Core::Smtp::Mode::AuthResponse:
        return tr("AUTH response");
    case Core::Smtp::Mode::Content:
        return tr("Content");
    case Core::Smtp::Mode::Octets:
        return tr("%n octets left", nullptr, int(std::min<quint64>(m->now()->octetsLeft(), INT_MAX)));
    }
    Q_UNREACHABLE();
}

QString CommandLine::placeholder() const
{
    if (!m->live())
        return tr("Connect first, then type commands here");
    if (m->line->isHiding())
        return tr("Initial response in base64, hidden as you type");
    switch (m->currentMode()) {
    case Core::Smtp::Mode::Command:
        return tr("Type a command, for example RCPT TO:<bob@example.net>");
    case Core::Smtp::Mode::AuthResponse:
        return responseIsPublic(*m->now()) ? tr("User name; a lone * cancels")
                                           : tr("Password or response; a lone * cancels");
    case Core::Smtp::Mode::Content:
        return tr("A line of the message; a lone dot ends and delivers it");
    case Core::Smtp::Mode::Octets:
        return tr("Octets of the chunk that BDAT announced");
    }
    Q_UNREACHABLE();
}

void CommandLine::look()
{
    m->line->setPlaceholderText(placeholder());
    const QString typed = m->line->written();
    const Core::Smtp::Mode mode = m->currentMode();
    QString remark;
    bool sendable = m->live();
    if (mode == Core::Smtp::Mode::Command || mode == Core::Smtp::Mode::Octets) {
        const TypedLine line = readTyped(typed);
        if (line.badEscape >= 0) {
            remark = tr("Character %L1: \\x wants two hexadecimal digits.").arg(line.badEscape + 1);
            sendable = false;
        } else if (line.escaped) {
            remark = tr("Will go out as: %1").arg(preview(line));
        }
    }
    if (mode == Core::Smtp::Mode::Octets && m->now()) {
        if (const qsizetype over = tooMany(typed, m->now()->octetsLeft()); over > 0) {
            remark = tr("%n octets more than BDAT announced.", nullptr, int(over));
            sendable = false;
        }
    } else if (mode == Core::Smtp::Mode::Content && typed.size() > 1 && typed.startsWith(QLatin1Char('.'))) {
        remark = tr(
            "The line begins with a dot and goes as it is: the server takes the first dot away. Double it to keep it.");
    }
    m->preview->setText(remark);
    m->preview->setVisible(!remark.isEmpty());
    m->send->setEnabled(sendable);
    if (mode == Core::Smtp::Mode::Command && m->now() && !m->line->isHiding())
        m->offers.setStringList(completions(typed, m->now()->protocol(), m->now()->offered()));
    else
        m->offers.setStringList({});
}

// Not of what is hidden.
QString CommandLine::preview(const TypedLine &line) const
{
    if (!m->line->isHiding())
        return octetPreview(line.octets, previewedOctets);
    const TypedLine lead = readTyped(m->line->lead());
    return octetPreview(lead.octets.first(lead.own), previewedOctets) + QStringLiteral(" …");
}

void CommandLine::enter()
{
    look();
    if (!m->live() || !m->send->isEnabled())
        return;
    const QString typed = m->line->written();
    const Core::Line line = lineFor(typed, m->currentMode(), m->form(), *m->now());
    if (m->currentMode() == Core::Smtp::Mode::Command && !holdsSecret(typed) && m->secretOctet(line.bytes) < 0)
        m->line->remember(typed);
    m->line->write({});
    Q_EMIT lineEntered(line);
}

void CommandLine::paste(const QString &text)
{
    QList<Core::Line> lines;
    for (const QString &line : pastedLines(text))
        lines.append({line.toUtf8() + "\r\n", {}});
    propose(lines);
}

} // namespace Gui
