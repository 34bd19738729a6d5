#pragma once
#include "core/replay/player.h"
#include "core/session/session.h"
#include "ui/words/language.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace Gui {

class ReplayModel;

// Does again what the client did in a session, on a new connection to whichever server the window names: step by step
// or through, up to the first reply that differs. Secrets are asked for: logins by the guide, masked lines by hand.
class ReplayWindow : public QWidget
{
    Q_OBJECT
public:
    ReplayWindow(const Words::Language &language, QWidget *parent);
    void setPlan(const QList<Core::Replay::Step> &plan);
    bool isRunning() const; // on a connection that stands
    // The window's session: the one that was asked for when the replay began, else one of the user's own.
    void setSession(Core::Session *session);

    enum class Begin : quint8 { AsChosen, InClear }; // in clear: the plan says STARTTLS itself

Q_SIGNALS:
    void connectionRequested(Gui::ReplayWindow::Begin begin);
    void linesRequested(const QList<Core::Line> &lines);
    void loginRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Pace : quint8 { Step, Through };
    void layOut();
    void retranslateUi();
    void begin();
    void go(Pace pace);
    void playStep();
    void follow();
    void tell();
    QString standingText() const;

    ReplayModel *m_model;
    QTableView *m_table;
    QLabel *m_standing;
    QPushButton *m_begin, *m_step, *m_through, *m_skip;
    QPointer<Core::Session> m_session;
    Core::Replay::Player m_player;
    Pace m_pace = Pace::Step;
    bool m_awaited = false, m_running = false;
};

} // namespace Gui
