#include "core/session/session_p.h"

#include "core/session/content.h"
#include "core/session/pipelining.h"

#include <QDateTime>

namespace Core {

Session::Session(std::unique_ptr<Transport> transport, Document &document, QObject *parent)
    : QObject(parent), m(std::make_unique<Private>(this, std::move(transport), document))
{
}

Session::~Session() = default;

void Session::start(const SessionSettings &settings)
{
    m->settings = settings;
    m->clock.start();
    const Endpoint &endpoint = settings.endpoint;
    m->record(Kind::Opened, Facts::encode(Facts::Opened{endpoint.host.toUtf8(), endpoint.port, endpoint.socketPath.toUtf8(),
                                                        settings.protocol, endpoint.security,
                                                        QDateTime::currentMSecsSinceEpoch()}));
    if (endpoint.security == Security::StartTls)
        m->plan = Private::Plan::Greeting;
    m->enter(Phase::Connecting);
    m->follow();
    m->transport->open(endpoint, settings.trust);
}

void Session::queue(Line line)
{
    queue(QList<Line>{std::move(line)});
}

void Session::queue(QList<Line> lines)
{
    if (m->phase == Phase::Idle || m->phase == Phase::Over || m->phase == Phase::Leaving)
        return;
    m->waiting.append(std::move(lines));
    Q_EMIT waitingChanged();
    m->pump();
}

void Session::force()
{
    if (m->waiting.isEmpty() || m->phase != Phase::Ready)
        return;
    m->note(Facts::NoteKind::Forced);
    m->send(m->waiting.takeFirst());
    Q_EMIT waitingChanged();
}

void Session::unqueue(qsizetype index)
{
    if (index < 0 || index >= m->waiting.size())
        return;
    m->waiting.removeAt(index);
    Q_EMIT waitingChanged();
}

const QList<Line> &Session::waiting() const
{
    return m->waiting;
}

void Session::sendGroup(const QList<Line> &lines)
{
    queue(pipelineGroups(lines));
}

void Session::deliver(const QByteArray &message)
{
    if (m->phase != Phase::Ready)
        return;
    if (m->document.conversation().mode() == Smtp::Mode::Content) {
        m->send({asContent(message), {}});
        return;
    }
    m->message = asContent(message);
    queue(Line{QByteArrayLiteral("DATA\r\n"), {}});
}

void Session::authenticate(std::unique_ptr<Sasl::Exchange> exchange, Sasl::InitialResponse how)
{
    if (m->phase != Phase::Ready)
        return;
    m->login = std::make_unique<GuidedLogin>(std::move(exchange), how);
    queue(m->login->command());
}

void Session::cancelAuthentication()
{
    if (m->document.conversation().mode() != Smtp::Mode::AuthResponse)
        return;
    m->login.reset();
    m->send({QByteArrayLiteral("*\r\n"), {}});
}

void Session::decide(Trust trust)
{
    if (m->phase != Phase::Doubting)
        return;
    m->enter(Phase::Connecting);
    m->transport->decide(trust);
}

void Session::extendWait()
{
    if (m->wait != Wait::None)
        m->waitClock.restart();
}

void Session::giveUp()
{
    m->fail(FailureKind::WaitTimedOut);
}

void Session::leave()
{
    if (m->phase != Phase::Ready || m->document.conversation().mode() != Smtp::Mode::Command) {
        cut();
        return;
    }
    m->waiting.clear();
    Q_EMIT waitingChanged();
    m->enter(Phase::Leaving);
    m->send({QByteArrayLiteral("QUIT\r\n"), {}});
    m->leaveTimer.start(m->limits.leaving);
}

void Session::cut()
{
    if (m->phase != Phase::Idle && m->phase != Phase::Over)
        m->transport->close();
}

bool Session::wouldDeliver(const QList<Line> &lines) const
{
    const Smtp::Conversation &now = m->document.conversation();
    bool content = now.mode() == Smtp::Mode::Content;
    bool recipients = now.transaction().accepted > 0;
    for (const Line &line : lines) {
        const Smtp::Command command = Smtp::parseCommand(line.bytes);
        if (content) {
            if (line.bytes.startsWith(".\r\n") || line.bytes.contains("\r\n.\r\n"))
                return recipients;
            continue;
        }
        content = command.verb == Smtp::Verb::Data;
        recipients |= command.verb == Smtp::Verb::Rcpt;
        if (command.verb == Smtp::Verb::Bdat && command.lastChunk && recipients)
            return true;
    }
    return false;
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

Session::Phase Session::phase() const
{
    return m->phase;
}

Session::Wait Session::wait() const
{
    return m->wait;
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
