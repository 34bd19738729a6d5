#pragma once
#include <QByteArrayView>

namespace Core {

// What bytes at the place of a TLS record begin with, by its header alone: type 20–23, version 3.x, length up to
// 2^14 + 2048 (RFC 8446 5.1, RFC 5246 6.2.3).
struct RecordShape {
    enum class Kind : quint8 { Record, Partial, NotTls } kind = Kind::Partial;
    qsizetype size = 0; // of a whole record with its header
    bool operator==(const RecordShape &) const = default;
};
RecordShape recordAt(QByteArrayView bytes);
// Three octets are enough to say so of what should have been text.
bool looksLikeTls(QByteArrayView bytes);

} // namespace Core
