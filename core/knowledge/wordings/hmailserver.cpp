#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry hmailserver[] = {
    {
        .id = "hmailserver.greeting",
        .codes = "220",
        .pattern = R"(^\S+ ESMTP$)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Bare greeting"),
        .meaning = QT_TRANSLATE_NOOP("WordingHmailserver",
                                     "The server names itself and says ESMTP, nothing more. hMailServer greets like "
                                     "this unless a welcome message is set, but other servers do too."),
        .setting = "Settings > Protocols > SMTP > General > Welcome message",
    },
    {
        .id = "hmailserver.auth-required",
        .codes = "530",
        .pattern = R"(^SMTP authentication is required\.?$)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Login wanted for this mail"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHmailserver", "For your address range, hMailServer asks for a login with this pair of sender and "
                                  "recipient (local or external). Often the sender address is one of its own domains."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHmailserver", "In the mail program, switch on authentication for the "
                                                             "outgoing server; the user name is the full address.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingHmailserver",
                        "If mail from other servers is refused like this, open Settings > Advanced > IP Ranges > "
                        "Internet and clear “External to local e-mail addresses” under Require SMTP authentication.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingHmailserver",
                        "Leave it ticked for “External to external”: without it the server becomes an open relay.")}}},
        .setting = "IP Ranges > Require SMTP authentication",
    },
    {
        .id = "hmailserver.delivery-not-allowed",
        .codes = "550",
        .pattern = R"(^Delivery is not allowed to this address\.?$)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Relay refused by the IP range"),
        .meaning = QT_TRANSLATE_NOOP("WordingHmailserver",
                                     "The IP range that your address falls into does not allow deliveries from this "
                                     "kind of sender to this kind of recipient (local or external)."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHmailserver",
                                       "If the recipient should be local, check that its domain exists and is active "
                                       "in hMailServer: an unknown domain counts as external.")},
                    {QT_TRANSLATE_NOOP("WordingHmailserver",
                                       "Otherwise authenticate with a local sender address, or tick the right line "
                                       "under “Allow deliveries from” in the IP range.")},
                    {QT_TRANSLATE_NOOP("WordingHmailserver",
                                       "Do not allow external to external for the range Internet.")}}},
        .setting = "IP Ranges > Allow deliveries from",
    },
    {
        .id = "hmailserver.unknown-user",
        .codes = "550",
        .status = "5.1.1",
        .pattern = R"(^Unknown user\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "No such account"),
        .meaning = QT_TRANSLATE_NOOP("WordingHmailserver", "The domain is hosted here, but neither account, alias, "
                                                           "distribution list nor catch-all takes this address."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHmailserver",
                                       "Check the spelling of the address, then remove it from your lists.")},
                    {QT_TRANSLATE_NOOP("WordingHmailserver",
                                       "On the server, create the account or alias; for a domain that lives partly "
                                       "elsewhere, set up a route with a list of recipients.")}}},
        .setting = "Catch-all address",
    },
    {
        .id = "hmailserver.not-active",
        .codes = "550",
        .pattern = R"((?:Account|Alias|Distribution list) is not active\.?$|Domain has been disabled\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Recipient switched off"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHmailserver",
            "The account, alias, list or domain exists in hMailServer but its box “Enabled” is not ticked."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHmailserver", "As the sender, tell the recipient by another way.")},
                    {QT_TRANSLATE_NOOP("WordingHmailserver",
                                       "On the server, open the object that the words name and tick “Enabled”.")}}},
        .setting = "Enabled",
    },
    {
        .id = "hmailserver.not-in-route",
        .codes = "550",
        .pattern = "Recipient not in route list",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Address not in the route’s list"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingHmailserver",
                              "The domain is handled by a route, and the route takes only the addresses listed in it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHmailserver", "Check the spelling of the address.")},
                    {QT_TRANSLATE_NOOP("WordingHmailserver",
                                       "On the server, add it under Settings > Protocols > SMTP > Routes > Addresses, "
                                       "or let the route deliver to all addresses.")}}},
        .setting = "Routes > Addresses",
    },
    {
        .id = "hmailserver.list-not-authorized",
        .codes = "550",
        .pattern = R"(Not authorized (?:owner|domain|sender)\b)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Not allowed to write to this list"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingHmailserver", "The distribution list takes mail only from its owner, its members "
                                                    "or its own domain, and your envelope sender is none of these."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHmailserver",
                                       "Write from the address that is allowed, or ask the owner to send for you.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingHmailserver",
                        "On the server, change Mode or the required sender address of the distribution list.")}}},
        .setting = "Distribution list > Mode",
    },
    {
        .id = "hmailserver.login-expired",
        .codes = "550",
        .pattern = "Login credentials no longer valid",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Login no longer valid"),
        .meaning = QT_TRANSLATE_NOOP("WordingHmailserver",
                                     "hMailServer checks the login again before each further message of a session. The "
                                     "account was disabled or its password changed in between."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHmailserver",
                                       "Open a new session and log in with the present password.")}}},
    },
    {
        .id = "hmailserver.bad-syntax",
        .codes = "550",
        .pattern = R"(Invalid syntax\. Syntax should be (?:MAIL FROM|RCPT TO):)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Command form not accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingHmailserver",
                                     "hMailServer could not read the address in MAIL or RCPT. It wants the colon right "
                                     "after FROM or TO and the address in angle brackets."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHmailserver",
                                       "Send MAIL FROM:<user@example.com>, with no blank before the colon.")}}},
    },
    {
        .id = "hmailserver.bad-address",
        .codes = "550",
        .pattern = R"(^(?:The address is not valid|A valid address is required)\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Address not acceptable"),
        .meaning = QT_TRANSLATE_NOOP("WordingHmailserver",
                                     "The address does not have the form user@domain that hMailServer asks for. A name "
                                     "without a domain is accepted only when a default domain is set."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHmailserver", "Give the full address with its domain.")},
                    {QT_TRANSLATE_NOOP("WordingHmailserver",
                                       "On the server, the default domain is under Settings > Advanced.")}}},
    },
    {
        .id = "hmailserver.empty-sender",
        .codes = "550",
        .pattern = "^Sender address must be specified",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Empty sender refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHmailserver",
            "MAIL FROM:<> was refused, although every server must take it: non-delivery notices come with it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHmailserver", "On the server, tick “Allow empty sender address” under "
                                                             "Settings > Protocols > SMTP > RFC compliance.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingHmailserver",
                        "As the sender, do not invent a sender address for bounces; tell the postmaster there.")}}},
        .setting = "RFC compliance > Allow empty sender address",
    },
    {
        .id = "hmailserver.too-many-recipients",
        .codes = "550",
        .pattern = R"(^Too many recipients\.$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Too many recipients at once"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingHmailserver", "This one message has more recipients than hMailServer takes."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingHmailserver",
            "Send the message in several parts, each with its own MAIL, or use a distribution list on the server.")}}},
    },
    {
        .id = "hmailserver.sequence",
        .codes = "503",
        .pattern =
            R"(^(?:Bad sequence of commands|must have sender first\.?|must have sender and recipient first\.?)$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "An earlier command is missing"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingHmailserver",
                              "hMailServer wants HELO or EHLO, then MAIL, then at least one accepted RCPT, then DATA."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingHmailserver",
            "Look further up for the first refusal; after a refused RCPT the DATA command has nothing to stand on.")}}},
    },
    {
        .id = "hmailserver.second-mail",
        .codes = "503",
        .pattern = "Issue a reset if you want to start over",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "MAIL given twice"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingHmailserver",
                              "A message is already begun on this connection, and hMailServer wants it ended first."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHmailserver", "Send RSET, then MAIL again.")}}},
    },
    {
        .id = "hmailserver.tls-required",
        .codes = "530",
        .pattern = R"(^(?:Must issue STARTTLS first|A SSL/TLS-connection is required for authentication)\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "TLS wanted before this command"),
        .meaning = QT_TRANSLATE_NOOP("WordingHmailserver",
                                     "The port, or the IP range for logins, is set to demand an encrypted connection."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingHmailserver",
                        "In the mail program choose STARTTLS for this port, or SSL/TLS on the port meant for it.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingHmailserver",
                        "On the server, the demand is under Settings > Advanced > TCP/IP ports (“STARTTLS Required”) "
                        "or in the IP range (“Require SSL/TLS for authentication”); both need a certificate.")}}},
        .setting = "TCP/IP ports > STARTTLS (Required); IP Ranges > Require SSL/TLS for authentication",
    },
    {
        .id = "hmailserver.auth-not-possible",
        .codes = "504",
        .pattern = R"(^Authentication (?:not enabled|type not specified|mechanism not supported)\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "This way of logging in is off"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingHmailserver", "hMailServer knows LOGIN and PLAIN; PLAIN only when it is allowed. "
                                                    "“Not enabled” means that no mechanism is switched on."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHmailserver",
                                       "Choose a mechanism from the AUTH line of the EHLO answer.")},
                    {QT_TRANSLATE_NOOP("WordingHmailserver",
                                       "On the server, tick “Allow plain text authentication” under Settings > "
                                       "Protocols > SMTP > RFC compliance, and have it used over TLS.")}}},
        .setting = "RFC compliance > Allow plain text authentication",
    },
    {
        .id = "hmailserver.auth-failed",
        .codes = "535",
        .pattern =
            R"(Authentication failed\. (?:Restarting authentication process|Too many invalid logon attempts)\.?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Wrong user name or password"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingHmailserver", "The login was refused. After a few failures (three within half an "
                                                    "hour unless changed) hMailServer bans the address by itself."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingHmailserver",
                                 "Use the full address as user name, unless a default domain is set, and check the "
                                 "password; with an Active Directory account the domain controller decides.")},
              {QT_TRANSLATE_NOOP("WordingHmailserver", "If connections then fail altogether, delete the IP range named "
                                                       "“Auto-ban…” under Settings > Advanced > IP Ranges.")}}},
        .setting = "Auto-ban",
    },
    {
        .id = "hmailserver.helo-name",
        .codes = "501",
        .pattern = "(?:EHLO|HELO) Invalid domain address",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "No usable name after EHLO"),
        .meaning = QT_TRANSLATE_NOOP("WordingHmailserver", "What followed HELO or EHLO is missing or is no host name."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHmailserver",
                                       "Give the full name of the client, such as client.example.org.")}}},
    },
    {
        .id = "hmailserver.unsupported-extension",
        .codes = "550",
        .pattern = "Unsupported ESMTP extension: ?(?P<value>[^ ]*)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Parameter not known here"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHmailserver",
            "A parameter after the address is not one that hMailServer knows: it takes SIZE and AUTH, hardly more."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHmailserver", "Send only what the EHLO answer announces.")}}},
    },
    {
        .id = "hmailserver.verb-off",
        .codes = "502",
        .pattern = R"(^(?P<command>VRFY|TURN) disallowed\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Command switched off"),
        .meaning = QT_TRANSLATE_NOOP("WordingHmailserver", "hMailServer never answers VRFY or TURN. This is normal."),
    },
    {
        .id = "hmailserver.too-big",
        .codes = "552 554",
        .pattern =
            R"(Message size exceeds (?:fixed maximum message size|the drop maximum message size)\. ?Size: (?P<size>\d+) ?KB, Max size: (?P<limit>\d+) ?KB)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Message too large"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHmailserver",
            "The message has {size} KB as it travels (attachments grow by a third); {limit} KB are allowed."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHmailserver",
                                       "Make it smaller, or send a link instead of the attachment.")},
                    {QT_TRANSLATE_NOOP("WordingHmailserver",
                                       "On the server, raise the maximum size under Settings > Protocols > SMTP and in "
                                       "the limits of the domain: the smaller one counts.")}}},
        .setting = "Max message size (KB)",
    },
    {
        .id = "hmailserver.bare-lf",
        .codes = "554",
        .pattern = "Message containing bare LF",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Bare line feed in the message"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHmailserver",
            "A line ended with LF alone instead of CR LF, and this hMailServer is set to refuse that."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingHmailserver", "Make the sending program end every line with CR LF.")},
              {QT_TRANSLATE_NOOP(
                  "WordingHmailserver",
                  "If a device cannot, tick “Allow incorrectly formatted line endings” under Settings > Protocols > "
                  "SMTP > RFC compliance, knowing that strict line ends also protect against smuggling.")}}},
        .setting = "RFC compliance > Allow incorrectly formatted line endings",
    },
    {
        .id = "hmailserver.spf",
        .codes = "550 554",
        .pattern = R"(^Blocked by SPF\b)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Refused by SPF"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHmailserver",
            "The SPF record of the sender domain does not name your address, and hMailServer weighs that as spam."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingHmailserver",
                        "Add your outgoing address to the SPF record, or send through the server that it names.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingHmailserver",
                        "On the server, lower the SPF score under Settings > Anti-spam if forwarded mail suffers.")}}},
        .setting = "Anti-spam > Use SPF",
    },
    {
        .id = "hmailserver.helo-mismatch",
        .codes = "550 554",
        .pattern = "The host name specified in HELO does not match IP address",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "EHLO name leads to another address"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHmailserver",
            "hMailServer looked up the name you gave after EHLO and did not find your address among its records."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHmailserver",
                                       "Give the client a name whose A or AAAA record is its outgoing address.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingHmailserver",
                        "On the server, the test and its score are under Settings > Anti-spam > Spam tests.")}}},
        .setting = "Anti-spam > Check host in the HELO command",
    },
    {
        .id = "hmailserver.no-ptr",
        .codes = "550 554",
        .pattern = "No valid rDNS/PTR record found",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "No reverse DNS for the client"),
        .meaning = QT_TRANSLATE_NOOP("WordingHmailserver",
                                     "Your address has no PTR record, or its name does not lead back to the address."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingHmailserver", "Have your provider set a PTR with a name that resolves to the same address.")}}},
    },
    {
        .id = "hmailserver.sender-without-mx",
        .codes = "550 554",
        .pattern = "Sender domain does not have any MX records",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Sender domain without MX"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingHmailserver",
                              "The domain of the envelope sender has no MX record, so an answer could not reach it."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingHmailserver", "Publish an MX for the domain, or send with an address of a domain that has one.")}}},
        .setting = "Anti-spam > Check that sender has DNS-MX records",
    },
    {
        .id = "hmailserver.spamassassin",
        .codes = "554 550",
        .pattern = "Tagged as Spam by SpamAssassin",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Judged spam by SpamAssassin"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingHmailserver",
                              "SpamAssassin gave the message enough points to pass hMailServer’s delete threshold."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingHmailserver",
                        "Run the same message through SpamAssassin to see which rules it hits, and correct those.")},
                    {QT_TRANSLATE_NOOP("WordingHmailserver", "On the server, raise the spam delete threshold under "
                                                             "Settings > Anti-spam, or white-list the sender.")}}},
        .setting = "Anti-spam > Spam delete threshold",
    },
    {
        .id = "hmailserver.dkim",
        .codes = "554 550",
        .pattern = R"(^Rejected by DKIM\b)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "DKIM signature does not hold"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHmailserver",
            "The message carries a DKIM signature that does not fit its content or its published key."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHmailserver", "Check the key in the DNS of the signing domain, and "
                                                             "whether something changes the message after signing.")}}},
        .setting = "Anti-spam > Verify DKIM-Signature header",
    },
    {
        .id = "hmailserver.dns-list",
        .codes = "550 554",
        .pattern = R"(^Rejected by (?P<list>Spamhaus|SpamCop|SURBL)\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Address or link on a list"),
        .meaning = QT_TRANSLATE_NOOP("WordingHmailserver",
                                     "hMailServer asked this list about your address (or the links in the message) and "
                                     "found an entry. The words are those of its default settings."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingHmailserver",
                        "Look the address up on the site of the list, cure the cause, then ask for removal there.")},
                    {QT_TRANSLATE_NOOP("WordingHmailserver",
                                       "On the server, if every message is refused, see whether it asks the list "
                                       "through a public resolver: the answers are then worthless.")}}},
        .setting = "Anti-spam > DNS blacklists; SURBL servers",
    },
    {
        .id = "hmailserver.greylisted",
        .codes = "451 450",
        .pattern = R"(^Please try again later\.$)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Greylisted"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingHmailserver", "hMailServer does not know this combination of client, sender and "
                                                    "recipient yet and wants to see a second attempt."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingHmailserver",
                        "Wait: a mail server comes back by itself, half an hour later at most as a rule.")},
                    {QT_TRANSLATE_NOOP("WordingHmailserver",
                                       "On the server, add known hosts to the greylisting white list, or skip "
                                       "greylisting on an SPF pass (Settings > Anti-spam > Greylisting).")}}},
        .setting = "Anti-spam > Greylisting",
    },
    {
        .id = "hmailserver.dropped",
        .codes = "421",
        .pattern = R"(^(?:Connection timeout|Excessive amounts of data sent to server)\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Session ended by the server"),
        .meaning = QT_TRANSLATE_NOOP("WordingHmailserver", "hMailServer closes: the client was silent too long, or it "
                                                           "sent far more in one line than any command has."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingHmailserver",
            "Send without long pauses and wait for 354 before the message; then connect again.")}}},
    },
    {
        .id = "hmailserver.not-saved",
        .codes = "554",
        .pattern = "Your message was received but it could not be saved",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Message could not be stored"),
        .meaning = QT_TRANSLATE_NOOP("WordingHmailserver",
                                     "hMailServer had the whole message but could not enter it in its database."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHmailserver", "Check that the database server runs and has room, and "
                                                             "read the hMailServer error log of this time.")},
                    {QT_TRANSLATE_NOOP("WordingHmailserver", "As the sender, send the message again later: although "
                                                             "the code says refused, it was a fault of the server.")}}},
    },
    {
        .id = "hmailserver.queued",
        .codes = "250",
        .pattern = R"(^Queued \((?P<delay>[0-9.,]+ seconds)\))",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Message taken by hMailServer"),
        .meaning = QT_TRANSLATE_NOOP("WordingHmailserver",
                                     "The message is in the queue. The figure is the time that the transfer took."),
    },
    {
        .id = "hmailserver.small-yes",
        .codes = "221 235",
        .pattern = R"(^(?:goodbye|authenticated\.)$)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Done as asked"),
        .meaning = QT_TRANSLATE_NOOP("WordingHmailserver", "The login or the farewell is accepted."),
    },
    {
        .id = "hmailserver.pop3-login",
        .pattern =
            R"(Invalid user name or password\.(?: Please use full email address as user name\.)?|^Too many invalid logon attempts\.$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Mailbox login refused"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingHmailserver", "User name or password is wrong, or the account is disabled. After "
                                                    "a few failures hMailServer bans the address by itself."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingHmailserver", "Use the full address as user name, and check the password.")},
              {QT_TRANSLATE_NOOP("WordingHmailserver", "If connections then fail altogether, delete the IP range named "
                                                       "“Auto-ban…” under Settings > Advanced > IP Ranges.")}}},
        .setting = "Auto-ban",
    },
    {
        .id = "hmailserver.pop3-locked",
        .pattern = "^Your mailbox is already locked",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Another POP3 session is open"),
        .meaning = QT_TRANSLATE_NOOP("WordingHmailserver",
                                     "Only one POP3 session at a time may use a mailbox, and one is still there."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHmailserver",
                                       "Close the other program, or wait some minutes for a broken session to time "
                                       "out; do not let several devices poll at the same moment.")}}},
    },
    {
        .id = "hmailserver.pop3-tls",
        .pattern = R"(^STLS is required\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "TLS wanted before the login"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingHmailserver", "The POP3 port is set to demand encryption before the user name."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingHmailserver", "Choose STARTTLS in the mail program, or SSL/TLS on port 995.")},
              {QT_TRANSLATE_NOOP(
                  "WordingHmailserver",
                  "On the server, the demand is under Settings > Advanced > TCP/IP ports, or in the IP range.")}}},
        .setting = "TCP/IP ports > STARTTLS (Required)",
    },
    {
        .id = "hmailserver.pop3-idle",
        .pattern = "^Autologout; idle too long",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHmailserver", "Closed for idleness"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHmailserver",
            "Nothing came from the client for too long. Messages marked for deletion in this session are kept."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHmailserver",
                                       "Connect again, and end with QUIT so that deletions are carried out.")}}},
    },
};

constexpr WordingTable tables[] = {
    {"hmailserver", "WordingHmailserver", "hMailServer", Speaker::Server, R"((?:^|[^\w-])hMailServer\b)", "",
     hmailserver},
};

} // namespace

std::span<const WordingTable> hmailserverWordings()
{
    return tables;
}

} // namespace Core::Knowledge
