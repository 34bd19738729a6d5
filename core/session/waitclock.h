#pragma once
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Core {

// One wait at a time: says once when it is slow, and once when its limit has passed. What comes meanwhile lengthens it
// no more than a peer's drop of an octet a minute may: not at all.
class WaitClock : public QObject
{
    Q_OBJECT
public:
    explicit WaitClock(QObject *parent = nullptr);
    void start(std::chrono::milliseconds limit, std::chrono::milliseconds slowAfter);
    void extend(); // the user gives the same wait more time
    void stop();
    std::chrono::seconds limit() const
    {
        return std::chrono::duration_cast<std::chrono::seconds>(m_limit.intervalAsDuration());
    }

Q_SIGNALS:
    void slow();
    void passed();

private:
    QTimer m_limit, m_slow;
};

} // namespace Core
