#include "tests/bench/stopwatch.h"
#include "ui/export/exporting.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

// A session of 1,000,000 rows given away, while the window's loop turns: how late it ever is, what memory the work
// takes, and how fast rows go beside the plainest reading of them (each row's octets once, in the same run).
using namespace Export;

namespace {

constexpr int rowsInAll = 1'000'000;

std::unique_ptr<Core::Document> million()
{
    auto document = std::make_unique<Core::Document>();
    Core::Recorder &recorder = document->recorder();
    recorder.fact(Core::Kind::Connected, Core::Facts::encode(Core::Facts::Connected()), 0);
    recorder.received("220 mail.example.org\r\n", Core::Protection::Clear, 1);
    for (int pair = 0; pair < rowsInAll / 2 - 1; ++pair) {
        recorder.sent("RCPT TO:<user" + QByteArray::number(pair) + "@example.org>\r\n", {}, Core::Protection::Clear,
                      pair);
        recorder.received("503 5.5.1 Error: need MAIL command\r\n", Core::Protection::Clear, pair);
    }
    document->follow();
    return document;
}

double megabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return -1;
}

// The longest time between two turns of this thread's loop while `work` runs in another; ms.
double latest(const std::function<void()> &work, double &seconds)
{
    QElapsedTimer whole, turn;
    double late = 0;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
        late = std::max(late, double(turn.nsecsElapsed()) / 1e6);
        turn.restart();
    });
    std::unique_ptr<QThread> worker(QThread::create(work));
    QEventLoop loop;
    QObject::connect(worker.get(), &QThread::finished, &loop, &QEventLoop::quit);
    whole.start();
    turn.start();
    tick.start(5);
    worker->start();
    loop.exec();
    seconds = double(whole.elapsed()) / 1000;
    return late;
}

bool measure(const Core::Document &document, Format format, Explanations explanations, Names names, const char *what)
{
    const QTemporaryDir folder;
    QElapsedTimer ordering;
    ordering.start();
    Order order;
    order.material = std::make_shared<Material>(document.source());
    const double ordered = double(ordering.nsecsElapsed()) / 1e6;
    order.choices = {format, QLocale::English, explanations, names};
    if (explanations == Explanations::With) // each reply read and told: a tenth shows the pace
        for (Core::RowId row = 0; row < rowsInAll / 10; ++row)
            order.rows.push_back(row);
    Progress progress;
    Outcome outcome;
    const double before = megabytes();
    double seconds = 0;
    const double late = latest(
        [&] { outcome = exportFile(order, folder.filePath(QStringLiteral("a")), NewFile::Existing::Kept, progress); },
        seconds);
    std::printf("%-64s %8.0f rows/s, %.0f MB more\n", what, progress.done / seconds, megabytes() - before);
    const bool done = outcome.kind == Outcome::Kind::Done && progress.done == progress.total;
    return Bench::report("  to order it", ordered, 50, "ms") &
           Bench::report("  the window's loop is late by", late, 100, "ms") & done;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto document = million();
    if (document->rows().size() < size_t(rowsInAll))
        return 1;
    QElapsedTimer reading;
    reading.start();
    qsizetype octets = 0;
    for (Core::RowId row = 0; row < document->rows().size(); ++row)
        octets += document->dialogue().line(row).size();
    std::printf("%-64s %8.0f rows/s\n", "baseline: every row read once",
                double(rowsInAll) * 1e9 / double(reading.nsecsElapsed()));
    bool kept = octets > 0;
    kept &= measure(*document, Format::PlainText, Explanations::Without, Names::Own, "plain text");
    kept &= measure(*document, Format::Html, Explanations::Without, Names::Own, "HTML");
    kept &= measure(*document, Format::PlainText, Explanations::Without, Names::Example, "plain text, example names");
    kept &= measure(*document, Format::Markdown, Explanations::With, Names::Own,
                    "Markdown with explanations, 100,000 rows");
    return kept ? 0 : 1;
}
