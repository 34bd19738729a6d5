#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry dovecot[] = {
    {
        .id = "dovecot.greeting",
        .pattern = R"(\bDovecot(?: \([^)]+\))?(?: DA)? ready\.?)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "Dovecot greets"),
        .meaning = QT_TRANSLATE_NOOP("WordingDovecot", "The default greeting of Dovecot, the same for IMAP, POP3, LMTP "
                                                       "and submission. login_greeting changes it."),
        .setting = "login_greeting",
    },
    {
        .id = "dovecot.logged-in",
        .pattern = R"(^Logged in\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "Login accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingDovecot",
                                     "Dovecot accepted the login and handed the connection to the mail process."),
    },
    {
        .id = "dovecot.auth-failed",
        .pattern = R"(^Authentication failed\.$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "Wrong user name or password"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingDovecot",
            "Dovecot did not accept the login. It says the same for a wrong password and for an unknown user."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecot",
                                       "Check user name (often the full address) and password. Each failure makes "
                                       "Dovecot answer later: wait a little before you try again.")},
                    {QT_TRANSLATE_NOOP("WordingDovecot", "On the server, set auth_verbose = yes and read the reason in "
                                                         "the log, or run doveadm auth test user@example.com.")},
                    {QT_TRANSLATE_NOOP("WordingDovecot",
                                       "If only some forms of the name fail, look at auth_username_format; set "
                                       "auth_debug_passwords only for a short test.")}}},
        .setting = "passdb, auth_username_format, auth_verbose",
    },
    {
        .id = "dovecot.auth-temp-failure",
        .pattern = R"(^Temporary authentication failure\.(?: \[(?P<host>[^:\] ]{1,100}):(?P<value>[^\]]{1,40})\])?)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "Password store not reachable"),
        .meaning = QT_TRANSLATE_NOOP("WordingDovecot", "Dovecot could not finish the check: its passdb or userdb (SQL, "
                                                       "LDAP, file) gave an error. The password may well be right."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecot", "As a user, try again later and do not change the password.")},
                    {QT_TRANSLATE_NOOP("WordingDovecot", "On the server, look in the log at the time that stands in "
                                                         "the brackets: it names the database, query or file.")},
                    {QT_TRANSLATE_NOOP("WordingDovecot",
                                       "Check that the database runs and accepts Dovecot’s credentials, and that the "
                                       "files can be read by the user of the auth process.")}}},
        .setting = "passdb, userdb, auth_debug",
    },
    {
        .id = "dovecot.auth-process",
        .pattern = "Waiting for authentication (?:master )?process to respond",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "The auth process does not answer"),
        .meaning = QT_TRANSLATE_NOOP("WordingDovecot", "The login process waits for Dovecot’s auth process, which "
                                                       "hangs, was not started, or has all its slots taken."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingDovecot",
                        "Look in the log for “auth:” lines, and for a warning about client_limit of service auth.")},
                    {QT_TRANSLATE_NOOP("WordingDovecot", "A slow database or DNS lookup within passdb is the usual "
                                                         "cause of a hang; restart Dovecot after mending it.")}}},
        .setting = "service auth, client_limit",
    },
    {
        .id = "dovecot.cleartext-disallowed",
        .pattern = R"((?:Cleartext|Plaintext) authentication disallowed on non-secure \(SSL/TLS\) connections)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "Login only after TLS"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingDovecot", "Dovecot takes no plain password on a connection without encryption, "
                                                "unless it comes from the machine itself or from a trusted network."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingDovecot", "Use STARTTLS, or the TLS port (993 for IMAP, 995 for POP3).")},
              {QT_TRANSLATE_NOOP(
                  "WordingDovecot",
                  "On the server, auth_allow_cleartext = yes (2.4) or disable_plaintext_auth = no (2.3) would lift "
                  "this; for a webmail on another host use login_trusted_networks or TLS rather than that.")}}},
        .setting = "auth_allow_cleartext (2.4), disable_plaintext_auth (2.3), ssl",
    },
    {
        .id = "dovecot.cleartext-done-anyway",
        .pattern = "(?:Cleartext|Plaintext) authentication not allowed without SSL/TLS, but your client did it anyway",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "Password went over the wire in clear"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingDovecot", "The client sent the password although the server had forbidden it on a connection "
                              "without encryption. It was not accepted, but whoever listened has it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecot", "Change the password if the network was not your own.")},
                    {QT_TRANSLATE_NOOP("WordingDovecot", "Set the client to TLS, and to nothing less.")}}},
        .setting = "auth_allow_cleartext (2.4), disable_plaintext_auth (2.3)",
    },
    {
        .id = "dovecot.account-unavailable",
        .pattern = R"(^Account is temporarily unavailable\.)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "Account out of reach for now"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingDovecot", "The login was right, but the back end for this account does not answer (Dovecot as "
                              "proxy), or the user database says that the account is out of service for now."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecot", "As a user, try again later.")},
                    {QT_TRANSLATE_NOOP("WordingDovecot",
                                       "On the server, look in the log for “proxy” lines with the name of the back "
                                       "end, and check that it runs and that its certificate is accepted.")}}},
        .setting = "proxy, userdb reason",
    },
    {
        .id = "dovecot.login-disabled",
        .pattern = "^Login disabled for this user",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "Account barred from login"),
        .meaning = QT_TRANSLATE_NOOP("WordingDovecot", "The passdb returned nologin (or a disabled user): the password "
                                                       "may be right, but this account may not log in."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecot",
                                       "On the server, remove the nologin field, or the flag it is made from, and give "
                                       "the user a reason in the reason field if it stays.")}}},
        .setting = "passdb nologin",
    },
    {
        .id = "dovecot.password-expired",
        .pattern = "^Password expired",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "Password has expired"),
        .meaning = QT_TRANSLATE_NOOP("WordingDovecot", "The password was right once, but its time is over."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingDovecot",
                        "Change it by the way that your organisation offers: IMAP and POP3 have no command for it.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingDovecot",
                        "On the server, the age comes from the passdb, for example from shadow or LDAP.")}}},
        .setting = "passdb pass_expired",
    },
    {
        .id = "dovecot.mechanism",
        .pattern = R"(^Unsupported authentication mechanism\.?)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "Mechanism not switched on"),
        .meaning = QT_TRANSLATE_NOOP("WordingDovecot",
                                     "The mechanism is not among those of auth_mechanisms (plain alone unless set)."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingDovecot",
                  "Choose one from the capabilities: IMAP shows AUTH=…, POP3 a SASL line, submission an AUTH line.")},
              {QT_TRANSLATE_NOOP("WordingDovecot",
                                 "On the server, add it to auth_mechanisms; login serves old Outlook, while CRAM-MD5 "
                                 "and SCRAM need passwords stored in a fitting form.")}}},
        .setting = "auth_mechanisms",
    },
    {
        .id = "dovecot.sasl-response",
        .pattern =
            R"(^(?:Authentication aborted by client\.?|Invalid base64 data in (?:AUTH|AUTHENTICATE) response|Authentication response too large))",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "Login exchange broken off"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingDovecot",
            "The client sent “*” to stop, or a line that is not base64 or far too long, in the middle of the login."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingDovecot",
            "Encode each answer as base64 without line breaks; for PLAIN that is NUL, user name, NUL, password.")}}},
    },
    {
        .id = "dovecot.disconnected",
        .pattern =
            R"(^(?:Disconnected for inactivity(?: during authentication)?\.?|Too many invalid (?:IMAP )?commands\.?|Disconnected: .*?)$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "Dovecot closes the session"),
        .meaning = QT_TRANSLATE_NOOP("WordingDovecot", "The client was silent for too long (30 minutes once logged in, "
                                                       "3 before), or sent too many commands that make no sense."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecot",
                                       "Connect again; a client that stays should use IDLE or NOOP.")},
                    {QT_TRANSLATE_NOOP("WordingDovecot", "If the session ends while idle much earlier, a firewall or "
                                                         "NAT in between has the shorter patience.")}}},
    },
    {
        .id = "dovecot.user-ip-limit",
        .pattern =
            R"(Maximum number of connections from user\+IP exceeded(?: \(mail_max_userip_connections=(?P<limit>\d+)\))?)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "Too many sessions of one user"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingDovecot", "This user already has as many sessions from this address as Dovecot allows. The limit "
                              "is {limit}. Mail programs open several at a time, one per folder they watch."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingDovecot",
                  "Close idle programs and devices, or lower the number of cached connections in the mail program.")},
              {QT_TRANSLATE_NOOP("WordingDovecot",
                                 "On the server, raise mail_max_userip_connections within protocol imap (or pop3), say "
                                 "to 20 or 50; doveadm who shows who holds what.")}}},
        .setting = "mail_max_userip_connections",
    },
    {
        .id = "dovecot.starttls",
        .pattern = R"(^(?:TLS support (?:isn.?t|is not) enabled|TLS is already active|TLS initialization failed)\.?)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "STARTTLS not possible"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingDovecot",
            "Either TLS is already on, or Dovecot has it switched off, or could not load its certificate and key."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecot", "If TLS is on, go on without STARTTLS.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingDovecot",
                        "Otherwise, on the server, set ssl = yes and let ssl_server_cert_file and ssl_server_key_file "
                        "(2.4) or ssl_cert and ssl_key (2.3, with < before the path) name files that can be read and "
                        "belong together; the log tells which fails.")}}},
        .setting = "ssl, ssl_server_cert_file (2.4), ssl_cert (2.3)",
    },
    {
        .id = "dovecot.no-mailbox",
        .pattern = "^Mailbox doesn.?t exist: ?(?P<value>.*)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "No such folder"),
        .meaning = QT_TRANSLATE_NOOP("WordingDovecot", "There is no folder of this name. Often the separator is wrong "
                                                       "(“/” for “.”) or the prefix of the namespace is missing."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecot", "List the folders with LIST and use the name exactly as "
                                                         "shown; NAMESPACE tells prefix and separator.")},
                    {QT_TRANSLATE_NOOP("WordingDovecot", "On the server, auto = subscribe in a mailbox block creates "
                                                         "standard folders such as Sent or Trash by itself.")}}},
        .setting = "namespace separator, prefix",
    },
    {
        .id = "dovecot.namespace-prefix",
        .pattern =
            R"(Client tried to access nonexistent namespace\.(?: \(Mailbox name should probably be prefixed with: (?P<value>[^)]+)\))?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "Namespace prefix missing"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingDovecot", "Personal folders of this server lie under a prefix, and the client "
                                                "asked for a folder without it. The prefix to use is “{value}”."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecot",
                                       "In the mail program, set the root folder (IMAP path prefix) to that prefix, or "
                                       "empty it so that the program asks the server itself.")},
                    {QT_TRANSLATE_NOOP("WordingDovecot",
                                       "On the server, for many clients at once, add a hidden namespace with an empty "
                                       "prefix (hidden = yes, list = no) that points to the same mail.")}}},
        .setting = "namespace prefix",
    },
    {
        .id = "dovecot.permission",
        .pattern = R"(^Permission denied\b)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "No right to this folder"),
        .meaning = QT_TRANSLATE_NOOP("WordingDovecot", "Either the access list of the folder does not allow the "
                                                       "command, or Dovecot’s process may not read the files on disk."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecot", "On the server, doveadm acl get -u user folder shows the list "
                                                         "(shared folders need the acl plugin and its rights).")},
                    {QT_TRANSLATE_NOOP("WordingDovecot",
                                       "If the folder is the user’s own, look in the log: it names the file, with the "
                                       "user and group that Dovecot works as; mend the owner of the files.")}}},
        .setting = "acl, mail_uid, mail_gid",
    },
    {
        .id = "dovecot.internal-error",
        .pattern =
            R"(Internal error occurred\. Refer to server log for more information\.(?: \[(?P<value>[^\]]{1,60})\])?)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "Fault on the server, see its log"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingDovecot",
            "Dovecot hides the real error from the client and writes it to its log at the time in the brackets. Usual "
            "causes: rights on the mail files, a full disk, a damaged index, a wrong mail location."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingDovecot",
                  "On the server, look in the log at exactly that time; doveadm log find tells where the log is.")},
              {QT_TRANSLATE_NOOP(
                  "WordingDovecot",
                  "Mend what it names; damaged indexes are rebuilt by doveadm force-resync -u user INBOX.")},
              {QT_TRANSLATE_NOOP("WordingDovecot", "As a user, pass the time on to the administrator: a new account in "
                                                   "the mail program changes nothing.")}}},
    },
    {
        .id = "dovecot.over-quota",
        .pattern = R"(Quota exceeded \(mailbox for user is full\)|^Not enough disk quota)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "Mailbox full"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingDovecot", "The mailbox has reached its quota, so nothing more can be stored, not "
                                                "even a copy in Sent. “Disk quota” means a quota of the file system."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingDovecot",
                        "Delete large messages and empty Trash; deleting by moving fails when Trash counts too.")},
                    {QT_TRANSLATE_NOOP("WordingDovecot",
                                       "On the server, doveadm quota get -u user shows use and limit; raise quota_rule "
                                       "(2.3) or quota_storage_size (2.4), and give Trash something extra.")},
                    {QT_TRANSLATE_NOOP("WordingDovecot",
                                       "If the count is wrong, doveadm quota recalc -u user counts anew.")}}},
        .setting = "quota_rule (2.3), quota_storage_size (2.4), quota_exceeded_message",
    },
    {
        .id = "dovecot.lock-timeout",
        .pattern = "Timeout while waiting for lock",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "Mailbox locked by another process"),
        .meaning = QT_TRANSLATE_NOOP("WordingDovecot",
                                     "Another process held the lock of the mailbox or its index for too long: a hung "
                                     "session, a mail reader on the server, or slow shared storage."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecot", "As a user, try again in some minutes.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingDovecot",
                        "On the server, find the holder with doveadm who and lsof; with mbox, all programs must use "
                        "the same locks (mbox_read_locks, mbox_write_locks), and a stale .lock file can be deleted.")},
                    {QT_TRANSLATE_NOOP("WordingDovecot",
                                       "On NFS, let only one Dovecot host serve a user at a time.")}}},
        .setting = "mbox_write_locks, dotlock_use_excl, mmap_disable",
    },
    {
        .id = "dovecot.pop3-in-use",
        .pattern = "Mailbox is locked by another POP3 session",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "Another POP3 session is open"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingDovecot",
            "With pop3_lock_session = yes, only one POP3 session may use the mailbox, and one is still there."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingDovecot", "Close the other program, or wait some minutes for a broken session "
                                                   "to time out; do not let several devices poll at the same moment.")},
              {QT_TRANSLATE_NOOP("WordingDovecot", "On the server, doveadm kick user ends the hanging session.")}}},
        .setting = "pop3_lock_session",
    },
    {
        .id = "dovecot.pop3-cannot-open",
        .pattern = "Couldn.?t (?:sync mailbox|open INBOX|update POP3 session lock)|Mailbox is in inconsistent .*?state",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "Inbox cannot be opened"),
        .meaning = QT_TRANSLATE_NOOP("WordingDovecot", "The login was right, but Dovecot could not open the inbox: "
                                                       "wrong mail location, rights, a full disk or a damaged index."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecot", "On the server, the log names the file or directory; check it "
                                                         "with doveadm mailbox status -u user all INBOX.")},
                    {QT_TRANSLATE_NOOP("WordingDovecot",
                                       "Correct mail_location (2.3) or mail_driver and mail_path (2.4), the owner of "
                                       "the files, or the free space; indexes are rebuilt by doveadm force-resync.")}}},
        .setting = "mail_location (2.3), mail_driver, mail_path (2.4)",
    },
    {
        .id = "dovecot.pop3-client-fault",
        .pattern =
            R"(^(?:Unknown command\.?|Too many bad commands\.?|There.?s no message \d+\.?|There.?s only \d+ messages?\.?))",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingDovecot", "POP3 command does not fit"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingDovecot",
            "The command is unknown, or names a message that is not there or was marked as deleted in this session."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecot",
                                       "Ask for the numbers with LIST; they hold only for this session.")}}},
    },
};

