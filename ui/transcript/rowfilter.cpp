#include "ui/transcript/rowfilter.h"

namespace Gui {

namespace {

bool shows(RowFilter::Show show, const Core::Row &row)
{
    switch (show) {
    case RowFilter::Show::All:
        return true;
    case RowFilter::Show::Replies:
        return row.kind == Core::Kind::Received;
    case RowFilter::Show::Refusals:
        return isRefusal(row);
    }
    Q_UNREACHABLE();
}

} // namespace

bool isRefusal(const Core::Row &row)
{
    return row.code >= 400 || row.kind == Core::Kind::Failed || row.has(Core::RowFlag::Fault);
}

bool matches(const RowFilter &filter, const Core::Dialogue &dialogue, Core::RowId row)
{
    if (!shows(filter.show, dialogue.rows[row]))
        return false;
    return filter.text.isEmpty() || QString::fromUtf8(dialogue.line(row)).contains(filter.text, Qt::CaseInsensitive);
}

} // namespace Gui
