#pragma once
#include "core/document/document.h"

#include <vector>

namespace Core {

// What the user put beside a row: a bookmark, and a note where there is text.
struct MarkedRow {
    RowId row = none;
    QByteArray text; // UTF-8
    bool operator==(const MarkedRow &) const = default;
};

// The marks of a document, by row: of several about one row the last counts.
class RowMarks
{
public:
    QList<RowId> follow(const Document &document); // the rows whose marks came, changed or went since
    void clear() { *this = {}; }
    const std::vector<MarkedRow> &all() const { return m_marks; } // by row
    const MarkedRow *of(RowId row) const;
    RowId next(RowId row) const;     // the next marked one, round the end; none: there is no mark
    RowId previous(RowId row) const; // `none` stands before the first row

private:
    RowId take(const Dialogue &dialogue, EventId mark);
    std::vector<MarkedRow> m_marks;
    size_t m_read = 0; // of the document's marks
};

void mark(Document &document, RowId row, const QByteArray &text);
void unmark(Document &document, RowId row);

} // namespace Core