constexpr WordingEntry dovecotsubmission[] = {
    {
        .id = "dovecotsubmission.auth-failed",
        .codes = "535",
        .status = "5.7.8",
        .pattern = R"(^Authentication failed\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingDovecotsubmission", "Wrong user name or password"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingDovecotsubmission",
            "Dovecot’s submission service did not accept the login. It asks the same passdb as IMAP."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecotsubmission",
                                       "Check user name (often the full address) and password; if IMAP works with the "
                                       "same ones, compare what the two programs send.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingDovecotsubmission",
                        "On the server, set auth_verbose = yes and read the reason in the log, or run doveadm auth "
                        "test; if the name is stored in another form, correct auth_username_format.")}}},
        .setting = "passdb, auth_username_format",
    },
    {
        .id = "dovecotsubmission.auth-or-tls-required",
        .codes = "530",
        .status = "5.7.0",
        .pattern = R"(^(?:Authentication|TLS) required\.$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingDovecotsubmission", "Login or TLS wanted first"),
        .meaning = QT_TRANSLATE_NOOP("WordingDovecotsubmission",
                                     "The submission service is for users only, and perhaps only over TLS: the word "
                                     "before “required” says which is missing."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingDovecotsubmission",
                  "Use STARTTLS (port 587) or implicit TLS (port 465), then authenticate, then send MAIL.")},
              {QT_TRANSLATE_NOOP("WordingDovecotsubmission",
                                 "Incoming mail from other servers belongs on port 25, to the mail server itself.")},
              {QT_TRANSLATE_NOOP("WordingDovecotsubmission", "On the server, ssl = required demands TLS, and ssl = yes "
                                                             "only offers it; passwords deserve the former.")}}},
        .setting = "ssl = required",
    },
    {
        .id = "dovecotsubmission.cleartext-disabled",
        .codes = "523",
        .status = "5.7.10",
        .pattern = R"(^(?:Plaintext|Cleartext) authentication disabled\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingDovecotsubmission", "No password without TLS"),
        .meaning = QT_TRANSLATE_NOOP("WordingDovecotsubmission",
                                     "Dovecot takes PLAIN and LOGIN only over TLS, and this connection is in clear."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecotsubmission",
                                       "Use STARTTLS (port 587) or implicit TLS (port 465), then log in; a password "
                                       "sent in clear should be changed.")},
                    {QT_TRANSLATE_NOOP("WordingDovecotsubmission",
                                       "On the server, disable_plaintext_auth = no (2.3) or auth_allow_cleartext = yes "
                                       "(2.4) would allow it: only for a test or a network nobody listens to.")}}},
        .setting = "disable_plaintext_auth (2.3), auth_allow_cleartext (2.4), ssl",
    },
    {
        .id = "dovecotsubmission.syntax-or-sequence",
        .codes = "500 501 502 503",
        .status = "5.5.0 5.5.1 5.5.2 5.5.4",
        .pattern = "^(?:Already authenticated|Authentication not permitted during a mail transaction|MAIL already "
                   "given|MAIL needed first|Bad sequence of commands|Invalid command syntax|Line too long|Unknown "
                   "command|Unsupported command|Missing hostname|Missing SASL mechanism parameter|Invalid "
                   "parameters|Unexpected whitespace before path|Invalid (?:FROM|TO): .*)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingDovecotsubmission", "Command wrong or out of order"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingDovecotsubmission", "Dovecot could not read the command, or it came at the wrong "
                                                          "moment; its words say quite exactly what is wrong."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecotsubmission",
                                       "Correct that; no blank may stand between the colon and “<” in MAIL and RCPT.")},
                    {QT_TRANSLATE_NOOP("WordingDovecotsubmission",
                                       "For the order: EHLO, STARTTLS, EHLO, AUTH, MAIL, RCPT, DATA. After a refusal "
                                       "look at that one first.")}}},
    },
    {
        .id = "dovecotsubmission.data-cannot-start",
        .codes = "503 554",
        .status = "5.5.0 5.5.1",
        .pattern = "^(?:No valid recipients|DATA cannot be used with BINARYMIME|Previous data chunk failed, issue RSET "
                   "first|Invalid chunk size parameter)$",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingDovecotsubmission", "Message cannot be sent now"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingDovecotsubmission",
                              "No recipient was accepted before DATA, or BDAT and BODY=BINARYMIME were used wrongly."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingDovecotsubmission",
            "Look at the first refused RCPT; after a failed chunk send RSET and begin anew.")}}},
    },
    {
        .id = "dovecotsubmission.too-big",
        .codes = "552",
        .status = "5.2.3 5.3.4",
        .pattern = "^Message size exceeds (?:administrative limit|fixed maximum message size)$",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingDovecotsubmission", "Message too large"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingDovecotsubmission", "The message, counted as it travels (attachments grow by a "
                                                          "third), is over the limit of the submission service."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecotsubmission",
                                       "Make it smaller, or send a link instead of the attachment.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingDovecotsubmission",
                        "On the server, raise submission_max_mail_size, and the limit of the relay behind it.")}}},
        .setting = "submission_max_mail_size",
    },
    {
        .id = "dovecotsubmission.too-many-recipients",
        .codes = "451",
        .status = "4.5.3",
        .pattern = "^Too many recipients$",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingDovecotsubmission", "Too many recipients at once"),
        .meaning = QT_TRANSLATE_NOOP("WordingDovecotsubmission",
                                     "The message has more recipients than submission_max_recipients allows."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingDovecotsubmission", "Send to the others in a further message.")},
              {QT_TRANSLATE_NOOP(
                  "WordingDovecotsubmission",
                  "On the server, raise submission_max_recipients; the relay behind may have a limit of its own.")}}},
        .setting = "submission_max_recipients",
    },
    {
        .id = "dovecotsubmission.vrfy",
        .codes = "252",
        .status = "2.3.3",
        .pattern = "^Try RCPT instead$",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingDovecotsubmission", "VRFY not answered"),
        .meaning = QT_TRANSLATE_NOOP("WordingDovecotsubmission",
                                     "Dovecot does not tell by way of VRFY whether an address exists. This is normal."),
    },
    {
        .id = "dovecotsubmission.burl",
        .codes = "554",
        .status = "5.6.6",
        .pattern = "IMAP URL(?:AUTH)? resolution failed",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingDovecotsubmission", "BURL could not fetch the part"),
        .meaning = QT_TRANSLATE_NOOP("WordingDovecotsubmission",
                                     "The client asked the server to fetch the message from IMAP by a URL, and that "
                                     "failed: wrong host in the URL, no right to it, or IMAP not reachable."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecotsubmission",
                                       "On the server, set imap_urlauth_host to the name that stands in the URLs, and "
                                       "check that IMAP offers URLAUTH.")},
                    {QT_TRANSLATE_NOOP("WordingDovecotsubmission",
                                       "In the mail program, switching off “forward without download” avoids BURL.")}}},
        .setting = "imap_urlauth_host, imap_urlauth_port",
    },
    {
        .id = "dovecotsubmission.anonymous",
        .codes = "554",
        .status = "5.7.1",
        .pattern = R"(^Access denied \(anonymous user\))",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingDovecotsubmission", "Anonymous login may not send"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingDovecotsubmission",
                              "The client logged in with the mechanism ANONYMOUS, which does not entitle to send."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecotsubmission", "Log in with a real account.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingDovecotsubmission",
                        "On the server, anonymous has no place in auth_mechanisms of a submission service.")}}},
        .setting = "auth_anonymous_username",
    },
    {
        .id = "dovecotsubmission.relay-unreachable",
        .codes = "421 451",
        .status = "4.3.0 4.4.0",
        .pattern = R"((?:Lost connection to|Failed to connect to) relay server|^Relay server \S.*)",
        .literals = "relay server",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingDovecotsubmission", "Relay behind Dovecot not reachable"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingDovecotsubmission", "Dovecot’s submission service only passes mail on to a real "
                                                          "mail server, and that one did not answer or hung up."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecotsubmission",
                                       "As a user, keep the message in the outbox and try again later.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingDovecotsubmission",
                        "On the server, test submission_relay_host and submission_relay_port by hand, and compare "
                        "submission_relay_ssl with what that port speaks; the log names the error.")}}},
        .setting = "submission_relay_host, submission_relay_port, submission_relay_ssl",
    },
    {
        .id = "dovecotsubmission.internal-failure",
        .codes = "421 451",
        .status = "4.3.0",
        .pattern = "^Temporary internal failure",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingDovecotsubmission", "Fault inside the submission service"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingDovecotsubmission",
            "Something failed in Dovecot, or on the way to the relay behind it; the details are only in its log."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecotsubmission", "On the server, read the log at this moment.")}}},
    },
};

