#include "core/knowledge/codes.h"

#include <algorithm>

namespace Core::Knowledge {
namespace {

constexpr CodeEntry temporary[] = {
    {
        .code = 421,
        .title = QT_TRANSLATE_NOOP("Code", "The server is closing the connection"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "The server cannot or will not go on now and hangs up after this line. It may "
                                      "answer any command, or none: the command it follows is usually innocent."),
        .seen =
            QT_TRANSLATE_NOOP("Code", "As a greeting when too many clients are connected; after a long silence; after "
                                      "many errors; when a rate is exceeded; when the server is being stopped."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Read the words: they tell a limit from a fault.")},
                    {QT_TRANSLATE_NOOP(
                        "Code",
                        "Wait some minutes, connect again and repeat. What was not answered with 250 was not taken.")},
                    {QT_TRANSLATE_NOOP(
                        "Code", "Do not reconnect at once, again and again: that keeps a limit from running out.")}}},
        .rules = "RFC 5321 3.8; RFC 5321 4.2.3",
        .confusable = {451, 221, 450, 554},
    },
    {
        .code = 432,
        .title = QT_TRANSLATE_NOOP("Code", "Password must be converted first"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "The account exists, but its password is not yet stored in the form that this "
                                      "mechanism needs. One login in plain words, inside TLS, lets the server convert "
                                      "it. (Exchange uses the number for a mailbox that is busy.)"),
        .seen = QT_TRANSLATE_NOOP("Code", "At the end of an AUTH exchange, after a change of the login service."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Log in once with PLAIN, inside TLS only.")},
                    {QT_TRANSLATE_NOOP("Code", "After that, use the former mechanism again.")}}},
        .rules = "RFC 4954 6",
        .confusable = {454, 534, 535},
    },
    {
        .code = 450,
        .title = QT_TRANSLATE_NOOP("Code", "Mailbox not available now"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "The server does not take the mail for this recipient at the moment. The cause passes or is "
                    "expected to: greylisting, a busy mailbox, a DNS question without an answer."),
        .seen = QT_TRANSLATE_NOOP("Code",
                                  "After RCPT TO above all; also after MAIL FROM, VRFY and the end of the message."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Try again later, from the same address and with the same sender. A "
                                               "mail server does that by itself.")},
                    {QT_TRANSLATE_NOOP("Code", "If it stays for hours, the words matter: check the name, the DNS "
                                               "record or the reputation they speak of.")},
                    {QT_TRANSLATE_NOOP("Code", "Do not retry within seconds: greylisting counts the time.")}}},
        .rules = "RFC 5321 4.2.3; RFC 6647 2",
        .confusable = {451, 550, 452, 421},
    },
    {
        .code = 451,
        .title = QT_TRANSLATE_NOOP("Code", "Error on the server’s side"),
        .meaning = QT_TRANSLATE_NOOP("Code", "Something on the server, or something it has to ask, did not work. Your "
                                             "command was in order, and the next try may well succeed."),
        .seen = QT_TRANSLATE_NOOP(
            "Code", "After MAIL FROM, RCPT TO, DATA and the end of the message: a DNS, policy or filter service "
                    "without an answer, a fault in the configuration; some servers send it for greylisting."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Try again later.")},
                    {QT_TRANSLATE_NOOP("Code", "If every address draws the same reply, the administrator of the server "
                                               "finds the cause in its log.")}}},
        .rules = "RFC 5321 4.2.3",
        .confusable = {450, 421, 452, 554},
    },
    {
        .code = 452,
        .title = QT_TRANSLATE_NOOP("Code", "Not enough room now"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "The server is short of something for the moment: disk space, room in the mailbox, or places for "
                    "recipients in this message. What it accepted so far stands."),
        .seen = QT_TRANSLATE_NOOP("Code", "After RCPT TO when one message has too many recipients; after MAIL FROM or "
                                          "the end of the message when storage runs low."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "Code",
                  "After many accepted recipients: send the message to those, then begin another one for the rest.")},
              {QT_TRANSLATE_NOOP("Code", "Otherwise try again later.")},
              {QT_TRANSLATE_NOOP("Code", "Do not report the address as bad: nothing was said against it.")}}},
        .rules = "RFC 5321 4.2.3; RFC 5321 4.5.3.1.10; RFC 1870 6.1",
        .confusable = {552, 450, 451, 421},
    },
    {
        .code = 453,
        .title = QT_TRANSLATE_NOOP("Code", "No mail for you"),
        .meaning = QT_TRANSLATE_NOOP("Code", "You asked for the mail that waits for your domains, and there is none."),
        .seen = QT_TRANSLATE_NOOP("Code", "After ATRN. A few servers misuse the number for other temporary refusals."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Ask again later.")}}},
        .rules = "RFC 2645 5",
        .confusable = {450, 251, 458},
    },
    {
        .code = 454,
        .title = QT_TRANSLATE_NOOP("Code", "Not possible at the moment"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "The server offers TLS or a login but cannot do it now: a certificate that does not load, an "
                    "account database that does not answer. Nothing was decided about you or your password."),
        .seen = QT_TRANSLATE_NOOP(
            "Code",
            "After STARTTLS and AUTH. Postfix also sends it after RCPT TO when relaying is refused in the soft form."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Try again in some minutes.")},
                    {QT_TRANSLATE_NOOP(
                        "Code",
                        "If it stays, the administrator checks the certificate and key, or the login service.")},
                    {QT_TRANSLATE_NOOP("Code", "Do not fall back to sending a password in the clear.")}}},
        .rules = "RFC 3207 4; RFC 4954 6",
        .confusable = {535, 530, 421, 554},
    },
    {
        .code = 455,
        .title = QT_TRANSLATE_NOOP("Code", "Parameters not possible now"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "The server knows the parameters of MAIL FROM or RCPT TO but cannot honour them at present."),
        .seen = QT_TRANSLATE_NOOP("Code", "After MAIL FROM and RCPT TO with extension parameters."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Try again later, or leave the parameter out.")}}},
        .rules = "RFC 5321 4.1.1.11; RFC 5321 4.2.3",
        .confusable = {555, 501, 504},
    },
    {
        .code = 458,
        .title = QT_TRANSLATE_NOOP("Code", "Queue cannot be started"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "The server cannot start the delivery of the mail that waits for this node."),
        .seen = QT_TRANSLATE_NOOP("Code", "After ETRN, for a fault or because of a rule of the server."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Check the name behind ETRN, and try again later.")},
                    {QT_TRANSLATE_NOOP("Code",
                                       "If it stays, ask the administrator whether ETRN is open to your host.")}}},
        .rules = "RFC 1985 5",
        .confusable = {459, 253, 502},
    },
    {
        .code = 459,
        .title = QT_TRANSLATE_NOOP("Code", "Node not allowed"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "The server does not start the queue for this name, at least not for you."),
        .seen = QT_TRANSLATE_NOOP("Code", "After ETRN."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Code", "Check the name, log in if the server offers that, or have your host allowed.")}}},
        .rules = "RFC 1985 5",
        .confusable = {458, 530, 550},
    },
};

static_assert(std::ranges::is_sorted(temporary, {}, &CodeEntry::code));

} // namespace

std::span<const CodeEntry> codesFrom400()
{
    return temporary;
}

} // namespace Core::Knowledge
