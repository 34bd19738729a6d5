#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry gmx[] = {
    {
        .id = "gmx.service-not-available",
        .codes = "554",
        .pattern = "Nemesis ESMTP Service not available|No SMTP service",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmx", "Connection refused, reason in the last line"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmx",
                                     "The server refuses the connection at the greeting. The last line of the reply "
                                     "names the reason and usually a link to a case page that tells more."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmx", "Read the last line and open its link: the letters after c= name "
                                                     "the reason, v= the address concerned.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmx",
                        "The reasons are mostly reverse DNS, a listing, or a bad rate of unknown recipients.")}}},
        .link = "https://postmaster.gmx.net/en/error-messages",
    },
    {
        .id = "gmx.ptr",
        .codes = "554",
        .pattern = "No SMTP service Bad DNS PTR resource record|Bad DNS PTR resource record.*",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmx", "Reverse DNS missing or generic"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmx", "The address has no reverse DNS name, or one that looks made by a "
                                                   "machine from its numbers, as home lines have."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmx",
                                       "Ask whoever gave you the address to set its PTR record to the host name of "
                                       "your mail server, and give that name an A record back to the address.")},
                    {QT_TRANSLATE_NOOP("WordingGmx", "Behind a home line send through your provider’s mail server.")}}},
        .link = "https://postmaster.gmx.net/en/error-messages",
    },
    {
        .id = "gmx.block-listed",
        .codes = "554",
        .pattern = "(?:No SMTP service )?IP address is b(?:lack|lock) ?listed",
        .literals = "listed",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmx", "Address on the provider’s own list"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmx", "GMX and WEB.DE keep a block list of their own, and the sending "
                                                   "address is on it after spam or many unknown recipients."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmx",
                                       "Stop the cause, then use the contact form that the link leads to.")}}},
        .link = "https://postmaster.gmx.net/en/error-messages",
    },
    {
        .id = "gmx.policy",
        .codes = "554 550 421 450",
        .pattern = "Reject due to policy (?:restrictions|violations)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmx", "Refused by a policy of the provider"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmx",
            "The message or its sender broke a rule: content taken for spam, too many unknown recipients, a HELO name "
            "that changes, or broken headers. The link in the reply names the case."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmx", "Open the link and correct what it names.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmx",
                        "Use one fixed HELO name that resolves to your address, and clean the recipient list.")}}},
        .link = "https://postmaster.gmx.net/en/error-messages",
    },
    {
        .id = "gmx.spf",
        .codes = "550",
        .pattern = "Reject due to SPF policy",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmx", "Refused by SPF"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmx", "The SPF record of the sender’s domain ends in -all and does not name the sending address."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingGmx", "Add the address to the record; when forwarding, rewrite the envelope sender with SRS.")}}},
        .link = "https://postmaster.gmx.net/en/error-messages",
    },
    {
        .id = "gmx.rate-limit",
        .codes = "421",
        .pattern = R"(Rate limit reached(?:\. For explanation visit)?)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmx", "Too much in a short time"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmx", "The sending address passed the number of messages or connections "
                                                   "that the provider allows it for the moment."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmx", "Slow down and let the queue retry; raise volumes by steps.")}}},
        .link = "https://postmaster.gmx.net/en/error-messages",
    },
    {
        .id = "gmx.mailbox-unavailable",
        .codes = "550",
        .pattern = "Requested action not taken: mailbox unavailable",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmx", "No mailbox, or sender domain without DNS"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmx", "After RCPT the recipient does not exist. After MAIL it is the "
                                                   "sender’s domain that has no valid MX or A record."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmx", "Look which command was refused, then check the recipient’s "
                                                     "spelling or the DNS of the sender’s domain.")}}},
        .link = "https://postmaster.gmx.net/en/error-messages",
    },
    {
        .id = "gmx.mailbox-full",
        .codes = "552",
        .pattern = "exceeded storage allocation",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGmx", "Mailbox full or message too large"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmx",
            "The recipient’s mailbox has no room for this message, or the message is larger than the provider takes."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingGmx", "Tell the recipient by another way to free space; send large files as a link.")}}},
        .link = "https://postmaster.gmx.net/en/error-messages",
    },
    {
        .id = "gmx.syntax",
        .codes = "501",
        .pattern = "Syntax error in parameters or arguments",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmx", "HELO name or address malformed"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmx", "The command is known, but its argument is not acceptable: a HELO "
                                                   "name that is no host name, or an address that breaks the rules."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingGmx", "Use a full host name after EHLO, and put addresses in angle brackets without blanks.")}}},
        .link = "https://postmaster.gmx.net/en/error-messages",
    },
    {
        .id = "gmx.auth-invalid",
        .codes = "535",
        .pattern = "Authentication credentials invalid",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmx", "Login refused, or access switched off"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmx", "The password is wrong, or POP3, IMAP and SMTP access for mail programs has not been "
                          "switched on in the mailbox settings. With two-factor login an app password is needed."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmx", "Log in to the webmail, switch on POP3 and IMAP access in the "
                                                     "settings, and try again with the full address.")},
                    {QT_TRANSLATE_NOOP("WordingGmx", "With two-factor login create an app password.")}}},
    },
    {
        .id = "gmx.other-link",
        .pattern = R"(postmaster\.(?:gmx\.|web\.de|mail\.com)|Nemesis ESMTP Service not available)",
        .literals = "postmaster.|nemesis",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmx", "Verdict of GMX, WEB.DE or mail.com"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmx", "The link or the name Nemesis shows the platform of GMX, WEB.DE, "
                                                   "mail.com or IONOS; the words before the link name the reason."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmx",
                                       "Open the link: its page explains the case and how to solve it.")}}},
        .link = "https://postmaster.gmx.net/en/error-messages",
    },
};

