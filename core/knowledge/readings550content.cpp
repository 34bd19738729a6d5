#include "core/knowledge/readings550.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "550.callout",
        .title = QT_TRANSLATE_NOOP("Reading550", "Sender address not confirmed"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "The server wanted proof that the sender exists, usually by asking "
                                                   "the sender’s own mail server, and did not get it."),
        .here = QT_TRANSLATE_NOOP("Reading550", "The address in question is {sender} ({line:sender})."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading550",
                        "See that {sender} can receive mail, from the empty sender <> too: such checks use it.")},
                    {QT_TRANSLATE_NOOP("Reading550", "Or send from an address that can.")}}},
        .rules = "RFC 5321 3.3; RFC 5321 4.5.5",
    },
    {
        .id = "550.closed-to-outsiders",
        .title = QT_TRANSLATE_NOOP("Reading550", "Closed to this sender"),
        .meaning = QT_TRANSLATE_NOOP("Reading550",
                                     "The mailbox or list exists and takes mail only from those its owner admits."),
        .here = QT_TRANSLATE_NOOP(
            "Reading550",
            "{recipient} ({line:command}) is refused, while the server took another recipient from the same sender."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "Ask the owner to admit the sender.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading550",
                        "If you belong to the same organisation, log in first: that is often all it takes.")},
                    {QT_TRANSLATE_NOOP("Reading550", "The other recipients are not affected.")}}},
        .rules = "RFC 3463 3.8",
    },
    {
        .id = "550.refused-after-deferral",
        .title = QT_TRANSLATE_NOOP("Reading550", "Put off before, refused now"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading550",
            "The same recipient had been put off earlier. Time or a lookup has settled the question, against it."),
        .here = QT_TRANSLATE_NOOP(
            "Reading550",
            "{recipient} got a temporary refusal before ({line:cause}) and a final one now ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "Read the new words: they give the reason.")},
                    {QT_TRANSLATE_NOOP("Reading550", "Do not try again; tell the author of the message.")}}},
        .rules = "RFC 5321 4.2.1",
    },
    {
        .id = "550.international",
        .title = QT_TRANSLATE_NOOP("Reading550", "International address not carried"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading550", "Address or header has letters beyond ASCII, and the way to this mailbox cannot carry them."),
        .here = QT_TRANSLATE_NOOP(
            "Reading550", "The reply ({line:reply}) is about such letters; for addresses they need SMTPUTF8 at MAIL."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550",
                                       "If the reply to EHLO offers SMTPUTF8, begin again and add it to MAIL FROM."),
                     "RSET"},
                    {QT_TRANSLATE_NOOP("Reading550", "Otherwise use ASCII addresses, and encode the header.")}}},
        .rules = "RFC 6531 3.4; RFC 6531 3.5",
    },
    {
        .id = "550.rate-limit",
        .title = QT_TRANSLATE_NOOP("Reading550", "Sending limit reached"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading550", "Too much was sent in a while: by this account, from this address or to "
                                            "this mailbox. Time usually mends it, although the number looks final."),
        .here = QT_TRANSLATE_NOOP("Reading550", "The words ({line:reply}) speak of a rate or a limit."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading550",
                                 "Wait, then send more slowly. Providers publish their limits per hour and per day.")},
              {QT_TRANSLATE_NOOP("Reading550", "If you sent little, see whether somebody else uses the account.")}}},
        .rules = "RFC 3463 3.8",
    },
    {
        .id = "550.vrfy",
        .title = QT_TRANSLATE_NOOP("Reading550", "Not found, or not told"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "The name is unknown here, or the server does not answer such "
                                                   "questions. It proves nothing about delivery."),
        .here = QT_TRANSLATE_NOOP("Reading550", "{command} ({line:command}) only asked; no message was under way."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "Ask with MAIL and RCPT: that answer counts.")},
                    {QT_TRANSLATE_NOOP("Reading550", "Do not take this for proof that mail would bounce.")}}},
        .rules = "RFC 5321 3.5",
    },
    {
        .id = "550.data-refused",
        .title = QT_TRANSLATE_NOOP("Reading550", "Refused before the content"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "Sender and recipients had passed. The server refuses the "
                                                   "transaction as a whole, and no line of the message was sent."),
        .here = QT_TRANSLATE_NOOP(
            "Reading550",
            "It is the answer to {command} ({line:command}), with recipients accepted since {line:mail}."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "Reading550",
                  "Read the words: a rate, a reputation or a rule on the number of recipients is the usual cause.")},
              {QT_TRANSLATE_NOOP("Reading550",
                                 "With the empty sender <>, name one recipient only: a bounce has no more.")}}},
        .rules = "RFC 5321 4.3.2",
    },
    {
        .id = "550.domain-proof",
        .title = QT_TRANSLATE_NOOP("Reading550", "Sender domain not proved"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading550", "The server could not confirm by SPF, DKIM or DMARC that this host may send for the domain."),
        .here = QT_TRANSLATE_NOOP("Reading550", "The words or the code ({line:reply}) name one of these checks."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "Sign with DKIM under the domain of the From header.")},
                    {QT_TRANSLATE_NOOP("Reading550",
                                       "List the sending host in the SPF record of the sender’s domain.")},
                    {QT_TRANSLATE_NOOP("Reading550", "Sent from a test client, a message for a protected domain fails "
                                                     "like this; then it proves nothing against the domain.")}}},
        .rules = "RFC 7372 3; RFC 7489 10",
    },
    {
        .id = "550.content",
        .title = QT_TRANSLATE_NOOP("Reading550", "Message read and refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading550",
            "The server took in the whole message, looked at it and turned it away. None of its recipients gets it."),
        .here = QT_TRANSLATE_NOOP(
            "Reading550",
            "The reply ({line:reply}) answers the end of the message, so sender and recipients were not the obstacle."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "If words or code name SPF, DKIM or DMARC (5.7.20 to 5.7.26), "
                                                     "mend the records or the signature of the sending domain.")},
                    {QT_TRANSLATE_NOOP("Reading550", "Otherwise change the content: links, attachments, header.")},
                    {QT_TRANSLATE_NOOP("Reading550", "If it was refused wrongly, send the words of this reply to the "
                                                     "administrator of the receiving side.")}}},
        .rules = "RFC 5321 3.3; RFC 7372 3",
    },
    {
        .id = "550.early",
        .title = QT_TRANSLATE_NOOP("Reading550", "Refused before the end of the message"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading550",
            "The server made up its mind while the message was still coming in. Nothing of it is accepted."),
        .here = QT_TRANSLATE_NOOP("Reading550", "The reply ({line:reply}) came before the final dot."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550",
                                       "Treat the message as refused. Finish it, or close the connection.")},
                    {QT_TRANSLATE_NOOP("Reading550",
                                       "Read the words: size, a bare line feed or a filter is the usual reason.")}}},
        .rules = "RFC 5321 4.2.5",
    },
    {
        .id = "550.lmtp",
        .title = QT_TRANSLATE_NOOP("Reading550", "One recipient refused after the message"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "LMTP gives a verdict for each recipient. This one does not get the "
                                                   "message; the others stand on their own."),
        .here = QT_TRANSLATE_NOOP("Reading550", "The reply ({line:reply}) is about {recipient} ({line:recipient})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "Return the message for this recipient only.")},
                    {QT_TRANSLATE_NOOP("Reading550", "On the server, look at this mailbox and its filter (Sieve).")}}},
        .rules = "RFC 2033 4.2",
    },
    {
        .id = "550.recipient-refused",
        .title = QT_TRANSLATE_NOOP("Reading550", "Recipient refused"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "The server does not take mail for this recipient now. Its words do "
                                                   "not say clearly whether mailbox, sender or client is the reason."),
        .here = QT_TRANSLATE_NOOP("Reading550", "It answers {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "Read the words and the enhanced code: 5.1 is about addresses, "
                                                     "5.2 about the mailbox, 5.7 about rules.")},
                    {QT_TRANSLATE_NOOP("Reading550", "Try another recipient of the same domain. If it is accepted, "
                                                     "this mailbox is the reason; if not, it is you or the sender.")}}},
        .rules = "RFC 5321 3.3; RFC 3463 3",
    },
    {
        .id = "550.closed-to-sender",
        .title = QT_TRANSLATE_NOOP("Reading550", "Closed to this sender"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "The mailbox or list takes mail only from those its owner admits."),
        .here = QT_TRANSLATE_NOOP("Reading550",
                                  "It is {recipient} ({line:command}); the words ({line:reply}) speak of its rule."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "Ask the owner to admit the sender.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading550",
                        "If you belong to the same organisation, log in first: that is often all it takes.")}}},
        .rules = "RFC 3463 3.8",
    },
};

} // namespace

std::span<const ReadingEntry> contentReadings550()
{
    return entries;
}

} // namespace Core::Knowledge
