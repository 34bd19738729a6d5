#pragma once
#include "core/wire/ids.h"

#include <QByteArrayView>
#include <QList>

namespace Core {

// Cuts one direction's octets into lines with their exact terminators, wherever the chunks were cut. Lossless: the pieces
// in order are the input. A line ends at CR LF or at a bare LF; a bare CR ends nothing (RFC 5321 2.3.8).
class LineSplitter
{
public:
    struct Piece {
        Span span;              // in the chunk given
        bool continues = false; // goes on a line that an earlier chunk (or the line limit) cut
        bool complete = false;  // ends in a terminator
        bool operator==(const Piece &) const = default;
    };
    QList<Piece> split(QByteArrayView chunk);
    bool insideLine() const { return m_length > 0; }

private:
    qsizetype m_length = 0; // of the line begun so far
};

} // namespace Core
