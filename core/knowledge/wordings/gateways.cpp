#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry proofpoint[] = {
    {
        .id = "proofpoint.ipcheck",
        .codes = "550 554",
        .status = "5.7.0",
        .pattern =
            R"(Blocked - see https?://(?:ipcheck|support)\.proofpoint\.com\S*|https?://ipcheck\.proofpoint\.com)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingProofpoint", "Sending address on Proofpoint’s list"),
        .meaning = QT_TRANSLATE_NOOP("WordingProofpoint",
                                     "Proofpoint’s dynamic reputation rates the sending address as a source of spam, "
                                     "or does not know it yet. Many receivers use this list, iCloud among them."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingProofpoint", "Open the page in the reply; it shows the present status.")},
              {QT_TRANSLATE_NOOP("WordingProofpoint",
                                 "Find and stop the cause, then ask for removal there; an answer takes a day or so.")},
              {QT_TRANSLATE_NOOP(
                  "WordingProofpoint",
                  "If the neighbours of your address are to blame, ask your hosting provider for another one.")}}},
        .link = "https://ipcheck.proofpoint.com",
    },
    {
        .id = "proofpoint.local-policy",
        .codes = "550",
        .status = "5.7.0",
        .pattern = "Local Policy Violation",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingProofpoint", "Rule of the recipient’s organisation"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingProofpoint", "A rule that the recipient’s administrator wrote in Proofpoint "
                                                   "refused the message. Proofpoint itself does not decide it."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingProofpoint",
            "Ask the recipient’s administrator to look the message up in the Proofpoint log and change the rule.")}}},
        .link = "https://www.proofpoint.com/us/postmaster",
    },
    {
        .id = "proofpoint.user-invalid",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "User email address is marked as invalid",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingProofpoint", "Recipient not registered in Essentials"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingProofpoint",
            "Proofpoint Essentials does not know this recipient, or the entry has been marked invalid."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingProofpoint",
            "Check the spelling; otherwise the recipient’s administrator adds the user or the alias in Essentials.")}}},
        .link = "https://www.proofpoint.com/us/postmaster",
    },
    {
        .id = "proofpoint.rejection",
        .codes = "554",
        .status = "5.7.1",
        .pattern = "Message cannot be accepted, (?P<reason>spam|virus|policy) rejection",
        .literals = "message cannot be accepted",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingProofpoint", "Message refused by the gateway"),
        .meaning = QT_TRANSLATE_NOOP("WordingProofpoint",
                                     "The gateway names its reason: {reason}. It is usually the spam filter, the virus "
                                     "scanner, or a rule of the recipient’s organisation."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingProofpoint",
            "Try without links and attachments, and ask the recipient’s administrator to look at the log.")}}},
        .link = "https://www.proofpoint.com/us/postmaster",
    },
    {
        .id = "proofpoint.user-block",
        .codes = "550",
        .pattern = "Your message was rejected by this user",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingProofpoint", "Blocked by the recipient personally"),
        .meaning = QT_TRANSLATE_NOOP("WordingProofpoint",
                                     "The recipient has put your address or domain on a personal block list."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingProofpoint",
                                       "Reach the person by another way; only they can remove the entry.")}}},
        .link = "https://www.proofpoint.com/us/postmaster",
    },
    {
        .id = "proofpoint.try-again",
        .codes = "451 450",
        .status = "4.7.0 4.7.1",
        .pattern = "Throttled|Greylisted|try again later",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingProofpoint", "Slowed down by the gateway"),
        .meaning = QT_TRANSLATE_NOOP("WordingProofpoint",
                                     "The gateway does not know the sending address well and takes its mail slowly."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingProofpoint", "Let the queue retry with fewer connections; regular clean mail raises the limit.")}}},
        .link = "https://www.proofpoint.com/us/postmaster",
    },
};

