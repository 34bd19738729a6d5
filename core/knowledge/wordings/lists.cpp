#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry spamhaus[] = {
    {
        .id = "spamhaus.zen",
        .codes = "550 554",
        .pattern =
            R"((?P<list>zen\.spamhaus\.org|sbl-xbl\.spamhaus\.org)|spamhaus\.org/[ql]|[a-z0-9]{20,40}\.zen\.dq\.spamhaus\.net)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSpamhaus", "Address on a Spamhaus list"),
        .meaning = QT_TRANSLATE_NOOP("WordingSpamhaus",
                                     "The receiving server asks Spamhaus about your address and refuses it. ZEN joins "
                                     "several lists: SBL and CSS for spam sources, XBL for infected or hacked "
                                     "machines, PBL for lines that are not meant to send mail directly."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingSpamhaus", "Look the address up at https://check.spamhaus.org: the page names "
                                                    "the list, the cause and the way out.")},
              {QT_TRANSLATE_NOOP(
                  "WordingSpamhaus",
                  "XBL, CSS, SBL: remove the cause first (hacked account, malware, open proxy), then ask for removal "
                  "there. PBL: send through your provider’s mail server, or remove your own static address.")},
              {QT_TRANSLATE_NOOP(
                  "WordingSpamhaus",
                  "Do not ask for removal before the cause is gone, and never pay anyone for it: removal is free.")}}},
        .link = "https://check.spamhaus.org",
    },
    {
        .id = "spamhaus.pbl",
        .codes = "550 554",
        .pattern =
            R"((?P<list>pbl\.spamhaus\.org)|spamhaus\.org/pbl\S*|Spamhaus PBL|127\.0\.0\.1[01]\b.*?spamhaus|spamhaus.*?127\.0\.0\.1[01]\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSpamhaus", "Address in a range that should not send"),
        .meaning = QT_TRANSLATE_NOOP("WordingSpamhaus",
                                     "The PBL lists ranges of home lines, mobile networks and cloud hosts that by "
                                     "their provider’s rule do not send mail directly. It is no accusation of spam."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingSpamhaus",
                  "Send through your provider’s or your own mail server on the submission port, with authentication.")},
              {QT_TRANSLATE_NOOP("WordingSpamhaus",
                                 "If this is a mail server on a static address, give it proper reverse DNS and remove "
                                 "the address yourself at https://check.spamhaus.org.")}}},
        .link = "https://check.spamhaus.org",
    },
    {
        .id = "spamhaus.xbl",
        .codes = "550 554",
        .pattern = R"((?P<list>xbl\.spamhaus\.org)|spamhaus\.org/xbl\S*|Spamhaus XBL|cbl\.abuseat\.org)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSpamhaus", "Infected or hacked machine behind the address"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSpamhaus", "The XBL (formerly CBL) lists addresses from which malware, open proxies or hacked "
                               "accounts speak. Behind a shared address any computer of the network can be the cause."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingSpamhaus",
                  "Read the entry at https://check.spamhaus.org: it tells the port, time or HELO name that was seen.")},
              {QT_TRANSLATE_NOOP("WordingSpamhaus", "Find the machine or account, clean it, allow outgoing port 25 for "
                                                    "the mail server only, then ask for removal.")}}},
        .link = "https://check.spamhaus.org",
    },
    {
        .id = "spamhaus.sbl",
        .codes = "550 554",
        .pattern = R"((?P<list>sbl\.spamhaus\.org)|spamhaus\.org/sbl\S*|Spamhaus (?:SBL|CSS)|\bSBLCSS\b)",
        .literals = "spamhaus|sblcss",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSpamhaus", "Address listed as a spam source"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSpamhaus", "The SBL is kept by hand and names spam operations and the networks that host them; "
                               "CSS, its automatic part, names addresses that send low-reputation bulk mail."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingSpamhaus",
                                 "Read the entry. CSS entries: stop the sending that caused it, put HELO, reverse DNS "
                                 "and authentication in order, and remove the entry there.")},
              {QT_TRANSLATE_NOOP(
                  "WordingSpamhaus",
                  "Other SBL entries are removed only at the request of the provider who owns the address range.")}}},
        .link = "https://check.spamhaus.org",
    },
    {
        .id = "spamhaus.dbl",
        .codes = "550 554",
        .pattern = R"((?P<list>dbl\.spamhaus\.org)|Spamhaus DBL|spamhaus\.org/dbl\S*)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSpamhaus", "Domain on the Spamhaus DBL"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSpamhaus",
            "Not the address but a domain is listed: that of the sender, the HELO name, the reverse DNS name or a "
            "link. Reasons are spam, phishing, malware, a hacked website or an abused link shortener."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSpamhaus",
                                       "Look up every domain of the message at https://check.spamhaus.org.")},
                    {QT_TRANSLATE_NOOP("WordingSpamhaus",
                                       "Clean a hacked website, leave out link shorteners and foreign links, then ask "
                                       "for removal there; entries lapse when nothing bad is seen any more.")}}},
        .link = "https://check.spamhaus.org",
    },
    {
        .id = "spamhaus.query-error",
        .codes = "554 550",
        .pattern =
            R"(spamhaus\.org/returnc/(?:pub|vol)\S*|spamhaus.*?(?:Error: open resolver|query limit)|(?:Error: open resolver|exceeded query limit).*?spamhaus|127\.255\.255\.25[245])",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingSpamhaus", "Not a listing: the receiver’s query failed"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSpamhaus", "Your address is not on a list. Spamhaus refuses to answer the receiving server because "
                               "it asks through a public resolver (127.255.255.254), asks too much (.255) or misspells "
                               "the list name (.252), and that server takes the error for a listing."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSpamhaus",
                                       "Tell the receiving administrator: query Spamhaus through an own recursive "
                                       "resolver, or with a key of the free Data Query Service.")},
                    {QT_TRANSLATE_NOOP("WordingSpamhaus",
                                       "They should also let only 127.0.0.2 to 127.0.0.11 count as a listing.")},
                    {QT_TRANSLATE_NOOP("WordingSpamhaus",
                                       "Do not ask Spamhaus for removal: there is nothing to remove.")}}},
        .link =
            "https://www.spamhaus.com/resource-center/"
            "if-you-query-the-legacy-dnsbls-via-cloudflares-dns-move-to-spamhaus-technologys-free-data-query-service/",
    },
};

