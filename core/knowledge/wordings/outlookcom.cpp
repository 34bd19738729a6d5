#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry outlookcom[] = {
    {
        .id = "outlookcom.rp-001",
        .codes = "421",
        .pattern =
            R"(\bRP-001\b.*?(?:The mail server IP connecting to Outlook\.com.*?rate limit allowed(?:\.? *Reason for rate limitation)?|Unfortunately,? (?:some )?messages from \[?(?P<ip>[0-9a-f.:]*)))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Rate limited for its reputation"),
        .meaning = QT_TRANSLATE_NOOP("WordingOutlookcom", "Outlook.com lets addresses of little or bad reputation send "
                                                          "only a certain amount, and this one has sent more."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingOutlookcom",
                        "Slow down to Outlook.com, Hotmail, Live and MSN, and raise the volume bit by bit.")},
                    {QT_TRANSLATE_NOOP("WordingOutlookcom", "Enrol the address in SNDS and JMRP: there you see "
                                                            "complaints, spam traps and the state of the address.")},
                    {QT_TRANSLATE_NOOP("WordingOutlookcom",
                                       "Remove old and unengaged addresses, and check SPF, DKIM and DMARC.")}}},
        .link = "https://substrate.office.com/ip-domain-management-snds/Postmaster/Troubleshooting",
    },
    {
        .id = "outlookcom.rp-002",
        .codes = "421",
        .pattern =
            R"(\bRP-002\b.*?The mail server IP connecting to Outlook\.com.*?rate limit allowed(?: on this connection)?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Too much over one connection"),
        .meaning = QT_TRANSLATE_NOOP("WordingOutlookcom",
                                     "Your server has sent more over this one connection than Outlook.com allows it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOutlookcom",
                                       "Close the connection after fewer messages and wait before the next one.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingOutlookcom",
                        "If it goes on at a low rate, look at the reputation of the address in SNDS.")}}},
        .link = "https://postmaster.live.com",
    },
    {
        .id = "outlookcom.rp-003",
        .codes = "421",
        .pattern = R"(\bRP-003\b.*?The mail server IP connecting to Outlook\.com.*?connection limit allowed)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Too many connections for its reputation"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOutlookcom",
            "Outlook.com grants this address only a few connections at a time, because of its reputation."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOutlookcom",
                                       "Lower the parallel connections to these domains, to two or so (in Postfix: a "
                                       "transport of its own with a small concurrency limit).")},
                    {QT_TRANSLATE_NOOP("WordingOutlookcom",
                                       "Work on the reputation: fewer complaints, clean lists, SPF, DKIM, DMARC.")}}},
        .link = "https://postmaster.live.com",
    },
    {
        .id = "outlookcom.rate-ip-reputation",
        .codes = "451 421",
        .status = "4.7.650",
        .pattern = R"(mail server \[(?P<ip>[0-9a-f.:]+)\] has been temporarily rate limited due to IP reputation)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Address slowed for its reputation"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOutlookcom", "Outlook.com has seen too little good mail, or too much bad, from {ip}, and takes "
                                 "only a trickle for now. New addresses and ones that rarely send meet this often."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOutlookcom",
                                       "Keep the queue and send slowly and steadily, the most wanted mail first.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingOutlookcom",
                        "Register the address in SNDS, fix PTR, SPF, DKIM and DMARC, and clean the lists.")},
                    {QT_TRANSLATE_NOOP("WordingOutlookcom", "If it lasts for days, write to Microsoft’s sender support "
                                                            "with the whole text: https://olcsupport.office.com.")}}},
        .link = "https://postmaster.live.com",
    },
    {
        .id = "outlookcom.rate-limited",
        .codes = "451 421",
        .status = "4.7.651",
        .pattern = R"(mail server \[(?P<ip>[0-9a-f.:]+)\] has been temporarily rate limited)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Address slowed for a time"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingOutlookcom", "Outlook.com limits what it takes from {ip}, on grounds of its own "
                                                   "sending data; the S number at the end is their rule."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOutlookcom", "Send more slowly for some days and let the queue retry.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingOutlookcom",
                        "Check the address in SNDS and look for a sudden rise in volume or complaints.")}}},
        .link = "https://postmaster.live.com",
    },
    {
        .id = "outlookcom.max-connections",
        .codes = "451 421",
        .status = "4.7.652",
        .pattern = R"(mail server \[(?P<ip>[0-9a-f.:]+)\] has exceeded the maximum number of connections)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Too many connections at once"),
        .meaning = QT_TRANSLATE_NOOP("WordingOutlookcom",
                                     "Your server {ip} holds more connections to Outlook.com open than it is granted."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingOutlookcom",
                  "Lower the number of parallel deliveries to Outlook.com, Hotmail, Live and MSN taken together.")},
              {QT_TRANSLATE_NOOP("WordingOutlookcom", "Let one connection carry several messages.")}}},
        .link = "https://postmaster.live.com",
    },
    {
        .id = "outlookcom.block-list",
        .codes = "550",
        .status = "5.7.1",
        .pattern =
            R"((?:messages from \[?(?P<ip>[0-9a-f.:]+)\]? (?:weren.?.?t|were not) sent\. Please contact your Internet service provider since )?part of their network is on our block ?list(?: \(?A?S\d+\)?)?|\(A?S3(?:140|150)\))",
        .literals = "on our block|s3140|s3150",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "On Outlook.com’s own block list"),
        .meaning = QT_TRANSLATE_NOOP("WordingOutlookcom",
                                     "Outlook.com blocks the address {ip}, or the whole range around it, on its own "
                                     "account. S3150 mostly concerns the single address, S3140 the network of the "
                                     "hosting provider; public block lists may know nothing of it."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingOutlookcom",
                  "Check for spam on the server, PTR, SPF, DKIM and DMARC, and see the address in SNDS.")},
              {QT_TRANSLATE_NOOP("WordingOutlookcom",
                                 "Fill in Microsoft’s sender support form (https://olcsupport.office.com) for each "
                                 "address and insist if the first mail is an automatic refusal; if the range is the "
                                 "reason, your provider has to write, or give you another address.")},
              {QT_TRANSLATE_NOOP(
                  "WordingOutlookcom",
                  "Do not stop at sender.office.com: that page is for Microsoft 365 and does not clear this block.")}}},
        .link = "http://olcsupport.office.com",
    },
    {
        .id = "outlookcom.internal-block",
        .codes = "550 451",
        .status = "5.7.1 4.7.500",
        .pattern = R"(\(A?S(?:2017062302|4995|844)\))",
        .literals = "s2017062302|s4995|s844",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Refused by an internal rule"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingOutlookcom",
                              "The S number names a rule of Outlook.com’s connection filter. Microsoft does not "
                              "publish the list; these usually concern the address, its network or its reverse DNS."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOutlookcom", "Check that the address has a PTR record that resolves "
                                                            "back to it, and that SPF, DKIM and DMARC pass.")},
                    {QT_TRANSLATE_NOOP("WordingOutlookcom",
                                       "Then write to sender support (https://olcsupport.office.com), quoting the "
                                       "whole reply with its number.")}}},
        .link = "https://postmaster.live.com",
    },
    {
        .id = "outlookcom.authentication-level",
        .codes = "550",
        .status = "5.7.515",
        .pattern =
            R"((?:sending domain \[?(?P<domain>[^\] ]+)\]? )?(?:does not|doesn.t) meet the required authentication level)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "High-volume sender not fully authenticated"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOutlookcom",
            "The From domain {domain} sends over 5,000 messages a day to Microsoft’s consumer mailboxes. Such domains "
            "must pass SPF and DKIM and have a DMARC record, aligned with From, and something of this is missing."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOutlookcom",
                                       "Publish SPF with all sending services, sign with DKIM in the From domain, and "
                                       "publish a DMARC record with p=none at least.")},
                    {QT_TRANSLATE_NOOP("WordingOutlookcom",
                                       "Send a test to an Outlook.com mailbox and read Authentication-Results: spf, "
                                       "dkim and dmarc must all say pass.")},
                    {QT_TRANSLATE_NOOP("WordingOutlookcom",
                                       "The subdomains and the services that send in your name count too.")}}},
        .setting = "SPF, DKIM, DMARC",
        .link =
            "https://techcommunity.microsoft.com/blog/microsoftdefenderforoffice365blog/"
            "strengthening-email-ecosystem-outlook%E2%80%99s-new-requirements-for-high%E2%80%90volume-senders/4399730",
    },
    {
        .id = "outlookcom.sc-001",
        .codes = "550",
        .pattern =
            R"(\bSC-001\b.*?(?:Mail rejected by .*?for policy reasons|Unfortunately, messages from .*?sent(?:\. Please contact your Internet service provider)?(?: since part of their network is on our block ?list)?))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Refused for content or reputation"),
        .meaning = QT_TRANSLATE_NOOP("WordingOutlookcom", "Outlook.com refuses the message because of its text or "
                                                          "because of the reputation of the address or domain."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOutlookcom", "Send a short plain message as a test: if it passes, "
                                                            "change text and links, if not, it is the reputation.")},
                    {QT_TRANSLATE_NOOP("WordingOutlookcom", "Look at SNDS and JMRP for complaints, clean the lists, "
                                                            "and then write to https://olcsupport.office.com.")}}},
        .link = "https://postmaster.live.com",
    },
    {
        .id = "outlookcom.sc-002",
        .codes = "550",
        .pattern =
            R"(\bSC-002\b.*?(?:Mail rejected by .*?for policy reasons|Unfortunately, messages from .*?sent(?:\. Please contact your Internet service provider)?(?: since part of their network is on our block ?list)?))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Taken for an address harvester"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingOutlookcom",
                              "From this address many recipients that do not exist were tried, as address collectors "
                              "do. A bought list, a list-cleaning tool or an infected machine looks just the same."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingOutlookcom",
                        "Stop sending to unverified lists and remove addresses at the first “no such user”.")},
                    {QT_TRANSLATE_NOOP("WordingOutlookcom", "Check the server and the network behind the address for "
                                                            "infected machines, then ask sender support.")}}},
        .link = "https://postmaster.live.com",
    },
    {
        .id = "outlookcom.sc-003",
        .codes = "550",
        .pattern =
            R"(\bSC-003\b.*?(?:Mail rejected by .*?for policy reasons|Unfortunately, messages from .*?sent(?:\. Please contact your Internet service provider)?(?: since part of their network is on our block ?list)?))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Open relay or proxy"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOutlookcom",
            "Outlook.com holds the address for an open relay or an open proxy, through which anybody can send."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOutlookcom", "Test your server for open relay from outside, and close "
                                                            "proxies, SOCKS ports and routers with remote access.")},
                    {QT_TRANSLATE_NOOP("WordingOutlookcom",
                                       "Once it is closed, write to https://olcsupport.office.com.")}}},
        .link = "https://postmaster.live.com",
    },
    {
        .id = "outlookcom.sc-004",
        .codes = "550",
        .pattern =
            R"(\bSC-004\b.*?(?:Mail rejected by .*?for policy reasons|A block has been placed|Unfortunately, messages from .*?sent(?:\. Please contact your Internet service provider)?(?: since part of their network is on our block ?list)?))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Blocked after complaints"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingOutlookcom", "Many recipients have marked mail from this address as junk."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingOutlookcom",
                        "Enrol in JMRP to get the complaints, and take each complainer off your lists at once.")},
                    {QT_TRANSLATE_NOOP("WordingOutlookcom",
                                       "Offer a one-click unsubscribe, write only to people who asked for it, then ask "
                                       "for removal at https://olcsupport.office.com.")}}},
        .link = "https://postmaster.live.com",
    },
    {
        .id = "outlookcom.dy-001",
        .codes = "550",
        .pattern =
            R"(\bDY-001\b.*?(?:Mail rejected by .*?for policy reasons|Unfortunately, messages from .*?sent(?:\. Please contact your Internet service provider)?(?: since part of their network is on our block ?list)?))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Dynamic address not accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingOutlookcom", "The address looks like one handed out to home or mobile "
                                                          "customers, and Outlook.com takes no direct mail from such."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOutlookcom",
                                       "Send through your provider’s or a hosting company’s relay, with a login.")},
                    {QT_TRANSLATE_NOOP("WordingOutlookcom",
                                       "If the address is fixed, have a proper PTR set (without words like dyn, dsl or "
                                       "pool) and the range taken off the PBL of Spamhaus.")}}},
        .link = "https://postmaster.live.com",
    },
    {
        .id = "outlookcom.dy-002",
        .codes = "550",
        .pattern =
            R"(\bDY-002\b.*?(?:Mail rejected by .*?for policy reasons|Unfortunately, messages from .*?sent(?:\. Please contact your Internet service provider)?(?: since part of their network is on our block ?list)?))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Infected machine suspected"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOutlookcom",
            "The traffic from this address looks like that of an infected computer or a server that was broken into."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOutlookcom", "Find out which machine leaves by this address and clean "
                                                            "it; block port 25 outwards for all but the mail server.")},
                    {QT_TRANSLATE_NOOP("WordingOutlookcom", "Ask sender support for removal when it is clean.")}}},
        .link = "https://postmaster.live.com",
    },
    {
        .id = "outlookcom.ou-001",
        .codes = "550",
        .pattern =
            R"(\bOU-001\b.*?(?:Mail rejected by .*?for policy reasons|Unfortunately, messages from .*?sent(?:\. Please contact your Internet service provider)?(?: since part of their network is on our block ?list)?))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Listed by Spamhaus"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOutlookcom", "Outlook.com uses the lists of Spamhaus, and the sending address is on one of them."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOutlookcom",
                                       "Look the address up at https://check.spamhaus.org, remove the cause, and ask "
                                       "for removal there; Microsoft itself cannot lift it.")}}},
        .link = "https://check.spamhaus.org",
    },
    {
        .id = "outlookcom.ou-002",
        .codes = "550",
        .pattern =
            R"(\bOU-002\b.*?(?:Mail rejected by .*?for policy reasons|Unfortunately, messages from .*?sent(?:\. Please contact your Internet service provider)?(?: since part of their network is on our block ?list)?))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Refused as spam by the filter"),
        .meaning = QT_TRANSLATE_NOOP("WordingOutlookcom", "The filter weighs content and the reputation of address and "
                                                          "domain together, and this message was over the line."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOutlookcom",
                                       "Try a short plain message to tell content from reputation.")},
                    {QT_TRANSLATE_NOOP("WordingOutlookcom", "Authenticate with SPF, DKIM and DMARC, clean the lists, "
                                                            "and then write to https://olcsupport.office.com.")}}},
        .link = "https://postmaster.live.com",
    },
    {
        .id = "outlookcom.mailbox-unavailable",
        .codes = "550",
        .status = "5.5.0",
        .pattern = R"(Requested action not taken: mailbox unavailable(?: *\(S\d+\))?)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "No such Outlook.com mailbox"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOutlookcom",
            "No mailbox of Outlook.com, Hotmail, Live or MSN bears this address, or it was closed after long disuse."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOutlookcom", "Check the address, then take it off your lists.")},
                    {QT_TRANSLATE_NOOP("WordingOutlookcom",
                                       "Go on sending to such addresses and the reputation of your server suffers.")}}},
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "outlookcom.mailbox-unavailable-words",
        .codes = "550",
        .status = "5.5.0",
        .pattern = R"(mailbox unavailable \(S2017062302\))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "No such Outlook.com mailbox"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOutlookcom",
            "This number is Outlook.com’s mark for an address that does not exist, or was closed after long disuse."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOutlookcom", "Check the address, then take it off your lists.")}}},
        .link = "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/"
                "non-delivery-reports-in-exchange-online",
    },
    {
        .id = "outlookcom.sender-id",
        .codes = "550",
        .pattern = "Sender ID validation failure",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Domain says it sends no mail"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingOutlookcom", "The SPF record of the sender’s domain does not let this server "
                                                   "send, or says that the domain sends no mail at all (v=spf1 -all)."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingOutlookcom",
            "Correct the SPF record, or use a sender address in a domain that allows this server.")}}},
        .setting = "SPF",
        .link = "https://postmaster.live.com",
    },
    {
        .id = "outlookcom.internal-number",
        .pattern = R"((?:\(A?S\d{3,12}\)|AS\(\d{3,12}\)).*?\.outlook\.com)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Number of an internal rule"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingOutlookcom",
                              "The AS or S number names the antispam rule of Microsoft that spoke here. It has nothing "
                              "to do with an autonomous system in routing, and Microsoft does not publish the list."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingOutlookcom",
            "Judge by the words of the reply, and quote the number to Microsoft’s sender support.")}}},
        .link = "https://postmaster.live.com",
    },
    {
        .id = "outlookcom.server-busy",
        .codes = "451",
        .status = "4.7.500",
        .pattern = R"(Server busy\. Please try again later from \[(?P<ip>[0-9a-f.:]+)\])",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Sending address throttled"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOutlookcom",
            "The server is not busy: Outlook.com slows down the address {ip} because of its volume or reputation."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOutlookcom", "Let the queue retry and send more slowly for some days.")},
                    {QT_TRANSLATE_NOOP("WordingOutlookcom",
                                       "Look at the address in SNDS, and check PTR, SPF, DKIM and DMARC.")}}},
        .link = "https://postmaster.live.com",
    },
    {
        .id = "outlookcom.pfa-busy",
        .codes = "451",
        .status = "4.7.700",
        .pattern = "PFA agent busy",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Outlook.com’s filter is overloaded"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingOutlookcom",
                              "The Protocol Filter Agent, Microsoft’s check of connections, could not answer in time."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOutlookcom",
                                       "Let the queue retry; it says nothing about your address or message.")}}},
    },
    {
        .id = "outlookcom.spamhaus-ip",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(Service unavailable, Client host +\[(?P<ip>[0-9a-f.:]+)\] +blocked using Spamhaus)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Address listed by Spamhaus"),
        .meaning = QT_TRANSLATE_NOOP("WordingOutlookcom", "Outlook.com refuses {ip} because Spamhaus lists it."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingOutlookcom",
                  "Look the address up at https://check.spamhaus.org, remove the cause and ask for removal there.")},
              {QT_TRANSLATE_NOOP("WordingOutlookcom", "For a PBL entry, send through your provider’s relay if the "
                                                      "address is not a fixed one of your own.")}}},
        .link = "https://check.spamhaus.org",
    },
    {
        .id = "outlookcom.spamhaus-domain",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "Service unavailable, (?P<value>Helo|MailFrom|From|Reverse) ?domain is listed in Spamhaus",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Domain listed by Spamhaus"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingOutlookcom",
                              "The domain in EHLO or in MAIL FROM stands on the domain block list (DBL) of Spamhaus."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingOutlookcom",
            "Look that domain up at https://check.spamhaus.org and ask for removal once the cause is gone.")}}},
        .link = "https://check.spamhaus.org",
    },
    {
        .id = "outlookcom.dmarc",
        .codes = "550",
        .status = "5.7.509 5.7.1",
        .pattern = R"(sending domain +\[?(?P<domain>[^\] ]+)\]? +does not pass DMARC verification)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Refused by the sender’s DMARC policy"),
        .meaning = QT_TRANSLATE_NOOP("WordingOutlookcom", "The domain {domain} in the From header asks for p=reject, "
                                                          "and neither SPF nor DKIM passed for that domain."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingOutlookcom",
                        "Sign with DKIM in the domain of From, or let SPF pass with an envelope sender in it.")},
                    {QT_TRANSLATE_NOOP("WordingOutlookcom", "Forwarders and lists should leave the signed content "
                                                            "untouched, or put their own address into From.")}}},
        .setting = "SPF, DKIM, DMARC",
        .link = "https://postmaster.live.com",
    },
    {
        .id = "outlookcom.mailbox-full",
        .codes = "552 554 452",
        .status = "5.2.2 4.2.2",
        .pattern = "mailbox (?:is )?full|exceeded storage allocation|QuotaExceeded",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Recipient’s mailbox is full"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOutlookcom",
            "The Outlook.com mailbox, or the OneDrive storage that counts with it, has no space left."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOutlookcom",
                                       "Tell the recipient by another way; they free space at https://outlook.live.com "
                                       "under Settings > General > Storage, or buy more.")}}},
    },
    {
        .id = "outlookcom.basic-disabled",
        .codes = "535",
        .status = "5.7.139",
        .pattern = "Authentication unsuccessful, basic authentication is disabled|SmtpClientAuthentication is disabled "
                   "for the Mailbox|Authentication unsuccessful",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOutlookcom", "Personal account: passwords not accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingOutlookcom",
                                     "Personal accounts of Outlook.com, Hotmail, Live and MSN log in to SMTP, IMAP and "
                                     "POP by OAuth only; account passwords and app passwords are refused."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingOutlookcom",
                  "Use a program that offers “Sign in with Microsoft” (XOAUTH2), on smtp-mail.outlook.com port 587.")},
              {QT_TRANSLATE_NOOP("WordingOutlookcom", "For POP and IMAP, also allow them at https://outlook.live.com "
                                                      "under Settings > Mail > Forwarding and IMAP.")},
              {QT_TRANSLATE_NOOP("WordingOutlookcom",
                                 "A device that knows only passwords should send through another provider.")}}},
    },
};

constexpr WordingTable tables[] = {
    {"outlookcom", "WordingOutlookcom", "Outlook.com", Speaker::Provider, "",
     R"((^|\.)olc\.protection\.outlook\.com$|(^|\.)hotmail\.com$|(^|\.)(smtp|imap|pop)-mail\.outlook\.com$)",
     outlookcom},
};

} // namespace

std::span<const WordingTable> outlookcomWordings()
{
    return tables;
}

} // namespace Core::Knowledge