constexpr WordingEntry ionos[] = {
    {
        .id = "ionos.policy",
        .codes = "550 554",
        .pattern = "Reject due to policy|No SMTP service",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingIonos", "Refused by a policy of IONOS"),
        .meaning = QT_TRANSLATE_NOOP("WordingIonos",
                                     "IONOS uses the same mail platform as GMX. The words after “policy” or the link "
                                     "name the reason: reverse DNS, a listing, unknown recipients or content."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingIonos", "Open the link in the reply and correct what it names.")}}},
        .link = "https://postmaster.ionos.com",
    },
    {
        .id = "ionos.auth-invalid",
        .codes = "535",
        .pattern = "Authentication credentials invalid",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingIonos", "Login refused by IONOS"),
        .meaning = QT_TRANSLATE_NOOP("WordingIonos", "The full e-mail address and the password of this mailbox are "
                                                     "needed; the password of the customer account does not work."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingIonos",
            "Set a new password for the mailbox in the IONOS control panel and try it in the webmail.")}}},
    },
    {
        .id = "ionos.service-not-available",
        .codes = "554",
        .pattern =
            R"((?:kundenserver\.de|perfora\.net) \([a-z0-9]+\) Nemesis ESMTP Service not available(?: No SMTP service)?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingIonos", "Connection refused, reason in the last line"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingIonos", "IONOS refuses the connection at the greeting. The last line of the "
                                              "reply names the reason, usually with a link that tells more."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingIonos", "Read the last line and open its link; reverse DNS, a listing "
                                                       "or unknown recipients are the usual reasons.")}}},
        .link = "https://postmaster.ionos.com",
    },
};

constexpr WordingEntry tonline[] = {
    {
        .id = "tonline.reputation",
        .codes = "554 550",
        .pattern =
            "IP=(?P<ip>[0-9a-fA-F.:]+) - (?:A problem occurred|None/bad reputation|Dialup/transient IP not allowed)",
        .literals = "ip=",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingTonline", "No or bad reputation at T-Online"),
        .meaning = QT_TRANSLATE_NOOP("WordingTonline",
                                     "T-Online takes mail only from addresses it knows. A new server is refused until "
                                     "its operator has introduced it, and so is a line with a dynamic address."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingTonline",
                                       "Give the server a reverse DNS name in your own domain and a web page at that "
                                       "domain with an imprint: name, postal address and contact.")},
                    {QT_TRANSLATE_NOOP("WordingTonline",
                                       "Then write to the address in the reply (tosa@rx.t-online.de or "
                                       "tobr@rx.t-online.de) and ask for the address to be opened.")}}},
        .link = "https://postmaster.t-online.de",
    },
};

