#include "core/knowledge/tables.h"

#include <algorithm>
#include <string_view>

namespace Core::Knowledge {
namespace {

constexpr VerbEntry verbs[] = {
    {
        .verb = "ATRN",
        .title = QT_TRANSLATE_NOOP("Verb", "Turn the connection round, after a login"),
        .meaning = QT_TRANSLATE_NOOP("Verb", "Asks the server to hand over the mail that waits for your domains "
                                             "through this very connection: client and server change places."),
        .use = QT_TRANSLATE_NOOP("Verb", "ATRN, or ATRN with a list of domains, after AUTH and outside a transaction. "
                                         "For hosts without a fixed address."),
        .rules = "RFC 2645 5",
    },
    {
        .verb = "AUTH",
        .title = QT_TRANSLATE_NOOP("Verb", "Log in"),
        .meaning = QT_TRANSLATE_NOOP("Verb", "Begins a login with the mechanism that is named. Challenges (334) and "
                                             "answers follow, in base64, until 235 accepts or another code refuses."),
        .use = QT_TRANSLATE_NOOP("Verb", "AUTH and a mechanism that the reply to EHLO lists, after STARTTLS. Once in a "
                                         "connection, and not inside a transaction."),
        .rules = "RFC 4954 4",
    },
    {
        .verb = "BDAT",
        .title = QT_TRANSLATE_NOOP("Verb", "Send a piece of the message"),
        .meaning = QT_TRANSLATE_NOOP("Verb", "Announces a number of octets, which follow at once: no lone dot, no "
                                             "doubled dots. LAST marks the final piece."),
        .use = QT_TRANSLATE_NOOP("Verb", "BDAT 1000, or BDAT 1000 LAST, in place of DATA, where CHUNKING is offered. "
                                         "The two do not mix in one message."),
        .rules = "RFC 3030 2",
    },
    {
        .verb = "BURL",
        .title = QT_TRANSLATE_NOOP("Verb", "Send a message that lies elsewhere"),
        .meaning = QT_TRANSLATE_NOOP(
            "Verb", "Tells the server to fetch the message, or a part of it, from an IMAP server by its address."),
        .use = QT_TRANSLATE_NOOP("Verb",
                                 "BURL, the URL and LAST, in place of DATA, after a login, where BURL is offered."),
        .rules = "RFC 4468 3",
    },
    {
        .verb = "DATA",
        .title = QT_TRANSLATE_NOOP("Verb", "Begin the message"),
        .meaning = QT_TRANSLATE_NOOP("Verb", "Asks whether the message may come. 354 says yes; then everything up to a "
                                             "line with a lone dot is content."),
        .use = QT_TRANSLATE_NOOP("Verb", "After MAIL FROM and at least one accepted RCPT TO. Without argument."),
        .rules = "RFC 5321 4.1.1.4",
    },
    {
        .verb = "EHLO",
        .title = QT_TRANSLATE_NOOP("Verb", "Introduce yourself"),
        .meaning = QT_TRANSLATE_NOOP("Verb", "Gives the name of the client and asks what the server offers. Each "
                                             "further line of the reply is an extension."),
        .use = QT_TRANSLATE_NOOP("Verb", "EHLO and the full name of your host, or its address in brackets. First thing "
                                         "after the greeting, and again after STARTTLS."),
        .rules = "RFC 5321 4.1.1.1",
    },
    {
        .verb = "ETRN",
        .title = QT_TRANSLATE_NOOP("Verb", "Have the queue for a domain started"),
        .meaning = QT_TRANSLATE_NOOP("Verb", "Asks the server to start the delivery of mail that waits for a domain or "
                                             "host. It comes over a separate connection."),
        .use = QT_TRANSLATE_NOOP("Verb", "ETRN and a domain, outside a transaction, where ETRN is offered."),
        .rules = "RFC 1985 5",
    },
    {
        .verb = "EXPN",
        .title = QT_TRANSLATE_NOOP("Verb", "List the members of a mailing list"),
        .meaning = QT_TRANSLATE_NOOP(
            "Verb",
            "Asks who stands behind a list address. Nearly all servers refuse, so as not to give addresses away."),
        .use = QT_TRANSLATE_NOOP("Verb", "EXPN and the name of the list."),
        .rules = "RFC 5321 4.1.1.7",
    },
    {
        .verb = "HELO",
        .title = QT_TRANSLATE_NOOP("Verb", "Introduce yourself, the old way"),
        .meaning = QT_TRANSLATE_NOOP(
            "Verb", "Gives the name of the client without asking for extensions: no STARTTLS, no AUTH, no SIZE."),
        .use = QT_TRANSLATE_NOOP("Verb", "HELO and the full name of your host. Only for servers that refuse EHLO."),
        .rules = "RFC 5321 4.1.1.1",
    },
    {
        .verb = "HELP",
        .title = QT_TRANSLATE_NOOP("Verb", "Ask for help"),
        .meaning = QT_TRANSLATE_NOOP(
            "Verb", "Asks for a text for people, often the list of commands. Changes nothing in the session."),
        .use = QT_TRANSLATE_NOOP("Verb", "HELP, alone or with a command. At any time."),
        .rules = "RFC 5321 4.1.1.8",
    },
    {
        .verb = "LHLO",
        .title = QT_TRANSLATE_NOOP("Verb", "Introduce yourself, in LMTP"),
        .meaning = QT_TRANSLATE_NOOP(
            "Verb", "The EHLO of LMTP, which hands messages to mailboxes and answers for each recipient on its own."),
        .use = QT_TRANSLATE_NOOP(
            "Verb", "LHLO and the name of your host, as the first command. LMTP does not know EHLO and HELO."),
        .rules = "RFC 2033 4.1",
    },
    {
        .verb = "MAIL",
        .title = QT_TRANSLATE_NOOP("Verb", "Name the sender"),
        .meaning = QT_TRANSLATE_NOOP("Verb", "Opens a transaction with the envelope sender, to which bounces will go. "
                                             "It is not the From line of the message."),
        .use = QT_TRANSLATE_NOOP("Verb", "MAIL FROM:<user@example.org>, with parameters behind it if they are offered. "
                                         "<> is the empty sender of bounces."),
        .rules = "RFC 5321 4.1.1.2",
    },
    {
        .verb = "MTRK",
        .title = QT_TRANSLATE_NOOP("Verb", "Ask where a message is"),
        .meaning =
            QT_TRANSLATE_NOOP("Verb", "Asks for the tracking record of a message that was sent with a tracking code."),
        .use = QT_TRANSLATE_NOOP("Verb", "MTRK, the envelope identifier and the secret. Hardly any server offers it."),
        .rules = "RFC 3885",
    },
    {
        .verb = "NOOP",
        .title = QT_TRANSLATE_NOOP("Verb", "Do nothing"),
        .meaning = QT_TRANSLATE_NOOP("Verb", "The server just answers. Good for testing whether it is still there."),
        .use = QT_TRANSLATE_NOOP("Verb", "NOOP, at any time."),
        .rules = "RFC 5321 4.1.1.9",
    },
    {
        .verb = "ONEX",
        .title = QT_TRANSLATE_NOOP("Verb", "One message only"),
        .meaning =
            QT_TRANSLATE_NOOP("Verb", "An old private command: the client promises to send no more than one message."),
        .use = QT_TRANSLATE_NOOP("Verb", "Of historic interest. Leave it out."),
    },
    {
        .verb = "QUIT",
        .title = QT_TRANSLATE_NOOP("Verb", "End the session"),
        .meaning = QT_TRANSLATE_NOOP(
            "Verb", "Ends the session in good order. The server answers 221 and closes the connection."),
        .use = QT_TRANSLATE_NOOP("Verb", "QUIT, at any time outside the message and the login."),
        .rules = "RFC 5321 4.1.1.10",
    },
    {
        .verb = "RCPT",
        .title = QT_TRANSLATE_NOOP("Verb", "Name a recipient"),
        .meaning = QT_TRANSLATE_NOOP(
            "Verb", "Adds one envelope recipient. The reply holds for this one alone; send the command once for each."),
        .use = QT_TRANSLATE_NOOP("Verb", "RCPT TO:<user@example.org>, after an accepted MAIL FROM."),
        .rules = "RFC 5321 4.1.1.3",
    },
    {
        .verb = "RSET",
        .title = QT_TRANSLATE_NOOP("Verb", "Begin the transaction anew"),
        .meaning = QT_TRANSLATE_NOOP("Verb", "Drops sender and recipients. The introduction, TLS and the login stay."),
        .use = QT_TRANSLATE_NOOP("Verb", "RSET, at any time outside the message and the login."),
        .rules = "RFC 5321 4.1.1.5",
    },
    {
        .verb = "SAML",
        .title = QT_TRANSLATE_NOOP("Verb", "Mail, and message to the terminal"),
        .meaning = QT_TRANSLATE_NOOP(
            "Verb", "Named a sender like MAIL, and the text was also shown to the user at a terminal. Long obsolete."),
        .use = QT_TRANSLATE_NOOP("Verb", "Use MAIL FROM."),
        .rules = "RFC 5321 F.6",
    },
    {
        .verb = "SEND",
        .title = QT_TRANSLATE_NOOP("Verb", "Message to the terminal"),
        .meaning =
            QT_TRANSLATE_NOOP("Verb", "Named a sender for a text to be shown at the user’s terminal. Long obsolete."),
        .use = QT_TRANSLATE_NOOP("Verb", "Use MAIL FROM."),
        .rules = "RFC 5321 F.6",
    },
    {
        .verb = "SOML",
        .title = QT_TRANSLATE_NOOP("Verb", "Message to the terminal, or mail"),
        .meaning = QT_TRANSLATE_NOOP("Verb", "Named a sender; the text went to the terminal if the user was there, "
                                             "into the mailbox otherwise. Long obsolete."),
        .use = QT_TRANSLATE_NOOP("Verb", "Use MAIL FROM."),
        .rules = "RFC 5321 F.6",
    },
    {
        .verb = "STARTTLS",
        .title = QT_TRANSLATE_NOOP("Verb", "Start encryption"),
        .meaning = QT_TRANSLATE_NOOP(
            "Verb",
            "Asks to go over to TLS. After 220 the handshake begins; then the session starts afresh, with EHLO."),
        .use = QT_TRANSLATE_NOOP(
            "Verb", "STARTTLS, without argument, after EHLO and outside a transaction, where it is offered."),
        .rules = "RFC 3207 4",
    },
    {
        .verb = "TURN",
        .title = QT_TRANSLATE_NOOP("Verb", "Turn the connection round"),
        .meaning = QT_TRANSLATE_NOOP("Verb", "Client and server change places, without anyone proving who he is. "
                                             "Obsolete because of that; ATRN took its place."),
        .use = QT_TRANSLATE_NOOP("Verb", "Do not use it. Servers refuse it."),
        .rules = "RFC 5321 F.1",
    },
    {
        .verb = "VERB",
        .title = QT_TRANSLATE_NOOP("Verb", "Talk more"),
        .meaning =
            QT_TRANSLATE_NOOP("Verb", "An old private command: asks the server to report in detail what it does."),
        .use = QT_TRANSLATE_NOOP("Verb", "Of historic interest; servers refuse it or ignore it."),
    },
    {
        .verb = "VRFY",
        .title = QT_TRANSLATE_NOOP("Verb", "Ask about a user"),
        .meaning = QT_TRANSLATE_NOOP(
            "Verb",
            "Asks whether a mailbox exists. Most servers answer 252 or 502, so as not to help address collectors."),
        .use = QT_TRANSLATE_NOOP("Verb", "VRFY and a name or address. RCPT TO gives the better answer."),
        .rules = "RFC 5321 4.1.1.6; RFC 5321 3.5",
    },
    {
        .verb = "XCLIENT",
        .title = QT_TRANSLATE_NOOP("Verb", "Speak as another client"),
        .meaning = QT_TRANSLATE_NOOP("Verb", "A command of Postfix: a trusted proxy passes on the address, name or "
                                             "login of the client behind it. The session starts afresh."),
        .use = QT_TRANSLATE_NOOP(
            "Verb", "XCLIENT with NAME=, ADDR= and so on, outside a transaction, from hosts the server trusts."),
    },
    {
        .verb = "XEXCH50",
        .title = QT_TRANSLATE_NOOP("Verb", "Exchange among themselves"),
        .meaning = QT_TRANSLATE_NOOP("Verb", "A private command of old Exchange servers for properties of a message."),
        .use = QT_TRANSLATE_NOOP("Verb", "Not for people. Other servers refuse it."),
    },
    {
        .verb = "XFORWARD",
        .title = QT_TRANSLATE_NOOP("Verb", "Pass on the client’s details to the log"),
        .meaning = QT_TRANSLATE_NOOP("Verb", "A command of Postfix: a filter hands on where a message came from, so "
                                             "that the log stays complete. It changes no rights."),
        .use = QT_TRANSLATE_NOOP(
            "Verb", "XFORWARD with NAME=, ADDR= and so on, before MAIL FROM, from hosts the server trusts."),
    },
};

static_assert(std::ranges::is_sorted(verbs, {}, [](const VerbEntry &entry) { return std::string_view(entry.verb); }));

} // namespace

std::span<const VerbEntry> verbTable()
{
    return verbs;
}

} // namespace Core::Knowledge
