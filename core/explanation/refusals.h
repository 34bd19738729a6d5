#pragma once
#include "core/explanation/situation.h"

// Refusals of MAIL, RCPT and the message that servers give under 550, 551, 552 and 554 alike.
namespace Core {

// Of the client
std::optional<Match> refusedSpokeTooSoon(const Situation &situation);
std::optional<Match> refusedClient(const Situation &situation); // the words name its address
std::optional<Match> refusedClientUnnamed(const Situation &situation);
std::optional<Match> refusedClientName(const Situation &situation); // told after EHLO
// Of the sender
std::optional<Match> refusedSenderDomain(const Situation &situation);
std::optional<Match> refusedEmptySender(const Situation &situation);
std::optional<Match> refusedSenderNotOwned(const Situation &situation);   // the login is known and another
std::optional<Match> refusedSenderNotAllowed(const Situation &situation); // the login is not known
std::optional<Match> refusedSenderNeedsLogin(const Situation &situation);
std::optional<Match> refusedOwnDomain(const Situation &situation);
std::optional<Match> refusedCallout(const Situation &situation);
std::optional<Match> refusedSenderLate(const Situation &situation); // at RCPT
std::optional<Match> refusedSenderAtMail(const Situation &situation);
std::optional<Match> refusedDomainProof(const Situation &situation); // SPF, DKIM, DMARC; at any step
// Of a recipient
std::optional<Match> refusedAllRecipients(const Situation &situation);
std::optional<Match> refusedMoved(const Situation &situation); // another address is named
std::optional<Match> refusedRecipientDomain(const Situation &situation);
std::optional<Match> refusedUnknownUser(const Situation &situation);
std::optional<Match> refusedRelay(const Situation &situation);
std::optional<Match> refusedRelayNoLogin(const Situation &situation);
std::optional<Match> refusedRelayLoggedIn(const Situation &situation);
std::optional<Match> refusedDisabledMailbox(const Situation &situation);
std::optional<Match> refusedFullMailbox(const Situation &situation);
std::optional<Match> refusedToOutsiders(const Situation &situation); // another recipient was accepted
std::optional<Match> refusedToSender(const Situation &situation);
std::optional<Match> refusedAfterDeferral(const Situation &situation);
std::optional<Match> refusedRecipient(const Situation &situation); // RCPT, and nothing more is known
// For want of a login, under another number than 530
std::optional<Match> refusedLoginFirstInClear(const Situation &situation);
std::optional<Match> refusedLoginFirst(const Situation &situation);
std::optional<Match> refusedTlsThenLogin(const Situation &situation);
std::optional<Match> refusedLoginNotOffered(const Situation &situation);
// The refusal of the same recipient, earlier in this session, that left it open; null: none
const Smtp::Exchange *earlierDeferral(const Situation &situation);
// Of too much
std::optional<Match> refusedRate(const Situation &situation);
std::optional<Match> refusedDeclaredSize(const Situation &situation); // over the limit announced
std::optional<Match> refusedDeclaredWithoutLimit(const Situation &situation);
std::optional<Match> refusedFullAfterContent(const Situation &situation);
// Of the message
std::optional<Match> refusedBeforeTheDot(const Situation &situation);
std::optional<Match> refusedOneRecipient(const Situation &situation); // LMTP
std::optional<Match> refusedTooBig(const Situation &situation);       // a limit was announced
std::optional<Match> refusedTooBigUnannounced(const Situation &situation);
std::optional<Match> refusedForm(const Situation &situation);
std::optional<Match> refusedLoop(const Situation &situation);
std::optional<Match> refusedContent(const Situation &situation); // at the end of data, and nothing more is known

} // namespace Core
