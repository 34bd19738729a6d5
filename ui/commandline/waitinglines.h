#pragma once
#include "core/session/session.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QListWidget;
class QPushButton;

namespace Gui {

// The lines that wait for a reply, above the command line: each can be taken back, the first can be forced out. Also
// shows pasted lines before they are confirmed.
class WaitingLines : public QFrame
{
    Q_OBJECT
public:
    explicit WaitingLines(QWidget *parent = nullptr);
    void setSession(Core::Session *session);
    void propose(const QList<Core::Line> &lines);

Q_SIGNALS:
    void confirmed(const QList<Core::Line> &lines);
    void groupConfirmed(const QList<Core::Line> &lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void refresh();
    QList<QByteArray> shownMasked() const;
    void removeCurrent();
    void confirmGroup();
    void confirm();

    QPointer<Core::Session> m_session;
    QList<Core::Line> m_proposed;
    QLabel *m_title;
    QListWidget *m_lines;
    QPushButton *m_send, *m_group, *m_remove, *m_force;
};

} // namespace Gui