constexpr WordingEntry spamcop[] = {
    {
        .id = "spamcop.listed",
        .codes = "550 554",
        .pattern = R"((?P<list>bl\.spamcop\.net)|spamcop\.net/(?:bl\.shtml|w3m)\S*)",
        .literals = "spamcop",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSpamcop", "Address reported to SpamCop"),
        .meaning = QT_TRANSLATE_NOOP("WordingSpamcop",
                                     "People or traps have reported spam from this address to SpamCop. The list has no "
                                     "memory beyond a day: an address leaves it about 24 hours after the last report."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingSpamcop",
                                 "Find and stop the source; the page in the reply tells when the last reports came.")},
              {QT_TRANSLATE_NOOP("WordingSpamcop", "Wait for the entry to end by itself; there is no need to ask.")}}},
        .link = "https://www.spamcop.net/bl.shtml",
    },
};

constexpr WordingEntry sorbs[] = {
    {
        .id = "sorbs.closed",
        .codes = "550 554",
        .pattern = R"((?P<list>(?:[a-z]+\.)*sorbs\.net)|Currently Sending Spam See: http://www\.sorbs)",
        .literals = "sorbs",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingSorbs", "A list that closed in June 2024"),
        .meaning = QT_TRANSLATE_NOOP("WordingSorbs",
                                     "SORBS was shut down in June 2024, so this refusal says nothing about your "
                                     "address today. The receiving server still asks a list that no longer exists."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingSorbs", "Tell the receiving administrator to remove SORBS from the server or filter.")}}},
        .link = "http://www.sorbs.net",
    },
};

constexpr WordingEntry uceprotect[] = {
    {
        .id = "uceprotect.listed",
        .codes = "550 554",
        .pattern = R"((?P<list>dnsbl-[0-9]\.uceprotect\.net)|uceprotect\.net\S*)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingUceprotect", "Address or its network on UCEPROTECT"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingUceprotect",
                              "Level 1 lists the single address after mail to traps; level 2 its network; level 3 all "
                              "networks of the provider. On levels 2 and 3 your own address may be quite innocent."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingUceprotect",
                        "Look up the level. Level 1: stop the cause; the entry ends seven days after the last event.")},
                    {QT_TRANSLATE_NOOP("WordingUceprotect",
                                       "Levels 2 and 3: only your provider can help, by cleaning its network; ask the "
                                       "receiving administrator not to refuse on these levels.")},
                    {QT_TRANSLATE_NOOP("WordingUceprotect",
                                       "Do not pay for express removal: it changes nothing about the cause.")}}},
        .link = "https://www.uceprotect.net/en/rblcheck.php",
    },
    {
        .id = "uceprotect.level-2-3",
        .codes = "550 554",
        .pattern =
            R"((?P<list>dnsbl-[23]\.uceprotect\.net)(?:.*?UCEPROTECT-Level ?[23] listed)?|UCEPROTECT-Level ?[23] listed.*?uceprotect\.net\S*)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingUceprotect", "Your provider’s network is listed"),
        .meaning = QT_TRANSLATE_NOOP("WordingUceprotect",
                                     "UCEPROTECT levels 2 and 3 list whole networks and providers because of other "
                                     "addresses in them. Your own address may have done nothing."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingUceprotect", "Ask the receiving administrator not to refuse mail on "
                                                            "levels 2 and 3, or to use them for scoring only.")},
                    {QT_TRANSLATE_NOOP("WordingUceprotect",
                                       "Tell your hosting provider; only it can bring the number of incidents down.")},
                    {QT_TRANSLATE_NOOP("WordingUceprotect",
                                       "Do not pay for express removal: it does not concern you.")}}},
        .link = "https://www.uceprotect.net/en/rblcheck.php",
    },
};

