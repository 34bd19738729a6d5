#include "core/import/scribe.h"

#include "core/smtp/command.h"
#include "core/wire/octets.h"

#include <utility>

namespace Core::Import {
namespace {

constexpr qsizetype pendingSteps = 200, pendingOctets = 64 * 1024;
constexpr qsizetype shownOctets = 300;

QByteArray withPort(const QByteArray &host, quint16 port)
{
    if (host.isEmpty() || port == 0)
        return host;
    const QByteArray shown = host.contains(':') ? '[' + host + ']' : host;
    return shown + ':' + QByteArray::number(port);
}

bool isCoded(QByteArrayView line)
{
    return line.size() >= 3 && isDigit(line[0]) && isDigit(line[1]) && isDigit(line[2]);
}

// "220 mail.example.org ESMTP": most servers begin so.
QByteArray greeter(QByteArrayView greeting)
{
    const QByteArrayView text = greeting.size() > 4 ? greeting.sliced(4) : QByteArrayView();
    const qsizetype blank = text.indexOf(' ');
    const QByteArrayView name = blank < 0 ? text : text.first(blank);
    return name.contains('.') && !name.contains('@') ? name.toByteArray() : QByteArray();
}

bool saysLhlo(QByteArrayView octets)
{
    return Smtp::parseCommand(octets.first(qMin<qsizetype>(octets.size(), 64))).verb == Smtp::Verb::Lhlo;
}

} // namespace

Scribe::Scribe(Origin origin, Telling telling, Handshake handshake)
    : m_telling(telling), m_handshake(handshake), m_transcript(std::make_shared<Transcript>()),
      m_recorder(std::make_unique<Recorder>(*m_transcript)),
      m_derivation(std::make_unique<Derivation>(Smtp::Conversation()))
{
    m_found.origin = origin;
}

Scribe::~Scribe() = default;

void Scribe::setServer(QByteArrayView host, quint16 port)
{
    m_opened.host = host.first(qMin<qsizetype>(host.size(), shownOctets)).toByteArray();
    m_opened.port = port;
}

void Scribe::setSocket(QByteArrayView path)
{
    m_opened.socketPath = path.first(qMin<qsizetype>(path.size(), shownOctets)).toByteArray();
}

void Scribe::setPeer(QByteArrayView address)
{
    m_connected.peer = address.first(qMin<qsizetype>(address.size(), shownOctets)).toByteArray();
}

void Scribe::setClient(QByteArrayView address)
{
    m_connected.local = address.first(qMin<qsizetype>(address.size(), shownOctets)).toByteArray();
}

void Scribe::setSecurity(Security security)
{
    m_opened.security = security;
}

void Scribe::connected()
{
    if (!std::exchange(m_isConnected, true))
        put({Kind::Connected, {}, Protection::NotKnown, now()});
}

bool Scribe::inContent() const
{
    return m_derivation->conversation().mode() == Smtp::Mode::Content;
}

void Scribe::said(QByteArrayView line)
{
    makeWay(line);
    put({Kind::Sent, line.toByteArray() + "\r\n", m_protection, now()});
}

void Scribe::heard(QByteArrayView line)
{
    tellMissing(line);
    put({Kind::Received, line.toByteArray() + "\r\n", m_protection, now()});
}

void Scribe::saidOctets(QByteArrayView octets)
{
    makeWay(octets);
    put({Kind::Sent, octets.toByteArray(), m_protection, now()});
}

void Scribe::heardOctets(QByteArrayView octets)
{
    tellMissing(octets);
    put({Kind::Received, octets.toByteArray(), m_protection, now()});
}

void Scribe::encrypted(const TlsFacts &facts, Protection from)
{
    m_encrypted = true;
    put({Kind::Encrypted, Facts::encode(facts), from, now()});
    m_protection = from;
}

void Scribe::missing(Facts::Missing::Side side, Facts::Missing::Why why, qint64 octets)
{
    put({Kind::Gap, Facts::encode(Facts::Missing{side, why, octets}), m_protection, now()});
}

void Scribe::tryFailed(const Failure &failure)
{
    put({Kind::TryFailed, Facts::encode(failure), Protection::NotKnown, now()});
}

void Scribe::failed(const Failure &failure)
{
    if (std::exchange(m_ended, true))
        return;
    m_found.failure = failure.kind;
    put({Kind::Failed, Facts::encode(failure), Protection::NotKnown, now()});
}

void Scribe::closed(Closing how)
{
    if (!std::exchange(m_ended, true))
        put({Kind::Closed, Facts::encode(how), Protection::NotKnown, now()});
}

// Before a line of the client: nobody but one inside TLS goes on behind the 220 to STARTTLS, nobody speaks before the
// greeting.
void Scribe::makeWay(QByteArrayView line)
{
    using Facts::Missing;
    if (m_telling != Telling::All && !m_begun && !m_wireBegun)
        missing(Missing::Side::Both, Missing::Why::NotInSource);
    if (m_telling == Telling::WithoutContent && m_begun && conversation().mode() == Smtp::Mode::Octets)
        missing(Missing::Side::Client, Missing::Why::NotInSource, qint64(conversation().octetsLeft()));
    if (m_handshake == Handshake::Implied && m_protection == Protection::NotKnown &&
        equalsAnyCase(line.trimmed(), "STARTTLS"))
        m_protection = Protection::Clear;
    if (m_handshake == Handshake::Implied && conversation().state() == Smtp::State::StartingTls)
        encrypted({}, Protection::TlsUnverified);
}

// The first thing that came is no greeting: the begin is not in the source. A second reply before a word of the client:
// nor will what the client said be.
void Scribe::beforeClient(QByteArrayView reply)
{
    using Facts::Missing;
    if (!m_wireBegun && reply[0] < '4' && !reply.startsWith("220"))
        missing(Missing::Side::Both, Missing::Why::NotInSource);
    if (!m_begun && m_greeted)
        begin();
    m_greeted = m_greeted || !(reply.size() > 3 && reply[3] == '-');
}

// A reply comes to nothing that the source has shown: so it does not show it.
void Scribe::tellMissing(QByteArrayView reply)
{
    using Facts::Missing;
    if (m_telling == Telling::All || !isCoded(reply))
        return;
    beforeClient(reply);
    const Smtp::Conversation &before = conversation();
    if (!m_begun || before.insideReply())
        return;
    const Smtp::State state = before.state();
    const bool message = before.mode() == Smtp::Mode::Content || before.mode() == Smtp::Mode::Octets;
    const bool undecided = state == Smtp::State::Unknown || state == Smtp::State::Opening ||
                           state == Smtp::State::Over || state == Smtp::State::StartingTls || before.waiting() > 0;
    if (message || !(undecided || reply.startsWith("421")))
        missing(Missing::Side::Client, Missing::Why::NotInSource);
}

// The wire speaks of a connection that nobody told of.
void Scribe::put(Step step)
{
    const bool ofConnection = isWire(step.kind) || step.kind == Kind::Encrypted || step.kind == Kind::Gap;
    if (ofConnection && !m_isConnected)
        connected();
    m_wireBegun = m_wireBegun || isWire(step.kind) || step.kind == Kind::Gap;
    if (m_begun)
        return record(step);
    m_pendingOctets += step.bytes.size();
    m_pending.append(std::move(step));
    const Step &last = m_pending.last();
    const bool shows = last.kind == Kind::Sent && last.bytes.contains('\n');
    if (shows || m_pending.size() > pendingSteps || m_pendingOctets > pendingOctets)
        begin();
}

// LHLO is said by nobody who speaks SMTP.
void Scribe::begin()
{
    m_begun = true;
    const QList<Step> pending = std::exchange(m_pending, {});
    const bool lmtp = !pending.isEmpty() && pending.last().kind == Kind::Sent && saysLhlo(pending.last().bytes);
    m_found.protocol = m_opened.protocol = lmtp ? Protocol::Lmtp : Protocol::Smtp;
    m_derivation = std::make_unique<Derivation>(Smtp::Conversation(m_found.protocol));
    m_opened.startedAt = m_startedAt >= 0 ? m_startedAt : m_clock.startedAt();
    const qint64 at = pending.isEmpty() ? now() : pending.first().at;
    m_recorder->fact(Kind::Opened, Facts::encode(m_opened, {m_found.origin}), at, Protection::NotKnown);
    for (const Step &step : pending)
        record(step);
}

void Scribe::record(const Step &step)
{
    if (step.kind == Kind::Sent)
        m_recorder->sent(step.bytes, {}, step.as, step.at);
    else if (step.kind == Kind::Received)
        m_recorder->received(step.bytes, step.as, step.at);
    else if (step.kind == Kind::Connected)
        m_recorder->fact(step.kind, Facts::encode(m_connected), step.at, step.as);
    else
        m_recorder->fact(step.kind, step.bytes, step.at, step.as);
    if (step.at >= 0)
        m_found.duration = step.at;
    derive();
}

void Scribe::derive()
{
    while (m_derivation->step(*m_transcript, *this))
        continue;
}

void Scribe::rowMade(RowId, const Row &row)
{
    m_found.lines += isWire(row.kind) ? 1u : 0u;
    if (row.kind == Kind::Received)
        m_heardRow = row;
}

void Scribe::heard(RowId, const Smtp::Heard &heard)
{
    if (heard.firstOfReply)
        m_replyLine = withoutTerminator(octets(*m_transcript, m_heardRow)).toByteArray().left(shownOctets);
    if (heard.exchange)
        note(*heard.exchange);
}

void Scribe::note(const Smtp::Exchange &exchange)
{
    if (m_found.server.isEmpty() && exchange.verb == Smtp::Verb::None && exchange.code == 220)
        m_found.server = greeter(m_replyLine);
    m_found.lastCode = exchange.code;
    m_found.lastReply = m_replyLine;
    if (exchange.code >= 400 && m_found.firstError == 0) {
        m_found.firstError = exchange.code;
        m_found.errorReply = m_replyLine;
    }
}

std::optional<Found> Scribe::finish()
{
    if (!m_begun)
        begin();
    m_recorder->forgetSecrets();
    derive();
    if (m_found.lines == 0 && !m_found.failure)
        return std::nullopt;
    if (!m_opened.host.isEmpty())
        m_found.server = withPort(m_opened.host, m_opened.port);
    else if (!m_opened.socketPath.isEmpty())
        m_found.server = m_opened.socketPath;
    else if (!m_connected.peer.isEmpty())
        m_found.server = m_connected.peer;
    m_found.client = m_connected.local;
    m_found.startedAt = m_opened.startedAt;
    m_found.stamp = m_clock.first();
    m_found.messages = conversation().messages();
    m_found.encrypted = m_encrypted || conversation().tls();
    m_recorder.reset();
    m_found.transcript = std::move(m_transcript);
    return std::move(m_found);
}

} // namespace Core::Import
