#include "core/explanation/matching.h"

// 354: to whom the message will go, if it may come at all.
namespace Core {
namespace {

using Smtp::Verb;

std::optional<Match> toAnotherCommand(const Situation &s)
{
    if (!s.known() || s.is({Verb::Data}))
        return std::nullopt;
    return fits({s.exchange.said, s.exchange.replyFirst}, {replyLine(s)});
}

std::optional<Match> withoutRecipient(const Situation &s)
{
    const RowId refused = s.transaction.firstUnaccepted();
    if (!s.is({Verb::Data}) || s.transaction.accepted > 0 || refused == none)
        return std::nullopt;
    return fits({refused, s.replyTo(refused), s.exchange.said, s.exchange.replyFirst});
}

std::optional<Match> forSome(const Situation &s)
{
    const RowId refused = s.transaction.firstUnaccepted();
    if (!s.is({Verb::Data}) || s.transaction.accepted == 0 || refused == none)
        return std::nullopt;
    return fits({refused, s.replyTo(refused), s.transaction.lastAccepted.value(0, none), s.exchange.replyFirst});
}

std::optional<Match> send(const Situation &s)
{
    if (!s.is({Verb::Data}) || s.transaction.lastAccepted.isEmpty() || s.recipient.isEmpty())
        return std::nullopt;
    return fits({s.transaction.mail, s.transaction.lastAccepted.last(), s.exchange.said, s.exchange.replyFirst});
}

constexpr Rule rules[] = {
    {"354.to-another-command", toAnotherCommand},
    {"354.no-recipient", withoutRecipient},
    {"354.for-some", forSome},
    {"354.send", send},
};

} // namespace

std::span<const Rule> rules354()
{
    return rules;
}

} // namespace Core