constexpr WordingEntry dovecotlmtp[] = {
    {
        .id = "dovecotlmtp.no-user",
        .codes = "550",
        .status = "5.1.1",
        .pattern = "<(?P<recipient>[^>]+)> User doesn.?t exist: ?(?P<user>[^ ]*)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingDovecotlmtp", "User unknown to Dovecot LMTP"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingDovecotlmtp", "The mail server accepted the recipient, but Dovecot’s userdb does "
                                                    "not know it. The name that was looked up is “{user}”."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingDovecotlmtp",
                                 "As the sender, check the address; the two systems of the recipient disagree.")},
              {QT_TRANSLATE_NOOP(
                  "WordingDovecotlmtp",
                  "On the server, run doveadm user bob@example.net: if it fails, correct the query of the userdb, or "
                  "auth_username_format, so that lower case and domain part fit the names stored.")},
              {QT_TRANSLATE_NOOP(
                  "WordingDovecotlmtp",
                  "Let the mail server know the same users (in Postfix, virtual_mailbox_maps or "
                  "reject_unverified_recipient), or it will go on sending non-delivery notices to forged senders.")}}},
        .setting = "userdb, auth_username_format, recipient_delimiter",
    },
    {
        .id = "dovecotlmtp.over-quota",
        .codes = "452 552",
        .status = "4.2.2 5.2.2",
        .pattern = R"(Quota exceeded \(mailbox for user is full\))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingDovecotlmtp", "Mailbox full"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingDovecotlmtp", "The mailbox of the recipient has reached its Dovecot quota. "
                                                    "quota_full_tempfail decides whether mail waits or comes back."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingDovecotlmtp", "As the sender, reach the recipient another way.")},
              {QT_TRANSLATE_NOOP("WordingDovecotlmtp",
                                 "On the server, doveadm quota get -u user shows use and limit; raise the quota "
                                 "(quota_rule, from 2.4 on quota_storage_size) or have mail deleted, and recount with "
                                 "doveadm quota recalc if the figure is wrong.")},
              {QT_TRANSLATE_NOOP(
                  "WordingDovecotlmtp",
                  "The quota-status service lets the mail server refuse at RCPT, before it has taken the message.")}}},
        .setting = "quota_rule (2.3), quota_storage_size (2.4), quota_full_tempfail",
    },
    {
        .id = "dovecotlmtp.temporary",
        .codes = "451",
        .status = "4.3.0",
        .pattern = "Temporary internal (?:error|failure)|Too many concurrent deliveries for user",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingDovecotlmtp", "Delivery fault, mail waits"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingDovecotlmtp",
            "Dovecot could not deliver now. Usually rights on the mail files, a full disk, a database that does not "
            "answer; “concurrent deliveries” means too many at once for one user."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingDovecotlmtp",
                                 "As the sender, nothing is to be done: the mail server tries again.")},
              {QT_TRANSLATE_NOOP(
                  "WordingDovecotlmtp",
                  "On the server, read the Dovecot log of this moment; it names the file, database or Sieve script.")},
              {QT_TRANSLATE_NOOP("WordingDovecotlmtp",
                                 "For many deliveries at once to one mailbox, raise lmtp_user_concurrency_limit, or "
                                 "lower the concurrency on the mail server’s side.")}}},
        .setting = "lmtp_user_concurrency_limit",
    },
    {
        .id = "dovecotlmtp.proxy-loop",
        .codes = "554",
        .status = "5.4.6",
        .pattern = "Proxying (?:loops to itself|appears to be looping)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingDovecotlmtp", "LMTP proxy points at itself"),
        .meaning = QT_TRANSLATE_NOOP("WordingDovecotlmtp", "The passdb tells Dovecot to pass the delivery on to a host "
                                                           "that is this very Dovecot, or leads back to it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecotlmtp",
                                       "On the server, correct the host field that the passdb returns for this user, "
                                       "or add proxy_maybe so that a local user is delivered here.")}}},
        .setting = "proxy, host",
    },
    {
        .id = "dovecotlmtp.lookup-failure",
        .codes = "550",
        .status = "5.3.5",
        .pattern = R"(Internal user lookup failure|Login disabled\b)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingDovecotlmtp", "User’s data cannot be used"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingDovecotlmtp",
            "Dovecot found the user, but what the userdb or passdb returned is not usable, or the user is disabled."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDovecotlmtp",
                                       "On the server, run doveadm user -u with this name and read the log: a missing "
                                       "uid, gid or home, or a nologin field, is the usual find.")}}},
        .setting = "userdb",
    },
    {
        .id = "dovecotlmtp.delivered",
        .codes = "250",
        .status = "2.0.0",
        .pattern = R"(^<(?P<recipient>[^>]+)> (?P<queue_id>\S{10,40}) Saved$)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingDovecotlmtp", "Stored in the mailbox"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingDovecotlmtp",
            "Dovecot has put the message into the mailbox. The code before “Saved” is the session, as in its log."),
    },
};

