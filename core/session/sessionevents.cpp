#include "core/session/session_p.h"

#include <QElapsedTimer>

// What the transport reports, and how a session ends.
namespace Core {
namespace {

Protection protectionOf(Passage passage)
{
    switch (passage) {
    case Passage::Clear:
        return Protection::Clear;
    case Passage::TlsVerified:
        return Protection::TlsVerified;
    case Passage::TlsUnverified:
        return Protection::TlsUnverified;
    }
    return Protection::NotKnown;
}

QByteArray seconds(std::chrono::seconds count)
{
    return QByteArray::number(qint64(count.count()));
}

std::function<qint64()> steadyClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.nsecsElapsed() / 1000; };
}

} // namespace

Session::Private::Private(Session *session, std::unique_ptr<Transport> over, Document &to)
    : q(session), transport(std::move(over)), document(to), clock(steadyClock())
{
    leaveTimer.setSingleShot(true);
    holdTimer.setSingleShot(true);
    connect(&leaveTimer, &QTimer::timeout, this, [this] { transport->close(); });
    connect(&holdTimer, &QTimer::timeout, this, [this] {
        flushHeld();
        follow();
    });
    connect(&waitClock, &WaitClock::slow, this, [this] {
        if (mayWaitForTls())
            note(Facts::NoteKind::SilentTlsPort, {QByteArray::number(settings.endpoint.port)});
        note(Facts::NoteKind::Slow, {seconds(std::chrono::duration_cast<std::chrono::seconds>(limits.slow))});
    });
    connect(&waitClock, &WaitClock::passed, this, [this] {
        note(Facts::NoteKind::WaitEnded, {seconds(waitClock.limit())});
        Q_EMIT q->waitEnded(waited.wait);
    });
    connectTransport();
}

Session::Private::~Private()
{
    transport->disconnect(this);
    if (phase == Phase::Idle || phase == Phase::Over)
        return;
    transport->close();
    record(Kind::Closed, Facts::encode(Closing::ByUs));
    document.recorder().forgetSecrets();
    document.follow();
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
    document.follow();
    handshaking = settings.endpoint.security == Security::Tls;
    if (!handshaking)
        enter(plan == Plan::None ? Phase::Ready : Phase::Preparing);
    follow();
}

void Session::Private::received(const QByteArray &bytes, Passage passage)
{
    if (phase == Phase::Idle || phase == Phase::Over)
        return;
    heard = true;
    document.recorder().received(bytes, protectionOf(passage), now());
    if (document.recorder().holds() && !holdTimer.isActive())
        holdTimer.start(limits.held);
    if (failing) // what the transport still had: it is kept, and answered no more
        return;
    if (unansweredOctets == 0)
        unansweredSince = now();
    unansweredOctets += bytes.size();
    follow();
    stopFlood();
}

void Session::Private::stopFlood()
{
    const RowId rows = RowId(document.rows().size()) - answeredRow;
    const auto lasted = std::chrono::microseconds(now() - unansweredSince);
    const bool slow =
        unansweredOctets > limits.slowFloodOctets && rows < limits.slowFloodRows && lasted > limits.slowFlood;
    if (slow || unansweredOctets > limits.floodOctets || rows > limits.floodRows)
        fail(FailureKind::Flooded);
}

void Session::Private::written(qint64 octets)
{
    ++writes;
    unsent = qMax(qint64(0), unsent - octets);
    drain();
    follow();
}

void Session::Private::doubted(const TlsFacts &facts)
{
    record(Kind::Doubted, Facts::encode(facts));
    document.follow();
    doubt = facts;
    beforeDoubt = phase;
    enter(Phase::Doubting);
    Q_EMIT q->doubted(facts);
}

void Session::Private::encrypted(const TlsFacts &facts)
{
    protection = facts.verified ? Protection::TlsVerified : Protection::TlsUnverified;
    handshaking = false;
    record(Kind::Encrypted, Facts::encode(facts));
    document.follow();
    if (plan == Plan::Handshake) {
        plan = Plan::SecondEhlo;
        enter(Phase::Preparing);
        sayEhlo();
    } else if (phase == Phase::Connecting) {
        enter(Phase::Ready);
    }
    follow();
}

void Session::Private::closed(Closing how)
{
    if (how == Closing::ByPeer && mayWaitForTls())
        return failed({FailureKind::ClosedWhereTlsIsUsual, {}, {}});
    record(Kind::Closed, Facts::encode(how));
    over();
}

void Session::Private::failed(const Failure &failure)
{
    record(Kind::Failed, Facts::encode(failure));
    over();
}

// A server that speaks TLS from the first octet says nothing until the client has begun it.
bool Session::Private::mayWaitForTls() const
{
    const bool connected = phase == Phase::Ready || phase == Phase::Preparing;
    return connected && !heard && settings.endpoint.security != Security::Tls && isUsuallyTls(settings.endpoint.port);
}

FailureKind Session::Private::whyWaited() const
{
    if (waited.wait == Wait::Handshake)
        return FailureKind::HandshakeSilent;
    return mayWaitForTls() ? FailureKind::SilentWhereTlsIsUsual : FailureKind::WaitTimedOut;
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

void Session::Private::fail(FailureKind kind)
{
    if (phase == Phase::Over || phase == Phase::Idle)
        return;
    failing = true;
    QObject::disconnect(transport.get(), &Transport::closed, this, nullptr); // it would be a second end
    transport->close();
    failed({kind, {}, {}});
}

void Session::Private::over()
{
    if (phase == Phase::Over)
        return;
    phase = Phase::Over;
    for (QTimer *timer : {&leaveTimer, &holdTimer})
        timer->stop();
    waitClock.stop();
    waited = {};
    outbox.clear();
    document.recorder().forgetSecrets();
    document.follow();
    clearQueue();
    message.reset();
    if (login)
        endLogin();
    Q_EMIT q->phaseChanged(phase);
    Q_EMIT q->ended();
}

void Session::Private::enter(Phase next)
{
    if (phase == next)
        return;
    phase = next;
    updateWait();
    Q_EMIT q->phaseChanged(next);
}

} // namespace Core
