#include "tests/bench/longsession.h"
#include "tests/bench/stopwatch.h"
#include "ui/theme/appearance.h"
#include "ui/transcript/transcriptmodel.h"
#include "ui/transcript/transcriptpanel.h"
#include "ui/transcript/transcriptview.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QStringListModel>

#include <random>

// Frames while 1,000,000 rows are scrolled and jumped through, beside a plain table of the same size; and a switch of
// the look and of the language over them.
namespace {

constexpr int frames = 600;

class Numbers : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Bench::longLines; }
    int columnCount(const QModelIndex & = {}) const override { return 7; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }
};

double percentile(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times[size_t(double(times.size() - 1) * share)];
}

// Half of them a wheel's step on, half anywhere.
std::vector<double> framesOf(QTableView &view)
{
    std::mt19937 random(1);
    std::vector<double> times;
    QScrollBar *bar = view.verticalScrollBar();
    for (int frame = 0; frame < frames; ++frame) {
        const int to = frame % 2 ? int(random() % unsigned(bar->maximum())) : bar->value() + 3;
        QElapsedTimer clock;
        clock.start();
        bar->setValue(to);
        QCoreApplication::processEvents();
        view.viewport()->repaint();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    return times;
}

double timeOf(const auto &work)
{
    std::vector<double> times;
    for (int round = 0; round < 9; ++round) {
        QElapsedTimer clock;
        clock.start();
        work(round);
        QCoreApplication::processEvents();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    return Bench::median(times);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Gui::apply(Gui::Appearance::Light, application);
    const auto document = Bench::documentOf(Bench::longSession());
    const Words::Language language;
    Gui::TranscriptPanel panel(language);
    panel.resize(1200, 900);
    panel.show();
    panel.setDocument(document.get());
    QCoreApplication::processEvents();
    QTableView plain;
    Numbers numbers;
    plain.setModel(&numbers);
    plain.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    plain.resize(1200, 900);
    plain.show();
    const std::vector<double> ours = framesOf(*panel.view()), theirs = framesOf(plain);
    std::printf("frame, median %.2f ms, plain table %.2f ms; 99th percentile %.2f ms and %.2f ms\n",
                percentile(ours, 0.5), percentile(theirs, 0.5), percentile(ours, 0.99), percentile(theirs, 0.99));
    bool ok = Bench::report("a frame at the 99th percentile", percentile(ours, 0.99), 16, "ms");
    ok &= Bench::report("switch between light and dark", timeOf([&](int round) {
                            Gui::apply(round % 2 ? Gui::Appearance::Light : Gui::Appearance::Dark, application);
                            panel.view()->viewport()->repaint();
                        }),
                        100, "ms");
    ok &= Bench::report("switch of the language", timeOf([&](int) {
                            QEvent changed(QEvent::LanguageChange);
                            QCoreApplication::sendEvent(&panel, &changed);
                            panel.view()->viewport()->repaint();
                        }),
                        100, "ms");
    return ok ? 0 : 1;
}