constexpr WordingEntry abusix[] = {
    {
        .id = "abusix.listed",
        .codes = "550 554",
        .pattern = R"(mail\.abusix\.zone|lookup\.abusix\.com\S*)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingAbusix", "Address or domain listed by Abusix"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingAbusix",
            "Abusix lists senders that reached its traps, dynamic lines, and domains and links seen in spam."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingAbusix", "Look the entry up at https://lookup.abusix.com, remove the "
                                                        "cause, and remove the entry there with a free account.")}}},
        .link = "https://lookup.abusix.com",
    },
};

constexpr WordingEntry invaluement[] = {
    {
        .id = "invaluement.listed",
        .codes = "550 554",
        .pattern = R"(invaluement|\bivmSIP(?:24)?\b|\bivmURI\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingInvaluement", "Listed by Invaluement"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingInvaluement", "ivmSIP lists addresses and ivmSIP24 whole blocks that send much "
                                                    "unwanted mail and little else; ivmURI lists domains in links."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingInvaluement",
                                       "Stop the cause, then use the form at https://www.invaluement.com/removal/.")}}},
        .link = "https://www.invaluement.com/removal/",
    },
};

constexpr WordingEntry spamrats[] = {
    {
        .id = "spamrats.listed",
        .codes = "550 554",
        .pattern = R"((?P<list>(?:dyna|noptr|spam|auth|all)\.spamrats\.com)|spamrats\.com\S*)",
        .literals = "spamrats",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSpamrats", "Listed by SpamRATS"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSpamrats", "SpamRATS keeps several lists: dyna for addresses whose name looks dynamic, noptr for "
                               "addresses without reverse DNS, spam for spam sources, auth for password guessing."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSpamrats",
                                       "Give the server a reverse DNS name of its own that does not look generated, "
                                       "then remove the address at https://www.spamrats.com/removal.php.")},
                    {QT_TRANSLATE_NOOP("WordingSpamrats",
                                       "For spam and auth find the hacked machine or account first.")}}},
        .link = "https://www.spamrats.com/removal.php",
    },
};

