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
    QByteArray toString() const;
    bool operator==(const EnhancedStatus &) const = default;
};

// One line of a reply (RFC 5321 4.2), read without any context. Total: any octets give a line.
struct ReplyLine {
    quint16 code = 0; // 0: none was found
    bool last = true; // blank (or nothing) behind the code; false: hyphen
    std::optional<EnhancedStatus> status;
    Span text; // in the line: behind code, separator and status, without the terminator
    struct Wrong {
        FaultKind kind;
        quint32 offset;
        bool operator==(const Wrong &) const = default;
    };
    QList<Wrong> faults;
    bool operator==(const ReplyLine &) const = default;
};
ReplyLine parseReplyLine(QByteArrayView line); // with or without terminator

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
