#include "ui/compare/comparewindow.h"

#include "ui/compare/sessionbox.h"
#include "ui/compare/stepdelegate.h"
#include "ui/compare/stepmodel.h"
#include "ui/theme/appearance.h"
#include "ui/theme/marks.h"
#include "ui/words/inert.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace Gui {

namespace {

constexpr std::chrono::milliseconds pause{250}; // a live session grows no faster here

QTableView *makeTable(StepModel *model, StepDelegate *delegate)
{
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("steps"));
    table->setModel(model);
    table->setItemDelegate(delegate);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->hide();
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const QFont face = dialogueFont();
    delegate->setFaces(face, table->font());
    table->verticalHeader()->setDefaultSectionSize(2 * QFontMetrics(face).height() + 12);
    table->horizontalHeader()->setSectionResizeMode(StepModel::LeftColumn, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(StepModel::DifferenceColumn, QHeaderView::Fixed);
    table->horizontalHeader()->setSectionResizeMode(StepModel::RightColumn, QHeaderView::Stretch);
    table->horizontalHeader()->resizeSection(StepModel::DifferenceColumn,
                                             table->fontMetrics().horizontalAdvance(QLatin1Char('0')) * 20);
    return table;
}

} // namespace

CompareWindow::CompareWindow(const Words::Language &language, QWidget *parent)
    : QWidget(parent, Qt::Window), m_language(language), m_left(new SessionBox(language)),
      m_right(new SessionBox(language)), m_model(new StepModel(language, this)), m_delegate(new StepDelegate(this)),
      m_table(makeTable(m_model, m_delegate)), m_summary(new QLabel), m_step(new QLabel), m_previous(new QPushButton),
      m_next(new QPushButton)
{
    setObjectName(QStringLiteral("compareSessions"));
    m_left->setObjectName(QStringLiteral("leftSession"));
    m_right->setObjectName(QStringLiteral("rightSession"));
    layOut();
    resize(1020, 680);
    m_turn.setSingleShot(true);
    m_turn.setInterval(pause);
    connect(&m_turn, &QTimer::timeout, this, &CompareWindow::compare);
    for (SessionBox *box : {m_left, m_right}) {
        connect(box, &SessionBox::documentChanged, this, &CompareWindow::compare);
        connect(box, &SessionBox::failed, this, [this](const QString &path) {
            m_summary->setText(tr("No mail session could be read from %1.").arg(Words::inertText(path)));
        });
    }
    connect(m_next, &QPushButton::clicked, this, &CompareWindow::nextDifference);
    connect(m_previous, &QPushButton::clicked, this, &CompareWindow::previousDifference);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CompareWindow::tellStep);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { activate(index.row(), index.column()); });
    setFocusProxy(m_table);
    retranslateUi();
}

void CompareWindow::layOut()
{
    auto *sides = new QHBoxLayout;
    sides->addWidget(m_left, 1);
    sides->addWidget(new QLabel(QStringLiteral("⇄")));
    sides->addWidget(m_right, 1);
    auto *frame = new QFrame;
    makeRoom(frame);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 4, 1, 4);
    inside->addWidget(m_table);
    auto *below = new QHBoxLayout;
    below->addWidget(m_step, 1);
    below->addWidget(m_previous);
    below->addWidget(m_next);
    for (QLabel *label : {m_summary, m_step}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 12, 12, 12);
    all->setSpacing(8);
    all->addLayout(sides);
    all->addWidget(m_summary);
    all->addWidget(frame, 1);
    all->addLayout(below);
}

void CompareWindow::setDocument(const Core::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &Core::Document::appended, this, [this] {
            if (!m_turn.isActive() && (m_left->isCurrent() || m_right->isCurrent()))
                m_turn.start();
        });
    m_left->setCurrent(document);
    m_right->setCurrent(document);
}

void CompareWindow::openFile(const QString &path)
{
    m_left->openFile(path);
}

void CompareWindow::compare()
{
    const int inHand = m_table->currentIndex().row();
    const bool same = m_left->isCurrent() && m_right->isCurrent();
    m_model->compare(same ? nullptr : m_left->document(), same ? nullptr : m_right->document());
    tell();
    goTo(inHand >= 0 && inHand < m_model->rowCount() ? inHand : m_model->comparison().firstWeighty());
}

void CompareWindow::tell()
{
    if (m_left->isCurrent() && m_right->isCurrent())
        m_summary->setText(
            tr("Choose another session on one of the sides: one that was kept, or a file of Mailscope or "
               "of another program. “Yesterday it worked” and “server A against B” are read best so."));
    else if (!m_left->document() || !m_right->document())
        m_summary->setText(tr("Waiting for both sessions."));
    else
        m_summary->setText(m_model->summary().join(QLatin1Char(' ')));
    const bool any = m_model->comparison().next(-1) >= 0;
    m_next->setEnabled(any);
    m_previous->setEnabled(any);
    tellStep();
}

void CompareWindow::tellStep()
{
    const int step = m_table->currentIndex().row();
    const QStringList differences = m_model->differences(step);
    m_step->setText(step < 0                ? QString()
                    : differences.isEmpty() ? tr("No difference here.")
                                            : differences.join(QLatin1Char('\n')));
}

void CompareWindow::goTo(qsizetype step)
{
    if (step < 0 || step >= m_model->rowCount())
        return;
    m_table->selectRow(int(step));
    m_table->scrollTo(m_model->index(int(step), 0));
}

void CompareWindow::nextDifference()
{
    goTo(m_model->comparison().next(m_table->currentIndex().row()));
}

void CompareWindow::previousDifference()
{
    goTo(m_model->comparison().previous(m_table->currentIndex().row()));
}

void CompareWindow::activate(int step, int column)
{
    const bool left = column == StepModel::LeftColumn && m_left->isCurrent();
    const bool right = column != StepModel::LeftColumn && m_right->isCurrent();
    const Core::RowId row =
        left || right ? m_model->row(step, left ? StepModel::LeftColumn : StepModel::RightColumn) : Core::none;
    if (row != Core::none)
        Q_EMIT rowRequested(row);
}

void CompareWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void CompareWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void CompareWindow::retranslateUi()
{
    setWindowTitle(tr("Compare sessions"));
    m_left->setAccessibleName(tr("Session on the left"));
    m_right->setAccessibleName(tr("Session on the right"));
    m_left->setToolTip(tr("The session shown on the left"));
    m_right->setToolTip(tr("The session shown on the right"));
    m_table->setAccessibleName(tr("Steps of both sessions"));
    m_previous->setText(tr("&Previous difference"));
    m_previous->setToolTip(tr("Go to the previous difference (Shift+F7)"));
    m_previous->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F7));
    m_next->setText(tr("&Next difference"));
    m_next->setToolTip(tr("Go to the next difference (F7)"));
    m_next->setShortcut(QKeySequence(Qt::Key_F7));
    m_left->retranslateUi();
    m_right->retranslateUi();
    m_model->retranslate();
    tell();
}

} // namespace Gui
