#pragma once
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

// How a peer's certificate is judged.
struct TrustSettings {
    QString authorityFile;         // PEM; empty: the system's authorities
    QByteArray trustedCertificate; // DER of one certificate trusted as it is (the practice server's own)
    QString expectedName;          // empty: the host that was asked for
    bool operator==(const TrustSettings &) const = default;
};

} // namespace Core
