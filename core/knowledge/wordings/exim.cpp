#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry exim[] = {
    {
        .id = "exim.banner",
        .codes = "220",
        .pattern = R"(ESMTP Exim (?P<value>\d+\.\d[^ ]*))",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Greeting of an Exim server"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "The greeting names Exim, version {value}. What follows can be read as Exim means it."),
        .setting = "smtp_banner",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.hello",
        .codes = "250",
        .pattern = R"(^\S+ Hello \S+ \[(?P<ip>[^\]]+)\])",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Greeting accepted"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "Exim has taken the EHLO or HELO name and shows the address it sees you come from."),
    },
    {
        .id = "exim.too-many-connections",
        .codes = "421",
        .pattern = "Too many concurrent SMTP connections; please try again later",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExim", "All SMTP connection slots taken"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "Exim already serves as many SMTP sessions as it may hold at once, all clients together."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExim",
                                 "As the sender, leave the message in the queue and try again in a few minutes.")},
              {QT_TRANSLATE_NOOP("WordingExim", "On the server, look for sessions that hang (exiwhat shows them), then "
                                                "raise smtp_accept_max if memory and processor allow it.")},
              {QT_TRANSLATE_NOOP(
                  "WordingExim",
                  "With smtp_accept_reserve and smtp_reserve_hosts a few slots can be kept for your own hosts.")}}},
        .setting = "smtp_accept_max, smtp_accept_reserve",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.too-many-from-host",
        .codes = "421",
        .pattern = "Too many concurrent SMTP connections from this IP address",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Too many connections from your address"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim",
            "Your address already holds as many sessions with this Exim as one host may open at the same time."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExim",
                                 "Send over fewer parallel connections to this destination, or close idle ones.")},
              {QT_TRANSLATE_NOOP("WordingExim", "Remember that all machines behind one NAT address count together.")},
              {QT_TRANSLATE_NOOP("WordingExim", "On the server, smtp_accept_max_per_host sets the number; it is "
                                                "expanded, so a trusted host can be given a higher one.")}}},
        .setting = "smtp_accept_max_per_host",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.load-too-high",
        .codes = "421",
        .pattern = "Too much load; please try again later",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Server load too high"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "The system load is above the mark at which Exim takes mail only from reserved hosts."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExim", "As the sender, try again later; nothing is wrong with the message.")},
              {QT_TRANSLATE_NOOP("WordingExim", "On the server, find what drives the load (content scanners, queue "
                                                "runners, a mail flood) before you raise smtp_load_reserve.")},
              {QT_TRANSLATE_NOOP("WordingExim", "Hosts which must always get through belong in smtp_reserve_hosts.")}}},
        .setting = "smtp_load_reserve, smtp_reserve_hosts",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.local-setup-problem",
        .codes = "421",
        .pattern = "Local configuration error|Local problem: getsockname",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Session could not be set up"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingExim", "The Exim daemon took the connection, then failed to prepare the session, "
                                             "because of a faulty option or of a system call that went wrong."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "On the server, read the main log and the panic log at this very "
                                                      "time: they name the option or the call.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "Check the configuration with exim -bV; it must end without an error.")}}},
    },
    {
        .id = "exim.host-rejected",
        .codes = "554",
        .pattern = R"(^SMTP service not available\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Host barred from connecting"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim",
                                     "This Exim does not talk to your address at all: it is in host_reject_connection, "
                                     "or TCP wrappers deny it. Only QUIT is still accepted."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim",
                                       "Ask the administrator of the server why your address is on that list.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "On the server, look through host_reject_connection and "
                                                      "/etc/hosts.deny, and take out what is there by mistake.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "Where a reason should be given to the sender, refuse in "
                                                      "acl_smtp_connect with a message instead.")}}},
        .setting = "host_reject_connection, hosts.deny",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.wrappers-temporary",
        .codes = "451",
        .pattern = R"(^SMTP service not available\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Host check failed for now"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "TCP wrappers could not decide about your address, usually because "
                                                    "a name lookup failed while the host files were read."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "As the sender, try again later.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingExim",
                        "On the server, check the resolver and the syntax of /etc/hosts.allow and /etc/hosts.deny.")}}},
        .setting = "hosts.allow, hosts.deny",
    },
    {
        .id = "exim.synchronization",
        .codes = "554",
        .pattern = "SMTP synchronization error",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Client spoke out of turn"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim",
            "Something was sent before Exim had finished speaking: before the greeting, or before the reply to a "
            "command that may not be pipelined. Exim counts this as the manner of spam programs."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExim", "Wait for the greeting, and after EHLO, DATA, AUTH and STARTTLS for "
                                                "each reply, before you send more.")},
              {QT_TRANSLATE_NOOP("WordingExim", "If your own software is well behaved, look for a proxy or firewall in "
                                                "between, or for TLS spoken to a port that expects STARTTLS.")},
              {QT_TRANSLATE_NOOP("WordingExim", "On the server, let a single known host off with control = "
                                                "no_enforce_sync rather than clear smtp_enforce_sync for all.")}}},
        .setting = "smtp_enforce_sync",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html",
    },
    {
        .id = "exim.command-timeout",
        .codes = "421",
        .pattern = "SMTP command timeout - closing connection",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "No command in time"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingExim", "Exim waited for the next command for as long as smtp_receive_timeout "
                                             "allows, five minutes by default, and hangs up."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Connect again and send the commands without long pauses.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingExim",
                        "If a program had sent its command, check the path for a firewall that swallows packets.")}}},
        .setting = "smtp_receive_timeout",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.data-timeout",
        .codes = "421",
        .pattern =
            "SMTP incoming data timeout - (closing connection|message abandoned)|data timeout - message abandoned",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Message text stopped arriving"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim",
            "The text of the message began to arrive, then stopped; Exim gave up and dropped what it had."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim",
                                       "Check that the client ends the text with a line holding a single dot.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "Where only large messages fail, suspect the path: an MTU that "
                                                      "is too big, blocked ICMP, or a firewall that inspects SMTP.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "A longer smtp_receive_timeout on the server helps slow lines only.")}}},
        .setting = "smtp_receive_timeout",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.service-stopping",
        .codes = "421",
        .pattern = "Service not available - closing connection",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Server is being stopped"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingExim", "Exim was told to stop while your session was open, and says goodbye."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Try again in a few minutes, when the service is back.")}}},
    },
    {
        .id = "exim.lost-connection",
        .codes = "421",
        .pattern = "Lost incoming connection",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Connection lost inside a message"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "Exim saw the connection break while the message was being received; nothing was kept."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim",
                                       "Send the message again; if it happens regularly, look at the network between "
                                       "the two hosts and at time limits of the client.")}}},
    },
    {
        .id = "exim.unexpected-failure",
        .codes = "421",
        .pattern = "Unexpected failure, please try later",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Internal failure in Exim"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim",
            "Exim met an error it did not foresee at this point, often an option whose expansion failed."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExim",
                                 "As the sender, try again later and tell the administrator the time of this reply.")},
              {QT_TRANSLATE_NOOP("WordingExim",
                                 "On the server, the panic log says what failed; test the expansion with exim -be.")}}},
    },
    {
        .id = "exim.temporary-local-problem",
        .codes = "451",
        .pattern = "Temporary local problem -? ?please try (again )?later",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExim", "A check in Exim broke down"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim",
                                     "An ACL, a lookup or an expansion at this step ended in an error, so Exim can say "
                                     "neither yes nor no. The cause lies in the server, not in your message."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingExim",
                        "As the sender, leave the message queued and pass the exact time on to the administrator.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingExim",
                        "On the server, read the main and panic logs at that time: a database or socket that is down, "
                        "a refused “tainted” value, or a file without read permission are the usual finds.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingExim",
                        "Replay the session with exim -bh and the address of the client to see which statement fails; "
                        "acl_smtp_mail, acl_smtp_rcpt and so on say which ACL each step runs.")}}},
        .setting = "acl_smtp_connect, acl_smtp_helo, acl_smtp_mail, acl_smtp_rcpt, acl_smtp_data",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html",
    },
    {
        .id = "exim.administrative-prohibition",
        .codes = "550",
        .pattern = R"(^Administrative prohibition\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Refused by an access rule"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim",
                                     "A deny, drop or require statement of the ACL for this step refused you, and its "
                                     "author gave it no message. Only the server’s log knows which one."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingExim",
                        "Send the administrator the time, your address and the command that was refused.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "On the server, the reject log names the ACL; exim -bh with the "
                                                      "client’s address shows the statement.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "See that an ACL is set at all: without acl_smtp_rcpt everybody "
                                                      "is refused. Give every deny statement a message line.")}}},
        .setting = "acl_smtp_connect, acl_smtp_helo, acl_smtp_mail, acl_smtp_rcpt, acl_smtp_data",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html",
    },
    {
        .id = "exim.helo-invalid",
        .codes = "501",
        .pattern = R"(Syntactically invalid (?P<command>HELO|EHLO|LHLO) argument\(s\))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Name in the greeting is malformed"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "The name given with {command} is empty or holds characters that a host name may not have. "
                           "An underscore, a blank or a Windows machine name is the classic cause."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim",
                                       "Set the greeting name of the client to a full host name of letters, digits, "
                                       "hyphens and dots, or to an address literal such as [192.0.2.7].")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "On the server, helo_allow_chars = _ admits underscores, and "
                                       "helo_accept_junk_hosts lists clients whose name is not checked.")}}},
        .setting = "helo_allow_chars, helo_accept_junk_hosts, helo_lookup_domains",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.helo-mismatch",
        .codes = "550 451",
        .pattern = "(?P<command>HELO|EHLO) argument does not match calling host",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Greeting name is not your host"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "Exim checks for hosts like yours that the name in {command} "
                                                    "belongs to the calling address, and it does not."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Greet with the name that the PTR record of your address gives, "
                                                      "and see that this name leads back to the address.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingExim",
                        "On the server, take the host out of helo_verify_hosts, or use helo_try_verify_hosts with "
                        "verify = helo where the refusal should be decided in an ACL.")}}},
        .setting = "helo_verify_hosts",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.helo-required",
        .codes = "503",
        .pattern = "(HELO or EHLO|EHLO or HELO) required",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "No greeting before MAIL"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingExim", "MAIL came before EHLO or HELO, and this Exim insists on the greeting."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExim", "Send EHLO with your host name first; after STARTTLS send it again.")},
              {QT_TRANSLATE_NOOP(
                  "WordingExim",
                  "On the server, hosts_require_helo says who must greet; older releases had it in acl_smtp_mail.")}}},
        .setting = "hosts_require_helo, helo_verify_hosts, acl_smtp_mail",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.sender-given",
        .codes = "503",
        .pattern = "sender already given",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "A transaction is already open"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim",
                                     "A second MAIL arrived while the sender of this message had already been given."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Go on with RCPT, or send RSET and start the message afresh.")}}},
    },
    {
        .id = "exim.address-missing",
        .codes = "501",
        .pattern = "(?P<command>MAIL|RCPT|VRFY|EXPN) must have an address operand",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Command without an address"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "{command} was sent with nothing to work on."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingExim", "Write MAIL FROM:<address> or RCPT TO:<address>; the empty sender is written <>.")}}},
    },
    {
        .id = "exim.domain-missing",
        .codes = "501",
        .pattern = "(<?(?P<address>[^ <>]*)>?: )?(sender|recipient) address must contain a domain",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Address without a domain"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "The address {address} is a bare local part, and Exim completes "
                                                    "such addresses only for hosts it has been told of."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Send the full address, with @ and the domain.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "If a local device cannot do so, list it in sender_unqualified_hosts or "
                                       "recipient_unqualified_hosts and set qualify_domain.")}}},
        .setting = "sender_unqualified_hosts, recipient_unqualified_hosts, qualify_domain",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.sender-missing",
        .codes = "503",
        .pattern = "sender not yet given",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "RCPT without an accepted MAIL"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "Exim has no sender for this message: MAIL was not sent, or it was refused a moment ago."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim",
                                       "Look at the reply to MAIL; if it was a refusal, that is the error to cure.")}}},
    },
    {
        .id = "exim.no-recipient",
        .codes = "503",
        .pattern = "^Valid RCPT command must precede (?P<command>DATA|BDAT)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "No recipient was accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "{command} came although Exim had accepted no recipient. This "
                                                    "follows from an earlier refusal, or RCPT was left out."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingExim", "Look at the replies to RCPT in this transaction: the first refusal is the cause.")}}},
    },
    {
        .id = "exim.all-recipients-rejected",
        .codes = "503",
        .pattern =
            R"(All RCPT commands were rejected with this error: ?(?P<reason>.*?)( Valid RCPT command must precede (DATA|BDAT))?\.?$)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Every recipient had been refused"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim",
                                     "No recipient is left to send to. Exim repeats why it refused them: {reason}."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim",
                                       "Deal with the error that is quoted; this reply only follows from it.")}}},
    },
    {
        .id = "exim.too-many-recipients-message",
        .codes = "554",
        .pattern = R"(^Too many recipients\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Whole message refused: recipient limit"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "The message had more recipients than recipients_max allows, and "
                                                    "recipients_max_reject makes Exim refuse it for all of them."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim",
                                       "Send it again in smaller batches; no recipient of this attempt was served.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "On the server, raise recipients_max, or switch recipients_max_reject off so "
                                       "that only the surplus is put off.")}}},
        .setting = "recipients_max, recipients_max_reject",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.too-many-recipients",
        .codes = "452 552",
        .pattern = R"(^too many recipients\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Recipient limit of one message reached"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "This message already has as many recipients as Exim takes at "
                                                    "once; the ones accepted before this reply still count."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingExim",
                        "Finish the message for the recipients accepted so far, then send it again for the rest.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "On the server, recipients_max holds the limit; recipients_max_reject = true "
                                       "makes it a refusal for good (552), which most senders handle badly.")}}},
        .setting = "recipients_max, recipients_max_reject",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.space-shortage",
        .codes = "452",
        .pattern = "Space shortage, please try (again )?later",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Spool or log disk nearly full"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "The disk with Exim’s spool or logs has less free space, or fewer "
                                                    "free inodes, than Exim wants before it takes a message."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "As the sender, try again later.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "On the server, look with df -h and df -i at the spool and log "
                                                      "partitions, then clear old logs and frozen messages.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "Do not lower check_spool_space to get past this: a full spool loses mail.")}}},
        .setting = "check_spool_space, check_spool_inodes, check_log_space, check_log_inodes",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.message-too-big",
        .codes = "552",
        .pattern = "Message size exceeds maximum permitted",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Message larger than Exim takes"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "The message, or the size announced with MAIL, is above "
                                                    "message_size_limit. The EHLO reply states the limit behind SIZE."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim",
                                       "Send less: attachments grow by about a third when they are encoded.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "On the server, raise message_size_limit, and see that the "
                                                      "content scanner and the mailbox quota keep up.")}}},
        .setting = "message_size_limit",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.too-many-messages",
        .codes = "421",
        .pattern = "too many messages in this connection",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Message quota of the connection used"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim",
                                     "One connection may bring only so many messages (smtp_accept_max_per_connection, "
                                     "1000 by default), and yours has brought them."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim",
                                       "Open a new connection and go on; messages accepted before are safe.")}}},
        .setting = "smtp_accept_max_per_connection",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.bad-mail-parameter",
        .codes = "501",
        .pattern = "invalid data for (?P<value>BODY|AUTH)|(RET|ENVID|ORCPT|NOTIFY) can be specified once only",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Parameter of MAIL or RCPT is wrong"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "A parameter behind the address has a value that Exim does not take, or was given twice."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingExim",
            "BODY takes 7BIT or 8BITMIME, AUTH an address in xtext or <>; give each DSN parameter once.")}}},
    },
    {
        .id = "exim.smtputf8-not-offered",
        .codes = "501 503",
        .pattern = "SMTPUTF8 used when not advertised",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "SMTPUTF8 asked for without offer"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "The client asked for SMTPUTF8, which this Exim did not list in its EHLO reply to you."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Use an ASCII address, with the domain in its xn-- form.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "On the server, an Exim built with internationalisation support "
                                                      "offers it to hosts in smtputf8_advertise_hosts.")}}},
        .setting = "smtputf8_advertise_hosts",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.chunking-not-offered",
        .codes = "503",
        .pattern = "BDAT command used when CHUNKING not advertised",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "BDAT without CHUNKING offered"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "The client sent BDAT although Exim did not offer CHUNKING to it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Send the message with DATA.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "On the server, chunking_advertise_hosts decides who is offered CHUNKING.")}}},
        .setting = "chunking_advertise_hosts",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.bdat-sequence",
        .codes = "503 501 504",
        .pattern =
            "only BDAT permissible after non-LAST BDAT|only RSET accepted now|(missing|zero) size for BDAT command",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Chunks sent out of order"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingExim", "The client began a message in BDAT chunks and then broke the rules: "
                                             "another command in between, or a chunk without a proper size."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Send RSET and start again; every chunk but the last is followed "
                                                      "by another BDAT, and the last one carries LAST.")}}},
        .setting = "chunking_advertise_hosts",
    },
    {
        .id = "exim.starttls-not-offered",
        .codes = "503",
        .pattern = "STARTTLS command used when not advertised",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingExim", "STARTTLS was not on offer"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "STARTTLS was sent although Exim did not offer it to your host, or TLS is already running."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Read the EHLO reply: without the line STARTTLS this port has no "
                                                      "TLS to start, and on port 465 it runs from the first byte.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "On the server, tls_advertise_hosts = * with tls_certificate and "
                                                      "tls_privatekey offers it to everybody.")}}},
        .setting = "tls_advertise_hosts, tls_certificate",
        .link =
            "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-encrypted_smtp_connections_using_tlsssl.html",
    },
    {
        .id = "exim.tls-unavailable",
        .codes = "454",
        .pattern = "^TLS currently unavailable",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExim", "TLS could not be started"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "Exim offers STARTTLS but could not load what it needs for it, in "
                                                    "most cases the certificate or the private key."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExim",
                                 "On the server, see the main log for the file it names, and check path and expiry of "
                                 "tls_certificate and that the Exim user can read it and tls_privatekey.")},
              {QT_TRANSLATE_NOOP("WordingExim",
                                 "As the sender, do not go on in clear with a password: wait until it is repaired.")}}},
        .setting = "tls_certificate, tls_privatekey",
        .link =
            "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-encrypted_smtp_connections_using_tlsssl.html",
    },
    {
        .id = "exim.tls-failure",
        .codes = "554",
        .pattern = R"(^(Security failure|Already in TLS)\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingExim", "TLS set-up failed"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "The TLS negotiation with Exim did not succeed, or STARTTLS was "
                                                    "sent inside a session that is already protected."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "If TLS was running, leave the second STARTTLS out.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "Otherwise compare protocol versions and ciphers of both sides; the server’s "
                                       "main log tells the reason given by the TLS library.")}}},
        .setting = "tls_require_ciphers, tls_certificate",
        .link =
            "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-encrypted_smtp_connections_using_tlsssl.html",
    },
    {
        .id = "exim.tls-failed-earlier",
        .codes = "554",
        .pattern = R"(^not permitted\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Blocked after a TLS failure"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "After a TLS negotiation that had to succeed and did not, Exim "
                                                    "accepts nothing but QUIT on this connection."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Find the TLS error just before; close the connection and try "
                                                      "again with a version and cipher that the server takes.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "On the server, tls_require_ciphers may be too strict for this client.")}}},
        .setting = "tls_require_ciphers",
        .link =
            "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-encrypted_smtp_connections_using_tlsssl.html",
    },
    {
        .id = "exim.auth-not-offered",
        .codes = "503",
        .pattern = "AUTH command used when not advertised",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "AUTH is not on offer here"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "The client tried to log in although Exim offered no AUTH to it, mostly because TLS is not "
                           "running yet, or because this port is meant for server-to-server mail."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Start TLS first and send EHLO again, or use port 465 or 587.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "On the server, see auth_advertise_hosts and "
                                                      "server_advertise_condition; the latter usually asks for TLS.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "Do not allow AUTH in clear for convenience.")}}},
        .setting = "auth_advertise_hosts, server_advertise_condition",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-smtp_authentication.html",
    },
    {
        .id = "exim.auth-wrong-moment",
        .codes = "503",
        .pattern =
            "already authenticated|AUTH command not permitted in mail transaction|^not permitted in mail transaction",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "AUTH at the wrong moment"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "The session is already authenticated, or a message is under way; "
                                                    "Exim takes AUTH once, and only between messages."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "To log in as somebody else, open a new connection.")}}},
    },
    {
        .id = "exim.auth-mechanism-name",
        .codes = "501",
        .pattern = "invalid character in authentication mechanism name",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Mechanism name is malformed"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingExim", "The word behind AUTH holds a character that no mechanism name has."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim",
                                       "Use a name from the AUTH line of the EHLO reply, such as PLAIN or LOGIN.")}}},
    },
    {
        .id = "exim.auth-mechanism-unknown",
        .codes = "504",
        .pattern = "(?P<mechanism>[A-Z0-9_-]+ )?authentication mechanism not supported",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Mechanism not configured in Exim"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim",
                                     "No authenticator of this server answers to the mechanism that was asked for."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Choose one that the EHLO reply lists behind AUTH.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "On the server, add an authenticator whose public_name is that "
                                                      "mechanism, and see that its driver is compiled in.")}}},
        .setting = "public_name, server_advertise_condition",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-smtp_authentication.html",
    },
    {
        .id = "exim.auth-failed",
        .codes = "535",
        .pattern = "Incorrect authentication data",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "User name or password not accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "Exim’s authenticator looked the login up and said no. It does not "
                                                    "tell whether the name or the password was wrong."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExim", "Check the user name first: many servers want the full address.")},
              {QT_TRANSLATE_NOOP("WordingExim", "Then check the password, and that the account may send; after several "
                                                "attempts your address may be blocked by fail2ban or the like.")},
              {QT_TRANSLATE_NOOP("WordingExim", "On the server, the log shows set_id with the name that was tried; "
                                                "test server_condition with exim -be.")}}},
        .setting = "server_condition, server_set_id",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-smtp_authentication.html",
    },
    {
        .id = "exim.auth-backend-down",
        .codes = "435",
        .pattern = "Unable to authenticate at present",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Login check out of order"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "Exim could not ask its source of passwords (database, LDAP, "
                                                    "saslauthd or the Dovecot socket). The login itself may be right."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExim", "On the server, see the main log for the lookup of server_condition or "
                                                "the socket that failed, and check that the Exim user may reach it.")},
              {QT_TRANSLATE_NOOP("WordingExim", "As the user, wait; do not change the password because of this.")}}},
        .setting = "server_condition, server_socket, saslauthd",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-smtp_authentication.html",
    },
    {
        .id = "exim.auth-bad-data",
        .codes = "501",
        .pattern = "^(Invalid base64 data|Authentication cancelled)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Login data could not be read"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "What the client sent in the login is not base64, or the client gave up by sending *."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim",
                                       "Encode user name and password in base64 without a line end inside.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "If you sent *, this is only the acknowledgement.")}}},
    },
    {
        .id = "exim.auth-initial-data",
        .codes = "553",
        .pattern = "^Initial data not expected",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Mechanism takes no initial data"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "The client put data on the AUTH line, but with this mechanism the server speaks first."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim",
                                       "Send AUTH with the mechanism name alone and wait for the challenge.")}}},
    },
    {
        .id = "exim.auth-internal-error",
        .codes = "435",
        .pattern = R"(^Internal error\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Fault in the authenticator"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingExim", "The authenticator itself broke down; the login has not been judged."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingExim", "On the server, the panic log has the reason; exim -bV checks the configuration.")}}},
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-smtp_authentication.html",
    },
    {
        .id = "exim.auth-ok",
        .codes = "235",
        .pattern = "^Authentication succeeded",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Login accepted"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingExim", "Exim knows you now; rules with authenticated = * apply to this session."),
    },
    {
        .id = "exim.command-unknown",
        .codes = "500",
        .pattern = R"(^unrecognized command\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Command not known to Exim"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "The first word of the line is no command for Exim."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Check the spelling; if it looks like message text, the client "
                                                      "began to send the text without DATA having been accepted.")}}},
    },
    {
        .id = "exim.too-many-errors",
        .codes = "500 501 503",
        .pattern = "Too many syntax or protocol errors",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Error limit of the session reached"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "Too many faulty commands came in one session, so Exim closes it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim",
                                       "Correct the first error of the session; the later ones often follow from it.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "On the server, smtp_max_synprot_errors (3 by default) counts them.")}}},
        .setting = "smtp_max_synprot_errors, smtp_max_unknown_commands",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.too-many-unknown",
        .codes = "500",
        .pattern = "Too many unrecognized commands",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Too many unknown commands"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim",
                                     "Several lines in a row were no SMTP commands, and Exim ends the session."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim",
                                       "Check that the client really speaks SMTP, and not HTTP or TLS, on this port.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "On the server, smtp_max_unknown_commands (3 by default) sets the limit.")}}},
        .setting = "smtp_max_unknown_commands",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.too-many-nonmail",
        .codes = "554",
        .pattern = "Too many nonmail commands",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Too many commands without mail"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "The session used too many commands that carry no mail, such as "
                                                    "RSET, NOOP, VRFY or EHLO; Exim suspects abuse and hangs up."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingExim",
                        "Send fewer of them in one connection; monitoring scripts should connect afresh.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "On the server, raise smtp_accept_max_nonmail (10 by default), "
                                                      "or exempt the host in smtp_accept_max_nonmail_hosts.")}}},
        .setting = "smtp_accept_max_nonmail, smtp_accept_max_nonmail_hosts",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.nul-characters",
        .codes = "501",
        .pattern = "NUL characters are not allowed in SMTP commands",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Zero byte in a command"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "A command line contained a NUL byte, so it is no text."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Look for binary data or UTF-16 in what the client sends, or for "
                                                      "TLS spoken where plain text is expected.")}}},
    },
    {
        .id = "exim.unexpected-argument",
        .codes = "501",
        .pattern = "unexpected argument data",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Argument where none belongs"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim",
            "A command that stands alone, such as DATA, RSET or QUIT, was sent with something behind it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Send the command word by itself.")}}},
    },
    {
        .id = "exim.proxy-required",
        .codes = "503",
        .pattern = "Command refused, required Proxy negotiation failed",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExim", "PROXY header is missing"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "Exim expects connections from this address to begin with a PROXY "
                                                    "protocol header, and none came in proper form."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Switch the PROXY protocol on in the load balancer (send-proxy "
                                                      "or send-proxy-v2), or connect through it.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingExim",
                        "On the server, hosts_proxy should hold only the load balancers’ own addresses.")}}},
        .setting = "hosts_proxy",
    },
    {
        .id = "exim.etrn-failed",
        .codes = "503 501 458",
        .pattern =
            R"(ETRN is not permitted inside a transaction|argument must begin with #|^Internal failure\.?$|^Already processing |^Unable to fork process)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Queue run was not started"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "ETRN could not start a queue run: wrong moment, wrong argument, a "
                                                    "run already under way, or a fault on the server."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingExim",
                  "Send ETRN outside a message, with # before the name unless smtp_etrn_command is set.")},
              {QT_TRANSLATE_NOOP(
                  "WordingExim",
                  "On the server, acl_smtp_etrn must accept the host, and the log tells about process trouble.")}}},
        .setting = "acl_smtp_etrn, smtp_etrn_command",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.vrfy-hidden",
        .codes = "252",
        .pattern = R"(^Administrative prohibition\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingExim", "VRFY is not answered"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "Exim neither confirms nor denies addresses by VRFY, which is sensible; RCPT will tell."),
        .setting = "acl_smtp_vrfy",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.vrfy-result",
        .codes = "250 451 550",
        .pattern = "<(?P<address>[^>]*)> is (not )?deliverable|^Cannot resolve <",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Result of VRFY"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "Exim ran the address through its routers and says whether it "
                                                    "could deliver to it, or that it cannot tell now."),
        .setting = "acl_smtp_vrfy",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.recipient-accepted",
        .codes = "250",
        .pattern = "^Accepted$",
        .literals = "accepted",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Recipient accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "Exim takes the message for this recipient."),
    },
    {
        .id = "exim.send-message",
        .codes = "354",
        .pattern = R"(Enter message, ending with "\." on a line by itself)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Send the message now"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "Exim waits for headers, a blank line and the body; a line with a single dot ends them."),
    },
    {
        .id = "exim.message-accepted",
        .codes = "250",
        .pattern = "^OK id=(?P<queue_id>[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4})",
        .literals = "ok id=",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Message accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim",
                                     "Exim has the message and now answers for it. Its log knows it as {queue-id}."),
    },
    {
        .id = "exim.chunk-accepted",
        .codes = "250",
        .pattern = R"((?P<size>\d+) byte chunk(, total \d+| received))",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Chunk accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "Exim has taken this BDAT chunk of {size} bytes."),
    },
    {
        .id = "exim.closing",
        .codes = "221",
        .pattern = R"(^\S+ closing connection$)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Session closed"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "Exim answers QUIT and closes the connection."),
    },
    {
        .id = "exim.reset",
        .codes = "250",
        .pattern = "^Reset OK$",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Transaction reset"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingExim", "Exim has forgotten sender and recipients; a new message may begin."),
    },
    {
        .id = "exim.tls-go-ahead",
        .codes = "220",
        .pattern = "^TLS go ahead",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Start TLS now"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "Exim is ready for the TLS negotiation."),
    },
    {
        .id = "exim.header-too-long",
        .codes = "552",
        .pattern = "Message header is ridiculously long",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Headers are far too large"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "All headers together are larger than header_maxsize, one megabyte "
                                                    "by default. Mail loops and runaway scripts make such headers."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExim", "Look at what fills them: endless Received, References or To lines.")},
              {QT_TRANSLATE_NOOP(
                  "WordingExim",
                  "On the server, header_maxsize could be raised, but an honest message hardly ever needs it.")}}},
        .setting = "header_maxsize",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.header-line-too-long",
        .codes = "552",
        .pattern = "A message header line is too long",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "One header line is too long"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "One header of the message is longer than header_line_maxsize allows on this server."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingExim",
                        "Fold long headers, and put large recipient lists into the envelope instead of To or Cc.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "On the server, header_line_maxsize = 0 lifts the limit.")}}},
        .setting = "header_line_maxsize",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.header-line-ends",
        .codes = "552",
        .pattern = "Message header not CRLF terminated",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Header line without CRLF"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "A header line ended in a bare LF or CR. Exim refuses it because "
                                                    "such lines serve to smuggle a second message past a server."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Make the client end every line with CRLF.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "Do not look for a switch on the server: the guard is there on purpose.")}}},
    },
    {
        .id = "exim.received-loop",
        .codes = "550",
        .pattern = R"(Too many "?Received"? headers - suspected mail loop)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Mail loop suspected"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingExim", "The message has passed through more hosts than received_headers_max "
                                             "allows (30 by default), so it most likely goes in circles."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim",
                                       "Read its Received lines: two hosts that take turns are the loop.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "Then correct the forwarding, the alias or the MX record that sends it back.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "Do not raise received_headers_max: the loop would only turn longer.")}}},
        .setting = "received_headers_max",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.spool-error",
        .codes = "451",
        .pattern = "Error (while reading input data|(while|in) writing spool file)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Message could not be stored"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "Exim failed to read the message to its end or to write it to the "
                                                    "spool; usually the disk is full, over quota or faulty."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "On the server, check free space, inodes, ownership of the spool "
                                                      "and the system log for disk errors.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "As the sender, keep the message and try again later.")}}},
    },
    {
        .id = "exim.cutthrough-refused",
        .codes = "450",
        .pattern = "Onward transmission not accepted",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Next server did not take it"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "Exim passes the message on while it receives it (cut-through "
                                                    "delivery), and the server behind did not accept it."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingExim",
                        "On the server, the log has the reply of the host behind; that is the error to look into.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "As the sender, try again later.")}}},
        .setting = "control = cutthrough_delivery",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html",
    },
    {
        .id = "exim.sender-verify-failed",
        .codes = "550",
        .pattern = "Sender verify failed",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Your sender address failed the check"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim",
                                     "Exim tested whether it could answer your envelope sender, and it could not: the "
                                     "domain has no usable mail host, or its server does not know the address."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExim", "Send with an existing address of a domain that has a working MX "
                                                "record; a bare machine name such as root@localhost never passes.")},
              {QT_TRANSLATE_NOOP(
                  "WordingExim",
                  "If other lines of the reply quote a remote server, that server refused the address: look there.")},
              {QT_TRANSLATE_NOOP("WordingExim",
                                 "On the server, verify = sender in the ACL (and its /callout option) is what refuses; "
                                 "exempt a host by a condition before it rather than drop the check.")}}},
        .setting = "require verify = sender",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html",
    },
    {
        .id = "exim.sender-verify-incomplete",
        .codes = "451",
        .pattern = "Could not complete sender verify( callout)?",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Sender check could not be finished"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "Exim wanted to check your sender address, but the DNS or the mail "
                                                    "server of your domain did not answer in time."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExim", "Check that the MX hosts of the sender’s domain can be reached on port "
                                                "25 and answer RCPT promptly, even to <> as the sender.")},
              {QT_TRANSLATE_NOOP("WordingExim", "Greylisting on those hosts also delays callouts.")},
              {QT_TRANSLATE_NOOP(
                  "WordingExim",
                  "On the server, callout=30s,defer_ok lets the message pass when the check cannot be finished.")}}},
        .setting = "verify = sender/callout=30s,defer_ok",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html",
    },
    {
        .id = "exim.recipient-callout-incomplete",
        .codes = "451",
        .pattern = "Could not complete recipient verify callout",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Recipient check could not be finished"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim",
            "This Exim asks the server behind it whether the recipient exists, and that server did not answer."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "As the sender, try again later.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingExim",
                        "On the server, see whether the host behind is up and accepts connections from this gateway.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingExim",
                        "With callout=30s,defer_ok mail is accepted and queued while that host is down.")}}},
        .setting = "verify = recipient/callout",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html",
    },
    {
        .id = "exim.verification-failed-for",
        .codes = "550",
        .pattern = "^Verification failed for <(?P<address>[^>]*)>",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Address failed verification"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim",
            "Exim checked {address} and could not confirm it. The lines around this one give the reason."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingExim", "Read the whole reply: the line after this one says what was wrong with the address.")}}},
        .setting = "verify = sender",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html",
    },
    {
        .id = "exim.sender-unrouteable",
        .codes = "550",
        .pattern = "Verification failed for <(?P<sender>[^>]*)> .*?Unrouteable address.*?Sender verify failed",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Domain of your sender gets no mail"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "Exim found no way to deliver to {sender}: for it, the domain of your envelope sender does "
                           "not exist, has no MX or address, or lacks the user on this very server."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "If the address ends in a machine name, set the full domain in "
                                                      "the sending program (mailname, sendmail -f or the like).")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "If it is a proper domain, check its MX and address records from outside.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "If the domain is hosted on this Exim, check its local_domains: a domain held "
                                       "as local while its mailboxes are elsewhere gives this very reply.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "Otherwise, on the server, a condition before verify = sender in the ACL "
                                       "exempts a host or a sender that has to pass all the same.")}}},
        .setting = "require verify = sender",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html",
    },
    {
        .id = "exim.callout-refused",
        .codes = "550",
        .pattern = "Callout verification failed: ?(?P<reason>.*)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Remote server refused the address"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim",
            "Exim asked the server in charge of the address, and that server said no. Its reply follows: {reason}."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim",
                                       "Deal with the quoted reply: in most cases the mailbox does not exist there.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingExim",
                        "If it exists, see whether that server refuses the empty sender <> or this Exim’s address.")}}},
        .setting = "verify = recipient/callout, verify = sender/callout",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html",
    },
    {
        .id = "exim.postmaster-refused",
        .codes = "550",
        .pattern = "Postmaster verification failed while checking <(?P<address>[^>]*)>",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Your domain refuses postmaster"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingExim", "Before taking mail from {address} this Exim asked your server whether it "
                                             "accepts postmaster, and it did not. Every mail domain must."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExim", "Create postmaster in the sender’s domain, as an alias if you like.")},
              {QT_TRANSLATE_NOOP("WordingExim",
                                 "On the server, drop postmaster from the callout option if this is too strict.")}}},
        .setting = "verify = sender/callout=postmaster",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html",
    },
    {
        .id = "exim.callout-setup-failed",
        .codes = "550",
        .pattern = "(Callback|Callout) setup failed while verifying <?(?P<address>[^ >]*)>?|The initial connection, or "
                   "a HELO or MAIL FROM:<> command was",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Your server refused Exim’s callback"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingExim", "To check the sender, Exim called the mail server of its domain, and was "
                                             "turned away at the connection, at HELO or at MAIL FROM:<>."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingExim",
                  "See that the MX hosts of the sender’s domain accept the empty sender <>: bounces need it too.")},
              {QT_TRANSLATE_NOOP(
                  "WordingExim",
                  "Look in their logs for the address of this Exim; a DNS list or a firewall may have stopped it.")},
              {QT_TRANSLATE_NOOP(
                  "WordingExim",
                  "On the server, take /callout out of verify = sender if honest senders suffer from it.")}}},
        .setting = "verify = sender/callout",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html",
    },
    {
        .id = "exim.callout-cached",
        .codes = "550 451",
        .pattern = R"(Previous \(cached\) callout verification failure|\(result of earlier verification reused\))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Refusal remembered from an earlier check"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "Exim did not ask again: an earlier callout for this address or "
                                                    "domain failed, and the result is still in its cache."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExim", "If the cause has been removed meanwhile, wait: negative results last "
                                                "two hours for an address and three for a domain by default.")},
              {QT_TRANSLATE_NOOP("WordingExim",
                                 "On the server, exim_dumpdb and exim_fixdb show and clear the callout database.")}}},
        .setting = "callout_negative_expire, callout_domain_negative_expire",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.quota-cached",
        .codes = "550",
        .pattern = R"(Previous \(cached\) quota verification failure)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Mailbox was full at the last look"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "A recent quota check found the recipient’s mailbox full, and Exim answers from its cache."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim",
                                       "Let the recipient make room, then try again after the cache has aged.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingExim",
                        "On the server, the quota option of verify = recipient has its own cache times.")}}},
        .setting = "verify = recipient/quota",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html",
    },
    {
        .id = "exim.unrouteable",
        .codes = "550",
        .pattern = "Unrouteable address",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingExim", "No route to this address"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "None of Exim’s routers took the address. For a recipient in a local domain this means that "
                           "there is no such user or alias; for any other, that the domain cannot be resolved."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExim", "Check the spelling of the address, before and behind the @.")},
              {QT_TRANSLATE_NOOP("WordingExim",
                                 "On the server, exim -bt with the address shows which router declines it and why.")},
              {QT_TRANSLATE_NOOP("WordingExim",
                                 "If the domain should be local, add it to local_domains and give it a router.")}}},
        .setting = "cannot_route_message, routers",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-generic_options_for_routers.html",
    },
    {
        .id = "exim.unknown-user",
        .codes = "550",
        .pattern = R"(^Unknown user\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "No such user here"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim",
            "The domain is local to this server, but the name before the @ matches neither a user nor an alias."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Check the address with the recipient by other means.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingExim",
                        "On the server, exim -bt shows the routing; the text comes from cannot_route_message.")}}},
        .setting = "cannot_route_message",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-generic_options_for_routers.html",
    },
    {
        .id = "exim.mx-dead",
        .codes = "550",
        .pattern = R"(all relevant MX records point to non-existent hosts( or \(invalidly\) to IP addresses)?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "MX records lead nowhere"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "The domain has MX records, but the host names in them do not "
                                                    "exist, or an IP address stands where a name belongs."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Look the MX up from outside, and correct it at the domain’s "
                                                      "DNS: it must name a host that has an A or AAAA record.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "If the domain is not yours, tell its owner; the sender cannot mend it.")}}},
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_dnslookup_router.html",
    },
    {
        .id = "exim.null-mx",
        .codes = "550",
        .pattern = "an MX or SRV record indicated no SMTP service",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Domain declares that it takes no mail"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim",
            "The DNS of the domain says with a null MX (or an SRV record) that no mail server exists for it."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExim",
                                 "As the sender, look for a slip in the domain name; there is no other way round.")},
              {QT_TRANSLATE_NOOP("WordingExim",
                                 "If it is your sender’s domain, use one that receives mail, or publish a real MX.")}}},
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_dnslookup_router.html",
    },
    {
        .id = "exim.mx-missing-deferred",
        .codes = "451",
        .pattern = "missing MX, or all MXs point to missing A records,",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Broken MX, kept waiting"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "The domain has no usable MX host, and this Exim has been told to "
                                                    "wait for such domains rather than to refuse."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExim",
                                 "Correct the MX and address records of the domain; the next attempt will find them.")},
              {QT_TRANSLATE_NOOP(
                  "WordingExim",
                  "On the server, fail_defer_domains of the dnslookup router lists the domains treated this way.")}}},
        .setting = "fail_defer_domains",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_dnslookup_router.html",
    },
    {
        .id = "exim.host-lookup-incomplete",
        .codes = "451",
        .pattern = "host lookup (did not complete|done insecurely)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingExim", "DNS gave no usable answer"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "Exim looked up the mail hosts of the domain and got no answer in "
                                                    "time, or got one without DNSSEC where that was required."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Query the MX and address records of the domain against its own "
                                                      "name servers; one that does not answer is enough.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "On the server, test the resolver of the machine; "
                                                      "dnssec_require_domains asks for signed answers.")}}},
        .setting = "dnssec_require_domains, dns_retrans, dns_retry",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_dnslookup_router.html",
    },
    {
        .id = "exim.routing-deferred",
        .codes = "451",
        .pattern = "lookup or other defer|(domain )?cannot be resolved at this time|^Cannot resolve",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Address cannot be judged now"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "A router needed a lookup (DNS, database, file) that failed for "
                                                    "now, so Exim cannot say where the address leads."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "As the sender, try again later.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "On the server, exim -d -bt with the address shows the lookup that fails.")}}},
        .setting = "routers",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-generic_options_for_routers.html",
    },
    {
        .id = "exim.unqualified-not-permitted",
        .codes = "550",
        .pattern = "unqualified address not permitted",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Address lacks its domain"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "An address under check has no domain part, and Exim does not complete it for you."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingExim", "Use full addresses in the envelope and in the From, Sender and Reply-To headers.")}}},
        .setting = "sender_unqualified_hosts, recipient_unqualified_hosts, qualify_domain",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.address-syntax",
        .codes = "501",
        .pattern =
            "domain missing or malformed|missing or malformed local part|malformed address: .*? may not "
            "follow|domain literals not allowed|unmatched doublequote in local part|'>' missing at end of address",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Address is malformed"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim",
                                     "Exim could not parse the address; the words say at which part it stumbled."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Look for doubled or trailing dots, blanks, missing angle "
                                                      "brackets or quotes, and non-ASCII characters.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "On the server, allow_domain_literals admits addresses such as bob@[192.0.2.7], "
                                       "and strip_trailing_dot forgives a final dot.")}}},
        .setting = "allow_domain_literals, strip_trailing_dot",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html",
    },
    {
        .id = "exim.reverse-lookup",
        .codes = "550 451",
        .pattern = "host lookup (failed|deferred)( for reverse lookup check)?",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "No matching reverse DNS"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "An ACL asks that your address have a PTR record whose name leads "
                                                    "back to it, and this could not be confirmed."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Have the PTR record set by whoever hands out your address, and "
                                                      "publish an A or AAAA record for that name.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "On the server, verify = reverse_host_lookup is the condition; "
                                                      "in a warn statement it only marks the mail.")}}},
        .setting = "verify = reverse_host_lookup",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html",
    },
    {
        .id = "exim.certificate-required",
        .codes = "550",
        .pattern = "no verified certificate",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Client certificate wanted"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "An ACL asks for a client certificate that the server can verify; "
                                                    "you showed none, or one it does not trust."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingExim", "Start TLS and present a certificate whose issuer the server knows.")},
              {QT_TRANSLATE_NOOP("WordingExim", "On the server, tls_verify_certificates names the trusted issuers, and "
                                                "tls_try_verify_hosts must cover the client so that it is asked.")}}},
        .setting = "verify = certificate, tls_verify_hosts",
        .link =
            "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-encrypted_smtp_connections_using_tlsssl.html",
    },
    {
        .id = "exim.csa",
        .codes = "550",
        .pattern = "client SMTP authorization (failed|deferred)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Host not authorised by CSA"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim",
            "The domain in your HELO publishes Client SMTP Authorization records, and they do not allow your address."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingExim",
                        "Correct the _client._smtp SRV record of the HELO domain, or greet with another name.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingExim",
                        "On the server, verify = csa makes this check; hardly anyone uses CSA any more.")}}},
        .setting = "verify = csa",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html",
    },
    {
        .id = "exim.rejected-after-data",
        .codes = "550",
        .pattern = "rejected after DATA: ?(?P<reason>.*)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Refused for its content"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "Exim had the whole message and refused it on what is in it. The reason given: {reason}."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "As the sender, act on the reason; if none is given, ask the "
                                                      "administrator with time and message ID.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "On the server, the statement is in acl_smtp_data or "
                                                      "acl_smtp_mime, and the reject log shows the headers.")}}},
        .setting = "acl_smtp_data, acl_smtp_mime",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-content_scanning_at_acl_time.html",
    },
    {
        .id = "exim.header-sender",
        .codes = "550",
        .pattern = R"re(could not verify "?(?P<value>[A-Za-z-]+)"? header address)re",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Header address cannot be answered"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "Exim wants a Sender, Reply-To or From header with an address it "
                                                    "could reply to, and the one in {value} failed."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim",
                                       "Put an existing address of a domain that receives mail into the From header.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "On the server, verify = header_sender in acl_smtp_data makes this check.")}}},
        .setting = "verify = header_sender",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html",
    },
    {
        .id = "exim.no-smtputf8-onward",
        .codes = "533",
        .pattern = "no support for internationali[sz]ed mailbox name",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Next server cannot take UTF-8 names"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim",
            "The address has non-ASCII letters, and the server that would get the message does not offer SMTPUTF8."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Use an ASCII address for this recipient if there is one.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "On the server, control = utf8_downconvert turns domains into their ASCII form; "
                                       "a non-ASCII local part cannot be saved this way.")}}},
        .setting = "control = utf8_downconvert",
    },
    {
        .id = "exim.ratelimit",
        .codes = "550 451",
        .pattern = R"(sender rate (?P<value>[0-9.]+) / (?P<limit>\S+)|ratelimit database not available)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Sending rate too high"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "A ratelimit condition of this Exim measured more from you than "
                                                    "its author allows, or could not open its database."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim",
                                       "Slow down; the measured rate falls only as time goes by without sending.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingExim",
                        "If you did not send that much, look for an account or script that does so in your name.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "On the server, the ratelimit condition of the ACL holds limit and period; its "
                                       "/strict option also counts refused attempts.")}}},
        .setting = "ratelimit",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html",
    },
    {
        .id = "exim.retry-timeout",
        .codes = "550",
        .pattern = "retry timeout exceeded",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Exim gave up trying"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "Every attempt over the whole span of the retry rules failed (four "
                                                    "days by default), so the message was returned."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingExim",
                  "Look above this line in the bounce, or in the log, for the last real error; that is the cause.")},
              {QT_TRANSLATE_NOOP("WordingExim", "When it is cured, send the message again.")},
              {QT_TRANSLATE_NOOP("WordingExim",
                                 "Longer retry rules only help where the destination is down for days.")}}},
        .setting = "retry rules",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-retry_configuration.html",
    },
    {
        .id = "exim.retry-not-reached",
        .codes = "451",
        .pattern = "retry time not reached for any host",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Waiting for the next attempt"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim",
            "All hosts of the destination failed a short while ago, and the time for another try has not come."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Find the earlier error for this destination in the log.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "If it is cured, force an attempt with exim -M and the message "
                                                      "ID, or exim -qff for the whole queue.")}}},
        .setting = "retry rules",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-retry_configuration.html",
    },
    {
        .id = "exim.hosts-failing-long",
        .codes = "550",
        .pattern = "all hosts( for .+?)? have been failing for a long time",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Destination unreachable for long"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "The mail hosts of this domain have failed for longer than the "
                                                    "retry rules allow, so Exim bounces even new messages at once."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Check whether the domain still has working MX hosts, and "
                                                      "whether your network reaches them on port 25.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "When they answer again, wait for the retry time or remove the host’s record "
                                       "from the retry database with exim_tidydb or exim_fixdb.")}}},
        .setting = "retry rules, delay_after_cutoff",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-retry_configuration.html",
    },
    {
        .id = "exim.remote-smtp-error",
        .codes = "554",
        .pattern =
            R"(SMTP error from remote (mail server|mailer) after (?P<command>[A-Z][A-Za-z -]{2,30})|Remote host (?P<host>\S+)( \[[^\]]+\])? closed connection (in response to|after))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Refused by the next server"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingExim", "The Exim that wrote this only reports: the server it spoke to refused "
                                             "the message, or hung up. The cause is in the quoted reply."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim",
                                       "Read the code and text behind the host name, and act on those.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "If the connection just closed, look at message size, TLS and "
                                                      "the reputation of the sending address.")}}},
    },
    {
        .id = "exim.host-is-local",
        .codes = "550",
        .pattern = "remote host address is the local host",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExim", "MX leads back to this server"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "The domain’s MX points to this very host, but Exim does not hold "
                                                    "the domain as its own; sending on would loop."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingExim",
                  "If the domain belongs here, add it to local_domains (or relay_to_domains with a manual route).")},
              {QT_TRANSLATE_NOOP("WordingExim", "If not, correct its MX record.")},
              {QT_TRANSLATE_NOOP(
                  "WordingExim",
                  "Change the self option of the router only if you know why the host should send to itself.")}}},
        .setting = "self, domainlist local_domains",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-generic_options_for_routers.html",
    },
    {
        .id = "exim.lowest-mx-local",
        .codes = "451 550",
        .pattern = "lowest numbered MX record points to local host",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Best MX is this server itself"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "By DNS this host is in charge of the domain, yet Exim’s configuration does not say so."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim",
                                       "Add the domain to local_domains or relay_to_domains, and reload Exim.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "If the domain moved away, correct its MX record.")}}},
        .setting = "self, domainlist local_domains",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_dnslookup_router.html",
    },
    {
        .id = "exim.quota-exceeded",
        .codes = "550",
        .pattern = R"(mailbox is full:? ?\(?(MTA-imposed )?quota exceeded while writing to)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Recipient’s mailbox is full"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "Exim could not write the message because the mailbox is at its limit. “MTA-imposed” means "
                           "Exim’s own quota setting; without it, the file system’s quota was hit."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Let the recipient delete or archive mail, then send again.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingExim",
                        "On the server, raise quota in the appendfile transport, or the system quota of the user.")}}},
        .setting = "quota",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_appendfile_transport.html",
    },
    {
        .id = "exim.mailbox-full",
        .codes = "550 452",
        .pattern = R"(^mailbox is full\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Mailbox full"),
        .meaning = QT_TRANSLATE_NOOP("WordingExim", "The recipient’s mailbox has reached its quota on this server."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Ask the recipient, by other means, to make room.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "On the server, quota in the appendfile transport sets the limit.")}}},
        .setting = "verify = recipient/quota, quota",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_appendfile_transport.html",
    },
    {
        .id = "exim.transport-size",
        .codes = "550",
        .pattern = R"(message is too big \(transport limit = (?P<limit>\d+))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Message above the transport’s limit"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim",
            "Exim took the message, but the transport chosen for it carries no more than {limit} bytes."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Send a smaller message, or give a link to the file.")},
                    {QT_TRANSLATE_NOOP("WordingExim", "On the server, this is message_size_limit of the transport, not "
                                                      "the main option of the same name.")}}},
        .setting = "message_size_limit",
    },
    {
        .id = "exim.tls-required-onward",
        .codes = "451 550",
        .pattern =
            "a TLS session is required,? but (the server did not offer TLS support|an attempt to start TLS failed)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingExim", "TLS is a must, but missing"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "This Exim may send to that host only over TLS, and TLS was not offered or did not start."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "See with STARTTLS on port 25 of the destination what is wrong "
                                                      "there: no offer, or a failed negotiation.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "On the sending server, hosts_require_tls of the smtp transport lists such "
                                       "hosts; take one out only if clear text is acceptable.")}}},
        .setting = "hosts_require_tls",
        .link =
            "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-encrypted_smtp_connections_using_tlsssl.html",
    },
    {
        .id = "exim.pipe-failed",
        .codes = "550 451",
        .pattern = R"(Child process of \S+ transport .*?(returned|terminated by signal) (?P<value>-?\d+))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingExim", "Program behind the address failed"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "Exim handed the message to a command through a pipe, and the command ended with an error."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim",
                                       "On the server, run the command by hand as the user of the transport: 127 means "
                                       "that it was not found, 126 that it may not be executed.")},
                    {QT_TRANSLATE_NOOP("WordingExim",
                                       "Exit codes listed in temp_errors make Exim try again instead of bouncing.")}}},
        .setting = "pipe transport, temp_errors",
    },
    {
        .id = "exim.unknown-local-part",
        .codes = "550",
        .pattern = R"re(unknown local-part "(?P<user>[^"]+)" in domain "(?P<domain>[^"]+)")re",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingExim", "No such mailbox in this domain"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingExim", "An Exim with an older configuration style says that {user} does not exist in {domain}."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingExim", "Check the address with the recipient by other means.")}}},
    },
};

constexpr WordingTable tables[] = {
    {"exim", "WordingExim", "Exim", Speaker::Server, R"(\bExim \d+\.\d)", "", exim},
};

} // namespace

std::span<const WordingTable> eximWordings()
{
    return tables;
}

} // namespace Core::Knowledge
