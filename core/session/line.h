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
// Some octets of it, its secrets with them.
Line part(const Line &line, qsizetype from, qsizetype size);

} // namespace Core