constexpr WordingEntry barracuda[] = {
    {
        .id = "barracuda.reputation",
        .codes = "554 550",
        .pattern =
            R"(blocked using Barracuda Reputation|b\.barracudacentral\.org|barracudacentral\.org/(?:reputation|rbl)\S*)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingBarracuda", "Address on the Barracuda list"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingBarracuda",
            "The sending address is on Barracuda’s reputation list, which its own gateways and many other servers "
            "query. Barracuda gateways look at every address in the Received: lines, so it need not be the last one."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingBarracuda", "Find out which address is meant and why: a hacked account, an "
                                                     "infected computer, a range of home lines.")},
              {QT_TRANSLATE_NOOP("WordingBarracuda", "Ask for removal on Barracuda Central with a contact address and "
                                                     "a reason; it usually takes effect within half a day.")},
              {QT_TRANSLATE_NOOP("WordingBarracuda",
                                 "Do not ask before the cause is gone, for the address comes back onto the list.")}}},
        .link = "https://www.barracudacentral.org/rbl/removal-request",
    },
    {
        .id = "barracuda.recipient-blocked",
        .codes = "550",
        .pattern = R"(permanent failure for one or more recipients \((?P<recipient>[^():]+):(?P<reason>[a-z0-9. ]+)\))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingBarracuda", "Refused by the organisation’s Barracuda"),
        .meaning = QT_TRANSLATE_NOOP("WordingBarracuda",
                                     "The Barracuda filter of the recipient’s organisation refused the message for the "
                                     "recipients in brackets: a rule, the content, or the sender is blocked. A number "
                                     "in place of the word is the reply of the server behind it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingBarracuda", "Ask the recipient’s administrator to look the message up "
                                                           "in the Barracuda message log; the reason stands there.")}}},
        .link = "https://campus.barracuda.com",
    },
    {
        .id = "barracuda.spam-content",
        .codes = "554 550",
        .pattern = "(?:rejected|blocked) due to spam content",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingBarracuda", "Content taken for spam"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingBarracuda", "The score of the content passed the limit set on this gateway."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingBarracuda",
                                       "Change links, attachments and wording, and try a plain message; the "
                                       "recipient’s administrator can allow the sender.")}}},
        .link = "https://www.barracudacentral.org",
    },
    {
        .id = "barracuda.deferred",
        .codes = "450 421",
        .status = "4.7.1",
        .pattern = "Greylisted|message deferred",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingBarracuda", "Greylisting or rate control"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingBarracuda",
            "The gateway does not know you yet, or counts too many connections from you in half an hour."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingBarracuda", "Let the queue retry from the same address.")},
              {QT_TRANSLATE_NOOP(
                  "WordingBarracuda",
                  "If you relay for many users, ask the recipient’s administrator to except you from rate control.")}}},
        .link = "https://campus.barracuda.com",
    },
};

