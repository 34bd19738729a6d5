#include "core/tls/certificates.h"

#include "core/tls/openssl.h"

#include <ctime>
#include <openssl/err.h>
#include <openssl/rand.h>

namespace Core {
using namespace OpenSsl;
namespace {

qint64 secondsOf(const ASN1_TIME *time)
{
    tm parts{};
    return time && ASN1_TIME_to_tm(time, &parts) == 1 ? qint64(timegm(&parts)) : 0;
}

KeyKind kindOf(const EVP_PKEY *key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
        return KeyKind::Rsa;
    case EVP_PKEY_EC:
        return KeyKind::Ec;
    case EVP_PKEY_ED25519:
        return KeyKind::Ed25519;
    case EVP_PKEY_ED448:
        return KeyKind::Ed448;
    case EVP_PKEY_DSA:
        return KeyKind::Dsa;
    }
    return KeyKind::Other;
}

QByteArray curveOf(const EVP_PKEY *key)
{
    char name[64] = {};
    size_t size = 0;
    return EVP_PKEY_get_group_name(key, name, sizeof name, &size) == 1 ? QByteArray(name) : QByteArray();
}

QByteArray digestOf(const X509 *certificate, const EVP_MD *digest)
{
    unsigned char octets[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (X509_digest(certificate, digest, octets, &size) != 1)
        return {};
    return QByteArray(reinterpret_cast<const char *>(octets), qsizetype(size));
}

QByteArray serialOf(const X509 *certificate)
{
    BIGNUM *number = ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr);
    char *text = number ? BN_bn2hex(number) : nullptr;
    const QByteArray serial(text);
    OPENSSL_free(text);
    BN_free(number);
    return serial;
}

bool addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    const bool added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

// X509V3_EXT_conf_nid reads a configuration language of its own, in which a comma begins the next name.
bool isPlainName(const QByteArray &name)
{
    for (const char c : name) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!letter && c != '.' && c != '-' && c != '_' && c != ':' && c != '*')
            return false;
    }
    return name.startsWith("DNS:") || name.startsWith("IP:");
}

QByteArray alternatives(const QList<QByteArray> &names)
{
    QByteArray joined;
    for (const QByteArray &name : names) {
        if (isPlainName(name))
            joined += (joined.isEmpty() ? "" : ",") + name;
    }
    return joined;
}

bool setSerial(X509 *certificate)
{
    unsigned char octets[16]; // RFC 5280 4.1.2.2: positive, at most 20 octets
    if (RAND_bytes(octets, sizeof octets) != 1)
        return false;
    octets[0] = (octets[0] & 0x7f) | 0x40;
    BIGNUM *number = BN_bin2bn(octets, sizeof octets, nullptr);
    const bool set = number && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    return set;
}

bool setSubject(X509 *certificate, const QByteArray &commonName)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto *text = reinterpret_cast<const unsigned char *>(commonName.constData());
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, text, int(commonName.size()), -1, 0) == 1 &&
           X509_set_issuer_name(certificate, name) == 1;
}

bool setDates(X509 *certificate)
{
    constexpr long day = 24 * 60 * 60;
    return X509_gmtime_adj(X509_getm_notBefore(certificate), -day) &&
           X509_gmtime_adj(X509_getm_notAfter(certificate), 365 * day);
}

bool fill(X509 *certificate, EVP_PKEY *key, const QByteArray &commonName, const QByteArray &names)
{
    return X509_set_version(certificate, X509_VERSION_3) == 1 && setSerial(certificate) &&
           setSubject(certificate, commonName.left(64)) && setDates(certificate) &&
           X509_set_pubkey(certificate, key) == 1 &&
           (names.isEmpty() || addExtension(certificate, NID_subject_alt_name, names.constData())) &&
           addExtension(certificate, NID_ext_key_usage, "serverAuth") &&
           addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE") &&
           X509_sign(certificate, key, EVP_sha256()) > 0;
}

QByteArray derOfKey(const EVP_PKEY *key)
{
    PKCS8_PRIV_KEY_INFO *wrapped = EVP_PKEY2PKCS8(key);
    unsigned char *octets = nullptr;
    const int size = wrapped ? i2d_PKCS8_PRIV_KEY_INFO(wrapped, &octets) : -1;
    const QByteArray der = size > 0 ? QByteArray(reinterpret_cast<const char *>(octets), size) : QByteArray();
    if (size > 0)
        OPENSSL_clear_free(octets, size_t(size));
    PKCS8_PRIV_KEY_INFO_free(wrapped);
    return der;
}

} // namespace

Identity makeIdentity(const QByteArray &commonName, const QList<QByteArray> &names)
{
    const Key key(EVP_EC_gen("P-256"));
    const X509Ptr certificate(X509_new());
    Identity identity;
    if (key && certificate && fill(certificate.get(), key.get(), commonName, alternatives(names)))
        identity = {{derOf(certificate.get())}, derOfKey(key.get())};
    ERR_clear_error();
    return identity;
}

Identity makeLoopbackIdentity()
{
    return makeIdentity("localhost", {"DNS:localhost", "IP:127.0.0.1", "IP:::1"});
}

std::optional<Certificate> readCertificate(QByteArrayView der)
{
    const X509Ptr parsed = parseCertificate(der);
    if (!parsed)
        return {};
    Certificate certificate;
    certificate.subject = textOf(X509_get_subject_name(parsed.get()));
    certificate.issuer = textOf(X509_get_issuer_name(parsed.get()));
    certificate.serial = serialOf(parsed.get());
    certificate.names = namesOf(parsed.get());
    certificate.notBefore = secondsOf(X509_get0_notBefore(parsed.get()));
    certificate.notAfter = secondsOf(X509_get0_notAfter(parsed.get()));
    if (const EVP_PKEY *key = X509_get0_pubkey(parsed.get())) {
        certificate.key = kindOf(key);
        certificate.keyBits = EVP_PKEY_get_bits(key);
        if (certificate.key == KeyKind::Ec)
            certificate.curve = curveOf(key);
    }
    certificate.version = int(X509_get_version(parsed.get())) + 1;
    certificate.signature = OBJ_nid2ln(X509_get_signature_nid(parsed.get()));
    certificate.sha256 = digestOf(parsed.get(), EVP_sha256());
    certificate.sha1 = digestOf(parsed.get(), EVP_sha1());
    certificate.authority = X509_check_ca(parsed.get()) > 0;
    certificate.selfIssued =
        X509_NAME_cmp(X509_get_subject_name(parsed.get()), X509_get_issuer_name(parsed.get())) == 0;
    ERR_clear_error();
    return certificate;
}

QByteArray toPem(QByteArrayView der)
{
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    const QByteArray base64 = der.toByteArray().toBase64();
    for (qsizetype at = 0; at < base64.size(); at += 64)
        pem += base64.mid(at, 64) + '\n';
    return pem + "-----END CERTIFICATE-----\n";
}

} // namespace Core
