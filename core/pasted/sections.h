#pragma once
#include "core/wire/ids.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Core::Pasted {

// A text, cut at the borders of the MIME parts in it (RFC 2045, 2046), encoded ones decoded.
struct Section {
    enum class Kind : quint8 {
        Free,
        Human,    // a part for people
        Markup,   // the same as HTML, its tags taken off
        Status,   // message/delivery-status
        Returned, // the message that comes back, or its headers
        Skipped   // pictures and the like
    } kind = Kind::Free;
    QByteArrayView text; // of the whole, when not decoded
    QByteArray decoded;
    bool isDecoded = false;
    Span place;
};
QList<Section> sectionsOf(QByteArrayView text);

} // namespace Core::Pasted
