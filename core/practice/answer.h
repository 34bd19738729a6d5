#pragma once
#include <QByteArray>
#include <QList>

namespace Core::Practice {

// One reply of the practice server, before it is written out (RFC 5321 4.2, RFC 2034 4).
struct Answer {
    quint16 code = 0;  // 0: nothing is said (yet)
    QByteArray status; // enhanced; empty where none belongs: greeting, EHLO, 334, 354
    QList<QByteArray> lines;
    Answer() = default;
    Answer(quint16 basic, const char *enhanced, const QByteArray &text) : code(basic), status(enhanced), lines{text} {}
    Answer(quint16 basic, const char *enhanced, const QList<QByteArray> &texts)
        : code(basic), status(enhanced), lines(texts)
    {}
    bool isRefusal() const { return code >= 400; }
    bool isError() const { return code >= 500; }
    QByteArray octets() const; // every line with its CR LF
    bool operator==(const Answer &) const = default;
};

} // namespace Core::Practice
