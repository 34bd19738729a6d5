#pragma once
#include "core/transcript/secretwatch.h"

#include <QByteArray>
#include <QList>

namespace Core {

// What is to be sent: anything, raw bytes too, terminator included, with the secrets its maker knows of.
struct Line {
    QByteArray bytes;
    QList<KnownSecret> secrets;
};

// Several commands in one write.
Line joined(const QList<Line> &lines);
// The part from `from` on, its secrets with it.
Line tail(const Line &line, qsizetype from);
Line head(const Line &line, qsizetype size);

} // namespace Core
