#include "core/pasted/cursor.h"

#include "core/pasted/scanning.h"
#include "core/wire/limits.h"
#include "core/wire/octets.h"

#include <algorithm>

namespace Core::Pasted {

Cursor::Cursor(QByteArrayView text, quint32 offset) : m_text(text), m_offset(offset), m_behind(offset)
{
    fetch();
}

Cursor::Cursor(QByteArrayView decoded, Span place)
    : m_text(decoded), m_decoded(place), m_isDecoded(true), m_behind(place.begin + place.size)
{
    fetch();
}

bool Cursor::fetch()
{
    if (m_at >= m_text.size())
        return false;
    const qsizetype end = m_text.indexOf('\n', m_at);
    const qsizetype behind = end < 0 ? m_text.size() : end + 1;
    const QByteArrayView whole = m_text.sliced(m_at, behind - m_at);
    const Span place = m_isDecoded ? m_decoded : Span{m_offset + quint32(m_at), quint32(whole.size())};
    m_lines.append({withoutQuoting(bareLine(whole.first(std::min(whole.size(), Limits::lineOctets)))), place});
    m_at = behind;
    return true;
}

const Line *Cursor::ahead(qsizetype count)
{
    if (count > mostAhead)
        return nullptr;
    while (m_lines.size() <= count)
        if (!fetch())
            return nullptr;
    return &m_lines[count];
}

void Cursor::advance()
{
    m_behind = m_lines.first().place.begin + m_lines.first().place.size;
    m_lines.removeFirst();
    if (m_lines.isEmpty())
        fetch();
}

Span Cursor::since(quint32 begin) const
{
    return {begin, m_behind > begin ? m_behind - begin : 0};
}

} // namespace Core::Pasted
