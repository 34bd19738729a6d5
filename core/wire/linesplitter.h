#pragma once
#include "core/wire/ids.h"
#include "core/wire/limits.h"

#include <QByteArrayView>
#include <QList>

namespace Core {

// Cuts one direction's octets into lines with their exact terminators, wherever the chunks were cut. Lossless: the
// pieces in order are the input. A line ends at CR LF or at a bare LF; a bare CR ends nothing (RFC 5321 2.3.8). A line
// longer than Limits::lineOctets goes on in a new row. One splitter a direction and TLS layer: TLS begins with a new
// one, so that no line is ever made of clear and of protected octets.
class LineSplitter
{
public:
    struct Piece {
        Span span;              // in the chunk given
        bool continues = false; // goes on a line that an earlier chunk (or the line limit) cut
        bool complete = false;  // ends in a terminator
        bool overLong = false;  // continues, and begins a new row: the row before is full
        bool operator==(const Piece &) const = default;
    };
    QList<Piece> split(QByteArrayView chunk); // at most 4 GiB; what is behind is not looked at
    static bool isCut(QByteArrayView row)     // the line limit alone ended it: its line goes on in the next row
    {
        return row.size() >= Limits::lineOctets && !row.endsWith('\n');
    }
    bool insideLine() const { return m_length > 0 || m_overLong; }

private:
    qsizetype m_length = 0;  // of the row begun so far
    bool m_overLong = false; // the row before this one was full, its line goes on
};

} // namespace Core
