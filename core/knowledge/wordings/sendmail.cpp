#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry sendmail[] = {
    {
        .id = "sendmail.banner",
        .codes = "220",
        .pattern = "ESMTP Sendmail (?P<value>[0-9][0-9A-Za-z./+-]*)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Greeting of a Sendmail server"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "The greeting names Sendmail, version {value}; where two "
                                                        "numbers stand, the second is that of the configuration file."),
        .setting = "confSMTP_LOGIN_MSG",
    },
    {
        .id = "sendmail.hello",
        .codes = "250",
        .pattern = "Hello .+?, pleased to meet you",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Greeting accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail",
                                     "Sendmail has taken your name and shows the host name and address it sees; “may "
                                     "be forged” beside them means that forward and reverse DNS disagree."),
    },
    {
        .id = "sendmail.sender-ok",
        .codes = "250",
        .status = "2.1.0",
        .pattern = R"(Sender ok\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Sender accepted"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendmail",
            "Sendmail takes this envelope sender. With delay_checks, the real tests wait until RCPT."),
    },
    {
        .id = "sendmail.recipient-ok",
        .codes = "250",
        .status = "2.1.5",
        .pattern = R"(\.\.\. Recipient ok( \(will queue\))?)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Recipient accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "Sendmail takes the message for this recipient; “will queue” "
                                                        "means that it will be delivered in a later queue run."),
    },
    {
        .id = "sendmail.message-accepted",
        .codes = "250",
        .status = "2.0.0",
        .pattern = "^(?P<queue_id>[0-9A-Za-z]{8,20}) Message accepted for delivery",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Message accepted"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendmail", "Sendmail has the message and now answers for it. Its log knows it as {queue-id}."),
    },
    {
        .id = "sendmail.auth-ok",
        .codes = "235",
        .status = "2.0.0",
        .pattern = "^OK Authenticated",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Login accepted"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendmail",
            "Sendmail knows you now; relaying is open to you if the mechanism is among TRUST_AUTH_MECH."),
    },
    {
        .id = "sendmail.vrfy-hidden",
        .codes = "252",
        .status = "2.5.2",
        .pattern = "Cannot VRFY user; try RCPT to attempt delivery",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "VRFY is not answered"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendmail",
            "With novrfy among its privacy flags Sendmail neither confirms nor denies the address; RCPT will tell."),
        .setting = "confPRIVACY_FLAGS",
    },
    {
        .id = "sendmail.operation-not-allowed",
        .codes = "502",
        .status = "5.7.0",
        .pattern = "Sorry, we do not allow this operation",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Query commands are switched off"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingSendmail", "EXPN, VERB or a like command is barred by confPRIVACY_FLAGS of this "
                                                 "Sendmail (noexpn, noverb or goaway). It has no bearing on mail."),
        .setting = "confPRIVACY_FLAGS",
    },
    {
        .id = "sendmail.too-many-bad",
        .codes = "421",
        .status = "4.7.0",
        .pattern = "Too many bad (commands|recipients); closing connection",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Too many errors in one session"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendmail",
            "Too many commands failed, or too many recipients did not exist, and Sendmail ends the session."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Correct the first error of the session, or clean the recipient list.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail", "On the server, confBAD_RCPT_THROTTLE governs bad "
                                                          "recipients; the limit for commands is compiled in.")}}},
        .setting = "confBAD_RCPT_THROTTLE, MaxBadCommands",
    },
    {
        .id = "sendmail.command-too-long",
        .codes = "421",
        .status = "4.7.0",
        .pattern = "Command too long, possible attack",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Command line far too long"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingSendmail", "A command line was so long that Sendmail takes it for an attack."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail", "Check what the client sends: often message text arrives "
                                                          "where a command was due, because DATA had been refused.")}}},
    },
    {
        .id = "sendmail.lost-input",
        .codes = "421",
        .status = "4.4.1",
        .pattern = R"(Lost input channel from (?P<client_name>\S+))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Client vanished"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail",
                                     "The connection broke while Sendmail waited for the next line. Usually this "
                                     "stands only in its log, since nobody is left to read it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Look at time limits of the client and at firewalls on the path.")}}},
    },
    {
        .id = "sendmail.not-accepting",
        .codes = "554",
        .status = "5.5.0 5.7.0",
        .pattern = "ESMTP not accepting messages",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Turned away at the greeting"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail",
                                     "Sendmail refuses mail from your host before it begins: you spoke before the "
                                     "greeting (greet_pause), the access map bars you, or a milter did."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Make the client wait for the greeting before it sends anything.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail",
                                       "If it does wait, ask the administrator for the log line at that time.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail", "On the server, a GreetPause: entry of 0 in the access map "
                                                          "exempts a host; Connect: entries bar or admit it.")}}},
        .setting = "FEATURE(`greet_pause'), access Connect:, INPUT_MAIL_FILTER",
    },
    {
        .id = "sendmail.rate-exceeded",
        .codes = "421 452",
        .status = "4.3.2",
        .pattern = R"(Connection rate limit exceeded\.?)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Connecting too often"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendmail",
            "Your host opened more connections within a minute than the ClientRate: entry for it allows."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Send several messages over one connection, and space the connections out.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail", "On the server, raise the ClientRate: entry for this host in "
                                                          "the access map and rebuild it with makemap.")}}},
        .setting = "FEATURE(`ratecontrol'), access ClientRate:",
    },
    {
        .id = "sendmail.too-many-open",
        .codes = "421 452",
        .status = "4.3.2",
        .pattern = R"(Too many open connections\.?)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Too many connections at once"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendmail", "Your host already holds as many open connections as its ClientConn: entry allows."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingSendmail", "Lower the number of parallel connections to this destination.")},
              {QT_TRANSLATE_NOOP("WordingSendmail",
                                 "On the server, raise the ClientConn: entry for this host in the access map.")}}},
        .setting = "FEATURE(`conncontrol'), access ClientConn:",
    },
    {
        .id = "sendmail.milter-tempfail",
        .codes = "450 451 454",
        .status = "4.3.0 4.3.2 4.7.0",
        .pattern = R"(^Please try again later\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "A milter asks you to come back"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail",
                                     "A milter answered “not now”, or could not be reached and is set to F=T. "
                                     "Greylisting milters speak like this, and so does a filter that has crashed."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingSendmail", "As the sender, let the queue try again after some minutes.")},
              {QT_TRANSLATE_NOOP("WordingSendmail", "On the server, see in the log which milter it was; check that its "
                                                    "process runs and that the socket in INPUT_MAIL_FILTER exists.")}}},
        .setting = "INPUT_MAIL_FILTER, confMILTER_LOG_LEVEL",
    },
    {
        .id = "sendmail.map-tempfail",
        .codes = "451",
        .status = "4.3.0",
        .pattern = R"(Temporary system failure\. Please try again later\.?)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "A table could not be read"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendmail", "A lookup in a map (access, aliases, LDAP) failed for now, so Sendmail cannot decide."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail", "As the sender, try again later.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail",
                                       "On the server, check that the map files exist and are readable, rebuild them "
                                       "with makemap, and see whether the LDAP server answers.")}}},
        .setting = "confTEMPFAIL, access",
    },
    {
        .id = "sendmail.disk-space",
        .codes = "452",
        .status = "4.4.5",
        .pattern = "Insufficient disk space; try again later",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Queue disk nearly full"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "The file system of the mail queue has less room than "
                                                        "MinFreeBlocks asks for, so Sendmail takes nothing more."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail", "As the sender, try again later.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingSendmail",
                        "On the server, look at the queue partition with df, then clear stuck messages and old logs.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Do not lower confMIN_FREE_BLOCKS instead: a full queue loses mail.")}}},
        .setting = "confMIN_FREE_BLOCKS",
    },
    {
        .id = "sendmail.too-many-recipients",
        .codes = "452",
        .status = "4.5.3",
        .pattern = R"(^Too many recipients\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Recipient limit of one message reached"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail",
                                     "The message already has as many recipients as confMAX_RCPTS_PER_MESSAGE allows; "
                                     "those accepted before remain valid."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingSendmail", "Finish the message for them, then send it again for the rest.")},
              {QT_TRANSLATE_NOOP("WordingSendmail",
                                 "On the server, raise confMAX_RCPTS_PER_MESSAGE if lists of this size are wanted.")}}},
        .setting = "confMAX_RCPTS_PER_MESSAGE",
    },
    {
        .id = "sendmail.tls-not-initialised",
        .codes = "454",
        .status = "4.3.3",
        .pattern = "^TLS (currently )?not available( (after start|due to temporary reason))?",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "TLS could not be started"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendmail",
            "Sendmail wanted to begin TLS but its TLS side is not ready, in most cases because of certificate or key."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "On the server, check confSERVER_CERT and confSERVER_KEY: the key must not be "
                                       "readable by group or others, or Sendmail will not use it.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail", "Then see the log line with STARTTLS= for the reason.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail", "As the sender, do not go on in clear with a password.")}}},
        .setting = "confSERVER_CERT, confSERVER_KEY, confCACERT",
    },
    {
        .id = "sendmail.tls-not-offered",
        .codes = "503",
        .status = "5.5.0",
        .pattern = R"(^TLS not (available|permitted during a mail transaction)\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "STARTTLS has no place here"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendmail",
            "Sendmail does not offer STARTTLS to your host, TLS is already active, or a message is under way."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Send STARTTLS only where the EHLO reply lists it, and before MAIL.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail",
                                       "On the server, see that a certificate is set, and that no Srv_Features: entry "
                                       "in the access map holds an S for this host.")}}},
        .setting = "access Srv_Features:",
    },
    {
        .id = "sendmail.tls-policy",
        .codes = "403",
        .status = "4.7.0",
        .pattern =
            R"(encryption too weak( (?P<value>\d+) less than (?P<limit>\d+))?|TLS handshake failed\.?|^not authenticated\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "TLS policy not met"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendmail",
            "The access map of this Sendmail asks for TLS, a certain key length or a verified certificate, and the "
            "session did not provide it. A value of 0 means that no TLS was running."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingSendmail", "Start TLS with a current cipher; where “not authenticated” "
                                                    "stands, present a certificate that the other side can verify.")},
              {QT_TRANSLATE_NOOP(
                  "WordingSendmail",
                  "On the server, the TLS_Clt:, TLS_Srv: and TLS_Rcpt: entries of the access map set the policy.")}}},
        .setting = "access TLS_Clt:, access TLS_Srv:, access TLS_Rcpt:",
    },
    {
        .id = "sendmail.auth-temporary",
        .codes = "454",
        .status = "4.5.4",
        .pattern = R"(^Temporary authentication failure\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Login check out of order"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingSendmail", "The SASL library could not check the login, for instance because "
                                                 "saslauthd is not running. User name and password may be right."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingSendmail",
                        "On the server, check saslauthd with testsaslauthd, and read the authentication log.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail",
                                       "As the user, wait; do not change the password because of this.")}}},
        .setting = "confAUTH_MECHANISMS, saslauthd",
    },
    {
        .id = "sendmail.auth-failed",
        .codes = "535",
        .status = "5.7.0",
        .pattern = R"(^authentication failed\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "User name or password not accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "Sendmail’s SASL library did not accept the login. A missing "
                                                        "realm (user instead of user@domain) gives the same answer."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Try the user name with and without the domain, then check the password.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail", "On the server, Sendmail.conf of Cyrus SASL names "
                                                          "pwcheck_method: saslauthd, or auxprop for sasldb.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingSendmail",
                        "With saslauthd only PLAIN and LOGIN can work; do not offer CRAM-MD5 or DIGEST-MD5 then.")}}},
        .setting = "saslauthd, sasldb, confAUTH_REALM",
    },
    {
        .id = "sendmail.auth-aborted",
        .codes = "501",
        .status = "5.0.0",
        .pattern = R"(^AUTH aborted\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Login broken off"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingSendmail", "The client sent * and so gave up the login; Sendmail confirms."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingSendmail",
            "If the client did this by itself, it disliked the challenge: try another mechanism.")}}},
    },
    {
        .id = "sendmail.auth-not-available",
        .codes = "503 504",
        .status = "5.3.3",
        .pattern = R"(^AUTH (not available|mechanism (?P<mechanism>\S+ )?not available))",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "AUTH or this mechanism not offered"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingSendmail", "Sendmail does not offer login here, or not by this mechanism. With p "
                                                 "among confAUTH_OPTIONS, PLAIN and LOGIN appear only under TLS."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail", "Start TLS, send EHLO again and choose from the AUTH line.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingSendmail",
                        "On the server, list the mechanism in confAUTH_MECHANISMS and install its SASL plug-in.")}}},
        .setting = "confAUTH_MECHANISMS, confAUTH_OPTIONS",
    },
    {
        .id = "sendmail.auth-wrong-moment",
        .codes = "503",
        .status = "5.5.0",
        .pattern = R"(^(Already Authenticated|AUTH not permitted during a mail transaction)\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "AUTH at the wrong moment"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingSendmail", "The session is already authenticated, or a message is under way."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail", "To log in as somebody else, open a new connection.")}}},
    },
    {
        .id = "sendmail.auth-required",
        .codes = "503 530",
        .status = "5.7.0",
        .pattern = R"(^Authentication required\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Login required on this port"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendmail", "The daemon on this port has the modifier M=a: nobody sends here without logging in."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail", "Log in first, usually after STARTTLS.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail", "For mail between servers, use port 25.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingSendmail",
                        "On the server, DAEMON_OPTIONS with M=Ea belongs on port 587, not on port 25 of an MX.")}}},
        .setting = "DAEMON_OPTIONS",
    },
    {
        .id = "sendmail.command-unrecognized",
        .codes = "500",
        .status = "5.5.1",
        .pattern = R"(^Command unrecognized: "(?P<command>[^"]*))",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Command not known to Sendmail"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "Sendmail knows no such command, and repeats the line it got."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Check the spelling in the quoted line; stray characters there point at a "
                                       "broken terminal or a firewall that rewrites SMTP.")}}},
    },
    {
        .id = "sendmail.command-not-implemented",
        .codes = "502",
        .status = "5.5.1",
        .pattern = R"(^Command not implemented: "(?P<command>[^"]*))",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Command known but not offered"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "Sendmail knows the command by name but was built without it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Do without it; the EHLO reply lists what this server does.")}}},
    },
    {
        .id = "sendmail.helo-invalid",
        .codes = "501",
        .status = "5.0.0",
        .pattern = R"((?P<command>HELO|EHLO) requires domain address|^Invalid domain name\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Greeting without a proper name"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail",
                                     "EHLO or HELO came without a host name, or with one that cannot be a host name."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                 "Send the full host name of the client, letters, digits, hyphens and dots only.")},
              {QT_TRANSLATE_NOOP("WordingSendmail",
                                 "On the server, confALLOW_BOGUS_HELO forgives it, but few senders deserve that.")}}},
        .setting = "confALLOW_BOGUS_HELO",
    },
    {
        .id = "sendmail.helo-bogus",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(bogus HELO name used:? ?(?P<client_name>\S*))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Greeting name is not believable"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "You greeted with a name that cannot be yours: one without a "
                                                        "dot, localhost, an address, or the server’s own name."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail", "Greet with the full name of the sending host.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingSendmail",
                        "On the server, block_bad_helo makes the check; hosts that may relay are exempt from it.")}}},
        .setting = "FEATURE(`block_bad_helo')",
    },
    {
        .id = "sendmail.helo-first",
        .codes = "503",
        .status = "5.0.0",
        .pattern = "Polite people say HELO first|I demand that you introduce yourself first",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "No greeting before MAIL"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendmail",
            "MAIL came before EHLO or HELO, and needmailhelo among the privacy flags insists on the greeting."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Send EHLO with your host name first, and again after STARTTLS.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail", "On the server, it is confPRIVACY_FLAGS that holds "
                                                          "needmailhelo; few honest senders ever meet it.")}}},
        .setting = "confPRIVACY_FLAGS",
    },
    {
        .id = "sendmail.sender-given",
        .codes = "503",
        .status = "5.5.0",
        .pattern = R"(^Sender already specified\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "A transaction is already open"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail",
                                     "A second MAIL arrived while the sender of this message had already been given."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail", "Go on with RCPT, or send RSET and start afresh.")}}},
    },
    {
        .id = "sendmail.sequence",
        .codes = "503",
        .status = "5.0.0",
        .pattern = R"(^Need (MAIL before RCPT|MAIL command|RCPT \(recipient\)))",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "A step before this one is missing"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "Sendmail has no accepted sender, or no accepted recipient, "
                                                        "for this message. Mostly the step was tried and refused."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingSendmail", "Look at the earlier replies to MAIL and RCPT: the first refusal is the cause.")}}},
    },
    {
        .id = "sendmail.mailbox-syntax",
        .codes = "501 553",
        .status = "5.1.3 5.1.7",
        .pattern = R"((Syntax error|8-bit character) in mailbox address "(?P<address>[^"]*))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Address is malformed"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "Sendmail cannot make sense of the address {address}."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Look for blanks, doubled dots, missing brackets or accented letters.")}}},
    },
    {
        .id = "sendmail.bad-parameter",
        .codes = "501 504 555",
        .status = "5.5.2 5.5.4 5.7.0",
        .pattern =
            R"((?P<value>\w+) (requires a value|parameter unrecognized)|Duplicate \w+ parameter|Unknown BODY type|Syntax error in (\w+ parameter value|parameters scanning)|not supported, we do not allow DSN)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Parameter of MAIL or RCPT is wrong"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail",
                                     "A parameter behind the address is unknown here, given twice or badly written. "
                                     "With noreceipts in confPRIVACY_FLAGS, Sendmail also takes no DSN parameters."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingSendmail", "Use only parameters whose keyword stands in the EHLO reply of this session.")}}},
        .setting = "confPRIVACY_FLAGS",
    },
    {
        .id = "sendmail.message-too-big",
        .codes = "552",
        .status = "5.2.3",
        .pattern = R"(Message size exceeds (fixed maximum message size|maximum value)( \((?P<limit>\d+)\))?)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Message larger than this server takes"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "The size announced with MAIL, or the message itself, is above "
                                                        "confMAX_MESSAGE_SIZE. The limit is {limit} bytes."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Send less: attachments grow by about a third when they are encoded.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail",
                                       "On the server, raise confMAX_MESSAGE_SIZE and rebuild sendmail.cf.")}}},
        .setting = "confMAX_MESSAGE_SIZE",
    },
    {
        .id = "sendmail.collected-too-big",
        .codes = "552",
        .status = "5.2.3 5.6.0",
        .pattern = R"(Headers too large|Message exceeds maximum fixed size|Message is too large; (?P<limit>\d+))",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Headers or message too large"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "While reading the message Sendmail passed one of its limits: "
                                                        "that of all headers together, or that of the whole message."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "If it is the headers, look for endless Received, References or To lines.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingSendmail",
                        "On the server, the limits are confMAX_HEADERS_LENGTH and confMAX_MESSAGE_SIZE.")}}},
        .setting = "confMAX_HEADERS_LENGTH, confMAX_MESSAGE_SIZE",
    },
    {
        .id = "sendmail.user-unknown",
        .codes = "550",
        .status = "5.1.1",
        .pattern = R"((<?(?P<recipient>[^ <>]+)>?\.\.\. )?(User|Addressee) unknown\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "No such mailbox"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "The domain is local to this Sendmail, but neither a user nor "
                                                        "an alias nor a virtusertable entry matches the name."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail", "Check the address with the recipient by other means.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail",
                                       "On the server, sendmail -bv with the address shows what it resolves to; run "
                                       "newaliases after editing the aliases file.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail",
                                       "If mailboxes live elsewhere, the domain should not be in local-host-names.")}}},
        .setting = "aliases, virtusertable, FEATURE(`local_lmtp')",
    },
    {
        .id = "sendmail.relaying-denied",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"((<?(?P<recipient>[^ <>]+)>?\.\.\. )?Relaying denied\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Relay refused"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "The recipient’s domain is not one this Sendmail serves, and "
                                                        "your host is neither allowed to relay nor logged in."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingSendmail",
                        "If you are a user of this server, log in on the submission port and send again.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail",
                                       "If the domain should be taken here, add it to local-host-names (mailboxes "
                                       "here) or relay-domains (passed on), then restart Sendmail.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingSendmail",
                        "For a machine of your own, put Connect:address RELAY into the access map and rebuild it.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Do not use FEATURE(promiscuous_relay): that makes an open relay.")}}},
        .setting = "relay-domains, local-host-names, access Connect:",
    },
    {
        .id = "sendmail.relaying-denied-name",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(Relaying denied\. IP name (lookup failed|possibly forged)( \[(?P<ip>[^\]]+)\])?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Relay refused: reverse DNS does not match"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "Sendmail would decide by your host name, but the address has "
                                                        "no PTR record, or the name does not lead back to it."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingSendmail",
                        "Set a PTR record for the address and an A or AAAA record for that name, which agree.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail",
                                       "On the server, admit the host by its address (Connect:192.0.2.7 RELAY) instead "
                                       "of by name, or let it log in.")}}},
        .setting = "relay-domains",
    },
    {
        .id = "sendmail.relaying-denied-auth",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(Relaying denied\. Proper authentication required\.?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Relay refused: log in first"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail",
                                     "This Sendmail relays to outside domains only for users who have logged in."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail", "Log in (AUTH, usually after STARTTLS) and send again; in a "
                                                          "mail program, switch on “server requires authentication”.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingSendmail",
                        "If you did log in, the mechanism is missing from TRUST_AUTH_MECH on the server.")}}},
        .setting = "TRUST_AUTH_MECH, confAUTH_MECHANISMS",
    },
    {
        .id = "sendmail.relaying-deferred-ptr",
        .codes = "450",
        .status = "4.4.0",
        .pattern = R"(Relaying temporarily denied\. Cannot resolve PTR record for (?P<ip>\S+))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Relay put off: PTR lookup failed"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendmail",
            "Sendmail wanted the host name of {ip} to decide about relaying, and the DNS did not answer."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Check that the name servers for the reverse zone of the address answer.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingSendmail",
                        "On the server, test the resolver; a Connect: entry with the address needs no lookup.")}}},
        .setting = "relay-domains",
    },
    {
        .id = "sendmail.access-denied",
        .codes = "550 554",
        .status = "5.7.1",
        .pattern = R"((^|\.\.\. )Access denied\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Barred by the access map"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendmail",
            "An entry with REJECT in the access map of this Sendmail fits your host, your sender or the recipient."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Ask the administrator, from another address if need be, which entry it is.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail",
                                       "On the server, look the address, its domain and the network up in the access "
                                       "file, correct it, and rebuild the map with makemap hash.")}}},
        .setting = "access, confREJECT_MSG",
    },
    {
        .id = "sendmail.mailbox-disabled",
        .codes = "550",
        .status = "5.2.1",
        .pattern = "Mailbox disabled for this recipient",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Mailbox closed by the access map"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail",
                                     "The administrator has barred this recipient by an entry in the access map."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail", "Reach the recipient by another address.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail",
                                       "On the server, the To: entry for this address (blocklist_recipients, formerly "
                                       "blacklist_recipients) does it.")}}},
        .setting = "FEATURE(`blocklist_recipients'), access To:",
    },
    {
        .id = "sendmail.dns-list",
        .codes = "550 553",
        .status = "5.7.1",
        .pattern = R"(Rejected: (?P<ip>\S+) listed at (?P<list>[A-Za-z0-9._-]+))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Your address is on a DNS list"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "The server asked {list} about {ip} and found it there."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingSendmail",
                        "Look the address up on the list’s own site, remove the cause, then ask for delisting.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingSendmail",
                        "From a home or mobile line, send through the submission server of your provider.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail", "On the server, a Connect: entry with OK exempts a host; "
                                                          "with delay_checks, users who log in are let through.")}}},
        .setting = "FEATURE(`dnsbl'), FEATURE(`enhdnsbl'), access Connect:",
    },
    {
        .id = "sendmail.rdns-temporary",
        .codes = "451",
        .status = "4.1.8",
        .pattern = R"(Client IP address (?P<ip>\S+) does not resolve|Possibly forged hostname for (?P<address>\S+))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Reverse DNS does not hold up"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail",
                                     "This Sendmail takes mail only from hosts whose address has a name that leads "
                                     "back to it; yours gave no name now, or one that does not agree."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingSendmail",
                  "Query the PTR record of the sending address, then the address of that name; both must agree.")},
              {QT_TRANSLATE_NOOP("WordingSendmail", "On the server, require_rdns makes the check; a Connect: OK entry "
                                                    "in the access map usually exempts a host.")}}},
        .setting = "FEATURE(`require_rdns')",
    },
    {
        .id = "sendmail.rdns-missing",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(Fix reverse DNS for (?P<ip>\S+))",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "No reverse DNS for your address"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendmail",
            "The address {ip} has no PTR record, and this Sendmail does not take mail from such hosts."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail", "Have the PTR record set by whoever hands out the address, "
                                                          "and publish a matching A or AAAA record.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail", "Until then send through a relay that has one.")}}},
        .setting = "FEATURE(`require_rdns')",
    },
    {
        .id = "sendmail.sender-domain-required",
        .codes = "553",
        .status = "5.5.4",
        .pattern = R"(\.\.\. (Real domain|Domain) name required for sender address)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Sender address lacks a real domain"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendmail", "The envelope sender has no domain, or one without a dot, so nobody could answer it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Set a full sender address in the sending program; for system mail, use "
                                       "MASQUERADE_AS or the genericstable on the sending Sendmail.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail", "On the server, accept_unqualified_senders admits bare "
                                                          "names, which suits an inside network only.")}}},
        .setting = "FEATURE(`accept_unqualified_senders'), FEATURE(`accept_unresolvable_domains')",
    },
    {
        .id = "sendmail.sender-domain-unresolved",
        .codes = "451",
        .status = "4.1.8",
        .pattern = R"(\.\.\. Domain of sender address (?P<sender>\S+) does not resolve)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Sender’s domain gave no DNS answer"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "Sendmail could not look up the domain of {sender} just now."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                 "Check from outside that all name servers of the domain answer for MX and A.")},
              {QT_TRANSLATE_NOOP("WordingSendmail", "If the domain resolves everywhere, the resolver of the receiving "
                                                    "server is at fault: tell its administrator.")},
              {QT_TRANSLATE_NOOP(
                  "WordingSendmail",
                  "Do not switch accept_unresolvable_domains on for this; it opens the door to invented senders.")}}},
        .setting = "FEATURE(`accept_unresolvable_domains')",
    },
    {
        .id = "sendmail.sender-domain-missing",
        .codes = "553",
        .status = "5.1.8",
        .pattern = R"(\.\.\. Domain of sender address (?P<sender>\S+) does not exist)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Sender’s domain does not exist"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendmail",
            "The DNS knows neither an MX nor an address for the domain of {sender}, so Sendmail refuses the sender."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Correct the sender address, or register the domain’s MX and A records.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingSendmail",
                        "Machine names such as root@server.localdomain must be masqueraded on the sending side.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail", "On the server, FEATURE(accept_unresolvable_domains) admits "
                                                          "such senders, which suits an inside network only.")}}},
        .setting = "FEATURE(`accept_unresolvable_domains')",
    },
    {
        .id = "sendmail.mx-lookup-failed",
        .codes = "450",
        .status = "4.1.2",
        .pattern = R"(MX lookup failure for (?P<domain>\S+))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "MX lookup failed for now"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail",
                                     "Sendmail wanted to see the MX of {domain} and the DNS gave no usable answer."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail", "Check the name servers of the domain; try again later.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail", "On the server, test the resolver.")}}},
        .setting = "FEATURE(`badmx')",
    },
    {
        .id = "sendmail.mx-illegal",
        .codes = "550",
        .status = "5.1.2",
        .pattern = R"((Illegal|Invalid) MX record for host (?P<domain>\S+))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "MX record is wrong"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "The MX of {domain} points to an address, to localhost or to a "
                                                        "private network, so no answer could ever reach it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Let the MX name a public host that has an A or AAAA record.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail", "On the server, FEATURE(badmx) makes the check.")}}},
        .setting = "FEATURE(`badmx')",
    },
    {
        .id = "sendmail.address-incomplete",
        .codes = "553",
        .status = "5.1.3 5.1.2 5.5.4",
        .pattern =
            R"((User address|Hostname|Fully qualified domain name) required\.?$|Invalid (host name|route address)\.?$|Colon illegal in host name part)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Address is incomplete"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendmail", "The address lacks the user, or the domain, or holds signs that cannot stand there."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Write it as user@domain, without route prefixes or colons.")}}},
    },
    {
        .id = "sendmail.milter-reject",
        .codes = "550 554",
        .status = "5.7.1",
        .pattern = R"(^Command rejected\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "A milter refused without a reason"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendmail",
            "One of the milters of this Sendmail refused the command or the message and gave no text of its own."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail", "Give the administrator the time and the message ID.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingSendmail",
                        "On the server, the log line with “Milter” names the filter; its own log tells the reason.")}}},
        .setting = "INPUT_MAIL_FILTER",
    },
    {
        .id = "sendmail.user-moved",
        .codes = "551",
        .status = "5.1.1 5.1.6",
        .pattern = "User has moved; please try <(?P<address>[^>]*)>",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Recipient has a new address"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "The mailbox is closed; the new address is {address}."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail", "Send to the new address and correct your address book.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail",
                                       "On the server, this comes from an alias that ends in .REDIRECT.")}}},
        .setting = "FEATURE(`redirect')",
    },
    {
        .id = "sendmail.too-many-hops",
        .codes = "554",
        .status = "5.4.6",
        .pattern = R"(Too many hops (?P<count>\d+) \((?P<limit>\d+) max\))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Mail loop suspected"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendmail",
            "The message went through {count} servers, and {limit} are allowed, so it most likely goes in circles."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Read its Received lines: two hosts that take turns are the loop.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Correct the forward, alias, mailertable entry or MX that sends it back.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Do not raise confMAX_HOP: the loop would only turn longer.")}}},
        .setting = "confMAX_HOP",
    },
    {
        .id = "sendmail.loops-back",
        .codes = "553",
        .status = "5.3.5",
        .pattern = R"((?P<host>\S+) config error: mail loops back to me( \(MX problem\?\))?)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "MX leads back to this server"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingSendmail", "DNS says that this host is in charge of the domain, but Sendmail "
                                                 "does not hold it as its own, so it would send to itself."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingSendmail",
                        "If the mailboxes are here, add the domain to local-host-names and restart Sendmail.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingSendmail",
                        "If the host is only a gateway, give the domain a mailertable entry to the inner server.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail", "If the domain moved away, correct its MX record.")}}},
        .setting = "local-host-names, mailertable, relay-domains",
    },
    {
        .id = "sendmail.system-config-error",
        .codes = "553 554",
        .status = "5.3.5",
        .pattern = R"((system|local) config(uration)? error\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Server is wrongly configured"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail",
                                     "Sendmail met a fault in its own configuration while it handled the address."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail", "On the server, read the log just before this line, then "
                                                          "test the address with sendmail -bt or sendmail -bv.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Edit sendmail.mc and rebuild sendmail.cf rather than patch the latter.")}}},
        .setting = "sendmail.cf",
    },
    {
        .id = "sendmail.host-unknown",
        .codes = "550",
        .status = "5.1.2",
        .pattern = R"(Host unknown \(Name server: (?P<domain>[^):]+): (?P<reason>[^)]*)\)?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Recipient’s domain does not exist"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "The DNS has neither an MX nor an address for {domain}."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail", "Look for a slip behind the @.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail", "If the domain is right, query it from another network: it "
                                                          "may have expired, or the resolver here may be at fault.")}}},
    },
    {
        .id = "sendmail.alias-loop",
        .codes = "554",
        .status = "5.0.0",
        .pattern = R"(aliasing/forwarding loop( for (?P<user>\S+))? broken)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Aliases point at each other"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "Resolving the recipient, Sendmail came back to where it "
                                                        "began: an alias or a .forward file leads to itself."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail", "On the server, follow the chain through aliases, "
                                                          "virtusertable and the .forward files, and break it.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingSendmail",
                        "A backslash before a local name in .forward (\\bob) ends the chain in the mailbox.")}}},
        .setting = "aliases, .forward",
    },
    {
        .id = "sendmail.null-mx",
        .codes = "556",
        .status = "5.1.10",
        .pattern = R"(Host does not accept mail: MX 0 \.?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Domain declares that it takes no mail"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail",
                                     "The recipient’s domain publishes a null MX: no mail server exists for it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Look for a slip in the domain name; there is no other way round.")}}},
    },
    {
        .id = "sendmail.deferred-connection",
        .codes = "451",
        .status = "4.4.1",
        .pattern =
            R"(Deferred: Connection (refused|timed out|reset) (by|with) (?P<host>[^ :;]+)|open timeout on \S+|reply: read error from \S+)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Next host could not be reached"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingSendmail", "Sendmail tried to pass the message on, and the host did not answer, "
                                                 "refused the connection or broke it. The message waits in the queue."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail", "“Refused”: nothing listens on port 25 there. “Timed out”: a "
                                                          "firewall or a provider that blocks port 25 is likely.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail", "Try port 25 of that host from the sending server itself; "
                                                          "when it works again, sendmail -q empties the queue.")}}},
        .setting = "mailertable, SMART_HOST",
    },
    {
        .id = "sendmail.deferred-dns",
        .codes = "451",
        .status = "4.4.3",
        .pattern = "Name server: (?P<host>[^:]+): host name lookup failure",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Name lookup of the next host failed"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail",
                                     "The DNS gave Sendmail no answer for {host}; the message waits in the queue."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingSendmail",
                        "Test the resolver of the sending server first, then the name servers of that domain.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail",
                                       "When it works again, sendmail -q tries the queue at once.")}}},
    },
    {
        .id = "sendmail.queue-expired",
        .codes = "554 451",
        .status = "4.4.7 5.4.7",
        .pattern =
            R"(Cannot send message (within|for) (?P<delay>\d+ \w+)|Message could not be delivered for (?P<value>\d+ \w+))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Sendmail gave up trying"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "The message waited in the queue for the whole time that "
                                                        "confTO_QUEUERETURN allows, and never got through."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Look in the bounce for the last real error, cure it, and send again.")}}},
        .setting = "confTO_QUEUERETURN",
    },
    {
        .id = "sendmail.queue-warning",
        .codes = "451",
        .status = "4.4.1 4.4.7",
        .pattern = R"(Warning: could not send message for past (?P<delay>\d+ \w+))",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Message still waiting"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingSendmail", "Only a warning: the message is still in the queue after {delay}, and "
                                                 "Sendmail goes on trying. There is no need to send it again."),
        .setting = "confTO_QUEUEWARN",
    },
    {
        .id = "sendmail.unknown-mailer-error",
        .codes = "554",
        .status = "5.3.0",
        .pattern = R"(unknown mailer error (?P<value>\d+))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Delivery program failed"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail",
                                     "Sendmail gave the message to a program (procmail, vacation, a pipe in an alias), "
                                     "and it ended with status {value}, which tells nothing more."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingSendmail",
                        "On the server, run the program by hand as the recipient, and look in its own log.")},
                    {QT_TRANSLATE_NOOP("WordingSendmail",
                                       "If smrsh is in use, the program must be linked into its directory.")}}},
        .setting = ".forward, aliases, MAILER",
    },
    {
        .id = "sendmail.unbalanced-bracket",
        .codes = "553",
        .status = "5.0.0 5.1.3",
        .pattern = R"(\.\.\. Unbalanced '.')",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Bracket or quote not closed"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "In the address a bracket, parenthesis or quotation mark is "
                                                        "opened and not closed, or the other way round."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail",
                                       "Correct the address as the client sends it: each sign needs its partner.")}}},
    },
    {
        .id = "sendmail.service-unavailable",
        .codes = "554",
        .status = "5.0.0",
        .pattern = R"((^|\.\.\. )Service unavailable\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Delivery failed without a clear word"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingSendmail", "Sendmail’s catch-all: the mailer for this address reported failure. "
                                                 "The real reason stands in the lines before it, or in the log."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendmail", "Read the transcript part of the bounce from the top.")}}},
    },
    {
        .id = "sendmail.reset",
        .codes = "250",
        .status = "2.0.0",
        .pattern = "^Reset state",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Transaction reset"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail",
                                     "Sendmail has forgotten sender and recipients; a new message may begin."),
    },
    {
        .id = "sendmail.send-message",
        .codes = "354",
        .status = "2.0.0",
        .pattern = R"(^Enter mail, end with "\." on a line by itself)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Send the message now"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendmail",
            "Sendmail waits for headers, a blank line and the body; a line with a single dot ends them."),
    },
    {
        .id = "sendmail.closing",
        .codes = "221",
        .status = "2.0.0",
        .pattern = R"(^\S+ closing connection$)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingSendmail", "Session closed"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendmail", "Sendmail answers QUIT and closes the connection."),
    },
};

constexpr WordingTable tables[] = {
    {"sendmail", "WordingSendmail", "Sendmail", Speaker::Server, R"(\bESMTP Sendmail\b|\bSendmail \d+\.\d)", "",
     sendmail},
};

} // namespace

std::span<const WordingTable> sendmailWordings()
{
    return tables;
}

} // namespace Core::Knowledge
