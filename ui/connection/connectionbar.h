#pragma once
#include "core/net/endpointurl.h"
#include "core/practice/practice.h"
#include "core/session/session.h"
#include "ui/theme/palette.h"
#include "ui/words/language.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace Gui {

// Above the rooms: where to, how, and the one button that fits the moment (Connect, Cancel, Disconnect).
class ConnectionBar : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionBar(const Words::Language &language, QWidget *parent = nullptr);
    void setTarget(const Core::EndpointUrl &target);
    Core::EndpointUrl target() const;
    void setRecent(const QStringList &urls); // newest first, as EndpointUrl prints them
    void setPhase(Core::Session::Phase phase);
    void setStatus(const QString &text, Tone tone);
    void offerServers(const QStringList &hosts); // MX hosts by preference: a menu under the server field
    void focusServer();

Q_SIGNALS:
    void connectRequested(const Core::EndpointUrl &target);
    void cancelRequested();
    void disconnectRequested();
    void serversRequested(const QString &domain); // MX; also when a mail address was entered
    void refused(const QString &why);             // what was entered is nothing to connect to
    void tlsRequested();                          // its settings
    void practiceRequested(Core::Practice::Situation situation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectFields();
    void retranslateUi();
    Core::ParsedEndpointUrl readTyped();
    QString domain() const;
    QString complaint(Core::EndpointUrlError error) const;
    void requestConnection();
    void press();
    void updateButton();
    void usePort();

    QComboBox *m_protocol, *m_server, *m_security;
    QSpinBox *m_port;
    QPushButton *m_main;
    QToolButton *m_tls, *m_lookUp, *m_practice;
    QMenu *m_situations, *m_hosts;
    QLabel *m_status;
    Core::Session::Phase m_phase = Core::Session::Phase::Idle;
    quint16 m_usualPort = 25;
};

} // namespace Gui
