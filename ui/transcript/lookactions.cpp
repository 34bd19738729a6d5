#include "ui/transcript/lookactions.h"

#include "ui/transcript/transcriptpanel.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace Gui {

LookActions::LookActions(QMainWindow *window, QMenu *menu, TranscriptPanel *transcript)
    : QObject(window), m_window(window), m_menu(menu)
{
    m_findNext = add(QKeySequence(Qt::Key_F3));
    m_findPrevious = add(QKeySequence(Qt::SHIFT | Qt::Key_F3));
    m_filter = add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    menu->addSeparator();
    m_nextRefusal = add(QKeySequence(Qt::Key_F8));
    m_previousRefusal = add(QKeySequence(Qt::SHIFT | Qt::Key_F8));
    menu->addSeparator();
    m_bookmark = add(QKeySequence(Qt::CTRL | Qt::Key_B));
    m_note = add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    m_nextBookmark = add(QKeySequence(Qt::Key_F2));
    m_previousBookmark = add(QKeySequence(Qt::SHIFT | Qt::Key_F2));
    m_undo = add(QKeySequence::Undo);
    m_redo = add(QKeySequence::Redo);
    menu->addSeparator();
    exact = add(QKeySequence(Qt::Key_F6));
    overview = add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    timing = add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    compare = add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    replay = add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    connectTo(transcript);
    retranslateUi();
}

void LookActions::connectTo(TranscriptPanel *transcript)
{
    connect(m_findNext, &QAction::triggered, transcript, &TranscriptPanel::findNext);
    connect(m_findPrevious, &QAction::triggered, transcript, &TranscriptPanel::findPrevious);
    connect(m_filter, &QAction::triggered, transcript, &TranscriptPanel::focusFilter);
    connect(m_nextRefusal, &QAction::triggered, transcript, &TranscriptPanel::nextRefusal);
    connect(m_previousRefusal, &QAction::triggered, transcript, &TranscriptPanel::previousRefusal);
    connect(m_bookmark, &QAction::triggered, transcript, &TranscriptPanel::toggleBookmark);
    connect(m_note, &QAction::triggered, transcript, &TranscriptPanel::editNote);
    connect(m_nextBookmark, &QAction::triggered, transcript, &TranscriptPanel::nextBookmark);
    connect(m_previousBookmark, &QAction::triggered, transcript, &TranscriptPanel::previousBookmark);
    connect(m_undo, &QAction::triggered, transcript, &TranscriptPanel::undoMark);
    connect(m_redo, &QAction::triggered, transcript, &TranscriptPanel::redoMark);
}

QAction *LookActions::add(const QKeySequence &shortcut)
{
    QAction *action = m_menu->addAction(QString());
    action->setShortcut(shortcut);
    m_window->addAction(action);
    return action;
}

void LookActions::retranslateUi()
{
    m_menu->setTitle(tr("&Transcript"));
    m_findNext->setText(tr("Find &next"));
    m_findPrevious->setText(tr("Find &previous"));
    m_filter->setText(tr("&Filter…"));
    m_nextRefusal->setText(tr("Next &error"));
    m_nextRefusal->setToolTip(tr("The next refusal, failure or fault"));
    m_previousRefusal->setText(tr("Pre&vious error"));
    m_previousRefusal->setToolTip(tr("The previous refusal, failure or fault"));
    m_bookmark->setText(tr("&Bookmark"));
    m_bookmark->setToolTip(tr("Put a bookmark on the selected rows, or take it away"));
    m_note->setText(tr("N&ote…"));
    m_note->setToolTip(tr("Write a note beside the row; it is saved with the session"));
    m_nextBookmark->setText(tr("Next boo&kmark"));
    m_previousBookmark->setText(tr("Previous bookm&ark"));
    m_undo->setText(tr("&Undo bookmark or note"));
    m_redo->setText(tr("Re&do bookmark or note"));
    exact->setText(tr("E&xact view"));
    exact->setToolTip(tr("The selected rows octet by octet, and decoded"));
    overview->setText(tr("O&verview of the replies"));
    overview->setToolTip(tr("What all replies together mean, and how often each is said"));
    timing->setText(tr("&Timing"));
    timing->setToolTip(tr("Where the time of the session went"));
    compare->setText(tr("&Compare sessions…"));
    compare->setToolTip(tr("Set this session beside another one"));
    replay->setText(tr("&Replay…"));
    replay->setToolTip(tr("Say again what the client said, step by step, to the same or another server"));
}

} // namespace Gui
