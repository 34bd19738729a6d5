#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry postgrey[] = {
    {
        .id = "postgrey.greylisted",
        .codes = "450",
        .status = "4.2.0",
        .pattern = R"(\bGreylisted, see (?P<link>https?://postgrey\.schweikert\.ch/help/\S*))",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingPostgrey", "Greylisted by postgrey"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostgrey",
                                     "postgrey has not yet seen this trio of client network, sender and recipient, and "
                                     "lets it pass after a waiting time, 300 seconds by default."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPostgrey",
                                 "Let the queue try again from the same address; a form or script that tries only once "
                                 "should hand its mail to a relay with a queue.")},
              {QT_TRANSLATE_NOOP("WordingPostgrey", "On the server, spare trusted senders by listing them in the "
                                                    "whitelist files of postgrey, or shorten --delay.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPostgrey",
                  "Do not change the sender or the sending address between two tries: the wait would start anew.")}}},
        .setting = "--delay, --whitelist-clients, --whitelist-recipients",
        .link = "https://postgrey.schweikert.ch/",
    },
};

constexpr WordingEntry miltergreylist[] = {
    {
        .id = "miltergreylist.greylisted",
        .codes = "451",
        .status = "4.7.1",
        .pattern = R"(\bGreylisting in action, please come back(?: (?:later|in (?P<delay>\d+:\d\d:\d\d)))?)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingMiltergreylist", "Greylisted by milter-greylist"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMiltergreylist", "milter-greylist does not know this sender yet and asks for a "
                                                       "pause. What is left of it stands in the reply: {delay}."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMiltergreylist",
                                       "Let the queue try again after that time, from the same address.")},
                    {QT_TRANSLATE_NOOP("WordingMiltergreylist",
                                       "On the server, a racl whitelist line placed above the greylist rule spares "
                                       "trusted networks; delay sets the pause.")}}},
        .setting = "racl greylist, delay, autowhite",
    },
};

