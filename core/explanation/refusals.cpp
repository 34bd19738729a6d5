#include "core/explanation/refusals.h"

#include "core/explanation/findings.h"
#include "core/explanation/wordings.h"

namespace Core {
namespace {

using Smtp::Verb;
using Found = std::optional<Match>;

bool beforeContent(const Situation &situation)
{
    return situation.atEnvelope() || situation.introducing() || situation.is({Verb::Data});
}

bool speaksOfNull(const Situation &situation)
{
    return situation.says({"<>", "empty sender", "null sender", "bounce", "sender", "reverse-path", "from address"});
}

bool isIdentityQuestion(const Situation &situation)
{
    const QByteArray &words = situation.words;
    if (!situation.loggedIn() || situation.sender.isEmpty() || wordsOnCallout(words) || wordsOnClosed(words))
        return false;
    if (situation.atEndOfData()) // Exchange judges the author there
        return wordsOnOwner(words) && !beforeTheDot(situation);
    return situation.atEnvelope() && (wordsOnOwner(words) || isAboutSender(situation));
}

RowId loginReply(const Situation &situation)
{
    return situation.before.login().accepted;
}

bool wantsLogin(const Situation &situation)
{
    const bool demand = situation.says({"requir", "must", "need", "unauthenticated", "not authenticated", "requise",
                                        "first", "turn on", "without authentication"});
    return situation.atEnvelope() && demand && wordsOnLogin(situation.words) && !wordsOnRelay(situation.words);
}

} // namespace

std::optional<Match> refusedSpokeTooSoon(const Situation &situation)
{
    const bool place = situation.known() && !situation.is({Verb::Content, Verb::Response, Verb::Auth});
    return place && wordsOnSynchronization(situation.words) ? Found(worded(situation)) : Found();
}

std::optional<Match> refusedClient(const Situation &situation)
{
    const QByteArray address = clientAddressIn(situation);
    if (!beforeContent(situation) || address.isEmpty() || !isAboutClient(situation))
        return {};
    return with(worded(situation, {situation.mailRow()}), Role::ClientAddress, address, situation.exchange.replyFirst);
}

std::optional<Match> refusedClientUnnamed(const Situation &situation)
{
    return beforeContent(situation) && isAboutClient(situation) ? Found(worded(situation, {situation.mailRow()}))
                                                                : Found();
}

std::optional<Match> refusedClientName(const Situation &situation)
{
    if (!situation.atEnvelope() || !isAboutClientName(situation) || isAboutUnknownUser(situation))
        return {};
    Match match = with(worded(situation, {situation.clientNameRow}), Role::Value, ownLiteral(situation));
    return with(std::move(match), Role::ClientName, situation.clientName, situation.clientNameRow);
}

std::optional<Match> refusedSenderDomain(const Situation &situation)
{
    if (!situation.atEnvelope() || !isAboutSenderDomain(situation))
        return {};
    const bool coded = situation.status({"x.1.8", "x.7.27"});
    return found(situation, {situation.senderRow}, coded ? Certainty::Certain : Certainty::Probable);
}

std::optional<Match> refusedEmptySender(const Situation &situation)
{
    const bool about = situation.is({Verb::Mail}) || (situation.atRecipient() && speaksOfNull(situation));
    if (!about || !nullSender(situation) || isAboutClient(situation) || isAboutClientName(situation))
        return {};
    const Match match = situation.is({Verb::Mail}) ? found(situation) : worded(situation, {situation.senderRow});
    return with(match, Role::Mail, {}, situation.senderRow);
}

std::optional<Match> refusedSenderNotOwned(const Situation &situation)
{
    const bool known = !situation.login.isEmpty() && situation.loginRow != none && !situation.senderIsLogin();
    if (!known || !isIdentityQuestion(situation))
        return {};
    return worded(situation, {situation.loginRow, situation.senderRow});
}

std::optional<Match> refusedSenderNotAllowed(const Situation &situation)
{
    if (!situation.login.isEmpty() || !isIdentityQuestion(situation))
        return {};
    return with(worded(situation, {loginReply(situation), situation.senderRow}), Role::Auth, {}, loginReply(situation));
}

std::optional<Match> refusedSenderNeedsLogin(const Situation &situation)
{
    const bool fits = situation.atEnvelope() && !situation.loggedIn() && !situation.sender.isEmpty();
    const bool owned = situation.says({"not logged in", "not owned"});
    return fits && owned ? Found(found(situation, {situation.senderRow})) : Found();
}

std::optional<Match> refusedOwnDomain(const Situation &situation)
{
    const bool own = !situation.sender.isEmpty() && situation.isOwnDomain(situation.senderDomain());
    if (!situation.atEnvelope() || situation.loggedIn() || !own || situation.serverName.isEmpty())
        return {};
    const bool otherwise = wordsOnCallout(situation.words) || wordsOnRelay(situation.words) ||
                           isAboutUnknownUser(situation) || isAboutClient(situation) || isAboutClientName(situation);
    const bool spoofed =
        situation.says({"spoof", "forged", "local sender", "our domain", "own domain", "your own", "hosted here"});
    const bool about = spoofed || wordsOnLogin(situation.words) || isAboutSender(situation);
    return about && !otherwise ? Found(worded(situation, {situation.senderRow})) : Found();
}

std::optional<Match> refusedCallout(const Situation &situation)
{
    if (!situation.atEnvelope() || situation.sender.isEmpty() || !wordsOnCallout(situation.words))
        return {};
    const bool ofSender =
        situation.is({Verb::Mail}) || isAboutSender(situation) || !situation.names(situation.recipient);
    return ofSender && !wordsOnRecipient(situation.words) ? Found(worded(situation, {situation.senderRow})) : Found();
}

std::optional<Match> refusedSenderLate(const Situation &situation)
{
    if (!situation.atRecipient() || !isAboutSender(situation) || wordsOnRelay(situation.words))
        return {};
    const bool unknownUser = wordsOnUnknownUser(situation.words) && !situation.says({"sender address"});
    const bool closed = wordsOnPermission(situation.words) && situation.names(situation.recipient);
    return unknownUser || closed ? Found() : Found(worded(situation, {situation.senderRow}));
}

std::optional<Match> refusedSenderAtMail(const Situation &situation)
{
    const bool fits = situation.is({Verb::Mail}) && !situation.loggedIn() && !situation.sender.isEmpty();
    return fits ? Found(found(situation)) : Found();
}

std::optional<Match> refusedDomainProof(const Situation &situation)
{
    const bool place = situation.atEnvelope() || (situation.atEndOfData() && !beforeTheDot(situation));
    return place && !ofOneRecipient(situation) && isAboutDomainProof(situation) ? Found(worded(situation)) : Found();
}

std::optional<Match> refusedLoginFirstInClear(const Situation &situation)
{
    return wantsLogin(situation) ? loginFirstInClear(situation) : Found();
}

std::optional<Match> refusedLoginFirst(const Situation &situation)
{
    return wantsLogin(situation) ? loginFirst(situation) : Found();
}

std::optional<Match> refusedTlsThenLogin(const Situation &situation)
{
    return wantsLogin(situation) ? tlsThenLogin(situation) : Found();
}

std::optional<Match> refusedLoginNotOffered(const Situation &situation)
{
    return wantsLogin(situation) ? loginNotOffered(situation) : Found();
}

} // namespace Core
