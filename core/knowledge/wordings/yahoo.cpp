#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry yahoo[] = {
    {
        .id = "yahoo.deferred-tss04",
        .codes = "421",
        .status = "4.7.0",
        .pattern = R"(\[TSS04\] (?:Messages from (?P<ip>[0-9a-fA-F.:]+) temporarily deferred)?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Deferred for volume or complaints"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingYahoo", "Yahoo holds back mail from this address because it comes in unusual amounts, draws "
                            "complaints, or has no good history yet. Poor authentication leads to the same reply."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingYahoo", "Leave the messages in the queue and slow down: fewer connections, "
                                                 "fewer messages per hour to Yahoo and AOL addresses.")},
              {QT_TRANSLATE_NOOP("WordingYahoo",
                                 "Check that SPF, DKIM and DMARC pass, and stop mailing people who complain or never "
                                 "read; Yahoo’s complaint feedback loop names them.")},
              {QT_TRANSLATE_NOOP(
                  "WordingYahoo",
                  "Do not move the traffic to another address: a new one without history is treated more harshly.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.deferred-ts",
        .codes = "421",
        .status = "4.7.0 4.7.1",
        .pattern = R"(\[TSS?0[0-9]\])",
        .literals = "[ts0|[tss0",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Deferred by Yahoo’s traffic rules"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingYahoo",
            "Yahoo defers this mail for a reason of the TS family: complaints, content, reputation or an odd traffic "
            "pattern of the sending address or domain. The number tells Yahoo’s own staff which one."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingYahoo",
                                       "Let the queue retry at a slower pace and look at what was sent in the last "
                                       "hours: a hacked account or a large mailing is the usual cause.")},
                    {QT_TRANSLATE_NOOP("WordingYahoo",
                                       "If the deferral lasts for more than two days with clean, signed mail, write to "
                                       "Yahoo’s sender support with the full reply.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.ts03",
        .codes = "421",
        .status = "4.7.1",
        .pattern = R"(\[TS03\] All messages from (?P<ip>[0-9a-fA-F.:]+) will be permanently deferred)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Sending address blocked by Yahoo"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingYahoo", "Although the number 421 invites another try, the words say that Yahoo takes nothing more "
                            "from this address. It has drawn too many complaints or hit too many traps."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingYahoo", "Stop sending to Yahoo and AOL from this address, find the "
                                                       "source of the unwanted mail and remove it.")},
                    {QT_TRANSLATE_NOOP("WordingYahoo",
                                       "Then ask Yahoo’s sender support to look at the address again.")},
                    {QT_TRANSLATE_NOOP("WordingYahoo",
                                       "Do not keep the messages in the queue: every retry counts against you.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.tss09",
        .codes = "553",
        .status = "5.7.2",
        .pattern = R"(\[TSS(?:09|11)\] All messages from (?P<ip>[0-9a-fA-F.:]+) will be permanently deferred)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "All mail from this address blocked"),
        .meaning = QT_TRANSLATE_NOOP("WordingYahoo",
                                     "Yahoo has closed its doors to this sending address after persistent complaints "
                                     "or bad traffic. Sending again changes nothing until the block is lifted."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingYahoo",
                                       "Find and stop the cause: a hacked account, a bought list, forwarded spam.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingYahoo",
                        "Ask Yahoo’s sender support to lift the block, and say what you have changed.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.ipts04",
        .pattern = R"(\bIPTS04\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Deferred for user complaints"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingYahoo",
            "Too many Yahoo users have marked mail from this address as spam, so Yahoo holds back the rest."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingYahoo",
            "Slow down, sign up for Yahoo’s complaint feedback loop and take those who complain off your lists.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.greylisted-gl01",
        .codes = "421",
        .status = "4.7.0 4.7.1",
        .pattern =
            R"(\[GL01\] Message from \(?(?P<ip>[0-9a-fA-F.:]+)\)? temporarily deferred|temporarily deferred - 4\.16\.50)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Yahoo waits before accepting"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingYahoo", "An older reply of Yahoo: the address is unknown or busy, and Yahoo "
                                              "wants to see the message again later, as greylisting does."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingYahoo", "Leave the message in the queue; make sure that retries come from the same address.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.spamhaus",
        .codes = "553",
        .status = "5.7.1",
        .pattern =
            R"(\[(?:BL21|BL23|TSS07)\]|Connections will not be accepted from (?P<ip>[0-9a-fA-F.:]+), because the ip is in Spamhaus)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Sending address on a Spamhaus list"),
        .meaning = QT_TRANSLATE_NOOP("WordingYahoo",
                                     "Yahoo turns away the connection because Spamhaus lists the sending address."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingYahoo",
                  "Look the address up at https://check.spamhaus.org: the page names the list and the cause.")},
              {QT_TRANSLATE_NOOP("WordingYahoo",
                                 "Remove the cause first, then ask Spamhaus for removal; Yahoo follows within hours.")},
              {QT_TRANSLATE_NOOP(
                  "WordingYahoo",
                  "If it is a PBL listing of a home or office line, send through your provider’s mail server.")}}},
        .link = "https://check.spamhaus.org",
    },
    {
        .id = "yahoo.policy-ph01",
        .codes = "554",
        .status = "5.7.9",
        .pattern =
            R"(\[PH01\](?: (?:E?mail|Message) not accepted for policy reasons)?|not (?:accepted|allowed) for policy reasons\.? {0,3}(?:See|Please visit) https?://(?:postmaster|senders)\.(?:yahoo|verizonmedia|aol))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Content refused by policy"),
        .meaning = QT_TRANSLATE_NOOP("WordingYahoo",
                                     "Yahoo found something in the message that it never delivers: a link with a bad "
                                     "name, signs of phishing, malware, or a sender that breaks its rules."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingYahoo",
                  "Send the same message without links and attachments: what makes the difference is the cause.")},
              {QT_TRANSLATE_NOOP("WordingYahoo", "Check your own site for injected pages when the refused link is "
                                                 "yours, and avoid link shorteners.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.policy-plain",
        .codes = "554",
        .status = "5.7.9",
        .pattern = "not accepted for policy reasons",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Refused by Yahoo’s policy"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingYahoo",
            "Yahoo refuses the message for its content or for its sender, without saying which of its rules was met."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingYahoo", "Look for links, attachments and missing authentication; send a "
                                                       "plain test message to see whether content is the cause.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.unauthenticated",
        .codes = "550",
        .status = "5.7.9",
        .pattern = "Yahoo requires all senders to authenticate with either SPF or DKIM|sender is "
                   "unauthenticated.{0,4}Yahoo requires",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Neither SPF nor DKIM passed"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingYahoo",
            "Yahoo takes no mail that passes neither SPF nor DKIM. Either nothing is published for the domain, or the "
            "message left by a server that the record does not name and without a signature."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingYahoo", "Add the sending server to the SPF record of the envelope sender’s "
                                                 "domain, or sign with DKIM; best do both.")},
              {QT_TRANSLATE_NOOP(
                  "WordingYahoo",
                  "For forwarded mail keep the DKIM signature intact and rewrite the envelope sender with SRS.")}}},
        .link = "https://senders.yahooinc.com/best-practices/",
    },
    {
        .id = "yahoo.au01",
        .codes = "554",
        .status = "5.7.5",
        .pattern = R"(\(AU01\))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "DKIM or DMARC policy failed"),
        .meaning = QT_TRANSLATE_NOOP("WordingYahoo",
                                     "The domain in From: publishes a rule which this message does not satisfy: the "
                                     "signature is missing or broken, or it belongs to another domain."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingYahoo",
                                       "Check that the message is signed by the From: domain and that nothing on the "
                                       "way, such as a footer or a list, changes it.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.dmarc",
        .codes = "554",
        .status = "5.7.9",
        .pattern = "rejected .*?DMARC|not passing authentication checks",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "DMARC policy applied"),
        .meaning = QT_TRANSLATE_NOOP("WordingYahoo",
                                     "The domain in From: asks receivers to refuse mail that fails DMARC, and Yahoo "
                                     "does so: neither SPF nor DKIM passed for a domain that matches From:."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingYahoo", "Sign with DKIM under the From: domain, or use an envelope "
                                                       "sender in that domain whose SPF names the server.")},
                    {QT_TRANSLATE_NOOP("WordingYahoo",
                                       "If you sent with a yahoo.com or aol.com address from elsewhere, use Yahoo’s "
                                       "own server: those domains forbid it.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.unresolvable-domain",
        .codes = "451 554",
        .pattern = R"(unresolvable RFC\.?532[12] (?:from )?domain|unresolvable RFC\.?532[12])",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Sender domain does not resolve"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingYahoo", "Yahoo looked up the sender’s domain and found no usable DNS data. "
                                              "RFC.5321 means the envelope sender, RFC.5322 the From: field."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingYahoo", "Make sure that the domain exists with a SOA record and has an "
                                                       "MX or an A record, and that all its name servers answer.")},
                    {QT_TRANSLATE_NOOP("WordingYahoo",
                                       "If it is a subdomain made for sending, publish the same for it.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.no-such-user",
        .codes = "554",
        .pattern =
            R"(user doesn.t have an? (?P<domain>[a-z0-9.-]+) account(?: \((?P<recipient>[^)]+)\))?|delivery error: dd)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "No such Yahoo account"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingYahoo", "There is no mailbox of this name at Yahoo; it never existed or has been deleted."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingYahoo", "Check the spelling and take the address off your lists.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingYahoo",
                        "Do not send to it again: many unknown addresses make Yahoo block the sending server.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.mailbox-not-found",
        .codes = "552",
        .pattern = "Requested mail action aborted, mailbox not found|mailbox not found",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Mailbox not found"),
        .meaning = QT_TRANSLATE_NOOP("WordingYahoo",
                                     "Yahoo took the message and only then found that the mailbox does not exist."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingYahoo", "Take the address off your lists.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.mailbox-disabled",
        .codes = "554",
        .pattern =
            R"(mailbox is disabled \(554\.30\)|delivery error: dd.*?is no longer valid|Sorry, your message to (?P<recipient>\S+) cannot be delivered\. This mailbox is disabled)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Mailbox closed"),
        .meaning = QT_TRANSLATE_NOOP("WordingYahoo", "The mailbox existed, but Yahoo has closed it, most often because "
                                                     "nobody had opened it for a year, sometimes for abuse."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingYahoo", "Reach the person another way and take the address off your "
                                                       "lists; closed Yahoo addresses may later serve as traps.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.over-quota",
        .codes = "452 552 554",
        .status = "5.2.2 4.2.2",
        .pattern = "over quota|mailbox (?:is )?full",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Mailbox full"),
        .meaning = QT_TRANSLATE_NOOP("WordingYahoo", "The Yahoo mailbox has used up its storage."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingYahoo", "Only its owner can free space; tell them by another way.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.recipient-too-fast",
        .codes = "450",
        .pattern = "User is receiving mail too quickly",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Recipient gets mail too fast"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingYahoo",
            "This mailbox receives more mail per hour than Yahoo allows. The limit belongs to the recipient."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingYahoo", "Wait and let the queue retry; group automatic notices if they all come from you.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.messages-per-connection",
        .codes = "421",
        .pattern = "Max message per connection reached",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Messages per connection used up"),
        .meaning = QT_TRANSLATE_NOOP("WordingYahoo", "Yahoo takes a limited number of messages per connection and now "
                                                     "closes this one. Nothing is wrong with the message."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingYahoo",
            "Open a new connection for the rest; limit messages per connection on your side to save the 421.")}}},
        .link = "https://senders.yahooinc.com/best-practices/",
    },
    {
        .id = "yahoo.busy",
        .codes = "451",
        .pattern = "Resources temporarily (?:not available|unavailable)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Yahoo’s servers busy"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingYahoo",
            "The servers lack room for this connection at the moment, or the sending address opens too many at once."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingYahoo", "Let the queue retry; if it happens often, open fewer connections at a time.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.unknown-recipients",
        .codes = "451",
        .pattern = R"(\bVS1-(?:IP|MF)\b(?: Excessive unknown recipients)?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Too many unknown recipients"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingYahoo", "This address (IP) or this sender (MF) has tried so many mailboxes that "
                                              "do not exist that Yahoo suspects a harvest or an open relay."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingYahoo", "Clean the list: remove every address that has bounced.")},
                    {QT_TRANSLATE_NOOP("WordingYahoo", "Check that your server does not relay for strangers and does "
                                                       "not send bounces to forged senders.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.unknown-recipients-plain",
        .codes = "451",
        .pattern = "(?:Excessive|too many) unknown recipients",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Too many unknown recipients"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingYahoo", "The sender has tried too many mailboxes that do not exist at Yahoo."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingYahoo", "Remove bounced addresses from the list and check that your server is no open relay.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.headers",
        .codes = "554",
        .pattern = "Message not allowed - Headers are not RFC compliant",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Headers break the standard"),
        .meaning = QT_TRANSLATE_NOOP("WordingYahoo", "A header is missing, stands twice (From:, To:, Subject:, Date: "
                                                     "and Message-ID: may stand only once), or is malformed."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingYahoo", "Look at the message as it left your server and correct the program that writes it.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.relaying-denied",
        .codes = "550",
        .pattern = R"(relaying denied for <?(?P<recipient>[^>\s]+))",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Domain not hosted at Yahoo"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingYahoo",
            "The recipient’s domain does not belong to Yahoo, or no longer does, although mail for it was sent there."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingYahoo",
                                       "Check the MX records of the domain and any fixed route on your server.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.aol-hvu",
        .codes = "554",
        .pattern = R"(\(?\bHVU:B[0-9]\)?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Link with complaints (old AOL)"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingYahoo",
            "A code of the former AOL mail system: the message holds a link about which many AOL users complained."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingYahoo", "Take the link out or replace it, and check that the site it leads to is clean.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.aol-codes",
        .codes = "554 421",
        .pattern = R"(\b(?:RTR:(?:BB|DU|CH|RD|SC|BL|GE)|RLY:[A-Z]|DYN:T|CON:B1))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Code of the old AOL system"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingYahoo",
            "AOL used these codes before its mail moved to Yahoo’s servers. The letters name the family: RTR a verdict "
            "on the sending address such as reputation, dynamic range or missing reverse DNS, RLY relaying and volume, "
            "DYN a short block after complaints, CON connections."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingYahoo",
                                       "Check reverse DNS, complaints and volume of the sending address; a present-day "
                                       "reply for aol.com comes with Yahoo’s own codes.")}}},
        .link = "https://senders.yahooinc.com/smtp-error-codes/",
    },
    {
        .id = "yahoo.auth-failed",
        .codes = "535",
        .status = "5.7.0 5.7.8",
        .pattern = R"(\(#AUTH00[0-9]+\)|#MBR[0-9]+\))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahoo", "Yahoo login refused"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingYahoo", "The user name or password was not accepted on smtp.mail.yahoo.com. Mail "
                                              "programs need an app password, not the password of the website."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingYahoo", "Create an app password in the account security page of Yahoo "
                                                       "or AOL and enter it in the mail program.")},
                    {QT_TRANSLATE_NOOP("WordingYahoo",
                                       "After many wrong tries wait some minutes before the next one.")}}},
    },
};

constexpr WordingTable tables[] = {
    {"yahoo", "WordingYahoo", "Yahoo Mail", Speaker::Provider,
     R"(\.yahoo\.com ESMTP|\.yahoodns\.net\b|\.aol\.com ESMTP)", R"((^|\.)(yahoodns\.net|yahoo\.com|aol\.com)$)",
     yahoo},
};

} // namespace

std::span<const WordingTable> yahooWordings()
{
    return tables;
}

} // namespace Core::Knowledge
