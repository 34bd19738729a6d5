#include "core/session/clientname.h"
#include "core/session/session_p.h"
#include "core/wire/limits.h"

namespace Core {

namespace {

Protection protectionOf(Passage passage)
{
    switch (passage) {
    case Passage::Clear: return Protection::Clear;
    case Passage::TlsVerified: return Protection::TlsVerified;
    case Passage::TlsUnverified: return Protection::TlsUnverified;
    }
    Q_UNREACHABLE();
}

} // namespace

Session::Private::Private(Session *session, std::unique_ptr<Transport> over, Document &to)
    : q(session), transport(std::move(over)), document(to)
{
    leaveTimer.setSingleShot(true);
    holdTimer.setSingleShot(true);
    connect(&leaveTimer, &QTimer::timeout, this, [this] { transport->close(); });
    connect(&holdTimer, &QTimer::timeout, this, [this] {
        flushHeld();
        follow();
    });
    connect(&waitClock, &WaitClock::slow, this, [this] {
        note(Facts::NoteKind::Slow, {QByteArray::number(qint64(std::chrono::duration_cast<std::chrono::seconds>(limits.slow).count()))});
    });
    connect(&waitClock, &WaitClock::passed, this, [this] { Q_EMIT q->waitEnded(wait); });
    connectTransport();
}

void Session::Private::connectTransport()
{
    const Transport *from = transport.get();
    connect(from, &Transport::resolved, this, [this](const QByteArray &name, const QList<QByteArray> &addresses) {
        record(Kind::Resolved, Facts::encode(Facts::Resolved{name, addresses}));
        follow();
    });
    connect(from, &Transport::trying, this, [this](const QByteArray &address, quint16 port) {
        record(Kind::Trying, Facts::encode(Facts::Trying{address, port}));
        follow();
    });
    connect(from, &Transport::tryFailed, this, [this](const Failure &failure) {
        record(Kind::TryFailed, Facts::encode(failure));
        follow();
    });
    connect(from, &Transport::connected, this, &Private::connected);
    connect(from, &Transport::received, this, &Private::received);
    connect(from, &Transport::written, this, &Private::written);
    connect(from, &Transport::doubted, this, &Private::doubted);
    connect(from, &Transport::encrypted, this, &Private::encrypted);
    connect(from, &Transport::closed, this, &Private::closed);
    connect(from, &Transport::failed, this, &Private::failed);
}

void Session::Private::connected(const QByteArray &local, const QByteArray &peer)
{
    localAddress = local;
    record(Kind::Connected, Facts::encode(Facts::Connected{local, peer}));
    handshaking = settings.endpoint.security == Security::Tls;
    if (!handshaking)
        enter(plan == Plan::None ? Phase::Ready : Phase::Preparing);
    follow();
}

void Session::Private::received(const QByteArray &bytes, Passage passage)
{
    if (phase == Phase::Over)
        return;
    document.recorder().received(bytes, protectionOf(passage), now());
    if (document.recorder().holds() && !holdTimer.isActive())
        holdTimer.start(limits.held);
    waitClock.isRunning() ? waitClock.restart() : void();
    follow();
}

void Session::Private::written()
{
    drain();
}

void Session::Private::doubted(const TlsFacts &facts)
{
    record(Kind::Doubted, Facts::encode(facts));
    document.follow();
    enter(Phase::Doubting);
    Q_EMIT q->doubted(facts);
}

void Session::Private::encrypted(const TlsFacts &facts)
{
    protection = facts.verified ? Protection::TlsVerified : Protection::TlsUnverified;
    handshaking = false;
    if (!facts.verified)
        record(Kind::Trusted, Facts::encode(facts));
    record(Kind::Encrypted, Facts::encode(facts));
    document.follow();
    if (plan == Plan::Handshake) {
        plan = Plan::SecondEhlo;
        enter(Phase::Preparing);
        sayEhlo();
    } else {
        enter(Phase::Ready);
    }
    follow();
}

void Session::Private::record(Kind kind, const QByteArray &fact)
{
    document.recorder().fact(kind, fact, now(), protection);
}

void Session::Private::note(Facts::NoteKind kind, const QList<QByteArray> &arguments)
{
    record(Kind::Note, Facts::encode(Facts::Noted{kind, arguments}));
    document.follow();
}

void Session::Private::flushHeld()
{
    document.recorder().flushHeld(now());
    if (document.recorder().holds())
        holdTimer.start(limits.held);
}

void Session::Private::follow()
{
    document.follow();
    while (phase != Phase::Over && readExchanges < document.exchanges().size())
        takeExchange(document.exchanges()[readExchanges++]);
    if (phase == Phase::Over)
        return;
    startTlsIfAsked();
    updateWait();
    pump();
}

void Session::Private::takeExchange(const Smtp::Exchange &exchange)
{
    const Smtp::Exchange taken = exchange; // what follows may grow the list it lies in
    continuePlan(taken);
    continueLogin(taken);
    continueMessage(taken);
}

void Session::Private::continuePlan(const Smtp::Exchange &exchange)
{
    if (phase != Phase::Preparing || plan == Plan::None)
        return;
    const bool yes = exchange.code >= 200 && exchange.code < 300;
    switch (plan) {
    case Plan::Greeting:
        if (!yes) { // the server turns us away: nothing more is to be prepared, the user reads and decides
            plan = Plan::None;
            enter(Phase::Ready);
            return;
        }
        plan = Plan::FirstEhlo;
        sayEhlo();
        return;
    case Plan::FirstEhlo:
        if (!yes)
            return fail(FailureKind::IntroductionRefused);
        if (!document.conversation().offered().offers("STARTTLS"))
            return fail(FailureKind::StartTlsNotOffered);
        plan = Plan::StartTls;
        send({QByteArrayLiteral("STARTTLS\r\n"), {}});
        return;
    case Plan::StartTls:
        if (exchange.code != 220)
            return fail(FailureKind::StartTlsRefused);
        return;
    case Plan::SecondEhlo:
        plan = Plan::None;
        enter(Phase::Ready);
        return;
    case Plan::None:
    case Plan::Handshake: return;
    }
}

void Session::Private::continueLogin(const Smtp::Exchange &exchange)
{
    const bool ofLogin = exchange.verb == Smtp::Verb::Auth || exchange.verb == Smtp::Verb::Response;
    if (!login || !ofLogin)
        return;
    if (exchange.code == 334) {
        send(login->respond(document.dialogue().reply(exchange).joined()));
        return;
    }
    login.reset();
    Q_EMIT q->authenticationEnded();
}

void Session::Private::continueMessage(const Smtp::Exchange &exchange)
{
    if (!message || exchange.verb != Smtp::Verb::Data)
        return;
    const QByteArray content = *std::exchange(message, std::nullopt);
    if (exchange.code == 354 && document.conversation().mode() == Smtp::Mode::Content)
        send({content, {}});
}

// Only a whole 220 with nothing behind it starts TLS (RFC 3207 4): what came behind it was said by somebody in the clear.
void Session::Private::startTlsIfAsked()
{
    if (handshaking || document.conversation().state() != Smtp::State::StartingTls || document.conversation().tls())
        return;
    const auto exchanges = document.exchanges();
    if (exchanges.empty() || exchanges.back().verb != Smtp::Verb::StartTls)
        return; // its reply has not come
    flushHeld();
    document.follow();
    if (bytesBehindReady())
        return fail(FailureKind::Injected);
    dropQueue();
    handshaking = true;
    if (plan == Plan::StartTls)
        plan = Plan::Handshake;
    transport->startTls();
}

bool Session::Private::bytesBehindReady() const
{
    const RowId ready = document.exchanges().back().replyLast;
    const auto rows = document.rows();
    for (RowId row = ready + 1; row < rows.size(); ++row)
        if (rows[row].kind == Kind::Received)
            return true;
    return rows[ready].has(RowFlag::Unfinished);
}

void Session::Private::sayEhlo()
{
    const QByteArray name = settings.clientName.isEmpty() ? clientName(hostName(), localAddress) : settings.clientName;
    const QByteArray verb = settings.protocol == Protocol::Lmtp ? QByteArrayLiteral("LHLO ") : QByteArrayLiteral("EHLO ");
    send({verb + name + "\r\n", {}});
}

bool Session::Private::mayGo() const
{
    return phase == Phase::Ready && !handshaking && backlog.bytes.isEmpty() && !document.conversation().replyDue()
           && document.conversation().state() != Smtp::State::Opening;
}

void Session::Private::pump()
{
    bool moved = false;
    while (!waiting.isEmpty() && mayGo()) {
        moved = true;
        send(waiting.takeFirst());
    }
    if (moved)
        Q_EMIT q->waitingChanged();
}

void Session::Private::send(const Line &line)
{
    const bool command = document.conversation().mode() == Smtp::Mode::Command;
    const Smtp::Command parsed = command ? Smtp::parseCommand(line.bytes) : Smtp::Command();
    if (parsed.verb == Smtp::Verb::StartTls)
        dropQueue();
    backlog = backlog.bytes.isEmpty() ? line : joined({std::exchange(backlog, {}), line});
    drain();
    if (parsed.verb == Smtp::Verb::Auth && protection == Protection::Clear)
        note(Facts::NoteKind::AuthInClear);
}

void Session::Private::drain()
{
    while (phase != Phase::Over && backlogSent < backlog.bytes.size()) {
        const QByteArrayView rest = QByteArrayView(backlog.bytes).sliced(backlogSent);
        const qint64 taken = transport->write(rest.first(qMin(rest.size(), Limits::unsentOctets)));
        if (taken <= 0)
            return;
        const Line gone = part(backlog, backlogSent, taken);
        backlogSent += taken;
        document.recorder().sent(gone.bytes, gone.secrets, protection, now());
        document.follow();
    }
    backlog = {};
    backlogSent = 0;
    updateWait();
    pump();
}

// What waits behind STARTTLS was meant for another state, and may hold what must not cross in clear.
void Session::Private::dropQueue()
{
    if (waiting.isEmpty())
        return;
    const qsizetype dropped = waiting.size();
    waiting.clear();
    note(Facts::NoteKind::QueueDropped, {QByteArray::number(dropped)});
    Q_EMIT q->waitingChanged();
}

void Session::Private::updateWait()
{
    const Smtp::Conversation &now = document.conversation();
    Wait next = Wait::None;
    Smtp::Verb verb = Smtp::Verb::None;
    if (phase == Phase::Connecting || handshaking) {
        next = handshaking ? Wait::Handshake : Wait::Connection;
    } else if (now.state() == Smtp::State::Opening) {
        next = Wait::Greeting;
    } else if (now.dueTo() != Smtp::Verb::None) {
        verb = now.dueTo();
        next = verb == Smtp::Verb::Content || verb == Smtp::Verb::Chunk ? Wait::FinalReply : Wait::Reply;
    }
    if (phase == Phase::Doubting || phase == Phase::Over || phase == Phase::Idle)
        next = Wait::None;
    if (next == wait && verb == waitedFor)
        return;
    wait = next;
    waitedFor = verb;
    if (wait == Wait::None)
        return waitClock.stop();
    const auto usual = wait == Wait::Handshake ? limits.handshake : limits.forReply(wait == Wait::Connection ? Smtp::Verb::Noop : verb);
    waitClock.start(settings.waitLimit.count() > 0 ? settings.waitLimit : usual, limits.slow);
}

void Session::Private::fail(FailureKind kind)
{
    if (phase == Phase::Over || phase == Phase::Idle)
        return;
    transport->disconnect(this); // its closed() would be a second end
    transport->close();
    failed({kind, {}, {}});
}

void Session::Private::closed(Closing how)
{
    flushHeld();
    record(Kind::Closed, Facts::encode(how));
    over();
}

void Session::Private::failed(const Failure &failure)
{
    flushHeld();
    record(Kind::Failed, Facts::encode(failure));
    over();
}

void Session::Private::over()
{
    for (QTimer *timer : {&leaveTimer, &holdTimer})
        timer->stop();
    waitClock.stop();
    waiting.clear();
    login.reset();
    message.reset();
    backlog = {};
    document.follow();
    document.recorder().forgetSecrets();
    Q_EMIT q->waitingChanged();
    enter(Phase::Over);
    Q_EMIT q->ended();
}

void Session::Private::enter(Phase next)
{
    if (phase == next)
        return;
    phase = next;
    Q_EMIT q->phaseChanged(next);
    updateWait();
}

} // namespace Core
