#pragma once
#include "core/explanation/situation.h"

// What the predicates of readings have in common.
namespace Core {

inline std::optional<Match> fits(QList<RowId> evidence, QList<Argument> arguments = {},
                                 Certainty certainty = Certainty::Certain)
{
    return Match{std::move(arguments), std::move(evidence), certainty};
}

// The whole line of a row in a role.
Argument lineOf(const Situation &situation, Role role, RowId row);
Argument replyLine(const Situation &situation);  // role Reply: the first line with its code, so that it is never empty
Argument textOrLine(const Situation &situation); // role Text: the words, or that line where there are none

// Whether the absence of a command proves anything: the greeting was seen, and no more was said than is looked through.
bool seenFromBegin(const Situation &situation);
// A refusal that came between 354 and the lone dot; the exchange is of verb Content and said by DATA's row.
bool insideMessage(const Situation &situation);
bool atLoneDotOrLastChunk(const Situation &situation);
const Smtp::Exchange *lastMessage(const Situation &situation); // the end of the last message that was accepted, or null

// How a greeting came.
struct GreetingPace {
    qsizetype lines = 0;
    qint64 spread = 0; // µs from its first line to its last
    qint64 wait = 0;   // µs from the connection to its last line
};
inline constexpr qint64 lateGreeting = 4'000'000;
GreetingPace greetingPace(const Situation &situation, RowId greeting); // its first row

// The table of a code in parts, in order.
std::vector<Rule> joined(std::initializer_list<std::span<const Rule>> parts);

} // namespace Core