constexpr WordingEntry rspamd[] = {
    {
        .id = "rspamd.greylisted",
        .codes = "451",
        .status = "4.7.1",
        .pattern = R"(^Greylisting required\.?$)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingRspamd", "Greylisted by rspamd"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingRspamd",
            "rspamd found the message somewhat suspicious and wants to see it a second time before it goes through."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingRspamd",
                  "Let the queue try again in a few minutes; the same message from the same server then passes.")},
              {QT_TRANSLATE_NOOP("WordingRspamd",
                                 "On the server, spare known senders through whitelisted_ip or whitelist_domains_url "
                                 "in local.d/greylist.conf, or raise the greylist score in local.d/actions.conf.")}}},
        .setting = "local.d/greylist.conf",
        .link = "https://rspamd.com/doc/modules/greylisting.html",
    },
    {
        .id = "rspamd.soft-reject",
        .codes = "451",
        .status = "4.7.1",
        .pattern = R"(^Try again later\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingRspamd", "Put off by rspamd"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingRspamd",
            "This is rspamd’s “soft reject”: greylisting, a rate limit or another rule asks the sender to come back."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingRspamd", "Let the queue try again.")},
                    {QT_TRANSLATE_NOOP("WordingRspamd", "On the server, look the message up in the history of the web "
                                                        "interface or in rspamd’s log: the symbols name the rule.")}}},
        .setting = "local.d/greylist.conf, local.d/actions.conf",
        .link = "https://rspamd.com/doc/modules/greylisting.html",
    },
    {
        .id = "rspamd.spam-rejected",
        .codes = "554 550",
        .status = "5.7.1",
        .pattern = R"(^Spam message rejected(?:; If this is not spam contact abuse team)?\.?$)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingRspamd", "Message scored as spam"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingRspamd",
            "These are the default words of rspamd when the score of a message passes the reject level."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingRspamd",
                                       "Check SPF, DKIM and DMARC of the sender domain and the PTR of the sending "
                                       "address, then try the same text without links or attachments.")},
                    {QT_TRANSLATE_NOOP("WordingRspamd", "On the server, read the symbols in rspamd’s history before "
                                                        "raising the reject value in local.d/actions.conf.")},
                    {QT_TRANSLATE_NOOP("WordingRspamd",
                                       "Sending the same message over and over only worsens your standing.")}}},
        .setting = "reject, local.d/actions.conf, reject_message",
        .link = "https://rspamd.com/doc/",
    },
    {
        .id = "rspamd.ratelimit",
        .codes = "451 450",
        .status = "4.7.1",
        .pattern = R"re(\bRatelimit "(?P<value>[^"]+)" exceeded)re",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingRspamd", "Sending rate over rspamd’s limit"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingRspamd", "The bucket {value} of rspamd’s ratelimit module is full: this user, "
                                               "address or recipient had too many messages in its time span."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingRspamd",
                                       "Slow down; the queue will carry the rest as the bucket empties.")},
                    {QT_TRANSLATE_NOOP("WordingRspamd", "If you did not send that much, look for a hacked account.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingRspamd",
                        "On the server, change the burst and rate of that bucket in local.d/ratelimit.conf.")}}},
        .setting = "local.d/ratelimit.conf",
        .link = "https://rspamd.com/doc/modules/ratelimit.html",
    },
    {
        .id = "rspamd.virus",
        .codes = "554 550",
        .status = "5.7.1",
        .pattern = R"re(^[A-Za-z0-9_-]{2,30}: virus found: "(?P<value>[^"]+)")re",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingRspamd", "Virus found by a scanner"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingRspamd", "The virus scanner that rspamd asks recognised {value} in the message."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingRspamd", "Check the attachment and the computer it comes from.")},
                    {QT_TRANSLATE_NOOP("WordingRspamd",
                                       "If you are sure that the file is harmless, report the signature to the "
                                       "scanner’s maker, and share the file by another way.")},
                    {QT_TRANSLATE_NOOP("WordingRspamd", "On the server, a single signature can be exempted in "
                                                        "local.d/antivirus.conf; do not switch the scanner off.")}}},
        .setting = "local.d/antivirus.conf",
        .link = "https://rspamd.com/doc/modules/antivirus.html",
    },
};

constexpr WordingEntry policydweight[] = {
    {
        .id = "policydweight.forged",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(\bMail appeared to be SPAM or forged)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPolicydweight", "HELO, DNS and lists add up"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPolicydweight",
            "policyd-weight scores how well the EHLO name, the PTR, the sender’s MX and the client address fit "
            "together, adds block list hits, and the sum was too high. The message itself was not read."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPolicydweight",
                                       "Make the EHLO name, its address record and the PTR of the sending address "
                                       "agree, and send from a domain with a proper MX or SPF record.")},
                    {QT_TRANSLATE_NOOP("WordingPolicydweight", "Look your address up on the common block lists.")},
                    {QT_TRANSLATE_NOOP("WordingPolicydweight",
                                       "On the server, the log line of policyd-weight shows each score; exempt a "
                                       "partner by a rule placed before the policy service.")}}},
        .setting = "$REJECTLEVEL, /etc/policyd-weight.conf",
    },
    {
        .id = "policydweight.dnsbls",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(\bYour MTA is listed in too many DNSBLs(?:;? check (?P<link>https?://\S+))?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPolicydweight", "On too many block lists"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPolicydweight",
            "policyd-weight found your sending address on several block lists at once and stopped there."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPolicydweight", "Look the address up with a tool that asks many lists, remove "
                                                         "the cause, then ask each list for removal.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPolicydweight",
                  "On the server, drop closed lists from @dnsbl_score: a dead list may report everybody as listed.")}}},
        .setting = "$MAXDNSBLHITS, $MAXDNSBLSCORE, @dnsbl_score",
    },
    {
        .id = "policydweight.no-dns",
        .codes = "450",
        .status = "4.7.1",
        .pattern = R"(\bNo DNS entries for your MTA, HELO and Domain)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPolicydweight", "Nothing about you in DNS"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPolicydweight",
            "policyd-weight found no DNS entry for the client address, the EHLO name or the sender’s domain."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPolicydweight",
                                       "Publish a PTR for the sending address, an address record for the EHLO name, "
                                       "and an MX for the sender domain.")},
                    {QT_TRANSLATE_NOOP("WordingPolicydweight",
                                       "If they exist, your name servers may not have answered in time: test them from "
                                       "outside, and let the queue try again.")}}},
    },
};