constexpr WordingEntry cisco[] = {
    {
        .id = "cisco.poor-reputation",
        .codes = "554",
        .pattern = "Your access to this mail system has been rejected due to .*?poor reputation(?: of a domain "
                   "used in message transfer)?",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCisco", "Poor sender reputation at Talos"),
        .meaning = QT_TRANSLATE_NOOP("WordingCisco", "This Cisco gateway asks the Talos reputation service about the "
                                                     "sending address or domain, and the verdict was poor."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCisco", "Look up the address and the domain in the Talos reputation "
                                                       "centre, and stop what gives them a bad name.")},
                    {QT_TRANSLATE_NOOP("WordingCisco", "Ask there for a new assessment, and meanwhile have the "
                                                       "recipient’s administrator allow your server.")}}},
        .link = "https://talosintelligence.com/reputation_center",
    },
    {
        .id = "cisco.access-rejected",
        .codes = "550",
        .pattern = R"((?:#5\.7\.1 )?Your access to submit messages to this e-?mail system has been rejected)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingCisco", "Sending server in a blocked group"),
        .meaning = QT_TRANSLATE_NOOP("WordingCisco", "Your server falls into a sender group that this Cisco gateway "
                                                     "refuses: by reputation, by missing reverse DNS, or by hand."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCisco", "Check reputation and reverse DNS of your address, then ask the "
                                                       "recipient’s administrator to move it to another group.")}}},
        .link = "https://talosintelligence.com/reputation_center",
    },
    {
        .id = "cisco.address-rejected",
        .codes = "550",
        .pattern = R"(#5\.1\.0 Address rejected\.?(?: <?(?P<recipient>[^>\s]+@[^>\s]+)>?)?)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingCisco", "Recipient not in the access table"),
        .meaning = QT_TRANSLATE_NOOP("WordingCisco",
                                     "The address is not in the gateway’s recipient access table. Either it does not "
                                     "exist, or its domain is not handled here and this is a refused relay."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCisco", "Check the address and the MX records of its domain.")},
                    {QT_TRANSLATE_NOOP("WordingCisco", "Receiving side: add the domain or address to the recipient "
                                                       "access table, or your own server to the relay list.")}}},
        .link = "https://www.cisco.com",
    },
    {
        .id = "cisco.spf",
        .codes = "550",
        .pattern = R"(#5\.7\.1 SPF unauthorized mail is prohibited)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCisco", "Refused by SPF"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCisco",
            "The SPF record of the sender’s domain or of the HELO name does not allow the sending address."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingCisco",
            "Name the address in the record; when forwarding, rewrite the envelope sender with SRS.")}}},
        .link = "https://www.cisco.com",
    },
    {
        .id = "cisco.spf-temporary",
        .codes = "451",
        .pattern = R"(#4\.4\.3 Temporary error occurred during SPF verification)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCisco", "SPF record could not be read"),
        .meaning = QT_TRANSLATE_NOOP("WordingCisco",
                                     "A DNS query for the SPF record of the sender’s domain failed or took too long."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCisco",
                                       "Check that all name servers of the domain answer, and let the queue retry.")}}},
        .link = "https://www.cisco.com",
    },
    {
        .id = "cisco.recipients-per-hour",
        .codes = "452",
        .pattern = R"(Too many recipients received this hour|#4\.5\.3 Too many recipients)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCisco", "Hourly recipient limit"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCisco",
            "The gateway gives each unknown sending address a number of recipients per hour, and yours is used up."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCisco", "Send more slowly and let the queue retry next hour.")},
                    {QT_TRANSLATE_NOOP("WordingCisco",
                                       "Regular partners ask the recipient’s administrator for a higher limit.")}}},
        .link = "https://www.cisco.com",
    },
    {
        .id = "cisco.invalid-recipient",
        .codes = "550",
        .pattern = R"(Invalid recipient .*?#5\.1\.1|#5\.1\.1)",
        .literals = "#5.1.1",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingCisco", "Recipient not in the directory"),
        .meaning = QT_TRANSLATE_NOOP("WordingCisco",
                                     "The directory that the gateway asks (LDAP) does not know this recipient."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingCisco",
            "Check the spelling; the recipient’s administrator makes sure that a new mailbox is in the directory.")}}},
        .link = "https://www.cisco.com",
    },
    {
        .id = "cisco.session-limits",
        .codes = "421",
        .pattern = R"(Exceeded (?:bad SMTP command limit|allowable connection time)|#4\.4\.[25] Too many connections)",
        .literals = "exceeded |too many connections",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCisco", "Session limit of the gateway"),
        .meaning = QT_TRANSLATE_NOOP("WordingCisco", "The session lasted too long, held too many wrong commands, or "
                                                     "your address has too many connections open."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingCisco", "Look at the earlier replies for refused commands, and open fewer connections.")}}},
        .link = "https://www.cisco.com",
    },
    {
        .id = "cisco.unable-to-connect",
        .codes = "452",
        .pattern = R"(#4\.3\.1 (?:queue full|temporary system error))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingCisco", "Gateway short of resources"),
        .meaning = QT_TRANSLATE_NOOP("WordingCisco",
                                     "The appliance has no room left or cannot work through its queue at the moment."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingCisco",
            "Let the queue retry; the gateway’s administrator looks at its disk, memory and work queue.")}}},
        .link = "https://www.cisco.com",
    },
};

