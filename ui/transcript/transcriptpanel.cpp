#include "ui/transcript/transcriptpanel.h"

#include "ui/theme/marks.h"
#include "ui/transcript/transcriptview.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

namespace {

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
      m_filter(new QLineEdit), m_show(new QButtonGroup(this)), m_all(choice(m_show, RowFilter::Show::All)),
      m_replies(choice(m_show, RowFilter::Show::Replies)), m_refusals(choice(m_show, RowFilter::Show::Refusals)),
      m_end(new QPushButton)
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
    for (auto *button : {m_all, m_replies, m_refusals, m_end})
        bar->addWidget(button);
    auto *room = new QFrame;
    makeRoom(room);
    auto *inside = new QVBoxLayout(room);
    inside->setContentsMargins(1, 4, 1, 4);
    inside->addWidget(m_view);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addLayout(bar);
    all->addWidget(room, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &TranscriptPanel::applyFilter);
    connect(m_show, &QButtonGroup::idClicked, this, &TranscriptPanel::applyFilter);
    connect(m_model, &TranscriptModel::grown, this, &TranscriptPanel::noteGrown);
    connect(m_end, &QPushButton::clicked, m_view, &TranscriptView::follow);
    connect(m_view, &TranscriptView::followingChanged, this, [this] { m_end->setChecked(m_view->follows()); });
    retranslateUi();
}

void TranscriptPanel::setDocument(const Core::Document *document)
{
    m_model->setDocument(document);
}

void TranscriptPanel::showRow(quint32 row)
{
    if (m_model->lineOf(row) < 0) {
        m_filter->clear();
        m_all->setChecked(true);
        applyFilter();
    }
    m_view->select(row);
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

void TranscriptPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void TranscriptPanel::retranslateUi()
{
    m_filter->setPlaceholderText(tr("Filter the transcript…"));
    m_filter->setToolTip(tr("Show only the rows that hold this text (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter"));
    m_all->setText(tr("All"));
    m_all->setToolTip(tr("Show every row"));
    m_replies->setText(tr("Replies"));
    m_replies->setToolTip(tr("Show only what the server said"));
    m_refusals->setToolTip(tr("Show only refusals, failures and faults"));
    m_end->setText(tr("Follow"));
    m_end->setToolTip(tr("Keep the newest row in view (Ctrl+End)"));
    m_view->setAccessibleName(tr("Transcript"));
    m_model->retranslate();
    noteGrown();
}

void TranscriptPanel::applyFilter()
{
    m_model->setFilter({RowFilter::Show(m_show->checkedId()), m_filter->text()});
}

void TranscriptPanel::noteGrown()
{
    m_refusals->setText(m_model->refusals() == 0 ? tr("Refusals") : tr("Refusals · %L1").arg(m_model->refusals()));
}

} // namespace Gui
