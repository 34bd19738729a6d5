#pragma once
#include "app/options.h"

namespace App {

// Everything that may be said, gathered before it is known which way of running it belongs to.
struct Gathered {
    enum class Way : quint8 { Window, Console, Check, Probe, Practice, Tour, Explain, Help, Version } way = Way::Window;
    QStringList plain;
    WindowRun window;
    ConsoleRun console;
    CheckRun check;
    TlsOptions tls;
    PracticeRun practice;
    TourRun tour;
    ExplainRun explain;
    QString language;
    QStringList usedOptions;
    std::optional<Misuse> misuse;
};

using Misused = std::optional<Misuse::Kind>;

// An option of the command line that no other part of the program reads.
struct KnownOption {
    const char *name;
    bool hasValue;
    Misused (*take)(const QString &value, Gathered &all);
};
const KnownOption *knownOption(const QString &name); // null: it is none

} // namespace App
