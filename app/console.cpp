#include "app/console.h"

#include "app/helprun.h"

#include "core/net/sockettransport.h"
#include "core/session/uninvited.h"
#include "ui/export/jsonlines.h"
#include "ui/export/plaintext.h"
#include "ui/words/documentwords.h"

#include <cstdio>
#include <unistd.h>

namespace App {

namespace {

using Core::FailureKind;

constexpr qsizetype readAtOnce = 64 * 1024;

Exit exitOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::WaitTimedOut:
    case FailureKind::ConnectTimedOut:
        return Exit::TimedOut;
    case FailureKind::Handshake:
    case FailureKind::HandshakeVersion:
    case FailureKind::HandshakeCipher:
    case FailureKind::HandshakeClosed:
    case FailureKind::PlainWhereTls:
    case FailureKind::TlsWhereClear:
    case FailureKind::StartTlsNotOffered:
    case FailureKind::StartTlsRefused:
    case FailureKind::IntroductionRefused:
    case FailureKind::CertificateRejected:
    case FailureKind::Injected:
    case FailureKind::ClearInTls:
    case FailureKind::RecordBroken:
    case FailureKind::HandshakeTooWeak:
    case FailureKind::HandshakeSilent:
    case FailureKind::CertificateUnreadable:
    case FailureKind::OwnCertificateRefused:
    case FailureKind::OwnCertificateMissing:
    case FailureKind::TlsSettingsUnusable:
    case FailureKind::SilentWhereTlsIsUsual:
    case FailureKind::ClosedWhereTlsIsUsual:
        return Exit::TlsFailed;
    case FailureKind::NotFound:
    case FailureKind::LookupFailed:
    case FailureKind::Refused:
    case FailureKind::Unreachable:
    case FailureKind::NoSuchSocket:
    case FailureKind::PermissionDenied:
    case FailureKind::Reset:
    case FailureKind::Other:
    case FailureKind::Flooded:
        return Exit::ConnectionFailed;
    }
    Q_UNREACHABLE();
}

} // namespace

Console::Console(const ConsoleRun &run, QObject *parent)
    : QObject(parent), m_run(run), m_trust(Core::trustBy(run.tls.choices, run.tls.authorityFile)),
      m_language(localeFor(run.language)), m_document(run.target.protocol),
      m_session(std::make_unique<Core::Session>(std::make_unique<Core::SocketTransport>(), m_document)),
      m_login(run.login)
{
    connect(&m_document, &Core::Document::appended, this, &Console::print);
    connect(&m_document, &Core::Document::rowChanged, this, &Console::print);
    // What follows an event is decided when the session has finished with it.
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Console::step);
    const auto soon = qOverload<>(&QTimer::start);
    connect(&m_document, &Core::Document::appended, &m_next, soon);
    connect(&m_document, &Core::Document::rowChanged, &m_next, soon);
    connect(m_session.get(), &Core::Session::phaseChanged, &m_next, soon);
    connect(m_session.get(), &Core::Session::authenticationEnded, &m_next, soon);
    connect(m_session.get(), &Core::Session::doubted, this, [this] {
        m_session->decide(m_run.badCertificate == ConsoleRun::BadCertificate::Accept ? Core::Trust::ThisConnectionOnly
                                                                                     : Core::Trust::Refuse);
    });
    connect(m_session.get(), &Core::Session::unprotected, this, [this] {
        if (m_run.clear == ConsoleRun::Clear::Accept)
            m_session->goOnInClear();
        else
            m_session->cut();
    });
    connect(m_session.get(), &Core::Session::waitEnded, m_session.get(), &Core::Session::giveUp);
    connect(m_session.get(), &Core::Session::ended, this, [this] { finish(m_decided.value_or(exitOfEnd())); });
}

// What a session records as it goes has no keeper any more.
Console::~Console()
{
    m_document.recorder().setKeeper(nullptr);
}

bool Console::openScript()
{
    if (m_run.script.isEmpty())
        return m_input.open(STDIN_FILENO, QFile::ReadOnly | QFile::Unbuffered);
    m_input.setFileName(m_run.script);
    return m_input.open(QFile::ReadOnly | QFile::Unbuffered);
}

bool Console::openSecret()
{
    return m_login.load();
}

Written Console::openJournal()
{
    if (m_run.journal.isEmpty())
        return Written::Yes;
    m_journal = std::make_unique<Core::Journal::JournalWriter>(m_document.transcript(), m_run.journal);
    // At once, while the session goes on: whoever watches may free the disk.
    connect(m_journal.get(), &Core::Journal::JournalWriter::stopped, this,
            [this](const Core::Problem &problem) { tellNotKept(problem); });
    if (const std::optional<Core::Problem> problem = m_journal->open())
        return tellNotKept(*problem);
    m_document.recorder().setKeeper(m_journal.get());
    return Written::Yes;
}

Written Console::closeJournal()
{
    if (!m_journal)
        return Written::Yes;
    m_journal->finish();
    return m_journal->isKept() ? Written::Yes : Written::No;
}

Written Console::tellNotKept(const Core::Problem &problem) const
{
    const QByteArray sentence = m_run.journal.toUtf8() + ": " + Words::problemText(m_language, problem).toUtf8() + '\n';
    std::fwrite(sentence.constData(), 1, size_t(sentence.size()), stderr);
    return Written::No;
}

void Console::setTrust(const Core::TrustSettings &trust)
{
    m_trust = trust;
}