constexpr WordingEntry comcast[] = {
    {
        .id = "comcast.spam-block",
        .codes = "554 550",
        .pattern = R"(\bBL000000\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingComcast", "Sending address blocked for spam"),
        .meaning = QT_TRANSLATE_NOOP("WordingComcast",
                                     "Comcast saw spam patterns in what this address sends and has blocked it."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingComcast", "Find and stop the source, then use the unblock form of Comcast’s postmaster site.")}}},
        .link = "https://postmaster.comcast.net/smtp-error-codes.php#BL000000",
    },
    {
        .id = "comcast.spamhaus",
        .codes = "554 550",
        .pattern = R"(\bBL000001\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingComcast", "Sending address on a Spamhaus list"),
        .meaning = QT_TRANSLATE_NOOP("WordingComcast", "Comcast refuses the address because Spamhaus lists it."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingComcast",
            "Look it up at https://check.spamhaus.org, remove the cause and ask for removal there.")}}},
        .link = "https://check.spamhaus.org",
    },
    {
        .id = "comcast.cloudmark",
        .codes = "554 550",
        .pattern = R"(\bBL000010\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingComcast", "Sending address listed by Cloudmark"),
        .meaning = QT_TRANSLATE_NOOP("WordingComcast",
                                     "Comcast follows Cloudmark’s reputation list, and the sending address is on it."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingComcast", "Stop the cause, then ask for a reset at https://csi.cloudmark.com/en/reset/.")}}},
        .link = "https://csi.cloudmark.com/en/reset/",
    },
    {
        .id = "comcast.senderscore",
        .codes = "554 550",
        .pattern = R"(\bBL000100\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingComcast", "Sender Score too low"),
        .meaning = QT_TRANSLATE_NOOP("WordingComcast", "The address is on the block list of Sender Score (Validity) "
                                                       "because of complaints, traps or unknown recipients."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingComcast",
            "Look at https://senderscore.org and clean up the mailing; the score recovers over about a month.")}}},
        .link = "https://senderscore.org",
    },
    {
        .id = "comcast.several-lists",
        .codes = "554 550",
        .pattern = R"(\bBL000(?:011|101|110|111)\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingComcast", "Sending address on several lists"),
        .meaning = QT_TRANSLATE_NOOP("WordingComcast",
                                     "The digits are switches: the last stands for Spamhaus, the one before it for "
                                     "Cloudmark, the third from the end for Sender Score. More than one is set."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingComcast",
                                       "Remove the cause, then see to each of the lists whose digit is 1.")}}},
        .link = "https://postmaster.comcast.net/smtp-error-codes.php",
    },
    {
        .id = "comcast.dynamic",
        .codes = "550",
        .pattern = R"(\bES0000(?:01|10)\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingComcast", "Dynamic or home address"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingComcast",
            "Comcast takes the sending address for a home line or a dynamic one and accepts no direct mail from it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingComcast", "Send through your provider’s mail server, or give a fixed "
                                                         "server address a reverse DNS name of its own.")}}},
        .link = "https://postmaster.comcast.net/smtp-error-codes.php",
    },
    {
        .id = "comcast.rate-limit",
        .codes = "421 452 554",
        .pattern = R"(\bRL0000[0-9]+\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingComcast", "Rate limit of Comcast"),
        .meaning = QT_TRANSLATE_NOOP("WordingComcast", "The sending address passed a limit of connections, messages or "
                                                       "recipients, which depends on its reputation."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingComcast",
                                       "Slow down, and let the queue retry; limits rise with clean mail.")}}},
        .link = "https://postmaster.comcast.net/smtp-error-codes.php",
    },
    {
        .id = "comcast.reverse-dns",
        .codes = "554 421",
        .pattern = R"(\bPR00000[0-9]+\b|(?:PTR (?:lookup|record)|Reverse DNS failure).*?comcast\.net)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingComcast", "Reverse DNS missing"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingComcast", "The sending address has no PTR record, or the query for it failed."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingComcast",
            "Have the PTR record set to your mail server’s host name and give that name an A record back.")}}},
        .link = "https://postmaster.comcast.net/smtp-error-codes.php",
    },
    {
        .id = "comcast.not-our-customer",
        .codes = "550",
        .status = "5.1.1",
        .pattern = "Not our Customer",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingComcast", "No such Comcast mailbox"),
        .meaning = QT_TRANSLATE_NOOP("WordingComcast", "The address does not belong to a Comcast customer."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingComcast", "Check the spelling and take the address off your lists.")}}},
        .link = "https://postmaster.comcast.net/smtp-error-codes.php",
    },
    {
        .id = "comcast.account-unavailable",
        .codes = "550",
        .pattern = "Account not available",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingComcast", "Mailbox closed or suspended"),
        .meaning = QT_TRANSLATE_NOOP("WordingComcast", "The mailbox exists no more or has been suspended by Comcast."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingComcast",
                                       "Reach the person another way and take the address off your lists.")}}},
        .link = "https://postmaster.comcast.net/smtp-error-codes.php",
    },
    {
        .id = "comcast.dmarc",
        .codes = "550 554",
        .pattern = R"(\bDM00000[0-9]\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingComcast", "DMARC policy applied"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingComcast", "The From: domain asks for refusal of mail that fails DMARC, and Comcast does so."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingComcast", "Sign with DKIM under the From: domain or align the envelope sender with it.")}}},
        .link = "https://postmaster.comcast.net/smtp-error-codes.php",
    },
};