constexpr WordingEntry policydspf[] = {
    {
        .id = "policydspf.spf-rejected",
        .codes = "550",
        .status = "5.7.23 5.7.1",
        .pattern =
            R"(\bMessage rejected due to: (?:Receiver policy for )?SPF (?P<value>[A-Za-z]+)(?: - not authorized)?(?:\. Please see (?P<link>https?://[^\s,]+))?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPolicydspf", "Refused because of SPF"),
        .meaning = QT_TRANSLATE_NOOP("WordingPolicydspf",
                                     "The SPF record of the sender’s domain (or of the EHLO name) does not allow the "
                                     "address that delivered the message; the result was “{value}”."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPolicydspf",
                        "If you send for this domain, add the sending address (IPv4 and IPv6) to its SPF record or "
                        "send through its own server; for forwarded mail, rewrite the envelope sender (SRS).")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPolicydspf",
                        "On the server, list your own forwarders and backup MX in Whitelist or skip_addresses, and see "
                        "that the policy service is not asked for logged-in users.")},
                    {QT_TRANSLATE_NOOP("WordingPolicydspf", "Do not publish +all to get past this.")}}},
        .setting = "Mail_From_reject, HELO_reject, /etc/postfix-policyd-spf-python/policyd-spf.conf",
    },
    {
        .id = "policydspf.spf-deferred",
        .codes = "451 450",
        .status = "4.7.24",
        .pattern =
            R"(\bMessage deferred due to: (?:Receiver policy for )?SPF (?P<value>(?:Temporary|Permanent) Error|[A-Za-z]+))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPolicydspf", "SPF could not be evaluated"),
        .meaning = QT_TRANSLATE_NOOP("WordingPolicydspf",
                                     "The server wanted to check the SPF record of the sender’s domain and usually "
                                     "could not: a name server did not answer, or the record is faulty."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPolicydspf",
                                       "Test the record and the name servers of the sender domain from outside; more "
                                       "than ten DNS lookups or two SPF records make it invalid.")},
                    {QT_TRANSLATE_NOOP("WordingPolicydspf", "Let the queue try again meanwhile.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPolicydspf",
                        "On the server, TempError_Defer = False lets such mail pass without an SPF verdict.")}}},
        .setting = "TempError_Defer, PermError_reject",
    },
};

