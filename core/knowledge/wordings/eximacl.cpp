#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry eximdefault[] = {
    {
        .id = "eximdefault.relay-not-permitted",
        .codes = "550",
        .pattern = R"(^(<?(?P<recipient>[^ <>]*@[^ <>]*)>?:? )?relay not permitted\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingEximdefault", "Relay refused"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingEximdefault", "The recipient’s domain is not one this Exim serves, and you have "
                                                    "neither logged in nor come from a trusted address."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingEximdefault",
                                       "If you are a user of this server, log in on port 465 or 587 and send again.")},
                    {QT_TRANSLATE_NOOP("WordingEximdefault",
                                       "If the domain should be accepted here, add it to local_domains, or to "
                                       "relay_to_domains when the mail goes on to another server.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingEximdefault",
                        "Put only your own machines into relay_from_hosts: a wide range there makes an open relay.")}}},
        .setting = "domainlist local_domains, domainlist relay_to_domains, hostlist relay_from_hosts, accept "
                   "authenticated = *",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_default_configuration_file.html",
    },
    {
        .id = "eximdefault.restricted-characters",
        .codes = "550",
        .pattern = "restricted characters in address",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingEximdefault", "Forbidden character before the @"),
        .meaning = QT_TRANSLATE_NOOP("WordingEximdefault",
                                     "The part before the @ holds one of @, %, !, / or |, or begins with a dot. Exim’s "
                                     "standard rules refuse these because they serve attacks and old relay tricks."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingEximdefault",
                                       "Check the address for a slip, such as a pasted slash or a doubled @.")},
                    {QT_TRANSLATE_NOOP("WordingEximdefault",
                                       "If the address is genuine, accept it by a statement of its own before the deny "
                                       "local_parts lines in acl_check_rcpt.")}}},
        .setting = "deny local_parts in acl_check_rcpt",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_default_configuration_file.html",
    },
    {
        .id = "eximdefault.too-many-bad-recipients",
        .codes = "550",
        .pattern = "Rejected for too many bad recipients",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingEximdefault", "Too many unknown recipients"),
        .meaning = QT_TRANSLATE_NOOP("WordingEximdefault", "Several recipients of this session did not exist, so Exim "
                                                           "takes it for address guessing and refuses the rest."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingEximdefault",
                  "Clean the recipient list; the unknown addresses were refused earlier in the session.")},
              {QT_TRANSLATE_NOOP(
                  "WordingEximdefault",
                  "On the server, the limit is in a statement of acl_check_rcpt that counts with rcpt_fail_count.")}}},
        .setting = "acl_check_rcpt",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_default_configuration_file.html",
    },
    {
        .id = "eximdefault.dns-list",
        .codes = "550",
        .pattern = R"(rejected because (?P<ip>\S+) is in a black ?list at (?P<list>[A-Za-z0-9._-]+))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingEximdefault", "Your address is on a DNS list"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingEximdefault", "The server asked the list {list} about {ip} and found it there."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingEximdefault",
                        "Look the address up on the list’s own site, remove the cause, then ask for delisting.")},
                    {QT_TRANSLATE_NOOP("WordingEximdefault", "If you sent from a home or mobile line, send through the "
                                                             "submission server of your provider instead.")},
                    {QT_TRANSLATE_NOOP("WordingEximdefault",
                                       "On the server, the list stands in dnslists of acl_check_rcpt; authenticated "
                                       "users should be accepted before that statement.")}}},
        .setting = "dnslists",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html",
    },
    {
        .id = "eximdefault.line-too-long",
        .codes = "550",
        .pattern = R"(maximum allowed line length is (?P<limit>\d+) octets, got (?P<size>\d+))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingEximdefault", "Message line too long"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingEximdefault", "The message has a line of {size} bytes, and mail allows {limit}."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingEximdefault",
                                       "Make the sending program encode the body as quoted-printable or base64, or "
                                       "break its lines; HTML written in one line is the usual culprit.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingEximdefault",
                        "On the server, the deny statement with max_received_linelength is in acl_check_data.")}}},
        .setting = "acl_check_data",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_default_configuration_file.html",
    },
    {
        .id = "eximdefault.header-syntax",
        .codes = "550",
        .pattern = R"(^header syntax\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingEximdefault", "Address header is malformed"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingEximdefault", "An address in From, To, Cc or a like header cannot be parsed."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingEximdefault", "Look for missing angle brackets, unquoted commas or dots "
                                                             "in display names, and raw non-ASCII characters.")},
                    {QT_TRANSLATE_NOOP("WordingEximdefault", "On the server, verify = header_syntax in acl_check_data "
                                                             "makes the check; the log shows the header.")}}},
        .setting = "verify = header_syntax",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html",
    },
    {
        .id = "eximdefault.virus",
        .codes = "550",
        .pattern =
            R"(This message contains a virus \((?P<reason>[^)]*)\)|message contains malware \((?P<value>[^)]*)\)|^Virus found)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingEximdefault", "Virus found in the message"),
        .meaning = QT_TRANSLATE_NOOP("WordingEximdefault",
                                     "The scanner behind Exim recognised something harmful in the message."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingEximdefault", "Check the attachments and the machine they came from.")},
                    {QT_TRANSLATE_NOOP("WordingEximdefault", "If you are sure it is a false alarm, send the file to "
                                                             "the scanner’s maker, or share it another way.")},
                    {QT_TRANSLATE_NOOP("WordingEximdefault",
                                       "On the server, the statement with malware = * in acl_check_data refuses; "
                                       "av_scanner names the scanner.")}}},
        .setting = "malware",
        .link = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-content_scanning_at_acl_time.html",
    },
};