constexpr WordingEntry cox[] = {
    {
        .id = "cox.cxbl",
        .codes = "554",
        .pattern = "AUP#CXBL",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCox", "Sending address blocked by Cox"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingCox", "Cox itself has blocked the address for sending what looks like spam."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingCox",
            "Stop the cause, then send Cox the request for removal that its error code page describes.")}}},
        .link = "https://www.cox.com/residential/support/email-error-codes.html",
    },
    {
        .id = "cox.cdrbl",
        .codes = "554 421",
        .pattern = "AUP#CDRBL",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCox", "Sending address blocked for a day"),
        .meaning = QT_TRANSLATE_NOOP("WordingCox", "A block of at most 24 hours, for what looks like spam; its length "
                                                   "depends on the reputation of the address."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingCox", "Look at what was sent, stop the cause and let the queue retry after the block.")}}},
        .link = "https://www.cox.com/residential/support/email-error-codes.html",
    },
    {
        .id = "cox.cxdns",
        .codes = "554 421",
        .pattern = "AUP#CXDNS",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCox", "Reverse DNS failed"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingCox", "Cox looked up the reverse DNS of the sending address without success."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCox",
                                       "Have the PTR record set and wait up to a day for the change to be seen.")}}},
        .link = "https://www.cox.com/residential/support/email-error-codes.html",
    },
    {
        .id = "cox.cxsndr",
        .codes = "550 554",
        .pattern = "AUP#CXSNDR",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCox", "Sender or its domain refused"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingCox", "The sender’s domain failed SPF or DKIM, or does not resolve. Cox’s own "
                                            "customers also get this reply when a link or the text looks bad."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingCox",
            "Check SPF, DKIM and the MX or A record of the sender’s domain; then try the message without links.")}}},
        .link = "https://www.cox.com/residential/support/email-error-codes.html",
    },
    {
        .id = "cox.cxcnct",
        .codes = "421 554",
        .pattern = "AUP#CXCNCT",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCox", "Too many connections at once"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCox",
            "Cox allows about ten simultaneous connections from one address, and fewer for unknown ones."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCox", "Limit parallel connections to Cox and let the queue retry.")}}},
        .link = "https://www.cox.com/residential/support/email-error-codes.html",
    },
    {
        .id = "cox.cxmxrt",
        .codes = "421 452 554",
        .pattern = "AUP#CXMXRT",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCox", "Sending rate exceeded"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingCox", "The sender has written to more recipients than Cox allows in this time."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCox", "Wait, then send more slowly.")}}},
        .link = "https://www.cox.com/residential/support/email-error-codes.html",
    },
    {
        .id = "cox.cxthrt",
        .codes = "554 421",
        .pattern = "AUP#CX(?:THRT|MJ)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCox", "Cox account limited for safety"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCox",
            "Cox saw suspicious activity in the sending account: CXTHRT limits its sending, CXMJ blocks it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCox", "Change all passwords of the Cox account, clean the computers "
                                                     "that use it, then ask Cox support to lift the limit.")}}},
        .link = "https://www.cox.com/residential/support/email-error-codes.html",
    },
    {
        .id = "cox.aup-family",
        .codes = "554 421",
        .pattern = "AUP#C[XD]",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCox", "Cox error code"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingCox", "The code after AUP# names the rule at Cox. CXSMTP stands for a breach of "
                                            "the SMTP protocol or a sender that could not be verified."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingCox",
            "Look the code up on Cox’s page, and check HELO name, reverse DNS and earlier errors of the session.")}}},
        .link = "https://www.cox.com/residential/support/email-error-codes.html",
    },
    {
        .id = "cox.lists",
        .codes = "554",
        .pattern = R"(\bIPBL[01]{4,5}\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCox", "Sending address on block lists"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCox", "Each digit 1 stands for a list: from the right Spamhaus ZEN, Sender Score (Return Path), "
                          "Invaluement ivmSIP, Cloudmark CSI. Five digits with a last 1 mean Spamhaus."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingCox", "Remove the cause, then ask each list concerned for removal; Cox follows by itself.")}}},
        .link = "https://www.cox.com/residential/support/email-error-codes.html",
    },
    {
        .id = "cox.url-lists",
        .codes = "554",
        .pattern = R"(\bURLBL[01]{3,4}\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCox", "Link in the message is listed"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCox", "A link in the text is on SURBL, the Spamhaus DBL or ivmURI; the digits tell which."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingCox",
            "Take the link out; if its domain is yours, clean the site and ask the lists for removal.")}}},
        .link = "https://www.cox.com/residential/support/email-error-codes.html",
    },
};

