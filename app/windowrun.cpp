#include "app/windowrun.h"

#include "app/windowed.h"

#include <QApplication>
#include <QIcon>
#include <QPixmap>

namespace App {

Exit runWindow(const WindowRun &run, int &argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("mailscope"));
    QCoreApplication::setApplicationName(QStringLiteral("mailscope"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Mailscope"));
    QGuiApplication::setDesktopFileName(QStringLiteral("mailscope"));
    // Its format is named: to guess it, Qt would load each image plugin there is.
    QGuiApplication::setWindowIcon(QPixmap(QStringLiteral(":/icons/mailscope.png"), "PNG"));
    Windowed windowed;
    if (!run.file.isEmpty())
        windowed.open(run.file); // it is read while the window comes up
    windowed.show(run.target, run.practice);
    return Exit(QApplication::exec());
}

} // namespace App
