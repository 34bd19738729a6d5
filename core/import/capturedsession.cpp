#include "core/import/capturedsession.h"

#include "core/import/words.h"
#include "core/wire/octets.h"

namespace Core::Import {
namespace {

using Facts::Missing;

constexpr qsizetype mostUndecided = 64 * 1024;
constexpr qsizetype mostPieces = 64;

Missing::Side sideOf(Side side)
{
    return side == Side::Client ? Missing::Side::Client : Missing::Side::Server;
}

bool beginsTls(QByteArrayView octets)
{
    constexpr char handshake = 0x16, alert = 0x15;
    return octets.size() >= 2 && (octets[0] == handshake || octets[0] == alert) && octets[1] == 0x03;
}

QByteArrayView firstLine(QByteArrayView octets)
{
    return bareLine(octets.first(qMin<qsizetype>(octets.indexOf('\n') + 1, octets.size())));
}

bool namesMail(QByteArrayView greeting)
{
    const QByteArray upper = greeting.first(qMin<qsizetype>(greeting.size(), 512)).toByteArray().toUpper();
    return upper.contains("SMTP") || upper.contains("LMTP");
}

bool introduces(QByteArrayView line)
{
    const QByteArrayView verb = firstWord(line);
    return equalsAnyCase(verb, "EHLO") || equalsAnyCase(verb, "HELO") || equalsAnyCase(verb, "LHLO");
}

} // namespace

void CapturedSession::setEnds(const PacketEnd &client, const PacketEnd &server)
{
    m_client = client;
    m_server = server;
}

void CapturedSession::tick(qint64 at)
{
    if (m_begunAt < 0)
        m_begunAt = at;
    m_at = qMax(m_at, at - m_begunAt);
    if (m_scribe)
        m_scribe->setNow(m_at);
}

bool CapturedSession::isMailPort() const
{
    const quint16 port = m_server.port;
    return port == 25 || port == 465 || port == 587 || port == 24 || port == 2525;
}

void CapturedSession::octets(Side side, QByteArrayView octets)
{
    if (m_scribe)
        speak(side, octets);
    else if (m_kind == Kind::Undecided)
        keep({side, octets.toByteArray(), 0, m_at});
}

void CapturedSession::gap(Side side, qint64 missing)
{
    if (m_tls)
        m_tls->lose(side == Side::Client ? TlsListener::From::Client : TlsListener::From::Server);
    if (m_scribe) {
        tellUnreadable();
        m_scribe->missing(sideOf(side), Missing::Why::Lost, missing);
    } else if (m_kind == Kind::Undecided) {
        keep({side, {}, missing, m_at});
    }
}

void CapturedSession::keep(Piece piece)
{
    m_pieceOctets += piece.octets.size();
    m_pieces.append(std::move(piece));
    decide();
    if (m_kind == Kind::Undecided && (m_pieceOctets > mostUndecided || m_pieces.size() > mostPieces))
        m_kind = Kind::Other;
    if (m_kind == Kind::Other)
        m_pieces.clear();
}

CapturedSession::Kind CapturedSession::decided() const
{
    QByteArray server, client;
    for (const Piece &piece : m_pieces) {
        QByteArray &begin = piece.side == Side::Server ? server : client;
        if (begin.size() < 2048)
            begin += piece.octets;
    }
    if (beginsTls(client) && (server.isEmpty() || beginsTls(server))) {
        if (m_server.port == 465)
            return Kind::TlsMail;
        return server.isEmpty()                           ? Kind::Undecided
               : TlsListener::hasKeysFor(*m_keys, client) ? Kind::TlsMail
                                                          : Kind::Other;
    }
    return decidedBySpeech(server, client);
}

// FTP greets with 220 too: away from the ports of mail it takes the client's introduction, or a greeting that says so.
CapturedSession::Kind CapturedSession::decidedBySpeech(QByteArrayView server, QByteArrayView client) const
{
    const QByteArrayView heard = firstLine(server), said = firstLine(client);
    if (!server.isEmpty() && server.size() >= 4 && codeOf(server) == 0)
        return Kind::Other;
    if (introduces(said) || (codeOf(heard) != 0 && namesMail(heard)))
        return Kind::Mail;
    if (isMailPort() && (codeOf(heard) != 0 || isCommand(said)))
        return Kind::Mail;
    if (m_opening == Opening::Missed && codeOf(heard) != 0 && isCommand(said))
        return Kind::Mail;
    const bool clientSpoke = client.contains('\n');
    return clientSpoke && !server.isEmpty() && !isMailPort() ? Kind::Other : Kind::Undecided;
}

void CapturedSession::decide()
{
    m_kind = decided();
    if (m_kind != Kind::Mail && m_kind != Kind::TlsMail)
        return;
    beginMail();
    if (m_kind == Kind::TlsMail)
        startTls();
    replay();
}

void CapturedSession::beginMail()
{
    m_scribe = m_to->begin(Origin::Capture, Telling::All);
    m_scribe->setServer(textOf(m_server.address), m_server.port);
    m_scribe->setPeer(textOf(m_server));
    m_scribe->setClient(textOf(m_client));
    m_scribe->setProtection(Protection::Clear);
    m_scribe->startAt(m_begunAt / 1000);
    m_scribe->setNow(0);
    if (m_opening == Opening::Seen)
        m_scribe->connected();
    else
        m_scribe->missing(Missing::Side::Both, Missing::Why::Lost);
}

void CapturedSession::replay()
{
    for (const Piece &piece : std::exchange(m_pieces, {})) {
        m_scribe->setNow(piece.at);
        if (piece.octets.isEmpty())
            gap(piece.side, piece.missing);
        else
            speak(piece.side, piece.octets);
    }
    m_scribe->setNow(m_at);
}

// What comes behind the 220 to STARTTLS and begins a TLS record is TLS; a server's plaintext there is an injection.
void CapturedSession::speak(Side side, QByteArrayView octets)
{
    if (!m_tls && m_scribe->conversation().state() == Smtp::State::StartingTls && beginsTls(octets))
        startTls();
    if (m_tls)
        return listen(side, octets);
    if (side == Side::Client)
        m_scribe->saidOctets(octets);
    else
        m_scribe->heardOctets(octets);
}

void CapturedSession::startTls()
{
    m_tls = std::make_unique<TlsListener>(*m_keys);
    m_scribe->setSecurity(m_kind == Kind::TlsMail ? Security::Tls : Security::StartTls);
}

void CapturedSession::listen(Side side, QByteArrayView octets)
{
    const TlsListener::Heard heard =
        m_tls->feed(side == Side::Client ? TlsListener::From::Client : TlsListener::From::Server, octets);
    if (heard.up)
        m_scribe->encrypted(*heard.up, Protection::TlsUnverified);
    if (!heard.plain.isEmpty()) {
        tellUnreadable();
        if (side == Side::Client)
            m_scribe->saidOctets(heard.plain);
        else
            m_scribe->heardOctets(heard.plain);
    }
    unreadable(side, heard.unreadable);
    if (heard.failure)
        m_scribe->failed(*heard.failure);
    if (!heard.notTls.isEmpty()) {
        tellUnreadable();
        m_scribe->setProtection(Protection::Clear);
        if (side == Side::Client)
            m_scribe->saidOctets(heard.notTls);
        else
            m_scribe->heardOctets(heard.notTls);
        m_scribe->setProtection(m_tls->isUp() ? Protection::TlsUnverified : Protection::Clear);
    }
}

// One row for all that a side sent until the other one did.
void CapturedSession::unreadable(Side side, qint64 octets)
{
    if (octets == 0)
        return;
    if (m_unreadable > 0 && m_unreadableSide != side)
        tellUnreadable();
    m_unreadableSide = side;
    m_unreadable += octets;
}

void CapturedSession::tellUnreadable()
{
    if (const qint64 octets = std::exchange(m_unreadable, 0); octets > 0)
        m_scribe->missing(sideOf(m_unreadableSide), Missing::Why::Unreadable, octets);
}

void CapturedSession::ended(Side side)
{
    if (!m_endedFirst)
        m_endedFirst = side;
}

void CapturedSession::reset(Side by)
{
    m_resetBy = by;
}

// A connection to a port of mail that never came about is what many captures are made for.
void CapturedSession::connectionFailed()
{
    if (m_accepted || m_opening != Opening::Seen || !isMailPort() || m_kind != Kind::Undecided)
        return;
    const bool refused = m_resetBy == Side::Server;
    if (!refused && !m_triedAgain)
        return;
    m_scribe = m_to->begin(Origin::Capture, Telling::All);
    m_scribe->setServer(textOf(m_server.address), m_server.port);
    m_scribe->setClient(textOf(m_client));
    m_scribe->startAt(m_begunAt / 1000);
    m_scribe->setNow(m_at);
    m_scribe->failed({refused ? FailureKind::Refused : FailureKind::ConnectTimedOut, {}, textOf(m_server.address)});
}

void CapturedSession::finish()
{
    connectionFailed();
    if (!m_scribe)
        return;
    tellUnreadable();
    if (m_resetBy)
        m_scribe->failed({FailureKind::Reset, {}, {}});
    else if (m_endedFirst)
        m_scribe->closed(*m_endedFirst == Side::Server ? Closing::ByPeer : Closing::ByUs);
    m_to->finish(std::move(m_scribe));
    m_kind = Kind::Other;
}

} // namespace Core::Import