constexpr WordingEntry spectrum[] = {
    {
        .id = "spectrum.blocked",
        .codes = "421 550 554",
        .pattern = "AUP#(?:In|Out|I|O)?-?10[0-8][0-9]",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSpectrum", "Address or account blocked"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSpectrum",
            "1000 blocks the sending address for suspicious traffic, 1010 to 1080 block or limit the Spectrum account "
            "that sends. Such blocks end after a time that depends on the activity."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingSpectrum",
            "Stop the cause; Spectrum customers change their passwords and call Spectrum, others wait.")}}},
        .link = "https://www.spectrumbusiness.net/support/internet/understanding-email-error-codes",
    },
    {
        .id = "spectrum.reverse-dns",
        .codes = "421 550 554",
        .pattern = "AUP#(?:In|Out|I|O)?-?11[0-5][0-9]",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSpectrum", "Reverse DNS does not agree"),
        .meaning = QT_TRANSLATE_NOOP("WordingSpectrum", "Spectrum asks for a full circle: the address has a reverse "
                                                        "DNS name, and that name leads back to the address."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSpectrum", "Set the PTR record and the matching A record.")}}},
        .link = "https://www.spectrumbusiness.net/support/internet/understanding-email-error-codes",
    },
    {
        .id = "spectrum.lists",
        .codes = "421 550 554",
        .pattern = "AUP#(?:In|Out|I|O)?-?12[0-5][0-9]",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSpectrum", "Address listed by Cloudmark or Spamhaus"),
        .meaning = QT_TRANSLATE_NOOP("WordingSpectrum", "1200 and 1210 mean Cloudmark CSI, 1220 to 1250 Spamhaus."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSpectrum",
                                       "Remove the cause, then ask for a reset at https://csi.cloudmark.com/en/reset/ "
                                       "or removal at https://check.spamhaus.org.")}}},
        .link = "https://www.spectrumbusiness.net/support/internet/understanding-email-error-codes",
    },
    {
        .id = "spectrum.rates",
        .codes = "421 550 554",
        .pattern = "AUP#(?:In|Out|I|O)?-?1(?:3[0-9][0-9]|4[0-9][0-9])",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSpectrum", "Limit of connections or messages"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSpectrum",
            "1300 to 1340 concern simultaneous and total connections, 1350 to 1490 messages, recipients, spam share "
            "and unknown recipients. Limits depend on the reputation of the address."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSpectrum",
                                       "Open fewer connections, slow down, clean the list and let the queue retry.")}}},
        .link = "https://www.spectrumbusiness.net/support/internet/understanding-email-error-codes",
    },
    {
        .id = "spectrum.identity",
        .codes = "550 554",
        .pattern = "AUP#(?:In|Out|I|O)?-?15[02]0",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSpectrum", "Sender does not match the login"),
        .meaning = QT_TRANSLATE_NOOP("WordingSpectrum", "The sender address is not the one of the account that "
                                                        "authenticated, or not in a domain that Spectrum hosts."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSpectrum", "Set the sender to the address you log in with.")}}},
        .link = "https://www.spectrumbusiness.net/support/internet/understanding-email-error-codes",
    },
    {
        .id = "spectrum.size",
        .codes = "552 550 554",
        .pattern = "AUP#(?:In|Out|I|O)?-?1530",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSpectrum", "Message too large"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingSpectrum", "The message is over Spectrum’s limit of 20 MB, encoding included."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSpectrum", "Send a link to the file, or split the message.")}}},
        .link = "https://www.spectrumbusiness.net/support/internet/understanding-email-error-codes",
    },
    {
        .id = "spectrum.recipients",
        .codes = "421 452 550 554",
        .pattern = "AUP#(?:In|Out|I|O)?-?15[4-8]0",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSpectrum", "Too many messages or recipients"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingSpectrum", "1540 counts messages in one session, 1550 recipients of one message, "
                                                 "1560 invalid recipients, 1580 recipients in a short time."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingSpectrum", "Send to fewer recipients per message and more slowly, and remove the invalid ones.")}}},
        .link = "https://www.spectrumbusiness.net/support/internet/understanding-email-error-codes",
    },
    {
        .id = "spectrum.family",
        .codes = "421 550 554",
        .pattern = "AUP#(?:In|Out|I|O)?-?[0-9]{3}",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSpectrum", "Spectrum error code"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingSpectrum", "AUP#In or AUP#I concerns mail to Spectrum and Charter, AUP#Out or "
                                                 "AUP#O mail from their customers; the four digits name the rule."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingSpectrum", "Look the number up on Spectrum’s page; 1090 asks to try again, 1160 to 1190 mean the "
                               "security policy of the sender’s own domain, 1260 that only IPv4 is taken.")}}},
        .link = "https://www.spectrumbusiness.net/support/internet/understanding-email-error-codes",
    },
};

