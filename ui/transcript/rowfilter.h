#pragma once
#include "core/document/dialogue.h"

#include <QString>

namespace Gui {

// Which rows are shown. A reply is shown or hidden as a whole line by line: what does not match is hidden.
struct RowFilter {
    enum class Show : quint8 { All, Replies, Refusals } show = Show::All;
    QString text; // any case; empty: everything
    bool everything() const { return show == Show::All && text.isEmpty(); }
    bool operator==(const RowFilter &) const = default;
};
bool isRefusal(const Core::Row &row); // 4yz and 5yz, failures and faults
bool matches(const RowFilter &filter, const Core::Dialogue &dialogue, Core::RowId row);

} // namespace Gui
