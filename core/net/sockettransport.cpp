#include "core/net/sockettransport.h"

#include "core/net/dialer.h"
#include "core/net/streamsocket.h"
#include "core/net/systemerror.h"
#include "core/tls/record.h"
#include "core/wire/limits.h"

#include <QPointer>

#include <array>
#include <cerrno>
#include <utility>

namespace Core {
namespace {

constexpr qsizetype barrenLimit = 1024 * 1024; // a handshake has some 10 KiB

} // namespace

SocketTransport::SocketTransport(SocketSettings settings, QObject *parent)
    : Transport(parent), m_settings(std::move(settings))
{}

SocketTransport::~SocketTransport() = default;

void SocketTransport::later(void (SocketTransport::*step)())
{
    QMetaObject::invokeMethod(this, step, Qt::QueuedConnection);
}

void SocketTransport::open(const Endpoint &endpoint, const TrustSettings &trust)
{
    if (m_state != State::Idle)
        return;
    m_state = State::Dialing;
    m_endpoint = endpoint;
    m_trust = trust;
    later(&SocketTransport::dial);
}

void SocketTransport::dial()
{
    if (m_state != State::Dialing)
        return;
    m_dialer = std::make_unique<Dialer>(m_settings.connectDeadline, m_settings.lookUp);
    connect(m_dialer.get(), &Dialer::resolved, this, &Transport::resolved);
    connect(m_dialer.get(), &Dialer::trying, this, &Transport::trying);
    connect(m_dialer.get(), &Dialer::tryFailed, this, &Transport::tryFailed);
    connect(m_dialer.get(), &Dialer::connected, this, &SocketTransport::becomeConnected);
    connect(m_dialer.get(), &Dialer::failed, this, &SocketTransport::fail);
    m_dialer->start(m_endpoint);
}

void SocketTransport::becomeConnected()
{
    m_socket = m_dialer->takeSocket();
    m_dialer.reset();
    connect(m_socket.get(), &StreamSocket::readable, this, &SocketTransport::readSome);
    connect(m_socket.get(), &StreamSocket::writable, this, &SocketTransport::flush);
    m_state = m_endpoint.security == Security::Tls ? State::Handshake : State::Clear;
    const QPointer<SocketTransport> self(this);
    Q_EMIT connected(m_socket->localAddress(), m_socket->peerAddress());
    if (!self || m_state == State::Over)
        return;
    m_socket->setReading(true);
    if (m_endpoint.security == Security::Tls)
        startEngine();
}

TlsSettings SocketTransport::tlsSettings() const
{
    TlsSettings tls = m_settings.tls;
    tls.role = TlsSettings::Role::Client;
    tls.keys = m_settings.logKeys ? TlsSettings::Keys::Told : TlsSettings::Keys::Secret;
    tls.expectedName = m_trust.expectedName;
    if (tls.expectedName.isEmpty()) // what answers at a UNIX socket is on this host
        tls.expectedName = m_endpoint.host.isEmpty() ? QStringLiteral("localhost") : m_endpoint.host;
    tls.authorityFile = m_trust.authorityFile;
    tls.revocationFile = m_trust.revocationFile;
    tls.serverName = m_trust.serverName;
    tls.indication = TlsSettings::Indication(m_trust.indication);
    tls.minimum = m_trust.minimum;
    tls.maximum = m_trust.maximum;
    tls.ciphers = m_trust.ciphers;
    tls.suites = m_trust.suites;
    tls.identity = m_trust.identity;
    tls.trustedCertificate = m_trust.trustedCertificate;
    return tls;
}

void SocketTransport::startTls()
{
    if (m_state != State::Clear)
        return;
    m_state = State::Handshake;
    startEngine();
}

void SocketTransport::startEngine()
{
    m_engine.emplace(tlsSettings());
    const TlsEngine::Met met = m_engine->start();
    if (!met.keys.isEmpty())
        m_settings.logKeys(met.keys);
    sendWire(met.wire, 0);
    if (met.failure)
        failLater(*met.failure);
}

// One read a turn of the event loop: while there is more the notifier comes again, behind whatever else is waiting.
void SocketTransport::readSome()
{
    if (m_met || m_state == State::Over)
        return;
    std::array<char, Limits::sliceOctets> octets;
    const StreamSocket::Moved moved = m_socket->read(octets);
    if (moved.error == EAGAIN)
        return;
    if (moved.size == 0)
        readEnded(moved.error);
    else if (m_engine)
        takeTls(QByteArrayView(octets.data(), moved.size));
    else
        takeClear(QByteArray(octets.data(), moved.size));
}

void SocketTransport::takeClear(const QByteArray &bytes)
{
    constexpr qsizetype telling = 3;
    const bool atTheBeginning = m_first.size() < telling;
    if (atTheBeginning)
        m_first += bytes.left(telling - m_first.size());
    const QPointer<SocketTransport> self(this);
    Q_EMIT received(bytes, Passage::Clear);
    if (self && m_state == State::Clear && atTheBeginning && looksLikeTls(m_first))
        fail({FailureKind::TlsWhereClear, {}, {}});
}

void SocketTransport::takeTls(QByteArrayView bytes)
{
    m_met = m_engine->feed(bytes);
    if (!m_met->keys.isEmpty())
        m_settings.logKeys(std::exchange(m_met->keys, {}));
    sendWire(std::exchange(m_met->wire, {}), 0);
    if (stopBarrenFlood(bytes.size()))
        return;
    deliver();
}

// Records of which nothing comes (handshake messages without end, updates of keys) would keep us busy for ever.
bool SocketTransport::stopBarrenFlood(qsizetype octets)
{
    const bool bears = m_met->up || !m_met->plain.isEmpty() || !m_met->notTls.isEmpty() || m_met->failure;
    m_barren = bears ? 0 : m_barren + octets;
    if (m_barren <= barrenLimit)
        return false;
    fail({FailureKind::Flooded, {}, {}});
    return true;
}

// Hands on what the engine made of one read, in its order: the handshake, what was protected, what was not, the end. It
// pauses after each slice and while the user is asked about the certificate; nothing is read meanwhile.
void SocketTransport::deliver()
{
    if (!m_met || m_state == State::Over || m_state == State::Doubting)
        return;
    if (m_met->up && !deliverUp())
        return;
    if (!m_met->plain.isEmpty() || !m_met->notTls.isEmpty()) {
        if (!deliverSlice())
            return;
    }
    if (m_met->plain.isEmpty() && m_met->notTls.isEmpty()) {
        deliverEnd();
        return;
    }
    m_socket->setReading(false);
    later(&SocketTransport::deliver);
}

// These two say whether we are still there.
bool SocketTransport::deliverUp()
{
    const TlsFacts facts = *std::exchange(m_met->up, std::nullopt);
    const QPointer<SocketTransport> self(this);
    if (!facts.verified) {
        m_state = State::Doubting;
        m_socket->setReading(false);
        Q_EMIT doubted(facts);
        return false; // decide() goes on
    }
    m_state = State::Tls;
    m_passage = Passage::TlsVerified;
    Q_EMIT encrypted(facts);
    return self && m_state != State::Over;
}

bool SocketTransport::deliverSlice()
{
    const bool plain = !m_met->plain.isEmpty();
    QByteArray &from = plain ? m_met->plain : m_met->notTls;
    m_metPlain |= !plain;
    const QByteArray slice = from.left(Limits::sliceOctets);
    from.remove(0, slice.size());
    const QPointer<SocketTransport> self(this);
    Q_EMIT received(slice, plain ? m_passage : Passage::Clear);
    return self && m_state != State::Over;
}

void SocketTransport::deliverEnd()
{
    const TlsEngine::Met met = *std::exchange(m_met, std::nullopt);
    if (met.failure)
        fail(*met.failure);
    else if (m_metPlain && m_endpoint.security == Security::Tls && !m_engine->metRecord())
        fail({FailureKind::PlainWhereTls, {}, {}});
    else if (m_metPlain)
        fail({FailureKind::ClearInTls, {}, {}});
    else if (met.closed) {
        sendWire(m_engine->shutdown(), 0);
        finish(Closing::ByPeer);
    } else
        m_socket->setReading(true);
}

void SocketTransport::decide(Trust trust)
{
    if (m_state != State::Doubting)
        return;
    if (trust == Trust::Refuse) {
        fail({FailureKind::CertificateRejected, {}, {}});
        return;
    }
    m_state = State::Tls;
    m_passage = Passage::TlsUnverified;
    later(&SocketTransport::deliver);
    Q_EMIT encrypted(*m_engine->facts());
}

void SocketTransport::readEnded(int error)
{
    const bool ended = error == 0 || error == EPIPE;
    if (m_state == State::Handshake && (ended || error == ECONNRESET))
        fail({FailureKind::HandshakeClosed, ended ? QByteArray() : systemText(error), {}});
    else if (!ended)
        fail({connectionFailure(error), systemText(error), {}});
    else if (m_writeError == ECONNRESET) // our write was told of the reset, so the read was not
        fail({FailureKind::Reset, systemText(m_writeError), {}});
    else
        finish(m_state == State::Tls ? Closing::ByPeerWithoutCloseNotify : Closing::ByPeer);
}

qint64 SocketTransport::write(QByteArrayView bytes)
{
    if ((m_state != State::Clear && m_state != State::Tls) || m_writeError != 0)
        return 0;
    const QByteArrayView taken = bytes.first(qMin(bytes.size(), Limits::unsentOctets - m_unsentPlain));
    for (qsizetype at = 0; at < taken.size();) {
        const QByteArrayView piece = taken.sliced(at).first(qMin(Limits::sliceOctets, taken.size() - at));
        sendWire(m_engine ? m_engine->seal(piece) : piece.toByteArray(), piece.size());
        at += piece.size();
    }
    return taken.size();
}

void SocketTransport::sendWire(const QByteArray &wire, qsizetype plain)
{
    if (wire.isEmpty() || m_writeError != 0)
        return;
    m_unsent.push_back({wire, plain});
    m_unsentPlain += plain;
    if (m_unsent.size() == 1)
        flush();
}

void SocketTransport::flush()
{
    while (!m_unsent.empty()) {
        Piece &piece = m_unsent.front();
        const StreamSocket::Moved moved = m_socket->write(piece.wire);
        if (moved.error == EAGAIN) {
            m_socket->setWriting(true);
            return;
        }
        if (moved.error != 0) {
            m_writeError = moved.error;
            m_unsent.clear();
            break;
        }
        piece.wire.remove(0, moved.size);
        if (!piece.wire.isEmpty())
            continue;
        if (piece.plain > 0 && std::exchange(m_written, m_written + piece.plain) == 0)
            later(&SocketTransport::reportWritten);
        m_unsentPlain -= piece.plain;
        m_unsent.pop_front();
    }
    m_socket->setWriting(false);
    // What the peer said before it left may still wait to be read; the end comes behind it.
    if (m_writeError != 0 && m_writeError != EPIPE && m_writeError != ECONNRESET)
        failLater({connectionFailure(m_writeError), systemText(m_writeError), {}});
}

void SocketTransport::reportWritten()
{
    if (const qsizetype sent = std::exchange(m_written, 0); sent > 0 && m_state != State::Over)
        Q_EMIT written(sent);
}

void SocketTransport::close()
{
    if (m_state == State::Over)
        return;
    if (m_socket && m_state != State::Doubting)
        flush();
    if (m_state == State::Tls && m_unsent.empty())
        sendWire(m_engine->shutdown(), 0);
    finish(Closing::ByUs);
}

void SocketTransport::failLater(const Failure &failure)
{
    const auto end = [this, failure] { fail(failure); };
    QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
}

void SocketTransport::fail(const Failure &failure)
{
    if (m_state == State::Over)
        return;
    const QPointer<SocketTransport> self(this);
    dropConnection();
    if (self)
        Q_EMIT failed(failure);
}

void SocketTransport::finish(Closing how)
{
    if (m_state == State::Over)
        return;
    const QPointer<SocketTransport> self(this);
    dropConnection();
    if (self)
        Q_EMIT closed(how);
}

void SocketTransport::dropConnection()
{
    const State from = std::exchange(m_state, State::Over);
    m_dialer.reset();
    if (m_socket)
        m_socket->close(); // not destroyed: it may be calling
    handOnRest(from);
}

// What came is told before the end: slices that waited for their turn, and a record that was never whole, which may be
// a forged header before what somebody said in clear. Of a peer that was not accepted nothing is read.
void SocketTransport::handOnRest(State from)
{
    if (!m_engine)
        return;
    const TlsEngine::Met met = std::exchange(m_met, std::nullopt).value_or(TlsEngine::Met());
    const QByteArray plain = from == State::Tls ? met.plain : QByteArray();
    const QByteArray notTls = met.notTls + m_engine->takeUnread();
    if (handOn(plain, m_passage))
        handOn(notTls, Passage::Clear);
}

// Says whether we are still there.
bool SocketTransport::handOn(QByteArrayView bytes, Passage passage)
{
    const QPointer<SocketTransport> self(this);
    for (qsizetype at = 0; self && at < bytes.size(); at += Limits::sliceOctets)
        Q_EMIT received(bytes.sliced(at).first(qMin(Limits::sliceOctets, bytes.size() - at)).toByteArray(), passage);
    return self;
}

QByteArray SocketTransport::channelBinding() const
{
    return m_engine ? m_engine->channelBinding() : QByteArray();
}

QByteArray SocketTransport::tlsUnique() const
{
    return m_engine ? m_engine->tlsUnique() : QByteArray();
}

} // namespace Core
