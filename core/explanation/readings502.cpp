#include "core/explanation/readings502.h"

#include "core/explanation/findings.h"
#include "core/explanation/matching.h"
#include "core/explanation/refusals.h"

// 502: the server knows the command and does not do it.
namespace Core {
namespace {

using Smtp::Verb;
using Found = std::optional<Match>;

Found startTlsInsideTls(const Situation &situation)
{
    const bool again = situation.is({Verb::StartTls}) && situation.tls() && situation.before.encryptedAt() != none;
    return again ? Found(found(situation, {situation.before.encryptedAt()})) : Found();
}

Found startTlsOff(const Situation &situation)
{
    return situation.is({Verb::StartTls}) && !situation.tls() ? Found(found(situation)) : Found();
}

Found ehloUnknown(const Situation &situation)
{
    if (!situation.is({Verb::Ehlo}))
        return {};
    const QByteArray name = situation.clientName.isEmpty() ? ownLiteral(situation) : situation.clientName;
    return with(found(situation), Role::Value, name);
}

QByteArray keywordOf(Verb verb)
{
    return verb == Verb::Bdat ? "CHUNKING" : Smtp::name(verb);
}

Found notOffered(const Situation &situation)
{
    const bool extension = situation.is({Verb::Auth, Verb::Bdat, Verb::Burl, Verb::Etrn, Verb::Atrn, Verb::Xclient,
                                         Verb::Xforward, Verb::Mtrk, Verb::Xexch50});
    if (!extension || !situation.before.extended() || situation.offered.offers(keywordOf(situation.exchange.verb)))
        return {};
    return found(situation, {situation.before.introduction()});
}

Found switchedOff(const Situation &situation)
{
    const bool standard = situation.is({Verb::Vrfy, Verb::Expn, Verb::Help, Verb::Turn, Verb::Send, Verb::Soml,
                                        Verb::Saml, Verb::Verb, Verb::Onex, Verb::Etrn, Verb::Noop});
    return standard ? Found(found(situation)) : Found();
}

constexpr Rule unavailable[] = {
    {"502.switched-off", switchedOff},      {"502.starttls-inside-tls", startTlsInsideTls},
    {"502.starttls-off", startTlsOff},      {"502.ehlo-unknown", ehloUnknown},
    {"502.not-offered", notOffered},        {"530.login-first-in-clear", refusedLoginFirstInClear},
    {"530.login-first", refusedLoginFirst}, {"530.tls-then-login", refusedTlsThenLogin},
};

} // namespace

std::span<const Rule> unavailableRules()
{
    return unavailable;
}

std::span<const Rule> rules502()
{
    static const std::vector<Rule> all = joined({unavailable, unreadRules()});
    return all;
}

} // namespace Core
