#include "core/session/line.h"

#include "core/transcript/secretbytes.h"

namespace Core {

Line joined(const QList<Line> &lines)
{
    Line all;
    for (const Line &line : lines) {
        for (KnownSecret secret : line.secrets) {
            secret.span.begin += quint32(all.bytes.size());
            all.secrets.append(secret);
        }
        all.bytes.append(line.bytes);
    }
    return all;
}

Line cut(const Line &line, qsizetype from, qsizetype size)
{
    Line part{line.bytes.mid(from, size), {}};
    for (const KnownSecret &secret : line.secrets) {
        const qsizetype begin = qMax(qsizetype(secret.span.begin), from);
        const qsizetype end =
            qMin(qsizetype(secret.span.begin) + qsizetype(secret.span.size), from + part.bytes.size());
        if (begin < end)
            part.secrets.append({secret.what, {quint32(begin - from), quint32(end - begin)}, secret.value});
    }
    return part;
}

void wipe(Line &line)
{
    wipe(line.bytes);
    for (KnownSecret &secret : line.secrets)
        wipe(secret.value);
    line.secrets.clear();
}

} // namespace Core
