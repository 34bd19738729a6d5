#include "core/tls/certificatecheck.h"

#include <algorithm>
#include <ctime>
#include <openssl/err.h>
#include <openssl/objects.h>
#include <vector>

// What the rules of verification do not ask, and an inspector does.
namespace Core {
namespace {

using enum CertificateFinding;
using Findings = QList<CertificateFinding>;

constexpr qint64 day = 24 * 60 * 60;
constexpr qint64 longest = 825 * day; // what authorities could give until 2020, and Apple's systems still ask of all
constexpr qint64 soon = 14 * day;
constexpr int serialOctets = 20; // RFC 5280 4.1.2.2

CertificateFinding digestFinding(X509 *certificate)
{
    int digest = NID_undef;
    X509_get_signature_info(certificate, &digest, nullptr, nullptr, nullptr);
    switch (digest) {
    case NID_sha1:
    case NID_ripemd160:
        return WeakDigest;
    case NID_md2:
    case NID_md4:
    case NID_md5:
    case NID_mdc2:
        return BrokenDigest;
    }
    return None;
}

bool isShortKey(const EVP_PKEY *key)
{
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

// RFC 8422 5.1.1 and RFC 8446 4.2.7 leave three for certificates; brainpool has RFC 8734.
bool isUnusualCurve(const EVP_PKEY *key)
{
    if (EVP_PKEY_get_base_id(key) != EVP_PKEY_EC)
        return false;
    char name[64] = {};
    size_t size = 0;
    if (EVP_PKEY_get_group_name(key, name, sizeof name, &size) != 1)
        return true; // explicit parameters
    switch (OBJ_sn2nid(name)) {
    case NID_X9_62_prime256v1:
    case NID_secp384r1:
    case NID_secp521r1:
    case NID_brainpoolP256r1:
    case NID_brainpoolP384r1:
    case NID_brainpoolP512r1:
        return false;
    }
    return true;
}

qint64 secondsOf(const ASN1_TIME *time)
{
    tm parts{};
    return time && ASN1_TIME_to_tm(time, &parts) == 1 ? qint64(timegm(&parts)) : -1;
}

Findings keyFindings(X509 *certificate)
{
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (!key)
        return {MalformedCertificate};
    Findings findings;
    if (isShortKey(key))
        findings.append(ShortKey);
    else if (isUnusualCurve(key))
        findings.append(UnusualCurve);
    return findings;
}

bool hasOddSerial(const X509 *certificate)
{
    const ASN1_INTEGER *serial = X509_get0_serialNumber(certificate);
    BIGNUM *number = ASN1_INTEGER_to_BN(serial, nullptr);
    const bool odd = !number || BN_is_negative(number) || BN_is_zero(number) || BN_num_bytes(number) > serialOctets;
    BN_free(number);
    return odd;
}

Findings formFindings(X509 *certificate)
{
    Findings findings;
    if (X509_get_version(certificate) != X509_VERSION_3)
        findings.append(OldFormat);
    if (hasOddSerial(certificate))
        findings.append(OddSerial);
    if (X509_get_extension_flags(certificate) & EXFLAG_INVALID)
        findings.append(MalformedCertificate);
    return findings;
}

Findings leafFindings(X509 *leaf, qint64 now)
{
    Findings findings;
    const qint64 from = secondsOf(X509_get0_notBefore(leaf)), until = secondsOf(X509_get0_notAfter(leaf));
    const bool selfSigned = X509_self_signed(leaf, 0) == 1;
    if (from < 0 || until < 0)
        findings.append(MalformedCertificate);
    else if (until - from > longest && !selfSigned)
        findings.append(LongValidity);
    if (until >= now && until - now < soon)
        findings.append(ExpiresSoon);
    if (X509_check_ca(leaf) == 1)
        findings.append(AuthorityAsServer);
    return findings;
}

// One that may not sign did it all the same.
bool isIssued(int x509Error)
{
    return x509Error == X509_V_OK || x509Error == X509_V_ERR_KEYUSAGE_NO_CERTSIGN;
}

// Which of the certificates sent signed which, from the server's own upwards: their places in the chain as sent.
std::vector<int> pathThrough(const STACK_OF(X509) * chain)
{
    const int size = std::min(sk_X509_num(chain), mostCertificates);
    std::vector<int> path{0};
    for (bool grew = true; grew;) {
        X509 *subject = sk_X509_value(chain, path.back());
        grew = false;
        for (int i = 0; i < size && !grew; ++i) {
            grew = std::find(path.begin(), path.end(), i) == path.end() &&
                   isIssued(X509_check_issued(sk_X509_value(chain, i), subject));
            if (grew)
                path.push_back(i);
        }
    }
    return path;
}

Findings orderFindings(const STACK_OF(X509) * chain)
{
    const std::vector<int> path = pathThrough(chain);
    Findings findings;
    if (path.size() < size_t(sk_X509_num(chain)))
        findings.append(SurplusCertificates);
    if (!std::is_sorted(path.begin(), path.end()))
        findings.append(WrongOrder);
    for (size_t i = 1; i < path.size(); ++i)
        if (!(X509_get_key_usage(sk_X509_value(chain, path[i])) & X509v3_KU_KEY_CERT_SIGN))
            findings.append(NotAnAuthority);
    return findings;
}

} // namespace

Findings weaknessesOf(const STACK_OF(X509) * chain, qint64 now)
{
    Findings findings;
    const int size = std::min(sk_X509_num(chain), mostCertificates);
    for (int i = 0; i < size; ++i) {
        X509 *certificate = sk_X509_value(chain, i);
        findings += keyFindings(certificate) + formFindings(certificate);
        if (X509_self_signed(certificate, 0) != 1)
            findings.append(digestFinding(certificate));
    }
    if (size > 0)
        findings += leafFindings(sk_X509_value(chain, 0), now) + orderFindings(chain);
    ERR_clear_error();
    return findings;
}

} // namespace Core
