#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry mimecast[] = {
    {
        .id = "mimecast.envelope-blocked",
        .codes = "550",
        .pattern = "Administrative prohibition(?: -)? envelope (?:was )?blocked",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Sender blocked by the recipient’s policy"),
        .meaning = QT_TRANSLATE_NOOP("WordingMimecast",
                                     "The organisation behind this Mimecast gateway has a policy that blocks your "
                                     "address or domain, or it refuses mail that fails SPF outright."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingMimecast", "Check first that your SPF record names the sending server.")},
              {QT_TRANSLATE_NOOP("WordingMimecast", "If it does, ask the recipient’s administrator to look at the "
                                                    "Blocked Senders policies; Mimecast itself cannot change them.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.anti-spoofing",
        .codes = "550",
        .pattern = "Anti-Spoofing policy - Inbound not allowed|header.based Anti-Spoofing policy",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Internal sender coming from outside"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMimecast", "The sender’s domain belongs to the recipient’s own organisation, and "
                                                 "its Mimecast policy takes such mail only from its own servers."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingMimecast",
                        "If a service sends on behalf of that domain, its administrator must allow it: an "
                        "Anti-Spoofing policy with no action for that address, or an SPF-based bypass.")},
                    {QT_TRANSLATE_NOOP("WordingMimecast",
                                       "If you are not part of that organisation, use a sender in your own domain.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.auth-invalid",
        .codes = "550",
        .pattern = "(?P<mechanism>SPF|DKIM|DMARC) Sender Invalid - envelope rejected",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Sender authentication failed"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMimecast",
            "The check of {mechanism} failed for the sender’s domain, and the recipient’s policy refuses such mail."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMimecast",
                                       "SPF: name the sending server in the record. DKIM: compare the published key "
                                       "with the one that signs. DMARC: align one of the two with the From: domain.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingMimecast",
                        "Forwarders rewrite the envelope sender with SRS and keep the signed parts unchanged.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.invalid-recipient",
        .codes = "550",
        .pattern = R"(Invalid Recipient(?: - https://community\.mimecast\.com)?)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Recipient not known to the gateway"),
        .meaning = QT_TRANSLATE_NOOP("WordingMimecast",
                                     "Mimecast has no such address in its copy of the organisation’s directory, and "
                                     "asking the mail server behind it brought none either."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMimecast", "Check the spelling.")},
                    {QT_TRANSLATE_NOOP("WordingMimecast", "If the mailbox is new, the recipient’s administrator runs "
                                                          "the directory synchronisation or adds the address.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.poor-reputation",
        .codes = "550",
        .pattern = R"(Local CT IP Reputation|Poor Reputation Sender\.? - https?://community\.mimecast)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Poor reputation of the sending address"),
        .meaning = QT_TRANSLATE_NOOP("WordingMimecast",
                                     "Mimecast’s reputation service rates the sending address as a source of spam."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingMimecast",
                  "Look for the cause on your side, then ask for a review with Mimecast’s sender feedback form.")},
              {QT_TRANSLATE_NOOP(
                  "WordingMimecast",
                  "The recipient’s administrator can let you through meanwhile with a Permitted Senders policy.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.user-block",
        .codes = "550",
        .pattern = "Envelope blocked . (?:User Domain|User) Entry|header.based Manually Blocked Senders",
        .literals = "envelope blocked|manually blocked",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Blocked by the recipient personally"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMimecast",
            "The recipient has put your address or your whole domain on a personal block list in Mimecast."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMimecast",
            "Reach the person by another way; only they or their administrator can remove the entry.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.block-policy",
        .codes = "550",
        .pattern = "header.based Blocked Senders|Envelope rejected . Block policy for envelope from address",
        .literals = "blocked senders|envelope rejected",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Sender on the organisation’s block policy"),
        .meaning = QT_TRANSLATE_NOOP("WordingMimecast", "An administrator behind this gateway has blocked your From: "
                                                        "or envelope address for the whole organisation."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMimecast", "Ask the recipient’s administrator to remove or change the Blocked Senders policy.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.content-policy",
        .codes = "550",
        .pattern = "Message bounced due to Content Examination Policy",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Content matched an organisation’s rule"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMimecast",
            "The text or an attachment matched a Content Examination policy that the recipient’s organisation wrote."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMimecast", "Send without the attachment or the words in question, or "
                                                          "ask the recipient’s administrator for an exception.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.security-policies",
        .codes = "554",
        .pattern =
            "Email rejected due to security policies(?: - (?P<reason>MCSpamSignature[a-z0-9.]*))?|MCSpamSignature",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Virus or high spam score"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMimecast",
            "Mimecast found a virus signature or a spam score above the highest limit. MCSpamSignature means spam."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingMimecast", "Scan what you sent and try again without links and attachments.")},
              {QT_TRANSLATE_NOOP("WordingMimecast",
                                 "Spam verdicts can be passed by a Permitted Senders policy of the recipient, virus "
                                 "verdicts cannot; report a wrong one with Mimecast’s sender feedback form.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.country",
        .codes = "554",
        .pattern = "Host network,? not allowed",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Country of the sending server not allowed"),
        .meaning = QT_TRANSLATE_NOOP("WordingMimecast", "The recipient’s organisation refuses mail from servers in "
                                                        "certain countries, and yours counts as one of them."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMimecast",
            "Ask the recipient’s administrator to change the geographical restriction or to except your address.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.loop-size-certificate",
        .codes = "554",
        .pattern = "Configuration is invalid for this certificate",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Certificate does not fit the account"),
        .meaning = QT_TRANSLATE_NOOP("WordingMimecast", "The domain in the client certificate does not match what the "
                                                        "Mimecast account expects for this connection."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMimecast",
            "Compare the names in the certificate with the accounts and domains set up in Mimecast.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.loop",
        .codes = "554",
        .pattern = "Mail loop detected",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Mail loop"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMimecast",
            "The message carries about twenty-five Received: lines already: two systems pass it to each other."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMimecast",
                                       "Read the Received: lines from the bottom, find the two servers that alternate, "
                                       "and correct a forwarding or a delivery route.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.too-large",
        .codes = "554",
        .pattern = "Maximum email size exceeded",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Message too large"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMimecast", "The message is over the limit of the organisation or of Mimecast "
                                                 "(100 or 200 MB); encoding makes attachments a third larger."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMimecast", "Send a link to the file, or split the message.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.tls-required",
        .codes = "553",
        .pattern =
            R"(This route requires (?:encryption(?: \(TLS\))?|TLS version [0-9.]+ or greater|high-strength ciphers))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "TLS rule not met"),
        .meaning = QT_TRANSLATE_NOOP("WordingMimecast", "A policy for this route asks for TLS, for TLS 1.2 or newer, "
                                                        "or for strong ciphers, and the connection did not have it."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingMimecast",
                  "Turn on STARTTLS with TLS 1.2 or 1.3 on the sending server, and check that no firewall strips it.")},
              {QT_TRANSLATE_NOOP(
                  "WordingMimecast",
                  "Check that the certificate of your server has not expired when the policy verifies it.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.greylisted",
        .codes = "451",
        .pattern = "Internal resources are temporarily unavailable",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Greylisted by Mimecast"),
        .meaning = QT_TRANSLATE_NOOP("WordingMimecast",
                                     "In spite of the words, this is greylisting: Mimecast does not know the sender, "
                                     "address and recipient together and waits for another try, between one minute and "
                                     "twelve hours later. A weak reputation leads to the same words."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMimecast", "Let the queue retry from the same address.")},
                    {QT_TRANSLATE_NOOP("WordingMimecast", "If retries keep failing, the recipient’s administrator can "
                                                          "pass you with a Permitted Senders or Auto Allow policy.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.open-relay",
        .codes = "451 550",
        .pattern = "Open relay (?:is )?not allowed",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Neither side belongs to Mimecast"),
        .meaning = QT_TRANSLATE_NOOP("WordingMimecast",
                                     "Neither the sender’s nor the recipient’s domain is a customer here, or the "
                                     "sending address is not an authorised outbound address of the account."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingMimecast",
                  "Customers: have your outbound address added to the authorised outbounds in Mimecast.")},
              {QT_TRANSLATE_NOOP(
                  "WordingMimecast",
                  "Others: check the MX records of the recipient’s domain and any fixed route on your server.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.temporary",
        .codes = "451",
        .pattern = "Recipient temporarily unavailable|Account service is temporarily unavailable|Unable to process "
                   "(?:command|connection|an email)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Mimecast cannot take it just now"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMimecast",
            "The recipient check did not answer, the account has too many connections, or the service is under load. "
            "An address with many invalid tries behind it gets the same reply."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMimecast", "Let the queue retry.")},
                    {QT_TRANSLATE_NOOP("WordingMimecast", "If it lasts, the recipient’s administrator checks that the "
                                                          "server behind Mimecast answers recipient checks.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.ip-blacklisted",
        .codes = "451",
        .pattern = "IP temporarily blacklisted",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Sending address shut out for a while"),
        .meaning = QT_TRANSLATE_NOOP("WordingMimecast",
                                     "The address opened too many connections or tried too much that was not valid. "
                                     "Mimecast usually lifts the block after some minutes of quiet."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMimecast", "Open fewer connections and remove unknown recipients.")},
                    {QT_TRANSLATE_NOOP("WordingMimecast", "Customers: send outbound and journal mail only from "
                                                          "authorised addresses, for others count as invalid.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.ended-early",
        .codes = "451",
        .pattern = "Message ended early",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Message broke off on the way"),
        .meaning = QT_TRANSLATE_NOOP("WordingMimecast",
                                     "The data ended before the final dot arrived. Firewalls that inspect SMTP, virus "
                                     "scanners and content filters on the sending side are the usual cause."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMimecast",
                                       "Turn off SMTP inspection on the firewall (“fixup”, “mailguard”, “ESMTP "
                                       "inspection” on Cisco), and try without the scanner.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.account-disabled",
        .codes = "451",
        .pattern = "Account (?:inbounds|outbounds) disabled",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Direction switched off for the account"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMimecast", "Inbound or outbound mail is disabled for this Mimecast account."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMimecast",
                                       "The administrator of that account asks Mimecast support to enable it.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.too-many-recipients",
        .codes = "452",
        .pattern = "Too many recipients",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "More than 100 recipients at once"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMimecast", "Mimecast takes 100 recipients for one message and expects DATA for "
                                                 "them before the next batch. A good server does this by itself."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingMimecast", "Limit recipients per message to 100 on the sending server.")},
              {QT_TRANSLATE_NOOP(
                  "WordingMimecast",
                  "Turn off SMTP inspection on the firewall when the server ought to cope but the batch is lost.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.outbound-threads",
        .codes = "550",
        .pattern = "Exceeding outbound thread limit",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Too many outbound connections"),
        .meaning = QT_TRANSLATE_NOOP("WordingMimecast",
                                     "Your server opens more connections to Mimecast at once than the account allows."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMimecast", "Send fewer messages at a time; set a limit on parallel connections to Mimecast.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.sender-blocked",
        .codes = "421",
        .pattern = "Sender address blocked",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Sending address in a block policy"),
        .meaning = QT_TRANSLATE_NOOP("WordingMimecast",
                                     "A Blocked Senders policy of the organisation names the address of your server."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMimecast", "Ask the recipient’s administrator to remove the entry.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.auth-failed",
        .codes = "535 550",
        .pattern = "Incorrect authentication data|Submitter failed to authenticate",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Login on port 587 refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMimecast",
            "Mimecast asks for a login on the submission port, and the user name or cloud password was wrong."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMimecast",
                                       "Use an internal address that has a Mimecast cloud password.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingMimecast",
                        "A mail server with an authorised outbound address sends on port 25 without login.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.journal-expired",
        .codes = "550",
        .pattern = "Journal message past expiration",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Journal message too old"),
        .meaning = QT_TRANSLATE_NOOP("WordingMimecast", "The journal copy is older than Mimecast accepts."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMimecast",
                                       "Check the clock of the mail server and stop journaling old messages.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.hostname-not-authorized",
        .codes = "451",
        .pattern = "Hostname is not authorized",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Host name not authorised"),
        .meaning = QT_TRANSLATE_NOOP("WordingMimecast",
                                     "The account does not allow connections through this Mimecast host name."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMimecast",
            "Use the host names that Mimecast gives for the account’s region, or ask its support.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.poor-reputation-plain",
        .codes = "550",
        .pattern = "Poor Reputation Sender",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Poor reputation of the sender"),
        .meaning = QT_TRANSLATE_NOOP("WordingMimecast",
                                     "Mimecast rates the sending address or domain as a source of unwanted mail."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMimecast",
            "Look for the cause on your side, then ask for a review with Mimecast’s sender feedback form.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
    {
        .id = "mimecast.link-only",
        .pattern = R"(community\.mimecast)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMimecast", "Verdict of a Mimecast gateway"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMimecast",
            "The link shows that the recipient’s Mimecast gateway spoke; the words in front of it name the reason. "
            "Most of these verdicts follow rules of the recipient’s own organisation."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMimecast",
                                       "Look the words up on the linked page, and give the whole line with its "
                                       "bracketed identifier to the recipient’s administrator.")}}},
        .link = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    },
};

constexpr WordingTable tables[] = {
    {"mimecast", "WordingMimecast", "Mimecast", Speaker::Filter,
     R"(mimecast\.(?:com|co\.za)\b|\.mimecastprotect\.com\b)",
     R"((^|\.)(mimecast\.(com|co\.za)|mimecast-offshore\.com|mimecastprotect\.com)$)", mimecast},
};

} // namespace

std::span<const WordingTable> mimecastWordings()
{
    return tables;
}

} // namespace Core::Knowledge
