#include "ui/checks/checkswindow.h"

#include "ui/checks/checkdelegate.h"
#include "ui/checks/checkform.h"
#include "ui/checks/checkmodel.h"
#include "ui/explanation/explanationpanel.h"
#include "ui/export/checkexport.h"
#include "ui/guide/tonelabel.h"
#include "ui/theme/marks.h"
#include "ui/transcript/transcriptpanel.h"
#include "ui/transcript/transcriptview.h"
#include "ui/words/checkwords.h"
#include "ui/words/figures.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace Gui {

using Core::Checks::CaseReport;
using Core::Checks::Report;
using Core::Checks::Runner;

namespace {

QFrame *framed(QWidget *inside)
{
    auto *frame = new QFrame;
    makeRoom(frame);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(inside);
    return frame;
}

Tone toneOf(const Report &report)
{
    if (report.state == Report::State::Running)
        return Tone::Quiet;
    switch (Core::Checks::verdictOf(report)) {
    case Core::Checks::Verdict::CannotTell:
        return Tone::Note;
    case Core::Checks::Verdict::Strict:
        return Tone::Good;
    case Core::Checks::Verdict::Lenient:
        return Tone::Temporary;
    case Core::Checks::Verdict::Vulnerable:
        return Tone::Permanent;
    }
    return Tone::Plain;
}

} // namespace

class ChecksWindow::Private
{
public:
    Private(const Words::Language &in, Runner::MakeTransport make)
        : language(in), makeTransport(std::move(make)), model(in), form(new CheckForm(in)),
          transcript(new TranscriptPanel(in)), explanation(new ExplanationPanel(in))
    {}
    const Words::Language &language;
    Runner::MakeTransport makeTransport;
    CheckModel model;
    std::unique_ptr<Runner> runner;
    CheckForm *form;
    ToneLabel *verdict = new ToneLabel(Tone::Plain), *meaning = new ToneLabel(Tone::Plain);
    QProgressBar *progress = new QProgressBar;
    QTableView *list = new QTableView;
    ToneLabel *finding = new ToneLabel(Tone::Plain);
    QPushButton *copyText = new QPushButton, *copyJson = new QPushButton;
    TranscriptPanel *transcript;
    ExplanationPanel *explanation;
    int shown = -1; // the connection in the transcript
};

ChecksWindow::ChecksWindow(const Words::Language &language, Runner::MakeTransport makeTransport, QWidget *parent)
    : QWidget(parent, Qt::Window), m(std::make_unique<Private>(language, std::move(makeTransport)))
{
    setObjectName(QStringLiteral("checks"));
    layOut();
    connectParts();
    retranslateUi();
    resize(1240, 800);
}

ChecksWindow::~ChecksWindow()
{
    m->transcript->setDocument(nullptr); // it must not look at what goes before it
    m->explanation->setDocument(nullptr);
    m->list->setModel(nullptr);
    m->model.setRunner(nullptr);
}

QWidget *ChecksWindow::makeResults()
{
    m->list->setObjectName(QStringLiteral("cases"));
    m->list->setModel(&m->model);
    m->list->setItemDelegate(new CheckDelegate(m->list));
    m->list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m->list->setSelectionMode(QAbstractItemView::SingleSelection);
    m->list->setShowGrid(false);
    m->list->setFrameShape(QFrame::NoFrame);
    m->list->setTabKeyNavigation(false);
    m->list->setWordWrap(false);
    m->list->verticalHeader()->hide();
    m->list->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m->list->horizontalHeader()->setStretchLastSection(true);
    m->list->horizontalHeader()->setHighlightSections(false);
    const int letter = fontMetrics().averageCharWidth();
    m->list->setColumnWidth(CheckModel::Verdict, letter * 18);
    m->list->setColumnWidth(CheckModel::Case, letter * 34);
    m->list->setColumnWidth(CheckModel::Tried, letter * 40);
    m->progress->setTextVisible(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m->progress, 1);
    buttons->addWidget(m->copyText);
    buttons->addWidget(m->copyJson);
    auto *upper = new QWidget;
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(8, 8, 8, 8);
    QFont large = m->verdict->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m->verdict->setFont(large);
    column->addWidget(m->verdict);
    column->addWidget(m->meaning);
    column->addLayout(buttons);
    column->addWidget(m->list, 1);
    column->addWidget(m->finding);
    return upper;
}

void ChecksWindow::layOut()
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m->form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *below = new QSplitter;
    below->addWidget(framed(m->transcript));
    below->addWidget(framed(m->explanation));
    below->setSizes({540, 320});
    auto *right = new QSplitter(Qt::Vertical);
    right->addWidget(framed(makeResults()));
    right->addWidget(below);
    right->setSizes({430, 330});
    auto *split = new QSplitter;
    split->addWidget(framed(scroll));
    split->addWidget(right);
    split->setSizes({330, 880});
    split->setStretchFactor(1, 1);
    for (QSplitter *one : {below, right, split}) {
        one->setHandleWidth(8);
        one->setChildrenCollapsible(false);
    }
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 12, 12, 12);
    all->addWidget(split);
}

void ChecksWindow::connectParts()
{
    connect(m->form, &CheckForm::startRequested, this, &ChecksWindow::start);
    connect(m->form, &CheckForm::cancelRequested, this, [this] {
        if (m->runner)
            m->runner->cancel();
    });
    connect(m->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChecksWindow::showCase);
    connect(m->transcript->view(), &TranscriptView::rowSelected, m->explanation, &ExplanationPanel::explain);
    connect(m->explanation, &ExplanationPanel::rowRequested, m->transcript, &TranscriptPanel::showRow);
    connect(m->explanation, &ExplanationPanel::lookUpRequested, this, &ChecksWindow::lookUpRequested);
    connect(m->copyText, &QPushButton::clicked, this, [this] { copy(CopyAs::Text); });
    connect(m->copyJson, &QPushButton::clicked, this, [this] { copy(CopyAs::Json); });
}

