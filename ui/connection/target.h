#pragma once
#include "core/net/endpoint.h"
#include "core/wire/protocol.h"

#include <QString>

namespace Gui {

// What the connection bar holds: where to connect, and how.
struct Target {
    Core::Endpoint endpoint;
    Core::Protocol protocol = Core::Protocol::Smtp;
    bool operator==(const Target &) const = default;
};

} // namespace Gui
