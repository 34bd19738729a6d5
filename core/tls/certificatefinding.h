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
};

} // namespace Core