constexpr WordingEntry amavis[] = {
    {
        .id = "amavis.rejected",
        .codes = "554",
        .status = "5.7.0",
        .pattern = R"(^(?:Reject, id=|Bounce, id=)(?P<queue_id>[^\s,;]+))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingAmavis", "Refused by the content filter"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingAmavis", "amavis examined the message and refused it; it filed its verdict under {queue-id}."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingAmavis",
                                       "On the server, search the log for this id: the line tells whether it was a "
                                       "virus, spam, a banned file or a faulty header.")},
                    {QT_TRANSLATE_NOOP("WordingAmavis", "As a sender, give the postmaster this id and the time.")}}},
        .setting = "$final_virus_destiny, $final_spam_destiny, $final_banned_destiny",
        .link = "https://www.ijs.si/software/amavisd/",
    },
    {
        .id = "amavis.infected",
        .codes = "554",
        .status = "5.7.0",
        .pattern = R"(^(?:Reject, id=|Bounce, id=)(?P<queue_id>[^\s,;]+) - INFECTED(?:: (?P<value>[^,;]+))?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingAmavis", "Virus found by amavis"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingAmavis", "A virus scanner called by amavis recognised {value} in the message."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingAmavis",
                                 "Check the attachment and the computer it comes from before anything else is sent.")},
              {QT_TRANSLATE_NOOP(
                  "WordingAmavis",
                  "If it is a false alarm, report it to the maker of the scanner and share the file by another way.")},
              {QT_TRANSLATE_NOOP("WordingAmavis",
                                 "On the server, the message may lie in quarantine under the id {queue-id}.")}}},
        .setting = "$final_virus_destiny, @av_scanners",
        .link = "https://www.ijs.si/software/amavisd/",
    },
    {
        .id = "amavis.spam",
        .codes = "554",
        .status = "5.7.0",
        .pattern = R"(^(?:Reject, id=|Bounce, id=)(?P<queue_id>[^\s,;]+) - spam)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingAmavis", "Scored as spam by amavis"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingAmavis",
            "SpamAssassin, called by amavis, gave the message more points than the limit $sa_kill_level_deflt."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingAmavis", "Check SPF, DKIM and PTR, then the links and wording of the "
                                                        "message; a plain text without links is a good test.")},
                    {QT_TRANSLATE_NOOP("WordingAmavis", "On the server, search the log for {queue-id} to see the tests "
                                                        "that counted, before raising the level.")}}},
        .setting = "$sa_kill_level_deflt, $final_spam_destiny",
        .link = "https://www.ijs.si/software/amavisd/",
    },
    {
        .id = "amavis.banned",
        .codes = "554",
        .status = "5.7.0",
        .pattern = R"(^(?:Reject, id=|Bounce, id=)(?P<queue_id>[^\s,;]+) - BANNED(?:: (?P<value>[^;]+))?)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingAmavis", "Attachment type not allowed"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingAmavis",
            "amavis found a file name or type that the administrator bans: {value}. It also looks inside archives."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingAmavis",
                                       "Share the file by a link, or agree with the recipient on another format; "
                                       "renaming seldom helps, for the real type is examined.")},
                    {QT_TRANSLATE_NOOP("WordingAmavis",
                                       "On the server, the rules stand in $banned_filename_re; a trusted sender can be "
                                       "exempted with a policy bank or @bypass_banned_checks_maps.")}}},
        .setting = "$banned_filename_re, $final_banned_destiny",
        .link = "https://www.ijs.si/software/amavisd/",
    },
    {
        .id = "amavis.unchecked",
        .codes = "554",
        .status = "5.7.0",
        .pattern = R"(^(?:Reject, id=|Bounce, id=)(?P<queue_id>[^\s,;]+) - UNCHECKED)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingAmavis", "Contents could not be examined"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingAmavis", "amavis could not open a part of the message, usually an encrypted or "
                                               "nested archive, and does not let such mail through here."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingAmavis", "Send the file without a password, or by a link.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingAmavis",
                        "On the server, $final_unchecked_destiny decides; D_PASS delivers such mail unexamined.")}}},
        .setting = "$final_unchecked_destiny",
        .link = "https://www.ijs.si/software/amavisd/",
    },
    {
        .id = "amavis.bad-header",
        .codes = "554 552",
        .status = "5.6.0 5.6.3 5.3.4",
        .pattern = R"(^(?:Reject, id=|Bounce, id=)(?P<queue_id>[^\s,;]+) - (?P<value>BAD-HEADER|OVERSIZED))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingAmavis", "Faulty header or oversized message"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingAmavis",
            "With BAD-HEADER, amavis found a header that breaks the rules: raw accents in the subject, an empty line, "
            "a field given twice. With OVERSIZED the message is larger than the recipient’s policy allows."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingAmavis", "Make the sending program encode names and subject (RFC 2047) and "
                                                  "write each field once; web forms are the usual culprits.")},
              {QT_TRANSLATE_NOOP("WordingAmavis", "For OVERSIZED, send smaller attachments or a link.")},
              {QT_TRANSLATE_NOOP("WordingAmavis", "On the server, $final_bad_header_destiny = D_PASS is the usual "
                                                  "setting; the id {queue-id} leads to the detail in the log.")}}},
        .setting = "$final_bad_header_destiny, $allowed_header_tests",
        .link = "https://www.ijs.si/software/amavisd/",
    },
    {
        .id = "amavis.content-rejected",
        .codes = "550 554",
        .status = "5.7.1 5.7.0",
        .pattern = R"(\bMessage content rejected, (?:UBE, )?id=(?P<queue_id>[^\s,;]+))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingAmavis", "Content refused by an older amavis"),
        .meaning = QT_TRANSLATE_NOOP("WordingAmavis", "An older amavisd-new refused the message because of its "
                                                      "contents; “UBE” means that it was taken for spam."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingAmavis",
                                       "Check the attachments for malware, and the message for what spam filters "
                                       "dislike: links, missing DKIM, a sender outside SPF.")},
                    {QT_TRANSLATE_NOOP("WordingAmavis", "On the server, search the log for {queue-id}.")}}},
        .setting = "$final_virus_destiny, $final_spam_destiny",
        .link = "https://www.ijs.si/software/amavisd/",
    },
    {
        .id = "amavis.processing-error",
        .codes = "451",
        .status = "4.5.0",
        .pattern = R"(\bError in processing, id=(?P<queue_id>[^\s,;]+),? ?(?P<reason>.*))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingAmavis", "Filter failed on this message"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingAmavis", "amavis could not finish examining the message, so it was not accepted. Most often all "
                             "virus scanners failed: clamd is down or may not read the files of amavis."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingAmavis",
                                       "On the server, check that clamd runs, that its socket is the one given in "
                                       "@av_scanners, and that user clamav belongs to the group amavis.")},
                    {QT_TRANSLATE_NOOP("WordingAmavis", "Look at free space and memory, and at the rights of the "
                                                        "amavis work directory; then run postqueue -f.")},
                    {QT_TRANSLATE_NOOP("WordingAmavis", "As a sender, let the queue try again.")}}},
        .setting = "@av_scanners, @av_scanners_backup",
        .link = "https://www.ijs.si/software/amavisd/",
    },
    {
        .id = "amavis.forwarded",
        .codes = "250",
        .status = "2.0.0",
        .pattern =
            R"(\bfrom MTA\((?:smtp:)?\[(?P<ip>[^\]]*)\]:(?P<port>\d+)\): 250(?:.*?queued as (?P<queue_id>[0-9A-Za-z]+))?)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingAmavis", "Passed the filter and accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingAmavis", "amavis examined the message and handed it back to the mail "
                                                      "server behind it, which accepted it as {queue-id}."),
    },
    {
        .id = "amavis.mta-refused",
        .codes = "554 550 451 450",
        .pattern = R"(\bfrom MTA\((?:smtp:)?\[(?P<ip>[^\]]*)\]:(?P<port>\d+)\): (?P<reason>[45]\d\d .*))",
        .literals = "from mta(",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingAmavis", "Refused by the server behind amavis"),
        .meaning = QT_TRANSLATE_NOOP("WordingAmavis", "amavis had nothing against the message, but the mail server to "
                                                      "which it hands it back refused it with “{reason}”."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingAmavis", "Read that inner reply: it holds the reason.")},
                    {QT_TRANSLATE_NOOP("WordingAmavis",
                                       "On the server, keep the return service in master.cf (usually port 10025) free "
                                       "of restrictions other than permit_mynetworks, reject.")}}},
        .setting = "$forward_method, $notify_method",
    },
    {
        .id = "amavis.discarded",
        .codes = "250",
        .status = "2.7.0 2.6.0 2.7.1",
        .pattern = R"(\bOk, discarded, (?:[A-Za-z-]+, )?id=(?P<queue_id>[^\s,;]+))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingAmavis", "Accepted, but not delivered"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingAmavis", "This 250 hides a loss: amavis took the message and threw it away, or "
                                               "put it into quarantine. Neither sender nor recipient is told."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingAmavis", "On the server, search the log for {queue-id}, and release the "
                                                        "message with amavisd-release if it was harmless.")},
                    {QT_TRANSLATE_NOOP("WordingAmavis",
                                       "Set the destiny of that class to D_REJECT (with a before-queue filter or "
                                       "milter) or D_PASS, if nothing is to vanish unseen.")}}},
        .setting = "$final_virus_destiny, $final_spam_destiny, $final_banned_destiny",
        .link = "https://www.ijs.si/software/amavisd/",
    },
};

