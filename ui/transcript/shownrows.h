#pragma once
#include "core/wire/ids.h"

#include <cstddef>
#include <vector>

namespace Gui {

// The rows that stand in a table, in order, and behind them those that wait for its next batch. Where all rows of a
// document are shown two counts say it: a million rows need no list.
class ShownRows
{
public:
    enum class Of : quint8 { All, Some };
    explicit ShownRows(Of of = Of::All) : m_of(of) {}
    int size() const { return int(m_shown); }
    int waiting() const { return int(m_waiting); }
    void wait(Core::RowId row); // behind those that wait; of All, the next one
    void showWaiting();
    Core::RowId at(int line) const;    // line < size()
    int lineOf(Core::RowId row) const; // -1: it does not stand there
    // Of Some.
    int lineFor(Core::RowId row) const; // where it stands, or would
    bool isBeforeWaiting(Core::RowId row) const;
    void insert(int line, Core::RowId row);
    void remove(int line);

private:
    Of m_of;
    size_t m_shown = 0, m_waiting = 0;
    std::vector<Core::RowId> m_rows; // of Some: both
};

} // namespace Gui
