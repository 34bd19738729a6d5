#include "core/explanation/deferrals.h"

#include "core/explanation/findings.h"
#include "core/explanation/refusals.h"
#include "core/explanation/wordings.h"

// Deferrals of recipients.
namespace Core {
namespace {

using Found = std::optional<Match>;

bool atRecipient(const Situation &situation)
{
    return situation.atRecipient() && !situation.recipient.isEmpty();
}

// RFC 5321 4.2.3 gives 450 these words itself; they say nothing about the user.
bool isUnknownUser(const Situation &situation)
{
    if (!wordsOnUnknownUser(situation.words) || wordsOnSender(situation.words))
        return false;
    return situation.status({"x.1.1"}) || !situation.says({"mailbox unavailable"});
}

bool isAboutMailbox(const Situation &situation)
{
    const QByteArray &words = situation.words;
    return isUnknownUser(situation) || wordsOnDisabledMailbox(words) || wordsOnQuota(words) ||
           wordsOnVerification(words) || wordsOnTooManyRecipients(words) || situation.status({"x.1", "x.2.1", "x.2.2"});
}

bool isAboutClientOrSender(const Situation &situation)
{
    const QByteArray &words = situation.words;
    return wordsOnClientHost(words) || wordsOnClientName(words) || wordsOnTls(words) || wordsOnLogin(words) ||
           wordsOnDomainProof(words) || wordsOnSender(words) || wordsOnRelay(words) || isAboutRate(situation);
}

bool isAboutServer(const Situation &situation)
{
    const QByteArray &words = situation.words;
    return wordsOnLocalFault(words) || wordsOnLookup(words) || wordsOnStorage(words) || wordsOnSpam(words) ||
           wordsOnShutdown(words) || wordsOnMissingDomain(words) || wordsOnLink(words) || wordsOnUtf8(words) ||
           wordsOnLoad(words) || wordsOnSilence(words) || situation.status({"x.3", "x.4", "x.5", "x.6"});
}

bool namesCause(const Situation &situation)
{
    return isAboutMailbox(situation) || isAboutClientOrSender(situation) || isAboutServer(situation);
}

// Greylisting says no more than this (RFC 6647 2.7).
bool isOpen(const Situation &situation)
{
    return situation.status({"4.7.1", "4.2.0"}) || wordsOnTemporary(situation.words);
}

} // namespace

std::optional<Match> deferredGreylisting(const Situation &situation)
{
    return atRecipient(situation) && wordsOnGreylisting(situation.words) ? Found(worded(situation)) : Found();
}

std::optional<Match> deferredTooEarly(const Situation &situation)
{
    const Smtp::Exchange *before = atRecipient(situation) ? earlierDeferral(situation) : nullptr;
    if (!before)
        return {};
    const QByteArray words = situation.dialogue.reply(*before).joined().toLower();
    const bool named = wordsOnGreylisting(situation.words) && wordsOnGreylisting(words);
    const bool alike = isOpen(situation) && words == situation.words && !namesCause(situation);
    if (!named && !alike)
        return {};
    return with(worded(situation, {before->replyFirst}), Role::Cause, {}, before->replyFirst);
}

std::optional<Match> deferredAtFirstTry(const Situation &situation)
{
    const bool first = situation.known() && atRecipient(situation) && !earlierDeferral(situation);
    return first && isOpen(situation) && !namesCause(situation) ? Found(found(situation, {}, Certainty::Guess))
                                                                : Found();
}

std::optional<Match> deferredMailboxClosed(const Situation &situation)
{
    const bool closed = wordsOnDisabledMailbox(situation.words) && !wordsOnSender(situation.words);
    return atRecipient(situation) && closed && !isAboutRate(situation) ? Found(worded(situation)) : Found();
}

// Gmail says 4.2.1 of a mailbox that receives too much, and of a sender who sends too much.
std::optional<Match> deferredMailboxBusy(const Situation &situation)
{
    const bool receiving = wordsOnBusyMailbox(situation.words);
    const bool coded = situation.status({"x.2.1"}) && !wordsOnRate(situation.words);
    if (!atRecipient(situation) || !(receiving || coded))
        return {};
    return found(situation, {}, coded ? Certainty::Certain : Certainty::Probable);
}

std::optional<Match> deferredMailboxFull(const Situation &situation)
{
    const bool ofServer = wordsOnStorage(situation.words) || situation.status({"x.3.1"});
    const bool full = situation.status({"x.2.2"}) || (wordsOnQuota(situation.words) && !ofServer);
    const bool otherwise = wordsOnRate(situation.words) || wordsOnTls(situation.words);
    return atRecipient(situation) && full && !otherwise ? Found(found(situation)) : Found();
}

std::optional<Match> deferredRecipientDomain(const Situation &situation)
{
    if (!atRecipient(situation) || situation.recipientDomain().isEmpty())
        return {};
    if (situation.status({"x.1.2"}))
        return found(situation);
    const bool about = isAboutRecipientDomain(situation) && !situation.status({"x.4.2", "x.4.5", "x.3"});
    return about && !wordsOnVerification(situation.words) ? Found(worded(situation)) : Found();
}

std::optional<Match> deferredRecipientCheck(const Situation &situation)
{
    if (!atRecipient(situation) || wordsOnSender(situation.words) || isUnknownUser(situation))
        return {};
    const bool ofOther = wordsOnDomainProof(situation.words) || wordsOnTls(situation.words);
    const bool named = wordsOnVerification(situation.words) && !ofOther && !situation.status({"x.4.3", "x.7"});
    return named || situation.status({"x.1.1"}) ? Found(worded(situation)) : Found();
}

std::optional<Match> deferredUnknownUser(const Situation &situation)
{
    if (!atRecipient(situation) || !isUnknownUser(situation))
        return {};
    const QList<RowId> accepted = situation.transaction.lastAccepted;
    return worded(situation, {accepted.isEmpty() ? none : accepted.last()});
}

std::optional<Match> deferredSomeRecipients(const Situation &situation)
{
    const QList<RowId> accepted = situation.transaction.lastAccepted;
    if (!atRecipient(situation) || accepted.isEmpty())
        return {};
    return found(situation, {accepted.last()});
}

std::optional<Match> deferredOneRecipient(const Situation &situation)
{
    return refusedOneRecipient(situation);
}

std::optional<Match> deferredQuery(const Situation &situation)
{
    return situation.is({Smtp::Verb::Vrfy, Smtp::Verb::Expn}) ? Found(found(situation)) : Found();
}

} // namespace Core
