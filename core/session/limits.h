#pragma once
#include "core/smtp/command.h"

#include <chrono>

namespace Core {

// How long is waited before the user is asked (RFC 5321 4.5.3.2), and a few waits of our own.
struct SessionLimits {
    std::chrono::milliseconds greeting = std::chrono::minutes(5);
    std::chrono::milliseconds mail = std::chrono::minutes(5);
    std::chrono::milliseconds recipient = std::chrono::minutes(5);
    std::chrono::milliseconds dataBegin = std::chrono::minutes(2);
    std::chrono::milliseconds dataBlock = std::chrono::minutes(3);
    std::chrono::milliseconds finalDot = std::chrono::minutes(10);
    std::chrono::milliseconds other = std::chrono::minutes(5);
    std::chrono::milliseconds handshake = std::chrono::minutes(1);
    std::chrono::milliseconds slow = std::chrono::seconds(10);   // until a note says so
    std::chrono::milliseconds leaving = std::chrono::seconds(2); // for the reply to QUIT
    std::chrono::milliseconds held = std::chrono::seconds(1);    // received octets that may hold a secret's echo

    // Received since the last reply that somebody asked for: past one of these the server only floods. The longest
    // honest reply (HELP, EHLO) has a few KiB; a hundred thousand lines are still shown.
    qint64 floodOctets = 12 * 1024 * 1024;
    quint32 floodRows = 110'000;
    // Or past these, after so long: long lines that are dear to read.
    qint64 slowFloodOctets = 2 * 1024 * 1024;
    quint32 slowFloodRows = 15'000;
    std::chrono::milliseconds slowFlood = std::chrono::milliseconds(700);

    std::chrono::milliseconds forReply(Smtp::Verb verb) const;
};

} // namespace Core
