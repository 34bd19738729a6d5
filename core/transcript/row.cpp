#include "core/transcript/row.h"

#include "core/transcript/transcript.h"

namespace Core {
namespace {

QByteArrayView octetsAt(const Transcript &transcript, EventId event, Span span)
{
    const QByteArrayView payload = transcript.payload(event);
    const qsizetype begin = qMin(qsizetype(span.begin), payload.size());
    return payload.sliced(begin).first(qMin(qsizetype(span.size), payload.size() - begin));
}

} // namespace

bool endsLines(Kind kind)
{
    return kind == Kind::Encrypted || kind == Kind::Gap || kind == Kind::Closed || kind == Kind::Failed;
}

QList<RowPiece> pieces(const Transcript &transcript, const Row &row)
{
    if (!isWire(row.kind))
        return {};
    QList<RowPiece> found{{row.event, row.span}};
    const Event &first = transcript.event(row.event);
    quint32 size = row.span.size;
    const bool joined = row.has(RowFlag::Joined);
    for (EventId id = row.event + 1; joined && size < row.size && id < transcript.size(); ++id) {
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
        return octetsAt(transcript, row.event, row.span).toByteArray();
    QByteArray line;
    for (const RowPiece &piece : pieces(transcript, row))
        line.append(octetsAt(transcript, piece.event, piece.span));
    return line;
}

QByteArray withoutTerminator(QByteArray line)
{
    if (line.endsWith('\n'))
        line.chop(line.endsWith("\r\n") ? 2 : 1);
    return line;
}

} // namespace Core
