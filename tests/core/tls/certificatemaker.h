#pragma once
// Certificates as tests need them, good and bad, made by OpenSSL itself.
#include "core/tls/certificates.h"
#include "core/tls/openssl.h"

#include <QTemporaryFile>

#include <openssl/pem.h>

namespace Core::Testing {

struct Recipe {
    QByteArray commonName = "mail.example.org";
    QByteArray alternatives = "DNS:mail.example.org"; // OpenSSL's configuration words; empty: none
    QList<QByteArray> exactNames;                     // DNS names in place of them, octet for octet
    QByteArray constraints = "CA:FALSE";
    QByteArray usage = "serverAuth"; // empty: none
    QByteArray keyUsage;
    QByteArray nameConstraints;
    QByteArray extension; // "1.2.3.4.5 critical": one that nobody knows
    long fromDay = -1, toDay = 90;
    long version = X509_VERSION_3; // older ones bear no extensions
    QByteArray serial;             // octets; a minus before them makes it negative; empty: a new one
    int rsaBits = 0;               // 0: EC
    const char *curve = "P-256";
    const EVP_MD *digest = EVP_sha256();
};

inline Recipe authority(const QByteArray &name)
{
    Recipe recipe;
    recipe.commonName = name;
    recipe.alternatives.clear();
    recipe.constraints = "critical,CA:TRUE";
    recipe.usage.clear();
    recipe.keyUsage = "critical,keyCertSign,cRLSign";
    return recipe;
}

struct Made {
    OpenSsl::X509Ptr certificate;
    OpenSsl::Key key;
    QByteArray der() const { return OpenSsl::derOf(certificate.get()); }
};

inline void extend(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    if (value.isEmpty())
        return;
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    Q_ASSERT(extension);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

inline void extendUnknown(X509 *certificate, const QByteArray &oid)
{
    if (oid.isEmpty())
        return;
    ASN1_OCTET_STRING *octets = ASN1_OCTET_STRING_new();
    ASN1_OCTET_STRING_set(octets, reinterpret_cast<const unsigned char *>("\x05\0"), 2);
    ASN1_OBJECT *object = OBJ_txt2obj(oid.constData(), 1);
    X509_EXTENSION *extension = X509_EXTENSION_create_by_OBJ(nullptr, object, 1, octets);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    ASN1_OBJECT_free(object);
    ASN1_OCTET_STRING_free(octets);
}

inline void number(X509 *certificate, QByteArray octets)
{
    static long next = 1;
    if (octets.isEmpty()) {
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++next);
        return;
    }
    const bool negative = octets.startsWith('-');
    if (negative)
        octets.remove(0, 1);
    BIGNUM *value = BN_bin2bn(reinterpret_cast<const unsigned char *>(octets.constData()), int(octets.size()), nullptr);
    BN_set_negative(value, negative);
    BN_to_ASN1_INTEGER(value, X509_get_serialNumber(certificate));
    BN_free(value);
}

// subjectAltName with DNS names exactly as these octets are; OpenSSL's own words could not say them.
inline void nameExactly(X509 *certificate, const QList<QByteArray> &names)
{
    if (names.isEmpty())
        return;
    GENERAL_NAMES *all = GENERAL_NAMES_new();
    for (const QByteArray &octets : names) {
        ASN1_IA5STRING *text = ASN1_IA5STRING_new();
        ASN1_STRING_set(text, octets.constData(), int(octets.size()));
        GENERAL_NAME *name = GENERAL_NAME_new();
        GENERAL_NAME_set0_value(name, GEN_DNS, text);
        sk_GENERAL_NAME_push(all, name);
    }
    X509_add1_ext_i2d(certificate, NID_subject_alt_name, all, 0, 0);
    GENERAL_NAMES_free(all);
}

inline Made make(const Recipe &recipe, const Made *issuer = nullptr)
{
    constexpr long day = 24 * 60 * 60;
    Made made{OpenSsl::X509Ptr(X509_new()),
              OpenSsl::Key(recipe.rsaBits ? EVP_RSA_gen(unsigned(recipe.rsaBits)) : EVP_EC_gen(recipe.curve))};
    X509 *certificate = made.certificate.get();
    X509 *signer = issuer ? issuer->certificate.get() : certificate;
    X509_set_version(certificate, recipe.version);
    number(certificate, recipe.serial);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(recipe.commonName.constData()), -1, -1, 0);
    X509_set_issuer_name(certificate, X509_get_subject_name(signer));
    X509_gmtime_adj(X509_getm_notBefore(certificate), recipe.fromDay * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate), recipe.toDay * day);
    X509_set_pubkey(certificate, made.key.get());
    if (recipe.version != X509_VERSION_3) {
        X509_sign(certificate, issuer ? issuer->key.get() : made.key.get(), recipe.digest);
        return made;
    }
    extend(certificate, signer, NID_subject_key_identifier, "hash");
    extend(certificate, signer, NID_authority_key_identifier, "keyid");
    extend(certificate, signer, NID_subject_alt_name, recipe.alternatives);
    extend(certificate, signer, NID_basic_constraints, recipe.constraints);
    extend(certificate, signer, NID_ext_key_usage, recipe.usage);
    extend(certificate, signer, NID_key_usage, recipe.keyUsage);
    extend(certificate, signer, NID_name_constraints, recipe.nameConstraints);
    extendUnknown(certificate, recipe.extension);
    nameExactly(certificate, recipe.exactNames);
    X509_sign(certificate, issuer ? issuer->key.get() : made.key.get(), recipe.digest);
    return made;
}

