#pragma once
// Certificates as tests need them, good and bad, made by OpenSSL itself.
#include "core/tls/certificates.h"
#include "core/tls/openssl.h"

#include <QTemporaryFile>

namespace Core::Testing {

struct Recipe {
    QByteArray commonName = "mail.example.org";
    QByteArray alternatives = "DNS:mail.example.org"; // OpenSSL's configuration words; empty: none
    QByteArray constraints = "CA:FALSE";
    QByteArray usage = "serverAuth"; // empty: none
    QByteArray keyUsage;
    long fromDay = -1, toDay = 90;
    int rsaBits = 0; // 0: EC
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

inline Made make(const Recipe &recipe, const Made *issuer = nullptr)
{
    constexpr long day = 24 * 60 * 60;
    static long serial = 1;
    Made made{OpenSsl::X509Ptr(X509_new()),
              OpenSsl::Key(recipe.rsaBits ? EVP_RSA_gen(unsigned(recipe.rsaBits)) : EVP_EC_gen(recipe.curve))};
    X509 *certificate = made.certificate.get();
    X509 *signer = issuer ? issuer->certificate.get() : certificate;
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(recipe.commonName.constData()), -1, -1, 0);
    X509_set_issuer_name(certificate, X509_get_subject_name(signer));
    X509_gmtime_adj(X509_getm_notBefore(certificate), recipe.fromDay * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate), recipe.toDay * day);
    X509_set_pubkey(certificate, made.key.get());
    extend(certificate, signer, NID_subject_key_identifier, "hash");
    extend(certificate, signer, NID_authority_key_identifier, "keyid");
    extend(certificate, signer, NID_subject_alt_name, recipe.alternatives);
    extend(certificate, signer, NID_basic_constraints, recipe.constraints);
    extend(certificate, signer, NID_ext_key_usage, recipe.usage);
    extend(certificate, signer, NID_key_usage, recipe.keyUsage);
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

// A file of authorities, for TlsSettings::authorityFile.
class AuthorityFile
{
public:
    explicit AuthorityFile(const QList<QByteArray> &ders)
    {
        m_file.open();
        for (const QByteArray &der : ders)
            m_file.write(toPem(der));
        m_file.flush();
    }
    QString path() const { return m_file.fileName(); }

private:
    QTemporaryFile m_file;
};

} // namespace Core::Testing
