#include "core/knowledge/readings550.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "550.words-unknown-user",
        .title = QT_TRANSLATE_NOOP("Reading550", "No such mailbox"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "The server has no mailbox of that name."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "Check the spelling of the recipient, the domain included.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading550",
                        "If the mailbox should exist, look for it on the server: account, alias, directory.")},
                    {QT_TRANSLATE_NOOP("Reading550", "Do not retry unchanged, and take dead addresses off mailing "
                                                     "lists: many such refusals harm your reputation.")}}},
        .rules = "RFC 3463 3.2; RFC 5321 3.3",
    },
    {
        .id = "550.words-disabled",
        .title = QT_TRANSLATE_NOOP("Reading550", "Mailbox closed"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "The mailbox exists and takes no mail."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "Reach its owner another way. If it is in your care, see whether "
                                                     "the account is suspended, locked or expired.")}}},
        .rules = "RFC 3463 3.3",
    },
    {
        .id = "550.words-quota",
        .title = QT_TRANSLATE_NOOP("Reading550", "Mailbox full"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "The recipient has no room left for the message."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading550", "Tell the owner, by another way, to clear space; or raise the quota on the server.")}}},
        .rules = "RFC 3463 3.3",
    },
    {
        .id = "550.words-relay",
        .title = QT_TRANSLATE_NOOP("Reading550", "Relaying refused"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "The server does not pass mail on to that domain for this client."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading550", "To send through it, log in on its submission port (587 or 465).")},
              {QT_TRANSLATE_NOOP("Reading550",
                                 "To deliver, use the mail exchanger of the recipient’s domain; check its MX record.")},
              {QT_TRANSLATE_NOOP("Reading550", "If the domain should be served there, add it on that server (Postfix: "
                                               "mydestination, relay_domains, virtual_mailbox_domains).")}}},
        .rules = "RFC 5321 3.6.2; RFC 5321 7.9",
    },
    {
        .id = "550.words-client",
        .title = QT_TRANSLATE_NOOP("Reading550", "The sending host is refused"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "The verdict is on the address that connected: a block list, its "
                                                   "reputation or its DNS name. Sender and recipient are not meant."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "Look the sending address up on the list named in the reply, mend "
                                                     "the cause, then ask there for removal.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading550",
                        "Check that its reverse DNS (PTR) gives a name, and that the name leads back to it.")},
                    {QT_TRANSLATE_NOOP("Reading550",
                                       "From a home or mobile line, send through your provider’s server instead.")}}},
        .rules = "RFC 5321 3.3; RFC 5782",
    },
    {
        .id = "550.words-client-name",
        .title = QT_TRANSLATE_NOOP("Reading550", "The EHLO name is refused"),
        .meaning = QT_TRANSLATE_NOOP("Reading550",
                                     "The server does not accept the name the sending host gave with EHLO or HELO."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading550",
            "Let that host give its full name, one that DNS leads to its address (Postfix: smtp_helo_name).")}}},
        .rules = "RFC 5321 4.1.1.1; RFC 5321 4.1.4",
    },
    {
        .id = "550.words-sender-domain",
        .title = QT_TRANSLATE_NOOP("Reading550", "Sender domain cannot be answered"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading550",
            "The sender’s domain does not exist, or declares that it takes no mail; a bounce could not get back."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading550",
                        "Check the DNS of the domain in MAIL FROM: it needs an MX or an address record.")},
                    {QT_TRANSLATE_NOOP("Reading550",
                                       "Let programs send with a real address, not with the name of the machine.")}}},
        .rules = "RFC 7505 4.2; RFC 3463 3.2",
    },
    {
        .id = "550.words-sender",
        .title = QT_TRANSLATE_NOOP("Reading550", "The sender is refused"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "The verdict is on the address in MAIL FROM: who may use it, or a "
                                                   "rule against it. The recipient is not meant."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading550",
                        "Send with an address of the account that logs in, or allow the pair on the server.")},
                    {QT_TRANSLATE_NOOP("Reading550",
                                       "Read the rest of the reply for the reason: a domain, SPF or a list.")}}},
        .rules = "RFC 6409 6.1; RFC 3463 3.8",
    },
    {
        .id = "550.words-domain-proof",
        .title = QT_TRANSLATE_NOOP("Reading550", "Sender domain not proved"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading550",
            "The server could not confirm by SPF, DKIM or DMARC that the sending host may send for the domain."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading550", "List the sending host in the SPF record of the sender’s domain.")},
              {QT_TRANSLATE_NOOP("Reading550", "Sign with DKIM under the domain of the From header.")},
              {QT_TRANSLATE_NOOP(
                  "Reading550",
                  "A forward breaks SPF: let the forwarding server rewrite the sender (SRS), or rely on DKIM.")}}},
        .rules = "RFC 7372 3; RFC 7489 10",
    },
    {
        .id = "550.words-spam",
        .title = QT_TRANSLATE_NOOP("Reading550", "A filter refused the message"),
        .meaning = QT_TRANSLATE_NOOP("Reading550",
                                     "The server took the message for spam, for dangerous or for against its rules."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550",
                                       "Look at links, attachments and the reputation of the sending address.")},
                    {QT_TRANSLATE_NOOP("Reading550", "If it was refused wrongly, report it with the words and the id "
                                                     "in the reply. Do not send it again unchanged.")}}},
        .rules = "RFC 5321 3.3; RFC 3463 3.8",
    },
    {
        .id = "550.words-loop",
        .title = QT_TRANSLATE_NOOP("Reading550", "Mail loop"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading550", "The message has passed through too many servers, usually in a circle."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "Read its Received lines: the hosts that repeat form the circle. "
                                                     "Look there for two forwards that point at each other.")}}},
        .rules = "RFC 5321 6.3",
    },
    {
        .id = "550.words-size",
        .title = QT_TRANSLATE_NOOP("Reading550", "Message too big"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "The message is over the limit of the server or the mailbox."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading550", "Make it smaller; an attachment grows by a third when it is encoded. Or send a link.")}}},
        .rules = "RFC 1870 6.3; RFC 3463 3.4",
    },
    {
        .id = "550.words-login",
        .title = QT_TRANSLATE_NOOP("Reading550", "A login is needed first"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading550", "The server sends only for users who have logged in. The number made for this is 530."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "Give the client a user name and a password, and the submission "
                                                     "port, 587 with STARTTLS or 465 with TLS.")}}},
        .rules = "RFC 4954 6; RFC 6409 4.3",
    },
    {
        .id = "550.words-form",
        .title = QT_TRANSLATE_NOOP("Reading550", "Form of the message wrong"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "The header or the line ends of the message break the rules."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading550",
            "See that the program writes one From, one Date, no header twice, and CR LF at every line.")}}},
        .rules = "RFC 5322 3.6; RFC 5321 2.3.8",
    },
    {
        .id = "550.words-recipient-domain",
        .title = QT_TRANSLATE_NOOP("Reading550", "Recipient domain not found"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "The part behind the @ of the recipient leads to no mail server: "
                                                   "the domain does not exist, or takes no mail."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "Check the spelling of the domain, then its MX record.")}}},
        .rules = "RFC 3463 3.2; RFC 7505 4.2",
    },
    {
        .id = "550.words-rate",
        .title = QT_TRANSLATE_NOOP("Reading550", "Sending limit reached"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading550", "Too much was sent in a while: by this account, from this address or to "
                                            "this mailbox. Time usually mends it, although the number looks final."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading550",
                                 "Wait, then send more slowly. Providers publish their limits per hour and per day.")},
              {QT_TRANSLATE_NOOP("Reading550", "If you sent little, see whether somebody else uses the account.")}}},
        .rules = "RFC 3463 3.8",
    },
    {
        .id = "550.words-closed",
        .title = QT_TRANSLATE_NOOP("Reading550", "Closed to this sender"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "The mailbox or list takes mail only from those its owner admits."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading550",
            "Ask the owner to admit the sender. If you belong to the same organisation, log in before sending.")}}},
        .rules = "RFC 3463 3.8",
    },
    {
        .id = "550.words-no-service",
        .title = QT_TRANSLATE_NOOP("Reading550", "No service for this client"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading550",
            "The server takes no mail from this client at all, or from nobody. Sender and recipient play no part."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "Reading550",
                  "See whether the right server was asked: look up the MX record of the recipient’s domain.")},
              {QT_TRANSLATE_NOOP(
                  "Reading550",
                  "Check whether a block list names the sending address, and whether it has reverse DNS (PTR).")}}},
        .rules = "RFC 5321 3.1",
    },
    {
        .id = "550.words-policy",
        .title = QT_TRANSLATE_NOOP("Reading550", "Refused by a rule of the server"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "A rule of the receiving side turns the message away. The words do "
                                                   "not say whether sender, client or content is meant."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550",
                                       "Ask its administrator, with the time and any number or link in the reply.")},
                    {QT_TRANSLATE_NOOP("Reading550", "Send a short plain message from another address. If it passes, "
                                                     "it is the sender or the content, not the host.")}}},
        .rules = "RFC 3463 3.8",
    },
};

} // namespace

std::span<const ReadingEntry> wordsReadings550()
{
    return entries;
}

} // namespace Core::Knowledge