void ChecksWindow::setTarget(const Core::EndpointUrl &target)
{
    if (!m->runner || !m->runner->isRunning())
        m->form->setTarget(target);
}

void ChecksWindow::setTrust(const Core::TrustSettings &trust)
{
    m->form->setTrust(trust);
}

void ChecksWindow::setClientName(const QByteArray &name)
{
    m->form->setClientName(name);
}

const Runner *ChecksWindow::runner() const
{
    return m->runner.get();
}

void ChecksWindow::start(const Core::Checks::Settings &settings)
{
    m->shown = -1;
    m->transcript->setDocument(nullptr);
    m->explanation->setDocument(nullptr);
    m->model.setRunner(nullptr);
    m->runner = std::make_unique<Runner>(settings, m->makeTransport);
    m->model.setRunner(m->runner.get());
    connect(m->runner.get(), &Runner::casesAdded, this, &ChecksWindow::showReport);
    connect(m->runner.get(), &Runner::caseChanged, this, &ChecksWindow::follow);
    connect(m->runner.get(), &Runner::finished, this, [this] {
        showReport();
        takeInHand();
    });
    m->runner->start();
    showReport();
}

void ChecksWindow::follow(qsizetype at)
{
    showReport();
    if (m->list->currentIndex().row() == int(at))
        showCase();
}

void ChecksWindow::takeInHand()
{
    const QList<CaseReport> &cases = m->runner->report().cases;
    if (m->list->currentIndex().isValid() || cases.isEmpty())
        return;
    const auto worst = std::max_element(cases.begin(), cases.end(), [](const CaseReport &a, const CaseReport &b) {
        return a.finding.verdict < b.finding.verdict;
    });
    m->list->setCurrentIndex(m->model.index(int(worst - cases.begin()), 0));
}

void ChecksWindow::showReport()
{
    const bool running = m->runner && m->runner->isRunning();
    m->form->setUse(running ? CheckForm::Use::Running : CheckForm::Use::Editing);
    m->copyText->setEnabled(m->runner != nullptr);
    m->copyJson->setEnabled(m->runner != nullptr);
    m->progress->setVisible(running);
    if (!m->runner) {
        m->verdict->say(tr("No check was made yet"));
        m->meaning->say(tr("Choose one on the left. Only check servers that you run, or may test."));
        return;
    }
    const Report &report = m->runner->report();
    const auto done = std::count_if(report.cases.begin(), report.cases.end(),
                                    [](const CaseReport &one) { return one.state == CaseReport::State::Done; });
    m->progress->setRange(0, int(report.cases.size()));
    m->progress->setValue(int(done));
    m->verdict->setTone(toneOf(report));
    m->verdict->say(running ? tr("Checking…")
                            : Words::checkName(m->language, report.check) + QStringLiteral(" · ") +
                                  Words::verdictName(m->language, Core::Checks::verdictOf(report)));
    QStringList texts = running ? QStringList() : Words::reportTexts(m->language, report);
    texts << Words::countText(m->language, report);
    if (const QStringList fixes = Words::fixTexts(m->language, report); !running && !fixes.isEmpty())
        texts << tr("How to close it:") + QStringLiteral("\n• ") + fixes.join(QStringLiteral("\n• "));
    m->meaning->say(texts.join(QLatin1Char('\n')));
}

void ChecksWindow::showCase()
{
    const CaseReport *one = m->model.caseAt(m->list->currentIndex().row());
    QStringList texts;
    if (one) {
        texts << Words::caseName(m->language, m->runner->report().check, one->id)
              << Words::caseTexts(m->language, m->runner->report(), *one);
        if (one->finding.row != Core::none)
            texts << tr("Line %1 of the dialogue below decides.").arg(Words::lineNumber(m->language, one->finding.row));
    }
    m->finding->say(texts.join(QLatin1Char('\n')));
    Core::Document *document = one ? m->runner->document(one->connection) : nullptr;
    if (const int connection = document ? one->connection : -1; connection != m->shown) {
        m->shown = connection;
        m->transcript->setDocument(document);
        m->explanation->setDocument(document);
    }
    if (document && one->finding.row != Core::none) {
        m->transcript->showRow(one->finding.row);
        m->explanation->explain(one->finding.row);
    }
}

void ChecksWindow::copy(CopyAs as)
{
    if (!m->runner)
        return;
    QApplication::clipboard()->setText(as == CopyAs::Text
                                           ? Export::checkText(m->language, *m->runner)
                                           : QString::fromUtf8(Export::checkJson(m->language, *m->runner)));
}

void ChecksWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ChecksWindow::closeEvent(QCloseEvent *event)
{
    if (m->runner)
        m->runner->cancel();
    QWidget::closeEvent(event);
}

void ChecksWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m->runner && m->runner->isRunning())
        m->runner->cancel();
    else
        close();
}

void ChecksWindow::retranslateUi()
{
    setWindowTitle(tr("Check your server"));
    m->copyText->setText(tr("Copy as &text"));
    m->copyJson->setText(tr("Copy as &JSON"));
    m->list->setAccessibleName(tr("Cases"));
    m->progress->setAccessibleName(tr("Progress"));
    m->model.retranslate();
    showReport();
    showCase();
}

} // namespace Gui
