#include "core/knowledge/tables.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "502.starttls-inside-tls",
        .title = QT_TRANSLATE_NOOP("Reading502", "TLS is already active"),
        .meaning = QT_TRANSLATE_NOOP("Reading502", "TLS is not started twice. Nothing is missing."),
        .here = QT_TRANSLATE_NOOP("Reading502", "TLS has been active since the handshake ({line:tls})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading502", "Go on: the session is encrypted.")}}},
        .rules = "RFC 3207 4",
    },
    {
        .id = "502.starttls-off",
        .title = QT_TRANSLATE_NOOP("Reading502", "TLS is not set up here"),
        .meaning = QT_TRANSLATE_NOOP("Reading502", "The server does not do TLS on this port: it is not configured, or "
                                                   "something on the way keeps STARTTLS from it."),
        .here = QT_TRANSLATE_NOOP("Reading502", "It answers STARTTLS ({line:command}); the connection stays in clear."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading502", "Try the port that begins with TLS at once, 465.")},
                    {QT_TRANSLATE_NOOP("Reading502", "If you run the server, give it a certificate (Postfix: "
                                                     "smtpd_tls_chain_files, smtpd_tls_security_level = may).")},
                    {QT_TRANSLATE_NOOP("Reading502",
                                       "Do not log in on this connection: the password would cross in clear.")}}},
        .rules = "RFC 3207 4; RFC 3207 6",
    },
    {
        .id = "502.ehlo-unknown",
        .title = QT_TRANSLATE_NOOP("Reading502", "EHLO not known"),
        .meaning = QT_TRANSLATE_NOOP("Reading502", "Either the server is very old, or a device on the way, such as a "
                                                   "firewall that inspects SMTP, does not let the word through."),
        .here = QT_TRANSLATE_NOOP("Reading502", "{command} ({line:command}) drew: {reply} ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading502", "Introduce yourself in the old way."), "HELO {value}"},
                    {QT_TRANSLATE_NOOP("Reading502", "Count on no extension then: no STARTTLS, no AUTH, no SIZE.")},
                    {QT_TRANSLATE_NOOP("Reading502", "If the server is a modern one, look for the filter on the way "
                                                     "(Cisco calls it ESMTP inspection).")}}},
        .rules = "RFC 5321 3.2; RFC 5321 4.1.4",
    },
    {
        .id = "502.not-offered",
        .title = QT_TRANSLATE_NOOP("Reading502", "Command not offered here"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading502", "{keyword} belongs to an extension, and this server does not offer it on this connection."),
        .here = QT_TRANSLATE_NOOP("Reading502", "The reply to EHLO ({line:introduction}) does not list it."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading502", "Use what the reply to EHLO offers.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading502",
                        "AUTH often appears only after STARTTLS, or only on the submission port (587 or 465).")}}},
        .rules = "RFC 5321 2.2.1; RFC 5321 4.2.4",
    },
    {
        .id = "502.switched-off",
        .title = QT_TRANSLATE_NOOP("Reading502", "Command switched off"),
        .meaning = QT_TRANSLATE_NOOP("Reading502", "The server knows {keyword} and does not carry it out. VRFY and "
                                                   "EXPN are mostly off, so that nobody can collect addresses."),
        .here = QT_TRANSLATE_NOOP("Reading502", "It answers {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading502", "Do without it: no mail depends on it.")},
                    {QT_TRANSLATE_NOOP("Reading502", "To test a recipient, use MAIL FROM and RCPT TO, then RSET.")}}},
        .rules = "RFC 5321 4.2.4; RFC 5321 7.3",
    },
};

} // namespace

std::span<const ReadingEntry> readings502()
{
    return entries;
}

} // namespace Core::Knowledge
