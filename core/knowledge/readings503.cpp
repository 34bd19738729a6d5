#include "core/knowledge/readings503.h"

#include <vector>

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry session[] = {
    {
        .id = "503.greeting-was-refusal",
        .title = QT_TRANSLATE_NOOP("Reading503", "The session was refused at the greeting"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading503", "The server turned this client away before anything was said. It keeps the "
                                            "line open only for your QUIT; every other command gets an error."),
        .here = QT_TRANSLATE_NOOP(
            "Reading503",
            "The greeting was no welcome: {greeting} ({line:greeting}). Nothing you send after it can succeed."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Read the greeting: the cause stands there, usually the client’s "
                                                     "address, its reputation or a limit.")},
                    {QT_TRANSLATE_NOOP("Reading503", "End the session."), "QUIT"},
                    {QT_TRANSLATE_NOOP("Reading503", "Do not look for the fault in this command.")}}},
        .rules = "RFC 5321 3.1; RFC 5321 4.3.2",
    },
    {
        .id = "503.too-many-errors",
        .title = QT_TRANSLATE_NOOP("Reading503", "Out of order, once too often"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading503", "The command came at the wrong time, and with it the number of errors that "
                                            "the server puts up with is used up. It closes the connection."),
        .here = QT_TRANSLATE_NOOP(
            "Reading503",
            "The reply itself speaks of too many errors. The first one in this session was: {cause} ({line:cause})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503",
                                       "Begin with that first error; the later ones may only follow from it.")},
                    {QT_TRANSLATE_NOOP("Reading503", "Connect again and go step by step.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading503",
                        "Do not run the same script again before it is fixed: some servers remember the address.")}}},
        .rules = "RFC 5321 4.2.1; RFC 5321 7.8",
    },
    {
        .id = "503.not-waited",
        .title = QT_TRANSLATE_NOOP("Reading503", "Sent before it was time"),
        .meaning = QT_TRANSLATE_NOOP("Reading503", "The server expects one command at a time and found this one in its "
                                                   "hands too early. The order itself may be right."),
        .here = QT_TRANSLATE_NOOP("Reading503",
                                  "{command} left ({line:command}) before the reply to the command before it had come "
                                  "({line:reply}), and here that is not allowed: only a server that offers PIPELINING "
                                  "takes groups, and EHLO, AUTH, DATA, STARTTLS and a few others must end theirs."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Send one command, wait for its reply, then send the next.")},
                    {QT_TRANSLATE_NOOP("Reading503", "Drop what may be half done, then begin the transaction again."),
                     "RSET"}}},
        .rules = "RFC 2920 3.1; RFC 5321 4.1.4",
    },
    {
        .id = "503.sent-ahead",
        .title = QT_TRANSLATE_NOOP("Reading503", "The server noticed input ahead of its turn"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading503", "More had arrived at the server than it had asked for. Programs that pour out a whole "
                          "session without waiting do this, and so do spam bots; the server refuses on principle."),
        .here = QT_TRANSLATE_NOOP("Reading503", "It says so in its own words: {text} ({line:text})."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading503", "Send one command, wait for its reply, then send the next. After DATA, wait for 354.")}}},
        .rules = "RFC 2920 3.1; RFC 5321 4.3.1",
    },
    {
        .id = "503.login-first",
        .title = QT_TRANSLATE_NOOP("Reading503", "Log in first"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading503", "The server sends mail only for users it knows. It says 503 where the standard has 530."),
        .here = QT_TRANSLATE_NOOP("Reading503",
                                  "Nobody logged in on this connection, and the server offers it: AUTH {offered} "
                                  "({line:offered}). {command} ({line:command}) has to wait for that."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Log in with one of the mechanisms offered, inside TLS.")},
                    {QT_TRANSLATE_NOOP("Reading503", "Then repeat the command.")},
                    {QT_TRANSLATE_NOOP("Reading503",
                                       "Do not change the sender or recipient: nothing was said against them.")}}},
        .rules = "RFC 4954 6; RFC 6409 4.3",
    },
    {
        .id = "503.pop-first",
        .title = QT_TRANSLATE_NOOP("Reading503", "Fetch mail first (POP before SMTP)"),
        .meaning = QT_TRANSLATE_NOOP("Reading503", "An old custom: whoever has opened a mailbox from this address may "
                                                   "send for a while. The server offers no login of its own here."),
        .here = QT_TRANSLATE_NOOP("Reading503", "The words ask for it: {text} ({line:text})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503",
                                       "Fetch mail by POP or IMAP from this same address, then connect again.")},
                    {QT_TRANSLATE_NOOP("Reading503",
                                       "Better: use a submission port (587 or 465) with a real login.")}}},
        .rules = "RFC 6409 3.1; RFC 4954 3",
    },
    {
        .id = "503.introduction-refused",
        .title = QT_TRANSLATE_NOOP("Reading503", "EHLO was refused, so nobody is introduced"),
        .meaning = QT_TRANSLATE_NOOP("Reading503", "For the server this session has not begun: your introduction was "
                                                   "turned down. This reply only follows from that one."),
        .here = QT_TRANSLATE_NOOP("Reading503", "{introduction} ({line:introduction}) drew: {cause} ({line:cause}). No "
                                                "other introduction was accepted since."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Read that reply. Most often the name is not a full host name.")},
                    {QT_TRANSLATE_NOOP("Reading503",
                                       "Introduce yourself with a name the server accepts, such as mail.example.org.")},
                    {QT_TRANSLATE_NOOP("Reading503", "If the server does not know EHLO at all, try HELO."),
                     "HELO {client-name}"}}},
        .rules = "RFC 5321 4.1.1.1; RFC 5321 4.1.4",
    },
    {
        .id = "503.no-introduction-lmtp",
        .title = QT_TRANSLATE_NOOP("Reading503", "LHLO is missing"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading503", "An LMTP session begins with LHLO. Without it the server takes no mail."),
        .here = QT_TRANSLATE_NOOP(
            "Reading503", "{command} ({line:command}) was sent, and no LHLO had been accepted on this connection."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Introduce yourself with LHLO, not with EHLO or HELO."),
                     "LHLO {client-name}"},
                    {QT_TRANSLATE_NOOP("Reading503", "Then repeat the command.")}}},
        .rules = "RFC 2033 4.1; RFC 5321 4.1.4",
    },
    {
        .id = "503.no-introduction",
        .title = QT_TRANSLATE_NOOP("Reading503", "EHLO is missing"),
        .meaning = QT_TRANSLATE_NOOP("Reading503", "The server wants to know who is speaking before it does anything. "
                                                   "The session has not been opened with EHLO or HELO."),
        .here = QT_TRANSLATE_NOOP(
            "Reading503",
            "{command} ({line:command}) was sent, and no EHLO or HELO had been accepted on this connection."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Introduce yourself."), "EHLO {client-name}"},
                    {QT_TRANSLATE_NOOP("Reading503",
                                       "Then repeat the command: nothing else is wrong with it so far.")}}},
        .rules = "RFC 5321 4.1.4; RFC 5321 4.1.1.1",
    },
    {
        .id = "503.introduction-void",
        .title = QT_TRANSLATE_NOOP("Reading503", "EHLO has to be repeated after TLS"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading503",
            "When TLS starts, both sides forget what was said before in the clear, your introduction included."),
        .here = QT_TRANSLATE_NOOP(
            "Reading503",
            "You introduced yourself ({line:introduction}) before TLS began ({line:tls}), and not since."),
        .advice = {{{QT_TRANSLATE_NOOP(
                         "Reading503",
                         "Introduce yourself again. The new reply may offer more than the first, AUTH above all."),
                     "EHLO {client-name}"},
                    {QT_TRANSLATE_NOOP("Reading503", "Then repeat the command.")}}},
        .rules = "RFC 3207 4.2",
    },
    {
        .id = "503.second-introduction",
        .title = QT_TRANSLATE_NOOP("Reading503", "One EHLO is enough here"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading503",
            "By the standard EHLO may be repeated and then works like RSET. This server wants it once only."),
        .here = QT_TRANSLATE_NOOP("Reading503", "You were already introduced ({line:introduction}); that still holds."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Go on without it. To drop a transaction, use RSET."), "RSET"}}},
        .rules = "RFC 5321 4.1.4",
    },
};

} // namespace

std::span<const ReadingEntry> readings503()
{
    static const std::vector<ReadingEntry> all = [] {
        std::vector<ReadingEntry> joined;
        for (const auto part :
             {std::span<const ReadingEntry>(session), mailReadings503(), contentReadings503(), loginReadings503()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

} // namespace Core::Knowledge
