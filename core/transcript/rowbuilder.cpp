#include "core/transcript/rowbuilder.h"

#include "core/wire/limits.h"

#include <utility>

namespace Core {
namespace {

// Up to and with the first line feed, else all.
quint32 throughLineFeed(QByteArrayView window)
{
    const qsizetype feed = window.indexOf('\n');
    return quint32(feed < 0 ? window.size() : feed + 1);
}

} // namespace

const RowBuilder::OpenLine &RowBuilder::lineOf(const Event &event) const
{
    return m_lines[(event.kind == Kind::Sent ? 1u : 0u) + (event.channel == Channel::Client ? 2u : 0u)];
}

RowBuilder::OpenLine &RowBuilder::lineOf(const Event &event)
{
    return const_cast<OpenLine &>(std::as_const(*this).lineOf(event));
}

bool RowBuilder::beginsRow(const Event &event) const
{
    return !isWire(event.kind) || lineOf(event).id == none;
}

RowBuilder::Piece RowBuilder::open(OpenLine &line, EventId id, const Event &event, quint32 at)
{
    Piece piece;
    piece.begins = line.id == none;
    if (piece.begins) {
        line.id = m_made++;
        line.row = Row{id, {at, 0}, 0, 0, event.kind};
        line.length = 0;
        line.protection = event.protection;
        line.goesOn = line.nextGoesOn;
    } else {
        line.row.set(RowFlag::Joined);
    }
    line.nextGoesOn = false;
    piece.id = line.id;
    piece.goesOn = line.goesOn;
    return piece;
}

RowBuilder::Piece RowBuilder::takeLine(EventId id, const Event &event, QByteArrayView payload, quint32 at)
{
    OpenLine &line = lineOf(event);
    Piece piece = open(line, id, event, at);
    const QByteArrayView rest = payload.sliced(at);
    const qsizetype room = Limits::lineOctets - line.length;
    const quint32 taken = throughLineFeed(rest.first(qMin(rest.size(), room)));
    piece.behind = at + taken;
    line.length += taken;
    if (piece.begins)
        line.row.span.size = taken;
    if (taken > 0 && payload[piece.behind - 1] == '\n')
        piece.end = End::Terminated;
    else if (line.length == Limits::lineOctets)
        piece.end = End::Full;
    line.row.put(RowFlag::Unfinished, piece.end != End::Terminated);
    piece.row = line.row;
    if (piece.end != End::Open) {
        line.id = none;
        line.nextGoesOn = piece.end == End::Full;
    }
    return piece;
}

RowBuilder::Piece RowBuilder::takeOctets(EventId id, const Event &event, QByteArrayView payload, quint32 at,
                                         quint64 octets)
{
    OpenLine &line = lineOf(event);
    line.id = none;
    Piece piece = open(line, id, event, at);
    const quint64 most = qMin(octets, quint64(Limits::lineOctets));
    const QByteArrayView rest = payload.sliced(at);
    const quint32 taken = throughLineFeed(rest.first(qMin(rest.size(), qsizetype(most))));
    piece.behind = at + taken;
    line.row.span.size = taken;
    piece.end = taken > 0 && payload[piece.behind - 1] == '\n' ? End::Terminated : End::Cut;
    line.row.put(RowFlag::Unfinished, piece.end == End::Cut);
    piece.row = line.row;
    line.id = none;
    return piece;
}

RowBuilder::Piece RowBuilder::takeFact(EventId id, const Event &event)
{
    Piece piece;
    piece.id = m_made++;
    piece.row = Row{id, {0, event.size}, 0, 0, event.kind};
    piece.begins = true;
    piece.end = End::Terminated;
    piece.behind = event.size;
    return piece;
}

RowBuilder::Piece RowBuilder::cut(OpenLine &line)
{
    Piece piece;
    piece.id = line.id;
    piece.row = line.row;
    piece.goesOn = line.goesOn;
    piece.end = End::Cut;
    line.id = none;
    return piece;
}

std::optional<RowBuilder::Piece> RowBuilder::cutBefore(const Event &event)
{
    OpenLine &line = lineOf(event);
    if (line.protection != event.protection)
        line.nextGoesOn = false;
    if (line.id == none || line.protection == event.protection)
        return std::nullopt;
    return cut(line);
}

std::optional<RowBuilder::Piece> RowBuilder::cutOne()
{
    for (OpenLine &line : m_lines) {
        line.nextGoesOn = false;
        if (line.id != none)
            return cut(line);
    }
    return std::nullopt;
}

} // namespace Core
