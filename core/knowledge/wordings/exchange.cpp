#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry exchange[] = {
    {
        .id = "exchange.banner",
        .codes = "220",
        .pattern = "Microsoft ESMTP MAIL Service ready at",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Exchange is ready"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExchange",
            "A receive connector of Microsoft Exchange greets; the front ends of Exchange Online use the same words."),
    },
    {
        .id = "exchange.queued-for-delivery",
        .codes = "250",
        .status = "2.6.0",
        .pattern =
            R"(<(?P<value>[^>]+)> \[InternalId=(?P<queue_id>\d+)(?:, Hostname=(?P<host>[^\]]+))?\].*?Queued mail for delivery)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Accepted and queued"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange",
                                     "Exchange has the message and will deliver it. The InternalId leads to it in the "
                                     "message tracking log, together with the name of the server."),
    },
    {
        .id = "exchange.start-mail-input",
        .codes = "354",
        .pattern = R"(^Start mail input; end with <CRLF>\.<CRLF>$)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Send the message now"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange",
                                     "Exchange waits for header and body, ended by a line with a single dot."),
    },
    {
        .id = "exchange.closing-channel",
        .codes = "221",
        .status = "2.0.0",
        .pattern = R"(^Service closing transmission channel\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Session ended"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange", "Exchange answers QUIT and closes the connection."),
    },
    {
        .id = "exchange.sender-recipient-ok",
        .codes = "250",
        .status = "2.1.0 2.1.5",
        .pattern = R"(^(?:Sender|Recipient) OK\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Address accepted"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingExchange", "Exchange takes the address. For a recipient this does not prove that "
                                                 "the mailbox exists, unless recipient filtering is on."),
    },
    {
        .id = "exchange.auth-ok",
        .codes = "235",
        .status = "2.7.0",
        .pattern = R"(^Authentication successful\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Login accepted"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExchange",
            "The account is known and may send through this connector, as far as its permissions go."),
    },
    {
        .id = "exchange.unrecognized-command",
        .codes = "500",
        .status = "5.3.3",
        .pattern = R"(^Unrecognized command(?: '(?P<command>.*?)')?\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Command unknown to this connector"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExchange",
            "Exchange takes only what this receive connector offers: AUTH, STARTTLS and the X- verbs are unknown to it "
            "while they are not enabled there. An echo of X letters means that a firewall rewrote the command."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingExchange",
                        "Compare with the EHLO reply, sent again after STARTTLS; AUTH often appears only then.")},
                    {QT_TRANSLATE_NOOP("WordingExchange", "Enable the login types in AuthMechanism of the connector "
                                                          "that really answers, by port and remote address.")},
                    {QT_TRANSLATE_NOOP("WordingExchange",
                                       "When the echo is XXXX, turn off SMTP inspection on the firewall.")}}},
        .setting = "Set-ReceiveConnector -AuthMechanism",
        .link = "https://learn.microsoft.com/en-us/powershell/module/exchange/set-receiveconnector",
    },
    {
        .id = "exchange.wrong-sequence",
        .codes = "503",
        .status = "5.5.2",
        .pattern = "^(?:Send hello first|Need mail command|Need rcpt command|Sender already specified)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Exchange expects another command"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange", "The order was broken: hello comes before MAIL, MAIL before "
                                                        "RCPT, RCPT before DATA, and MAIL only once for a message."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange", "Look for a refusal earlier in the session; a refused MAIL "
                                                          "or RCPT makes the next command come too early.")},
                    {QT_TRANSLATE_NOOP("WordingExchange", "After STARTTLS or AUTH begin again with EHLO or MAIL FROM; "
                                                          "RSET clears a transaction already begun.")}}},
    },
    {
        .id = "exchange.invalid-argument",
        .codes = "501",
        .status = "5.5.4",
        .pattern = "^(?:Invalid domain name|Invalid arguments?|Unrecognized parameter|Syntax error in parameters)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Argument not accepted by Exchange"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExchange",
            "The command is known but what follows it is not. In HELO or EHLO it is mostly an underscore or a blank in "
            "the computer name; otherwise a parameter that EHLO did not announce."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingExchange",
                        "Send a proper host name without underscore in EHLO; rename the device or set its FQDN.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingExchange",
                        "Leave out SIZE, BODY, AUTH= and the like when the EHLO reply does not list them.")}}},
    },
    {
        .id = "exchange.invalid-address",
        .codes = "501",
        .status = "5.1.3 5.1.7",
        .pattern = R"(^Invalid address\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Address not well formed"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange", "Exchange cannot read the address in MAIL FROM or RCPT TO: no "
                                                        "domain, a blank, a stray bracket or an odd character."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange",
                                       "Write it as <alice@example.com>, and look how the program fills the field: "
                                       "empty variables and several addresses in one are frequent.")}}},
    },
    {
        .id = "exchange.unable-to-relay-old",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(^Unable to relay(?: for (?P<recipient>\S+))?\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Relay refused"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange",
                                     "The recipient’s domain is not an accepted domain of this Exchange organisation, "
                                     "and the client has no right to send outside through this connector."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingExchange",
                        "Log in with an account of the organisation on the client connector, port 587.")},
                    {QT_TRANSLATE_NOOP("WordingExchange",
                                       "For devices that cannot log in, make a receive connector limited to their "
                                       "addresses and grant it ms-Exch-SMTP-Accept-Any-Recipient.")},
                    {QT_TRANSLATE_NOOP("WordingExchange", "If the domain is yours, add it to the accepted domains. Do "
                                                          "not grant relaying to the default connector.")}}},
        .setting = "Get-AcceptedDomain, Add-ADPermission ms-Exch-SMTP-Accept-Any-Recipient",
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow/connectors/allow-anonymous-relay",
    },
    {
        .id = "exchange.unable-to-relay",
        .codes = "550",
        .status = "5.7.54",
        .pattern = "SMTP; Unable to relay recipient in non-accepted domain",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Relay refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExchange", "The recipient lies outside the accepted domains of this Exchange, version 2013 or "
                               "later, and the client is not allowed to relay through the connector that answered."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange",
                                       "Log in on port 587, or let a device send through a receive connector meant for "
                                       "its address, with ms-Exch-SMTP-Accept-Any-Recipient granted.")},
                    {QT_TRANSLATE_NOOP("WordingExchange",
                                       "If the domain should be known, look at Get-AcceptedDomain.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingExchange",
                        "Do not allow relaying for the whole network or on the default frontend connector.")}}},
        .setting = "Get-AcceptedDomain, Add-ADPermission ms-Exch-SMTP-Accept-Any-Recipient",
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow/connectors/allow-anonymous-relay",
    },
    {
        .id = "exchange.send-as-denied",
        .codes = "550 554",
        .status = "5.7.60",
        .pattern = "Client does not have permissions to send as this sender",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Login may not use this sender"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingExchange", "The client is logged in, but the From or MAIL FROM address belongs "
                                                 "to another mailbox for which this account has no Send As right."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExchange",
                                 "Set the sender in the program or device to the account’s own primary address.")},
              {QT_TRANSLATE_NOOP("WordingExchange",
                                 "Or grant the account Send As on that mailbox; it takes a while to be in force.")}}},
        .setting = "Add-RecipientPermission SendAs, ms-Exch-SMTP-Accept-Any-Sender",
    },
    {
        .id = "exchange.anonymous-not-allowed",
        .codes = "530",
        .status = "5.7.57",
        .pattern = "Client was not authenticated to send anonymous mail during MAIL FROM",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Anonymous mail not allowed here"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange",
                                     "MAIL FROM came without a login, and this connector takes nothing from anonymous "
                                     "clients. The same happens when a login was tried but failed unnoticed."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange",
                                       "Turn authentication on in the program, with STARTTLS on port 587.")},
                    {QT_TRANSLATE_NOOP("WordingExchange", "For mail from other organisations, the connector on port 25 "
                                                          "needs AnonymousUsers among its permission groups.")}}},
        .setting = "Set-ReceiveConnector -PermissionGroups AnonymousUsers",
    },
    {
        .id = "exchange.not-authenticated",
        .codes = "530 550",
        .status = "5.7.1",
        .pattern = R"(^(?:SMTP; )?Client was not authenticated\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Connector wants a login"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExchange",
            "This connector does not accept anonymous clients, so a MAIL FROM without a login is refused."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange", "As a user or device, log in on port 587.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingExchange",
                        "When mail from the internet is refused, add AnonymousUsers to the permission groups of the "
                        "internet-facing connector, and check that no narrower connector catches these clients.")}}},
        .setting = "Set-ReceiveConnector -PermissionGroups AnonymousUsers",
    },
    {
        .id = "exchange.no-submit-permission",
        .codes = "550 535",
        .status = "5.7.1",
        .pattern = "Client does not have permissions to (?:submit|send)(?: mail)? to this server",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Account may not submit here"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExchange",
            "The client proved its identity, but that identity lacks the right to hand in mail on the connector that "
            "answered, for instance an Exchange server account on a connector meant for users."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingExchange",
                        "Look which connector matches the client by address and port; the most specific one wins.")},
                    {QT_TRANSLATE_NOOP("WordingExchange",
                                       "Give that connector the fitting permission group: ExchangeUsers for users, "
                                       "ExchangeServers for servers, Partners for partners.")}}},
        .setting = "Set-ReceiveConnector -PermissionGroups",
    },
    {
        .id = "exchange.auth-type-unrecognized",
        .codes = "504",
        .status = "5.7.4",
        .pattern = R"(^Unrecognized authentication type\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Login type not enabled"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange", "The connector does not offer the mechanism that was asked "
                                                        "for; basic login is often offered only after STARTTLS."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange",
                                       "Send STARTTLS, then EHLO again, and choose a mechanism of the AUTH line.")},
                    {QT_TRANSLATE_NOOP("WordingExchange",
                                       "Otherwise add BasicAuth or Integrated to AuthMechanism; BasicAuthRequireTLS "
                                       "explains why it is missing in clear text.")}}},
        .setting = "Set-ReceiveConnector -AuthMechanism",
    },
    {
        .id = "exchange.auth-unsuccessful",
        .codes = "535",
        .status = "5.7.3",
        .pattern = R"(^Authentication unsuccessful(?:,? .*?)?\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Login refused"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange", "Exchange or the domain controller did not accept the "
                                                        "credentials, or the mechanism did not suit the account."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange", "Use the user principal name, often the mail address, or "
                                                          "DOMAIN\\user; try the same in Outlook on the web.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingExchange",
                        "See whether the account is locked, its password expired, or SMTP login barred for it.")}}},
    },
    {
        .id = "exchange.auth-temporary",
        .codes = "454",
        .status = "4.7.0",
        .pattern = R"(^Temporary authentication failure\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Login cannot be checked now"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExchange",
            "Exchange could not finish the login with the domain controller. Between Exchange servers it is usually "
            "Kerberos: a clock that is off, a missing service principal name, or a certificate on the connector."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExchange", "Compare the clocks of the servers and the domain controllers.")},
              {QT_TRANSLATE_NOOP(
                  "WordingExchange",
                  "Check the SMTPSVC principal names with setspn -L, and the certificate bound to SMTP.")},
              {QT_TRANSLATE_NOOP("WordingExchange",
                                 "Look at the event log of the receiving server for the exact Kerberos error.")}}},
    },
    {
        .id = "exchange.tls-temporary",
        .codes = "454",
        .status = "4.7.0",
        .pattern = "TLS not available due to temporary reason",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "No usable certificate for TLS"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange",
                                     "Exchange announced STARTTLS but cannot use the certificate: expired, without its "
                                     "private key, removed, or not fitting the name that the connector gives."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange", "List the certificates with Get-ExchangeCertificate and bind "
                                                          "a valid one to SMTP with Enable-ExchangeCertificate.")},
                    {QT_TRANSLATE_NOOP("WordingExchange",
                                       "See that NETWORK SERVICE may read the private key and that TlsCertificateName "
                                       "of the connector names an existing certificate.")}}},
        .setting = "Enable-ExchangeCertificate -Services SMTP",
    },
    {
        .id = "exchange.proxy-temporary-error",
        .codes = "451",
        .status = "4.7.0",
        .pattern = R"(Temporary server error\. Please try again later\. PRX(?P<value>\d+))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Front end does not reach the transport"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExchange",
            "The front end of Exchange took the command, but could not find or reach the transport service behind it. "
            "Faulty DNS settings on the server’s network card are the usual reason."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange", "Let the network cards use internal DNS servers only, in "
                                                          "Windows and in the DNS lookups page of the server.")},
                    {QT_TRANSLATE_NOOP("WordingExchange", "Check that the transport service runs and that the front "
                                                          "end reaches port 2525 of the mailbox servers.")},
                    {QT_TRANSLATE_NOOP("WordingExchange", "As a sender, let the queue retry.")}}},
    },
    {
        .id = "exchange.input-timeout",
        .codes = "451 421",
        .status = "4.7.0",
        .pattern = R"(^Timeout waiting for client input\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Client stayed silent too long"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingExchange", "Nothing came from the client within ConnectionInactivityTimeout, "
                                                 "five minutes by default on most connectors."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingExchange",
            "Work faster by hand; for a program that stops in DATA, check packet sizes and filters on the way.")}}},
        .setting = "Set-ReceiveConnector -ConnectionInactivityTimeout",
    },
    {
        .id = "exchange.connection-timed-out",
        .codes = "421",
        .status = "4.4.1",
        .pattern = R"(^Connection timed out\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Session lasted too long"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExchange",
            "The whole session went past ConnectionTimeout of the connector, or lay idle, and Exchange ended it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange",
                                       "Send less in one session, or look for what slows the transfer down.")}}},
        .setting = "Set-ReceiveConnector -ConnectionTimeout",
    },
    {
        .id = "exchange.submission-rate",
        .codes = "421",
        .status = "4.4.2",
        .pattern = "Message submission rate for this client has exceeded the configured limit",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Client sends too many messages a minute"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange", "The connector counts messages a minute for each user or "
                                                        "address, and this client is over MessageRateLimit."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingExchange",
                        "Spread the sending, or let it go through a connector meant for the application.")},
                    {QT_TRANSLATE_NOOP("WordingExchange",
                                       "As admin, raise MessageRateLimit on that connector, or for users in the "
                                       "throttling policy; look first whether the volume is genuine.")}}},
        .setting = "Set-ReceiveConnector -MessageRateLimit",
    },
    {
        .id = "exchange.service-not-available",
        .codes = "421",
        .status = "4.3.2",
        .pattern = "Service not (?:available|active)|The maximum number of concurrent (?:server )?connections has "
                   "exceeded a limit|System not accepting network messages",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Exchange takes no connections now"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange", "A component of the server is switched off, the server is in "
                                                        "maintenance, or a limit on connections has been reached."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingExchange",
                        "Look at Get-ServerComponentState for FrontendTransport, HubTransport and ServerWideOffline.")},
                    {QT_TRANSLATE_NOOP("WordingExchange",
                                       "For the limit, compare MaxInboundConnection and MaxInboundConnectionPerSource "
                                       "of the connector with the load.")}}},
        .setting = "Get-ServerComponentState, MaxInboundConnection",
    },
    {
        .id = "exchange.back-pressure",
        .codes = "452",
        .status = "4.3.1",
        .pattern = R"(Insufficient system resources(?: \((?P<reason>[^)]*)\))?)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Back pressure: disk or memory short"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExchange", "Exchange protects itself: the disk of the queue database, its log files or the memory "
                               "went past a limit, and new mail has to wait. The brackets name the resource."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExchange", "Make room on the volume of the queue database; logs of transport, "
                                                    "IIS and monitoring are what fills it.")},
              {QT_TRANSLATE_NOOP(
                  "WordingExchange",
                  "Move the queue database to a larger volume if it happens again; delivery resumes by itself.")}}},
        .link = "https://learn.microsoft.com/en-us/exchange/mail-flow/back-pressure",
    },
    {
        .id = "exchange.message-size",
        .codes = "552",
        .status = "5.3.4",
        .pattern = "Message size exceeds fixed maximum message size",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Message larger than the connector allows"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange",
                                     "The announced or real size is over the limit of the receive connector."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange",
                                       "Share large files by a link; an attachment grows by a third on the way.")},
                    {QT_TRANSLATE_NOOP("WordingExchange",
                                       "As admin, compare the limits of the connectors, of Get-TransportConfig and of "
                                       "the mailbox: the smallest one counts.")}}},
        .setting = "MaxMessageSize, MaxSendSize, MaxReceiveSize",
    },
    {
        .id = "exchange.too-many-recipients",
        .codes = "452",
        .status = "4.5.3",
        .pattern = R"(^Too many recipients\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Too many recipients at once"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange",
                                     "The message names more recipients than MaxRecipientsPerMessage of the connector, "
                                     "which is 200 by default on the ones facing the internet."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingExchange",
                        "A mail server sends the rest in a second round by itself; a script has to split its list.")},
                    {QT_TRANSLATE_NOOP("WordingExchange",
                                       "As admin, raise the limit only on connectors for users and applications.")}}},
        .setting = "MaxRecipientsPerMessage, MaxRecipientEnvelopeLimit",
    },
    {
        .id = "exchange.invalid-content",
        .codes = "554",
        .status = "5.6.0",
        .pattern = R"(Invalid message content\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Message cannot be taken apart"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange", "Exchange cannot parse the message: a broken header, a missing "
                                                        "empty line between header and body, a faulty MIME structure."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange", "Save the raw message and check its headers and boundaries; "
                                                          "the program that built it has to be corrected.")}}},
    },
    {
        .id = "exchange.content-filter-spam",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "Message rejected as spam by Content Filtering",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Content filter of Exchange: spam"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExchange",
            "The content filter agent gave the message a spam confidence level at or over SCLRejectThreshold."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingExchange",
                        "As admin, look at the agent log for the level, and exempt a trusted sender or recipient with "
                        "BypassedSenders or BypassedRecipients, or raise the threshold.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingExchange",
                        "As a sender, send a plainer text and ask the recipient to have your address allowed.")}}},
        .setting = "Set-ContentFilterConfig -SCLRejectThreshold",
    },
    {
        .id = "exchange.ip-block-list",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "Recipient not authorized, your IP has been found on a block list",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Sending address on a block list"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExchange",
            "The connection filter of Exchange found the client’s address on its own block list or with one of its "
            "list providers. The recipient has nothing to do with it, despite the words."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingExchange",
                  "Look the address up in the well-known DNS lists and mend the cause before you ask for removal.")},
              {QT_TRANSLATE_NOOP("WordingExchange", "As admin, see which provider answered in the agent log, and "
                                                    "exempt the address with the IP allow list if need be.")}}},
        .setting = "Get-IPBlockListProvider, Set-IPBlockListConfig",
    },
    {
        .id = "exchange.user-unknown",
        .codes = "550",
        .status = "5.1.1 5.1.10",
        .pattern = R"(^User unknown\.?$|^Recipient not found)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "No such recipient in the organisation"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExchange",
            "Exchange finds no mailbox, contact, group or public folder with this address in its directory."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingExchange",
                  "Check the spelling; delete the entry from Outlook’s autocomplete list and type the address anew.")},
              {QT_TRANSLATE_NOOP("WordingExchange", "As admin, search with Get-Recipient, and see whether the domain "
                                                    "should be an internal relay whose users live elsewhere.")}}},
        .setting = "Get-Recipient, Set-RecipientFilterConfig",
    },
    {
        .id = "exchange.resolver-not-found",
        .codes = "550",
        .status = "5.1.1 5.1.10",
        .pattern = R"(RESOLVER\.ADR\.Recip(?:ient)?NotFound)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "No such recipient in the organisation"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange", "The address resolution of Exchange found nobody with this "
                                                        "address, neither mailbox nor contact nor group."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange",
                                       "Check the spelling, and delete the entry from Outlook’s autocomplete list.")},
                    {QT_TRANSLATE_NOOP("WordingExchange", "As admin, search with Get-Recipient; after a move, see that "
                                                          "the old address was kept as a proxy address.")}}},
        .setting = "Get-Recipient",
    },
    {
        .id = "exchange.legacy-address",
        .codes = "550",
        .status = "5.1.1",
        .pattern = R"(RESOLVER\.ADR\.ExRecipNotFound)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Old internal address no longer exists"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExchange",
            "The sender’s Outlook used a stored internal address (legacyExchangeDN) of a mailbox that was removed, "
            "moved or made anew. It often shows up as an address beginning with IMCEAEX."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange", "As a sender, remove the entry from the autocomplete list "
                                                          "and choose the person from the address book again.")},
                    {QT_TRANSLATE_NOOP("WordingExchange", "As admin, add the old value as an X500 address to the new "
                                                          "mailbox; that mends it for everybody at once.")}}},
        .setting = "Set-Mailbox -EmailAddresses X500:",
    },
    {
        .id = "exchange.size-limit",
        .codes = "550",
        .status = "5.2.3",
        .pattern = R"(RESOLVER\.RST\.(?:RecipSizeLimit|SendSizeLimit)(?:\.\w+)?(?:; message too large.*)?)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Size limit of mailbox or organisation"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingExchange", "RecipSizeLimit is the limit for receiving, SendSizeLimit the one for "
                                                 "sending; the ending Org means the limit of the whole organisation."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange", "Share the file by a link or send it in parts.")},
                    {QT_TRANSLATE_NOOP("WordingExchange", "As admin, look at MaxReceiveSize and MaxSendSize of the "
                                                          "mailbox first, then of Get-TransportConfig.")}}},
        .setting = "MaxReceiveSize, MaxSendSize",
    },
    {
        .id = "exchange.mailbox-full",
        .codes = "550 554",
        .status = "5.2.2",
        .pattern = R"(STOREDRV\.Deliver(?:;|\.).*?(?:mailbox full|QuotaExceeded))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Mailbox full"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange",
                                     "The mailbox has reached ProhibitSendReceiveQuota and takes nothing more."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExchange",
                                 "The owner empties the folders, deleted items and the recoverable ones included.")},
              {QT_TRANSLATE_NOOP(
                  "WordingExchange",
                  "As admin, see Get-MailboxStatistics and raise the quota of the mailbox or of the database.")}}},
        .setting = "ProhibitSendReceiveQuota",
    },
    {
        .id = "exchange.sender-restricted",
        .codes = "550",
        .status = "5.7.1 5.7.133 5.7.134",
        .pattern = R"(RESOLVER\.RST\.(?:AuthRequired|NotAuthorized|RestrictedToRecipientsPermission))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Recipient takes mail from some only"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingExchange", "The mailbox or group is closed: AuthRequired means senders inside "
                                                 "the organisation only, NotAuthorized means senders of a list only."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange",
                                       "As a sender from outside, ask the owner of the address to let you in.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingExchange",
                        "As admin, look at RequireSenderAuthenticationEnabled and at the AcceptMessagesOnlyFrom "
                        "settings of the recipient. New groups are closed to the outside by default.")}}},
        .setting = "RequireSenderAuthenticationEnabled, AcceptMessagesOnlyFrom",
    },
    {
        .id = "exchange.dns-next-hop",
        .codes = "550",
        .status = "5.4.4",
        .pattern = R"(SMTPSEND\.DNS\.(?:NonExistentDomain|MxLoopback))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Target domain not usable for delivery"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingExchange", "NonExistentDomain: the DNS knows no such domain. MxLoopback: its MX "
                                                 "is this very server, which does not hold the domain as its own."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExchange",
                                 "Check the domain of the address, then its MX from the server’s own resolver.")},
              {QT_TRANSLATE_NOOP(
                  "WordingExchange",
                  "For MxLoopback add the domain to the accepted domains, or correct the MX or the send connector.")}}},
        .setting = "Get-SendConnector",
    },
    {
        .id = "exchange.transport-rule",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(TRANSPORT\.RULES\.RejectMessage)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "A mail flow rule refuses the message"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange",
                                     "A rule of this Exchange organisation rejects messages like this one; its "
                                     "administrator wrote the words that follow."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingExchange",
                        "Ask that administrator, and give them the time, the sender and the recipient.")},
                    {QT_TRANSLATE_NOOP("WordingExchange",
                                       "In your own organisation, read Get-TransportRule, or Mail flow > Rules in the "
                                       "Exchange admin center; message tracking names the rule.")}}},
        .setting = "New-TransportRule -RejectMessageReasonText",
    },
    {
        .id = "exchange.hop-count",
        .codes = "554",
        .status = "5.4.6 5.4.14",
        .pattern = "Hop count exceeded - possible mail loop",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Mail runs in circles"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExchange",
            "The message came through too many servers. In Exchange it is mostly an internal relay domain whose "
            "unknown users go out and come back, or two connectors that point at each other."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange",
                                       "Read the Received lines upwards and find the pair that repeats.")},
                    {QT_TRANSLATE_NOOP("WordingExchange", "Make the domain authoritative if all its users are here; "
                                                          "otherwise give its send connector the true target.")}}},
        .setting = "Set-AcceptedDomain -DomainType",
    },
    {
        .id = "exchange.next-hop-refused",
        .codes = "451 441",
        .status = "4.4.0 4.4.397",
        .pattern =
            R"(Primary target IP address responded with|Attempted failover to alternate host|target host responded with error|451 4\.4\.\d+ DNS query failed)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Next server refused or not reached"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange",
                                     "Exchange quotes here what the server it wanted to deliver to has answered, and "
                                     "says that no other one took its place. The message stays in the queue."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange", "Read the quoted reply: it is the real one.")},
                    {QT_TRANSLATE_NOOP("WordingExchange", "Test from the Exchange server itself to that host: port, "
                                                          "TLS, certificate name, DNS; then Retry-Queue.")}}},
        .setting = "Get-SendConnector, Get-Queue",
    },
    {
        .id = "exchange.old-tls",
        .codes = "421",
        .status = "4.7.66",
        .pattern = R"(TLS 1\.0 and 1\.1 are not supported)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Client speaks only an old TLS"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange",
                                     "The client began TLS with version 1.0 or 1.1, which this server has given up."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange", "Update the program, the device’s firmware or the operating "
                                                          "system so that it uses TLS 1.2 or later.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingExchange",
                        "For a device that cannot, let it send to a local relay which delivers with a current TLS.")}}},
    },
    {
        .id = "exchange.imap-login-failed",
        .codes = "NO",
        .pattern = R"(^LOGIN failed\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "IMAP login refused"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingExchange", "Wrong user name or password, or IMAP or password login switched off "
                                                 "for this mailbox; Exchange uses the same words for all of them."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingExchange",
                  "See in Get-CASMailbox whether ImapEnabled is true, and try the user principal name as login.")},
              {QT_TRANSLATE_NOOP("WordingExchange",
                                 "Exchange Online no longer takes passwords over IMAP: use OAuth there.")}}},
        .setting = "Set-CASMailbox -ImapEnabled",
    },
    {
        .id = "exchange.imap-authenticate-failed",
        .codes = "NO",
        .pattern = R"(^AUTHENTICATE failed\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Token or login refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExchange",
            "Usually the OAuth token: expired, issued for another user, or without the right for IMAP."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange",
                                       "Ask for the scope IMAP.AccessAsUser.All, or IMAP.AccessAsApp for an "
                                       "application, and use the mailbox address as user in the XOAUTH2 string.")},
                    {QT_TRANSLATE_NOOP("WordingExchange", "For an application, grant it access to the mailbox with "
                                                          "New-ServicePrincipal and Add-MailboxPermission.")}}},
    },
    {
        .id = "exchange.imap-not-connected",
        .codes = "BAD",
        .pattern = "User is authenticated but not connected",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Login right, mailbox not reached"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExchange", "The password or token was accepted, but Exchange cannot open the mailbox: no right on "
                               "a shared mailbox, a mailbox being moved, no mailbox at all, or a passing fault."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingExchange",
                        "For a shared mailbox give the account full access and log in as domain\\user\\alias.")},
                    {QT_TRANSLATE_NOOP("WordingExchange", "See whether the account has a mailbox and a licence, and "
                                                          "whether a move is under way; then try again.")}}},
    },
    {
        .id = "exchange.imap-invalid-state",
        .codes = "BAD NO",
        .pattern = "Command received in Invalid state",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Command before login or TLS"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange",
                                     "The command needs a login, or a login needs TLS first; after a failed STARTTLS "
                                     "or LOGIN the following commands draw this reply as well."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange",
                                       "Start TLS, log in, then repeat; look at the reply before this one.")}}},
    },
    {
        .id = "exchange.imap-banner",
        .codes = "OK",
        .pattern = "The Microsoft Exchange IMAP4 service is ready",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Exchange IMAP is ready"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange", "The IMAP service of Microsoft Exchange waits for a login."),
    },
    {
        .id = "exchange.pop-logon-failure",
        .codes = "-ERR",
        .pattern = "Logon failure: unknown user name or bad password",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "POP3 login refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExchange", "Wrong credentials, or POP3 is switched off for the mailbox; the words are the same."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingExchange",
                        "See in Get-CASMailbox whether PopEnabled is true, and try the user principal name.")},
                    {QT_TRANSLATE_NOOP("WordingExchange", "Exchange Online takes only OAuth over POP3.")}}},
        .setting = "Set-CASMailbox -PopEnabled",
    },
    {
        .id = "exchange.pop-banner",
        .codes = "+OK",
        .pattern = "The Microsoft Exchange POP3 service is ready",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Exchange POP3 is ready"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange", "The POP3 service of Microsoft Exchange waits for a login."),
    },
    {
        .id = "exchange.pop-invalid-state",
        .codes = "-ERR",
        .pattern = "Command is not valid in this state",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Command not possible now"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange", "With LoginType SecureLogin, USER and PASS are allowed only "
                                                        "inside TLS; the same reply comes after a failed login."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange",
                                       "Connect to port 995, or send STLS first; then log in again.")}}},
        .setting = "Set-PopSettings -LoginType SecureLogin",
    },
    {
        .id = "exchange.anonymous-own-domain",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "Anonymous clients does not have permissions to send as this sender",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Own domain used without a login"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExchange",
            "A client without a login named a sender of one of this organisation’s own domains, and the connector "
            "lacks ms-Exch-SMTP-Accept-Authoritative-Domain-Sender for anonymous clients: a guard against forgery."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExchange", "Let the device or program log in, or give it a receive "
                                                          "connector of its own, limited to its address.")},
                    {QT_TRANSLATE_NOOP("WordingExchange", "Do not grant the permission on the internet-facing "
                                                          "connector: anyone could then write in your name.")}}},
    },
    {
        .id = "exchange.proxy-session-failed",
        .codes = "451 421",
        .status = "4.7.0 4.4.0",
        .pattern = "Failed to (?:establish|set up) (?:an )?(?:appropriate )?(?:back-?end )?(?:proxy "
                   ")?(?:session|target)|Proxy session setup failed on Frontend(?:.*)?",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExchange", "Front end and transport do not connect"),
        .meaning = QT_TRANSLATE_NOOP("WordingExchange",
                                     "The front end of Exchange could not open its inner session to the transport "
                                     "service, mostly because the servers do not recognise one another."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExchange",
                                 "See that the default hub connector on port 2525 keeps ExchangeServer authentication "
                                 "and is not covered by a self-made connector on the same addresses.")},
              {QT_TRANSLATE_NOOP("WordingExchange", "Check clocks, internal DNS and the certificate bound to SMTP.")}}},
    },
};

