#pragma once
#include "core/document/dialogue.h"
#include "core/search/scan.h"

#include <functional>
#include <span>
#include <vector>

namespace Core::Search {

// Of a row on the wire: its code, or its octets without terminator. False for a fact, which has no octets to show.
bool matches(const Pattern &pattern, const Dialogue &dialogue, RowId row);

// Walks along the rows and says which match: from the hits that workers found where there are any, else by looking.
class RowSearch
{
public:
    using OfFact = std::function<bool(RowId)>; // whether the sentence shown for a fact matches
    RowSearch(const Pattern &pattern, OfFact ofFact) : m_pattern(pattern), m_ofFact(std::move(ofFact)) {}
    RowId next() const { return m_next; }
    // The rows that begin in events before `behind`, which the hits cover, but at most `most` of them.
    // False: some are left.
    bool take(const Dialogue &dialogue, std::span<const Hit> hits, EventId behind, RowId most,
              std::vector<RowId> &found);
    // The rows from next() on, at most `most`. False: some are left.
    bool look(const Dialogue &dialogue, RowId most, std::vector<RowId> &found);
    void goBack(RowId row) { m_next = qMin(m_next, row); } // it has changed

private:
    const Pattern &m_pattern;
    OfFact m_ofFact;
    RowId m_next = 0;
};

} // namespace Core::Search
