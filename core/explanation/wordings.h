#pragma once
#include "core/explanation/situation.h"

// What the words of a reply talk about. They are the server's own and can be anything: a reading that rests on them
// alone is Probable. `words`: the reply's text in lower case, code and status taken off (Situation::words).
namespace Core {

// About the session
bool wordsOnTls(QByteArrayView words);
bool wordsOnLogin(QByteArrayView words);            // that a login is wanted, or how
bool wordsOnPasswordLoginOff(QByteArrayView words); // the ordinary password is no longer taken
bool wordsOnBase64(QByteArrayView words);
bool wordsOnSyntax(QByteArrayView words);
bool wordsOnNoRecipients(QByteArrayView words);  // a follow-up to refused recipients
bool wordsOnIdling(QByteArrayView words);        // commands that send nothing
bool wordsOnTooManyErrors(QByteArrayView words); // the error budget, not a rate
bool wordsOnRate(QByteArrayView words);          // too much in a while, too many connections
bool wordsOnTime(QByteArrayView words);          // an hour, a day
bool wordsOnGreylisting(QByteArrayView words);
bool wordsOnTemporary(QByteArrayView words);    // unavailable, lost connection, try again
bool wordsOnShutdown(QByteArrayView words);     // the service is being stopped or restarted
bool wordsOnSilence(QByteArrayView words);      // the client was silent for too long
bool wordsOnLookup(QByteArrayView words);       // DNS or a directory did not answer
bool wordsOnLocalFault(QByteArrayView words);   // something inside the server does not work
bool wordsOnLoad(QByteArrayView words);         // the server is busy
bool wordsOnStorage(QByteArrayView words);      // the server's own disk or memory, no mailbox
bool wordsOnMessageCount(QByteArrayView words); // messages in one connection
bool wordsOnLink(QByteArrayView words);
bool wordsOnSynchronization(QByteArrayView words); // the client talked out of turn

// About the client
bool wordsOnBlockList(QByteArrayView words);  // a DNS list or a reputation
bool wordsOnListedName(QByteArrayView words); // a list, but of names: sender, HELO or links
bool wordsOnNoService(QByteArrayView words);  // nobody, or this client, is served at all
bool wordsOnReverseDns(QByteArrayView words); // PTR
bool wordsOnClientHost(QByteArrayView words); // any of the three, or the client host by name
bool wordsOnClientName(QByteArrayView words); // the EHLO name

// About the sender
bool wordsOnSender(QByteArrayView words);      // speaks of it at all
bool wordsOnOwner(QByteArrayView words);       // who may use it
bool wordsOnCallout(QByteArrayView words);     // it was verified with its own server
bool wordsOnDomainProof(QByteArrayView words); // SPF, DKIM, DMARC, ARC

// About the recipient
bool wordsOnRecipient(QByteArrayView words); // speaks of it by name, and of no sender
bool wordsOnRelay(QByteArrayView words);
bool wordsOnUnknownUser(QByteArrayView words);
bool wordsOnDisabledMailbox(QByteArrayView words);
bool wordsOnQuota(QByteArrayView words);
bool wordsOnBusyMailbox(QByteArrayView words);  // locked, or receives too much
bool wordsOnVerification(QByteArrayView words); // an address is being verified
bool wordsOnUnqualified(QByteArrayView words);  // a name or address without its full domain
bool wordsOnTooManyRecipients(QByteArrayView words);
bool wordsOnPermission(QByteArrayView words); // something is not allowed; what, they may not say
bool wordsOnClosed(QByteArrayView words);     // a mailbox or list is closed to this sender

bool wordsOnMissingDomain(QByteArrayView words); // a domain does not exist, or takes no mail; whose, they may not say

// About the message
bool wordsOnSize(QByteArrayView words);
bool wordsOnSpam(QByteArrayView words);   // a filter's verdict: spam, virus
bool wordsOnPolicy(QByteArrayView words); // a rule of the server, or a filter that says no more
bool wordsOnFilter(QByteArrayView words); // a filter's trouble, no verdict
bool wordsOnAttachment(QByteArrayView words);
bool wordsOnLoop(QByteArrayView words);
bool wordsOnForm(QByteArrayView words);    // header or line ends break the rules
bool wordsOnLineEnd(QByteArrayView words); // bare line feeds
bool wordsOnStoring(QByteArrayView words); // the message could not be written down
bool wordsOnConversion(QByteArrayView words);
bool wordsOnUtf8(QByteArrayView words);

// The address of the client as the server sees it, which behind a NAT is none of ours: the first address literal in the
// words that is neither the server's own nor the 127.0.0.x answer of a DNS list. Empty when they name none.
QByteArray clientAddressIn(const Situation &situation);

} // namespace Core
