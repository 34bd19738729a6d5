#include "core/import/tcpstream.h"

namespace Core::Import {
namespace {

// Further away than any window is no part of this stream.
constexpr qint64 furthest = 1'100'000'000;
constexpr qsizetype pieceCost = 128; // of a held piece, beside its octets

} // namespace

void TcpStream::begin(quint32 sequence)
{
    m_begun = true;
    m_next = sequence;
}

void TcpStream::deliver(QByteArrayView octets, quint32 cut, const Out &out)
{
    if (!octets.isEmpty())
        out.octets(octets);
    if (cut > 0)
        out.gap(cut);
    m_next += quint32(octets.size()) + cut;
    m_place += octets.size() + qint64(cut);
}

// Where segments overlap, the first that came counts: the receiver's system has most often kept that one.
void TcpStream::take(quint32 sequence, QByteArrayView payload, quint32 cut, const Out &out)
{
    if (!m_begun)
        begin(sequence);
    qint64 ahead = distance(sequence);
    const qint64 size = payload.size() + qint64(cut);
    if (ahead > furthest || ahead + size <= 0)
        return;
    if (ahead < 0) {
        const qint64 known = qMin<qint64>(-ahead, payload.size());
        cut -= quint32(-ahead - known);
        payload = payload.sliced(known);
        ahead = 0;
    }
    if (ahead > 0)
        return hold(m_place + ahead, payload, cut, out);
    deliver(payload, cut, out);
    deliverHeld(out);
}

TcpStream::~TcpStream()
{
    m_budget->held -= m_heldOctets;
}

bool TcpStream::hasRoom(qsizetype octets) const
{
    return m_heldOctets + octets <= mostHeld && m_budget->held + octets <= mostHeldInAll;
}

void TcpStream::count(qsizetype octets)
{
    m_heldOctets += octets;
    m_budget->held += octets;
}

// Where there is no room left, the hole before the first piece is taken for lost.
void TcpStream::hold(qint64 place, QByteArrayView payload, quint32 cut, const Out &out)
{
    const auto there = m_held.find(place);
    if (there != m_held.end() && there->second.octets.size() >= payload.size())
        return;
    while (!hasRoom(payload.size() + pieceCost) && !m_held.empty() && m_held.begin()->first < place)
        skipTo(m_held.begin()->first, out);
    if (place <= m_place || !hasRoom(payload.size() + pieceCost)) {
        const quint32 sequence = m_next + quint32(place - m_place);
        skipTo(place, out);
        return take(sequence, payload, cut, out);
    }
    if (m_held.contains(place))
        count(-m_held[place].octets.size() - pieceCost);
    m_held[place] = {payload.toByteArray(), cut};
    count(payload.size() + pieceCost);
}

void TcpStream::deliverHeld(const Out &out)
{
    while (!m_held.empty() && m_held.begin()->first <= m_place) {
        const auto first = m_held.begin();
        Held held = std::move(first->second);
        const qint64 known = m_place - first->first;
        count(-held.octets.size() - pieceCost);
        m_held.erase(first);
        const qint64 size = held.octets.size() + qint64(held.cut);
        if (known >= size)
            continue;
        const qint64 of = qMin<qint64>(known, held.octets.size());
        deliver(QByteArrayView(held.octets).sliced(of), held.cut - quint32(known - of), out);
    }
}

void TcpStream::skipTo(qint64 place, const Out &out)
{
    if (place > m_place) {
        out.gap(place - m_place);
        m_next += quint32(place - m_place);
        m_place = place;
    }
    deliverHeld(out);
}

bool TcpStream::lacks(quint32 acknowledged) const
{
    const qint64 ahead = distance(acknowledged);
    return m_begun && ahead > 0 && ahead <= furthest;
}

void TcpStream::giveUpOn(quint32 acknowledged, const Out &out)
{
    while (lacks(acknowledged)) {
        const qint64 upTo = m_place + distance(acknowledged);
        skipTo(m_held.empty() ? upTo : qMin(upTo, m_held.begin()->first), out);
    }
}

void TcpStream::finish(const Out &out)
{
    while (!m_held.empty())
        skipTo(m_held.begin()->first, out);
}

} // namespace Core::Import
