#include "ui/guide/messagefile.h"

#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace Gui {

LineEnds inCrLf(const QByteArray &message)
{
    LineEnds made;
    made.octets.reserve(message.size() + message.size() / 32 + 2);
    for (qsizetype i = 0; i < message.size(); ++i) {
        const char c = message[i];
        if (c != '\r' && c != '\n') {
            made.octets.append(c);
            continue;
        }
        const bool proper = c == '\r' && i + 1 < message.size() && message[i + 1] == '\n';
        i += proper ? 1 : 0;
        made.mended += proper ? 0 : 1;
        made.octets.append("\r\n");
    }
    if (!made.octets.isEmpty() && !made.octets.endsWith("\r\n"))
        made.octets.append("\r\n");
    return made;
}

MessageFile readMessageFile(const QString &path)
{
    // A pipe or a device would be read for ever.
    if (!QFileInfo(path).isFile())
        return {MessageFile::Problem::NotAFile, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {MessageFile::Problem::Unreadable, {}};
    const QByteArray octets = file.read(messageLimit + 1);
    if (file.error() != QFileDevice::NoError)
        return {MessageFile::Problem::Unreadable, {}};
    if (octets.size() > messageLimit)
        return {MessageFile::Problem::TooLarge, {}};
    return {MessageFile::Problem::None, inCrLf(octets)};
}

QFuture<MessageFile> loadMessageFile(const QString &path)
{
    const auto promise = std::make_shared<QPromise<MessageFile>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(readMessageFile(path));
        promise->finish();
    });
    return promise->future();
}

} // namespace Gui
