#include "ui/words/certificatewords.h"

#include "ui/words/figures.h"
#include "ui/words/inert.h"
#include "ui/words/table.h"
#include "ui/words/tlswords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Words {
namespace {

using Core::Certificate;
using Core::IdentityProblem;
using Core::TlsProblem;

constexpr qsizetype valueLength = 400;
constexpr qsizetype namesShown = 100;
constexpr qint64 secondsADay = 86'400;

constexpr char context[] = "CertificatePanel";
constexpr const char *issuedTo = QT_TRANSLATE_NOOP("CertificatePanel", "Issued to");
constexpr const char *issuedBy = QT_TRANSLATE_NOOP("CertificatePanel", "Issued by");
constexpr const char *names = QT_TRANSLATE_NOOP("CertificatePanel", "Names");
constexpr const char *noNames = QT_TRANSLATE_NOOP("CertificatePanel", "none");
constexpr const char *andMore = QT_TRANSLATE_N_NOOP("CertificatePanel", "and %n more");
constexpr const char *validFrom = QT_TRANSLATE_NOOP("CertificatePanel", "Valid from");
constexpr const char *validUntil = QT_TRANSLATE_NOOP("CertificatePanel", "Valid until");
constexpr const char *daysLeft = QT_TRANSLATE_N_NOOP("CertificatePanel", "%1 (%n day(s) left)");
constexpr const char *daysAgo = QT_TRANSLATE_N_NOOP("CertificatePanel", "%1 (%n day(s) ago)");
constexpr const char *keyLabel = QT_TRANSLATE_NOOP("CertificatePanel", "Key");
constexpr const char *keyBits = QT_TRANSLATE_N_NOOP("CertificatePanel", "%1, %n bit(s)");
constexpr const char *keyCurve = QT_TRANSLATE_N_NOOP("CertificatePanel", "%1, %n bit(s), curve %2");
constexpr const char *otherKey = QT_TRANSLATE_NOOP("CertificatePanel", "of another kind");
constexpr const char *signatureLabel = QT_TRANSLATE_NOOP("CertificatePanel", "Signature");
constexpr const char *use = QT_TRANSLATE_NOOP("CertificatePanel", "Role");
constexpr const char *isAuthority = QT_TRANSLATE_NOOP("CertificatePanel", "authority: it may sign others");
constexpr const char *isRoot = QT_TRANSLATE_NOOP("CertificatePanel", "root: it vouches for itself");
constexpr const char *isLeaf = QT_TRANSLATE_NOOP("CertificatePanel", "no authority");
constexpr const char *serialLabel = QT_TRANSLATE_NOOP("CertificatePanel", "Serial number");
constexpr const char *versionLabel = QT_TRANSLATE_NOOP("CertificatePanel", "Version");
constexpr const char *sha256Label = QT_TRANSLATE_NOOP("CertificatePanel", "SHA-256 fingerprint");
constexpr const char *sha1Label = QT_TRANSLATE_NOOP("CertificatePanel", "SHA-1 fingerprint");
constexpr const char *holds =
    QT_TRANSLATE_NOOP("CertificatePanel", "The certificate holds: the chain leads to an authority known here, and it "
                                          "names the host you asked for.");
constexpr const char *pinned =
    QT_TRANSLATE_NOOP("CertificatePanel", "The certificate is not verified. The connection is encrypted, but who is at "
                                          "the other end is not certain.");
constexpr const char *fixLine = QT_TRANSLATE_NOOP("CertificatePanel", "What to do: %1");
constexpr const char *labelled = QT_TRANSLATE_NOOP("CertificatePanel", "%1: %2");
constexpr const char *unreadable = QT_TRANSLATE_NOOP("CertificatePanel", "This certificate cannot be read.");

QString say(const Language &language, const char *source)
{
    return language.text(context, source);
}

QString keyName(const Language &language, Core::KeyKind kind)
{
    switch (kind) {
    case Core::KeyKind::Rsa:
        return QStringLiteral("RSA");
    case Core::KeyKind::Ec:
        return QStringLiteral("ECDSA");
    case Core::KeyKind::Ed25519:
        return QStringLiteral("Ed25519");
    case Core::KeyKind::Ed448:
        return QStringLiteral("Ed448");
    case Core::KeyKind::Dsa:
        return QStringLiteral("DSA");
    case Core::KeyKind::Other:
        break;
    }
    return say(language, otherKey);
}

QString keyText(const Language &language, const Certificate &certificate)
{
    const QString kind = keyName(language, certificate.key);
    if (certificate.curve.isEmpty())
        return language.text(context, keyBits, certificate.keyBits).arg(kind);
    return language.text(context, keyCurve, certificate.keyBits).arg(kind, inert(certificate.curve, valueLength));
}

QString namesText(const Language &language, const QList<QByteArray> &all)
{
    QStringList shown;
    for (const QByteArray &name : all.first(std::min(namesShown, all.size())))
        shown.append(inert(name, valueLength));
    if (shown.isEmpty())
        return say(language, noNames);
    if (all.size() > namesShown)
        shown.append(language.text(context, andMore, int(all.size() - namesShown)));
    return shown.join(QStringLiteral(", "));
}

QString untilText(const Language &language, const Certificate &certificate, qint64 now)
{
    const qint64 left = certificate.notAfter - now;
    const int count = int(std::clamp<qint64>(std::abs(left) / secondsADay, 0, 1'000'000));
    return language.text(context, left < 0 ? daysAgo : daysLeft, count).arg(date(language, certificate.notAfter));
}

const char *roleOf(const Certificate &certificate)
{
    return !certificate.authority ? isLeaf : certificate.selfIssued ? isRoot : isAuthority;
}

struct ProblemWords {
    IdentityProblem value;
    const char *text;
};
constexpr ProblemWords identityProblems[] = {
    {IdentityProblem::None, nullptr},
    {IdentityProblem::CertificateFileUnreadable,
     QT_TRANSLATE_NOOP("CertificatePanel",
                       "The file with your certificate cannot be read. Check its name, and that you "
                       "may read it.")},
    {IdentityProblem::NoCertificate,
     QT_TRANSLATE_NOOP("CertificatePanel",
                       "This file holds no certificate. It has to be PEM (“BEGIN CERTIFICATE”), DER "
                       "or PKCS #12.")},
    {IdentityProblem::KeyFileUnreadable,
     QT_TRANSLATE_NOOP("CertificatePanel", "The file with your key cannot be read. Keys often belong to another user: "
                                           "check its name and its permissions.")},
    {IdentityProblem::NoKey,
     QT_TRANSLATE_NOOP("CertificatePanel", "There is no private key for your certificate. Name the file that holds it "
                                           "(“BEGIN PRIVATE KEY”).")},
    {IdentityProblem::PassphraseMissing,
     QT_TRANSLATE_NOOP("CertificatePanel", "Your key is locked with a passphrase. Type it; it is not remembered.")},
    {IdentityProblem::PassphraseWrong,
     QT_TRANSLATE_NOOP("CertificatePanel", "This passphrase does not unlock your key. Type it again.")},
    {IdentityProblem::KeyDoesNotMatch,
     QT_TRANSLATE_NOOP("CertificatePanel",
                       "The key belongs to another certificate. Choose the two files that were made "
                       "together.")},
    {IdentityProblem::EncryptionUnknown,
     QT_TRANSLATE_NOOP("CertificatePanel", "The file is locked in an old way that OpenSSL 3 reads no more. Convert it "
                                           "with “openssl pkcs12 -legacy”.")},
};
static_assert(coversInOrder(identityProblems, IdentityProblem::EncryptionUnknown));

struct SettingWords {
    TlsProblem value;
    const char *text;
};
constexpr SettingWords settingProblems[] = {
    {TlsProblem::None, nullptr},
    {TlsProblem::Library, QT_TRANSLATE_NOOP("CertificatePanel", "The TLS library did not start.")},
    {TlsProblem::Versions,
     QT_TRANSLATE_NOOP("CertificatePanel", "These TLS versions leave none: the oldest is newer than the newest.")},
    {TlsProblem::Ciphers, QT_TRANSLATE_NOOP("CertificatePanel", "OpenSSL knows no cipher of this list.")},
    {TlsProblem::Suites,
     QT_TRANSLATE_NOOP("CertificatePanel", "OpenSSL does not know one of these TLS 1.3 cipher suites.")},
    {TlsProblem::Identity, QT_TRANSLATE_NOOP("CertificatePanel", "Your certificate and key cannot be used together.")},
    {TlsProblem::Authorities,
     QT_TRANSLATE_NOOP("CertificatePanel", "The file of authorities cannot be read, or holds no certificate as PEM.")},
    {TlsProblem::Revocations,
     QT_TRANSLATE_NOOP("CertificatePanel", "The file of revoked certificates cannot be read, or holds no list (CRL).")},
};
static_assert(coversInOrder(settingProblems, TlsProblem::Revocations));

} // namespace

