#include "tests/bench/stopwatch.h"

#include <QCoreApplication>

// Start to first painted window, whole process, beside an empty QMainWindow program.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString here = QCoreApplication::applicationDirPath();
    const Bench::Pairs pairs = Bench::interleaved({here + QStringLiteral("/paintwindow"), {}, {}},
                                                  {here + QStringLiteral("/paintempty"), {}, {}}, 25);
    std::printf("Mailscope %.1f ms, empty window %.1f ms\n", pairs.a, pairs.b);
    return pairs.ok && Bench::report("start to first paint, Mailscope / empty QMainWindow", pairs.ratio, 2.0, "") ? 0
                                                                                                                  : 1;
}
