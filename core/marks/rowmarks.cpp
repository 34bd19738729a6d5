#include "core/marks/rowmarks.h"

#include "core/transcript/mark.h"

#include <algorithm>

namespace Core {
namespace {

template <typename Marks>
auto placeOf(Marks &marks, RowId row)
{
    return std::partition_point(marks.begin(), marks.end(), [row](const MarkedRow &mark) { return mark.row < row; });
}

// The row that began last at or before the place that a mark names.
RowId rowAt(const Dialogue &dialogue, const Facts::Mark &mark)
{
    const auto behind = std::partition_point(dialogue.rows.begin(), dialogue.rows.end(), [&mark](const Row &row) {
        return row.event < mark.event || (row.event == mark.event && row.begin <= mark.offset);
    });
    return behind == dialogue.rows.begin() ? none : RowId(behind - dialogue.rows.begin() - 1);
}

void record(Document &document, RowId row, Facts::Mark mark)
{
    if (row >= document.rows().size())
        return;
    const Row &marked = document.rows()[row];
    mark.event = marked.event;
    mark.offset = isWire(marked.kind) ? marked.begin : 0;
    document.mark(mark);
}

} // namespace

RowId RowMarks::take(const Dialogue &dialogue, EventId id)
{
    const auto mark = Facts::decode<Facts::Mark>(dialogue.transcript->payload(id));
    const RowId row = mark.event < id ? rowAt(dialogue, mark) : none;
    if (row == none)
        return none;
    const auto place = placeOf(m_marks, row);
    const bool there = place != m_marks.end() && place->row == row;
    if (there && mark.removed)
        m_marks.erase(place);
    else if (there)
        place->text = mark.text;
    else if (!mark.removed)
        m_marks.insert(place, {row, mark.text});
    return row;
}

QList<RowId> RowMarks::follow(const Document &document)
{
    QList<RowId> changed;
    const std::span<const EventId> marks = document.marks();
    for (; m_read < marks.size(); ++m_read)
        if (const RowId row = take(document.dialogue(), marks[m_read]); row != none)
            changed.append(row);
    return changed;
}

const MarkedRow *RowMarks::of(RowId row) const
{
    const auto place = placeOf(m_marks, row);
    return place != m_marks.end() && place->row == row ? &*place : nullptr;
}

RowId RowMarks::next(RowId row) const
{
    if (m_marks.empty())
        return none;
    const auto place = row == none ? m_marks.begin() : placeOf(m_marks, row + 1);
    return place == m_marks.end() ? m_marks.front().row : place->row;
}

RowId RowMarks::previous(RowId row) const
{
    if (m_marks.empty())
        return none;
    const auto place = row == none ? m_marks.begin() : placeOf(m_marks, row);
    return place == m_marks.begin() ? m_marks.back().row : std::prev(place)->row;
}

void mark(Document &document, RowId row, const QByteArray &text)
{
    record(document, row, {none, 0, text, false});
}

void unmark(Document &document, RowId row)
{
    record(document, row, {none, 0, {}, true});
}

} // namespace Core