void Console::start()
{
    m_inputReady = std::make_unique<QSocketNotifier>(m_input.handle(), QSocketNotifier::Read);
    connect(m_inputReady.get(), &QSocketNotifier::activated, this, &Console::readInput);
    Core::SessionSettings settings;
    settings.endpoint = m_run.target.endpoint;
    settings.protocol = m_run.target.protocol;
    settings.trust = m_trust;
    settings.clientName = m_run.clientName;
    settings.content = m_run.content;
    settings.waitLimit = m_run.timeout.value_or(std::chrono::milliseconds(0));
    m_session->start(settings);
}

void Console::readInput()
{
    QByteArray bytes(readAtOnce, Qt::Uninitialized);
    const ssize_t count = ::read(m_input.handle(), bytes.data(), size_t(bytes.size()));
    if (count > 0) {
        m_script.feed(QByteArrayView(bytes).first(count));
    } else {
        m_script.end();
        m_inputReady->setEnabled(false);
    }
    step();
}

// Rows in order, each once and whole: a line that may still grow waits, unless it is over.
void Console::print()
{
    const auto rows = m_document.rows();
    while (m_printed < rows.size()) {
        const bool mayGrow = rows[m_printed].has(Core::RowFlag::Unfinished) && m_printed + 1 == rows.size() && !m_over;
        if (mayGrow)
            return;
        printRow(m_printed++);
    }
}

void Console::printRow(Core::RowId row)
{
    const QByteArray text = m_run.output == ConsoleRun::Output::Json
                                ? Export::jsonLines(m_language, m_document, row)
                                : Export::plainRow(m_language, m_document, row, Export::Explanations::With).toUtf8();
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

void Console::step()
{
    while (!m_over && !m_decided && m_session->phase() == Core::Session::Phase::Ready &&
           m_session->waiting().isEmpty() && !m_document.conversation().replyDue()) {
        const Core::Smtp::Conversation &now = m_document.conversation();
        if (m_session->isAuthenticating())
            return;
        if (m_login.isDue(*m_session)) {
            m_login.begin(*m_session);
            continue;
        }
        const Core::Smtp::Exchange last =
            m_document.exchanges().empty() ? Core::Smtp::Exchange() : m_document.exchanges().back();
        const auto login = last.whole && !Core::acceptedTooSoon(now.login()) ? ConsoleScript::Login::Complete
                                                                             : ConsoleScript::Login::TooSoon;
        const ConsoleScript::Step next = m_script.next(now.mode(), last.verb, last.code, login);
        if (next.what == ConsoleScript::Step::What::Starved)
            return;
        takeStep(next);
    }
}

void Console::takeStep(const ConsoleScript::Step &step)
{
    const Core::Smtp::Mode mode = m_document.conversation().mode();
    switch (step.what) {
    case ConsoleScript::Step::What::Send:
        m_session->queue(Core::Line{step.bytes, {}});
        return;
    case ConsoleScript::Step::What::Expect:
        if (!expectationMet(step.bytes)) {
            m_decided = Exit::Unexpected;
            m_session->cut();
        }
        return;
    case ConsoleScript::Step::What::LogIn:
        if (m_login.isWanted())
            return m_login.begin(*m_session);
        m_decided = Exit::Misused; // --auth was left out
        return m_session->cut();
    case ConsoleScript::Step::What::SkipContent:
        return note(Core::Facts::NoteKind::ContentSkipped, {QByteArray::number(step.skipped)});
    case ConsoleScript::Step::What::SkipResponses:
        return note(Core::Facts::NoteKind::ResponsesSkipped, {QByteArray::number(step.skipped)});
    case ConsoleScript::Step::What::Starved:
        return;
    case ConsoleScript::Step::What::Ended:
        break;
    }
    const auto exchanges = m_document.exchanges();
    if (!exchanges.empty() && exchanges.back().verb == Core::Smtp::Verb::Quit) { // the server closes
        m_decided = Exit::Done;
        return QTimer::singleShot(Core::SessionLimits().leaving, m_session.get(), &Core::Session::cut);
    }
    const bool content = mode == Core::Smtp::Mode::Content || mode == Core::Smtp::Mode::Octets;
    m_decided = content ? Exit::EndedInContent : Exit::Done;
    note(content ? Core::Facts::NoteKind::ScriptEndedInContent : Core::Facts::NoteKind::ScriptEndedWithoutQuit, {});
    m_session->cut();
}

bool Console::expectationMet(const QByteArray &expected)
{
    const auto exchanges = m_document.exchanges();
    const QByteArray got = exchanges.empty() ? QByteArray("-") : QByteArray::number(exchanges.back().code);
    if (got.startsWith(expected))
        return true;
    note(Core::Facts::NoteKind::ScriptStopped, {expected, got});
    return false;
}

void Console::note(Core::Facts::NoteKind kind, const QList<QByteArray> &arguments)
{
    m_document.recorder().fact(Core::Kind::Note, Core::Facts::encode(Core::Facts::Noted{kind, arguments}),
                               m_session->now());
    m_document.follow();
}

// The server closes after QUIT (or 421), and a script that said all it had is at its end.
Exit Console::exitOfEnd() const
{
    const Core::Row &last = m_document.rows().back();
    if (last.kind == Core::Kind::Failed)
        return exitOf(
            Core::Facts::decode<Core::Failure>(m_document.dialogue().fact(Core::RowId(m_document.rows().size() - 1)))
                .kind);
    const auto exchanges = m_document.exchanges();
    const bool left = !exchanges.empty() && exchanges.back().verb == Core::Smtp::Verb::Quit;
    return left || m_script.atEnd() ? Exit::Done : Exit::ClosedByServer;
}

void Console::finish(Exit exit)
{
    m_over = true;
    print();
    Q_EMIT finished(exit);
}

} // namespace App