constexpr WordingEntry messagelabs[] = {
    {
        .id = "messagelabs.connection-policy",
        .codes = "501 553 550",
        .pattern =
            R"(Connection rejected by policy \[(?P<reason>[0-9.]+)\](?:.*?messagelabs\.com)?|www\.(?:messagelabs\.com/support|symanteccloud\.com/troubleshooting))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMessagelabs", "Address refused for its reputation"),
        .meaning = QT_TRANSLATE_NOOP("WordingMessagelabs",
                                     "The service of Symantec (now Broadcom) rates the sending address badly; the "
                                     "number in brackets names the rule, [7.7] means reputation."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMessagelabs", "Check the address at https://ipremoval.sms.symantec.com "
                                                             "and ask for a review once the cause is gone.")},
                    {QT_TRANSLATE_NOOP("WordingMessagelabs",
                                       "The recipient’s administrator can allow the sender meanwhile.")}}},
        .link = "https://knowledge.broadcom.com/external/article/164955",
    },
    {
        .id = "messagelabs.relay",
        .codes = "553",
        .pattern = R"(you are trying to use me \[(?P<host>[^\]]*)\] as a relay)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMessagelabs", "Relay refused, domain or address unknown"),
        .meaning = QT_TRANSLATE_NOOP("WordingMessagelabs",
                                     "The recipient’s domain is not registered with this service, or, for outbound "
                                     "mail, the sending address is not among the customer’s permitted routes."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingMessagelabs",
                        "Senders: check the MX records of the recipient’s domain and your own fixed routes.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingMessagelabs",
                        "Customers: register the domain and the outbound address in the management portal.")}}},
        .link = "https://knowledge.broadcom.com/external/article/162137",
    },
    {
        .id = "messagelabs.rejected-list",
        .codes = "553",
        .pattern = "mail rejected because (?:of|your IP is in) .*|sorry, your (?:IP address|e?mail "
                   "address|domain) .*?has been (?:blocked|blacklisted|blocklisted)",
        .literals = "mail rejected because|has been bl",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMessagelabs", "Sender on a block list"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMessagelabs", "The sending address stands on a public list such as Spamhaus PBL, or the address, "
                                  "domain or server is on the private block list of the recipient’s organisation."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMessagelabs",
                                       "If the reply names a public list, look the address up there; a home or office "
                                       "line sends through its provider’s server.")},
                    {QT_TRANSLATE_NOOP("WordingMessagelabs",
                                       "Otherwise ask the recipient to have you put on the approved senders.")}}},
        .link = "https://knowledge.broadcom.com/external/article/165165",
    },
    {
        .id = "messagelabs.badmailfrom",
        .codes = "553",
        .pattern = "envelope sender is in my badmailfrom list",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMessagelabs", "Envelope sender blocked by the service"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMessagelabs",
                              "The service has blocked this sender address, usually because it sent spam through it."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMessagelabs",
            "Clean the account, then ask the support of your Email Security.cloud portal to remove the block.")}}},
        .link = "https://knowledge.broadcom.com/external/article/162232",
    },
    {
        .id = "messagelabs.stray-linefeeds",
        .codes = "553",
        .pattern = "Stray linefeeds in message",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMessagelabs", "Lone line feeds in the message"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMessagelabs",
            "The message holds line feeds without carriage returns, which the service does not take."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMessagelabs", "Make the sending program end every line with CR LF.")}}},
        .link = "https://knowledge.broadcom.com",
    },
    {
        .id = "messagelabs.tls-required",
        .codes = "451",
        .pattern = "TLS/SSLv3 Connection required",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMessagelabs", "TLS required for this recipient"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMessagelabs", "The recipient’s organisation demands TLS for mail from you "
                                                    "(boundary encryption), and the connection was in the clear."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMessagelabs",
            "Turn on STARTTLS for outgoing mail, with a certificate that is valid when the rule checks it.")}}},
        .link = "https://knowledge.broadcom.com/external/article/162152",
    },
    {
        .id = "messagelabs.sender-not-registered",
        .codes = "550",
        .status = "5.1.8",
        .pattern = "sender envelope domain not allowed for sender IP address",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMessagelabs", "Sender domain not registered for outbound"),
        .meaning = QT_TRANSLATE_NOOP("WordingMessagelabs", "As a customer you send a domain that is not registered, or "
                                                           "from an address that is not an outbound route."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMessagelabs",
                                       "Add the domain and the outbound address in the management portal.")}}},
        .link = "https://knowledge.broadcom.com",
    },
};

