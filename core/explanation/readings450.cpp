#include "core/explanation/deferrals.h"
#include "core/explanation/refusals.h"
#include "core/explanation/wordings.h"

// 450: not now, above all at RCPT. Whom it is about, the words say, as with 550.
namespace Core {
namespace {

std::optional<Match> greylistedMessage(const Situation &situation)
{
    return wordsOnGreylisting(situation.words) ? deferredFilter(situation) : std::nullopt;
}

constexpr Rule rules[] = {
    {"450.greylisting-too-early", deferredTooEarly},
    {"450.greylisting", deferredGreylisting},
    {"450.mailbox-closed", deferredMailboxClosed},
    {"450.mailbox-busy", deferredMailboxBusy},
    {"450.reverse-name", deferredReverseName},
    {"450.sender-domain", deferredSenderDomain},
    {"450.recipient-domain", deferredRecipientDomain},
    {"451.sender-unchecked", deferredSenderCheck},
    {"450.recipient-check", deferredRecipientCheck},
    {"450.unknown-user", deferredUnknownUser},
    {"450.client-name", deferredClientName},
    {"450.newcomer-test", deferredNewcomer},
    {"550.client-refused", deferredListedClient},
    {"550.client-refused-unnamed", deferredListedClientUnnamed},
    {"452.mailbox-full", deferredMailboxFull},
    {"450.rate", deferredRate},
    {"550.domain-proof", refusedDomainProof},
    {"451.local-fault-again", deferredFaultAgain},
    {"451.local-fault", deferredFault},
    {"451.lookup-failed", deferredLookup},
    {"450.greylisting-likely", deferredAtFirstTry},
    {"450.some-deferred", deferredSomeRecipients},
    {"451.content-timeout", deferredContentTimeout},
    {"451.bare-lf", deferredLineEnd},
    {"451.lmtp-deferred", deferredOneRecipient},
    {"451.held-back", deferredHeldBackByLink},
    {"451.filter", greylistedMessage},
    {"450.content", deferredContent},
    {"450.vrfy", deferredQuery},
};

} // namespace

std::span<const Rule> rules450()
{
    return rules;
}

} // namespace Core
