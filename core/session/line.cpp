#include "core/session/line.h"

#include <algorithm>

namespace Core {

namespace {

Line cut(const Line &line, qsizetype from, qsizetype size)
{
    Line part{line.bytes.mid(from, size), {}};
    for (const KnownSecret &secret : line.secrets) {
        const qsizetype begin = std::max<qsizetype>(secret.span.begin, from);
        const qsizetype end = std::min<qsizetype>(qsizetype(secret.span.begin) + secret.span.size, from + part.bytes.size());
        if (begin < end)
            part.secrets.append({secret.what, {quint32(begin - from), quint32(end - begin)}, secret.value});
    }
    return part;
}

} // namespace

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

Line tail(const Line &line, qsizetype from)
{
    return cut(line, from, line.bytes.size() - from);
}

Line head(const Line &line, qsizetype size)
{
    return cut(line, 0, size);
}

} // namespace Core
