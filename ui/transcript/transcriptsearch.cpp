#include "ui/transcript/transcriptsearch.h"

#include "ui/transcript/transcriptmodel.h"
#include "ui/transcript/transcriptview.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace Gui {

using Core::RowId;

TranscriptSearch::TranscriptSearch(const Words::Language &language, FindBar *bar, TranscriptModel *model,
                                   TranscriptView *view, QObject *parent)
    : QObject(parent), m_bar(bar), m_model(model), m_view(view), m_finder(language)
{
    m_bar->hide();
    m_finder.setDocument(model->document());
    connect(m_bar, &FindBar::queryChanged, this, &TranscriptSearch::look);
    connect(m_bar, &FindBar::nextRequested, this, &TranscriptSearch::goOn);
    connect(m_bar, &FindBar::previousRequested, this, &TranscriptSearch::goBack);
    connect(m_bar, &FindBar::cancelRequested, &m_finder, &Finder::cancel);
    connect(m_bar, &FindBar::closed, this, &TranscriptSearch::close);
    connect(&m_finder, &Finder::changed, this, &TranscriptSearch::noteFound);
    connect(m_model, &TranscriptModel::filtered, this, &TranscriptSearch::noteFilter);
    connect(m_view, &TranscriptView::rowSelected, this, &TranscriptSearch::tell);
}

void TranscriptSearch::open()
{
    m_bar->show();
    m_bar->take({});
    look(m_bar->query());
}

bool TranscriptSearch::isOpen() const
{
    return !m_bar->isHidden();
}

void TranscriptSearch::close()
{
    m_bar->hide();
    m_finder.find({});
    m_view->setFocus(Qt::OtherFocusReason);
}

void TranscriptSearch::setDocument(const Core::Document *document)
{
    m_from = 0;
    m_finder.setDocument(document);
}

void TranscriptSearch::retranslate()
{
    m_finder.again();
}

void TranscriptSearch::look(const Core::Search::Query &query)
{
    const RowId inHand = m_view->selected();
    m_from = inHand == Core::none ? 0 : inHand;
    m_following = true;
    m_finder.find(query);
    noteFound();
}

void TranscriptSearch::noteFound()
{
    if (m_finder.revision() != m_revision || m_finder.found().size() < m_collected)
        forget();
    m_revision = m_finder.revision();
    collect();
    m_view->setPattern(m_finder.pattern());
    if (m_following) {
        const auto place = std::lower_bound(m_shown.begin(), m_shown.end(), m_from);
        const bool there = place != m_shown.end();
        if (there || (!m_finder.isRunning() && !m_shown.empty()))
            select(there ? size_t(place - m_shown.begin()) : 0);
        m_following = !there && m_finder.isRunning();
    }
    tell();
}

void TranscriptSearch::noteFilter()
{
    forget();
    collect();
    tell();
}

void TranscriptSearch::forget()
{
    m_shown.clear();
    m_collected = 0;
}

void TranscriptSearch::collect()
{
    const auto found = m_finder.found();
    const bool all = m_model->filter().everything();
    for (; m_collected < found.size(); ++m_collected)
        if (all || m_model->passes(found[m_collected]))
            m_shown.push_back(found[m_collected]);
}

void TranscriptSearch::tell()
{
    FindBar::Count count;
    const auto &pattern = m_finder.pattern();
    const auto problem = pattern ? pattern->problem() : Core::Search::QueryProblem::Empty;
    if (problem == Core::Search::QueryProblem::None) {
        const auto place = std::lower_bound(m_shown.begin(), m_shown.end(), m_view->selected());
        const bool inHand = place != m_shown.end() && *place == m_view->selected();
        count.place = inHand ? int(place - m_shown.begin()) + 1 : 0;
        count.shown = int(m_shown.size());
        count.hidden = int(m_collected) - count.shown;
        count.percent = m_finder.percent();
        count.standing = m_finder.isRunning()     ? FindBar::Standing::Running
                         : m_finder.isCancelled() ? FindBar::Standing::Cancelled
                                                  : FindBar::Standing::Found;
    }
    m_bar->setProblem(problem, pattern ? pattern->detail() : QByteArray());
    m_bar->setCount(count);
}

void TranscriptSearch::select(size_t place)
{
    m_following = false;
    m_view->select(m_shown[place]);
}

void TranscriptSearch::goOn()
{
    if (m_shown.empty())
        return;
    const RowId inHand = m_view->selected();
    const auto behind =
        inHand == Core::none ? m_shown.begin() : std::upper_bound(m_shown.begin(), m_shown.end(), inHand);
    select(behind == m_shown.end() ? 0 : size_t(behind - m_shown.begin()));
}

void TranscriptSearch::goBack()
{
    if (m_shown.empty())
        return;
    const auto place = std::lower_bound(m_shown.begin(), m_shown.end(), m_view->selected());
    select(place == m_shown.begin() ? m_shown.size() - 1 : size_t(place - m_shown.begin()) - 1);
}

} // namespace Gui