constexpr WordingEntry spamassmilter[] = {
    {
        .id = "spamassmilter.blocked",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "^Blocked by SpamAssassin",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSpamassmilter", "Scored as spam"),
        .meaning = QT_TRANSLATE_NOOP("WordingSpamassmilter",
                                     "spamass-milter had SpamAssassin judge the message, and the score reached the "
                                     "limit given with -r. These are its default words."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSpamassmilter", "Check SPF, DKIM and PTR, then the links and wording of "
                                                               "the message; try a plain text without links.")},
                    {QT_TRANSLATE_NOOP("WordingSpamassmilter",
                                       "On the server, the spamd line in the log shows the score and the tests; raise "
                                       "the number after -r only after reading it.")},
                    {QT_TRANSLATE_NOOP("WordingSpamassmilter",
                                       "Let the milter ignore logged-in users (-I) and your own networks (-i).")}}},
        .setting = "spamass-milter -r, spamass-milter -R",
    },
};

constexpr WordingEntry clamavmilter[] = {
    {
        .id = "clamavmilter.infected",
        .codes = "550 554",
        .status = "5.7.1",
        .pattern =
            R"(\bvirus (?P<value>\S.*?)? ?found|\bInfected (?:with|by) |\bClamAV (?:has )?detected|^Command rejected\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingClamavmilter", "Virus found by ClamAV"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingClamavmilter",
                              "clamav-milter usually means by this that ClamAV recognised a malicious program in the "
                              "message. The words come from RejectMsg; without it the mail server puts its own there."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingClamavmilter", "Check the attachment and the computer it comes from.")},
                    {QT_TRANSLATE_NOOP("WordingClamavmilter", "If you are sure that it is a false alarm, report the "
                                                              "file on the ClamAV site and share it by another way.")},
                    {QT_TRANSLATE_NOOP("WordingClamavmilter",
                                       "On the server, clamav-milter’s log names the signature; one signature can be "
                                       "put into an .ign2 file of the database.")}}},
        .setting = "OnInfected, RejectMsg",
        .link = "https://docs.clamav.net/",
    },
};

