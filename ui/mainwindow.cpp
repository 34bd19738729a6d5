#include "ui/mainwindow_p.h"
#include "ui/preferencesdialog.h"
#include "ui/theme/marks.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QMenu>
#include <QMessageBox>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace Gui {

namespace {

constexpr std::chrono::milliseconds followTime{50}; // the panel follows a flood no faster

} // namespace

QFrame *room(QWidget *inside)
{
    auto *frame = new QFrame;
    makeRoom(frame);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(inside);
    return frame;
}

MainWindow::MainWindow(LanguageSwitch &languages, const Preferences &preferences, QWidget *parent)
    : QMainWindow(parent), m(std::make_unique<Private>(this, languages))
{
    setObjectName(QStringLiteral("window"));
    layOut();
    connectRooms();
    connectActions();
    m->follow.setSingleShot(true);
    m->follow.setInterval(followTime);
    connect(&m->follow, &QTimer::timeout, this, &MainWindow::followDocument);
    resize(1360, 820);
    m->split->setSizes({276, 684, 380});
    m->chosen = preferences;
    setPreferences(preferences);
    updatePhase(Core::Session::Phase::Idle);
    retranslateUi();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m->transcript, 1);
    column->addWidget(m->commandLine);
    m->guideRoom->setMinimumWidth(240);
    m->explanationRoom->setMinimumWidth(260);
    m->split->setHandleWidth(8);
    m->split->setChildrenCollapsible(false);
    m->split->addWidget(m->guideRoom);
    m->split->addWidget(middle);
    m->split->addWidget(m->explanationRoom);
    m->split->setStretchFactor(1, 1);

    auto *central = new QWidget;
    auto *all = new QVBoxLayout(central);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(m->bar);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(12, 4, 12, 8);
    below->setSpacing(8);
    below->addWidget(m->sessions->notices());
    below->addWidget(m->questionBar);
    below->addWidget(m->split, 1);
    all->addLayout(below, 1);
    setCentralWidget(central);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(10, 0, 10, 0); // in line with the panels above
    statusBar()->addWidget(m->summary, 1);
    statusBar()->addPermanentWidget(m->tls->lock());
    statusBar()->addPermanentWidget(m->addresses);
    m->addresses->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void MainWindow::connectRooms()
{
    connect(m->bar, &ConnectionBar::connectRequested, this, &MainWindow::connectionRequested);
    connect(m->bar, &ConnectionBar::practiceRequested, this, &MainWindow::practiceRequested);
    connect(m->bar, &ConnectionBar::serversRequested, this, &MainWindow::serversRequested);
    connect(m->bar, &ConnectionBar::refused, this, &MainWindow::tell);
    connect(m->bar, &ConnectionBar::cancelRequested, this, &MainWindow::cut);
    connect(m->bar, &ConnectionBar::disconnectRequested, this, &MainWindow::leave);
    connect(m->guide, &Guide::linesRequested, this, &MainWindow::sendLines);
    connect(m->guide, &Guide::rowRequested, m->transcript, &TranscriptPanel::showRow);
    connect(m->guide, &Guide::compositionRequested, this, &MainWindow::compose);
    connect(m->guide, &Guide::loginRequested, this, &MainWindow::logIn);
    connect(m->commandLine, &CommandLine::lineEntered, this, [this](const Core::Line &line) { sendLines({line}); });
    connect(m->commandLine, &CommandLine::linesPasted, this, &MainWindow::sendLines);
    connect(m->commandLine, &CommandLine::groupRequested, this, &MainWindow::sendGroup);
    connect(m->explanation, &ExplanationPanel::rowRequested, m->transcript, &TranscriptPanel::showRow);
    connect(m->explanation, &ExplanationPanel::fillInRequested, m->commandLine, &CommandLine::fillIn);
    connect(m->explanation, &ExplanationPanel::lookUpRequested, this, &MainWindow::lookUp);
    connect(m->transcript->view(), &TranscriptView::rowSelected, this, &MainWindow::explain);
    connect(m->lookWindows, &LookWindows::rowRequested, m->transcript, &TranscriptPanel::showRow);
    connect(m->lookWindows, &LookWindows::linesRequested, this, &MainWindow::sendLines);
    connect(m->lookWindows, &LookWindows::loginRequested, m->guide,
            [this] { m->guide->openStep(Core::Smtp::Verb::Auth); });
    connect(m->lookWindows, &LookWindows::connectionRequested, this, &MainWindow::connectForReplay);
    connect(m->transcript->view(), &QAbstractItemView::activated, this,
            [this] { m->tls->showCertificateOf(m->transcript->view()->selected()); });
    connectTls();
    m->actions->addFileActions(m->sessions->actions());
    connectImporting();
    connectExporting();
    connect(m->sessions, &SessionsRoom::keepDaysChosen, this, [this] {
        m->chosen.keepDays = m->sessions->keepDays();
        Q_EMIT preferencesChanged();
    });
}

