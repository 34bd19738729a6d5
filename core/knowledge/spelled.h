#pragma once
#include <QByteArray>
#include <QList>

namespace Core::Knowledge {

enum class Edge : quint8 {
    WordBefore = 1, // \b
    WordBehind = 2,
    Start = 4, // ^
    End = 8,   // $
};
constexpr bool has(quint8 edges, Edge edge)
{
    return edges & quint8(edge);
}

// A text that an expression spells out: wherever it stands between such edges, the expression matches.
struct Spelled {
    QByteArray text; // lower case
    quint8 edges = 0;
    bool operator==(const Spelled &) const = default;
};

inline constexpr qsizetype mostSpellings = 96;

// What one alternative of an expression spells out, when that is all it can match but for what may be missing at its
// ends. Empty: it holds more than plain characters, small classes, groups and optional parts, or spells too many texts.
QList<Spelled> spelledOut(QByteArrayView alternative);
// The alternatives of an expression, outside all groups.
QList<QByteArrayView> alternativesOf(QByteArrayView expression);

} // namespace Core::Knowledge
