#include "core/knowledge/readings550.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "550.client-refused",
        .title = QT_TRANSLATE_NOOP("Reading550", "The client is refused, not the address"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading550",
            "The verdict is on the host that connects. The server only waited for this command to give it."),
        .here = QT_TRANSLATE_NOOP("Reading550",
                                  "The words ({line:reply}) name {client-address}, which is how the server sees you."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading550",
                        "Look this address up on the list that is named, mend the cause, then ask there for removal.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading550",
                        "Check that its reverse DNS (PTR) gives a name, and that the name leads back to it.")},
                    {QT_TRANSLATE_NOOP("Reading550",
                                       "From a home or mobile line, send through your provider’s server instead.")},
                    {QT_TRANSLATE_NOOP("Reading550",
                                       "Do not try other recipients or senders: the answer will be the same.")}}},
        .rules = "RFC 5321 3.3; RFC 7372 3.3; RFC 5782",
    },
    {
        .id = "550.client-refused-unnamed",
        .title = QT_TRANSLATE_NOOP("Reading550", "The client is refused, not the address"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading550",
            "The verdict is on the host that connects. The server only waited for this command to give it."),
        .here = QT_TRANSLATE_NOOP(
            "Reading550", "The words ({line:reply}) speak of the connecting host, its DNS name or a list it is on."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "Look your public address up on the list that is named, mend the "
                                                     "cause, then ask there for removal.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading550",
                        "Check that its reverse DNS (PTR) gives a name, and that the name leads back to it.")},
                    {QT_TRANSLATE_NOOP("Reading550",
                                       "Do not try other recipients or senders: the answer will be the same.")}}},
        .rules = "RFC 5321 3.3; RFC 7372 3.3; RFC 5782",
    },
    {
        .id = "550.sender-refused-late",
        .title = QT_TRANSLATE_NOOP("Reading550", "The sender is refused, not the recipient"),
        .meaning = QT_TRANSLATE_NOOP("Reading550",
                                     "The server accepted MAIL and says only now that it does not want this sender."),
        .here = QT_TRANSLATE_NOOP("Reading550",
                                  "The words ({line:reply}) are about {sender}, given before ({line:sender})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "Drop this transaction and begin again with another sender."),
                     "RSET"},
                    {QT_TRANSLATE_NOOP("Reading550", "Read the words and the enhanced code to see what the server has "
                                                     "against it: the domain, SPF, or a list of its own.")},
                    {QT_TRANSLATE_NOOP("Reading550", "Do not try other recipients: the answer will be the same.")}}},
        .rules = "RFC 5321 3.3",
    },
    {
        .id = "550.client-name-late",
        .title = QT_TRANSLATE_NOOP("Reading550", "The EHLO name is refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading550", "The server let EHLO pass and says only now that it does not accept the name given there."),
        .here = QT_TRANSLATE_NOOP(
            "Reading550",
            "The words ({line:reply}) are about {client-name}, given in EHLO or HELO ({line:client-name})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "Introduce yourself again with the real, resolvable name of this "
                                                     "host, or with its address in square brackets."),
                     "EHLO {value}"},
                    {QT_TRANSLATE_NOOP("Reading550", "Then begin the transaction again with MAIL.")}}},
        .rules = "RFC 5321 3.3; RFC 5321 4.1.1.1",
    },
    {
        .id = "550.recipient-unknown",
        .title = QT_TRANSLATE_NOOP("Reading550", "No such mailbox"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "The server has no mailbox of this name."),
        .here = QT_TRANSLATE_NOOP("Reading550", "{recipient} ({line:command}) is not known here."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading550", "Check the spelling, the domain included.")},
              {QT_TRANSLATE_NOOP("Reading550",
                                 "If the mailbox should exist, look for it on the server: account, alias, directory.")},
              {QT_TRANSLATE_NOOP("Reading550",
                                 "Recipients accepted before are not affected. Do not retry this one unchanged.")}}},
        .rules = "RFC 5321 3.3; RFC 3463 3.2",
    },
    {
        .id = "550.recipient-domain",
        .title = QT_TRANSLATE_NOOP("Reading550", "Recipient domain not found"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading550",
            "The part behind the @ leads to no mail server: the domain does not exist, or takes no mail."),
        .here = QT_TRANSLATE_NOOP("Reading550", "The domain is {recipient-domain}, from {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "Check the spelling of {recipient-domain}, then its MX record.")},
                    {QT_TRANSLATE_NOOP("Reading550",
                                       "If DNS knows the domain elsewhere, look at the resolver this server uses.")}}},
        .rules = "RFC 3463 3.2; RFC 7505 4.2",
    },
    {
        .id = "550.moved",
        .title = QT_TRANSLATE_NOOP("Reading550", "The user has moved"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading550",
            "The mailbox is no longer here. The server names the new address and does not forward the message itself."),
        .here = QT_TRANSLATE_NOOP("Reading550",
                                  "For {recipient} ({line:command}) it names {new-address} ({line:new-address})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "If you trust this server, send to the new address."),
                     "RCPT TO:<{new-address}>"},
                    {QT_TRANSLATE_NOOP("Reading550", "Correct the address book.")}}},
        .rules = "RFC 3463 3.2; RFC 5321 3.4",
    },
    {
        .id = "550.relay",
        .title = QT_TRANSLATE_NOOP("Reading550", "Relaying refused"),
        .meaning = QT_TRANSLATE_NOOP("Reading550",
                                     "This server does not pass mail on to that domain for someone it does not know."),
        .here = QT_TRANSLATE_NOOP("Reading550",
                                  "{recipient-domain} ({line:command}) is elsewhere for it, and nobody has logged in."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading550", "To send through this server, log in."), "AUTH {mechanism}"},
              {QT_TRANSLATE_NOOP("Reading550", "To deliver to {recipient-domain}, connect to its mail exchanger.")},
              {QT_TRANSLATE_NOOP("Reading550", "If {recipient-domain} should be served here, add it on the server "
                                               "(Postfix: mydestination, relay_domains, virtual_mailbox_domains).")}}},
        .rules = "RFC 5321 3.6.2; RFC 5321 7.9",
    },
    {
        .id = "550.relay-login-not-offered",
        .title = QT_TRANSLATE_NOOP("Reading550", "Relaying refused"),
        .meaning = QT_TRANSLATE_NOOP("Reading550",
                                     "This server does not pass mail on to that domain for someone it does not know."),
        .here = QT_TRANSLATE_NOOP("Reading550", "{recipient-domain} ({line:command}) is elsewhere for it, nobody has "
                                                "logged in, and it offers no login at this point."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading550",
                                 "To send as a user, connect to the submission port (587 or 465) and log in there.")},
              {QT_TRANSLATE_NOOP("Reading550", "To deliver to {recipient-domain}, connect to its mail exchanger.")},
              {QT_TRANSLATE_NOOP("Reading550", "If {recipient-domain} should be served here, add it on the server "
                                               "(Postfix: mydestination, relay_domains, virtual_mailbox_domains).")}}},
        .rules = "RFC 5321 3.6.2; RFC 5321 7.9",
    },
    {
        .id = "550.relay-although-logged-in",
        .title = QT_TRANSLATE_NOOP("Reading550", "Relaying refused although logged in"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "Your login holds, but it does not open this way: the account lacks "
                                                   "the right, or the rule looks at client addresses alone."),
        .here = QT_TRANSLATE_NOOP(
            "Reading550",
            "The login was accepted ({line:auth}); {recipient} ({line:command}) is refused all the same."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550",
                                       "On the server, check the order of the relay rules: the one for logged-in users "
                                       "has to come first (Postfix: permit_sasl_authenticated).")},
                    {QT_TRANSLATE_NOOP("Reading550", "Check whether this account may send outside at all.")}}},
        .rules = "RFC 6409 6.2; RFC 4954 6",
    },
    {
        .id = "550.mailbox-disabled",
        .title = QT_TRANSLATE_NOOP("Reading550", "Mailbox closed"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "The mailbox exists and takes no mail."),
        .here = QT_TRANSLATE_NOOP("Reading550", "It is that of {recipient} ({line:command})."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading550", "Reach its owner another way.")},
              {QT_TRANSLATE_NOOP(
                  "Reading550",
                  "If it is in your care, see on the server whether the account is suspended, locked or expired.")},
              {QT_TRANSLATE_NOOP("Reading550",
                                 "Do not keep trying: the refusal is final until somebody opens it again.")}}},
        .rules = "RFC 3463 3.3",
    },
    {
        .id = "550.sender-refused",
        .title = QT_TRANSLATE_NOOP("Reading550", "Sender refused"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "A rule of this server turns away mail from this sender."),
        .here = QT_TRANSLATE_NOOP("Reading550", "{sender} was refused at once, at MAIL ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading550",
                        "Read the enhanced code: 5.1.8 means the domain, 5.7.23 SPF, 5.7.1 a rule of the server.")},
                    {QT_TRANSLATE_NOOP("Reading550",
                                       "Try another sender, to see whether the address is meant or the client.")},
                    {QT_TRANSLATE_NOOP("Reading550", "If this is a user of the server, log in before MAIL.")}}},
        .rules = "RFC 5321 4.2.3; RFC 7372 3",
    },
};

} // namespace

std::span<const ReadingEntry> recipientReadings550()
{
    return entries;
}

} // namespace Core::Knowledge
