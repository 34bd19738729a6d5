#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry qmail[] = {
    {
        .id = "qmail.greeting",
        .codes = "220",
        .pattern = R"(^\S+ ESMTP$)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Bare greeting"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmail",
                                     "The server names itself and says ESMTP, nothing more. qmail greets like this as "
                                     "long as control/smtpgreeting is not set, but other servers do too."),
        .setting = "control/smtpgreeting",
    },
    {
        .id = "qmail.timeout",
        .codes = "451",
        .status = "4.4.2",
        .pattern = R"(^timeout \(#4\.4\.2\))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Client silent for too long"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQmail",
            "qmail-smtpd waited for the next command or for more of the message, got nothing, and closes."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmail", "Send without long pauses; if data was on its way, look for a "
                                                       "firewall or an MTU problem that swallows large packets.")},
                    {QT_TRANSLATE_NOOP("WordingQmail",
                                       "On the server, control/timeoutsmtpd holds the wait in seconds (1200 unless "
                                       "set): raise it only if it was made very short.")}}},
        .setting = "control/timeoutsmtpd",
    },
    {
        .id = "qmail.out-of-memory",
        .codes = "421 451",
        .status = "4.3.0",
        .pattern = R"(^out of memory \(#4\.3\.0\))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "qmail-smtpd ran out of memory"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmail", "The process hit its memory limit. It is nearly always the "
                                                     "softlimit of the run script, not the memory of the machine."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmail", "Raise the value after softlimit -m in the run script of "
                                                       "qmail-smtpd and restart the service with svc -t.")},
                    {QT_TRANSLATE_NOOP("WordingQmail", "TLS libraries and filters called by QMAILQUEUE need far more "
                                                       "than the 2 or 3 MB of old guides: count in tens of MB.")}}},
        .setting = "softlimit -m",
    },
    {
        .id = "qmail.unreadable-controls",
        .codes = "421",
        .status = "4.3.0",
        .pattern = R"(^unable to read controls \(#4\.3\.0\))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Control files cannot be read"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQmail",
            "qmail-smtpd could not read its files in /var/qmail/control, so it refuses to work at all."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmail", "Check that the directory and its files can be read by the user "
                                                       "that runs qmail-smtpd (often qmaild or vpopmail).")},
                    {QT_TRANSLATE_NOOP(
                        "WordingQmail",
                        "Look for a damaged cdb file, such as morercpthosts.cdb, and rebuild it with qmail-newmrh.")}}},
        .setting = "/var/qmail/control",
    },
    {
        .id = "qmail.own-addresses",
        .codes = "421",
        .status = "4.3.0",
        .pattern = R"(^unable to figure out my IP addresses \(#4\.3\.0\))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "qmail cannot list its own addresses"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQmail",
            "qmail-smtpd asks the system for the addresses of its interfaces and got no usable answer."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmail",
                                       "Check the network interfaces on the server, and the memory limit set by "
                                       "softlimit: too little of it has the same effect.")}}},
    },
    {
        .id = "qmail.bare-lf",
        .codes = "451",
        .pattern = R"(See https?://(?:cr\.yp\.to|pobox\.com/~djb)/docs/smtplf\.html)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Bare line feed in the message"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmail", "A line ended with LF alone instead of CR LF. qmail hangs up on "
                                                     "the spot, because it will not guess where such a line ends."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmail",
                                       "Make the sending program end every line of the message with CR LF; fixcrlf "
                                       "(from ucspi-tcp) in front of qmail-smtpd is only a crutch.")},
                    {QT_TRANSLATE_NOOP("WordingQmail", "Retrying the same bytes always ends the same way.")}}},
        .link = "https://cr.yp.to/docs/smtplf.html",
    },
    {
        .id = "qmail.rcpthosts",
        .codes = "553",
        .status = "5.7.1",
        .pattern = "sorry, that domain isn.?t in my list of allowed rcpthosts",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Relay refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQmail",
            "The domain of the recipient is not in control/rcpthosts, and nothing lets you relay through this qmail."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingQmail", "If you are a user of this server, authenticate on the submission "
                                                 "port; some old servers want a POP login shortly before instead.")},
              {QT_TRANSLATE_NOOP(
                  "WordingQmail",
                  "If the domain is yours, add it to control/rcpthosts (and to locals or virtualdomains); if your own "
                  "address may relay, set an empty RELAYCLIENT for it in tcp.smtp and rebuild the cdb with tcprules.")},
              {QT_TRANSLATE_NOOP("WordingQmail",
                                 "Do not delete rcpthosts: without that file qmail relays for anyone.")}}},
        .setting = "control/rcpthosts, RELAYCLIENT",
        .link = "https://cr.yp.to/qmail/faq/servers.html",
    },
    {
        .id = "qmail.badmailfrom",
        .codes = "553",
        .status = "5.7.1",
        .pattern = "sorry, your envelope sender (?:is|has been) .*?badmailfrom",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Sender barred by badmailfrom"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQmail", "The envelope sender, or its whole domain, stands in control/badmailfrom on this server."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingQmail",
                  "As the sender, ask the postmaster there to take the entry out, writing from another address.")},
              {QT_TRANSLATE_NOOP("WordingQmail", "As the administrator, remove the line from control/badmailfrom; it "
                                                 "takes effect at once for new connections.")}}},
        .setting = "control/badmailfrom",
    },
    {
        .id = "qmail.badrcptto",
        .codes = "550 553",
        .pattern = "sorry, (?:this recipient is in my badrcptto|your envelope recipient is in my badrcptto)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Recipient barred by badrcptto"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmail",
                                     "The server does not take mail for this recipient: the address is listed in "
                                     "control/badrcptto, usually an address that left or that only draws spam."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmail", "Write to another address of the same organisation.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingQmail",
                        "On the server, delete the line from control/badrcptto if the address should live again.")}}},
        .setting = "control/badrcptto",
    },
    {
        .id = "qmail.no-mailbox",
        .codes = "550 553 554",
        .status = "5.1.1",
        .pattern = "sorry, no mailbox here by that name",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Mailbox unknown to qmail"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingQmail", "No user, alias or .qmail file answers to this local part on the server. "
                                              "In a session a patch says so at RCPT; in a bounce it is qmail-local."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmail",
                                       "Check the spelling of the address, then remove it from your lists.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingQmail",
                        "On the server, create the mailbox, or an alias file such as ~alias/.qmail-name; for a virtual "
                        "domain check control/virtualdomains and users/assign, then run qmail-newu.")}}},
        .setting = "users/assign, .qmail-default",
    },
    {
        .id = "qmail.unimplemented",
        .codes = "502",
        .status = "5.5.1",
        .pattern = R"(^unimplemented \(#5\.5\.1\))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Command unknown to this qmail"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmail", "qmail-smtpd does not have this command. Plain qmail knows "
                                                     "neither AUTH nor STARTTLS: both come with patches."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmail", "Look at the EHLO answer and use only what it offers.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingQmail",
                        "If users must log in here, the administrator needs a patched build such as netqmail with the "
                        "SMTP-AUTH and TLS patches, or another submission service in front.")}}},
    },
    {
        .id = "qmail.sequence",
        .codes = "503",
        .status = "5.5.1",
        .pattern = R"(^(?:MAIL|RCPT) first \(#5\.5\.1\))",
        .literals = "mail first|rcpt first",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "An earlier command is missing"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmail",
                                     "qmail wants MAIL before RCPT, and at least one accepted RCPT before DATA. “RCPT "
                                     "first” after DATA usually means that every recipient was refused."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmail",
                                       "Look further up for the first refusal and deal with that one.")}}},
    },
    {
        .id = "qmail.syntax",
        .codes = "555",
        .status = "5.5.4",
        .pattern = R"(^syntax error \(#5\.5\.4\))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Address not understood"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingQmail", "qmail-smtpd could not read the address after MAIL FROM: or RCPT TO:. It "
                                              "takes only the usual form and no address of more than 900 octets."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmail",
                                       "Send the address as <user@example.com>, without a display name or comment.")}}},
    },
    {
        .id = "qmail.vrfy",
        .codes = "252",
        .pattern = "send some mail, i.?ll try my best",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "VRFY not answered"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmail",
                                     "qmail never tells whether an address exists by way of VRFY. This is normal."),
    },
    {
        .id = "qmail.filter-refused",
        .codes = "554",
        .status = "5.3.0",
        .pattern = R"((?:mail server permanently rejected message|qq permanent problem) \(#5\.3\.0\))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "A filter behind qmail said no"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQmail",
            "The program that takes the message for the queue refused it. That is nearly always a virus or spam filter "
            "called through QMAILQUEUE (simscan, qmail-scanner), and it gives no reason here."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingQmail",
                                 "Send a plain message without attachment to tell content from everything else.")},
              {QT_TRANSLATE_NOOP("WordingQmail", "On the server, read the log of the filter at this time; with "
                                                 "simscan, set SIMSCAN_DEBUG=2 in the environment of qmail-smtpd.")}}},
        .setting = "QMAILQUEUE",
    },
    {
        .id = "qmail.filter-deferred",
        .codes = "451",
        .status = "4.3.0",
        .pattern = R"((?:mail server temporarily rejected message|qq temporary problem|qqt failure) \(#4\.3\.0\))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Filter or queue of qmail in trouble"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQmail", "The program that takes the message for the queue failed and gave no detail. Most often a "
                            "filter could not reach its daemon, or hit the memory limit of the service."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmail",
                                       "As the sender, leave the message in your queue: it will be tried again.")},
                    {QT_TRANSLATE_NOOP("WordingQmail",
                                       "On the server, check clamd and spamd, then the softlimit of qmail-smtpd, then "
                                       "the rights on the working directory of the filter.")}}},
        .setting = "QMAILQUEUE, softlimit -m",
    },
    {
        .id = "qmail.queue-disk",
        .codes = "451",
        .status = "4.3.0",
        .pattern = R"(qq write error or disk full \(#4\.3\.0\))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Queue disk full or faulty"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmail", "qmail-queue could not write the message under /var/qmail/queue."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingQmail", "Check free space and free inodes of the file system that holds the "
                                                 "queue, then the kernel log for disk errors.")},
              {QT_TRANSLATE_NOOP(
                  "WordingQmail",
                  "Stop qmail-send before you touch files in the queue; deleting some of them by hand breaks it.")}}},
    },
    {
        .id = "qmail.queue-trouble",
        .codes = "451 554",
        .status = "4.3.0 5.3.0",
        .pattern =
            R"(\bqq (?:out of memory|timeout|read error|unable to read configuration|trouble making network connection|trouble in home directory|trouble creating files in queue|internal bug|waitpid surprise|crashed)|unable to exec qq)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "qmail-queue could not take the message"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingQmail", "“qq” is qmail-queue, or the program set in its place by QMAILQUEUE. It "
                                              "could not start or could not do its work; the words say which."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmail", "If it cannot be run, check that the path in QMAILQUEUE exists "
                                                       "and is executable by the user of qmail-smtpd.")},
                    {QT_TRANSLATE_NOOP("WordingQmail",
                                       "If it cannot create files, check owner and rights under /var/qmail/queue "
                                       "(queue-fix repairs them with qmail stopped).")},
                    {QT_TRANSLATE_NOOP(
                        "WordingQmail",
                        "If it is out of memory or timed out, look at softlimit and at the filters it calls.")}}},
        .setting = "QMAILQUEUE",
    },
    {
        .id = "qmail.address-too-long",
        .codes = "554",
        .status = "5.1.3",
        .pattern = "envelope address too long for qq",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Envelope address too long"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmail",
                                     "An envelope address is longer than qmail-queue can hold (about 1000 octets)."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingQmail",
            "Shorten the address; bounce or list software that packs much data into the sender is the usual cause.")}}},
    },
    {
        .id = "qmail.databytes",
        .codes = "552",
        .status = "5.3.4",
        .pattern = "sorry, that message size exceeds my databytes limit",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Message larger than databytes"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQmail",
            "The message, counted as it travels (attachments grow by a third), is larger than this qmail allows."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmail",
                                       "Make the message smaller, or send a link instead of the attachment.")},
                    {QT_TRANSLATE_NOOP("WordingQmail", "On the server, raise control/databytes (octets, 0 for no "
                                                       "limit), or DATABYTES in tcp.smtp for some clients only.")}}},
        .setting = "control/databytes, DATABYTES",
    },
    {
        .id = "qmail.too-many-hops",
        .codes = "554",
        .status = "5.4.6",
        .pattern = "too many hops, this message is looping",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Message going round in circles"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmail", "The header already holds 100 Received or Delivered-To lines or "
                                                     "more, so qmail takes the message to be looping."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingQmail", "Read the Received lines from the bottom up and find the two servers "
                                                 "that hand the message to each other.")},
              {QT_TRANSLATE_NOOP(
                  "WordingQmail",
                  "Correct there the MX, control/smtproutes, control/locals or the forward that sends it back.")}}},
    },
    {
        .id = "qmail.accepted",
        .codes = "250",
        .pattern = R"(^ok (?P<value>\d{6,12}) qp (?P<queue_id>\d+))",
        .literals = "qp",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Message in qmail’s queue"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmail",
                                     "qmail has the message. The first number is the time in seconds since 1970; the "
                                     "one after “qp” is the process number, which is also in the qmail-send log."),
    },
    {
        .id = "qmail.go-ahead",
        .codes = "354",
        .pattern = R"(^go ahead\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Message may be sent now"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQmail",
            "qmail waits for the message, up to a line with a single dot. Every line must end with CR LF."),
    },
    {
        .id = "qmail.auth-failed",
        .codes = "535",
        .pattern = R"(^(?:authentication|authorization) failed \(#5\.7\.[01]\))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Login refused by checkpassword"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingQmail", "The program that checks logins for qmail-smtpd (checkpassword, vchkpw) "
                                              "said no. Usually the user name or the password is wrong."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmail",
                                       "With vpopmail the user name is the full address, as in user@example.com.")},
                    {QT_TRANSLATE_NOOP("WordingQmail",
                                       "On the server, run the same program by hand; vchkpw must be setuid or be run "
                                       "by a user who can read the vpopmail data, or every login fails.")}}},
        .setting = "checkpassword, vchkpw",
    },
    {
        .id = "qmail.auth-type",
        .codes = "504",
        .status = "5.5.1",
        .pattern = R"(^auth type unimplemented \(#5\.5\.1\))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Mechanism not offered here"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingQmail", "The AUTH patch of this qmail does not know the mechanism that was asked "
                                              "for; it usually has LOGIN and PLAIN, sometimes CRAM-MD5."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmail", "Choose one from the AUTH line of the EHLO answer.")}}},
    },
    {
        .id = "qmail.auth-not-available",
        .codes = "503",
        .status = "5.3.3",
        .pattern = R"(^auth not available \(#5\.3\.3\))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "AUTH without a checker"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingQmail", "qmail-smtpd has the AUTH patch but was started without the arguments "
                                              "that name the password checker, so it cannot verify anyone."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmail",
                                       "In the run script give qmail-smtpd its arguments: in many patches the host "
                                       "name, the checker (such as vchkpw) and /bin/true.")}}},
    },
    {
        .id = "qmail.sender-domain",
        .codes = "553",
        .status = "5.7.1",
        .pattern = "sorry, your envelope sender domain must exist",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Sender domain not in the DNS"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQmail",
            "The mfcheck patch of this qmail found neither MX nor address for the domain of the envelope sender."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingQmail",
                  "Publish an MX or A record for the sender domain, or send with an address whose domain exists.")},
              {QT_TRANSLATE_NOOP("WordingQmail",
                                 "The check is switched by control/mfcheck on the receiving server.")}}},
        .setting = "control/mfcheck",
    },
    {
        .id = "qmail.simscan-spam",
        .codes = "554",
        .pattern = R"(Your email is considered spam \((?P<value>[0-9.]+) spam-hits\))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Judged spam by simscan"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmail", "simscan, the filter of this qmail, had SpamAssassin score the "
                                                     "message at {value}, which is above its limit."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingQmail",
                        "Run the same message through SpamAssassin to see which rules it hits, and correct those.")},
                    {QT_TRANSLATE_NOOP("WordingQmail", "On the server, spam_hits in control/simcontrol sets the limit "
                                                       "for a domain; run simscanmk after a change.")}}},
        .setting = "spam_hits (simcontrol)",
    },
    {
        .id = "qmail.rblsmtpd",
        .codes = "220 250 421 451",
        .pattern = R"(^rblsmtpd\.local\b|\brblsmtpd\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Held by rblsmtpd"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQmail", "You are not talking to the mail server but to rblsmtpd, which stands in front of it: your "
                            "address is on a DNS list, and every message will be refused with the text of that list."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingQmail",
                        "Look your address up on the lists, cure the cause, then ask for removal there.")},
                    {QT_TRANSLATE_NOOP("WordingQmail", "On the server, rblsmtpd -r names the lists; to let one client "
                                                       "through, set an empty RBLSMTPD for it in tcp.smtp.")}}},
        .setting = "rblsmtpd -r",
    },
    {
        .id = "qmail.rblsmtpd-text",
        .codes = "421 451 553",
        .pattern = R"(^(?P<link>https?://\S*(?:spamhaus|spamcop)\S*)$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Refused by way of a DNS list"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmail", "rblsmtpd in front of qmail answers with nothing but the text "
                                                     "that the DNS list publishes for your address."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingQmail", "Open the page, cure the cause, then ask for removal there.")},
              {QT_TRANSLATE_NOOP(
                  "WordingQmail",
                  "On the server, rblsmtpd -r names the lists; an empty RBLSMTPD in tcp.smtp exempts a client.")}}},
        .setting = "rblsmtpd -r",
    },
    {
        .id = "qmail.no-connection",
        .codes = "554",
        .status = "4.4.1",
        .pattern = "Sorry, I wasn.?t able to establish an SMTP connection",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "No connection to the next server"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQmail",
            "qmail-remote found the host of the recipient but none of its addresses answered on port 25."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmail", "From the sending server, connect to the MX on port 25: if that "
                                                       "fails everywhere, outgoing port 25 is probably blocked.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingQmail",
                        "Check control/smtproutes for an old route, and whether the other server is up.")}}},
        .setting = "control/smtproutes",
    },
    {
        .id = "qmail.no-host",
        .codes = "554",
        .status = "5.1.2 4.1.2",
        .pattern = R"(Sorry, I couldn.?t find any host (?:by that name|named (?P<host>[^ ]+?))\.? ?\(#[45]\.1\.2\))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Recipient domain not found"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQmail", "The DNS knows no such domain, or gave no answer about it when qmail-remote asked."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingQmail",
                  "Check the part after @ for a slip; then ask for its MX and A records from the sending server.")},
              {QT_TRANSLATE_NOOP(
                  "WordingQmail",
                  "If the domain exists, look at the resolver named in /etc/resolv.conf of the sending server.")}}},
    },
    {
        .id = "qmail.no-mx-or-address",
        .codes = "554",
        .status = "5.4.4",
        .pattern = "Sorry, I couldn.?t find a mail exchanger or IP address",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Domain without mail server"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQmail", "The domain exists but has neither MX nor address record, so there is nowhere to deliver."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingQmail", "Check the domain for a slip, then tell its owner that it needs an MX record.")}}},
    },
    {
        .id = "qmail.best-preference-mx",
        .codes = "554",
        .status = "5.4.6",
        .pattern = R"(Sorry\. Although I.?m listed as a best-preference MX or A for that host)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "MX points here, domain not local"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmail", "The DNS sends mail for this domain to this very server, but "
                                                     "qmail was not told that the domain is its own."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmail", "Add the domain to control/locals, or to control/virtualdomains "
                                                       "if its users are virtual, then send HUP to qmail-send.")},
                    {QT_TRANSLATE_NOOP("WordingQmail", "If this server is only a backup or gateway, give the domain a "
                                                       "line in control/smtproutes instead.")}}},
        .setting = "control/locals, control/virtualdomains",
    },
    {
        .id = "qmail.cname-lookup",
        .codes = "554",
        .status = "4.4.3",
        .pattern = "CNAME lookup failed temporarily",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "DNS lookup failed in qmail"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmail",
                                     "qmail-remote could not resolve the recipient domain. The classic cause: a DNS "
                                     "answer of more than 512 octets, for which unpatched qmail has no room."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingQmail", "Use netqmail or notqmail, or the patch for large DNS answers.")},
              {QT_TRANSLATE_NOOP(
                  "WordingQmail",
                  "If only some domains fail for a while, check the resolver of the sending server, and theirs.")}}},
    },
    {
        .id = "qmail.delivered-to-loop",
        .codes = "554",
        .status = "5.4.6",
        .pattern = "This message is looping: it already has my Delivered-To line",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Forward comes back to itself"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmail", "qmail-local saw its own Delivered-To line in the message: this "
                                                     "address forwards, directly or by a detour, to itself."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmail", "Follow the .qmail files (and forwards on other servers) from "
                                                       "this address on, and cut the one that leads back.")}}},
        .setting = ".qmail",
    },
    {
        .id = "qmail.remote-refusal",
        .pattern =
            R"((?P<ip>[0-9a-f.:]{3,45}) (?:does not like recipient|failed after I sent the message|failed on (?:MAIL|RCPT|DATA) command)\.|Connected to (?P<address>[0-9a-f.:]{3,45}) but (?:sender was rejected|my name was rejected|greeting failed|connection died))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "The next server refused"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmail", "qmail only reports what the other server answered: the words "
                                                     "after “Remote host said:” are the ones that count."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmail",
                                       "Explain that quoted reply on its own; the cause and the cure are in it.")}}},
    },
    {
        .id = "qmail.queue-too-long",
        .pattern = "I.?m not going to try again; this message has been in the queue too long",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Queue time used up"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmail", "qmail tried for as long as control/queuelifetime allows (seven "
                                                     "days unless set) and gives the message back."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingQmail", "The line before it holds the last error: that one says why nothing got through.")}}},
        .setting = "control/queuelifetime",
    },
    {
        .id = "qmail.bounce-heading",
        .pattern = "This is the qmail-send program at (?P<host>[^ ]+)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Bounce written by qmail"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQmail", "The heading of a non-delivery notice from qmail. The reason follows under each address."),
    },
    {
        .id = "qmail.home-writable",
        .codes = "554",
        .status = "4.7.0",
        .pattern = R"(Uh-oh: (?:home directory|\.qmail file) (?:is writable|has prog delivery but has x bit set))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Home or .qmail writable by others"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmail", "qmail-local does not trust a home directory or .qmail file that "
                                                     "others may write, and holds the delivery."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingQmail",
            "Take the right to write from group and others: chmod go-w on the directory and the file.")}}},
        .setting = ".qmail",
    },
    {
        .id = "qmail.maildir",
        .codes = "554",
        .status = "4.2.1",
        .pattern = R"(Unable to chdir to maildir\. ?\(#4\.2\.1\))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Maildir missing or not accessible"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQmail",
            "qmail-local could not enter the Maildir of the user: it does not exist, or belongs to someone else."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingQmail",
            "Create it as the user, with maildirmake, and check owner and rights of every directory above it.")}}},
    },
    {
        .id = "qmail.pop3-no-maildir",
        .pattern = R"(this user has no \$HOME/Maildir)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "POP3 user without Maildir"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmail", "The login was right, but qmail-pop3d found no Maildir in the "
                                                     "home directory. It cannot read an mbox file."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingQmail",
            "Create the Maildir as that user with maildirmake, and deliver into it (./Maildir/ in .qmail).")}}},
    },
    {
        .id = "qmail.vpopmail-quota",
        .codes = "552 554",
        .status = "5.2.2",
        .pattern = R"(Recipient.?s mailbox is full, message returned to sender\. ?\(#5\.2\.2\))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingQmail", "Mailbox full (vpopmail)"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmail", "The mailbox has reached its vpopmail quota."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmail", "As the sender, reach the recipient another way.")},
                    {QT_TRANSLATE_NOOP("WordingQmail",
                                       "On the server, have mail deleted or raise the quota with vsetuserquota; a "
                                       "wrong maildirsize file can be deleted, it is rebuilt.")}}},
        .setting = "vsetuserquota",
    },
};

