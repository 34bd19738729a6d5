#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry stalwart[] = {
    {
        .id = "stalwart.greeting",
        .codes = "220",
        .pattern = R"(Stalwart (?:ESMTP|LMTP|IMAP\S*|POP3) at your service)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Stalwart greets"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart",
                                     "The default greeting of Stalwart; the administrator can change the SMTP one."),
        .setting = "session.connect.greeting",
    },
    {
        .id = "stalwart.introduction",
        .codes = "250",
        .pattern = "you had me at EHLO",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Stalwart takes the introduction"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingStalwart",
                              "EHLO is accepted; the extensions follow, if there are any. The quip is Stalwart’s own."),
    },
    {
        .id = "stalwart.too-many-errors",
        .codes = "451",
        .status = "4.3.0",
        .pattern = "^Too many errors, disconnecting",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Too many refused recipients"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart", "The client collected more refused recipients than Stalwart "
                                                        "bears in one session (5 unless set), and it closes."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingStalwart", "Clean the recipient list of dead addresses, then send again.")},
              {QT_TRANSLATE_NOOP("WordingStalwart", "On the server, see Settings > MTA > Session > RCPT TO Stage: "
                                                    "maxFailures, session.rcpt.errors.total up to 0.15.")}}},
        .setting = "session.rcpt.errors.total, MtaStageRcpt maxFailures",
    },
    {
        .id = "stalwart.unable-to-accept",
        .codes = "451",
        .status = "4.3.5",
        .pattern = "^Unable to accept message at this time",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Stalwart cannot take mail now"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart", "The message could not be written to the queue, or a filter "
                                                        "(milter, MTA hook) failed and mail waits until it is back."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart", "As the sender, let your queue retry.")},
                    {QT_TRANSLATE_NOOP("WordingStalwart",
                                       "On the server, read the log of this moment; check the blob and data stores, "
                                       "their disk space, and that milters and hooks answer.")}}},
    },
    {
        .id = "stalwart.directory-failed",
        .codes = "451",
        .status = "4.4.3",
        .pattern = "Unable to verify address at this time",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Directory lookup failed"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingStalwart", "Stalwart could not ask its directory (SQL, LDAP or internal) whether "
                                                 "the recipient exists, so it leaves the question open."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart", "As the sender, let your queue retry.")},
                    {QT_TRANSLATE_NOOP("WordingStalwart",
                                       "On the server, check that the directory is up and that its address, "
                                       "credentials and queries are right; the log holds the error.")}}},
        .setting = "directory",
    },
    {
        .id = "stalwart.dmarc",
        .codes = "451 550",
        .status = "4.7.1 5.7.1",
        .pattern = "Email (?:temporarily )?rejected per DMARC policy",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "DMARC failed"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart",
                                     "Neither SPF nor DKIM passed for the domain in From:, and its DMARC policy asks "
                                     "that such mail be refused. “Temporarily” means that the DNS did not answer."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingStalwart", "Sign with DKIM for the domain in From:, or send from a server in "
                                                    "its SPF record with the same domain in the envelope.")},
              {QT_TRANSLATE_NOOP("WordingStalwart", "On the server, dmarcVerify set to relaxed (Settings > MTA > "
                                                    "Inbound > Sender Authentication) reports instead of refusing.")}}},
        .setting = "auth.dmarc.verify, SenderAuth dmarcVerify",
        .link = "https://stalw.art/docs/mta/authentication/dmarc",
    },
    {
        .id = "stalwart.dkim",
        .codes = "451 550",
        .status = "4.7.20 5.7.20",
        .pattern = "No passing DKIM signatures found",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "No DKIM signature that holds"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingStalwart", "This Stalwart is set to take only messages with at least one valid "
                                                 "DKIM signature; yours had none, or none that its keys confirm."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart", "Sign outgoing mail, and check that the public key is in the "
                                                          "DNS and that nothing changes the message afterwards.")},
                    {QT_TRANSLATE_NOOP("WordingStalwart",
                                       "On the server, dkimVerify set to relaxed reports instead of refusing; strict "
                                       "also turns away honest mail without a signature.")}}},
        .setting = "auth.dkim.verify, SenderAuth dkimVerify",
        .link = "https://stalw.art/docs/mta/authentication/dkim/verify/",
    },
    {
        .id = "stalwart.spf",
        .codes = "451 550",
        .status = "4.7.24 5.7.23",
        .pattern = "^(?:Temporary SPF validation error|SPF validation failed)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "SPF not passed"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingStalwart", "The SPF record of the EHLO name or of the sender domain does not name your address, "
                               "and this Stalwart checks strictly. “Temporary” means that the DNS did not answer."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart",
                                       "Add your outgoing address to the SPF record (the EHLO name may have one of its "
                                       "own), or send through a server that it names.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingStalwart",
                        "On the server, spfEhloVerify and spfFromVerify set to relaxed report instead of refusing.")}}},
        .setting = "auth.spf.verify, SenderAuth spfEhloVerify, spfFromVerify",
        .link = "https://stalw.art/docs/mta/authentication/spf",
    },
    {
        .id = "stalwart.reverse-dns",
        .codes = "451 550",
        .status = "4.7.25 5.7.25",
        .pattern = "^(?:Temporary error validating reverse DNS|Reverse DNS validation failed)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Reverse DNS of the client"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart", "Your address has no PTR record, or its name does not lead "
                                                        "back to it; with “Temporary”, the DNS gave no answer."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart",
                                       "Have your provider set a PTR whose name resolves to the same address.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingStalwart",
                        "On the server, relaxed instead of strict for this check reports instead of refusing.")}}},
        .setting = "auth.iprev.verify, SenderAuth reverseIpVerify",
    },
    {
        .id = "stalwart.arc",
        .codes = "451 550",
        .status = "4.7.29 5.7.29",
        .pattern = "^ARC validation failed",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Broken ARC chain"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingStalwart",
            "The message came through forwarders that signed with ARC, and one of those seals does not hold."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart",
                                       "Find the forwarder or list that changes messages after sealing them.")},
                    {QT_TRANSLATE_NOOP("WordingStalwart",
                                       "On the server, arcVerify set to relaxed reports instead of refusing.")}}},
        .setting = "auth.arc.verify, SenderAuth arcVerify",
    },
    {
        .id = "stalwart.queue-full",
        .codes = "452",
        .status = "4.3.1",
        .pattern = "^Mail system full, try again later",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Queue quota reached"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingStalwart",
            "A quota on the queue (messages or octets, for a sender, a recipient domain or all) is used up."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart", "As the sender, let your queue retry.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingStalwart",
                        "On the server, see what fills the queue, then raise or narrow the queue quota.")}}},
        .setting = "queue.quota",
    },
    {
        .id = "stalwart.rate-limit",
        .codes = "452",
        .status = "4.4.5",
        .pattern = "^(?:Maximum number of messages per session exceeded|Rate limit exceeded, try again later)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Too much at a time"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart",
                                     "A rate limit, or the number of messages for one session, is reached."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart",
                                       "Slow down; after the limit of messages per session, open a new connection.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingStalwart",
                        "On the server, look at the inbound rate limits and at the DATA stage settings.")}}},
        .setting = "queue.limiter.inbound, session.data.limits.messages",
    },
    {
        .id = "stalwart.greylisted",
        .codes = "452",
        .status = "4.2.2",
        .pattern = "Greylisted, please try again in a few moments",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Greylisted"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingStalwart",
            "Stalwart sees this pair of sender and recipient for the first time and wants a second attempt."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingStalwart",
            "Wait: a mail server comes back by itself. Users of this server escape it by authenticating.")}}},
    },
    {
        .id = "stalwart.too-many-recipients",
        .codes = "455 451",
        .status = "4.5.3",
        .pattern = R"(^Too many recipients\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Recipient limit of one message"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart", "The message has more recipients than Stalwart takes (100 "
                                                        "unless set). Those accepted so far remain valid."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart", "Send the message to the others in a further transaction.")},
                    {QT_TRANSLATE_NOOP("WordingStalwart", "On the server, raise maxRecipients of the RCPT TO stage "
                                                          "(session.rcpt.max-recipients up to 0.15).")}}},
        .setting = "session.rcpt.max-recipients, MtaStageRcpt maxRecipients",
    },
    {
        .id = "stalwart.too-many-logins",
        .codes = "455",
        .status = "4.3.0",
        .pattern = "^Too many authentication errors, disconnecting",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Too many failed logins"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart", "Several logins failed in this session (3 unless set), and "
                                                        "Stalwart closes; it may also ban the address for a while."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart", "Correct the credentials before you connect again.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingStalwart",
                        "On the server, an address banned by mistake is released in the list of blocked addresses.")}}},
        .setting = "session.auth.errors.total, MtaStageAuth maxFailures",
    },
    {
        .id = "stalwart.invalid-command",
        .codes = "500 502",
        .status = "5.5.1",
        .pattern = R"(^Invalid command(?:: (?:LHLO|EHLO) expected)?\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Command not known on this port"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart",
                                     "Stalwart does not know the command, or HELO and LHLO were mixed up: this "
                                     "listener speaks LMTP where the client speaks SMTP, or the reverse."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart", "Use LHLO on an LMTP port and EHLO on an SMTP port.")},
                    {QT_TRANSLATE_NOOP("WordingStalwart",
                                       "On the server, the protocol of the listener decides (smtp or lmtp).")}}},
        .setting = "server.listener.<id>.protocol",
    },
    {
        .id = "stalwart.ehlo-first",
        .codes = "503",
        .status = "5.5.1",
        .pattern = "Polite people say EHLO first",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "EHLO has not been said"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart",
                                     "Stalwart wants an introduction before MAIL, and again after STARTTLS."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart", "Send EHLO with the full name of the client.")}}},
        .setting = "session.ehlo.require",
    },
    {
        .id = "stalwart.sequence",
        .codes = "503",
        .status = "5.5.1",
        .pattern = R"(^(?:MAIL is required first|RCPT is required first|Multiple MAIL commands not allowed)\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Commands out of order"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart", "Stalwart wants one MAIL, then RCPT, then DATA. After a "
                                                        "refused MAIL or RCPT the next command lacks its ground."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart",
                                       "Look further up for the first refusal; to begin anew, send RSET.")}}},
    },
    {
        .id = "stalwart.authenticate-first",
        .codes = "503",
        .status = "5.5.1",
        .pattern = R"(^You must authenticate first\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Login wanted first"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingStalwart", "This port is for users only: by default Stalwart wants a login on every port but 25."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingStalwart",
                        "Authenticate before MAIL, after STARTTLS where the port begins in clear text.")},
                    {QT_TRANSLATE_NOOP("WordingStalwart", "For mail from other servers use port 25.")}}},
        .setting = "session.auth.require, MtaStageAuth require",
    },
    {
        .id = "stalwart.auth-not-allowed",
        .codes = "503",
        .status = "5.5.1",
        .pattern = R"(^AUTH not allowed\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "No login on this port"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart", "Stalwart offers no mechanism here: by default there is none "
                                                        "on port 25, and PLAIN and LOGIN appear only after TLS."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart", "Use port 465, or 587 with STARTTLS.")}}},
        .setting = "session.auth.mechanisms, MtaStageAuth saslMechanisms",
    },
    {
        .id = "stalwart.no-tls",
        .codes = "502",
        .status = "5.7.0",
        .pattern = R"(^TLS not available\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "STARTTLS without certificate"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart", "This listener has no TLS set up, so STARTTLS cannot be done."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingStalwart",
                  "On the server, enable TLS for the listener and give Stalwart a certificate (ACME can fetch one).")},
              {QT_TRANSLATE_NOOP("WordingStalwart", "Do not send a password on this connection in the meantime.")}}},
        .setting = "server.listener.<id>.tls.enable",
    },
    {
        .id = "stalwart.already-tls",
        .codes = "504",
        .status = "5.7.4",
        .pattern = R"(^Already in TLS mode\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "TLS is already on"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart",
                                     "STARTTLS was given on a connection that is encrypted. Go on without it."),
    },
    {
        .id = "stalwart.auth-failed",
        .codes = "535",
        .status = "5.7.8",
        .pattern = R"(^Authentication credentials invalid\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Wrong user name or password"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart", "Stalwart did not accept these credentials."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingStalwart",
                        "Check user name and password; an account with two-factor login needs an app password here.")},
                    {QT_TRANSLATE_NOOP("WordingStalwart", "On the server, look for auth.failed in the log; with an "
                                                          "outside directory, test its bind or query.")}}},
    },
    {
        .id = "stalwart.token-expired",
        .codes = "535",
        .status = "5.7.8",
        .pattern = R"(^OAuth token expired\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Access token out of date"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart", "The OAuth token was once good but is past its time."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart",
                                       "Let the client fetch a new token with its refresh token, or sign in again.")}}},
    },
    {
        .id = "stalwart.mfa-required",
        .codes = "334",
        .pattern = "This account requires multi-factor authentication",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Second factor wanted"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart", "The password is right, but the account has two-factor login "
                                                        "switched on and SMTP cannot ask for the code."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart", "Create an app password in the account and use it here.")}}},
    },
    {
        .id = "stalwart.account-not-authorized",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "^Your account is not authorized to use this service",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Account may not send"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart",
                                     "The login is right, but the account lacks the permission to send mail."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart",
                                       "On the server, give the account or its role the permission email-send.")}}},
    },
    {
        .id = "stalwart.mechanism",
        .codes = "554",
        .status = "5.7.8",
        .pattern = R"(^Authentication mechanism not supported\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Mechanism not offered here"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingStalwart",
            "Stalwart knows PLAIN, LOGIN, OAUTHBEARER and XOAUTH2, and offers PLAIN and LOGIN only after TLS."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart",
                                       "Start TLS, then choose from the AUTH line of the new EHLO answer.")}}},
        .setting = "session.auth.mechanisms, MtaStageAuth saslMechanisms",
    },
    {
        .id = "stalwart.no-mailbox",
        .codes = "550",
        .status = "5.1.2",
        .pattern = R"(^(?:Mailbox does not exist|Address not found)\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "No such mailbox"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingStalwart",
            "The domain is local, but the directory knows no account, alias or list with this address."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart",
                                       "Check the spelling of the address, then remove it from your lists.")},
                    {QT_TRANSLATE_NOOP("WordingStalwart",
                                       "On the server, create the account or alias, or set a catch-all for the domain; "
                                       "with SQL or LDAP, check the query for recipients.")}}},
        .setting = "directory",
    },
    {
        .id = "stalwart.relay",
        .codes = "550",
        .status = "5.1.2",
        .pattern = R"(^Relay not allowed\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Relay refused"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart", "The domain of the recipient is not local to this Stalwart, "
                                                        "and only authenticated users may send elsewhere."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingStalwart", "If you are a user, authenticate on port 465 or 587.")},
              {QT_TRANSLATE_NOOP("WordingStalwart", "If the domain should be local, create it on the server (with SQL "
                                                    "or LDAP, check the query for domains).")},
              {QT_TRANSLATE_NOOP(
                  "WordingStalwart",
                  "Do not set allowRelaying (session.rcpt.relay) to true for everyone: that makes an open relay.")}}},
        .setting = "session.rcpt.relay, MtaStageRcpt allowRelaying",
        .link = "https://stalw.art/docs/mta/inbound/rcpt/",
    },
    {
        .id = "stalwart.ehlo-domain",
        .codes = "550",
        .status = "5.5.0",
        .pattern = R"(^Invalid EHLO domain\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "EHLO name not a full name"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingStalwart", "The name after EHLO has no domain, and Stalwart refuses such names."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart",
                                       "Give the client its full name, such as client.example.org.")},
                    {QT_TRANSLATE_NOOP("WordingStalwart", "For devices that cannot, reject-non-fqdn of the EHLO stage "
                                                          "can be switched off on the submission ports.")}}},
        .setting = "session.ehlo.reject-non-fqdn",
    },
    {
        .id = "stalwart.sender-not-owned",
        .codes = "501",
        .status = "5.5.4",
        .pattern = R"(^You are not allowed to send from this address\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Sender does not belong to this login"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart",
                                     "The envelope sender is none of the addresses of the account that logged in."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingStalwart",
                        "Send with an address of the account, or log in with the account that owns the address.")},
                    {QT_TRANSLATE_NOOP("WordingStalwart", "On the server, add the address to the account as an alias; "
                                                          "mustMatchSender lifts the rule for all.")}}},
        .setting = "session.auth.must-match-sender, MtaStageAuth mustMatchSender",
    },
    {
        .id = "stalwart.sender-not-allowed",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(^Sender address not allowed\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Sender barred by a rule"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingStalwart", "An expression of the administrator for the MAIL stage says no to "
                                                 "this sender, usually a list of barred addresses or domains."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart",
                                       "As the sender, ask the postmaster there from another address.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingStalwart",
                        "On the server, look at the sender rule of the MAIL stage and at the lists it consults.")}}},
        .setting = "session.mail.is-allowed, MtaStageMail isSenderAllowed",
    },
    {
        .id = "stalwart.spam-score",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "rejected due to excessive spam score",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Spam score too high"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart",
                                     "Stalwart’s spam filter gave the message more points than the limit for refusal."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingStalwart",
                        "Check SPF, DKIM, reverse DNS and block lists first, then wording and links of the message.")},
                    {QT_TRANSLATE_NOOP("WordingStalwart",
                                       "On the server, the log shows each rule with its points; the limit for refusal "
                                       "is among the scores of the spam filter.")}}},
        .setting = "spam-filter.score.reject",
    },
    {
        .id = "stalwart.too-big",
        .codes = "552",
        .status = "5.3.4",
        .pattern = "^Message too big for system",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Message too large"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingStalwart",
            "The message, counted as it travels (attachments grow by a third), is larger than this Stalwart allows."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart",
                                       "Make it smaller, or send a link instead of the attachment.")},
                    {QT_TRANSLATE_NOOP("WordingStalwart",
                                       "On the server, raise the maximum message size of the DATA stage.")}}},
        .setting = "session.data.limits.size, MtaStageData maxMessageSize",
    },
    {
        .id = "stalwart.line-too-long",
        .codes = "554",
        .status = "5.3.4",
        .pattern = R"(^Line is too long\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Command line too long"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingStalwart", "A line longer than any command came where a command was due. Often "
                                                 "the client sends message text although DATA was refused."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart",
                                       "Check that the client waits for 354 before it sends the message.")}}},
    },
    {
        .id = "stalwart.extension-disabled",
        .codes = "501",
        .status = "5.5.4",
        .pattern = R"(^(?P<value>[A-Z0-9-]+) (?:extension )?(?:has been |is )?disabled\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Extension switched off"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart",
                                     "MAIL or RCPT used a parameter whose extension is switched off for this session."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart", "Leave the parameter out: what may be used stands in the "
                                                          "EHLO answer, which can change after the login.")},
                    {QT_TRANSLATE_NOOP("WordingStalwart",
                                       "On the server, the extensions are set in the EHLO extensions of the session, "
                                       "often only for authenticated users.")}}},
        .setting = "session.extensions",
    },
    {
        .id = "stalwart.queued",
        .codes = "250",
        .status = "2.0.0",
        .pattern = R"(^Message queued for delivery(?: with ID (?P<queue_id>[0-9A-F]+))?\.)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Message in the queue"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart", "The message is accepted and will be delivered."),
    },
    {
        .id = "stalwart.imap-auth-failed",
        .pattern = "^Authentication failed$",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Wrong user name or password"),
        .meaning = QT_TRANSLATE_NOOP("WordingStalwart", "Stalwart did not accept these credentials."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingStalwart",
                        "Check user name and password; an account with two-factor login needs an app password here.")},
                    {QT_TRANSLATE_NOOP("WordingStalwart",
                                       "After several failures the address may be banned for a while.")}}},
    },
    {
        .id = "stalwart.imap-login-clear",
        .pattern = "LOGIN is disabled on the clear-text port",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingStalwart", "Login only after TLS"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingStalwart", "On a connection without TLS, Stalwart takes no password by LOGIN."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingStalwart", "Use port 993, or STARTTLS on port 143.")}}},
        .setting = "imap.auth.allow-plain-text",
    },
};

constexpr WordingTable tables[] = {
    {"stalwart", "WordingStalwart", "Stalwart", Speaker::Server,
     R"(\bStalwart (?:ESMTP|LMTP|IMAP|POP3|ManageSieve)|you had me at EHLO)", "", stalwart},
};

} // namespace

std::span<const WordingTable> stalwartWordings()
{
    return tables;
}

} // namespace Core::Knowledge