constexpr WordingEntry psbl[] = {
    {
        .id = "psbl.listed",
        .codes = "550 554",
        .pattern = R"((?P<list>psbl\.surriel\.com)|psbl\.org/\S*)",
        .literals = "psbl.",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPsbl", "Address on the PSBL"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPsbl", "The Passive Spam Block List enters an address when it has written to one "
                                             "of its traps, and drops it by itself after some weeks of quiet."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingPsbl", "Stop the cause, then remove the address at https://psbl.org; anyone may do it.")}}},
        .link = "https://psbl.org",
    },
};

constexpr WordingEntry nixspam[] = {
    {
        .id = "nixspam.closed",
        .codes = "550 554",
        .pattern = R"((?P<list>ix\.dnsbl\.manitu\.net)|dnsbl\.manitu\.net\S*)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingNixspam", "A list that closed in January 2025"),
        .meaning = QT_TRANSLATE_NOOP("WordingNixspam", "NiX Spam of the magazine iX, run at manitu, ended in January "
                                                       "2025. A refusal by it says nothing about your address today."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingNixspam",
            "Tell the receiving administrator to remove ix.dnsbl.manitu.net from the server or filter.")}}},
        .link = "http://www.dnsbl.manitu.net",
    },
};

constexpr WordingEntry smalllists[] = {
    {
        .id = "smalllists.listed",
        .codes = "550 554",
        .pattern =
            R"((?P<list>dnsbl\.dronebl\.org|(?:bl|rbl|nbl)\.0spam\.org|hostkarma\.junkemailfilter\.com|all\.s5h\.net|dnsbl\.justspam\.org)|dronebl\.org|0spam\.(?:org|fusionzero\.com)|junkemailfilter\.com|justspam\.org)",
        .literals = "dronebl|0spam|junkemailfilter|s5h.net|justspam",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSmalllists", "Address on a smaller block list"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSmalllists",
            "The receiving server asks one of the smaller lists: DroneBL for infected machines and open proxies, "
            "0spam, Hostkarma, s5h or JustSpam for spam sources. Few servers use them."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingSmalllists",
                  "Open the page that the reply names, and follow its rules for removal once the cause is gone.")},
              {QT_TRANSLATE_NOOP(
                  "WordingSmalllists",
                  "If the list does not answer or no longer exists, ask the receiving administrator to drop it.")}}},
    },
    {
        .id = "smalllists.closed-lists",
        .codes = "550 554",
        .pattern =
            R"((?P<list>bl\.ahbl\.org|dnsbl\.ahbl\.org|dnsbl\.njabl\.org|combined\.njabl\.org|list\.dsbl\.org|relays\.ordb\.org|opm\.blitzed\.org|bl\.spamcannibal\.org))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingSmalllists", "A list that no longer exists"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSmalllists",
            "The list named here was closed years ago. When such a list’s domain changes hands, it may answer that "
            "every address is listed, and the receiving server then refuses everybody."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSmalllists",
                                       "Tell the receiving administrator to remove {list} from the server or filter.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingSmalllists",
                        "Nothing needs to be done on the sending side, and there is nobody to ask for removal.")}}},
    },
};

constexpr WordingEntry backscatterer[] = {
    {
        .id = "backscatterer.listed",
        .codes = "550 554",
        .pattern = R"((?P<list>ips\.backscatterer\.org)|backscatterer\.org\S*)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingBackscatterer", "Address sends bounces to strangers"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingBackscatterer", "Backscatterer.org lists servers that send bounces or sender verification calls to "
                                    "addresses forged by spammers. It is meant to stop such bounces, not all mail."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingBackscatterer",
                                       "Refuse unknown recipients and spam during SMTP instead of accepting the "
                                       "message and bouncing it, and turn off sender callouts.")},
                    {QT_TRANSLATE_NOOP("WordingBackscatterer",
                                       "The entry ends by itself after four weeks; the receiving administrator should "
                                       "use the list for empty senders only.")}}},
        .link = "https://www.backscatterer.org",
    },
};

