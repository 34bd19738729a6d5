#include "ui/timing/timingwindow.h"

#include "core/timing/findings.h"
#include "ui/explanation/parts.h"
#include "ui/theme/marks.h"
#include "ui/timing/bardelegate.h"
#include "ui/timing/phasemodel.h"
#include "ui/words/figures.h"
#include "ui/words/timingwords.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace Gui {

namespace {

constexpr std::chrono::milliseconds pause{120};
constexpr Core::RowId rowsATurn = 20'000;

QTableView *makeTable(PhaseModel *model, BarDelegate *bars)
{
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("phases"));
    table->setModel(model);
    table->setItemDelegateForColumn(PhaseModel::BarColumn, bars);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 9);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

} // namespace

TimingWindow::TimingWindow(const Words::Language &language, QWidget *parent)
    : QWidget(parent, Qt::Window), m_language(language), m_model(new PhaseModel(language, this)),
      m_bars(new BarDelegate(this)), m_summary(new QLabel), m_findings(new QScrollArea), m_pauses(new QCheckBox),
      m_table(makeTable(m_model, m_bars))
{
    setObjectName(QStringLiteral("timing"));
    m_summary->setWordWrap(true);
    m_pauses->setChecked(true);
    m_findings->setWidgetResizable(true);
    m_findings->setFrameShape(QFrame::NoFrame);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_findings->viewport()->setAutoFillBackground(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_pauses);
    auto *frame = new QFrame;
    makeRoom(frame);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 4, 1, 4);
    inside->addWidget(m_table);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 12, 12, 12);
    all->setSpacing(8);
    all->addLayout(top);
    all->addWidget(m_findings);
    all->addWidget(frame, 1);
    resize(860, 620);
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &TimingWindow::follow);
    connect(m_pauses, &QCheckBox::toggled, this, [this](bool leftOut) {
        m_model->setPauses(leftOut ? PhaseModel::Pauses::LeftOut : PhaseModel::Pauses::Kept);
        tell();
    });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT rowRequested(index.data(PhaseModel::RowRole).toUInt()); });
    setFocusProxy(m_table);
    retranslateUi();
}

void TimingWindow::setDocument(const Core::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_timeline = {};
    m_model->setPhases({}, -1);
    if (document)
        connect(document, &Core::Document::appended, this, [this] {
            if (!m_turn.isActive())
                m_turn.start(pause);
        });
    follow();
}

void TimingWindow::follow()
{
    if (m_document && !m_timeline.follow(m_document->dialogue(), rowsATurn)) {
        m_turn.start(0);
        return;
    }
    m_model->setPhases(m_timeline.phases(), m_timeline.ended);
    layFindings();
    sizeColumns();
    tell();
}

void TimingWindow::tell()
{
    m_bars->setLength(m_model->length());
    m_table->viewport()->update();
    m_summary->setVisible(m_timeline.phases().empty() || m_timeline.ended > 0); // else no times are known
    if (m_timeline.phases().empty()) {
        m_summary->setText(tr("Nothing has been waited for yet."));
        return;
    }
    m_summary->setText(tr("%1 in all, %2 of it waiting for the server. A mark every %3.")
                           .arg(Words::duration(m_language, qMax(qint64(0), m_timeline.ended)),
                                Words::duration(m_language, m_model->waited()),
                                Words::duration(m_language, markDistance(m_model->length()))));
}

void TimingWindow::layFindings()
{
    const QList<Core::Timing::Finding> found = Core::Timing::findings(m_timeline);
    const Palette colours = Palette::of(palette());
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (const Core::Timing::Finding &finding : found) {
        const Words::TimingText text = Words::timingText(m_language, finding);
        Words::Prose line{{Words::Run::Kind::Quoted, text.title + QStringLiteral(". "), Core::none, {}},
                          {Words::Run::Kind::Plain, text.meaning, Core::none, {}}};
        if (finding.row != Core::none)
            line.append({{Words::Run::Kind::Plain, QStringLiteral(" "), Core::none, {}},
                         {Words::Run::Kind::Row,
                          tr("Line %1").arg(Words::lineNumber(m_language, finding.row)),
                          finding.row,
                          {}}});
        QLabel *label = prose(line, colours);
        label->setOpenExternalLinks(false);
        connect(label, &QLabel::linkActivated, this, [this, row = finding.row] { Q_EMIT rowRequested(row); });
        column->addWidget(label);
    }
    column->addStretch(1);
    replacePage(m_findings, page);
    m_findings->setVisible(!found.isEmpty());
    sizeFindings();
}

// As high as what they say in this width, up to a third of the window; then they scroll.
void TimingWindow::sizeFindings()
{
    const QWidget *page = m_findings->widget();
    if (!page || !page->layout() || !page->layout()->hasHeightForWidth()) // nothing to say
        return;
    m_findings->setFixedHeight(qMin(height() / 3, page->layout()->heightForWidth(m_findings->viewport()->width())));
}

void TimingWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    sizeFindings();
}

void TimingWindow::sizeColumns()
{
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int widths[] = {digit * 9, digit * 24, digit * 7, digit * 10};
    for (int column = 0; column < PhaseModel::BarColumn; ++column)
        m_table->horizontalHeader()->resizeSection(column, widths[column]);
}

void TimingWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        layFindings();
}

void TimingWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void TimingWindow::retranslateUi()
{
    setWindowTitle(tr("Timing"));
    m_pauses->setText(tr("Leave out &our own pauses"));
    m_pauses->setToolTip(tr("What was thought and typed between a reply and the next command takes no room"));
    m_table->setAccessibleName(tr("Phases of the session"));
    m_table->setToolTip(tr("Enter shows the line in the transcript"));
    m_model->retranslate();
    layFindings();
    tell();
}

} // namespace Gui