constexpr WordingEntry trendmicro[] = {
    {
        .id = "trendmicro.reputation",
        .codes = "550 450",
        .status = "5.7.1",
        .pattern = R"(blocked using Trend Micro (?:RBL|Email Reputation)[a-z+ ]*|ers\.trendmicro\.com)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingTrendmicro", "Address on a Trend Micro list"),
        .meaning = QT_TRANSLATE_NOOP("WordingTrendmicro",
                                     "Trend Micro’s e-mail reputation service lists the sending address: as a spam "
                                     "source, as a dynamic line, or for a short time after a spam run."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingTrendmicro",
                                       "Look it up on the page named in the reply; it says which list and why.")},
                    {QT_TRANSLATE_NOOP("WordingTrendmicro",
                                       "Remove the cause and ask there for a new assessment; a temporary listing "
                                       "usually ends by itself after some hours.")}}},
        .link = "https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/",
    },
};

constexpr WordingEntry mailmarshal[] = {
    {
        .id = "mailmarshal.spamprofiler",
        .codes = "550 554",
        .status = "5.7.1",
        .pattern = "Message refused by (?:MailMarshal|Trustwave SEG) SpamProfiler",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMailmarshal", "Refused by MailMarshal"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMailmarshal",
            "The SpamProfiler of the recipient’s MailMarshal gateway took the message for spam while it was received."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMailmarshal",
            "Try without links and attachments, and ask the recipient’s administrator to allow your address.")}}},
    },
};

constexpr WordingEntry sophos[] = {
    {
        .id = "sophos.cyberoam",
        .codes = "550 554",
        .status = "5.7.1",
        .pattern = "Cyberoam Anti Spam Engine(?: has identified this email as a bulk)?",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingSophos", "Refused by a Cyberoam appliance"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSophos", "The recipient’s firewall (Cyberoam, now Sophos) took the message for spam or bulk mail."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSophos", "Check the reputation of your address and the links in the "
                                                        "mail, and ask the recipient’s administrator to allow you.")}}},
    },
    {
        .id = "sophos.rejected-by-sophos",
        .codes = "550 554",
        .pattern = "(?:rejected|blocked) by Sophos",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingSophos", "Refused by a Sophos filter"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSophos",
            "The Sophos filter in front of the recipient’s server refused the message for its content or its sender."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSophos", "Ask the recipient’s administrator for the reason in the "
                                                        "Sophos log, and for an exception if the mail is wanted.")}}},
        .link = "https://support.sophos.com",
    },
};

constexpr WordingEntry sonicwall[] = {
    {
        .id = "sonicwall.rejected",
        .codes = "550 554",
        .status = "5.7.1",
        .pattern = "SonicWALL .*?(?:reject|blocked|denied|GRID)|(?:rejected|blocked|denied) by SonicWALL",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingSonicwall", "Refused by a SonicWall gateway"),
        .meaning = QT_TRANSLATE_NOOP("WordingSonicwall",
                                     "The recipient’s SonicWall gateway refused the sending address or the message."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingSonicwall",
            "Check the reputation of your address, then ask the recipient’s administrator to allow it.")}}},
    },
};

constexpr WordingEntry batv[] = {
    {
        .id = "batv.batv",
        .codes = "550 554",
        .status = "5.7.1 5.1.1",
        .pattern = R"(\bBATV\b)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingBatv", "Bounce without the expected tag"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingBatv", "The recipient’s system tags the envelope senders of its own mail (BATV) and takes bounces "
                           "only for tagged addresses. This bounce has none, or an expired one."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingBatv", "If it answers mail that the recipient really sent, return it to "
                                                      "the exact envelope sender, tag included.")},
                    {QT_TRANSLATE_NOOP("WordingBatv", "Otherwise drop it: it answers forged mail; refuse spam during "
                                                      "SMTP in place of bouncing it later.")}}},
    },
};

