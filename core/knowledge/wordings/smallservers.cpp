#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry powermta[] = {
    {
        .id = "powermta.banner",
        .codes = "220",
        .pattern = R"(PowerMTA\(TM\) ?(?P<value>v?[0-9][0-9.r]*)?)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingPowermta", "PowerMTA is ready"),
        .meaning = QT_TRANSLATE_NOOP("WordingPowermta",
                                     "PowerMTA sends bulk mail for companies and mailing services; its inbound port "
                                     "serves applications that hand mail in, or bounces that come back."),
    },
    {
        .id = "powermta.relay-denied",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "relaying denied|not authorized to relay",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPowermta", "Client is no allowed source"),
        .meaning = QT_TRANSLATE_NOOP("WordingPowermta",
                                     "The address of the client matches no source that PowerMTA lets relay, and it did "
                                     "not log in; or the recipient’s domain is not one it takes bounces for."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPowermta",
                                       "Add a source entry for exactly that address with always-allow-relaying yes, or "
                                       "let the application log in as an smtp-user, then reload.")},
                    {QT_TRANSLATE_NOOP("WordingPowermta", "Never give this right to 0/0.")}}},
        .setting = "<source> always-allow-relaying, smtp-auth",
    },
};

constexpr WordingEntry mailcow[] = {
    {
        .id = "mailcow.spam-refused",
        .codes = "554",
        .status = "5.7.1",
        .pattern = "Spam message rejected",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingMailcow", "Spam score over the limit for refusing"),
        .meaning = QT_TRANSLATE_NOOP("WordingMailcow",
                                     "These ready-made systems combine Postfix with a spam filter, rspamd in mailcow, "
                                     "and the filter gave the message a score over the limit for refusing."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMailcow",
                                       "As admin, open the history of rspamd in the web interface: it lists every rule "
                                       "that counted. Allow the sender or move the limit there.")},
                    {QT_TRANSLATE_NOOP("WordingMailcow",
                                       "As a sender, check SPF, DKIM, reverse DNS and the links in the message.")}}},
        .setting = "rspamd actions, per-domain spam filter",
    },
};

constexpr WordingEntry zonemta[] = {
    {
        .id = "zonemta.banner",
        .codes = "220",
        .pattern = "ESMTP ZoneMTA",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingZonemta", "ZoneMTA is ready"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingZonemta",
            "ZoneMTA is an outgoing relay written for Node.js; it takes mail from applications and sends it on."),
    },
};

constexpr WordingEntry nodemailer[] = {
    {
        .id = "nodemailer.auth-failed",
        .codes = "535",
        .pattern = R"(^Error: Authentication credentials invalid\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingNodemailer", "Login refused by the application"),
        .meaning = QT_TRANSLATE_NOOP("WordingNodemailer", "The server is a program built with the smtp-server library "
                                                          "of Node.js, and its own onAuth function said no."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingNodemailer", "Check the credentials that the application expects; they "
                                                            "are often an API key or fixed test values.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingNodemailer",
                        "As its developer, look at what onAuth compares and log the user name it gets.")}}},
        .setting = "onAuth",
    },
    {
        .id = "nodemailer.auth-required",
        .codes = "530",
        .pattern = R"(^Error: authentication Required\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingNodemailer", "The application wants a login first"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingNodemailer",
            "The server, a program built with the smtp-server library of Node.js, takes MAIL FROM only after AUTH."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingNodemailer",
                  "Log in first; if no AUTH is offered, start TLS, as the library hides it in clear text by default.")},
              {QT_TRANSLATE_NOOP("WordingNodemailer",
                                 "As its developer, set authOptional to true if strangers may send.")}}},
        .setting = "authOptional",
    },
};

