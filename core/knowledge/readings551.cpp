#include "core/knowledge/tables.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "551.moved",
        .title = QT_TRANSLATE_NOOP("Reading551", "The user has moved"),
        .meaning = QT_TRANSLATE_NOOP("Reading551",
                                     "The server gives the new address and does not forward the message itself."),
        .here = QT_TRANSLATE_NOOP("Reading551",
                                  "For {recipient} ({line:command}) it names {new-address} ({line:new-address})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading551", "If you trust this server, send to the new address."),
                     "RCPT TO:<{new-address}>"},
                    {QT_TRANSLATE_NOOP("Reading551", "Ask yourself first: over an unprotected connection anyone could "
                                                     "have written this reply to draw the mail away.")},
                    {QT_TRANSLATE_NOOP("Reading551", "Correct the address book.")}}},
        .rules = "RFC 5321 3.4; RFC 5321 7.4",
    },
    {
        .id = "551.not-local",
        .title = QT_TRANSLATE_NOOP("Reading551", "Not one of its users"),
        .meaning = QT_TRANSLATE_NOOP("Reading551", "The server does not take mail for this recipient and names no "
                                                   "other address. It is a relay refusal under an old number."),
        .here = QT_TRANSLATE_NOOP("Reading551", "{recipient} ({line:command}) is refused, and nobody has logged in."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading551", "To send through this server, log in first.")},
                    {QT_TRANSLATE_NOOP("Reading551",
                                       "To deliver to {recipient-domain}, connect to its mail exchanger.")}}},
        .rules = "RFC 5321 3.4; RFC 5321 3.6.2",
    },
    {
        .id = "551.vrfy",
        .title = QT_TRANSLATE_NOOP("Reading551", "This user is elsewhere"),
        .meaning = QT_TRANSLATE_NOOP("Reading551", "The server knows the name; the mailbox is on another host."),
        .here = QT_TRANSLATE_NOOP("Reading551", "You asked with {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading551",
                                       "Use the address in the reply, if it gives one and you trust this server.")}}},
        .rules = "RFC 5321 3.5.3; RFC 5321 3.4",
    },
    {
        .id = "551.failed-chunk",
        .title = QT_TRANSLATE_NOOP("Reading551", "Rest of a message that has failed"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading551", "The octets were read and thrown away, because this message had failed at an earlier step."),
        .here = QT_TRANSLATE_NOOP("Reading551", "The refusal that counts came before ({line:cause})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading551", "Drop the transaction."), "RSET"},
                    {QT_TRANSLATE_NOOP("Reading551", "Read that earlier refusal: it names the cause.")},
                    {QT_TRANSLATE_NOOP("Reading551", "Do not send the remaining chunks.")}}},
        .rules = "RFC 3030 2",
    },
    {
        .id = "551.words-moved",
        .title = QT_TRANSLATE_NOOP("Reading551", "The user has moved"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading551", "The server names a new address, {new-address}, and does not forward the message itself."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading551", "If you trust that server, send to the new address and correct the address book.")}}},
        .rules = "RFC 5321 3.4; RFC 5321 7.4",
    },
    {
        .id = "551.words-not-local",
        .title = QT_TRANSLATE_NOOP("Reading551", "Not one of its users"),
        .meaning = QT_TRANSLATE_NOOP("Reading551", "The server does not take mail for that recipient and names no "
                                                   "other address. It is a relay refusal under an old number."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading551",
            "To send through it, log in on its submission port; to deliver, use the mail exchanger of the domain.")}}},
        .rules = "RFC 5321 3.4; RFC 5321 3.6.2",
    },
};

} // namespace

std::span<const ReadingEntry> readings551()
{
    return entries;
}

} // namespace Core::Knowledge
