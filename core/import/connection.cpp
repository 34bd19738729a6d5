#include "core/import/connection.h"

namespace Core::Import {
namespace {

constexpr size_t mostWaiting = 64;
constexpr qsizetype mostWaitingOctets = 512 * 1024;
constexpr qint64 longestWait = 2'000'000; // µs

bool isMailPort(quint16 port)
{
    return port == 25 || port == 465 || port == 587 || port == 24 || port == 2525;
}

} // namespace

// Who opens is the client. Without the opening: who does not sit at a port of mail, or at the lower one.
Connection::Connection(const Segment &first, CapturedSession session, TcpStream::Budget &budget)
    : m_session(std::move(session)), m_from(first.from), m_streams{TcpStream(budget), TcpStream(budget)}
{
    if (first.syn)
        m_thereIsClient = !first.ack;
    else if (isMailPort(first.from.port) != isMailPort(first.to.port))
        m_thereIsClient = isMailPort(first.to.port);
    else
        m_thereIsClient = first.to.port <= first.from.port;
    m_session.setEnds(m_thereIsClient ? first.from : first.to, m_thereIsClient ? first.to : first.from);
    m_session.setOpening(first.syn ? CapturedSession::Opening::Seen : CapturedSession::Opening::Missed);
}

TcpStream::Out Connection::outOf(Direction direction)
{
    const Side side = sideOf(direction);
    return {[this, side](QByteArrayView octets) { m_session.octets(side, octets); },
            [this, side](qint64 missing) { m_session.gap(side, missing); }};
}

void Connection::open(const Segment &segment, Direction direction)
{
    if (m_syn[direction] == segment.sequence && sideOf(direction) == Side::Client)
        m_session.triedAgain();
    m_syn[direction] = segment.sequence;
    if (!m_streams[direction].hasBegun())
        m_streams[direction].begin(segment.sequence + 1);
    if (segment.ack)
        m_session.accepted();
}

bool Connection::take(const Segment &segment, qint64 at)
{
    const Direction direction = segment.from == m_from ? There : Back;
    const bool isRepeated = m_syn[direction] == segment.sequence;
    if (segment.syn && !isRepeated && (m_syn[direction] || m_streams[direction].hasBegun() || m_isOver))
        return false;
    if (m_isOver)
        return true;
    m_session.tick(at);
    if (segment.syn) {
        open(segment, direction);
        return true;
    }
    if (segment.rst) {
        deliverWaiting();
        m_session.reset(sideOf(direction));
        finish();
        return true;
    }
    wait(segment, direction, at);
    deliverWaiting();
    return true;
}

bool Connection::answersUnseen(Direction direction, std::optional<quint32> acknowledged) const
{
    if (!acknowledged)
        return false;
    const Direction other = direction == There ? Back : There;
    const bool ofEnd = m_fin[other] && *acknowledged == *m_fin[other] + 1;
    return m_streams[other].lacks(ofEnd ? *m_fin[other] : *acknowledged);
}

void Connection::wait(const Segment &segment, Direction direction, qint64 at)
{
    if (segment.payload.isEmpty() && segment.cut == 0 && !segment.fin)
        return;
    Waiting waiting{direction, segment.sequence, {}, segment.cut, segment.payload.toByteArray(), segment.fin, at};
    if (segment.ack)
        waiting.acknowledged = segment.acknowledged;
    m_waiting.push_back(std::move(waiting));
    m_waitingOctets += segment.payload.size();
}

// What acknowledges octets that were not seen yet waits a little for them: a capture may have turned packets round.
void Connection::deliverWaiting()
{
    while (!m_waiting.empty()) {
        // Of several that wait, one of the other direction may be what the first waits for.
        auto ready = m_waiting.begin();
        while (ready != m_waiting.end() && answersUnseen(ready->direction, ready->acknowledged))
            ++ready;
        const bool isLate = m_waiting.size() > mostWaiting || m_waitingOctets > mostWaitingOctets ||
                            m_waiting.back().at - m_waiting.front().at > longestWait;
        if (ready == m_waiting.end()) {
            if (!isLate)
                return;
            deliverFirstWaiting();
            continue;
        }
        const Waiting next = std::move(*ready);
        m_waiting.erase(ready);
        deliver(next);
    }
}

void Connection::deliverFirstWaiting()
{
    const Waiting &first = m_waiting.front();
    const Direction other = first.direction == There ? Back : There;
    m_streams[other].giveUpOn(*first.acknowledged, outOf(other));
}

void Connection::deliver(const Waiting &next)
{
    m_waitingOctets -= next.payload.size();
    m_session.tick(next.at);
    m_streams[next.direction].take(next.sequence, next.payload, next.cut, outOf(next.direction));
    if (!next.fin)
        return;
    m_fin[next.direction] = next.sequence + quint32(next.payload.size()) + next.cut;
    m_session.ended(sideOf(next.direction));
}

void Connection::finish()
{
    if (std::exchange(m_isOver, true))
        return;
    while (!m_waiting.empty()) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        const Direction other = next.direction == There ? Back : There;
        if (answersUnseen(next.direction, next.acknowledged))
            m_streams[other].giveUpOn(*next.acknowledged, outOf(other));
        deliver(next);
    }
    for (const Direction direction : {There, Back})
        m_streams[direction].finish(outOf(direction));
    m_session.finish();
}

} // namespace Core::Import