constexpr WordingEntry aiosmtpd[] = {
    {
        .id = "aiosmtpd.banner",
        .codes = "220",
        .pattern = "Python SMTP (?P<value>[0-9][0-9.a-z]*)$",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingAiosmtpd", "Python test or application server"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingAiosmtpd", "The server is built on aiosmtpd, a Python library: a test catcher or "
                                                 "an application that receives mail, seldom a real mail server."),
    },
    {
        .id = "aiosmtpd.login-or-order",
        .codes = "530 538 535 503",
        .status = "5.7.0 5.7.11 5.7.8",
        .pattern =
            R"(^(?:Authentication required|Encryption required for requested authentication mechanism|Authentication credentials invalid|Error: send HELO first|Already authenticated)\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingAiosmtpd", "Login or order of commands at fault"),
        .meaning = QT_TRANSLATE_NOOP("WordingAiosmtpd",
                                     "aiosmtpd asks for a greeting first, for TLS before AUTH, for a login before "
                                     "MAIL, and for one login only; the words tell which was missed."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingAiosmtpd", "Follow the order EHLO, STARTTLS, EHLO, AUTH, MAIL FROM.")},
                    {QT_TRANSLATE_NOOP("WordingAiosmtpd",
                                       "As developer of a test server without TLS, set auth_require_tls to False.")}}},
        .setting = "auth_required, auth_require_tls, require_starttls",
    },
};

constexpr WordingEntry mailhog[] = {
    {
        .id = "mailhog.banner",
        .codes = "220",
        .pattern = R"(\b(?:MailHog|Mailpit)\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMailhog", "A catcher: nothing is delivered"),
        .meaning = QT_TRANSLATE_NOOP("WordingMailhog", "MailHog and Mailpit keep every message for developers to look "
                                                       "at and send none on, whatever the recipient."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingMailhog", "See the caught messages in its web page, usually on port 8025.")},
              {QT_TRANSLATE_NOOP(
                  "WordingMailhog",
                  "If mail should really leave, the application points at the wrong server: put the real one in.")}}},
    },
};

constexpr WordingEntry mailtrap[] = {
    {
        .id = "mailtrap.banner",
        .codes = "220",
        .pattern = R"((?:^|[^.a-z0-9-])(?:sandbox\.)?smtp\.mailtrap\.(?:io|live) ESMTP ready)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMailtrap", "A test inbox: nothing is delivered"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMailtrap",
            "The sandbox of Mailtrap catches messages for testing and delivers none to its recipients."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMailtrap",
                                       "Look at the caught messages in the web console of Mailtrap.")},
                    {QT_TRANSLATE_NOOP("WordingMailtrap", "For real delivery use the sending host of the service, "
                                                          "live.smtp.mailtrap.io, or another server.")}}},
    },
};

constexpr WordingEntry fortimail[] = {
    {
        .id = "fortimail.relay-denied",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "Relaying denied",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingFortimail", "Relay refused by the gateway"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingFortimail", "The recipient’s domain is not among the protected domains of the "
                                                  "FortiMail, and no access control rule lets this client relay."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingFortimail",
                                       "As admin, add the domain to the protected domains, or a receiving rule of the "
                                       "type Relay for the address of your own server only.")},
                    {QT_TRANSLATE_NOOP("WordingFortimail",
                                       "As a user, log in first, or send through your own server.")}}},
        .setting = "Policy, Access Control, Receiving",
    },
};

constexpr WordingEntry ciscofixup[] = {
    {
        .id = "ciscofixup.starred-greeting",
        .codes = "220",
        .pattern = R"(^[0-9* ]*\*{20,}[0-9* ]*$)",
        .literals = "********************",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingCiscofixup", "Greeting starred out by a firewall"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCiscofixup",
            "A Cisco firewall between you and the mail server rewrites the SMTP dialogue: it hides the greeting behind "
            "stars and lets only few commands pass. EHLO, AUTH, STARTTLS and long lines then fail."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCiscofixup",
                                       "Turn the inspection off on the firewall in front of the server: no inspect "
                                       "esmtp on an ASA, no fixup protocol smtp 25 on a PIX.")},
                    {QT_TRANSLATE_NOOP("WordingCiscofixup",
                                       "If you cannot, use port 587 or 465, which are usually not inspected.")}}},
        .setting = "no fixup protocol smtp, no inspect esmtp",
    },
    {
        .id = "ciscofixup.masked-keyword",
        .codes = "250",
        .pattern = R"((?:^|\s)XXXXXXX[A-D](?:\s|$))",
        .literals = "xxxxxxx",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingCiscofixup", "EHLO keyword masked by a firewall"),
        .meaning = QT_TRANSLATE_NOOP("WordingCiscofixup",
                                     "A Cisco firewall overwrote a keyword that it does not want to pass; XXXXXXXA "
                                     "stands where STARTTLS was. The server does offer the extension."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingCiscofixup",
                        "On the ASA add allow-tls to the inspection policy, or switch the inspection off.")},
                    {QT_TRANSLATE_NOOP("WordingCiscofixup",
                                       "Until then mail goes unencrypted, and logins that need TLS fail.")}}},
        .setting = "policy-map type inspect esmtp, allow-tls",
    },
};

