#include "core/knowledge/tables.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries220[] = {
    {
        .id = "220.greeting-in-parts",
        .title = QT_TRANSLATE_NOOP("Reading220", "The greeting came in parts"),
        .meaning = QT_TRANSLATE_NOOP("Reading220", "The server holds the last line of its greeting back on purpose, to "
                                                   "see who talks before his turn. Spam programs do."),
        .here = QT_TRANSLATE_NOOP("Reading220",
                                  "The last line ({line:delay}) came {delay} seconds after the first ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading220",
                                       "Only now introduce yourself: the line with a blank behind 220 has come."),
                     "{keyword} {value}"},
                    {QT_TRANSLATE_NOOP("Reading220",
                                       "In a program, read the whole greeting before the first command. Do not send "
                                       "early: this server is likely to refuse whoever does.")}}},
        .rules = "RFC 5321 4.2.1; RFC 5321 4.3.1",
    },
    {
        .id = "220.greeting",
        .title = QT_TRANSLATE_NOOP("Reading220", "The server is ready"),
        .meaning = QT_TRANSLATE_NOOP("Reading220", "The service is there and listens. The first word is the name it "
                                                   "gives itself; the rest is free text and often tells the software."),
        .here = QT_TRANSLATE_NOOP("Reading220", "It calls itself {server-name} ({line:server-name})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading220", "Introduce yourself."), "{keyword} {value}"},
                    {QT_TRANSLATE_NOOP("Reading220",
                                       "Do not take the words for proof: a greeting can be set to say anything.")}}},
        .rules = "RFC 5321 3.1; RFC 5321 4.3.1",
    },
    {
        .id = "220.start-tls",
        .title = QT_TRANSLATE_NOOP("Reading220", "TLS may begin"),
        .meaning = QT_TRANSLATE_NOOP("Reading220", "The server waits for the handshake. The very next octet is TLS, in "
                                                   "both directions; nothing readable may follow this line."),
        .here = QT_TRANSLATE_NOOP("Reading220", "It answers STARTTLS ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP(
                         "Reading220",
                         "After the handshake, introduce yourself again: EHLO, login and transaction no longer count."),
                     "{keyword} {value}"},
                    {QT_TRANSLATE_NOOP("Reading220", "If readable text stands behind this line, leave: an attacker or "
                                                     "a broken server has put it there.")}}},
        .rules = "RFC 3207 4; RFC 3207 6",
    },
    {
        .id = "220.starttls-inside-tls",
        .title = QT_TRANSLATE_NOOP("Reading220", "TLS is already active"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading220",
            "The server says yes to a second STARTTLS. TLS is not started twice, so nothing begins here."),
        .here = QT_TRANSLATE_NOOP("Reading220", "TLS has been active since the handshake ({line:tls})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading220", "Go on with the session as it is.")},
                    {QT_TRANSLATE_NOOP("Reading220",
                                       "If the server falls silent, it waits for a handshake: connect again.")}}},
        .rules = "RFC 3207 4",
    },
};
constexpr ReadingEntry entries221[] = {
    {
        .id = "221.goodbye",
        .title = QT_TRANSLATE_NOOP("Reading221", "Goodbye"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading221", "The server ends the session in good order and closes the connection."),
        .here = QT_TRANSLATE_NOOP("Reading221", "It answers QUIT ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading221", "There is nothing left to do.")},
                    {QT_TRANSLATE_NOOP("Reading221", "A message counts as sent only if its end drew 250 before.")}}},
        .rules = "RFC 5321 4.1.1.10",
    },
    {
        .id = "221.unasked",
        .title = QT_TRANSLATE_NOOP("Reading221", "Goodbye, though nobody said QUIT"),
        .meaning = QT_TRANSLATE_NOOP("Reading221",
                                     "The server ends the session of its own accord. Most often it has seen something "
                                     "that is no SMTP, such as a web request, or one mistake too many."),
        .here = QT_TRANSLATE_NOOP("Reading221", "{command} ({line:command}) drew it."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading221",
                        "Look at what was sent before this line, and at the first refusal of the session.")},
                    {QT_TRANSLATE_NOOP("Reading221", "Connect again and send step by step.")}}},
        .rules = "RFC 5321 3.8",
    },
    {
        .id = "221.unasked-silent",
        .title = QT_TRANSLATE_NOOP("Reading221", "Goodbye, though nobody said QUIT"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading221",
            "The server ends the session of its own accord: it has waited long enough, or is being stopped."),
        .here = QT_TRANSLATE_NOOP("Reading221", "No command was open when it came ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading221", "Connect again. What was not answered with 250 was not taken.")},
                    {QT_TRANSLATE_NOOP("Reading221", "In a program, do not hold connections open between messages.")}}},
        .rules = "RFC 5321 3.8",
    },
};
constexpr ReadingEntry entries235[] = {
    {
        .id = "235.logged-in-clear",
        .title = QT_TRANSLATE_NOOP("Reading235", "Logged in, but in clear text"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading235", "The login holds. But the connection is not encrypted, and this mechanism "
                                            "sends the secret as it is: anyone on the way could read it."),
        .here = QT_TRANSLATE_NOOP("Reading235", "{mechanism} ({line:auth}) went out without TLS."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading235", "Change the password, or withdraw the token.")},
              {QT_TRANSLATE_NOOP("Reading235", "Before the next login, start TLS, or use port 465.")},
              {QT_TRANSLATE_NOOP(
                  "Reading235",
                  "If you run the server, let it offer AUTH inside TLS only (Postfix: smtpd_tls_auth_only = yes).")}}},
        .rules = "RFC 4954 4; RFC 8314 3",
    },
    {
        .id = "235.logged-in",
        .title = QT_TRANSLATE_NOOP("Reading235", "Logged in"),
        .meaning = QT_TRANSLATE_NOOP("Reading235",
                                     "The server knows you as a user now, until the connection ends or TLS starts."),
        .here = QT_TRANSLATE_NOOP("Reading235", "The login with {mechanism} began at {line:auth}."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading235",
                                       "Go on with MAIL FROM, with an address that belongs to this account.")},
                    {QT_TRANSLATE_NOOP("Reading235",
                                       "Do not send AUTH again: one login a connection is all the protocol allows.")}}},
        .rules = "RFC 4954 4; RFC 4954 6",
    },
    {
        .id = "235.outside-auth",
        .title = QT_TRANSLATE_NOOP("Reading235", "A login that nobody asked for"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading235", "235 ends an AUTH exchange and nothing else. Server and client have lost "
                                            "count of each other, or something answers that is no proper mail server."),
        .here = QT_TRANSLATE_NOOP("Reading235", "No AUTH was going on when it came ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading235",
                                       "Do not count on being logged in. Connect again and send step by step.")}}},
        .rules = "RFC 4954 4",
    },
};
constexpr ReadingEntry entries251[] = {
    {
        .id = "251.forwards",
        .title = QT_TRANSLATE_NOOP("Reading251", "Accepted, and sent on"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading251",
            "The recipient is accepted. The mailbox has moved, and the server passes the mail on by itself."),
        .here = QT_TRANSLATE_NOOP("Reading251",
                                  "For {recipient} ({line:command}) it names {new-address} ({line:new-address})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading251", "Go on: nothing has to be repeated.")},
                    {QT_TRANSLATE_NOOP("Reading251", "Correct the address book, if you trust this server.")}}},
        .rules = "RFC 5321 3.4",
    },
    {
        .id = "251.forwards-unnamed",
        .title = QT_TRANSLATE_NOOP("Reading251", "Accepted, and sent on"),
        .meaning = QT_TRANSLATE_NOOP("Reading251", "The recipient is accepted. The mailbox is in another place, which "
                                                   "is not named, and the server passes the mail on by itself."),
        .here = QT_TRANSLATE_NOOP("Reading251", "It is about {recipient} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading251", "Go on: nothing has to be repeated.")}}},
        .rules = "RFC 5321 3.4",
    },
    {
        .id = "251.vrfy",
        .title = QT_TRANSLATE_NOOP("Reading251", "Known, and elsewhere"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading251", "The user is not in this place, but the server would take the mail and pass it on."),
        .here = QT_TRANSLATE_NOOP("Reading251", "It answers {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading251", "If a new address is named, correct the address book.")}}},
        .rules = "RFC 5321 3.5.1; RFC 5321 3.4",
    },
    {
        .id = "251.queue-empty",
        .title = QT_TRANSLATE_NOOP("Reading251", "No mail is waiting"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading251", "After ETRN this number has a meaning of its own: the queue for that name is empty."),
        .here = QT_TRANSLATE_NOOP("Reading251", "It answers {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading251",
                                       "Nothing will be sent to you. Check the name if you expected mail.")}}},
        .rules = "RFC 1985 5",
    },
};
constexpr ReadingEntry entries252[] = {
    {
        .id = "252.vrfy",
        .title = QT_TRANSLATE_NOOP("Reading252", "Neither yes nor no"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading252", "The server does not tell whether the user exists; it would take a message "
                                            "and try. Many administrators want it so, lest addresses be collected."),
        .here = QT_TRANSLATE_NOOP("Reading252", "It answers {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading252",
                        "MAIL FROM and RCPT TO give the better answer; RSET behind them, and nothing is sent.")},
                    {QT_TRANSLATE_NOOP("Reading252", "Do not read it as a confirmation.")}}},
        .rules = "RFC 5321 3.5.3; RFC 5321 7.3",
    },
    {
        .id = "252.queue-started",
        .title = QT_TRANSLATE_NOOP("Reading252", "The queue is being sent"),
        .meaning = QT_TRANSLATE_NOOP("Reading252", "After ETRN: the server starts to send what waits for that name, "
                                                   "over connections of its own and not over this one."),
        .here = QT_TRANSLATE_NOOP("Reading252", "It answers {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading252", "Make sure that your mail server can be reached from outside.")}}},
        .rules = "RFC 1985 5",
    },
    {
        .id = "252.recipient",
        .title = QT_TRANSLATE_NOOP("Reading252", "Accepted without a check"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading252",
            "The server takes the recipient without knowing whether the mailbox exists. A bounce may still follow."),
        .here = QT_TRANSLATE_NOOP("Reading252", "It is about {recipient} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading252", "Go on; the recipient counts as accepted.")}}},
        .rules = "RFC 5321 4.2.3; RFC 5321 3.5.3",
    },
};

} // namespace

std::span<const ReadingEntry> readings220()
{
    return entries220;
}

std::span<const ReadingEntry> readings221()
{
    return entries221;
}

std::span<const ReadingEntry> readings235()
{
    return entries235;
}

std::span<const ReadingEntry> readings251()
{
    return entries251;
}

std::span<const ReadingEntry> readings252()
{
    return entries252;
}

} // namespace Core::Knowledge
