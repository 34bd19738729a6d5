#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry opensmtpd[] = {
    {
        .id = "opensmtpd.banner",
        .codes = "220",
        .pattern = "ESMTP OpenSMTPD",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "Greeting of an OpenSMTPD server"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOpensmtpd", "The greeting names OpenSMTPD. What follows can be read as this software means it."),
        .setting = "smtp hostname",
    },
    {
        .id = "opensmtpd.hello",
        .codes = "250",
        .pattern = "Hello .+?, pleased to meet you",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "Greeting accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingOpensmtpd",
                                     "OpenSMTPD has taken your name and shows the address it sees you come from."),
    },
    {
        .id = "opensmtpd.temporary-error",
        .codes = "421 451",
        .status = "4.3.0 4.0.0",
        .pattern = R"(^(Temporary Error|Temporary failure|Internal server error)\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "Internal fault on the server"),
        .meaning = QT_TRANSLATE_NOOP("WordingOpensmtpd",
                                     "OpenSMTPD could not finish the step: a table (file, database, LDAP) did not "
                                     "answer, a filter failed, or a disk or memory limit was met."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOpensmtpd", "As the sender, try again later.")},
                    {QT_TRANSLATE_NOOP("WordingOpensmtpd",
                                       "On the server, read the mail log at that time; smtpctl trace lookup and "
                                       "smtpctl trace expand show which table is to blame.")}}},
        .setting = "filter, table",
        .link = "https://man.openbsd.org/smtpd.conf",
    },
    {
        .id = "opensmtpd.command-error",
        .codes = "500",
        .status = "5.0.0 5.5.1",
        .pattern =
            R"(^(Line|Command line) too long|Pipelining not supported|Command unrecognized\.?$|command does not accept arguments|this feature is not supported yet ;-\))",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "Command cannot be carried out"),
        .meaning = QT_TRANSLATE_NOOP("WordingOpensmtpd",
                                     "OpenSMTPD does not know the command, got it with an argument or a length it does "
                                     "not take, or got several commands at once, which it does not offer."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOpensmtpd", "Send one command at a time and wait for each reply.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingOpensmtpd",
                        "Check spelling and length of the line; the EHLO reply lists what this server does.")}}},
    },
    {
        .id = "opensmtpd.bad-argument",
        .codes = "501",
        .status = "5.5.1 5.5.2",
        .pattern =
            R"((?P<command>HELO|EHLO) requires domain name|Invalid domain name\.?$|No parameters (given|allowed)|Syntax error\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "Argument missing or wrong"),
        .meaning = QT_TRANSLATE_NOOP("WordingOpensmtpd",
                                     "What stands behind the command is missing, superfluous or malformed; after EHLO "
                                     "it must be a host name or an address literal."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOpensmtpd",
                                       "Give EHLO the full host name of the client, and STARTTLS nothing at all.")}}},
    },
    {
        .id = "opensmtpd.sequence",
        .codes = "503",
        .status = "5.5.1",
        .pattern = "Command not allowed at this point|Already (identified|authenticated)|Command not supported|Channel "
                   "already secured|No recipient specified",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "Command out of order"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingOpensmtpd", "The command does not fit the state of the session: no greeting yet, "
                                                  "no accepted sender or recipient, or something done twice."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOpensmtpd", "Look back for the first refusal in this transaction; if "
                                                           "there was none, follow EHLO, MAIL, RCPT, DATA.")}}},
    },
    {
        .id = "opensmtpd.tls-or-auth-required",
        .codes = "530",
        .status = "5.7.0",
        .pattern = "Must issue (a STARTTLS|an AUTH) command first",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "TLS or login required first"),
        .meaning = QT_TRANSLATE_NOOP("WordingOpensmtpd", "This listener takes mail only after STARTTLS (tls-require), "
                                                         "or only from users who have logged in (auth)."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOpensmtpd", "Start TLS, send EHLO again, log in, then send MAIL.")},
                    {QT_TRANSLATE_NOOP("WordingOpensmtpd",
                                       "For mail between servers use port 25; on the server, its listener should have "
                                       "neither tls-require nor auth without “-optional”.")}}},
        .setting = "listen on … tls-require, listen on … auth",
        .link = "https://man.openbsd.org/smtpd.conf",
    },
    {
        .id = "opensmtpd.auth-failed",
        .codes = "535",
        .pattern = R"(^Authentication failed\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "User name or password not accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingOpensmtpd",
                                     "OpenSMTPD did not find the user, or the password does not match. Without a table "
                                     "the system accounts count; with one, only that table."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingOpensmtpd",
                        "Check whether the user name is meant with or without the domain, then the password.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingOpensmtpd",
                        "On the server, passwords in the table must be hashes: make them with smtpctl encrypt.")}}},
        .setting = "listen on … auth <table>",
        .link = "https://man.openbsd.org/smtpd.conf",
    },
    {
        .id = "opensmtpd.auth-mechanism",
        .codes = "504",
        .status = "5.7.0",
        .pattern = R"re(AUTH method "(?P<mechanism>[^"]*)" not supported)re",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "Mechanism not offered"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingOpensmtpd", "OpenSMTPD knows PLAIN and LOGIN only, and {mechanism} is neither."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOpensmtpd", "Choose PLAIN, under TLS.")}}},
    },
    {
        .id = "opensmtpd.sender-syntax",
        .codes = "553",
        .status = "5.1.7",
        .pattern = "^Sender address syntax error",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "Sender address is malformed"),
        .meaning = QT_TRANSLATE_NOOP("WordingOpensmtpd", "The address in MAIL FROM cannot be read."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingOpensmtpd",
            "Write it as <user@domain>, or <> for the empty sender, without blanks or accented letters.")}}},
    },
    {
        .id = "opensmtpd.recipient-syntax",
        .codes = "501",
        .status = "5.1.3",
        .pattern = "^Recipient address syntax error",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "Recipient address is malformed"),
        .meaning = QT_TRANSLATE_NOOP("WordingOpensmtpd", "The address in RCPT TO cannot be read."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingOpensmtpd", "Write it as <user@domain>, without blanks, accented letters or route prefixes.")}}},
    },
    {
        .id = "opensmtpd.too-many-messages",
        .codes = "452",
        .status = "4.5.3",
        .pattern = "Too many messages sent",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "Message quota of the session used"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOpensmtpd",
            "One session may bring only so many messages, 100 by default, and yours has brought them."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOpensmtpd", "Open a new connection and go on.")},
                    {QT_TRANSLATE_NOOP("WordingOpensmtpd", "On the server, smtp limit max-mails sets the number.")}}},
        .setting = "smtp limit max-mails",
        .link = "https://man.openbsd.org/smtpd.conf",
    },
    {
        .id = "opensmtpd.too-many-recipients",
        .codes = "451",
        .status = "4.5.3",
        .pattern = R"(Too many recipients\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "Recipient limit of one message reached"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingOpensmtpd", "The message already has as many recipients as smtp limit max-rcpt "
                                                  "allows (1000 by default); those accepted before remain valid."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOpensmtpd",
                                       "Finish the message for them, then send it again for the rest.")}}},
        .setting = "smtp limit max-rcpt",
        .link = "https://man.openbsd.org/smtpd.conf",
    },
    {
        .id = "opensmtpd.sender-rejected",
        .codes = "530",
        .status = "5.7.1",
        .pattern = R"(Sender rejected(: ?<?(?P<sender>[^ <>]*)>?)?\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "This login may not use this sender"),
        .meaning = QT_TRANSLATE_NOOP("WordingOpensmtpd", "The listener has a senders table, and the address in MAIL "
                                                         "FROM is not among those of the user who logged in."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOpensmtpd", "Use the sender address that belongs to the account.")},
                    {QT_TRANSLATE_NOOP("WordingOpensmtpd", "On the server, add the address to the line of that user in "
                                                           "the senders table, then run smtpctl update table.")}}},
        .setting = "listen on … senders <table>",
        .link = "https://man.openbsd.org/smtpd.conf",
    },
    {
        .id = "opensmtpd.invalid-recipient",
        .codes = "550",
        .status = "5.1.0 5.1.1",
        .pattern = R"(Invalid recipient(: ?<?(?P<recipient>[^ <>]*)>?)?\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "No rule or user for this recipient"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOpensmtpd",
            "Either no match rule takes this recipient from you, or the rule does but the user does not exist. "
            "OpenSMTPD says the same in both cases, so a refused relay looks like this too."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingOpensmtpd",
                        "If you are a user of this server, log in on the submission port and send again.")},
                    {QT_TRANSLATE_NOOP("WordingOpensmtpd",
                                       "On the server, rules hold for local clients unless they say “from any”: mail "
                                       "from outside needs match from any for domain with your domains.")},
                    {QT_TRANSLATE_NOOP("WordingOpensmtpd",
                                       "Then check that the user is in the virtual, alias or userbase table; smtpctl "
                                       "trace expand and smtpctl trace rules show the way.")},
                    {QT_TRANSLATE_NOOP("WordingOpensmtpd",
                                       "Never write match from any for any without auth: that makes an open relay.")}}},
        .setting = "match from any for domain, match auth from any for any, virtual <table>",
        .link = "https://man.openbsd.org/smtpd.conf",
    },
    {
        .id = "opensmtpd.expansion-problem",
        .codes = "424 524",
        .status = "4.2.4 5.2.4",
        .pattern = "Mailing list expansion problem:? ?<?(?P<recipient>[^ <>]*)>?",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "Alias could not be followed"),
        .meaning = QT_TRANSLATE_NOOP("WordingOpensmtpd",
                                     "Following the aliases or the .forward file of the recipient, OpenSMTPD found "
                                     "nothing to deliver to, a loop, or a table it could not read."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingOpensmtpd",
                        "As the sender, tell the recipient by other means; nothing is wrong with your message.")},
                    {QT_TRANSLATE_NOOP("WordingOpensmtpd",
                                       "On the server, follow the name with smtpctl trace expand; with a virtual "
                                       "table, a missing entry for the address is the usual find.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingOpensmtpd",
                        "A .forward file must belong to the user and must not be writable by others.")}}},
        .setting = "alias <table>, virtual <table>, .forward",
        .link = "https://man.openbsd.org/aliases.5",
    },
    {
        .id = "opensmtpd.message-too-big",
        .codes = "554",
        .status = "5.3.4",
        .pattern = "Transaction failed,? message too big",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "Message larger than this server takes"),
        .meaning = QT_TRANSLATE_NOOP("WordingOpensmtpd", "The message is above smtp max-message-size, 35 megabytes by "
                                                         "default. The EHLO reply states the limit behind SIZE."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOpensmtpd",
                                       "Send less: attachments grow by about a third when they are encoded.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingOpensmtpd",
                        "On the server, raise smtp max-message-size in smtpd.conf and restart smtpd.")}}},
        .setting = "smtp max-message-size",
        .link = "https://man.openbsd.org/smtpd.conf",
    },
    {
        .id = "opensmtpd.loop",
        .codes = "500",
        .status = "5.4.6",
        .pattern = R"(Loop detected\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "Mail loop suspected"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOpensmtpd", "The message has passed through so many servers that it most likely goes in circles."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOpensmtpd",
                                       "Read its Received lines: two hosts that take turns are the loop.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingOpensmtpd",
                        "Correct the alias, the action relay host or the MX record that sends it back.")}}},
    },
    {
        .id = "opensmtpd.not-rfc2822",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "Message is not RFC ?2822 compliant",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "Headers break the mail format"),
        .meaning = QT_TRANSLATE_NOOP("WordingOpensmtpd",
                                     "The headers of the message are faulty: something that is no header, or one that "
                                     "may stand only once, such as From, Date or Subject, stands twice."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingOpensmtpd",
            "Let the sending program write each of these headers once, and a blank line before the body.")}}},
    },
    {
        .id = "opensmtpd.message-accepted",
        .codes = "250",
        .status = "2.0.0",
        .pattern = "^(?P<queue_id>[0-9a-f]{8}) Message accepted for delivery",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "Message accepted"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOpensmtpd", "OpenSMTPD has the message and now answers for it. Its log knows it as {queue-id}."),
    },
    {
        .id = "opensmtpd.send-message",
        .codes = "354",
        .pattern = R"(^Enter mail, end with "\." on a line by itself)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "Send the message now"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOpensmtpd",
            "OpenSMTPD waits for headers, a blank line and the body; a line with a single dot ends them."),
    },
    {
        .id = "opensmtpd.recipient-ok",
        .codes = "250",
        .status = "2.1.5",
        .pattern = "Destination address valid: Recipient ok",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "Recipient accepted"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOpensmtpd",
            "A match rule of OpenSMTPD takes this recipient, and the address leads to a mailbox or a relay."),
    },
    {
        .id = "opensmtpd.destinations-unreachable",
        .codes = "421 451 500",
        .pattern = "Network error on destination MXs",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "No mail host of the domain answers"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOpensmtpd", "OpenSMTPD tried every MX of the recipient’s domain and could not connect to any."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOpensmtpd",
                                       "Try port 25 of those hosts from the sending server itself: if all destinations "
                                       "fail, your provider blocks port 25, or the firewall does.")},
                    {QT_TRANSLATE_NOOP("WordingOpensmtpd",
                                       "When it works again, smtpctl schedule all starts a new attempt.")}}},
        .setting = "action … relay",
        .link = "https://man.openbsd.org/smtpd.conf",
    },
    {
        .id = "opensmtpd.destination-rejects-all",
        .codes = "500 550",
        .pattern = "Destination seem to reject all mails",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOpensmtpd", "Destination turns every session away"),
        .meaning = QT_TRANSLATE_NOOP("WordingOpensmtpd", "The mail hosts of the recipient’s domain refused the session "
                                                         "itself several times, before any message was offered."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOpensmtpd", "Look in the log for their replies; a blocked address, a "
                                                           "bad EHLO name or missing reverse DNS is likely.")}}},
        .setting = "action … relay",
    },
};

constexpr WordingTable tables[] = {
    {"opensmtpd", "WordingOpensmtpd", "OpenSMTPD", Speaker::Server, R"(\bOpenSMTPD\b)", "", opensmtpd},
};

} // namespace

std::span<const WordingTable> opensmtpdWordings()
{
    return tables;
}

} // namespace Core::Knowledge
