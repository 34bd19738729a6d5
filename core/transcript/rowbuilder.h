#pragma once
#include "core/transcript/row.h"

#include <array>
#include <optional>

namespace Core {

// Events → rows, one piece after the other, without looking at what is said. A small value: a copy goes on from where
// the original was.
class RowBuilder
{
public:
    enum class End : quint8 { Open, Terminated, Full, Cut }; // Full: Limits::lineOctets; Cut: it will never have an end
    struct Piece {
        RowId id = none;
        Row row; // as it is with this piece
        bool begins = false;
        bool goesOn = false; // on the line of the row before, which was full
        End end = End::Open;
        quint32 behind = 0; // the piece's end in the event's payload
    };
    RowId made() const { return m_made; }                     // rows so far; the next one's number
    enum class Carries : quint8 { Lines, Octets };            // Octets: counted by BDAT
    bool beginsRow(const Event &event, Carries carries) const // its next piece, or itself when it is a fact
    {
        return !isWire(event.kind) || lineOf(event).id == none || lineOf(event).carries != carries;
    }
    // Of an event with bytes, from `at` (< its size) on. Of what is counted and has no lines (BDAT), `octets` is how
    // many are due; such a row ends with its chunk, and lines and octets share no row.
    Piece takeLine(EventId id, const Event &event, QByteArrayView payload, quint32 at);
    // The same where the next line begins and ends in the event, as nearly all do: else nothing, and nothing is
    // changed.
    std::optional<Row> takeWholeLine(EventId id, const Event &event, QByteArrayView payload, quint32 at);
    Piece takeOctets(EventId id, const Event &event, QByteArrayView payload, quint32 at, quint64 octets);
    Piece takeFact(EventId id, const Event &event);
    // Whether the event may end a line that is open: else neither cutBefore() nor cutOne() need be asked.
    bool mayCut(const Event &event) const
    {
        return isWire(event.kind) ? lineOf(event).protection != event.protection : endsLines(event.kind);
    }
    // The line of the event's direction, if one is open that the event cannot go on: it came another way. Where the
    // cut falls just behind a full row, that row is it, and its end says Full.
    std::optional<Piece> cutBefore(const Event &event);
    std::optional<Piece> cutOne(); // an open line, whichever; when nothing is open, nothing

private:
    struct OpenLine {
        RowId id = none;
        Row row;
        Protection protection = Protection::NotKnown;
        Carries carries = Carries::Lines;
        bool goesOn = false; // the open row does
        RowId full = none;   // the row before, where its line goes on
        bool isOpen() const { return id != none || full != none; }
    };
    static size_t placeOf(const Event &event)
    {
        return (event.kind == Kind::Sent ? 1u : 0u) + (event.channel == Channel::Client ? 2u : 0u);
    }
    OpenLine &lineOf(const Event &event) { return m_lines[placeOf(event)]; }
    const OpenLine &lineOf(const Event &event) const { return m_lines[placeOf(event)]; }
    static Piece cut(OpenLine &line);
    Piece open(OpenLine &line, Carries carries, EventId id, const Event &event, quint32 at);
    void take(OpenLine &line, Piece &piece, QByteArrayView payload, quint32 at, quint64 most);

    std::array<OpenLine, 4> m_lines; // received and sent of each channel
    RowId m_made = 0;
};

} // namespace Core
