#include "core/document/follower.h"

#include "core/transcript/facts.h"

#include <utility>

namespace Core {
namespace {

constexpr quint8 allFlags = 0xff;

constexpr quint8 bit(RowFlag flag)
{
    return quint8(flag);
}

} // namespace

void RowChange::applyTo(Row &to) const
{
    to.flags = quint8((to.flags & keep) | set);
    if (hasCode)
        to.code = code;
    if (hasSize)
        to.size = size;
}

// A Secret fact belongs to the rows just before it: it comes along with them.
bool Follower::advance(const Transcript &transcript, RowId rows)
{
    m_transcript = &transcript;
    const quint64 end = quint64(m_derivation.made()) + rows;
    bool more = true;
    while (more && (m_derivation.made() < end || transcript.event(m_derivation.at()).kind == Kind::Secret)) {
        more = m_derivation.step(transcript, *this);
        if (m_derivation.made() - m_lastCheckpoint >= rowsBetweenCheckpoints ||
            m_octetsSince >= octetsBetweenCheckpoints) {
            m_lastCheckpoint = m_derivation.made();
            m_octetsSince = 0;
            m_found.checkpoints.push_back(m_derivation);
        }
    }
    m_transcript = nullptr;
    return more;
}

Found Follower::take()
{
    Found next;
    next.first = m_derivation.made();
    next.rows.reserve(m_found.rows.size());
    next.exchanges.reserve(m_found.exchanges.size());
    return std::exchange(m_found, std::move(next));
}

void Follower::change(const RowChange &change)
{
    if (change.row >= m_found.first)
        change.applyTo(m_found.rows[change.row - m_found.first]);
    else
        m_found.changes.push_back(change);
}

void Follower::rowMade(RowId id, const Row &row)
{
    m_found.rows.push_back(row);
    m_octetsSince += row.size;
    if (row.kind != Kind::Sent)
        return;
    if (row.event != m_sent) {
        m_sent = row.event;
        m_sentRows.clear();
    }
    m_sentRows.push_back({id, row.begin});
}

void Follower::rowGrew(RowId id, const Row &row, const RowPiece &by)
{
    constexpr quint8 kept = bit(RowFlag::Content) | bit(RowFlag::HasSecret) | bit(RowFlag::Fault);
    change({id, kept, row.flags, false, true, 0, row.size});
    m_octetsSince += by.span.size;
    if (row.kind != Kind::Sent)
        return;
    m_grownRow = id;
    m_grownSent = by;
}

void Follower::contentEnded(RowId dot)
{
    change({dot, quint8(allFlags & ~bit(RowFlag::Content)), 0, false, false, 0, 0});
}

void Follower::heard(RowId id, const Smtp::Heard &heard)
{
    const quint8 first = heard.firstOfReply ? bit(RowFlag::FirstOfReply) : quint8(0);
    const quint8 last = heard.lastOfReply ? bit(RowFlag::LastOfReply) : quint8(0);
    change({id, allFlags, quint8(first | last), true, false, heard.code, 0});
    for (const Fault &fault : heard.faults)
        faulty(fault);
    if (!heard.exchange)
        return;
    m_found.exchanges.push_back(*heard.exchange);
    nameRecipient(m_found.exchanges.back());
    change({heard.exchange->replyFirst, allFlags, 0, false, false, 0, 0}); // its delay is known now
}

// The Conversation is bounded and forgets rows of many recipients; here every row is kept anyway.
void Follower::nameRecipient(Smtp::Exchange &exchange)
{
    const Smtp::Transaction &transaction = conversation().transaction();
    if (exchange.verb == Smtp::Verb::Mail && transaction.mail == exchange.said)
        m_accepted.clear();
    else if (exchange.verb == Smtp::Verb::Rcpt && transaction.open && Smtp::isAccepted(exchange.code))
        m_accepted.push_back(exchange.said);
    else if (exchange.recipient == none && exchange.recipientNumber > 0 &&
             exchange.recipientNumber <= m_accepted.size())
        exchange.recipient = m_accepted[exchange.recipientNumber - 1];
}

void Follower::faulty(const Fault &fault)
{
    if (fault.row >= m_derivation.made())
        return;
    m_found.faults.push_back(fault);
    change({fault.row, allFlags, bit(RowFlag::Fault), false, false, 0, 0});
}

// The fact stands right behind its Sent; there the mask lies in the row that it ended, or in one that it began.
RowId Follower::sentRowAt(EventId sent, quint32 offset) const
{
    if (m_grownSent.event == sent && offset < m_grownSent.span.size)
        return m_grownRow;
    if (m_sent != sent)
        return none;
    for (auto row = m_sentRows.rbegin(); row != m_sentRows.rend(); ++row)
        if (row->begin <= offset)
            return row->row;
    return none;
}

void Follower::secretFound(EventId secret)
{
    EventId sent = secret;
    while (sent > 0 && m_transcript->event(sent).kind == Kind::Secret)
        --sent;
    const RowId row = sentRowAt(sent, Facts::decode<Facts::Secret>(m_transcript->payload(secret)).span.begin);
    if (row != none)
        change({row, allFlags, bit(RowFlag::HasSecret), false, false, 0, 0});
}

void Follower::markFound(EventId mark)
{
    m_found.marks.push_back(mark);
}

} // namespace Core
