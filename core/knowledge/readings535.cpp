#include "core/knowledge/readings535.h"

#include <vector>

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "535.command-as-response",
        .title = QT_TRANSLATE_NOOP("Reading535", "A command was taken for an answer"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading535", "While a challenge is open, the server takes every line for the answer to "
                                            "it. Yours was a command, so no password of yours was judged."),
        .here = QT_TRANSLATE_NOOP(
            "Reading535",
            "The challenge ({line:challenge}) was still open when the command went out ({line:response})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading535",
                                       "The command was not carried out. Send it again now, or start the login anew."),
                     "AUTH {mechanism}"},
                    {QT_TRANSLATE_NOOP("Reading535", "To leave a login halfway, send * on a line of its own.")}}},
        .rules = "RFC 4954 4",
    },
    {
        .id = "535.not-base64",
        .title = QT_TRANSLATE_NOOP("Reading535", "Answer is not base64"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading535", "The server could not decode the line, so nothing was checked: the password may be right."),
        .here = QT_TRANSLATE_NOOP(
            "Reading535", "What was sent ({line:response}) has a character or a length that base64 does not know."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading535",
                                       "Encode it again, on one line and with the equals signs at its end.")},
                    {QT_TRANSLATE_NOOP("Reading535", "Then start over."), "AUTH {mechanism}"}}},
        .rules = "RFC 4954 4; RFC 4648 4",
    },
    {
        .id = "535.line-end-in-secret",
        .title = QT_TRANSLATE_NOOP("Reading535", "Line end inside the secret"),
        .meaning = QT_TRANSLATE_NOOP("Reading535", "Whatever encoded the password took the end of its line along, so "
                                                   "the server compared the password and a line break."),
        .here = QT_TRANSLATE_NOOP("Reading535", "Decoded, the answer ({line:response}) ends in CR or LF."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading535", "Encode without the line end: with printf, not with echo.")},
                    {QT_TRANSLATE_NOOP("Reading535", "Or type the plain value and let Mailscope encode it."),
                     "AUTH {mechanism}"}}},
        .rules = "RFC 4616 2",
    },
    {
        .id = "535.plain-fields",
        .title = QT_TRANSLATE_NOOP("Reading535", "PLAIN answer badly built"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading535",
            "PLAIN joins three fields by NUL octets: whom to act for (usually empty), the user, the password."),
        .here =
            QT_TRANSLATE_NOOP("Reading535", "Decoded, the answer ({line:response}) holds {count} NUL; two are needed."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading535",
                        "Build it again: NUL, user, NUL, password. The empty first field keeps its NUL.")},
                    {QT_TRANSLATE_NOOP("Reading535", "Or use the guided login, which builds it for you.")}}},
        .rules = "RFC 4616 2",
    },
    {
        .id = "535.empty-user",
        .title = QT_TRANSLATE_NOOP("Reading535", "User name empty"),
        .meaning = QT_TRANSLATE_NOOP("Reading535", "The server got no user name, so there was no account to check."),
        .here = QT_TRANSLATE_NOOP("Reading535", "The answer ({line:response}) is empty where the name belongs."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading535",
                                       "Fill in the user name. A client that has nothing stored behaves like this."),
                     "AUTH {mechanism}"}}},
        .rules = "RFC 4616 2; RFC 4954 4",
    },
    {
        .id = "535.empty-password",
        .title = QT_TRANSLATE_NOOP("Reading535", "Password empty"),
        .meaning = QT_TRANSLATE_NOOP("Reading535", "The server got a user name and no password."),
        .here = QT_TRANSLATE_NOOP("Reading535", "The answer ({line:response}) is empty where the password belongs."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading535",
                                       "Fill in the password. A client that has nothing stored behaves like this."),
                     "AUTH {mechanism}"}}},
        .rules = "RFC 4616 2; RFC 4954 4",
    },
    {
        .id = "535.empty-response",
        .title = QT_TRANSLATE_NOOP("Reading535", "Empty answer"),
        .meaning = QT_TRANSLATE_NOOP("Reading535", "The server waited for credentials and got an empty line."),
        .here = QT_TRANSLATE_NOOP("Reading535", "There is nothing in the answer ({line:response})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading535", "Start the login again and answer with user name and password."),
                     "AUTH {mechanism}"}}},
        .rules = "RFC 4954 4",
    },
    {
        .id = "535.acting-for-other",
        .title = QT_TRANSLATE_NOOP("Reading535", "Acting for someone else"),
        .meaning = QT_TRANSLATE_NOOP("Reading535", "User and password may well be right. What is missing is the right "
                                                   "to act for the other identity in the answer."),
        .here = QT_TRANSLATE_NOOP("Reading535",
                                  "The first field of the answer ({line:response}) names someone other than the user."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading535", "Leave the first field empty and log in again."),
                     "AUTH {mechanism}"},
                    {QT_TRANSLATE_NOOP("Reading535", "If acting for others is meant, have the right granted on the "
                                                     "server; Dovecot calls it a master user.")}}},
        .rules = "RFC 4616 2; RFC 4422 3.4.1",
    },
    {
        .id = "535.charset",
        .title = QT_TRANSLATE_NOOP("Reading535", "Letters not sent as UTF-8"),
        .meaning = QT_TRANSLATE_NOOP("Reading535", "User name or password has letters beyond ASCII in another encoding "
                                                   "than UTF-8, so it cannot match what the server has."),
        .here = QT_TRANSLATE_NOOP("Reading535", "Decoded, the answer ({line:response}) is not valid UTF-8."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading535", "Make the client send UTF-8.")},
                    {QT_TRANSLATE_NOOP("Reading535", "Or choose a password of ASCII characters.")}}},
        .rules = "RFC 4616 2",
    },
    {
        .id = "535.mechanism-not-offered",
        .title = QT_TRANSLATE_NOOP("Reading535", "Mechanism not offered"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading535", "The server does not have this mechanism, so it judged no password."),
        .here = QT_TRANSLATE_NOOP("Reading535",
                                  "You asked for {keyword} ({line:auth}); offered is {offered} ({line:offered})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading535", "Choose a mechanism that is offered."), "AUTH {mechanism}"}}},
        .rules = "RFC 4954 4",
    },
    {
        .id = "535.login-not-offered",
        .title = QT_TRANSLATE_NOOP("Reading535", "No login offered here"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading535", "The server does not offer AUTH at this point, so it judged no password."),
        .here = QT_TRANSLATE_NOOP(
            "Reading535",
            "You sent AUTH ({line:auth}), and the reply to EHLO ({line:introduction}) does not offer it."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading535",
                                       "If STARTTLS is offered, start TLS first: AUTH often appears only then.")},
                    {QT_TRANSLATE_NOOP("Reading535", "Otherwise use the submission port, 587 or 465.")}}},
        .rules = "RFC 4954 3; RFC 4954 4",
    },
    {
        .id = "535.refused-at-once",
        .title = QT_TRANSLATE_NOOP("Reading535", "Login closed for this client"),
        .meaning = QT_TRANSLATE_NOOP("Reading535", "The server refused before any user name or password was sent: this "
                                                   "mechanism, or logging in at all, is closed to you here."),
        .here =
            QT_TRANSLATE_NOOP("Reading535", "AUTH {keyword} ({line:auth}) drew this refusal instead of a challenge."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading535",
                                       "Try another mechanism, or the other submission port (587, 465).")},
                    {QT_TRANSLATE_NOOP(
                        "Reading535", "On the server, see whether logins from your address are blocked or limited.")}}},
        .rules = "RFC 4954 6",
    },
    {
        .id = "535.refused-after-user",
        .title = QT_TRANSLATE_NOOP("Reading535", "User name refused"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading535", "The server refused at the user name and never asked for the password."),
        .here = QT_TRANSLATE_NOOP("Reading535", "The name was sent ({line:response}), and no second challenge came."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading535", "Check the form of the name: with its domain or without."),
               "AUTH {mechanism}"},
              {QT_TRANSLATE_NOOP(
                  "Reading535",
                  "If the name is right, this address may have used up its attempts; wait before the next one.")}}},
        .rules = "RFC 4954 4",
    },
};

} // namespace

std::span<const ReadingEntry> readings535()
{
    static const std::vector<ReadingEntry> all = [] {
        std::vector<ReadingEntry> joined;
        for (const std::span<const ReadingEntry> part : {std::span<const ReadingEntry>(entries), verdictReadings535()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

} // namespace Core::Knowledge
