#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry postscreen[] = {
    {
        .id = "postscreen.no-resources",
        .codes = "421",
        .status = "4.3.2",
        .pattern = R"(^(?:\S+ )?No system resources\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostscreen", "Screening process out of resources"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostscreen", "postscreen could not open another file or connection, so it sent the client away."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostscreen",
                                       "On the server, look at the file limit of the postscreen process and at the "
                                       "number of open connections; a flood of clients is the usual cause.")},
                    {QT_TRANSLATE_NOOP("WordingPostscreen", "As a sender, let the queue try again.")}}},
        .setting = "default_process_limit, postscreen_pre_queue_limit",
        .link = "https://www.postfix.org/POSTSCREEN_README.html",
    },
    {
        .id = "postscreen.too-many-connections",
        .codes = "421",
        .status = "4.7.0",
        .pattern = R"(\bError: too many connections\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostscreen", "Too many connections at postscreen"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostscreen", "Your address holds more connections open at once than postscreen grants one client."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingPostscreen",
                        "Lower the number of parallel deliveries to this host; the queue will carry the rest.")},
                    {QT_TRANSLATE_NOOP("WordingPostscreen",
                                       "On the server, the limit is postscreen_client_connection_count_limit; trusted "
                                       "networks can be let past with permit_mynetworks in postscreen_access_list.")}}},
        .setting = "postscreen_client_connection_count_limit",
        .link = "https://www.postfix.org/postconf.5.html#postscreen_client_connection_count_limit",
    },
    {
        .id = "postscreen.ports-busy",
        .codes = "421",
        .status = "4.3.2",
        .pattern = R"(\bAll (?P<value>server|screening) ports are busy)",
        .literals = "ports are busy",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingPostscreen", "Server full for the moment"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostscreen",
                                     "postscreen holds as many clients as it may, either in its own tests or waiting "
                                     "for a free smtpd process, and turns new ones away."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostscreen", "As a sender, let the queue try again.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingPostscreen",
                        "On the server, check whether a flood of bots or a slow filter keeps the smtpd processes busy; "
                        "raise the process limit of the smtpd “pass” line in master.cf only if memory allows.")}}},
        .setting = "postscreen_post_queue_limit, postscreen_pre_queue_limit, default_process_limit",
        .link = "https://www.postfix.org/POSTSCREEN_README.html",
    },
    {
        .id = "postscreen.deny-list",
        .codes = "521 550",
        .status = "5.3.2",
        .pattern = R"(\bService currently unavailable\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostscreen", "Address on the local deny list"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostscreen",
                                     "The administrator’s own table in postscreen_access_list rejects your address or "
                                     "network. The words sound like an outage, but it is a decision."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingPostscreen",
                  "Write to the postmaster from another address or by another way and give your sending address.")},
              {QT_TRANSLATE_NOOP(
                  "WordingPostscreen",
                  "On the server, look the address up in the table of postscreen_access_list; "
                  "postscreen_denylist_action (before 3.6 postscreen_blacklist_action) says what happens.")}}},
        .setting = "postscreen_access_list, postscreen_denylist_action",
        .link = "https://www.postfix.org/postconf.5.html#postscreen_access_list",
    },
    {
        .id = "postscreen.dnsbl",
        .codes = "521 550",
        .status = "5.7.1",
        .pattern = R"(\bService unavailable; client \[(?P<ip>[^\]]+)\] blocked using (?P<list>[\w.-]+))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostscreen", "Too many block list points"),
        .meaning = QT_TRANSLATE_NOOP("WordingPostscreen",
                                     "postscreen adds up the lists on which {ip} stands, and the sum reached the "
                                     "threshold. The reply names {list}; others may have counted too."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostscreen", "Look your address up on the list named and on the other "
                                                            "large ones, remove the cause, then ask for removal.")},
                    {QT_TRANSLATE_NOOP("WordingPostscreen", "From a home connection, send through your provider’s "
                                                            "relay or on the submission port with a login.")},
                    {QT_TRANSLATE_NOOP("WordingPostscreen",
                                       "On the server, weights stand in postscreen_dnsbl_sites and the threshold in "
                                       "postscreen_dnsbl_threshold; restrict the codes (such as =127.0.0.[2..11]), so "
                                       "that error answers of a list are not taken for a listing.")}}},
        .setting = "postscreen_dnsbl_sites, postscreen_dnsbl_threshold, postscreen_dnsbl_action",
        .link = "https://www.postfix.org/POSTSCREEN_README.html",
    },
    {
        .id = "postscreen.protocol-error",
        .codes = "521 550",
        .status = "5.5.1",
        .pattern = R"(^Protocol error\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostscreen", "Client failed a behaviour test"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostscreen",
            "postscreen caught the client at something mail servers do not do: talking before the greeting, sending "
            "several commands at once, commands foreign to SMTP, or a line ended by LF alone."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostscreen", "Wait for the whole greeting (it may come in two parts, "
                                                            "some seconds apart) before sending anything.")},
                    {QT_TRANSLATE_NOOP("WordingPostscreen",
                                       "Send one command at a time, each ended by CR LF, and read every reply.")},
                    {QT_TRANSLATE_NOOP("WordingPostscreen", "On the server, the log says which test: PREGREET, COMMAND "
                                                            "PIPELINING, NON-SMTP COMMAND or BARE NEWLINE.")}}},
        .setting = "postscreen_greet_action, postscreen_pipelining_enable, postscreen_non_smtp_command_enable, "
                   "postscreen_bare_newline_enable",
        .link = "https://www.postfix.org/POSTSCREEN_README.html",
    },
    {
        .id = "postscreen.come-back",
        .codes = "450",
        .status = "4.3.2",
        .pattern = R"(\bService currently unavailable\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingPostscreen", "Tests passed, please reconnect"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostscreen",
            "Nothing is broken. postscreen watched a new client through its deeper tests and cannot pass a running "
            "session on to smtpd, so it asks the client to come back; it will then be known."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingPostscreen",
                                 "Let the queue try again; a new try from the same address goes straight through.")},
              {QT_TRANSLATE_NOOP("WordingPostscreen",
                                 "On the server, if senders with many addresses are delayed too long, switch the "
                                 "after-220 tests off: postscreen_pipelining_enable, "
                                 "postscreen_non_smtp_command_enable and postscreen_bare_newline_enable = no.")}}},
        .setting = "postscreen_pipelining_enable, postscreen_non_smtp_command_enable, postscreen_bare_newline_enable",
        .link = "https://www.postfix.org/POSTSCREEN_README.html",
    },
    {
        .id = "postscreen.garbled-command",
        .codes = "500",
        .status = "5.5.1",
        .pattern = R"(\bError: (?:bad syntax|command too long|command not recognized))",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostscreen", "Garbled command"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostscreen",
            "postscreen, the part of Postfix that tests new clients, could make nothing of the line."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostscreen",
                                       "Send one SMTP command per line, ended by CR LF, and wait for each reply.")},
                    {QT_TRANSLATE_NOOP("WordingPostscreen",
                                       "If message text was sent as commands, look at the earlier reply to DATA.")}}},
    },
};

constexpr WordingTable tables[] = {
    {"postscreen", "WordingPostscreen", "Postfix postscreen", Speaker::Server, R"(\bPostfix\b)", "", postscreen},
};

} // namespace

std::span<const WordingTable> postscreenWordings()
{
    return tables;
}

} // namespace Core::Knowledge
