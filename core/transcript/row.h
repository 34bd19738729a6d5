#pragma once
#include "core/transcript/event.h"

#include <QByteArray>

namespace Core {

enum class RowFlag : quint8 {
    FirstOfReply = 1,
    LastOfReply = 2,
    Unfinished = 4, // no terminator (yet)
    Joined = 8,     // goes on in the next events of its direction
    Fault = 16,
    HasSecret = 32,
    Content = 64,   // a line of a message, or octets of BDAT
};

// What the user sees as one line: a line of the dialogue with its terminator, or a fact.
struct Row {
    EventId event = none;
    Span span; // in the event's payload; a Joined row's first piece
    quint16 code = 0;
    quint8 flags = 0;
    Kind kind = Kind::Foreign;
    bool has(RowFlag flag) const { return flags & quint8(flag); }
    void set(RowFlag flag) { flags = quint8(flags | quint8(flag)); }
    bool operator==(const Row &) const = default;
};
static_assert(sizeof(Row) == 16);

class Transcript;
// The row's octets with their terminator, pieces joined; at most Limits::lineOctets.
QByteArray octets(const Transcript &transcript, const Row &row);
QByteArray withoutTerminator(QByteArray line);

} // namespace Core
