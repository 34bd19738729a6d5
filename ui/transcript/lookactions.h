#pragma once
#include <QKeySequence>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace Gui {

class TranscriptPanel;

// The menu of the transcript: what is looked for, marked and gone to in it, and the windows that look at it otherwise.
class LookActions : public QObject
{
    Q_OBJECT
public:
    LookActions(QMainWindow *window, QMenu *menu, TranscriptPanel *transcript);
    void retranslateUi();

    QAction *exact, *overview, *timing, *compare, *replay;

private:
    QAction *add(const QKeySequence &shortcut);
    void connectTo(TranscriptPanel *transcript);

    QMainWindow *m_window;
    QMenu *m_menu;
    QAction *m_findNext, *m_findPrevious, *m_filter;
    QAction *m_bookmark, *m_note, *m_nextBookmark, *m_previousBookmark, *m_undo, *m_redo;
    QAction *m_nextRefusal, *m_previousRefusal;
};

} // namespace Gui
