#pragma once
#include "core/wire/ids.h"

#include <QByteArray>
#include <vector>

namespace Core {

// The number of each kind is the one in saved files: append, never renumber.
enum class Kind : quint8 {
    Opened,
    Resolved,
    Trying,
    TryFailed,
    Connected,
    Received,
    Sent,
    Secret,
    Doubted,
    Trusted,
    Encrypted,
    Gap,
    Closed,
    Failed,
    Note,
    Foreign,
    Mark,    // what the user noted beside an event (mark.h); belongs to the document, and makes no row
    Excerpt, // the first of all, where the session's beginning is not there (excerpt.h); makes no row either
};
inline constexpr Kind lastKind = Kind::Excerpt;

// NotKnown: the source (an import) does not say.
enum class Protection : quint8 { Clear, TlsVerified, TlsUnverified, NotKnown };

enum class Channel : quint8 { Server, Client };

inline constexpr bool isProtected(Protection protection)
{
    return protection == Protection::TlsVerified || protection == Protection::TlsUnverified;
}

// A chunk of one direction as it came, or one fact.
struct Event {
    qint64 at = -1;     // µs since Opened; -1: the source does not say
    quint32 offset = 0; // payload in its Part: wire bytes, or a fact as CBOR (facts.h)
    quint32 size = 0;
    Kind kind = Kind::Foreign;
    Protection protection = Protection::NotKnown;
    Channel channel = Channel::Server;
    // Of a Foreign: a later version's record, kept and saved as it is.
    quint8 foreignKind = 0, foreignProtection = 0, foreignChannel = 0, foreignExtra = 0;
};
static_assert(sizeof(Event) == 24);

// Up to 1 MiB of payload. Full, it never changes again, so workers read it without locks.
struct Part {
    EventId first = 0;
    QByteArray bytes;
    std::vector<Event> events;
};

} // namespace Core