constexpr WordingEntry pigeonhole[] = {
    {
        .id = "pigeonhole.sieve-reject",
        .codes = "550 552",
        .status = "5.2.0 5.7.1",
        .pattern = "message to <?(?P<recipient>[^> ]+)>? was automatically rejected",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPigeonhole", "Refused by the recipient’s own filter"),
        .meaning = QT_TRANSLATE_NOOP("WordingPigeonhole",
                                     "A Sieve script of the recipient said “reject”. What follows the colon was "
                                     "written by that person, or is the text for a full mailbox."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPigeonhole",
                                       "Read that text; if it is a mistake, reach the recipient another way.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPigeonhole",
                        "On the server, sieve-test or the user’s .dovecot.sieve.log tells which rule it was.")}}},
        .setting = "rejection_reason",
    },
    {
        .id = "pigeonhole.greeting",
        .pattern = R"(^"?Dovecot(?: \([^)]+\))?(?: DA)? ready\."?$)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingPigeonhole", "ManageSieve is ready"),
        .meaning = QT_TRANSLATE_NOOP("WordingPigeonhole",
                                     "Dovecot’s ManageSieve service greets. The capabilities before it list the Sieve "
                                     "extensions and, after STARTTLS, the login mechanisms."),
    },
    {
        .id = "pigeonhole.cleartext-disallowed",
        .pattern = "authentication disallowed on non-secure",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPigeonhole", "Login only after TLS"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPigeonhole",
            "ManageSieve on port 4190 begins in clear text, and Dovecot takes no plain password there."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPigeonhole",
                                       "Give STARTTLS first; there is no TLS port for ManageSieve.")},
                    {QT_TRANSLATE_NOOP("WordingPigeonhole", "For a webmail on another host, prefer STARTTLS with the "
                                                            "right host name, or login_trusted_networks.")}}},
        .setting = "auth_allow_cleartext (2.4), disable_plaintext_auth (2.3)",
    },
    {
        .id = "pigeonhole.auth-failed",
        .pattern = R"(^"?Authentication failed\."?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPigeonhole", "Wrong user name or password"),
        .meaning = QT_TRANSLATE_NOOP("WordingPigeonhole",
                                     "ManageSieve asks the same passdb as IMAP and did not accept the login."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPigeonhole",
                                       "Check user name and password; for a webmail, see which name it hands over.")},
                    {QT_TRANSLATE_NOOP("WordingPigeonhole",
                                       "On the server, set auth_verbose = yes and read the reason in the log.")}}},
        .setting = "passdb",
    },
    {
        .id = "pigeonhole.try-later",
        .pattern = "Temporary authentication failure|Account is temporarily unavailable",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPigeonhole", "Account cannot be checked now"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPigeonhole",
            "The password store, or the back end of a proxy, does not answer. The password may well be right."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingPigeonhole",
            "On the server, look in the Dovecot log for the error of passdb, userdb or proxy at this moment.")}}},
        .setting = "passdb, userdb",
    },
    {
        .id = "pigeonhole.script-error",
        .pattern = R"(\bline (?P<value>\d+): error: (?P<reason>.+))",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPigeonhole", "Sieve script does not compile"),
        .meaning = QT_TRANSLATE_NOOP("WordingPigeonhole",
                                     "Pigeonhole found an error in line {value} of the script and did not store it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPigeonhole", "Correct that line; an unknown command or test usually "
                                                            "lacks its name in require at the top of the script.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPigeonhole",
                        "Extensions beyond the standard ones must be allowed on the server: sieve_extensions.")}}},
    },
    {
        .id = "pigeonhole.script-quota",
        .pattern = "Script (?:is too large|count quota exceeded|storage quota exceeded)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPigeonhole", "Sieve script over a limit"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPigeonhole",
            "The script is too large, or there are already as many scripts, or as much in them, as the server allows."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPigeonhole",
                                       "Delete scripts that are not in use, or shorten the rules.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPigeonhole",
                        "On the server, raise sieve_max_script_size, sieve_quota_max_scripts (sieve_quota_script_count "
                        "in 2.4) or sieve_quota_max_storage (sieve_quota_storage_size in 2.4).")}}},
        .setting = "sieve_max_script_size, sieve_quota_max_scripts, sieve_quota_max_storage",
    },
};

constexpr WordingTable tables[] = {
    {"dovecot", "WordingDovecot", "Dovecot", Speaker::Server, R"(\bDovecot(?: \([^)]+\))?(?: DA)? ready)", "", dovecot},
    {"dovecotsubmission", "WordingDovecotsubmission", "Dovecot", Speaker::Server,
     R"(\bDovecot(?: \([^)]+\))?(?: DA)? ready)", "", dovecotsubmission},
    {"dovecotlmtp", "WordingDovecotlmtp", "Dovecot", Speaker::Server, R"(\bDovecot(?: \([^)]+\))?(?: DA)? ready)", "",
     dovecotlmtp},
    {"pigeonhole", "WordingPigeonhole", "Pigeonhole", Speaker::Server, "Dovecot Pigeonhole", "", pigeonhole},
};

} // namespace

std::span<const WordingTable> dovecotWordings()
{
    return tables;
}

} // namespace Core::Knowledge
