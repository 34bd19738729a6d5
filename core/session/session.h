#pragma once
#include "core/document/document.h"
#include "core/net/transport.h"
#include "core/sasl/mechanism.h"

#include <QElapsedTimer>
#include <QObject>

namespace Core {

// Anything, raw bytes too, terminator included.
struct Line {
    QByteArray bytes;
    QList<KnownSecret> secrets;
};

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
    void sendGroup(QList<Line> lines);     // one write, cut by RFC 2920; the rest follows in turn
    void sendMessage(const QByteArray &message); // dot-stuffed, CRLF, final dot: after a 354
    void authenticate(std::unique_ptr<Sasl::Exchange> exchange, Sasl::InitialResponse how); // a guided AUTH
    void cancelAuthentication();      // "*"
    void decide(Trust trust);
    void extendWait();                // after waitEnded()
    void leave();                     // QUIT and 2 s; inside AUTH, content or octets: closes
    void cut();                       // closes at once

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
    void authenticationStepped();
    void ended();                             // closed or failed; the document's last row says which. Exactly once.

private:
    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Core
