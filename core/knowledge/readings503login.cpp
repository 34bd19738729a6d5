#include "core/knowledge/readings503.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry login[] = {
    {
        .id = "503.auth-before-introduction",
        .title = QT_TRANSLATE_NOOP("Reading503", "A login needs EHLO, not HELO"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading503", "AUTH is an extension, and extensions begin with EHLO. After HELO the server knows none."),
        .here = QT_TRANSLATE_NOOP("Reading503",
                                  "The introduction of this session was {introduction} ({line:introduction})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Introduce yourself with EHLO and look for AUTH in the reply."),
                     "EHLO {client-name}"},
                    {QT_TRANSLATE_NOOP("Reading503", "Then log in.")}}},
        .rules = "RFC 4954 4; RFC 5321 4.1.4",
    },
    {
        .id = "503.auth-before-tls-exposed",
        .title = QT_TRANSLATE_NOOP("Reading503", "Start TLS first; this login was readable"),
        .meaning = QT_TRANSLATE_NOOP("Reading503", "The server allows a login only inside TLS. What you sent crossed "
                                                   "the network unprotected before it could refuse."),
        .here = QT_TRANSLATE_NOOP("Reading503", "The AUTH line ({line:auth}) carried credentials outside TLS. The "
                                                "server offers STARTTLS ({line:starttls}) and, until then, no AUTH."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Start TLS."), "STARTTLS"},
                    {QT_TRANSLATE_NOOP("Reading503", "Send EHLO again, then log in.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading503",
                        "Change the password: treat it as seen by others. Loopback is the only exception.")}}},
        .rules = "RFC 4954 4; RFC 3207 4",
    },
    {
        .id = "503.auth-before-tls",
        .title = QT_TRANSLATE_NOOP("Reading503", "Start TLS before the login"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading503",
            "The server allows a login only inside TLS, so that no password crosses the network readable."),
        .here = QT_TRANSLATE_NOOP(
            "Reading503",
            "This connection is not encrypted. The server offers STARTTLS ({line:starttls}) and, until then, no AUTH."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Start TLS."), "STARTTLS"},
                    {QT_TRANSLATE_NOOP("Reading503", "Send EHLO again: AUTH will be in the new reply. Then log in.")}}},
        .rules = "RFC 4954 4; RFC 3207 4",
    },
    {
        .id = "503.auth-not-offered",
        .title = QT_TRANSLATE_NOOP("Reading503", "No login on this port"),
        .meaning = QT_TRANSLATE_NOOP("Reading503", "The server does not offer a login here, to nobody or at least not "
                                                   "to this client. Mail exchangers (port 25) usually do not."),
        .here = QT_TRANSLATE_NOOP(
            "Reading503",
            "AUTH is missing in the reply to {introduction} ({line:introduction}), and TLS would not bring it."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503",
                                       "To submit your own mail, use port 587 or 465 of the submission server.")},
                    {QT_TRANSLATE_NOOP("Reading503",
                                       "To deliver mail from outside to this server’s users, go on without a login.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading503",
                        "On your own Postfix, smtpd_sasl_auth_enable decides for each service in master.cf.")}}},
        .rules = "RFC 4954 3; RFC 6409 3.1",
    },
    {
        .id = "503.auth-twice",
        .title = QT_TRANSLATE_NOOP("Reading503", "Already logged in"),
        .meaning = QT_TRANSLATE_NOOP("Reading503",
                                     "One login per connection is all the protocol allows. The first one holds."),
        .here = QT_TRANSLATE_NOOP("Reading503", "You were logged in earlier on this connection ({line:value})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Go on with MAIL FROM.")},
                    {QT_TRANSLATE_NOOP("Reading503", "To log in as somebody else, open a new connection."), "QUIT"}}},
        .rules = "RFC 4954 4",
    },
    {
        .id = "503.auth-in-transaction",
        .title = QT_TRANSLATE_NOOP("Reading503", "No login in the middle of a transaction"),
        .meaning = QT_TRANSLATE_NOOP("Reading503", "Who sends must be clear before MAIL FROM. Between MAIL FROM and "
                                                   "the end of the message AUTH is not allowed."),
        .here = QT_TRANSLATE_NOOP("Reading503", "{mail} ({line:mail}) has opened a transaction."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Drop the transaction."), "RSET"},
                    {QT_TRANSLATE_NOOP("Reading503", "Log in, then begin again with MAIL FROM.")}}},
        .rules = "RFC 4954 4",
    },
    {
        .id = "503.starttls-inside-tls",
        .title = QT_TRANSLATE_NOOP("Reading503", "TLS is already active"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading503",
            "The session is encrypted; TLS cannot be started a second time inside itself. Nothing is lost."),
        .here = QT_TRANSLATE_NOOP("Reading503", "TLS has been active since the handshake ({line:tls})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Go on.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading503",
                        "On port 465 TLS starts with the connection: set the client to TLS there, not to STARTTLS.")}}},
        .rules = "RFC 3207 4; RFC 8314 3",
    },
    {
        .id = "503.starttls-in-transaction",
        .title = QT_TRANSLATE_NOOP("Reading503", "TLS only between transactions"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading503", "The handshake resets the session, so the server wants no open transaction when it starts."),
        .here = QT_TRANSLATE_NOOP("Reading503", "{mail} ({line:mail}) has opened a transaction, in the clear."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Drop the transaction."), "RSET"},
                    {QT_TRANSLATE_NOOP("Reading503", "Start TLS, send EHLO again, then MAIL FROM."), "STARTTLS"}}},
        .rules = "RFC 3207 4.2",
    },
    {
        .id = "503.queue-command-in-transaction",
        .title = QT_TRANSLATE_NOOP("Reading503", "Only between transactions"),
        .meaning = QT_TRANSLATE_NOOP("Reading503", "This command changes the session or its direction, and the server "
                                                   "allows that only while no transaction is open."),
        .here = QT_TRANSLATE_NOOP(
            "Reading503",
            "{mail} ({line:mail}) has opened a transaction; {command} ({line:command}) came in the middle of it."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Drop the transaction, then repeat the command."), "RSET"}}},
        .rules = "RFC 1985 5; RFC 2645 5",
    },
    {
        .id = "503.not-offered",
        .title = QT_TRANSLATE_NOOP("Reading503", "Not offered by this server"),
        .meaning = QT_TRANSLATE_NOOP("Reading503", "The command belongs to an extension that the server did not offer. "
                                                   "It says 503 where others say 500 or 502."),
        .here = QT_TRANSLATE_NOOP("Reading503", "The reply to {introduction} ({line:introduction}) does not list "
                                                "{value}, which {keyword} needs ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading503", "Do without it, or look whether the server offers it inside TLS or on another port.")}}},
        .rules = "RFC 5321 2.2.1; RFC 5321 4.1.4",
    },
    {
        .id = "503.unexplained",
        .title = QT_TRANSLATE_NOOP("Reading503", "Out of order, and nothing here shows why"),
        .meaning = QT_TRANSLATE_NOOP("Reading503",
                                     "As far as this session shows, every step came in its order and was accepted. The "
                                     "server sees it otherwise: there may be a proxy in between, a policy that does "
                                     "not show itself, or a server that uses the number loosely."),
        .here = QT_TRANSLATE_NOOP("Reading503", "{command} ({line:command}) drew: {reply} ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503",
                                       "Read the words of the reply: here they count for more than the number.")},
                    {QT_TRANSLATE_NOOP("Reading503", "Connect again and send the session step by step.")},
                    {QT_TRANSLATE_NOOP("Reading503", "If it stays, the server’s log at this moment tells more.")}}},
        .rules = "RFC 5321 4.1.4",
    },
    {
        .id = "503.words-introduction",
        .title = QT_TRANSLATE_NOOP("Reading503", "EHLO seems to be missing"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading503", "The words ask for an introduction: the client sent a command before EHLO "
                                            "or HELO was accepted. After STARTTLS it has to be repeated."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Look whether EHLO was sent, and what it drew.")},
                    {QT_TRANSLATE_NOOP("Reading503",
                                       "If the client says HELO with a short name, give it its full host name.")}}},
        .rules = "RFC 5321 4.1.4; RFC 3207 4.2",
    },
    {
        .id = "503.words-recipient",
        .title = QT_TRANSLATE_NOOP("Reading503", "No recipient was accepted"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading503", "The message was to be sent, and no RCPT TO had been accepted. Usually the recipients were "
                          "refused just before, and the real cause stands in those replies."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503",
                                       "Look for the reply to RCPT TO, in the client’s log or the server’s.")},
                    {QT_TRANSLATE_NOOP("Reading503", "If it was a 4yz, this 503 is not final either: try later.")}}},
        .rules = "RFC 5321 3.3; RFC 5321 4.2.1",
    },
    {
        .id = "503.words-mail",
        .title = QT_TRANSLATE_NOOP("Reading503", "No sender was accepted"),
        .meaning = QT_TRANSLATE_NOOP("Reading503", "RCPT TO or DATA came while no MAIL FROM was in force: it was never "
                                                   "sent, it was refused, or the transaction had ended."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503",
                                       "Look for MAIL FROM and its reply, in the client’s log or the server’s.")},
                    {QT_TRANSLATE_NOOP("Reading503", "If it was refused, fix that first.")}}},
        .rules = "RFC 5321 3.3; RFC 5321 4.1.4",
    },
    {
        .id = "503.words-second-mail",
        .title = QT_TRANSLATE_NOOP("Reading503", "A second MAIL FROM"),
        .meaning = QT_TRANSLATE_NOOP("Reading503",
                                     "A transaction was still open, with a sender, when the client named another one."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading503", "Send RSET before each new MAIL FROM that does not follow the end of a message.")}}},
        .rules = "RFC 5321 4.1.4",
    },
    {
        .id = "503.words-auth-twice",
        .title = QT_TRANSLATE_NOOP("Reading503", "A second login"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading503", "The connection was already logged in. The protocol allows that once."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Let the client log in once per connection.")}}},
        .rules = "RFC 4954 4",
    },
    {
        .id = "503.words-auth-not-offered",
        .title = QT_TRANSLATE_NOOP("Reading503", "A login where none is offered"),
        .meaning = QT_TRANSLATE_NOOP("Reading503", "The client tried to log in, and the server does not offer that "
                                                   "here: not before TLS, not on this port, or not to this address."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Use the submission port 587 with STARTTLS, or 465 with TLS.")},
                    {QT_TRANSLATE_NOOP("Reading503",
                                       "On a mail exchanger (port 25), switch the login off in the client.")}}},
        .rules = "RFC 4954 3; RFC 6409 3.1",
    },
};

} // namespace

std::span<const ReadingEntry> loginReadings503()
{
    return login;
}

} // namespace Core::Knowledge
