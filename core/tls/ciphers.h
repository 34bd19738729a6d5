#pragma once
#include "core/tls/tlsversion.h"

#include <QByteArray>
#include <QList>

namespace Core {

// The weightiest thing to be said against a cipher, the worst last.
enum class CipherFlaw : quint8 {
    None,
    Cbc,              // no AEAD: RFC 7457's attacks begin here; bearable
    NoForwardSecrecy, // static RSA: whoever gets the key later reads all that was recorded
    ShortBlock,       // 64-bit blocks: 3DES, IDEA (RFC 7525 4.1)
    Broken,           // RC4, DES, export
    NoAuthentication, // anonymous
    NoEncryption,
};

struct Cipher {
    QByteArray name;     // OpenSSL's: "ECDHE-RSA-AES256-GCM-SHA384"; of TLS 1.3 the registry's
    QByteArray standard; // the registry's: "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"
    int bits = 0;
    CipherFlaw flaw = CipherFlaw::None;
    bool operator==(const Cipher &) const = default;
};

// All that this computer's OpenSSL can offer at security level 0 in this version, in its own order.
QList<Cipher> offerable(TlsVersion version);

} // namespace Core
