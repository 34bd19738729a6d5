#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry haraka[] = {
    {
        .id = "haraka.greeting",
        .codes = "220",
        .pattern = "ESMTP Haraka(?:/?[ 0-9.]+)? ready",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Haraka greets"),
        .meaning = QT_TRANSLATE_NOOP("WordingHaraka",
                                     "The default greeting of Haraka. The file config/smtpgreeting changes it."),
        .setting = "smtpgreeting",
    },
    {
        .id = "haraka.introduction",
        .codes = "250",
        .pattern = "Haraka is at your service",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Haraka takes the introduction"),
        .meaning = QT_TRANSLATE_NOOP("WordingHaraka", "HELO or EHLO is accepted. Haraka repeats the name and address "
                                                      "under which it sees you: check that they are what you expect."),
    },
    {
        .id = "haraka.timeout",
        .codes = "421",
        .pattern = "^timeout$",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Client silent for too long"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHaraka",
            "Haraka heard nothing for as long as its inactivity limit allows (300 seconds unless set) and closes."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHaraka", "Send without long pauses; if data was on its way, look for a "
                                                        "firewall or an MTU problem in between.")},
                    {QT_TRANSLATE_NOOP("WordingHaraka", "The limit in seconds is the inactivity timeout of the server "
                                                        "(config/connection.ini, older versions config/smtp.ini).")}}},
        .setting = "connection.ini timeout",
    },
    {
        .id = "haraka.internal-error",
        .codes = "421 452",
        .pattern = "^Internal Server Error$",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Something failed inside Haraka"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHaraka",
            "Haraka met an error of its own, most often a plugin that crashed or a disk that is full."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingHaraka",
                                 "Look in the Haraka log for a CRIT line with the identifier of this connection.")},
              {QT_TRANSLATE_NOOP("WordingHaraka", "Check the free space of the queue and of the temporary directory, "
                                                  "then switch suspect plugins off one by one in config/plugins.")}}},
    },
    {
        .id = "haraka.proxy",
        .codes = "421",
        .pattern = "^(?:PROXY timeout|Invalid PROXY format|PROXY not allowed from ?(?P<ip>[0-9a-f.:]*))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "PROXY header missing or not allowed"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHaraka",
            "Haraka expects the PROXY line of a load balancer from some addresses and accepts it from no others. Here "
            "the line was missing, malformed, or came from an address that is not listed."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHaraka",
                                       "Put the addresses of the load balancer, and only those, under haproxy hosts "
                                       "(config/connection.ini, older versions config/haproxy_hosts).")},
                    {QT_TRANSLATE_NOOP("WordingHaraka",
                                       "On the balancer, switch the PROXY protocol on for this port; a client that "
                                       "connects directly must use an address that is not listed.")}}},
        .setting = "connection.ini [haproxy] hosts",
    },
    {
        .id = "haraka.tls-on-plain-port",
        .codes = "501",
        .pattern = "SSL attempted over a non-SSL socket",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "TLS started on a plain port"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHaraka", "The first octets were those of a TLS handshake, but this port begins in clear text."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingHaraka",
                        "Set the client to STARTTLS for this port, or keep implicit TLS and use port 465.")},
                    {QT_TRANSLATE_NOOP("WordingHaraka", "On the server, a port that should speak TLS at once must be "
                                                        "the smtps_port of config/tls.ini or config/smtp.ini.")}}},
    },
    {
        .id = "haraka.syntax",
        .codes = "501",
        .pattern =
            R"(^Syntax error(?: \(8-bit characters not allowed\))?$|^(?:HELO|EHLO) requires domain/address - see RFC-?2821)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Command not well formed"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHaraka", "HELO or EHLO came without a name, or the command line held characters beyond ASCII."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHaraka",
                                       "Give a full host name after EHLO, and keep command lines to plain ASCII.")}}},
    },
    {
        .id = "haraka.line-too-long",
        .codes = "521",
        .pattern = "^Command line too long",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Command line too long"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHaraka", "A line of more than 512 octets arrived where a command was due, and Haraka closes the "
                             "session. Often the client sends message text although DATA was refused."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHaraka",
                                       "Check that the client waits for 354 before it sends the message.")},
                    {QT_TRANSLATE_NOOP("WordingHaraka",
                                       "Only for clients with truly long commands, raise the maximum line length in "
                                       "config/connection.ini (config/max_line_length in older versions).")}}},
        .setting = "connection.ini max line_length",
    },
    {
        .id = "haraka.unknown-command",
        .codes = "500 521",
        .pattern = "^Unrecognized command$",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Command unknown to Haraka"),
        .meaning = QT_TRANSLATE_NOOP("WordingHaraka", "Neither Haraka nor one of its plugins knows this command. AUTH "
                                                      "and STARTTLS exist only when their plugins are loaded."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHaraka", "Use what the EHLO answer offers.")},
                    {QT_TRANSLATE_NOOP("WordingHaraka", "On the server, add the plugin that is missing, such as tls or "
                                                        "auth/flat_file, to config/plugins and restart.")}}},
    },
    {
        .id = "haraka.reverse-dns",
        .codes = "554 421",
        .pattern = "^rDNS (?:Lookup Failed|Temporary Failure)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Reverse DNS of the client"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHaraka",
            "A plugin asked for the name that belongs to your address and found none, or could not get an answer."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHaraka",
                                       "Have a PTR record set for the address, with a name that leads back to it.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingHaraka",
                        "If it is set, check that the name servers of the reverse zone answer from outside.")}}},
        .setting = "fcrdns",
    },
    {
        .id = "haraka.not-welcome",
        .codes = "554",
        .pattern = "^Your mail is not welcome here",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Client refused at connect"),
        .meaning = QT_TRANSLATE_NOOP("WordingHaraka",
                                     "A plugin of Haraka refused your address before you said a word. It is on a block "
                                     "list, on the administrator’s own list, or has a bad record with this server."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHaraka",
                                       "Look your address up on the usual DNS lists and cure what put it there.")},
                    {QT_TRANSLATE_NOOP("WordingHaraka", "On the server, the log names the plugin; look at "
                                                        "config/dnsbl.ini, config/access.ini and config/karma.ini.")}}},
        .setting = "access, dnsbl, karma",
    },
    {
        .id = "haraka.come-back-later",
        .codes = "421",
        .pattern = "^Come back later$",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Client put off at connect"),
        .meaning = QT_TRANSLATE_NOOP("WordingHaraka", "A plugin of Haraka puts your address off for now, as a rule "
                                                      "because of too many connections or a doubtful record."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingHaraka", "Let your queue retry, with fewer connections at a time.")},
              {QT_TRANSLATE_NOOP(
                  "WordingHaraka",
                  "On the server, the log names the plugin; config/limit.ini and config/karma.ini hold the limits.")}}},
        .setting = "limit, karma",
    },
    {
        .id = "haraka.helo-denied",
        .codes = "550 450",
        .pattern = "^(?:HELO|EHLO) denied$",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Introduction refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHaraka",
            "A plugin, as a rule helo.checks, does not accept the name that was given after HELO or EHLO."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHaraka", "Give the client the full host name that its address resolves "
                                                        "to, not localhost, a bare IP or the name of this server.")},
                    {QT_TRANSLATE_NOOP("WordingHaraka",
                                       "On the server, config/helo.checks.ini tells which checks reject.")}}},
        .setting = "helo.checks",
    },
    {
        .id = "haraka.vrfy",
        .codes = "252",
        .pattern = "Just try sending a mail and we.?ll see how it turns out",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "VRFY not answered"),
        .meaning = QT_TRANSLATE_NOOP("WordingHaraka",
                                     "Haraka does not tell by way of VRFY whether an address exists. This is normal."),
    },
    {
        .id = "haraka.sequence",
        .codes = "503",
        .pattern = "^(?:Use EHLO/HELO before MAIL|Use MAIL before RCPT|MAIL required first|RCPT required first)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "An earlier command is missing"),
        .meaning = QT_TRANSLATE_NOOP("WordingHaraka", "Haraka wants EHLO, then MAIL, then RCPT, then DATA. After a "
                                                      "refused MAIL or RCPT the next command lacks its ground."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHaraka",
                                       "Look further up for the first refusal and deal with that one.")}}},
    },
    {
        .id = "haraka.bad-address",
        .codes = "501",
        .pattern = "^(?:Command parsing failed|Invalid (?:MAIL FROM|RCPT TO) address)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Address not understood"),
        .meaning = QT_TRANSLATE_NOOP("WordingHaraka", "Haraka could not read the address in MAIL or RCPT. With "
                                                      "strict_rfc1869 on, even a blank after the colon is too much."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHaraka", "Send MAIL FROM:<user@example.com> exactly so: no blank after "
                                                        "the colon, angle brackets around the address.")},
                    {QT_TRANSLATE_NOOP("WordingHaraka",
                                       "For clients that cannot, switch strict_rfc1869 off in config/connection.ini (a "
                                       "file of that name in older versions).")}}},
        .setting = "strict_rfc1869",
    },
    {
        .id = "haraka.bad-parameter",
        .codes = "555",
        .pattern = "^Invalid command parameters$",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Parameter not understood"),
        .meaning = QT_TRANSLATE_NOOP("WordingHaraka",
                                     "What follows the address in MAIL or RCPT is not of the form NAME=value."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHaraka",
                                       "Drop the parameter, or send only those that the EHLO answer announces.")}}},
    },
    {
        .id = "haraka.auth-required",
        .codes = "550",
        .pattern = "^Authentication required$",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Login wanted first"),
        .meaning = QT_TRANSLATE_NOOP("WordingHaraka",
                                     "This Haraka takes mail on this port only from users who have authenticated."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHaraka", "Authenticate before MAIL. If AUTH is not offered, start TLS "
                                                        "first: Haraka hides AUTH in clear text by default.")},
                    {QT_TRANSLATE_NOOP("WordingHaraka", "For mail from other servers, use port 25.")}}},
    },
    {
        .id = "haraka.cannot-deliver",
        .codes = "550",
        .pattern = "I cannot deliver mail for <(?P<recipient>[^>]+)>",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "No plugin took the recipient"),
        .meaning = QT_TRANSLATE_NOOP("WordingHaraka", "In Haraka some plugin must vouch for each recipient. None did: "
                                                      "the domain is not hosted here and you may not relay."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingHaraka",
                        "If you are a user of this server, authenticate first, on the submission port.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingHaraka",
                        "If the domain is yours, add it to config/host_list and load rcpt_to.in_host_list; for clients "
                        "that may relay, load the relay plugin and list them in config/relay_acl_allow.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingHaraka",
                        "Do not get past this with a plugin that accepts everything: that makes an open relay.")}}},
        .setting = "config/host_list, rcpt_to.in_host_list, relay",
    },
    {
        .id = "haraka.no-valid-recipients",
        .codes = "554",
        .pattern = "^No valid recipients$",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Every recipient was refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHaraka",
            "DATA came although no RCPT had been accepted. The reason stands in the refusals of RCPT."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHaraka", "Look at the first refused RCPT further up.")}}},
    },
    {
        .id = "haraka.message-denied",
        .codes = "550 554 450 451",
        .pattern = "^Message denied(?: temporarily)?$",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "A content plugin refused"),
        .meaning = QT_TRANSLATE_NOOP("WordingHaraka", "A plugin read the message and refused it without words of its "
                                                      "own: spam score, virus, forbidden attachment or a header rule."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingHaraka",
                                 "Send a plain message without attachment to tell content from everything else.")},
              {QT_TRANSLATE_NOOP("WordingHaraka", "On the server, the log names the plugin that denied in hook "
                                                  "data_post; its limits are in the .ini file of the same name.")}}},
        .setting = "spamassassin, rspamd, clamd, attachment",
    },
    {
        .id = "haraka.denied-address",
        .codes = "550 450",
        .pattern = "^(?:sender|recipient) <(?P<address>[^>]*)> denied$",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "A plugin refused this address"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHaraka", "A plugin of Haraka refused the address without words of its own; the log names it."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingHaraka",
                        "Check the spelling of the address, and whether the sender domain exists with a mail server.")},
                    {QT_TRANSLATE_NOOP("WordingHaraka",
                                       "On the server, look for the plugin that denied in hook mail or rcpt; the "
                                       "plugins mail_from.is_resolvable, access and rcpt_to.* are the usual ones.")}}},
    },
    {
        .id = "haraka.address-ok",
        .codes = "250",
        .pattern = "^(?:sender|recipient) <[^>]*> OK$",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Address accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingHaraka", "Haraka accepts this envelope address."),
    },
    {
        .id = "haraka.too-big",
        .codes = "550 552",
        .pattern = "^Message too big!",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Message too large"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHaraka",
            "The message, counted as it travels (attachments grow by a third), is larger than this Haraka allows."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHaraka", "Make it smaller, or send a link instead of the attachment.")},
                    {QT_TRANSLATE_NOOP("WordingHaraka", "On the server, raise max bytes in config/connection.ini "
                                                        "(config/databytes in older versions); 0 lifts the limit.")}}},
        .setting = "connection.ini max bytes, databytes",
    },
    {
        .id = "haraka.bare-lf",
        .codes = "451",
        .pattern = "Bare line-feed; see https?://haraka",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Bare line feed in the message"),
        .meaning = QT_TRANSLATE_NOOP("WordingHaraka",
                                     "A line ended with LF alone instead of CR LF, which Haraka does not take."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingHaraka",
            "Make the sending program end every line with CR LF; the same bytes will be refused again.")}}},
        .link = "https://haraka.github.io/barelf",
    },
    {
        .id = "haraka.mime-parts",
        .codes = "554",
        .pattern = "Transaction failed due to too many MIME parts",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Too many MIME parts"),
        .meaning = QT_TRANSLATE_NOOP("WordingHaraka",
                                     "The message consists of more parts than Haraka will take apart (1000 unless "
                                     "set): many attachments, or messages forwarded inside one another."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHaraka", "Send fewer attachments, or pack them into one archive.")},
                    {QT_TRANSLATE_NOOP("WordingHaraka",
                                       "On the server, raise the number of MIME parts in config/connection.ini "
                                       "(config/max_mime_parts in older versions).")}}},
        .setting = "connection.ini max mime_parts",
    },
    {
        .id = "haraka.mail-loop",
        .codes = "550 554",
        .pattern = "Too many received headers - possible mail loop",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Message seems to loop"),
        .meaning = QT_TRANSLATE_NOOP("WordingHaraka",
                                     "The header holds more Received lines than Haraka allows (100 unless set)."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHaraka",
                                       "Read them from the bottom up, find the two servers that hand the message to "
                                       "each other, and cut the forward or route that sends it back.")},
                    {QT_TRANSLATE_NOOP("WordingHaraka", "Raise max_received only when the way is truly that long.")}}},
        .setting = "max_received_count",
    },
    {
        .id = "haraka.auth-failed",
        .codes = "535",
        .pattern = "^Authentication failed$",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Wrong user name or password"),
        .meaning = QT_TRANSLATE_NOOP("WordingHaraka", "The auth plugin did not accept these credentials. Each further "
                                                      "failure makes Haraka answer a second later."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingHaraka",
                        "Check user name and password; whether the name is the full address depends on the plugin.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingHaraka",
                        "On the server, see which auth plugin is loaded in config/plugins: auth/flat_file reads "
                        "config/auth_flat_file.ini, where the mechanisms are listed too.")}}},
        .setting = "auth/*",
    },
    {
        .id = "haraka.go-ahead",
        .codes = "354",
        .pattern = "go ahead, make my day",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Message may be sent now"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHaraka", "Haraka waits for the message, up to a line with a single dot. The quip is its own."),
    },
    {
        .id = "haraka.quit",
        .codes = "221",
        .pattern = "Have a jolly good day",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Session closed"),
        .meaning = QT_TRANSLATE_NOOP("WordingHaraka", "Haraka says goodbye after QUIT."),
    },
    {
        .id = "haraka.anti-spoof",
        .codes = "550",
        .pattern = "Mail from domain '(?P<domain>[^']+)' is not allowed from your host",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Local sender from a foreign host"),
        .meaning = QT_TRANSLATE_NOOP("WordingHaraka",
                                     "The envelope sender belongs to {domain}, which this server hosts, but you "
                                     "neither authenticated nor may relay. Haraka takes that for a forged sender."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingHaraka", "If you are a user, authenticate before MAIL; if this is a web site "
                                                  "or a forwarder, give it an account or an address of its own.")},
              {QT_TRANSLATE_NOOP("WordingHaraka", "On the server, the switch is anti_spoof in config/host_list.ini; "
                                                  "trusted hosts belong in config/relay_acl_allow.")}}},
        .setting = "host_list anti_spoof",
    },
    {
        .id = "haraka.constrain-sender",
        .codes = "550",
        .pattern = "Envelope domain '(?P<domain>[^']*)' doesn.?t match AUTH domain",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Sender domain is not the login’s"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingHaraka", "The domain of the envelope sender is not that of the account you "
                                               "logged in with, and this server requires both to be the same."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingHaraka", "Send with an address of the account’s own domain, or log in "
                                                        "with the account that goes with the address.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingHaraka",
                        "On the server, constrain_sender in the .ini file of the auth plugin switches the check.")}}},
        .setting = "constrain_sender",
    },
    {
        .id = "haraka.too-busy",
        .codes = "421",
        .pattern = "^Too busy; please try again later",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "Haraka is overloaded"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHaraka",
            "The toobusy plugin saw that the event loop falls behind and sends new clients away for now."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingHaraka", "As the sender, let the queue retry.")},
              {QT_TRANSLATE_NOOP(
                  "WordingHaraka",
                  "On the server, find what eats the processor (content filters, slow DNS), or give Haraka more "
                  "processes with nodes in config/smtp.ini; config/toobusy.maxlag holds the limit in milliseconds.")}}},
        .setting = "toobusy",
    },
    {
        .id = "haraka.noop-denied",
        .codes = "500",
        .pattern = "^Stop wasting my time$",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingHaraka", "NOOP refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingHaraka",
            "A plugin of Haraka no longer wants NOOP from this client, as a rule after too many of them."),
    },
};

constexpr WordingTable tables[] = {
    {"haraka", "WordingHaraka", "Haraka", Speaker::Server, "ESMTP Haraka|Haraka is at your service", "", haraka},
};

} // namespace

std::span<const WordingTable> harakaWordings()
{
    return tables;
}

} // namespace Core::Knowledge
