#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Core::Exact {

// What stands in base64 (RFC 4648 4), read leniently: blanks and line ends are passed over.
struct Decoded {
    QByteArray octets;
    qsizetype wrong = 0; // places that the encoding does not know, passed over or taken as they are
    bool operator==(const Decoded &) const = default;
};
// The longest run in a line that may be base64: what follows "334 " or "AUTH PLAIN ".
QByteArrayView longestBase64(QByteArrayView line);
// Several lines that are nothing else are one encoded whole; otherwise the longest run of each is decoded for itself.
QList<Decoded> decodeBase64(const QList<QByteArray> &lines);

// Quoted-printable (RFC 2045 6.7) of lines without their terminators; a "=" at a line's end joins the next.
Decoded decodeQuotedPrintable(const QList<QByteArray> &lines);

} // namespace Core::Exact
