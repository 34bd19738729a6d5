#pragma once
#include "core/import/import.h"

#include <QByteArray>
#include <QList>

// What the programs write, as their manuals and their output show it; the texts are our own.
namespace Core::Testing {

struct Sample {
    const char *name;
    Origin origin;
    QByteArray text;
    QList<QList<QByteArray>> told; // of each session
};
QList<Sample> samples();

} // namespace Core::Testing
