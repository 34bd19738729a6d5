#pragma once
#include "core/explanation/situation.h"

// What a temporary refusal is about: servers use 450, 451 and 452 alike.
namespace Core {

// Of a recipient
std::optional<Match> deferredGreylisting(const Situation &situation); // the words say so
std::optional<Match> deferredTooEarly(const Situation &situation);    // and it was put off before
std::optional<Match> deferredAtFirstTry(const Situation &situation);  // nothing else is named
std::optional<Match> deferredMailboxClosed(const Situation &situation);
std::optional<Match> deferredMailboxBusy(const Situation &situation);
std::optional<Match> deferredMailboxFull(const Situation &situation);
std::optional<Match> deferredRecipientDomain(const Situation &situation);
std::optional<Match> deferredRecipientCheck(const Situation &situation);
std::optional<Match> deferredUnknownUser(const Situation &situation);
std::optional<Match> deferredSomeRecipients(const Situation &situation); // others were accepted
std::optional<Match> deferredOneRecipient(const Situation &situation);   // LMTP
// Of sender and client
std::optional<Match> deferredSenderDomain(const Situation &situation);
std::optional<Match> deferredSenderCheck(const Situation &situation);
std::optional<Match> deferredClientName(const Situation &situation);
std::optional<Match> deferredReverseName(const Situation &situation);
std::optional<Match> deferredNewcomer(const Situation &situation);
std::optional<Match> deferredListedClient(const Situation &situation);
std::optional<Match> deferredListedClientUnnamed(const Situation &situation);
std::optional<Match> deferredRate(const Situation &situation);
std::optional<Match> deferredHeldBack(const Situation &situation);       // by the provider's codes
std::optional<Match> deferredHeldBackByLink(const Situation &situation); // by nothing but a link
// Of the server
std::optional<Match> deferredLookup(const Situation &situation);
std::optional<Match> deferredFault(const Situation &situation);
std::optional<Match> deferredFaultAgain(const Situation &situation);
std::optional<Match> deferredQuery(const Situation &situation); // VRFY, EXPN
// Of the message
std::optional<Match> deferredContentTimeout(const Situation &situation);
std::optional<Match> deferredLineEnd(const Situation &situation);
std::optional<Match> deferredStoring(const Situation &situation);
std::optional<Match> deferredFilter(const Situation &situation);
std::optional<Match> deferredContent(const Situation &situation);

// Nobody asked: the server waited and gave up. Of 421, and of servers that say 451 for it.
std::optional<Match> closedForSilence(const Situation &situation);

} // namespace Core
