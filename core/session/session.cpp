#include "core/session/session.h"

#include "core/session/content.h"
#include "core/session/delivery.h"
#include "core/session/pipelining.h"
#include "core/session/session_p.h"

#include <QDateTime>

namespace Core {

using Smtp::Mode;

Session::Session(std::unique_ptr<Transport> transport, Document &document, QObject *parent)
    : QObject(parent), m(std::make_unique<Private>(this, std::move(transport), document))
{}

Session::~Session() = default;

void Session::start(const SessionSettings &settings)
{
    if (m->phase != Phase::Idle)
        return;
    m->settings = settings;
    m->startedAt = m->clock();
    m->document.recorder().setContent(settings.content);
    const Endpoint &endpoint = settings.endpoint;
    const Facts::Opened opened{endpoint.host.toUtf8(), endpoint.port,     endpoint.socketPath.toUtf8(),
                               settings.protocol,      endpoint.security, QDateTime::currentMSecsSinceEpoch()};
    m->record(Kind::Opened, Facts::encode(opened));
    if (asksForStartTls(endpoint.security))
        m->plan = Private::Plan::Greeting;
    m->enter(Phase::Connecting);
    m->follow();
    if (m->phase == Phase::Connecting)
        m->transport->open(endpoint, settings.trust);
}

void Session::queue(Line line)
{
    queue(QList<Line>{std::move(line)});
}

void Session::queue(const QList<Line> &lines)
{
    m->enqueue(lines, Private::Role::Typed);
}

void Session::force()
{
    if (m->waiting.isEmpty() || m->phase != Phase::Ready || !m->maySend())
        return;
    m->note(Facts::NoteKind::Forced);
    m->send(m->dequeue(0));
    Q_EMIT waitingChanged();
    m->follow();
}

void Session::unqueue(qsizetype index)
{
    if (index < 0 || index >= m->waiting.size())
        return;
    const Private::Role role = m->roles[index];
    Line line = m->dequeue(index);
    wipe(line);
    m->forgetRole(role);
    Q_EMIT waitingChanged();
}

const QList<Line> &Session::waiting() const
{
    return m->waiting;
}

QList<QByteArray> Session::waitingShown() const
{
    QList<QByteArray> lines;
    for (const Line &line : m->waiting) {
        QByteArray shown = line.bytes;
        for (auto secret = line.secrets.rbegin(); secret != line.secrets.rend(); ++secret)
            shown.replace(qsizetype(secret->span.begin), qsizetype(secret->span.size), "********");
        lines.append(shown);
    }
    return m->document.recorder().preview(lines);
}

void Session::sendGroup(const QList<Line> &lines)
{
    m->enqueue(pipelineGroups(lines), Private::Role::Typed);
}

void Session::deliver(const QByteArray &message)
{
    if (m->phase != Phase::Ready || m->message)
        return;
    if (m->document.conversation().mode() == Mode::Content) {
        sendMessage(message);
        return;
    }
    m->message = asContent(message);
    m->enqueue({Line{"DATA\r\n", {}}}, Private::Role::Message);
}

void Session::sendMessage(const QByteArray &message)
{
    if (m->phase != Phase::Ready || m->document.conversation().mode() != Mode::Content || !m->outbox.isEmpty())
        return;
    m->send({asContent(message), {}});
    m->follow();
}

void Session::authenticate(std::unique_ptr<Sasl::Exchange> exchange, Sasl::InitialResponse how)
{
    if (!exchange || m->phase != Phase::Ready || m->login)
        return;
    m->login = std::make_unique<GuidedLogin>(std::move(exchange), how, m.get());
    Q_EMIT authenticationBegan();
    m->login->command([this](const GuidedLogin::Said &said) { m->beginLogin(said); });
}

bool Session::authenticate(const QByteArray &mechanism, const Sasl::Credentials &credentials, Sasl::InitialResponse how)
{
    auto exchange = Sasl::Exchange::begin(mechanism, credentials, m->surroundings());
    const bool possible = exchange != nullptr;
    authenticate(std::move(exchange), how);
    return possible;
}

bool Session::isAuthenticating() const
{
    return m->login != nullptr;
}

void Session::cancelAuthentication()
{
    const qsizetype waiting = m->roles.indexOf(Private::Role::Login);
    if (waiting >= 0) {
        unqueue(waiting);
        return;
    }
    if (m->login && !m->loginAsked) { // its first step is still being made
        m->endLogin();
        return;
    }
    if (m->login)
        m->login->cancel();
    if (m->phase == Phase::Ready && m->document.conversation().mode() == Mode::AuthResponse &&
        !m->document.conversation().replyDue()) {
        m->send({"*\r\n", {}});
        m->follow();
    }
}

void Session::decide(Trust trust)
{
    if (m->phase != Phase::Doubting || !m->doubt)
        return;
    if (trust == Trust::ThisConnectionOnly) {
        m->record(Kind::Trusted, Facts::encode(*m->doubt));
        m->document.follow();
        m->enter(m->beforeDoubt);
    }
    m->doubt.reset();
    m->transport->decide(trust);
}

void Session::goOnInClear()
{
    if (m->phase != Phase::Undecided)
        return;
    m->note(Facts::NoteKind::ClearByUser, {QByteArray::number(int(m->missed))});
    m->dropQueue(); // it was meant for TLS
    m->enter(Phase::Ready);
    m->follow();
}

void Session::extendWait()
{
    if (m->waited.wait != Wait::None)
        m->waitClock.extend();
}

void Session::giveUp()
{
    m->fail(m->whyWaited());
}

void Session::leave()
{
    if (m->phase == Phase::Leaving)
        return;
    const Smtp::State state = m->document.conversation().state();
    const bool understood = state != Smtp::State::Opening && state != Smtp::State::Leaving;
    if (m->phase != Phase::Ready || !understood || !m->maySend() || m->isInsideExchange()) {
        cut();
        return;
    }
    m->clearQueue();
    m->enter(Phase::Leaving);
    m->leaveTimer.start(m->limits.leaving);
    m->send({"QUIT\r\n", {}});
    m->follow();
}

void Session::cut()
{
    if (m->phase == Phase::Undecided)
        m->fail(m->missed);
    else if (m->phase != Phase::Idle && m->phase != Phase::Over)
        m->transport->close();
}

bool Session::wouldDeliver(const QList<Line> &lines) const
{
    Smtp::Conversation state = m->document.conversation();
    saidInMind(state, m->waiting);
    return saidInMind(state, lines);
}

bool Session::closesWithoutDot() const
{
    const Mode mode = m->document.conversation().mode();
    return m->phase == Phase::Ready && (mode == Mode::Content || mode == Mode::Octets);
}

bool Session::peerIsLocal() const
{
    return m->settings.endpoint.isLocal();
}

const SessionSettings &Session::settings() const
{
    return m->settings;
}

void Session::setLimits(const SessionLimits &limits)
{
    m->limits = limits;
}

void Session::setClock(std::function<qint64()> microseconds)
{
    m->clock = std::move(microseconds);
}

Session::Phase Session::phase() const
{
    return m->phase;
}

Session::Wait Session::wait() const
{
    return m->waited.wait;
}

qint64 Session::now() const
{
    return m->now();
}

Document &Session::document() const
{
    return m->document;
}

std::optional<QByteArray> Session::reveal(EventId secret) const
{
    return m->phase == Phase::Over ? std::nullopt : m->document.recorder().reveal(secret);
}

} // namespace Core
