#pragma once
#include "core/wire/failure.h"

#include <optional>

namespace Core {

// What is known when OpenSSL gives up.
struct TlsBreak {
    std::optional<int> alertReceived, alertSent; // RFC 8446 6
    bool handshakeDone = false;
    bool serverAnswered = false;   // a ServerHello was seen
    bool certificateAsked = false; // of us
    bool certificateShown = false; // ours, if it was asked for
};
// Takes OpenSSL's error queue of this thread.
Failure takeTlsFailure(const TlsBreak &how);

} // namespace Core
