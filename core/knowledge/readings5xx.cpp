#include "core/knowledge/tables.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries521[] = {
    {
        .id = "521.no-mail",
        .title = QT_TRANSLATE_NOOP("Reading521", "This host takes no mail"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading521", "It never does, from nobody; it runs just enough SMTP to say so. Waiting changes nothing."),
        .here =
            QT_TRANSLATE_NOOP("Reading521", "It says so ({line:reply}), and has said nothing else in this session."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading521", "End the session."), "QUIT"},
                    {QT_TRANSLATE_NOOP("Reading521", "Check the name of the host, or the MX record that led here.")},
                    {QT_TRANSLATE_NOOP("Reading521", "Return the message to its sender: another host for that domain "
                                                     "must be tried only if its MX names one.")}}},
        .rules = "RFC 7504 3",
    },
    {
        .id = "521.chunking-off",
        .title = QT_TRANSLATE_NOOP("Reading521", "BDAT not possible here"),
        .meaning = QT_TRANSLATE_NOOP("Reading521", "BDAT belongs to CHUNKING, which this server does not offer. The "
                                                   "octets would be read as commands, so it hangs up."),
        .here = QT_TRANSLATE_NOOP("Reading521", "The reply to EHLO ({line:introduction}) does not list CHUNKING."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading521", "Connect again and send the message with DATA.")}}},
        .rules = "RFC 3030 2",
    },
    {
        .id = "521.hung-up",
        .title = QT_TRANSLATE_NOOP("Reading521", "Refused, and hung up"),
        .meaning = QT_TRANSLATE_NOOP("Reading521", "The server breaks off on purpose after this command. It is no "
                                                   "network trouble, and no word that it never takes mail."),
        .here = QT_TRANSLATE_NOOP("Reading521", "{command} ({line:command}) drew: {reply} ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading521",
                        "Read the words: where they name a list or your address, that is the matter to settle.")},
                    {QT_TRANSLATE_NOOP("Reading521", "Do not repeat the same session unchanged.")}}},
        .rules = "RFC 7504 3; RFC 5321 4.2.1",
    },
};
constexpr ReadingEntry entries525[] = {
    {
        .id = "525.account-disabled",
        .title = QT_TRANSLATE_NOOP("Reading525", "Account switched off"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading525",
            "The credentials are right, but this account may not log in or send: an administrator has disabled it."),
        .here = QT_TRANSLATE_NOOP("Reading525", "It answers the login that began at {line:auth}."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading525", "Ask the administrator why, and whether something was sent with "
                                                     "the account that should not have been.")},
                    {QT_TRANSLATE_NOOP("Reading525", "Do not try other passwords: this one was accepted.")}}},
        .rules = "RFC 5248 2.4; RFC 4954 6",
    },
};
constexpr ReadingEntry entries534[] = {
    {
        .id = "534.stronger-login",
        .title = QT_TRANSLATE_NOOP("Reading534", "This way to log in is not enough"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading534", "The server offers {mechanism} and does not take it from this account: it "
                                            "wants a stronger mechanism, an app password, or a step in the browser."),
        .here = QT_TRANSLATE_NOOP("Reading534",
                                  "It answers the login that began at {line:auth}. The password was not judged."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading534", "If the reply has a link, follow it: it names the step.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading534",
                        "Create an app password in the settings of the account, or log in with XOAUTH2.")},
                    {QT_TRANSLATE_NOOP("Reading534", "Or choose another mechanism from the reply to EHLO.")},
                    {QT_TRANSLATE_NOOP("Reading534", "Do not change the password on account of this.")}}},
        .rules = "RFC 4954 6",
    },
};
constexpr ReadingEntry entries538[] = {
    {
        .id = "538.tls-first",
        .title = QT_TRANSLATE_NOOP("Reading538", "Log in inside TLS only"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading538", "The server takes this mechanism only on an encrypted connection. 538 is "
                                            "the old number; others say 530 or do not offer AUTH at all."),
        .here =
            QT_TRANSLATE_NOOP("Reading538", "{command} ({line:command}) was sent while the connection is in clear."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading538", "Start TLS."), "STARTTLS"},
                    {QT_TRANSLATE_NOOP("Reading538", "Introduce yourself again inside TLS, then log in."),
                     "EHLO {value}"}}},
        .rules = "RFC 4954 6; RFC 3207 4",
    },
};
constexpr ReadingEntry entries556[] = {
    {
        .id = "556.no-mail-domain",
        .title = QT_TRANSLATE_NOOP("Reading556", "The recipient’s domain takes no mail"),
        .meaning = QT_TRANSLATE_NOOP("Reading556",
                                     "The domain declares in DNS, by a null MX record, that it never takes mail."),
        .here = QT_TRANSLATE_NOOP("Reading556", "The domain is {recipient-domain}, from {command} ({line:command})."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading556", "Check the spelling: often another domain of the same owner is meant.")},
              {QT_TRANSLATE_NOOP(
                  "Reading556",
                  "If the domain is yours and should take mail, replace the record “MX 0 .” by that of your server.")},
              {QT_TRANSLATE_NOOP("Reading556", "Do not try again: the answer is final until the record changes.")}}},
        .rules = "RFC 7504 4; RFC 7505 4.1",
    },
};

} // namespace

std::span<const ReadingEntry> readings521()
{
    return entries521;
}

std::span<const ReadingEntry> readings525()
{
    return entries525;
}

std::span<const ReadingEntry> readings534()
{
    return entries534;
}

std::span<const ReadingEntry> readings538()
{
    return entries538;
}

std::span<const ReadingEntry> readings556()
{
    return entries556;
}

} // namespace Core::Knowledge
