#include "app/checkrun.h"
#include "app/consolerun.h"
#include "app/explainrun.h"
#include "app/helprun.h"
#include "app/options.h"
#include "app/practicerun.h"
#include "app/proberun.h"
#include "app/tour.h"
#include "app/windowrun.h"

namespace {

template <typename... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>; // not yet implied in Debian 12's clang, and so for clang-tidy

QStringList arguments(int argc, char **argv)
{
    QStringList all;
    for (int i = 1; i < argc; ++i)
        all.append(QString::fromLocal8Bit(argv[i]));
    return all;
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): only a variant that lost its value makes std::visit throw
int main(int argc, char *argv[])
{
    const App::Exit exit =
        std::visit(Overloaded{
                       [&](const App::WindowRun &run) { return App::runWindow(run, argc, argv); },
                       [&](const App::TourRun &run) { return App::runTour(run, argc, argv); },
                       [&](const App::ConsoleRun &run) { return App::runConsole(run, argc, argv); },
                       [&](const App::CheckedRun &run) { return App::runCheck(run.check, run.console, argc, argv); },
                       [&](const App::ProbeRun &run) { return App::runProbe(run, argc, argv); },
                       [&](const App::PracticeRun &run) { return App::runPractice(run, argc, argv); },
                       [&](const App::ExplainRun &run) { return App::runExplain(run, argc, argv); },
                       [&](const App::HelpRun &run) { return App::runHelp(run); },
                       [&](const App::Misuse &misuse) { return App::tellMisuse(misuse); },
                   },
                   App::readArguments(arguments(argc, argv)));
    return int(exit);
}
