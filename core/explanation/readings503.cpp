#include "core/explanation/readings503.h"
#include "core/explanation/findings.h"
#include "core/explanation/wordings.h"

// 503 that concerns the session as a whole: greeting, errors, lock-step, login, introduction.
namespace Core {
namespace {

using Smtp::Verb;

std::optional<Match> greetingWasRefusal(const Situation &s)
{
    if (!s.known() || !Smtp::isRefusal(s.before.greetingCode()) || s.is({Verb::None}))
        return std::nullopt;
    return fits({s.before.greeting()});
}

std::optional<Match> tooManyErrors(const Situation &s)
{
    if (!s.known() || s.reply.lines.isEmpty() || !wordsOnTooManyErrors(s.reply.lines.last().toLower()))
        return std::nullopt;
    const RowId first = s.before.firstError() == none ? s.exchange.replyFirst : s.before.firstError();
    return fits({first, s.exchange.replyLast}, {lineOf(s, Role::Cause, first)});
}

// RFC 2920 3.1: these may only be the last of a group.
bool endsGroup(Verb verb)
{
    return verb == Verb::Ehlo || verb == Verb::Helo || verb == Verb::Lhlo || verb == Verb::Auth ||
           verb == Verb::Response || verb == Verb::Data || verb == Verb::StartTls || verb == Verb::Vrfy ||
           verb == Verb::Expn || verb == Verb::Noop || verb == Verb::Quit;
}

std::optional<Match> notWaited(const Situation &s)
{
    if (!s.known() || !s.pipelined())
        return std::nullopt;
    const Smtp::Exchange &previous = s.earlier().back();
    if (s.offered.offers("PIPELINING") && !endsGroup(previous.verb))
        return std::nullopt;
    return fits({s.exchange.said, previous.replyFirst}, {lineOf(s, Role::Reply, previous.replyFirst)},
                Certainty::Probable);
}

std::optional<Match> sentAhead(const Situation &s)
{
    if (!s.says({"pipelining", "synchronization", "synchronisation"}) || s.says({"not advertised", "not offered"}))
        return std::nullopt;
    return fits({s.exchange.said, s.exchange.replyFirst}, {textOrLine(s)}, Certainty::Probable);
}

std::optional<Match> loginFirst(const Situation &s)
{
    if (!s.known() || !s.atEnvelope() || s.loggedIn() || s.offered.mechanisms().isEmpty() || !wordsOnLogin(s.words))
        return std::nullopt;
    return fits({s.before.offeredAt("AUTH"), s.exchange.said}, {}, Certainty::Probable);
}

std::optional<Match> popFirst(const Situation &s)
{
    if (!s.known() || !s.atEnvelope() || s.offered.offers("AUTH"))
        return std::nullopt;
    if (!s.says({"pop3", "pop before", "pop-before", "pop first", "via pop", "using pop", "check mail",
                 "check your mail", "check for mail", "check for new mail", "checking mail", "checking your mail"}))
        return std::nullopt;
    return fits({s.exchange.replyFirst}, {textOrLine(s)}, Certainty::Probable);
}

// EHLO needs a name even where the client has given none so far.
QList<Argument> withName(const Situation &s, QList<Argument> arguments = {})
{
    if (s.clientName.isEmpty())
        arguments.append({Role::ClientName, ownLiteral(s), none, {}});
    return arguments;
}

// STARTTLS inside TLS has a reading of its own: a new EHLO would not help it.
bool lacksIntroduction(const Situation &s)
{
    return s.known() && !s.introducing() && !s.is({Verb::None}) && !s.introduced() &&
           !(s.is({Verb::StartTls}) && s.tls());
}

std::optional<Match> introductionRefused(const Situation &s)
{
    const RowId refused = s.before.introductionRefused();
    if (!lacksIntroduction(s) || refused == none)
        return std::nullopt;
    const RowId reply = s.replyTo(refused);
    return fits({refused, reply}, withName(s, {lineOf(s, Role::Introduction, refused), lineOf(s, Role::Cause, reply)}));
}

// Where the begin was not seen, the words have to say it.
std::optional<Match> notIntroduced(const Situation &s)
{
    if (!lacksIntroduction(s) || s.before.introduction() != none)
        return std::nullopt;
    if (seenFromBegin(s))
        return fits({s.before.greeting(), s.exchange.said}, withName(s));
    if (!s.says({"helo", "ehlo", "lhlo", "hello", "introduce yourself"}))
        return std::nullopt;
    return fits({s.exchange.said}, withName(s), Certainty::Probable);
}

std::optional<Match> notIntroducedLmtp(const Situation &s)
{
    return s.lmtp() ? notIntroduced(s) : std::nullopt;
}

std::optional<Match> introductionVoid(const Situation &s)
{
    if (!lacksIntroduction(s) || s.before.introduction() == none || s.before.encryptedAt() == none)
        return std::nullopt;
    return fits({s.before.introduction(), s.before.encryptedAt(), s.exchange.said}, withName(s));
}

std::optional<Match> secondIntroduction(const Situation &s)
{
    if (!s.introducing() || !s.before.introduced())
        return std::nullopt;
    return fits({s.before.introduction(), s.exchange.said});
}

constexpr Rule session[] = {
    {"503.greeting-was-refusal", greetingWasRefusal},
    {"503.too-many-errors", tooManyErrors},
    {"503.not-waited", notWaited},
    {"503.sent-ahead", sentAhead},
    {"503.login-first", loginFirst},
    {"503.pop-first", popFirst},
    {"503.introduction-refused", introductionRefused},
    {"503.no-introduction-lmtp", notIntroducedLmtp},
    {"503.no-introduction", notIntroduced},
    {"503.introduction-void", introductionVoid},
    {"503.second-introduction", secondIntroduction},
};

} // namespace

std::span<const Rule> rules503()
{
    static const std::vector<Rule> all = joined({session, mailRules503(), contentRules503(), loginRules503()});
    return all;
}

} // namespace Core