constexpr WordingEntry mailspike[] = {
    {
        .id = "mailspike.listed",
        .codes = "550 554",
        .pattern = R"((?P<list>(?:bl|z|rep)\.mailspike\.(?:net|org))|mailspike\.(?:net|org|io)\S*)",
        .literals = "mailspike",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMailspike", "Poor reputation at Mailspike"),
        .meaning = QT_TRANSLATE_NOOP("WordingMailspike", "Mailspike rates addresses from what it sees of their mail; z "
                                                         "lists fresh spam runs, bl addresses with a bad reputation."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMailspike",
            "Stop the cause, then look the address up on the Mailspike site; the rating improves with clean mail.")}}},
        .link = "https://mailspike.io",
    },
};

constexpr WordingEntry gbudb[] = {
    {
        .id = "gbudb.listed",
        .codes = "550 554",
        .pattern = R"((?P<list>truncate\.gbudb\.net)|gbudb\.(?:net|com))",
        .literals = "gbudb",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGbudb", "Address listed by GBUdb Truncate"),
        .meaning = QT_TRANSLATE_NOOP("WordingGbudb", "Truncate lists addresses from which almost nothing but spam has "
                                                     "come lately; it works by itself and has no removal form."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingGbudb", "Stop the cause; the entry falls away some hours or days after the spam ends.")}}},
        .link = "http://www.gbudb.com",
    },
};

constexpr WordingEntry senderscore[] = {
    {
        .id = "senderscore.listed",
        .codes = "550 554",
        .pattern = R"((?P<list>bl\.score\.senderscore\.com)|senderscore\.(?:org|com|net)\S*)",
        .literals = "senderscore",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSenderscore", "Poor Sender Score"),
        .meaning = QT_TRANSLATE_NOOP("WordingSenderscore",
                                     "Validity rates sending addresses from 0 to 100 by complaints, unknown recipients "
                                     "and traps; yours is low enough to be on its block list."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSenderscore",
                                       "See the reasons at https://senderscore.org, clean the lists and stop "
                                       "complaints; the score is a mean over thirty days.")}}},
        .link = "https://senderscore.org",
    },
};

constexpr WordingEntry blocklistde[] = {
    {
        .id = "blocklistde.listed",
        .codes = "550 554",
        .pattern = R"((?P<list>bl\.blocklist\.de)|blocklist\.de/\S*)",
        .literals = "blocklist.de",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingBlocklistde", "Address reported for attacks"),
        .meaning = QT_TRANSLATE_NOOP("WordingBlocklistde",
                                     "blocklist.de lists addresses from which servers report attacks: password "
                                     "guessing over SSH, mail, FTP or the web. It is not about spam alone."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingBlocklistde",
                        "Look for a hacked machine, account or web application behind the address and clean it.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingBlocklistde",
                        "The entry ends 48 hours after the last attack; the site also has a removal form.")}}},
        .link = "https://www.blocklist.de",
    },
};

constexpr WordingEntry uribl[] = {
    {
        .id = "uribl.listed",
        .codes = "550 554",
        .pattern = R"((?P<list>(?:multi|black|red|grey)\.uribl\.com)|lookup\.uribl\.com\S*|admin\.uribl\.com\S*)",
        .literals = "uribl.com",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingUribl", "A link’s domain is on URIBL"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingUribl",
            "Not the server but a domain in a link of the message is listed because it was seen in spam."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingUribl",
                  "Take the link out or replace it; check your own site for hacked pages if the domain is yours.")},
              {QT_TRANSLATE_NOOP("WordingUribl",
                                 "Ask for removal at https://admin.uribl.com once the cause is gone.")}}},
        .link = "https://admin.uribl.com",
    },
    {
        .id = "uribl.query-refused",
        .codes = "550 554",
        .pattern = R"(127\.0\.0\.1 -> Query Refused.*|uribl\.com/refused\S*)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingUribl", "Not a listing: URIBL refused the query"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingUribl",
            "No domain is listed. The receiving server asks URIBL through a resolver that URIBL does not serve, a "
            "public one or one with too many queries, and takes the refusal for a listing."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingUribl",
                                       "Tell the receiving administrator to ask through an own recursive resolver, and "
                                       "to count only URIBL’s listing values.")},
                    {QT_TRANSLATE_NOOP("WordingUribl", "Do not change your links on account of this reply.")}}},
        .link = "http://uribl.com/refused.shtml",
    },
};

