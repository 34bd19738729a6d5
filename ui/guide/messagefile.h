#pragma once
#include <QByteArray>
#include <QFuture>
#include <QString>

namespace Gui {

inline constexpr qint64 messageLimit = 10 * 1024 * 1024; // octets of a file
inline constexpr qint64 pasteLimit = 1024 * 1024;        // of what is typed or pasted: an editor is no place for more

// Every line in CR LF, the last one too; how many ends of line were something else.
struct LineEnds {
    QByteArray octets;
    quint64 mended = 0;
    bool operator==(const LineEnds &) const = default;
};
LineEnds inCrLf(const QByteArray &message);

struct MessageFile {
    enum class Problem : quint8 { None, NotAFile, TooLarge, Unreadable } problem = Problem::None;
    LineEnds message;
    bool operator==(const MessageFile &) const = default;
};
MessageFile readMessageFile(const QString &path);          // may block: a file may lie far away
QFuture<MessageFile> loadMessageFile(const QString &path); // the same in a worker

} // namespace Gui
