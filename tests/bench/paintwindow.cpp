#include "app/windowed.h"
#include "tests/bench/firstpaint.h"

#include <QApplication>
#include <QStandardPaths>

// Mailscope's window up to its first paint, as `mailscope` opens it.
int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    App::Windowed windowed;
    const Bench::QuitAtFirstPaint quit(&windowed.window());
    windowed.show(std::nullopt, App::WindowRun::Practice::NotOffered);
    return QApplication::exec();
}
