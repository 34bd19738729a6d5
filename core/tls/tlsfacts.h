#pragma once
#include "core/tls/certificatefinding.h"

#include <QByteArray>
#include <QList>

namespace Core {

// What a finished handshake was. Plain values; names and DER as OpenSSL gives them.
struct TlsFacts {
    QByteArray protocol; // "TLSv1.3"
    QByteArray cipher;
    QByteArray expectedName;
    QByteArray subject, issuer;         // of the leaf, RFC 4514
    QList<QByteArray> names;            // "DNS:…", "IP:…"
    qint64 notBefore = 0, notAfter = 0; // s since the epoch
    QList<QByteArray> chain;            // DER, as sent, leaf first
    QList<CertificateFinding> findings; // weightiest first, no doubles
    bool verified = false;              // chain and name hold
    bool operator==(const TlsFacts &) const = default;
};

} // namespace Core