inline Identity identityOf(const Made &leaf, const QList<QByteArray> &behind = {})
{
    PKCS8_PRIV_KEY_INFO *wrapped = EVP_PKEY2PKCS8(leaf.key.get());
    unsigned char *octets = nullptr;
    const int size = i2d_PKCS8_PRIV_KEY_INFO(wrapped, &octets);
    const Identity identity{QList<QByteArray>{leaf.der()} + behind,
                            QByteArray(reinterpret_cast<const char *>(octets), size)};
    OPENSSL_free(octets);
    PKCS8_PRIV_KEY_INFO_free(wrapped);
    return identity;
}

// A list of what `issuer` has revoked, PEM, for TlsSettings::revocationFile.
struct Revocations {
    QList<const Made *> revoked;
    long fromDay = -1, toDay = 30;
};
inline QByteArray revocationList(const Made &issuer, const Revocations &of)
{
    constexpr long day = 24 * 60 * 60;
    X509_CRL *list = X509_CRL_new();
    X509_CRL_set_version(list, X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(list, X509_get_subject_name(issuer.certificate.get()));
    ASN1_TIME *time = ASN1_TIME_new();
    X509_CRL_set1_lastUpdate(list, X509_gmtime_adj(time, of.fromDay * day));
    X509_CRL_set1_nextUpdate(list, X509_gmtime_adj(time, of.toDay * day));
    for (const Made *one : of.revoked) {
        X509_REVOKED *entry = X509_REVOKED_new();
        X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(one->certificate.get()));
        X509_REVOKED_set_revocationDate(entry, X509_gmtime_adj(time, -day));
        X509_CRL_add0_revoked(list, entry);
    }
    ASN1_TIME_free(time);
    X509_CRL_sign(list, issuer.key.get(), EVP_sha256());
    const OpenSsl::Bio out(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509_CRL(out.get(), list);
    X509_CRL_free(list);
    char *octets = nullptr;
    const long size = BIO_get_mem_data(out.get(), &octets);
    return QByteArray(octets, qsizetype(size));
}

// A file of whatever octets.
class OctetFile
{
public:
    explicit OctetFile(const QByteArray &octets)
    {
        m_file.open();
        m_file.write(octets);
        m_file.flush();
    }
    QString path() const { return m_file.fileName(); }

private:
    QTemporaryFile m_file;
};

inline QByteArray pemOf(const QList<QByteArray> &ders)
{
    QByteArray pem;
    for (const QByteArray &der : ders)
        pem += toPem(der);
    return pem;
}

// A file of authorities, for TlsSettings::authorityFile.
class AuthorityFile : public OctetFile
{
public:
    explicit AuthorityFile(const QList<QByteArray> &ders) : OctetFile(pemOf(ders)) {}
};

} // namespace Core::Testing
