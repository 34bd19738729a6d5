#include "core/explanation/deferrals.h"
#include "core/explanation/matching.h"
#include "core/explanation/wordings.h"

// 421 ends the session, whatever it follows: the question is always what filled the measure.
namespace Core {
namespace {

using Smtp::State;
using Smtp::Verb;

constexpr qint64 longSilence = 20'000'000; // µs

bool wordsOnLoad(const Situation &s)
{
    return s.says({"too many", "connections", "concurrent", "simultaneous", "load", "busy", "resource", "overload",
                   "maximum number"});
}

bool wordsOnSpeed(const Situation &s)
{
    return wordsOnRate(s.words) || s.says({"exceeded the configured limit", "submission rate", "slow down"});
}

std::optional<Match> withReply(const Situation &s, Certainty certainty)
{
    return fits({s.exchange.said, s.exchange.replyFirst}, {replyLine(s)}, certainty);
}

std::optional<Match> overloadedAtGreeting(const Situation &s)
{
    return s.atGreeting() && wordsOnLoad(s) ? withReply(s, Certainty::Probable) : std::nullopt;
}

std::optional<Match> slowedAtGreeting(const Situation &s)
{
    const bool held = s.status({"x.7"}) || wordsOnSpeed(s) || wordsOnBlockList(s.words) || wordsOnReverseDns(s.words);
    return s.atGreeting() && held ? withReply(s, Certainty::Probable) : std::nullopt;
}

std::optional<Match> atIntroduction(const Situation &s)
{
    if (!s.introducing() || wordsOnShutdown(s.words))
        return std::nullopt;
    return withReply(s, Certainty::Certain);
}

bool isUnasked(const Situation &s)
{
    return s.known() && s.is({Verb::None}) && s.exchange.said == none && s.before.state() != State::Opening;
}

bool cameAfterSilence(const Situation &s)
{
    const auto earlier = s.earlier();
    if (earlier.empty() || earlier.back().replyLast == none || s.exchange.replyFirst == none)
        return false;
    const qint64 last = s.dialogue.event(earlier.back().replyLast).at;
    const qint64 now = s.dialogue.event(s.exchange.replyFirst).at;
    return last >= 0 && now - last >= longSilence;
}

bool isInsideMessage(const Situation &s)
{
    const State state = s.before.state();
    return insideMessage(s) || (isUnasked(s) && (state == State::Content || state == State::Octets));
}

std::optional<Match> tooManyFailedLogins(const Situation &s)
{
    const Smtp::Login &login = s.before.login();
    const bool several = login.failures >= 2 && login.failures * 2 > s.before.errors();
    const bool named = login.failures >= 1 && wordsOnLogin(s.words);
    if (login.firstFailure == none || !(several || named) || wordsOnShutdown(s.words) || wordsOnSilence(s.words))
        return std::nullopt;
    return fits({login.firstFailure, s.exchange.replyFirst}, {lineOf(s, Role::Cause, login.firstFailure)},
                Certainty::Probable);
}

// The words decide; without any on the matter, several refusals do, unless the words name something else.
std::optional<Match> tooManyErrors(const Situation &s)
{
    const RowId first = s.before.firstError();
    const bool named =
        wordsOnTooManyErrors(s.words) || s.says({"too many bad", "too many unknown", "too many rejected"});
    const bool other =
        wordsOnShutdown(s.words) || wordsOnSilence(s.words) || wordsOnSpeed(s) || s.status({"x.3", "x.4"});
    if (first == none || isInsideMessage(s) || !(named || (s.before.errors() >= 3 && !other)))
        return std::nullopt;
    return fits({first, s.exchange.replyFirst}, {lineOf(s, Role::Cause, first)},
                named ? Certainty::Certain : Certainty::Probable);
}

// A rate that the words lay to time, not to this connection, is the next reading's.
std::optional<Match> sessionLimit(const Situation &s)
{
    const Smtp::Exchange *message = lastMessage(s);
    const bool ofConnection = s.says({"connection", "session"});
    const bool ofTime = wordsOnSpeed(s) || s.status({"x.7"});
    if (!s.is({Verb::Mail}) || !message || (ofTime && !ofConnection) || wordsOnShutdown(s.words))
        return std::nullopt;
    return fits({message->said, message->replyFirst, s.exchange.said}, {lineOf(s, Role::End, message->said)},
                Certainty::Probable);
}

std::optional<Match> rate(const Situation &s)
{
    if (!s.atEnvelope() || !(s.status({"x.7"}) || wordsOnSpeed(s)))
        return std::nullopt;
    return withReply(s, Certainty::Probable);
}

std::optional<Match> atEndOfMessage(const Situation &s)
{
    return atLoneDotOrLastChunk(s) ? withReply(s, Certainty::Certain) : std::nullopt;
}

std::optional<Match> insideTheMessage(const Situation &s)
{
    return isInsideMessage(s) ? withReply(s, Certainty::Certain) : std::nullopt;
}

std::optional<Match> goingDown(const Situation &s)
{
    if (!wordsOnShutdown(s.words) && !s.status({"x.3.2"}))
        return std::nullopt;
    return fits({s.exchange.replyFirst}, {textOrLine(s)}, Certainty::Probable);
}

std::optional<Match> serverBehind(const Situation &s)
{
    const bool began = s.known() && (s.loggedIn() || s.introduced());
    const bool named = s.status({"x.3", "x.4"}) ||
                       s.says({"relay server", "backend", "back-end", "upstream", "next hop", "proxy", "local error",
                               "temporary error", "internal error", "internal server error"});
    return began && named ? withReply(s, Certainty::Probable) : std::nullopt;
}

std::optional<Match> closedAtGreeting(const Situation &s)
{
    return s.atGreeting() ? withReply(s, Certainty::Certain) : std::nullopt;
}

std::optional<Match> closing(const Situation &s)
{
    return s.known() ? withReply(s, Certainty::Guess) : std::nullopt;
}

constexpr Rule rules[] = {
    {"421.overloaded-at-greeting", overloadedAtGreeting},
    {"421.slowed-at-greeting", slowedAtGreeting},
    {"421.at-introduction", atIntroduction},
    {"421.idle", closedForSilence},
    {"421.too-many-failed-logins", tooManyFailedLogins},
    {"421.too-many-errors", tooManyErrors},
    {"421.session-limit", sessionLimit},
    {"421.rate", rate},
    {"421.at-end-of-message", atEndOfMessage},
    {"451.content-timeout", deferredContentTimeout},
    {"421.inside-message", insideTheMessage},
    {"421.going-down", goingDown},
    {"421.behind-is-down", serverBehind},
    {"421.closed-at-greeting", closedAtGreeting},
    {"421.closing", closing},
};

} // namespace

std::optional<Match> closedForSilence(const Situation &s)
{
    if (!isUnasked(s) || isInsideMessage(s) || wordsOnShutdown(s.words))
        return std::nullopt;
    const bool words = wordsOnSilence(s.words);
    if (!words && !cameAfterSilence(s))
        return std::nullopt;
    return fits({s.exchange.replyFirst}, {lineOf(s, Role::Reply, s.exchange.replyFirst)},
                words ? Certainty::Certain : Certainty::Probable);
}

std::span<const Rule> rules421()
{
    return rules;
}

} // namespace Core