void MainWindow::connectTls()
{
    connect(m->bar, &ConnectionBar::tlsRequested, m->tls, &TlsRoom::edit);
    connect(m->questions, &SessionQuestions::certificateRequested, m->tls,
            [this](const Core::TlsFacts &facts) { m->tls->show(facts, QDateTime::currentSecsSinceEpoch()); });
    connect(m->tls, &TlsRoom::chosen, this, [this] {
        m->chosen.tls = m->tls->values().choices;
        m->chosen.authorityFile = m->tls->values().authorityFile;
        Q_EMIT preferencesChanged();
    });
    connect(m->tls, &TlsRoom::probeRequested, this, [this] {
        const Core::EndpointUrl target = m->bar->target();
        if (target.endpoint.host.isEmpty() && target.endpoint.socketPath.isEmpty())
            m->bar->focusServer();
        else
            m->tls->probe({target.endpoint, target.protocol, {}, m->chosen.clientName});
    });
}

void MainWindow::connectActions()
{
    const WindowActions &actions = *m->actions;
    connect(actions.connectNow, &QAction::triggered, m->bar, [this] { Q_EMIT connectionRequested(m->bar->target()); });
    connect(actions.again, &QAction::triggered, this, &MainWindow::repetitionRequested);
    connect(actions.cancel, &QAction::triggered, this, &MainWindow::cut);
    connect(actions.cut, &QAction::triggered, this, &MainWindow::cut);
    connect(actions.disconnect, &QAction::triggered, this, &MainWindow::leave);
    connect(actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(actions.practice, &QMenu::triggered, this, [this](const QAction *action) {
        Q_EMIT practiceRequested(Core::Practice::Situation(action->data().toInt()));
    });
    connect(actions.checkServer, &QAction::triggered, m->bar, [this] { Q_EMIT checksRequested(m->bar->target()); });
    connect(actions.copy, &QAction::triggered, this, [this] { copyRows(Export::Explanations::Without); });
    connect(actions.copyExplained, &QAction::triggered, this, [this] { copyRows(Export::Explanations::With); });
    connect(actions.selectAll, &QAction::triggered, m->transcript->view(), &QAbstractItemView::selectAll);
    connect(actions.find, &QAction::triggered, m->transcript, &TranscriptPanel::find);
    connect(actions.preferences, &QAction::triggered, this, &MainWindow::editPreferences);
    connect(actions.followEnd, &QAction::triggered, m->transcript->view(), &TranscriptView::follow);
    connect(actions.toServer, &QAction::triggered, m->bar, &ConnectionBar::focusServer);
    connect(actions.toGuide, &QAction::triggered, m->guide, [this] { m->guide->setFocus(Qt::ShortcutFocusReason); });
    connect(actions.toTranscript, &QAction::triggered, this,
            [this] { m->transcript->view()->setFocus(Qt::ShortcutFocusReason); });
    connect(actions.toExplanation, &QAction::triggered, this,
            [this] { m->explanation->setFocus(Qt::ShortcutFocusReason); });
    connect(actions.toCommandLine, &QAction::triggered, this,
            [this] { m->commandLine->setFocus(Qt::ShortcutFocusReason); });
    connect(actions.browseReference, &QAction::triggered, this, [this] { lookUp(m->explanation->entryInHand()); });
    connect(actions.explainReply, &QAction::triggered, this, &MainWindow::explainPasted);
    connect(actions.compareCodes, &QAction::triggered, this, [this] { m->explanation->compare(334, 503); });
    connect(actions.about, &QAction::triggered, this, &MainWindow::tellAbout);
    connect(actions.languages, &QActionGroup::triggered, this, [this](const QAction *action) {
        m->languages.choose(LanguageChoice(action->data().toInt()));
        Q_EMIT preferencesChanged();
    });
    connect(actions.appearances, &QActionGroup::triggered, this, [this](const QAction *action) {
        m->chosen.appearance = Appearance(action->data().toInt());
        apply(m->chosen.appearance, *qApp);
        Q_EMIT preferencesChanged();
    });
    addPanelAction(m->showGuide, m->guideRoom, QKeySequence(Qt::Key_F9));
    addPanelAction(m->showExplanation, m->explanationRoom, QKeySequence(Qt::Key_F10));
}

void MainWindow::addPanelAction(QAction *action, QWidget *panel, const QKeySequence &shortcut)
{
    action->setCheckable(true);
    action->setChecked(true);
    action->setShortcut(shortcut);
    m->actions->panels->addAction(action);
    addAction(action);
    connect(action, &QAction::toggled, panel, &QWidget::setVisible);
}

void MainWindow::editPreferences()
{
    auto *dialog = new PreferencesDialog(preferences(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::changed, this, [this](const Preferences &changed) {
        setPreferences(changed);
        Q_EMIT preferencesChanged();
    });
    dialog->open();
}

void MainWindow::tellAbout()
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("About Mailscope"),
                                tr("Mailscope %1\n\nTalk to a mail server, see every byte, understand every reply.")
                                    .arg(QLatin1String(MAILSCOPE_VERSION)),
                                QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    if (m->languages.choice() != preferences.language)
        m->languages.choose(preferences.language);
    if (m->chosen.appearance != preferences.appearance)
        apply(preferences.appearance, *qApp);
    m->chosen = preferences;
    for (QAction *action : m->actions->languages->actions())
        action->setChecked(LanguageChoice(action->data().toInt()) == preferences.language);
    for (QAction *action : m->actions->appearances->actions())
        action->setChecked(Appearance(action->data().toInt()) == preferences.appearance);
    m->bar->setRecent(preferences.recent);
    m->commandLine->setHistory(preferences.history);
    m->guide->setClientName(preferences.clientName);
    m->sessions->setKeepDays(preferences.keepDays);
    m->tls->setChoices(preferences.tls, preferences.authorityFile);
    m->exporting->setRemembered(preferences.exportChoices);
    if (!preferences.geometry.isEmpty())
        restoreGeometry(preferences.geometry);
    if (!preferences.layout.isEmpty())
        m->split->restoreState(preferences.layout);
    m->showGuide->setChecked(preferences.guide == Visibility::Shown);
    m->showExplanation->setChecked(preferences.explanation == Visibility::Shown);
}

Preferences MainWindow::preferences() const
{
    Preferences now = m->chosen;
    now.language = m->languages.choice();
    now.history = m->commandLine->history();
    now.geometry = saveGeometry();
    now.layout = m->split->saveState();
    now.guide = m->showGuide->isChecked() ? Visibility::Shown : Visibility::Hidden;
    if (m->reference) {
        now.referenceFilter = Words::toText(m->reference->filter());
        now.referenceGeometry = m->reference->saveGeometry();
    }
    now.explanation = m->showExplanation->isChecked() ? Visibility::Shown : Visibility::Hidden;
    return now;
}

void MainWindow::setTarget(const Core::EndpointUrl &target)
{
    m->bar->setTarget(target);
}

SessionsRoom &MainWindow::sessions()
{
    return *m->sessions;
}

TlsRoom &MainWindow::tls()
{
    return *m->tls;
}

void MainWindow::setRecent(const QStringList &urls)
{
    m->chosen.recent = urls;
    m->bar->setRecent(urls);
}

void MainWindow::offerServers(const QStringList &hosts)
{
    m->bar->offerServers(hosts);
}

void MainWindow::offerPractice()
{
    m->questionBar->ask({Question::Key::Practice,
                         [] { return tr("No mail server at hand? Mailscope has one of its own to practise on."); },
                         [] {
                             return tr(
                                 "It runs inside this program and cannot be reached from outside. Each situation shows "
                                 "another refusal.");
                         },
                         {{[] { return tr("Not now"); }, [] {}},
                          {[] { return tr("Start the practice server"); },
                           [this] { Q_EMIT practiceRequested(Core::Practice::Situation::Submission); }}}});
}

void MainWindow::showRow(quint32 row)
{
    m->transcript->showRow(row);
}

void MainWindow::tell(const QString &message)
{
    statusBar()->showMessage(message, 8000);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        updateStatus();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT preferencesChanged();
    QMainWindow::closeEvent(event);
}

void MainWindow::retranslateUi()
{
    setWindowTitle(tr("Mailscope"));
    m->actions->retranslateUi();
    m->sessions->retranslateUi();
    m->importing->retranslateUi();
    m->exporting->retranslateUi();
    m->tls->retranslateUi();
    m->look->retranslateUi();
    m->showGuide->setText(tr("&Guide"));
    m->showExplanation->setText(tr("&Explanation"));
    m->addresses->setToolTip(tr("Our address and the server’s: many refusals turn on them"));
    m->addresses->setAccessibleName(tr("Local and peer address"));
    updateStatus();
}

} // namespace Gui
