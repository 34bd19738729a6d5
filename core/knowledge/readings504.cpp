#include "core/knowledge/tables.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "504.auth-without-mechanism",
        .title = QT_TRANSLATE_NOOP("Reading504", "AUTH names no mechanism"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading504",
            "Behind AUTH stands the way to log in, and here nothing does. The regular number for that is 501."),
        .here = QT_TRANSLATE_NOOP("Reading504", "The line ({line:command}) ends behind AUTH."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading504", "Name a mechanism."), "AUTH {mechanism}"}}},
        .rules = "RFC 4954 4",
    },
    {
        .id = "504.mechanism-inside-tls",
        .title = QT_TRANSLATE_NOOP("Reading504", "This mechanism only inside TLS"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading504",
            "The server does not take {mechanism} in clear. After STARTTLS it usually offers more ways to log in."),
        .here =
            QT_TRANSLATE_NOOP("Reading504", "The connection is in clear, and STARTTLS is offered ({line:starttls})."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading504", "Start TLS."), "STARTTLS"},
              {QT_TRANSLATE_NOOP("Reading504", "Introduce yourself again, and see which mechanisms the reply lists."),
               "EHLO {value}"},
              {QT_TRANSLATE_NOOP("Reading504", "If AUTH carried credentials, they crossed in clear: change them.")}}},
        .rules = "RFC 4954 4; RFC 3207 4.2",
    },
    {
        .id = "504.mechanism-unknown",
        .title = QT_TRANSLATE_NOOP("Reading504", "Mechanism not offered"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading504", "The server does not have {mechanism}. Nothing was judged, neither user nor password."),
        .here = QT_TRANSLATE_NOOP("Reading504", "It offers {offered} ({line:offered})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading504", "Choose one of those."), "AUTH {value}"},
                    {QT_TRANSLATE_NOOP("Reading504", "If you run the server and want {mechanism}, enable it in its "
                                                     "login service (Dovecot: auth_mechanisms).")}}},
        .rules = "RFC 4954 4",
    },
    {
        .id = "504.login-not-offered",
        .title = QT_TRANSLATE_NOOP("Reading504", "No login offered here"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading504",
            "The reply to EHLO has no AUTH at all, so there is no mechanism this server could take here."),
        .here = QT_TRANSLATE_NOOP("Reading504", "The reply to {line:introduction} lists no AUTH."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading504", "Use the submission port (587 or 465); on port 25 many servers offer no login.")}}},
        .rules = "RFC 4954 3; RFC 6409 3.1",
    },
    {
        .id = "504.mechanism-refused",
        .title = QT_TRANSLATE_NOOP("Reading504", "Mechanism offered, and refused"),
        .meaning = QT_TRANSLATE_NOOP("Reading504", "The server lists {mechanism} and does not take it: what it offers "
                                                   "and what its login service can do differ."),
        .here = QT_TRANSLATE_NOOP(
            "Reading504", "It stands in the list ({line:offered}), and {line:command} was refused all the same."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading504", "Try another mechanism of that list.")},
                    {QT_TRANSLATE_NOOP("Reading504",
                                       "The administrator compares the mechanisms of server and login service "
                                       "(Postfix: smtpd_sasl_type; Dovecot: auth_mechanisms).")}}},
        .rules = "RFC 4954 4",
    },
    {
        .id = "504.client-name",
        .title = QT_TRANSLATE_NOOP("Reading504", "The EHLO name is not a full one"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading504", "The server wants the full name of a host, with a domain, such as mail.example.org."),
        .here = QT_TRANSLATE_NOOP("Reading504", "You called yourself {client-name} ({line:client-name})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading504",
                                       "Introduce yourself with a full name, or with your address in square brackets."),
                     "EHLO {value}"},
                    {QT_TRANSLATE_NOOP(
                        "Reading504",
                        "On your mail server, correct the name for good (Postfix: myhostname, smtp_helo_name).")}}},
        .rules = "RFC 5321 2.3.5; RFC 5321 4.1.1.1",
    },
    {
        .id = "504.sender",
        .title = QT_TRANSLATE_NOOP("Reading504", "Sender address not complete"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading504",
            "The server wants the full domain behind the @ of the sender, so that an answer finds its way."),
        .here = QT_TRANSLATE_NOOP("Reading504", "The sender is {sender} ({line:sender})."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading504", "Send MAIL FROM again with a full address, user@example.org.")},
              {QT_TRANSLATE_NOOP(
                  "Reading504",
                  "On a machine whose programs send as root or www-data, set its mail domain (Postfix: myorigin).")}}},
        .rules = "RFC 5321 2.3.5; RFC 5321 4.1.2",
    },
    {
        .id = "504.recipient",
        .title = QT_TRANSLATE_NOOP("Reading504", "Recipient address not complete"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading504", "The server wants the full domain behind the @ of the recipient; it adds none of its own."),
        .here = QT_TRANSLATE_NOOP("Reading504", "The recipient is {recipient} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading504",
                                       "Send RCPT TO again with the full domain. Recipients accepted before stand.")}}},
        .rules = "RFC 5321 2.3.5; RFC 5321 4.1.2",
    },
    {
        .id = "504.value",
        .title = QT_TRANSLATE_NOOP("Reading504", "Value not supported"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading504", "The server knows the parameter {parameter} but not this value of it."),
        .here = QT_TRANSLATE_NOOP("Reading504", "{command} ({line:command}) gives it the value {value}."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading504", "Choose another value, or leave the parameter out.")}}},
        .rules = "RFC 5321 4.2.3; RFC 5321 4.1.1.11",
    },
    {
        .id = "504.help-topic",
        .title = QT_TRANSLATE_NOOP("Reading504", "No help on this"),
        .meaning = QT_TRANSLATE_NOOP("Reading504", "HELP is answered here, but there is no text on that topic."),
        .here = QT_TRANSLATE_NOOP("Reading504", "The topic is {argument} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading504", "Ask without a topic."), "HELP"}}},
        .rules = "RFC 5321 4.1.1.8",
    },
};

} // namespace

std::span<const ReadingEntry> readings504()
{
    return entries;
}

} // namespace Core::Knowledge
