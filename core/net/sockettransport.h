#pragma once
#include "core/net/hostlookup.h"
#include "core/net/transport.h"
#include "core/tls/tlsengine.h"

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace Core {

class Dialer;
class StreamSocket;

struct SocketSettings {
    std::chrono::milliseconds connectDeadline{10'000}; // for each address
    LookUp lookUp = &lookUpHost;
    TlsSettings tls; // versions, ciphers, own identity; names and authorities come with the endpoint
    std::function<void(const QByteArray &lines)>
        logKeys; // an NSS key log of the connection; null: its keys stay secret
};

// The real Transport: TCP or UNIX socket, and the TLS engine between it and us. Bytes are Clear unless they came out of
// the engine. open(), write() and startTls() emit nothing from inside; decide() and close() do.
class SocketTransport : public Transport
{
    Q_OBJECT
public:
    explicit SocketTransport(SocketSettings settings = {}, QObject *parent = nullptr);
    ~SocketTransport() override;

    void open(const Endpoint &endpoint, const TrustSettings &trust) override;
    qint64 write(QByteArrayView bytes) override;
    void startTls() override;
    void decide(Trust trust) override;
    void close() override;
    QByteArray channelBinding() const override;
    QByteArray tlsUnique() const override;

private:
    enum class State : quint8 { Idle, Dialing, Clear, Handshake, Doubting, Tls, Over };
    struct Piece {
        QByteArray wire;     // what is left of it
        qsizetype plain = 0; // octets of the caller in it
    };

    void later(void (SocketTransport::*step)());
    void dial();
    void becomeConnected();
    void startEngine();
    TlsSettings tlsSettings() const;
    void readSome();
    void takeClear(const QByteArray &bytes);
    void takeTls(QByteArrayView bytes);
    bool stopBarrenFlood(qsizetype octets);
    void deliver();
    bool deliverUp();
    bool deliverSlice();
    void deliverEnd();
    void readEnded(int error);
    void sendWire(const QByteArray &wire, qsizetype plain);
    void flush();
    void reportWritten();
    void failLater(const Failure &failure);
    void fail(const Failure &failure);
    void finish(Closing how);
    void dropConnection();
    void handOnRest(State from);
    bool handOn(QByteArrayView bytes, Passage passage);

    SocketSettings m_settings;
    Endpoint m_endpoint;
    TrustSettings m_trust;
    State m_state = State::Idle;
    std::unique_ptr<Dialer> m_dialer;
    std::unique_ptr<StreamSocket> m_socket;
    std::optional<TlsEngine> m_engine;
    std::optional<TlsEngine::Met> m_met; // not handed on yet; while there is one, nothing is read
    qsizetype m_barren = 0;              // octets in a row of which nothing came
    Passage m_passage = Passage::Clear;  // of what comes out of the engine
    QByteArray m_first;                  // the first octets that came, up to three
    std::deque<Piece> m_unsent;
    qsizetype m_unsentPlain = 0, m_written = 0; // octets waiting; octets gone and not reported
    int m_writeError = 0;
    bool m_metPlain = false; // what came in clear where TLS was due was handed on
};

} // namespace Core
