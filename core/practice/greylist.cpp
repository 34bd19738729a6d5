#include "core/practice/greylist.h"

#include "core/practice/practice.h"

namespace Core::Practice {

bool Greylist::admits(const QByteArray &sender, const QByteArray &recipient, std::chrono::milliseconds now)
{
    constexpr qsizetype limit = 1000;
    const QByteArray pair = sender.toLower() + '\n' + recipient.toLower();
    const auto known = m_firstSeen.constFind(pair);
    if (known != m_firstSeen.constEnd())
        return now - *known >= greylistWait;
    if (m_order.size() >= limit)
        m_firstSeen.remove(m_order.dequeue());
    m_firstSeen.insert(pair, now);
    m_order.enqueue(pair);
    return false;
}

void Greylist::clear()
{
    m_firstSeen.clear();
    m_order.clear();
}

} // namespace Core::Practice
