#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry chasquid[] = {
    {
        .id = "chasquid.greeting",
        .codes = "220",
        .pattern = "ESMTP chasquid",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingChasquid", "chasquid greets"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingChasquid",
            "The greeting of chasquid. Its answers quote an old game: read them with humour, the codes are serious."),
    },
    {
        .id = "chasquid.small-yes",
        .codes = "250 354",
        .status = "2.0.0 2.1.5",
        .pattern = "You feel like you are being watched|You have an eerie feeling|You suddenly realize it is "
                   "unnaturally quiet|You hear a faint typing noise|Your hour of destiny has come|You offer the Amulet "
                   "of Yendor to Anhur|An invisible choir sings, and you are bathed in radiance|The voice of Anhur "
                   "booms out|I grant thee the gift of Immortality|You ascend to the status of Demigod",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingChasquid", "Accepted, in chasquid’s manner"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingChasquid",
            "chasquid accepts the command; the words are play. After the message they mean that it is in the queue."),
    },
    {
        .id = "chasquid.no-helo-name",
        .codes = "501 503",
        .status = "5.5.4 5.5.1",
        .pattern = "Invisible customers are not welcome",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingChasquid", "Client did not give its name"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingChasquid", "HELO or EHLO came without a name, or not at all before the message."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingChasquid", "Send EHLO with the full name of the client.")}}},
    },
    {
        .id = "chasquid.not-implemented",
        .codes = "502",
        .status = "5.5.1",
        .pattern = "You have a strange feeling for a moment, then it passes|You feel disoriented for a moment",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingChasquid", "VRFY and EXPN are not there"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingChasquid", "chasquid leaves these commands out on purpose. This is normal."),
    },
    {
        .id = "chasquid.submission-needs-login",
        .codes = "550",
        .status = "5.7.9",
        .pattern = "Mail to submission port must be authenticated",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingChasquid", "Login wanted on this port"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingChasquid",
            "This is a submission port: chasquid takes mail here only from users who have logged in."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingChasquid",
                                       "Authenticate after STARTTLS, with the full address as user name.")},
                    {QT_TRANSLATE_NOOP("WordingChasquid", "Mail from other servers belongs on port 25.")}}},
        .setting = "submission_address",
    },
    {
        .id = "chasquid.relay",
        .codes = "503",
        .status = "5.7.1",
        .pattern = "^Relay not allowed$",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingChasquid", "Relay refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingChasquid", "The domain of the recipient is none of chasquid’s own, and you have not logged in."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingChasquid", "If you are a user, authenticate on the submission port.")},
              {QT_TRANSLATE_NOOP(
                  "WordingChasquid",
                  "If the domain is yours, make a directory with its name under /etc/chasquid/domains and restart.")}}},
        .setting = "domains/",
    },
    {
        .id = "chasquid.user-unknown",
        .codes = "550",
        .status = "5.1.1",
        .pattern = R"(Destination address is unknown \((?:user )?does not exist\))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingChasquid", "No such user"),
        .meaning = QT_TRANSLATE_NOOP("WordingChasquid",
                                     "The domain is hosted here, but neither user nor alias has this name."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingChasquid", "Check the spelling of the address.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingChasquid",
                        "On the server, add the user with chasquid-util user-add, or a line in the aliases file of the "
                        "domain; with Dovecot as back end, check dovecot_userdb_path.")}}},
        .setting = "chasquid-util user-add, aliases",
    },
    {
        .id = "chasquid.auth-failed",
        .codes = "535",
        .status = "5.7.8",
        .pattern = "^Incorrect user or password$",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingChasquid", "Wrong user name or password"),
        .meaning = QT_TRANSLATE_NOOP("WordingChasquid", "chasquid did not accept the login."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingChasquid", "Use the full address as user name, and check the password.")},
              {QT_TRANSLATE_NOOP("WordingChasquid", "On the server, chasquid-util authenticate tests it, and user-add "
                                                    "sets a new password; with dovecot_auth on, Dovecot decides.")}}},
        .setting = "chasquid-util user-add, dovecot_auth",
    },
    {
        .id = "chasquid.mechanism",
        .codes = "534",
        .status = "5.7.9",
        .pattern = "Asmodeus demands 534 zorkmids for safe passage",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingChasquid", "Mechanism not offered here"),
        .meaning = QT_TRANSLATE_NOOP("WordingChasquid",
                                     "chasquid knows only PLAIN and LOGIN, and the client asked for another."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingChasquid",
                                       "Choose “normal password” in the mail program; TLS protects it.")}}},
    },
    {
        .id = "chasquid.auth-before-tls",
        .codes = "503",
        .status = "5.7.10",
        .pattern = "^You feel vulnerable",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingChasquid", "Login only after TLS"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingChasquid", "AUTH came on a connection without encryption. chasquid never takes a password there."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingChasquid",
                                       "Use STARTTLS first, or the port with TLS from the start.")}}},
    },
    {
        .id = "chasquid.already-authenticated",
        .codes = "503",
        .status = "5.5.1",
        .pattern = "You are already wearing that",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingChasquid", "Already logged in"),
        .meaning = QT_TRANSLATE_NOOP("WordingChasquid", "AUTH came a second time on this connection. Go on with MAIL."),
    },
    {
        .id = "chasquid.security-level",
        .codes = "550",
        .status = "5.7.3",
        .pattern = "Security level check failed",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingChasquid", "Less secure than before"),
        .meaning = QT_TRANSLATE_NOOP("WordingChasquid",
                                     "chasquid remembers that mail from this domain used to arrive over TLS. This "
                                     "connection has none, so it may be an attack or a step back."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingChasquid", "Let the sending server use STARTTLS, as it did before.")},
                    {QT_TRANSLATE_NOOP("WordingChasquid",
                                       "If the domain has truly given up TLS, delete what chasquid remembers: "
                                       "chasquid-util domaininfo-remove with the domain.")}}},
        .setting = "chasquid-util domaininfo-remove",
    },
    {
        .id = "chasquid.http-client",
        .codes = "502",
        .status = "5.7.0",
        .pattern = "You hear someone cursing shoplifters",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingChasquid", "Web browser at the mail port"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingChasquid", "The command was one of HTTP (GET, POST or CONNECT). chasquid closes "
                                                 "at once, so that no web page can be used to send mail."),
    },
};

