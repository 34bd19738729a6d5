#include "core/search/rowsearch.h"

#include <algorithm>

namespace Core::Search {
namespace {

bool isBefore(const Hit &hit, EventId event, quint32 offset)
{
    return hit.event < event || (hit.event == event && hit.offset < offset);
}

// Takes the hits before the row off.
bool isHit(const Row &row, std::span<const Hit> &hits)
{
    while (!hits.empty() && isBefore(hits.front(), row.event, row.begin))
        hits = hits.subspan(1);
    return !hits.empty() && isBefore(hits.front(), row.event, row.begin + row.size);
}

std::span<const Hit> hitsFrom(std::span<const Hit> hits, const Dialogue &dialogue, RowId row)
{
    if (row >= dialogue.rows.size())
        return {};
    const Row &first = dialogue.rows[row];
    const auto begin = std::partition_point(
        hits.begin(), hits.end(), [&first](const Hit &hit) { return isBefore(hit, first.event, first.begin); });
    return {begin, hits.end()};
}

// Without copying, where the row lies in one piece.
bool octetsMatch(const Pattern &pattern, const Transcript &transcript, const Row &row)
{
    if (row.has(RowFlag::Joined))
        return pattern.matches(withoutTerminator(octets(transcript, row)));
    return pattern.matches(withoutTerminator(octetsAt(transcript, row.event, {row.begin, row.size})));
}

} // namespace

bool matches(const Pattern &pattern, const Dialogue &dialogue, RowId row)
{
    if (!dialogue.transcript || row >= dialogue.rows.size() || !isWire(dialogue.rows[row].kind))
        return false;
    if (pattern.isCode())
        return pattern.takes(dialogue.rows[row].code);
    return octetsMatch(pattern, *dialogue.transcript, dialogue.rows[row]);
}

bool RowSearch::take(const Dialogue &dialogue, std::span<const Hit> hits, EventId behind, RowId most,
                     std::vector<RowId> &found)
{
    const RowId end = RowId(qMin(quint64(m_next) + most, quint64(dialogue.rows.size())));
    std::span<const Hit> left = hitsFrom(hits, dialogue, m_next);
    for (; m_next < end; ++m_next) {
        const Row &row = dialogue.rows[m_next];
        if (row.event >= behind)
            return true;
        const bool wire = isWire(row.kind);
        const bool lookedAt = !wire || row.has(RowFlag::Joined) || m_pattern.isCode();
        const bool is = !lookedAt ? isHit(row, left) : wire ? matches(m_pattern, dialogue, m_next) : m_ofFact(m_next);
        if (is)
            found.push_back(m_next);
    }
    return m_next == dialogue.rows.size() || dialogue.rows[m_next].event >= behind;
}

bool RowSearch::look(const Dialogue &dialogue, RowId most, std::vector<RowId> &found)
{
    const RowId end = RowId(qMin(quint64(m_next) + most, quint64(dialogue.rows.size())));
    for (; m_next < end; ++m_next) {
        const bool wire = isWire(dialogue.rows[m_next].kind);
        if (wire ? matches(m_pattern, dialogue, m_next) : m_ofFact(m_next))
            found.push_back(m_next);
    }
    return m_next == dialogue.rows.size();
}

} // namespace Core::Search
