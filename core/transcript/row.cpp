#include "core/transcript/row.h"

#include "core/transcript/transcript.h"
#include "core/wire/limits.h"

namespace Core {
namespace {

// How much of `rest` belongs to a line of which `before` octets are known; the rule of LineSplitter.
qsizetype lineRest(QByteArrayView rest, qsizetype before)
{
    const QByteArrayView window = rest.first(qMin(rest.size(), qMax(qsizetype(0), Limits::lineOctets - before)));
    const qsizetype feed = window.indexOf('\n');
    return feed < 0 ? window.size() : feed + 1;
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
    qsizetype size = row.span.size;
    bool goesOn = row.has(RowFlag::Joined) && size < Limits::lineOctets;
    for (EventId id = row.event + 1; goesOn && id < transcript.size(); ++id) {
        const Event &event = transcript.event(id);
        if (endsLines(event.kind))
            break;
        if (event.kind != row.kind || event.channel != first.channel || event.size == 0)
            continue;
        if (event.protection != first.protection)
            break;
        const QByteArrayView payload = transcript.payload(id);
        const qsizetype taken = lineRest(payload, size);
        found.append(RowPiece{id, {0, quint32(taken)}});
        size += taken;
        goesOn = taken > 0 && payload[taken - 1] != '\n' && size < Limits::lineOctets;
    }
    return found;
}

QByteArray octets(const Transcript &transcript, const Row &row)
{
    QByteArray line;
    const QList<RowPiece> found = pieces(transcript, row);
    for (const RowPiece &piece : found) {
        const QByteArrayView payload = transcript.payload(piece.event);
        if (qsizetype(piece.span.begin) <= payload.size())
            line.append(payload.sliced(piece.span.begin)
                            .first(qMin(qsizetype(piece.span.size), payload.size() - qsizetype(piece.span.begin))));
    }
    return line;
}

QByteArray withoutTerminator(QByteArray line)
{
    if (line.endsWith('\n'))
        line.chop(line.endsWith("\r\n") ? 2 : 1);
    return line;
}

} // namespace Core
