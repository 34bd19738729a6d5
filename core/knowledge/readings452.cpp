#include "core/knowledge/tables.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "452.no-room-for-size",
        .title = QT_TRANSLATE_NOOP("Reading452", "No room for a message of this size now"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading452",
            "A message of the announced size does not fit at the moment. It is not over a limit: the room is short."),
        .here = QT_TRANSLATE_NOOP("Reading452", "{command} ({line:command}) announces {size} octets."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading452", "Try again later, or with a smaller message.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading452",
                        "Do not leave the size out to get past it: the refusal would only come after the content.")}}},
        .rules = "RFC 1870 6.1",
    },
    {
        .id = "452.no-room",
        .title = QT_TRANSLATE_NOOP("Reading452", "No room on the server"),
        .meaning = QT_TRANSLATE_NOOP("Reading452", "The disk of the server’s queue is nearly full, or its memory. It "
                                                   "concerns everyone who sends there now, and no address."),
        .here = QT_TRANSLATE_NOOP("Reading452", "{command} ({line:command}) drew: {reply} ({line:reply})."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading452", "Try again later; a mail server does that by itself.")},
              {QT_TRANSLATE_NOOP("Reading452", "The administrator frees space where the queue lies (Postfix: "
                                               "queue_minfree; Exim: check_spool_space; Exchange: back pressure).")},
              {QT_TRANSLATE_NOOP("Reading452", "Do not report the address as bad: nothing was said against it.")}}},
        .rules = "RFC 5321 4.2.3; RFC 1870 6.1",
    },
    {
        .id = "452.too-many-recipients",
        .title = QT_TRANSLATE_NOOP("Reading452", "Enough recipients for one message"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading452", "The server takes only so many recipients in one go, and this one is "
                                            "beyond. Those accepted stand; nothing is wrong with the address."),
        .here = QT_TRANSLATE_NOOP("Reading452", "Accepted before {recipient} ({line:command}): {accepted}."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading452", "Send the message now to those accepted."), "DATA"},
                    {QT_TRANSLATE_NOOP("Reading452", "Send it to the rest in a transaction of its own.")},
                    {QT_TRANSLATE_NOOP("Reading452", "If you run the server, the limit is a setting (Postfix: "
                                                     "smtpd_recipient_limit; Exim: recipients_max).")},
                    {QT_TRANSLATE_NOOP("Reading452", "Do not wait and repeat this recipient here: the limit stays.")}}},
        .rules = "RFC 5321 4.5.3.1.10; RFC 9422",
    },
    {
        .id = "452.mailbox-full",
        .title = QT_TRANSLATE_NOOP("Reading452", "Mailbox full for now"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading452", "The recipient has no room left. The server expects that to pass, and lets you try again."),
        .here = QT_TRANSLATE_NOOP("Reading452", "It is the mailbox of {recipient} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading452", "Tell the owner, by another way, to clear space.")},
                    {QT_TRANSLATE_NOOP("Reading452", "On the server, raise the quota of the mailbox.")},
                    {QT_TRANSLATE_NOOP("Reading452",
                                       "Your mail server tries again by itself, and gives up after some days.")}}},
        .rules = "RFC 3463 3.3",
    },
    {
        .id = "452.message-limit",
        .title = QT_TRANSLATE_NOOP("Reading452", "Enough messages for one connection"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading452",
            "The server takes only so many messages in one connection. What it accepted before stays accepted."),
        .here = QT_TRANSLATE_NOOP("Reading452", "A message was accepted earlier on this connection ({line:end}); "
                                                "{command} ({line:command}) was one too many."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading452", "End this session, open a new connection and go on there."),
                     "QUIT"},
                    {QT_TRANSLATE_NOOP("Reading452", "Do not repeat the messages that drew 250.")}}},
        .rules = "RFC 9422",
    },
    {
        .id = "452.no-room-at-end",
        .title = QT_TRANSLATE_NOOP("Reading452", "No room for the message"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading452",
            "The server took the message in and found no room for it. Nothing was kept; the message stays with you."),
        .here =
            QT_TRANSLATE_NOOP("Reading452", "The end of the message ({line:command}) drew: {reply} ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading452", "Send it again later.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading452",
                        "Announce the size with MAIL (SIZE=): the server then says no before the content is sent.")},
                    {QT_TRANSLATE_NOOP("Reading452", "The administrator frees space where queue and mailboxes lie.")}}},
        .rules = "RFC 5321 4.2.5; RFC 1870 6.3",
    },
    {
        .id = "452.lmtp-full",
        .title = QT_TRANSLATE_NOOP("Reading452", "One mailbox full for now"),
        .meaning = QT_TRANSLATE_NOOP("Reading452", "LMTP gives a verdict for each recipient. This mailbox has no room "
                                                   "at the moment; the others stand on their own."),
        .here = QT_TRANSLATE_NOOP("Reading452", "The reply ({line:reply}) is about {recipient} ({line:recipient})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading452", "Keep the message in the queue for this recipient alone.")},
                    {QT_TRANSLATE_NOOP("Reading452",
                                       "On the server, raise the quota, or have the owner clear space.")}}},
        .rules = "RFC 2033 4.2; RFC 3463 3.3",
    },
};

} // namespace

std::span<const ReadingEntry> readings452()
{
    return entries;
}

} // namespace Core::Knowledge
