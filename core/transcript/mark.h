#pragma once
#include "core/wire/ids.h"

#include <QByteArray>

// Bookmarks and notes: what the user put beside a place in the transcript. They are recorded as events behind what they
// speak of, so that an append-only file keeps them; of several about one place the last counts.
namespace Core::Facts {

// Of Kind::Mark. A mark without text is a bookmark, one with text a note.
struct Mark {
    EventId event = none; // never a Mark itself
    quint32 offset = 0;   // in its payload: which line of the event is meant
    QByteArray text;      // UTF-8
    bool removed = false; // what was there before is taken back
    bool operator==(const Mark &) const = default;
};
QByteArray encode(const Mark &);
template <typename Fact>
Fact decode(QByteArrayView cbor);
template <>
Mark decode<Mark>(QByteArrayView cbor);

} // namespace Core::Facts
