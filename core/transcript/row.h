#pragma once
#include "core/transcript/event.h"

#include <QByteArray>
#include <QList>

namespace Core {

enum class RowFlag : quint8 {
    FirstOfReply = 1,
    LastOfReply = 2,
    Unfinished = 4, // no terminator (yet)
    Joined = 8,     // goes on in the next events of its direction
    Fault = 16,
    HasSecret = 32,
    Content = 64, // a line of a message (its final dot is none), or octets of BDAT
};

// What the user sees as one line: a line of the dialogue with its terminator, or a fact.
struct Row {
    EventId event = none;
    quint32 begin = 0; // in the event's payload; a Joined row goes on from there to the event's end, and in the next
    quint32 size = 0;  // octets in all pieces
    quint16 code = 0;
    quint8 flags = 0;
    Kind kind = Kind::Foreign;
    bool has(RowFlag flag) const { return flags & quint8(flag); }
    void set(RowFlag flag) { flags = quint8(flags | quint8(flag)); }
    void put(RowFlag flag, bool on) { flags = quint8(on ? flags | quint8(flag) : flags & ~quint8(flag)); }
    bool operator==(const Row &) const = default;
};
static_assert(sizeof(Row) == 16); // there may be millions

inline bool isWire(Kind kind)
{
    return kind == Kind::Received || kind == Kind::Sent;
}

// After it no line goes on that was begun before.
inline bool endsLines(Kind kind)
{
    return kind == Kind::Encrypted || kind == Kind::Gap || kind == Kind::Closed || kind == Kind::Failed;
}

class Transcript;
struct RowPiece {
    EventId event = none;
    Span span;
    bool operator==(const RowPiece &) const = default;
};
// Where a row's octets lie: one piece, or of a Joined row all. Empty for a fact.
QList<RowPiece> pieces(const Transcript &transcript, const Row &row);
// The row's octets with their terminator, pieces joined; at most Limits::lineOctets. Empty for a fact.
QByteArray octets(const Transcript &transcript, const Row &row);
QByteArrayView octetsAt(const Transcript &transcript, EventId event, Span span); // as far as the payload goes
QByteArrayView withoutTerminator(QByteArrayView line);                           // CR LF or LF

} // namespace Core
