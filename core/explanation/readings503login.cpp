#include "core/explanation/readings503.h"

#include <algorithm>

// 503 to AUTH, STARTTLS and what else belongs between transactions; then what only words can tell.
namespace Core {
namespace {

using Smtp::Verb;

bool offersLogin(const Situation &s)
{
    return s.offered.offers("AUTH") || !s.offered.mechanisms().isEmpty();
}

std::optional<Match> authAfterHelo(const Situation &s)
{
    if (!s.is({Verb::Auth}) || !s.before.introduced() || s.before.extended())
        return std::nullopt;
    return fits({s.before.introduction(), s.exchange.said});
}

std::optional<Match> authBeforeTls(const Situation &s)
{
    if (!s.is({Verb::Auth}) || s.loggedIn() || s.tls() || !s.offered.offers("STARTTLS") || offersLogin(s))
        return std::nullopt;
    return fits({s.before.offeredAt("STARTTLS"), s.exchange.said});
}

// "=" is the empty response, and of the name of a mechanism alone nothing can be learnt.
std::optional<Match> authBeforeTlsExposed(const Situation &s)
{
    if (!s.command.initialResponse)
        return std::nullopt;
    const Span span = *s.command.initialResponse;
    return s.commandLine.mid(span.begin, span.size) == "=" ? std::nullopt : authBeforeTls(s);
}

std::optional<Match> authNotOffered(const Situation &s)
{
    if (!s.is({Verb::Auth}) || s.loggedIn() || !s.before.introduced() || offersLogin(s))
        return std::nullopt;
    return fits({s.before.introduction(), s.exchange.said});
}

std::optional<Match> authTwice(const Situation &s)
{
    if (!s.is({Verb::Auth}) || !s.loggedIn())
        return std::nullopt;
    const RowId accepted = s.before.login().accepted;
    return fits({accepted, s.exchange.said}, {lineOf(s, Role::Value, accepted)});
}

std::optional<Match> inTransaction(const Situation &s, std::initializer_list<Verb> verbs)
{
    if (!s.is(verbs) || !s.transaction.open)
        return std::nullopt;
    return fits({s.transaction.mail, s.exchange.said});
}

std::optional<Match> authInTransaction(const Situation &s)
{
    return inTransaction(s, {Verb::Auth});
}

std::optional<Match> starttlsInsideTls(const Situation &s)
{
    if (!s.is({Verb::StartTls}) || !s.tls() || s.before.encryptedAt() == none)
        return std::nullopt;
    return fits({s.before.encryptedAt(), s.exchange.said});
}

std::optional<Match> starttlsInTransaction(const Situation &s)
{
    return s.tls() ? std::nullopt : inTransaction(s, {Verb::StartTls});
}

std::optional<Match> queueCommandInTransaction(const Situation &s)
{
    return inTransaction(s, {Verb::Etrn, Verb::Atrn, Verb::Turn, Verb::Xclient, Verb::Xforward});
}

struct Needed {
    Verb verb;
    const char *keyword;
};
constexpr Needed needs[] = {
    {Verb::StartTls, "STARTTLS"}, {Verb::Bdat, "CHUNKING"},   {Verb::Burl, "BURL"},         {Verb::Etrn, "ETRN"},
    {Verb::Atrn, "ATRN"},         {Verb::Xclient, "XCLIENT"}, {Verb::Xforward, "XFORWARD"},
};

QByteArray keywordOf(Verb verb)
{
    const auto found = std::ranges::find(needs, verb, &Needed::verb);
    return found == std::end(needs) ? QByteArray() : QByteArray(found->keyword);
}

// A parameter of MAIL or RCPT counts only when the reply names it.
QByteArray keywordNeeded(const Situation &s)
{
    for (const Smtp::Parameter &some : s.command.parameters) {
        if (s.atEnvelope() && !s.offered.offers(some.keyword) && s.names(some.keyword))
            return some.keyword.toUpper();
    }
    return keywordOf(s.exchange.verb);
}

std::optional<Match> notOffered(const Situation &s)
{
    const QByteArray keyword = keywordNeeded(s);
    if (keyword.isEmpty() || !s.before.introduced() || s.offered.offers(keyword))
        return std::nullopt;
    return fits({s.before.introduction(), s.exchange.said}, {{Role::Value, keyword, s.exchange.said, {}}});
}

std::optional<Match> unexplained(const Situation &s)
{
    if (!s.known() || s.commandLine.isEmpty())
        return std::nullopt;
    return fits({s.exchange.said, s.exchange.replyFirst}, {replyLine(s)}, Certainty::Guess);
}

std::optional<Match> pasted(const Situation &s, std::initializer_list<const char *> words)
{
    return !s.known() && s.says(words) ? fits({}, {}, Certainty::Probable) : std::nullopt;
}

std::optional<Match> introductionWords(const Situation &s)
{
    return pasted(s, {"helo", "ehlo", "lhlo", "hello first", "introduce yourself"});
}

std::optional<Match> recipientWords(const Situation &s)
{
    return pasted(s, {"need rcpt", "rcpt first", "valid rcpt", "rcpt required", "rcpt is required", "rcpt (recipient)",
                      "no recipient", "no valid recipient", "all rcpt commands were rejected",
                      "sender and recipient first"});
}

std::optional<Match> secondMailWords(const Situation &s)
{
    return pasted(s, {"nested mail", "sender already", "mail already given", "multiple mail commands"});
}

std::optional<Match> mailWords(const Situation &s)
{
    return pasted(s, {"need mail", "mail first", "mail before", "mail required", "mail is required", "mail needed",
                      "sender not yet given", "must have sender"});
}

std::optional<Match> authTwiceWords(const Situation &s)
{
    return pasted(s, {"already authenticated", "already logged in"});
}

std::optional<Match> authNotOfferedWords(const Situation &s)
{
    return pasted(s, {"authentication not enabled", "auth command used when not advertised", "auth not available",
                      "auth not allowed", "auth not supported", "authentication not available"});
}

constexpr Rule login[] = {
    {"503.auth-before-introduction", authAfterHelo},
    {"503.auth-before-tls-exposed", authBeforeTlsExposed},
    {"503.auth-before-tls", authBeforeTls},
    {"503.auth-not-offered", authNotOffered},
    {"503.auth-twice", authTwice},
    {"503.auth-in-transaction", authInTransaction},
    {"503.starttls-inside-tls", starttlsInsideTls},
    {"503.starttls-in-transaction", starttlsInTransaction},
    {"503.queue-command-in-transaction", queueCommandInTransaction},
    {"503.not-offered", notOffered},
    {"503.unexplained", unexplained},
    {"503.words-introduction", introductionWords},
    {"503.words-recipient", recipientWords},
    {"503.words-mail", mailWords},
    {"503.words-second-mail", secondMailWords},
    {"503.words-auth-twice", authTwiceWords},
    {"503.words-auth-not-offered", authNotOfferedWords},
};

} // namespace

std::span<const Rule> loginRules503()
{
    return login;
}

} // namespace Core