constexpr WordingEntry vade[] = {
    {
        .id = "vade.spam",
        .codes = "550 554",
        .status = "5.7.1",
        .pattern = R"(Spam detected by Vade|(?:sendertool|ip-reputation)\.vadesecure\.com)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingVade", "Refused by the Vade filter"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingVade",
            "The Vade filter, which many providers use, took the message for spam or its sender for a source of it."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingVade",
                        "Report a wrong verdict at https://sendertool.vadesecure.com with the complete reply.")},
                    {QT_TRANSLATE_NOOP("WordingVade", "Check links, attachments and authentication meanwhile.")}}},
        .link = "https://sendertool.vadesecure.com",
    },
    {
        .id = "vade.content-filter",
        .codes = "550 554",
        .status = "5.7.1",
        .pattern = "Spam detected by content filter|detected as spam",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingVade", "Content taken for spam"),
        .meaning = QT_TRANSLATE_NOOP("WordingVade", "The filter usually answers so when the content looks like spam."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingVade",
            "Try a plain message without links; report a wrong verdict at https://sendertool.vadesecure.com.")}}},
        .link = "https://sendertool.vadesecure.com",
    },
};

constexpr WordingEntry hornetsecurity[] = {
    {
        .id = "hornetsecurity.refused",
        .codes = "550 554",
        .pattern = "hornetsecurity|antispameurope",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingHornetsecurity", "Refused by Hornetsecurity"),
        .meaning = QT_TRANSLATE_NOOP("WordingHornetsecurity",
                                     "The Hornetsecurity service in front of the recipient’s server refused the "
                                     "message; the words before the link usually name the reason."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHornetsecurity",
                                       "Ask the recipient’s administrator to look the message up in the control panel, "
                                       "with the whole line of the reply.")}}},
        .link = "https://www.hornetsecurity.com",
    },
};

constexpr WordingEntry mailinblack[] = {
    {
        .id = "mailinblack.refused",
        .codes = "450 451 550 554",
        .pattern = "mailinblack",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMailinblack", "Held or refused by Mailinblack"),
        .meaning = QT_TRANSLATE_NOOP("WordingMailinblack",
                                     "The recipient’s organisation uses Mailinblack, which asks unknown senders to "
                                     "identify themselves and refuses what it takes for spam."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMailinblack",
                                       "Look for a message that asks you to confirm as a sender, and answer it; "
                                       "automatic senders ask the recipient to allow them.")}}},
        .link = "https://www.mailinblack.com",
    },
};

constexpr WordingEntry cloudmark[] = {
    {
        .id = "cloudmark.csi",
        .codes = "550 554",
        .pattern = R"(csi\.cloudmark\.com/(?:[a-z]{2}/)?reset\S*|blocked using Cloudmark)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCloudmark", "Address listed by Cloudmark"),
        .meaning = QT_TRANSLATE_NOOP("WordingCloudmark",
                                     "Cloudmark’s sender intelligence (CSI) lists the sending address as a source of "
                                     "spam. Providers such as Orange, Comcast and Cox follow it."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingCloudmark",
                                 "Find and stop the cause: hacked accounts, web forms, forwarded spam.")},
              {QT_TRANSLATE_NOOP(
                  "WordingCloudmark",
                  "Then ask for a reset at https://csi.cloudmark.com/en/reset/; it is worked on within about a day.")},
              {QT_TRANSLATE_NOOP("WordingCloudmark",
                                 "Do not ask again without a change, for later requests weigh less.")}}},
        .link = "https://csi.cloudmark.com/en/reset/",
    },
};

constexpr WordingEntry fortimail[] = {
    {
        .id = "fortimail.fortiguard",
        .codes = "550 554",
        .status = "5.7.1",
        .pattern = "FortiGuard.*?(?:AntiSpam|block|spam)|This message has been blocked because it contains "
                   "FortiSpamshield",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingFortimail", "Refused by FortiGuard’s lists"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingFortimail",
            "A FortiMail or FortiGate filter found the sending address or a link on FortiGuard’s spam lists."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingFortimail",
                  "Look up the address and the links with the FortiGuard lookup and ask for a correction there.")},
              {QT_TRANSLATE_NOOP("WordingFortimail",
                                 "The recipient’s administrator can allow the sender meanwhile.")}}},
        .link = "https://www.fortiguard.com/faq/antispam",
    },
};

