#pragma once
#include "app/options.h"

#include <QLocale>

namespace App {

// The language of a run without a window: the one named, else the system's.
QLocale localeFor(const QString &language);

Exit runHelp(const HelpRun &run);

// What went wrong before anything ran: one sentence on standard error, and the exit status.
Exit tellMisuse(const Misuse &misuse);
Exit tellUnreadable(const QString &file, const QString &language);
Exit tellNothingFound(const QString &language);
Exit tellPortTaken(quint16 port, const QString &language);

} // namespace App
