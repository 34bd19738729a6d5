#pragma once
#include <QByteArray>
#include <QHash>
#include <QQueue>

#include <chrono>

namespace Core::Practice {

// Remembers pairs of sender and recipient; a new one waits greylistWait. Bounded: the oldest pair is forgotten.
class Greylist
{
public:
    // `now` on any clock that only goes forward.
    bool admits(const QByteArray &sender, const QByteArray &recipient, std::chrono::milliseconds now);
    void clear();

private:
    QHash<QByteArray, std::chrono::milliseconds> m_firstSeen;
    QQueue<QByteArray> m_order;
};

} // namespace Core::Practice
