#pragma once
#include <QElapsedTimer>
#include <QProcess>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace Bench {

// The median of what is not negative.
inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? -1 : values[values.size() / 2];
}

struct Command {
    QString program;
    QStringList arguments;
    QByteArray input;
};

// Wall time of one run of a whole process in ms, negative when it failed.
inline double run(const Command &command, QByteArray *output = nullptr)
{
    QProcess process;
    QElapsedTimer clock;
    clock.start();
    process.start(command.program, command.arguments);
    process.write(command.input);
    process.closeWriteChannel();
    const bool finished = process.waitForFinished(60'000);
    const double elapsed = double(clock.nsecsElapsed()) / 1e6;
    if (output)
        *output = process.readAllStandardOutput();
    return finished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? elapsed : -1;
}

struct Pairs {
    double a = -1, b = -1, ratio = -1; // medians
    bool ok = true;
};

// A B A B …, so that a machine that changes its pace changes it for both.
inline Pairs interleaved(const Command &a, const Command &b, int pairs)
{
    std::vector<double> as, bs, ratios;
    Pairs result;
    for (int i = 0; i < pairs + 1; ++i) {
        const double first = run(a), second = run(b);
        if (first < 0 || second < 0)
            result.ok = false;
        if (i == 0 || !result.ok)
            continue; // the first pair warms the caches
        as.push_back(first);
        bs.push_back(second);
        ratios.push_back(first / second);
    }
    result.a = median(as);
    result.b = median(bs);
    result.ratio = median(ratios);
    return result;
}

// Prints a figure beside its limit; returns whether it holds.
inline bool report(const char *what, double value, double limit, const char *unit)
{
    std::printf("%-64s %8.3f %s (at most %g)%s\n", what, value, unit, limit,
                value >= 0 && value <= limit ? "" : "  EXCEEDED");
    std::fflush(stdout);
    return value >= 0 && value <= limit;
}

} // namespace Bench
