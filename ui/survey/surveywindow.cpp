#include "ui/survey/surveywindow.h"

#include "ui/survey/surveymodel.h"
#include "ui/theme/marks.h"
#include "ui/words/figures.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Gui {
namespace {

QTableView *makeTable(SurveyModel *model)
{
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("meanings"));
    table->setModel(model);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 9);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setSectionResizeMode(SurveyModel::MeaningColumn, QHeaderView::Stretch);
    const int digit = table->fontMetrics().horizontalAdvance(QLatin1Char('0'));
    table->horizontalHeader()->resizeSection(SurveyModel::CountColumn, digit * 12);
    table->horizontalHeader()->resizeSection(SurveyModel::CodeColumn, digit * 8);
    table->horizontalHeader()->resizeSection(SurveyModel::FirstColumn, digit * 18);
    return table;
}

} // namespace

SurveyWindow::SurveyWindow(const Words::Language &language, QWidget *parent)
    : QWidget(parent, Qt::Window), m_language(language), m_model(new SurveyModel(language, this)),
      m_summary(new QLabel), m_progress(new QProgressBar), m_again(new QPushButton), m_table(makeTable(m_model))
{
    setObjectName(QStringLiteral("survey"));
    m_summary->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_progress);
    top->addWidget(m_again);
    auto *frame = new QFrame;
    makeRoom(frame);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 4, 1, 4);
    inside->addWidget(m_table);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 12, 12, 12);
    all->setSpacing(8);
    all->addLayout(top);
    all->addWidget(frame, 1);
    resize(720, 480);
    connect(&m_run, &SurveyRun::progressed, this, &SurveyWindow::showProgress);
    connect(&m_run, &SurveyRun::finished, this, &SurveyWindow::take);
    connect(m_again, &QPushButton::clicked, this, [this] { m_run.isRunning() ? m_run.cancel() : start(); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT rowRequested(index.data(SurveyModel::RowRole).toUInt()); });
    setFocusProxy(m_table);
    retranslateUi();
}

void SurveyWindow::setDocument(const Core::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_model->setSurvey({});
    if (document)
        connect(document, &Core::Document::appended, this, [this] {
            if (!std::exchange(m_hasGrown, true))
                tell();
        });
    if (isVisible())
        start();
}

void SurveyWindow::start()
{
    m_hasGrown = false;
    if (m_document)
        m_run.start(m_document->source());
    m_progress->setRange(0, 0);
    tell();
}

void SurveyWindow::showProgress(quint32 done, quint32 all)
{
    m_progress->setRange(0, int(qMin<quint32>(all, quint32(INT_MAX))));
    m_progress->setValue(int(qMin<quint32>(done, quint32(INT_MAX))));
}

void SurveyWindow::take(const Core::Survey &survey)
{
    m_model->setSurvey(survey);
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    tell();
}

void SurveyWindow::tell()
{
    const bool running = m_run.isRunning();
    m_progress->setVisible(running);
    m_again->setText(running ? tr("&Stop") : tr("Count &again"));
    m_again->setEnabled(running || m_hasGrown || !m_model->survey().whole);
    if (running) {
        m_summary->setText(tr("Each reply is being explained…"));
        return;
    }
    QStringList sentences;
    if (m_model->survey().replies == 0)
        sentences.append(tr("The server has not replied yet."));
    else
        sentences.append(tr("Replies: %1. Different meanings: %2.")
                             .arg(Words::number(m_language, m_model->survey().replies),
                                  Words::number(m_language, quint64(m_model->rowCount()))));
    if (!m_model->survey().whole)
        sentences.append(tr("It was stopped: what stands below counts only some of them."));
    else if (m_hasGrown)
        sentences.append(tr("More has come since."));
    m_summary->setText(sentences.join(QLatin1Char(' ')));
}

void SurveyWindow::copy()
{
    QGuiApplication::clipboard()->setText(m_model->text());
}

void SurveyWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void SurveyWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else
        QWidget::keyPressEvent(event);
}

void SurveyWindow::retranslateUi()
{
    setWindowTitle(tr("Overview of the replies"));
    m_table->setAccessibleName(tr("Meanings of the replies"));
    m_table->setToolTip(tr("Enter shows the first of them in the transcript; Ctrl+C copies the table"));
    m_progress->setAccessibleName(tr("How far the replies are explained"));
    m_model->retranslate();
    tell();
}

} // namespace Gui
