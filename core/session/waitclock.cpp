#include "core/session/waitclock.h"

namespace Core {

WaitClock::WaitClock(QObject *parent) : QObject(parent)
{
    m_limit.setSingleShot(true);
    m_slow.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &WaitClock::passed);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_slowSaid = true;
        Q_EMIT slow();
    });
}

void WaitClock::start(std::chrono::milliseconds limit, std::chrono::milliseconds slowAfter)
{
    m_slowSaid = false;
    m_limit.setInterval(limit);
    m_slow.setInterval(slowAfter);
    restart();
}

void WaitClock::restart()
{
    m_limit.start();
    if (!m_slowSaid)
        m_slow.start();
}

void WaitClock::stop()
{
    m_limit.stop();
    m_slow.stop();
}

} // namespace Core
