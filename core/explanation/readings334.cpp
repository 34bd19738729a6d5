#include "core/explanation/loginsteps.h"
#include "core/explanation/matching.h"
#include "core/explanation/oautherror.h"
#include "core/sasl/scram.h"

#include <limits>

// 334: which step of which mechanism. The order of the challenges counts for more than their words.
namespace Core {
namespace {

using Smtp::Verb;
using What = Sasl::Reading::What;

std::optional<Match> outsideAuth(const Situation &s)
{
    if (!s.known() || s.inAuth())
        return std::nullopt;
    return fits({s.exchange.said, s.exchange.replyFirst}, {lineOf(s, Role::Text, s.exchange.replyFirst)});
}

std::optional<Match> cancelled(const Situation &s)
{
    if (!s.is({Verb::Response}) || s.commandLine != "*")
        return std::nullopt;
    return fits({s.exchange.said, s.exchange.replyFirst}, {lineOf(s, Role::Text, s.exchange.replyFirst)});
}

QByteArray mechanism(const Situation &s)
{
    return (s.is({Verb::Auth}) ? s.command.mechanism : s.before.login().mechanism).toUpper();
}

RowId authRow(const Situation &s)
{
    return s.is({Verb::Auth}) ? s.exchange.said : s.before.login().command;
}

// The first challenge, which answers AUTH itself.
bool isFirstOf(const Situation &s, QByteArrayView name)
{
    return s.is({Verb::Auth}) && mechanism(s) == name;
}

std::optional<Match> ofAuth(const Situation &s)
{
    return fits({authRow(s), s.exchange.replyFirst}, {lineOf(s, Role::Text, s.exchange.replyFirst)});
}

std::optional<Match> plainWaits(const Situation &s)
{
    if (!isFirstOf(s, "PLAIN") || s.command.initialResponse || s.challenge().what != What::Nothing)
        return std::nullopt;
    return fits({authRow(s), s.exchange.replyFirst});
}

bool speaksOf(const Situation &s, std::initializer_list<const char *> words)
{
    const QByteArray prompt = s.challenge().decoded.toLower();
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return prompt.contains(word); });
}

bool asksUser(const Situation &s)
{
    return speaksOf(s, {"user", "login", "account", "benutzer", "utilisateur", "identifiant", "usuario"});
}

bool asksPassword(const Situation &s)
{
    return speaksOf(s, {"pass", "kennwort", "contrase", "pwd"});
}

std::optional<Match> loginPasswordOnly(const Situation &s)
{
    if (!isFirstOf(s, "LOGIN") || !s.command.initialResponse || (asksUser(s) && !asksPassword(s)))
        return std::nullopt;
    return ofAuth(s);
}

std::optional<Match> loginUser(const Situation &s)
{
    if (!isFirstOf(s, "LOGIN") || s.challenge().decoded.isEmpty())
        return std::nullopt;
    return fits({authRow(s), s.exchange.replyFirst});
}

std::optional<Match> loginUserUnnamed(const Situation &s)
{
    return isFirstOf(s, "LOGIN") ? ofAuth(s) : std::nullopt;
}

std::optional<Match> loginPassword(const Situation &s)
{
    if (!s.is({Verb::Response}) || mechanism(s) != "LOGIN" || s.before.login().challenges != 1)
        return std::nullopt;
    return fits({authRow(s), s.exchange.said, s.exchange.replyFirst});
}

// A free-standing challenge has no mechanism beside it: then its form alone tells.
bool mayBe(const Situation &s, QByteArrayView prefix)
{
    return !s.known() || (s.inAuth() && mechanism(s).startsWith(prefix));
}

std::optional<Match> cramChallenge(const Situation &s)
{
    const Sasl::Reading challenge = s.challenge();
    const bool byForm = challenge.what == What::CramChallenge && mayBe(s, "CRAM-");
    const bool byMechanism = isFirstOf(s, "CRAM-MD5") && !challenge.decoded.isEmpty();
    if (!byForm && !byMechanism)
        return std::nullopt;
    return fits({authRow(s), s.exchange.replyFirst}, {}, byForm ? Certainty::Certain : Certainty::Probable);
}

std::optional<Match> scramServerFirst(const Situation &s)
{
    const QByteArray challenge = s.challenge().decoded;
    const bool fields = challenge.startsWith("r=") && challenge.contains(",s=") && challenge.contains(",i=");
    return fields && mayBe(s, "SCRAM-") ? fits({authRow(s), s.exchange.replyFirst}) : std::nullopt;
}

