#pragma once
#include "core/session/session.h"
#include "ui/replay/replaywindow.h"
#include "ui/words/language.h"

#include <QObject>
#include <QPointer>

namespace Gui {

class CompareWindow;
class ExactWindow;
class SurveyWindow;
class LookActions;
class TimingWindow;
class TranscriptPanel;

// The windows that look at the session otherwise, each made when it is first wanted.
class LookWindows : public QObject
{
    Q_OBJECT
public:
    LookWindows(const Words::Language &language, const LookActions &actions, TranscriptPanel *transcript,
                QWidget *window);
    void setDocument(Core::Document *document, Core::Session *session);

Q_SIGNALS:
    void rowRequested(quint32 row);
    void connectionRequested(Gui::ReplayWindow::Begin begin);
    void linesRequested(const QList<Core::Line> &lines);
    void loginRequested();

private:
    void openExact();
    void openOverview();
    void openTiming();
    void openCompare();
    void openReplay();
    void raise(QWidget *window);
    void showRows();

    const Words::Language &m_language;
    TranscriptPanel *m_transcript;
    QWidget *m_window;
    QPointer<Core::Document> m_document;
    QPointer<ExactWindow> m_exact;
    QPointer<SurveyWindow> m_overview;
    QPointer<TimingWindow> m_timing;
    QPointer<CompareWindow> m_compare;
    QPointer<ReplayWindow> m_replay;
};

} // namespace Gui
