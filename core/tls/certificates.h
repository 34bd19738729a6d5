#pragma once
#include "core/tls/identity.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Core {

// EC P-256, signed by itself, valid from yesterday for a year. Names as "DNS:localhost" or "IP:127.0.0.1"; others are
// left out. Takes well under 10 ms. Empty if the library refuses.
Identity makeIdentity(const QByteArray &commonName, const QList<QByteArray> &names);
// For a server on loopback: localhost, 127.0.0.1 and ::1.
Identity makeLoopbackIdentity();

enum class KeyKind : quint8 { Other, Rsa, Ec, Ed25519, Ed448, Dsa };

// What a certificate says of itself; whether it holds is another question.
struct Certificate {
    QByteArray subject, issuer;         // RFC 4514, UTF-8
    QByteArray serial;                  // hexadecimal, capitals
    QList<QByteArray> names;            // "DNS:…", "IP:…", in the certificate's order
    qint64 notBefore = 0, notAfter = 0; // s since the epoch
    KeyKind key = KeyKind::Other;
    int keyBits = 0;
    QByteArray curve; // of an elliptic key: "prime256v1"
    int version = 3;
    QByteArray signature; // "ecdsa-with-SHA256"
    QByteArray sha256;    // fingerprint: 32 octets
    QByteArray sha1;      // 20 octets; still what old tools print
    bool authority = false;
    bool selfIssued = false; // subject and issuer are the same name
    bool operator==(const Certificate &) const = default;
};

std::optional<Certificate> readCertificate(QByteArrayView der); // nothing: it is none
QByteArray toPem(QByteArrayView der);                           // of a certificate

} // namespace Core
