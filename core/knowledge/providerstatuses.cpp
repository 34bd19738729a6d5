#include "core/knowledge/statuses.h"

namespace Core::Knowledge {
namespace {

constexpr StatusEntry entries[] = {
    {
        .code = "exchange:4.3.1",
        .provider = "exchange",
        .title = QT_TRANSLATE_NOOP("Status", "Back pressure"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The Exchange server is short of disk space or memory and takes no mail "
                                               "until it has recovered. Exchange calls this back pressure."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "As a sender, wait.")},
                    {QT_TRANSLATE_NOOP("Status", "On the server, free space on the volume of the queue database, and "
                                                 "look for event 15004 to 15007 in the log.")}}},
    },
    {
        .code = "exchange:5.6.0",
        .provider = "exchange",
        .title = QT_TRANSLATE_NOOP("Status", "Message content invalid"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "Exchange cannot handle the content of the message: the MIME structure is "
                                        "broken, or a conversion failed. The text behind often names the fault."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Send the message again in a plain form, without unusual attachments.")},
                    {QT_TRANSLATE_NOOP("Status", "On the server, look in the message tracking log.")}}},
    },
    {
        .code = "exchange:5.7.3",
        .provider = "exchange",
        .title = QT_TRANSLATE_NOOP("Status", "Login refused or missing"),
        .meaning = QT_TRANSLATE_NOOP("Status", "With 535, Exchange did not accept the credentials. Elsewhere it means "
                                               "that this connector takes mail from authenticated senders only."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Check the form of the user name: DOMAIN\\user or user@example.org.")},
                    {QT_TRANSLATE_NOOP(
                        "Status",
                        "Between Exchange servers, check the authentication settings of the receive connector.")}}},
    },
    {
        .code = "exchange:5.7.54",
        .provider = "exchange",
        .title = QT_TRANSLATE_NOOP("Status", "Relaying not allowed"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The recipient’s domain is not an accepted domain of this Exchange "
                                               "server, and you have no right to relay through it."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Log in, or have the right connector allow your address to relay.")},
                    {QT_TRANSLATE_NOOP("Status", "If the domain is your own, add it to the accepted domains.")}}},
    },
    {
        .code = "exchange:5.7.57",
        .provider = "exchange",
        .title = QT_TRANSLATE_NOOP("Status", "Login required to send"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "You reached a connector of Exchange that takes no anonymous mail, and MAIL FROM came without a login."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Log in before MAIL FROM.")},
                    {QT_TRANSLATE_NOOP("Status", "For mail from other servers, the administrator allows anonymous "
                                                 "users on the connector for port 25.")}}},
    },
    {
        .code = "exchange:5.7.60",
        .provider = "exchange",
        .title = QT_TRANSLATE_NOOP("Status", "No right to send as this sender"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "The From address belongs to somebody else, and the account that logged in has no Send As right on it."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Use the account’s own address.")},
                    {QT_TRANSLATE_NOOP("Status", "Or have the administrator grant Send As on that mailbox.")}}},
    },
    {
        .code = "exchange:5.7.900-999",
        .provider = "exchange",
        .title = QT_TRANSLATE_NOOP("Status", "Refused by an own mail flow rule"),
        .meaning = QT_TRANSLATE_NOOP("Status", "An administrator of the receiving organisation wrote a rule (transport "
                                               "rule) that refuses this message, and chose number and text."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Read the text: it was written for you.")},
                    {QT_TRANSLATE_NOOP("Status",
                                       "Ask that organisation’s administrator; your own server has no part in it.")}}},
    },
    {
        .code = "gmail:4.2.1",
        .provider = "gmail",
        .title = QT_TRANSLATE_NOOP("Status", "Mail comes too fast"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "In Gmail’s use, the recipient gets more mail in a short time than the mailbox takes, or the "
                      "relay limit of the organisation is reached for the moment. The mailbox is not closed."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Wait: a mail server tries again by itself.")},
                    {QT_TRANSLATE_NOOP("Status", "If it is your own traffic, send more slowly or gather messages.")}}},
    },
    {
        .code = "gmail:5.4.5",
        .provider = "gmail",
        .title = QT_TRANSLATE_NOOP("Status", "Daily sending limit reached"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Gmail does not mean congestion by it: your account, or the relay of "
                                               "your organisation, has sent as much as one day allows."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Wait up to 24 hours.")},
                    {QT_TRANSLATE_NOOP("Status", "See that no stolen account sends in your name.")},
                    {QT_TRANSLATE_NOOP("Status", "For mass mail, use a service made for it.")}}},
    },
    {
        .code = "gmail:5.7.9",
        .provider = "gmail",
        .title = QT_TRANSLATE_NOOP("Status", "Application password required"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "The account has two-step verification, and Gmail does not take the ordinary password over SMTP."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Create an application password in the Google account and use that.")},
                    {QT_TRANSLATE_NOOP("Status", "Better still, let the program sign in with OAuth.")}}},
    },
    {
        .code = "gmail:5.7.10",
        .provider = "gmail",
        .title = QT_TRANSLATE_NOOP("Status", "Sent too early after STARTTLS"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Gmail found bytes behind STARTTLS before the TLS handshake had begun. "
                                               "It closes this door because commands could be smuggled in that way."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Status", "After STARTTLS, wait for the reply 220, make the handshake, then send EHLO.")}}},
    },
    {
        .code = "gmail:5.7.11",
        .provider = "gmail",
        .title = QT_TRANSLATE_NOOP("Status", "Argument where none may stand"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Gmail says this when something stands behind STARTTLS on the line. It "
                                               "has nothing to do with the password."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Send STARTTLS alone on its line.")}}},
    },
    {
        .code = "gmail:5.7.14",
        .provider = "gmail",
        .title = QT_TRANSLATE_NOOP("Status", "Sign in on the web first"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Google found the login suspicious, or the program not safe enough, and "
                                               "wants the owner to confirm in a browser."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Sign in to the account in a browser and confirm the attempt.")},
                    {QT_TRANSLATE_NOOP("Status", "Then use an application password or OAuth.")}}},
    },
    {
        .code = "gmail:4.7.23",
        .provider = "gmail",
        .title = QT_TRANSLATE_NOOP("Status", "Reverse DNS missing or not matching"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "At Gmail the temporary form speaks of the PTR record, not of SPF: the sending address has no "
                      "name, or the name does not lead back, and its mail is slowed down."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Set a PTR record for the address, whose name resolves back to it.")}}},
    },
    {
        .code = "gmail:x.7.24",
        .provider = "gmail",
        .title = QT_TRANSLATE_NOOP("Status", "SPF record looks unsafe"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Gmail found suspicious entries in the SPF record of the sender’s "
                                               "domain, such as +all or includes of doubtful origin."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Status", "Clean the record: name only the servers that send for you, and end with -all or ~all.")}}},
    },
    {
        .code = "gmail:x.7.25",
        .provider = "gmail",
        .title = QT_TRANSLATE_NOOP("Status", "No valid reverse DNS"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "Gmail takes mail only from addresses with a PTR record whose name leads back to the same address."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Status",
                        "Have the owner of the IP address set the PTR record, and check the name’s A or AAAA record.")},
                    {QT_TRANSLATE_NOOP("Status", "Check IPv6 too: it is often the address without a name.")}}},
    },
    {
        .code = "gmail:x.7.26",
        .provider = "gmail",
        .title = QT_TRANSLATE_NOOP("Status", "Mail not authenticated"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "Neither SPF nor DKIM passed for this message, or the DMARC policy of the From "
                                        "domain refuses it. With 4, Gmail slows such mail down or met DNS trouble."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Publish SPF for the envelope domain and sign with DKIM for the From domain.")},
                    {QT_TRANSLATE_NOOP(
                        "Status",
                        "If the message was forwarded or came through a list, DKIM has to survive the way.")}}},
    },
    {
        .code = "gmail:x.7.27",
        .provider = "gmail",
        .title = QT_TRANSLATE_NOOP("Status", "SPF missing or not passed"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Gmail’s own meaning, for senders in bulk: SPF did not pass for the "
                                               "envelope sender. It does not speak of a null MX."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Status", "Publish an SPF record for the domain in MAIL FROM that covers the sending address.")}}},
    },
    {
        .code = "gmail:x.7.28",
        .provider = "gmail",
        .title = QT_TRANSLATE_NOOP("Status", "Unusual rate of mail"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "Gmail sees far more mail than usual, or too much unwanted mail, from your IP address, its "
                      "block, your domain or a link in the messages. With 4 it slows you down."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Send less and more evenly, and raise the rate slowly.")},
                    {QT_TRANSLATE_NOOP("Status", "Look for a stolen account or an abused form.")},
                    {QT_TRANSLATE_NOOP("Status", "Watch spam rate and reputation in Postmaster Tools.")}}},
    },
    {
        .code = "gmail:x.7.29",
        .provider = "gmail",
        .title = QT_TRANSLATE_NOOP("Status", "Not sent over TLS"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Gmail’s own meaning, for senders in bulk: the connection was not "
                                               "encrypted. It has nothing to do with ARC."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Status", "Turn on opportunistic TLS for outgoing mail; in Postfix, smtp_tls_security_level = may.")}}},
    },
    {
        .code = "gmail:x.7.30",
        .provider = "gmail",
        .title = QT_TRANSLATE_NOOP("Status", "DKIM missing or not passed"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Gmail’s own meaning, for senders in bulk: the message carries no valid "
                                               "DKIM signature. REQUIRETLS is not the matter."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Sign with DKIM for your domain, and check that the key stands in DNS.")}}},
    },
    {
        .code = "gmail:x.7.32",
        .provider = "gmail",
        .title = QT_TRANSLATE_NOOP("Status", "From not aligned"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "SPF or DKIM may pass, but for another domain than the one in the From line. Gmail asks senders "
                      "in bulk for the same organisational domain. The number is Google’s own."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Status",
                        "Sign with DKIM using the From domain (d=), or send with an envelope sender of that domain.")},
                    {QT_TRANSLATE_NOOP("Status",
                                       "At a sending service, set up the custom domain for signing and bounces.")}}},
    },
    {
        .code = "gmail:x.7.40",
        .provider = "gmail",
        .title = QT_TRANSLATE_NOOP("Status", "DMARC record missing"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The From domain has no DMARC record, or one without a policy, and "
                                               "Gmail wants one from senders in bulk. The number is Google’s own."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Status", "Publish a TXT record at _dmarc of the domain, with at least v=DMARC1;p=none.")}}},
    },
    {
        .code = "microsoft365:5.0.350",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Refused elsewhere, cause not classified"),
        .meaning = QT_TRANSLATE_NOOP("Status",
                                     "Another server refused the message, and Exchange Online found no closer number "
                                     "for it. The real reply stands in the text, after “Remote Server returned”."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Read the embedded reply and act on that.")},
                    {QT_TRANSLATE_NOOP(
                        "Status",
                        "If the text complains of a long x-dg-ref header, turn off or shorten that label header.")}}},
    },
    {
        .code = "microsoft365:5.1.8",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Sending account blocked"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Exchange Online stopped this account because it sent spam or too much "
                                               "mail; it is not about the domain in DNS."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Status",
                        "Secure the account: new password, second factor, no strange forwarding or inbox rules.")},
                    {QT_TRANSLATE_NOOP(
                        "Status", "An administrator then takes it off the list of restricted entities in Defender.")}}},
    },
    {
        .code = "microsoft365:5.1.10",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Recipient not found"),
        .meaning = QT_TRANSLATE_NOOP("Status", "No mailbox or contact with this address exists in the organisation. It "
                                               "does not speak of a null MX record here."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Check the address, letter by letter.")},
                    {QT_TRANSLATE_NOOP("Status", "In hybrid setups, check that the address is synchronised and that "
                                                 "the domain is of the right type.")},
                    {QT_TRANSLATE_NOOP("Status", "In Outlook, delete the remembered address and type it anew.")}}},
    },
    {
        .code = "microsoft365:5.1.90",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Daily recipient limit reached"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "The sending mailbox has written to as many recipients as one day allows."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Wait until the limit runs out, within 24 hours.")},
                    {QT_TRANSLATE_NOOP("Status", "See that nobody else sends with the account.")},
                    {QT_TRANSLATE_NOOP("Status", "For mass mail, use a service made for it.")}}},
    },
    {
        .code = "microsoft365:5.2.121",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Too much from one sender"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "The recipient has got as many messages within an hour from this one sender as the mailbox takes."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Send later and less often, or gather notices into one message.")}}},
    },
    {
        .code = "microsoft365:5.2.122",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Mailbox receives too much"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The recipient’s mailbox has reached the number of messages it takes "
                                               "within an hour, from all senders together."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Send later.")},
                    {QT_TRANSLATE_NOOP("Status",
                                       "If the flood is your own, direct it to several mailboxes or a group.")}}},
    },
    {
        .code = "microsoft365:4.3.108",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Trouble towards the next host"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "Exchange Online could not reach the next host for the moment; the text names DNS, the connection or TLS."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Check that the destination’s names resolve and that it answers on port 25.")},
                    {QT_TRANSLATE_NOOP("Status", "Exchange Online tries again by itself.")}}},
    },
    {
        .code = "microsoft365:5.4.1",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Recipient refused at the edge"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Exchange Online knows no such recipient and says so at the door "
                                               "(directory-based edge blocking). No host failed to answer."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Status", "Check the address.")},
              {QT_TRANSLATE_NOOP(
                  "Status", "For a mailbox on premises, have it synchronised, or set the domain to internal relay.")},
              {QT_TRANSLATE_NOOP(
                  "Status",
                  "For a public folder or a group that is new, wait for the directory, or have it mail-enabled.")}}},
    },
    {
        .code = "microsoft365:x.4.300",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Expired before it could be delivered"),
        .meaning = QT_TRANSLATE_NOOP("Status",
                                     "Exchange Online could not deliver the message within the time its queue allows."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Read the last error quoted in the text: that is the cause.")}}},
    },
    {
        .code = "microsoft365:x.4.301-309",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Next host not reached"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Exchange Online could not hand the message to the next host: its name, "
                                               "the connection or TLS failed. The text says which."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Status",
                        "Check MX and address records of the destination, and port 25 with STARTTLS on its host.")},
                    {QT_TRANSLATE_NOOP("Status", "If a connector sends the mail, check its smart host.")}}},
    },
    {
        .code = "microsoft365:x.4.310",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Recipient’s domain does not exist"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Exchange Online found no such domain in the DNS."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Check the spelling of the domain, its registration and its MX record.")}}},
    },
    {
        .code = "microsoft365:x.4.311",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Next host not reached"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Exchange Online could not hand the message to the next host: its name, "
                                               "the connection or TLS failed. The text says which."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Status",
                        "Check MX and address records of the destination, and port 25 with STARTTLS on its host.")},
                    {QT_TRANSLATE_NOOP("Status", "If a connector sends the mail, check its smart host.")}}},
    },
    {
        .code = "microsoft365:x.4.312",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "DNS query failed"),
        .meaning = QT_TRANSLATE_NOOP("Status",
                                     "The name servers of the destination gave no usable answer to Exchange Online."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Status", "Check that all name servers of the domain answer, and that DNSSEC is in order.")}}},
    },
    {
        .code = "microsoft365:x.4.313-315",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Next host not reached"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Exchange Online could not hand the message to the next host: its name, "
                                               "the connection or TLS failed. The text says which."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Status",
                        "Check MX and address records of the destination, and port 25 with STARTTLS on its host.")},
                    {QT_TRANSLATE_NOOP("Status", "If a connector sends the mail, check its smart host.")}}},
    },
    {
        .code = "microsoft365:x.4.316",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Connection refused by the next host"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The destination’s host was reached and turned the connection away."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Status",
            "Check that its mail service runs, and that no firewall refuses the addresses of Microsoft 365.")}}},
    },
    {
        .code = "microsoft365:x.4.317",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "No connection, or TLS failed"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "Exchange Online could not make the connection, or not the TLS that its connector demands."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Status",
                        "Check port 25 and STARTTLS on the destination, with a certificate that fits the name.")},
                    {QT_TRANSLATE_NOOP("Status", "Compare that with what the connector requires.")}}},
    },
    {
        .code = "microsoft365:x.4.318",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Connection broke off"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The destination closed or lost the connection in the middle."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Look in its log for the moment, and at firewalls that inspect SMTP.")}}},
    },
    {
        .code = "microsoft365:x.4.319-399",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Next host not reached"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Exchange Online could not hand the message to the next host: its name, "
                                               "the connection or TLS failed. The text says which."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Status",
                        "Check MX and address records of the destination, and port 25 with STARTTLS on its host.")},
                    {QT_TRANSLATE_NOOP("Status", "If a connector sends the mail, check its smart host.")}}},
    },
    {
        .code = "microsoft365:5.6.0",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Message content invalid"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "Exchange cannot handle the content of the message: the MIME structure is "
                                        "broken, or a conversion failed. The text behind often names the fault."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Send the message again in a plain form, without unusual attachments.")}}},
    },
    {
        .code = "microsoft365:5.7.3",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Login not accepted"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "With 535, Exchange Online did not accept the credentials; it is no matter of conversion."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Status", "Check user name and password, and whether SMTP AUTH is enabled for the mailbox.")},
                    {QT_TRANSLATE_NOOP("Status", "With a second factor on the account, use OAuth.")}}},
    },
    {
        .code = "microsoft365:5.7.12",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Recipient closed to outside senders"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "The mailbox or mail user takes messages only from authenticated senders of its own organisation."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Status", "Ask the recipient or the organisation’s administrator to allow outside senders.")},
                    {QT_TRANSLATE_NOOP("Status", "If you belong to the organisation, send while logged in.")}}},
    },
    {
        .code = "microsoft365:5.7.13",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Public folder closed to outside senders"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The public folder takes messages only from authenticated senders of "
                                               "its own organisation. No account was disabled."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Ask its administrator to let anonymous senders create items in the folder.")}}},
    },
    {
        .code = "microsoft365:5.7.30",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Login with password no longer taken"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Exchange Online refuses basic login (user name and password) for "
                                               "sending over SMTP. REQUIRETLS is not the matter."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Let the program sign in with OAuth (XOAUTH2).")},
                    {QT_TRANSLATE_NOOP("Status",
                                       "For devices that cannot, use another sending service or a connector.")}}},
    },
    {
        .code = "microsoft365:5.7.51",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Partner connector does not admit this source"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "The receiving organisation accepts mail from this domain only from certain "
                                        "addresses or with a certain certificate, and yours is another."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Send from the agreed address, or with the agreed certificate.")},
                    {QT_TRANSLATE_NOOP("Status", "On the receiving side, correct the inbound connector.")}}},
    },
    {
        .code = "microsoft365:5.7.54",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Relaying not allowed"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "The recipient’s domain is not served here, and you have no right to relay."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Log in, or use a connector that admits your address or certificate.")}}},
    },
    {
        .code = "microsoft365:5.7.57",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Sent without logging in"),
        .meaning = QT_TRANSLATE_NOOP("Status", "A device or program sent to the submission host without a login, or "
                                               "its login is switched off for the mailbox or the organisation."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Log in before MAIL FROM, with OAuth where possible.")},
                    {QT_TRANSLATE_NOOP("Status", "See that SMTP AUTH is enabled for the mailbox.")},
                    {QT_TRANSLATE_NOOP(
                        "Status", "For devices that cannot log in, use direct send to the MX host, or a connector.")}}},
    },
    {
        .code = "microsoft365:5.7.60",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "No right to send as this sender"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "The From address is not that of the account which logged in, and the account has no Send As right on it."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Use the account’s own address.")},
                    {QT_TRANSLATE_NOOP("Status", "Or have the administrator grant Send As on that mailbox.")}}},
    },
    {
        .code = "microsoft365:5.7.64",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "No inbound connector fits"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "Mail came in for relaying, and Exchange Online could not tell to which tenant the sending "
                      "server belongs: its address or certificate fits no inbound connector."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Status", "Compare the server’s outgoing IP address or certificate name with the connector.")},
                    {QT_TRANSLATE_NOOP("Status",
                                       "Check that the sender’s domain is an accepted domain of the tenant.")}}},
    },
    {
        .code = "microsoft365:5.7.124",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Group takes listed senders only"),
        .meaning = QT_TRANSLATE_NOOP("Status",
                                     "The group or list accepts messages only from senders whom its owner has named."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Ask the owner of the group to add you.")}}},
    },
    {
        .code = "microsoft365:5.7.133",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Group closed to outside senders"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The group takes messages only from inside its organisation."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Ask the owner of the group to allow outside senders, or write to a member.")}}},
    },
    {
        .code = "microsoft365:5.7.134",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Recipient closed to outside senders"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "The mailbox or mail user takes messages only from authenticated senders of its own organisation."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Status", "Ask the recipient or the organisation’s administrator to allow outside senders.")},
                    {QT_TRANSLATE_NOOP("Status", "If you belong to the organisation, send while logged in.")}}},
    },
    {
        .code = "microsoft365:5.7.135",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Public folder closed to outside senders"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The public folder takes messages only from authenticated senders of "
                                               "its own organisation. No account was disabled."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Ask its administrator to let anonymous senders create items in the folder.")}}},
    },
    {
        .code = "microsoft365:5.7.136",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Recipient closed to outside senders"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "The mailbox or mail user takes messages only from authenticated senders of its own organisation."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Status", "Ask the recipient or the organisation’s administrator to allow outside senders.")},
                    {QT_TRANSLATE_NOOP("Status", "If you belong to the organisation, send while logged in.")}}},
    },
    {
        .code = "microsoft365:5.7.139",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Login blocked or refused"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "The text tells which: SMTP AUTH is switched off for the organisation or the "
                                        "mailbox, a security policy blocks the login, or the credentials are wrong."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Have SMTP AUTH enabled for the mailbox, if it must be.")},
                    {QT_TRANSLATE_NOOP(
                        "Status",
                        "Check security defaults and conditional access; with a second factor, use OAuth.")}}},
    },
    {
        .code = "microsoft365:x.7.321",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Destination offers no STARTTLS"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The destination promises TLS by a DANE record, but its host does not "
                                               "offer STARTTLS, so Exchange Online does not send."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "The destination’s administrator enables STARTTLS on the MX host, or "
                                                 "looks for a firewall that removes it.")}}},
    },
    {
        .code = "microsoft365:x.7.322",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Destination’s certificate expired"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "The certificate of the destination’s mail host has run out, and DANE forbids to overlook that."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Status", "The destination’s administrator renews the certificate and, if needed, the TLSA record.")}}},
    },
    {
        .code = "microsoft365:x.7.323",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "TLSA record does not fit"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The certificate of the destination’s host is not the one its TLSA "
                                               "record in DNS announces, or the record is faulty."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Status",
            "The destination’s administrator publishes a TLSA record for the present certificate or its key.")}}},
    },
    {
        .code = "microsoft365:x.7.324",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "DNSSEC of the destination broken"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "The DNS answers for the destination’s domain are signed, and the signature does not hold."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Status", "The domain’s administrator checks DS and DNSKEY records and expired signatures.")}}},
    },
    {
        .code = "microsoft365:x.7.325",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Certificate name does not match"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The certificate of the destination’s host does not bear the name of "
                                               "the MX host, which DANE demands here."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "The destination’s administrator gets a certificate with the MX "
                                                 "host’s name, or publishes a TLSA record of usage 3.")}}},
    },
    {
        .code = "microsoft365:4.7.500-699",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Suspicious traffic, slowed down"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "Exchange Online finds the mail from your address unusual and restricts it for "
                                        "the time being. The letters AS and a number in the text name the rule."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Slow down, and let your server retry.")},
                    {QT_TRANSLATE_NOOP("Status", "Check SPF, DKIM, DMARC and reverse DNS, and look for abuse.")}}},
    },
    {
        .code = "microsoft365:5.7.501-503",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Sender banned"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Exchange Online has banned the sending account or address for spam."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Status", "Find the cause: a stolen account, an abused form, a forwarding of spam.")},
              {QT_TRANSLATE_NOOP("Status", "Then ask for release: an own account in the Defender portal, a foreign "
                                           "address by a message to delist@microsoft.com with the full reply.")}}},
    },
    {
        .code = "microsoft365:5.7.504-505",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Recipient not accepted"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Exchange Online does not accept this recipient address."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Check the address, and ask the recipient another way.")}}},
    },
    {
        .code = "microsoft365:5.7.506",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Wrong name in EHLO"),
        .meaning = QT_TRANSLATE_NOOP("Status",
                                     "Your server introduced itself with a name that belongs to the receiving side."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Status", "Put your server’s own full name into EHLO; in Postfix, smtp_helo_name or myhostname.")}}},
    },
    {
        .code = "microsoft365:5.7.507",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Blocked by the recipient’s organisation"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The organisation of the recipient has put your address on its own "
                                               "block list. Microsoft cannot lift that."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Ask its administrator to remove the entry.")}}},
    },
    {
        .code = "microsoft365:5.7.508",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Too much from this IPv6 range"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Mail from your IPv6 range exceeds what is allowed."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Slow down, or send over IPv4.")}}},
    },
    {
        .code = "microsoft365:5.7.509",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Refused by the sender’s DMARC policy"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "The message did not pass DMARC, and the From domain asks for refusal (p=reject)."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "See that SPF or DKIM passes for the From domain.")},
                    {QT_TRANSLATE_NOOP("Status", "For forwarded mail, DKIM has to survive the way.")}}},
    },
    {
        .code = "microsoft365:5.7.510",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Recipient takes no IPv6"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The recipient’s domain does not accept mail over IPv6."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Send over IPv4; in Postfix, smtp_address_preference = ipv4.")}}},
    },
    {
        .code = "microsoft365:5.7.511",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Sender banned"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Exchange Online has banned the sending account or address for spam."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Status", "Find the cause: a stolen account, an abused form, a forwarding of spam.")},
              {QT_TRANSLATE_NOOP("Status", "Then ask for release: an own account in the Defender portal, a foreign "
                                           "address by a message to delist@microsoft.com with the full reply.")}}},
    },
    {
        .code = "microsoft365:5.7.512",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "From line missing or faulty"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "The message has no From line, or one that breaks the rules of the format."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Send one From line with one full address.")}}},
    },
    {
        .code = "microsoft365:5.7.513",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Blocked by the recipient’s organisation"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The organisation of the recipient has put your address on its own "
                                               "block list. Microsoft cannot lift that."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Ask its administrator to remove the entry.")}}},
    },
    {
        .code = "microsoft365:5.7.514-519",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Refused by a policy of Microsoft"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "A rule about sender, authentication or reputation refuses the message. The text names it."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Status", "Follow the link in the reply, and check SPF, DKIM and DMARC of the From domain.")}}},
    },
    {
        .code = "microsoft365:5.7.520",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Automatic forwarding not allowed"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "The organisation’s outbound spam policy forbids forwarding to addresses outside."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "The administrator allows it in the outbound policy for those who need it.")},
                    {QT_TRANSLATE_NOOP("Status", "Or share the mailbox instead of forwarding.")}}},
    },
    {
        .code = "microsoft365:5.7.606-649",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Sending address banned"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The IP address of your server stands on Microsoft’s block list."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Find and stop the cause first.")},
                    {QT_TRANSLATE_NOOP(
                        "Status",
                        "Then ask for release at sender.office.com with that address; it takes up to a day.")},
                    {QT_TRANSLATE_NOOP("Status",
                                       "If you send from a shared or dynamic address, use your provider’s relay.")}}},
    },
    {
        .code = "microsoft365:5.7.700-702",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Organisation blocked from sending"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "Too much of what your tenant sends is spam or bulk, so Microsoft has stopped its outgoing mail."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Status",
                        "Find stolen accounts, open relays on premises and faulty connectors, and stop them.")},
                    {QT_TRANSLATE_NOOP("Status", "Then open a case with Microsoft support.")}}},
    },
    {
        .code = "microsoft365:5.7.703",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Recipient on your own block list"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "Your tenant’s allow and block list forbids mail to this recipient or domain."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "An administrator removes the entry in the Defender portal.")}}},
    },
    {
        .code = "microsoft365:5.7.704-707",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Organisation blocked from sending"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "Too much of what your tenant sends is spam or bulk, so Microsoft has stopped its outgoing mail."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Status",
                        "Find stolen accounts, open relays on premises and faulty connectors, and stop them.")},
                    {QT_TRANSLATE_NOOP("Status", "Then open a case with Microsoft support.")}}},
    },
    {
        .code = "microsoft365:5.7.708",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Traffic of a new tenant not accepted"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "The tenant is new or a trial, and its mail leaves from addresses of low reputation."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Wait, buy a licence, or ask Microsoft support.")}}},
    },
    {
        .code = "microsoft365:5.7.709-749",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Organisation blocked from sending"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "Too much of what your tenant sends is spam or bulk, so Microsoft has stopped its outgoing mail."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Status",
                        "Find stolen accounts, open relays on premises and faulty connectors, and stop them.")},
                    {QT_TRANSLATE_NOOP("Status", "Then open a case with Microsoft support.")}}},
    },
    {
        .code = "microsoft365:5.7.750",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Sender’s domain not registered in the tenant"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "Too much mail comes with sender domains that are not set up in your tenant, so it is stopped."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Add and verify the domain in Microsoft 365.")},
                    {QT_TRANSLATE_NOOP("Status", "Find the program or relay that uses foreign sender addresses.")}}},
    },
    {
        .code = "microsoft365:4.7.850-899",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Address under observation"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "Exchange Online is still judging your IP address, which is new to it or has changed its habits."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Wait and send evenly: it usually ends within hours.")}}},
    },
    {
        .code = "microsoft365:5.7.900-999",
        .provider = "microsoft365",
        .title = QT_TRANSLATE_NOOP("Status", "Refused by an own mail flow rule"),
        .meaning = QT_TRANSLATE_NOOP("Status", "An administrator of the receiving organisation wrote a rule (transport "
                                               "rule) that refuses this message, and chose number and text."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Read the text: it was written for you.")},
                    {QT_TRANSLATE_NOOP("Status",
                                       "Ask that organisation’s administrator; your own server has no part in it.")}}},
    },
    {
        .code = "outlookcom:4.7.500-649",
        .provider = "outlookcom",
        .title = QT_TRANSLATE_NOOP("Status", "Suspicious traffic, restricted for now"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "Outlook.com finds the mail from your address unusual and takes less of it for the time being."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Slow down, and let your server retry.")},
                    {QT_TRANSLATE_NOOP("Status", "Look at your address in SNDS, and check SPF, DKIM and DMARC.")}}},
    },
    {
        .code = "outlookcom:5.7.501-508",
        .provider = "outlookcom",
        .title = QT_TRANSLATE_NOOP("Status", "Refused by a policy of Outlook.com"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "A rule about the sender, the From line or the sending address refuses the message. The text names it."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Follow the link in the reply.")},
                    {QT_TRANSLATE_NOOP("Status", "Check the From line, and the reputation of your address in SNDS.")}}},
    },
    {
        .code = "outlookcom:5.7.509",
        .provider = "outlookcom",
        .title = QT_TRANSLATE_NOOP("Status", "Refused by the sender’s DMARC policy"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "The message did not pass DMARC, and the From domain asks for refusal (p=reject)."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "See that SPF or DKIM passes for the From domain.")},
                    {QT_TRANSLATE_NOOP("Status", "For forwarded mail, DKIM has to survive the way.")}}},
    },
    {
        .code = "outlookcom:5.7.510-514",
        .provider = "outlookcom",
        .title = QT_TRANSLATE_NOOP("Status", "Refused by a policy of Outlook.com"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "A rule about the sender, the From line or the sending address refuses the message. The text names it."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Follow the link in the reply.")},
                    {QT_TRANSLATE_NOOP("Status", "Check the From line, and the reputation of your address in SNDS.")}}},
    },
    {
        .code = "outlookcom:5.7.515",
        .provider = "outlookcom",
        .title = QT_TRANSLATE_NOOP("Status", "Bulk mail without full authentication"),
        .meaning = QT_TRANSLATE_NOOP("Status", "From domains that send it much mail, Outlook.com wants SPF and DKIM to "
                                               "pass and DMARC to be in place and aligned. One of them is missing."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Set up all three for the From domain, with DMARC at least at p=none.")},
                    {QT_TRANSLATE_NOOP("Status", "Look at the Authentication-Results of a test message.")}}},
    },
    {
        .code = "outlookcom:5.7.516-520",
        .provider = "outlookcom",
        .title = QT_TRANSLATE_NOOP("Status", "Refused by a policy of Outlook.com"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "A rule about the sender, the From line or the sending address refuses the message. The text names it."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Follow the link in the reply.")},
                    {QT_TRANSLATE_NOOP("Status", "Check the From line, and the reputation of your address in SNDS.")}}},
    },
    {
        .code = "outlookcom:4.7.650-651",
        .provider = "outlookcom",
        .title = QT_TRANSLATE_NOOP("Status", "Slowed down for reputation"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Outlook.com does not know your IP address well enough, or knows it "
                                               "badly, and limits its rate (often with the mark S775)."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Send less, and raise the rate slowly over days.")},
                    {QT_TRANSLATE_NOOP("Status", "Watch complaints in SNDS and join the feedback programme (JMRP).")}}},
    },
    {
        .code = "outlookcom:4.7.652-699",
        .provider = "outlookcom",
        .title = QT_TRANSLATE_NOOP("Status", "Suspicious traffic, restricted for now"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "Outlook.com finds the mail from your address unusual and takes less of it for the time being."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Slow down, and let your server retry.")},
                    {QT_TRANSLATE_NOOP("Status", "Look at your address in SNDS, and check SPF, DKIM and DMARC.")}}},
    },
    {
        .code = "outlookcom:4.7.850-899",
        .provider = "outlookcom",
        .title = QT_TRANSLATE_NOOP("Status", "Address under observation"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "Outlook.com is still judging your IP address, which is new to it or has changed its habits."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Wait and send evenly.")}}},
    },
    {
        .code = "yahoo:5.7.5",
        .provider = "yahoo",
        .title = QT_TRANSLATE_NOOP("Status", "DKIM signature refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "At Yahoo, a DKIM signature that does not hold, or that its policy does not accept."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Status",
            "Check the signature and the key in DNS, and whether something changes the message on its way.")}}},
    },
    {
        .code = "yahoo:5.7.9",
        .provider = "yahoo",
        .title = QT_TRANSLATE_NOOP("Status", "Refused by Yahoo’s rules"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Yahoo means no login by it: with 554, a rule refuses the message, "
                                               "usually for DMARC or for what complaints and content say."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Follow the link or the mark in brackets in the reply.")},
                    {QT_TRANSLATE_NOOP("Status", "Check that SPF or DKIM passes for the From domain.")}}},
    },
};

} // namespace

std::span<const StatusEntry> providerStatuses()
{
    return entries;
}

} // namespace Core::Knowledge
