#pragma once
#include <QtGlobal>

// Bounds on what a peer may make us keep together. What goes past a bound is never lost: it goes on in the next row or
// reply, and a fault says so.
namespace Core::Limits {

inline constexpr qsizetype lineOctets = 64 * 1024;
inline constexpr int replyLines = 10'000;
inline constexpr qsizetype replyOctets = 1024 * 1024;
inline constexpr int waitingCommands = 1'000;
inline constexpr qsizetype unsentOctets = 64 * 1024; // in a Transport
inline constexpr qsizetype sliceOctets = 16 * 1024;  // received a turn of the event loop

} // namespace Core::Limits