std::optional<Sasl::ScramServerFirst> scramNumbers(const Situation &s)
{
    return mayBe(s, "SCRAM-") ? Sasl::readScramServerFirst(s.challenge().decoded) : std::nullopt;
}

// The nonce that the client's first message shows; empty where that is not to be seen.
QByteArray ownNonce(const Situation &s)
{
    for (const LoginMessage &message : loginMessages(s))
        for (const Sasl::ReadField &field : message.fields)
            if (field.what == Sasl::ReadField::What::ClientNonce)
                return field.value;
    return {};
}

std::optional<Match> scramNonceReplaced(const Situation &s)
{
    const auto numbers = scramNumbers(s);
    const QByteArray own = numbers ? ownNonce(s) : QByteArray();
    if (own.isEmpty() || (numbers->nonce.startsWith(own) && numbers->nonce.size() > own.size()))
        return std::nullopt;
    return fits({authRow(s), s.exchange.replyFirst}, {{Role::Value, own, s.exchange.said, {}}});
}

std::optional<Match> scramCounted(const Situation &s, quint64 from, quint64 to)
{
    const auto numbers = scramNumbers(s);
    if (!numbers || numbers->iterations < from || numbers->iterations > to)
        return std::nullopt;
    const QByteArray count = QByteArray::number(numbers->iterations);
    return fits({authRow(s), s.exchange.replyFirst}, {{Role::Count, count, s.exchange.replyFirst, {}}});
}

std::optional<Match> scramTooManyIterations(const Situation &s)
{
    return scramCounted(s, Sasl::mostIterations + 1, std::numeric_limits<quint64>::max());
}

std::optional<Match> scramFewIterations(const Situation &s)
{
    return scramCounted(s, 0, Sasl::fewestIterations - 1);
}

std::optional<Match> scramError(const Situation &s)
{
    const QByteArray challenge = s.challenge().decoded;
    if (!challenge.startsWith("e=") || !mayBe(s, "SCRAM-"))
        return std::nullopt;
    return fits({authRow(s), s.exchange.replyFirst}, {{Role::Value, challenge.mid(2), s.exchange.replyFirst, {}}});
}

// By a field that only such a challenge has.
std::optional<Match> challengeWith(const Situation &s, const char *name, Sasl::ReadField::What what)
{
    if (!mayBe(s, name))
        return std::nullopt;
    const QByteArray decoded = s.challenge().decoded;
    for (const Sasl::ReadField &field : Sasl::readFields(name, Sasl::Side::Server, decoded))
        if (field.what == what)
            return fits({authRow(s), s.exchange.replyFirst});
    return std::nullopt;
}

std::optional<Match> digestChallenge(const Situation &s)
{
    const bool hasAlgorithm = s.challenge().decoded.contains("algorithm=");
    return s.known() || hasAlgorithm ? challengeWith(s, "DIGEST-MD5", Sasl::ReadField::What::Nonce) : std::nullopt;
}

std::optional<Match> digestProof(const Situation &s)
{
    return challengeWith(s, "DIGEST-MD5", Sasl::ReadField::What::ResponseAuth);
}

std::optional<Match> ntlmWaits(const Situation &s)
{
    return isFirstOf(s, "NTLM") && !s.command.initialResponse ? ofAuth(s) : std::nullopt;
}

std::optional<Match> ntlmChallenge(const Situation &s)
{
    return challengeWith(s, "NTLM", Sasl::ReadField::What::NtlmChallenge);
}

std::optional<Match> gssapiToken(const Situation &s)
{
    const What what = s.challenge().what;
    if (!s.inAuth() || mechanism(s) != "GSSAPI" || what == What::Nothing || what == What::NotBase64)
        return std::nullopt;
    return fits({authRow(s), s.exchange.replyFirst});
}

std::optional<Match> scramServerFinal(const Situation &s)
{
    const bool verifier = s.challenge().decoded.startsWith("v=");
    return verifier && mayBe(s, "SCRAM-") ? fits({authRow(s), s.exchange.replyFirst}) : std::nullopt;
}

bool isOauthError(const Situation &s, QByteArrayView name)
{
    return s.inAuth() && mechanism(s) == name && s.challenge().what == What::Json;
}

std::optional<Match> xoauth2Error(const Situation &s)
{
    return isOauthError(s, "XOAUTH2") ? fits({authRow(s), s.exchange.replyFirst}) : std::nullopt;
}

