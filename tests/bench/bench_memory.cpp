#include "app/windowed.h"
#include "tests/bench/bigdocument.h"
#include "tests/bench/stopwatch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

// What the window takes for a document of a million lines, above what it takes empty, in octets of its file.
namespace {

qint64 residentOctets(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QFile::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(field))
            return line.mid(qsizetype(qstrlen(field))).trimmed().split(' ').first().toLongLong() * 1024;
    return -1;
}

int measure(int argc, char **argv, const QString &path, Bench::Big kind)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    App::Windowed windowed;
    windowed.show(std::nullopt, App::WindowRun::Practice::NotOffered);
    bool ok = QTest::qWaitForWindowExposed(&windowed.window());
    const qint64 empty = residentOctets("VmRSS:");
    auto *view = windowed.window().findChild<QAbstractItemView *>(QStringLiteral("transcript"));
    windowed.open(path);
    ok &= QTest::qWaitFor([&] { return view->model()->rowCount() >= Bench::bigLines; }, 60'000);
    QTest::qWait(200); // the workers give back what they had
    const double file = double(QFileInfo(path).size());
    const qint64 full = residentOctets("VmRSS:");
    std::printf("%s: empty window %.1f MB, with %.1f MB of document %.1f MB, at most %.1f MB\n", Bench::nameOf(kind),
                double(empty) / 1e6, file / 1e6, double(full) / 1e6, double(residentOctets("VmHWM:")) / 1e6);
    ok &=
        Bench::report("  memory above the empty window, of the file's size", double(full - empty) / file, 1.5, "times");
    return ok ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    bool ok = true;
    for (const auto kind : {Bench::Big::Flood, Bench::Big::Messages, Bench::Big::Dialogue}) {
        const QString path = folder.filePath(QStringLiteral("%1.mailscope").arg(int(kind)));
        std::fflush(stdout);
        // Each in a process of its own: what one kept is no matter of the next.
        if (::fork() == 0) {
            const bool saved = !Core::Journal::save(Bench::BigDocument(kind).transcript, path);
            ::_exit(saved ? 0 : 1);
        }
        int status = 0;
        ::wait(&status);
        if (::fork() == 0) {
            const int result = measure(argc, argv, path, kind);
            std::fflush(stdout);
            ::_exit(result);
        }
        ::wait(&status);
        ok &= WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }
    return ok ? 0 : 1;
}
