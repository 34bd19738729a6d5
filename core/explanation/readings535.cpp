#include "core/explanation/addressfindings.h"
#include "core/explanation/findings.h"
#include "core/explanation/oautherror.h"
#include "core/explanation/wordings.h"

#include <algorithm>

// 535: the login failed. What was answered is masked; its facts are not.
namespace Core {
namespace {

using Smtp::Verb;
using Found = std::optional<Match>;

const Smtp::Login &login(const Situation &situation)
{
    return situation.before.login();
}

bool usesToken(const Situation &situation)
{
    const QByteArray used = mechanismUsed(situation);
    return used == "XOAUTH2" || used == "OAUTHBEARER";
}

// PLAIN and LOGIN carry user and password as they are.
bool usesPlainText(const Situation &situation)
{
    const QByteArray used = mechanismUsed(situation);
    return used == "PLAIN" || used == "LOGIN";
}

bool isOneOf(const QByteArray &mechanism, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&mechanism](const char *name) { return mechanism == name; });
}

// Of this login: the mechanism is named, and the answer in question.
Match ofLogin(const Situation &situation, const QList<RowId> &evidence = {}, Certainty certainty = Certainty::Certain)
{
    const RowId answer = situation.is({Verb::Response}) || situation.command.initialResponse
                             ? situation.exchange.said
                             : login(situation).lastResponse;
    const RowId auth = situation.is({Verb::Auth}) ? situation.exchange.said : login(situation).command;
    Match match = found(situation, evidence + QList<RowId>{auth}, certainty);
    match = with(std::move(match), Role::Keyword, mechanismUsed(situation), auth);
    return with(std::move(match), Role::Response, {}, answer);
}

template <auto Fact>
Found whenSecretIs(const Situation &situation)
{
    const bool holds = situation.inAuth() && situation.response && (*situation.response).*Fact;
    return holds ? Found(ofLogin(situation)) : Found();
}

template <auto Fact>
Found whenPlainTextIs(const Situation &situation)
{
    return usesPlainText(situation) ? whenSecretIs<Fact>(situation) : Found();
}

Found commandAsResponse(const Situation &situation)
{
    const RowId challenge = login(situation).lastChallenge;
    const Found match = whenSecretIs<&Facts::Secret::beginsWithVerb>(situation);
    if (!match || !situation.is({Verb::Response}) || challenge == none)
        return {};
    Match shown = with(*match, Role::Challenge, {}, challenge);
    shown.evidence.append(challenge);
    return shown;
}

Found notBase64(const Situation &situation)
{
    if (situation.inAuth() && isBadUserName(situation))
        return ofLogin(situation);
    return whenSecretIs<&Facts::Secret::badBase64>(situation);
}

Found plainFields(const Situation &situation)
{
    if (mechanismUsed(situation) != "PLAIN" || !situation.inAuth() || !situation.response ||
        situation.response->isEmpty)
        return {};
    const quint32 nuls = situation.response->nuls;
    return nuls == 2 ? Found() : Found(with(ofLogin(situation), Role::Count, QByteArray::number(nuls)));
}

Found emptyUser(const Situation &situation)
{
    const bool lineEmpty =
        situation.is({Verb::Response}) && !situation.response && situation.commandLine.trimmed().isEmpty();
    if (lineEmpty && mechanismUsed(situation) == "LOGIN")
        return ofLogin(situation);
    return whenPlainTextIs<&Facts::Secret::emptyUser>(situation);
}

Found emptyResponse(const Situation &situation)
{
    if (usesToken(situation) || mechanismUsed(situation) == "EXTERNAL")
        return {};
    return whenSecretIs<&Facts::Secret::isEmpty>(situation);
}

bool wasChallenged(const Situation &situation)
{
    return situation.is({Verb::Response}) || login(situation).challenges > 0;
}

