#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry icloud[] = {
    {
        .id = "icloud.cs01",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(\[CS01\] (?:Message rejected due to local policy)?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingIcloud", "Refused by iCloud’s content filter"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingIcloud",
            "Apple’s filter judged the message, or the name of its sender, as unwanted. It does not say which part."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingIcloud",
                        "Send a short plain test message: if it passes, links, attachments or wording are the cause.")},
                    {QT_TRANSLATE_NOOP("WordingIcloud", "Check that SPF, DKIM and DMARC pass and that neither the "
                                                        "domain nor the links are on a block list.")},
                    {QT_TRANSLATE_NOOP("WordingIcloud", "If the mail is wanted, write to icloudadmin@apple.com with "
                                                        "the complete reply, times and addresses.")}}},
        .link = "https://support.apple.com/en-us/102322",
    },
    {
        .id = "icloud.cs-family",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(\[CS0[2-9]\])",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingIcloud", "Refused by another iCloud filter rule"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingIcloud",
            "The same family as CS01: a rule of Apple’s spam filter matched the content or the sender."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingIcloud",
                                       "Clean up the message and check authentication and block lists, then write to "
                                       "icloudadmin@apple.com with the full reply.")}}},
        .link = "https://support.apple.com/en-us/102322",
    },
    {
        .id = "icloud.unauthenticated",
        .codes = "554",
        .status = "5.7.1",
        .pattern =
            R"(\[HME1\](?: This message was blocked for failing both SPF and DKIM)?|blocked for failing both SPF and DKIM auth?entication)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingIcloud", "Neither SPF nor DKIM passed"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingIcloud", "iCloud asks that mail passes SPF or DKIM, and this one passed neither. "
                                               "HME points to an address of Hide My Email, where Apple is strict."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingIcloud",
                        "Publish SPF for the envelope sender’s domain that names this server, and sign with DKIM.")},
                    {QT_TRANSLATE_NOOP("WordingIcloud", "If the mail came through a forwarder, rewrite the envelope "
                                                        "sender there and leave the signed parts untouched.")}}},
        .link = "https://support.apple.com/en-us/102322",
    },
    {
        .id = "icloud.hide-my-email",
        .codes = "554 550",
        .status = "5.7.1",
        .pattern = R"(\[HME?[0-9]{1,2}\])",
        .literals = "[hm",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingIcloud", "Hide My Email relay refused the sender"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingIcloud",
            "The recipient is most likely one of Apple’s private relay addresses. That relay usually takes mail only "
            "from senders that are authenticated and, for Sign in with Apple, registered by the developer."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingIcloud",
                                       "Register the sending domain or address in the Apple developer account under "
                                       "private email relay, when the address comes from Sign in with Apple.")},
                    {QT_TRANSLATE_NOOP("WordingIcloud", "Make SPF and DKIM pass for that domain.")}}},
        .link = "https://support.apple.com/en-us/102322",
    },
    {
        .id = "icloud.dmarc",
        .codes = "554",
        .status = "5.7.1",
        .pattern = "Your message was rejected due to (?P<domain>[a-z0-9.-]+).s DMARC policy",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingIcloud", "DMARC policy applied"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingIcloud", "{domain} asks receivers to refuse mail that fails DMARC, and iCloud "
                                               "follows. Neither SPF nor DKIM passed for a domain that matches From:."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingIcloud",
                        "Sign with DKIM under the From: domain or send through the servers of that domain.")},
                    {QT_TRANSLATE_NOOP("WordingIcloud", "Mailing lists and forwarders: keep the signed parts "
                                                        "unchanged, or replace From: by an address of the list.")}}},
        .link = "https://support.apple.com/en-us/102322",
    },
    {
        .id = "icloud.proofpoint",
        .codes = "550",
        .status = "5.7.0",
        .pattern = R"(Blocked - see https?://(?:ipcheck|support)\.proofpoint\.com\S*)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingIcloud", "Sending address blocked by reputation"),
        .meaning = QT_TRANSLATE_NOOP("WordingIcloud", "iCloud uses Proofpoint’s list of addresses with a bad or "
                                                      "missing reputation, and the sending address is on it."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingIcloud",
                  "Open the page named in the reply, see the status and ask for removal once the cause is gone.")},
              {QT_TRANSLATE_NOOP(
                  "WordingIcloud",
                  "New servers: begin with small volumes; many neighbours of cheap hosting are listed by range.")}}},
        .link = "https://ipcheck.proofpoint.com",
    },
    {
        .id = "icloud.spamhaus",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "Your email was rejected due to having a domain present in the Spamhaus DBL|Mail from IP "
                   "(?P<ip>[0-9a-fA-F.:]+) was rejected due to listing in (?P<list>Spamhaus [A-Z]+)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingIcloud", "Address or domain on a Spamhaus list"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingIcloud", "iCloud refuses the mail because Spamhaus lists the sending address, or "
                                               "a domain that stands in the message (sender, HELO name or link)."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingIcloud",
                        "Look up the address and every domain in the message at https://check.spamhaus.org.")},
                    {QT_TRANSLATE_NOOP("WordingIcloud", "Remove the cause, then ask for removal on the same page.")}}},
        .link = "https://check.spamhaus.org",
    },
    {
        .id = "icloud.recipient-volume",
        .codes = "421",
        .status = "4.7.1",
        .pattern =
            R"(Messages to (?P<recipient>\S+) deferred due to excessive volume|deferred due to excessive volume)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingIcloud", "Recipient gets too much mail"),
        .meaning = QT_TRANSLATE_NOOP("WordingIcloud",
                                     "Too much mail arrives for this mailbox at once, so iCloud holds back the rest."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingIcloud",
                                       "Let the queue retry more slowly; group alerts if they all come from you.")}}},
        .link = "https://support.apple.com/en-us/102322",
    },
    {
        .id = "icloud.too-many-errors",
        .codes = "421",
        .status = "4.7.0",
        .pattern = "Error: too many errors",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingIcloud", "Too many errors in the session"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingIcloud",
            "iCloud closed the connection after too many refused commands, most often a run of unknown recipients."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingIcloud", "Look at the earlier replies of this session, clean the list and send again.")}}},
        .link = "https://support.apple.com/en-us/102322",
    },
    {
        .id = "icloud.busy",
        .codes = "451",
        .status = "4.7.1",
        .pattern = "Service unavailable - try again later",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingIcloud", "iCloud busy"),
        .meaning = QT_TRANSLATE_NOOP("WordingIcloud", "The servers take no more for the moment. It happens at full "
                                                      "hours, when many systems send their scheduled mail."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingIcloud",
                                       "Let the queue retry; move scheduled mailings off the full hour.")}}},
        .link = "https://support.apple.com/en-us/102322",
    },
    {
        .id = "icloud.no-such-user",
        .codes = "550",
        .status = "5.1.1",
        .pattern =
            R"(unknown or illegal alias: <?(?P<recipient>[^@\s]+@(?:icloud|me|mac)\.com)|<[^>]*@(?:icloud|me|mac)\.com>: (?:user does not exist|inactive email address))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingIcloud", "No such or paused address"),
        .meaning = QT_TRANSLATE_NOOP("WordingIcloud",
                                     "The address does not exist at iCloud, has been removed, or is switched off: "
                                     "aliases and Hide My Email addresses can be turned off by their owner."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingIcloud",
                                       "Check the spelling; take the address off your lists if it fails again.")}}},
        .link = "https://support.apple.com/en-us/102322",
    },
    {
        .id = "icloud.no-such-user-plain",
        .codes = "550",
        .status = "5.1.1",
        .pattern = "unknown or illegal alias|user does not exist|inactive email address",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingIcloud", "No such or inactive mailbox"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingIcloud",
            "iCloud has no active mailbox behind this address. Custom domains are concerned as well as icloud.com."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingIcloud", "Check the spelling, then take the address off your lists.")}}},
        .link = "https://support.apple.com/en-us/102322",
    },
    {
        .id = "icloud.recipient-gone",
        .codes = "550",
        .status = "5.1.6",
        .pattern = R"(recipient no longer on server(?:: (?P<recipient>\S+))?)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingIcloud", "Mailbox no longer exists"),
        .meaning = QT_TRANSLATE_NOOP("WordingIcloud", "The mailbox was at iCloud once and is gone."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingIcloud",
                                       "Take the address off your lists and ask the person for a new one.")}}},
        .link = "https://support.apple.com/en-us/102322",
    },
    {
        .id = "icloud.over-quota",
        .codes = "552",
        .status = "5.2.2",
        .pattern = R"(<?(?P<recipient>[^>\s]*)>?: user is over quota|user is over quota)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingIcloud", "iCloud storage full"),
        .meaning = QT_TRANSLATE_NOOP("WordingIcloud",
                                     "The storage shared by mail, photos and backups of this account is used up."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingIcloud", "Only the owner can free space or buy more storage; tell them by another way.")}}},
        .link = "https://support.apple.com/en-us/102322",
    },
    {
        .id = "icloud.not-accepting",
        .codes = "554",
        .pattern = "ESMTP not accepting connections",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingIcloud", "Connection refused for this address"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingIcloud",
            "iCloud turns this sending address away at the greeting, because of its reputation or its behaviour."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingIcloud",
            "Check the address on the common block lists and its reverse DNS, then write to icloudadmin@apple.com.")}}},
        .link = "https://support.apple.com/en-us/102322",
    },
    {
        .id = "icloud.auth-failed",
        .codes = "535",
        .status = "5.7.8",
        .pattern = "authentication failed",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingIcloud", "iCloud login refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingIcloud",
            "Mail programs cannot use the Apple account password at iCloud: they need an app-specific password."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingIcloud", "Create one at https://account.apple.com under sign-in and "
                                                        "security, and enter it in place of the password.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingIcloud",
                        "Use the full iCloud address as user name on smtp.mail.me.com, port 587 with STARTTLS.")}}},
        .link = "https://support.apple.com/en-us/102654",
    },
};

constexpr WordingTable tables[] = {
    {"icloud", "WordingIcloud", "iCloud Mail", Speaker::Provider,
     R"(\.mail\.icloud\.com\b|\.(?:me|mac)\.com ESMTP|iCloud (?:iSMTP|IMAP|SMTP))",
     R"((^|\.)(mail\.icloud\.com|icloud\.com|mail\.me\.com|me\.com|mac\.com)$)", icloud},
};

} // namespace

std::span<const WordingTable> appleWordings()
{
    return tables;
}

} // namespace Core::Knowledge
