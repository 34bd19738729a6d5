#include "core/explanation/findings.h"
#include "core/explanation/matching.h"
#include "core/explanation/wordings.h"

// 454: TLS or a login that cannot be had now, and what servers put under the same number.
namespace Core {
namespace {

using Smtp::Verb;

bool wantsTls(const Situation &s)
{
    return s.is({Verb::StartTls}) && !s.tls();
}

std::optional<Match> starttlsInsideTls(const Situation &s)
{
    if (!s.is({Verb::StartTls}) || !s.tls() || s.before.encryptedAt() == none)
        return std::nullopt;
    return fits({s.before.encryptedAt(), s.exchange.said});
}

std::optional<Match> certificate(const Situation &s)
{
    const bool place = !s.known() || s.introducing() || s.is({Verb::StartTls, Verb::Mail});
    if (!place || !(s.status({"x.7.5"}) || s.says({"certificate", "certificat ", "x509", "x.509"})))
        return std::nullopt;
    return fits({s.exchange.said, s.exchange.replyFirst}, {textOrLine(s)}, Certainty::Probable);
}

std::optional<Match> starttlsEveryTime(const Situation &s)
{
    const Smtp::Exchange *before = s.lastOf(Verb::StartTls);
    if (!wantsTls(s) || !before || before->code != 454)
        return std::nullopt;
    return fits({before->said, before->replyFirst, s.exchange.said}, {lineOf(s, Role::Value, before->replyFirst)});
}

std::optional<Match> starttlsRate(const Situation &s)
{
    if (!wantsTls(s) || !(wordsOnRate(s.words) || s.says({"too many"})))
        return std::nullopt;
    return fits({s.exchange.said, s.exchange.replyFirst}, {textOrLine(s)}, Certainty::Probable);
}

std::optional<Match> starttlsForNow(const Situation &s)
{
    if (!wantsTls(s) || !s.offered.offers("STARTTLS"))
        return std::nullopt;
    return fits({s.before.offeredAt("STARTTLS"), s.exchange.said});
}

std::optional<Match> starttlsNotOffered(const Situation &s)
{
    if (!wantsTls(s))
        return std::nullopt;
    const QByteArray name = s.clientName.isEmpty() ? ownLiteral(s) : s.clientName;
    return fits({s.before.introduction(), s.exchange.said}, {{Role::ClientName, name, none, {}}});
}

std::optional<Match> tooManyLogins(const Situation &s)
{
    if (!s.inAuth() || !(wordsOnRate(s.words) || s.says({"too many", "attempt", "tentative"})))
        return std::nullopt;
    return fits({s.before.login().firstFailure, s.exchange.replyFirst}, {textOrLine(s)}, Certainty::Probable);
}

// After a 535, unless the words lay it to the service.
std::optional<Match> tooManyFailures(const Situation &s)
{
    const Smtp::Login &login = s.before.login();
    if (!s.inAuth() || login.failures == 0 || login.firstFailure == none || wordsOnTemporary(s.words))
        return std::nullopt;
    return fits({login.firstFailure, s.exchange.replyFirst}, {lineOf(s, Role::Cause, login.firstFailure)},
                Certainty::Probable);
}

std::optional<Match> loginServiceDown(const Situation &s)
{
    if (!s.is({Verb::Auth}) || s.command.initialResponse)
        return std::nullopt;
    return fits({s.exchange.said, s.exchange.replyFirst});
}

std::optional<Match> loginStoreUnreachable(const Situation &s)
{
    if (!s.inAuth())
        return std::nullopt;
    return fits({s.exchange.said, s.exchange.replyFirst}, {replyLine(s)});
}

std::optional<Match> relayDeferred(const Situation &s)
{
    if (!s.atRecipient() || !wordsOnRelay(s.words) || s.recipient.isEmpty() || s.loggedIn())
        return std::nullopt;
    return fits({s.exchange.said, s.exchange.replyFirst}, {}, Certainty::Probable);
}

std::optional<Match> relayDeferredLogin(const Situation &s)
{
    if (!s.atRecipient() || !wordsOnRelay(s.words) || s.recipient.isEmpty() || !s.loggedIn())
        return std::nullopt;
    return fits({s.before.login().accepted, s.exchange.said, s.exchange.replyFirst}, {}, Certainty::Probable);
}

std::optional<Match> tlsWanted(const Situation &s)
{
    if (!s.atEnvelope() || s.tls() || !(wordsOnTls(s.words) || s.says({"security"})))
        return std::nullopt;
    return fits({s.before.offeredAt("STARTTLS"), s.exchange.said, s.exchange.replyFirst}, {textOrLine(s)},
                Certainty::Probable);
}

constexpr Rule rules[] = {
    {"454.starttls-inside-tls", starttlsInsideTls},
    {"454.certificate", certificate},
    {"454.starttls-every-time", starttlsEveryTime},
    {"454.starttls-rate", starttlsRate},
    {"454.starttls-for-now", starttlsForNow},
    {"454.starttls-not-offered", starttlsNotOffered},
    {"454.too-many-logins", tooManyLogins},
    {"454.too-many-logins-failed", tooManyFailures},
    {"454.login-service-down", loginServiceDown},
    {"454.login-store-unreachable", loginStoreUnreachable},
    {"454.relay-deferred", relayDeferred},
    {"454.relay-deferred-login", relayDeferredLogin},
    {"454.tls-wanted", tlsWanted},
};

} // namespace

std::span<const Rule> rules454()
{
    return rules;
}

} // namespace Core