Found loginNotOffered(const Situation &situation)
{
    const bool seen = situation.inAuth() && situation.before.extended();
    if (!seen || wasChallenged(situation) || !situation.offered.mechanisms().isEmpty())
        return {};
    return ofLogin(situation, {situation.before.introduction()});
}

Found mechanismNotOffered(const Situation &situation)
{
    const QList<QByteArray> offered = situation.offered.mechanisms();
    const bool seen = situation.is({Verb::Auth}) && situation.before.extended();
    if (!seen || offered.isEmpty() || offered.contains(mechanismUsed(situation)))
        return {};
    return with(ofLogin(situation, {situation.before.offeredAt("AUTH")}), Role::Mechanism, mechanismToUse(situation));
}

// The words give a cause of their own.
bool saysMore(const Situation &situation)
{
    return wordsOnPasswordLoginOff(situation.words) || wordsOnTemporary(situation.words);
}

Found refusedAtOnce(const Situation &situation)
{
    const bool atOnce = situation.is({Verb::Auth}) && !situation.command.initialResponse;
    return atOnce && !saysMore(situation) ? Found(ofLogin(situation)) : Found();
}

Found refusedAfterUser(const Situation &situation)
{
    if (mechanismUsed(situation) != "LOGIN" || saysMore(situation))
        return {};
    const bool first =
        situation.is({Verb::Response}) && login(situation).responses == 0 && !login(situation).initialResponse;
    const bool initial = situation.is({Verb::Auth}) && situation.command.initialResponse;
    return first || initial ? Found(ofLogin(situation)) : Found();
}

bool hidesPassword(const QByteArray &mechanism)
{
    return isOneOf(mechanism, {"CRAM-MD5", "DIGEST-MD5"}) || mechanism.startsWith("SCRAM-");
}

// An earlier 235 of a mechanism that sends the password itself; TLS may have made it void.
Found otherMechanismWorked(const Situation &situation)
{
    const RowId accepted = login(situation).acceptedEver;
    if (!situation.inAuth() || accepted == none || !hidesPassword(mechanismUsed(situation)))
        return {};
    for (const Smtp::Exchange &exchange : situation.earlier()) {
        if (exchange.verb != Verb::Auth || exchange.said > accepted)
            continue;
        const QByteArray earlier = Smtp::parseCommand(situation.text(exchange.said)).mechanism;
        if (!isOneOf(earlier, {"PLAIN", "LOGIN"}))
            continue;
        Match match = with(ofLogin(situation, {accepted}), Role::Accepted, {}, accepted);
        return with(std::move(match), Role::Mechanism, earlier);
    }
    return {};
}

Found challengeMechanism(const Situation &situation)
{
    const QList<QByteArray> offered = situation.offered.mechanisms();
    const QByteArray plain = offered.contains("PLAIN") ? "PLAIN" : offered.contains("LOGIN") ? "LOGIN" : "";
    const bool answered = situation.is({Verb::Response});
    if (!answered || plain.isEmpty() || !isOneOf(mechanismUsed(situation), {"CRAM-MD5", "DIGEST-MD5"}))
        return {};
    return with(ofLogin(situation, {situation.before.offeredAt("AUTH")}, Certainty::Probable), Role::Mechanism, plain);
}

Found scramProof(const Situation &situation)
{
    const RowId challenge = login(situation).lastChallenge;
    const bool proved = situation.is({Verb::Response}) && mechanismUsed(situation).startsWith("SCRAM-");
    const int answers = login(situation).responses + (login(situation).initialResponse ? 1 : 0);
    if (!proved || answers < 1 || challenge == none)
        return {};
    return with(ofLogin(situation, {challenge}), Role::Challenge, {}, challenge);
}

Found tokenRefused(const Situation &situation)
{
    const RowId challenge = login(situation).lastChallenge;
    if (!usesToken(situation) || !situation.is({Verb::Response}) || challenge == none ||
        !situation.argument(Role::Challenge))
        return {};
    return ofLogin(situation, {challenge});
}

