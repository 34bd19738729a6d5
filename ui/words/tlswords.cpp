#include "ui/words/tlswords.h"

#include "ui/words/figures.h"
#include "ui/words/inert.h"
#include "ui/words/table.h"

#include <QCoreApplication>

#include <algorithm>

namespace Words {
namespace {

using Core::CertificateFinding;
using Core::Protection;

constexpr qsizetype namesShown = 8;
constexpr qsizetype nameLength = 200;
constexpr qint64 secondsADay = 86'400;

constexpr char tlsContext[] = "Tls";
constexpr const char *dot = " · ";
constexpr const char *validFor = QT_TRANSLATE_N_NOOP("Tls", "certificate valid for %n day(s)");
constexpr const char *validToday = QT_TRANSLATE_NOOP("Tls", "certificate valid, ends today");
constexpr const char *notVerified = QT_TRANSLATE_NOOP("Tls", "certificate not verified: %1");
constexpr const char *notVerifiedAtAll = QT_TRANSLATE_NOOP("Tls", "certificate not verified");
constexpr const char *doubt = QT_TRANSLATE_NOOP("Tls", "The certificate of %1 could not be verified: %2.");
constexpr const char *doubtNameless = QT_TRANSLATE_NOOP("Tls", "The server’s certificate could not be verified: %1.");
constexpr const char *issuedFor = QT_TRANSLATE_NOOP("Tls", "It was issued for: %1.");
constexpr const char *issuedBy = QT_TRANSLATE_NOOP("Tls", "Issuer: %1.");
constexpr const char *validity = QT_TRANSLATE_NOOP("Tls", "Valid from %1 to %2.");
constexpr const char *noReason = QT_TRANSLATE_NOOP("Tls", "no reason was given");

struct ProtectionWords {
    Protection value;
    const char *id;
    const char *name;
    const char *text;
};
constexpr char protectionContext[] = "Protection";
constexpr ProtectionWords protections[] = {
    {Protection::Clear, "no", QT_TRANSLATE_NOOP("Protection", "In clear"),
     QT_TRANSLATE_NOOP("Protection", "It travelled in clear: everybody on the way could read and change it.")},
    {Protection::TlsVerified, "yes", QT_TRANSLATE_NOOP("Protection", "TLS, certificate verified"),
     QT_TRANSLATE_NOOP("Protection", "It travelled inside TLS, and the server’s certificate was verified.")},
    {Protection::TlsUnverified, "yes", QT_TRANSLATE_NOOP("Protection", "TLS, certificate not verified"),
     QT_TRANSLATE_NOOP("Protection", "It travelled inside TLS, but who is at the other end was not verified.")},
    {Protection::NotKnown, "unknown", QT_TRANSLATE_NOOP("Protection", "Protection not known"),
     QT_TRANSLATE_NOOP("Protection", "The source does not say whether it travelled in clear or inside TLS.")},
};
static_assert(coversInOrder(protections, Protection::NotKnown));

QString verdict(const Language &language, const Core::TlsFacts &facts, qint64 now)
{
    if (!facts.verified) {
        const QString why = findingNames(language, facts.findings);
        return why.isEmpty() ? language.text(tlsContext, notVerifiedAtAll)
                             : language.text(tlsContext, notVerified).arg(why);
    }
    const qint64 left = std::clamp<qint64>((facts.notAfter - now) / secondsADay, 0, 100'000);
    const QString valid =
        left == 0 ? language.text(tlsContext, validToday) : language.text(tlsContext, validFor, int(left));
    return facts.findings.isEmpty() ? valid : valid + QString::fromUtf8(dot) + findingNames(language, facts.findings);
}

// "DNS:mail.example.org", "IP:192.0.2.1"
QByteArray withoutKind(const QByteArray &name)
{
    return name.startsWith("DNS:") ? name.mid(4) : name.startsWith("IP:") ? name.mid(3) : name;
}

} // namespace

QString findingNames(const Language &language, const QList<CertificateFinding> &findings)
{
    QStringList names;
    for (const CertificateFinding finding : findings)
        names.append(findingName(language, finding));
    return names.join(QStringLiteral(", "));
}

QString protocolText(QByteArrayView protocol)
{
    QString text = inert(protocol, 40);
    return text.startsWith(QLatin1String("TLSv")) ? QStringLiteral("TLS ") + text.mid(4) : text;
}

QString tlsLine(const Language &language, const Core::TlsFacts &facts, qint64 now)
{
    QStringList parts{protocolText(facts.protocol), inert(facts.cipher, 80), verdict(language, facts, now)};
    parts.removeAll(QString());
    return parts.join(QString::fromUtf8(dot));
}

QString doubtText(const Language &language, const Core::TlsFacts &facts)
{
    const QString found = findingNames(language, facts.findings);
    const QString why = found.isEmpty() ? language.text(tlsContext, noReason) : found;
    if (facts.expectedName.isEmpty())
        return language.text(tlsContext, doubtNameless).arg(why);
    return language.text(tlsContext, doubt).arg(inert(facts.expectedName, nameLength), why);
}

QString doubtDetail(const Language &language, const Core::TlsFacts &facts)
{
    QStringList sentences;
    for (const CertificateFinding finding : facts.findings)
        sentences.append(findingText(language, finding));
    const QString names = certificateNames(facts);
    if (!names.isEmpty())
        sentences.append(language.text(tlsContext, issuedFor).arg(names));
    if (!facts.issuer.isEmpty())
        sentences.append(language.text(tlsContext, issuedBy).arg(inert(facts.issuer, nameLength)));
    if (facts.notAfter != 0)
        sentences.append(
            language.text(tlsContext, validity).arg(date(language, facts.notBefore), date(language, facts.notAfter)));
    return sentences.join(QLatin1Char('\n'));
}

QString certificateNames(const Core::TlsFacts &facts)
{
    QStringList names;
    for (const QByteArray &name : facts.names.first(std::min(namesShown, facts.names.size())))
        names.append(inert(withoutKind(name), nameLength));
    if (facts.names.size() > namesShown)
        names.append(QString(QChar(0x2026)));
    return names.join(QStringLiteral(", "));
}

QString protectionName(const Language &language, Protection protection)
{
    return language.text(protectionContext, rowOf(protections, protection).name);
}

QString protectionText(const Language &language, Protection protection)
{
    return language.text(protectionContext, rowOf(protections, protection).text);
}

QLatin1String id(Protection protection)
{
    return QLatin1String(rowOf(protections, protection).id);
}

} // namespace Words
