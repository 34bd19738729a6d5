#include "core/knowledge/tables.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "500.ehlo-to-lmtp",
        .title = QT_TRANSLATE_NOOP("Reading500", "This server speaks LMTP"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading500", "It is a delivery service and no mail exchanger: where SMTP says EHLO, it expects LHLO."),
        .here = QT_TRANSLATE_NOOP("Reading500", "{command} ({line:command}) is no command of LMTP."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading500",
                                       "Connect with LMTP as the protocol, and introduce yourself with LHLO."),
                     "LHLO {value}"},
                    {QT_TRANSLATE_NOOP("Reading500", "For ordinary mail, use an SMTP port instead: 25, 587 or 465.")}}},
        .rules = "RFC 2033 4.1",
    },
    {
        .id = "500.lhlo-to-smtp",
        .title = QT_TRANSLATE_NOOP("Reading500", "This server speaks SMTP"),
        .meaning = QT_TRANSLATE_NOOP("Reading500", "LHLO belongs to LMTP, the protocol between a mail server and its "
                                                   "delivery service. This is a mail server: it expects EHLO."),
        .here = QT_TRANSLATE_NOOP("Reading500", "{command} ({line:command}) is no command of SMTP."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading500",
                                       "Connect with SMTP as the protocol, and introduce yourself with EHLO."),
                     "EHLO {value}"}}},
        .rules = "RFC 2033 4.1; RFC 5321 4.1.1.1",
    },
    {
        .id = "500.content-as-commands",
        .title = QT_TRANSLATE_NOOP("Reading500", "Lines of the message taken for commands"),
        .meaning = QT_TRANSLATE_NOOP("Reading500",
                                     "DATA was not answered with 354, and the message was sent all the same. The "
                                     "server reads each line as a command, and one of them may even work as such."),
        .here = QT_TRANSLATE_NOOP(
            "Reading500",
            "The reply to DATA was no invitation ({line:cause}); this line ({line:command}) went out behind it."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading500", "Stop sending, and read the reply to DATA: it holds the cause.")},
                    {QT_TRANSLATE_NOOP("Reading500", "Drop what is left of the transaction."), "RSET"},
                    {QT_TRANSLATE_NOOP("Reading500",
                                       "In a program, wait for 354 before the first line of the message.")}}},
        .rules = "RFC 5321 4.1.1.4; RFC 2920 3.1",
    },
    {
        .id = "500.login-as-command",
        .title = QT_TRANSLATE_NOOP("Reading500", "A secret taken for a command"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading500", "AUTH was not answered with 334, and the answer was sent all the same. The "
                                            "server read it as a command; it may now stand in its log."),
        .here = QT_TRANSLATE_NOOP(
            "Reading500",
            "The reply to AUTH asked for nothing ({line:cause}); this line ({line:command}) went out behind it."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading500", "Stop, and read the reply to AUTH: it holds the cause.")},
                    {QT_TRANSLATE_NOOP("Reading500", "Change the password, or withdraw the token.")},
                    {QT_TRANSLATE_NOOP("Reading500", "In a program, send credentials only after 334.")}}},
        .rules = "RFC 4954 4",
    },
    {
        .id = "500.chunk-count",
        .title = QT_TRANSLATE_NOOP("Reading500", "BDAT announced too few octets"),
        .meaning = QT_TRANSLATE_NOOP("Reading500", "More was sent than BDAT announced. The server took the surplus for "
                                                   "a command, and the message it holds is cut short."),
        .here = QT_TRANSLATE_NOOP("Reading500",
                                  "The announcement was {cause} ({line:cause}); the surplus begins at {line:command}."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading500", "Drop the transaction and begin again."), "RSET"},
                    {QT_TRANSLATE_NOOP(
                        "Reading500",
                        "Count every octet of the chunk: CR LF are two, and a letter beyond ASCII is two or more.")}}},
        .rules = "RFC 3030 2",
    },
    {
        .id = "500.tls-on-clear-port",
        .title = QT_TRANSLATE_NOOP("Reading500", "TLS spoken to a port in clear"),
        .meaning = QT_TRANSLATE_NOOP("Reading500", "The client began with a TLS handshake, but this port begins with "
                                                   "readable commands. The server read the handshake as text."),
        .here = QT_TRANSLATE_NOOP("Reading500", "The first octets of this line ({line:command}) are a TLS record."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading500", "Connect in clear and use STARTTLS here.")},
                    {QT_TRANSLATE_NOOP("Reading500", "Or use the port that begins with TLS at once, 465.")}}},
        .rules = "RFC 8314 3; RFC 3207 4",
    },
    {
        .id = "500.line-too-long",
        .title = QT_TRANSLATE_NOOP("Reading500", "Line too long"),
        .meaning = QT_TRANSLATE_NOOP("Reading500", "The line is longer than this server reads. For a command, 512 "
                                                   "octets with CR LF are all one can count on."),
        .here = QT_TRANSLATE_NOOP("Reading500", "The line ({line:size}) has {size} octets."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading500", "Shorten it.")},
              {QT_TRANSLATE_NOOP(
                  "Reading500",
                  "If it was a line of a message, look at the reply to DATA: the server was not reading a message.")}}},
        .rules = "RFC 5321 4.5.3.1.4; RFC 5321 4.5.3.1.9",
    },
    {
        .id = "500.login-too-long",
        .title = QT_TRANSLATE_NOOP("Reading500", "Answer of the login too long"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading500",
            "The answer is longer than this server reads in one line. Tokens and tickets can be that long."),
        .here = QT_TRANSLATE_NOOP(
            "Reading500",
            "The words ({line:reply}) speak of its length. It belongs to the login that began at {line:auth}."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading500",
                                 "Send AUTH without initial response, and the answer in a line of its own after 334."),
               "AUTH {mechanism}"},
              {QT_TRANSLATE_NOOP("Reading500",
                                 "If you run the server, raise the limit (Postfix: smtpd_sasl_response_limit).")}}},
        .rules = "RFC 4954 4",
    },
    {
        .id = "500.empty-line",
        .title = QT_TRANSLATE_NOOP("Reading500", "An empty line"),
        .meaning = QT_TRANSLATE_NOOP("Reading500", "An empty line is no command."),
        .here = QT_TRANSLATE_NOOP("Reading500", "Nothing stands in the line ({line:command})."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading500", "Send a command.")},
              {QT_TRANSLATE_NOOP(
                  "Reading500",
                  "If it was the answer to a challenge, the login had ended before: look at the reply to AUTH.")}}},
        .rules = "RFC 5321 4.1.1; RFC 5321 4.2.4",
    },
    {
        .id = "500.verb-misspelt",
        .title = QT_TRANSLATE_NOOP("Reading500", "Command misspelt"),
        .meaning = QT_TRANSLATE_NOOP("Reading500",
                                     "The server does not know the word {keyword}. It looks like a slip for {text}."),
        .here = QT_TRANSLATE_NOOP("Reading500", "It stands at the beginning of {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading500", "Send the line as it was meant."), "{value}"}}},
        .rules = "RFC 5321 4.2.4; RFC 5321 4.1.1",
    },
    {
        .id = "500.verb-unknown",
        .title = QT_TRANSLATE_NOOP("Reading500", "Command not known"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading500",
            "{keyword} is no basic command of SMTP, and the reply to EHLO offers no extension that would add it."),
        .here = QT_TRANSLATE_NOOP("Reading500", "It stands at the beginning of {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading500", "Check the spelling and what the reply to EHLO offers.")},
                    {QT_TRANSLATE_NOOP("Reading500", "Where HELP is answered, it often lists the commands."), "HELP"}}},
        .rules = "RFC 5321 4.2.4",
    },
};

} // namespace

std::span<const ReadingEntry> readings500()
{
    return entries;
}

} // namespace Core::Knowledge
