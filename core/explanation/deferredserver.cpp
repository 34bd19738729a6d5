#include "core/explanation/deferrals.h"
#include "core/explanation/findings.h"
#include "core/explanation/speech.h"
#include "core/explanation/wordings.h"

#include <algorithm>

// Deferrals for want of something on the server's side, and of the message.
namespace Core {
namespace {

using Smtp::Verb;
using Found = std::optional<Match>;

constexpr qint64 longPause = 20'000'000; // µs
constexpr size_t exchangesCompared = 20;

// At the end of the message and in AUTH or STARTTLS the same words have readings of their own.
bool isPlainStep(const Situation &situation)
{
    const bool other = situation.atEndOfData() || situation.inAuth() || situation.is({Verb::None, Verb::StartTls});
    return situation.known() && !other;
}

bool isFault(const Situation &situation)
{
    const bool otherStatus = situation.status({"x.3.1", "x.3.2", "x.3.4"});
    const bool fault = situation.status({"x.3"}) || wordsOnLocalFault(situation.words);
    return isPlainStep(situation) && fault && !otherStatus && !wordsOnStorage(situation.words);
}

bool atTheEnd(const Situation &situation)
{
    return situation.atEndOfData() && !beforeTheDot(situation) && !ofOneRecipient(situation);
}

// From the last line of content to the reply.
bool cameAfterPause(const Situation &situation)
{
    const RowId reply = situation.exchange.replyFirst;
    if (reply == none || reply == 0 || reply >= situation.dialogue.rows.size())
        return false;
    const qint64 last = situation.dialogue.event(reply - 1).at;
    return last >= 0 && situation.dialogue.event(reply).at - last >= longPause;
}

} // namespace

std::optional<Match> deferredLookup(const Situation &situation)
{
    const bool named = situation.status({"x.4.3", "x.7.24"}) || wordsOnLookup(situation.words);
    const bool ofClient = situation.says({"client", "closing"}) || situation.status({"x.4.1", "x.4.2"});
    const bool about = named || (wordsOnSilence(situation.words) && !ofClient);
    const bool ofAddress = wordsOnVerification(situation.words) && !wordsOnDomainProof(situation.words);
    const bool otherwise = wordsOnLocalFault(situation.words) || ofAddress;
    if (!situation.atEnvelope() || !about || (otherwise && !situation.status({"x.4.3", "x.7.24"})))
        return {};
    return worded(situation, {situation.senderRow});
}

std::optional<Match> deferredFault(const Situation &situation)
{
    return isFault(situation) ? Found(worded(situation)) : Found();
}

std::optional<Match> deferredFaultAgain(const Situation &situation)
{
    if (!isFault(situation))
        return {};
    const auto earlier = situation.earlier();
    const auto recent = earlier.last(std::min(earlier.size(), exchangesCompared));
    const QByteArray words = withoutAddresses(situation.words);
    const auto same = std::find_if(recent.begin(), recent.end(), [&](const Smtp::Exchange &some) {
        return some.code == situation.reply.code && some.said != none &&
               withoutAddresses(situation.dialogue.reply(some).joined().toLower()) == words &&
               situation.text(some.said) != situation.commandLine;
    });
    if (same == recent.end())
        return {};
    return with(found(situation, {same->replyFirst}), Role::Cause, {}, same->replyFirst);
}

std::optional<Match> deferredContentTimeout(const Situation &situation)
{
    const bool named = wordsOnSilence(situation.words);
    if (!beforeTheDot(situation) || wordsOnLineEnd(situation.words) || !(named || cameAfterPause(situation)))
        return {};
    return found(situation, {}, named ? Certainty::Certain : Certainty::Probable);
}

std::optional<Match> deferredLineEnd(const Situation &situation)
{
    return situation.atEndOfData() && wordsOnLineEnd(situation.words) ? Found(worded(situation)) : Found();
}

std::optional<Match> deferredStoring(const Situation &situation)
{
    const bool about = situation.status({"x.3"}) || wordsOnStoring(situation.words);
    return atTheEnd(situation) && about ? Found(worded(situation)) : Found();
}

std::optional<Match> deferredFilter(const Situation &situation)
{
    const bool named = situation.status({"x.7.0", "x.7.1", "x.5.0"}) || wordsOnTemporary(situation.words) ||
                       wordsOnGreylisting(situation.words) || wordsOnSpam(situation.words) ||
                       wordsOnPolicy(situation.words) || wordsOnFilter(situation.words);
    const bool otherwise = situation.status({"x.4"}) || wordsOnLookup(situation.words);
    return atTheEnd(situation) && named && !otherwise ? Found(worded(situation)) : Found();
}

std::optional<Match> errorsUsedUp(const Situation &situation)
{
    const RowId first = situation.before.firstError();
    if (first == none || !wordsOnTooManyErrors(situation.words))
        return {};
    return with(worded(situation, {first}), Role::Cause, situation.text(first), first);
}

std::optional<Match> deferredContent(const Situation &situation)
{
    return atTheEnd(situation) ? Found(found(situation)) : Found();
}

} // namespace Core
