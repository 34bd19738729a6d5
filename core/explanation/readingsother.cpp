#include "core/explanation/addressfindings.h"
#include "core/explanation/deferrals.h"
#include "core/explanation/findings.h"
#include "core/explanation/refusals.h"
#include "core/explanation/wordings.h"

#include <algorithm>

// Codes of few situations: 432, 455, 521, 525, 534, 538, 556.
namespace Core {
namespace {

using Smtp::Verb;
using Found = std::optional<Match>;

RowId authRow(const Situation &situation)
{
    return situation.is({Verb::Auth}) ? situation.exchange.said : situation.before.login().command;
}

Found ofLogin(const Situation &situation)
{
    const RowId auth = authRow(situation);
    const bool seen = situation.inAuth() && auth != none && !mechanismUsed(situation).isEmpty();
    return seen ? Found(with(found(situation, {auth}), Role::Auth, {}, auth)) : Found();
}

// 432
Found mailboxBusy(const Situation &situation)
{
    const bool mail = situation.atEnvelope() || situation.atEndOfData();
    return mail ? Found(found(situation)) : Found();
}

// 455
Found parameterNotNow(const Situation &situation)
{
    if (!situation.atEnvelope())
        return {};
    const QList<Smtp::Parameter> &all = situation.command.parameters;
    const auto offered = std::find_if(all.begin(), all.end(),
                                      [&](const Smtp::Parameter &some) { return isParameterOffered(situation, some); });
    if (offered == all.end())
        return {};
    Match match = with(found(situation), Role::Parameter, offered->keyword, situation.exchange.said, offered->span);
    return with(std::move(match), Role::Value, lineWithout(situation, *offered));
}

// 521
Found turnedAway(const Situation &situation)
{
    const bool about = wordsOnClientHost(situation.words) || situation.status({"x.7"});
    return situation.atGreeting() && about ? Found(found(situation)) : Found();
}

// RFC 7504 3: the greeting says so, or all that was ever answered.
Found noMail(const Situation &situation)
{
    if (!situation.known() || wordsOnClientHost(situation.words))
        return {};
    const auto earlier = situation.earlier();
    const bool alike =
        std::all_of(earlier.begin(), earlier.end(), [](const Smtp::Exchange &some) { return some.code == 521; });
    return alike && (situation.atGreeting() || !earlier.empty()) ? Found(found(situation)) : Found();
}

Found chunkingOff(const Situation &situation)
{
    const bool chunk = situation.is({Verb::Bdat}) && situation.before.extended();
    return chunk && !situation.offered.offers("CHUNKING") ? Found(found(situation, {situation.before.introduction()}))
                                                          : Found();
}

Found hungUp(const Situation &situation)
{
    return situation.known() && situation.exchange.said != none ? Found(found(situation)) : Found();
}

// 525: of AUTH, or of the first command behind it
Found accountDisabled(const Situation &situation)
{
    const RowId auth = authRow(situation);
    const bool place = (situation.inAuth() || situation.atEnvelope()) && !wordsOnClientHost(situation.words);
    return place && auth != none ? Found(with(found(situation, {auth}), Role::Auth, {}, auth)) : Found();
}

// 534
Found passwordLoginOff(const Situation &situation)
{
    return situation.inAuth() && wordsOnPasswordLoginOff(situation.words) ? Found(worded(situation)) : Found();
}

// 538
Found tlsFirst(const Situation &situation)
{
    const bool place = situation.inAuth() || situation.atEnvelope();
    if (!place || !situation.known() || situation.tls())
        return {};
    const QByteArray name = situation.clientName.isEmpty() ? ownLiteral(situation) : situation.clientName;
    return with(found(situation), Role::Value, name);
}

// 556
Found noMailDomain(const Situation &situation)
{
    const bool named = situation.atRecipient() && !situation.recipientDomain().isEmpty();
    return named ? Found(found(situation)) : Found();
}

constexpr Rule conversion[] = {
    {"432.password-conversion", ofLogin},
    {"432.mailbox-busy", mailboxBusy},
};
constexpr Rule parameter[] = {
    {"455.parameter-not-now", parameterNotNow},
    {"501.parameter-unknown", parameterUnknown},
};
constexpr Rule never[] = {
    {"554.spoke-too-soon", refusedSpokeTooSoon},
    {"550.greeting", turnedAway},
    {"521.no-mail", noMail},
    {"521.chunking-off", chunkingOff},
    {"550.client-refused", refusedClient},
    {"550.client-refused-unnamed", refusedClientUnnamed},
    {"521.hung-up", hungUp},
};
constexpr Rule disabled[] = {
    {"525.account-disabled", accountDisabled},
};
constexpr Rule weak[] = {
    {"535.password-login-off", passwordLoginOff}, {"504.mechanism-inside-tls", mechanismInsideTls},
    {"504.mechanism-unknown", mechanismUnknown},  {"534.stronger-login", ofLogin},
    {"552.declared-size", refusedDeclaredSize},   {"552.message-too-big-unannounced", refusedTooBigUnannounced},
};
constexpr Rule encryption[] = {
    {"530.secret-in-clear", secretInClear},
    {"538.tls-first", tlsFirst},
};
constexpr Rule nullMx[] = {
    {"550.sender-domain", refusedSenderDomain},
    {"556.no-mail-domain", noMailDomain},
};

} // namespace

std::span<const Rule> rules432()
{
    return conversion;
}

std::span<const Rule> rules455()
{
    return parameter;
}

std::span<const Rule> rules521()
{
    return never;
}

std::span<const Rule> rules525()
{
    return disabled;
}

std::span<const Rule> rules534()
{
    return weak;
}

std::span<const Rule> rules538()
{
    return encryption;
}

std::span<const Rule> rules556()
{
    return nullMx;
}

} // namespace Core