constexpr WordingEntry mox[] = {
    {
        .id = "mox.auth-requires-tls",
        .codes = "538",
        .status = "5.7.11",
        .pattern = "^authentication requires tls",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMox", "Login only after TLS"),
        .meaning = QT_TRANSLATE_NOOP("WordingMox", "mox takes no plain password on a connection without encryption."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMox",
                                       "Use port 465, or STARTTLS on port 587; SCRAM mechanisms are the alternative.")},
                    {QT_TRANSLATE_NOOP("WordingMox", "On the server, NoRequireSTARTTLS of the listener lifts the rule; "
                                                     "keep it for tests on the machine itself.")}}},
        .setting = "NoRequireSTARTTLS",
    },
    {
        .id = "mox.auth-failed",
        .codes = "535",
        .status = "5.7.8",
        .pattern = "^bad user/pass",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMox", "Wrong user name or password"),
        .meaning = QT_TRANSLATE_NOOP("WordingMox", "mox did not accept the login."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMox", "Use the full address as user name; the password is the one that "
                                                     "mox made when the account was added, unless changed since.")},
                    {QT_TRANSLATE_NOOP("WordingMox", "On the server, mox setaccountpassword sets a new one.")}}},
    },
    {
        .id = "mox.login-disabled",
        .codes = "525",
        .status = "5.7.13",
        .pattern = "^(?:account|login|account login).*?disabled",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMox", "Account barred from login"),
        .meaning = QT_TRANSLATE_NOOP("WordingMox", "The account is there, but its login was switched off."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMox",
            "On the server, empty LoginDisabled of the account; its text is the reason that was given.")}}},
        .setting = "LoginDisabled",
    },
    {
        .id = "mox.unknown-recipient",
        .codes = "550",
        .status = "5.1.1",
        .pattern = "^(?:no such user|not accepting email for (?:domain|ip))",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMox", "Recipient unknown to mox"),
        .meaning = QT_TRANSLATE_NOOP("WordingMox", "The address is in no account of mox, or its domain is not hosted "
                                                   "here and you have not logged in on a submission port."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingMox",
                  "Check the spelling of the address; to send elsewhere, use the submission port and log in.")},
              {QT_TRANSLATE_NOOP(
                  "WordingMox",
                  "On the server, add the address (mox config address add) or the domain (mox config domain add).")}}},
        .setting = "Destinations, Domains",
    },
    {
        .id = "mox.smuggling",
        .codes = "500",
        .status = "5.5.2",
        .pattern = "invalid bare .+?, may be smtp smuggling",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMox", "Bare CR or LF in the message"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMox",
            "A line did not end with CR LF. mox refuses that outright, because it can hide a second message."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMox", "Make the sending program end every line with CR LF, and send no lone CR or LF.")}}},
    },
    {
        .id = "mox.daily-limit",
        .codes = "451",
        .status = "4.7.1",
        .pattern = R"(max number of (?:messages|new/first-time recipients) \((?P<limit>\d+)\) over past 24h reached)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMox", "Daily sending limit reached"),
        .meaning = QT_TRANSLATE_NOOP("WordingMox", "The account has sent as much within 24 hours as mox allows: "
                                                   "{limit}. The limit guards against a stolen password."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMox", "If the mail is not yours, change the password at once.")},
                    {QT_TRANSLATE_NOOP("WordingMox",
                                       "Otherwise wait, or on the server raise MaxOutgoingMessagesPerDay (messages) or "
                                       "MaxFirstTimeRecipientsPerDay (new recipients) of the account.")}}},
        .setting = "MaxOutgoingMessagesPerDay, MaxFirstTimeRecipientsPerDay",
    },
    {
        .id = "mox.connection-rate",
        .codes = "421",
        .status = "4.7.0",
        .pattern = "connection rate .*?too high|too many open connections",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMox", "Connecting too often"),
        .meaning = QT_TRANSLATE_NOOP("WordingMox",
                                     "Your address, or its network, opens connections to mox faster than it allows."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMox", "Use fewer connections, several messages on each, and come back in some minutes.")}}},
    },
    {
        .id = "mox.storage-full",
        .codes = "452",
        .status = "4.2.2",
        .pattern = "^account storage full",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMox", "Mailbox full"),
        .meaning = QT_TRANSLATE_NOOP("WordingMox", "The account of the recipient has reached its quota."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMox", "As the sender, reach the recipient another way.")},
                    {QT_TRANSLATE_NOOP("WordingMox", "On the server, raise QuotaMessageSize of the account (0 for the "
                                                     "general value) or have mail deleted.")}}},
        .setting = "QuotaMessageSize",
    },
};

