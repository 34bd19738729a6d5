#pragma once
#include "core/document/document.h"
#include "core/net/transport.h"
#include "core/sasl/mechanism.h"
#include "core/session/line.h"
#include "core/session/limits.h"

#include <QObject>

namespace Core {

struct SessionSettings {
    Endpoint endpoint;
    Protocol protocol = Protocol::Smtp;
    TrustSettings trust;
    QByteArray clientName;           // for the EHLO of a required STARTTLS
    std::chrono::milliseconds waitLimit{0}; // for each wait; 0: by RFC 5321 4.5.3.2
};

// The only loop in the house: user's orders and the Conversation → next bytes; bytes back → Recorder → Document.
// Says nothing by itself but the EHLO, STARTTLS, EHLO of Security::StartTls, and QUIT in leave().
class Session : public QObject
{
    Q_OBJECT
public:
    enum class Phase : quint8 { Idle, Connecting, Doubting, Preparing, Ready, Leaving, Over };
    enum class Wait : quint8 { None, Connection, Greeting, Handshake, Reply, FinalReply };

    // Takes the transport; the document outlives the session.
    Session(std::unique_ptr<Transport> transport, Document &document, QObject *parent = nullptr);
    ~Session() override;

    void start(const SessionSettings &settings);
    // Waits its turn (lock-step). Content and octets go as they are; several lines at once are cut by nobody.
    void queue(Line line);
    void queue(QList<Line> lines);
    void force();                     // the first waiting line goes now
    void unqueue(qsizetype index);    // taken back before it went
    const QList<Line> &waiting() const;
    void sendGroup(const QList<Line> &lines);  // pipelined: one write a group, cut by RFC 2920 3.1
    void deliver(const QByteArray &message);   // DATA if it is due, and after 354 the message: CRLF, dot-stuffed, final dot
    void authenticate(std::unique_ptr<Sasl::Exchange> exchange, Sasl::InitialResponse how); // a guided AUTH
    void cancelAuthentication();      // "*"
    void decide(Trust trust);
    void extendWait();                // after waitEnded()
    void giveUp();                    // after waitEnded(): closes, as a failure
    void leave();                     // QUIT and 2 s; inside AUTH, content or octets: closes
    void cut();                       // closes at once

    // Whether these lines, said now, would hand a message over: a final dot or BDAT LAST with a recipient accepted.
    bool wouldDeliver(const QList<Line> &lines) const;
    bool peerIsLocal() const;
    const SessionSettings &settings() const;
    void setLimits(const SessionLimits &limits);
    Phase phase() const;
    Wait wait() const;
    qint64 now() const;               // µs since Opened
    Document &document() const;
    std::optional<QByteArray> reveal(EventId secret) const;

Q_SIGNALS:
    void phaseChanged(Core::Session::Phase phase);
    void waitingChanged();
    void doubted(const Core::TlsFacts &facts);
    void waitEnded(Core::Session::Wait wait); // nothing is closed; extendWait() or cut()
    void authenticationEnded(); // a guided AUTH: accepted, refused, cancelled or given up; the last exchange says which
    void ended();                             // closed or failed; the document's last row says which. Exactly once.

private:
    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Core