constexpr WordingEntry eximdebian[] = {
    {
        .id = "eximdebian.sender-verification",
        .codes = "550",
        .pattern = R"(^Sender verification failed\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingEximdebian", "Sender address cannot be answered"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingEximdebian", "Exim in its Debian set-up found no route to your envelope sender: "
                                                   "its domain does not resolve, or the user does not exist."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingEximdebian",
                                       "Send with an address of a domain that has a working MX or address record.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingEximdebian",
                        "On the server, CHECK_RCPT_VERIFY_SENDER switches the check on; sender_local_deny_exceptions "
                        "and host_local_deny_exceptions in /etc/exim4 hold exceptions.")}}},
        .setting = "CHECK_RCPT_VERIFY_SENDER",
        .link = "https://wiki.debian.org/Exim",
    },
    {
        .id = "eximdebian.local-blacklist",
        .codes = "550",
        .pattern = R"(sender (envelope|IP) address (?P<address>\S+ )?is locally blacklisted( here)?)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingEximdebian", "Barred by this server’s own list"),
        .meaning = QT_TRANSLATE_NOOP("WordingEximdebian",
                                     "The administrator of this server has put your address, or your sender, on a list "
                                     "of the server itself; no public list is involved."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingEximdebian",
                  "Write to postmaster at that domain, from another address if need be, and ask for the reason.")},
              {QT_TRANSLATE_NOOP("WordingEximdebian", "On the server, take the line out of local_sender_blacklist or "
                                                      "local_host_blacklist in /etc/exim4.")}}},
        .setting = "/etc/exim4/local_sender_blacklist, /etc/exim4/local_host_blacklist",
        .link = "https://wiki.debian.org/Exim",
    },
    {
        .id = "eximdebian.spf-fail",
        .codes = "550",
        .pattern = R"(\[SPF\] (?P<ip>\S+) is not allowed to send mail from (?P<domain>[A-Za-z0-9.-]*[A-Za-z0-9]))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingEximdebian", "SPF forbids this sending host"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingEximdebian",
            "The SPF record of the sender’s domain does not list the host that delivers this message."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingEximdebian",
                                 "If the host is yours, add its address to the SPF record of the domain.")},
              {QT_TRANSLATE_NOOP("WordingEximdebian",
                                 "If the mail was forwarded, the forwarding server should rewrite the sender (SRS).")},
              {QT_TRANSLATE_NOOP("WordingEximdebian", "On the server, CHECK_RCPT_SPF switches the check on; forwarders "
                                                      "you use belong in host_local_deny_exceptions.")}}},
        .setting = "CHECK_RCPT_SPF",
        .link = "https://wiki.debian.org/Exim",
    },
    {
        .id = "eximdebian.spf-failed-short",
        .codes = "550",
        .pattern = R"(^SPF check failed\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingEximdebian", "SPF check failed"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingEximdebian",
            "By the SPF record of the sender’s domain, the host that delivers this message is not one of its senders."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingEximdebian",
                  "Compare the address of the sending host with the SPF record, and add it if it belongs there.")},
              {QT_TRANSLATE_NOOP("WordingEximdebian",
                                 "For forwarded mail, the forwarding server should rewrite the sender (SRS).")}}},
        .setting = "CHECK_RCPT_SPF",
        .link = "https://wiki.debian.org/Exim",
    },
    {
        .id = "eximdebian.spf-dns-error",
        .codes = "451",
        .pattern = "Temporary DNS error while checking SPF record",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingEximdebian", "SPF record could not be read"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingEximdebian",
            "While looking up the SPF record of the sender’s domain, or one it includes, the DNS did not answer."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingEximdebian",
                                       "Try again later; if it stays, check every include and redirect of the SPF "
                                       "record for a name server that is silent.")},
                    {QT_TRANSLATE_NOOP("WordingEximdebian", "On the server, test the resolver of the machine.")}}},
        .setting = "CHECK_RCPT_SPF",
        .link = "https://wiki.debian.org/Exim",
    },
    {
        .id = "eximdebian.dns-list",
        .codes = "550",
        .pattern = R"((?P<address>\S+) is listed at (?P<list>[A-Za-z0-9._-]+) \()",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingEximdebian", "Found on a DNS list"),
        .meaning = QT_TRANSLATE_NOOP("WordingEximdebian",
                                     "The server found {address} on {list}. As shipped, Debian’s rules only mark such "
                                     "mail, so this administrator has chosen to refuse it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingEximdebian",
                                       "Look the entry up at the list, remove the cause, then ask for delisting.")},
                    {QT_TRANSLATE_NOOP("WordingEximdebian",
                                       "On the server, the lists are in CHECK_RCPT_IP_DNSBLS and "
                                       "CHECK_RCPT_DOMAIN_DNSBLS; exceptions belong in host_local_deny_exceptions.")}}},
        .setting = "CHECK_RCPT_IP_DNSBLS, CHECK_RCPT_DOMAIN_DNSBLS",
        .link = "https://wiki.debian.org/Exim",
    },
    {
        .id = "eximdebian.no-helo",
        .codes = "550",
        .pattern = "no HELO given before MAIL command",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingEximdebian", "No greeting before MAIL"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingEximdebian", "This server wants EHLO or HELO before MAIL, and none had come."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingEximdebian", "Send EHLO with your host name first.")}}},
        .setting = "CHECK_MAIL_HELO_ISSUED",
        .link = "https://wiki.debian.org/Exim",
    },
    {
        .id = "eximdebian.header-syntax",
        .codes = "550",
        .pattern = "Message headers fail syntax check",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingEximdebian", "Address headers are malformed"),
        .meaning = QT_TRANSLATE_NOOP("WordingEximdebian", "An address in the headers of the message cannot be parsed."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingEximdebian",
                  "Look at From, To and Cc for missing angle brackets, unquoted commas and raw non-ASCII characters.")},
              {QT_TRANSLATE_NOOP("WordingEximdebian",
                                 "On the server, CHECK_DATA_VERIFY_HEADER_SYNTAX switches the check on.")}}},
        .setting = "CHECK_DATA_VERIFY_HEADER_SYNTAX",
        .link = "https://wiki.debian.org/Exim",
    },
    {
        .id = "eximdebian.header-sender",
        .codes = "550",
        .pattern = "No verifiable sender address in message headers",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingEximdebian", "No answerable address in the headers"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingEximdebian",
                              "Neither Sender nor Reply-To nor From holds an address to which this server could send."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingEximdebian",
                        "Write an existing address of a domain that receives mail into the From header.")},
                    {QT_TRANSLATE_NOOP("WordingEximdebian",
                                       "On the server, CHECK_DATA_VERIFY_HEADER_SENDER switches the check on.")}}},
        .setting = "CHECK_DATA_VERIFY_HEADER_SENDER",
        .link = "https://wiki.debian.org/Exim",
    },
};

constexpr WordingTable tables[] = {
    {"eximdefault", "WordingEximdefault", "Exim", Speaker::Server, R"(\bExim \d+\.\d)", "", eximdefault},
    {"eximdebian", "WordingEximdebian", "Exim", Speaker::Server, R"(\bExim \d+\.\d)", "", eximdebian},
};

} // namespace

std::span<const WordingTable> eximaclWordings()
{
    return tables;
}

} // namespace Core::Knowledge
