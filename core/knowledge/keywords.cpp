#include "core/knowledge/keyword.h"

namespace Core::Knowledge {
namespace {

constexpr KeywordEntry entries[] = {
    {
        .keyword = "8BITMIME",
        .title = QT_TRANSLATE_NOOP("Keyword", "8-bit text"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "Lets the message body hold bytes above 127, such as accented letters "
                                                "in UTF-8, without encoding them. Lines keep their ordinary length."),
        .use = QT_TRANSLATE_NOOP("Keyword", "Add BODY=8BITMIME to MAIL FROM when the body has such bytes. Without the "
                                            "parameter the body counts as 7-bit."),
        .missing = QT_TRANSLATE_NOOP("Keyword", "The body must be sent as quoted-printable or base64. Most servers "
                                                "take 8-bit text all the same, but nothing promises it."),
        .syntax = "MAIL FROM:<…> BODY=8BITMIME\nMAIL FROM:<…> BODY=7BIT",
        .rules = "RFC 6152 3",
    },
    {
        .keyword = "ATRN",
        .title = QT_TRANSLATE_NOOP("Keyword", "On-demand relay"),
        .meaning =
            QT_TRANSLATE_NOOP("Keyword", "Lets a host without a fixed address fetch its waiting mail: the two sides "
                                         "swap roles on the open connection, and the server becomes the client."),
        .use = QT_TRANSLATE_NOOP("Keyword", "After the login, on port 366: ATRN with the domains wanted, or alone for "
                                            "all of them. After 250, expect a greeting to send, not one to receive."),
        .syntax = "ATRN example.org,example.net",
        .rules = "RFC 2645 5",
    },
    {
        .keyword = "AUTH",
        .title = QT_TRANSLATE_NOOP("Keyword", "Login"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "Lets you prove who you are, so that you may send to any destination. "
                                                "The words behind AUTH are the mechanisms to choose from."),
        .use =
            QT_TRANSLATE_NOOP("Keyword", "AUTH with one of the mechanisms, once in a session and before MAIL FROM. In "
                                         "MAIL FROM, AUTH= tells a trusted server who first submitted the message."),
        .missing = QT_TRANSLATE_NOOP(
            "Keyword", "No login on this connection. Before TLS that is often intended: send STARTTLS and EHLO, then "
                       "look again. On port 25 of a mail exchanger no login is needed to write to its own users."),
        .syntax = "AUTH mechanism [base64]\nMAIL FROM:<…> AUTH=<>",
        .rules = "RFC 4954 3; RFC 4954 4; RFC 4954 5",
    },
    {
        .keyword = "BINARYMIME",
        .title = QT_TRANSLATE_NOOP("Keyword", "Binary content"),
        .meaning =
            QT_TRANSLATE_NOOP("Keyword", "Lets the body hold any bytes at all, without lines and without base64."),
        .use = QT_TRANSLATE_NOOP(
            "Keyword",
            "BODY=BINARYMIME in MAIL FROM, and the content by BDAT: DATA is not allowed with it. It needs CHUNKING."),
        .missing = QT_TRANSLATE_NOOP(
            "Keyword",
            "Attachments travel as base64, a third larger. Few servers offer it, so nothing is lost in practice."),
        .syntax = "MAIL FROM:<…> BODY=BINARYMIME",
        .rules = "RFC 3030 3",
    },
    {
        .keyword = "BURL",
        .title = QT_TRANSLATE_NOOP("Keyword", "Content by URL"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "Lets a submission server fetch the message, or parts of it, from an "
                                                "IMAP mailbox instead of getting it from you."),
        .use = QT_TRANSLATE_NOOP("Keyword", "In place of DATA: BURL with an IMAP URL that carries an access right "
                                            "(URLAUTH), mixed with BDAT if need be; LAST ends the message."),
        .syntax = "BURL imap://… [LAST]",
        .rules = "RFC 4468 3",
    },
    {
        .keyword = "CHECKPOINT",
        .title = QT_TRANSLATE_NOOP("Keyword", "Resume a broken transfer"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "Lets a large message go on where an earlier connection broke. It was "
                                                "an experiment and hardly any server has it."),
        .use = QT_TRANSLATE_NOOP("Keyword", "TRANSID= with the same identifier in MAIL FROM; the reply 355 to DATA "
                                            "then names the octet to go on from."),
        .syntax = "MAIL FROM:<…> TRANSID=<id@example.org>",
        .rules = "RFC 1845",
        .standing = Standing::Historic,
    },
    {
        .keyword = "CHUNKING",
        .title = QT_TRANSLATE_NOOP("Keyword", "Content in counted blocks"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "Lets the message be sent in blocks whose length is said beforehand: "
                                                "no lone dot at the end, no doubled dots."),
        .use = QT_TRANSLATE_NOOP("Keyword", "BDAT with the number of octets, the octets at once behind it, and a reply "
                                            "for each block; LAST on the final one. Do not mix it with DATA."),
        .missing = QT_TRANSLATE_NOOP("Keyword",
                                     "Use DATA. Nothing is lost but a little speed, and BINARYMIME cannot be used."),
        .syntax = "BDAT 1024\nBDAT 512 LAST",
        .rules = "RFC 3030 2",
    },
    {
        .keyword = "CONNEG",
        .title = QT_TRANSLATE_NOOP("Keyword", "Ask what the recipient can show"),
        .meaning =
            QT_TRANSLATE_NOOP("Keyword", "Lets the sender ask which kinds of content the recipient’s system can "
                                         "handle, so that it need not guess. Made for fax over mail, and very rare."),
        .use = QT_TRANSLATE_NOOP("Keyword", "CONNEG behind RCPT TO; the capabilities stand in the reply."),
        .syntax = "RCPT TO:<…> CONNEG",
        .rules = "RFC 4141",
    },
    {
        .keyword = "CONPERM",
        .title = QT_TRANSLATE_NOOP("Keyword", "Permit conversion of content"),
        .meaning = QT_TRANSLATE_NOOP(
            "Keyword",
            "Lets the sender allow that servers on the way convert the content into something the recipient can use."),
        .use = QT_TRANSLATE_NOOP("Keyword", "CONPERM behind MAIL FROM."),
        .syntax = "MAIL FROM:<…> CONPERM",
        .rules = "RFC 4141",
    },
    {
        .keyword = "DELIVERBY",
        .title = QT_TRANSLATE_NOOP("Keyword", "Deliver within a time"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "Lets the sender set a time limit for delivery. A number behind the "
                                                "keyword is the shortest limit the server takes, in seconds."),
        .use = QT_TRANSLATE_NOOP("Keyword", "BY= in MAIL FROM: seconds, then R (give up and report) or N (only notify "
                                            "when late); T behind asks for a trace."),
        .syntax = "MAIL FROM:<…> BY=3600;R",
        .rules = "RFC 2852 4",
    },
    {
        .keyword = "DSN",
        .title = QT_TRANSLATE_NOOP("Keyword", "Delivery reports on request"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "Lets you say when a report about the delivery is wanted, on success "
                                                "too, and how much of the message it returns."),
        .use = QT_TRANSLATE_NOOP("Keyword", "RET= and ENVID= in MAIL FROM, NOTIFY= and ORCPT= for each RCPT TO. "
                                            "NOTIFY=NEVER asks for no report at all and stands alone."),
        .missing =
            QT_TRANSLATE_NOOP("Keyword", "You cannot ask for a report of success. Bounces for failures still come."),
        .syntax =
            "MAIL FROM:<…> RET=HDRS ENVID=id123\nRCPT TO:<…> NOTIFY=SUCCESS,FAILURE,DELAY ORCPT=rfc822;bob@example.org",
        .rules = "RFC 3461 4",
    },
    {
        .keyword = "ENHANCEDSTATUSCODES",
        .title = QT_TRANSLATE_NOOP("Keyword", "Enhanced status codes"),
        .meaning =
            QT_TRANSLATE_NOOP("Keyword", "The server puts a code of three numbers, such as 5.1.1, before the words of "
                                         "its replies. It tells the cause more finely than the basic code."),
        .use =
            QT_TRANSLATE_NOOP("Keyword", "Nothing to send. Replies to EHLO, the greeting and 3yz replies carry none."),
        .missing = QT_TRANSLATE_NOOP("Keyword", "Only the basic code and the words tell the cause. A number of the "
                                                "form x.y.z in a reply may then be mere text."),
        .rules = "RFC 2034 4",
    },
    {
        .keyword = "ETRN",
        .title = QT_TRANSLATE_NOOP("Keyword", "Start a waiting queue"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "Lets a host ask for the mail that waits for its domain. The server "
                                                "sends it over a connection of its own, to the host the DNS names."),
        .use = QT_TRANSLATE_NOOP("Keyword", "ETRN with the domain, before or between transactions; @example.org for "
                                            "its subdomains too, #name for a queue."),
        .syntax = "ETRN example.org",
        .rules = "RFC 1985 5",
    },
    {
        .keyword = "EXPN",
        .title = QT_TRANSLATE_NOOP("Keyword", "Show the members of a list"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "The server may tell who stands behind a mailing list."),
        .use = QT_TRANSLATE_NOOP("Keyword", "EXPN with the name of the list. Most servers refuse, so as not to give "
                                            "addresses away, even if the keyword is announced."),
        .syntax = "EXPN staff",
        .rules = "RFC 5321 4.1.1.7",
    },
    {
        .keyword = "FUTURERELEASE",
        .title = QT_TRANSLATE_NOOP("Keyword", "Send later"),
        .meaning = QT_TRANSLATE_NOOP("Keyword",
                                     "Lets you hand in a message now that the submission server releases later. The "
                                     "two values behind the keyword are the longest time and the last date allowed."),
        .use = QT_TRANSLATE_NOOP("Keyword",
                                 "HOLDFOR= with seconds or HOLDUNTIL= with a date in MAIL FROM, one of the two."),
        .syntax = "MAIL FROM:<…> HOLDFOR=3600\nMAIL FROM:<…> HOLDUNTIL=2026-12-24T18:00:00Z",
        .rules = "RFC 4865",
    },
    {
        .keyword = "HELP",
        .title = QT_TRANSLATE_NOOP("Keyword", "Help text"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "The server answers HELP with a text for people, often a list of its "
                                                "commands or the name of its software."),
        .use = QT_TRANSLATE_NOOP("Keyword", "HELP at any time; it changes nothing in the session."),
        .syntax = "HELP [topic]",
        .rules = "RFC 5321 4.1.1.8",
    },
    {
        .keyword = "LHLO",
        .title = QT_TRANSLATE_NOOP("Keyword", "The greeting of LMTP"),
        .meaning =
            QT_TRANSLATE_NOOP("Keyword", "LMTP delivers into local mailboxes and begins with LHLO instead of EHLO; its "
                                         "list of extensions is the same. It must not run on port 25."),
        .use = QT_TRANSLATE_NOOP(
            "Keyword", "LHLO with your host name. After the lone dot comes one reply for each accepted recipient."),
        .syntax = "LHLO client.example.org",
        .rules = "RFC 2033 4.1",
    },
    {
        .keyword = "LIMITS",
        .title = QT_TRANSLATE_NOOP("Keyword", "Limits of the server"),
        .meaning = QT_TRANSLATE_NOOP(
            "Keyword",
            "The server announces how much it takes: recipients of a message, messages of a connection, recipient "
            "domains of a message. A client can then split its mail beforehand instead of running into refusals."),
        .use = QT_TRANSLATE_NOOP("Keyword", "Nothing to send. Keep within the values of the list behind the keyword."),
        .missing = QT_TRANSLATE_NOOP("Keyword", "Limits may still exist. They show as 452 or 421 when you reach them."),
        .rules = "RFC 9422",
    },
    {
        .keyword = "LIMITS:MAILMAX",
        .title = QT_TRANSLATE_NOOP("Keyword", "Most messages of a connection"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "The number of transactions the server accepts on one connection."),
        .use = QT_TRANSLATE_NOOP("Keyword", "After that many, send QUIT and connect again."),
        .rules = "RFC 9422 4",
    },
    {
        .keyword = "LIMITS:RCPTDOMAINMAX",
        .title = QT_TRANSLATE_NOOP("Keyword", "Most recipient domains of a message"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "The number of different domains the recipients of one transaction may "
                                                "have. With 1, each domain needs a transaction of its own."),
        .use = QT_TRANSLATE_NOOP("Keyword", "Sort the recipients by domain before sending."),
        .rules = "RFC 9422 4",
    },
    {
        .keyword = "LIMITS:RCPTMAX",
        .title = QT_TRANSLATE_NOOP("Keyword", "Most recipients of a message"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "The number of RCPT TO the server accepts in one transaction."),
        .use = QT_TRANSLATE_NOOP("Keyword", "Split a longer list into several transactions."),
        .rules = "RFC 9422 4",
    },
    {
        .keyword = "MT-PRIORITY",
        .title = QT_TRANSLATE_NOOP("Keyword", "Transfer priority"),
        .meaning = QT_TRANSLATE_NOOP(
            "Keyword", "Lets an entitled sender ask that a message goes before others, or behind them. A word after "
                       "the keyword names the policy in use, such as MIXER, STANAG4406 or NSEP."),
        .use = QT_TRANSLATE_NOOP("Keyword", "MT-PRIORITY= with a number from -9 to 9 in MAIL FROM; 0 is ordinary."),
        .syntax = "MAIL FROM:<…> MT-PRIORITY=3",
        .rules = "RFC 6710; RFC 6758",
    },
    {
        .keyword = "MTRK",
        .title = QT_TRANSLATE_NOOP("Keyword", "Message tracking"),
        .meaning = QT_TRANSLATE_NOOP(
            "Keyword",
            "Lets the sender ask later where the message has got to, by a protocol of its own. Hardly deployed."),
        .use = QT_TRANSLATE_NOOP(
            "Keyword",
            "MTRK= in MAIL FROM with a hash of a secret and, if wanted, a time in seconds; ENVID= belongs to it."),
        .syntax = "MAIL FROM:<…> MTRK=certifier:86400 ENVID=id123",
        .rules = "RFC 3885",
    },
    {
        .keyword = "NO-SOLICITING",
        .title = QT_TRANSLATE_NOOP("Keyword", "No advertising, please"),
        .meaning = QT_TRANSLATE_NOOP("Keyword",
                                     "The server says that it does not want solicitations; words behind the keyword "
                                     "name the classes. It relies on senders who mark their advertising honestly."),
        .use = QT_TRANSLATE_NOOP(
            "Keyword", "SOLICIT= in MAIL FROM marks the message with a class; the server may refuse it then with 550."),
        .syntax = "MAIL FROM:<…> SOLICIT=org.example:ADV",
        .rules = "RFC 3865",
    },
    {
        .keyword = "ONEX",
        .title = QT_TRANSLATE_NOOP("Keyword", "One message only"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "A word from Sendmail’s early days: only one message will be sent on "
                                                "this connection. Present servers ignore it."),
        .use = QT_TRANSLATE_NOOP("Keyword", "ONEX before MAIL FROM; do without it."),
        .syntax = "ONEX",
        .standing = Standing::Historic,
    },
    {
        .keyword = "PIPELINING",
        .title = QT_TRANSLATE_NOOP("Keyword", "Commands in a row"),
        .meaning = QT_TRANSLATE_NOOP(
            "Keyword",
            "Lets you send several commands without waiting for each reply. The replies come in the same order."),
        .use = QT_TRANSLATE_NOOP(
            "Keyword",
            "Send MAIL FROM, the RCPT TO lines and DATA in one go, then read the replies. EHLO, AUTH, STARTTLS, DATA, "
            "VRFY, EXPN, QUIT and NOOP must end such a group: wait for their reply. Nothing before the greeting."),
        .missing = QT_TRANSLATE_NOOP(
            "Keyword",
            "Send one command at a time. Servers that did not offer it may refuse or drop a client that rushes ahead."),
        .rules = "RFC 2920 3",
    },
    {
        .keyword = "PRDR",
        .title = QT_TRANSLATE_NOOP("Keyword", "A verdict for each recipient"),
        .meaning = QT_TRANSLATE_NOOP("Keyword",
                                     "Lets the server accept the content for some recipients and refuse it for others, "
                                     "as LMTP does. A draft that never became a standard; Exim implements it."),
        .use = QT_TRANSLATE_NOOP(
            "Keyword",
            "PRDR in MAIL FROM. After the lone dot come 353, one reply for each recipient, and a final one."),
        .syntax = "MAIL FROM:<…> PRDR",
        .standing = Standing::Draft,
    },
    {
        .keyword = "REQUIRETLS",
        .title = QT_TRANSLATE_NOOP("Keyword", "TLS on the whole way"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "Lets you demand that every server on the way uses verified TLS and "
                                                "passes the demand on; else the message comes back."),
        .use =
            QT_TRANSLATE_NOOP("Keyword", "REQUIRETLS in MAIL FROM, over TLS only. The keyword shows after STARTTLS."),
        .missing =
            QT_TRANSLATE_NOOP("Keyword", "The message can only be sent without this promise. Few servers offer it."),
        .syntax = "MAIL FROM:<…> REQUIRETLS",
        .rules = "RFC 8689",
    },
    {
        .keyword = "RRVS",
        .title = QT_TRANSLATE_NOOP("Keyword", "Only if the owner is the same"),
        .meaning = QT_TRANSLATE_NOOP(
            "Keyword", "Lets you ask that a message is delivered only if the mailbox has had the same owner since a "
                       "given date. It guards password mails to addresses that were given to somebody else."),
        .use = QT_TRANSLATE_NOOP("Keyword", "RRVS= with the date behind RCPT TO; ;C or ;R after it says whether to go "
                                            "on where the check cannot be kept up."),
        .syntax = "RCPT TO:<…> RRVS=2014-04-03T23:01:00Z",
        .rules = "RFC 7293",
    },
    {
        .keyword = "SAML",
        .title = QT_TRANSLATE_NOOP("Keyword", "Send to terminal and mailbox"),
        .meaning =
            QT_TRANSLATE_NOOP("Keyword", "From the days of shared terminals: the text appears on the user’s screen and "
                                         "in the mailbox. Obsolete. It is no relation of the web login of that name."),
        .use = QT_TRANSLATE_NOOP("Keyword", "In place of MAIL FROM; do not use it."),
        .syntax = "SAML FROM:<…>",
        .rules = "RFC 821; RFC 5321 F.6",
        .standing = Standing::Historic,
    },
    {
        .keyword = "SEND",
        .title = QT_TRANSLATE_NOOP("Keyword", "Send to the terminal"),
        .meaning = QT_TRANSLATE_NOOP(
            "Keyword", "From the days of shared terminals: the text appears on the user’s screen only. Obsolete."),
        .use = QT_TRANSLATE_NOOP("Keyword", "In place of MAIL FROM; do not use it."),
        .syntax = "SEND FROM:<…>",
        .rules = "RFC 821; RFC 5321 F.6",
        .standing = Standing::Historic,
    },
    {
        .keyword = "SIZE",
        .title = QT_TRANSLATE_NOOP("Keyword", "Size limit"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "Tells the largest message the server takes, in octets as they travel. "
                                                "Without a number, or with 0, no fixed limit is announced."),
        .use = QT_TRANSLATE_NOOP("Keyword", "SIZE= in MAIL FROM with the size of your message: the server can refuse "
                                            "at once, before the content is sent."),
        .missing = QT_TRANSLATE_NOOP(
            "Keyword", "The limit is unknown until the message has been sent, and no size may stand in MAIL FROM."),
        .syntax = "MAIL FROM:<…> SIZE=12345",
        .rules = "RFC 1870 3; RFC 1870 6",
    },
    {
        .keyword = "SMTPUTF8",
        .title = QT_TRANSLATE_NOOP("Keyword", "International addresses"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "Lets addresses and header lines hold any letters, in UTF-8."),
        .use = QT_TRANSLATE_NOOP("Keyword", "SMTPUTF8 in MAIL FROM whenever an address or a header line of the message "
                                            "goes beyond ASCII; also behind VRFY and EXPN. It needs 8BITMIME."),
        .missing = QT_TRANSLATE_NOOP(
            "Keyword", "Addresses must be ASCII here. A domain can be written in its xn-- form; a local part cannot."),
        .syntax = "MAIL FROM:<élise@example.org> SMTPUTF8\nVRFY … SMTPUTF8",
        .rules = "RFC 6531 3.1; RFC 6531 3.4",
    },
    {
        .keyword = "SOML",
        .title = QT_TRANSLATE_NOOP("Keyword", "Send to terminal or mailbox"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "From the days of shared terminals: the text appears on the screen if "
                                                "the user is there, else it goes into the mailbox. Obsolete."),
        .use = QT_TRANSLATE_NOOP("Keyword", "In place of MAIL FROM; do not use it."),
        .syntax = "SOML FROM:<…>",
        .rules = "RFC 821; RFC 5321 F.6",
        .standing = Standing::Historic,
    },
    {
        .keyword = "STARTTLS",
        .title = QT_TRANSLATE_NOOP("Keyword", "Upgrade to TLS"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "Lets the connection be encrypted from here on."),
        .use = QT_TRANSLATE_NOOP("Keyword",
                                 "STARTTLS alone on its line; after 220 the handshake begins at once. Then send EHLO "
                                 "again: only the new list counts, and STARTTLS no longer stands in it."),
        .missing = QT_TRANSLATE_NOOP(
            "Keyword", "If TLS is already active, all is well. Otherwise everything, passwords too, travels readable: "
                       "do not log in here. A firewall that inspects SMTP may have removed the keyword."),
        .syntax = "STARTTLS",
        .rules = "RFC 3207 4",
    },
    {
        .keyword = "SUBMITTER",
        .title = QT_TRANSLATE_NOOP("Keyword", "Responsible submitter"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "Named the address responsible for the message, for the Sender ID "
                                                "check. Sender ID is historic; SPF, DKIM and DMARC took its place."),
        .use = QT_TRANSLATE_NOOP("Keyword", "SUBMITTER= in MAIL FROM; do without it."),
        .syntax = "MAIL FROM:<…> SUBMITTER=alice@example.org",
        .rules = "RFC 4405",
        .standing = Standing::Historic,
    },
    {
        .keyword = "TURN",
        .title = QT_TRANSLATE_NOOP("Keyword", "Swap roles"),
        .meaning = QT_TRANSLATE_NOOP("Keyword",
                                     "The client asks to become the server and to be given its waiting mail. Nothing "
                                     "proves who asks, so it is insecure and withdrawn; ETRN and ATRN replace it."),
        .use = QT_TRANSLATE_NOOP("Keyword", "TURN between transactions; do not use it, and do not offer it."),
        .syntax = "TURN",
        .rules = "RFC 821; RFC 5321 F.1",
        .standing = Standing::Historic,
    },
    {
        .keyword = "UTF8SMTP",
        .title = QT_TRANSLATE_NOOP("Keyword", "International addresses, first form"),
        .meaning = QT_TRANSLATE_NOOP(
            "Keyword", "The experimental forerunner of SMTPUTF8, with an ASCII address to fall back to. Obsolete."),
        .use = QT_TRANSLATE_NOOP("Keyword", "ALT-ADDRESS= in MAIL FROM and RCPT TO. Use SMTPUTF8 where it is offered."),
        .syntax = "MAIL FROM:<…> ALT-ADDRESS=alice@example.org",
        .rules = "RFC 5336",
        .standing = Standing::Historic,
    },
    {
        .keyword = "VERB",
        .title = QT_TRANSLATE_NOOP("Keyword", "Talkative session"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "A word from Sendmail’s early days: the server reports each step of "
                                                "the delivery while you wait. Servers of today refuse or ignore it."),
        .use = QT_TRANSLATE_NOOP("Keyword", "VERB before MAIL FROM."),
        .syntax = "VERB",
        .standing = Standing::Historic,
    },
    {
        .keyword = "VRFY",
        .title = QT_TRANSLATE_NOOP("Keyword", "Verify a user"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "The server may tell whether it knows a user."),
        .use = QT_TRANSLATE_NOOP("Keyword", "VRFY with a name or address. Most servers answer 252, neither yes nor no, "
                                            "so as not to give addresses away."),
        .syntax = "VRFY alice",
        .rules = "RFC 5321 3.5; RFC 5321 4.1.1.6",
    },
    {
        .keyword = "X-ANONYMOUSTLS",
        .title = QT_TRANSLATE_NOOP("Keyword", "TLS between Exchange servers"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "Exchange servers of one organisation encrypt their traffic with it, "
                                                "without certificates that anybody else would check."),
        .use = QT_TRANSLATE_NOOP("Keyword", "In place of STARTTLS, by Exchange servers only."),
        .syntax = "X-ANONYMOUSTLS",
        .standing = Standing::Private,
    },
    {
        .keyword = "X-EXPS",
        .title = QT_TRANSLATE_NOOP("Keyword", "Exchange login between servers"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "The way in which Exchange servers log in to each other; the words "
                                                "behind it are their mechanisms (GSSAPI, NTLM, EXCHANGEAUTH)."),
        .use = QT_TRANSLATE_NOOP("Keyword", "In place of AUTH, by Exchange servers only. Programs use AUTH."),
        .syntax = "X-EXPS GSSAPI",
        .standing = Standing::Private,
    },
    {
        .keyword = "X-LINK2STATE",
        .title = QT_TRANSLATE_NOOP("Keyword", "Exchange routing state"),
        .meaning = QT_TRANSLATE_NOOP(
            "Keyword",
            "Exchange 2000 and 2003 told each other with it which links were up. Later versions have no use for it."),
        .use = QT_TRANSLATE_NOOP(
            "Keyword",
            "Between Exchange servers only. On a server that faces the internet it had better be switched off."),
        .syntax = "X-LINK2STATE …",
        .standing = Standing::Private,
    },
    {
        .keyword = "X-RCPTLIMIT",
        .title = QT_TRANSLATE_NOOP("Keyword", "Limit of recipients"),
        .meaning =
            QT_TRANSLATE_NOOP("Keyword", "Some providers announce with it how many recipients one message may have."),
        .use = QT_TRANSLATE_NOOP(
            "Keyword", "Nothing to send: keep within the number. The registered way to say so is LIMITS with RCPTMAX."),
        .standing = Standing::Private,
    },
    {
        .keyword = "XADR",
        .title = QT_TRANSLATE_NOOP("Keyword", "Extension of Oracle’s messaging server"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "A private extension of the Sun and Oracle messaging server, for loop "
                                                "detection or for looking into addresses, queues and state."),
        .use = QT_TRANSLATE_NOOP("Keyword", "By that server’s own tools. Others leave it alone."),
        .standing = Standing::Private,
    },
    {
        .keyword = "XATTRDIRECT",
        .title = QT_TRANSLATE_NOOP("Keyword", "Internal data of Exchange"),
        .meaning =
            QT_TRANSLATE_NOOP("Keyword", "One of the extensions by which Exchange servers pass data to each other: "
                                         "probes of the system, the original sender, or the direction of a message."),
        .use = QT_TRANSLATE_NOOP("Keyword", "Between Exchange servers only; nothing for programs."),
        .standing = Standing::Private,
    },
    {
        .keyword = "XCIR",
        .title = QT_TRANSLATE_NOOP("Keyword", "Extension of Oracle’s messaging server"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "A private extension of the Sun and Oracle messaging server, for loop "
                                                "detection or for looking into addresses, queues and state."),
        .use = QT_TRANSLATE_NOOP("Keyword", "By that server’s own tools. Others leave it alone."),
        .standing = Standing::Private,
    },
    {
        .keyword = "XCLIENT",
        .title = QT_TRANSLATE_NOOP("Keyword", "Pretend to be another client"),
        .meaning = QT_TRANSLATE_NOOP(
            "Keyword", "Postfix’s extension for proxies and tests: the server treats the session as if it came from "
                       "the client you name. The words behind it are the attributes it takes."),
        .use = QT_TRANSLATE_NOOP(
            "Keyword", "XCLIENT with name=value pairs before MAIL FROM; the server answers 220 and the session begins "
                       "anew. If strangers are offered it, the setting smtpd_authorized_xclient_hosts is too wide."),
        .syntax = "XCLIENT NAME=client.example.org ADDR=192.0.2.7",
        .standing = Standing::Private,
    },
    {
        .keyword = "XEXCH50",
        .title = QT_TRANSLATE_NOOP("Keyword", "Exchange properties"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "Exchange 2000 and 2003 sent a block of their own message properties "
                                                "with it. Of no use to others; old faults in it made it infamous."),
        .use = QT_TRANSLATE_NOOP("Keyword", "Between Exchange servers, after the recipients and before the content."),
        .syntax = "XEXCH50 1024 2",
        .standing = Standing::Private,
    },
    {
        .keyword = "XEXDATA",
        .title = QT_TRANSLATE_NOOP("Keyword", "Replies for each recipient, Courier’s way"),
        .meaning = QT_TRANSLATE_NOOP(
            "Keyword",
            "Lets Courier answer the content of a message with a reply for each recipient instead of one for all."),
        .use = QT_TRANSLATE_NOOP("Keyword", "Between Courier servers."),
        .standing = Standing::Private,
    },
    {
        .keyword = "XFORWARD",
        .title = QT_TRANSLATE_NOOP("Keyword", "Tell a filter about the client"),
        .meaning =
            QT_TRANSLATE_NOOP("Keyword", "Postfix’s extension that passes the first client’s details to a content "
                                         "filter, for its log. Unlike XCLIENT it changes no permission."),
        .use = QT_TRANSLATE_NOOP(
            "Keyword", "XFORWARD with name=value pairs before MAIL FROM. To be offered to filters of one’s own only."),
        .syntax = "XFORWARD NAME=client.example.org ADDR=192.0.2.7",
        .standing = Standing::Private,
    },
    {
        .keyword = "XGEN",
        .title = QT_TRANSLATE_NOOP("Keyword", "Extension of Oracle’s messaging server"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "A private extension of the Sun and Oracle messaging server, for loop "
                                                "detection or for looking into addresses, queues and state."),
        .use = QT_TRANSLATE_NOOP("Keyword", "By that server’s own tools. Others leave it alone."),
        .standing = Standing::Private,
    },
    {
        .keyword = "XLOOP",
        .title = QT_TRANSLATE_NOOP("Keyword", "Extension of Oracle’s messaging server"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "A private extension of the Sun and Oracle messaging server, for loop "
                                                "detection or for looking into addresses, queues and state."),
        .use = QT_TRANSLATE_NOOP("Keyword", "By that server’s own tools. Others leave it alone."),
        .standing = Standing::Private,
    },
    {
        .keyword = "XMESSAGECONTEXT",
        .title = QT_TRANSLATE_NOOP("Keyword", "Exchange message context"),
        .meaning = QT_TRANSLATE_NOOP(
            "Keyword", "Exchange servers hand on what they already know about a message, such as resolved recipients "
                       "and extended properties. The words behind it are kinds and versions of such data."),
        .use = QT_TRANSLATE_NOOP("Keyword", "Between Exchange servers only."),
        .standing = Standing::Private,
    },
    {
        .keyword = "XOORG",
        .title = QT_TRANSLATE_NOOP("Keyword", "Originating organisation"),
        .meaning =
            QT_TRANSLATE_NOOP("Keyword", "In a hybrid of Exchange and Microsoft 365, one side tells the other from "
                                         "which organisation a message comes, so that it counts as internal."),
        .use = QT_TRANSLATE_NOOP("Keyword",
                                 "XOORG= in MAIL FROM, between Exchange servers that trust each other’s certificate."),
        .syntax = "MAIL FROM:<…> XOORG=example.org",
        .standing = Standing::Private,
    },
    {
        .keyword = "XORIGFROM",
        .title = QT_TRANSLATE_NOOP("Keyword", "Internal data of Exchange"),
        .meaning =
            QT_TRANSLATE_NOOP("Keyword", "One of the extensions by which Exchange servers pass data to each other: "
                                         "probes of the system, the original sender, or the direction of a message."),
        .use = QT_TRANSLATE_NOOP("Keyword", "Between Exchange servers only; nothing for programs."),
        .standing = Standing::Private,
    },
    {
        .keyword = "XPROXY",
        .title = QT_TRANSLATE_NOOP("Keyword", "Exchange front end to back end"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "With it the front-end part of Exchange passes a session on to the "
                                                "part behind it, along with the client’s address and login."),
        .use = QT_TRANSLATE_NOOP("Keyword", "Inside Exchange only; nothing for programs."),
        .standing = Standing::Private,
    },
    {
        .keyword = "XPROXYFROM",
        .title = QT_TRANSLATE_NOOP("Keyword", "Exchange front end to back end"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "With it the front-end part of Exchange passes a session on to the "
                                                "part behind it, along with the client’s address and login."),
        .use = QT_TRANSLATE_NOOP("Keyword", "Inside Exchange only; nothing for programs."),
        .standing = Standing::Private,
    },
    {
        .keyword = "XPROXYTO",
        .title = QT_TRANSLATE_NOOP("Keyword", "Exchange front end to back end"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "With it the front-end part of Exchange passes a session on to the "
                                                "part behind it, along with the client’s address and login."),
        .use = QT_TRANSLATE_NOOP("Keyword", "Inside Exchange only; nothing for programs."),
        .standing = Standing::Private,
    },
    {
        .keyword = "XRDST",
        .title = QT_TRANSLATE_NOOP("Keyword", "Exchange routing destination"),
        .meaning = QT_TRANSLATE_NOOP(
            "Keyword",
            "Inside an Exchange organisation, a recipient can carry the place to which the message is to be routed."),
        .use = QT_TRANSLATE_NOOP("Keyword", "XRDST= behind RCPT TO, between Exchange servers only."),
        .syntax = "RCPT TO:<…> XRDST=…",
        .standing = Standing::Private,
    },
    {
        .keyword = "XSECURITY",
        .title = QT_TRANSLATE_NOOP("Keyword", "Security demanded, Courier’s way"),
        .meaning =
            QT_TRANSLATE_NOOP("Keyword", "Lets the sender ask Courier to pass the message on over verified TLS only. "
                                         "The reply to EHLO lists what is possible, such as NONE and STARTTLS."),
        .use = QT_TRANSLATE_NOOP("Keyword", "SECURITY= in MAIL FROM. REQUIRETLS is the standard way."),
        .syntax = "MAIL FROM:<…> SECURITY=STARTTLS",
        .standing = Standing::Private,
    },
    {
        .keyword = "XSHADOW",
        .title = QT_TRANSLATE_NOOP("Keyword", "Shadow copies of Exchange"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "Exchange servers agree with it to keep a second copy of a message "
                                                "until the first has been delivered (shadow redundancy)."),
        .use = QT_TRANSLATE_NOOP("Keyword", "A verb and a parameter of MAIL FROM, between Exchange servers only."),
        .standing = Standing::Private,
    },
    {
        .keyword = "XSHADOWREQUEST",
        .title = QT_TRANSLATE_NOOP("Keyword", "Shadow copies of Exchange"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "Exchange servers agree with it to keep a second copy of a message "
                                                "until the first has been delivered (shadow redundancy)."),
        .use = QT_TRANSLATE_NOOP("Keyword", "A verb and a parameter of MAIL FROM, between Exchange servers only."),
        .standing = Standing::Private,
    },
    {
        .keyword = "XSTA",
        .title = QT_TRANSLATE_NOOP("Keyword", "Extension of Oracle’s messaging server"),
        .meaning = QT_TRANSLATE_NOOP("Keyword", "A private extension of the Sun and Oracle messaging server, for loop "
                                                "detection or for looking into addresses, queues and state."),
        .use = QT_TRANSLATE_NOOP("Keyword", "By that server’s own tools. Others leave it alone."),
        .standing = Standing::Private,
    },
    {
        .keyword = "XSYSPROBE",
        .title = QT_TRANSLATE_NOOP("Keyword", "Internal data of Exchange"),
        .meaning =
            QT_TRANSLATE_NOOP("Keyword", "One of the extensions by which Exchange servers pass data to each other: "
                                         "probes of the system, the original sender, or the direction of a message."),
        .use = QT_TRANSLATE_NOOP("Keyword", "Between Exchange servers only; nothing for programs."),
        .standing = Standing::Private,
    },
    {
        .keyword = "XVERP",
        .title = QT_TRANSLATE_NOOP("Keyword", "A return path for each recipient"),
        .meaning =
            QT_TRANSLATE_NOOP("Keyword", "Lets Postfix or Courier write the recipient into the envelope sender of each "
                                         "copy, so that a mailing list knows from a bounce whose address failed."),
        .use = QT_TRANSLATE_NOOP("Keyword", "XVERP in MAIL FROM, with two separators if wanted."),
        .syntax = "MAIL FROM:<…> XVERP=+=",
        .standing = Standing::Private,
    },
};

} // namespace

std::span<const KeywordEntry> keywords()
{
    return entries;
}

} // namespace Core::Knowledge