constexpr WordingEntry surbl[] = {
    {
        .id = "surbl.listed",
        .codes = "550 554",
        .pattern =
            R"((?P<list>multi\.surbl\.org)|surbl\.org/(?:lists|surbl-analysis)\S*|Blacklisted URL in message\.? .*?surbl)",
        .literals = "surbl",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSurbl", "A link’s domain is on SURBL"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSurbl",
            "A domain in a link of the message is on SURBL: seen in spam, in phishing, or on a cracked website."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSurbl", "Take the link out; if the domain is yours, clean the website, "
                                                       "then ask for removal at https://surbl.org/surbl-analysis.")}}},
        .link = "https://surbl.org/surbl-analysis",
    },
};

constexpr WordingEntry anylist[] = {
    {
        .id = "anylist.url-listed",
        .codes = "550 554",
        .pattern = "Blacklisted URL in message",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingAnylist", "A link in the message is listed"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingAnylist",
            "The receiving server found the domain of a link on a list of domains seen in spam or phishing."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingAnylist",
                  "Take links out one by one to find which; look the domain up on URIBL, SURBL and the Spamhaus DBL.")},
              {QT_TRANSLATE_NOOP("WordingAnylist",
                                 "If it is your own, clean the website and ask those lists for removal.")}}},
    },
    {
        .id = "anylist.ip-listed",
        .codes = "550 554",
        .status = "5.7.1",
        .pattern =
            R"(blocked using (?P<list>[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+){1,5})|is (?:black)?listed (?:at|on|in|by) blacklisted (?:by|at)|in a black list at)",
        .literals = "blocked using |listed |in a black list at",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingAnylist", "Address on a DNS block list"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingAnylist", "The receiving server asked a DNS block list about your address, and "
                                                "the list has it. The name of the list stands in the reply."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingAnylist",
                        "Look the address up on the website of that list: it gives the cause and the way out.")},
                    {QT_TRANSLATE_NOOP("WordingAnylist", "Find and remove the cause first; if the list is unknown or "
                                                         "dead, ask the receiving administrator to drop it.")}}},
    },
};

constexpr WordingTable tables[] = {
    {"spamhaus", "WordingSpamhaus", "Spamhaus", Speaker::List, "", "", spamhaus},
    {"spamcop", "WordingSpamcop", "SpamCop", Speaker::List, "", "", spamcop},
    {"sorbs", "WordingSorbs", "SORBS", Speaker::List, "", "", sorbs},
    {"uceprotect", "WordingUceprotect", "UCEPROTECT", Speaker::List, "", "", uceprotect},
    {"abusix", "WordingAbusix", "Abusix", Speaker::List, "", "", abusix},
    {"invaluement", "WordingInvaluement", "Invaluement", Speaker::List, "", "", invaluement},
    {"spamrats", "WordingSpamrats", "SpamRATS", Speaker::List, "", "", spamrats},
    {"psbl", "WordingPsbl", "PSBL", Speaker::List, "", "", psbl},
    {"nixspam", "WordingNixspam", "NiX Spam", Speaker::List, "", "", nixspam},
    {"smalllists", "WordingSmalllists", "DNSBL", Speaker::List, "", "", smalllists},
    {"backscatterer", "WordingBackscatterer", "Backscatterer", Speaker::List, "", "", backscatterer},
    {"mailspike", "WordingMailspike", "Mailspike", Speaker::List, "", "", mailspike},
    {"gbudb", "WordingGbudb", "GBUdb Truncate", Speaker::List, "", "", gbudb},
    {"senderscore", "WordingSenderscore", "Sender Score", Speaker::List, "", "", senderscore},
    {"blocklistde", "WordingBlocklistde", "blocklist.de", Speaker::List, "", "", blocklistde},
    {"uribl", "WordingUribl", "URIBL", Speaker::List, "", "", uribl},
    {"surbl", "WordingSurbl", "SURBL", Speaker::List, "", "", surbl},
    {"anylist", "WordingAnylist", "", Speaker::Generic, "", "", anylist},
};

} // namespace

std::span<const WordingTable> listsWordings()
{
    return tables;
}

} // namespace Core::Knowledge