constexpr WordingEntry postal[] = {
    {
        .id = "postal.greeting",
        .codes = "220",
        .pattern = "ESMTP Postal/",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingPostal", "Postal greets"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostal", "The greeting of Postal. The letters after the slash number this connection in its log."),
    },
    {
        .id = "postal.credential",
        .codes = "535",
        .pattern = "^(?:Invalid credential|Denied)$",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostal", "Key not accepted by Postal"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostal",
            "The password is not a valid SMTP credential, or an IP credential does not cover your address."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostal",
                                       "In Postal’s web panel open the mail server, then Credentials, and use the key "
                                       "of one of type SMTP as password; the user name does not matter as a rule.")}}},
    },
    {
        .id = "postal.suspended",
        .codes = "535",
        .pattern = "^Mail server has been suspended",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostal", "Mail server suspended in Postal"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostal",
                                     "An administrator of Postal suspended this mail server or its whole organisation. "
                                     "The code is that of a wrong login, but the login is not the matter."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingPostal", "Ask the administrator of the Postal installation; the reason is in its web panel.")}}},
    },
    {
        .id = "postal.route",
        .codes = "550",
        .pattern = "Route does not accept incoming messages|^Invalid (?:server|route) token",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostal", "Route refuses or is unknown"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostal", "The recipient matches a Postal route that is set to reject, or "
                                                      "a return path or route address whose token does not exist."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostal",
                        "As the sender, check the address; a bounce to an old return path needs no action.")},
                    {QT_TRANSLATE_NOOP("WordingPostal", "On the server, open Routing in the web panel and change the "
                                                        "mode of the route to accept or to an endpoint.")}}},
        .setting = "Routes",
    },
    {
        .id = "postal.from-not-valid",
        .codes = "530",
        .pattern = "From/Sender name is not valid",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostal", "From domain not verified in Postal"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostal",
                                     "The domain in From: (or in Sender:, where that is allowed) is not a verified "
                                     "domain of this mail server or organisation. The login itself was right."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingPostal",
                  "Send with an address of a verified domain, or add the domain in the web panel and verify it.")},
              {QT_TRANSLATE_NOOP("WordingPostal", "A send-only credential of another mail server does not carry over: "
                                                  "each server has its own domains.")}}},
        .setting = "Domains",
    },
    {
        .id = "postal.auth-required",
        .codes = "530",
        .pattern = "^Authentication required$",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingPostal", "No route here, no login given"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostal", "The recipient matches no route of this Postal, and you have not "
                                                      "authenticated: it takes that for an attempt to relay."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostal", "To send mail, authenticate with an SMTP credential first.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostal",
                        "If the address should be received here, create a route for it in the web panel.")}}},
        .setting = "Routes",
    },
};

