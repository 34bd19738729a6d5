#include "core/knowledge/tables.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "421.overloaded-at-greeting",
        .title = QT_TRANSLATE_NOOP("Reading421", "Too many connections at the moment"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading421", "The server has no place for this connection now: too many from your "
                                            "address, or too many in all. It closes before a word is said."),
        .here = QT_TRANSLATE_NOOP("Reading421", "It said so instead of a greeting: {reply} ({line:reply})."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading421", "Close other connections to this server, then wait some minutes.")},
              {QT_TRANSLATE_NOOP("Reading421", "Let your mail server open fewer connections at once to this one.")}}},
        .rules = "RFC 5321 3.1; RFC 5321 3.8; RFC 5321 4.2.3",
    },
    {
        .id = "421.slowed-at-greeting",
        .title = QT_TRANSLATE_NOOP("Reading421", "The sending address is held back"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading421",
            "The server knows your address, or a list it asks does, and wants less mail from it for now."),
        .here = QT_TRANSLATE_NOOP("Reading421", "It said so instead of a greeting: {reply} ({line:reply})."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading421", "Wait, then send more slowly.")},
              {QT_TRANSLATE_NOOP(
                  "Reading421",
                  "Look up the reputation of the address, and whether anything but your mail server sends from it.")}}},
        .rules = "RFC 5321 3.8",
    },
    {
        .id = "421.at-introduction",
        .title = QT_TRANSLATE_NOOP("Reading421", "Turned away at EHLO"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading421", "The server heard your name and closes. It may count your connections, "
                                            "dislike the name, or miss a client certificate after TLS."),
        .here = QT_TRANSLATE_NOOP("Reading421", "{command} ({line:command}) drew: {reply} ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading421",
                                       "Read the words: they tell whether to wait or to change something.")},
                    {QT_TRANSLATE_NOOP("Reading421", "Give a full host name that resolves to your address.")}}},
        .rules = "RFC 5321 3.8",
    },
    {
        .id = "421.idle",
        .title = QT_TRANSLATE_NOOP("Reading421", "Silent for too long"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading421",
            "The server waited for the next command and gave up. Five minutes are the rule; many wait less."),
        .here = QT_TRANSLATE_NOOP("Reading421", "No command was open when it came ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading421",
                                       "Connect again. Mailscope can repeat the session up to this point.")},
                    {QT_TRANSLATE_NOOP("Reading421", "In a program, do not hold connections open between messages.")}}},
        .rules = "RFC 5321 4.5.3.2.7; RFC 5321 3.8",
    },
    {
        .id = "421.too-many-failed-logins",
        .title = QT_TRANSLATE_NOOP("Reading421", "Too many failed logins"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading421",
            "The attempts to log in are used up, and the server closes. It may hold your address back for a while."),
        .here = QT_TRANSLATE_NOOP("Reading421", "The first failure of this session was: {cause} ({line:cause})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading421", "Wait before the next try, at least some minutes.")},
                    {QT_TRANSLATE_NOOP("Reading421",
                                       "Make sure of user name and password by another way, for instance in webmail.")},
                    {QT_TRANSLATE_NOOP("Reading421", "Stop devices and programs that still use an old password.")}}},
        .rules = "RFC 4954 9",
    },
    {
        .id = "421.too-many-errors",
        .title = QT_TRANSLATE_NOOP("Reading421", "Too many errors in this session"),
        .meaning = QT_TRANSLATE_NOOP("Reading421", "The server counts refusals and has closed. The command that drew "
                                                   "this reply is innocent; the earlier ones used up its patience."),
        .here = QT_TRANSLATE_NOOP("Reading421",
                                  "Refusals before this one: {count}. The first was: {cause} ({line:cause})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading421",
                                       "Go back to that first refusal: once it is fixed, the rest usually follows.")},
                    {QT_TRANSLATE_NOOP("Reading421", "Connect again and send step by step.")}}},
        .rules = "RFC 5321 7.8; RFC 5321 3.8",
    },
    {
        .id = "421.session-limit",
        .title = QT_TRANSLATE_NOOP("Reading421", "Enough for one connection"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading421",
            "The server takes only so many messages in one connection. What it accepted before stays accepted."),
        .here = QT_TRANSLATE_NOOP("Reading421", "A message was accepted earlier on this connection ({line:end}); the "
                                                "next MAIL FROM ({line:command}) was one too many."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading421", "Open a new connection and go on with the next message.")},
                    {QT_TRANSLATE_NOOP("Reading421", "Do not repeat the messages that drew 250.")}}},
        .rules = "RFC 9422; RFC 5321 3.8",
    },
    {
        .id = "421.rate",
        .title = QT_TRANSLATE_NOOP("Reading421", "Too much in a short time"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading421",
            "This account or address has sent more than the server allows within a while, and it closes."),
        .here = QT_TRANSLATE_NOOP("Reading421", "{command} ({line:command}) drew: {reply} ({line:reply})."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading421",
                                 "Wait, as long as the words say or at least some minutes, then go on more slowly.")},
              {QT_TRANSLATE_NOOP("Reading421",
                                 "If you did not send so much, look for a program or a stolen password that does.")}}},
        .rules = "RFC 5321 3.8",
    },
    {
        .id = "421.at-end-of-message",
        .title = QT_TRANSLATE_NOOP("Reading421", "Broken off at the end of the message"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading421",
            "The whole message was sent, and the server did not accept it. It closes and leaves the message with you."),
        .here =
            QT_TRANSLATE_NOOP("Reading421", "The end of the message ({line:command}) drew: {reply} ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading421", "Keep the message and send it again later.")},
                    {QT_TRANSLATE_NOOP("Reading421", "If this reply came after a long wait, look out for a duplicate: "
                                                     "the server may have stored it all the same.")}}},
        .rules = "RFC 5321 3.8; RFC 5321 4.2.5; RFC 5321 6.1",
    },
    {
        .id = "421.inside-message",
        .title = QT_TRANSLATE_NOOP("Reading421", "Broken off inside the message"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading421", "The server stopped reading before the lone dot. Nothing was accepted. "
                                            "Time, size, a bare line feed or a shutdown can be the reason."),
        .here = QT_TRANSLATE_NOOP(
            "Reading421",
            "It came after the invitation to send and before the end of the message: {reply} ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading421", "Read the words, then connect again and send the message again.")},
                    {QT_TRANSLATE_NOOP("Reading421",
                                       "See that every line ends in CR LF, and that there are no long pauses.")}}},
        .rules = "RFC 5321 3.8; RFC 5321 2.3.8",
    },
    {
        .id = "421.going-down",
        .title = QT_TRANSLATE_NOOP("Reading421", "The service is stopping or restarting"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading421", "The service is not available for the moment; usually its administrator "
                                            "stops or restarts it. It has nothing to do with your command."),
        .here = QT_TRANSLATE_NOOP("Reading421", "It said: {text} ({line:text})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading421", "Connect again in some minutes.")}}},
        .rules = "RFC 5321 3.8",
    },
    {
        .id = "421.behind-is-down",
        .title = QT_TRANSLATE_NOOP("Reading421", "A server behind this one is down"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading421",
            "You talk to a front server. It has lost the one that would take the mail, or cannot do its own work."),
        .here = QT_TRANSLATE_NOOP("Reading421", "Steps before were accepted, then it said: {reply} ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading421", "Try again later.")},
                    {QT_TRANSLATE_NOOP("Reading421",
                                       "The administrator looks at the log of this server and at its next hop.")}}},
        .rules = "RFC 3463 3.4; RFC 3463 3.5",
    },
    {
        .id = "421.closed-at-greeting",
        .title = QT_TRANSLATE_NOOP("Reading421", "Not now"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading421", "The server closes before the session begins. It does not say that it "
                                            "would refuse your mail, only that it cannot talk at the moment."),
        .here = QT_TRANSLATE_NOOP("Reading421", "It said so instead of a greeting: {reply} ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading421", "Try again in some minutes.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading421",
                        "If it stays, try from another address: then you see whether it is about yours.")}}},
        .rules = "RFC 5321 3.1; RFC 5321 3.8",
    },
    {
        .id = "421.closing",
        .title = QT_TRANSLATE_NOOP("Reading421", "The server closes the session"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading421", "It ends here, without a reason that this session would show. Nothing is refused for good."),
        .here = QT_TRANSLATE_NOOP("Reading421", "It said: {reply} ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading421", "Read the words, wait some minutes, connect again.")}}},
        .rules = "RFC 5321 3.8; RFC 5321 4.2.3",
    },
};

} // namespace

std::span<const ReadingEntry> readings421()
{
    return entries;
}

} // namespace Core::Knowledge
