#include "ui/transcript/marking.h"

namespace Gui {

namespace {

constexpr size_t mostChanges = 1000;

std::optional<QByteArray> markOf(const Core::MarkedRow *now)
{
    return now ? std::optional(now->text) : std::nullopt;
}

} // namespace

void Marking::setDocument(Core::Document *document)
{
    m_document = document;
    m_changes.clear();
    m_done = 0;
}

void Marking::toggle(Core::RowId row, const Core::MarkedRow *now)
{
    make({row, markOf(now), now ? std::nullopt : Mark(QByteArray())});
}

void Marking::note(Core::RowId row, const Core::MarkedRow *now, const QByteArray &text)
{
    const Mark before = markOf(now);
    if (before.value_or(QByteArray()) != text)
        make({row, before, text});
}

void Marking::make(const Change &change)
{
    if (!m_document || change.row >= m_document->rows().size())
        return;
    m_changes.resize(m_done);
    if (m_changes.size() == mostChanges)
        m_changes.erase(m_changes.begin());
    m_changes.push_back(change);
    m_done = m_changes.size();
    put(change.row, change.after);
}

void Marking::put(Core::RowId row, const Mark &mark)
{
    if (!m_document)
        return;
    if (mark)
        Core::mark(*m_document, row, *mark);
    else
        Core::unmark(*m_document, row);
}

void Marking::undo()
{
    if (!canUndo())
        return;
    const Change change = m_changes[--m_done];
    put(change.row, change.before);
    Q_EMIT restored(change.row);
}

void Marking::redo()
{
    if (!canRedo())
        return;
    const Change change = m_changes[m_done++];
    put(change.row, change.after);
    Q_EMIT restored(change.row);
}

} // namespace Gui
