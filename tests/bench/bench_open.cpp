#include "app/windowed.h"
#include "core/document/follower.h"
#include "core/document/loading.h"
#include "core/journal/journal.h"
#include "tests/bench/bigdocument.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/turns.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

// How fast a document of a million lines opens, beside `wc -l` on the same file in the same run.
namespace {

constexpr int rounds = 5;

struct Opened {
    double begun = -1, finished = -1; // ms
    quint32 rows = 0, exchanges = 0;
};

Opened openOnce(const QString &path)
{
    Opened result;
    QElapsedTimer clock;
    Core::Loading loading(Core::Journal::openJournal(path));
    std::unique_ptr<Core::Document> document;
    QObject::connect(&loading, &Core::Loading::begun, [&] {
        result.begun = double(clock.nsecsElapsed()) / 1e6;
        document = loading.takeDocument();
    });
    QEventLoop loop;
    QObject::connect(&loading, &Core::Loading::finished, &loop, &QEventLoop::quit);
    clock.start();
    loading.start();
    loop.exec();
    result.finished = double(clock.nsecsElapsed()) / 1e6;
    result.rows = quint32(document->rows().size());
    result.exchanges = quint32(document->exchanges().size());
    return result;
}

// What each of the two workers does, in time of its own: on a machine that does other things too, this says more.
// Gives the longer one: the two run side by side.
double tellWork(const QString &path)
{
    const double begin = Bench::ownTime();
    Core::Transcript transcript;
    const auto source = Core::Journal::openJournal(path);
    while (source->read(transcript))
        continue;
    const double read = Bench::ownTime();
    Core::Follower follower{Core::Smtp::Conversation()};
    while (follower.advance(transcript, 16'384))
        follower.take();
    const double derived = Bench::ownTime();
    std::printf("  of the processor: reading %.1f ms, deriving rows %.1f ms\n", read - begin, derived - read);
    return qMax(read - begin, derived - read);
}

// Alone: what it costs to read a file and derive its rows.
bool measureOpening(const QString &path, Bench::Big kind)
{
    std::vector<double> ratios, wcs, cpus, opens, firsts;
    Opened last;
    for (int round = 0; round < rounds + 1; ++round) {
        const Bench::Taken wc = Bench::takenByWc(path);
        last = openOnce(path);
        if (round == 0)
            continue; // warms the caches
        wcs.push_back(wc.wall);
        cpus.push_back(wc.cpu);
        opens.push_back(last.finished);
        firsts.push_back(last.begun);
        ratios.push_back(last.finished / wc.wall);
    }
    std::printf("%s: %lld octets, %u rows, %u exchanges\n", Bench::nameOf(kind),
                static_cast<long long>(QFileInfo(path).size()), last.rows, last.exchanges);
    std::printf(
        "  wc -l %.1f ms (%.1f of the processor), opened in %.1f ms, 1/%.1f of its speed; first rows after %.1f "
        "ms\n",
        Bench::median(wcs), Bench::median(cpus), Bench::median(opens), Bench::median(ratios), Bench::median(firsts));
    const double slower = tellWork(path);
    Bench::report("  of the processor, the slower worker against wc -l", slower / Bench::median(cpus), 10, "times");
    return Bench::report("  time against wc -l", Bench::median(ratios), 10, "times");
}

// In a window: when the first rows stand there, and whether it stays usable.
bool measureWindow(const QString &path)
{
    App::Windowed windowed;
    windowed.show(std::nullopt, App::WindowRun::Practice::NotOffered);
    bool ok = QTest::qWaitForWindowExposed(&windowed.window());
    auto *view = windowed.window().findChild<QAbstractItemView *>(QStringLiteral("transcript"));
    QElapsedTimer clock;
    Bench::Turns turns;
    clock.start();
    windowed.open(path);
    ok &= turns.until([&] { return view->model()->rowCount() > 0; }, 10'000);
    view->viewport()->repaint();
    ok &= Bench::report("first rows painted", double(clock.nsecsElapsed()) / 1e6, 200, "ms");
    ok &= turns.until([&] { return view->model()->rowCount() >= Bench::bigLines; }, 60'000);
    std::printf("all %d rows in the window after %.0f ms\n", view->model()->rowCount(),
                double(clock.nsecsElapsed()) / 1e6);
    std::printf("event loop: the longest turn took %.1f ms\n", turns.longest);
    ok &= Bench::report("  of the processor", turns.longestOwn, 50, "ms"); // a flood's limit: the same window
    return ok;
}

} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto kinds = {Bench::Big::Flood, Bench::Big::Messages, Bench::Big::Dialogue};
    const auto pathOf = [&folder](Bench::Big kind) {
        return folder.filePath(QStringLiteral("%1.mailscope").arg(int(kind)));
    };
    bool ok = true;
    for (const Bench::Big kind : kinds)
        ok &= !Core::Journal::save(Bench::BigDocument(kind).transcript, pathOf(kind));
    ok &= measureWindow(pathOf(Bench::Big::Dialogue)); // first: starting `wc` lets its pages be copied when they change
    for (const Bench::Big kind : kinds)
        ok &= measureOpening(pathOf(kind), kind);
    return ok ? 0 : 1;
}
