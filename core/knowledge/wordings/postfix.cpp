#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry postfix[] = {
    {
        .id = "postfix.banner",
        .codes = "220",
        .pattern = R"(\bESMTP Postfix\b)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Postfix greeting"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "The server is Postfix and is ready for EHLO. A word in brackets names the distribution that packaged it."),
        .setting = "smtpd_banner",
    },
    {
        .id = "postfix.configuration-error",
        .codes = "421 451",
        .status = "4.3.5",
        .pattern = R"(\bServer configuration error\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Broken restriction list in Postfix"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "Postfix could not use one of its own restriction lists: an unknown restriction "
                                     "name, a table it cannot open, or relay rules in which nothing rejects."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Read the server’s mail log at this very second: the line "
                                                         "before the refusal names the faulty parameter or table.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Correct it in main.cf, most often in smtpd_recipient_restrictions or its kin, "
                                       "run postfix check and postconf -n, then reload Postfix.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "As a sender, let the message wait in your queue and tell the "
                                                         "postmaster; nothing in it needs changing.")}}},
        .setting = "smtpd_client_restrictions, smtpd_relay_restrictions, smtpd_recipient_restrictions",
        .link = "https://www.postfix.org/SMTPD_ACCESS_README.html",
    },
    {
        .id = "postfix.lookup-failure",
        .codes = "451",
        .status = "4.3.0",
        .pattern = "<(?P<address>[^>]*)>: (?:(?:Recipient|Sender) address rejected: )?Temporary lookup failure",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Postfix table not answering"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "While checking {address}, Postfix got an error from one of its tables (virtual_alias_maps, "
            "local_recipient_maps or another, in SQL, LDAP or a file), so it could say neither yes nor no."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, search the log for the table named with “table lookup problem” "
                                       "or “lookup error”, and test it with postmap -q.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Check that the database or directory runs, that Postfix can reach it from its "
                                       "chroot, and that the password in the map file is right.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "As a sender, wait: the next try succeeds once the table answers again.")}}},
        .setting = "virtual_alias_maps, virtual_mailbox_maps, local_recipient_maps, relay_recipient_maps",
        .link = "https://www.postfix.org/DATABASE_README.html",
    },
    {
        .id = "postfix.too-many-connections",
        .codes = "421",
        .status = "4.7.0",
        .pattern = R"(\bError: too many connections from (?:(?P<client_name>[^\s\[\]]+)\[)?(?P<ip>[0-9a-fA-F.:]+))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Too many connections from one address"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "Postfix counts the connections of each client address, and this address has more "
                                     "open at once, or opened more in the last minute, than it grants."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPostfix", "On the sending side, lower the number of parallel deliveries to "
                                                   "this host and send several messages in one connection.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "On the server, raise smtpd_client_connection_count_limit or smtpd_client_connection_rate_limit, or "
                  "put a trusted relay into smtpd_client_event_limit_exceptions.")}}},
        .setting = "smtpd_client_connection_count_limit, smtpd_client_connection_rate_limit, "
                   "smtpd_client_event_limit_exceptions",
        .link = "https://www.postfix.org/postconf.5.html#smtpd_client_connection_count_limit",
    },
    {
        .id = "postfix.not-accepting-connections",
        .codes = "554",
        .pattern = R"(\bESMTP not accepting connections)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Client turned away at the greeting"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "A milter or a client restriction refused your address before "
                                                       "any greeting; only QUIT has a meaning in this session."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "Check the reputation, the reverse DNS name and the block listings of the address you send from.")},
              {QT_TRANSLATE_NOOP("WordingPostfix",
                                 "The server’s log tells which rule or milter decided; with smtpd_delay_reject = yes "
                                 "the refusal comes at RCPT TO and the log then shows sender and recipient too.")}}},
        .setting = "smtpd_delay_reject, smtpd_client_restrictions, smtpd_milters",
    },
    {
        .id = "postfix.greeting-deferred",
        .codes = "421",
        .pattern = R"(^(?P<host>[a-z0-9_-]+(?:\.[a-z0-9_-]+)+) Service unavailable - try again later)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Connection put off by a milter"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix", "Postfix ended the session at the greeting because a milter, or a client restriction, "
                              "asked to put this connection off, or because the milter itself did not answer."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, check in the log whether the milter of smtpd_milters is running "
                                       "and what it said about this client.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "On the sending side, let the queue try again.")}}},
        .setting = "smtpd_milters, milter_default_action",
    },
    {
        .id = "postfix.milter-closed",
        .codes = "421",
        .status = "4.7.0",
        .pattern = R"(\bServer closing connection\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Session shut by a milter"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "A milter told Postfix to end the session at this point."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "Look in the log of the milter, at this time and for this client address, for its reason.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "On the sending side, try again later and check the standing "
                                                         "of your address if it keeps happening.")}}},
        .setting = "smtpd_milters",
    },
    {
        .id = "postfix.timeout",
        .codes = "421",
        .status = "4.4.2",
        .pattern = R"(^(?P<host>\S+) Error: timeout exceeded)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Client silent for too long"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "Postfix waited for the next command or the next part of the message, and nothing "
                                     "came in time: normally 300 seconds, only 10 when the server is under stress."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "If you were typing by hand, connect again and send without long pauses.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "If the client was sending data, look at the path between both: packet size "
                                       "(MTU), a firewall that inspects SMTP, a slow scanner on the client.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "On the server, smtpd_timeout sets the wait; a value below "
                                                         "the default hurts slow but honest clients.")}}},
        .setting = "smtpd_timeout, smtpd_per_request_deadline",
        .link = "https://www.postfix.org/postconf.5.html#smtpd_timeout",
    },
    {
        .id = "postfix.local-error",
        .codes = "421",
        .status = "4.3.0",
        .pattern = R"(\bServer local (?:data )?error\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Internal fault in Postfix"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "The smtpd process or one of its helpers met a fault that has "
                                                       "nothing to do with what you sent, and the session ends."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, look for “fatal” or “panic” in the mail log at this time.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "Check disk space, file permissions under the queue directory "
                                                         "and the version of the parts after an update.")}}},
    },
    {
        .id = "postfix.too-many-errors",
        .codes = "421",
        .status = "4.7.0",
        .pattern = R"(^(?P<host>\S+) Error: too many errors)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Too many refused commands"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "This session collected more refusals than Postfix puts up with (20 by default, a "
                                     "single one when the server is under stress), so it hangs up."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                 "Look further up for the first refusal: that is the cause to cure.")},
              {QT_TRANSLATE_NOOP("WordingPostfix", "If they are unknown recipients, clean the list you send to.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "Raising smtpd_hard_error_limit only hides the trouble and helps those who guess addresses.")}}},
        .setting = "smtpd_hard_error_limit, smtpd_soft_error_limit",
        .link = "https://www.postfix.org/postconf.5.html#smtpd_hard_error_limit",
    },
    {
        .id = "postfix.command-too-long",
        .codes = "500",
        .status = "5.5.2",
        .pattern = R"(\bError: command too long)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Command line too long"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix", "The line sent as a command is longer than Postfix reads (2048 bytes by default)."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Check that the client did not send message text while the server was still "
                                       "expecting commands: a refused DATA is the usual reason.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Keep the address and its parameters short; a real command never comes near "
                                       "this length, except for AUTH with a large token.")}}},
        .setting = "line_length_limit",
    },
    {
        .id = "postfix.bad-utf8",
        .codes = "500",
        .status = "5.5.2",
        .pattern = R"(\bError: bad UTF-8 syntax)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Command is not valid UTF-8"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "The command holds bytes beyond ASCII that are not valid UTF-8, "
                                                       "most often a Latin-1 accent in an address."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "Make the client write the address in UTF-8, or use an address in plain ASCII.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "Check the terminal’s character set when you type by hand.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "On the server, smtputf8_enable = no ends this check, and international addresses with it.")}}},
        .setting = "smtputf8_enable, strict_smtputf8",
        .link = "https://www.postfix.org/SMTPUTF8_README.html",
    },
    {
        .id = "postfix.bad-syntax",
        .codes = "500",
        .status = "5.5.2",
        .pattern = R"(\bError: bad syntax\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "No command found in the line"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "The line begins with no word that could be a command: it is empty or starts with a stray character."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Look at the bytes sent: a leading blank, a byte order mark "
                                                         "or the rest of an earlier message are typical.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "Send the line again beginning with the verb.")}}},
    },
    {
        .id = "postfix.command-not-recognized",
        .codes = "500 502",
        .status = "5.5.2",
        .pattern = R"(\bError: command not recognized)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Verb unknown to Postfix"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "Postfix does not know this verb, or the administrator filters it out with smtpd_command_filter. To a "
            "client it has never seen, postscreen may answer in the same words."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "Check the spelling and the protocol: POP3 or IMAP commands on an SMTP port draw this reply.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "If message lines are refused one by one in this way, the "
                                                         "DATA before them was not accepted; go back to its reply.")}}},
        .setting = "smtpd_command_filter",
    },
    {
        .id = "postfix.forbidden-command",
        .codes = "221 521",
        .status = "2.7.0 5.7.0",
        .pattern = R"(\bI can break rules, too\. Goodbye)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Not mail commands: session dropped"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "The client spoke something that is not SMTP, such as an HTTP request or message "
                                     "header lines in place of commands, and Postfix closed the session on purpose."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Check which program sends to this port: a web proxy, a health check made for "
                                       "HTTP, or a form abused to inject mail.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "If header lines arrived as commands, find the earlier DATA that was refused.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "Leave CONNECT, GET and POST in smtpd_forbidden_commands: "
                                                         "they protect the server from abuse through browsers.")}}},
        .setting = "smtpd_forbidden_commands",
        .link = "https://www.postfix.org/postconf.5.html#smtpd_forbidden_commands",
    },
    {
        .id = "postfix.access-denied-session",
        .codes = "503",
        .status = "5.7.0",
        .pattern = R"(\bError: access denied for (?P<client_name>[^\s\[]+)\[(?P<ip>[^\]]*)\])",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Session already refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix", "Postfix turned this client away earlier in the session and now takes nothing but QUIT."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Read the first refusal of the session: it holds the reason.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, smtpd_client_restrictions holds the rule; smtpd_delay_reject = "
                                       "yes moves such a refusal to RCPT TO, which makes the log far more telling.")}}},
        .setting = "smtpd_client_restrictions, smtpd_delay_reject",
    },
    {
        .id = "postfix.synchronization",
        .codes = "554",
        .status = "5.5.0",
        .pattern = R"(\bError: SMTP protocol synchronization)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Client spoke before its turn"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "The client sent its next command before the reply to the last one had "
                                                "come, at a point where Postfix had not offered pipelining."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Make the client read each reply before it writes on, at "
                                                         "least until EHLO has been answered with PIPELINING.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Postfix refuses this by default since 3.9; turn smtpd_forbid_unauth_pipelining "
                                       "off only for a known device that cannot be mended.")}}},
        .setting = "smtpd_forbid_unauth_pipelining",
        .link = "https://www.postfix.org/postconf.5.html#smtpd_forbid_unauth_pipelining",
    },
    {
        .id = "postfix.bare-lf",
        .codes = "550 521",
        .status = "5.5.2",
        .pattern = R"(\bbare <?LF>? received)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Bare line feed refused"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "A line ended in LF alone instead of CR LF. Postfix refuses this to close the "
                                     "door to SMTP smuggling, where a hidden second message travels inside the first."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPostfix", "Make the sending program end every line with CR LF; scripts that "
                                                   "write to a socket and old devices are the usual culprits.")},
              {QT_TRANSLATE_NOOP("WordingPostfix", "For a trusted device that cannot be changed, add its address to "
                                                   "smtpd_forbid_bare_newline_exclusions.")},
              {QT_TRANSLATE_NOOP("WordingPostfix", "Do not switch smtpd_forbid_bare_newline off for everybody.")}}},
        .setting = "smtpd_forbid_bare_newline, smtpd_forbid_bare_newline_exclusions",
        .link = "https://www.postfix.org/smtp-smuggling.html",
    },
    {
        .id = "postfix.helo-syntax",
        .codes = "501",
        .pattern = "^Syntax: (?P<command>HELO|EHLO) hostname",
        .literals = "hostname",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Name missing after HELO or EHLO"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "Postfix expects one word after {command}: the full name of the client."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Send the command again with the client’s host name in full.")}}},
    },
    {
        .id = "postfix.send-helo-first",
        .codes = "503",
        .status = "5.5.1",
        .pattern = R"(\bError: send HELO/EHLO first)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "EHLO has to come first"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "This Postfix wants to be greeted before it takes MAIL, AUTH or ETRN: "
                                     "smtpd_helo_required is set, or the command needs an earlier EHLO by itself."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Send EHLO with your host name, also once more after STARTTLS.")}}},
        .setting = "smtpd_helo_required",
    },
    {
        .id = "postfix.starttls-syntax",
        .codes = "501",
        .status = "5.5.4",
        .pattern = R"(^Syntax: STARTTLS\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "STARTTLS takes no argument"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "Something followed the word STARTTLS on the line, and Postfix did not start the negotiation."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Send STARTTLS alone on its line.")}}},
    },
    {
        .id = "postfix.starttls-ready",
        .codes = "220",
        .status = "2.0.0",
        .pattern = "^Ready to start TLS",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Ready for the TLS handshake"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "Postfix now waits for the TLS handshake; after it EHLO has to be sent "
                                                "again, for what was learned in the clear no longer counts."),
    },
    {
        .id = "postfix.command-not-implemented",
        .codes = "502",
        .status = "5.5.1",
        .pattern = R"(\bError: command not implemented)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Command not offered by Postfix"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "Postfix knows the verb but does not offer it here. After "
                                                       "STARTTLS it means that TLS is not set up on this port."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "For STARTTLS, set smtpd_tls_security_level = may and a certificate in smtpd_tls_chain_files "
                        "(before 3.4: smtpd_tls_cert_file and smtpd_tls_key_file).")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "Use only the verbs listed in the reply to EHLO.")}}},
        .setting = "smtpd_tls_security_level, smtpd_tls_chain_files",
        .link = "https://www.postfix.org/TLS_README.html",
    },
    {
        .id = "postfix.tls-already-active",
        .codes = "554",
        .status = "5.5.1",
        .pattern = R"(\bError: TLS already active)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "TLS is already on"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "STARTTLS was sent inside a session that is encrypted already, because it was "
                                     "sent twice or because the port speaks TLS from the first byte."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "In the client choose one of the two: STARTTLS on ports 25 and 587, implicit TLS on port 465.")}}},
        .setting = "smtpd_tls_wrappermode",
    },
    {
        .id = "postfix.tls-local-problem",
        .codes = "454",
        .status = "4.7.0",
        .pattern = R"(\bTLS not available due to local problem)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Postfix cannot start its TLS"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "Postfix announces STARTTLS but could not ready its TLS engine: usually the "
                                     "certificate or key is missing, unreadable, or does not belong together."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPostfix", "On the server, read the log: a “warning: cannot get RSA "
                                                   "certificate” or “disabling TLS support” line names the file.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "Check the paths in smtpd_tls_chain_files or in smtpd_tls_cert_file and smtpd_tls_key_file, that key "
                  "and certificate match, and that links still point to the renewed files.")},
              {QT_TRANSLATE_NOOP("WordingPostfix", "Do not go on in the clear with a password because of this.")}}},
        .setting = "smtpd_tls_chain_files, smtpd_tls_cert_file, smtpd_tls_key_file",
        .link = "https://www.postfix.org/TLS_README.html",
    },
    {
        .id = "postfix.tls-session-rate",
        .codes = "421 454",
        .status = "4.7.0",
        .pattern = R"(\bError: too many new TLS sessions from (?P<client_name>[^\s\[]+)(?:\[(?P<ip>[^\]]*)\])?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Too many new TLS sessions"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "The client negotiates more fresh TLS sessions each minute than "
                                                       "smtpd_client_new_tls_session_rate_limit allows."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "Let the client reuse TLS sessions, or send several messages in one connection.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "On the server, raise the limit or exempt a trusted client "
                                                         "through smtpd_client_event_limit_exceptions.")}}},
        .setting = "smtpd_client_new_tls_session_rate_limit, smtpd_client_event_limit_exceptions",
    },
    {
        .id = "postfix.tls-proxy-silent",
        .codes = "454",
        .status = "4.3.0",
        .pattern = R"(^Try again later\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "TLS helper process not answering"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix", "The tlsproxy process, which does the encryption for this connection, gave no answer."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "On the server, check that tlsproxy is enabled in master.cf and look for its errors in the log.")},
              {QT_TRANSLATE_NOOP("WordingPostfix", "On the sending side, connect again in a while.")}}},
    },
    {
        .id = "postfix.client-certificate",
        .codes = "421",
        .status = "4.7.1",
        .pattern = R"(\bError: .*?certificate)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Client certificate wanted"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "With smtpd_tls_req_ccert = yes this port serves only clients that show a "
                                     "certificate Postfix can verify, and yours was missing or not trusted."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "Give the client a certificate issued by the authority that the server accepts.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, put that authority into smtpd_tls_CAfile, or drop "
                                       "smtpd_tls_req_ccert if certificates were not meant to be compulsory.")}}},
        .setting = "smtpd_tls_req_ccert, smtpd_tls_CAfile",
        .link = "https://www.postfix.org/postconf.5.html#smtpd_tls_req_ccert",
    },
    {
        .id = "postfix.must-starttls",
        .codes = "530",
        .status = "5.7.0",
        .pattern = R"(\bMust issue a STARTTLS command first)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "STARTTLS required on this port"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "Here smtpd_tls_security_level = encrypt holds, so Postfix takes "
                                                "nothing but EHLO, NOOP, STARTTLS and QUIT before encryption is on."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                 "Send STARTTLS, negotiate, then EHLO again; in a mail program choose “STARTTLS”.")},
              {QT_TRANSLATE_NOOP("WordingPostfix", "On the server, keep encrypt for the submission port in master.cf; "
                                                   "on port 25 of a public MX only may is fitting.")}}},
        .setting = "smtpd_tls_security_level",
    },
    {
        .id = "postfix.encryption-required",
        .codes = "450",
        .status = "4.7.1",
        .pattern = R"(\bSession encryption is required)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Encryption wanted for this mail"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "A rule with reject_plaintext_session matched: this client, sender or recipient is served over TLS only."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                 "Send STARTTLS before MAIL, and let your outgoing server use TLS towards this host.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "On the server, the rule stands in one of the smtpd restriction lists or in an access table.")}}},
        .setting = "reject_plaintext_session, plaintext_reject_code",
    },
    {
        .id = "postfix.auth-rate",
        .codes = "450",
        .status = "4.7.1",
        .pattern = R"(\bError: too many AUTH commands from (?P<client_name>[^\s\[]+)(?:\[(?P<ip>[^\]]*)\])?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Too many logins per minute"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "This address sent more AUTH commands within a minute than "
                                                "smtpd_client_auth_rate_limit grants, whether they succeeded or not."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Wait a minute, then look for a program that repeats an old password.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "If many users share one address, raise the limit on the server.")}}},
        .setting = "smtpd_client_auth_rate_limit",
    },
    {
        .id = "postfix.auth-not-enabled",
        .codes = "503",
        .status = "5.5.1",
        .pattern = R"(\bError: authentication not enabled)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "No login on this port"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "Postfix offers no AUTH at this point: it is off on this port, "
                                                       "hidden from your network, or kept back until TLS is on."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Use the submission port 587 or 465, and send STARTTLS first on 587.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, set smtpd_sasl_auth_enable = yes for the submission service in "
                                       "master.cf, and check smtpd_tls_auth_only and smtpd_sasl_exceptions_networks.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "There is no need to offer AUTH on port 25.")}}},
        .setting = "smtpd_sasl_auth_enable, smtpd_tls_auth_only, smtpd_sasl_exceptions_networks",
        .link = "https://www.postfix.org/SASL_README.html",
    },
    {
        .id = "postfix.transaction-in-progress",
        .codes = "503",
        .status = "5.5.1",
        .pattern = R"(\bError: MAIL transaction in progress)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "A transaction is still open"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "This command is not allowed between MAIL FROM and the end of the message."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Send RSET, then the command, then MAIL FROM again.")}}},
    },
    {
        .id = "postfix.already-authenticated",
        .codes = "503",
        .status = "5.5.1",
        .pattern = R"(\bError: already authenticated)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Already logged in"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "Postfix takes one successful AUTH in a session, and this one has had it."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingPostfix", "Go on with MAIL FROM; to change the account, end with QUIT and connect anew.")}}},
    },
    {
        .id = "postfix.auth-syntax",
        .codes = "501",
        .status = "5.5.4",
        .pattern = "^Syntax: AUTH mechanism",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Mechanism missing after AUTH"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix", "Postfix expects the name of a login mechanism after AUTH, and at most one more word."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingPostfix", "Send AUTH PLAIN, AUTH LOGIN or another mechanism that the EHLO reply listed.")}}},
    },
    {
        .id = "postfix.auth-needs-encryption",
        .codes = "504",
        .status = "5.5.4",
        .pattern = R"(\bEncryption required for requested authentication mechanism)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Login only after STARTTLS"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "smtpd_tls_auth_only = yes keeps passwords off the open wire: "
                                                       "Postfix accepts this mechanism inside TLS only."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Send STARTTLS and EHLO, then AUTH.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "Treat a password that was just sent in the clear as exposed, and change it.")}}},
        .setting = "smtpd_tls_auth_only, smtpd_sasl_security_options",
    },
    {
        .id = "postfix.mail-auth-without-login",
        .codes = "503",
        .status = "5.5.4",
        .pattern = R"(\bError: send AUTH command first)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "AUTH= without a login"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "MAIL FROM carried the parameter AUTH=, which Postfix reads only from clients that have logged in."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Log in first, or leave the AUTH= parameter out.")}}},
    },
    {
        .id = "postfix.mail-auth-twice",
        .codes = "503",
        .status = "5.5.4",
        .pattern = R"(\bmultiple AUTH= options)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "AUTH= given twice"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "The MAIL FROM command holds the parameter AUTH= more than once."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Keep one AUTH= parameter, or none.")}}},
    },
    {
        .id = "postfix.sasl-response-limit",
        .codes = "500",
        .status = "5.5.6",
        .pattern = R"(\bSASL response limit exceeded)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Login answer too long"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "The client’s answer is longer than Postfix reads in a login. Kerberos "
                                                "tickets and OAuth tokens of large organisations can reach this size."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "On the server, raise smtpd_sasl_response_limit above the length of the token.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "On the client, check that it really sent the answer to the "
                                                         "challenge and not a piece of the message.")}}},
        .setting = "smtpd_sasl_response_limit",
        .link = "https://www.postfix.org/postconf.5.html#smtpd_sasl_response_limit",
    },
    {
        .id = "postfix.auth-aborted",
        .codes = "501",
        .status = "5.7.0",
        .pattern = R"(\bAuthentication aborted)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Login called off by the client"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "The client sent an asterisk in place of an answer, which "
                                                       "cancels the login. The session goes on without one."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "If that was not meant, look at the challenge before it: the client probably could not answer it.")}}},
    },
    {
        .id = "postfix.auth-temporary",
        .codes = "454",
        .status = "4.7.0",
        .pattern = R"(\bTemporary authentication failure)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Login back end out of reach"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "Postfix could not ask the service that checks passwords (Dovecot or "
                                                "saslauthd), so this says nothing about the password itself."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "On the server, check that this service runs and that smtpd_sasl_type and smtpd_sasl_path name "
                        "its socket; with a chroot the path counts from the queue directory.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "Check that the postfix user may open the socket.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "Do not change the user’s password for this.")}}},
        .setting = "smtpd_sasl_path, smtpd_sasl_type",
        .link = "https://www.postfix.org/SASL_README.html",
    },
    {
        .id = "postfix.auth-connection-lost",
        .codes = "454",
        .status = "4.7.0",
        .pattern = R"(\bTemporary authentication failure: Connection lost to authentication server)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Dovecot hung up during login"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "Postfix reached the Dovecot login socket, but Dovecot closed it before giving a verdict."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "Read Dovecot’s own log for a crash, a limit reached or a restart at this time.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Then check that the user database (SQL, LDAP) behind Dovecot answers.")}}},
        .setting = "smtpd_sasl_path",
    },
    {
        .id = "postfix.auth-failed",
        .codes = "535",
        .status = "5.7.8",
        .pattern = "^Error: authentication failed",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Login refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix", "The service behind Postfix did not accept this user name and password. Letters after "
                              "the colon are the reason given, sometimes only the last challenge in base64."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Check the user name (often the whole address is wanted), "
                                                         "then type the password anew instead of pasting it.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, test the account with doveadm auth test or testsaslauthd to see "
                                       "whether Postfix or the user database is at fault.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "If the account is right, see whether smtpd_sasl_path leads to the service that knows it.")}}},
        .setting = "smtpd_sasl_type, smtpd_sasl_path",
        .link = "https://www.postfix.org/SASL_README.html",
    },
    {
        .id = "postfix.auth-mechanism",
        .codes = "535",
        .status = "5.7.8",
        .pattern = R"(\bError: authentication failed: Invalid authentication mechanism)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Login mechanism not offered"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "The mechanism asked for does not exist in the login service or "
                                                       "is filtered out; the password was not looked at."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "Choose a mechanism from the AUTH line of the EHLO reply, read after STARTTLS.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "To offer more of them, add them to Dovecot’s auth_mechanisms or to Cyrus "
                                       "SASL’s mech_list, and look at smtpd_sasl_mechanism_filter.")}}},
        .setting = "smtpd_sasl_mechanism_filter, auth_mechanisms (Dovecot), mech_list (Cyrus SASL)",
    },
    {
        .id = "postfix.auth-failed-challenge",
        .codes = "535",
        .status = "5.7.8",
        .pattern =
            R"(\bError: authentication failed: (?:UGFzc3dvcmQ6|VXNlcm5hbWU6|authentication failure|bad protocol / cancel|another step is needed))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Wrong user name or password"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix", "The login ended without success. UGFzc3dvcmQ6 and VXNlcm5hbWU6 are no error codes: they "
                              "are the prompts “Password:” and “Username:” in base64, left over from AUTH LOGIN."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Check the user name in full and the password, and that both "
                                                         "were encoded in base64 without a line end.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "On the server with Cyrus SASL, try the account with "
                                                         "testsaslauthd or look it up with sasldblistusers2.")}}},
    },
    {
        .id = "postfix.auth-generic-failure",
        .codes = "535 454",
        .status = "5.7.8 4.7.0",
        .pattern = R"(\b(?:Error: authentication failed|Temporary authentication failure): generic failure)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Cyrus SASL back end missing"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix", "“Generic failure” comes from Cyrus SASL, which found no working back end: saslauthd is "
                              "not running, its socket is out of reach, or sasldb2 cannot be read."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Start saslauthd, and check pwcheck_method in the smtpd.conf of SASL.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "If smtpd runs in a chroot, move the saslauthd socket below the Postfix queue "
                                       "directory and add postfix to the sasl group.")}}},
        .setting = "smtpd_sasl_path",
    },
    {
        .id = "postfix.auth-ok",
        .codes = "235",
        .status = "2.7.0",
        .pattern = "^Authentication successful",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Login accepted"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "You are logged in; rules with permit_sasl_authenticated now let you send to any domain."),
    },
    {
        .id = "postfix.nested-mail",
        .codes = "503",
        .status = "5.5.1",
        .pattern = R"(\bError: nested MAIL command)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "MAIL FROM sent twice"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "A sender is already set for the message under way."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Send RSET to start over, or go on with RCPT TO.")}}},
    },
    {
        .id = "postfix.command-after-bdat",
        .codes = "503",
        .status = "5.5.1",
        .pattern = R"(\bError: (?P<command>MAIL|RCPT|DATA) after BDAT)",
        .literals = "after bdat",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Command inside a BDAT transfer"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix", "The message is being sent in chunks, and {command} has no place before the last one."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Finish with BDAT … LAST, or drop the message with RSET.")}}},
    },
    {
        .id = "postfix.mail-syntax",
        .codes = "501",
        .status = "5.5.4",
        .pattern = "^Syntax: MAIL FROM: ?<address>",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Malformed MAIL FROM"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "Postfix could not read the command: the colon, the angle "
                                                       "brackets or the address is missing, or a second word follows."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPostfix", "Write MAIL FROM: and the address in angle brackets, parameters "
                                                   "after them and separated by blanks.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "With strict_rfc821_envelopes = yes the brackets are compulsory and display names are refused.")}}},
        .setting = "strict_rfc821_envelopes",
    },
    {
        .id = "postfix.sender-syntax",
        .codes = "501",
        .status = "5.1.7",
        .pattern = "^Bad sender address syntax",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Sender address unreadable"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "Postfix cannot take the address in MAIL FROM apart: a stray blank, two @ signs, or nothing after the @."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Correct the sender address in the program’s settings; script "
                                                         "variables that were left empty are a usual source.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, strict_rfc821_envelopes = no admits an address without <>, and "
                                       "resolve_null_domain = yes one that ends in @.")}}},
        .setting = "strict_rfc821_envelopes, resolve_null_domain",
    },
    {
        .id = "postfix.message-rate",
        .codes = "450",
        .status = "4.7.1",
        .pattern = R"(\bError: too much mail from (?P<client_name>[^\s\[]+)(?:\[(?P<ip>[^\]]*)\])?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Too many messages in a minute"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "This client has sent more messages within a minute than smtpd_client_message_rate_limit grants."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Spread the sending over a longer time; the queue will carry the rest.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "On the server, raise the limit or exempt a trusted relay "
                                                         "through smtpd_client_event_limit_exceptions.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "If you did not send that much, look for a hacked account or script.")}}},
        .setting = "smtpd_client_message_rate_limit, smtpd_client_event_limit_exceptions",
    },
    {
        .id = "postfix.size-syntax",
        .codes = "501",
        .status = "5.5.4",
        .pattern = "^Bad message size syntax",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "SIZE is not a number"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "The parameter SIZE= of MAIL FROM must be a whole number of bytes."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Correct the number, or leave the parameter out.")}}},
    },
    {
        .id = "postfix.size-file-system",
        .codes = "552",
        .status = "5.3.4",
        .pattern = R"(\bMessage size exceeds file system imposed limit)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Message larger than the server’s files"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "The announced size is beyond what the operating system lets the smtpd process write into one file."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, raise the file size limit of the Postfix processes (ulimit -f, "
                                       "or LimitFSIZE in the systemd unit) and check the file system.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "As a sender, make the message smaller or share the file by a link.")}}},
        .setting = "message_size_limit",
    },
    {
        .id = "postfix.size-limit",
        .codes = "552",
        .status = "5.3.4",
        .pattern = R"(\bMessage size exceeds fixed limit)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Message over the size limit"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix", "The message is bigger than message_size_limit, which is 10,240,000 bytes unless the "
                              "administrator changed it. Attachments grow by a third on the way because of base64."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Send smaller attachments, split them, or share a link.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "On the server, raise message_size_limit and keep it below "
                                                         "mailbox_size_limit and virtual_mailbox_limit.")}}},
        .setting = "message_size_limit",
        .link = "https://www.postfix.org/postconf.5.html#message_size_limit",
    },
    {
        .id = "postfix.storage",
        .codes = "452",
        .status = "4.3.1",
        .pattern = R"(\bInsufficient system storage)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Queue disk nearly full"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "The file system of the queue has less free space than Postfix wants: the larger "
                                     "of queue_minfree and one and a half times message_size_limit."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "On the server, free space on the partition that holds /var/spool/postfix; look at inodes as well.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "A very large message_size_limit can bring this reply about on a disk that is not full.")},
              {QT_TRANSLATE_NOOP("WordingPostfix", "As a sender, let the queue try again.")}}},
        .setting = "queue_minfree, message_size_limit",
        .link = "https://www.postfix.org/postconf.5.html#queue_minfree",
    },
    {
        .id = "postfix.dsn-disabled",
        .codes = "501",
        .status = "5.7.1",
        .pattern = "^DSN support is disabled",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Delivery notifications switched off"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "The command asked for a delivery notification (RET, ENVID, "
                                                       "NOTIFY or ORCPT), and this Postfix does not offer DSN to you."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Send MAIL and RCPT without these parameters.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "On the server, DSN comes back when dsn is taken out of smtpd_discard_ehlo_keywords.")}}},
        .setting = "smtpd_discard_ehlo_keywords, smtpd_discard_ehlo_keyword_address_maps",
    },
    {
        .id = "postfix.dsn-syntax",
        .codes = "501",
        .status = "5.5.4",
        .pattern = R"(\bBad (?P<value>RET|ENVID|NOTIFY|ORCPT) parameter syntax)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Faulty notification parameter"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "Postfix could not read the value of {value}, a parameter that asks for delivery notifications."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Allowed are RET=FULL or RET=HDRS, NOTIFY=NEVER or a list of "
                                                         "SUCCESS, FAILURE and DELAY, and ORCPT=rfc822;address.")}}},
    },
    {
        .id = "postfix.xtext",
        .codes = "501",
        .status = "5.5.4",
        .pattern = R"(\bError: .*?needs two characters from)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Faulty escape in a parameter"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "In the values of ENVID, ORCPT and AUTH a plus sign starts an escape "
                                                "of two hexadecimal digits in capitals, and here they are missing."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Write a plus sign as +2B and an equals sign as +3D.")}}},
    },
    {
        .id = "postfix.unsupported-option",
        .codes = "555",
        .status = "5.5.4",
        .pattern = R"(^Unsupported option: ?(?P<value>\S+))",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Parameter not offered here"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "MAIL FROM or RCPT TO carried {value}, which Postfix does not "
                                                       "support or has not announced to this client."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "Use only parameters whose keyword stands in the EHLO reply; after STARTTLS that reply may differ.")},
              {QT_TRANSLATE_NOOP("WordingPostfix",
                                 "On the server, look whether smtpd_discard_ehlo_keywords hides the extension.")}}},
        .setting = "smtpd_discard_ehlo_keywords",
    },
    {
        .id = "postfix.option-null-sender",
        .codes = "503",
        .status = "5.5.4",
        .pattern = R"(\bError: .*?requires non-null sender)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Parameter needs a sender"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "The parameter makes no sense with the empty sender address of "
                                                       "a bounce, for nobody could be told about the outcome."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Give a real sender address, or leave the parameter out.")}}},
    },
    {
        .id = "postfix.smtputf8-needed",
        .codes = "553",
        .status = "5.6.7",
        .pattern = R"(\bMust declare SMTPUTF8 to)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "SMTPUTF8 missing"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "The address holds characters beyond ASCII, and the transaction was not announced as internationalised."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Add SMTPUTF8 to MAIL FROM if the EHLO reply lists it.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Otherwise write the domain in its xn-- form and use an ASCII local part.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, strict_smtputf8 = no takes such addresses unannounced.")}}},
        .setting = "smtputf8_enable, strict_smtputf8",
        .link = "https://www.postfix.org/SMTPUTF8_README.html",
    },
    {
        .id = "postfix.need-mail",
        .codes = "503",
        .status = "5.5.1",
        .pattern = R"(\bError: need MAIL command)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "MAIL FROM is missing"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "Postfix has no sender for this transaction: MAIL FROM was not "
                                                       "sent, was refused, or was wiped out by RSET or a new EHLO."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "Look at the reply to the last MAIL FROM; if it was a refusal, that is what to solve.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "Then send MAIL FROM before RCPT TO.")}}},
    },
    {
        .id = "postfix.rcpt-syntax",
        .codes = "501",
        .status = "5.5.4",
        .pattern = "^Syntax: RCPT TO: ?<address>",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Malformed RCPT TO"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "Postfix could not read the command: the colon, the angle brackets or "
                                                "the address is missing, or something stray follows."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "Write RCPT TO: and one address in angle brackets; each recipient has a command of its own.")}}},
        .setting = "strict_rfc821_envelopes",
    },
    {
        .id = "postfix.recipient-syntax",
        .codes = "501",
        .status = "5.1.3",
        .pattern = "^Bad recipient address syntax",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Recipient address unreadable"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "Postfix cannot take the address in RCPT TO apart; a blank, a "
                                                       "missing local part or a doubled @ are the usual reasons."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Correct the address in the address book or in the list it was taken from.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, strict_rfc821_envelopes = no admits an address without <>.")}}},
        .setting = "strict_rfc821_envelopes",
    },
    {
        .id = "postfix.recipient-rate",
        .codes = "450",
        .status = "4.7.1",
        .pattern = R"(\bError: too many recipients from (?P<client_name>[^\s\[]+)(?:\[(?P<ip>[^\]]*)\])?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Too many recipients in a minute"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "This client named more recipients within a minute than "
                                                "smtpd_client_recipient_rate_limit grants; refused ones count too."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Spread the sending; the queue will carry the rest.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "On the server, raise the limit or exempt the client through "
                                                         "smtpd_client_event_limit_exceptions.")}}},
        .setting = "smtpd_client_recipient_rate_limit, smtpd_client_event_limit_exceptions",
    },
    {
        .id = "postfix.too-many-recipients",
        .codes = "452",
        .status = "4.5.3",
        .pattern = R"(\bError: too many recipients\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Too many recipients for one message"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "One transaction may name smtpd_recipient_limit recipients, 1000 by "
                                                "default. Those accepted before this reply stay accepted."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Send DATA for the recipients accepted so far, then a new transaction for the "
                                       "others: a mail server does this by itself.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "For a mailing, use a list server or smaller groups.")}}},
        .setting = "smtpd_recipient_limit, smtpd_recipient_overshoot_limit",
        .link = "https://www.postfix.org/postconf.5.html#smtpd_recipient_limit",
    },
    {
        .id = "postfix.need-rcpt",
        .codes = "503",
        .status = "5.5.1",
        .pattern = R"(\bError: need RCPT command)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "No recipient named yet"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "DATA or BDAT came before any RCPT TO."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Send at least one RCPT TO and wait for its 250.")}}},
    },
    {
        .id = "postfix.no-valid-recipients",
        .codes = "554",
        .status = "5.5.1",
        .pattern = R"(\bError: no valid recipients)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Every recipient was refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "There is nobody left to deliver to. This is only the echo of the refusals given to RCPT TO."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Read the replies to RCPT TO above; each of them holds the real reason.")}}},
    },
    {
        .id = "postfix.bare-verb-syntax",
        .codes = "501",
        .status = "5.5.4",
        .pattern = R"(^Syntax: (?P<command>DATA|RSET|NOOP)\.?$)",
        .literals = "syntax:",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "This verb stands alone"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "Postfix accepts no argument after {command}."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Send the word alone on its line.")}}},
    },
    {
        .id = "postfix.mail-system-error",
        .codes = "421",
        .status = "4.3.0",
        .pattern = R"(\bMail system error\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Message lost its way inside Postfix"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "While taking the message, smtpd lost its connection to the "
                                                       "cleanup process or to the filter named in smtpd_proxy_filter."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "On the server, check that the filter listens and accepts messages, and read the log at this time.")},
              {QT_TRANSLATE_NOOP("WordingPostfix",
                                 "Count the processes of the filter: it needs as many as smtpd in master.cf.")},
              {QT_TRANSLATE_NOOP("WordingPostfix",
                                 "As a sender, let the queue try again; the message was not accepted.")}}},
        .setting = "smtpd_proxy_filter",
    },
    {
        .id = "postfix.bdat-off",
        .codes = "521",
        .status = "5.5.1",
        .pattern = R"(\bError: command not implemented)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "BDAT is switched off"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "BDAT was sent although Postfix did not announce CHUNKING to this client, and the "
                                     "session ends there because the rest would be read as commands."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Send with DATA, or use BDAT only where EHLO lists CHUNKING.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "On the server, take chunking out of smtpd_discard_ehlo_keywords to offer it again.")}}},
        .setting = "smtpd_discard_ehlo_keywords",
        .link = "https://www.postfix.org/BDAT_README.html",
    },
    {
        .id = "postfix.bdat-syntax",
        .codes = "521",
        .status = "5.5.4",
        .pattern = R"(^Syntax: BDAT count \[LAST\])",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Malformed BDAT"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "BDAT needs the length of the chunk in bytes and, for the final one, the word "
                                     "LAST. Postfix ends the session, since it cannot tell where the chunk stops."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Connect again and send BDAT with an exact byte count.")}}},
    },
    {
        .id = "postfix.bdat-null",
        .codes = "551",
        .status = "5.7.1",
        .pattern = R"(\bNull BDAT request)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Empty chunk refused"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "BDAT 0 is allowed only together with LAST, as the end of a message."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Leave empty chunks out, or send BDAT 0 LAST to finish.")}}},
    },
    {
        .id = "postfix.bdat-discarded",
        .codes = "551",
        .status = "5.0.0",
        .pattern = R"(\bDiscarded (?P<size>\d+) bytes after earlier error)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Chunk thrown away"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "An earlier command or chunk of this message failed, so Postfix "
                                                       "reads the following chunks only to skip them."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingPostfix", "Go back to the first refusal in this transaction, then start over after RSET.")}}},
    },
    {
        .id = "postfix.bdat-too-big",
        .codes = "552",
        .status = "5.3.4",
        .pattern = R"(\bChunk exceeds message size limit)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Chunk over the size limit"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "With this chunk the message would become bigger than message_size_limit."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Send a smaller message, or share the file by a link.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, raise message_size_limit if such messages are welcome.")}}},
        .setting = "message_size_limit",
    },
    {
        .id = "postfix.vrfy-disabled",
        .codes = "502",
        .status = "5.5.1",
        .pattern = R"(\bVRFY command is disabled)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "VRFY switched off"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "disable_vrfy_command = yes is set, so that addresses cannot be "
                                                       "guessed this way. It is a sound setting and hinders no mail."),
        .setting = "disable_vrfy_command",
    },
    {
        .id = "postfix.vrfy-syntax",
        .codes = "501",
        .status = "5.5.4",
        .pattern = "^Syntax: VRFY address",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Address missing after VRFY"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "VRFY wants one address or user name after it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Send VRFY with an address.")}}},
    },
    {
        .id = "postfix.etrn-syntax",
        .codes = "500",
        .pattern = "^Syntax: ETRN domain",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Domain missing after ETRN"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "ETRN wants the name of the domain whose waiting mail is to be sent."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Send ETRN with one domain name.")}}},
    },
    {
        .id = "postfix.etrn-parameter",
        .codes = "501",
        .pattern = "^Error: invalid parameter syntax",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "ETRN argument not a domain"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "Postfix takes a domain name or an address literal after ETRN, and what was sent is neither."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Correct the domain; the @ and # forms of ETRN are not used here.")}}},
    },
    {
        .id = "postfix.etrn-flush-failed",
        .codes = "458",
        .pattern = "^Unable to queue messages",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Flush service failed"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "The flush process of Postfix could not start the delivery of the waiting mail."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, check the flush line in master.cf and the log.")}}},
        .setting = "fast_flush_domains",
        .link = "https://www.postfix.org/ETRN_README.html",
    },
    {
        .id = "postfix.etrn-unavailable",
        .codes = "459",
        .pattern = "^<(?P<domain>[^>]*)>: service unavailable",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "No ETRN for this domain"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "Postfix keeps no list of waiting mail for {domain}, for the domain is not among fast_flush_domains."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "On the server, add the domain to relay_domains or to fast_flush_domains, then reload.")}}},
        .setting = "fast_flush_domains, relay_domains",
        .link = "https://www.postfix.org/ETRN_README.html",
    },
    {
        .id = "postfix.etrn-started",
        .codes = "250",
        .pattern = "^Queuing started",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Delivery of waiting mail started"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "Postfix now tries to deliver what it holds for that domain. The mail "
                                                "comes over a connection of its own, not over this one."),
    },
    {
        .id = "postfix.xclient-authorization",
        .codes = "550",
        .status = "5.7.0",
        .pattern = R"(\bError: insufficient authorization)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "XCLIENT or XFORWARD not allowed"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "Only hosts listed by the administrator may tell Postfix who "
                                                       "the real client is, and yours is not one of them."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, add the address of the proxy or filter to "
                                       "smtpd_authorized_xclient_hosts or smtpd_authorized_xforward_hosts.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "List single trusted addresses only: whoever may use XCLIENT can pretend to be any client.")}}},
        .setting = "smtpd_authorized_xclient_hosts, smtpd_authorized_xforward_hosts",
        .link = "https://www.postfix.org/XCLIENT_README.html",
    },
    {
        .id = "postfix.xclient-syntax",
        .codes = "501",
        .status = "5.5.4",
        .pattern =
            R"(\battribute=value expected|^(?:Error: )?Bad \S+ attribute name|^(?:Error: )?Bad (?:NAME|ADDR|PORT|HELO|PROTO|LOGIN|DESTADDR|DESTPORT|SOURCE|IDENT) syntax|\battribute value too long|^Syntax: X(?:CLIENT|FORWARD))",
        .literals = "attribute|syntax",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Faulty XCLIENT or XFORWARD attribute"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "The attributes must be written as NAME=value, with names that "
                                                       "the EHLO reply lists after XCLIENT or XFORWARD."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "Correct the attribute in the proxy or test script; an unknown value is written [UNAVAILABLE].")}}},
        .link = "https://www.postfix.org/XCLIENT_README.html",
    },
    {
        .id = "postfix.mail-ok",
        .codes = "250",
        .status = "2.1.0",
        .pattern = R"(^Ok\.?$)",
        .literals = "ok",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Sender accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "Postfix has noted the sender. By default it judges the sender "
                                                       "only at RCPT TO, so a refusal may still come."),
    },
    {
        .id = "postfix.rcpt-ok",
        .codes = "250",
        .status = "2.1.5",
        .pattern = R"(^Ok\.?$)",
        .literals = "ok",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Recipient accepted"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "Postfix takes the message for this recipient: the domain is served "
                                                "here or you may relay, and every check so far has passed."),
    },
    {
        .id = "postfix.vrfy-ok",
        .codes = "252",
        .status = "2.0.0",
        .pattern = R"(^<?(?P<address>[^\s<>]+)>?$)",
        .literals = "@",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Address would be tried"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "Postfix would accept mail for {address}. Whether the mailbox "
                                                       "exists is certain only for domains that it knows itself."),
        .setting = "disable_vrfy_command",
    },
    {
        .id = "postfix.data-go",
        .codes = "354",
        .pattern = R"(^End data with <CR><LF>\.<CR><LF>)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Send the message now"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "Postfix waits for header, empty line and body, and takes a line with a single full stop as the end."),
    },
    {
        .id = "postfix.queued",
        .codes = "250",
        .status = "2.0.0",
        .pattern = "^Ok: queued as (?P<queue_id>[0-9A-Za-z]+)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Message accepted and queued"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "Postfix is now responsible for the message and keeps it as "
                                                "{queue-id}. Search its log for this name to follow the delivery."),
        .setting = "enable_long_queue_ids",
    },
    {
        .id = "postfix.bdat-ok",
        .codes = "250",
        .status = "2.0.0",
        .pattern = R"(^Ok: (?P<size>\d+) bytes(?: queued as (?P<queue_id>[0-9A-Za-z]+))?)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Chunk accepted"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "Postfix has taken these bytes; when a queue name follows, the whole message is accepted."),
    },
    {
        .id = "postfix.bye",
        .codes = "221",
        .status = "2.0.0",
        .pattern = R"(^Bye\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Session closed"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix", "Postfix answers QUIT and closes the connection. Messages already accepted are safe."),
    },
    {
        .id = "postfix.queue-write-error",
        .codes = "451",
        .status = "4.3.0",
        .pattern = R"(\bError: queue file write error)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Queue file cannot be written"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "Postfix could not store the message: the disk is full, the "
                                                       "spool is not writable, or the before-queue filter broke off."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "On the server, check space and inodes of queue_directory, "
                                                         "then the rights with postfix set-permissions.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "If smtpd_proxy_filter or a milter is in use, read the filter’s log at this time.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "As a sender, let the queue try again.")}}},
        .setting = "queue_directory, smtpd_proxy_filter",
    },
    {
        .id = "postfix.cleanup-internal",
        .codes = "451",
        .status = "4.3.0",
        .pattern = R"(\bError: internal error \d+)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Internal fault while queueing"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "The cleanup process returned a result that smtpd does not know, "
                                                "usually after an update that left old and new programs side by side."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "On the server, restart Postfix fully (stop, then start) and read the log of cleanup.")}}},
    },
    {
        .id = "postfix.too-many-hops",
        .codes = "554",
        .status = "5.4.0",
        .pattern = R"(\bError: too many hops)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Mail loop stopped"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "The message carries more Received lines than hopcount_limit "
                                                       "allows (50 by default): it goes round between servers."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "Read the Received lines from top to bottom; the two hosts that take turns hand it to each other.")},
              {QT_TRANSLATE_NOOP("WordingPostfix",
                                 "Correct the forwarding, the transport_maps entry or the relay that sends it back.")},
              {QT_TRANSLATE_NOOP("WordingPostfix", "Raising hopcount_limit only makes the loop longer.")}}},
        .setting = "hopcount_limit",
    },
    {
        .id = "postfix.message-too-big",
        .codes = "552",
        .status = "5.3.4",
        .pattern = R"(\bError: message file too big)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Message grew over the limit"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "While receiving the text Postfix passed message_size_limit. "
                                                       "The client had announced no size, or one that was too small."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Send smaller attachments or share a link.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "On the server, raise message_size_limit, and check that "
                                                         "mailbox_size_limit and virtual_mailbox_limit are larger.")}}},
        .setting = "message_size_limit",
        .link = "https://www.postfix.org/postconf.5.html#message_size_limit",
    },
    {
        .id = "postfix.content-rejected",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(\bError: message content rejected|^message content rejected\.?$)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Header or body rule matched"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "A REJECT rule of the administrator in header_checks, body_checks or "
                                                "one of their kin matched a line of the message."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "On the server, the log line “reject: header” or “reject: "
                                                         "body” quotes the very line; test the rule with postmap -q.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "As a sender, look at attachment names, subject and odd "
                                                         "header lines, and ask the postmaster which rule it was.")}}},
        .setting = "header_checks, body_checks, mime_header_checks, nested_header_checks",
        .link = "https://www.postfix.org/BUILTIN_FILTER_README.html",
    },
    {
        .id = "postfix.no-recipients-queued",
        .codes = "550",
        .status = "5.1.0",
        .pattern = R"(\bError: no recipients specified)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "No recipient left"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "When the message was to be queued, it had no recipient any "
                                                       "more: none was given, or an alias or milter removed them all."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Name a recipient; with sendmail -t check that To, Cc or Bcc is filled in.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "On the server, look whether a milter or an always-empty alias takes recipients away.")}}},
    },
    {
        .id = "postfix.queue-service-denied",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(\bError: service denied)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Refused while queueing"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "After the envelope had been accepted, a rule of the queueing stage denied this message."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "On the server, search the log of cleanup for this client and time: it names the rule or milter.")}}},
    },
    {
        .id = "postfix.queue-service-unavailable",
        .codes = "451",
        .status = "4.7.1",
        .pattern = R"(\bError: service unavailable)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Put off while queueing"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "A milter, or a rule with DEFER in header_checks or "
                                                       "body_checks, put the message off after it had been sent."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, read the cleanup line in the log, then the log of the milter.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "As a sender, let the queue try again.")}}},
        .setting = "milter_default_action, header_checks",
    },
    {
        .id = "postfix.no-reverse-name",
        .codes = "450 550",
        .status = "4.7.1 5.7.1 4.7.25 5.7.25",
        .pattern = R"(Client host rejected: cannot find your reverse hostname,? ?\[(?P<ip>[^\]]*)\])",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Your address has no name"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "The server looked for a PTR record of {ip} and found none; it "
                                                       "serves only clients whose address has a name."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Have the owner of the address range (the hosting or access provider) publish a "
                                       "PTR record, and an A or AAAA record that leads back.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "If the address is that of a home connection, send through your provider’s relay instead.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "On the server, this is reject_unknown_reverse_client_hostname; a trusted client can be let in "
                        "before it with check_client_access or permit_mynetworks.")}}},
        .setting = "reject_unknown_reverse_client_hostname, unknown_client_reject_code",
        .link = "https://www.postfix.org/postconf.5.html#reject_unknown_reverse_client_hostname",
    },
    {
        .id = "postfix.no-matching-name",
        .codes = "450 550",
        .status = "4.7.25 5.7.25 4.7.1 5.7.1",
        .pattern = R"(Client host rejected: cannot find your hostname,? ?\[(?P<ip>[^\]]*)\])",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Name and address do not match"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "For {ip} the server wants a PTR record and, for the name in it, an A or AAAA record that gives the same "
            "address. One of the two is missing, does not match, or could not be looked up."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "Look up the PTR of the address, then the address of that name, and make them agree.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "With IPv6, check the address really used: it often has no PTR although the IPv4 one has.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "On the server, reject_unknown_reverse_client_hostname in place of "
                        "reject_unknown_client_hostname is milder and turns away fewer honest senders.")}}},
        .setting = "reject_unknown_client_hostname, unknown_client_reject_code",
        .link = "https://www.postfix.org/postconf.5.html#reject_unknown_client_hostname",
    },
    {
        .id = "postfix.client-denied",
        .codes = "554 550",
        .status = "5.7.1",
        .pattern =
            R"(<(?P<client_name>[^>\[\s]*)\[(?P<ip>[^\]]*)\]>: (?:Unverified )?Client host rejected: Access denied)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Client address refused by rule"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "The client restrictions of this Postfix turn {ip} away: a table lists the "
                                     "address, or the list ends in reject and nothing before it let you through."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On ports 587 and 465 this nearly always means that the client did not log in: "
                                       "switch authentication on in the mail program.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "On port 25, look for the address or its network in the table behind check_client_access.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, the submission service in master.cf needs "
                                       "permit_sasl_authenticated before reject in smtpd_client_restrictions.")}}},
        .setting = "smtpd_client_restrictions, check_client_access, permit_sasl_authenticated",
        .link = "https://www.postfix.org/SMTPD_ACCESS_README.html",
    },
    {
        .id = "postfix.helo-invalid",
        .codes = "501",
        .status = "5.5.2",
        .pattern = "(?:<(?P<value>[^>]*)>: )?Helo command rejected: (?:invalid ip address|Invalid name)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "EHLO name not well formed"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix", "The word after HELO or EHLO is no legal host name and no address in square brackets."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Set the client’s own full host name, of letters, digits, hyphens and dots; an "
                                       "address is written [192.0.2.7] or [IPv6:2001:db8::1].")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "On the server, let trusted devices pass before "
                                                         "reject_invalid_helo_hostname with permit_mynetworks.")}}},
        .setting = "reject_invalid_helo_hostname, invalid_hostname_reject_code",
    },
    {
        .id = "postfix.helo-not-fqdn",
        .codes = "504 550",
        .status = "5.5.2",
        .pattern = "(?:<(?P<value>[^>]*)>: )?Helo command rejected: need fully-qualified hostname",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "EHLO name without a domain"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "The client introduced itself as {value}. The server wants a full host name, such as mail.example.com."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Set the host name in the sending program; for Postfix that is myhostname or "
                                       "smtp_helo_name, for a device its “host name” field.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "If it is a user’s mail program on port 25, move it to the submission port with a login.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, put permit_mynetworks and permit_sasl_authenticated before "
                                       "reject_non_fqdn_helo_hostname.")}}},
        .setting = "reject_non_fqdn_helo_hostname, non_fqdn_reject_code, myhostname",
    },
    {
        .id = "postfix.helo-unknown",
        .codes = "450 550",
        .status = "4.7.1 5.7.1",
        .pattern = "(?:<(?P<value>[^>]*)>: )?Helo command rejected: (?:Host not found|Malformed DNS server reply)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "EHLO name not in DNS"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "The server looked up {value}, the name you gave with EHLO, and found no A, AAAA or MX record."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Publish an address record for that name, or send a name that exists in public "
                                       "DNS; names ending in .local or .lan never do.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, note that reject_unknown_helo_hostname turns away many honest "
                                       "but sloppy senders, and that a failing resolver makes it fire too.")}}},
        .setting = "reject_unknown_helo_hostname, unknown_hostname_reject_code",
    },
    {
        .id = "postfix.helo-denied",
        .codes = "554 550",
        .status = "5.7.1",
        .pattern = "Helo command rejected:",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "EHLO name refused by rule"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "The administrator’s table for EHLO names refuses the one you "
                                                       "gave; the words after the colon are the administrator’s own."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Check that the client does not present the server’s own name, its domain or "
                                       "“localhost”: this is the rule most often found there.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Give the client its own name, the one its address has in reverse DNS.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, look the name up in the table behind check_helo_access.")}}},
        .setting = "check_helo_access, smtpd_helo_restrictions",
    },
    {
        .id = "postfix.sender-nullmx",
        .codes = "550",
        .status = "5.7.27",
        .pattern =
            R"((?:<(?P<sender>[^>]*)>: )?Sender address rejected: Domain (?P<domain>\S+) does not accept mail \(nullMX\))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Sender domain takes no mail"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "{domain} declares with a null MX record that it never receives "
                                                       "mail, so nobody could answer or be sent a bounce there."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "Send from a domain that accepts mail, or replace the null MX of the sender domain by a real one.")}}},
        .setting = "reject_unknown_sender_domain",
    },
    {
        .id = "postfix.recipient-nullmx",
        .codes = "556 550",
        .status = "5.1.10",
        .pattern =
            R"((?:<(?P<recipient>[^>]*)>: )?Recipient address rejected: Domain (?P<domain>\S+) does not accept mail \(nullMX\))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Recipient domain takes no mail"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix", "{domain} has a null MX record: its owner states that no address there receives mail."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Check the spelling of the domain; it is often a parked or mistyped name.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "If it is your own domain, replace the null MX by the name of your mail server.")}}},
        .setting = "reject_unknown_recipient_domain",
    },
    {
        .id = "postfix.sender-domain-unknown",
        .codes = "450 550",
        .status = "4.1.8 5.1.8",
        .pattern = "(?:<(?P<sender>[^>]*)>: )?Sender address rejected: (?:Domain not found|Malformed DNS server reply)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Sender domain not in DNS"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix", "The server found neither an MX nor an address record for the domain of {sender}."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPostfix", "Correct the sender address: programs left unconfigured use names "
                                                   "such as root@localhost or www-data@web1.local.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "If the domain is right, check its registration, its name servers and its MX record from outside.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "On the server, reject_unknown_sender_domain asks for this; check the resolver when it hits "
                  "well-known domains: in a chroot, Postfix needs its own copy of resolv.conf.")}}},
        .setting = "reject_unknown_sender_domain, unknown_address_reject_code",
        .link = "https://www.postfix.org/postconf.5.html#reject_unknown_sender_domain",
    },
    {
        .id = "postfix.recipient-domain-unknown",
        .codes = "450 550",
        .status = "4.1.2 5.1.2",
        .pattern =
            "(?:<(?P<recipient>[^>]*)>: )?Recipient address rejected: (?:Domain not found|Malformed DNS server reply)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Recipient domain not in DNS"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "The server found no MX and no address record for the domain of {recipient}."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPostfix", "Check the spelling after the @.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "If the domain is right, look it up at its own name servers: it may have expired or be broken.")},
              {QT_TRANSLATE_NOOP("WordingPostfix", "On the server, reject_unknown_recipient_domain asks for this; "
                                                   "check the resolver when well-known domains are hit.")}}},
        .setting = "reject_unknown_recipient_domain, unknown_address_reject_code",
    },
    {
        .id = "postfix.address-not-fqdn",
        .codes = "504 550",
        .status = "5.5.2",
        .pattern = "(?:<(?P<address>[^>]*)>: )?(?:Sender|Recipient) address rejected: need fully-qualified address",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Address without a full domain"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "The part after the @ in {address} is missing or is a bare machine name."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Write the full address, with a domain such as example.com.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "On a sending Postfix, set myorigin or smtp_generic_maps so "
                                                         "that local names leave with a public domain.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, reject_non_fqdn_sender or reject_non_fqdn_recipient asks for "
                                       "this; permit_mynetworks before it spares your own machines.")}}},
        .setting = "reject_non_fqdn_sender, reject_non_fqdn_recipient, non_fqdn_reject_code",
    },
    {
        .id = "postfix.relay-denied",
        .codes = "454 554",
        .status = "5.7.1 4.7.1",
        .pattern = "<(?P<recipient>[^>]*)>: Relay access denied",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Relay refused"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "Postfix does not take mail for {recipient} from you: the domain is "
                                                "not one of its own, and nothing shows that you may send through it."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPostfix", "If you are a user of this server, log in on the submission port "
                                                   "(587 or 465), where permit_sasl_authenticated has to stand before "
                                                   "reject_unauth_destination in smtpd_relay_restrictions.")},
              {QT_TRANSLATE_NOOP("WordingPostfix", "If the domain should be received here, add it to just one of "
                                                   "mydestination, virtual_mailbox_domains, virtual_alias_domains or "
                                                   "relay_domains, and check that its MX points here.")},
              {QT_TRANSLATE_NOOP("WordingPostfix",
                                 "Do not widen mynetworks to get past this: that makes an open relay.")}}},
        .setting = "smtpd_relay_restrictions, mynetworks, mydestination, relay_domains, virtual_mailbox_domains",
        .link = "https://www.postfix.org/SMTPD_ACCESS_README.html",
    },
    {
        .id = "postfix.pipelining",
        .codes = "503",
        .status = "5.5.0",
        .pattern = "rejected: Improper use of SMTP command pipelining",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Commands sent without waiting"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "reject_unauth_pipelining caught the client sending ahead where it had "
                                                "to wait for a reply. Spam programs do so; mail servers do not."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Make the client wait for each reply, above all after EHLO and DATA.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "If a script pours a whole dialogue into the connection at "
                                                         "once, use a real mail client or library.")}}},
        .setting = "reject_unauth_pipelining, smtpd_data_restrictions",
    },
    {
        .id = "postfix.backup-mx-lookup",
        .codes = "450",
        .status = "4.4.4",
        .pattern = R"(\bUnable to (?:look up|verify) (?:mail exchanger |host ))",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Backup MX check failed"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "This Postfix acts as a backup MX through permit_mx_backup and could not look up the mail exchangers of "
            "the recipient domain, so it could not tell whether it is one of them."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "On the server, check the resolver, and better replace "
                                                         "permit_mx_backup by a list of domains in relay_domains.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "As a sender, wait and try the primary MX.")}}},
        .setting = "permit_mx_backup, permit_mx_backup_networks",
    },
    {
        .id = "postfix.recipient-unverified",
        .codes = "450",
        .status = "4.1.1",
        .pattern = "(?:<(?P<recipient>[^>]*)>: )?Recipient address rejected: unverified address:",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Recipient not verified yet"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "Postfix asks the next server whether {recipient} exists before it takes the message, and that server gave "
            "no clear answer. The words after the last colon are what went wrong there."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "On the server, clear up what the next host said or why it "
                                                         "could not be reached; try it by hand with sendmail -bv.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "As a sender, let the queue try again.")}}},
        .setting = "reject_unverified_recipient, unverified_recipient_defer_code",
        .link = "https://www.postfix.org/ADDRESS_VERIFICATION_README.html",
    },
    {
        .id = "postfix.sender-unverified",
        .codes = "450",
        .status = "4.1.0 4.1.7",
        .pattern = "(?:<(?P<sender>[^>]*)>: )?Sender address rejected: unverified address:",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Sender not verified yet"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "Before it takes your message, Postfix tries to find out at your "
                                                "domain’s MX whether {sender} exists, and could not yet do so."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Make sure that the MX of the sender domain can be reached on "
                                                         "port 25 and does not greylist or block the null sender.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "Then let the queue try again.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, keep reject_unverified_sender for a few chosen domains: used on "
                                       "all mail it burdens others and may get you listed.")}}},
        .setting = "reject_unverified_sender, unverified_sender_defer_code",
        .link = "https://www.postfix.org/ADDRESS_VERIFICATION_README.html",
    },
    {
        .id = "postfix.verification-in-progress",
        .codes = "450",
        .status = "4.1.1 4.1.0 4.1.7",
        .pattern = "(?:<(?P<address>[^>]*)>: )?(?:Recipient|Sender) address rejected: unverified address: Address "
                   "verification in progress",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Address check under way"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "Postfix has just sent a probe to find out whether {address} exists "
                                                "and will know in a moment; the result is then remembered."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPostfix", "Try again in a minute or let the queue do so.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "If it never clears, the probe itself hangs: look for the address in the server’s queue and log.")}}},
        .setting = "reject_unverified_recipient, reject_unverified_sender, address_verify_poll_count",
        .link = "https://www.postfix.org/ADDRESS_VERIFICATION_README.html",
    },
    {
        .id = "postfix.recipient-undeliverable",
        .codes = "450 550",
        .status = "4.1.1 5.1.1",
        .pattern = "(?:<(?P<recipient>[^>]*)>: )?Recipient address rejected: undeliverable address:",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Recipient refused by the next server"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "Postfix asked the server behind it about {recipient} and got a "
                                                       "refusal, which it quotes after the last colon."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "Check the address; if it is right, read the quoted refusal as the true reason.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, a new mailbox can stay refused for some hours because the "
                                       "result is remembered: address_verify_negative_refresh_time.")}}},
        .setting = "reject_unverified_recipient, unverified_recipient_reject_code, unverified_recipient_reject_reason",
        .link = "https://www.postfix.org/ADDRESS_VERIFICATION_README.html",
    },
    {
        .id = "postfix.sender-undeliverable",
        .codes = "450 550",
        .status = "4.1.0 5.1.0 4.1.7 5.1.7",
        .pattern = "(?:<(?P<sender>[^>]*)>: )?Sender address rejected: undeliverable address:",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Your sender address bounces"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "The server asked the MX of your domain whether {sender} can receive mail, and that MX said no."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Create the sender’s mailbox or alias, or send from an address that exists.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Make sure that your MX accepts the null sender (MAIL FROM with empty "
                                       "brackets); refusing it makes every such check fail.")}}},
        .setting = "reject_unverified_sender, unverified_sender_reject_code",
        .link = "https://www.postfix.org/ADDRESS_VERIFICATION_README.html",
    },
    {
        .id = "postfix.verification-problem",
        .codes = "450",
        .status = "4.1.1",
        .pattern = "rejected: address verification problem",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Verification service failing"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "The verify process of Postfix, which remembers the results of address probes, did not answer."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "On the server, check the verify line in master.cf and whether the file behind "
                        "address_verify_map is writable and sound; it may be deleted while Postfix is stopped.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "As a sender, let the queue try again.")}}},
        .setting = "address_verify_map",
    },
    {
        .id = "postfix.sender-denied",
        .codes = "554 550",
        .status = "5.7.1",
        .pattern = "<(?P<sender>[^>]*)>: Sender address rejected: Access denied",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Sender refused by rule"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "A rule of this Postfix refuses {sender}: usually a table behind "
                                                "check_sender_access that holds the address or its domain."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPostfix", "On the server, look up the address, its domain and the parent "
                                                   "domains in that table with postmap -q.")},
              {QT_TRANSLATE_NOOP("WordingPostfix", "As a sender, ask the postmaster by another way why the address is "
                                                   "barred; another envelope sender of your own may do meanwhile.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "If it is the server’s own domain, outsiders may not use it: log in on the submission port.")}}},
        .setting = "check_sender_access, smtpd_sender_restrictions",
        .link = "https://www.postfix.org/access.5.html",
    },
    {
        .id = "postfix.recipient-denied",
        .codes = "554 550",
        .status = "5.7.1",
        .pattern = "<(?P<recipient>[^>]*)>: Recipient address rejected: Access denied",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Recipient refused by rule"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "The recipient rules of this Postfix end in a refusal for {recipient}: a table "
                                     "says so, or the list closes with reject and nothing before it let you pass."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "On ports 587 and 465 log in first: there, this is the usual reply to a client without a login.")},
              {QT_TRANSLATE_NOOP("WordingPostfix",
                                 "On port 25, look the address up in the table behind check_recipient_access; "
                                 "mailboxes for internal use are often barred this way.")},
              {QT_TRANSLATE_NOOP("WordingPostfix", "On the server, permit_sasl_authenticated must come before reject "
                                                   "in smtpd_recipient_restrictions of the submission service.")}}},
        .setting = "smtpd_recipient_restrictions, check_recipient_access, permit_sasl_authenticated",
        .link = "https://www.postfix.org/SMTPD_ACCESS_README.html",
    },
    {
        .id = "postfix.class-denied",
        .codes = "554",
        .status = "5.7.1",
        .pattern = "(?:<(?P<value>[^>]*)>: )?(?:Client certificate|SASL login name|Etrn command|Data "
                   "command|End-of-data) rejected:",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Refused by an access rule"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "A rule of the administrator refused the session at this step. The words before “rejected” name what was "
            "judged: the login name, the client certificate, ETRN, DATA or the whole message."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, open the restriction list of that step (smtpd_data_restrictions "
                                       "for DATA, smtpd_end_of_data_restrictions for the whole message), and the table "
                                       "or policy service it calls, and look up the value in angle brackets.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "With “SASL login name”, the account was probably blocked on purpose after "
                                       "abuse: clean it up and change its password before letting it send again.")}}},
        .setting = "smtpd_data_restrictions, smtpd_end_of_data_restrictions, check_sasl_access, check_ccert_access, "
                   "check_etrn_access",
        .link = "https://www.postfix.org/SMTPD_ACCESS_README.html",
    },
    {
        .id = "postfix.plain-defer",
        .codes = "450",
        .status = "4.3.2",
        .pattern = "(?:Client host|Helo command|Sender address|Recipient address|Data command|End-of-data) rejected: "
                   "Try again later",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Restriction list ends in defer"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix", "A rule or list of this Postfix ends in defer, so everybody it does not let through is "
                              "asked to come back. It is often set while work is done on the server."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "On the server, find defer in the restriction lists and in "
                                                         "the access tables, and take it out when the work is over.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "As a sender, let the queue try again.")}}},
        .setting = "defer, defer_code",
    },
    {
        .id = "postfix.defer-if",
        .codes = "450",
        .status = "4.7.0",
        .pattern = R"(\bdefer_if_(?:permit|reject) requested)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Conditional put-off by a rule"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "A table or policy service returned defer_if_permit or defer_if_reject without a "
                                     "text of its own: greylisting and quotas commonly work this way."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPostfix", "As a sender, let the queue try again.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "On the server, give the rule a text, so that the next reader knows who asked for the delay.")}}},
        .setting = "defer_if_permit, defer_if_reject",
    },
    {
        .id = "postfix.policy-service-down",
        .codes = "450 451",
        .status = "4.7.1 4.3.5",
        .pattern =
            R"((?:Client host|Helo command|Sender address|Recipient address|Data command|End-of-data) rejected: (?:Service unavailable|Server configuration problem)\.?$)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Policy service not answering"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "Postfix asked a policy service (greylisting, SPF, quota, rate "
                                                       "limits) about this message and got no usable answer."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "On the server, check that the daemon named by check_policy_service runs and that its socket "
                        "or port is the one in main.cf; the log says “problem talking to server”.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "With spawn services in master.cf, set their time limit "
                                                         "(servicename_time_limit) to an hour, as their manuals ask.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "As a sender, let the queue try again.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "To do without the service meanwhile, set smtpd_policy_service_default_action = DUNNO.")}}},
        .setting = "check_policy_service, smtpd_policy_service_default_action, smtpd_policy_service_timeout",
        .link = "https://www.postfix.org/SMTPD_POLICY_README.html",
    },
    {
        .id = "postfix.sender-not-owned",
        .codes = "553",
        .status = "5.7.1",
        .pattern = R"((?:<(?P<sender>[^>]*)>: )?Sender address rejected: not owned by user (?P<user>\S+))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Sender not allowed for this login"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "You logged in as {user}, and smtpd_sender_login_maps does not list this login as an owner of {sender}."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Send from the address that belongs to the account, or log in "
                                                         "with the account that owns the address.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, add the login to the right-hand side of that address in "
                                       "smtpd_sender_login_maps; aliases and shared addresses have to be listed too.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "Check that the table uses the login in the same form, with or without the domain.")}}},
        .setting = "smtpd_sender_login_maps, reject_sender_login_mismatch, reject_authenticated_sender_login_mismatch",
        .link = "https://www.postfix.org/postconf.5.html#smtpd_sender_login_maps",
    },
    {
        .id = "postfix.sender-not-logged-in",
        .codes = "553",
        .status = "5.7.1",
        .pattern = "(?:<(?P<sender>[^>]*)>: )?Sender address rejected: not logged in",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "This sender has to log in"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "The address {sender} belongs to an account of this server, so "
                                                       "it is accepted only from a client that has logged in."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Log in on the submission port, then send again.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "For a printer or web server that cannot log in, use an address of its own that is not in "
                        "smtpd_sender_login_maps, or let it pass earlier with permit_mynetworks.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, reject_unauthenticated_sender_login_mismatch on port 25 also "
                                       "stops forwarded mail and lists that keep the sender.")}}},
        .setting =
            "smtpd_sender_login_maps, reject_sender_login_mismatch, reject_unauthenticated_sender_login_mismatch",
        .link = "https://www.postfix.org/postconf.5.html#smtpd_sender_login_maps",
    },
    {
        .id = "postfix.multi-recipient-bounce",
        .codes = "550",
        .status = "5.5.3",
        .pattern = "rejected: Multi-recipient bounce",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Empty sender, several recipients"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "A bounce goes to one person only. A message with an empty "
                                                       "sender and several recipients is taken for abuse."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Send to one recipient at a time when the sender is empty.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "For automatic mail to several people, use a real envelope sender.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, this is reject_multi_recipient_bounce; keep it in "
                                       "smtpd_data_restrictions, where all recipients are known.")}}},
        .setting = "reject_multi_recipient_bounce, multi_recipient_bounce_reject_code",
    },
    {
        .id = "postfix.unknown-local",
        .codes = "550 450",
        .status = "5.1.1 4.1.1",
        .pattern = "(?:<(?P<recipient>[^>]*)>: )?Recipient address rejected: User unknown in local recipient table",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "No such local user"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "Postfix holds the domain as local (mydestination) and found "
                                                       "neither a system account nor an alias for {recipient}."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Check the spelling of the address.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "If the address should exist, add the account or a line in aliases and run "
                                       "newaliases; local_recipient_maps lists the tables asked.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "If the domain is meant to be virtual or relayed, take it out "
                                                         "of mydestination: it must stand in one list only.")}}},
        .setting = "local_recipient_maps, mydestination, unknown_local_recipient_reject_code",
        .link = "https://www.postfix.org/LOCAL_RECIPIENT_README.html",
    },
    {
        .id = "postfix.unknown-virtual-mailbox",
        .codes = "550 450",
        .status = "5.1.1 4.1.1",
        .pattern = "(?:<(?P<recipient>[^>]*)>: )?Recipient address rejected: User unknown in virtual mailbox table",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "No such virtual mailbox"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "The domain is a virtual mailbox domain of this Postfix, and "
                                                       "virtual_mailbox_maps has no entry for {recipient}."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Check the spelling of the address.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, ask the table with postmap -q and the full address; with SQL or "
                                       "LDAP look at the query and at an “active” flag of the account.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "If the address is only an alias, it belongs into virtual_alias_maps.")}}},
        .setting = "virtual_mailbox_maps, virtual_mailbox_domains, unknown_virtual_mailbox_reject_code",
        .link = "https://www.postfix.org/VIRTUAL_README.html",
    },
    {
        .id = "postfix.unknown-relay-recipient",
        .codes = "550 450",
        .status = "5.1.1 4.1.1",
        .pattern = "(?:<(?P<recipient>[^>]*)>: )?Recipient address rejected: User unknown in relay recipient table",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Gateway does not know the recipient"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "This Postfix passes mail of the domain on to another server, and its "
                                                "list of valid recipients, relay_recipient_maps, lacks {recipient}."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Check the spelling of the address.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "On the gateway, renew the list from the inner server (directory, export), then run postmap.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Do not empty relay_recipient_maps to get mail through: unknown addresses would "
                                       "then come back as bounces to forged senders.")}}},
        .setting = "relay_recipient_maps, relay_domains, unknown_relay_recipient_reject_code",
        .link = "https://www.postfix.org/ADDRESS_CLASS_README.html",
    },
    {
        .id = "postfix.unknown-virtual-alias",
        .codes = "550 450",
        .status = "5.1.1 4.1.1",
        .pattern = "(?:<(?P<recipient>[^>]*)>: )?Recipient address rejected: User unknown in virtual alias table",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "No alias for this address"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "The domain is a virtual alias domain: every address must lead to "
                                                "another one in virtual_alias_maps, and {recipient} does not."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Check the spelling of the address.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "On the server, add the alias and run postmap on the file; "
                                                         "postmap -q with the full address shows the result.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "If the domain has mailboxes here, list it in "
                                                         "virtual_mailbox_domains, not in virtual_alias_domains.")}}},
        .setting = "virtual_alias_maps, virtual_alias_domains, unknown_virtual_alias_reject_code",
        .link = "https://www.postfix.org/VIRTUAL_README.html",
    },
    {
        .id = "postfix.unknown-recipient",
        .codes = "550 450",
        .status = "5.1.1 4.1.1",
        .pattern = R"(<(?P<recipient>[^>]*)>: Recipient address rejected: User unknown\.?$)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "No such recipient"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix", "Postfix serves the domain but does not know {recipient}. Which table was asked is "
                              "hidden by show_user_unknown_table_name = no, or the answer came from a policy service."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Check the spelling, or ask the person for the present address.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, find the class of the domain (mydestination, virtual or relay) "
                                       "and look the address up in its table with postmap -q.")}}},
        .setting = "show_user_unknown_table_name",
    },
    {
        .id = "postfix.unknown-sender",
        .codes = "550",
        .status = "5.1.0",
        .pattern = "(?:<(?P<sender>[^>]*)>: )?Sender address rejected: User unknown(?: in .*?table)?",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Sender unknown on its own server"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix", "The sender’s domain is hosted on this Postfix, and {sender} does not exist there."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                 "Correct the sender address in the client, or create it as a mailbox or alias.")},
              {QT_TRANSLATE_NOOP("WordingPostfix", "On the server, smtpd_reject_unlisted_sender = yes makes this "
                                                   "check; addresses used only for sending must be listed too.")}}},
        .setting = "smtpd_reject_unlisted_sender, reject_unlisted_sender",
        .link = "https://www.postfix.org/postconf.5.html#smtpd_reject_unlisted_sender",
    },
    {
        .id = "postfix.recipient-moved",
        .codes = "550 450",
        .status = "5.1.6",
        .pattern = R"((?:Recipient address rejected|<[^>]*>): User has moved to (?P<address>[^\s,;]+))",
        .literals = "user has moved to",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Recipient has a new address"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "The administrator noted in relocated_maps that this person now receives mail elsewhere: {address}."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Write to the new address and correct your address book.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "On the server, use virtual_alias_maps in place of "
                                                         "relocated_maps if the mail is to be forwarded.")}}},
        .setting = "relocated_maps",
        .link = "https://www.postfix.org/relocated.5.html",
    },
    {
        .id = "postfix.dnsbl-client",
        .codes = "554 550",
        .status = "5.7.1",
        .pattern =
            R"(Service unavailable; (?:Unverified )?Client host \[(?P<ip>[^\]]*)\] blocked using (?P<list>[\w.-]+)(?:; (?P<reason>.+))?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Your address is on a block list"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "This Postfix asks {list} about each client, and {ip} is listed there."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPostfix", "Look the address up at the list itself, remove the cause (hacked "
                                                   "account, infected machine, missing PTR), then ask for removal.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "If it is a home or dynamic address, send through your provider’s relay with a login.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "On the server, let your own users log in before this rule; and check that the list answers your "
                  "resolver, since some lists reply “listed” to all questions that come through public resolvers.")}}},
        .setting = "reject_rbl_client, smtpd_client_restrictions, rbl_reply_maps",
        .link = "https://www.postfix.org/postconf.5.html#reject_rbl_client",
    },
    {
        .id = "postfix.dnsbl-domain",
        .codes = "554 550",
        .status = "5.7.1",
        .pattern =
            R"(Service unavailable; (?:Unverified )?(?:Helo command|Sender address|Recipient address) \[(?P<value>[^\]]*)\] blocked using (?P<list>[\w.-]+)(?:; (?P<reason>.+))?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "A domain is on a block list"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "The list {list} holds the domain of {value}. It is the name that is judged here, not your address."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "Look the domain up at the list, find out why it stands there, then ask for its removal.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, the rule is reject_rhsbl_sender, reject_rhsbl_recipient or "
                                       "reject_rhsbl_helo; check that the list answers your resolver properly.")}}},
        .setting = "reject_rhsbl_sender, reject_rhsbl_client, reject_rhsbl_helo",
    },
    {
        .id = "postfix.milter-unavailable",
        .codes = "451 450 550",
        .status = "4.3.5 4.7.1 5.5.0",
        .pattern =
            R"(^(?:Server configuration problem - try again later|Service unavailable - try again later|Service unavailable\.?$))",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Milter not answering, or asking to wait"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "A mail filter attached to Postfix (milter) is down, too slow, or itself asked to put the message off."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, check that the filter runs and that smtpd_milters names its "
                                       "socket or port; the log says “can’t connect” or “timeout” next to it.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "milter_default_action decides what happens without the filter: tempfail puts "
                                       "mail off, accept lets it pass unchecked.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "As a sender, let the queue try again.")}}},
        .setting = "milter_default_action, smtpd_milters, milter_connect_timeout, milter_command_timeout",
        .link = "https://www.postfix.org/MILTER_README.html",
    },
    {
        .id = "postfix.milter-rejected",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(^Command rejected\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Refused by a milter without a reason"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "A mail filter (milter) said no and gave no text, so Postfix put its own words "
                                     "there. A virus scanner, DKIM or DMARC filter may be behind it."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "On the server, search the log for “milter-reject” at this time, then the log of that filter.")},
              {QT_TRANSLATE_NOOP("WordingPostfix",
                                 "As a sender, note the hour and the recipient, and ask the postmaster.")}}},
        .setting = "smtpd_milters",
        .link = "https://www.postfix.org/MILTER_README.html",
    },
    {
        .id = "postfix.milter-disconnect",
        .codes = "421",
        .status = "4.7.0",
        .pattern = R"(^Service unavailable\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Milter ended the session"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "A mail filter (milter) told Postfix to drop this client at once."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "On the server, find the reason in the filter’s log.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "As a sender, check the standing of your address and try again later.")}}},
        .setting = "smtpd_milters",
    },
    {
        .id = "postfix.quota-status",
        .codes = "552 452 450",
        .status = "5.2.2 4.2.2",
        .pattern = "<(?P<recipient>[^>]*)>: Recipient address rejected: (?:Quota exceeded|Mailbox is full|Mailbox "
                   "full|Over ?quota|User is over quota)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Mailbox full, known at RCPT"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "Before taking the message, Postfix asked a policy service, usually "
                                                "Dovecot’s quota-status, and the mailbox of {recipient} has no room."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Tell the person by another way, and send again later.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, delete or archive mail, empty the trash, or raise the quota in "
                                       "Dovecot; doveadm quota get shows the figures.")}}},
        .setting = "check_policy_service, quota_status_overquota",
    },
    {
        .id = "postfix.loops-to-myself",
        .codes = "554",
        .status = "5.4.6",
        .pattern = R"(\bmail for (?P<domain>\S+) loops back to myself)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "The MX is this very server"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "The best MX or the relay for {domain} leads back to this "
                                                       "Postfix, which does not hold the domain as its own."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "If the mail is to stay here, add the domain to mydestination or virtual_mailbox_domains.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "If it has to go on to another server, name that one in "
                                                         "transport_maps, with brackets around the host.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "If this host sits behind NAT, put the public address into proxy_interfaces; "
                                       "and check that relayhost is not this host.")}}},
        .setting = "mydestination, virtual_mailbox_domains, relayhost, proxy_interfaces",
    },
    {
        .id = "postfix.connect-failed",
        .codes = "450",
        .status = "4.4.1",
        .pattern =
            R"(\bconnect to (?P<host>[^\s\[]+)\[(?P<ip>[^\]]*)\]:(?P<port>\d+): (?:Connection timed out|No route to host|Operation timed out))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Next server does not answer"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "Postfix tried {host} ({ip}) on port {port}, and nothing came back: the host is "
                                     "down, or a firewall or provider in between swallows the connection."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "Try the same port from the sending server; if every foreign host fails on port 25, your "
                        "provider blocks it: use its relay as relayhost, or port 587 with a login.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "If only this host fails, it is the other side: the queue "
                                                         "keeps trying up to maximal_queue_lifetime.")}}},
        .setting = "relayhost, smtp_connect_timeout",
    },
    {
        .id = "postfix.connect-refused",
        .codes = "450",
        .status = "4.4.1",
        .pattern = R"(\bconnect to (?P<host>[^\s\[]+)\[(?P<ip>[^\]/]*)\]:(?P<port>\d+): Connection refused)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Next server refuses the connection"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "{host} ({ip}) was reached, but no program listens on port "
                                                       "{port} there, or a firewall sends the client away."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Check host and port in relayhost or transport_maps; for a "
                                                         "content filter on 127.0.0.1, check that the filter runs.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "If the host is somebody else’s, wait: its mail service is probably being restarted.")}}},
        .setting = "relayhost, transport_maps",
    },
    {
        .id = "postfix.connect-unreachable",
        .codes = "450",
        .status = "4.4.1",
        .pattern = R"(\bconnect to (?P<host>[^\s\[]+)\[(?P<ip>[^\]/]*)\]:(?P<port>\d+): Network is unreachable)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "No route to that network"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "The sending Postfix has no route to {ip}. With an IPv6 address "
                                                       "this means that the machine has no working IPv6."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Repair the IPv6 route, or set inet_protocols = ipv4, or "
                                                         "smtp_address_preference = ipv4, in main.cf.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "With an IPv4 address, check the default route and the network of the machine.")}}},
        .setting = "inet_protocols, smtp_address_preference",
    },
    {
        .id = "postfix.connect-socket",
        .codes = "450",
        .status = "4.4.1",
        .pattern =
            R"(\bconnect to (?P<host>[^\s\[]+)\[(?P<value>[^\]]*/[^\]]*)\]: (?:No such file or directory|Connection refused|Permission denied))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "LMTP socket out of reach"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "Postfix hands mail to the mailbox server through the socket "
                                                       "{value}, and this socket is missing, closed or forbidden."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Check that Dovecot (or the other LMTP server) runs, and that its unix_listener "
                                       "lies under the Postfix queue directory with owner postfix.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "Check the path in virtual_transport or mailbox_transport; "
                                                         "“private/…” counts from queue_directory.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "The mail waits in the queue; after the repair postqueue -f sends it off.")}}},
        .setting = "virtual_transport, mailbox_transport",
    },
    {
        .id = "postfix.delivery-suspended",
        .codes = "451",
        .status = "4.3.0",
        .pattern = R"(\bdelivery temporarily suspended:)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Destination set aside for a while"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "After a failed try Postfix leaves this destination alone for "
                                                       "some minutes; the words that follow give the last failure."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Solve that failure, then run postqueue -f, or wait.")}}},
    },
    {
        .id = "postfix.lost-connection",
        .codes = "450",
        .status = "4.4.2",
        .pattern =
            R"(\b(?:lost connection with|conversation with) (?P<host>[^\s\[]+)\[(?P<ip>[^\]]*)\] (?:timed out )?while (?P<reason>[a-z ,]{3,80}))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Connection broke off on the way"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix", "{host} hung up or fell silent while {reason}, so the sending Postfix will try again."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "At the greeting: the other side often blocks or slows your "
                                                         "address; check your reputation and PTR.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "In the message body: suspect packet size (MTU), a firewall that inspects SMTP, "
                                       "or a size limit; small messages then pass and large ones do not.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "At the end of data: the other server’s scanner is slow; the "
                                                         "message may have arrived, and copies may follow.")}}},
        .setting = "smtp_helo_timeout, smtp_data_xfer_timeout, smtp_data_done_timeout",
    },
    {
        .id = "postfix.refused-to-talk",
        .pattern = R"(\bhost (?P<host>[^\s\[]+)\[(?P<ip>[^\]]*)\] refused to talk to me:)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Turned away at the greeting"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "{host} answered the connection itself with a refusal, which "
                                                       "stands after the colon; no message was looked at."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Read that refusal: it is nearly always about the reputation, the PTR or the "
                                       "rate of your address, or the other server is overloaded.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "If the message stays in the queue, Postfix tries the other MX hosts and comes back later.")}}},
    },
    {
        .id = "postfix.host-not-found",
        .codes = "550 450",
        .status = "5.4.4 4.4.3",
        .pattern =
            R"(\bHost or domain name not found\. Name service error for name=(?P<domain>\S+) type=\S+: Host not found)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "No such host or domain"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "The sending Postfix asked DNS for {domain} and was told, or "
                                                       "had to conclude, that the name leads nowhere."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Check the domain after the @ for typing errors; if it is "
                                                         "right, its DNS or registration is broken.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "If the name is your relay, correct relayhost or transport_maps; brackets "
                                       "around the host skip the MX lookup.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "With “try again” at the end, your resolver gave no answer: "
                                                         "check resolv.conf, also its copy in the Postfix chroot.")}}},
        .setting = "relayhost, transport_maps",
    },
    {
        .id = "postfix.host-no-record",
        .codes = "550",
        .status = "5.4.4",
        .pattern =
            R"(\bName service error for name=(?P<domain>\S+) type=(?P<value>\S+): Host found but no data record of requested type)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Name without a usable record"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "{domain} exists in DNS but has no record of the type {value}, so there is no address to deliver to."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Look at the MX of the recipient domain: it names a host "
                                                         "without an A or AAAA record, or is itself an alias.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "If it is your domain, publish the missing address record.")}}},
    },
    {
        .id = "postfix.host-lookup",
        .codes = "450 550",
        .status = "4.4.3 5.4.4",
        .pattern = R"(\bunable to look up host (?P<host>[^\s:]+):)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Host name could not be resolved"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "The system resolver of the sending Postfix gives no address for {host}."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "Check the spelling in relayhost or transport_maps, and the entry in DNS or /etc/hosts.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Names from /etc/hosts are read only if smtp_host_lookup contains native.")}}},
        .setting = "smtp_host_lookup, smtp_dns_support_level",
    },
    {
        .id = "postfix.recipient-nullmx-bounce",
        .codes = "556 550",
        .status = "5.1.10 5.1.0",
        .pattern = R"(^(?:<[^>]*>: )?Domain (?P<domain>\S+) does not accept mail \(nullMX\))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Domain takes no mail at all"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "{domain} publishes a null MX, by which its owner says that it receives no mail."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Check the domain for typing errors, or reach the person by another way.")}}},
    },
    {
        .id = "postfix.relay-login-failed",
        .codes = "451",
        .status = "4.7.0",
        .pattern =
            R"(\bSASL authentication failed; (?:server|cannot authenticate to server) (?P<host>[^\s\[]+)(?:\[(?P<ip>[^\]]*)\])?)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Login at the relay failed"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "This Postfix sends through {host} and could not log in there; "
                                                       "a quoted reply after “said:” is that relay’s reason."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPostfix", "Correct user name and password in the file behind "
                                                   "smtp_sasl_password_maps, run postmap on it, then postfix reload.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "The key in that file must be written exactly like relayhost, brackets and port included.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "Large providers often want an application password or OAuth instead of the account’s password.")}}},
        .setting = "smtp_sasl_password_maps, smtp_sasl_security_options, smtp_tls_security_level",
        .link = "https://www.postfix.org/SASL_README.html#client_sasl",
    },
    {
        .id = "postfix.relay-no-mechanism",
        .codes = "451",
        .status = "4.7.0",
        .pattern =
            R"(\bSASL authentication failed; cannot authenticate to server (?P<host>[^\s\[]+)(?:\[(?P<ip>[^\]]*)\])?: no mechanism available)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "No common login mechanism"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "{host} offers login mechanisms, but this Postfix has none of them at hand or may not use them."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "Install the SASL modules (libsasl2-modules on Debian and Ubuntu, cyrus-sasl-plain on Red Hat).")},
              {QT_TRANSLATE_NOOP("WordingPostfix",
                                 "Set smtp_tls_security_level = encrypt and smtp_sasl_tls_security_options = "
                                 "noanonymous, so that PLAIN and LOGIN are allowed inside TLS.")}}},
        .setting = "smtp_sasl_security_options, smtp_sasl_tls_security_options, smtp_tls_security_level",
        .link = "https://www.postfix.org/SASL_README.html#client_sasl",
    },
    {
        .id = "postfix.tls-policy",
        .codes = "451",
        .status = "4.7.5",
        .pattern =
            R"(\bServer certificate not (?:trusted|verified)|\bclient TLS configuration problem|\bTLSA lookup error)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Certificate of the next server not accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "The sending Postfix has to verify the other server (level verify, secure, "
                                     "fingerprint or DANE) and could not, so it keeps the message back."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "Compare the certificate’s names, issuer and dates with what smtp_tls_policy_maps asks for.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "Check that smtp_tls_CAfile or smtp_tls_CApath holds the authorities, in the chroot too; with "
                        "DANE, that the TLSA record was renewed together with the certificate.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Do not lower the level to may for all destinations because of one.")}}},
        .setting = "smtp_tls_security_level, smtp_tls_policy_maps, smtp_tls_CAfile",
        .link = "https://www.postfix.org/TLS_README.html",
    },
    {
        .id = "postfix.tls-not-offered",
        .codes = "451",
        .status = "4.7.4",
        .pattern = R"(\bTLS is required, but was not offered(?: by host (?P<host>[^\s\[]+)\[(?P<ip>[^\]]*)\])?)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "TLS wanted, none offered"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix", "The policy of the sending Postfix demands TLS, and {host} did not announce STARTTLS."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPostfix", "Ask that server’s administrator to turn STARTTLS on; a firewall "
                                                   "that inspects SMTP may also hide it.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "On the sending side, smtp_tls_security_level = encrypt for all destinations is too strict for the "
                  "public Internet: use may or dane, and encrypt for chosen ones in smtp_tls_policy_maps.")}}},
        .setting = "smtp_tls_security_level, smtp_tls_policy_maps",
        .link = "https://www.postfix.org/TLS_README.html",
    },
    {
        .id = "postfix.tls-handshake",
        .codes = "451",
        .status = "4.7.5",
        .pattern = R"(\bCannot start TLS: handshake failure)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "TLS handshake failed"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "Both servers tried TLS but found no common ground: protocol version, "
                                                "cipher, or a certificate that one of them does not bear."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "Read the “SSL_connect error” line just before it in the sending log; it says what broke.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostfix",
                        "Try the other server by hand with STARTTLS to see its versions and certificate.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "For one outdated partner, relax smtp_tls_policy_maps for that domain only.")}}},
        .setting = "smtp_tls_protocols, smtp_tls_mandatory_protocols, smtp_tls_ciphers",
        .link = "https://www.postfix.org/TLS_README.html",
    },
    {
        .id = "postfix.smtputf8-not-offered",
        .codes = "550",
        .status = "5.6.7",
        .pattern = R"(\bSMTPUTF8 is required, but was not offered(?: by host (?P<host>[^\s\[]+)\[(?P<ip>[^\]]*)\])?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Next server lacks SMTPUTF8"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "The message has addresses or headers in UTF-8 that need SMTPUTF8, and {host} does not offer it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Use an ASCII address for this recipient, and have the sending program encode "
                                       "accents in header fields instead of sending raw UTF-8.")}}},
        .setting = "smtputf8_enable, smtputf8_autodetect_classes",
        .link = "https://www.postfix.org/SMTPUTF8_README.html",
    },
    {
        .id = "postfix.size-of-next-server",
        .codes = "552",
        .status = "5.3.4",
        .pattern = R"(\bmessage size (?P<size>\d+) exceeds size limit (?P<limit>\d+) of server (?P<host>[^\s\[]+))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Too big for the next server"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "The message has {size} bytes and {host} announces a limit of "
                                                       "{limit} in its EHLO reply, so Postfix did not even try."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPostfix", "Send smaller attachments or share a link.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "Raising message_size_limit on the sending side does not help: the limit is the other server’s.")}}},
        .setting = "message_size_limit",
    },
    {
        .id = "postfix.local-unknown-user",
        .codes = "550",
        .status = "5.1.1",
        .pattern = R"re(\bunknown user: "(?P<user>[^"]*)")re",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Accepted, then no such user"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "Postfix had taken the message and found only at delivery that {user} has no account or mailbox."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Check the spelling; create the account or alias if it should exist.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "On the server, set local_recipient_maps (or virtual_mailbox_maps) properly, so "
                                       "that such mail is refused at RCPT and no bounce goes to forged senders.")}}},
        .setting = "local_recipient_maps, mydestination, alias_maps",
        .link = "https://www.postfix.org/LOCAL_RECIPIENT_README.html",
    },
    {
        .id = "postfix.forwarding-loop",
        .codes = "554",
        .status = "5.4.6",
        .pattern = R"(\bmail forwarding loop for (?P<recipient>[^\s"]+))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Forwarding comes back to itself"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix", "The message already carries a Delivered-To line for "
                                                       "{recipient}: aliases or .forward files send it in a circle."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Follow the forwarding step by step: aliases, virtual_alias_maps, the .forward "
                                       "file, and the forwarding set at the other provider.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "Break the circle at one place; to keep a local copy in "
                                                         ".forward, write the user name with a leading backslash.")}}},
        .setting = "alias_maps, forward_path, prepend_delivered_header",
    },
    {
        .id = "postfix.mailbox-limit",
        .codes = "552",
        .status = "5.2.3 5.2.2",
        .pattern = R"(\bmailbox size limit exceeded|\bmessage too large|\bFile too large|\bDisk quota exceeded)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Mailbox file at its limit"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "The mailbox has reached the size that Postfix or the operating system allows: mailbox_size_limit "
            "(51,200,000 bytes by default), virtual_mailbox_limit, or a disk quota."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPostfix", "The owner can delete or archive mail; then send again.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "On the server, raise the limit (0 means none); it must not be smaller than message_size_limit. "
                  "“Disk quota exceeded” comes from the file system: see quota or repquota.")}}},
        .setting = "mailbox_size_limit, virtual_mailbox_limit, message_size_limit",
        .link = "https://www.postfix.org/postconf.5.html#mailbox_size_limit",
    },
    {
        .id = "postfix.mailbox-write",
        .codes = "552 450",
        .status = "5.2.2 4.2.0 5.2.0",
        .pattern =
            R"((?:cannot update mailbox \S+ for user (?P<user>\S+)\.? |maildir delivery failed: )error writing message: (?P<reason>File too large|Disk quota exceeded|No space left on device|mailbox size limit exceeded|message too large))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Mailbox could not take the message"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "Writing into the mailbox failed with “{reason}”. Postfix names here what the operating system said."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPostfix", "For “File too large”, raise mailbox_size_limit or "
                                                   "virtual_mailbox_limit, and remove old mail from the file.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "For “Disk quota exceeded” or “No space left on device”, free space or raise the user’s quota.")}}},
        .setting = "mailbox_size_limit, virtual_mailbox_limit",
    },
    {
        .id = "postfix.mailbox-lock",
        .codes = "450",
        .status = "4.2.0",
        .pattern =
            R"(\bcannot update mailbox (?P<value>\S+) for user (?P<user>\S+?)\.? +unable to (?:lock|create lock file|open))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Mailbox locked or closed"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostfix",
                                     "Postfix could not get the mailbox of {user} for itself: another program holds "
                                     "the lock, or the rights on the spool directory forbid a lock file."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Look for a mail program or POP3 session that hangs on this mailbox.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Check owner and rights of the mail spool (usually group mail, mode 1777 or "
                                       "2775), and that mailbox_delivery_lock fits what the other programs use.")}}},
        .setting = "mailbox_delivery_lock, deliver_lock_attempts",
    },
    {
        .id = "postfix.maildir-access",
        .codes = "450",
        .status = "4.2.0",
        .pattern = R"(\bmaildir access problem for UID/GID=(?P<value>\d+/\d+))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Maildir belongs to someone else"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix", "Postfix delivers with the user and group {value} and may not write into this Maildir."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Give the directory tree to that user and group with chown "
                                                         "-R, or correct virtual_uid_maps and virtual_gid_maps.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "Every parent directory must be open to that user; SELinux or "
                                                         "AppArmor may also stand in the way.")}}},
        .setting = "virtual_uid_maps, virtual_gid_maps, virtual_mailbox_base",
    },
    {
        .id = "postfix.transport-trouble",
        .codes = "451",
        .status = "4.3.0 4.3.5",
        .pattern = R"(\bunknown mail transport error|\bmail transport unavailable|\bmail system configuration error)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Delivery process missing or crashed"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingPostfix", "The queue manager could not use the transport chosen for this "
                                                "message: the process crashed, or its name has no line in master.cf."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix", "Read the log just before: “fatal”, “bad command startup” or "
                                                         "“connect to transport … No such file” names the culprit.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "Compare the names in transport_maps, virtual_transport and "
                                                         "mailbox_transport with the first column of master.cf.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "After the repair, run postqueue -f.")}}},
        .setting = "transport_maps, default_transport, virtual_transport",
        .link = "https://www.postfix.org/master.5.html",
    },
    {
        .id = "postfix.alias-database",
        .codes = "451",
        .status = "4.3.0",
        .pattern = R"(\balias database unavailable)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Alias file cannot be read"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix", "The local delivery process of Postfix cannot open one of the tables of alias_maps."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Run newaliases; if it complains, correct the aliases file it names.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Check that the table type in alias_maps is one that postconf -m lists.")}}},
        .setting = "alias_maps, alias_database",
    },
    {
        .id = "postfix.command-died",
        .codes = "550",
        .status = "5.3.0",
        .pattern = R"re(\bCommand died with (?:status|signal) (?P<value>\d+): "(?P<command>[^"]+)"?)re",
        .literals = "command died with",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Delivery script failed"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix", "The message was handed to the program {command}, which ended with {value} instead of "
                              "success. It comes from an alias, a .forward file or a pipe transport."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingPostfix",
                  "Run the program by hand as the same user with a message on its input, and read what it prints.")},
              {QT_TRANSLATE_NOOP("WordingPostfix", "Let the script return 75 when the trouble will pass: Postfix then "
                                                   "keeps the message and tries again.")}}},
        .link = "https://www.postfix.org/pipe.8.html",
    },
    {
        .id = "postfix.command-time-limit",
        .codes = "451 550",
        .status = "4.3.0 5.3.0",
        .pattern = R"re(\bCommand time limit exceeded: "(?P<command>[^"]+)"?)re",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostfix", "Delivery script too slow"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostfix",
            "The program {command} did not end within the time that Postfix grants it (1000 seconds by default)."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostfix",
                                       "Find out what it waits for: a lock, a database, a network service.")},
                    {QT_TRANSLATE_NOOP("WordingPostfix", "Only when it truly needs longer, raise command_time_limit, "
                                                         "or transportname_time_limit for a pipe transport.")}}},
        .setting = "command_time_limit",
    },
};

constexpr WordingTable tables[] = {
    {"postfix", "WordingPostfix", "Postfix", Speaker::Server, R"(\bPostfix\b)", "", postfix},
};

} // namespace

std::span<const WordingTable> postfixWordings()
{
    return tables;
}

} // namespace Core::Knowledge
