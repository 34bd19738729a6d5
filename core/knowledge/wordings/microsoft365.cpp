#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry microsoft365[] = {
    {
        .id = "microsoft365.recipient-threads",
        .codes = "432 451",
        .status = "4.3.2",
        .pattern = R"(STOREDRV\.Deliver.*?recipient thread limit exceeded)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Recipient mailbox throttled"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "Too many messages reach this one mailbox at the same time, so Exchange takes "
                                     "them more slowly to protect the other mailboxes of its database."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingMicrosoft365", "Let the queue retry.")},
              {QT_TRANSLATE_NOOP(
                  "WordingMicrosoft365",
                  "If a monitoring system or an application floods the mailbox, send fewer and larger messages.")}}},
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "microsoft365.sender-threads",
        .codes = "432",
        .status = "4.3.2",
        .pattern =
            R"(Concurrent connections limit exceeded.*?aka\.ms/concurrent_sending|STOREDRV\.ClientSubmit.{0,10}sender thread limit exceeded)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Three connections per mailbox at most"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "smtp.office365.com lets one mailbox send over three connections at a time, and "
                                     "about thirty messages a minute. Your programs together opened more."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "Let all programs that use this mailbox share a queue with at most three connections.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365", "Give a second application a mailbox of its own, or use "
                                                              "a connector or a bulk service for larger volumes.")}}},
        .link = "https://aka.ms/concurrent_sending",
    },
    {
        .id = "microsoft365.too-many-connections",
        .codes = "421",
        .status = "4.3.2",
        .pattern = "maximum number of concurrent (?:server )?connections.*?has exceeded a.*?limit",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Too many connections at once"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365", "More sessions are open to this part of Exchange Online than it "
                                                     "allows, counted for your server or for the whole forest."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Lower the number of parallel deliveries to this destination (in Postfix: "
                                       "smtp_destination_concurrency_limit).")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365", "Send several messages over one connection.")}}},
    },
    {
        .id = "microsoft365.too-many-recipients",
        .codes = "452",
        .status = "4.5.3",
        .pattern = "Too many recipients",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Too many recipients per transaction"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365", "A transaction to Microsoft 365 may name 200 recipients of one "
                                                     "domain at most. The recipients accepted so far stand."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "Send the rest in further transactions; a mail server does this from its queue.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "In a program of your own, split the list into pieces of 100 or fewer.")}}},
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "microsoft365.temporary-server-error",
        .codes = "451",
        .status = "4.7.0 4.4.3",
        .pattern = R"(Temporary server error\. Please try again later\.? *(?P<reason>[A-Z]{3,5}\d+)?)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Microsoft’s front end cannot go on"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "The front server could not reach the mailbox server or the directory behind it. The letters at the end "
            "name the component: PRX is the proxy, ATTR the attribution to a tenant."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Let the queue retry; at Microsoft it usually passes within minutes.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "On an Exchange server of your own, check the DNS settings of the network cards "
                                       "and that all Exchange services run.")}}},
    },
    {
        .id = "microsoft365.replication-failed",
        .codes = "451",
        .status = "4.4.24 4.4.25 4.4.28",
        .pattern = "Message failed to be replicated: ?(?P<reason>.*)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "No second copy could be stored"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "Exchange Online accepts a message only once a second server holds a copy, and just now none was free."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Let the queue retry; nothing needs changing on your side.")}}},
    },
    {
        .id = "microsoft365.server-busy",
        .codes = "451",
        .status = "4.7.500 4.7.501 4.7.550 4.7.600",
        .pattern = R"(Server busy\. Please try again later from \[(?P<ip>[0-9a-f.:]+)\])",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Sending address throttled"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "The server is not busy at all: Microsoft slows down the address {ip} because it "
                                     "is new to them, sends much more than usual, or sends suspicious mail."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Let the queue retry, and reduce the flow to Microsoft for some days.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Check SPF, DKIM, DMARC and PTR, and look for a compromised account.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "If mail of your own tenant passes here from an on-premises server, set up an inbound "
                        "connector that names its address or certificate, and update that server.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online",
    },
    {
        .id = "microsoft365.try-again-later",
        .codes = "451",
        .status = "4.7.850 4.7.851 4.7.860 4.7.899 4.7.500 4.7.600",
        .pattern = "Access denied, please try again later",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Address under observation"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "Microsoft saw suspicious activity from the address and holds its mail back while it looks closer."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                 "Keep the queue; the hold ends by itself when the traffic is clean.")},
              {QT_TRANSLATE_NOOP(
                  "WordingMicrosoft365",
                  "Meanwhile check the server for compromised accounts and for mail without SPF, DKIM and DMARC.")}}},
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "microsoft365.pfa-busy",
        .codes = "451",
        .status = "4.7.700",
        .pattern = "PFA agent busy",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Microsoft’s filter is overloaded"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365",
                              "The Protocol Filter Agent, Microsoft’s check of connections, could not answer in time."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Let the queue retry; it says nothing about your address or message.")}}},
    },
    {
        .id = "microsoft365.exchange-out-of-date",
        .codes = "450 550",
        .status = "4.7.230 5.7.230",
        .pattern =
            R"(Connecting Exchange server version is out-of-date(?:.*?(?:throttled|blocked) for (?P<delay>\d+ *min\S*))?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "On-premises Exchange is too old"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "Your Exchange server sends to Exchange Online through an inbound connector of "
                                     "the type OnPremises, and its version gets no security updates any more. "
                                     "Microsoft first slows such servers down, then blocks them, step by step."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Install the current cumulative and security updates, or replace the server.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "See the exact state and pause the enforcement for a limited time in the Exchange admin center "
                        "under Reports > Mail flow > Out-of-date connecting on-premises Exchange servers.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange",
    },
    {
        .id = "microsoft365.wrong-region",
        .codes = "451",
        .status = "4.4.62",
        .pattern = "Mail sent to the wrong Office 365 region",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Wrong Microsoft 365 entrance"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "The recipient belongs to another tenant region than the host you connected to. A fixed smart host, an old "
            "MX record, or a device relaying without a matching connector are the usual reasons."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Deliver to the MX of the recipient’s domain, looked up afresh.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "When relaying for your own tenant, use the name ending in mail.protection.outlook.com shown "
                        "under Settings > Domains in the Microsoft 365 admin center, and make the inbound connector "
                        "match your certificate or address.")}}},
        .setting = "MX",
        .link = "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/wrong-office-365-region-exo",
    },
    {
        .id = "microsoft365.no-subscription",
        .codes = "451 550",
        .status = "4.4.4 5.4.4",
        .pattern = "Mail received as unauthenticated, incoming to a recipient domain configured in a hosted tenant",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Domain without an Exchange Online licence"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "The recipient’s domain is registered in a Microsoft 365 tenant that has no "
                                     "active mail subscription. The MX may point there too early or too late."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "As administrator of the domain, assign or renew an Exchange Online licence, or "
                                       "point the MX at the server which really takes the mail.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "As a sender, tell the recipient by another way and let the queue retry.")}}},
    },
    {
        .id = "microsoft365.old-tls",
        .codes = "421",
        .status = "4.7.66",
        .pattern = R"(TLS 1\.0 and 1\.1 are not supported.*?aka\.ms/smtp_auth_tls)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "TLS version too old"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365",
                              "The client logged in over TLS 1.0 or 1.1, which smtp.office365.com no longer accepts."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "Update the device, program or operating system so that it uses TLS 1.2 or later.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "If a printer or scanner cannot do that, send through a relay of your own, or "
                                       "deliver straight to the tenant’s MX on port 25.")}}},
        .link = "https://aka.ms/smtp_auth_tls",
    },
    {
        .id = "microsoft365.connection-refused",
        .codes = "450 550",
        .status = "4.4.316 5.4.316",
        .pattern = R"(Connection refused(?:.*?LastAttemptedServerName=(?P<host>[^\]]{1,253}))?)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Destination refuses Microsoft’s connection"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365", "Microsoft 365 wanted to deliver to the server named in the "
                                                     "reply, and that machine refused the connection on port 25."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "On the destination, check that the mail service listens on port 25 and that "
                                       "the firewall lets in all of Microsoft’s address ranges.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "If the named host is wrong, correct the MX record or the smart host of the "
                                       "outbound connector (Exchange admin center, Mail flow > Connectors).")}}},
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "microsoft365.cannot-connect",
        .codes = "450 550",
        .status = "4.4.317 5.4.317",
        .pattern = "Cannot connect to remote server|STARTTLS is required to send mail",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Microsoft could not reach the destination"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "Microsoft 365 got no usable session with the next server: no connection, or no "
                                     "TLS although a connector or the domain’s policy asks for it."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                 "Read the text in brackets; it is the last thing the other server said.")},
              {QT_TRANSLATE_NOOP(
                  "WordingMicrosoft365",
                  "Offer STARTTLS with a valid certificate on the destination, and keep firewalls from hiding it.")},
              {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                 "In your own tenant, check the outbound connector and use its validation.")}}},
    },
    {
        .id = "microsoft365.connection-reset",
        .codes = "450 550",
        .status = "4.4.318 5.4.318",
        .pattern = "Connection was closed abruptly|SuspiciousRemoteServerError",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Destination dropped the connection"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "The other server or a firewall before it cut the session without a word, often "
                                     "after seeing the size, the sender or the content of the message."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Look into the logs of the destination at that minute, including the antispam "
                                       "gateway and the firewall’s SMTP inspection.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Try a short plain message: if it passes, size or content is the trigger.")}}},
    },
    {
        .id = "microsoft365.domain-not-in-dns",
        .codes = "550",
        .status = "5.4.310",
        .pattern = "DNS domain '?(?P<domain>[^ ']+)'? does not exist",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Recipient domain does not exist"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365",
                              "Microsoft 365 asked DNS for {domain}, and the answer was that there is no such domain."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365", "Check the spelling of the address.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "If the domain is yours, check that the registration has not run out and that "
                                       "its name servers answer with an MX record.")}}},
    },
    {
        .id = "microsoft365.dns-query-failed",
        .codes = "450 550",
        .status = "4.4.312 5.4.312",
        .pattern = R"((?:Message expired, )?DNS query failed(?: ?\(?(?P<reason>[A-Za-z]+)\)?)?)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "DNS of the recipient domain fails"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365", "Microsoft 365 got no proper answer about the recipient’s domain: "
                                                     "its name servers are down, time out, or fail DNSSEC."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "The domain’s administrator should test the MX at each name server and with a "
                                       "DNSSEC checker, and mend what fails.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365", "A sender can only wait, or write by another way.")}}},
    },
    {
        .id = "microsoft365.message-expired",
        .codes = "550 450",
        .status = "4.4.7 5.4.300",
        .pattern = R"((?:QUEUE\.Expired; )?message expired)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Could not be delivered in time"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365",
                              "Microsoft 365 has tried for about a day without success and gives the message back. The "
                              "reason is what the destination said last, if the report shows it after an arrow."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                 "Act on that last reply; without one, test the destination’s port 25 and its MX.")},
              {QT_TRANSLATE_NOOP("WordingMicrosoft365", "Follow the attempts in the Exchange admin center under Mail "
                                                        "flow > Message trace, then send the message again.")}}},
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "microsoft365.certificate-validation",
        .codes = "450 550",
        .status = "4.7.320 5.7.320",
        .pattern = R"(Certificate validation failed(?:.*?Message=(?P<reason>[^\]]{1,80}))?)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Destination’s certificate not accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "A connector in Microsoft 365 demands a trusted certificate with a fitting name, "
                                     "and the one shown by the destination does not satisfy it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "On the destination, install a valid certificate with its whole chain, bearing "
                                       "the name that the connector expects.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365", "Or correct the name under “TLS settings” of the "
                                                              "outbound connector in the Exchange admin center.")}}},
    },
    {
        .id = "microsoft365.dane-no-starttls",
        .codes = "450 550",
        .status = "4.7.321 5.7.321",
        .pattern = "starttls-not-supported: *Destination mail server must support TLS",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "DANE domain without working STARTTLS"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "The recipient’s domain publishes TLSA records, so Microsoft 365 delivers only "
                                     "with TLS, and the destination offered none or the negotiation failed."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingMicrosoft365",
                  "On the destination, make STARTTLS work on port 25, with no firewall in between that removes it.")},
              {QT_TRANSLATE_NOOP("WordingMicrosoft365", "Or withdraw the TLSA records until it works.")}}},
        .link = "https://learn.microsoft.com/en-us/purview/how-smtp-dane-works",
    },
    {
        .id = "microsoft365.dane-expired",
        .codes = "450 550",
        .status = "4.7.322 5.7.322",
        .pattern = "certificate-expired: *Destination mail server.?s certificate",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Destination’s certificate has expired"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "The recipient’s domain uses DANE, and its server still shows a certificate past its end date."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Renew the certificate there, reload the mail service, and adapt the TLSA "
                                       "record if it is bound to the certificate itself.")}}},
        .link = "https://learn.microsoft.com/en-us/purview/how-smtp-dane-works",
    },
    {
        .id = "microsoft365.dane-tlsa-invalid",
        .codes = "450 550",
        .status = "4.7.323 5.7.323",
        .pattern = "tlsa-invalid: *The domain failed DANE",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Certificate does not fit the TLSA record"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365",
                              "The TLSA record of the destination names another certificate or key than its server "
                              "shows. This typically happens when a certificate was renewed and the record was not."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Publish a TLSA record (3 1 1) for the current key under _25._tcp of the MX "
                                       "name, and keep the key at renewals.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "Next time publish the new record first and change the certificate a few TTLs later.")}}},
        .setting = "TLSA",
        .link = "https://learn.microsoft.com/en-us/purview/how-smtp-dane-works",
    },
    {
        .id = "microsoft365.dane-dnssec-invalid",
        .codes = "450 550",
        .status = "4.7.324 5.7.324",
        .pattern = "dnssec-invalid: *Destination domain returned",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "DNSSEC of the destination is broken"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365",
                              "The domain claims to be signed, but its signatures cannot be verified. Expired "
                              "signatures or a DS record left at the registrar after a change of provider are common."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "Check the zone with a DNSSEC analyser, then sign it anew or correct the DS record at the registrar.")}}},
        .link = "https://learn.microsoft.com/en-us/purview/how-smtp-dane-works",
    },
    {
        .id = "microsoft365.dane-host-mismatch",
        .codes = "450 550",
        .status = "4.7.325 5.7.325",
        .pattern = "certificate-host-mismatch: *Remote certificate",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Certificate name differs from the MX"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "Under DANE with this kind of TLSA record, the certificate must bear the name of "
                                     "the MX host or of the domain, and it bears neither."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Issue a certificate that names the MX host, or use a TLSA record of the form 3 "
                                       "1 1, which does not look at names.")}}},
        .link = "https://learn.microsoft.com/en-us/purview/how-smtp-dane-works",
    },
    {
        .id = "microsoft365.mta-sts",
        .codes = "450 550",
        .status = "4.4.8 5.4.8 4.7.5 5.7.5",
        .pattern = "(?:MX hosts of '?(?P<domain>[^' ]+)'?|Remote certificate) failed MTA-STS validation",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "MTA-STS policy of the domain not met"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "The recipient’s domain has an MTA-STS policy in enforce mode, and its MX host or "
                                     "the certificate shown does not comply with it."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingMicrosoft365",
                  "The domain’s administrator should list every MX name in "
                  "https://mta-sts.<domain>/.well-known/mta-sts.txt and give each a valid certificate in that name.")},
              {QT_TRANSLATE_NOOP("WordingMicrosoft365", "After a change, raise the id in the _mta-sts TXT record; "
                                                        "until it is mended, mode: testing lets mail pass.")}}},
        .link = "https://learn.microsoft.com/en-us/purview/enhancing-mail-flow-with-mta-sts",
    },
    {
        .id = "microsoft365.remote-xdgref",
        .codes = "550",
        .status = "5.0.350",
        .pattern = "(?:Remote server returned an error.*?)?x-dg-ref header is too long",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Rich-text header too long"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365", "Outlook sent the message in its own rich-text format, whose "
                                                     "header x-dg-ref grew longer than the other server allows."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Send it again as HTML or plain text (in Outlook: Format Text).")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "For the whole organisation, switch rich text off for outside domains in the "
                                       "Exchange admin center under Mail flow > Remote domains.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-550-5-0-350-in-exchange-online",
    },
    {
        .id = "microsoft365.remote-as345",
        .codes = "550",
        .status = "5.0.350",
        .pattern = R"(policy violation detected \(AS345\))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Attachments nested too deep"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365", "The message carries messages within messages, or archives "
                                                            "within archives, deeper than the filter follows."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMicrosoft365", "Take the inner files out and attach them directly, or share them by a link.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-550-5-0-350-in-exchange-online",
    },
    {
        .id = "microsoft365.remote-error",
        .codes = "550",
        .status = "5.0.350",
        .pattern = "Remote server returned an error *->",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "The other server refused"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "Microsoft 365 only passes on a refusal that fits none of its own codes. What "
                                     "counts is the text behind the arrow, in the words of the destination."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Paste that part alone into Mailscope, and act on what it says.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-550-5-0-350-in-exchange-online",
    },
    {
        .id = "microsoft365.remote-unknown-recipient",
        .codes = "550",
        .status = "5.1.351",
        .pattern = "Remote server returned unknown recipient or mailbox unavailable",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Destination does not know the recipient"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "Microsoft 365 reached the other server, which said that the address does not exist or is closed."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "Check the address with the recipient, and delete the wrong entry from Outlook’s suggestions.")}}},
    },
    {
        .id = "microsoft365.remote-spam",
        .codes = "550",
        .status = "5.7.350",
        .pattern = "Remote server returned message detected as spam",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Destination took it for spam"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "Microsoft 365 passed the message on, and the other server refused it as spam. "
                                     "The words behind the arrow tell why: content, a listed address, or the domain."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Act on that part; when one of Microsoft’s own addresses is listed, a later "
                                       "attempt often leaves by another one.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Make sure that SPF includes spf.protection.outlook.com and that DKIM is "
                                       "switched on for your domain in the Defender portal.")}}},
    },
    {
        .id = "microsoft365.remote-no-relay",
        .codes = "550",
        .status = "5.7.367",
        .pattern = "Remote server returned not permitted to relay",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Destination does not host the domain"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365",
                              "The server to which the recipient’s MX leads does not feel responsible for the domain."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "The domain’s administrator must correct the MX record, or add the domain on that server.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "If an outbound connector sends this mail to a smart host, check there whether "
                                       "the smart host may relay for you.")}}},
    },
    {
        .id = "microsoft365.sender-denied",
        .codes = "550",
        .status = "5.1.0",
        .pattern = "Sender denied",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Address could not be resolved"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "Exchange could not resolve an address of the message. It often comes from replying to a message saved as "
            "a file, which holds an internal Exchange name instead of an SMTP address."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Write a new message and type the recipient’s full address.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Look at the From address too: it may be blocked or badly formed.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-550-5-1-0-in-exchange-online",
    },
    {
        .id = "microsoft365.bad-destination",
        .codes = "550",
        .status = "5.1.1",
        .pattern = R"(RESOLVER\.ADR\.(?:Ex)?RecipNotFound|Bad destination mailbox address|User unknown)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "No such recipient"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "The tenant knows no mailbox, group or contact by this address. Inside one organisation the address is "
            "often right, but Outlook remembered an internal name that was deleted with the old mailbox."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingMicrosoft365",
                  "Delete the suggestion from Outlook’s list and choose the recipient anew from the address book.")},
              {QT_TRANSLATE_NOOP(
                  "WordingMicrosoft365",
                  "As an administrator, add the old LegacyExchangeDN as an X500 address to the new mailbox.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-550-5-1-1-through-5-1-20-in-exchange-online",
    },
    {
        .id = "microsoft365.recipient-not-found",
        .codes = "550",
        .status = "5.1.10",
        .pattern =
            R"((?:RESOLVER\.ADR\.RecipientNotFound; *)?Recipient (?:'?(?P<recipient>[^ ']+@[^ ']+)'? )?(?:address )?not found|RESOLVER\.ADR\.RecipientNotFound)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Address not found in the tenant"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "The domain is hosted in Microsoft 365, but no recipient of the tenant has this SMTP address."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Check the spelling; ask the recipient for the present address.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "As an administrator of the domain, look it up under Recipients in the Exchange "
                                       "admin center, restore a deleted user, or add the alias.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "If part of the mailboxes is on another server, set the domain to Internal "
                                       "relay under Mail flow > Accepted domains.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-550-5-1-10-in-exchange-online",
    },
    {
        .id = "microsoft365.edge-blocked",
        .codes = "550",
        .status = "5.4.1",
        .pattern =
            R"(\[(?P<recipient>[^\]@ ]+@[^\] ]+)\]: Recipient address rejected: Access denied|Recipient address rejected: Access denied\.? *(?:AS\(\d+\)|For more information see https://aka\.ms/EXOSmtpErrors|\[[^\]]{0,60}outlook\.com))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "No such recipient (refused at the edge)"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365", "Directory-based edge blocking refuses every address that the tenant does not know, "
                                   "before the message is taken. Despite the words, no access right is at stake."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Check the address; in your own tenant, see whether the recipient exists and "
                                       "whether it has been synchronised from the on-premises directory.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Mail-enabled public folders and mailboxes kept elsewhere need the domain set "
                                       "to Internal relay (Exchange admin center, Mail flow > Accepted domains).")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "After a domain has been added or a user created, allow up to a day.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/use-directory-based-edge-blocking",
    },
    {
        .id = "microsoft365.relay-access-denied",
        .codes = "550",
        .status = "5.4.1",
        .pattern = "Relay Access Denied",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Domain not accepted there"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365", "The MX leads to Microsoft 365, but no tenant has this domain "
                                                     "among its accepted domains, or the subscription has run out."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "As administrator of the domain, add and verify it under Settings > Domains in "
                                       "the Microsoft 365 admin center, or point the MX to the right server.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365", "As a sender, tell the recipient by another way.")}}},
        .setting = "MX, Accepted domains",
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-550-5-4-1-in-exchange-online",
    },
    {
        .id = "microsoft365.mailbox-full",
        .codes = "554 550 452",
        .status = "5.2.2",
        .pattern = R"((?:STOREDRV\..*?)?(?:mailbox full|QuotaExceeded))",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Recipient’s mailbox is full"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "The mailbox has reached the limit at which Exchange takes no more mail."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "The recipient empties the deleted items and large folders, or the "
                                       "administrator turns on the archive or assigns a plan with more space.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365", "Send again afterwards.")}}},
    },
    {
        .id = "microsoft365.receive-limit-sender",
        .codes = "550",
        .status = "5.2.121",
        .pattern = "per hour message receive limit from.{1,4}specific sender",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Too much to one mailbox"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365", "This one sender has sent more messages to this one mailbox "
                                                     "within an hour than Exchange Online allows a single sender."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Stop and send again after an hour; group alerts into summaries.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Look for a loop between an automatic reply and your system.")}}},
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "microsoft365.receive-limit",
        .codes = "550",
        .status = "5.2.122",
        .pattern = "per hour message receive limit exceeded|recipient has exceeded their limit for the number of "
                   "messages they can receive per hour",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Mailbox receives too many messages"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "All senders together have filled the hourly allowance of this mailbox, 3,600 "
                                     "messages. Mostly a log or alert mailbox is concerned."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingMicrosoft365", "Send again after an hour.")},
              {QT_TRANSLATE_NOOP(
                  "WordingMicrosoft365",
                  "Direct mass notifications to a group with several mailboxes, or to a system made for logs.")}}},
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "microsoft365.journaling",
        .codes = "550",
        .status = "5.3.190",
        .pattern = "Journaling on-premises messages to.+?not supported",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Journal copies not accepted"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365", "Your on-premises Exchange sends journal reports to Microsoft "
                                                     "365, while journal archiving is off in the tenant."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "Turn on journaling archive for the tenant, or let the journal rule deliver to another archive.")}}},
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "microsoft365.loop",
        .codes = "550 554",
        .status = "5.4.6 5.4.14",
        .pattern = R"(Routing loop detected|Hop count exceeded - possible mail loop(?: *(?P<reason>ATTR\d+))?)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Mail loop"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "The message has gone round between servers or through forwardings until Exchange "
                                     "stopped it. In hybrid set-ups it usually bounces between Exchange Online and the "
                                     "local server because neither knows the recipient."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Read the Received headers and find the two hosts that take turns.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "If all mailboxes are in the cloud, set the domain to Authoritative under Mail flow > Accepted "
                        "domains; if not, create the missing recipient or correct the connector.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365", "Look for forwarding rules on both mailboxes.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-5-4-6-through-5-4-20-in-exchange-online",
    },
    {
        .id = "microsoft365.bare-linefeed",
        .codes = "550",
        .status = "5.6.11",
        .pattern = "Invalid characters|BareLinefeedsAreIllegal",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Bare line feeds in the message"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "The message holds line feeds without a carriage return, which the next server "
                                     "cannot take by DATA. The program that wrote the message put them there."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingMicrosoft365",
                  "Make that program end every line with CRLF, or write the body in quoted-printable or base64.")},
              {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                 "A destination that offers CHUNKING (BDAT) would also take the message.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-550-5-6-11-in-exchange-online",
    },
    {
        .id = "microsoft365.not-authorized",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(RESOLVER\.RST\.NotAuthorized|Delivery not authorized)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Sender not allowed to this recipient"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "The recipient, often a group, takes mail only from certain senders, or a mail flow rule forbids it."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "Ask the owner of the group or the administrator of the recipient’s organisation.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "As that administrator, edit Delivery management (message delivery restriction) "
                                       "of the recipient in the Exchange admin center.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-550-5-7-1-in-exchange-online",
    },
    {
        .id = "microsoft365.restricted-sender-list",
        .codes = "550",
        .status = "5.7.124",
        .pattern = "(?:Sender )?not in (?:the group.s )?allowed-senders list",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Group accepts listed senders only"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "The distribution group has a list of allowed senders, and this sender is not on "
                                     "it. Even the owner is not let in unless listed."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365", "Ask the group’s owner to add you.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "The owner or administrator does so in the Exchange admin center: Recipients > "
                                       "Groups, the group, Settings > Delivery management.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-5-7-124-in-exchange-online",
    },
    {
        .id = "microsoft365.internal-only-organization",
        .codes = "550",
        .status = "5.7.12",
        .pattern = "not authenticated by organization",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Recipient closed to the outside"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365", "The recipient takes mail only from within the organisation, and "
                                                     "your message came from outside or unauthenticated."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Ask the recipient’s administrator to open it, or to admit you.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365", "If you are inside, send with your account or through a "
                                                              "connector, so that the message counts as internal.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-5-7-12-in-exchange-online",
    },
    {
        .id = "microsoft365.internal-only-group",
        .codes = "550",
        .status = "5.7.133",
        .pattern = "SenderNotAuthenticatedForGroup|not authenticated for group",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Group closed to outside senders"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "The group takes mail from people inside the organisation only; that is the default of new groups."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "The owner or administrator opens it in the Exchange admin center: Recipients > "
                                       "Groups, the group, Settings > Allow external senders.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Or adds you to the tenant as a mail contact and admits that contact.")}}},
        .setting = "RequireSenderAuthenticationEnabled",
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-5-7-133-in-exchange-online",
    },
    {
        .id = "microsoft365.internal-only-mailbox",
        .codes = "550",
        .status = "5.7.134 5.7.135 5.7.136 5.7.13",
        .pattern =
            "SenderNotAuthenticatedForMail(?:box|User)|not authenticated for (?:mailbox|public folder|mail user)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Mailbox closed to outside senders"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365", "This mailbox, mail user or public folder takes mail from "
                                                            "authenticated senders of its own organisation only."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "The administrator opens it in the Exchange admin center: the mailbox, Delivery "
                                       "management, and there clears “Require senders to be authenticated”.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "A device of the same organisation should log in or come through a connector.")}}},
        .setting = "RequireSenderAuthenticationEnabled",
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-5-7-134-in-exchange-online",
    },
    {
        .id = "microsoft365.transport-rule",
        .codes = "550",
        .status = "5.7.900 5.7.950 5.7.999 5.7.1",
        .pattern = R"(Delivery not authorized, message refused|TRANSPORT\.RULES\.RejectMessage)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "A mail flow rule refuses the message"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "The administrator of this organisation has made a rule that rejects such "
                                     "messages; the words and the code from 5.7.900 to 5.7.999 are of their choice."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Ask that administrator, and give them the time and the recipient.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "In your own tenant, look at Mail flow > Rules in the Exchange admin center; "
                                       "Message trace names the rule.")}}},
    },
    {
        .id = "microsoft365.size-limit",
        .codes = "550 552",
        .status = "5.2.3 5.3.4",
        .pattern =
            R"(RESOLVER\.RST\.\w*SizeLimit|Message size exceeds fixed maximum message size|message too large for this (?:sender|recipient))",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Message over a size limit"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365", "The message is larger than the sender, the recipient or the connector may handle. "
                                   "The limit can be set per mailbox and cannot exceed 150 MB in Exchange Online."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "Share large files by a link, or make the message smaller; encoding adds a third.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "The administrator can raise the limit of the mailbox under Mailbox > Message "
                                       "size restriction in the Exchange admin center.")}}},
    },
    {
        .id = "microsoft365.storedrv-exception",
        .codes = "554 432 550",
        .status = "5.2.0 5.6.0 4.2.0",
        .pattern = R"(STOREDRV\.(?:Deliver|Submission|Submit)\b)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Mailbox store could not take it"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365",
                              "The message reached the mailbox server, but storing it failed. The long name after "
                              "“Exception” tells the inner cause, such as a damaged rule, calendar item or mailbox."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Try a plain message; if it arrives, the first one’s content is the trigger.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "The tenant’s administrator checks the recipient’s inbox rules, and gives the "
                                       "whole text to Microsoft support if it goes on.")}}},
    },
    {
        .id = "microsoft365.bad-outbound-sender",
        .codes = "550",
        .status = "5.1.8 5.7.501 5.7.502 5.7.503",
        .pattern =
            R"(Access denied, bad outbound sender|bad outbound sender.*?AS\(\d+\)|blocked from sending.*?outbound spam)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Account blocked for outgoing spam"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "Microsoft has put this user on the list of restricted entities because spam, or "
                                     "far too much mail, left the mailbox. Usually the password was stolen."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Reset the password, end all sessions, turn on multifactor authentication, and "
                                       "delete strange inbox rules and forwardings.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "Then release the user in the Defender portal: "
                        "https://security.microsoft.com/restrictedentities; it may take an hour, sometimes a day.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Do not release the account before it is clean: it would soon be blocked again, "
                                       "and the number of releases is limited.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-5-1-8-in-exchange-online",
    },
    {
        .id = "microsoft365.banned-sender-account",
        .codes = "550",
        .status = "5.7.502 5.7.503",
        .pattern = "Access denied, banned sender",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Sender banned by Microsoft"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "Microsoft has shut the sending account, or the sender, out after spam was seen."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365", "Clean the account (password, sessions, rules), then "
                                                              "contact Microsoft support from the admin center.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "If you send from another server, forward the whole refusal to delist@microsoft.com.")}}},
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "microsoft365.spam-abuse",
        .codes = "550",
        .status = "5.7.501",
        .pattern = "Access denied, spam abuse detected",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Sending account banned for spam"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365",
                              "Spam was seen from this account, and Microsoft has stopped its sending altogether."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365", "Reset the password, end all sessions, remove foreign "
                                                              "rules and app consents, and scan the user’s machine.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365", "Then ask Microsoft support from the Microsoft 365 admin "
                                                              "center (Support > Help & support) to lift the ban.")}}},
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "microsoft365.daily-recipients",
        .codes = "550",
        .status = "5.1.90",
        .pattern = "reached your daily limit for message recipients",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Daily recipient limit reached"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "This mailbox has written to as many recipients as Exchange Online allows in 24 hours, usually 10,000."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365", "Wait until the 24-hour window has moved on.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365", "If the user did not send all this, treat the account as "
                                                              "stolen: reset the password and end all sessions.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "Send newsletters through a bulk service, such as Azure Communication Services Email.")}}},
        .link = "https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/"
                "exchange-online-limits",
    },
    {
        .id = "microsoft365.submission-quota",
        .codes = "550 554",
        .status = "5.2.2 5.2.0",
        .pattern = R"(Submission quota exceeded|(?:STOREDRV\.\S*)?SubmissionQuotaExceeded\S*)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Sending quota of the mailbox used up"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365", "The mailbox has sent more messages, or to more recipients, than its limits allow."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365", "Wait up to 24 hours, and check the sent items and the "
                                                              "message trace for mail the user did not write.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Move application or mass mail to another way of sending.")}}},
        .link = "https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/"
                "exchange-online-limits",
    },
    {
        .id = "microsoft365.trial-tenant-limit",
        .codes = "550",
        .status = "5.7.232",
        .pattern = "trial tenant has exceeded its daily limit for sending",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Trial tenant at its daily limit"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365", "A tenant without paid licences may write to few outside "
                                                     "recipients in 24 hours, and this one has reached that number."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365", "Wait until the count of the last 24 hours has fallen.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365", "Buy licences for the tenant to get the full limit.")}}},
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "microsoft365.tenant-limit",
        .codes = "550",
        .status = "5.7.233",
        .pattern = "your tenant (?:has )?exceeded its daily limit for sending",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Tenant at its daily limit"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365", "All mailboxes of your tenant together have written to more "
                                                     "outside recipients in 24 hours than its licences allow."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Find out who sends the bulk, with the Tenant Outbound External Recipients "
                                       "report in the Exchange admin center.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Move that part to a bulk service and spread the rest over the day.")}}},
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "microsoft365.external-forwarding",
        .codes = "550",
        .status = "5.7.520",
        .pattern = "Your organization does not allow external forwarding",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Automatic forwarding outside is blocked"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365",
                              "A mailbox rule or forwarding sends copies to an outside address, and the outbound spam "
                              "policy forbids that. It is so by default, because thieves like such forwardings."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingMicrosoft365",
                  "First check that the owner set it up; otherwise delete it and treat the account as stolen.")},
              {QT_TRANSLATE_NOOP(
                  "WordingMicrosoft365",
                  "If it is wanted, allow it for that mailbox alone with a custom outbound policy in the Defender "
                  "portal: Policies & rules > Threat policies > Anti-spam, “Automatic forwarding rules”.")}}},
        .link =
            "https://learn.microsoft.com/en-us/defender-office-365/outbound-spam-policies-external-email-forwarding",
    },
    {
        .id = "microsoft365.tenant-block-list",
        .codes = "550",
        .status = "5.7.703",
        .pattern =
            R"((?:messages to +(?P<recipient>\S+) +(?:are|were) blocked by your organization.*?)?Tenant Allow(?:/| )?Block List)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Blocked by your own tenant"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365", "Your organisation’s own list of blocked senders names this "
                                                     "address or domain; such an entry also stops mail towards it."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMicrosoft365", "Edit the entry in the Defender portal: Policies & rules > Threat policies > Tenant "
                                   "Allow/Block Lists (https://security.microsoft.com/tenantAllowBlockList).")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-5-7-700-through-5-7-750",
    },
    {
        .id = "microsoft365.tenant-threshold",
        .codes = "550",
        .status = "5.7.705 5.7.700",
        .pattern = "tenant has exceeded threshold",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Tenant banned from sending"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "So much of the mail from this tenant looked like spam or unannounced bulk that "
                                     "Microsoft has stopped all its outgoing mail."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Find the source: compromised accounts, or an on-premises server or device that "
                                       "relays for anyone through your connector.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Close it, then open a ticket with Microsoft support; only they lift this.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-5-7-700-through-5-7-750",
    },
    {
        .id = "microsoft365.traffic-not-accepted",
        .codes = "550",
        .status = "5.7.708",
        .pattern =
            R"(Service unavailable\.? *Access denied, traffic not accepted from this IP|traffic not accepted from this IP.*?(?:LinkId=526653|AS\(\d+\)))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Young tenant not trusted yet"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "The mail of this tenant leaves by Microsoft addresses of low reputation, as new "
                                     "and trial tenants do, and part of it was not trusted."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingMicrosoft365",
                  "Send little in the first days, from real mailboxes, with your own domain and DKIM switched on.")},
              {QT_TRANSLATE_NOOP("WordingMicrosoft365", "Turn a trial into paid licences; if it lasts, open a ticket "
                                                        "with Microsoft support and ask for an exception.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-5-7-700-through-5-7-750",
    },
    {
        .id = "microsoft365.unregistered-domain",
        .codes = "550",
        .status = "5.7.750",
        .pattern = "blocked from sending from unregistered domains?",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Sender domain not in the tenant"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "Much mail passes through your connector with sender domains that are not registered in your tenant."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365", "Add and verify every domain that you really use under "
                                                              "Settings > Domains in the Microsoft 365 admin center.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365", "Correct devices that invent sender addresses, and keep "
                                                              "the local relay from forwarding for strangers.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-5-7-700-through-5-7-750",
    },
    {
        .id = "microsoft365.bad-inbound-connector",
        .codes = "550",
        .status = "5.7.711",
        .pattern = "Access denied, bad inbound connector",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Inbound connector blocked"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365", "Microsoft has restricted the inbound connector by which this "
                                                     "mail enters your tenant, because it looks misused for spam."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingMicrosoft365", "Check the recent changes and the server behind the connector; "
                                                        "delete connectors that nobody knows.")},
              {QT_TRANSLATE_NOOP(
                  "WordingMicrosoft365",
                  "Then release it in the Defender portal: https://security.microsoft.com/restrictedentities.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-5-7-700-through-5-7-750",
    },
    {
        .id = "microsoft365.send-as",
        .codes = "550 554",
        .status = "5.7.60",
        .pattern = R"(does not have permissions to send as this sender|SendAsDenied\b)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "From address is not the login’s"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365",
                              "The user who logged in may not use the address in the From header or in MAIL FROM."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365", "Send with the address of the account that logs in.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Or grant “Send as” on that mailbox in the Exchange admin center (the mailbox, "
                                       "Delegation), and wait up to an hour.")}}},
        .setting = "SendAs",
    },
    {
        .id = "microsoft365.send-as-denied",
        .codes = "554",
        .status = "5.2.252 5.2.0",
        .pattern = R"(SendAsDenied; (?P<sender>\S+) not allowed to send as (?P<address>[^; ]+)|SendAsDeniedException)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Account may not send as this address"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "The login was accepted and the message was read; then Exchange Online found the "
                                     "From address {address}, for which the account {sender} has no right."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                 "Set the From address of the device or application to that of the account.")},
              {QT_TRANSLATE_NOOP("WordingMicrosoft365", "Or grant the account “Send as” on the other mailbox in the "
                                                        "Exchange admin center (the mailbox, Delegation).")},
              {QT_TRANSLATE_NOOP(
                  "WordingMicrosoft365",
                  "To use aliases of the same mailbox, enable SendFromAliasEnabled with Set-OrganizationConfig.")}}},
        .setting = "SendAs",
    },
    {
        .id = "microsoft365.multiple-from",
        .codes = "550",
        .status = "5.1.20",
        .pattern = "Multiple From addresses.{0,8}not allowed without Sender",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Several From addresses without Sender"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "The From header names several people, and then a Sender header must say which "
                                     "one of them sends. Often a comma in a name makes two addresses out of one."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365", "Leave one address in From, or add Sender.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365", "Put names that hold a comma into quotation marks.")}}},
        .setting = "Sender",
    },
    {
        .id = "microsoft365.unable-to-relay",
        .codes = "550",
        .status = "5.7.1 5.7.54",
        .pattern = R"(Unable to relay(?: recipient in non-accepted domain| for (?P<recipient>\S+))?)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Relay not permitted"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365", "The recipient’s domain is none of the server’s accepted domains, "
                                                     "and nothing showed that you may send through it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "As a user or device, log in on smtp.office365.com port 587.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "If the domain should be yours, add it under Settings > Domains in the "
                                       "Microsoft 365 admin center; if the MX is wrong, correct it.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365", "Without a login, outside recipients need an inbound "
                                                              "connector that names your address or certificate.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-550-5-7-1-in-exchange-online",
    },
    {
        .id = "microsoft365.client-not-authenticated",
        .codes = "530",
        .status = "5.7.57",
        .pattern = "Client not authenticated to send (?:anonymous )?mail",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Login missing on smtp.office365.com"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365", "The server wants a login before MAIL FROM and saw none. Often the device tried "
                                   "AUTH, was refused, and went on regardless: then the 535 just before is the cause."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "Send AUTH after STARTTLS; use OAuth (XOAUTH2), since Microsoft is retiring passwords here.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "If a password is still used, enable “Authenticated SMTP” for that mailbox "
                                       "(Microsoft 365 admin center, Users > Active users, Mail, Manage email apps).")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "A device that cannot log in may deliver straight to your tenant’s MX on port "
                                       "25 for inside recipients, or come through a connector.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-5-7-57-in-exchange-online",
    },
    {
        .id = "microsoft365.client-was-not-authenticated",
        .codes = "530 550",
        .status = "5.7.57 5.7.1",
        .pattern = "Client was not authenticated(?: to send (?:anonymous )?mail(?: during MAIL FROM)?)?",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Anonymous sending not allowed"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "MAIL FROM came without a successful login, and this entrance of Microsoft 365 takes no anonymous mail."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Log in with AUTH first, or look at the 535 that AUTH drew just before.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "If mail from outside should come in here, deliver to the MX of the domain "
                                       "instead, or correct the connector.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-5-7-57-in-exchange-online",
    },
    {
        .id = "microsoft365.tenant-attribution",
        .codes = "550",
        .status = "5.7.64",
        .pattern = "TenantAttribution; *Relay Access Denied",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Connector does not recognise your server"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "Mail for an outside recipient came to Microsoft 365 without a login, and no "
                                     "inbound connector of a tenant fits this server. Its public address or its "
                                     "certificate has changed, or the sender domain is not accepted."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "Look up the address from which you really leave, and enter it in the inbound connector "
                        "(Exchange admin center, Mail flow > Connectors, from “Your organization’s email server”).")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "With a certificate, see that its name equals the connector’s and an accepted "
                                       "domain, that it is valid, and that the server presents it in TLS.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Let the envelope sender be in an accepted domain of the tenant.")}}},
        .setting = "Inbound connector",
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-5-7-64-in-exchange-online",
    },
    {
        .id = "microsoft365.partner-connector",
        .codes = "550",
        .status = "5.7.51",
        .pattern = "TenantInboundAttribution|RestrictDomainsTo(?:IPAddresses|Certificate)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Partner connector refuses this source"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365", "The recipient’s tenant takes mail for these domains only from a "
                                                     "listed gateway, by address or certificate. You came past it."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "As a sender, deliver to the published MX of the domain, which leads to the gateway.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "As the administrator, add the gateway’s present addresses or certificate name "
                                       "to the partner connector (Exchange admin center, Mail flow > Connectors).")}}},
        .setting = "RestrictDomainsToIPAddresses, RestrictDomainsToCertificate",
    },
    {
        .id = "microsoft365.basic-auth-retired",
        .codes = "550 535",
        .status = "5.7.30",
        .pattern = "Basic authentication is not supported for Client Submission",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Passwords are no longer accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "Microsoft has retired name and password for SMTP submission in Exchange Online. "
                                     "No mailbox setting and no app password brings them back."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingMicrosoft365",
                  "Move the program to OAuth (XOAUTH2 with the scope SMTP.Send), or to the Microsoft Graph API.")},
              {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                 "For devices that can do neither, use High Volume Email for inside recipients, Azure "
                                 "Communication Services Email, a connector, or a relay of your own.")}}},
        .link = "https://techcommunity.microsoft.com/blog/exchange/"
                "exchange-online-to-retire-basic-auth-for-client-submission-smtp-auth/4114750",
    },
    {
        .id = "microsoft365.smtp-auth-disabled-tenant",
        .codes = "535",
        .status = "5.7.139",
        .pattern = "SmtpClientAuthentication is disabled for the (?P<value>Tenant|Mailbox)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "SMTP AUTH switched off"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "The administrator, or Microsoft’s default, has closed SMTP submission with a "
                                     "login for this {value}. The password itself has not been judged."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Enable it for the one mailbox: Microsoft 365 admin center, Users > Active "
                                       "users, Mail, Manage email apps, “Authenticated SMTP”; or Set-CASMailbox with "
                                       "SmtpClientAuthenticationDisabled set to false; it works after some minutes.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Security defaults in Microsoft Entra override this setting.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "Leave it off for the tenant as a whole and open it only where needed; prefer OAuth.")}}},
        .setting = "SmtpClientAuthenticationDisabled",
        .link = "https://aka.ms/smtp_auth_disabled",
    },
    {
        .id = "microsoft365.auth-security-defaults",
        .codes = "535",
        .status = "5.7.139",
        .pattern = "Authentication unsuccessful, user is locked by your organization.s security defaults "
                   "policy|security defaults policy",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Blocked by security defaults"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "The tenant has Microsoft’s security defaults on, and these forbid logins with a password alone."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365", "Use OAuth (XOAUTH2) for this program.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "If that cannot be, replace security defaults by Conditional Access policies in "
                                       "the Microsoft Entra admin center and exempt this one account.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "Do not just switch security defaults off: they protect all the other accounts.")}}},
    },
    {
        .id = "microsoft365.auth-basic-disabled",
        .codes = "535",
        .status = "5.7.139",
        .pattern = "Authentication unsuccessful, basic authentication is disabled",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Password login disabled"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365",
                              "The account may not log in by name and password: an authentication policy of the tenant "
                              "forbids it, or it is a personal Outlook.com account, where Microsoft has ended it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Set the program to OAuth (“Sign in with Microsoft”, XOAUTH2).")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "In a tenant, see the authentication policy of the user "
                                       "(Get-AuthenticationPolicy, AllowBasicAuthSmtp) if an exception is wanted.")}}},
    },
    {
        .id = "microsoft365.auth-wrong-password",
        .codes = "535",
        .status = "5.7.139",
        .pattern = "Authentication unsuccessful, the user credentials were incorrect",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Wrong name or password"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "Microsoft checked the login and found it wrong. With multifactor authentication "
                                     "the normal password also fails here, as only an app password or OAuth fits."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Use the full user principal name (usually the mail address) and try the "
                                       "password on https://outlook.office.com.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "See the attempt and its reason in the sign-in logs of the Microsoft Entra admin center.")}}},
    },
    {
        .id = "microsoft365.auth-criteria",
        .codes = "535",
        .status = "5.7.139",
        .pattern = "request did not meet the criteria to be authenticated|Authentication unsuccessful, the "
                   "(?:request|user|account)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Login blocked by a policy"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "The password may be right, but a rule of the tenant does not let this login through: Conditional Access, "
            "multifactor authentication, legacy protocols blocked, a forbidden country, or a locked account."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingMicrosoft365", "Open the sign-in logs in the Microsoft Entra admin center, "
                                                        "filter by the user, and read which policy failed.")},
              {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                 "Exempt the account or the address in that policy, or move the program to OAuth.")}}},
    },
    {
        .id = "microsoft365.auth-password-expired",
        .codes = "535",
        .status = "5.7.139",
        .pattern = "(?:Authentication unsuccessful.*?)?password (?:has |is )?expired",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Password has expired"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365",
                              "The account’s password is past its allowed age, and SMTP offers no way to change it."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingMicrosoft365", "Change it at https://myaccount.microsoft.com or in the local "
                                                        "directory, then store the new one in the program.")},
              {QT_TRANSLATE_NOOP(
                  "WordingMicrosoft365",
                  "For service accounts, set the password not to expire, or better, use OAuth with an application.")}}},
    },
    {
        .id = "microsoft365.auth-unsuccessful",
        .codes = "535",
        .status = "5.7.3",
        .pattern = "Authentication unsuccessful",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Login refused"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365",
                              "Microsoft 365 gives no reason here. Common ones: a wrong name or token, an OAuth token "
                              "for another resource or without SMTP.Send, or SMTP AUTH switched off for the mailbox."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                 "For XOAUTH2, ask for a token with the scope https://outlook.office.com/SMTP.Send, "
                                 "and give the mailbox’s own address as user.")},
              {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                 "Check “Authenticated SMTP” of the mailbox (Microsoft 365 admin center, Users > "
                                 "Active users, Mail, Manage email apps).")},
              {QT_TRANSLATE_NOOP("WordingMicrosoft365", "For application tokens, register the service principal in "
                                                        "Exchange Online and give it rights on the mailbox.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/"
                "authenticated-client-smtp-submission",
    },
    {
        .id = "microsoft365.mechanism-unknown",
        .codes = "504",
        .status = "5.7.4",
        .pattern = "Unrecognized authentication type",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Login method not offered"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "The mechanism named in AUTH is not offered at this point. smtp.office365.com "
                                     "offers LOGIN and XOAUTH2, and only after STARTTLS."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                 "Issue STARTTLS first and read the AUTH line of the new EHLO reply.")},
              {QT_TRANSLATE_NOOP(
                  "WordingMicrosoft365",
                  "Choose LOGIN or, better, XOAUTH2 in the program; CRAM-MD5, NTLM and often PLAIN are not there.")}}},
    },
    {
        .id = "microsoft365.ipv6-unauthenticated",
        .codes = "450 550",
        .status = "4.7.26 5.7.26",
        .pattern = R"(message sent over IPv6 +\[?(?P<ip>[0-9a-f:.]*)\]?,? *must pass either SPF or DKIM)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "IPv6 mail needs SPF or DKIM"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "Microsoft 365 takes mail over IPv6 only when SPF or DKIM passes; the message from {ip} passed neither."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Add the IPv6 address to the SPF record (ip6:…) or sign with DKIM.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Until then, let the server deliver to Microsoft over IPv4.")}}},
        .setting = "SPF, DKIM",
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "microsoft365.ipv6-no-ptr",
        .codes = "550 450",
        .status = "5.7.25",
        .pattern = R"(sending IPv6 address +\[?(?P<ip>[0-9a-f:.]*)\]? +must have a reverse DNS)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "IPv6 address without reverse DNS"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "Microsoft 365 refuses IPv6 senders that have no PTR record, and {ip} has none."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "Have the provider set a PTR to the server’s name, and publish the matching AAAA record.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365", "Or deliver to Microsoft over IPv4.")}}},
        .setting = "PTR",
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "microsoft365.ipv6-rate",
        .codes = "550",
        .status = "5.7.508",
        .pattern = R"(\[?(?P<ip>[0-9a-f:.]*)\]? *has exceeded permitted limits within +(?P<value>\S+) +range)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "IPv6 range sends too much"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "Microsoft counts IPv6 by ranges, and the range of {ip} has sent too many messages in a short time."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Slow down, and deliver by IPv4 if other hosts share the range.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "If the range is yours, look for the host that sends so much.")}}},
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "microsoft365.ipv6-not-accepted",
        .codes = "550",
        .status = "5.7.510",
        .pattern = R"(\[?(?P<domain>[^\] ]{1,253})\]? does not accept email over IPv6)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Recipient takes no mail over IPv6"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "The tenant of {domain} has not switched on IPv6 for incoming mail, and you delivered over IPv6."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "Let your server use IPv4 for this destination (in Postfix: smtp_address_preference = ipv4).")}}},
        .setting = "smtp_address_preference",
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "microsoft365.spf-violation",
        .codes = "550",
        .status = "5.7.23",
        .pattern = "message was rejected because of Sender Policy Framework violation",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Refused because of SPF"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "The destination checked SPF for your domain, and the server that delivered is not in the record."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Put include:spf.protection.outlook.com into the SPF record of your domain, "
                                       "once, besides your other senders.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "If the mail also passes another gateway on its way out, add that gateway’s addresses.")}}},
        .setting = "SPF",
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/"
                "non-delivery-reports-in-exchange-online/fix-error-code-5-7-23-in-exchange-online",
    },
    {
        .id = "microsoft365.dmarc",
        .codes = "550",
        .status = "5.7.509",
        .pattern = R"(sending domain +\[?(?P<domain>[^\] ]+)\]? +does not pass DMARC verification)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Refused by the sender’s DMARC policy"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365", "The domain {domain} in the From header asks for p=reject, "
                                                            "and neither SPF nor DKIM passed for that domain."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "Sign with DKIM in the domain of From, or let SPF pass with an envelope sender in it.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "If a gateway stands before Microsoft 365, the recipient’s administrator should turn on "
                        "enhanced filtering for its connector, or else SPF is judged by the gateway’s address.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Forwarders should leave the signed content untouched, or use ARC.")}}},
        .setting = "SPF, DKIM, DMARC",
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "microsoft365.from-not-compliant",
        .codes = "550",
        .status = "5.7.512",
        .pattern = R"(message must be RFC 5322 section 3\.6\.2 compliant)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "From header missing or broken"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365", "The message has no From header with a valid address."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "Let the program write one, with the address in angle brackets: From: Name <alice@example.com>.")}}},
        .setting = "From",
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "microsoft365.banned-ip",
        .codes = "550",
        .status = "5.7.606 5.7.607 5.7.608 5.7.620 5.7.649",
        .pattern = R"(Access denied, banned sending IP *\[?(?P<ip>[0-9a-f.:]*[0-9a-f]))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Sending address blocked by Microsoft"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "Microsoft’s own block list contains the address {ip}, after spam or suspicious mail from it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Stop the cause first: a compromised account, a web form, forwarded spam.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Then ask for removal at https://sender.office.com; the confirmation comes by "
                                       "mail, and it takes effect within 24 hours or so.")}}},
        .link = "https://sender.office.com",
    },
    {
        .id = "microsoft365.banned-sender-delist",
        .codes = "550",
        .status = "5.7.511",
        .pattern = R"(Access denied, banned sender *\[?(?P<ip>[0-9a-f.:]*)\]?.*?request removal.*?delist@)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Address banned, removal by mail only"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "Microsoft has banned {ip} by hand or for repeated spam; the self-service page does not cover this list."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Forward this refusal, whole and with its code, to delist@microsoft.com.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "Say what the cause was and what you have done about it; an answer can take a day or two.")}}},
        .link = "https://learn.microsoft.com/en-us/defender-office-365/"
                "use-the-delist-portal-to-remove-yourself-from-the-office-365-blocked-senders-lis",
    },
    {
        .id = "microsoft365.banned-recipient",
        .codes = "550",
        .status = "5.7.504 5.7.505",
        .pattern = "Access denied, banned recipient|Recipient address rejected: Access denied",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Recipient not valid"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "Microsoft 365 does not take mail for this recipient; the address is not valid there or has been closed."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365", "Check the address and ask for the present one.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "If it should exist, its administrator should turn to Microsoft support.")}}},
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "microsoft365.bad-helo",
        .codes = "550",
        .status = "5.7.506",
        .pattern = "Access denied, bad HELO",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "EHLO uses the receiver’s name"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "Your server introduces itself under the name of the server or domain it is calling, as spam programs do."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Set its own full host name for EHLO, one that resolves to its address (in "
                                       "Postfix: myhostname or smtp_helo_name).")}}},
        .setting = "EHLO name",
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "microsoft365.rejected-by-recipient",
        .codes = "550",
        .status = "5.7.507",
        .pattern = "Access denied, rejected by recipient",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Blocked by the recipient’s organisation"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "It is not Microsoft but the recipient’s own organisation that blocks your address or mail."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Contact the recipient or their administrator by another way.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "That administrator finds the entry in the Defender portal: connection filter "
                                       "policy, or Tenant Allow/Block Lists.")}}},
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "microsoft365.customer-block-list",
        .codes = "550",
        .status = "5.7.513",
        .pattern =
            R"(Client host +\[?(?P<ip>[0-9a-f.:]+)\]? +blocked by +(?P<domain>\S+) +using Customer Block list|using Customer Block list)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "On the recipient’s own block list"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365", "The administrators of {domain} have entered your address "
                                                            "in their block list; Microsoft only carries it out."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365", "Contact them by another way and ask for removal.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "They edit it in the Defender portal: Policies & rules > Threat policies > "
                                       "Anti-spam > Connection filter policy.")}}},
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "microsoft365.spamhaus-ip",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(Service unavailable, Client host +\[(?P<ip>[0-9a-f.:]+)\] +blocked using Spamhaus)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Address listed by Spamhaus"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "Microsoft refuses {ip} because Spamhaus lists it. The address may be infected, "
                                     "may send spam, or belongs to a range not meant for mail servers (PBL)."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                 "Look the address up at https://check.spamhaus.org, and read which list and why.")},
              {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                 "Remove the cause, then ask for removal there; Microsoft follows within a day.")},
              {QT_TRANSLATE_NOOP("WordingMicrosoft365", "For a PBL entry, send through your provider’s relay if the "
                                                        "address is not a fixed one of your own.")}}},
        .link = "https://check.spamhaus.org",
    },
    {
        .id = "microsoft365.spamhaus-domain",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "Service unavailable, (?P<value>Helo|MailFrom|From|Reverse) ?domain is listed in Spamhaus",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Domain listed by Spamhaus"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "A name in this session, of EHLO or of MAIL FROM, stands on the domain block list (DBL) of Spamhaus."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingMicrosoft365",
                  "Look that domain up at https://check.spamhaus.org and ask for removal once the cause is gone.")},
              {QT_TRANSLATE_NOOP(
                  "WordingMicrosoft365",
                  "Give the server an EHLO name in a domain of its own, not one shared with other customers.")}}},
        .link = "https://check.spamhaus.org",
    },
    {
        .id = "microsoft365.greeting",
        .codes = "220",
        .pattern =
            R"((?P<host>\S+\.(?:mail\.protection\.outlook|outlook\.office365)\.com) Microsoft ESMTP MAIL Service ready)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Microsoft’s greeting"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365",
            "A server of Microsoft’s cloud is ready. Microsoft 365 and Outlook.com greet with the same words."),
    },
    {
        .id = "microsoft365.queued",
        .codes = "250",
        .status = "2.6.0",
        .pattern =
            R"(\[InternalId=(?P<queue_id>\d+), Hostname=[^\]]*PROD\.(?:OUTLOOK|EXCHANGELABS)\.COM\].*?Queued mail for delivery)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Accepted by Microsoft"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365",
                              "Microsoft has taken the message over under the internal number {queue-id}. Filters may "
                              "still quarantine it or put it into the junk folder; message trace shows where it went."),
    },
    {
        .id = "microsoft365.imap-login-failed",
        .pattern = R"(\b(?:LOGIN|AUTHENTICATE) failed)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Mailbox login refused"),
        .meaning = QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                     "Exchange Online takes no plain password for IMAP and POP any more, only OAuth. "
                                     "With OAuth, the token is for another user or lacks the scope."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingMicrosoft365",
                        "Ask for a token with the scope https://outlook.office.com/IMAP.AccessAsUser.All "
                        "(POP.AccessAsUser.All for POP).")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Check that IMAP or POP is enabled for the mailbox (Microsoft 365 admin center, "
                                       "Users > Active users, Mail, Manage email apps).")}}},
    },
    {
        .id = "microsoft365.imap-not-connected",
        .pattern = "User is authenticated but not connected",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "Login right, mailbox not reachable"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMicrosoft365", "The token or password was accepted, but the mailbox behind it could not be opened: "
                                   "no licence, no right on a shared mailbox, or another user than the token’s."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Compare the user in the login with the user of the token.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "For application access, grant the service principal full access with "
                                       "Add-MailboxPermission; check that the mailbox exists and IMAP is on.")}}},
    },
    {
        .id = "microsoft365.imap-throttled",
        .pattern = R"(Request is throttled\. Suggested Backoff Time: (?P<delay>\d+))",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "IMAP access throttled"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365", "The program asks this mailbox for more than Exchange Online "
                                                     "grants at one time; it should pause for {delay} milliseconds."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Fetch less often and with fewer connections, and keep to the named pause.")}}},
    },
    {
        .id = "microsoft365.pop-login-failed",
        .pattern = "Logon failure: unknown user name or bad password",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMicrosoft365", "POP login refused"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMicrosoft365", "Despite the words, the password may be right: Exchange Online "
                                                     "takes OAuth only for POP, or POP is off for this mailbox."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMicrosoft365",
                                       "Switch the program to OAuth with the scope POP.AccessAsUser.All.")},
                    {QT_TRANSLATE_NOOP("WordingMicrosoft365", "Check that POP is enabled (Microsoft 365 admin center, "
                                                              "Users > Active users, Mail, Manage email apps).")}}},
    },
};

constexpr WordingTable tables[] = {
    {"microsoft365", "WordingMicrosoft365", "Microsoft 365", Speaker::Provider,
     R"(\.(mail\.protection\.outlook|outlook\.office365)\.com Microsoft ESMTP)",
     R"((^|\.)(mail|outbound|prod)\.protection\.outlook\.com$|(^|\.)prod\.outlook\.com$|(^|\.)office365\.com$|(^|\.)mx\.microsoft$)",
     microsoft365},
};

} // namespace

std::span<const WordingTable> microsoft365Wordings()
{
    return tables;
}

} // namespace Core::Knowledge
