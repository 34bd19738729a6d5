#include "core/session/waitclock.h"

namespace Core {

WaitClock::WaitClock(QObject *parent) : QObject(parent)
{
    m_limit.setSingleShot(true);
    m_slow.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &WaitClock::passed);
    connect(&m_slow, &QTimer::timeout, this, &WaitClock::slow);
}

void WaitClock::start(std::chrono::milliseconds limit, std::chrono::milliseconds slowAfter)
{
    m_limit.start(limit);
    m_slow.start(slowAfter);
}

void WaitClock::extend()
{
    m_limit.start();
}

void WaitClock::stop()
{
    m_limit.stop();
    m_slow.stop();
}

} // namespace Core