constexpr WordingEntry att[] = {
    {
        .id = "att.rbl-521",
        .codes = "553",
        .status = "5.3.0",
        .pattern = "DNSBL:(?:ATT)?RBL 521",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingAtt", "Address on AT&T’s block list"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingAtt", "AT&T’s own list names the sending address. Mail of AT&T customers has "
                                            "since moved towards Yahoo’s platform, which has its own replies."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingAtt", "Stop the cause, then forward the complete reply to the address "
                                                     "it names, usually abuse_rbl@abuse-att.net.")}}},
        .link = "https://senders.yahooinc.com",
    },
};

constexpr WordingTable tables[] = {
    {"gmx", "WordingGmx", "GMX, WEB.DE, mail.com", Speaker::Provider,
     R"(\((?:mxgmx|mxweb|mrgmx|mrweb|mxmail|mrmail)[a-z0-9]*\) Nemesis|\b(?:gmx\.(?:net|com|de)|web\.de|mail\.com) \([a-z0-9]+\) Nemesis ESMTP)",
     R"((^|\.)(gmx\.(net|com|de|at|ch)|web\.de)$|^(mx[0-9]*|smtp|imap|pop)\.mail\.com$)", gmx},
    {"ionos", "WordingIonos", "IONOS", Speaker::Provider,
     R"(\b(?:kundenserver\.de|perfora\.net) \([a-z0-9]+\) Nemesis)",
     R"((^|\.)(kundenserver\.de|perfora\.net)$|^(smtp|imap|pop|mx[0-9]*)\.(ionos|1and1)\.[a-z.]+$)", ionos},
    {"tonline", "WordingTonline", "T-Online", Speaker::Provider,
     R"(\bmailin[0-9]*\.(?:aul|mgt|rx)?\.?t-online\.de\b|\.t-online\.de T-Online ESMTP)", R"((^|\.)t-online\.de$)",
     tonline},
    {"comcast", "WordingComcast", "Comcast", Speaker::Provider, R"(\.sys\.comcast\.net\b|\bresimta-[a-z0-9-]+)",
     R"(^(mx[0-9a-z]*|smtp|imap|pop3?)\.comcast\.net$|\.sys\.comcast\.net$|\.email\.comcast\.net$)", comcast},
    {"cox", "WordingCox", "Cox", Speaker::Provider, R"(\.cox\.net (?:cox )?ESMTP|\.cloudfilter\.net\b)",
     R"(^(mx|smtp|imap|pop)[0-9a-z.-]*\.cox\.net$|(^|\.)cloudfilter\.net$)", cox},
    {"spectrum", "WordingSpectrum", "Spectrum", Speaker::Provider, R"(\.charter\.net\b.*?ESMTP)",
     R"(^(mx|smtp|imap|pop|mobile|pkvw-mx|dnvr)[0-9a-z.-]*\.(charter\.net|rr\.com|spectrum\.net)$|(^|\.)mail\.rr\.com$)",
     spectrum},
    {"att", "WordingAtt", "AT&T", Speaker::Provider, R"(\.prodigy\.net ESMTP|\.att\.net ESMTP)",
     R"(^(al-ip4-mx|ff-ip4-mx|smtp|imap|pop|inbound)[0-9a-z.-]*\.(att|prodigy|sbcglobal)\.net$)", att},
};

} // namespace

std::span<const WordingTable> accessprovidersWordings()
{
    return tables;
}

} // namespace Core::Knowledge
