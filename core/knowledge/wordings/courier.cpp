#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry courier[] = {
    {
        .id = "courier.greeting",
        .codes = "220",
        .pattern = "ESMTP Courier|Courier ESMTP",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "Courier greets"),
        .meaning = QT_TRANSLATE_NOOP("WordingCourier", "The server names itself as Courier. By default only “ESMTP” is "
                                                       "shown; codes such as 417, 513 or 517 then give it away."),
        .setting = "esmtpgreeting",
    },
    {
        .id = "courier.service-unavailable",
        .codes = "400 430 432",
        .pattern = R"(^Service temporarily unavailable\.?)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "Courier cannot work at the moment"),
        .meaning = QT_TRANSLATE_NOOP("WordingCourier", "Courier could not start its submit process, or something it "
                                                       "needs (disk, memory, authentication daemon) failed."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCourier", "As the sender, let your queue retry.")},
                    {QT_TRANSLATE_NOOP("WordingCourier",
                                       "On the server, read the mail log at this moment and check that courierd and "
                                       "authdaemond run and that the queue disk has room.")}}},
    },
    {
        .id = "courier.starttls-first",
        .codes = "400",
        .pattern = R"(^STARTTLS is required first\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "TLS wanted before this command"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCourier", "This Courier port takes no command but STARTTLS until the connection is encrypted."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingCourier",
                                 "Send EHLO and STARTTLS first; in a mail program choose STARTTLS for this port.")},
              {QT_TRANSLATE_NOOP("WordingCourier", "On the server, ESMTP_TLS_REQUIRED=1 in esmtpd (or esmtpd-msa) "
                                                   "makes the demand; on port 25 it keeps some honest senders out.")}}},
        .setting = "ESMTP_TLS_REQUIRED",
    },
    {
        .id = "courier.sender-dns-failed",
        .codes = "417",
        .pattern = R"(DNS lookup failure: ?(?P<domain>[^ ]+?)\.? +Try again later)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "Sender domain could not be checked"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCourier",
            "Courier asks the DNS whether the sender domain can receive mail, and got no answer about {domain}."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingCourier",
                  "Check the name servers of the domain from outside: one that is dead or badly delegated is enough.")},
              {QT_TRANSLATE_NOOP(
                  "WordingCourier",
                  "On the server, test its resolver; BOFHCHECKDNS=0 in esmtpd switches the check off.")}}},
        .setting = "BOFHCHECKDNS",
    },
    {
        .id = "courier.sender-domain-missing",
        .codes = "517",
        .pattern = R"(Domain does not exist: ?(?P<domain>[^ ]+?)\.?(?: |$))",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "Sender domain does not exist"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCourier", "The DNS knows neither MX nor address for {domain}, the domain of the envelope sender."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCourier", "Send with an address whose domain exists; web servers and "
                                                         "devices often send with an internal host name.")},
                    {QT_TRANSLATE_NOOP("WordingCourier",
                                       "On the server, BOFHCHECKDNS=0 in esmtpd switches the check off.")}}},
        .setting = "BOFHCHECKDNS",
    },
    {
        .id = "courier.helo-check",
        .codes = "417 517",
        .pattern = "DNS lookup on HELO|RFC 1035 violation|Invalid domain, see <URL:ftp://",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "DNS of the name is at fault"),
        .meaning = QT_TRANSLATE_NOOP("WordingCourier",
                                     "The DNS of the sender domain, or of the name after HELO, breaks its rules: no "
                                     "such name, an MX that is a CNAME to itself, or an MX that is a bare address."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingCourier",
                        "Put the records right: an MX names a host, and that host has an A or AAAA record.")},
                    {QT_TRANSLATE_NOOP("WordingCourier", "On the server, BOFHCHECKHELO (names after HELO) and "
                                                         "BOFHBADMX in esmtpd and bofh govern the checks.")}}},
        .setting = "BOFHCHECKHELO, BOFHBADMX",
    },
    {
        .id = "courier.mx-is-address",
        .codes = "517",
        .pattern = R"(MX records for (?P<domain>[^ ]+) violate section 3\.3\.9 of RFC 1035)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "MX of the sender names an address"),
        .meaning = QT_TRANSLATE_NOOP("WordingCourier",
                                     "The MX record of {domain} holds an IP address where a host name belongs."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCourier",
                                       "Give the mail host a name with an A record, and put that name into the MX.")}}},
    },
    {
        .id = "courier.sender-rejected",
        .codes = "517",
        .pattern = R"(^Sender rejected\b|^Mail server at (?P<ip>[0-9a-f.:]+) is blocked)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "Sender barred in bofh"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCourier",
            "The sender, its domain, or the mail server of its domain is listed in Courier’s bofh file."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCourier",
                                       "As the sender, ask the postmaster there from another address.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingCourier",
                        "On the server, take the badfrom or badmx line out of the bofh file; it needs no restart.")}}},
        .setting = "bofh badfrom, badmx",
    },
    {
        .id = "courier.spf",
        .codes = "417 517",
        .pattern = R"(SPF (?P<value>\w+) (?P<sender>[^ ]+): Address does not pass the Sender Policy Framework)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "SPF not passed"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCourier",
            "The SPF record of the sender domain does not allow your address, and this Courier refuses that result."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingCourier",
                        "Add your outgoing address to the SPF record, or send through a server that it names.")},
                    {QT_TRANSLATE_NOOP("WordingCourier",
                                       "On the server, the accepted results are listed in BOFHSPFMAILFROM, BOFHSPFHELO "
                                       "and BOFHSPFFROM of the bofh file.")}}},
        .setting = "BOFHSPFMAILFROM, BOFHSPFHELO, BOFHSPFFROM",
    },
    {
        .id = "courier.relaying-denied",
        .codes = "513",
        .pattern = R"(^Relaying denied\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "Relay refused"),
        .meaning = QT_TRANSLATE_NOOP("WordingCourier", "Courier accepts no mail for the recipient’s domain from you: "
                                                       "it is not in esmtpacceptmailfor, and nothing lets you relay."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingCourier", "If you are a user of this server, authenticate first.")},
              {QT_TRANSLATE_NOOP("WordingCourier",
                                 "If the domain is yours, add it to esmtpacceptmailfor.dir and run makeacceptmailfor "
                                 "(and to locals or hosteddomains for delivery here).")},
              {QT_TRANSLATE_NOOP(
                  "WordingCourier",
                  "Give RELAYCLIENT in smtpaccess to your own networks only, and run makesmtpaccess afterwards.")}}},
        .setting = "esmtpacceptmailfor, smtpaccess RELAYCLIENT",
        .link = "https://www.courier-mta.org/makesmtpaccess.html",
    },
    {
        .id = "courier.user-unknown",
        .codes = "550",
        .pattern = R"(^User unknown\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "No such user"),
        .meaning = QT_TRANSLATE_NOOP("WordingCourier",
                                     "The domain is local to this Courier, but no account or alias has this name."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCourier",
                                       "Check the spelling of the address, then remove it from your lists.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingCourier",
                        "On the server, test with authtest bob@example.com; for aliases edit the aliases directory and "
                        "run makealiases, for domains check hosteddomains and run makehosteddomains.")}}},
        .setting = "aliases, hosteddomains, locals",
    },
    {
        .id = "courier.system-full",
        .codes = "431",
        .pattern = R"(^Mail system full\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "Queue disk of Courier is full"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCourier",
            "The file system of the queue has too little free space or too few inodes for another message."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCourier", "As the sender, let your queue retry.")},
                    {QT_TRANSLATE_NOOP("WordingCourier",
                                       "On the server, make room, and find what fills the queue with mailq.")}}},
    },
    {
        .id = "courier.too-many-recipients",
        .codes = "531 431",
        .pattern = R"(^Too many recipients\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "Too many recipients for one message"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCourier",
            "The message has more recipients than Courier takes (100 unless maxrcpts says otherwise)."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCourier", "Send to the others in a further message.")},
                    {QT_TRANSLATE_NOOP("WordingCourier",
                                       "On the server, set the number with a maxrcpts line in the bofh file; “maxrcpts "
                                       "100 hard” refuses the whole message instead.")}}},
        .setting = "bofh maxrcpts",
    },
    {
        .id = "courier.announced-too-big",
        .codes = "534",
        .pattern = "SIZE=Message too big|Message header size(?:, or recipient list,)? exceeds policy limit",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "Too large by its announced size"),
        .meaning = QT_TRANSLATE_NOOP("WordingCourier",
                                     "The SIZE given in MAIL, or the header of the message, is over Courier’s limit."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCourier",
                                       "Make the message smaller, or send a link instead of the attachment; a huge "
                                       "header usually means far too many addresses in To or Cc.")},
                    {QT_TRANSLATE_NOOP("WordingCourier", "On the server, write the limit in octets into the file "
                                                         "sizelimit (10485760 unless set, 0 for none).")}}},
        .setting = "sizelimit",
    },
    {
        .id = "courier.too-big",
        .codes = "523",
        .pattern = R"(Message length (?:\((?P<size>[^)]+)\) )?exceeds administrative limit)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "Message too large"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCourier",
            "The message, counted as it travels (attachments grow by a third), is over Courier’s limit."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCourier", "Make it smaller, or send a link instead of the attachment.")},
                    {QT_TRANSLATE_NOOP("WordingCourier", "On the server, write the limit in octets into the file "
                                                         "sizelimit (10485760 unless set, 0 for none).")}}},
        .setting = "sizelimit",
    },
    {
        .id = "courier.auth",
        .codes = "535",
        .pattern = R"(^Authentication (?:failed|rejected)\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "Login refused"),
        .meaning = QT_TRANSLATE_NOOP("WordingCourier",
                                     "“Failed” means that authdaemond did not accept user name and password; "
                                     "“rejected” that no mechanism is switched on for this connection."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingCourier",
                  "Check user name (often the full address) and password, and use TLS if AUTH appears only then.")},
              {QT_TRANSLATE_NOOP("WordingCourier",
                                 "On the server, run authtest with the same name and password; mechanisms are listed "
                                 "in ESMTPAUTH and ESMTPAUTH_TLS of esmtpd.")}}},
        .setting = "AUTH_REQUIRED, ESMTPAUTH, authdaemonrc",
    },
    {
        .id = "courier.auth-required",
        .codes = "535",
        .pattern = R"(^Authentication required\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "Login wanted first"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingCourier", "This Courier port takes commands only from users who have logged in. "
                                                "The code is that of a wrong password, but none was given yet."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCourier",
                                       "Authenticate right after EHLO (and STARTTLS, where AUTH appears only then).")},
                    {QT_TRANSLATE_NOOP("WordingCourier",
                                       "On the server, AUTH_REQUIRED belongs in esmtpd-msa, not in esmtpd for port 25: "
                                       "there it shuts out all incoming mail.")}}},
        .setting = "AUTH_REQUIRED",
    },
    {
        .id = "courier.no-tls",
        .codes = "440 540",
        .pattern = "^TLS not available",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "STARTTLS without certificate"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCourier",
            "Courier has no usable certificate file for this service, or the couriertls program is missing."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCourier",
                                       "On the server, let TLS_CERTFILE in esmtpd name a file with key and certificate "
                                       "that Courier’s user can read, and install the TLS package.")}}},
        .setting = "TLS_CERTFILE",
    },
    {
        .id = "courier.command-error",
        .codes = "502",
        .pattern = "^ESMTP command error",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "Command unknown or out of place"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCourier", "Courier has one answer for both: it does not know the command, or the command comes at "
                              "the wrong moment, for example DATA with no accepted recipient, or AUTH after MAIL."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCourier",
                                       "Look further up for a refusal of MAIL or RCPT, and deal with that one.")}}},
    },
    {
        .id = "courier.helo-first",
        .codes = "502 503",
        .pattern = "^Polite people say HELO first",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "EHLO has not been said"),
        .meaning = QT_TRANSLATE_NOOP("WordingCourier", "MAIL came before HELO or EHLO."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCourier",
                                       "Introduce the client with EHLO and its full name, then send MAIL.")}}},
    },
    {
        .id = "courier.routing-loop",
        .codes = "546",
        .pattern = "Routing loop detected",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "Message going round in circles"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCourier", "The header holds so many Received lines that Courier takes the message to be looping."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCourier",
                                       "Read them from the bottom up, find the two servers that hand the message to "
                                       "each other, and cut the forward or route that sends it back.")}}},
    },
    {
        .id = "courier.syntax",
        .codes = "554",
        .pattern = "Syntax error - your mail software violates RFC ?821",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "Address not in angle brackets"),
        .meaning = QT_TRANSLATE_NOOP("WordingCourier", "Courier found no <address> after MAIL FROM: or RCPT TO:."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCourier",
                                       "Put the address in angle brackets, as in MAIL FROM:<user@example.com>.")}}},
    },
    {
        .id = "courier.address-unavailable",
        .codes = "456 556",
        .pattern = R"(^Address (?:temporarily )?unavailable\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "Address on hold after a failure"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCourier", "Courier does not take mail for this address for now, usually because an earlier message "
                              "to it could not be delivered; this keeps it from sending notices to forged senders."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCourier",
                                       "As the sender, let your queue retry, or reach the recipient another way.")},
                    {QT_TRANSLATE_NOOP("WordingCourier",
                                       "On the server, courier show all lists such addresses; cure the delivery "
                                       "(quota, mailbox, filter), then run courier clear with the address.")}}},
        .setting = "courier show all, courier clear",
        .link = "https://www.courier-mta.org/courier.html",
    },
    {
        .id = "courier.not-authorized",
        .codes = "571",
        .pattern = "^Delivery not authorized, message refused",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "Recipient’s filter says no"),
        .meaning = QT_TRANSLATE_NOOP("WordingCourier",
                                     "The recipient, or a filter of the server, does not take mail from this sender."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCourier", "Reach the recipient another way and ask to be let through.")},
                    {QT_TRANSLATE_NOOP("WordingCourier", "On the server, look at the mail filters of the account "
                                                         "(.courier and maildrop files) and at the global filters.")}}},
    },
    {
        .id = "courier.spam-refused",
        .codes = "550",
        .pattern = R"(^Spam refused\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "Courier takes this for spam"),
        .meaning = QT_TRANSLATE_NOOP("WordingCourier", "The message was refused as spam: usually one of its recipients "
                                                       "is a spamtrap address in Courier’s bofh file."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingCourier",
                        "Remove the dead or bought addresses from your list, then send to those who asked for it.")},
                    {QT_TRANSLATE_NOOP("WordingCourier",
                                       "On the server, check the spamtrap lines of the bofh file.")}}},
        .setting = "bofh spamtrap",
    },
    {
        .id = "courier.mime-complexity",
        .codes = "550",
        .pattern = "Message MIME complexity exceeds the policy maximum",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "MIME structure too deep"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCourier",
            "The message has too many parts, or parts nested too deeply, for Courier to take it apart safely."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingCourier", "Forward less inside each other, and pack many attachments into one archive.")}}},
    },
    {
        .id = "courier.whitelist",
        .codes = "412 430 450",
        .pattern = "You are (?:not )?whitelisted|greylist",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingCourier", "Greylisted by a Courier filter"),
        .meaning = QT_TRANSLATE_NOOP("WordingCourier", "A filter such as courier-pythonfilter wants to see a second "
                                                       "attempt before it trusts a client it does not know."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCourier", "Wait: a mail server comes back by itself.")},
                    {QT_TRANSLATE_NOOP("WordingCourier",
                                       "On the server, add known hosts to the whitelist of the filter.")}}},
        .setting = "courier-pythonfilter",
    },
};

