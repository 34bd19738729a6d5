#include "core/knowledge/candidates.h"

#include <algorithm>
#include <vector>

namespace Core::Knowledge {
namespace {

struct Seen {
    quint16 literal = 0;
    qsizetype first = 0; // where it ends in the text
    qsizetype last = 0;
};

// A thread's own, kept between texts. Small enough for the nearest cache, and left as empty as it was found.
struct Scratch {
    std::vector<quint16> seenAs;  // by literal: its place in `seen`, from 1; 0: it is not there
    std::vector<quint16> foundAs; // by expression: its place in what was found, from 1
    std::vector<Seen> seen{};
    void begin(size_t literals, size_t expressions)
    {
        seenAs.resize(literals);
        foundAs.resize(std::max(foundAs.size(), expressions));
    }
    void see(quint32 literal, qsizetype end)
    {
        if (seenAs[literal] != 0) {
            seen[seenAs[literal] - 1u].last = end;
            return;
        }
        seen.push_back({quint16(literal), end, end});
        seenAs[literal] = quint16(seen.size());
    }
    void end(const Candidates &found)
    {
        for (const Seen &some : seen)
            seenAs[some.literal] = 0;
        for (const Candidate &some : found)
            foundAs[some.expression] = 0;
        seen.clear();
    }
};

bool isFulfilled(const PatternIndex &index, const PatternIndex::Branch &branch, const Scratch &scratch)
{
    const auto sets = index.sets.subspan(branch.sets.first, branch.sets.size);
    return std::all_of(sets.begin(), sets.end(), [&](const PatternIndex::Run &set) {
        const auto literals = index.ofSets.subspan(set.first, set.size);
        return std::any_of(literals.begin(), literals.end(),
                           [&scratch](quint16 literal) { return scratch.seenAs[literal] != 0; });
    });
}

} // namespace

Candidates candidatesIn(const Folded &text, const PatternIndex &index, quint16 from, quint16 to)
{
    thread_local Scratch kept;
    Scratch &scratch = kept; // a thread's own costs a call each time it is named
    scratch.begin(index.literals.size(), index.expressions);
    eachLiteral(index, text, [&scratch](quint32 literal, qsizetype end) { scratch.see(literal, end); });
    Candidates found;
    for (const Seen &some : scratch.seen) {
        const PatternIndex::Literal &its = index.literals[some.literal];
        for (const quint32 number : index.named.subspan(its.firstBranch, its.branches)) {
            const PatternIndex::Branch &branch = index.branches[number];
            if (branch.expression < from || branch.expression >= to)
                continue;
            quint16 &place = scratch.foundAs[branch.expression];
            if (place != 0 && (found[place - 1].matches || !branch.spelled))
                continue;
            if (!branch.spelled && !isFulfilled(index, branch, scratch))
                continue;
            if (place == 0) {
                found.push_back({branch.expression, false, some.first, some.last});
                place = quint16(found.size());
            }
            found[place - 1].matches = branch.spelled;
        }
    }
    scratch.end(found);
    return found;
}

} // namespace Core::Knowledge