constexpr WordingEntry avproxy[] = {
    {
        .id = "avproxy.local-shield",
        .codes = "554 421",
        .pattern = R"(\b(?P<value>Avast|AVG|ESET|Kaspersky|Norton|McAfee)\b)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingAvproxy", "Antivirus between program and server"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingAvproxy", "The reply was made by the antivirus on the computer, which places "
                                                "itself between mail program and server, not by the mail server."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingAvproxy",
                        "Look at the certificate of the TLS session: if the antivirus issued it, it reads along.")},
                    {QT_TRANSLATE_NOOP("WordingAvproxy", "Turn off its scanning of outgoing mail and try again; files "
                                                         "are still scanned when they are opened or saved.")}}},
    },
};

constexpr WordingEntry uwimap[] = {
    {
        .id = "uwimap.banner",
        .codes = "OK",
        .pattern = R"(IMAP4rev1 (?P<value>\d{4}[a-z]?\.\d+) at)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingUwimap", "UW IMAP is ready"),
        .meaning = QT_TRANSLATE_NOOP("WordingUwimap", "The old IMAP server of the University of Washington, or its "
                                                      "offspring Panda IMAP, greets. It is no longer maintained."),
    },
};

constexpr WordingEntry qpsmtpd[] = {
    {
        .id = "qpsmtpd.banner",
        .codes = "220",
        .pattern = "ESMTP qpsmtpd (?P<value>[0-9][0-9.]*) ready; send us your mail, but not your spam",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingQpsmtpd", "qpsmtpd is ready"),
        .meaning = QT_TRANSLATE_NOOP("WordingQpsmtpd", "qpsmtpd is a small receiving server in Perl; every check is a "
                                                       "plugin, so its answers depend on the ones in use."),
    },
    {
        .id = "qpsmtpd.relay-denied",
        .codes = "550 553",
        .status = "5.7.1",
        .pattern = R"(^Relaying (?:from (?P<sender>\S+) )?denied\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingQpsmtpd", "Relay refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQpsmtpd",
            "The recipient’s domain is not in rcpthosts, and the client is neither in relayclients nor logged in."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQpsmtpd", "If the domain is yours, add it to config/rcpthosts.")},
                    {QT_TRANSLATE_NOOP("WordingQpsmtpd",
                                       "As a sender, log in; as admin, keep relayclients to networks of your own.")}}},
        .setting = "rcpthosts, relayclients, auth plugins",
    },
    {
        .id = "qpsmtpd.address-not-parsed",
        .codes = "501 553",
        .pattern = "^Could not parse your (?P<command>MAIL FROM|RCPT TO) command",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQpsmtpd", "Address line not readable"),
        .meaning = QT_TRANSLATE_NOOP("WordingQpsmtpd", "qpsmtpd cannot make out the address: no angle brackets, a "
                                                       "blank too many, a wrong character or an unknown parameter."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQpsmtpd", "Write it as MAIL FROM:<alice@example.com> or RCPT "
                                                         "TO:<bob@example.net>, without a blank after the colon.")}}},
    },
    {
        .id = "qpsmtpd.spf",
        .codes = "550 451",
        .pattern = R"(^SPF - (?P<reason>\S+(?: response)?)(?::|$| ))",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQpsmtpd", "SPF check said no"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQpsmtpd", "The plugin sender_permitted_from asked the SPF record of the sender’s domain; the word "
                              "after the hyphen is the result. “forgery” and “fail” mean an address that is not "
                              "allowed, “none” a domain without a record, “no response” a DNS fault."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingQpsmtpd",
                        "Add the sending server to the SPF record, or send through the domain’s own server.")},
                    {QT_TRANSLATE_NOOP("WordingQpsmtpd",
                                       "As admin, the reject level of the plugin decides how strict it is.")}}},
        .setting = "sender_permitted_from",
    },
    {
        .id = "qpsmtpd.virus",
        .codes = "552",
        .pattern = "^(?:Virus [Ff]ound: ?(?P<value>.*)|Klez Virus Detected|Unable to scan for viruses)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQpsmtpd", "Virus plugin refused the message"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQpsmtpd",
            "A scanner called by qpsmtpd found malware, or could not be run at all when it says “Unable to scan”."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingQpsmtpd",
                  "Scan the sending machine and the attachment; report a false alarm to the maker of the scanner.")},
              {QT_TRANSLATE_NOOP("WordingQpsmtpd", "As admin, for “Unable to scan” see whether the scanner daemon runs "
                                                   "and its socket can be reached.")}}},
        .setting = "virus plugins",
    },
    {
        .id = "qpsmtpd.load-too-high",
        .codes = "450 451",
        .pattern = R"(^Server load too high, please try again later\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingQpsmtpd", "Server too loaded"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQpsmtpd",
            "The plugin loadcheck found the load of the machine above its limit and puts off new sessions."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingQpsmtpd",
            "Let the queue retry; as admin, see what loads the machine before you raise the limit.")}}},
        .setting = "loadcheck",
    },
};

