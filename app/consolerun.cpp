#include "app/consolerun.h"

#include "app/console.h"
#include "app/helprun.h"
#include "app/tlstrust.h"
#include "core/knowledge/wordingsearch.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace App {

Exit runConsole(const ConsoleRun &run, int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (mayWrite(run.exported.file, run.language) == Written::No || mayWrite(run.journal, run.language) == Written::No)
        return Exit::Misused;
    QThreadPool::globalInstance()->start(Core::Knowledge::prepareWordings); // while the server is reached
    const std::optional<Core::TrustSettings> trust = trustOf(run.tls, run.language);
    if (!trust)
        return Exit::Misused;
    Console console(run);
    console.setTrust(*trust);
    if (!console.openScript())
        return tellUnreadable(run.script, run.language);
    if (!console.openSecret())
        return tellUnreadable(run.login.passwordFile, run.language);
    if (console.openJournal() == Written::No)
        return Exit::NotWritten;
    QObject::connect(
        &console, &Console::finished, &application, [](Exit exit) { QCoreApplication::exit(int(exit)); },
        Qt::QueuedConnection);
    console.start();
    const Exit exit = Exit(QCoreApplication::exec());
    const Written kept = console.closeJournal();
    const Written exported = writeExport(run.exported, console.document(), run.language);
    return kept == Written::Yes && exported == Written::Yes ? exit : Exit::NotWritten;
}

} // namespace App