template <OauthError::About about>
Found tokenRefusedFor(const Situation &situation)
{
    const Found refused = tokenRefused(situation);
    const auto error = refused ? readOauthError(situation.argument(Role::Challenge)->bytes) : std::nullopt;
    if (!error || error->about != about || (about == OauthError::About::Scope && error->scope.isEmpty()))
        return {};
    return with(with(*refused, Role::Value, error->status), Role::Text, error->scope);
}

Found tokenRefusedSilently(const Situation &situation)
{
    return situation.inAuth() && usesToken(situation) ? Found(ofLogin(situation)) : Found();
}

Found certificateIdentity(const Situation &situation)
{
    return situation.inAuth() && mechanismUsed(situation) == "EXTERNAL" ? Found(ofLogin(situation)) : Found();
}

Found passwordLoginOff(const Situation &situation)
{
    const bool reply = situation.inAuth() || onlyReplySeen(situation);
    return reply && wordsOnPasswordLoginOff(situation.words) ? Found(worded(situation)) : Found();
}

Found manyFailures(const Situation &situation)
{
    const quint32 failures = login(situation).failures;
    const RowId first = login(situation).firstFailure;
    if (!situation.inAuth() || failures < 2 || first == none)
        return {};
    Match match = with(ofLogin(situation, {first}), Role::Count, QByteArray::number(failures));
    return with(std::move(match), Role::Cause, {}, first);
}

Found temporary(const Situation &situation)
{
    const bool reply = situation.inAuth() || onlyReplySeen(situation);
    return reply && wordsOnTemporary(situation.words) ? Found(worded(situation)) : Found();
}

Found wrongCredentials(const Situation &situation)
{
    const bool named = situation.inAuth() && !situation.login.isEmpty() && situation.loginRow != none;
    return named ? Found(ofLogin(situation, {situation.loginRow})) : Found();
}

Found wrongUnnamed(const Situation &situation)
{
    return situation.inAuth() && !mechanismUsed(situation).isEmpty() ? Found(ofLogin(situation)) : Found();
}

Found pastedCredentials(const Situation &situation)
{
    return onlyReplySeen(situation) ? Found(worded(situation)) : Found();
}

constexpr Rule rules[] = {
    {"535.command-as-response", commandAsResponse},
    {"535.not-base64", notBase64},
    {"535.line-end-in-secret", whenPlainTextIs<&Facts::Secret::endsInCrOrLf>},
    {"535.plain-fields", plainFields},
    {"535.empty-user", emptyUser},
    {"535.empty-password", whenPlainTextIs<&Facts::Secret::emptyPassword>},
    {"535.empty-response", emptyResponse},
    {"535.acting-for-other", whenPlainTextIs<&Facts::Secret::hasAuthzid>},
    {"535.charset", whenPlainTextIs<&Facts::Secret::notUtf8>},
    {"535.mechanism-not-offered", mechanismNotOffered},
    {"535.login-not-offered", loginNotOffered},
    {"535.refused-at-once", refusedAtOnce},
    {"535.refused-after-user", refusedAfterUser},
    {"535.other-mechanism-worked", otherMechanismWorked},
    {"535.scram-proof", scramProof},
    {"535.token-invalid", tokenRefusedFor<OauthError::About::Token>},
    {"535.token-scope", tokenRefusedFor<OauthError::About::Scope>},
    {"535.token-request", tokenRefusedFor<OauthError::About::Request>},
    {"535.token-refused", tokenRefused},
    {"535.token-refused-silently", tokenRefusedSilently},
    {"535.certificate-identity", certificateIdentity},
    {"535.password-login-off", passwordLoginOff},
    {"535.many-failures", manyFailures},
    {"535.temporary", temporary},
    {"535.challenge-mechanism", challengeMechanism},
    {"535.wrong-credentials", wrongCredentials},
    {"535.wrong-credentials-unnamed", wrongUnnamed},
    {"535.words-credentials", pastedCredentials},
};

} // namespace

std::span<const Rule> rules535()
{
    return rules;
}

} // namespace Core