constexpr WordingTable tables[] = {
    {"powermta", "WordingPowermta", "PowerMTA", Speaker::Server, "PowerMTA", "", powermta},
    {"mailcow", "WordingMailcow", "Mail-in-a-Box / mailcow", Speaker::Server,
     R"(\bPostcow\b|\bmailcow\b|Mail-in-a-Box|mailinabox)", "", mailcow},
    {"zonemta", "WordingZonemta", "ZoneMTA", Speaker::Server, "ZoneMTA", "", zonemta},
    {"nodemailer", "WordingNodemailer", "Nodemailer smtp-server", Speaker::Server, "ESMTP Nodemailer|nodemailer", "",
     nodemailer},
    {"aiosmtpd", "WordingAiosmtpd", "aiosmtpd", Speaker::Server, "Python SMTP [0-9.]+", "", aiosmtpd},
    {"mailhog", "WordingMailhog", "MailHog / Mailpit", Speaker::Server, "MailHog|Mailpit", "", mailhog},
    {"mailtrap", "WordingMailtrap", "Mailtrap", Speaker::Server, R"(smtp\.mailtrap\.(?:io|live))",
     R"(mailtrap\.(?:io|live)$)", mailtrap},
    {"fortimail", "WordingFortimail", "FortiMail", Speaker::Filter, "FortiMail", "fortimail", fortimail},
    {"ciscofixup", "WordingCiscofixup", "Cisco PIX/ASA", Speaker::Filter, R"(^[0-9*]*\*{20,})", "", ciscofixup},
    {"avproxy", "WordingAvproxy", "Antivirus mail shield", Speaker::Filter,
     R"(\b(?:Avast|AVG|ESET|Kaspersky|Norton|McAfee)\b.*?(?:proxy|mail shield|mail scanner|e-?mail scan))", "",
     avproxy},
    {"uwimap", "WordingUwimap", "UW IMAP", Speaker::Server, R"(IMAP4rev1 \d{4}[a-z]?\.\d+ at)", "", uwimap},
    {"qpsmtpd", "WordingQpsmtpd", "qpsmtpd", Speaker::Server, R"(ESMTP qpsmtpd|\bqpsmtpd\b)", "", qpsmtpd},
};

} // namespace

std::span<const WordingTable> smallserversWordings()
{
    return tables;
}

} // namespace Core::Knowledge
