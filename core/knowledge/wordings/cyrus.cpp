#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry cyrus[] = {
    {
        .id = "cyrus.lmtp-greeting",
        .codes = "220",
        .pattern = "LMTP Cyrus|Cyrus LMTP",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingCyrus", "Cyrus LMTP greets"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingCyrus", "The delivery service of Cyrus IMAP answers; it wants LHLO, not EHLO."),
        .setting = "serverinfo",
    },
    {
        .id = "cyrus.imap-greeting",
        .pattern = R"(\bCyrus (?:IMAP|POP3|Murder)\b.*?server ready)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingCyrus", "Cyrus greets"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCyrus",
            "The greeting of Cyrus IMAP. serverinfo in imapd.conf decides how much of name and version it shows."),
        .setting = "serverinfo",
    },
    {
        .id = "cyrus.lmtp-auth-required",
        .codes = "430 530",
        .status = "4.7.0 5.7.0",
        .pattern = "^Authentication required$",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingCyrus", "LMTP over TCP wants a login"),
        .meaning = QT_TRANSLATE_NOOP("WordingCyrus", "Over the UNIX socket Cyrus trusts the local mail server; over "
                                                     "TCP it asks for a login of one of lmtp_admins."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingCyrus", "Deliver through the UNIX socket if both run on one machine (its path "
                                                 "is lmtpsocket in imapd.conf).")},
              {QT_TRANSLATE_NOOP(
                  "WordingCyrus",
                  "Otherwise let the mail server authenticate (in Postfix lmtp_sasl_auth_enable) as a user listed in "
                  "lmtp_admins, or start lmtpd with -a in cyrus.conf and guard the port with a firewall.")},
              {QT_TRANSLATE_NOOP("WordingCyrus",
                                 "Never leave lmtpd -a open to the network: anyone could then deliver.")}}},
        .setting = "lmtpd -a, lmtp_admins",
    },
    {
        .id = "cyrus.lmtp-unknown-mailbox",
        .codes = "550",
        .status = "5.1.1",
        .pattern = R"(Mailbox unknown\. +Either there is no mailbox associated with this name)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingCyrus", "Mailbox unknown to Cyrus"),
        .meaning = QT_TRANSLATE_NOOP("WordingCyrus",
                                     "Cyrus has no mailbox of this name, or the anonymous sender may not post to it."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingCyrus", "Check the spelling of the address.")},
              {QT_TRANSLATE_NOOP(
                  "WordingCyrus",
                  "On the server, list mailboxes with cyradm (lm user.bob) and create the missing one with cm; compare "
                  "virtdomains and unixhierarchysep with the form of the address that the mail server hands over.")},
              {QT_TRANSLATE_NOOP("WordingCyrus",
                                 "For a shared folder, give the right to post: setacl with anyone p.")}}},
        .setting = "virtdomains, unixhierarchysep, lmtp_downcase_rcpt",
    },
    {
        .id = "cyrus.lmtp-user-unknown",
        .codes = "550",
        .status = "5.1.1",
        .pattern = R"(^User unknown\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingCyrus", "User unknown to Cyrus"),
        .meaning = QT_TRANSLATE_NOOP("WordingCyrus", "No mailbox of Cyrus belongs to this recipient."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCyrus", "Check the spelling of the address.")},
                    {QT_TRANSLATE_NOOP("WordingCyrus", "On the server, look for user.name in cyradm; if only upper and "
                                                       "lower case differ, set lmtp_downcase_rcpt: yes.")}}},
        .setting = "virtdomains, lmtp_downcase_rcpt",
    },
    {
        .id = "cyrus.over-quota",
        .codes = "452 552",
        .status = "4.2.2 5.2.2",
        .pattern = R"(^Over quota\b)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingCyrus", "Mailbox over its quota"),
        .meaning = QT_TRANSLATE_NOOP("WordingCyrus",
                                     "The mailbox holds as much as its quota root allows. By default Cyrus answers so "
                                     "that the mail waits; lmtp_over_quota_perm_failure turns it back at once."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCyrus", "As the sender, reach the recipient another way.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingCyrus",
                        "On the server, compare lq user.bob in cyradm with what is really there (quota -f repairs the "
                        "count), then raise it with sq or have mail deleted and expunged.")}}},
        .setting = "quota, lmtp_over_quota_perm_failure",
    },
    {
        .id = "cyrus.content",
        .codes = "554",
        .status = "5.6.0",
        .pattern =
            "Message contains (?P<reason>bare newlines|NUL characters|non-ASCII characters in headers|invalid header)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCyrus", "Cyrus refuses the content"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingCyrus", "Cyrus stores only well-formed messages, and this one has {reason}."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingCyrus", "Correct the program that made the message: encode header text by RFC "
                                                 "2047, end lines with CR LF, and send no NUL.")},
              {QT_TRANSLATE_NOOP(
                  "WordingCyrus",
                  "For raw 8-bit headers, reject8bit: no in imapd.conf accepts them, and munge8bit decides whether "
                  "they become X; for NUL and bare line feeds, let the mail server clean them before delivery.")}}},
        .setting = "reject8bit, munge8bit",
    },
    {
        .id = "cyrus.too-big",
        .codes = "552",
        .status = "5.2.3",
        .pattern = R"(Message size \((?P<size>\d+)\) exceeds fixed maximum)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCyrus", "Message too large for Cyrus"),
        .meaning = QT_TRANSLATE_NOOP("WordingCyrus", "The message is larger than maxmessagesize in imapd.conf. The "
                                                     "mail server in front took it, Cyrus does not."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCyrus",
                                       "On the server, set maxmessagesize at least as high as the limit of the mail "
                                       "server (message_size_limit in Postfix); 0 lifts it.")}}},
        .setting = "maxmessagesize",
    },
    {
        .id = "cyrus.sequence",
        .codes = "503",
        .status = "5.5.1",
        .pattern = "^(?:Nested MAIL command|Need MAIL command|No recipients)$",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCyrus", "Commands out of order"),
        .meaning = QT_TRANSLATE_NOOP("WordingCyrus",
                                     "Cyrus LMTP wants LHLO, one MAIL, at least one accepted RCPT, then DATA."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCyrus",
                                       "Look further up for the first refusal; to begin anew, send RSET.")}}},
    },
    {
        .id = "cyrus.lmtp-auth",
        .codes = "501 504 535",
        .status = "5.5.4 5.7.0",
        .pattern = R"(^(?:Unrecognized authentication type\.?|Cannot decode BASE64\.?|authentication failed))",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingCyrus", "LMTP login failed"),
        .meaning = QT_TRANSLATE_NOOP("WordingCyrus", "The mechanism is not one that Cyrus SASL offers here, the "
                                                     "client’s line was not base64, or the credentials are wrong."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingCyrus",
                  "Compare with the AUTH line of the LHLO answer, and test the account with testsaslauthd or imtest.")},
              {QT_TRANSLATE_NOOP("WordingCyrus", "On the server, sasl_mech_list in imapd.conf names the mechanisms; "
                                                 "each needs its SASL module installed.")}}},
        .setting = "sasl_mech_list",
    },
    {
        .id = "cyrus.imap-login",
        .pattern = "^(?:Login failed: ?(?P<reason>.*)|Login incorrect|authentication failure)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCyrus", "Wrong user name or password"),
        .meaning = QT_TRANSLATE_NOOP("WordingCyrus",
                                     "Cyrus SASL did not accept the login. “No mechanism available” means that a SASL "
                                     "module is missing; “user not found” that its store does not know the name."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingCyrus",
                                 "Check user name and password, with or without the domain as virtdomains asks.")},
              {QT_TRANSLATE_NOOP("WordingCyrus", "On the server, sasl_pwcheck_method says who is asked; with "
                                                 "saslauthd, test with testsaslauthd -u name -p password -s imap.")}}},
        .setting = "sasl_pwcheck_method, sasl_mech_list",
    },
    {
        .id = "cyrus.imap-login-needs-tls",
        .pattern = "Login only available under a layer",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCyrus", "Login only after TLS"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingCyrus", "Cyrus takes no plain password on a connection without encryption."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCyrus", "Use STARTTLS, or port 993.")},
                    {QT_TRANSLATE_NOOP("WordingCyrus", "On the server, allowplaintext: yes in imapd.conf would lift "
                                                       "this, and sends passwords in clear: better leave it.")}}},
        .setting = "allowplaintext",
    },
    {
        .id = "cyrus.imap-permission",
        .pattern = "^Permission denied$",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingCyrus", "Access list forbids it"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCyrus", "The access list of the mailbox does not give this user the right that the command needs."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingCyrus",
            "On the server, look at lam mailbox in cyradm and grant the right with sam; an admin gives himself rights "
            "first before deleting a mailbox (sam user.bob cyrus c, or x in newer versions).")}}},
        .setting = "setacl",
    },
    {
        .id = "cyrus.imap-no-mailbox",
        .pattern = "^Mailbox does not exist$",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCyrus", "No such folder"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCyrus",
            "Cyrus has no folder of this name. With altnamespace: no, personal folders lie under “INBOX.”."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingCyrus",
                        "List the folders with LIST and use the name exactly as shown, with its separator.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingCyrus",
                        "For a new user, create the mailbox in cyradm (cm user.bob), or set autocreate_quota.")}}},
        .setting = "altnamespace, unixhierarchysep",
    },
    {
        .id = "cyrus.imap-mailbox-exists",
        .pattern = "^Mailbox already exists$",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCyrus", "Folder is already there"),
        .meaning = QT_TRANSLATE_NOOP("WordingCyrus", "CREATE or RENAME named a folder that exists. Often the client "
                                                     "only wanted to make sure of it: then it is harmless."),
    },
    {
        .id = "cyrus.imap-io-error",
        .pattern = "^System I/O error",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingCyrus", "Cyrus could not read or write"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCyrus",
            "A file of the mailbox could not be read or written: rights, a full disk, a bad disk or a damaged index."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCyrus", "Read the Cyrus log of this moment: it names the file.")},
                    {QT_TRANSLATE_NOOP("WordingCyrus", "Check free space and that all belongs to the user cyrus, then "
                                                       "run reconstruct on the mailbox as that user.")}}},
        .setting = "reconstruct",
    },
    {
        .id = "cyrus.imap-invalid-format",
        .pattern = "^Mailbox has an invalid format",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingCyrus", "Index of the mailbox is damaged"),
        .meaning = QT_TRANSLATE_NOOP("WordingCyrus", "The index or header file of the mailbox is missing or broken."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingCyrus",
                        "As user cyrus, run reconstruct on the mailbox; the messages themselves are usually whole.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingCyrus",
                        "Do not delete cyrus.* files by hand before a backup: flags and seen state are in them.")}}},
        .setting = "reconstruct",
    },
};

constexpr WordingTable tables[] = {
    {"cyrus", "WordingCyrus", "Cyrus IMAP", Speaker::Server,
     R"(LMTP Cyrus|\bCyrus (?:LMTP|IMAP|POP3|timsieved|Murder))", "", cyrus},
};

} // namespace

std::span<const WordingTable> cyrusWordings()
{
    return tables;
}

} // namespace Core::Knowledge
