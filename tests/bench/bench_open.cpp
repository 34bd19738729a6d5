#include "app/windowed.h"
#include "core/document/follower.h"
#include "core/document/loading.h"
#include "core/journal/journal.h"
#include "tests/bench/bigdocument.h"
#include "tests/bench/stopwatch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <ctime>

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

// Of this thread, in ms.
double ownTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// What each of the two workers does, in time of its own: on a machine that does other things too, this says more.
// Gives the longer one: the two run side by side.
double tellWork(const QString &path)
{
    const double begin = ownTime();
    Core::Transcript transcript;
    const auto source = Core::Journal::openJournal(path);
    while (source->read(transcript))
        continue;
    const double read = ownTime();
    Core::Follower follower{Core::Smtp::Conversation()};
    while (follower.advance(transcript, 16'384))
        follower.take();
    const double derived = ownTime();
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

// How long the event loop did not come round: by the clock, and of the processor, which other programs do not lengthen.
class Turns
{
public:
    Turns()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_wall.push_back(double(m_clock.nsecsElapsed()) / 1e6);
            m_own.push_back(ownTime() - m_since);
            m_clock.restart();
            m_since = ownTime();
        });
        m_timer.start(0);
    }
    static double longest(const std::vector<double> &turns)
    {
        return turns.empty() ? 0 : *std::max_element(turns.begin(), turns.end());
    }
    const std::vector<double> &wall() const { return m_wall; }
    const std::vector<double> &own() const { return m_own; }

private:
    QElapsedTimer m_clock;
    double m_since = ownTime();
    QTimer m_timer;
    std::vector<double> m_wall, m_own;
};

// In a window: when the first rows stand there, and whether it stays usable.
bool measureWindow(const QString &path)
{
    App::Windowed windowed;
    windowed.show(std::nullopt, App::WindowRun::Practice::NotOffered);
    bool ok = QTest::qWaitForWindowExposed(&windowed.window());
    auto *view = windowed.window().findChild<QAbstractItemView *>(QStringLiteral("transcript"));
    QElapsedTimer clock;
    const Turns turns;
    clock.start();
    windowed.open(path);
    ok &= QTest::qWaitFor([&] { return view->model()->rowCount() > 0; }, 10'000);
    view->viewport()->repaint();
    ok &= Bench::report("first rows painted", double(clock.nsecsElapsed()) / 1e6, 200, "ms");
    ok &= QTest::qWaitFor([&] { return view->model()->rowCount() >= Bench::bigLines; }, 60'000);
    std::printf("all %d rows in the window after %.0f ms\n", view->model()->rowCount(),
                double(clock.nsecsElapsed()) / 1e6);
    std::printf("event loop: %zu turns, the longest took %.1f ms\n", turns.wall().size(), Turns::longest(turns.wall()));
    ok &= Bench::report("  of the processor", Turns::longest(turns.own()), 16, "ms");
    return ok;
}

} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    bool ok = true;
    QString path;
    for (const auto kind : {Bench::Big::Flood, Bench::Big::Messages, Bench::Big::Dialogue}) {
        path = folder.filePath(QStringLiteral("%1.mailscope").arg(int(kind)));
        ok &= !Core::Journal::save(Bench::BigDocument(kind).transcript, path);
        ok &= measureOpening(path, kind);
    }
    ok &= measureWindow(path);
    return ok ? 0 : 1;
}
