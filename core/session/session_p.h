#pragma once
#include "core/session/guidedlogin.h"
#include "core/session/outbox.h"
#include "core/session/session.h"
#include "core/session/waitclock.h"

#include <QTimer>

namespace Core {

class Session::Private : public QObject
{
    Q_OBJECT
public:
    Private(Session *session, std::unique_ptr<Transport> transport, Document &to);
    ~Private() override;

    // What the transport reports: recorded, then read (sessionevents.cpp)
    void connectTransport();
    void connected(const QByteArray &local, const QByteArray &peer);
    void received(const QByteArray &bytes, Passage passage);
    void written(qint64 octets);
    void doubted(const TlsFacts &facts);
    void encrypted(const TlsFacts &facts);
    void closed(Closing how);
    void failed(const Failure &failure);
    qint64 now() const { return phase == Phase::Idle ? 0 : clock() - startedAt; }
    void record(Kind kind, const QByteArray &fact);
    void note(Facts::NoteKind kind, const QList<QByteArray> &arguments = {});
    bool mayWaitForTls() const;
    FailureKind whyWaited() const;
    void flushHeld();
    void stopFlood();
    void renewAllowance(const Smtp::Exchange &exchange);
    void fail(FailureKind kind);
    void over();
    void enter(Phase next);

    // What it answers by itself (sessiondialogue.cpp)
    void follow(); // the document follows, then we read what came of it
    void takeExchange(const Smtp::Exchange &exchange);
    void continuePlan(const Smtp::Exchange &exchange);
    void missTls(FailureKind why);
    void continueLogin(const Smtp::Exchange &exchange);
    void beginLogin(const GuidedLogin::Said &said);
    void answerLogin(const GuidedLogin::Said &said);
    void noteProblem(Sasl::Problem problem, const QByteArray &detail);
    void endLogin();
    Sasl::Surroundings surroundings() const;
    void continueMessage(const Smtp::Exchange &exchange);
    void startTls(const Smtp::Exchange &exchange);
    void dropUninvited(const Smtp::Exchange &exchange);
    bool somethingBesides(const Smtp::Exchange &ready) const;
    void sayEhlo();
    bool isInsideExchange() const;

    // What goes out, and how long is waited (sessionsending.cpp)
    enum class Role : quint8 { Typed, Login, Message }; // of a waiting line: what follows it by itself
    void enqueue(const QList<Line> &lines, Role role);
    Line dequeue(qsizetype index);
    void forgetRole(Role role);
    void dropQueue();
    void clearQueue();
    QList<Line> typedNext() const;
    void skip(qsizetype count, Facts::NoteKind why);
    bool mayGo() const;
    bool maySend() const;
    void pump();
    void send(const Line &line);
    void drain();
    void lookAtSaid();
    void lookAtCommand(RowId row, const QByteArray &line);
    void updateWait();
    std::chrono::milliseconds limitOf(Wait of) const;

    Session *const q;
    std::unique_ptr<Transport> transport;
    Document &document;
    SessionSettings settings;
    SessionLimits limits;
    std::function<qint64()> clock; // µs; counts from startedAt
    qint64 startedAt = 0;
    WaitClock waitClock;
    QTimer leaveTimer, holdTimer;

    Phase phase = Phase::Idle;
    Phase beforeDoubt = Phase::Connecting;
    std::optional<TlsFacts> doubt;
    Protection protection = Protection::Clear; // of what is sent
    QByteArray localAddress;
    enum class Plan : quint8 { None, Greeting, FirstEhlo, StartTls, Handshake, SecondEhlo } plan = Plan::None;
    FailureKind missed = FailureKind::Other; // why there is no TLS, while Undecided
    bool heard = false;                      // anything came at all
    bool handshaking = false;                // not one byte may go
    bool failing = false;                    // the transport is being closed because of what came
    size_t readExchanges = 0;                // of the document
    qint64 unansweredOctets = 0;             // received since the last reply that answered something
    qint64 unansweredSince = 0;              // µs
    RowId answered = none;                   // what that answered
    RowId answeredRow = 0;                   // the rows there were then
    RowId lookedAt = none;                   // rows before it that were sent were looked at
    bool dotNoted = false;                   // in this content
    bool maskNoted = false;                  // that content is masked

    QList<Line> waiting;
    QList<Role> roles; // of each of them
    bool pumping = false;
    Outbox outbox;
    std::unique_ptr<GuidedLogin> login;
    bool loginAsked = false;           // its AUTH went out
    std::optional<QByteArray> message; // content to go after the 354
    bool messageAsked = false;         // its DATA went out

    struct Waited {
        Wait wait = Wait::None;
        RowId row = none; // whose reply is due
        size_t turn = 0;  // how many replies, or octets, came or went before
        bool operator==(const Waited &) const = default;
    } waited;
    size_t writes = 0;
    qint64 unsent = 0; // octets in the transport
};

} // namespace Core
