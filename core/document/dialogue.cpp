#include "core/document/dialogue.h"

#include "core/transcript/facts.h"

#include <algorithm>

namespace Core {
namespace {

// Behind a command at most so many replies come before its own: what waited, and some nobody asked for.
constexpr int mostRepliesBefore = 4096;

bool overlap(Span a, Span b)
{
    return a.begin < b.begin + quint64(b.size) && b.begin < a.begin + quint64(a.size);
}

} // namespace

QByteArray Dialogue::line(RowId row) const
{
    if (!transcript || row >= rows.size())
        return {};
    const QByteArrayView whole = lineInPlace(row);
    return whole.isNull() ? withoutTerminator(octets(*transcript, rows[row])).toByteArray() : whole.toByteArray();
}

QByteArrayView Dialogue::lineInPlace(RowId row) const
{
    if (!transcript || row >= rows.size() || !isWire(rows[row].kind) || rows[row].has(RowFlag::Joined))
        return {};
    return withoutTerminator(octetsAt(*transcript, rows[row].event, {rows[row].begin, rows[row].size}));
}

// Between the lines of a reply, other rows may stand: what we sent meanwhile, a note.
QList<QByteArray> Dialogue::lines(RowId first, RowId last) const
{
    QList<QByteArray> found;
    if (first >= rows.size())
        return found;
    const Kind kind = rows[first].kind;
    for (RowId row = first; row <= last && row < rows.size(); ++row)
        if (rows[row].kind == kind)
            found.append(line(row));
    return found;
}

Smtp::Reply Dialogue::reply(const Smtp::Exchange &exchange) const
{
    return Smtp::readReply(lines(exchange.replyFirst, exchange.replyLast));
}

const Event &Dialogue::event(RowId row) const
{
    static const Event nothing;
    return transcript && row < rows.size() ? transcript->event(rows[row].event) : nothing;
}

QByteArrayView Dialogue::fact(RowId row) const
{
    if (!transcript || row >= rows.size() || isWire(rows[row].kind))
        return {};
    return transcript->payload(rows[row].event);
}

std::span<const Fault> Dialogue::faultsOf(RowId row) const
{
    const auto before = [](const Fault &fault, RowId wanted) { return fault.row < wanted; };
    const auto behind = [](RowId wanted, const Fault &fault) { return wanted < fault.row; };
    const auto first = std::lower_bound(faults.begin(), faults.end(), row, before);
    const auto last = std::upper_bound(first, faults.end(), row, behind);
    return {first, last};
}

// Replies end in the order in which they began, so the exchanges are sorted by both.
const Smtp::Exchange *Dialogue::exchangeOfReply(RowId row) const
{
    const auto found =
        std::lower_bound(exchanges.begin(), exchanges.end(), row,
                         [](const Smtp::Exchange &exchange, RowId wanted) { return exchange.replyLast < wanted; });
    if (row >= rows.size() || rows[row].kind != Kind::Received || found == exchanges.end() || row < found->replyFirst)
        return nullptr;
    return &*found;
}

const Smtp::Exchange *Dialogue::exchangeOfCommand(RowId row) const
{
    if (row == none)
        return nullptr;
    const auto first =
        std::lower_bound(exchanges.begin(), exchanges.end(), row,
                         [](const Smtp::Exchange &exchange, RowId wanted) { return exchange.replyLast < wanted; });
    const auto last = exchanges.end() - first > mostRepliesBefore ? first + mostRepliesBefore : exchanges.end();
    const auto found =
        std::find_if(first, last, [row](const Smtp::Exchange &exchange) { return exchange.said == row; });
    return found == last ? nullptr : &*found;
}

RowId Dialogue::secretOf(RowId row) const
{
    if (!transcript || row >= rows.size() || rows[row].kind != Kind::Sent)
        return none;
    const QList<RowPiece> where = pieces(*transcript, rows[row]);
    for (const RowPiece &piece : where)
        for (EventId id = piece.event + 1; transcript->event(id).kind == Kind::Secret; ++id)
            if (overlap(Facts::decode<Facts::Secret>(transcript->payload(id)).span, piece.span))
                return id;
    return none;
}

} // namespace Core
