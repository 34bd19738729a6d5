#include "core/wire/linesplitter.h"

#include "core/wire/limits.h"

#include <cstring>
#include <limits>

namespace Core {

QList<LineSplitter::Piece> LineSplitter::split(QByteArrayView chunk)
{
    QList<Piece> pieces;
    const qsizetype size = qMin(chunk.size(), qsizetype(std::numeric_limits<quint32>::max()));
    for (qsizetype begin = 0; begin < size;) {
        const qsizetype room = qMin(size - begin, Limits::lineOctets - m_length);
        const void *feed = std::memchr(chunk.data() + begin, '\n', size_t(room));
        const qsizetype taken = feed ? static_cast<const char *>(feed) - (chunk.data() + begin) + 1 : room;
        const bool complete = feed != nullptr;
        pieces.append({{quint32(begin), quint32(taken)}, insideLine(), complete, m_overLong && m_length == 0});
        m_length += taken;
        begin += taken;
        if (complete || m_length == Limits::lineOctets) {
            m_overLong = !complete;
            m_length = 0;
        }
    }
    return pieces;
}

} // namespace Core
