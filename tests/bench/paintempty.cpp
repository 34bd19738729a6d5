#include "tests/bench/firstpaint.h"

#include <QApplication>
#include <QMainWindow>

// The baseline: an empty QMainWindow up to its first paint.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    const Bench::QuitAtFirstPaint quit(&window);
    window.resize(1360, 820);
    window.show();
    return QApplication::exec();
}
