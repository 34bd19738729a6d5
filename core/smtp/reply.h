#pragma once
#include "core/wire/fault.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace Core::Smtp {

// RFC 2034, RFC 3463: class "." subject "." detail at the start of a reply's text.
struct EnhancedStatus {
    quint8 klass = 0; // 2, 4 or 5
    quint16 subject = 0;
    quint16 detail = 0;
    QByteArray toString() const; // "5.7.1"
    bool operator==(const EnhancedStatus &) const = default;
};
// At the very start of `text`, with a blank or nothing behind it. No leading zeros (RFC 3463 2).
std::optional<EnhancedStatus> readStatus(QByteArrayView text);

// One line of a reply (RFC 5321 4.2), read without any context. Total: any octets give a line.
struct ReplyLine {
    quint16 code = 0; // 0: none was found (or it is 000)
    bool last = true; // blank (or anything else, or nothing) behind the code; false: hyphen
    std::optional<EnhancedStatus> status;
    Span text; // in the line: behind code, separator and status, without the terminator; without a code the whole line
    struct Wrong {
        FaultKind kind;
        quint32 offset;
        bool operator==(const Wrong &) const = default;
    };
    QList<Wrong> faults; // at most one of a kind, the first of it; in the order of FaultKind
    bool operator==(const ReplyLine &) const = default;
};
ReplyLine parseReplyLine(QByteArrayView line); // with or without terminator

enum class Piece : quint8 {
    Whole,
    Continued, // goes on a line that the line limit cut: its first octets may be the end of a character
};
// What is wrong with a line's octets, whatever it says (RFC 5321 2.3.8, 2.4, 4.5.3.1): terminator, NUL, control
// characters, UTF-8. At most one of a kind.
QList<ReplyLine::Wrong> octetFaults(QByteArrayView line, Piece piece = Piece::Whole);

// A whole reply, for readers: made from its lines when it is asked for.
struct Reply {
    quint16 code = 0;                     // of its last line
    std::optional<EnhancedStatus> status; // of the first line that has one
    QList<QByteArray> lines;              // text of each line, code and status taken off
    QByteArray joined() const;            // with one blank between
    bool operator==(const Reply &) const = default;
};
Reply readReply(const QList<QByteArray> &lines);

} // namespace Core::Smtp
