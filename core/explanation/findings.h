#pragma once
#include "core/explanation/situation.h"

// What the predicates of several readings share.
namespace Core {

// The command and the reply are always among the evidence.
Match found(const Situation &situation, QList<RowId> evidence = {}, Certainty certainty = Certainty::Certain);
// Rests on the server's words.
Match worded(const Situation &situation, QList<RowId> evidence = {});
Match with(Match match, Role role, const QByteArray &bytes, RowId row = none, Span span = {});

bool onlyReplySeen(const Situation &situation);  // a pasted one (at most its command is known), or one nobody asked for
bool beforeTheDot(const Situation &situation);   // it answers a message that was still being sent
bool ofOneRecipient(const Situation &situation); // LMTP: one of the replies behind the dot
bool nullSender(const Situation &situation);     // MAIL FROM:<>
bool hasOtherAccepted(const Situation &situation); // a recipient of this transaction

// What a client without a name may give instead: its address as a literal (RFC 5321 4.1.3), "localhost" without one.
QByteArray ownLiteral(const Situation &situation);
// The mechanism to log in with: inside TLS the plainest of those offered, else one that hides the password.
QByteArray mechanismToUse(const Situation &situation);
QByteArray mechanismUsed(const Situation &situation); // of the AUTH exchange in question, upper case

// The verdict is on …
bool isAboutClient(const Situation &situation);
bool isAboutClientName(const Situation &situation);
bool isAboutSender(const Situation &situation);
bool isAboutSenderDomain(const Situation &situation);
bool isAboutUnknownUser(const Situation &situation);
bool isAboutDisabledMailbox(const Situation &situation);
bool isAboutQuota(const Situation &situation);
bool isAboutRecipientDomain(const Situation &situation);
bool isAboutRate(const Situation &situation);
bool isAboutDomainProof(const Situation &situation);
bool isAboutSize(const Situation &situation);
bool isAboutLoop(const Situation &situation);
bool isAboutForm(const Situation &situation);

// "A login is needed", whatever the number; the readings of 530 that other codes borrow.
std::optional<Match> loginFirstInClear(const Situation &situation);
std::optional<Match> loginFirst(const Situation &situation);
std::optional<Match> tlsThenLogin(const Situation &situation);
std::optional<Match> loginNotOffered(const Situation &situation);
// AUTH outside TLS that carried a secret, refused for want of TLS.
std::optional<Match> secretInClear(const Situation &situation);
// The error budget is used up; the reading of 421 that other codes borrow.
std::optional<Match> errorsUsedUp(const Situation &situation);
// The mechanism of AUTH, whatever the number.
std::optional<Match> mechanismInsideTls(const Situation &situation);
std::optional<Match> mechanismUnknown(const Situation &situation);

} // namespace Core
