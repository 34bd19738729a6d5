#include "tests/bench/longsession.h"
#include "tests/bench/stopwatch.h"
#include "ui/transcript/transcriptmodel.h"
#include "ui/transcript/transcriptview.h"

#include <QApplication>

// A change of the filter over 1,000,000 rows, with the view that shows them: to the first rows, and to the last. The
// baseline is one look at each row's code.
namespace {

constexpr int rounds = 5;

struct Case {
    const char *name;
    Gui::RowFilter filter;
    std::function<bool(const Core::Row &)> expected; // null: not by the row alone
};

QList<Case> cases()
{
    Gui::RowFilter refusals, classes, text;
    refusals.show = Gui::RowFilter::Show::Refusals;
    classes.classes = 1u << 2;
    text.text = QStringLiteral("zyzzyva");
    return {{"refusals", refusals, Gui::isRefusal},
            {"2xx", classes, [](const Core::Row &row) { return row.code / 100 == 2; }},
            {"text", text, nullptr},
            {"everything", {}, [](const Core::Row &) { return true; }}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const auto document = Bench::documentOf(Bench::longSession());
    const Words::Language language;
    Gui::TranscriptModel model(language);
    Gui::TranscriptView view;
    view.setTranscript(&model);
    view.resize(1000, 800);
    view.show();
    model.setDocument(document.get());
    bool ok = true;
    for (const Case &each : cases()) {
        std::vector<double> first, last, looks;
        qsizetype rows = 0;
        for (int round = 0; round < rounds; ++round) {
            Gui::RowFilter other;
            other.text = QStringLiteral("nowhere %1").arg(round);
            model.setFilter(other);
            QElapsedTimer clock;
            clock.start();
            model.setFilter(each.filter);
            while (model.rowCount() == 0 && model.isFilling())
                QCoreApplication::processEvents();
            view.viewport()->repaint();
            first.push_back(double(clock.nsecsElapsed()) / 1e6);
            while (model.isFilling())
                QCoreApplication::processEvents();
            last.push_back(double(clock.nsecsElapsed()) / 1e6);
            clock.restart();
            const auto all = document->rows();
            rows = each.expected ? std::count_if(all.begin(), all.end(), each.expected) : model.rowCount();
            looks.push_back(double(clock.nsecsElapsed()) / 1e6);
        }
        std::printf("%-12s %8d rows; all of them after %.0f ms; a look at each row's code %.1f ms%s\n", each.name,
                    model.rowCount(), Bench::median(last), Bench::median(looks),
                    rows == model.rowCount() && rows > 0 ? "" : "  WRONG ROWS");
        ok &= rows == model.rowCount() && rows > 0;
        ok &= Bench::report("filter change to the first rows on screen", Bench::median(first), 300, "ms");
    }
    return ok ? 0 : 1;
}