constexpr WordingEntry courierimap[] = {
    {
        .id = "courierimap.greeting",
        .pattern = "Courier-IMAP ready",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingCourierimap", "Courier IMAP greets"),
        .meaning = QT_TRANSLATE_NOOP("WordingCourierimap", "The greeting of Courier IMAP."),
    },
    {
        .id = "courierimap.shutting-down",
        .pattern = "Courier-IMAP server shutting down",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingCourierimap", "Session closed"),
        .meaning = QT_TRANSLATE_NOOP("WordingCourierimap", "Courier IMAP says goodbye after LOGOUT."),
    },
    {
        .id = "courierimap.login-failed",
        .pattern = R"(^LOGIN failed\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCourierimap", "Mailbox login refused"),
        .meaning = QT_TRANSLATE_NOOP("WordingCourierimap",
                                     "authdaemond did not accept the login. Usually the name or password is wrong; a "
                                     "broken database or a module missing from authmodulelist looks the same."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCourierimap", "Check user name (often the full address) and password.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingCourierimap",
                        "On the server, run authtest with the same name and password, and set DEBUG_LOGIN=1 in "
                        "authdaemonrc to see each module’s answer (2 also logs passwords: not for long).")}}},
        .setting = "authmodulelist, authmysqlrc, authpgsqlrc",
    },
    {
        .id = "courierimap.connection-limit",
        .pattern = "Maximum connection limit reached for (?P<ip>[0-9a-f.:]+)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingCourierimap", "Too many connections from one address"),
        .meaning = QT_TRANSLATE_NOOP("WordingCourierimap", "Courier allows only so many connections from one client "
                                                           "address (MAXPERIP, often 4 or 20), and all are in use."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingCourierimap",
                        "Close other programs, or lower the number of cached connections in the mail program.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingCourierimap",
                        "On the server, raise MAXPERIP in imapd or pop3d, well above that for a webmail host or an "
                        "office behind one address, and restart; MAXDAEMONS is the limit of all together.")}}},
        .setting = "MAXPERIP, MAXDAEMONS",
    },
    {
        .id = "courierimap.maildir",
        .pattern = R"(Unable to open this mailbox|chdir \S+: No such file or directory)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingCourierimap", "Maildir missing or not accessible"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCourierimap",
            "The login was right, but Courier found no Maildir where the account data place it, or may not enter it."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingCourierimap",
                  "Create it as that user with maildirmake, and check owner and rights of each directory above it.")},
              {QT_TRANSLATE_NOOP("WordingCourierimap", "If it lies elsewhere, correct the home directory or maildir "
                                                       "field of the account, or MAILDIRPATH.")}}},
        .setting = "MAILDIRPATH",
    },
    {
        .id = "courierimap.command-error",
        .pattern = "Error in IMAP command received by server",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCourierimap", "IMAP command not understood"),
        .meaning = QT_TRANSLATE_NOOP("WordingCourierimap", "Courier IMAP could not parse the command, or it is not "
                                                           "allowed before the login or without a selected mailbox."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingCourierimap",
            "Check tag, spelling and brackets of the command, and whether LOGIN and SELECT went well before it.")}}},
    },
    {
        .id = "courierimap.pop3-greeting",
        .pattern = R"(^Hello there\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingCourierimap", "POP3 server of Courier greets"),
        .meaning = QT_TRANSLATE_NOOP("WordingCourierimap",
                                     "The usual greeting of Courier’s POP3 server; it is ready for USER."),
    },
};

constexpr WordingTable tables[] = {
    {"courier", "WordingCourier", "Courier", Speaker::Server,
     "ESMTP Courier|Courier ESMTP|XVERP=Courier|running the Courier mail server", "", courier},
    {"courierimap", "WordingCourierimap", "Courier IMAP", Speaker::Server, "Courier-IMAP", "", courierimap},
};

} // namespace

std::span<const WordingTable> courierWordings()
{
    return tables;
}

} // namespace Core::Knowledge
