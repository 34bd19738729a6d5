#pragma once
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Core {

// One wait at a time: says once when it is slow, and once when its limit has passed. Bytes that come begin it anew.
class WaitClock : public QObject
{
    Q_OBJECT
public:
    explicit WaitClock(QObject *parent = nullptr);
    void start(std::chrono::milliseconds limit, std::chrono::milliseconds slowAfter);
    void restart(); // the same wait goes on: something came, or the user gives it more time
    void stop();
    bool isRunning() const { return m_limit.isActive(); }

Q_SIGNALS:
    void slow();
    void passed();

private:
    QTimer m_limit, m_slow;
    bool m_slowSaid = false;
};

} // namespace Core
