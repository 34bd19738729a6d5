#include "ui/lookwindows.h"

#include "ui/compare/comparewindow.h"
#include "ui/exactview/exactwindow.h"
#include "ui/survey/surveywindow.h"
#include "ui/timing/timingwindow.h"
#include "ui/transcript/lookactions.h"
#include "ui/transcript/transcriptpanel.h"

#include <QAction>

namespace Gui {

LookWindows::LookWindows(const Words::Language &language, const LookActions &actions, TranscriptPanel *transcript,
                         QWidget *window)
    : QObject(window), m_language(language), m_transcript(transcript), m_window(window)
{
    connect(actions.exact, &QAction::triggered, this, &LookWindows::openExact);
    connect(actions.overview, &QAction::triggered, this, &LookWindows::openOverview);
    connect(actions.timing, &QAction::triggered, this, &LookWindows::openTiming);
    connect(actions.compare, &QAction::triggered, this, &LookWindows::openCompare);
    connect(actions.replay, &QAction::triggered, this, &LookWindows::openReplay);
}

void LookWindows::setDocument(Core::Document *document, Core::Session *session)
{
    m_document = document;
    if (m_exact)
        m_exact->setDocument(document);
    if (m_overview)
        m_overview->setDocument(document);
    if (m_timing)
        m_timing->setDocument(document);
    if (m_compare)
        m_compare->setDocument(document);
    if (m_replay)
        m_replay->setSession(session);
}

void LookWindows::raise(QWidget *window)
{
    window->setLocale(m_language.locale());
    if (!window->testAttribute(Qt::WA_Moved)) // the user has not put it anywhere yet
        window->move(m_window->geometry().center() - window->rect().center());
    window->show();
    window->raise();
    window->activateWindow();
    window->setFocus();
}

void LookWindows::showRows()
{
    if (m_exact && m_exact->isVisible())
        m_exact->setRows(m_transcript->rowsInHand());
}

void LookWindows::openExact()
{
    if (!m_exact) {
        m_exact = new ExactWindow(m_language, m_window);
        m_exact->setDocument(m_document);
        connect(m_transcript, &TranscriptPanel::selectionChanged, this, &LookWindows::showRows);
    }
    raise(m_exact);
    showRows();
}

void LookWindows::openOverview()
{
    if (!m_overview) {
        m_overview = new SurveyWindow(m_language, m_window);
        m_overview->setDocument(m_document);
        connect(m_overview, &SurveyWindow::rowRequested, this, &LookWindows::rowRequested);
    }
    raise(m_overview);
    m_overview->start();
}

void LookWindows::openTiming()
{
    if (!m_timing) {
        m_timing = new TimingWindow(m_language, m_window);
        m_timing->setDocument(m_document);
        connect(m_timing, &TimingWindow::rowRequested, this, &LookWindows::rowRequested);
    }
    raise(m_timing);
}

void LookWindows::openCompare()
{
    if (!m_compare) {
        m_compare = new CompareWindow(m_language, m_window);
        m_compare->setDocument(m_document);
        connect(m_compare, &CompareWindow::rowRequested, this, &LookWindows::rowRequested);
    }
    raise(m_compare);
}

// What is replayed is the session in the window now; the new connection takes its place there.
void LookWindows::openReplay()
{
    if (!m_replay) {
        m_replay = new ReplayWindow(m_language, m_window);
        connect(m_replay, &ReplayWindow::connectionRequested, this, &LookWindows::connectionRequested);
        connect(m_replay, &ReplayWindow::linesRequested, this, &LookWindows::linesRequested);
        connect(m_replay, &ReplayWindow::loginRequested, this, &LookWindows::loginRequested);
    }
    if (!m_replay->isRunning())
        m_replay->setPlan(m_document ? Core::Replay::planOf(m_document->dialogue()) : QList<Core::Replay::Step>());
    raise(m_replay);
}

} // namespace Gui
