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

Line joined(const QList<Line> &lines);                      // several commands in one write
Line cut(const Line &line, qsizetype from, qsizetype size); // a part, with the part of its secrets
void wipe(Line &line); // overwrites what nobody else holds; a line without secrets may hold some all the same

} // namespace Core
