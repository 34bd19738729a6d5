#pragma once
#include "core/session/session.h"
#include "ui/words/language.h"

#include <QObject>
#include <QPointer>

namespace Gui {

class QuestionBar;

// What a session has to ask, put into the question bar and answered into the session: a certificate in doubt, a wait
// that ended, a line that would really deliver, a login that would cross in clear.
class SessionQuestions : public QObject
{
    Q_OBJECT
public:
    SessionQuestions(QuestionBar *bar, const Words::Language &language, QObject *parent);
    void setSession(Core::Session *session);
    // Calls `go` at once where nothing is to be asked, else when the user says so.
    void beforeLines(const QList<Core::Line> &lines, std::function<void()> go);
    void beforeLogin(const QByteArray &mechanism, std::function<void()> go);
    void beforeClosingContent(std::function<void()> go); // cancelling content closes the connection

Q_SIGNALS:
    void certificateRequested(const Core::TlsFacts &facts);

private:
    void askInClear(Core::FailureKind why);
    void askTrust(const Core::TlsFacts &facts);
    void askWait(Core::Session::Wait wait);
    void askDelivery(std::function<void()> go);
    QString recipients() const;

    QuestionBar *m_bar;
    const Words::Language &m_language;
    QPointer<Core::Session> m_session;
};

} // namespace Gui
