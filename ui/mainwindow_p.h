#pragma once
#include "ui/certificate/tlsroom.h"
#include "ui/commandline/commandline.h"
#include "ui/connection/connectionbar.h"
#include "ui/connection/questionbar.h"
#include "ui/explanation/explanationpanel.h"
#include "ui/explanation/pastedreply.h"
#include "ui/exporting/exportroom.h"
#include "ui/guide/composer.h"
#include "ui/guide/guide.h"
#include "ui/importing/importroom.h"
#include "ui/lookwindows.h"
#include "ui/mainwindow.h"
#include "ui/reference/referencebrowser.h"
#include "ui/sessionquestions.h"
#include "ui/sessions/noticebar.h"
#include "ui/sessions/sessionsroom.h"
#include "ui/sessionstatus.h"
#include "ui/transcript/lookactions.h"
#include "ui/transcript/transcriptpanel.h"
#include "ui/transcript/transcriptview.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <QSplitter>
#include <QTimer>

namespace Gui {

// A room: its frame, around what stands in it.
QFrame *room(QWidget *inside);

// The window's parts, and what it shows at the moment.
class MainWindow::Private
{
public:
    Private(MainWindow *window, LanguageSwitch &switched)
        : languages(switched), actions(new WindowActions(window, switched.language())),
          bar(new ConnectionBar(switched.language())), questionBar(new QuestionBar),
          questions(new SessionQuestions(questionBar, switched.language(), window)),
          sessions(new SessionsRoom(window, switched.language())),
          tls(new TlsRoom(window, actions->tls, switched.language())), guide(new Guide(switched.language())),
          transcript(new TranscriptPanel(switched.language())),
          look(new LookActions(window, actions->transcript, transcript)),
          lookWindows(new LookWindows(switched.language(), *look, transcript, window)), commandLine(new CommandLine),
          explanation(new ExplanationPanel(switched.language())), split(new QSplitter), guideRoom(room(guide)),
          explanationRoom(room(explanation)), summary(new QLabel), addresses(new QLabel),
          showGuide(new QAction(window)), showExplanation(new QAction(window))
    {}

    LanguageSwitch &languages;
    WindowActions *actions;
    ConnectionBar *bar;
    QuestionBar *questionBar;
    SessionQuestions *questions;
    SessionsRoom *sessions;
    TlsRoom *tls;
    Guide *guide;
    TranscriptPanel *transcript;
    LookActions *look;
    LookWindows *lookWindows;
    CommandLine *commandLine;
    ExplanationPanel *explanation;
    QSplitter *split;
    QFrame *guideRoom, *explanationRoom;
    QLabel *summary, *addresses;
    QAction *showGuide, *showExplanation;
    QPointer<Composer> composer;
    QPointer<PastedReply> pastedReply;
    QPointer<ReferenceBrowser> reference;

    ImportRoom *importing = nullptr;
    ExportRoom *exporting = nullptr;

    QPointer<Core::Document> document;
    QPointer<Core::Session> session;
    SlowestReply slowest;
    QTimer follow;
    Preferences chosen;
    Core::RowId explained = Core::none;
};

} // namespace Gui
