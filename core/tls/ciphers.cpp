#include "core/tls/ciphers.h"

#include "core/tls/openssl.h"

#include <openssl/err.h>
#include <openssl/objects.h>

namespace Core {
using namespace OpenSsl;
namespace {

bool isBroken(int cipher)
{
    switch (cipher) {
    case NID_rc4:
    case NID_rc4_40:
    case NID_rc2_cbc:
    case NID_des_cbc:
        return true;
    }
    return false;
}

CipherFlaw flawOf(const SSL_CIPHER *cipher)
{
    const int symmetric = SSL_CIPHER_get_cipher_nid(cipher), exchange = SSL_CIPHER_get_kx_nid(cipher);
    if (symmetric == NID_undef)
        return CipherFlaw::NoEncryption;
    if (SSL_CIPHER_get_auth_nid(cipher) == NID_auth_null)
        return CipherFlaw::NoAuthentication;
    if (isBroken(symmetric) || SSL_CIPHER_get_bits(cipher, nullptr) < 112)
        return CipherFlaw::Broken;
    if (symmetric == NID_des_ede3_cbc || symmetric == NID_idea_cbc)
        return CipherFlaw::ShortBlock;
    const bool forward = exchange == NID_kx_ecdhe || exchange == NID_kx_dhe || exchange == NID_kx_any;
    if (!forward)
        return CipherFlaw::NoForwardSecrecy;
    return SSL_CIPHER_is_aead(cipher) ? CipherFlaw::None : CipherFlaw::Cbc;
}

// Pre-shared keys and SRP need what nobody gave.
bool isForCertificates(const SSL_CIPHER *cipher)
{
    switch (SSL_CIPHER_get_auth_nid(cipher)) {
    case NID_auth_rsa:
    case NID_auth_ecdsa:
    case NID_auth_dss:
    case NID_auth_null:
    case NID_auth_any:
        break;
    default:
        return false;
    }
    switch (SSL_CIPHER_get_kx_nid(cipher)) {
    case NID_kx_rsa:
    case NID_kx_dhe:
    case NID_kx_ecdhe:
    case NID_kx_any:
        return true;
    }
    return false;
}

bool fits(const SSL_CIPHER *cipher, TlsVersion version)
{
    const bool ofThirteen = SSL_CIPHER_get_protocol_id(cipher) >> 8 == 0x13;
    if (ofThirteen || version == TlsVersion::Tls13)
        return ofThirteen && version == TlsVersion::Tls13;
    const bool ofTwelve = QByteArray(SSL_CIPHER_get_version(cipher)) == "TLSv1.2";
    return isForCertificates(cipher) && (version == TlsVersion::Tls12 || !ofTwelve);
}

constexpr char everyCipher[] = "ALL:COMPLEMENTOFALL:@SECLEVEL=0";
constexpr char everySuite[] = "TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256:"
                              "TLS_AES_128_CCM_SHA256:TLS_AES_128_CCM_8_SHA256";

} // namespace

QList<Cipher> offerable(TlsVersion version)
{
    QList<Cipher> ciphers;
    const Context context(SSL_CTX_new(TLS_client_method()));
    if (!context || SSL_CTX_set_cipher_list(context.get(), everyCipher) != 1 ||
        SSL_CTX_set_ciphersuites(context.get(), everySuite) != 1)
        return ciphers;
    const STACK_OF(SSL_CIPHER) *known = SSL_CTX_get_ciphers(context.get());
    for (int i = 0; i < sk_SSL_CIPHER_num(known); ++i) {
        const SSL_CIPHER *cipher = sk_SSL_CIPHER_value(known, i);
        if (fits(cipher, version))
            ciphers.append({SSL_CIPHER_get_name(cipher), SSL_CIPHER_standard_name(cipher),
                            SSL_CIPHER_get_bits(cipher, nullptr), flawOf(cipher)});
    }
    ERR_clear_error();
    return ciphers;
}

} // namespace Core
