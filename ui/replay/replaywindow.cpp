#include "ui/replay/replaywindow.h"

#include "ui/replay/replaydelegate.h"
#include "ui/replay/replaymodel.h"
#include "ui/theme/appearance.h"
#include "ui/theme/marks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace Gui {

using Core::Replay::Player;
using Standing = Core::Replay::Player::Standing;

ReplayWindow::ReplayWindow(const Words::Language &language, QWidget *parent)
    : QWidget(parent, Qt::Window), m_model(new ReplayModel(language, this)), m_table(new QTableView),
      m_standing(new QLabel), m_begin(new QPushButton), m_step(new QPushButton), m_through(new QPushButton),
      m_skip(new QPushButton)
{
    setObjectName(QStringLiteral("replay"));
    layOut();
    resize(980, 560);
    connect(m_begin, &QPushButton::clicked, this, &ReplayWindow::begin);
    connect(m_step, &QPushButton::clicked, this, [this] { go(Pace::Step); });
    connect(m_through, &QPushButton::clicked, this, [this] { go(Pace::Through); });
    connect(m_skip, &QPushButton::clicked, this, [this] {
        m_player.goOn();
        m_player.skip();
        tell();
    });
    setFocusProxy(m_table);
    retranslateUi();
}

void ReplayWindow::layOut()
{
    m_table->setObjectName(QStringLiteral("replaySteps"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ReplayDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(dialogueFont()).height() + 9);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < ReplayModel::VerdictColumn; ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(ReplayModel::VerdictColumn,
                                               fontMetrics().horizontalAdvance(QLatin1Char('0')) * 20);
    m_standing->setWordWrap(true);
    m_standing->setTextFormat(Qt::PlainText);
    weigh(m_begin, Weight::Primary);
    auto *frame = new QFrame;
    makeRoom(frame);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 4, 1, 4);
    inside->addWidget(m_table);
    auto *below = new QHBoxLayout;
    below->addWidget(m_standing, 1);
    for (QPushButton *button : {m_skip, m_step, m_through, m_begin})
        below->addWidget(button);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 12, 12, 12);
    all->setSpacing(8);
    all->addWidget(frame, 1);
    all->addLayout(below);
}

void ReplayWindow::setPlan(const QList<Core::Replay::Step> &plan)
{
    m_player = Player(plan);
    m_running = m_awaited = false;
    m_model->setPlayer(m_player);
    tell();
}

bool ReplayWindow::isRunning() const
{
    return m_awaited || (m_running && m_session && m_session->phase() != Core::Session::Phase::Over);
}

void ReplayWindow::begin()
{
    m_player.begin();
    m_model->setPlayer(m_player);
    m_pace = Pace::Step;
    m_awaited = true;
    tell();
    Q_EMIT connectionRequested(startsTls(m_player.plan()) ? Begin::InClear : Begin::AsChosen);
}

void ReplayWindow::setSession(Core::Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    if (m_session)
        m_session->document().disconnect(this);
    m_session = nullptr;
    m_running = std::exchange(m_awaited, false) && session;
    if (m_running) {
        m_session = session;
        connect(&session->document(), &Core::Document::appended, this, &ReplayWindow::follow);
        connect(session, &Core::Session::phaseChanged, this, &ReplayWindow::follow);
        connect(session, &Core::Session::ended, this, &ReplayWindow::follow, Qt::QueuedConnection);
    }
    tell();
}

// Through: each step when the one before was answered as it was then.
void ReplayWindow::follow()
{
    if (!m_running || !m_session)
        return;
    m_player.hear(m_session->document().dialogue());
    if (m_player.standing() == Standing::Asking && m_pace == Pace::Through)
        go(Pace::Through);
    else if (m_player.standing() == Standing::Due && m_pace == Pace::Through)
        playStep();
    tell();
}

void ReplayWindow::go(Pace pace)
{
    m_pace = pace;
    m_player.goOn();
    if (m_player.standing() == Standing::Due)
        playStep();
    else if (m_player.standing() == Standing::Asking && m_player.step()->what == Core::Replay::Step::What::Login)
        Q_EMIT loginRequested();
    tell();
}

// The step counts as done when its reply comes: the window may ask before a message is delivered, and be told no.
void ReplayWindow::playStep()
{
    const bool ready = m_session && m_session->phase() == Core::Session::Phase::Ready;
    if (!ready || !m_session->waiting().isEmpty())
        return;
    const QByteArray bytes = m_player.step()->bytes;
    m_player.played();
    Q_EMIT linesRequested({Core::Line{bytes, {}}});
}

void ReplayWindow::tell()
{
    m_model->refresh(m_player);
    const Standing standing = m_player.standing();
    const bool mayGo = m_running && (standing == Standing::Due || standing == Standing::Asking ||
                                     (standing == Standing::Different && m_session));
    m_begin->setEnabled(!m_player.plan().isEmpty() && !m_awaited);
    m_step->setEnabled(mayGo);
    m_through->setEnabled(mayGo);
    m_skip->setEnabled(mayGo && standing != Standing::Different);
    m_standing->setText(standingText());
    if (m_running && m_player.at() >= 0 && m_player.at() < m_model->rowCount())
        m_table->selectRow(int(m_player.at()));
}

QString ReplayWindow::standingText() const
{
    if (m_player.plan().isEmpty())
        return tr("Nothing was said in this session that could be said again.");
    if (!m_running)
        return m_awaited
                   ? tr("Connecting…")
                   : tr("Connect to the server in the window’s address field, and say the same again. Secrets are "
                        "not in a session: they are asked for.");
    switch (m_player.standing()) {
    case Standing::Waiting:
        return m_player.at() <= 0 ? tr("Waiting for the greeting.") : tr("Waiting for the reply.");
    case Standing::Due:
        return tr("The next step is ready.");
    case Standing::Asking:
        return m_player.step()->what == Core::Replay::Step::What::Login
                   ? tr("A login comes next. Its secrets are asked for: log in by the guide, or skip it.")
                   : tr("This was masked when it was recorded. Say it by hand in the command line, or skip it.");
    case Standing::Different:
        return tr("Stopped: this reply differs from the one then. Step goes on all the same.");
    case Standing::Over:
        return tr("The connection ended before all was said.");
    case Standing::Done:
        return tr("All was said again.");
    }
    Q_UNREACHABLE();
}

void ReplayWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ReplayWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ReplayWindow::retranslateUi()
{
    setWindowTitle(tr("Replay"));
    m_begin->setText(tr("&Connect"));
    m_begin->setToolTip(tr("Open a new connection and wait for its greeting"));
    m_step->setText(tr("&Step"));
    m_step->setToolTip(tr("Do the next step, and stop"));
    m_through->setText(tr("&Through"));
    m_through->setToolTip(tr("Do step after step, up to the first reply that differs"));
    m_skip->setText(tr("S&kip"));
    m_skip->setToolTip(tr("Leave the next step out"));
    m_table->setAccessibleName(tr("Steps to be done again"));
    m_model->retranslate();
    tell();
}

} // namespace Gui
