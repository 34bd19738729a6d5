#include "core/explanation/deferrals.h"
#include "core/explanation/findings.h"
#include "core/explanation/matching.h"
#include "core/explanation/refusals.h"
#include "core/explanation/wordings.h"

#include <algorithm>

// Deferrals of the sender and of the client.
namespace Core {
namespace {

using Smtp::Verb;
using Found = std::optional<Match>;

bool isAboutReverseName(const Situation &situation)
{
    const QByteArray &words = situation.words;
    if (situation.status({"x.7.25"}) || wordsOnReverseDns(words))
        return true;
    return wordsOnClientHost(words) && wordsOnLookup(words) && !wordsOnBlockList(words);
}

// Microsoft's 4.7.500 and above: its own reasons to slow a client down.
bool isProvidersCode(const Situation &situation)
{
    const auto &status = situation.reply.status;
    return status && status->subject == 7 && status->detail >= 500 && status->detail < 900;
}

bool isForMail(const Situation &situation)
{
    return situation.atEnvelope() || situation.atEndOfData();
}

bool isListed(const Situation &situation)
{
    return situation.atEnvelope() && wordsOnBlockList(situation.words) && !wordsOnListedName(situation.words) &&
           !isProvidersCode(situation);
}

} // namespace

std::optional<Match> deferredSenderDomain(const Situation &situation)
{
    return isAboutReverseName(situation) ? Found() : refusedSenderDomain(situation);
}

std::optional<Match> deferredSenderCheck(const Situation &situation)
{
    return situation.status({"x.4.3"}) ? Found() : refusedCallout(situation);
}

std::optional<Match> deferredClientName(const Situation &situation)
{
    const bool place = situation.atEnvelope() || situation.introducing();
    if (!place || !isAboutClientName(situation) || isAboutRate(situation) || isAboutReverseName(situation))
        return {};
    if (isAboutUnknownUser(situation) || wordsOnLocalFault(situation.words) || wordsOnGreylisting(situation.words))
        return {};
    Match match = with(worded(situation, {situation.clientNameRow}), Role::Value, ownLiteral(situation));
    return with(std::move(match), Role::ClientName, situation.clientName, situation.clientNameRow);
}

std::optional<Match> deferredReverseName(const Situation &situation)
{
    const bool place = situation.atEnvelope() || situation.introducing() || situation.atGreeting();
    if (!place || !isAboutReverseName(situation))
        return {};
    const bool coded = situation.status({"x.7.25"});
    return found(situation, {}, coded ? Certainty::Certain : Certainty::Probable);
}

// postscreen: its tests behind the greeting end in 450 4.3.2, and the client is let through when it comes again.
std::optional<Match> deferredNewcomer(const Situation &situation)
{
    if (!situation.atRecipient() || !situation.status({"x.3.2"}) || wordsOnShutdown(situation.words))
        return {};
    const GreetingPace pace = greetingPace(situation, situation.before.greeting());
    const bool tested = pace.lines > 1 || pace.wait >= lateGreeting;
    return tested ? Found(worded(situation, {situation.before.greeting()})) : Found();
}

std::optional<Match> deferredListedClient(const Situation &situation)
{
    return isListed(situation) ? refusedClient(situation) : Found();
}

std::optional<Match> deferredListedClientUnnamed(const Situation &situation)
{
    return isListed(situation) ? refusedClientUnnamed(situation) : Found();
}

std::optional<Match> deferredRate(const Situation &situation)
{
    const bool place = situation.known() && !situation.inAuth() && !situation.is({Verb::None, Verb::StartTls});
    const bool about = isAboutRate(situation) || wordsOnTooManyRecipients(situation.words);
    return place && about ? Found(worded(situation)) : Found();
}

std::optional<Match> deferredHeldBack(const Situation &situation)
{
    return isForMail(situation) && isProvidersCode(situation) ? Found(found(situation)) : Found();
}

std::optional<Match> deferredHeldBackByLink(const Situation &situation)
{
    const bool held = wordsOnLink(situation.words) || isAboutClient(situation);
    return isForMail(situation) && !ofOneRecipient(situation) && held ? Found(worded(situation)) : Found();
}

} // namespace Core
