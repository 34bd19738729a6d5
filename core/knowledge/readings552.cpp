#include "core/knowledge/tables.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {"552.declared-size",
     QT_TRANSLATE_NOOP("Reading552", "Announced size over the limit"),
     QT_TRANSLATE_NOOP("Reading552",
                       "The size given with MAIL is more than this server takes. Nothing was sent in vain."),
     QT_TRANSLATE_NOOP("Reading552",
                       "SIZE={size} ({line:command}) stands against a limit of {limit} octets ({line:limit})."),
     {{{QT_TRANSLATE_NOOP("Reading552", "Make the message smaller; an attachment grows by a third when it is encoded."),
        nullptr},
       {QT_TRANSLATE_NOOP("Reading552", "Or put the file on a server and send a link."), nullptr},
       {QT_TRANSLATE_NOOP("Reading552", "On the server, the limit is a setting (Postfix: message_size_limit)."),
        nullptr}}},
     "RFC 1870 6.1"},
    {"552.declared-size-no-limit",
     QT_TRANSLATE_NOOP("Reading552", "Announced size too big"),
     QT_TRANSLATE_NOOP("Reading552", "The size given with MAIL is too much, although the reply to EHLO names no limit "
                                     "below it. The real one depends on account, mailbox or policy."),
     QT_TRANSLATE_NOOP("Reading552", "{command} ({line:command}) announces {size} octets."),
     {{{QT_TRANSLATE_NOOP("Reading552", "Try with a smaller message."), nullptr},
       {QT_TRANSLATE_NOOP("Reading552", "Ask the administrator for the limit that applies to you."), nullptr}}},
     "RFC 1870 4; RFC 1870 6.1"},
    {"552.earlier-size",
     QT_TRANSLATE_NOOP("Reading552", "An earlier size still counts"),
     QT_TRANSLATE_NOOP("Reading552", "This MAIL announces no size. The server still holds the one it refused before."),
     QT_TRANSLATE_NOOP("Reading552", "An earlier MAIL was refused with 552 ({line:cause}), and no RSET came between it "
                                     "and this one ({line:command})."),
     {{{QT_TRANSLATE_NOOP("Reading552", "Reset, then send MAIL again."), "RSET"}}},
     "RFC 5321 4.1.1.5; RFC 1870 6.1"},
    {"552.mailbox-full",
     QT_TRANSLATE_NOOP("Reading552", "Mailbox full"),
     QT_TRANSLATE_NOOP("Reading552", "The recipient has no room left for the message."),
     QT_TRANSLATE_NOOP("Reading552", "It is the mailbox of {recipient} ({line:command})."),
     {{{QT_TRANSLATE_NOOP("Reading552", "Tell the owner, by another way, to delete or move mail."), nullptr},
       {QT_TRANSLATE_NOOP("Reading552", "On the server, raise the quota of the mailbox."), nullptr},
       {QT_TRANSLATE_NOOP("Reading552", "Recipients accepted before are not affected."), nullptr}}},
     "RFC 3463 3.3; RFC 5321 4.2.3"},
    {"552.too-many-recipients",
     QT_TRANSLATE_NOOP("Reading552", "Too many recipients at once"),
     QT_TRANSLATE_NOOP("Reading552", "The message has as many recipients as this server takes in one go; 552 is the "
                                     "old number for 452. Nothing is wrong with the address."),
     QT_TRANSLATE_NOOP("Reading552",
                       "{accepted} recipients were accepted before {recipient} ({line:command}); they stand."),
     {{{QT_TRANSLATE_NOOP("Reading552", "Send the message now for those accepted."), "DATA"},
       {QT_TRANSLATE_NOOP("Reading552", "Send it again to the rest, in a transaction of its own."), nullptr}}},
     "RFC 5321 4.5.3.1.10"},
    {"552.message-too-big",
     QT_TRANSLATE_NOOP("Reading552", "Message too big"),
     QT_TRANSLATE_NOOP("Reading552",
                       "The server counted while the message came in and refused it at the end. Nothing was kept."),
     QT_TRANSLATE_NOOP("Reading552",
                       "Its limit is {limit} octets ({line:limit}); MAIL ({line:mail}) had not announced more."),
     {{{QT_TRANSLATE_NOOP("Reading552", "Make the message smaller; an attachment grows by a third when it is encoded."),
        nullptr},
       {QT_TRANSLATE_NOOP("Reading552",
                          "Announce the size with MAIL (SIZE=): the server then refuses before the content is sent."),
        nullptr}}},
     "RFC 1870 6.3; RFC 5321 4.5.3.1.7"},
    {"552.message-too-big-unannounced",
     QT_TRANSLATE_NOOP("Reading552", "Message too big"),
     QT_TRANSLATE_NOOP("Reading552",
                       "The server counted while the message came in and refused it at the end. Nothing was kept."),
     QT_TRANSLATE_NOOP("Reading552",
                       "The refusal ({line:reply}) could come only now, since no limit was announced that it passes."),
     {{{QT_TRANSLATE_NOOP("Reading552", "Make the message smaller; an attachment grows by a third when it is encoded."),
        nullptr},
       {QT_TRANSLATE_NOOP("Reading552", "Or put the file on a server and send a link."), nullptr},
       {QT_TRANSLATE_NOOP("Reading552", "Ask the administrator for the limit of your account."), nullptr}}},
     "RFC 1870 6.3; RFC 5321 4.5.3.1.7"},
    {"552.lmtp-full",
     QT_TRANSLATE_NOOP("Reading552", "One mailbox full"),
     QT_TRANSLATE_NOOP(
         "Reading552",
         "LMTP gives a verdict for each recipient. This mailbox has no room; the others stand on their own."),
     QT_TRANSLATE_NOOP("Reading552", "The reply ({line:reply}) is about {recipient} ({line:recipient})."),
     {{{QT_TRANSLATE_NOOP("Reading552", "Return the message for this recipient only."), nullptr},
       {QT_TRANSLATE_NOOP("Reading552", "On the server, raise the quota, or have the owner clear space."), nullptr}}},
     "RFC 2033 4.2; RFC 3463 3.3"},
    {"552.full-after-content",
     QT_TRANSLATE_NOOP("Reading552", "No room for the message"),
     QT_TRANSLATE_NOOP("Reading552", "The server took the message in and found no room for it: a mailbox is full, or "
                                     "an allowance is used up. Nothing was kept."),
     QT_TRANSLATE_NOOP("Reading552", "The words ({line:reply}) speak of storage, not of the size of the message."),
     {{{QT_TRANSLATE_NOOP("Reading552", "Tell the recipient, by another way, to clear space."), nullptr},
       {QT_TRANSLATE_NOOP("Reading552", "With several recipients, send to each on its own to see whose mailbox it is."),
        nullptr}}},
     "RFC 3463 3.3"},
    {"552.content-blocked",
     QT_TRANSLATE_NOOP("Reading552", "Content not allowed"),
     QT_TRANSLATE_NOOP("Reading552", "It is not the size. The server refuses something in the message for safety: an "
                                     "attachment, an archive, a link."),
     QT_TRANSLATE_NOOP("Reading552", "The words or the code ({line:reply}) speak of the content."),
     {{{QT_TRANSLATE_NOOP("Reading552",
                          "Take out the attachment; programs, scripts and archives that hold them are refused alike."),
        nullptr},
       {QT_TRANSLATE_NOOP("Reading552", "Put the file on a server and send a link instead."), nullptr},
       {QT_TRANSLATE_NOOP("Reading552", "If the reply has a link, it lists what is not allowed."), nullptr}}},
     "RFC 3463 3.8"},
};

} // namespace

std::span<const ReadingEntry> readings552()
{
    return entries;
}

} // namespace Core::Knowledge
