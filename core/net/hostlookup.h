#pragma once
#include "core/wire/failure.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Core {

struct FoundAddresses {
    QList<QByteArray> addresses; // "192.0.2.1", "2001:db8::1", "fe80::1%eth0": in the order in which to try them
    std::optional<Failure> failure;
    bool operator==(const FoundAddresses &) const = default;
};
using LookUp = std::function<FoundAddresses(const QByteArray &name)>; // may block; called on any thread
FoundAddresses lookUpHost(const QByteArray &name);                    // the system's way (getaddrinfo)

// The name as DNS has it (A-labels); empty if it can be none. Never holds CR, LF, NUL or a blank.
QByteArray hostNameOctets(const QString &host);
// The address, if the host is one ("192.0.2.1", "::1", "[fe80::1%eth0]"); such a host is not looked up.
std::optional<QByteArray> addressLiteral(const QString &host);

} // namespace Core
