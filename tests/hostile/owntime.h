#pragma once
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

namespace Hostile {

// Time in which this thread could have run and another process had the processor: on a busy machine it is nobody's
// stall. 0 where the system does not tell.
inline double waitedForProcessor() // ms
{
    unsigned long long ran = 0, waited = 0;
    if (std::FILE *file = std::fopen("/proc/thread-self/schedstat", "r")) {
        if (std::fscanf(file, "%llu %llu", &ran, &waited) != 2)
            waited = 0;
        std::fclose(file);
    }
    return double(waited) / 1e6;
}

// Wall time without that.
class OwnTime
{
public:
    OwnTime() { restart(); }
    void restart()
    {
        m_clock.start();
        m_waited = waitedForProcessor();
    }
    double elapsed() const // ms
    {
        return qMax(0.0, double(m_clock.nsecsElapsed()) / 1e6 - (waitedForProcessor() - m_waited));
    }

private:
    QElapsedTimer m_clock;
    double m_waited = 0;
};

// The event loop goes round, without a pause where there is something to do, until it is so or this time is over.
template <typename Condition>
bool turnUntil(Condition condition, double most) // ms
{
    QTimer tick; // so that it comes round
    tick.start(2);
    const OwnTime time;
    while (!condition()) {
        if (time.elapsed() > most)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace Hostile
