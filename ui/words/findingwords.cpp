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
    const char *fix;
};

constexpr char context[] = "Certificate";
constexpr FindingWords findings[] = {
    {CertificateFinding::None, "none", QT_TRANSLATE_NOOP("Certificate", "nothing to say"),
     QT_TRANSLATE_NOOP("Certificate", "There is nothing to say against the certificate."),
     QT_TRANSLATE_NOOP("Certificate", "Nothing has to be done.")},
    {CertificateFinding::Expired, "expired", QT_TRANSLATE_NOOP("Certificate", "expired"),
     QT_TRANSLATE_NOOP("Certificate", "The server’s certificate has expired."),
     QT_TRANSLATE_NOOP("Certificate", "The server’s administrator has to renew it and reload the mail server; check "
                                      "that the renewal also restarts the mail service.")},
    {CertificateFinding::NotYetValid, "not-yet-valid", QT_TRANSLATE_NOOP("Certificate", "not valid yet"),
     QT_TRANSLATE_NOOP("Certificate", "The server’s certificate is not valid yet: its first day lies in the future."),
     QT_TRANSLATE_NOOP(
         "Certificate",
         "Check the clock of this computer first, then that of the machine which issued the certificate.")},
    {CertificateFinding::OtherHost, "other-host", QT_TRANSLATE_NOOP("Certificate", "issued for another host"),
     QT_TRANSLATE_NOOP("Certificate", "The certificate does not name the host you asked for."),
     QT_TRANSLATE_NOOP("Certificate", "Connect by a name it holds, or have this name added to the certificate.")},
    {CertificateFinding::SelfSigned, "self-signed", QT_TRANSLATE_NOOP("Certificate", "self-signed"),
     QT_TRANSLATE_NOOP("Certificate", "The certificate vouches for itself; no authority confirms it."),
     QT_TRANSLATE_NOOP("Certificate", "That is usual on test servers. In service, get one from an authority, or make "
                                      "this one known to each client.")},
    {CertificateFinding::UnknownAuthority, "unknown-authority",
     QT_TRANSLATE_NOOP("Certificate", "issued by an unknown authority"),
     QT_TRANSLATE_NOOP("Certificate", "The chain ends at an authority that this computer does not know."),
     QT_TRANSLATE_NOOP(
         "Certificate",
         "If it is your organisation’s own, name its certificate in the TLS settings of the connection.")},
    {CertificateFinding::MissingIntermediate, "missing-intermediate",
     QT_TRANSLATE_NOOP("Certificate", "incomplete chain"),
     QT_TRANSLATE_NOOP("Certificate", "The server did not send the certificate between its own and the authority’s."),
     QT_TRANSLATE_NOOP("Certificate", "Its administrator has to install the whole chain (often a file called "
                                      "“fullchain”), its own certificate first.")},
    {CertificateFinding::WrongUsage, "wrong-usage", QT_TRANSLATE_NOOP("Certificate", "not meant for servers"),
     QT_TRANSLATE_NOOP("Certificate",
                       "The certificate may not be used by a server: its extended key usage leaves serverAuth out."),
     QT_TRANSLATE_NOOP("Certificate", "Have one issued for server authentication (extendedKeyUsage = serverAuth).")},
    {CertificateFinding::NotAnAuthority, "not-an-authority",
     QT_TRANSLATE_NOOP("Certificate", "signed by a certificate that is no authority"),
     QT_TRANSLATE_NOOP("Certificate", "A certificate of the chain signed another one without being allowed to: it is "
                                      "no authority’s (basicConstraints CA:TRUE is missing)."),
     QT_TRANSLATE_NOOP("Certificate", "Put the chain together from the authority’s own files; if your own authority "
                                      "signed it, issue that certificate as a CA.")},
    {CertificateFinding::PathTooLong, "path-too-long", QT_TRANSLATE_NOOP("Certificate", "chain too long"),
     QT_TRANSLATE_NOOP("Certificate", "The chain is longer than one of its certificates allows (its pathlen)."),
     QT_TRANSLATE_NOOP("Certificate", "Have the server’s certificate issued by an authority higher up, or that "
                                      "authority’s certificate with a greater pathlen.")},
    {CertificateFinding::BadSignature, "bad-signature", QT_TRANSLATE_NOOP("Certificate", "wrong signature"),
     QT_TRANSLATE_NOOP("Certificate", "A signature in the chain is wrong: the certificate was damaged or forged, or "
                                      "stands beside the wrong issuer."),
     QT_TRANSLATE_NOOP("Certificate", "Do not go on. Install certificate and chain anew from the authority’s files.")},
    {CertificateFinding::Revoked, "revoked", QT_TRANSLATE_NOOP("Certificate", "revoked"),
     QT_TRANSLATE_NOOP(
         "Certificate",
         "The authority has withdrawn the certificate: it stands in the list of revoked certificates you gave."),
     QT_TRANSLATE_NOOP("Certificate", "Do not trust it. The server needs a new key and a new certificate.")},
    {CertificateFinding::WeakDigest, "weak-digest", QT_TRANSLATE_NOOP("Certificate", "signed with SHA-1"),
     QT_TRANSLATE_NOOP("Certificate",
                       "A certificate of the chain is signed with SHA-1, which can be forged at a price many can pay."),
     QT_TRANSLATE_NOOP("Certificate",
                       "Have it issued anew with SHA-256; authorities have done nothing else since 2016.")},
    {CertificateFinding::ShortKey, "short-key", QT_TRANSLATE_NOOP("Certificate", "key too short"),
     QT_TRANSLATE_NOOP("Certificate",
                       "A key in the chain is too short to be safe today: RSA needs 2048 bits, elliptic curves 224."),
     QT_TRANSLATE_NOOP("Certificate", "Make a new key (RSA 2048 or P-256) and have a certificate issued for it.")},
    {CertificateFinding::NoName, "no-name", QT_TRANSLATE_NOOP("Certificate", "without any host name"),
     QT_TRANSLATE_NOOP("Certificate", "The certificate has no subjectAltName, so it names no host at all."),
     QT_TRANSLATE_NOOP("Certificate", "Have it issued anew with a subjectAltName that holds the name clients use.")},
    {CertificateFinding::NameOnlyInCommonName, "name-only-in-common-name",
     QT_TRANSLATE_NOOP("Certificate", "host name only in the common name"),
     QT_TRANSLATE_NOOP("Certificate", "The host stands only in the common name, which counts no more (RFC 9525)."),
     QT_TRANSLATE_NOOP("Certificate", "Have it issued anew with the same name in the subjectAltName.")},
    {CertificateFinding::PartialWildcard, "partial-wildcard", QT_TRANSLATE_NOOP("Certificate", "partial wildcard"),
     QT_TRANSLATE_NOOP("Certificate", "The host would fit a pattern such as ma*.example.org or mail.*.org. Only a "
                                      "whole first label may be an asterisk (RFC 9525)."),
     QT_TRANSLATE_NOOP("Certificate", "Have it issued with the full name, or with *.example.org.")},
    {CertificateFinding::MalformedCertificate, "malformed", QT_TRANSLATE_NOOP("Certificate", "partly unreadable"),
     QT_TRANSLATE_NOOP("Certificate", "A part of the certificate cannot be read: a date, an extension or the key is "
                                      "not written as the standard asks."),
     QT_TRANSLATE_NOOP("Certificate", "Have it issued anew with a current tool.")},
    {CertificateFinding::NoCertificate, "no-certificate", QT_TRANSLATE_NOOP("Certificate", "no certificate at all"),
     QT_TRANSLATE_NOOP("Certificate",
                       "The server showed no certificate. The connection is encrypted, but with whom cannot be known."),
     QT_TRANSLATE_NOOP("Certificate",
                       "Give the server a certificate, and take the anonymous ciphers (aNULL) out of its list.")},
    {CertificateFinding::Other, "other", QT_TRANSLATE_NOOP("Certificate", "another fault"),
     QT_TRANSLATE_NOOP("Certificate", "The certificate was refused for a reason that is not among the usual ones."),
     QT_TRANSLATE_NOOP("Certificate", "Save it as PEM and look at it with “openssl verify -show_chain”.")},
    {CertificateFinding::ExpiredIssuer, "expired-issuer",
     QT_TRANSLATE_NOOP("Certificate", "expired intermediate certificate"),
     QT_TRANSLATE_NOOP("Certificate",
                       "An intermediate certificate of the chain has expired; the server’s own may still be good."),
     QT_TRANSLATE_NOOP("Certificate",
                       "Install the authority’s current intermediate certificate in place of the old one.")},
    {CertificateFinding::IssuerNotYetValid, "issuer-not-yet-valid",
     QT_TRANSLATE_NOOP("Certificate", "intermediate certificate not valid yet"),
     QT_TRANSLATE_NOOP("Certificate", "An issuer’s certificate is not valid yet: its first day lies in the future."),
     QT_TRANSLATE_NOOP("Certificate", "Check the clock of this computer, then that of the authority; until that day "
                                      "the older issuer has to be used.")},
    {CertificateFinding::ExpiredRoot, "expired-root", QT_TRANSLATE_NOOP("Certificate", "expired authority"),
     QT_TRANSLATE_NOOP("Certificate", "The authority’s own certificate, the root of the chain, has expired."),
     QT_TRANSLATE_NOOP("Certificate", "Give this computer the authority’s new root, or have the server send the chain "
                                      "that leads to a root still valid.")},
    {CertificateFinding::BrokenDigest, "broken-digest", QT_TRANSLATE_NOOP("Certificate", "signed with MD5 or older"),
     QT_TRANSLATE_NOOP("Certificate", "A certificate of the chain is signed with MD5 or an older method: such "
                                      "signatures have been forged in practice."),
     QT_TRANSLATE_NOOP("Certificate",
                       "Trust nothing that rests on it. Have the certificate issued anew with SHA-256.")},
    {CertificateFinding::CriticalExtension, "critical-extension",
     QT_TRANSLATE_NOOP("Certificate", "with a critical extension nobody knows"),
     QT_TRANSLATE_NOOP("Certificate", "The certificate holds an extension marked critical that this program does not "
                                      "understand, and then it may not be accepted (RFC 5280)."),
     QT_TRANSLATE_NOOP("Certificate", "Have it issued without that extension, or with it not marked critical.")},
    {CertificateFinding::NameNotPermitted, "name-not-permitted",
     QT_TRANSLATE_NOOP("Certificate", "name its issuer may not certify"),
     QT_TRANSLATE_NOOP("Certificate", "An issuer of the chain may vouch only for certain names (name constraints), and "
                                      "a name in this certificate is not among them."),
     QT_TRANSLATE_NOOP("Certificate",
                       "Have it issued by an authority that may certify this name, or take the name out.")},
    {CertificateFinding::WideWildcard, "wide-wildcard",
     QT_TRANSLATE_NOOP("Certificate", "wildcard for a whole top-level domain"),
     QT_TRANSLATE_NOOP(
         "Certificate",
         "The asterisk would stand for every domain of a registry (*.org, *.co.uk). Nobody can vouch for all of them."),
     QT_TRANSLATE_NOOP("Certificate", "Have it issued for a domain of your own, such as *.example.org.")},
    {CertificateFinding::WildcardOneLabel, "wildcard-one-label",
     QT_TRANSLATE_NOOP("Certificate", "wildcard one label off"),
     QT_TRANSLATE_NOOP("Certificate", "An asterisk stands for exactly one label: *.example.org covers "
                                      "mail.example.org, and neither example.org nor mx.mail.example.org."),
     QT_TRANSLATE_NOOP("Certificate",
                       "Add the name itself to the subjectAltName, or connect by a name the wildcard covers.")},
    {CertificateFinding::AddressNotListed, "address-not-listed", QT_TRANSLATE_NOOP("Certificate", "lists no addresses"),
     QT_TRANSLATE_NOOP("Certificate", "You connected by an address, and the certificate holds host names only."),
     QT_TRANSLATE_NOOP(
         "Certificate",
         "Connect by one of its names. An address has to stand in the subjectAltName as an iPAddress entry.")},
    {CertificateFinding::AddressAsName, "address-as-name",
     QT_TRANSLATE_NOOP("Certificate", "address written as a host name"),
     QT_TRANSLATE_NOOP(
         "Certificate",
         "The address stands in the certificate as a DNS name. Addresses count only as iPAddress entries (RFC 9525)."),
     QT_TRANSLATE_NOOP("Certificate", "Have it issued with IP:… in place of DNS:… in the subjectAltName.")},
    {CertificateFinding::NameNotEncoded, "name-not-encoded",
     QT_TRANSLATE_NOOP("Certificate", "international name not encoded"),
     QT_TRANSLATE_NOOP(
         "Certificate",
         "The certificate holds the international name in its own letters. There it has to stand as A-label (xn--…)."),
     QT_TRANSLATE_NOOP(
         "Certificate",
         "Have it issued with the name as A-label; Mailscope turns what you type into that form by itself.")},
    {CertificateFinding::NulInName, "nul-in-name", QT_TRANSLATE_NOOP("Certificate", "NUL octet in a name"),
     QT_TRANSLATE_NOOP("Certificate", "A name in the certificate holds a NUL octet. That is how one host is made to "
                                      "look like another: treat it as an attack."),
     QT_TRANSLATE_NOOP("Certificate", "Do not go on. Find out who answers at this address.")},
    {CertificateFinding::IssuerUsage, "issuer-usage", QT_TRANSLATE_NOOP("Certificate", "issuer not meant for servers"),
     QT_TRANSLATE_NOOP(
         "Certificate",
         "An issuer of the chain may issue for other purposes only: its extended key usage leaves serverAuth out."),
     QT_TRANSLATE_NOOP("Certificate", "Have the server’s certificate issued by an authority for servers.")},
    {CertificateFinding::WrongKeyUsage, "wrong-key-usage", QT_TRANSLATE_NOOP("Certificate", "key not meant for TLS"),
     QT_TRANSLATE_NOOP("Certificate",
                       "The certificate allows its key neither to sign nor to encipher (keyUsage), which TLS needs."),
     QT_TRANSLATE_NOOP("Certificate",
                       "Have it issued with keyUsage = digitalSignature (and keyEncipherment for RSA).")},
    {CertificateFinding::AuthorityAsServer, "authority-as-server",
     QT_TRANSLATE_NOOP("Certificate", "an authority’s own certificate"),
     QT_TRANSLATE_NOOP("Certificate", "The server uses an authority’s certificate as its own. Its key could sign any "
                                      "other name, and some clients refuse it."),
     QT_TRANSLATE_NOOP("Certificate",
                       "Issue a certificate with CA:FALSE for the server and keep the authority’s key elsewhere.")},
    {CertificateFinding::OldFormat, "old-format", QT_TRANSLATE_NOOP("Certificate", "X.509 version 1 or 2"),
     QT_TRANSLATE_NOOP("Certificate", "The certificate is of an old version, which has no extensions: it can say "
                                      "neither for which hosts nor for what use it is."),
     QT_TRANSLATE_NOOP("Certificate", "Have it issued anew as version 3.")},
    {CertificateFinding::OddSerial, "odd-serial", QT_TRANSLATE_NOOP("Certificate", "irregular serial number"),
     QT_TRANSLATE_NOOP(
         "Certificate",
         "The serial number is negative, zero or longer than 20 octets (RFC 5280). Clients may refuse it."),
     QT_TRANSLATE_NOOP("Certificate", "Have it issued anew; if your own authority does this, correct how it numbers.")},
    {CertificateFinding::LongValidity, "long-validity", QT_TRANSLATE_NOOP("Certificate", "valid for too long"),
     QT_TRANSLATE_NOOP("Certificate",
                       "The certificate is valid for more than 825 days. Some systems refuse that, whoever issued it."),
     QT_TRANSLATE_NOOP("Certificate", "Have it issued for a year at most, and renewed by a program.")},
    {CertificateFinding::ExpiresSoon, "expires-soon", QT_TRANSLATE_NOOP("Certificate", "expires soon"),
     QT_TRANSLATE_NOOP("Certificate", "The certificate expires within two weeks."),
     QT_TRANSLATE_NOOP("Certificate", "Renew it now; if a program should have done it, find out why it did not.")},
    {CertificateFinding::UnusualCurve, "unusual-curve", QT_TRANSLATE_NOOP("Certificate", "unusual elliptic curve"),
     QT_TRANSLATE_NOOP(
         "Certificate",
         "The key lies on an elliptic curve that TLS does not usually know. Many clients cannot connect."),
     QT_TRANSLATE_NOOP("Certificate", "Make a new key on P-256 or P-384.")},
    {CertificateFinding::WrongOrder, "wrong-order", QT_TRANSLATE_NOOP("Certificate", "chain in the wrong order"),
     QT_TRANSLATE_NOOP("Certificate", "The certificates of the chain came in the wrong order. Each should be followed "
                                      "by the one that signed it; some clients insist on it."),
     QT_TRANSLATE_NOOP("Certificate",
                       "Sort the file: the server’s own certificate, its issuer, the issuer of that one, and so on.")},
    {CertificateFinding::SurplusCertificates, "surplus-certificates",
     QT_TRANSLATE_NOOP("Certificate", "certificates that do not belong to the chain"),
     QT_TRANSLATE_NOOP("Certificate", "The server sends certificates twice, or such as have no part in the chain. They "
                                      "cost time and can lead clients astray."),
     QT_TRANSLATE_NOOP("Certificate", "Take them out of the file.")},
    {CertificateFinding::RevocationNotChecked, "revocation-not-checked",
     QT_TRANSLATE_NOOP("Certificate", "revocation not checked"),
     QT_TRANSLATE_NOOP("Certificate", "Whether the certificate was revoked could not be told: the list you gave is not "
                                      "this authority’s, is out of date, or cannot be checked."),
     QT_TRANSLATE_NOOP(
         "Certificate",
         "Fetch the authority’s current list; its address stands in the certificate (CRL distribution points).")},
};
static_assert(coversInOrder(findings, Core::lastCertificateFinding));

// A number of a later version, read from a file, is another fault.
const FindingWords &wordsOf(CertificateFinding finding)
{
    return rowOf(findings, finding <= Core::lastCertificateFinding ? finding : CertificateFinding::Other);
}

} // namespace

QLatin1String id(CertificateFinding finding)
{
    return QLatin1String(wordsOf(finding).id);
}

QString findingName(const Language &language, CertificateFinding finding)
{
    return language.text(context, wordsOf(finding).name);
}

QString findingMeaning(const Language &language, CertificateFinding finding)
{
    return language.text(context, wordsOf(finding).text);
}

QString findingFix(const Language &language, CertificateFinding finding)
{
    return language.text(context, wordsOf(finding).fix);
}

QString findingText(const Language &language, CertificateFinding finding)
{
    return findingMeaning(language, finding) + u' ' + findingFix(language, finding);
}

} // namespace Words
