#include "ui/words/table.h"
#include "ui/words/tlswords.h"

#include <QCoreApplication>

namespace Words {
namespace {

using Core::CertificateFinding;

struct FindingWords {
    CertificateFinding value;
    const char *id;
    const char *name;
    const char *text;
};

constexpr char context[] = "Certificate";
constexpr FindingWords findings[] = {
    {CertificateFinding::None, "none", QT_TRANSLATE_NOOP("Certificate", "nothing to say"),
     QT_TRANSLATE_NOOP("Certificate", "There is nothing to say against the certificate.")},
    {CertificateFinding::Expired, "expired", QT_TRANSLATE_NOOP("Certificate", "expired"),
     QT_TRANSLATE_NOOP(
         "Certificate",
         "A certificate of the chain has expired. The server’s administrator has to renew it and reload the server.")},
    {CertificateFinding::NotYetValid, "not-yet-valid", QT_TRANSLATE_NOOP("Certificate", "not valid yet"),
     QT_TRANSLATE_NOOP("Certificate", "The certificate is not valid yet. Check the clock of this computer first, then "
                                      "that of the server which issued it.")},
    {CertificateFinding::OtherHost, "other-host", QT_TRANSLATE_NOOP("Certificate", "issued for another host"),
     QT_TRANSLATE_NOOP("Certificate", "The certificate does not name the host you asked for. Connect by a name it "
                                      "holds, or have this name added to it.")},
    {CertificateFinding::SelfSigned, "self-signed", QT_TRANSLATE_NOOP("Certificate", "self-signed"),
     QT_TRANSLATE_NOOP("Certificate",
                       "The certificate vouches for itself; no authority confirms it. That is usual on test servers. "
                       "In service it needs one from an authority, or has to be made known to each client.")},
    {CertificateFinding::UnknownAuthority, "unknown-authority",
     QT_TRANSLATE_NOOP("Certificate", "issued by an unknown authority"),
     QT_TRANSLATE_NOOP("Certificate", "The chain ends at an authority that this computer does not know. If it is your "
                                      "organisation’s own, name its certificate in the settings.")},
    {CertificateFinding::MissingIntermediate, "missing-intermediate",
     QT_TRANSLATE_NOOP("Certificate", "incomplete chain"),
     QT_TRANSLATE_NOOP("Certificate", "The server did not send the certificate between its own and the authority’s. "
                                      "Its administrator has to install the whole chain (“fullchain”).")},
    {CertificateFinding::WrongUsage, "wrong-usage", QT_TRANSLATE_NOOP("Certificate", "not meant for servers"),
     QT_TRANSLATE_NOOP("Certificate", "The certificate was not issued for use by a server. Another one is needed.")},
    {CertificateFinding::NotAnAuthority, "not-an-authority",
     QT_TRANSLATE_NOOP("Certificate", "signed by a certificate that is no authority"),
     QT_TRANSLATE_NOOP(
         "Certificate",
         "One of the signing certificates is not allowed to sign others. The chain is wrongly put together.")},
    {CertificateFinding::PathTooLong, "path-too-long", QT_TRANSLATE_NOOP("Certificate", "chain too long"),
     QT_TRANSLATE_NOOP("Certificate", "The chain is longer than one of its certificates allows.")},
    {CertificateFinding::BadSignature, "bad-signature", QT_TRANSLATE_NOOP("Certificate", "wrong signature"),
     QT_TRANSLATE_NOOP("Certificate", "A signature in the chain is wrong. The certificate was damaged, or forged.")},
    {CertificateFinding::Revoked, "revoked", QT_TRANSLATE_NOOP("Certificate", "revoked"),
     QT_TRANSLATE_NOOP("Certificate",
                       "The authority has withdrawn the certificate. Do not trust it; a new one is needed.")},
    {CertificateFinding::WeakDigest, "weak-digest", QT_TRANSLATE_NOOP("Certificate", "outdated signature method"),
     QT_TRANSLATE_NOOP(
         "Certificate",
         "A certificate of the chain is signed with SHA-1 or MD5, which can be forged. Have it issued anew.")},
    {CertificateFinding::ShortKey, "short-key", QT_TRANSLATE_NOOP("Certificate", "key too short"),
     QT_TRANSLATE_NOOP(
         "Certificate",
         "The key of the certificate is too short to be safe today: RSA needs 2048 bits, elliptic curves 224.")},
    {CertificateFinding::NoName, "no-name", QT_TRANSLATE_NOOP("Certificate", "without any host name"),
     QT_TRANSLATE_NOOP("Certificate",
                       "The certificate names no host at all. It needs a subjectAltName with the name of the server.")},
    {CertificateFinding::NameOnlyInCommonName, "name-only-in-common-name",
     QT_TRANSLATE_NOOP("Certificate", "host name only in the common name"),
     QT_TRANSLATE_NOOP("Certificate", "The host name stands only in the common name, which counts no more (RFC 9525). "
                                      "Have it issued anew with a subjectAltName.")},
    {CertificateFinding::PartialWildcard, "partial-wildcard", QT_TRANSLATE_NOOP("Certificate", "partial wildcard"),
     QT_TRANSLATE_NOOP("Certificate", "The host name would fit a pattern such as ma*.example.org. Only a whole first "
                                      "label may be an asterisk (RFC 9525).")},
    {CertificateFinding::MalformedCertificate, "malformed", QT_TRANSLATE_NOOP("Certificate", "unreadable"),
     QT_TRANSLATE_NOOP("Certificate", "The certificate could not be read.")},
    {CertificateFinding::NoCertificate, "no-certificate", QT_TRANSLATE_NOOP("Certificate", "no certificate at all"),
     QT_TRANSLATE_NOOP(
         "Certificate",
         "The server showed no certificate. The connection is encrypted, but with whom cannot be known.")},
    {CertificateFinding::Other, "other", QT_TRANSLATE_NOOP("Certificate", "another fault"),
     QT_TRANSLATE_NOOP("Certificate", "The certificate was refused for a reason that is not among the usual ones.")},
};
static_assert(coversInOrder(findings, CertificateFinding::Other));

} // namespace

QLatin1String id(CertificateFinding finding)
{
    return QLatin1String(rowOf(findings, finding).id);
}

QString findingName(const Language &language, CertificateFinding finding)
{
    return language.text(context, rowOf(findings, finding).name);
}

QString findingText(const Language &language, CertificateFinding finding)
{
    return language.text(context, rowOf(findings, finding).text);
}

} // namespace Words
