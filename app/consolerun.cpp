#include "app/consolerun.h"

#include "app/console.h"
#include "app/helprun.h"

#include <QCoreApplication>

namespace App {

Exit runConsole(const ConsoleRun &run, int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Console console(run);
    if (!console.openScript())
        return tellUnreadable(run.script, run.language);
    QObject::connect(
        &console, &Console::finished, &application, [](Exit exit) { QCoreApplication::exit(int(exit)); },
        Qt::QueuedConnection);
    console.start();
    return Exit(QCoreApplication::exec());
}

} // namespace App
