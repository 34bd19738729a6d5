#include "core/knowledge/tables.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "552.declared-size",
        .title = QT_TRANSLATE_NOOP("Reading552", "Announced size over the limit"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading552", "The size given with MAIL is more than this server takes. Nothing was sent in vain."),
        .here = QT_TRANSLATE_NOOP(
            "Reading552", "SIZE={size} ({line:command}) stands against a limit of {limit} octets ({line:limit})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading552",
                                       "Make the message smaller; an attachment grows by a third when it is encoded.")},
                    {QT_TRANSLATE_NOOP("Reading552", "Or put the file on a server and send a link.")},
                    {QT_TRANSLATE_NOOP("Reading552",
                                       "On the server, the limit is a setting (Postfix: message_size_limit).")}}},
        .rules = "RFC 1870 6.1",
    },
    {
        .id = "552.declared-size-no-limit",
        .title = QT_TRANSLATE_NOOP("Reading552", "Announced size too big"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading552", "The size given with MAIL is too much, although the reply to EHLO names no "
                                            "limit below it. The real one depends on account, mailbox or policy."),
        .here = QT_TRANSLATE_NOOP("Reading552", "{command} ({line:command}) announces {size} octets."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading552", "Try with a smaller message.")},
                    {QT_TRANSLATE_NOOP("Reading552", "Ask the administrator for the limit that applies to you.")}}},
        .rules = "RFC 1870 4; RFC 1870 6.1",
    },
    {
        .id = "552.earlier-size",
        .title = QT_TRANSLATE_NOOP("Reading552", "An earlier size still counts"),
        .meaning = QT_TRANSLATE_NOOP("Reading552",
                                     "This MAIL announces no size. The server still holds the one it refused before."),
        .here = QT_TRANSLATE_NOOP("Reading552", "An earlier MAIL was refused with 552 ({line:cause}), and no RSET came "
                                                "between it and this one ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading552", "Reset, then send MAIL again."), "RSET"}}},
        .rules = "RFC 5321 4.1.1.5; RFC 1870 6.1",
    },
    {
        .id = "552.mailbox-full",
        .title = QT_TRANSLATE_NOOP("Reading552", "Mailbox full"),
        .meaning = QT_TRANSLATE_NOOP("Reading552", "The recipient has no room left for the message."),
        .here = QT_TRANSLATE_NOOP("Reading552", "It is the mailbox of {recipient} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading552", "Tell the owner, by another way, to delete or move mail.")},
                    {QT_TRANSLATE_NOOP("Reading552", "On the server, raise the quota of the mailbox.")},
                    {QT_TRANSLATE_NOOP("Reading552", "Recipients accepted before are not affected.")}}},
        .rules = "RFC 3463 3.3; RFC 5321 4.2.3",
    },
    {
        .id = "552.too-many-recipients",
        .title = QT_TRANSLATE_NOOP("Reading552", "Too many recipients at once"),
        .meaning = QT_TRANSLATE_NOOP("Reading552", "The message has as many recipients as this server takes in one go; "
                                                   "552 is the old number for 452. Nothing is wrong with the address."),
        .here = QT_TRANSLATE_NOOP(
            "Reading552", "{accepted} recipients were accepted before {recipient} ({line:command}); they stand."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading552", "Send the message now for those accepted."), "DATA"},
                    {QT_TRANSLATE_NOOP("Reading552", "Send it again to the rest, in a transaction of its own.")}}},
        .rules = "RFC 5321 4.5.3.1.10",
    },
    {
        .id = "552.message-too-big",
        .title = QT_TRANSLATE_NOOP("Reading552", "Message too big"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading552", "The server counted while the message came in and refused it at the end. Nothing was kept."),
        .here = QT_TRANSLATE_NOOP(
            "Reading552", "Its limit is {limit} octets ({line:limit}); MAIL ({line:mail}) had not announced more."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading552",
                                       "Make the message smaller; an attachment grows by a third when it is encoded.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading552",
                        "Announce the size with MAIL (SIZE=): the server then refuses before the content is sent.")}}},
        .rules = "RFC 1870 6.3; RFC 5321 4.5.3.1.7",
    },
    {
        .id = "552.message-too-big-unannounced",
        .title = QT_TRANSLATE_NOOP("Reading552", "Message too big"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading552", "The server counted while the message came in and refused it at the end. Nothing was kept."),
        .here = QT_TRANSLATE_NOOP(
            "Reading552",
            "The refusal ({line:reply}) could come only now, since no limit was announced that it passes."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading552",
                                       "Make the message smaller; an attachment grows by a third when it is encoded.")},
                    {QT_TRANSLATE_NOOP("Reading552", "Or put the file on a server and send a link.")},
                    {QT_TRANSLATE_NOOP("Reading552", "Ask the administrator for the limit of your account.")}}},
        .rules = "RFC 1870 6.3; RFC 5321 4.5.3.1.7",
    },
    {
        .id = "552.lmtp-full",
        .title = QT_TRANSLATE_NOOP("Reading552", "One mailbox full"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading552",
            "LMTP gives a verdict for each recipient. This mailbox has no room; the others stand on their own."),
        .here = QT_TRANSLATE_NOOP("Reading552", "The reply ({line:reply}) is about {recipient} ({line:recipient})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading552", "Return the message for this recipient only.")},
                    {QT_TRANSLATE_NOOP("Reading552",
                                       "On the server, raise the quota, or have the owner clear space.")}}},
        .rules = "RFC 2033 4.2; RFC 3463 3.3",
    },
    {
        .id = "552.full-after-content",
        .title = QT_TRANSLATE_NOOP("Reading552", "No room for the message"),
        .meaning = QT_TRANSLATE_NOOP("Reading552", "The server took the message in and found no room for it: a mailbox "
                                                   "is full, or an allowance is used up. Nothing was kept."),
        .here = QT_TRANSLATE_NOOP("Reading552",
                                  "The words ({line:reply}) speak of storage, not of the size of the message."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading552", "Tell the recipient, by another way, to clear space.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading552",
                        "With several recipients, send to each on its own to see whose mailbox it is.")}}},
        .rules = "RFC 3463 3.3",
    },
    {
        .id = "552.content-blocked",
        .title = QT_TRANSLATE_NOOP("Reading552", "Content not allowed"),
        .meaning = QT_TRANSLATE_NOOP("Reading552", "It is not the size. The server refuses something in the message "
                                                   "for safety: an attachment, an archive, a link."),
        .here = QT_TRANSLATE_NOOP("Reading552", "The words or the code ({line:reply}) speak of the content."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading552",
                        "Take out the attachment; programs, scripts and archives that hold them are refused alike.")},
                    {QT_TRANSLATE_NOOP("Reading552", "Put the file on a server and send a link instead.")},
                    {QT_TRANSLATE_NOOP("Reading552", "If the reply has a link, it lists what is not allowed.")}}},
        .rules = "RFC 3463 3.8",
    },
    {
        .id = "552.words-content",
        .title = QT_TRANSLATE_NOOP("Reading552", "Content not allowed"),
        .meaning = QT_TRANSLATE_NOOP("Reading552", "It is not the size. The server refuses something in the message "
                                                   "for safety: an attachment, an archive, a link."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading552", "Take the attachment out, or share the file by a link.")}}},
        .rules = "RFC 3463 3.8",
    },
};

} // namespace

std::span<const ReadingEntry> readings552()
{
    return entries;
}

} // namespace Core::Knowledge