std::optional<Match> oauthBearerError(const Situation &s)
{
    return isOauthError(s, "OAUTHBEARER") ? fits({authRow(s), s.exchange.replyFirst}) : std::nullopt;
}

template <OauthError::About about>
std::optional<Match> oauthErrorAbout(const Situation &s, QByteArrayView name)
{
    const auto error = isOauthError(s, name) ? readOauthError(s.challenge().decoded) : std::nullopt;
    if (!error || error->about != about || (about == OauthError::About::Scope && error->scope.isEmpty()))
        return std::nullopt;
    const RowId reply = s.exchange.replyFirst;
    return fits({authRow(s), reply}, {{Role::Value, error->status, reply, {}}, {Role::Text, error->scope, reply, {}}});
}

template <OauthError::About about>
std::optional<Match> xoauth2ErrorAbout(const Situation &s)
{
    return oauthErrorAbout<about>(s, "XOAUTH2");
}

template <OauthError::About about>
std::optional<Match> oauthBearerErrorAbout(const Situation &s)
{
    return oauthErrorAbout<about>(s, "OAUTHBEARER");
}

std::optional<Match> waitsInitial(const Situation &s)
{
    if (!s.is({Verb::Auth}) || s.command.initialResponse || mechanism(s).isEmpty() ||
        s.challenge().what != What::Nothing)
        return std::nullopt;
    return fits({authRow(s), s.exchange.replyFirst});
}

std::optional<Match> notBase64(const Situation &s)
{
    if (!s.inAuth() || s.challenge().what != What::NotBase64)
        return std::nullopt;
    return fits({authRow(s), s.exchange.replyFirst}, {textOrLine(s)});
}

std::optional<Match> anyChallenge(const Situation &s)
{
    if (!s.inAuth() || mechanism(s).isEmpty())
        return std::nullopt;
    return fits({authRow(s), s.exchange.replyFirst});
}

std::optional<Match> pasted(const Situation &s, bool isIt)
{
    return !s.known() && isIt ? fits({}, {}, Certainty::Probable) : std::nullopt;
}

std::optional<Match> userWords(const Situation &s)
{
    return pasted(s, asksUser(s) && !asksPassword(s));
}

std::optional<Match> passwordWords(const Situation &s)
{
    return pasted(s, asksPassword(s) && !asksUser(s));
}

std::optional<Match> oauthErrorWords(const Situation &s)
{
    return pasted(s, s.challenge().what == What::Json);
}

constexpr Rule rules[] = {
    {"334.outside-auth", outsideAuth},
    {"334.cancelled", cancelled},
    {"334.plain-waits", plainWaits},
    {"334.login-password-only", loginPasswordOnly},
    {"334.login-user", loginUser},
    {"334.login-user-unnamed", loginUserUnnamed},
    {"334.login-password", loginPassword},
    {"334.cram-challenge", cramChallenge},
    {"334.scram-nonce-replaced", scramNonceReplaced},
    {"334.scram-too-many-iterations", scramTooManyIterations},
    {"334.scram-few-iterations", scramFewIterations},
    {"334.scram-error", scramError},
    {"334.digest-challenge", digestChallenge},
    {"334.digest-proof", digestProof},
    {"334.ntlm-waits", ntlmWaits},
    {"334.ntlm-challenge", ntlmChallenge},
    {"334.gssapi-token", gssapiToken},
    {"334.scram-server-first", scramServerFirst},
    {"334.scram-server-final", scramServerFinal},
    {"334.xoauth2-token", xoauth2ErrorAbout<OauthError::About::Token>},
    {"334.xoauth2-scope", xoauth2ErrorAbout<OauthError::About::Scope>},
    {"334.xoauth2-request", xoauth2ErrorAbout<OauthError::About::Request>},
    {"334.oauthbearer-token", oauthBearerErrorAbout<OauthError::About::Token>},
    {"334.oauthbearer-scope", oauthBearerErrorAbout<OauthError::About::Scope>},
    {"334.oauthbearer-request", oauthBearerErrorAbout<OauthError::About::Request>},
    {"334.xoauth2-error", xoauth2Error},
    {"334.oauthbearer-error", oauthBearerError},
    {"334.waits-initial", waitsInitial},
    {"334.not-base64", notBase64},
    {"334.challenge", anyChallenge},
    {"334.words-user", userWords},
    {"334.words-password", passwordWords},
    {"334.words-oauth-error", oauthErrorWords},
};

} // namespace

std::span<const Rule> rules334()
{
    return rules;
}

} // namespace Core
