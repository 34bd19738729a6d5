#include "app/windowrun.h"

#include "app/windowed.h"

#include <QApplication>

namespace App {

Exit runWindow(const WindowRun &run, int &argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("mailscope"));
    QCoreApplication::setApplicationName(QStringLiteral("mailscope"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Mailscope"));
    QGuiApplication::setDesktopFileName(QStringLiteral("mailscope"));
    Windowed windowed;
    windowed.show(run.target, run.practice);
    return Exit(QApplication::exec());
}

} // namespace App
