#pragma once
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <functional>

namespace Bench {

// Of the processor, by this thread alone; ms.
inline double ownTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// Turns this thread's event loop, and knows the longest time that it did not come round: by the clock, and of the
// processor, which other programs do not lengthen. (The waiting functions of Qt Test sleep ten milliseconds a turn,
// which would be taken for ours.)
class Turns
{
public:
    bool until(const std::function<bool()> &done, qint64 milliseconds)
    {
        QEventLoop loop;
        QTimer tick;
        QElapsedTimer whole, turn;
        double since = ownTime();
        QObject::connect(&tick, &QTimer::timeout, [&] {
            longest = std::max(longest, double(turn.nsecsElapsed()) / 1e6);
            longestOwn = std::max(longestOwn, ownTime() - since);
            if (done() || whole.hasExpired(milliseconds))
                loop.quit();
            turn.restart();
            since = ownTime();
        });
        whole.start();
        turn.start();
        tick.start(1); // not at once: the workers need the processor more than an idle loop does
        loop.exec();
        return done();
    }
    double longest = 0, longestOwn = 0; // ms
};

} // namespace Bench
