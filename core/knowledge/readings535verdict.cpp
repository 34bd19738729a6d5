#include "core/knowledge/readings535.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "535.other-mechanism-worked",
        .title = QT_TRANSLATE_NOOP("Reading535", "This mechanism fails, the password is right"),
        .meaning = QT_TRANSLATE_NOOP("Reading535", "The server keeps the password in a form that this mechanism cannot "
                                                   "use; a login in plain text has passed."),
        .here = QT_TRANSLATE_NOOP(
            "Reading535", "{keyword} ({line:auth}) was refused; an earlier login was accepted ({line:accepted})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading535", "Use PLAIN or LOGIN inside TLS."), "AUTH {mechanism}"},
                    {QT_TRANSLATE_NOOP(
                        "Reading535",
                        "On the server, store the password in the form this mechanism needs, or stop offering it.")}}},
        .rules = "RFC 2195 2; RFC 5802 9",
    },
    {
        .id = "535.challenge-mechanism",
        .title = QT_TRANSLATE_NOOP("Reading535", "Challenge mechanism refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading535", "This mechanism needs the password itself, or a special form of it, on the server. Where "
                          "only an ordinary hash is stored, it fails even with the right password."),
        .here = QT_TRANSLATE_NOOP("Reading535", "{keyword} ({line:auth}) went to its end and was refused. The server "
                                                "also offers {mechanism} ({line:offered})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading535", "Inside TLS, try the same user and password with {mechanism}."),
                     "AUTH {mechanism}"},
                    {QT_TRANSLATE_NOOP(
                        "Reading535",
                        "If that works, mend the stored password on the server, or stop offering {keyword}.")},
                    {QT_TRANSLATE_NOOP("Reading535", "If it fails too, user name or password is wrong.")}}},
        .rules = "RFC 2195 2; RFC 5802 9",
    },
    {
        .id = "535.scram-proof",
        .title = QT_TRANSLATE_NOOP("Reading535", "SCRAM proof refused"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading535", "The exchange went as far as the proof, and the proof did not match: "
                                            "another password, other Unicode spelling, or a broken channel binding. A "
                                            "salt does not mean that the user exists; some servers invent one."),
        .here = QT_TRANSLATE_NOOP(
            "Reading535", "The server sent its challenge ({line:challenge}) and refused the proof ({line:response})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading535", "Check user name and password."), "AUTH {mechanism}"},
                    {QT_TRANSLATE_NOOP("Reading535",
                                       "If a proxy ends TLS before the server, use the mechanism without -PLUS.")}}},
        .rules = "RFC 5802 3; RFC 5802 6",
    },
    {
        .id = "535.token-invalid",
        .title = QT_TRANSLATE_NOOP("Reading535", "Token not valid"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading535",
            "The server said {value}: the token has expired, was withdrawn, or is for another account or service."),
        .here = QT_TRANSLATE_NOOP("Reading535", "It said so in the challenge before ({line:challenge}): {challenge}"),
        .advice = {{{QT_TRANSLATE_NOOP("Reading535", "Fetch a new token for this account; most live for an hour."),
                     "AUTH {mechanism}"},
                    {QT_TRANSLATE_NOOP("Reading535",
                                       "Check that the user name in the answer is the one the token was issued for.")},
                    {QT_TRANSLATE_NOOP("Reading535", "Do not send the same token again: it will not become valid.")}}},
        .rules = "RFC 7628 3.2.2; RFC 6750 3.1",
    },
    {
        .id = "535.token-scope",
        .title = QT_TRANSLATE_NOOP("Reading535", "Token does not cover sending"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading535", "The server said {value}: the token is genuine, but was not issued for sending mail."),
        .here = QT_TRANSLATE_NOOP("Reading535", "The challenge before ({line:challenge}) asks for the scope {text}."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading535",
                                 "Request a token with that scope, and grant the program the right to send mail."),
               "AUTH {mechanism}"},
              {QT_TRANSLATE_NOOP("Reading535", "In an organisation, an administrator may have to consent first.")}}},
        .rules = "RFC 7628 3.2.2; RFC 6750 3.1",
    },
    {
        .id = "535.token-request",
        .title = QT_TRANSLATE_NOOP("Reading535", "Answer could not be read"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading535", "The server said {value}: it could not read the answer. The token itself was not judged."),
        .here = QT_TRANSLATE_NOOP("Reading535", "It said so in the challenge before ({line:challenge}): {challenge}"),
        .advice = {{{QT_TRANSLATE_NOOP("Reading535", "Build the answer anew: its fields end in the octet 01, and "
                                                     "“auth=Bearer ” stands before the token."),
                     "AUTH {mechanism}"},
                    {QT_TRANSLATE_NOOP("Reading535", "Encode it in base64 as a whole, on one line.")}}},
        .rules = "RFC 7628 3.1; RFC 6750 3.1",
    },
    {
        .id = "535.token-refused",
        .title = QT_TRANSLATE_NOOP("Reading535", "Token refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading535",
            "The access token was turned away: it has expired, is for another user, or does not cover sending mail."),
        .here =
            QT_TRANSLATE_NOOP("Reading535", "The reason came in the challenge before ({line:challenge}): {challenge}"),
        .advice = {{{QT_TRANSLATE_NOOP("Reading535", "Fetch a new token for this user, with the scope for SMTP."),
                     "AUTH {mechanism}"}}},
        .rules = "RFC 7628 3.2.2; RFC 7628 3.2.3",
    },
    {
        .id = "535.token-refused-silently",
        .title = QT_TRANSLATE_NOOP("Reading535", "Token refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading535",
            "The access token was turned away: it has expired, is for another user, or does not cover sending mail."),
        .here = QT_TRANSLATE_NOOP("Reading535",
                                  "AUTH {keyword} ({line:auth}) was refused without giving a reason in a challenge."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading535", "Fetch a new token for this user, with the scope for SMTP."),
                     "AUTH {mechanism}"},
                    {QT_TRANSLATE_NOOP("Reading535",
                                       "Check that the user name in the answer is the one the token was made for.")}}},
        .rules = "RFC 7628 3.1; RFC 7628 3.2.2",
    },
    {
        .id = "535.certificate-identity",
        .title = QT_TRANSLATE_NOOP("Reading535", "No identity from the client certificate"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading535",
            "EXTERNAL means: take who I am from my TLS certificate. There was none, or it names someone else."),
        .here = QT_TRANSLATE_NOOP("Reading535", "You asked for EXTERNAL ({line:auth})."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "Reading535",
                  "Use a client that gives its certificate during the TLS handshake, and send the identity it names.")},
              {QT_TRANSLATE_NOOP("Reading535", "Or log in with a password mechanism.")}}},
        .rules = "RFC 4422 A",
    },
    {
        .id = "535.password-login-off",
        .title = QT_TRANSLATE_NOOP("Reading535", "Account password no longer accepted"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading535", "This service has stopped taking the ordinary account password here. It "
                                            "wants an app password or a token, or SMTP login has to be switched on."),
        .here = QT_TRANSLATE_NOOP("Reading535", "The words of the reply say so ({line:reply})."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "Reading535",
                  "Create an app password in the security settings of the account, or log in with XOAUTH2.")},
              {QT_TRANSLATE_NOOP(
                  "Reading535",
                  "In Microsoft 365, see whether authenticated SMTP is enabled for this mailbox and for the tenant.")},
              {QT_TRANSLATE_NOOP("Reading535", "If the reply has a link, follow it: it names the exact setting.")}}},
        .rules = "RFC 4954 6",
    },
    {
        .id = "535.many-failures",
        .title = QT_TRANSLATE_NOOP("Reading535", "Login failed again and again"),
        .meaning = QT_TRANSLATE_NOOP("Reading535", "One login after the other has failed. A server answers that ever "
                                                   "more slowly, and in the end with 421 or by blocking the address."),
        .here = QT_TRANSLATE_NOOP(
            "Reading535", "{count} logins had already failed in this session, the first of them at {line:cause}."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading535", "Stop for some minutes: each further try makes it worse.")},
              {QT_TRANSLATE_NOOP("Reading535", "Have the password confirmed or set anew before the next try.")},
              {QT_TRANSLATE_NOOP(
                  "Reading535",
                  "Look for a device that still uses an old password: its failures count for the same address.")}}},
        .rules = "RFC 4954 9",
    },
    {
        .id = "535.temporary",
        .title = QT_TRANSLATE_NOOP("Reading535", "Login could not be checked"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading535", "The words speak of a passing fault: the server could not check the "
                                            "credentials, and they may be right. The number made for this is 454."),
        .here = QT_TRANSLATE_NOOP("Reading535", "It is the text of the reply ({line:reply}) that says so."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading535", "Try the same credentials again in a few minutes."),
                     "AUTH {mechanism}"},
                    {QT_TRANSLATE_NOOP("Reading535", "On the server, read the log of the login service; with Postfix, "
                                                     "see whether Dovecot or saslauthd answers.")}}},
        .rules = "RFC 4954 6",
    },
    {
        .id = "535.wrong-credentials",
        .title = QT_TRANSLATE_NOOP("Reading535", "User name or password wrong"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading535", "The server did not accept the pair. On purpose it does not say which half is wrong."),
        .here = QT_TRANSLATE_NOOP(
            "Reading535",
            "You logged in as {login} ({line:login}). The answer was well formed, so it is the values that count."),
        .advice = {{{QT_TRANSLATE_NOOP(
                         "Reading535",
                         "Check the form of the user name: some servers want user@domain, others the name alone."),
                     "AUTH {mechanism}"},
                    {QT_TRANSLATE_NOOP("Reading535",
                                       "Check the password: keyboard layout, caps lock, a blank at its end.")},
                    {QT_TRANSLATE_NOOP("Reading535", "If the same pair works elsewhere, read the server’s log: the "
                                                     "account may be locked, or closed for sending.")}}},
        .rules = "RFC 4954 6",
    },
    {
        .id = "535.wrong-credentials-unnamed",
        .title = QT_TRANSLATE_NOOP("Reading535", "User name or password wrong"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading535", "The server did not accept the pair. On purpose it does not say which half is wrong."),
        .here = QT_TRANSLATE_NOOP("Reading535",
                                  "AUTH {keyword} ({line:auth}) went to its end, and the refusal is the verdict."),
        .advice = {{{QT_TRANSLATE_NOOP(
                         "Reading535",
                         "Check the form of the user name: some servers want user@domain, others the name alone."),
                     "AUTH {mechanism}"},
                    {QT_TRANSLATE_NOOP("Reading535",
                                       "Check the password: keyboard layout, caps lock, a blank at its end.")},
                    {QT_TRANSLATE_NOOP("Reading535", "If the same pair works elsewhere, read the server’s log: the "
                                                     "account may be locked, or closed for sending.")}}},
        .rules = "RFC 4954 6",
    },
    {
        .id = "535.words-credentials",
        .title = QT_TRANSLATE_NOOP("Reading535", "User name or password refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading535", "The server did not accept the login. It does not say whether name or password is wrong."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "Reading535",
                  "Check the form of the user name: some servers want user@domain, others the name alone.")},
              {QT_TRANSLATE_NOOP("Reading535", "Type the password anew in the client. Large providers often want an "
                                               "app password instead of the usual one.")},
              {QT_TRANSLATE_NOOP(
                  "Reading535",
                  "If both are right, read the server’s log: the account may be locked, or closed for sending.")}}},
        .rules = "RFC 4954 6",
    },
};

} // namespace

std::span<const ReadingEntry> verdictReadings535()
{
    return entries;
}

} // namespace Core::Knowledge
