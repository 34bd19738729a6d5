#include "core/tls/identityfile.h"

#include "core/tls/openssl.h"

#include <QFile>

#include <algorithm>
#include <openssl/err.h>
#include <openssl/evperr.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

namespace Core {
using namespace OpenSsl;
namespace {

using enum IdentityProblem;
using Pkcs12 = std::unique_ptr<PKCS12, Release<PKCS12_free>>;

constexpr qint64 largest = 1024 * 1024;
constexpr qsizetype mostCertificates = 20;

LoadedIdentity failed(IdentityProblem problem, const QByteArray &detail = {})
{
    return {{}, problem, detail};
}

// The last of OpenSSL's errors says most; all are taken.
QByteArray takeError()
{
    const unsigned long error = ERR_peek_last_error();
    const char *reason = error ? ERR_reason_error_string(error) : nullptr;
    ERR_clear_error();
    return reason;
}

struct Asked { // for a passphrase
    const QByteArray &passphrase;
    bool asked = false;
};

int givePassphrase(char *into, int room, int, void *of)
{
    auto *asked = static_cast<Asked *>(of);
    asked->asked = true;
    if (asked->passphrase.isEmpty() || asked->passphrase.size() > room)
        return -1;
    std::copy(asked->passphrase.cbegin(), asked->passphrase.cend(), into);
    return int(asked->passphrase.size());
}

struct Read {
    QByteArray octets;
    QByteArray problem;
};

Read readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {{}, file.errorString().toUtf8()};
    if (file.size() > largest)
        return {{}, "the file is too large"};
    return {file.read(largest), {}};
}

Bio reader(const QByteArray &octets)
{
    return Bio(BIO_new_mem_buf(octets.constData(), int(octets.size())));
}

QList<QByteArray> certificatesIn(const QByteArray &octets)
{
    QList<QByteArray> ders;
    const Bio from = reader(octets);
    while (ders.size() < mostCertificates) {
        const X509Ptr certificate(PEM_read_bio_X509(from.get(), nullptr, nullptr, nullptr));
        if (!certificate)
            break;
        ders.append(derOf(certificate.get()));
    }
    if (ders.isEmpty() && parseCertificate(octets))
        ders.append(octets);
    ERR_clear_error();
    return ders;
}

bool holdsPemKey(const QByteArray &octets)
{
    return octets.contains("PRIVATE KEY-----");
}

struct FoundKey {
    Key key;
    IdentityProblem problem = NoKey;
    QByteArray detail;
};

FoundKey keyIn(const QByteArray &octets, const QByteArray &passphrase)
{
    FoundKey found;
    Asked asked{passphrase};
    if (holdsPemKey(octets)) {
        found.key.reset(PEM_read_bio_PrivateKey(reader(octets).get(), nullptr, &givePassphrase, &asked));
    } else {
        const auto *at = reinterpret_cast<const unsigned char *>(octets.constData());
        found.key.reset(d2i_AutoPrivateKey(nullptr, &at, long(octets.size())));
        if (!found.key) // PKCS #8, encrypted
            found.key.reset(d2i_PKCS8PrivateKey_bio(reader(octets).get(), nullptr, &givePassphrase, &asked));
    }
    const bool unknown = ERR_GET_REASON(ERR_peek_error()) == EVP_R_UNSUPPORTED_ALGORITHM;
    found.detail = takeError();
    if (found.key)
        found.problem = None;
    else if (asked.asked)
        found.problem = passphrase.isEmpty() ? PassphraseMissing : unknown ? EncryptionUnknown : PassphraseWrong;
    return found;
}

QByteArray derOfKey(EVP_PKEY *key)
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

LoadedIdentity joined(QList<QByteArray> ders, EVP_PKEY *key)
{
    const auto fits = [key](const QByteArray &der) {
        const X509Ptr certificate = parseCertificate(der);
        return certificate && X509_check_private_key(certificate.get(), key) == 1;
    };
    const auto leaf = std::find_if(ders.cbegin(), ders.cend(), fits);
    ERR_clear_error();
    if (leaf == ders.cend())
        return failed(KeyDoesNotMatch);
    ders.move(leaf - ders.cbegin(), 0);
    return {{ders, derOfKey(key)}, None, {}};
}

LoadedIdentity fromPkcs12(PKCS12 *bundle, const QByteArray &passphrase)
{
    // RFC 7292: no passphrase and an empty one are two things, and files of both kinds are about.
    const bool open = passphrase.isEmpty() && (PKCS12_verify_mac(bundle, nullptr, 0) == 1 ||
                                               PKCS12_verify_mac(bundle, "", 0) == 1 || !PKCS12_mac_present(bundle));
    const bool opens = open || PKCS12_verify_mac(bundle, passphrase.constData(), int(passphrase.size())) == 1;
    const unsigned long error = ERR_peek_error();
    const bool unknown = error != 0 && ERR_GET_LIB(error) != ERR_LIB_PKCS12;
    ERR_clear_error();
    if (!opens)
        return failed(passphrase.isEmpty() ? PassphraseMissing : unknown ? EncryptionUnknown : PassphraseWrong);
    EVP_PKEY *key = nullptr;
    X509 *leaf = nullptr;
    STACK_OF(X509) *others = nullptr;
    const int parsed = PKCS12_parse(bundle, passphrase.constData(), &key, &leaf, &others);
    const QByteArray detail = takeError();
    const Key keyOwner(key);
    const X509Ptr leafOwner(leaf);
    QList<QByteArray> ders;
    if (leaf)
        ders.append(derOf(leaf));
    for (int i = 0; i < sk_X509_num(others) && ders.size() < mostCertificates; ++i)
        ders.append(derOf(sk_X509_value(others, i)));
    sk_X509_pop_free(others, X509_free);
    if (parsed != 1)
        return failed(EncryptionUnknown, detail);
    if (ders.isEmpty())
        return failed(NoCertificate);
    return key ? joined(ders, key) : failed(NoKey);
}

} // namespace

LoadedIdentity loadIdentity(const QString &certificateFile, const QString &keyFile, const QByteArray &passphrase)
{
    const Read certificates = readWhole(certificateFile);
    if (!certificates.problem.isEmpty())
        return failed(CertificateFileUnreadable, certificates.problem);
    const auto *at = reinterpret_cast<const unsigned char *>(certificates.octets.constData());
    if (const Pkcs12 bundle{d2i_PKCS12(nullptr, &at, long(certificates.octets.size()))})
        return fromPkcs12(bundle.get(), passphrase);
    ERR_clear_error();
    const QList<QByteArray> ders = certificatesIn(certificates.octets);
    if (ders.isEmpty())
        return failed(NoCertificate);
    const Read keys = keyFile.isEmpty() ? certificates : readWhole(keyFile);
    if (!keys.problem.isEmpty())
        return failed(KeyFileUnreadable, keys.problem);
    const FoundKey found = keyIn(keys.octets, passphrase);
    return found.key ? joined(ders, found.key.get()) : failed(found.problem, found.detail);
}

} // namespace Core
