#include "ui/transcript/rowfilter.h"

#include "core/search/rowsearch.h"

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

quint8 sideOf(const Core::Row &row)
{
    return row.kind == Core::Kind::Sent       ? RowFilter::Client
           : row.kind == Core::Kind::Received ? RowFilter::Server
                                              : RowFilter::Mailscope;
}

quint8 findingsOf(const Core::Row &row, const Core::MarkedRow *mark)
{
    const bool noted = row.kind == Core::Kind::Note || (mark && !mark->text.isEmpty());
    return quint8((row.has(Core::RowFlag::Fault) ? RowFilter::Faulty : 0) | (noted ? RowFilter::Noted : 0) |
                  (mark ? RowFilter::Bookmarked : 0));
}

bool wished(quint8 wishes, quint8 has)
{
    return wishes == 0 || (wishes & has) != 0;
}

// The text of a filter is text, also where a find bar would read a code.
std::shared_ptr<const Core::Search::Pattern> patternOf(const QString &text)
{
    using Core::Search::Query;
    if (text.isEmpty())
        return nullptr;
    return std::make_shared<const Core::Search::Pattern>(
        Query{Query::As::Text, Query::Letters::AnyCase, text.toUtf8()});
}

} // namespace

bool isRefusal(const Core::Row &row)
{
    return row.code >= 400 || row.kind == Core::Kind::Failed || row.has(Core::RowFlag::Fault);
}

RowSieve::RowSieve(const RowFilter &filter)
    : m_filter(filter), m_everything(filter.everything()), m_text(patternOf(filter.text))
{}

bool RowSieve::fits(const Core::Row &row, const Core::MarkedRow *mark) const
{
    const auto klass = quint8(row.code >= 100 && row.code < 800 ? 1u << (row.code / 100) : 0u);
    return shows(m_filter.show, row) && wished(m_filter.sides, sideOf(row)) && wished(m_filter.classes, klass) &&
           (m_filter.findings == 0 || wished(m_filter.findings, findingsOf(row, mark)));
}

bool RowSieve::passes(const Core::Dialogue &dialogue, const Core::RowMarks &marks, Core::RowId row) const
{
    if (m_everything)
        return true;
    const Core::MarkedRow *mark = m_filter.findings == 0 ? nullptr : marks.of(row);
    return fits(dialogue.rows[row], mark) && (!m_text || Core::Search::matches(*m_text, dialogue, row));
}

} // namespace Gui
