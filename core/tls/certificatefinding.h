#pragma once
#include <QtGlobal>

namespace Core {

// What is wrong with, or worth saying of, a peer's certificate. The numbers are in saved files. RFC 5280, 9525, 7817.
enum class CertificateFinding : quint16 {
    None = 0,
    Expired,
    NotYetValid,
    OtherHost,
    SelfSigned,
    UnknownAuthority,    // the chain ends at a root nobody here trusts
    MissingIntermediate, // the issuer was neither sent nor known
    WrongUsage,          // no serverAuth
    NotAnAuthority,      // an issuer that is no CA
    PathTooLong,
    BadSignature,
    Revoked,
    WeakDigest,           // SHA-1, MD5
    ShortKey,             // RSA under 2048 bits, EC under 224
    NoName,               // no subjectAltName at all
    NameOnlyInCommonName, // it would have matched the common name, which counts no more (RFC 9525)
    PartialWildcard,      // it would have matched by "ma*.example.org"
    MalformedCertificate,
    NoCertificate, // anonymous cipher
    Other,
    ExpiredIssuer,
    IssuerNotYetValid,
    ExpiredRoot,
    BrokenDigest,      // MD5 and older: forged in practice
    CriticalExtension, // one that nobody here understands
    NameNotPermitted,  // against the name constraints of an issuer (RFC 5280 4.2.1.10)
    WideWildcard,      // "*.org", "*.co.uk"
    WildcardOneLabel,  // the asterisk would have to stand for no label, or for two
    AddressNotListed,  // an address was asked for; there are only names
    AddressAsName,     // it stands there as a DNS name
    NameNotEncoded,    // an international name as U-label
    NulInName,         // "mail.example.org\0.evil.example"
    IssuerUsage,       // an issuer that may not issue for servers
    WrongKeyUsage,     // its key may neither sign nor encipher
    AuthorityAsServer, // the server's own is a CA's
    OldFormat,         // X.509 version 1 or 2
    OddSerial,         // negative, zero, longer than 20 octets (RFC 5280 4.1.2.2)
    LongValidity,      // more days than authorities may give
    ExpiresSoon,       // within a fortnight
    UnusualCurve,      // none that RFC 8422 and 8446 know
    WrongOrder,        // of the chain as sent
    SurplusCertificates,
    RevocationNotChecked, // the list given does not say, or is out of date
};
inline constexpr CertificateFinding lastCertificateFinding = CertificateFinding::RevocationNotChecked;
// Worth saying, and no reason to doubt who answers.
bool isRemark(CertificateFinding finding);

} // namespace Core
