#include "core/practice/answer.h"

namespace Core::Practice {

QByteArray Answer::octets() const
{
    QByteArray out;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        out.append(QByteArray::number(code)).append(i + 1 < lines.size() ? '-' : ' ');
        if (!status.isEmpty())
            out.append(status).append(' ');
        out.append(lines[i]).append("\r\n");
    }
    return out;
}

} // namespace Core::Practice
