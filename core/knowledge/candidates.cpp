#include "core/knowledge/candidates.h"

#include <algorithm>
#include <vector>

namespace Core::Knowledge {
namespace {

// Where a literal stands in the text read now, or what became of an expression: what an earlier text left is nothing.
struct Place {
    quint32 reading = 0;
    qsizetype first = 0;
    qsizetype last = 0;
};
struct Taken {
    quint32 reading = 0;
    qsizetype candidate = 0;
};

// A thread's own, kept between texts, so that none has to clear it.
struct Scratch {
    quint32 reading = 0;
    std::vector<Place> places;   // by literal
    std::vector<Taken> taken;    // by expression
    std::vector<quint16> seen{}; // literals, each once
    void begin(size_t literals, size_t expressions)
    {
        if (places.size() != literals || taken.size() < expressions || ++reading == 0) {
            places.assign(literals, {});
            taken.assign(expressions, {});
            reading = 1;
        }
        seen.clear();
    }
    bool isThere(quint32 literal) const { return places[literal].reading == reading; }
};

bool isFulfilled(const PatternIndex &index, const PatternIndex::Branch &branch, const Scratch &scratch)
{
    const auto sets = index.sets.subspan(branch.sets.first, branch.sets.size);
    return std::all_of(sets.begin(), sets.end(), [&](const PatternIndex::Run &set) {
        const auto literals = index.ofSets.subspan(set.first, set.size);
        return std::any_of(literals.begin(), literals.end(),
                           [&scratch](quint16 literal) { return scratch.isThere(literal); });
    });
}

} // namespace

Candidates candidatesIn(const Folded &text, const PatternIndex &index, quint16 from, quint16 to)
{
    thread_local Scratch kept;
    Scratch &scratch = kept; // a thread's own costs a call each time it is named
    scratch.begin(index.literals.size(), index.expressions);
    eachLiteral(index, text, [&](quint32 literal, qsizetype end) {
        Place &place = scratch.places[literal];
        if (place.reading != scratch.reading) {
            place = {scratch.reading, end, end};
            scratch.seen.push_back(quint16(literal));
        }
        place.last = end;
    });
    Candidates found;
    for (const quint16 literal : scratch.seen) {
        const PatternIndex::Literal &its = index.literals[literal];
        for (const quint32 number : index.named.subspan(its.firstBranch, its.branches)) {
            const PatternIndex::Branch &branch = index.branches[number];
            if (branch.expression < from || branch.expression >= to)
                continue;
            Taken &taken = scratch.taken[branch.expression];
            const bool known = taken.reading == scratch.reading;
            if (known && (found[taken.candidate].matches || !branch.spelled))
                continue;
            if (!branch.spelled && !isFulfilled(index, branch, scratch))
                continue;
            if (!known) {
                taken = {scratch.reading, found.size()};
                found.push_back(
                    {branch.expression, false, scratch.places[literal].first, scratch.places[literal].last});
            }
            found[taken.candidate].matches = branch.spelled;
        }
    }
    return found;
}

} // namespace Core::Knowledge
