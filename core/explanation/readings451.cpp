#include "core/explanation/deferrals.h"
#include "core/explanation/findings.h"
#include "core/explanation/refusals.h"
#include "core/explanation/wordings.h"

// 451: the server could not do its part, or says so for greylisting.
namespace Core {
namespace {

using Smtp::Verb;
using Found = std::optional<Match>;

Found tooManyRecipients(const Situation &situation)
{
    const bool about = situation.status({"x.5.3"}) || wordsOnTooManyRecipients(situation.words);
    const bool several = situation.atRecipient() && hasOtherAccepted(situation) && !situation.recipient.isEmpty();
    return about && several ? Found(found(situation, situation.transaction.lastAccepted.last(1))) : Found();
}

// Gmail: the recipients of one message lie in several domains that it holds.
Found oneDomain(const Situation &situation)
{
    const bool several = situation.atRecipient() && hasOtherAccepted(situation) && !situation.recipient.isEmpty();
    return several && situation.says({"multiple destination domains"}) ? Found(worded(situation)) : Found();
}

Found startTls(const Situation &situation)
{
    return situation.is({Verb::StartTls}) && !situation.tls() ? Found(found(situation)) : Found();
}

Found login(const Situation &situation)
{
    return situation.inAuth() && !isAboutRate(situation) ? Found(found(situation)) : Found();
}

constexpr Rule rules[] = {
    {"421.too-many-errors", errorsUsedUp},
    {"450.greylisting-too-early", deferredTooEarly},
    {"450.greylisting", deferredGreylisting},
    {"451.one-domain", oneDomain},
    {"451.too-many-recipients", tooManyRecipients},
    {"451.held-back", deferredHeldBack},
    {"450.reverse-name", deferredReverseName},
    {"450.sender-domain", deferredSenderDomain},
    {"450.client-name", deferredClientName},
    {"451.sender-unchecked", deferredSenderCheck},
    {"450.recipient-check", deferredRecipientCheck},
    {"450.unknown-user", deferredUnknownUser},
    {"450.recipient-domain", deferredRecipientDomain},
    {"451.lookup-failed", deferredLookup},
    {"451.local-fault-again", deferredFaultAgain},
    {"451.local-fault", deferredFault},
    {"452.mailbox-full", deferredMailboxFull},
    {"450.mailbox-closed", deferredMailboxClosed},
    {"450.mailbox-busy", deferredMailboxBusy},
    {"450.newcomer-test", deferredNewcomer},
    {"550.client-refused", deferredListedClient},
    {"550.client-refused-unnamed", deferredListedClientUnnamed},
    {"450.rate", deferredRate},
    {"451.bare-lf", deferredLineEnd},
    {"451.content-timeout", deferredContentTimeout},
    {"451.lmtp-deferred", deferredOneRecipient},
    {"550.domain-proof", refusedDomainProof},
    {"451.not-stored", deferredStoring},
    {"451.filter", deferredFilter},
    {"451.starttls", startTls},
    {"451.login", login},
    {"451.held-back", deferredHeldBackByLink},
    {"450.greylisting-likely", deferredAtFirstTry},
    {"450.some-deferred", deferredSomeRecipients},
    {"450.content", deferredContent},
    {"450.vrfy", deferredQuery},
    {"421.idle", closedForSilence},
};

} // namespace

std::span<const Rule> rules451()
{
    return rules;
}

} // namespace Core
