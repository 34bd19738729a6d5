#include "core/session/content.h"

namespace Core {

QByteArray asContent(const QByteArray &message)
{
    QByteArray content;
    content.reserve(message.size() + message.size() / 50 + 5);
    bool lineBegins = true;
    for (qsizetype i = 0; i < message.size(); ++i) {
        const char c = message[i];
        if (c == '\r' || c == '\n') {
            if (c == '\r' && i + 1 < message.size() && message[i + 1] == '\n')
                ++i;
            content.append("\r\n");
            lineBegins = true;
            continue;
        }
        if (lineBegins && c == '.')
            content.append('.');
        content.append(c);
        lineBegins = false;
    }
    if (!lineBegins)
        content.append("\r\n");
    return content.append(".\r\n");
}

} // namespace Core