constexpr WordingEntry spamexperts[] = {
    {
        .id = "spamexperts.refused",
        .codes = "550",
        .pattern = "High probability of spam",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingSpamexperts", "Refused by SpamExperts"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingSpamexperts", "The SpamExperts filter (N-able Mail Assure, also SiteGround and "
                                                    "others) gave the message a high spam score."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingSpamexperts",
                        "Check authentication, links and your address on block lists, and try a plain message.")},
                    {QT_TRANSLATE_NOOP("WordingSpamexperts",
                                       "The recipient or their administrator can allow you in the filter’s panel.")}}},
        .link = "https://documentation.n-able.com/spamexperts/",
    },
};

constexpr WordingTable tables[] = {
    {"proofpoint", "WordingProofpoint", "Proofpoint", Speaker::Filter,
     R"(\.pphosted\.com\b|\.ppe-hosted\.com\b|\.ppops\.net\b)", R"((^|\.)(pphosted\.com|ppe-hosted\.com|ppops\.net)$)",
     proofpoint},
    {"barracuda", "WordingBarracuda", "Barracuda", Speaker::Filter, R"(\.ess\.barracudanetworks\.com\b)",
     R"((^|\.)(barracudanetworks\.com|barracuda\.com|barracudacentral\.org)$)", barracuda},
    {"cisco", "WordingCisco", "Cisco Secure Email", Speaker::Filter, R"(\.iphmx\.com\b)", R"((^|\.)iphmx\.com$)",
     cisco},
    {"messagelabs", "WordingMessagelabs", "Symantec Email Security.cloud", Speaker::Filter,
     R"(\.messagelabs\.com\b|\.symanteccloud\.com\b)", R"((^|\.)(messagelabs\.(com|net)|symanteccloud\.com)$)",
     messagelabs},
    {"trendmicro", "WordingTrendmicro", "Trend Micro", Speaker::Filter,
     R"(\.tmes\.trendmicro\.(?:com|eu)\b|\.trendmicro\.(?:com|eu) ESMTP)", R"((^|\.)trendmicro\.(com|eu)$)",
     trendmicro},
    {"mailmarshal", "WordingMailmarshal", "MailMarshal", Speaker::Filter, "MailMarshal|Trustwave SEG", "", mailmarshal},
    {"sophos", "WordingSophos", "Sophos", Speaker::Filter, R"(Cyberoam|\.sophos\.com ESMTP|Sophos Email Appliance)",
     R"((^|\.)(sophos\.com|reflexion\.net)$)", sophos},
    {"sonicwall", "WordingSonicwall", "SonicWall Email Security", Speaker::Filter, "SonicWALL", "", sonicwall},
    {"batv", "WordingBatv", "", Speaker::Generic, "", "", batv},
    {"vade", "WordingVade", "Vade", Speaker::Filter, R"(vadesecure\.com|\.vaderetro\.)",
     R"((^|\.)(vadesecure\.com|vadecloud\.com)$)", vade},
    {"hornetsecurity", "WordingHornetsecurity", "Hornetsecurity", Speaker::Filter,
     R"(hornetsecurity\.com|antispameurope\.com)",
     R"((^|\.)(hornetsecurity\.com|antispameurope\.com|hornetdrive\.com)$)", hornetsecurity},
    {"mailinblack", "WordingMailinblack", "Mailinblack", Speaker::Filter, "mailinblack", R"((^|\.)mailinblack\.com$)",
     mailinblack},
    {"cloudmark", "WordingCloudmark", "Cloudmark", Speaker::Filter, R"(\bCloudmark (?:Gateway|Security Platform)\b)",
     "", cloudmark},
    {"fortimail", "WordingFortimail", "FortiMail", Speaker::Filter, R"(FortiMail|\.fortimailcloud\.com\b)",
     R"((^|\.)fortimailcloud\.com$)", fortimail},
    {"spamexperts", "WordingSpamexperts", "SpamExperts", Speaker::Filter, R"(\.antispamcloud\.com\b|SpamExperts)",
     R"((^|\.)(antispamcloud\.com|spamexperts\.(com|net|eu)|mailspamprotection\.com)$)", spamexperts},
};

} // namespace

std::span<const WordingTable> gatewaysWordings()
{
    return tables;
}

} // namespace Core::Knowledge
