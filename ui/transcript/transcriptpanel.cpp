#include "ui/transcript/transcriptpanel.h"

#include "ui/theme/marks.h"
#include "ui/transcript/filterbutton.h"
#include "ui/transcript/marking.h"
#include "ui/transcript/transcriptsearch.h"
#include "ui/transcript/transcriptview.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

namespace {

constexpr qsizetype mostMarkedAtOnce = 1000;
constexpr qsizetype mostInHand = 20'000;

QPushButton *choice(QButtonGroup *group, RowFilter::Show show)
{
    auto *button = new QPushButton;
    button->setCheckable(true);
    group->addButton(button, int(show));
    return button;
}

} // namespace

TranscriptPanel::TranscriptPanel(const Words::Language &language, QWidget *parent)
    : QWidget(parent), m_model(new TranscriptModel(language, this)), m_view(new TranscriptView),
      m_filter(new QLineEdit), m_show(new QButtonGroup(this)), m_more(new FilterButton),
      m_column(new QVBoxLayout(this)), m_marking(new Marking(this)), m_held(Core::none),
      m_all(choice(m_show, RowFilter::Show::All)), m_replies(choice(m_show, RowFilter::Show::Replies)),
      m_refusals(choice(m_show, RowFilter::Show::Refusals)), m_end(new QPushButton)
{
    m_view->setTranscript(m_model);
    m_view->setObjectName(QStringLiteral("transcript"));
    m_filter->setObjectName(QStringLiteral("transcriptFilter"));
    m_filter->setClearButtonEnabled(true);
    m_all->setChecked(true);
    m_end->setCheckable(true);
    m_end->setChecked(true);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_filter, 1);
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_all, m_replies, m_refusals, m_more, m_end})
        bar->addWidget(button);
    auto *room = new QFrame;
    makeRoom(room);
    auto *inside = new QVBoxLayout(room);
    inside->setContentsMargins(1, 4, 1, 4);
    inside->addWidget(m_view);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addLayout(bar);
    m_column->addWidget(room, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &TranscriptPanel::applyFilter);
    connect(m_show, &QButtonGroup::idClicked, this, &TranscriptPanel::applyFilter);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TranscriptPanel::selectionChanged);
    connect(m_model, &TranscriptModel::noteWritten, this,
            [this](Core::RowId row, const QByteArray &text) { m_marking->note(row, m_model->marks().of(row), text); });
    connect(m_marking, &Marking::restored, this, &TranscriptPanel::showRow);
    connect(m_more, &FilterButton::changed, this, &TranscriptPanel::applyFilter);
    connect(m_model, &TranscriptModel::grown, this, &TranscriptPanel::noteGrown);
    connect(m_end, &QPushButton::clicked, m_view, &TranscriptView::follow);
    connect(m_view, &TranscriptView::followingChanged, this, [this] { m_end->setChecked(m_view->follows()); });
    retranslateUi();
}

void TranscriptPanel::setDocument(Core::Document *document)
{
    m_marking->setDocument(document);
    m_held = Core::none;
    m_model->setDocument(document);
    if (m_search)
        m_search->setDocument(document);
}

void TranscriptPanel::showRow(quint32 row)
{
    if (m_model->lineOf(row) < 0)
        clearFilter();
    m_held = m_model->lineOf(row) < 0 ? row : Core::none; // of a long document it comes later
    m_view->select(row);
}

void TranscriptPanel::clearFilter()
{
    const QSignalBlocker once(m_filter);
    m_filter->clear();
    m_all->setChecked(true);
    m_more->clear();
    applyFilter();
}

TranscriptSearch *TranscriptPanel::search()
{
    if (!m_search) {
        auto *bar = new FindBar;
        bar->setLocale(locale());
        m_column->insertWidget(1, bar);
        m_search = new TranscriptSearch(m_model->language(), bar, m_model, m_view, this);
    }
    return m_search;
}

void TranscriptPanel::find()
{
    search()->open();
}

void TranscriptPanel::findNext()
{
    if (search()->isOpen())
        search()->goOn();
    else
        search()->open();
}

void TranscriptPanel::findPrevious()
{
    if (search()->isOpen())
        search()->goBack();
    else
        search()->open();
}

