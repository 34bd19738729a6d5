#include "core/tls/certificatecheck.h"

#include <algorithm>
#include <iterator>
#include <openssl/objects.h>

namespace Core {
namespace {

using enum CertificateFinding;

constexpr CertificateFinding byWeight[] = {
    NoCertificate,
    MalformedCertificate,
    BadSignature,
    Revoked,
    SelfSigned,
    UnknownAuthority,
    MissingIntermediate,
    OtherHost,
    NoName,
    PartialWildcard,
    NameOnlyInCommonName,
    Expired,
    NotYetValid,
    WrongUsage,
    NotAnAuthority,
    PathTooLong,
    WeakDigest,
    ShortKey,
    Other,
};

bool isWeakDigest(const X509 *certificate)
{
    int digest = NID_undef;
    X509_get_signature_info(const_cast<X509 *>(certificate), &digest, nullptr, nullptr, nullptr);
    switch (digest) {
    case NID_md2:
    case NID_md4:
    case NID_md5:
    case NID_mdc2:
    case NID_sha1:
    case NID_ripemd160:
        return true;
    }
    return false;
}

bool isShortKey(const X509 *certificate)
{
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (!key)
        return false;
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
    case EVP_PKEY_DSA:
        return EVP_PKEY_get_bits(key) < 2048;
    case EVP_PKEY_EC:
        return EVP_PKEY_get_bits(key) < 224;
    }
    return false;
}

} // namespace

CertificateFinding findingOf(int x509Error, int depth)
{
    switch (x509Error) {
    case X509_V_OK:
        return None;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return NotYetValid;
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
        return depth == 0 ? WrongUsage : NotAnAuthority;
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
    case X509_V_ERR_CERT_REVOKED:
        return Revoked;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
        return ShortKey;
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return WeakDigest;
    case X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD:
    case X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD:
    case X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY:
    case X509_V_ERR_INVALID_EXTENSION:
    case X509_V_ERR_SIGNATURE_ALGORITHM_MISMATCH:
    case X509_V_ERR_UNSUPPORTED_SIGNATURE_ALGORITHM:
        return MalformedCertificate;
    }
    return Other;
}

QList<CertificateFinding> weaknessesOf(const STACK_OF(X509) * chain)
{
    QList<CertificateFinding> findings;
    for (int i = 0; i < sk_X509_num(chain); ++i) {
        X509 *certificate = sk_X509_value(chain, i);
        if (isShortKey(certificate))
            findings.append(ShortKey);
        if (X509_self_signed(certificate, 0) != 1 && isWeakDigest(certificate))
            findings.append(WeakDigest);
    }
    return findings;
}

QList<CertificateFinding> weightiestFirst(QList<CertificateFinding> findings)
{
    QList<CertificateFinding> sorted;
    std::copy_if(std::begin(byWeight), std::end(byWeight), std::back_inserter(sorted),
                 [&](CertificateFinding finding) { return findings.contains(finding); });
    return sorted;
}

} // namespace Core
