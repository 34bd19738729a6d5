#include "core/explanation/findings.h"
#include "core/explanation/pastedrefusals.h"
#include "core/explanation/wordings.h"

// 530: something has to come first, TLS or a login.
namespace Core {
namespace {

using Smtp::Verb;
using Found = std::optional<Match>;

bool isInClear(const Situation &situation)
{
    return situation.known() && !situation.tls();
}

bool offersStartTls(const Situation &situation)
{
    return situation.offered.offers("STARTTLS");
}

bool offersLogin(const Situation &situation)
{
    return !situation.offered.mechanisms().isEmpty();
}

RowId introduction(const Situation &situation)
{
    return situation.before.introduction();
}

// What was sent with AUTH, or as an answer, crossed the network as it was.
bool sentSecret(const Situation &situation)
{
    return situation.is({Verb::Response}) || (situation.is({Verb::Auth}) && situation.command.initialResponse);
}

bool wantsTls(const Situation &situation)
{
    return isInClear(situation) && wordsOnTls(situation.words) && !sentSecret(situation);
}

// Logged in already, or the words speak of something else than a login.
bool wantsOther(const Situation &situation)
{
    const bool login = wordsOnLogin(situation.words);
    return situation.loggedIn() || situation.inAuth() ||
           (!login && (wordsOnSender(situation.words) || wordsOnTls(situation.words)));
}

Match withMechanism(const Situation &situation, Match match)
{
    return with(std::move(match), Role::Mechanism, mechanismToUse(situation));
}

Found starttlsFirst(const Situation &situation)
{
    if (!wantsTls(situation) || !offersStartTls(situation) || situation.is({Verb::Auth}))
        return {};
    return found(situation, {situation.before.offeredAt("STARTTLS")});
}

Found starttlsUnseen(const Situation &situation)
{
    if (!wantsTls(situation) || situation.before.extended())
        return {};
    const QByteArray name = situation.clientName.isEmpty() ? ownLiteral(situation) : situation.clientName;
    return with(found(situation, {introduction(situation)}), Role::Value, name);
}

Found starttlsNotOffered(const Situation &situation)
{
    if (!wantsTls(situation) || !situation.before.extended() || offersStartTls(situation))
        return {};
    return found(situation, {introduction(situation)});
}

Found authBeforeTls(const Situation &situation)
{
    return isInClear(situation) && situation.is({Verb::Auth}) && offersStartTls(situation) ? Found(found(situation))
                                                                                           : Found();
}

Found loginLostByTls(const Situation &situation)
{
    const RowId accepted = situation.before.login().acceptedEver;
    if (!situation.tls() || !situation.loginLostByTls() || situation.inAuth())
        return {};
    Match match = found(situation, {accepted, situation.before.encryptedAt()});
    return withMechanism(situation, with(std::move(match), Role::Auth, {}, accepted));
}

Found refusedAlthoughLoggedIn(const Situation &situation)
{
    if (!situation.loggedIn() || !situation.atEnvelope())
        return {};
    const RowId accepted = situation.before.login().accepted;
    return with(found(situation, {accepted}), Role::Auth, {}, accepted);
}

Found loginUnseen(const Situation &situation)
{
    if (!situation.known() || wantsOther(situation) || situation.before.extended() || situation.is({Verb::None}))
        return {};
    const QByteArray name = situation.clientName.isEmpty() ? ownLiteral(situation) : situation.clientName;
    return with(found(situation, {introduction(situation)}), Role::Value, name);
}

// At RCPT the recipient may be the reason; those readings come first.
template <Found (*Reading)(const Situation &)>
Found beforeRecipients(const Situation &situation)
{
    const bool asksForQueue = situation.is({Verb::Etrn, Verb::Atrn, Verb::Turn});
    return situation.atRecipient() || asksForQueue ? Found() : Reading(situation);
}

bool isElsewhere(const Situation &situation)
{
    return !situation.recipientDomain().isEmpty() && !situation.isOwnDomain(situation.recipientDomain());
}

Found loginToRelay(const Situation &situation)
{
    if (!situation.atRecipient() || wantsOther(situation) || !offersLogin(situation) || !isElsewhere(situation))
        return {};
    const QList<RowId> accepted = situation.transaction.lastAccepted;
    const RowId other = accepted.isEmpty() ? none : accepted.first();
    const Certainty certainty =
        other != none || wordsOnRelay(situation.words) ? Certainty::Certain : Certainty::Probable;
    return withMechanism(situation, found(situation, {other}, certainty));
}

Found submissionPort(const Situation &situation)
{
    const quint16 port = situation.opened.port;
    const bool own = situation.isOwnDomain(situation.recipientDomain());
    if (!situation.atRecipient() || wantsOther(situation) || !own || (port != 587 && port != 465))
        return {};
    return withMechanism(situation, with(found(situation), Role::Value, QByteArray::number(port)));
}

Found queueNeedsLogin(const Situation &situation)
{
    const bool asks = situation.is({Verb::Etrn, Verb::Atrn, Verb::Turn});
    return asks && !situation.loggedIn() ? Found(withMechanism(situation, found(situation))) : Found();
}

Found pastedTls(const Situation &situation)
{
    return onlyReplySeen(situation) && wordsOnTls(situation.words) ? Found(worded(situation)) : Found();
}

Found pastedLogin(const Situation &situation)
{
    const bool login = wordsOnLogin(situation.words) || situation.status({"5.7.57"});
    return onlyReplySeen(situation) && login ? Found(worded(situation)) : Found();
}

constexpr Rule rules[] = {
    {"530.secret-in-clear", secretInClear},
    {"530.starttls-first", starttlsFirst},
    {"530.starttls-unseen", starttlsUnseen},
    {"530.starttls-not-offered", starttlsNotOffered},
    {"530.auth-before-tls", authBeforeTls},
    {"530.login-lost-by-tls", loginLostByTls},
    {"530.refused-although-logged-in", refusedAlthoughLoggedIn},
    {"530.login-first-in-clear", beforeRecipients<loginFirstInClear>},
    {"530.login-first", beforeRecipients<loginFirst>},
    {"530.tls-then-login", beforeRecipients<tlsThenLogin>},
    {"530.login-unseen", beforeRecipients<loginUnseen>},
    {"530.login-not-offered", beforeRecipients<loginNotOffered>},
    {"530.login-to-relay", loginToRelay},
    {"530.submission-port", submissionPort},
    {"530.queue-needs-login", queueNeedsLogin},
    {"530.login-first-in-clear", loginFirstInClear},
    {"530.login-first", loginFirst},
    {"530.tls-then-login", tlsThenLogin},
    {"530.login-unseen", loginUnseen},
    {"530.login-not-offered", loginNotOffered},
    {"530.words-starttls", pastedTls},
    {"530.words-login", pastedLogin},
};

} // namespace

std::optional<Match> secretInClear(const Situation &situation)
{
    return isInClear(situation) && sentSecret(situation) ? Found(found(situation)) : Found();
}

std::optional<Match> loginFirstInClear(const Situation &situation)
{
    if (wantsOther(situation) || !isInClear(situation) || !offersLogin(situation) || !offersStartTls(situation))
        return {};
    return found(situation, {situation.before.offeredAt("AUTH"), situation.before.offeredAt("STARTTLS")});
}

std::optional<Match> loginFirst(const Situation &situation)
{
    if (wantsOther(situation) || !offersLogin(situation))
        return {};
    return withMechanism(situation, found(situation, {situation.before.offeredAt("AUTH")}));
}

std::optional<Match> tlsThenLogin(const Situation &situation)
{
    if (wantsOther(situation) || !isInClear(situation) || offersLogin(situation) || !offersStartTls(situation))
        return {};
    return found(situation, {situation.before.offeredAt("STARTTLS")});
}

std::optional<Match> loginNotOffered(const Situation &situation)
{
    if (wantsOther(situation) || !situation.before.extended() || offersLogin(situation))
        return {};
    return isInClear(situation) && offersStartTls(situation) ? Found()
                                                             : Found(found(situation, {introduction(situation)}));
}

std::span<const Rule> rules530()
{
    static const QList<Rule> all = withPasted(rules);
    return {all.constData(), size_t(all.size())};
}

} // namespace Core
