#pragma once
#include "core/session/guidedlogin.h"
#include "core/session/session.h"
#include "core/session/waitclock.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Core {

class Session::Private : public QObject
{
    Q_OBJECT
public:
    Private(Session *session, std::unique_ptr<Transport> transport, Document &to);

    // what the transport reports
    void connectTransport();
    void connected(const QByteArray &local, const QByteArray &peer);
    void received(const QByteArray &bytes, Passage passage);
    void written();
    void doubted(const TlsFacts &facts);
    void encrypted(const TlsFacts &facts);
    void closed(Closing how);
    void failed(const Failure &failure);

    // recording
    qint64 now() const { return clock.isValid() ? clock.nsecsElapsed() / 1000 : 0; }
    void record(Kind kind, const QByteArray &fact);
    void note(Facts::NoteKind kind, const QList<QByteArray> &arguments = {});
    void flushHeld();
    void follow(); // the document follows, then we read what came of it

    // reacting
    void takeExchange(const Smtp::Exchange &exchange);
    void continuePlan(const Smtp::Exchange &exchange);
    void continueLogin(const Smtp::Exchange &exchange);
    void continueMessage(const Smtp::Exchange &exchange);
    void startTlsIfAsked();
    bool bytesBehindReady() const;
    void sayEhlo();

    // sending
    void pump();
    void send(const Line &line);
    void drain();
    void dropQueue();
    bool mayGo() const;

    // ending
    void fail(FailureKind kind);
    void over();
    void enter(Phase next);
    void updateWait();

    Session *const q;
    std::unique_ptr<Transport> transport;
    Document &document;
    SessionSettings settings;
    SessionLimits limits;
    QElapsedTimer clock;
    WaitClock waitClock;
    QTimer leaveTimer, holdTimer;

    Phase phase = Phase::Idle;
    Wait wait = Wait::None;
    Smtp::Verb waitedFor = Smtp::Verb::None;
    Protection protection = Protection::Clear;
    QByteArray localAddress;

    QList<Line> waiting;
    Line backlog;              // taken from the queue
    qsizetype backlogSent = 0; // octets of it that the transport has
    std::unique_ptr<GuidedLogin> login;
    std::optional<QByteArray> message; // content to go after the 354
    enum class Plan : quint8 { None, Greeting, FirstEhlo, StartTls, Handshake, SecondEhlo } plan = Plan::None;
    bool handshaking = false;
    size_t readExchanges = 0;
};

} // namespace Core