QString shortName(const QByteArray &distinguishedName)
{
    static const QRegularExpression part(QStringLiteral("(?:^|,)(?:CN|O|OU)=((?:[^,\\\\]|\\\\.)+)"));
    static const QRegularExpression commonName(QStringLiteral("(?:^|,)CN=((?:[^,\\\\]|\\\\.)+)"));
    const QString all = inert(distinguishedName, valueLength);
    for (const QRegularExpression &pattern : {commonName, part})
        if (const auto match = pattern.match(all); match.hasMatch())
            return match.captured(1);
    return all;
}

QString fingerprint(const QByteArray &octets)
{
    return QString::fromLatin1(octets.toHex(':')).toUpper();
}

QList<DecodedText> certificateFacts(const Language &language, const Certificate &certificate, qint64 now)
{
    QList<DecodedText> facts;
    const auto tell = [&](const char *label, const QString &value) {
        facts.append({say(language, label), value, Core::none});
    };
    tell(issuedTo, inert(certificate.subject, valueLength));
    tell(names, namesText(language, certificate.names));
    tell(issuedBy, inert(certificate.issuer, valueLength));
    tell(validFrom, date(language, certificate.notBefore));
    tell(validUntil, untilText(language, certificate, now));
    tell(keyLabel, keyText(language, certificate));
    tell(signatureLabel, inert(certificate.signature, valueLength));
    tell(use, say(language, roleOf(certificate)));
    tell(serialLabel, inert(certificate.serial, valueLength));
    tell(versionLabel, QString::number(certificate.version));
    tell(sha256Label, fingerprint(certificate.sha256));
    tell(sha1Label, fingerprint(certificate.sha1));
    return facts;
}

QString verdictText(const Language &language, const Core::TlsFacts &facts)
{
    return say(language, facts.verified ? holds : pinned);
}

QString certificateText(const Language &language, const Core::TlsFacts &facts, qint64 now)
{
    QStringList lines{tlsLine(language, facts, now), verdictText(language, facts)};
    for (const Core::CertificateFinding finding : facts.findings) {
        lines.append(QString());
        lines.append(findingMeaning(language, finding));
        lines.append(say(language, fixLine).arg(findingFix(language, finding)));
    }
    for (const QByteArray &der : facts.chain) {
        lines.append(QString());
        const auto certificate = Core::readCertificate(der);
        if (!certificate)
            lines.append(say(language, unreadable));
        else
            for (const DecodedText &fact : certificateFacts(language, *certificate, now))
                lines.append(say(language, labelled).arg(fact.label, fact.value));
    }
    return lines.join(u'\n') + u'\n';
}

QString problemText(const Language &language, IdentityProblem problem)
{
    const char *source = rowOf(identityProblems, problem).text;
    return source ? say(language, source) : QString();
}

QString problemText(const Language &language, TlsProblem problem)
{
    const char *source = rowOf(settingProblems, problem).text;
    return source ? say(language, source) : QString();
}

} // namespace Words
