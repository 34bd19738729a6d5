#pragma once
#include "core/tls/identity.h"
#include "core/tls/tlsversion.h"
#include "core/wire/protocol.h"

#include <QByteArray>
#include <QString>

namespace Core {

struct Endpoint {
    QString host; // name or address; empty: socketPath counts
    QString socketPath;
    quint16 port = 0;
    Security security = Security::None;
    bool isLocal() const; // UNIX socket, localhost or a loopback address
    bool operator==(const Endpoint &) const = default;
};

// Where servers let TLS begin at once: 465 and ports made like it, IMAP's and POP's, HTTPS.
bool isUsuallyTls(quint16 port);

// How TLS is spoken with a peer, and how its certificate is judged.
struct TrustSettings {
    QString authorityFile;         // PEM; empty: the system's authorities
    QString revocationFile;        // CRLs; empty: nothing is checked for revocation
    QByteArray trustedCertificate; // DER of one certificate trusted as it is (the practice server's own)
    QString expectedName;          // empty: the host that was asked for
    QString serverName;            // SNI; empty: the expected name
    enum class Indication : quint8 { Host, None } indication = Indication::Host; // None: no SNI at all
    TlsVersion minimum = TlsVersion::Tls12, maximum = TlsVersion::Tls13;
    QByteArray ciphers, suites; // of TLS 1.2 and older, of TLS 1.3; in OpenSSL's words; empty: its default
    Identity identity;          // shown to a server that asks for a certificate
    bool operator==(const TrustSettings &) const = default;
};

} // namespace Core
