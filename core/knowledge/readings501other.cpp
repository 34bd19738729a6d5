#include "core/knowledge/readings501.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "501.parameter-value",
        .title = QT_TRANSLATE_NOOP("Reading501", "Value of a parameter badly written"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading501", "The server knows the parameter and cannot make sense of its value."),
        .here = QT_TRANSLATE_NOOP(
            "Reading501",
            "{parameter} is right, but its value “{value}” ({line:command}) is not written as the rule asks."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading501", "Correct the value. SIZE takes a number of octets, BODY takes "
                                                     "7BIT, 8BITMIME or BINARYMIME, RET takes FULL or HDRS.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading501",
                        "NOTIFY takes NEVER alone, or SUCCESS, FAILURE and DELAY with commas between them.")},
                    {QT_TRANSLATE_NOOP("Reading501", "Or leave the parameter out.")}}},
        .rules = "RFC 5321 4.1.1.11; RFC 1870 5; RFC 3461 4",
    },
    {
        .id = "501.parameter-bare",
        .title = QT_TRANSLATE_NOOP("Reading501", "Parameter without its value"),
        .meaning = QT_TRANSLATE_NOOP("Reading501",
                                     "The server knows the parameter and misses what belongs behind its equals sign."),
        .here = QT_TRANSLATE_NOOP("Reading501", "{parameter} ({line:command}) stands there without a value."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading501", "Give it a value, for instance SIZE=20000 or BODY=8BITMIME, or leave it out.")}}},
        .rules = "RFC 5321 4.1.1.11",
    },
    {
        .id = "501.parameter-unknown",
        .title = QT_TRANSLATE_NOOP("Reading501", "Parameter not offered"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading501",
            "A parameter may be used only where the server offers its extension, and this one is not offered."),
        .here = QT_TRANSLATE_NOOP("Reading501", "{parameter} ({line:command}) is in no line of the reply to EHLO."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading501", "Send the command without it."), "{value}"},
                    {QT_TRANSLATE_NOOP("Reading501",
                                       "After HELO no extension may be used at all; EHLO shows the list.")}}},
        .rules = "RFC 5321 4.1.1.11; RFC 5321 2.2.1",
    },
    {
        .id = "501.argument-unwanted",
        .title = QT_TRANSLATE_NOOP("Reading501", "Argument where none belongs"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading501", "This command stands alone, and the server refuses the line because of what follows it."),
        .here = QT_TRANSLATE_NOOP("Reading501", "The command ({line:command}) goes on with “{argument}”."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading501", "Send the command alone."), "{keyword}"}}},
        .rules = "RFC 5321 4.1.1; RFC 3207 4",
    },
    {
        .id = "501.argument-missing",
        .title = QT_TRANSLATE_NOOP("Reading501", "Argument missing"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading501", "On its own this command says nothing: the server has to know what or whom it is about."),
        .here = QT_TRANSLATE_NOOP("Reading501", "{command} ({line:command}) was sent with nothing behind it."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading501", "AUTH takes a mechanism, VRFY and EXPN a name, ETRN a domain, BDAT a number of octets.")}}},
        .rules = "RFC 5321 4.1.1; RFC 4954 4; RFC 3030 2",
    },
    {
        .id = "501.login-cancelled",
        .title = QT_TRANSLATE_NOOP("Reading501", "Login cancelled, as you asked"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading501", "This is no fault: it is the answer to a login that the client gives up."),
        .here =
            QT_TRANSLATE_NOOP("Reading501", "You sent * ({line:response}) while the server was waiting for an answer."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading501", "Nothing needs mending. AUTH may be sent again, with this mechanism or another.")}}},
        .rules = "RFC 4954 4",
    },
    {
        .id = "501.command-as-response",
        .title = QT_TRANSLATE_NOOP("Reading501", "A command was taken for an answer"),
        .meaning = QT_TRANSLATE_NOOP("Reading501",
                                     "While a challenge is open, the server takes every line for the answer to it. "
                                     "Yours was a command, which it could not decode, and the login is broken off."),
        .here = QT_TRANSLATE_NOOP(
            "Reading501",
            "The challenge ({line:challenge}) was still open when the command went out ({line:response})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading501",
                                       "The command was not carried out. Send it again now, or start the login anew."),
                     "AUTH {mechanism}"},
                    {QT_TRANSLATE_NOOP("Reading501", "To leave a login halfway, send * on a line of its own.")}}},
        .rules = "RFC 4954 4",
    },
    {
        .id = "501.not-base64",
        .title = QT_TRANSLATE_NOOP("Reading501", "Answer is not base64"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading501", "The server could not decode the line, so no user name and no password was checked."),
        .here = QT_TRANSLATE_NOOP(
            "Reading501", "What was sent ({line:response}) has a character or a length that base64 does not know."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading501",
                                       "Encode it again, on one line and with the equals signs at its end.")},
                    {QT_TRANSLATE_NOOP("Reading501", "Then start over."), "AUTH {mechanism}"}}},
        .rules = "RFC 4954 4; RFC 4648 4",
    },
    {
        .id = "501.initial-response",
        .title = QT_TRANSLATE_NOOP("Reading501", "Here the server speaks first"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading501",
            "With this mechanism the server opens with a challenge, so nothing may be sent along with AUTH."),
        .here = QT_TRANSLATE_NOOP("Reading501", "AUTH {mechanism} ({line:auth}) already carried an answer."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading501",
                                       "Send AUTH with the name of the mechanism alone, and wait for 334."),
                     "AUTH {mechanism}"}}},
        .rules = "RFC 4954 4",
    },
    {
        .id = "501.sender-domain",
        .title = QT_TRANSLATE_NOOP("Reading501", "Sender domain not accepted"),
        .meaning = QT_TRANSLATE_NOOP("Reading501",
                                     "The address is well written. It is the domain behind the @ that the server does "
                                     "not accept, as a rule because it finds no mail server for it in DNS."),
        .here = QT_TRANSLATE_NOOP("Reading501", "The domain is {sender-domain} ({line:sender-domain})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading501", "Check that {sender-domain} has an MX or an address record.")},
                    {QT_TRANSLATE_NOOP("Reading501", "Or send from an address whose domain can receive mail.")}}},
        .rules = "RFC 3463 3.2; RFC 5321 2.3.5",
    },
    {
        .id = "501.not-ascii",
        .title = QT_TRANSLATE_NOOP("Reading501", "Letters beyond ASCII"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading501",
            "Commands are plain ASCII unless both sides use SMTPUTF8; accented letters and other scripts do not pass."),
        .here = QT_TRANSLATE_NOOP("Reading501", "{command} ({line:command}) holds such a letter."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading501", "If the reply to EHLO offers SMTPUTF8, add it to MAIL FROM.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading501",
                        "Otherwise use an ASCII address; a domain has an ASCII form that begins with xn--.")}}},
        .rules = "RFC 5321 2.4; RFC 6531 3.4",
    },
    {
        .id = "501.too-many-errors",
        .title = QT_TRANSLATE_NOOP("Reading501", "Too many errors"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading501",
            "The server has counted too many errors in this session and ends it. This line was only the last of them."),
        .here = QT_TRANSLATE_NOOP("Reading501", "The one to read is the first ({line:cause})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading501", "Correct what the first error means, then connect again.")}}},
        .rules = "RFC 5321 7.8; RFC 5321 4.3.2",
    },
    {
        .id = "501.blank-behind-colon",
        .title = QT_TRANSLATE_NOOP("Reading501", "Blank behind the colon"),
        .meaning = QT_TRANSLATE_NOOP("Reading501", "No blank may stand between FROM: or TO: and the address. Many "
                                                   "servers overlook it; this one seems not to."),
        .here = QT_TRANSLATE_NOOP(
            "Reading501", "The address in {command} ({line:command}) is right, and nothing else in the line is wrong."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading501", "Send it again without the blank."), "{keyword}{value}"}}},
        .rules = "RFC 5321 3.3",
    },
    {
        .id = "501.nothing-found",
        .title = QT_TRANSLATE_NOOP("Reading501", "Refused as badly written"),
        .meaning = QT_TRANSLATE_NOOP("Reading501", "The server calls the line badly written, although it keeps to the "
                                                   "grammar of SMTP. It must have a rule of its own."),
        .here = QT_TRANSLATE_NOOP("Reading501", "Nothing was found against {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading501", "Read its words: they often name the part that is meant.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading501",
                        "Try the plainest form, without parameters, and with another address or name.")}}},
        .rules = "RFC 5321 4.2.3",
    },
    {
        .id = "501.words-name",
        .title = QT_TRANSLATE_NOOP("Reading501", "The client’s name was not accepted"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading501",
            "The words are about the name given with EHLO or HELO: it is missing, or breaks the rules for host names."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading501", "Let the client give its full host name, of letters, digits, "
                                                     "hyphens and dots. An underscore is the usual culprit.")},
                    {QT_TRANSLATE_NOOP("Reading501", "An address belongs in square brackets, as in [192.0.2.1].")}}},
        .rules = "RFC 5321 4.1.1.1; RFC 5321 4.1.3",
    },
    {
        .id = "501.words-address",
        .title = QT_TRANSLATE_NOOP("Reading501", "An address was badly written"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading501", "The words are about the address in MAIL FROM or RCPT TO: the server could not read it."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading501", "Look at the address in the client or its log: a blank, a missing "
                                                     "domain, missing angle brackets, an accented letter.")}}},
        .rules = "RFC 5321 4.1.2",
    },
    {
        .id = "501.words-base64",
        .title = QT_TRANSLATE_NOOP("Reading501", "The login was not decoded"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading501", "The server could not read an answer of the login as base64. No password was checked."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading501",
                                       "See how the client encodes: on one line, with the equals signs at the end.")}}},
        .rules = "RFC 4954 4; RFC 4648 4",
    },
    {
        .id = "501.words-cancelled",
        .title = QT_TRANSLATE_NOOP("Reading501", "A login was cancelled"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading501", "The client gave the login up, and this is the regular answer to that."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading501", "See why it gave up: a missing password, or a challenge it does not understand.")}}},
        .rules = "RFC 4954 4",
    },
};

} // namespace

std::span<const ReadingEntry> otherReadings501()
{
    return entries;
}

} // namespace Core::Knowledge
