#pragma once
#include "core/marks/rowmarks.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace Gui {

// What the user does to the marks of a document, and takes back again. The document records it.
class Marking : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void setDocument(Core::Document *document);
    void toggle(Core::RowId row, const Core::MarkedRow *now);
    void note(Core::RowId row, const Core::MarkedRow *now, const QByteArray &text); // an empty text leaves the bookmark
    void undo();
    void redo();
    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_changes.size(); }

Q_SIGNALS:
    void restored(Core::RowId row); // as it was before, or after, by undo() or redo()

private:
    using Mark = std::optional<QByteArray>; // its text
    struct Change {
        Core::RowId row = Core::none;
        Mark before, after;
    };
    void make(const Change &change);
    void put(Core::RowId row, const Mark &mark);

    QPointer<Core::Document> m_document;
    std::vector<Change> m_changes;
    size_t m_done = 0; // of them; the others were taken back
};

} // namespace Gui
