#pragma once
#include "core/document/document.h"
#include "core/net/transport.h"
#include "core/sasl/mechanism.h"
#include "core/session/limits.h"
#include "core/session/line.h"

#include <QObject>

#include <functional>

namespace Core {

struct SessionSettings {
    Endpoint endpoint;
    Protocol protocol = Protocol::Smtp;
    TrustSettings trust;
    QByteArray clientName;                  // for the EHLO of a required STARTTLS; empty: clientName() makes one
    std::chrono::milliseconds waitLimit{0}; // for each wait; 0: by RFC 5321 4.5.3.2
    ContentRecord content = ContentRecord::Shown;
};

// The only loop in the house: user's orders and the Conversation → next bytes; bytes back → Recorder → Document.
// Says nothing by itself but the EHLO, STARTTLS, EHLO of Security::StartTls (and …IfOffered), and QUIT in leave().
class Session : public QObject
{
    Q_OBJECT
public:
    // Ready from the moment that lines may go, the greeting being due or not. Preparing: EHLO, STARTTLS, EHLO.
    // Undecided: STARTTLS was wanted if offered, and is not to be had; see unprotected().
    enum class Phase : quint8 { Idle, Connecting, Doubting, Undecided, Preparing, Ready, Leaving, Over };
    enum class Wait : quint8 { None, Connection, Greeting, Handshake, Reply, FinalReply };

    // Takes the transport; the document outlives the session. Destroyed while it lives, it closes, and records that.
    Session(std::unique_ptr<Transport> transport, Document &document, QObject *parent = nullptr);
    ~Session() override;

    void start(const SessionSettings &settings);
    // Each waits its turn (lock-step). Content and octets go as they are; one Line with several lines in it is cut by
    // nobody. Before Ready they wait; what waits behind STARTTLS is dropped when it goes (but behind that of
    // Preparing).
    void queue(Line line);
    void queue(const QList<Line> &lines);
    void force();                  // the first waiting line goes now; never while TLS is starting
    void unqueue(qsizetype index); // taken back before it went
    const QList<Line> &waiting() const;
    QList<QByteArray> waitingShown() const;   // the same lines for a view, secrets masked, those that nobody told too
    void sendGroup(const QList<Line> &lines); // pipelined: one write a group, cut by RFC 2920 3.1; the next in turn
    void deliver(const QByteArray &message);  // DATA if it is due, and after its 354 what sendMessage() does
    void sendMessage(const QByteArray &message); // after a 354: in CRLF, dot-stuffed, with the final dot
    void authenticate(std::unique_ptr<Sasl::Exchange> exchange, Sasl::InitialResponse how); // a guided AUTH
    // The same, with what the session knows of its surroundings: host, service, TLS to bind to. False: the credentials
    // hold what no mechanism can carry, or there is no such mechanism.
    bool authenticate(const QByteArray &mechanism, const Sasl::Credentials &credentials, Sasl::InitialResponse how);
    bool isAuthenticating() const; // a guided AUTH waits, computes or talks
    void cancelAuthentication();   // "*" to the open challenge, or to the next
    void decide(Trust trust);      // answers doubted()
    void goOnInClear();            // answers unprotected(); cut() is the other answer
    void extendWait();             // after waitEnded(): the same time once more
    void giveUp();                 // closes, as a failure: the wait timed out
    void leave(); // QUIT and 2 s; where QUIT could not be understood (AUTH, content, octets, no greeting yet): closes
    void cut();   // closes at once

    // Whether these lines, behind those that wait, would hand a message over: a final dot or BDAT LAST with a recipient
    // accepted. Of replies still due the best is expected.
    bool wouldDeliver(const QList<Line> &lines) const;
    bool wouldDeliver(const Line &line) const { return wouldDeliver(QList<Line>{line}); }
    bool closesWithoutDot() const; // leaving now throws away a message begun
    bool peerIsLocal() const;
    const SessionSettings &settings() const;
    void setLimits(const SessionLimits &limits);         // before start()
    void setClock(std::function<qint64()> microseconds); // before start(); any origin
    Phase phase() const;
    Wait wait() const;
    qint64 now() const; // µs since Opened
    Document &document() const;
    std::optional<QByteArray> reveal(EventId secret) const;

Q_SIGNALS:
    void phaseChanged(Core::Session::Phase phase);
    void waitingChanged();
    void doubted(const Core::TlsFacts &facts);
    // Security::StartTlsIfOffered, and it is not offered, or refused, or EHLO is: not one octet is sent meanwhile
    void unprotected(Core::FailureKind why);
    void waitEnded(Core::Session::Wait wait); // nothing is closed; extendWait(), giveUp() or cut()
    void authenticationBegan();
    void authenticationEnded(); // a guided AUTH: accepted, refused, cancelled or given up; the last exchange says which
    void ended();               // closed or failed; the document's last row says which. Exactly once.

private:
    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Core
