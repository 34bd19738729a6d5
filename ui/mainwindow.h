#pragma once
#include "core/net/endpointurl.h"
#include "core/practice/practice.h"
#include "core/session/repetition.h"
#include "core/session/session.h"
#include "ui/export/plaintext.h"
#include "ui/language/languageswitch.h"
#include "ui/preferences.h"
#include "ui/replay/replaywindow.h"

#include <QMainWindow>

namespace Core::CommandLines {
struct PastedCommand;
}

namespace Gui {

class ImportRoom;
class Keychain;
class SessionsRoom;
class TlsRoom;

// The three rooms with the connection above and the command line below. It shows a document, gives orders to a session,
// and asks its owner for what it cannot do itself: a new connection, a practice server, a look-up.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    // The language of the preferences is in force already; their appearance is the caller's.
    MainWindow(LanguageSwitch &languages, const Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;
    void setPreferences(const Preferences &preferences);
    Preferences preferences() const;
    // Says again what an earlier session said: up to a login at once, which the user then makes; the rest is proposed.
    void repeat(const QList<Core::RepeatedLine> &lines);
    void setTarget(const Core::EndpointUrl &target);
    // Both live until the next call or the window's end; the session may be null (an opened document).
    void setKeychain(Keychain *keychain); // for passwords; null: none. It outlives the window
    void show(Core::Document *document, Core::Session *session);
    void setRecent(const QStringList &urls);
    void offerServers(const QStringList &hosts);
    ImportRoom &importing();
    SessionsRoom &sessions();
    TlsRoom &tls();
    void offerPractice(); // a word on the practice server, before anything was said
    void showRow(quint32 row);
    void lookUp(const QString &entry); // in the reference
    void tell(const QString &message); // in the status bar
    using QMainWindow::show;

Q_SIGNALS:
    void connectionRequested(const Core::EndpointUrl &target);
    void practiceRequested(Core::Practice::Situation situation);
    void checksRequested(const Core::EndpointUrl &target);
    void repetitionRequested(); // Again
    void serversRequested(const QString &domain);
    void preferencesChanged();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectRooms();
    void connectImporting();
    void connectTls();
    void connectExporting();
    void setUp(const Core::CommandLines::PastedCommand &command);
    void connectActions();
    void addPanelAction(QAction *action, QWidget *panel, const QKeySequence &shortcut);
    void retranslateUi();
    void followDocument();
    void explain(quint32 row);
    void updatePhase(Core::Session::Phase phase);
    void updateStatus();
    void sendLines(const QList<Core::Line> &lines);
    void sendGroup(const QList<Core::Line> &lines);
    void logIn(const QByteArray &mechanism, const Core::Sasl::Credentials &credentials,
               Core::Sasl::InitialResponse how);
    void compose();
    void leave();
    void cut();
    void connectForReplay(ReplayWindow::Begin begin);
    void explainPasted();
    void copyRows(Export::Explanations explanations);
    void editPreferences();
    void tellAbout();

    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Gui
