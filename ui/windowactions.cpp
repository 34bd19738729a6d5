#include "ui/windowactions.h"

#include "ui/connection/practicemenu.h"
#include "ui/windowkeys.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace Gui {

WindowActions::WindowActions(QMainWindow *window, const Words::Language &language)
    : QObject(window), languages(new QActionGroup(this)), appearances(new QActionGroup(this)), m_window(window),
      m_language(language)
{
    QMenuBar *bar = window->menuBar();
    m_session = bar->addMenu(QString());
    m_edit = bar->addMenu(QString());
    transcript = bar->addMenu(QString());
    m_view = bar->addMenu(QString());
    m_reference = bar->addMenu(QString());
    m_languageMenu = bar->addMenu(QString());
    m_help = bar->addMenu(QString());
    fillSession();
    fillEdit();
    fillView();
    fillReference();
    fillLanguage();
    about = add(m_help);
    about->setMenuRole(QAction::AboutRole);
    new WindowKeys(window, {disconnect->shortcut(), explainReply->shortcut(), toCommandLine->shortcut()});
    retranslateUi();
}

QAction *WindowActions::add(QMenu *menu, const QKeySequence &shortcut)
{
    QAction *action = menu->addAction(QString());
    action->setShortcut(shortcut);
    m_window->addAction(action); // its shortcut works with the menu bar hidden
    return action;
}

void WindowActions::fillSession()
{
    connectNow = add(m_session, QKeySequence(Qt::CTRL | Qt::Key_Return));
    again = add(m_session, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    cancel = add(m_session, QKeySequence(Qt::Key_Escape));
    disconnect = add(m_session, QKeySequence(Qt::CTRL | Qt::Key_D));
    cut = add(m_session, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    m_session->addSeparator();
    m_behindFiles = m_session->addSeparator();
    tls = m_session->addMenu(QString());
    practice = m_session->addMenu(QString());
    makePracticeMenu(practice, m_language);
    checkServer = add(m_session);
    m_session->addSeparator();
    quit = add(m_session, QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::addFileActions(const QList<QAction *> &actions)
{
    m_session->insertActions(m_behindFiles, actions);
    m_window->addActions(actions);
}

void WindowActions::fillEdit()
{
    // Ctrl+C itself stays with whatever field has the keyboard; the transcript copies its rows by it.
    copy = add(m_edit);
    copyExplained = add(m_edit, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    selectAll = add(m_edit);
    m_edit->addSeparator();
    find = add(m_edit, QKeySequence::Find);
    m_edit->addSeparator();
    preferences = add(m_edit, QKeySequence(Qt::CTRL | Qt::Key_Comma));
    preferences->setMenuRole(QAction::PreferencesRole);
}

void WindowActions::fillView()
{
    panels = m_view->addMenu(QString());
    m_appearance = m_view->addMenu(QString());
    for (const auto appearance : {Appearance::System, Appearance::Light, Appearance::Dark}) {
        QAction *action = m_appearance->addAction(QString());
        action->setCheckable(true);
        action->setData(int(appearance));
        appearances->addAction(action);
    }
    m_view->addSeparator();
    followEnd = add(m_view, QKeySequence(Qt::CTRL | Qt::Key_End));
    m_goTo = m_view->addMenu(QString());
    toServer = add(m_goTo, QKeySequence(Qt::CTRL | Qt::Key_L));
    toGuide = add(m_goTo, QKeySequence(Qt::CTRL | Qt::Key_1));
    toTranscript = add(m_goTo, QKeySequence(Qt::CTRL | Qt::Key_2));
    toExplanation = add(m_goTo, QKeySequence(Qt::CTRL | Qt::Key_3));
    toCommandLine = add(m_goTo, QKeySequence(Qt::CTRL | Qt::Key_K));
}

void WindowActions::fillReference()
{
    browseReference = add(m_reference, QKeySequence::HelpContents);
    explainReply = add(m_reference, QKeySequence(Qt::CTRL | Qt::Key_E));
    compareCodes = add(m_reference, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
}

void WindowActions::fillLanguage()
{
    for (const auto choice : {LanguageChoice::English, LanguageChoice::French, LanguageChoice::System}) {
        QAction *action = m_languageMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(int(choice));
        languages->addAction(action);
    }
}

void WindowActions::retranslateUi()
{
    m_session->setTitle(tr("&Session"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_reference->setTitle(tr("&Reference"));
    m_languageMenu->setTitle(tr("&Language"));
    m_help->setTitle(tr("&Help"));
    panels->setTitle(tr("&Panels"));
    m_appearance->setTitle(tr("&Appearance"));
    m_goTo->setTitle(tr("&Go to"));
    tls->setTitle(tr("&TLS"));
    practice->setTitle(tr("&Practice server"));
    checkServer->setText(tr("C&heck your server…"));
    checkServer->setToolTip(tr("Open relay, STARTTLS injection, SMTP smuggling: checks of a server that you run"));
    connectNow->setText(tr("&Connect"));
    again->setText(tr("Connect &again and repeat"));
    again->setToolTip(tr("Connect again and repeat the commands up to here; secrets are asked for"));
    cancel->setText(tr("Ca&ncel"));
    disconnect->setText(tr("&Disconnect"));
    disconnect->setToolTip(tr("Send QUIT, wait up to two seconds for the reply, and close"));
    cut->setText(tr("C&ut"));
    cut->setToolTip(tr("Close the connection at once, without QUIT"));
    quit->setText(tr("&Quit"));
    copy->setText(tr("&Copy rows"));
    copy->setToolTip(tr("Copy the selected rows as text, without secrets; all rows when one or none is selected"));
    copyExplained->setText(tr("Copy rows with &explanations"));
    copyExplained->setToolTip(tr("Copy the rows as text, each reply with its explanation, without secrets"));
    selectAll->setText(tr("&Select all rows"));
    find->setText(tr("&Find in the transcript…"));
    preferences->setText(tr("Se&ttings…"));
    followEnd->setText(tr("&Follow the end"));
    toServer->setText(tr("&Server"));
    toGuide->setText(tr("&Guide"));
    toTranscript->setText(tr("&Transcript"));
    toExplanation->setText(tr("&Explanation"));
    toCommandLine->setText(tr("&Command line"));
    browseReference->setText(tr("&Look up…"));
    browseReference->setToolTip(tr("Browse all codes, keywords, mechanisms and wordings, at the reply in hand"));
    explainReply->setText(tr("&Explain pasted text…"));
    compareCodes->setText(tr("&Compare two codes…"));
    about->setText(tr("&About Mailscope"));
    languages->actions().at(0)->setText(QStringLiteral("English")); // each language under its own name
    languages->actions().at(1)->setText(QStringLiteral("Français"));
    languages->actions().at(2)->setText(tr("&System"));
    appearances->actions().at(0)->setText(tr("As the &desktop"));
    appearances->actions().at(1)->setText(tr("&Light"));
    appearances->actions().at(2)->setText(tr("D&ark"));
}

} // namespace Gui
