#include "ui/transcript/shownrows.h"

#include <algorithm>

namespace Gui {

void ShownRows::wait(Core::RowId row)
{
    ++m_waiting;
    if (m_of == Of::Some)
        m_rows.push_back(row);
}

void ShownRows::showWaiting()
{
    m_shown += m_waiting;
    m_waiting = 0;
}

Core::RowId ShownRows::at(int line) const
{
    return m_of == Of::All ? Core::RowId(line) : m_rows[size_t(line)];
}

int ShownRows::lineOf(Core::RowId row) const
{
    if (m_of == Of::All)
        return row < m_shown ? int(row) : -1;
    const int line = lineFor(row);
    return line < size() && at(line) == row ? line : -1;
}

int ShownRows::lineFor(Core::RowId row) const
{
    const auto end = m_rows.begin() + std::ptrdiff_t(m_shown);
    return int(std::lower_bound(m_rows.begin(), end, row) - m_rows.begin());
}

bool ShownRows::isBeforeWaiting(Core::RowId row) const
{
    return m_waiting == 0 || row < m_rows[m_shown];
}

void ShownRows::insert(int line, Core::RowId row)
{
    m_rows.insert(m_rows.begin() + line, row);
    ++m_shown;
}

void ShownRows::remove(int line)
{
    m_rows.erase(m_rows.begin() + line);
    --m_shown;
}

} // namespace Gui
