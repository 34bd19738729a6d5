#include "core/knowledge/tables.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "530.starttls-first",
        .title = QT_TRANSLATE_NOOP("Reading530", "STARTTLS first"),
        .meaning = QT_TRANSLATE_NOOP("Reading530", "The server takes this command only inside TLS."),
        .here = QT_TRANSLATE_NOOP("Reading530",
                                  "The connection is still in clear, and STARTTLS is offered ({line:starttls})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading530", "Start TLS."), "STARTTLS"},
                    {QT_TRANSLATE_NOOP("Reading530",
                                       "Introduce yourself again inside TLS: what was said before is forgotten."),
                     "EHLO {client-name}"},
                    {QT_TRANSLATE_NOOP("Reading530", "Then send {command} again."), "{command}"}}},
        .rules = "RFC 3207 4",
    },
    {
        .id = "530.starttls-unseen",
        .title = QT_TRANSLATE_NOOP("Reading530", "TLS wanted, offer not seen yet"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading530",
            "The server takes this command only inside TLS, and nobody has asked yet whether it offers STARTTLS."),
        .here = QT_TRANSLATE_NOOP("Reading530",
                                  "Only EHLO shows what a server offers, and no EHLO was accepted in this session."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading530", "Send EHLO and look for STARTTLS in the reply."),
                     "EHLO {value}"}}},
        .rules = "RFC 3207 4; RFC 5321 4.1.1.1",
    },
    {
        .id = "530.starttls-not-offered",
        .title = QT_TRANSLATE_NOOP("Reading530", "TLS demanded, not offered"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading530", "The server wants TLS for this command and does not offer STARTTLS. Either "
                                            "it is misconfigured, or something on the way removes the keyword."),
        .here = QT_TRANSLATE_NOOP("Reading530", "The reply to EHLO ({line:introduction}) has no STARTTLS."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading530", "Try the port that begins with TLS at once, 465.")},
                    {QT_TRANSLATE_NOOP("Reading530", "Try from another network: some firewalls strip STARTTLS.")},
                    {QT_TRANSLATE_NOOP("Reading530", "Do not send a password in clear to get past this.")}}},
        .rules = "RFC 3207 6; RFC 8314 3",
    },
    {
        .id = "530.auth-before-tls",
        .title = QT_TRANSLATE_NOOP("Reading530", "No login in clear"),
        .meaning = QT_TRANSLATE_NOOP("Reading530", "The server lets nobody log in outside TLS."),
        .here = QT_TRANSLATE_NOOP(
            "Reading530", "AUTH ({line:auth}) was sent while the connection was in clear. No password went with it."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading530", "Start TLS."), "STARTTLS"},
                    {QT_TRANSLATE_NOOP("Reading530", "Introduce yourself again, then log in."), "EHLO {client-name}"}}},
        .rules = "RFC 3207 4; RFC 4954 4",
    },
    {
        .id = "530.secret-in-clear",
        .title = QT_TRANSLATE_NOOP("Reading530", "Credentials sent in clear"),
        .meaning = QT_TRANSLATE_NOOP("Reading530", "The server lets nobody log in outside TLS and has refused, but the "
                                                   "credentials had crossed the network unprotected by then."),
        .here = QT_TRANSLATE_NOOP("Reading530", "They were part of AUTH ({line:auth}), sent before TLS."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading530",
                        "Change the password, or withdraw the token: whoever listens on the way can have read it.")},
                    {QT_TRANSLATE_NOOP("Reading530", "Start TLS, introduce yourself again, and only then log in."),
                     "STARTTLS"}}},
        .rules = "RFC 3207 4; RFC 4954 4",
    },
    {
        .id = "530.login-lost-by-tls",
        .title = QT_TRANSLATE_NOOP("Reading530", "Login forgotten by TLS"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading530",
            "Starting TLS resets the session, and the login with it: the server no longer knows who you are."),
        .here = QT_TRANSLATE_NOOP(
            "Reading530",
            "Your login was accepted ({line:auth}) before TLS began ({line:tls}), and there was none since."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading530", "Log in again, inside TLS this time."), "AUTH {mechanism}"},
                    {QT_TRANSLATE_NOOP("Reading530", "If that password first went in clear, change it.")}}},
        .rules = "RFC 3207 4.2; RFC 4954 4",
    },
    {
        .id = "530.refused-although-logged-in",
        .title = QT_TRANSLATE_NOOP("Reading530", "Logged in, but not allowed to send"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading530", "Your login holds. What is missing is the right of this account to send "
                                            "here, or to use this address, although the number speaks of a login."),
        .here = QT_TRANSLATE_NOOP(
            "Reading530", "The login was accepted ({line:auth}); {command} ({line:command}) is refused all the same."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading530",
                                       "Read the words and the enhanced code: they say which right is missing.")},
                    {QT_TRANSLATE_NOOP("Reading530", "On the server, look at the account: may it send, has it reached "
                                                     "a limit, which senders may it use?")},
                    {QT_TRANSLATE_NOOP("Reading530", "Do not log in again: it would change nothing.")}}},
        .rules = "RFC 6409 6.1",
    },
    {
        .id = "530.login-first-in-clear",
        .title = QT_TRANSLATE_NOOP("Reading530", "Log in first, inside TLS"),
        .meaning = QT_TRANSLATE_NOOP("Reading530", "Only users who have logged in may send through this server."),
        .here = QT_TRANSLATE_NOOP(
            "Reading530",
            "Nobody has logged in yet. AUTH is offered ({line:offered}), and so is STARTTLS ({line:starttls})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading530", "Start TLS first: a password sent now would cross in clear."),
                     "STARTTLS"},
                    {QT_TRANSLATE_NOOP("Reading530",
                                       "Introduce yourself again, log in, then send {command} once more."),
                     "EHLO {client-name}"}}},
        .rules = "RFC 4954 6; RFC 6409 4.3",
    },
    {
        .id = "530.login-first",
        .title = QT_TRANSLATE_NOOP("Reading530", "Log in first"),
        .meaning = QT_TRANSLATE_NOOP("Reading530", "Only users who have logged in may send through this server."),
        .here = QT_TRANSLATE_NOOP("Reading530", "Nobody has logged in yet, and AUTH is offered ({line:offered})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading530", "Log in."), "AUTH {mechanism}"},
                    {QT_TRANSLATE_NOOP("Reading530", "Then send {command} again."), "{command}"}}},
        .rules = "RFC 4954 6; RFC 6409 4.3",
    },
    {
        .id = "530.tls-then-login",
        .title = QT_TRANSLATE_NOOP("Reading530", "TLS first, then a login"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading530",
            "Only users who have logged in may send here, and the server lets them log in only inside TLS."),
        .here = QT_TRANSLATE_NOOP("Reading530", "The reply to EHLO offers STARTTLS ({line:starttls}) and no AUTH."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading530", "Start TLS."), "STARTTLS"},
                    {QT_TRANSLATE_NOOP("Reading530", "Introduce yourself again; AUTH should now be in the list."),
                     "EHLO {client-name}"},
                    {QT_TRANSLATE_NOOP("Reading530", "Log in, then send {command} again.")}}},
        .rules = "RFC 6409 4.3; RFC 3207 4",
    },
    {
        .id = "530.login-unseen",
        .title = QT_TRANSLATE_NOOP("Reading530", "Login wanted, offer not seen yet"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading530", "The server wants a login, and nobody has asked yet which ways of logging in it offers."),
        .here = QT_TRANSLATE_NOOP("Reading530", "Only EHLO shows them, and no EHLO was accepted in this session."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading530", "Send EHLO and look for AUTH, or for STARTTLS, in the reply."),
                     "EHLO {value}"}}},
        .rules = "RFC 4954 3; RFC 5321 4.1.1.1",
    },
    {
        .id = "530.login-not-offered",
        .title = QT_TRANSLATE_NOOP("Reading530", "Login demanded, not offered"),
        .meaning = QT_TRANSLATE_NOOP("Reading530", "The server wants a login and gives no way to do it: this port is "
                                                   "misconfigured, or it is not meant for your address."),
        .here = QT_TRANSLATE_NOOP("Reading530", "The reply to EHLO ({line:introduction}) has no AUTH."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading530", "To send as a user, connect to the submission port, 587 or 465.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading530",
                        "On the server, look at this port: who may log in on it, and who may send without?")},
                    {QT_TRANSLATE_NOOP("Reading530",
                                       "A mail exchanger must take mail for its own domains without any login.")}}},
        .rules = "RFC 4954 3; RFC 6409 3.1",
    },
    {
        .id = "530.login-to-relay",
        .title = QT_TRANSLATE_NOOP("Reading530", "Log in to write to other domains"),
        .meaning = QT_TRANSLATE_NOOP("Reading530", "The server takes mail for its own domains from anyone. For other "
                                                   "domains you have to be one of its users."),
        .here = QT_TRANSLATE_NOOP("Reading530", "{recipient} ({line:command}) is elsewhere, and nobody has logged in."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading530", "Log in, then name the recipient again."), "AUTH {mechanism}"},
                    {QT_TRANSLATE_NOOP("Reading530",
                                       "Or connect to the mail exchanger of {recipient-domain} and deliver there.")}}},
        .rules = "RFC 4954 6; RFC 5321 7.9",
    },
    {
        .id = "530.submission-port",
        .title = QT_TRANSLATE_NOOP("Reading530", "Submission port used for delivery"),
        .meaning = QT_TRANSLATE_NOOP("Reading530", "On this port even the server’s own recipients are open to "
                                                   "logged-in users only. Mail from outside comes in by port 25."),
        .here = QT_TRANSLATE_NOOP("Reading530",
                                  "{recipient} ({line:command}) belongs to this server, and you are on port {value}."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading530",
                        "To deliver as an outside server would, connect to port 25 of the mail exchanger.")},
                    {QT_TRANSLATE_NOOP("Reading530", "To send as a user, log in."), "AUTH {mechanism}"}}},
        .rules = "RFC 6409 3.1; RFC 6409 4.3",
    },
    {
        .id = "530.queue-needs-login",
        .title = QT_TRANSLATE_NOOP("Reading530", "Log in before asking for a queue"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading530",
            "Waiting mail is handed out only to those it belongs to, and the server does not know yet who you are."),
        .here = QT_TRANSLATE_NOOP("Reading530", "{command} ({line:command}) came before any login."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading530", "Log in, then ask again."), "AUTH {mechanism}"}}},
        .rules = "RFC 2645 5; RFC 4954 6",
    },
    {
        .id = "530.words-starttls",
        .title = QT_TRANSLATE_NOOP("Reading530", "TLS has to be started first"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading530", "The server takes this command only inside TLS, and the client had not started it."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading530",
                        "Switch STARTTLS on in the client, or use the port with TLS from the start, 465.")},
                    {QT_TRANSLATE_NOOP("Reading530",
                                       "Do not let it fall back to clear: the password would cross unprotected.")}}},
        .rules = "RFC 3207 4",
    },
    {
        .id = "530.words-login",
        .title = QT_TRANSLATE_NOOP("Reading530", "A login is needed first"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading530", "The server sends only for users who have logged in, and nobody had."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading530", "Give the client a user name and a password, and the submission "
                                                     "port, 587 with STARTTLS or 465 with TLS.")},
                    {QT_TRANSLATE_NOOP("Reading530", "For mail from outside, the receiving server must not ask for "
                                                     "this: see whether the right port was used.")}}},
        .rules = "RFC 4954 6; RFC 6409 4.3",
    },
};

} // namespace

std::span<const ReadingEntry> readings530()
{
    return entries;
}

} // namespace Core::Knowledge