constexpr WordingEntry qmailchkuser[] = {
    {
        .id = "qmailchkuser.no-mailbox",
        .codes = "511 550",
        .status = "5.1.1",
        .pattern = "sorry, no mailbox here by that name.*?chkuser",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingQmailchkuser", "Mailbox unknown (chkuser)"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmailchkuser", "The chkuser patch of this qmail looked the address up in "
                                                            "vpopmail and found neither mailbox, alias nor list."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmailchkuser",
                                       "Check the spelling of the address, then remove it from your lists.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingQmailchkuser",
                        "On the server, create the mailbox or alias; if it exists, check that the domain has no "
                        "bouncing .qmail-default and that qmail-smtpd may read the vpopmail data.")}}},
        .setting = "CHKUSER_ALWAYS_ON, CHKUSER_STARTING_VARIABLE",
    },
    {
        .id = "qmailchkuser.sender-mx",
        .codes = "511 550 553",
        .status = "5.1.1 5.7.1",
        .pattern = "can.?t find a valid MX for sender domain.*?chkuser",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQmailchkuser", "Sender domain has no usable MX"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQmailchkuser",
            "chkuser looked up the domain of your envelope sender and found no host that could take an answer."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmailchkuser", "Publish an MX (or at least an address) for the sender "
                                                              "domain, or send with an address whose domain exists.")},
                    {QT_TRANSLATE_NOOP("WordingQmailchkuser",
                                       "The check is switched by CHKUSER_SENDER_MX when chkuser is built.")}}},
        .setting = "CHKUSER_SENDER_MX",
    },
    {
        .id = "qmailchkuser.recipient-mx",
        .codes = "511 550",
        .status = "5.1.1",
        .pattern = "can.?t find a valid MX for rcpt domain.*?chkuser",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQmailchkuser", "Recipient domain has no usable MX"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmailchkuser",
                                     "You may relay here, but chkuser found no mail server for the domain of the "
                                     "recipient and refuses at once instead of bouncing later."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmailchkuser", "Check the domain for a slip.")}}},
        .setting = "CHKUSER_RCPT_MX",
    },
    {
        .id = "qmailchkuser.address-format",
        .codes = "553 571",
        .status = "5.7.1 5.1.3",
        .pattern = "sorry, (?:(?:sender|recipient|rcpt) address has invalid format|invalid sender).*?chkuser",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQmailchkuser", "Address form not accepted by chkuser"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmailchkuser",
                                     "chkuser allows only some characters in an address and wants a full domain. Yours "
                                     "does not fit, even if the standards permit it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmailchkuser", "Send with a plain address, such as user@example.com.")},
                    {QT_TRANSLATE_NOOP("WordingQmailchkuser",
                                       "On the server, the permitted characters are chosen by CHKUSER_ALLOW_SENDER_… "
                                       "and CHKUSER_ALLOW_RCPT_… when chkuser is built.")}}},
        .setting = "CHKUSER_SENDER_FORMAT, CHKUSER_RCPT_FORMAT",
    },
    {
        .id = "qmailchkuser.dns-trouble",
        .codes = "451",
        .status = "4.5.1 4.4.3",
        .pattern = "DNS temporary failure.*?chkuser",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingQmailchkuser", "DNS trouble while checking"),
        .meaning = QT_TRANSLATE_NOOP("WordingQmailchkuser",
                                     "chkuser could not finish its lookup of a domain and puts the verdict off."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmailchkuser", "Let the message wait in your queue.")},
                    {QT_TRANSLATE_NOOP("WordingQmailchkuser", "If it lasts, check the resolver of the receiving server "
                                                              "and the name servers of the domain in question.")}}},
    },
    {
        .id = "qmailchkuser.over-quota",
        .codes = "452 550 552",
        .status = "5.2.2 4.2.2",
        .pattern = R"(mailbox (?:\S+ )?is over ?quota.*?chkuser)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingQmailchkuser", "Mailbox full (chkuser)"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQmailchkuser",
            "The mailbox has passed the share of its vpopmail quota at which chkuser stops taking mail for it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmailchkuser", "As the sender, reach the recipient another way.")},
                    {QT_TRANSLATE_NOOP("WordingQmailchkuser",
                                       "On the server, have mail deleted or raise the quota with vsetuserquota; the "
                                       "share in percent is in the variable named by CHKUSER_MBXQUOTA_VARIABLE.")}}},
        .setting = "CHKUSER_MBXQUOTA_VARIABLE",
    },
    {
        .id = "qmailchkuser.too-many",
        .codes = "550 571",
        .pattern = "sorry, (?:you are violating our security policies|you have reached maximum number of "
                   "recipients).*?chkuser",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQmailchkuser", "Too many recipients or wrong ones"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingQmailchkuser", "In this session chkuser counted too many recipients, or too many "
                                                     "unknown ones, and now refuses everything that follows."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmailchkuser", "Clean the recipient list of dead addresses, then send "
                                                              "again in a new session with fewer recipients.")},
                    {QT_TRANSLATE_NOOP("WordingQmailchkuser",
                                       "On the server, the limits are in the variables CHKUSER_RCPTLIMIT and "
                                       "CHKUSER_WRONGRCPTLIMIT of tcp.smtp.")}}},
        .setting = "CHKUSER_RCPTLIMIT, CHKUSER_WRONGRCPTLIMIT",
    },
    {
        .id = "qmailchkuser.other",
        .pattern = R"(\(#[245]\.\d\.\d{1,2} ?- ?chkuser\))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingQmailchkuser", "Refused by the chkuser patch"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingQmailchkuser", "qmail’s chkuser patch checked sender or recipient before taking "
                                                     "the message, and the words before the bracket are its verdict."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQmailchkuser",
                                       "On the server, the qmail-smtpd log has a “CHKUSER rejected” line with sender, "
                                       "client and recipient at this time.")}}},
    },
};

constexpr WordingTable tables[] = {
    {"qmail", "WordingQmail", "qmail", Speaker::Server, R"(qmail-send program|ESMTP.*?\b(?:net|not|s/)?qmail\b)", "",
     qmail},
    {"qmailchkuser", "WordingQmailchkuser", "qmail (chkuser)", Speaker::Server, "", "", qmailchkuser},
};

} // namespace

std::span<const WordingTable> qmailWordings()
{
    return tables;
}

} // namespace Core::Knowledge
