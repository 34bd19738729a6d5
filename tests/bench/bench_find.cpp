#include "tests/bench/longsession.h"
#include "tests/bench/stopwatch.h"
#include "ui/transcript/finder.h"

#include <QCoreApplication>
#include <QTemporaryFile>

// Finding every row of 100 MB and 1,000,000 lines, as the window does it (workers, slices, event loop), beside `grep
// -c` on the same octets, its count into a pipe. The counts must agree.
namespace {

constexpr int rounds = 5;

double find(Gui::Finder &finder, const Core::Search::Query &query)
{
    finder.find({});
    QElapsedTimer clock;
    clock.start();
    finder.find(query);
    while (finder.isRunning())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return double(clock.nsecsElapsed()) / 1e6;
}

bool compare(Gui::Finder &finder, const Core::Search::Query &query, const QStringList &grep)
{
    using Query = Core::Search::Query;
    std::vector<double> ours, theirs, ratios;
    bool same = true;
    for (int round = 0; round <= rounds; ++round) {
        QByteArray counted;
        const double a = find(finder, query);
        // No match is status 1, and no failure here.
        const double b = Bench::run(
            {QStringLiteral("sh"),
             QStringList{QStringLiteral("-c"), QStringLiteral("grep \"$@\" || [ $? = 1 ]"), QStringLiteral("sh")} +
                 grep,
             {}},
            &counted);
        same &= counted.trimmed().toULongLong() == finder.found().size();
        if (round == 0)
            continue; // warms the caches
        ours.push_back(a);
        theirs.push_back(b);
        ratios.push_back(a / b);
    }
    std::printf("%s %-24s %8zu rows: %7.1f ms, grep %s %7.1f ms%s\n",
                query.as == Query::As::Expression ? "expression" : "text      ", query.text.constData(),
                finder.found().size(), Bench::median(ours), qPrintable(grep.first()), Bench::median(theirs),
                same ? "" : "  COUNTS DIFFER");
    return Bench::report("find / grep -c", Bench::median(ratios), 2.0, "") && same;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    using Query = Core::Search::Query;
    const QByteArray bytes = Bench::longSession();
    const auto document = Bench::documentOf(bytes);
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return 1;
    const Words::Language language;
    Gui::Finder finder(language);
    finder.setDocument(document.get());
    const QString path = file.fileName();
    const auto text = [](const char *typed, Query::Letters letters = Query::Letters::AnyCase) {
        return Query{Query::As::Text, letters, typed};
    };
    const auto expression = [](const char *typed) {
        return Query{Query::As::Expression, Query::Letters::Exact, typed};
    };
    bool ok = compare(finder, text("Zyzzyva"), {QStringLiteral("-c"), QStringLiteral("Zyzzyva"), path});
    ok &= compare(finder, text("nowhere to be found"),
                  {QStringLiteral("-c"), QStringLiteral("nowhere to be found"), path});
    ok &= compare(finder, text("unknown"), {QStringLiteral("-c"), QStringLiteral("unknown"), path});
    ok &= compare(finder, text("example.org", Query::Letters::Exact),
                  {QStringLiteral("-cF"), QStringLiteral("example.org"), path});
    ok &= compare(finder, expression("^55[02] 5\\.[12]"),
                  {QStringLiteral("-cE"), QStringLiteral("^55[02] 5\\.[12]"), path});
    ok &= compare(finder, expression("(Ok|unknown|ahead).*[.]$"),
                  {QStringLiteral("-cE"), QStringLiteral("(Ok|unknown|ahead).*[.].$"), path});
    ok &= compare(finder, expression("user[0-9]*77@"), {QStringLiteral("-cE"), QStringLiteral("user[0-9]*77@"), path});
    return ok ? 0 : 1;
}