constexpr WordingEntry opendkim[] = {
    {
        .id = "opendkim.bad-signature",
        .codes = "550 451",
        .status = "5.7.0 4.7.0 5.7.20",
        .pattern = R"(\bbad DKIM signature data)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOpendkim", "DKIM signature does not match"),
        .meaning = QT_TRANSLATE_NOOP("WordingOpendkim",
                                     "OpenDKIM checked the DKIM signature, and it does not fit: header or body were "
                                     "changed after signing, or the key in DNS is not the one that signed."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingOpendkim", "Compare the public key at selector._domainkey of your domain with "
                                                    "the private key in use, above all after a key change.")},
              {QT_TRANSLATE_NOOP("WordingOpendkim",
                                 "Look for something that alters the message after signing: a footer, an antivirus "
                                 "note, a list, a relay that recodes the text.")},
              {QT_TRANSLATE_NOOP("WordingOpendkim", "On the server, On-BadSignature accept is the customary choice: "
                                                    "RFC 6376 advises treating a broken signature like none.")}}},
        .setting = "On-BadSignature",
    },
    {
        .id = "opendkim.key-retrieval",
        .codes = "451 550",
        .status = "4.7.0 4.7.5 5.7.0",
        .pattern = R"(\bDKIM key retrieval failed)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingOpendkim", "DKIM key not found in DNS"),
        .meaning = QT_TRANSLATE_NOOP("WordingOpendkim",
                                     "OpenDKIM could not fetch the public key that the signature names: the record is "
                                     "missing, its name server does not answer, or the server’s resolver fails."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingOpendkim",
                                 "Look up selector._domainkey of the signing domain (the s= and d= values of the "
                                 "signature) from outside, and publish the TXT record if it is missing.")},
              {QT_TRANSLATE_NOOP(
                  "WordingOpendkim",
                  "If the record is there, test its name servers, also over TCP, for long keys need it.")},
              {QT_TRANSLATE_NOOP(
                  "WordingOpendkim",
                  "On the server, check the resolver; On-DNSError and On-KeyNotFound decide what then happens.")}}},
        .setting = "On-KeyNotFound, On-DNSError",
    },
    {
        .id = "opendkim.signature-syntax",
        .codes = "550 451",
        .status = "5.7.0 4.7.0",
        .pattern = R"(\bDKIM signature syntax error)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOpendkim", "DKIM signature malformed"),
        .meaning = QT_TRANSLATE_NOOP("WordingOpendkim", "The DKIM-Signature field of the message cannot be read: a tag "
                                                        "is missing, given twice, or cut by a program on the way."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingOpendkim",
                        "Check the signing program and anything that refolds or rewrites header fields after it.")},
                    {QT_TRANSLATE_NOOP("WordingOpendkim", "Send a test message to an address that shows the raw source "
                                                          "and compare the field with RFC 6376.")}}},
        .setting = "On-SignatureError",
    },
    {
        .id = "opendkim.no-signature",
        .codes = "550 451",
        .status = "5.7.0 4.7.0 5.7.20",
        .pattern = R"(\bno DKIM signature data)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOpendkim", "DKIM signature missing"),
        .meaning = QT_TRANSLATE_NOOP("WordingOpendkim",
                                     "This server asks every message for a DKIM signature and found none in yours."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingOpendkim",
                        "Turn DKIM signing on for the sender domain, and check that this very sending path signs.")},
                    {QT_TRANSLATE_NOOP("WordingOpendkim", "On the server, On-NoSignature reject turns away much honest "
                                                          "mail; accept is the customary value.")}}},
        .setting = "On-NoSignature",
    },
    {
        .id = "opendkim.internal",
        .codes = "451 550",
        .status = "4.7.0 5.7.0",
        .pattern = R"(\bDKIM signing error|\bDKIM signature processing failed|\binternal DKIM error)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingOpendkim", "OpenDKIM could not do its work"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingOpendkim", "The filter failed while signing or checking: a key file it may not "
                                                 "read, a faulty KeyTable or SigningTable, or too little memory."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOpendkim",
                                       "On the server, read OpenDKIM’s log; “key data is not secure” asks for tighter "
                                       "rights on the key file, “can’t load key” for readable ones.")},
                    {QT_TRANSLATE_NOOP("WordingOpendkim",
                                       "Test the key with opendkim-testkey and its domain and selector.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingOpendkim",
                        "On-InternalError decides whether mail waits (tempfail) or passes unsigned (accept).")}}},
        .setting = "On-InternalError, KeyTable, SigningTable, KeyFile",
    },
};

