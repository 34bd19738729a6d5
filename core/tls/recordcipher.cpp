#include "core/tls/recordcipher.h"

#include "core/tls/openssl.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <array>

namespace Core {
namespace {

using OpenSsl::Release;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Release<EVP_CIPHER_CTX_free>>;
using Kdf = std::unique_ptr<EVP_KDF, Release<EVP_KDF_free>>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, Release<EVP_KDF_CTX_free>>;

constexpr qsizetype headerOctets = 5;
constexpr quint16 tls10 = 0x0301, tls12 = 0x0303, tls13 = 0x0304;

const unsigned char *in(QByteArrayView octets)
{
    return reinterpret_cast<const unsigned char *>(octets.data());
}

unsigned char *out(QByteArray &octets)
{
    return reinterpret_cast<unsigned char *>(octets.data());
}

OSSL_PARAM text(const char *key, const char *value)
{
    return OSSL_PARAM_construct_utf8_string(key, const_cast<char *>(value), 0);
}

OSSL_PARAM octets(const char *key, const QByteArray &value)
{
    return OSSL_PARAM_construct_octet_string(key, const_cast<char *>(value.data()), size_t(value.size()));
}

QByteArray derived(const char *function, qsizetype size, std::initializer_list<OSSL_PARAM> parameters)
{
    const Kdf kdf(EVP_KDF_fetch(nullptr, function, nullptr));
    const KdfContext context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    std::vector<OSSL_PARAM> all(parameters);
    all.push_back(OSSL_PARAM_construct_end());
    QByteArray made(size, '\0');
    if (!context || EVP_KDF_derive(context.get(), out(made), size_t(size), all.data()) != 1)
        return {};
    return made;
}

// RFC 8446 7.1: HKDF-Expand-Label without a context.
QByteArray expanded(const TlsSuite &suite, const QByteArray &secret, const QByteArray &label, qsizetype size)
{
    const QByteArray name = "tls13 " + label;
    QByteArray info;
    info.append(char(size >> 8)).append(char(size)).append(char(name.size())).append(name).append('\0');
    int mode = EVP_KDF_HKDF_MODE_EXPAND_ONLY;
    return derived("HKDF", size,
                   {text(OSSL_KDF_PARAM_DIGEST, suite.handshake.constData()), octets(OSSL_KDF_PARAM_KEY, secret),
                    octets(OSSL_KDF_PARAM_INFO, info), OSSL_PARAM_construct_int(OSSL_KDF_PARAM_MODE, &mode)});
}

qsizetype keyOctets(const TlsSuite &suite)
{
    const EVP_CIPHER *cipher = EVP_get_cipherbynid(suite.cipher);
    return cipher ? EVP_CIPHER_get_key_length(cipher) : 0;
}

bool isChaCha(const TlsSuite &suite)
{
    return suite.cipher == NID_chacha20_poly1305;
}

bool isCcm(const TlsSuite &suite)
{
    return suite.name.contains("CCM");
}

qsizetype macOctets(const TlsSuite &suite)
{
    const EVP_MD *digest = suite.digest ? EVP_get_digestbynid(suite.digest) : nullptr;
    return digest ? EVP_MD_get_size(digest) : 0;
}

} // namespace

std::optional<TlsSuite> tlsSuite(quint16 number)
{
    static const OpenSsl::Context context(SSL_CTX_new(TLS_method()));
    static const OpenSsl::Connection connection(context ? SSL_new(context.get()) : nullptr);
    const std::array<unsigned char, 2> octets{static_cast<unsigned char>(number >> 8),
                                              static_cast<unsigned char>(number)};
    const SSL_CIPHER *found = connection ? SSL_CIPHER_find(connection.get(), octets.data()) : nullptr;
    if (!found)
        return std::nullopt;
    TlsSuite suite;
    suite.name = SSL_CIPHER_get_name(found);
    suite.cipher = SSL_CIPHER_get_cipher_nid(found);
    suite.isAead = SSL_CIPHER_is_aead(found) == 1;
    suite.digest = suite.isAead ? 0 : SSL_CIPHER_get_digest_nid(found);
    if (const EVP_MD *handshake = SSL_CIPHER_get_handshake_digest(found))
        suite.handshake = EVP_MD_get0_name(handshake);
    suite.tagOctets = suite.name.contains("CCM8") || suite.name.contains("CCM_8") ? 8 : 16;
    return suite;
}

class RecordCipher::Private
{
public:
    std::optional<QByteArray> openAead(QByteArrayView record);
    std::optional<QByteArray> openBlocks(QByteArrayView record);
    QByteArray nonce(QByteArrayView body) const;
    QByteArray additional(QByteArrayView record, qsizetype plain) const;
    std::optional<QByteArray> deciphered(QByteArrayView body, QByteArrayView iv);
    QByteArray mac(QByteArrayView record, QByteArrayView of) const;
    std::optional<QByteArray> withoutPadding(QByteArray plain) const;

