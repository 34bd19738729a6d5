#include "core/knowledge/tables.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {"551.moved",
     QT_TRANSLATE_NOOP("Reading551", "The user has moved"),
     QT_TRANSLATE_NOOP("Reading551", "The server gives the new address and does not forward the message itself."),
     QT_TRANSLATE_NOOP("Reading551", "For {recipient} ({line:command}) it names {new-address} ({line:new-address})."),
     {{{QT_TRANSLATE_NOOP("Reading551", "If you trust this server, send to the new address."),
        "RCPT TO:<{new-address}>"},
       {QT_TRANSLATE_NOOP("Reading551", "Ask yourself first: over an unprotected connection anyone could have written "
                                        "this reply to draw the mail away."),
        nullptr},
       {QT_TRANSLATE_NOOP("Reading551", "Correct the address book."), nullptr}}},
     "RFC 5321 3.4; RFC 5321 7.4"},
    {"551.not-local",
     QT_TRANSLATE_NOOP("Reading551", "Not one of its users"),
     QT_TRANSLATE_NOOP("Reading551", "The server does not take mail for this recipient and names no other address. It "
                                     "is a relay refusal under an old number."),
     QT_TRANSLATE_NOOP("Reading551", "{recipient} ({line:command}) is refused, and nobody has logged in."),
     {{{QT_TRANSLATE_NOOP("Reading551", "To send through this server, log in first."), nullptr},
       {QT_TRANSLATE_NOOP("Reading551", "To deliver to {recipient-domain}, connect to its mail exchanger."), nullptr}}},
     "RFC 5321 3.4; RFC 5321 3.6.2"},
    {"551.vrfy",
     QT_TRANSLATE_NOOP("Reading551", "This user is elsewhere"),
     QT_TRANSLATE_NOOP("Reading551", "The server knows the name; the mailbox is on another host."),
     QT_TRANSLATE_NOOP("Reading551", "You asked with {command} ({line:command})."),
     {{{QT_TRANSLATE_NOOP("Reading551", "Use the address in the reply, if it gives one and you trust this server."),
        nullptr}}},
     "RFC 5321 3.5.3; RFC 5321 3.4"},
    {"551.failed-chunk",
     QT_TRANSLATE_NOOP("Reading551", "Rest of a message that has failed"),
     QT_TRANSLATE_NOOP("Reading551",
                       "The octets were read and thrown away, because this message had failed at an earlier step."),
     QT_TRANSLATE_NOOP("Reading551", "The refusal that counts came before ({line:cause})."),
     {{{QT_TRANSLATE_NOOP("Reading551", "Drop the transaction."), "RSET"},
       {QT_TRANSLATE_NOOP("Reading551", "Read that earlier refusal: it names the cause."), nullptr},
       {QT_TRANSLATE_NOOP("Reading551", "Do not send the remaining chunks."), nullptr}}},
     "RFC 3030 2"},
};

} // namespace

std::span<const ReadingEntry> readings551()
{
    return entries;
}

} // namespace Core::Knowledge
