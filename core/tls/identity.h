#pragma once
#include <QByteArray>
#include <QList>

namespace Core {

// A certificate with its key, as values: what a server shows, or a client when it is asked.
struct Identity {
    QList<QByteArray> chain; // DER, leaf first
    QByteArray key;          // PKCS #8 DER
    bool isEmpty() const { return chain.isEmpty(); }
    bool operator==(const Identity &) const = default;
};

} // namespace Core
