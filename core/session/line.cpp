#include "core/session/line.h"

#include <algorithm>

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

Line part(const Line &line, qsizetype from, qsizetype size)
{
    Line some{line.bytes.mid(from, size), {}};
    for (const KnownSecret &secret : line.secrets) {
        const qsizetype begin = std::max<qsizetype>(secret.span.begin, from);
        const qsizetype end = std::min<qsizetype>(qsizetype(secret.span.begin) + secret.span.size, from + some.bytes.size());
        if (begin < end)
            some.secrets.append({secret.what, {quint32(begin - from), quint32(end - begin)}, secret.value});
    }
    return some;
}

} // namespace Core
