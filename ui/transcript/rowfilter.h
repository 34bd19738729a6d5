#pragma once
#include "core/marks/rowmarks.h"
#include "core/search/pattern.h"

#include <QString>

namespace Gui {

// Which rows are shown. A reply is shown or hidden line by line: what does not match is hidden. Of each kind of wish
// one must be met; where nothing is wished, everything fits.
struct RowFilter {
    enum class Show : quint8 { All, Replies, Refusals } show = Show::All;
    QString text;        // any case; empty: everything
    quint8 sides = 0;    // of Side
    quint8 classes = 0;  // bit n: replies with codes nyz
    quint8 findings = 0; // of Finding
    enum Side : quint8 { Client = 1, Server = 2, Mailscope = 4 };
    enum Finding : quint8 { Faulty = 1, Noted = 2, Bookmarked = 4 };
    bool everything() const { return *this == RowFilter(); }
    bool operator==(const RowFilter &) const = default;
};
bool isRefusal(const Core::Row &row); // 4yz and 5yz, failures and faults

// A filter made ready to look at a million rows.
class RowSieve
{
public:
    explicit RowSieve(const RowFilter &filter = {});
    const RowFilter &filter() const { return m_filter; }
    bool passes(const Core::Dialogue &dialogue, const Core::RowMarks &marks, Core::RowId row) const;

private:
    bool fits(const Core::Row &row, const Core::MarkedRow *mark) const;

    RowFilter m_filter;
    bool m_everything = true;
    std::shared_ptr<const Core::Search::Pattern> m_text;
};

} // namespace Gui