    TlsSuite suite;
    quint16 version = 0;
    Keys keys;
    bool encryptThenMac = false;
    quint64 sequence = 0;
    CipherContext context{EVP_CIPHER_CTX_new()};
};

RecordCipher::RecordCipher(const TlsSuite &suite, quint16 version, const Keys &keys, bool encryptThenMac)
    : m(std::make_unique<Private>())
{
    m->suite = suite;
    m->version = version;
    m->keys = keys;
    m->encryptThenMac = encryptThenMac;
}

RecordCipher::~RecordCipher() = default;
RecordCipher::RecordCipher(RecordCipher &&) noexcept = default;
RecordCipher &RecordCipher::operator=(RecordCipher &&) noexcept = default;

std::optional<QByteArray> RecordCipher::open(QByteArrayView record)
{
    if (record.size() <= headerOctets || m->keys.key.isEmpty())
        return std::nullopt;
    auto plain = m->suite.isAead ? m->openAead(record) : m->openBlocks(record);
    ++m->sequence;
    if (plain && m->version == tls13)
        while (!plain->isEmpty() && plain->endsWith('\0'))
            plain->chop(1);
    return plain;
}

// RFC 8446 5.3 and RFC 7905: the sequence number over the IV; RFC 5288 3: the IV, and eight octets in the record.
QByteArray RecordCipher::Private::nonce(QByteArrayView body) const
{
    if (version != tls13 && !isChaCha(suite))
        return keys.iv + body.first(qMin<qsizetype>(8, body.size())).toByteArray();
    QByteArray nonce = keys.iv;
    for (qsizetype i = 0; i < 8 && i < nonce.size(); ++i)
        nonce[nonce.size() - 1 - i] = char(quint8(nonce[nonce.size() - 1 - i]) ^ quint8(sequence >> (8 * i)));
    return nonce;
}

QByteArray RecordCipher::Private::additional(QByteArrayView record, qsizetype plain) const
{
    if (version == tls13)
        return record.first(headerOctets).toByteArray();
    QByteArray octets;
    for (int shift = 56; shift >= 0; shift -= 8)
        octets.append(char(sequence >> shift));
    return octets.append(record.first(3).toByteArray()).append(char(plain >> 8)).append(char(plain));
}

std::optional<QByteArray> RecordCipher::Private::openAead(QByteArrayView record)
{
    QByteArrayView body = record.sliced(headerOctets);
    const qsizetype explicitOctets = version == tls13 || isChaCha(suite) ? 0 : 8;
    const qsizetype size = body.size() - explicitOctets - suite.tagOctets;
    if (size < 0)
        return std::nullopt;
    const QByteArray iv = nonce(body), aad = additional(record, size);
    QByteArray tag = body.last(suite.tagOctets).toByteArray();
    body = body.sliced(explicitOctets, size);
    const EVP_CIPHER *cipher = EVP_get_cipherbynid(suite.cipher);
    EVP_CIPHER_CTX *with = context.get();
    QByteArray plain(size, '\0');
    int done = 0;
    bool good = with && cipher && EVP_CIPHER_CTX_reset(with) == 1 &&
                EVP_DecryptInit_ex(with, cipher, nullptr, nullptr, nullptr) == 1 &&
                EVP_CIPHER_CTX_ctrl(with, EVP_CTRL_AEAD_SET_IVLEN, int(iv.size()), nullptr) == 1 &&
                EVP_CIPHER_CTX_ctrl(with, EVP_CTRL_AEAD_SET_TAG, int(tag.size()), tag.data()) == 1 &&
                EVP_DecryptInit_ex(with, nullptr, nullptr, in(keys.key), in(iv)) == 1;
    if (good && isCcm(suite))
        good = EVP_DecryptUpdate(with, nullptr, &done, nullptr, int(size)) == 1;
    good = good && EVP_DecryptUpdate(with, nullptr, &done, in(aad), int(aad.size())) == 1 &&
           EVP_DecryptUpdate(with, out(plain), &done, in(body), int(size)) == 1;
    if (good && !isCcm(suite))
        good = EVP_DecryptFinal_ex(with, nullptr, &done) == 1;
    if (!good)
        return std::nullopt;
    return plain;
}

std::optional<QByteArray> RecordCipher::Private::deciphered(QByteArrayView body, QByteArrayView iv)
{
    const EVP_CIPHER *cipher = EVP_get_cipherbynid(suite.cipher);
    EVP_CIPHER_CTX *with = context.get();
    QByteArray plain(body.size(), '\0');
    int done = 0;
    const bool good = with && cipher && EVP_CIPHER_CTX_reset(with) == 1 &&
                      EVP_DecryptInit_ex(with, cipher, nullptr, in(keys.key), in(iv)) == 1 &&
                      EVP_CIPHER_CTX_set_padding(with, 0) == 1 &&
                      EVP_DecryptUpdate(with, out(plain), &done, in(body), int(body.size())) == 1;
    if (!good || done != body.size())
        return std::nullopt;
    return plain;
}

QByteArray RecordCipher::Private::mac(QByteArrayView record, QByteArrayView of) const
{
    const EVP_MD *digest = EVP_get_digestbynid(suite.digest);
    const QByteArray whole = additional(record, of.size()) + of.toByteArray();
    QByteArray made(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    if (!digest ||
        !HMAC(digest, keys.mac.constData(), int(keys.mac.size()), in(whole), size_t(whole.size()), out(made), &size))
        return {};
    return made.first(qsizetype(size));
}

// RFC 5246 6.2.3.2
std::optional<QByteArray> RecordCipher::Private::withoutPadding(QByteArray plain) const
{
    const qsizetype padding = plain.isEmpty() ? 0 : quint8(plain.back()) + 1;
    if (padding == 0 || padding > plain.size())
        return std::nullopt;
    plain.chop(padding);
    return plain;
}

std::optional<QByteArray> RecordCipher::Private::openBlocks(QByteArrayView record)
{
    const EVP_CIPHER *cipher = EVP_get_cipherbynid(suite.cipher);
    const qsizetype block = cipher ? EVP_CIPHER_get_block_size(cipher) : 0;
    const qsizetype macSize = macOctets(suite);
    QByteArrayView body = record.sliced(headerOctets);
    if (block < 8 || EVP_CIPHER_get_mode(cipher) != EVP_CIPH_CBC_MODE || body.size() < macSize + block)
        return std::nullopt;
    QByteArrayView sealed;
    if (encryptThenMac) {
        sealed = body.last(macSize);
        body = body.chopped(macSize);
        if (mac(record, body) != sealed)
            return std::nullopt;
    }
    const QByteArray iv = version == tls10 ? keys.iv : body.first(block).toByteArray();
    if (version != tls10)
        body = body.sliced(block);
    if (body.isEmpty() || body.size() % block != 0 || iv.size() < block)
        return std::nullopt;
    if (version == tls10)
        keys.iv = body.last(block).toByteArray();
    auto plain = deciphered(body, iv);
    if (plain)
        plain = withoutPadding(std::move(*plain));
    if (!plain || encryptThenMac)
        return plain;
    if (plain->size() < macSize || mac(record, plain->chopped(macSize)) != plain->last(macSize))
        return std::nullopt;
    return plain->chopped(macSize);
}

RecordCipher::Keys RecordCipher::keysOf(const TlsSuite &suite, const QByteArray &secret)
{
    constexpr qsizetype ivOctets = 12;
    return {{}, expanded(suite, secret, "key", keyOctets(suite)), expanded(suite, secret, "iv", ivOctets)};
}

QByteArray RecordCipher::nextSecret(const TlsSuite &suite, const QByteArray &secret)
{
    return expanded(suite, secret, "traffic upd", secret.size());
}

// RFC 5246 6.3; `randoms`: the server's, then the client's.
RecordCipher::Both RecordCipher::keysOf(const TlsSuite &suite, quint16 version, const QByteArray &master,
                                        const QByteArray &randoms)
{
    const EVP_CIPHER *cipher = EVP_get_cipherbynid(suite.cipher);
    const qsizetype mac = macOctets(suite), key = keyOctets(suite);
    const qsizetype block = cipher ? EVP_CIPHER_get_block_size(cipher) : 0;
    const qsizetype iv = isChaCha(suite) ? 12 : suite.isAead ? 4 : block;
    // Suites older than TLS 1.2 name the digest of their time.
    const char *digest = version < tls12                 ? "MD5-SHA1"
                         : suite.handshake == "MD5-SHA1" ? "SHA256"
                                                         : suite.handshake.constData();
    const QByteArray all = derived("TLS1-PRF", 2 * (mac + key + iv),
                                   {text(OSSL_KDF_PARAM_DIGEST, digest), octets(OSSL_KDF_PARAM_SECRET, master),
                                    octets(OSSL_KDF_PARAM_SEED, "key expansion" + randoms)});
    if (all.isEmpty())
        return {};
    qsizetype at = 0;
    const auto next = [&all, &at](qsizetype size) { return all.mid(std::exchange(at, at + size), size); };
    Both both;
    both.client.mac = next(mac);
    both.server.mac = next(mac);
    both.client.key = next(key);
    both.server.key = next(key);
    both.client.iv = next(iv);
    both.server.iv = next(iv);
    return both;
}

} // namespace Core
