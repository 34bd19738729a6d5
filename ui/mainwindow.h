#pragma once
#include "core/practice/practice.h"
#include "core/session/session.h"
#include "ui/connection/target.h"
#include "ui/language/languageswitch.h"
#include "ui/theme/appearance.h"

#include <QMainWindow>

namespace Gui {

// What the user chose and the program remembers.
struct Preferences {
    LanguageChoice language = LanguageChoice::System;
    Appearance appearance = Appearance::System;
    QByteArray clientName; // of EHLO; empty: the host's full name, else an address literal
    QString authorityFile;
    QStringList recent;    // URLs, newest first
    QStringList history;   // commands, newest last
    QByteArray geometry, layout;
    bool operator==(const Preferences &) const = default;
};

// The three rooms with the connection above and the command line below. It shows a document, gives orders to a session,
// and asks its owner for what it cannot do itself: a new connection, a practice server, a look-up.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(LanguageSwitch &languages, QWidget *parent = nullptr);
    ~MainWindow() override;
    void setPreferences(const Preferences &preferences);
    Preferences preferences() const;
    void setTarget(const Target &target);
    // Both live until the next call or the window's end; the session may be null (an opened document).
    void show(Core::Document *document, Core::Session *session);
    void offerServers(const QStringList &hosts);
    void tell(const QString &message); // in the status bar
    using QMainWindow::show;

Q_SIGNALS:
    void connectionRequested(const Gui::Target &target);
    void practiceRequested(Core::Practice::Situation situation);
    void repetitionRequested(); // Again
    void serversRequested(const QString &domain);
    void preferencesChanged();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Gui
