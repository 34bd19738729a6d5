#include "core/knowledge/readings554.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "554.data-refused",
        .title = QT_TRANSLATE_NOOP("Reading554", "Refused before the content"),
        .meaning = QT_TRANSLATE_NOOP("Reading554", "Sender and recipients had passed. The server refuses the "
                                                   "transaction as a whole, and no line of the message was sent."),
        .here = QT_TRANSLATE_NOOP("Reading554", "It is the answer to {command} ({line:command}), in a transaction that "
                                                "had a valid recipient (begun at {line:mail})."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading554",
                        "Read the words: a rate, a reputation or a number of recipients is the usual cause.")},
                    {QT_TRANSLATE_NOOP("Reading554", "Send the same message to fewer recipients, or later.")}}},
        .rules = "RFC 5321 4.3.2",
    },
    {
        .id = "554.content",
        .title = QT_TRANSLATE_NOOP("Reading554", "A filter refused the message"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading554", "The server read the whole message and took it for spam, for dangerous or "
                                            "for against its rules. None of its recipients gets it."),
        .here = QT_TRANSLATE_NOOP(
            "Reading554", "The verdict ({line:reply}) came after the content, so sender and recipients had passed."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading554",
                        "Change what filters dislike: links, attachments, an empty or shouting subject, a test text.")},
                    {QT_TRANSLATE_NOOP("Reading554", "If it was refused wrongly, report it with the words and the id "
                                                     "in the reply; its administrator finds the rule by them.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading554",
                        "Do not send it again unchanged: that lowers the reputation of the sending address.")}}},
        .rules = "RFC 5321 3.3; RFC 3463 3.8",
    },
    {
        .id = "554.loop",
        .title = QT_TRANSLATE_NOOP("Reading554", "Mail loop"),
        .meaning = QT_TRANSLATE_NOOP("Reading554", "The message has passed through too many servers, which nearly "
                                                   "always means that it goes round in a circle."),
        .here = QT_TRANSLATE_NOOP("Reading554", "The words or the code ({line:reply}) say so."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading554",
                                 "Read the Received lines of the message: the hosts that repeat form the circle.")},
              {QT_TRANSLATE_NOOP(
                  "Reading554",
                  "Look there for two forwards or aliases that point at each other, or for an MX that leads back.")}}},
        .rules = "RFC 5321 6.3",
    },
    {
        .id = "554.conversion",
        .title = QT_TRANSLATE_NOOP("Reading554", "Content the next server cannot carry"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading554",
            "The message has 8-bit text, and the next server takes only 7-bit; this one does not convert it."),
        .here = QT_TRANSLATE_NOOP("Reading554", "The words or the code ({line:reply}) speak of the conversion."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading554", "Encode the message as quoted-printable or base64 and send it with BODY=7BIT.")}}},
        .rules = "RFC 6152 3; RFC 3463 3.7",
    },
    {
        .id = "554.form",
        .title = QT_TRANSLATE_NOOP("Reading554", "Form of the message wrong"),
        .meaning = QT_TRANSLATE_NOOP("Reading554",
                                     "The header or the line ends break the rules, and this server insists on them."),
        .here = QT_TRANSLATE_NOOP("Reading554",
                                  "The words or the code ({line:reply}) mean the form, not what the message says."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading554",
                                       "Give the message exactly one From and one Date, and no header twice.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading554",
                        "End every line with CR LF; a bare line feed is refused since it serves to smuggle mail.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading554", "Encode letters beyond ASCII in the header, and keep lines under 998 octets.")}}},
        .rules = "RFC 5322 3.6; RFC 5321 2.3.8",
    },
    {
        .id = "554.domain-proof",
        .title = QT_TRANSLATE_NOOP("Reading554", "Sender domain not proved"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading554",
            "The server could not confirm by SPF, DKIM or DMARC that the domain in From stands behind this message."),
        .here = QT_TRANSLATE_NOOP("Reading554", "The words or the code ({line:reply}) name one of these checks."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading554", "Sign with DKIM under the domain of the From header.")},
                    {QT_TRANSLATE_NOOP("Reading554", "List the sending host in the SPF record of the sender’s domain, "
                                                     "and let that domain match the one in From.")},
                    {QT_TRANSLATE_NOOP("Reading554", "Sent from a test client, a message for a protected domain fails "
                                                     "like this; then it proves nothing against the domain.")}}},
        .rules = "RFC 7372 3; RFC 7489 10",
    },
    {
        .id = "554.idle-commands",
        .title = QT_TRANSLATE_NOOP("Reading554", "Too many commands, no mail"),
        .meaning = QT_TRANSLATE_NOOP("Reading554",
                                     "The session was used for anything but sending, and the server has had enough."),
        .here = QT_TRANSLATE_NOOP("Reading554", "{count} commands such as NOOP, RSET or VRFY came before this one."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading554", "Connect again and send the message without detours.")},
              {QT_TRANSLATE_NOOP(
                  "Reading554",
                  "If this is a program that keeps the connection alive with NOOP, let it disconnect instead.")}}},
        .rules = "RFC 5321 7.8",
    },
    {
        .id = "554.query-denied",
        .title = QT_TRANSLATE_NOOP("Reading554", "Query not allowed"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading554", "The server does not answer this kind of question for you. It says nothing about delivery."),
        .here = QT_TRANSLATE_NOOP("Reading554", "{command} ({line:command}) is closed to this client."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading554", "Do without. To test a recipient, use MAIL and RCPT.")}}},
        .rules = "RFC 5321 3.5; RFC 5321 7.3",
    },
    {
        .id = "554.reference-failed",
        .title = QT_TRANSLATE_NOOP("Reading554", "Referenced content not fetched"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading554", "BURL asks the server to fetch the content from a mail store by a URL, and it could not."),
        .here = QT_TRANSLATE_NOOP("Reading554", "The URL stands in {line:command}."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading554", "Send the content itself with DATA or BDAT.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading554",
                        "Check that the URL is still valid and that the server may log in to that store.")}}},
        .rules = "RFC 4468 3",
    },
    {
        .id = "554.unexplained",
        .title = QT_TRANSLATE_NOOP("Reading554", "Failed, no reason given"),
        .meaning = QT_TRANSLATE_NOOP("Reading554", "The server read the message, refused it and does not say why."),
        .here = QT_TRANSLATE_NOOP("Reading554", "Neither words nor code of the reply ({line:reply}) name a cause."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading554",
                        "Ask its administrator, with the time and any id in the reply: the log says more.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading554",
                        "Send a short plain message to the same recipient. If it passes, it is the content.")}}},
        .rules = "RFC 5321 4.2.3",
    },
    {
        .id = "554.words-no-recipients",
        .title = QT_TRANSLATE_NOOP("Reading554", "No recipient was accepted"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading554", "This only follows from the refusals before it. The cause stands in the replies to RCPT TO."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading554", "Look for those replies, in the client’s log or the server’s.")},
                    {QT_TRANSLATE_NOOP("Reading554", "If they were 4yz, this 554 is not final either: try later.")}}},
        .rules = "RFC 5321 3.3; RFC 5321 4.2.1",
    },
};

} // namespace

std::span<const ReadingEntry> contentReadings554()
{
    return entries;
}

} // namespace Core::Knowledge