void TranscriptPanel::toggleBookmark()
{
    const QList<quint32> rows = rowsInHand().mid(0, mostMarkedAtOnce);
    const bool all = std::all_of(rows.begin(), rows.end(), [this](quint32 row) { return m_model->marks().of(row); });
    for (const quint32 row : rows)
        if (const Core::MarkedRow *mark = m_model->marks().of(row); all || !mark)
            m_marking->toggle(row, mark);
}

void TranscriptPanel::editNote()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    m_view->editNote();
}

void TranscriptPanel::nextBookmark()
{
    if (const Core::RowId row = m_model->marks().next(m_view->selected()); row != Core::none)
        showRow(row);
}

void TranscriptPanel::previousBookmark()
{
    if (const Core::RowId row = m_model->marks().previous(m_view->selected()); row != Core::none)
        showRow(row);
}

void TranscriptPanel::undoMark()
{
    m_marking->undo();
}

void TranscriptPanel::redoMark()
{
    m_marking->redo();
}

void TranscriptPanel::nextRefusal()
{
    goToRefusal(Way::Forward);
}

void TranscriptPanel::previousRefusal()
{
    goToRefusal(Way::Backward);
}

// The first line of a refusal stands for it. Round the end; hidden rows are not gone to.
void TranscriptPanel::goToRefusal(Way way)
{
    const Core::Document *document = m_model->document();
    const int lines = m_model->rowCount();
    const int from = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
    for (int step = 1; document && step <= lines; ++step) {
        const int line = way == Way::Forward ? (from + step) % lines : (qMax(from, 0) - step + lines) % lines;
        const Core::Row &row = document->rows()[m_model->rowAt(line)];
        const bool begins = row.has(Core::RowFlag::FirstOfReply) || row.has(Core::RowFlag::Fault) || row.code == 0;
        if (isRefusal(row) && begins) {
            m_view->select(m_model->rowAt(line));
            return;
        }
    }
}

void TranscriptPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QList<quint32> TranscriptPanel::selectedRows() const
{
    QList<quint32> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(m_model->rowAt(index.row()));
    if (rows.size() < 2) {
        rows.clear();
        for (int line = 0; line < m_model->rowCount(); ++line)
            rows.append(m_model->rowAt(line));
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<quint32> TranscriptPanel::rowsInHand() const
{
    QList<quint32> rows;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        for (int line = range.top(); line <= range.bottom() && rows.size() < mostInHand; ++line)
            rows.append(m_model->rowAt(line));
    std::sort(rows.begin(), rows.end());
    return rows;
}

void TranscriptPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void TranscriptPanel::retranslateUi()
{
    m_filter->setPlaceholderText(tr("Filter the transcript…"));
    m_filter->setToolTip(tr("Show only the rows that hold this text (Ctrl+Shift+F)"));
    m_filter->setAccessibleName(tr("Filter"));
    m_all->setText(tr("All"));
    m_all->setToolTip(tr("Show every row"));
    m_replies->setText(tr("Replies"));
    m_replies->setToolTip(tr("Show only what the server said"));
    m_refusals->setToolTip(tr("Show only refusals, failures and faults"));
    m_end->setText(tr("Follow"));
    m_end->setToolTip(tr("Keep the newest row in view (Ctrl+End)"));
    m_view->setAccessibleName(tr("Transcript"));
    m_more->retranslateUi();
    m_model->retranslate();
    if (m_search)
        m_search->retranslate();
    noteGrown();
}

void TranscriptPanel::applyFilter()
{
    RowFilter filter;
    filter.show = RowFilter::Show(m_show->checkedId());
    filter.text = m_filter->text();
    m_more->addTo(filter);
    m_held = m_view->selected();
    m_model->setFilter(filter);
}

// The row in hand stays in hand where the filter shows it.
void TranscriptPanel::holdSelection()
{
    if (m_held == Core::none)
        return;
    const bool there = m_model->lineOf(m_held) >= 0;
    if (there)
        m_view->select(std::exchange(m_held, Core::none));
    else if (!m_model->isFilling())
        m_held = Core::none;
}

void TranscriptPanel::noteGrown()
{
    holdSelection();
    m_refusals->setText(m_model->refusals() == 0 ? tr("Refusals") : tr("Refusals · %L1").arg(m_model->refusals()));
}

} // namespace Gui