constexpr WordingEntry opendmarc[] = {
    {
        .id = "opendmarc.dmarc-rejected",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(^rejected by DMARC policy for (?P<domain>[^\s;,]+))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOpendmarc", "Refused by the domain’s DMARC policy"),
        .meaning = QT_TRANSLATE_NOOP("WordingOpendmarc", "{domain}, the domain in the From line, publishes p=reject, "
                                                         "and neither SPF nor DKIM passed in the name of that domain."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOpendmarc", "If it is your domain, let every sending service sign with "
                                                           "DKIM under it (aligned d=), and add the services to SPF.")},
                    {QT_TRANSLATE_NOOP("WordingOpendmarc",
                                       "For mail sent by a form, a list or another provider, use a From address of "
                                       "that service’s own domain and put yours into Reply-To.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingOpendmarc",
                        "On the server, exempt your own users and forwarders (IgnoreAuthenticatedClients, "
                        "IgnoreHosts), and check that the SPF and DKIM filters run before OpenDMARC.")}}},
        .setting = "RejectFailures, IgnoreHosts, IgnoreAuthenticatedClients",
    },
};

constexpr WordingEntry mimedefang[] = {
    {
        .id = "mimedefang.filter-trouble",
        .codes = "451 554",
        .status = "4.7.1 5.7.1",
        .pattern = R"(\bMIMEDefang\b)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMimedefang", "MIMEDefang stopped the message"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMimedefang",
                              "The filter named in the reply is MIMEDefang. Usually it had no free worker process or "
                              "ran into an error; it may also be a rule of the administrator’s mimedefang-filter."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingMimedefang",
                        "On the server, read its log: “no free workers” asks for more processes or faster tests, an "
                        "error in Perl for a corrected mimedefang-filter (mimedefang.pl -test).")},
                    {QT_TRANSLATE_NOOP("WordingMimedefang", "As a sender, let the queue try again; if the reply is a "
                                                            "refusal, pass its text on to the postmaster.")}}},
        .setting = "mimedefang-filter, MX_MAXIMUM, MX_BUSY",
        .link = "https://mimedefang.org/",
    },
};

