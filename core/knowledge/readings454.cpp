#include "core/knowledge/tables.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "454.starttls-inside-tls",
        .title = QT_TRANSLATE_NOOP("Reading454", "TLS is already active"),
        .meaning = QT_TRANSLATE_NOOP("Reading454",
                                     "The command is out of place; nothing is missing. The session is encrypted."),
        .here = QT_TRANSLATE_NOOP("Reading454", "TLS has been active since the handshake ({line:tls})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading454", "Go on.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading454",
                        "On port 465 TLS starts with the connection: set the client to TLS there, not to STARTTLS.")}}},
        .rules = "RFC 3207 4; RFC 8314 3",
    },
    {
        .id = "454.certificate",
        .title = QT_TRANSLATE_NOOP("Reading454", "A certificate was not accepted"),
        .meaning = QT_TRANSLATE_NOOP("Reading454", "One side looked at a certificate and found it wanting: expired, "
                                                   "incomplete, or missing where it was demanded."),
        .here = QT_TRANSLATE_NOOP("Reading454", "The reply speaks of it: {text} ({line:text})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading454", "Read whose certificate is meant. If it is yours, offer a client "
                                                     "certificate that the server trusts.")},
                    {QT_TRANSLATE_NOOP("Reading454",
                                       "If it is the server’s, its administrator renews it or completes the chain.")}}},
        .rules = "RFC 3463 3.8; RFC 3207 4",
    },
    {
        .id = "454.starttls-every-time",
        .title = QT_TRANSLATE_NOOP("Reading454", "STARTTLS is offered, and fails each time"),
        .meaning = QT_TRANSLATE_NOOP("Reading454", "This is no passing fault. The key or certificate does not fit the "
                                                   "configuration, or something on the way interferes with TLS."),
        .here = QT_TRANSLATE_NOOP(
            "Reading454", "STARTTLS drew the same answer before ({line:value}), and again now ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading454",
                                       "On the server, look at the log for the reason why TLS does not start.")},
                    {QT_TRANSLATE_NOOP("Reading454", "Compare from another network.")},
                    {QT_TRANSLATE_NOOP("Reading454", "Do not send a password over this connection.")}}},
        .rules = "RFC 3207 4; RFC 3207 6",
    },
    {
        .id = "454.starttls-rate",
        .title = QT_TRANSLATE_NOOP("Reading454", "Too many TLS sessions"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading454", "The server counts new TLS sessions from your address and wants a pause. TLS itself works."),
        .here = QT_TRANSLATE_NOOP("Reading454", "The words say so: {text} ({line:text})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading454", "Wait a minute, then connect again.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading454",
                        "Let clients reuse TLS sessions; on Postfix see smtpd_client_new_tls_session_rate_limit.")}}},
        .rules = "RFC 3207 4",
    },
    {
        .id = "454.starttls-for-now",
        .title = QT_TRANSLATE_NOOP("Reading454", "TLS does not work at the moment"),
        .meaning = QT_TRANSLATE_NOOP("Reading454", "The server offers STARTTLS and cannot do it: a certificate or key "
                                                   "that is missing or unreadable, or a lack of resources."),
        .here = QT_TRANSLATE_NOOP(
            "Reading454", "STARTTLS was offered ({line:starttls}) and, when asked for ({line:command}), put off."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading454", "Try once more, in some minutes.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading454",
                        "If it stays, the administrator checks certificate, key and their file rights. On Postfix: "
                        "smtpd_tls_cert_file and smtpd_tls_key_file, or smtpd_tls_chain_files.")},
                    {QT_TRANSLATE_NOOP("Reading454", "Do not send a password in the clear instead.")}}},
        .rules = "RFC 3207 4",
    },
    {
        .id = "454.starttls-not-offered",
        .title = QT_TRANSLATE_NOOP("Reading454", "STARTTLS is not available here"),
        .meaning = QT_TRANSLATE_NOOP("Reading454", "The server puts STARTTLS off, and it had not offered it either."),
        .here = QT_TRANSLATE_NOOP("Reading454",
                                  "STARTTLS ({line:command}) is not in what the server offered on this connection."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading454", "Send EHLO and see whether STARTTLS is in the reply."),
                     "EHLO {client-name}"},
                    {QT_TRANSLATE_NOOP("Reading454",
                                       "If it is not, use the port for implicit TLS (465), or ask the administrator.")},
                    {QT_TRANSLATE_NOOP("Reading454", "Do not send a password in the clear instead.")}}},
        .rules = "RFC 3207 4",
    },
    {
        .id = "454.too-many-logins",
        .title = QT_TRANSLATE_NOOP("Reading454", "Logins are held back for a while"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading454",
            "Too many attempts have failed. The server does not judge new ones until some time has passed."),
        .here = QT_TRANSLATE_NOOP("Reading454", "The words say so: {text} ({line:text})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading454", "Wait. Each new attempt may lengthen the pause.")},
                    {QT_TRANSLATE_NOOP("Reading454",
                                       "Stop every device and program that still uses the old password.")}}},
        .rules = "RFC 4954 6; RFC 4954 9",
    },
    {
        .id = "454.too-many-logins-failed",
        .title = QT_TRANSLATE_NOOP("Reading454", "Logins are held back for a while"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading454", "After failed attempts the server holds further logins back for a time."),
        .here = QT_TRANSLATE_NOOP("Reading454", "The first failure of this session was: {cause} ({line:cause})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading454", "Wait. Each new attempt may lengthen the pause.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading454",
                        "Correct user name or password before the next try, and stop programs that use an old one.")}}},
        .rules = "RFC 4954 6; RFC 4954 9",
    },
    {
        .id = "454.login-service-down",
        .title = QT_TRANSLATE_NOOP("Reading454", "The login service does not answer"),
        .meaning = QT_TRANSLATE_NOOP("Reading454", "The server did not even ask for your answer: the service behind it "
                                                   "is down or just starting. Nothing was checked."),
        .here = QT_TRANSLATE_NOOP(
            "Reading454",
            "{command} ({line:command}) carried no credentials and drew this at once, where a challenge was due."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading454", "Try again in some minutes.")},
                    {QT_TRANSLATE_NOOP("Reading454", "The administrator checks the login service, for instance whether "
                                                     "Dovecot’s socket exists and Postfix may open it.")},
                    {QT_TRANSLATE_NOOP("Reading454", "Do not change the password.")}}},
        .rules = "RFC 4954 6",
    },
    {
        .id = "454.login-store-unreachable",
        .title = QT_TRANSLATE_NOOP("Reading454", "Your credentials could not be checked"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading454",
            "The server asked its account database and got no answer. User name and password may be perfectly right."),
        .here = QT_TRANSLATE_NOOP("Reading454",
                                  "The credentials were sent ({line:command}), and it said: {reply} ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading454", "Try again in some minutes, with the same credentials.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading454",
                        "The administrator checks the account database: SQL, LDAP, or the login service itself.")},
                    {QT_TRANSLATE_NOOP("Reading454", "Do not change the password on account of this.")}}},
        .rules = "RFC 4954 6",
    },
    {
        .id = "454.relay-deferred",
        .title = QT_TRANSLATE_NOOP("Reading454", "Relaying refused, in the soft form"),
        .meaning = QT_TRANSLATE_NOOP("Reading454",
                                     "The recipient lives elsewhere and you may not send through this server. The "
                                     "temporary code is the administrator’s choice; waiting alone changes nothing."),
        .here = QT_TRANSLATE_NOOP(
            "Reading454",
            "The recipient is {recipient} ({line:recipient}), and nobody has logged in on this connection."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading454",
                                 "If you have an account here, log in (inside TLS), then repeat the transaction.")},
              {QT_TRANSLATE_NOOP("Reading454",
                                 "If you deliver from outside, use the mail exchanger of the recipient’s domain.")},
              {QT_TRANSLATE_NOOP("Reading454", "If this server should take the domain, declare it there: with Postfix "
                                               "in mydestination, relay_domains or virtual_mailbox_domains.")}}},
        .rules = "RFC 3463 3.8; RFC 5321 3.6.2",
    },
    {
        .id = "454.relay-deferred-login",
        .title = QT_TRANSLATE_NOOP("Reading454", "Relaying refused, although logged in"),
        .meaning = QT_TRANSLATE_NOOP("Reading454",
                                     "The server does not let this account send to addresses elsewhere. The temporary "
                                     "code is the administrator’s choice; waiting alone changes nothing."),
        .here = QT_TRANSLATE_NOOP(
            "Reading454", "The recipient is {recipient} ({line:recipient}); a login is in force on this connection."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading454",
                                       "On the server, check that logged-in users may relay: with Postfix, "
                                       "permit_sasl_authenticated in smtpd_relay_restrictions.")}}},
        .rules = "RFC 3463 3.8; RFC 5321 3.6.2",
    },
    {
        .id = "454.tls-wanted",
        .title = QT_TRANSLATE_NOOP("Reading454", "Mail only inside TLS"),
        .meaning = QT_TRANSLATE_NOOP("Reading454",
                                     "The server wants this mail encrypted. It says so softly; others would say 530."),
        .here = QT_TRANSLATE_NOOP("Reading454",
                                  "This connection is not encrypted, and the words ask for it: {text} ({line:text})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading454", "Start TLS."), "STARTTLS"},
                    {QT_TRANSLATE_NOOP("Reading454", "Send EHLO again, then MAIL FROM and RCPT TO.")}}},
        .rules = "RFC 3207 4",
    },
};

} // namespace

std::span<const ReadingEntry> readings454()
{
    return entries;
}

} // namespace Core::Knowledge