constexpr WordingEntry iis[] = {
    {
        .id = "iis.banner",
        .codes = "220",
        .pattern = "Microsoft ESMTP MAIL Service, Version: (?P<value>[0-9.]+)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingIis", "SMTP service of Windows (IIS)"),
        .meaning = QT_TRANSLATE_NOOP("WordingIis", "This is the small SMTP server that comes with IIS on Windows, not "
                                                   "Exchange; Exchange up to 2003 greets in the same words."),
    },
    {
        .id = "iis.unable-to-relay",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(^Unable to relay for <?(?P<recipient>[^ <>]+)>?\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingIis", "Relay refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingIis", "The address of the client is not among those allowed to relay, and it did not log in."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingIis",
                                       "In the properties of the SMTP virtual server, under Access and Relay, add the "
                                       "address of the application server, and nothing wider.")},
                    {QT_TRANSLATE_NOOP("WordingIis", "Or tick “Allow all computers which successfully authenticate to "
                                                     "relay” and let the program log in.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingIis",
                        "Do not choose “All except the list below”: with an empty list that is an open relay.")}}},
        .setting = "Access, Relay restrictions",
    },
};

constexpr WordingTable tables[] = {
    {"exchange", "WordingExchange", "Microsoft Exchange", Speaker::Server,
     R"(Microsoft ESMTP MAIL Service ready at|The Microsoft Exchange (?:IMAP4|POP3) service is ready|\bX-ANONYMOUSTLS\b|\bX-EXPS\b)",
     "", exchange},
    {"iis", "WordingIis", "IIS SMTP", Speaker::Server, "Microsoft ESMTP MAIL Service, Version:", "", iis},
};

} // namespace

std::span<const WordingTable> exchangeWordings()
{
    return tables;
}

} // namespace Core::Knowledge
