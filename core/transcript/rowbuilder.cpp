#include "core/transcript/rowbuilder.h"

#include "core/wire/limits.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace Core {
namespace {

// Up to and with the first line feed, else all.
quint32 throughLineFeed(QByteArrayView window)
{
    const void *feed = window.isEmpty() ? nullptr : std::memchr(window.data(), '\n', size_t(window.size()));
    return quint32(feed ? static_cast<const char *>(feed) - window.data() + 1 : window.size());
}

} // namespace

RowBuilder::Piece RowBuilder::open(OpenLine &line, Carries carries, EventId id, const Event &event, quint32 at)
{
    Piece piece;
    piece.begins = beginsRow(event, carries);
    if (piece.begins) {
        line.id = m_made++;
        line.row = Row{id, at, 0, 0, 0, event.kind};
        line.protection = event.protection;
        line.carries = carries;
        line.goesOn = line.full != none;
    } else {
        line.row.set(RowFlag::Joined);
    }
    line.full = none;
    piece.id = line.id;
    piece.goesOn = line.goesOn;
    return piece;
}

// Through the next line feed, but no more than `most` octets.
void RowBuilder::take(OpenLine &line, Piece &piece, QByteArrayView payload, quint32 at, quint64 most)
{
    const QByteArrayView rest = payload.sliced(at);
    const quint64 room = qMin(most, quint64(Limits::lineOctets) - line.row.size);
    const quint32 taken = throughLineFeed(rest.first(qsizetype(qMin(quint64(rest.size()), room))));
    piece.behind = at + taken;
    line.row.size += taken;
    if (taken > 0 && payload[piece.behind - 1] == '\n')
        piece.end = End::Terminated;
    else if (line.row.size == Limits::lineOctets)
        piece.end = End::Full;
    else if (taken == most)
        piece.end = End::Cut;
    line.row.put(RowFlag::Unfinished, piece.end != End::Terminated);
    piece.row = line.row;
    if (piece.end != End::Open)
        line.id = none;
}

RowBuilder::Piece RowBuilder::takeLine(EventId id, const Event &event, QByteArrayView payload, quint32 at)
{
    OpenLine &line = lineOf(event);
    Piece piece = open(line, Carries::Lines, id, event, at);
    take(line, piece, payload, at, std::numeric_limits<quint64>::max());
    line.full = piece.end == End::Full ? piece.id : none;
    return piece;
}

std::optional<Row> RowBuilder::takeWholeLine(EventId id, const Event &event, QByteArrayView payload, quint32 at)
{
    OpenLine &line = lineOf(event);
    if (line.isOpen())
        return std::nullopt;
    const QByteArrayView rest = payload.sliced(at);
    const quint32 taken = throughLineFeed(rest.first(qMin(rest.size(), Limits::lineOctets)));
    if (taken == 0 || rest[taken - 1] != '\n')
        return std::nullopt;
    line.protection = event.protection;
    ++m_made;
    return Row{id, at, taken, 0, 0, event.kind};
}

RowBuilder::Piece RowBuilder::takeOctets(EventId id, const Event &event, QByteArrayView payload, quint32 at,
                                         quint64 octets)
{
    OpenLine &line = lineOf(event);
    Piece piece = open(line, Carries::Octets, id, event, at);
    take(line, piece, payload, at, octets);
    return piece;
}

RowBuilder::Piece RowBuilder::takeFact(EventId id, const Event &event)
{
    Piece piece;
    piece.id = m_made++;
    piece.row = Row{id, 0, event.size, 0, 0, event.kind};
    piece.begins = true;
    piece.end = End::Terminated;
    piece.behind = event.size;
    return piece;
}

RowBuilder::Piece RowBuilder::cut(OpenLine &line)
{
    Piece piece;
    const bool isFull = line.id == none;
    piece.id = isFull ? line.full : line.id;
    piece.row = line.row;
    piece.goesOn = line.goesOn;
    piece.end = isFull ? End::Full : End::Cut;
    line.id = line.full = none;
    return piece;
}

std::optional<RowBuilder::Piece> RowBuilder::cutBefore(const Event &event)
{
    OpenLine &line = lineOf(event);
    if (!line.isOpen() || line.protection == event.protection)
        return std::nullopt;
    return cut(line);
}

std::optional<RowBuilder::Piece> RowBuilder::cutOne()
{
    const auto open = std::find_if(m_lines.begin(), m_lines.end(), [](const OpenLine &line) { return line.isOpen(); });
    return open == m_lines.end() ? std::nullopt : std::optional(cut(*open));
}

} // namespace Core