constexpr WordingEntry maddy[] = {
    {
        .id = "maddy.auth-failed",
        .codes = "535",
        .status = "5.7.8",
        .pattern = "^Invalid credentials$",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMaddy", "Wrong user name or password"),
        .meaning = QT_TRANSLATE_NOOP("WordingMaddy", "maddy’s auth block did not accept the login."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMaddy", "Use the full address as user name, and check the password.")},
                    {QT_TRANSLATE_NOOP("WordingMaddy",
                                       "On the server, maddy creds list shows the accounts that may log in; creds are "
                                       "apart from IMAP accounts (maddy imap-acct).")}}},
        .setting = "auth",
    },
    {
        .id = "maddy.user-unknown",
        .codes = "550",
        .status = "5.1.1",
        .pattern = "^User does not exist$",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMaddy", "No such user"),
        .meaning = QT_TRANSLATE_NOOP("WordingMaddy",
                                     "The domain is local to maddy, but its storage or table knows no such account."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMaddy", "Check the spelling of the address.")},
                    {QT_TRANSLATE_NOOP("WordingMaddy", "On the server, create the mailbox with maddy imap-acct create, "
                                                       "or add an alias to the table that the local_rewrites use.")}}},
        .setting = "storage.imapsql, destination",
    },
    {
        .id = "maddy.authenticate-first",
        .codes = "502",
        .status = "5.7.0",
        .pattern = R"(^Please authenticate first\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMaddy", "Login wanted first"),
        .meaning = QT_TRANSLATE_NOOP("WordingMaddy",
                                     "This is a submission endpoint of maddy: MAIL is allowed only after a login."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMaddy", "Authenticate after STARTTLS, or on port 465.")},
                    {QT_TRANSLATE_NOOP("WordingMaddy",
                                       "Mail from other servers belongs on port 25, to the smtp endpoint.")}}},
        .setting = "submission",
    },
};

constexpr WordingEntry james[] = {
    {
        .id = "james.relay",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "Requested action not taken: relaying denied",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingJames", "Relay refused"),
        .meaning = QT_TRANSLATE_NOOP("WordingJames", "The domain of the recipient is not one of James’ domains, and "
                                                     "you neither logged in nor come from an authorised address."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingJames", "If you are a user, authenticate on the submission port.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingJames",
                        "If the domain is yours, add it to the domain list (james-cli AddDomain, or webadmin).")},
                    {QT_TRANSLATE_NOOP("WordingJames", "In smtpserver.xml, authorizedAddresses may relay without a "
                                                       "login: list only your own networks there.")}}},
        .setting = "authorizedAddresses, domainlist.xml",
        .link = "https://james.apache.org/server/config-smtp-lmtp.html",
    },
    {
        .id = "james.auth-failed",
        .codes = "535",
        .status = "5.7.8",
        .pattern = "^Authentication Failed$",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingJames", "Wrong user name or password"),
        .meaning = QT_TRANSLATE_NOOP("WordingJames", "The users repository of James did not accept the login."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingJames",
                        "With virtual hosting on, the user name is the full address; check it and the password.")},
                    {QT_TRANSLATE_NOOP("WordingJames",
                                       "On the server, see enableVirtualHosting in usersrepository.xml, and set a "
                                       "password with james-cli SetPassword.")}}},
        .setting = "usersrepository.xml",
    },
};

constexpr WordingTable tables[] = {
    {"chasquid", "WordingChasquid", "chasquid", Speaker::Server,
     "ESMTP chasquid|Your hour of destiny has come|welcome to chasqui's", "", chasquid},
    {"mox", "WordingMox", "mox", Speaker::Server, R"(ESMTP mox\b)", "", mox},
    {"postal", "WordingPostal", "Postal", Speaker::Server, "ESMTP Postal/|My capabilities are", "", postal},
    {"maddy", "WordingMaddy", "maddy", Speaker::Server, R"(\bmaddy (?:SMTP|IMAP|Mail))", "", maddy},
    {"james", "WordingJames", "James", Speaker::Server,
     "Apache James|JAMES (?:SMTP|IMAP|POP3|LMTP)|(?:SMTP|IMAP|POP3|LMTP) JAMES", "", james},
};

} // namespace

std::span<const WordingTable> othermailserversWordings()
{
    return tables;
}

} // namespace Core::Knowledge
