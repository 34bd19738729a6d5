#include "core/session/outbox.h"

#include "core/wire/limits.h"

namespace Core {

Outbox::~Outbox()
{
    clear();
}

void Outbox::add(Line line)
{
    if (!line.bytes.isEmpty())
        m_lines.push_back(std::move(line));
}

Line Outbox::part(qsizetype room) const
{
    if (m_lines.empty())
        return {};
    const Line &line = m_lines.front();
    qsizetype size = qBound(qsizetype(0), room, line.bytes.size() - m_offset);
    if (m_offset + size < line.bytes.size()) {
        const qsizetype feed = QByteArrayView(line.bytes).sliced(m_offset, size).lastIndexOf('\n');
        const bool fitsNowhere = feed < 0 && room >= Limits::unsentOctets;
        size = fitsNowhere ? size : feed + 1;
    }
    return cut(line, m_offset, size);
}

void Outbox::taken(qsizetype size)
{
    m_offset += size;
    if (m_lines.empty() || m_offset < m_lines.front().bytes.size())
        return;
    wipe(m_lines.front());
    m_lines.pop_front();
    m_offset = 0;
}

void Outbox::clear()
{
    for (Line &line : m_lines)
        wipe(line);
    m_lines.clear();
    m_offset = 0;
}

} // namespace Core
