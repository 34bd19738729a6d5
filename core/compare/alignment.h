#pragma once
#include "core/document/dialogue.h"

#include <QByteArray>
#include <QList>

namespace Core::Compare {

// What has its place in a comparison: a greeting, a command with its reply, TLS, the end.
struct Moment {
    enum class What : quint8 { Greeting, Exchange, Unasked, Tls, End } what = What::Exchange;
    Smtp::Verb verb = Smtp::Verb::None;
    RowId row = none;        // the command, the fact; of a greeting its first line
    qsizetype exchange = -1; // of the dialogue
    QByteArray key;          // the same key: the same was said
    bool operator==(const Moment &) const = default;
};

inline constexpr qsizetype mostMoments = 20'000; // of a side; what is behind is not compared

QList<Moment> momentsOf(const Dialogue &dialogue);

struct Pair {
    qsizetype left = -1, right = -1; // -1: on the other side only
    bool operator==(const Pair &) const = default;
};
// Every moment of both sides once, in order. The same commands stand side by side, then the same verbs.
QList<Pair> align(const QList<Moment> &left, const QList<Moment> &right);

} // namespace Core::Compare
