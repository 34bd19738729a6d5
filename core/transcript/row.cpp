#include "core/transcript/row.h"

#include "core/transcript/transcript.h"

namespace Core {
QByteArrayView octetsAt(const Transcript &transcript, EventId event, Span span)
{
    const QByteArrayView payload = transcript.payload(event);
    const qsizetype begin = qMin(qsizetype(span.begin), payload.size());
    return payload.sliced(begin).first(qMin(qsizetype(span.size), payload.size() - begin));
}

QList<RowPiece> pieces(const Transcript &transcript, const Row &row)
{
    if (!isWire(row.kind))
        return {};
    if (!row.has(RowFlag::Joined))
        return {{row.event, {row.begin, row.size}}};
    const Event &first = transcript.event(row.event);
    quint32 size = first.size - qMin(first.size, row.begin);
    QList<RowPiece> found{{row.event, {row.begin, size}}};
    for (EventId id = row.event + 1; size < row.size && id < transcript.size(); ++id) {
        const Event &event = transcript.event(id);
        if (endsLines(event.kind))
            break;
        if (event.kind != row.kind || event.channel != first.channel || event.size == 0)
            continue;
        if (event.protection != first.protection)
            break;
        const quint32 taken = qMin(event.size, row.size - size);
        found.append(RowPiece{id, {0, taken}});
        size += taken;
    }
    return found;
}

QByteArray octets(const Transcript &transcript, const Row &row)
{
    if (isWire(row.kind) && !row.has(RowFlag::Joined))
        return octetsAt(transcript, row.event, {row.begin, row.size}).toByteArray();
    QByteArray line;
    for (const RowPiece &piece : pieces(transcript, row))
        line.append(octetsAt(transcript, piece.event, piece.span));
    return line;
}

QByteArrayView withoutTerminator(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(line.endsWith("\r\n") ? 2 : 1);
    return line;
}

} // namespace Core
