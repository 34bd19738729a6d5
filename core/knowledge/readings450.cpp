#include "core/knowledge/tables.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "450.greylisting",
        .title = QT_TRANSLATE_NOOP("Reading450", "Greylisting: come again later"),
        .meaning = QT_TRANSLATE_NOOP("Reading450", "The server turns strangers away once and takes the second try. "
                                                   "Mail servers come back, many spam programs do not."),
        .here = QT_TRANSLATE_NOOP(
            "Reading450", "The words say so ({line:reply}). Nothing is held against {recipient} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading450", "Try again after the time that is named, often 1 to 15 minutes, "
                                                     "from the same address and with the same sender.")},
                    {QT_TRANSLATE_NOOP("Reading450",
                                       "A mail server does that by itself: leave the message in its queue.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading450",
                        "Do not come back within seconds, nor from another address: the count would begin anew.")}}},
        .rules = "RFC 6647 2",
    },
    {
        .id = "450.greylisting-too-early",
        .title = QT_TRANSLATE_NOOP("Reading450", "Greylisting: too early"),
        .meaning = QT_TRANSLATE_NOOP("Reading450", "The server still puts this recipient off. It counts the time since "
                                                   "the first try, and too little of it has gone by."),
        .here = QT_TRANSLATE_NOOP("Reading450",
                                  "{recipient} ({line:command}) was put off before in this session ({line:cause})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading450",
                                       "Wait some minutes, then try from the same address and with the same sender.")},
                    {QT_TRANSLATE_NOOP("Reading450",
                                       "Do not change sender or address meanwhile: the count would begin anew.")}}},
        .rules = "RFC 6647 2",
    },
    {
        .id = "450.greylisting-likely",
        .title = QT_TRANSLATE_NOOP("Reading450", "Put off at the first try, probably greylisting"),
        .meaning = QT_TRANSLATE_NOOP("Reading450", "Nothing is said against the address. A first try put off like this "
                                                   "is usually greylisting: the server takes the second one."),
        .here = QT_TRANSLATE_NOOP("Reading450", "It is the first answer about {recipient} ({line:command}) in this "
                                                "session, and the words ({line:reply}) name no fault."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading450", "Try again in 5 to 15 minutes, from the same address and with the same sender.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading450", "If it is still put off after an hour, ask the administrator what the rule is.")},
                    {QT_TRANSLATE_NOOP("Reading450", "Do not come back within seconds.")}}},
        .rules = "RFC 6647 2; RFC 5321 4.5.4.1",
    },
    {
        .id = "450.mailbox-busy",
        .title = QT_TRANSLATE_NOOP("Reading450", "The mailbox is busy"),
        .meaning = QT_TRANSLATE_NOOP("Reading450",
                                     "The mailbox exists. At the moment it is locked, or gets more mail than it may."),
        .here = QT_TRANSLATE_NOOP("Reading450", "It is that of {recipient} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading450", "Try again later; a mail server does that by itself.")},
                    {QT_TRANSLATE_NOOP("Reading450", "If you send it many messages, space them out.")},
                    {QT_TRANSLATE_NOOP("Reading450", "Do not take the address off your list: it is right.")}}},
        .rules = "RFC 5321 4.2.3; RFC 3463 3.3",
    },
    {
        .id = "450.mailbox-closed",
        .title = QT_TRANSLATE_NOOP("Reading450", "Mailbox closed for now"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading450",
            "The mailbox exists and has been switched off. The temporary code leaves room for it to be opened again."),
        .here = QT_TRANSLATE_NOOP("Reading450", "It is that of {recipient} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading450", "Reach its owner another way.")},
                    {QT_TRANSLATE_NOOP("Reading450", "If it is in your care, see on the server whether the account is "
                                                     "suspended, locked or in maintenance.")}}},
        .rules = "RFC 3463 3.3",
    },
    {
        .id = "450.sender-domain",
        .title = QT_TRANSLATE_NOOP("Reading450", "Sender domain not found at the moment"),
        .meaning = QT_TRANSLATE_NOOP("Reading450", "The server asked DNS about the sender’s domain and got no usable "
                                                   "answer. If that stays, the refusal becomes final."),
        .here = QT_TRANSLATE_NOOP("Reading450", "The domain is {sender-domain} ({line:sender})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading450", "Check the spelling of {sender-domain}, then its MX and address "
                                                     "records and whether its name servers answer.")},
                    {QT_TRANSLATE_NOOP("Reading450",
                                       "Let programs send with a real address, not with the name of the machine.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading450",
                        "If the domain is in order, its administrator looks at the resolver of this server.")}}},
        .rules = "RFC 3463 3.2",
    },
    {
        .id = "450.recipient-domain",
        .title = QT_TRANSLATE_NOOP("Reading450", "Recipient domain not found at the moment"),
        .meaning = QT_TRANSLATE_NOOP("Reading450",
                                     "The server asked DNS where mail for this domain goes, and got no usable answer."),
        .here = QT_TRANSLATE_NOOP("Reading450", "The domain is {recipient-domain}, from {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading450",
                        "Check the spelling of {recipient-domain}, then its MX record and its name servers.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading450",
                        "If the domain is in order, try again later: the resolver of this server may have failed.")}}},
        .rules = "RFC 3463 3.2",
    },
    {
        .id = "450.recipient-check",
        .title = QT_TRANSLATE_NOOP("Reading450", "The recipient is being checked"),
        .meaning = QT_TRANSLATE_NOOP("Reading450", "The server asks the next one whether the mailbox exists, and has "
                                                   "no answer yet. At the next try it will know."),
        .here = QT_TRANSLATE_NOOP("Reading450", "It asks about {recipient} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading450", "Try again in a few minutes.")},
                    {QT_TRANSLATE_NOOP("Reading450",
                                       "If it stays for hours, the server behind does not answer: its administrator "
                                       "looks there (Postfix: reject_unverified_recipient).")}}},
        .rules = "RFC 5321 4.2.3",
    },
    {
        .id = "450.unknown-user",
        .title = QT_TRANSLATE_NOOP("Reading450", "Unknown user, put softly"),
        .meaning = QT_TRANSLATE_NOOP("Reading450", "The server does not know the mailbox. A temporary code was chosen "
                                                   "for that, as administrators do during a move or a test."),
        .here = QT_TRANSLATE_NOOP("Reading450", "It is about {recipient} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading450",
                        "Check the spelling. If the address is still unknown tomorrow, treat it as refused for good.")},
                    {QT_TRANSLATE_NOOP("Reading450",
                                       "If you run the server, look for the user in its tables (Postfix: soft_bounce "
                                       "and unknown_local_recipient_reject_code choose the code).")}}},
        .rules = "RFC 5321 4.2.3; RFC 3463 3.2",
    },
    {
        .id = "450.client-name",
        .title = QT_TRANSLATE_NOOP("Reading450", "The EHLO name is not found"),
        .meaning = QT_TRANSLATE_NOOP("Reading450", "The name you introduced yourself with is not accepted: it leads to "
                                                   "no address. As DNS may only be slow, the code is temporary."),
        .here = QT_TRANSLATE_NOOP("Reading450", "You called yourself {client-name} ({line:client-name})."),
        .advice = {{{QT_TRANSLATE_NOOP(
                         "Reading450",
                         "Introduce yourself with a name that resolves, or with your address in square brackets."),
                     "EHLO {value}"},
                    {QT_TRANSLATE_NOOP("Reading450",
                                       "On your mail server, correct the name for good (Postfix: smtp_helo_name).")},
                    {QT_TRANSLATE_NOOP("Reading450",
                                       "Do not try other recipients or senders: the answer will be the same.")}}},
        .rules = "RFC 5321 4.1.1.1; RFC 5321 4.1.4",
    },
    {
        .id = "450.reverse-name",
        .title = QT_TRANSLATE_NOOP("Reading450", "No valid reverse name for your address"),
        .meaning = QT_TRANSLATE_NOOP("Reading450",
                                     "The address you connect from has no PTR record, or its name does not lead back "
                                     "to it. As DNS may only have failed for the moment, the code is temporary."),
        .here = QT_TRANSLATE_NOOP("Reading450", "The words ({line:reply}) speak of the connecting host and its name."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading450", "Have the PTR of your address set by whoever provides it, and let "
                                                     "that name lead back to the same address.")},
                    {QT_TRANSLATE_NOOP("Reading450",
                                       "From a home or mobile line, send through your provider’s server instead.")},
                    {QT_TRANSLATE_NOOP("Reading450",
                                       "Do not try other recipients or senders: the answer will be the same.")}}},
        .rules = "RFC 8601 2.7.3; RFC 1912 2.1",
    },
    {
        .id = "450.newcomer-test",
        .title = QT_TRANSLATE_NOOP("Reading450", "You were being tested"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading450", "A screener such as Postfix’s postscreen examined this connection. Whoever "
                                            "passes is put off once by design, and let through in the next session."),
        .here = QT_TRANSLATE_NOOP(
            "Reading450",
            "The greeting came in parts or late ({line:greeting}), and now {command} ({line:command}) is put off."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading450", "End this session: it goes no further."), "QUIT"},
                    {QT_TRANSLATE_NOOP("Reading450",
                                       "Connect again from the same address. A mail server does that by itself.")}}},
        .rules = "RFC 5321 4.2.3; RFC 5321 4.5.4.1",
    },
    {
        .id = "450.rate",
        .title = QT_TRANSLATE_NOOP("Reading450", "Too much in a while"),
        .meaning = QT_TRANSLATE_NOOP("Reading450", "This address or account has sent more than the server takes in a "
                                                   "while. Nothing is wrong with sender or recipient."),
        .here = QT_TRANSLATE_NOOP("Reading450", "The words or the code ({line:reply}) speak of a rate or a limit."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading450",
                                       "Wait, then go on more slowly and with fewer connections at once.")},
                    {QT_TRANSLATE_NOOP("Reading450",
                                       "If you did not send much, look for a program or a stolen password that does.")},
                    {QT_TRANSLATE_NOOP("Reading450", "Do not try again at once: each attempt may count.")}}},
        .rules = "RFC 5321 4.2.3",
    },
    {
        .id = "450.some-deferred",
        .title = QT_TRANSLATE_NOOP("Reading450", "Put off for this recipient only"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading450", "The message can go to the recipients accepted so far; this one needs another try."),
        .here = QT_TRANSLATE_NOOP("Reading450",
                                  "Accepted in this transaction: {accepted}. Put off: {recipient} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading450", "Send the message now to those accepted."), "DATA"},
                    {QT_TRANSLATE_NOOP("Reading450", "Then try again later for {recipient} alone.")},
                    {QT_TRANSLATE_NOOP("Reading450", "Do not send it again to all: the others would get it twice.")}}},
        .rules = "RFC 5321 3.3; RFC 5321 4.5.4.1",
    },
    {
        .id = "450.content",
        .title = QT_TRANSLATE_NOOP("Reading450", "The message is put off"),
        .meaning = QT_TRANSLATE_NOOP("Reading450", "The whole message was sent, and a filter or a lookup had no "
                                                   "verdict on it. Nothing was accepted; the message stays with you."),
        .here =
            QT_TRANSLATE_NOOP("Reading450", "The end of the message ({line:command}) drew: {reply} ({line:reply})."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading450", "Send it again later, unchanged.")},
              {QT_TRANSLATE_NOOP(
                  "Reading450",
                  "If it stays, the administrator looks at filter and log, by the time and any id in the reply.")}}},
        .rules = "RFC 5321 4.2.5",
    },
    {
        .id = "450.vrfy",
        .title = QT_TRANSLATE_NOOP("Reading450", "No answer to the question now"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading450", "The server cannot look the user up at the moment. That says nothing about the mailbox."),
        .here = QT_TRANSLATE_NOOP("Reading450", "It answers {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading450", "MAIL FROM and RCPT TO give the better answer; RSET behind them, and nothing is sent.")}}},
        .rules = "RFC 5321 3.5",
    },
};

} // namespace

std::span<const ReadingEntry> readings450()
{
    return entries;
}

} // namespace Core::Knowledge