constexpr WordingTable tables[] = {
    {"postgrey", "WordingPostgrey", "postgrey", Speaker::Filter, R"(\bpostgrey\b)", "", postgrey},
    {"miltergreylist", "WordingMiltergreylist", "milter-greylist", Speaker::Filter, R"(\bmilter-greylist\b)", "",
     miltergreylist},
    {"rspamd", "WordingRspamd", "rspamd", Speaker::Filter, R"(\bRspamd\b|\bX-Spamd-Result\b)", "", rspamd},
    {"policydweight", "WordingPolicydweight", "policyd-weight", Speaker::Filter, R"(\bX-policyd-weight\b)", "",
     policydweight},
    {"policydspf", "WordingPolicydspf", "policyd-spf", Speaker::Filter, R"(\b(?:py)?policyd-spf\b)", "", policydspf},
    {"amavis", "WordingAmavis", "amavis", Speaker::Filter, R"(\bamavisd?(?:-new)?\b)", "", amavis},
    {"spamassmilter", "WordingSpamassmilter", "spamass-milter", Speaker::Filter, R"(\bspamass-milter\b)", "",
     spamassmilter},
    {"clamavmilter", "WordingClamavmilter", "clamav-milter", Speaker::Filter, R"(\bclamav-milter\b)", "", clamavmilter},
    {"opendkim", "WordingOpendkim", "OpenDKIM", Speaker::Filter, R"(\bOpenDKIM\b)", "", opendkim},
    {"opendmarc", "WordingOpendmarc", "OpenDMARC", Speaker::Filter, R"(\bOpenDMARC\b)", "", opendmarc},
    {"mimedefang", "WordingMimedefang", "MIMEDefang", Speaker::Filter, R"(\bMIMEDefang\b)", "", mimedefang},
};

} // namespace

std::span<const WordingTable> filtersWordings()
{
    return tables;
}

} // namespace Core::Knowledge
