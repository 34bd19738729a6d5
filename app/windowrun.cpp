#include "app/windowrun.h"

#include "app/windowed.h"

#include <QApplication>
#include <QIcon>

namespace App {

Exit runWindow(const WindowRun &run, int &argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("mailscope"));
    QCoreApplication::setApplicationName(QStringLiteral("mailscope"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Mailscope"));
    QGuiApplication::setDesktopFileName(QStringLiteral("mailscope"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/mailscope.png")));
    Windowed windowed;
    windowed.show(run.target, run.practice);
    return Exit(QApplication::exec());
}

} // namespace App
