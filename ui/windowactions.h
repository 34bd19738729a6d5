#pragma once
#include "ui/language/languageswitch.h"
#include "ui/theme/appearance.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace Gui {

// Every action of the window with its place in the menus, its shortcut and its words. The window connects them.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    WindowActions(QMainWindow *window, const Words::Language &language);
    void retranslateUi();
    void addFileActions(const QList<QAction *> &actions); // into the session menu, with their shortcuts

    QAction *checkServer;
    QAction *connectNow, *cancel, *disconnect, *cut, *again, *quit;
    QAction *copy, *copyExplained, *selectAll, *find, *preferences;
    QAction *followEnd, *toServer, *toCommandLine, *toTranscript, *toGuide, *toExplanation;
    QAction *explainReply, *compareCodes, *browseReference, *about;
    QActionGroup *languages;   // data: LanguageChoice
    QActionGroup *appearances; // data: Appearance
    QMenu *panels;             // View ▸ Panels: the docks' own actions
    QMenu *practice;
    QMenu *tls;        // TlsRoom fills it
    QMenu *transcript; // LookActions fills it

private:
    QAction *add(QMenu *menu, const QKeySequence &shortcut = {});
    void fillSession();
    void fillEdit();
    void fillView();
    void fillLanguage();
    void fillReference();

    QMainWindow *m_window;
    QAction *m_behindFiles = nullptr;
    const Words::Language &m_language;
    QMenu *m_session, *m_edit, *m_view, *m_appearance, *m_goTo, *m_reference, *m_languageMenu, *m_help;
};

} // namespace Gui
