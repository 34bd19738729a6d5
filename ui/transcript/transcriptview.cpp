#include "ui/transcript/transcriptview.h"

#include "ui/theme/appearance.h"
#include "ui/transcript/transcriptdelegate.h"
#include "ui/transcript/transcriptmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace Gui {

TranscriptView::TranscriptView(QWidget *parent) : QTableView(parent), m_delegate(new TranscriptDelegate(this))
{
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers); // a note is asked for, not typed by chance
    horizontalHeader()->hide();
    verticalHeader()->hide();
    // Fixed heights: a million rows are laid out by arithmetic.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TranscriptView::noteScrolled);
    setFaces();
}

void TranscriptView::setTranscript(TranscriptModel *model)
{
    m_model = model;
    setModel(model);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT rowSelected(m_model->rowAt(current.row()));
    });
    connect(model, &TranscriptModel::grown, this, &TranscriptView::noteGrown);
    sizeColumns();
}

void TranscriptView::select(quint32 row)
{
    const int line = m_model->lineOf(row);
    if (line < 0)
        return;
    setFollowing(line == m_model->rowCount() - 1);
    selectRow(line);
    scrollTo(m_model->index(line, 0));
}

quint32 TranscriptView::selected() const
{
    return currentIndex().isValid() ? m_model->rowAt(currentIndex().row()) : Core::none;
}

void TranscriptView::follow()
{
    setFollowing(true);
    noteGrown();
}

void TranscriptView::editNote()
{
    if (currentIndex().isValid())
        edit(currentIndex().siblingAtColumn(TranscriptModel::TextColumn));
}

void TranscriptView::setPattern(const std::shared_ptr<const Core::Search::Pattern> &pattern)
{
    if (m_delegate->setPattern(pattern))
        viewport()->update();
}

void TranscriptView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setFaces();
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    sizeColumns();
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_model || m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(32, 32, -32, -32), int(Qt::AlignCenter) | Qt::TextWordWrap,
                     emptyText());
}

QString TranscriptView::emptyText() const
{
    if (m_model->document() && !m_model->document()->rows().empty())
        return tr("No row matches the filter.");
    return tr("Nothing has been said yet. Enter a server above and connect, or open the practice server to try "
              "everything without one.");
}

void TranscriptView::setFaces()
{
    QFont dialogue = dialogueFont();
    dialogue.setPointSizeF(font().pointSizeF() > 0 ? font().pointSizeF() : dialogue.pointSizeF());
    m_delegate->setFaces(dialogue, font());
    const int height = qMax(QFontMetrics(dialogue).height(), fontMetrics().height()) + 9;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    sizeColumns();
}

void TranscriptView::sizeColumns()
{
    if (!m_model)
        return;
    const QFontMetrics metrics(dialogueFont());
    const int digit = metrics.horizontalAdvance(QLatin1Char('0'));
    const int widths[] = {digit * 7, digit * 10, 52, 26, 26, digit * 3 + 26};
    int used = 0;
    for (int column = 0; column < TranscriptModel::TextColumn; ++column) {
        horizontalHeader()->resizeSection(column, widths[column]);
        used += widths[column];
    }
    horizontalHeader()->resizeSection(TranscriptModel::TextColumn, qMax(200, viewport()->width() - used));
}

void TranscriptView::noteScrolled()
{
    if (!m_moving)
        setFollowing(verticalScrollBar()->value() == verticalScrollBar()->maximum());
}

void TranscriptView::noteGrown()
{
    if (!m_follows || m_model->rowCount() == 0)
        return;
    const QScopedValueRollback moving(m_moving, true);
    scrollToBottom();
}

void TranscriptView::setFollowing(bool follows)
{
    if (m_follows == follows)
        return;
    m_follows = follows;
    Q_EMIT followingChanged();
}

} // namespace Gui
