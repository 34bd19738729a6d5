#include "core/smtp/words.h"

#include "core/wire/octets.h"

namespace Core::Smtp {

QByteArrayView cut(QByteArrayView line, Span span)
{
    const qsizetype begin = qMin(qsizetype(span.begin), line.size());
    return line.sliced(begin, qMin(qsizetype(span.size), line.size() - begin));
}

QList<Span> words(QByteArrayView line, qsizetype from)
{
    QList<Span> found;
    for (qsizetype at = from; at < line.size();) {
        while (at < line.size() && isBlank(line[at]))
            ++at;
        const qsizetype begin = at;
        while (at < line.size() && !isBlank(line[at]))
            ++at;
        if (at > begin)
            found.append({quint32(begin), quint32(at - begin)});
    }
    return found;
}

} // namespace Core::Smtp
