#include "ui/words/checkwords.h"
#include "ui/words/inert.h"

#include <QCoreApplication>

#include <algorithm>

// Which case is which.
namespace Words {
namespace {

using Core::Checks::Check;

// What is octets and no sentence is the same in every language.
struct SequenceWords {
    const char *id;
    const char *shown;
};
constexpr SequenceWords sequences[] = {
    {"lf-dot-lf", "LF . LF"},
    {"lf-dot-crlf", "LF . CR LF"},
    {"crlf-dot-lf", "CR LF . LF"},
    {"cr-dot-cr", "CR . CR"},
    {"cr-dot-lf", "CR . LF"},
    {"lf-dot-cr", "LF . CR"},
    {"cr-dot-crlf", "CR . CR LF"},
    {"crlf-dot-cr", "CR LF . CR"},
    {"crlf-dot-crcrlf", "CR LF . CR CR LF"},
    {"crcrlf-dot-crcrlf", "CR CR LF . CR CR LF"},
    {"crlf-nul-dot-crlf", "CR LF NUL . CR LF"},
    {"crlf-dot-nul-crlf", "CR LF . NUL CR LF"},
};

struct CaseWords {
    Check check;
    const char *id;
    const char *name;
};
constexpr CaseWords cases[] = {
    {Check::Smuggling, "control", QT_TRANSLATE_NOOP("CheckCase", "CR LF . CR LF (control)")},
    {Check::StartTlsInjection, "control", QT_TRANSLATE_NOOP("CheckCase", "STARTTLS alone (control)")},
    {Check::StartTlsInjection, "command", QT_TRANSLATE_NOOP("CheckCase", "A command behind STARTTLS")},
    {Check::StartTlsInjection, "introduction", QT_TRANSLATE_NOOP("CheckCase", "EHLO and a command behind STARTTLS")},
    {Check::StartTlsInjection, "bare-lf", QT_TRANSLATE_NOOP("CheckCase", "A command that ends in a bare LF")},
    {Check::StartTlsInjection, "fragment",
     QT_TRANSLATE_NOOP("CheckCase", "Half a command in clear, the rest inside TLS")},
    {Check::Relay, "own-recipient", QT_TRANSLATE_NOOP("CheckCase", "To your own mailbox (control)")},
    {Check::Relay, "unknown-recipient",
     QT_TRANSLATE_NOOP("CheckCase", "To a made-up mailbox of your domain (control)")},
    {Check::Relay, "plain", QT_TRANSLATE_NOOP("CheckCase", "From a stranger to a stranger")},
    {Check::Relay, "no-brackets", QT_TRANSLATE_NOOP("CheckCase", "Without angle brackets")},
    {Check::Relay, "null-sender", QT_TRANSLATE_NOOP("CheckCase", "Empty sender")},
    {Check::Relay, "own-sender", QT_TRANSLATE_NOOP("CheckCase", "Your own address forged as sender")},
    {Check::Relay, "unknown-own-sender", QT_TRANSLATE_NOOP("CheckCase", "Made-up sender of your domain")},
    {Check::Relay, "server-sender", QT_TRANSLATE_NOOP("CheckCase", "Postmaster of the server as sender")},
    {Check::Relay, "literal-sender", QT_TRANSLATE_NOOP("CheckCase", "Postmaster at the server’s IP address as sender")},
    {Check::Relay, "localhost-sender", QT_TRANSLATE_NOOP("CheckCase", "root@localhost as sender")},
    {Check::Relay, "unqualified-sender", QT_TRANSLATE_NOOP("CheckCase", "Sender without a domain")},
    {Check::Relay, "recipient-as-sender", QT_TRANSLATE_NOOP("CheckCase", "The stranger writes to himself")},
    {Check::Relay, "percent", QT_TRANSLATE_NOOP("CheckCase", "Percent sign, your domain")},
    {Check::Relay, "percent-server", QT_TRANSLATE_NOOP("CheckCase", "Percent sign, the server’s name")},
    {Check::Relay, "percent-literal", QT_TRANSLATE_NOOP("CheckCase", "Percent sign, the server’s IP address")},
    {Check::Relay, "percent-localhost", QT_TRANSLATE_NOOP("CheckCase", "Percent sign, localhost")},
    {Check::Relay, "percent-alone", QT_TRANSLATE_NOOP("CheckCase", "Percent sign, no domain")},
    {Check::Relay, "percent-twice", QT_TRANSLATE_NOOP("CheckCase", "Two percent signs")},
    {Check::Relay, "bang-alone", QT_TRANSLATE_NOOP("CheckCase", "Exclamation mark, no domain")},
    {Check::Relay, "bang", QT_TRANSLATE_NOOP("CheckCase", "Exclamation mark, your domain")},
    {Check::Relay, "bang-server", QT_TRANSLATE_NOOP("CheckCase", "Exclamation mark, the server’s name")},
    {Check::Relay, "bang-literal", QT_TRANSLATE_NOOP("CheckCase", "Exclamation mark, the server’s IP address")},
    {Check::Relay, "bang-twice", QT_TRANSLATE_NOOP("CheckCase", "Two exclamation marks")},
    {Check::Relay, "quoted-alone", QT_TRANSLATE_NOOP("CheckCase", "In quotes, no domain")},
    {Check::Relay, "quoted", QT_TRANSLATE_NOOP("CheckCase", "In quotes, your domain")},
    {Check::Relay, "quoted-server", QT_TRANSLATE_NOOP("CheckCase", "In quotes, the server’s name")},
    {Check::Relay, "quoted-literal", QT_TRANSLATE_NOOP("CheckCase", "In quotes, the server’s IP address")},
    {Check::Relay, "quoted-percent", QT_TRANSLATE_NOOP("CheckCase", "Percent sign in quotes")},
    {Check::Relay, "quoted-bang", QT_TRANSLATE_NOOP("CheckCase", "Exclamation mark in quotes")},
    {Check::Relay, "double-at", QT_TRANSLATE_NOOP("CheckCase", "Two @, your domain last")},
    {Check::Relay, "double-at-reversed", QT_TRANSLATE_NOOP("CheckCase", "Two @, the stranger’s domain last")},
    {Check::Relay, "route", QT_TRANSLATE_NOOP("CheckCase", "Source route over your domain")},
    {Check::Relay, "route-server", QT_TRANSLATE_NOOP("CheckCase", "Source route over the server’s name")},
    {Check::Relay, "route-literal", QT_TRANSLATE_NOOP("CheckCase", "Source route over the server’s IP address")},
    {Check::Relay, "route-two", QT_TRANSLATE_NOOP("CheckCase", "Source route over two hosts")},
    {Check::Relay, "foreign-literal", QT_TRANSLATE_NOOP("CheckCase", "To a stranger’s IPv4 address")},
    {Check::Relay, "foreign-literal-ipv6", QT_TRANSLATE_NOOP("CheckCase", "To a stranger’s IPv6 address")},
    {Check::Relay, "foreign-bare-address", QT_TRANSLATE_NOOP("CheckCase", "To an IP address without brackets")},
    {Check::Relay, "null-sender-percent", QT_TRANSLATE_NOOP("CheckCase", "Empty sender and percent sign")},
    {Check::Relay, "own-sender-percent", QT_TRANSLATE_NOOP("CheckCase", "Your address as sender, and percent sign")},
    {Check::Relay, "own-sender-quoted", QT_TRANSLATE_NOOP("CheckCase", "Your address as sender, recipient in quotes")},
    {Check::Relay, "own-sender-route", QT_TRANSLATE_NOOP("CheckCase", "Your address as sender, and source route")},
    {Check::Relay, "null-sender-literal", QT_TRANSLATE_NOOP("CheckCase", "Empty sender, to an IP address")},
    {Check::Relay, "route-percent", QT_TRANSLATE_NOOP("CheckCase", "Source route and percent sign")},
    {Check::Relay, "bang-percent", QT_TRANSLATE_NOOP("CheckCase", "Exclamation mark and percent sign")},
};

} // namespace

QString caseName(const Language &language, Check check, const QByteArray &caseId)
{
    if (check == Check::Smuggling)
        for (const SequenceWords &sequence : sequences)
            if (caseId == sequence.id)
                return QLatin1String(sequence.shown);
    const auto found = std::find_if(std::begin(cases), std::end(cases),
                                    [&](const CaseWords &one) { return one.check == check && caseId == one.id; });
    return found == std::end(cases) ? QString::fromLatin1(caseId) : language.text("CheckCase", found->name);
}

QString triedText(const Core::Checks::CaseReport &one)
{
    if (!one.recipient.isEmpty())
        return QStringLiteral("MAIL FROM:%1  RCPT TO:%2").arg(inert(one.sender), inert(one.recipient));
    QString shown;
    for (const char octet : one.octets)
        shown += octet == '\r'   ? QStringLiteral("\\r")
                 : octet == '\n' ? QStringLiteral("\\n")
                 : octet == '\0' ? QStringLiteral("\\0")
                                 : QString(QLatin1Char(octet));
    return shown;
}

} // namespace Words
