#include "core/explanation/matching.h"

#include <algorithm>

namespace Core {

using Smtp::Verb;

namespace {

constexpr size_t rowsToConnected = 64;

} // namespace

Argument lineOf(const Situation &situation, Role role, RowId row)
{
    return {role, situation.text(row), row, {}};
}

Argument replyLine(const Situation &situation)
{
    return lineOf(situation, Role::Reply, situation.exchange.replyFirst);
}

Argument textOrLine(const Situation &situation)
{
    const QByteArray words = situation.reply.joined();
    if (words.isEmpty())
        return lineOf(situation, Role::Text, situation.exchange.replyFirst);
    return {Role::Text, words, situation.exchange.replyFirst, {}};
}

bool seenFromBegin(const Situation &situation)
{
    if (situation.before.greeting() != none)
        return true;
    const auto earlier = situation.earlier();
    return !earlier.empty() && earlier.front().verb == Verb::None && earlier.front().before == Smtp::State::Opening;
}

bool insideMessage(const Situation &situation)
{
    return situation.is({Verb::Content}) && Smtp::parseCommand(situation.commandLine).verb == Verb::Data;
}

bool atLoneDotOrLastChunk(const Situation &situation)
{
    return situation.atEndOfData() && !insideMessage(situation);
}

const Smtp::Exchange *lastMessage(const Situation &situation)
{
    const auto earlier = situation.earlier();
    const auto found = std::find_if(earlier.rbegin(), earlier.rend(), [&](const Smtp::Exchange &some) {
        const bool ends = some.verb == Verb::Content || some.verb == Verb::Bdat || some.verb == Verb::Burl;
        const bool last = some.verb == Verb::Content || Smtp::parseCommand(situation.text(some.said)).lastChunk;
        return ends && last && Smtp::isAccepted(some.code);
    });
    return found == earlier.rend() ? nullptr : &*found;
}

GreetingPace greetingPace(const Situation &situation, RowId greeting)
{
    const Dialogue &dialogue = situation.dialogue;
    const Smtp::Exchange *exchange = greeting == none ? nullptr : dialogue.exchangeOfReply(greeting);
    if (!exchange || exchange->replyFirst == none || exchange->replyLast < exchange->replyFirst)
        return {};
    const qint64 first = dialogue.event(exchange->replyFirst).at;
    const qint64 last = dialogue.event(exchange->replyLast).at;
    GreetingPace pace{qsizetype(exchange->replyLast - exchange->replyFirst) + 1, 0, 0};
    if (first < 0 || last < first)
        return pace;
    pace.spread = last - first;
    const auto before = dialogue.rows.first(std::min<size_t>(exchange->replyFirst, rowsToConnected));
    const auto connected =
        std::find_if(before.rbegin(), before.rend(), [](const Row &row) { return row.kind == Kind::Connected; });
    if (connected != before.rend())
        pace.wait = last - dialogue.event(RowId(before.rend() - connected - 1)).at;
    return pace;
}

std::vector<Rule> joined(std::initializer_list<std::span<const Rule>> parts)
{
    std::vector<Rule> all;
    for (const auto part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace Core
