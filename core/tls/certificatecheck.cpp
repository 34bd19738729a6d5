#include "core/tls/certificatecheck.h"

#include <algorithm>
#include <iterator>

namespace Core {
namespace {

using enum CertificateFinding;

constexpr CertificateFinding byWeight[] = {
    NoCertificate,
    MalformedCertificate,
    BadSignature,
    Revoked,
    NulInName,
    SelfSigned,
    UnknownAuthority,
    MissingIntermediate,
    OtherHost,
    NoName,
    AddressAsName,
    AddressNotListed,
    NameNotEncoded,
    WildcardOneLabel,
    WideWildcard,
    PartialWildcard,
    NameOnlyInCommonName,
    Expired,
    NotYetValid,
    ExpiredIssuer,
    IssuerNotYetValid,
    ExpiredRoot,
    WrongUsage,
    WrongKeyUsage,
    IssuerUsage,
    NotAnAuthority,
    PathTooLong,
    NameNotPermitted,
    CriticalExtension,
    BrokenDigest,
    WeakDigest,
    ShortKey,
    Other,
    OldFormat,
    ExpiresSoon,
    AuthorityAsServer,
    RevocationNotChecked,
    WrongOrder,
    SurplusCertificates,
    UnusualCurve,
    OddSerial,
    LongValidity,
};
static_assert(std::size(byWeight) == size_t(lastCertificateFinding)); // all but None

constexpr CertificateFinding remarks[] = {
    OldFormat,           ExpiresSoon,  AuthorityAsServer, RevocationNotChecked, WrongOrder,
    SurplusCertificates, UnusualCurve, OddSerial,         LongValidity,
};

// Where in the chain it was met.
enum class Place : quint8 { Server, Issuer, Root };

Place placeOf(X509 *certificate, int depth)
{
    if (depth == 0)
        return Place::Server;
    return certificate && X509_self_signed(certificate, 0) == 1 ? Place::Root : Place::Issuer;
}

CertificateFinding ofDates(int x509Error, Place place)
{
    if (x509Error == X509_V_ERR_CERT_HAS_EXPIRED)
        return place == Place::Server ? Expired : place == Place::Root ? ExpiredRoot : ExpiredIssuer;
    return place == Place::Server ? NotYetValid : IssuerNotYetValid;
}

// A purpose that does not fit: of the server's own certificate its key usage or the extended one, of an issuer that it
// is none, or one for other purposes.
CertificateFinding ofPurpose(X509 *certificate, int depth)
{
    if (depth > 0)
        return certificate && X509_check_ca(certificate) == 1 ? IssuerUsage : NotAnAuthority;
    constexpr quint32 forTls = X509v3_KU_DIGITAL_SIGNATURE | X509v3_KU_KEY_ENCIPHERMENT | X509v3_KU_KEY_AGREEMENT;
    const bool idleKey = certificate && (X509_get_key_usage(certificate) & forTls) == 0;
    return idleKey ? WrongKeyUsage : WrongUsage;
}

CertificateFinding ofNamesAndLists(int x509Error)
{
    switch (x509Error) {
    case X509_V_ERR_PERMITTED_VIOLATION:
    case X509_V_ERR_EXCLUDED_VIOLATION:
    case X509_V_ERR_SUBTREE_MINMAX:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX:
    case X509_V_ERR_UNSUPPORTED_NAME_SYNTAX:
        return NameNotPermitted;
    case X509_V_ERR_CERT_REVOKED:
        return Revoked;
    case X509_V_ERR_UNABLE_TO_GET_CRL:
    case X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE:
    case X509_V_ERR_CRL_SIGNATURE_FAILURE:
    case X509_V_ERR_CRL_NOT_YET_VALID:
    case X509_V_ERR_CRL_HAS_EXPIRED:
    case X509_V_ERR_ERROR_IN_CRL_LAST_UPDATE_FIELD:
    case X509_V_ERR_ERROR_IN_CRL_NEXT_UPDATE_FIELD:
    case X509_V_ERR_KEYUSAGE_NO_CRL_SIGN:
    case X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION:
    case X509_V_ERR_DIFFERENT_CRL_SCOPE:
    case X509_V_ERR_CRL_PATH_VALIDATION_ERROR:
        return RevocationNotChecked;
    case X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD:
    case X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD:
    case X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY:
    case X509_V_ERR_INVALID_EXTENSION:
    case X509_V_ERR_SIGNATURE_ALGORITHM_MISMATCH:
    case X509_V_ERR_SIGNATURE_ALGORITHM_INCONSISTENCY:
    case X509_V_ERR_UNSUPPORTED_SIGNATURE_ALGORITHM:
    case X509_V_ERR_EC_KEY_EXPLICIT_PARAMS:
        return MalformedCertificate;
    }
    return Other;
}

} // namespace

bool isRemark(CertificateFinding finding)
{
    return std::find(std::begin(remarks), std::end(remarks), finding) != std::end(remarks);
}

CertificateFinding findingOf(int x509Error, X509 *certificate, int depth)
{
    switch (x509Error) {
    case X509_V_OK:
        return None;
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return ofDates(x509Error, placeOf(certificate, depth));
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return SelfSigned;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_CERT_UNTRUSTED:
    case X509_V_ERR_CERT_REJECTED:
        return UnknownAuthority;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        // A root need not be sent (RFC 8446 4.4.2): where an issuer was, the next one missing is most likely the root.
        return depth == 0 ? MissingIntermediate : UnknownAuthority;
    case X509_V_ERR_INVALID_PURPOSE:
        return ofPurpose(certificate, depth);
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_INVALID_NON_CA:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
    case X509_V_ERR_CA_BCONS_NOT_CRITICAL:
    case X509_V_ERR_CA_CERT_MISSING_KEY_USAGE:
        return NotAnAuthority;
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
    case X509_V_ERR_CERT_CHAIN_TOO_LONG:
        return PathTooLong;
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE:
        return BadSignature;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
        return ShortKey;
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return None; // which digest it is, weaknessesOf() says
    case X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION:
        return CriticalExtension;
    }
    return ofNamesAndLists(x509Error);
}

QList<CertificateFinding> weightiestFirst(QList<CertificateFinding> findings)
{
    QList<CertificateFinding> sorted;
    std::copy_if(std::begin(byWeight), std::end(byWeight), std::back_inserter(sorted),
                 [&](CertificateFinding finding) { return findings.contains(finding); });
    return sorted;
}

} // namespace Core
