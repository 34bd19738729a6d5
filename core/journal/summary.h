#pragma once
#include "core/transcript/facts.h"

#include <QByteArray>
#include <QString>

namespace Core::Journal {

// What a list of sessions says of one: read from a journal's begin and end, without what is between.
struct Summary {
    enum class Outcome : quint8 {
        Closed,     // in order, by either side
        Failed,     // failure says how
        Broken,     // it ends without notice: the program or the computer did
        Going,      // a program writes it now
        Unreadable, // nothing can be read of it
    } outcome = Outcome::Unreadable;
    Facts::Opened opened;
    Failure failure;
    Closing closing = Closing::ByUs;
    QByteArray lastReply; // the last line that the server said, without terminator, as it was recorded; bounded
    qint64 lastAt = -1;   // µs since Opened, of the last event
    qint64 octets = 0;    // of the file
    bool operator==(const Summary &) const = default;
};

Summary readSummary(const QString &path); // some ms; total

} // namespace Core::Journal
