#pragma once
#include "core/net/transport.h"
#include "core/tls/ciphers.h"
#include "core/wire/failure.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Core {

class Document;
class Session;

struct TlsProbeSettings {
    Endpoint endpoint; // neither STARTTLS nor TLS: by the port, which is usual
    Protocol protocol = Protocol::Smtp;
    TrustSettings trust; // versions and ciphers in it are not asked
    QByteArray clientName;
    std::chrono::milliseconds pause{100};      // between two connections: it is somebody's server
    std::chrono::milliseconds deadline{8'000}; // of each wait
    int mostConnections = 200;
    bool operator==(const TlsProbeSettings &) const = default;
};

// What a server takes of one version of TLS.
struct VersionTaken {
    enum class Answer : quint8 { NotAsked, Asking, Taken, Refused, NoAnswer } answer = Answer::NotAsked;
    enum class Chooser : quint8 { NotKnown, Server, Client } chooser = Chooser::NotKnown; // whose order decides
    TlsVersion version = TlsVersion::Tls13;
    QList<Cipher> ciphers; // in the order in which the server took them
    Failure failure;       // of Refused and NoAnswer
    bool operator==(const VersionTaken &) const = default;
};

enum class ProbeRemark : quint8 {
    NothingTaken,
    OldVersions,      // TLS 1.0 or 1.1 (RFC 8996)
    NoTls12,          // many clients know nothing newer
    NoTls13,          // missing, no fault
    UnsafeCiphers,    // without encryption or authentication, or broken
    NoForwardSecrecy, // some of them
    OldModes,         // CBC or short blocks
    ClientChooses,    // among ciphers of which some are worse
    AllWell,
};
QList<ProbeRemark> remarksOn(const QList<VersionTaken> &taken); // the weightiest first

// "Which versions and ciphers does it take?" Fresh connections one after another, each offering one version: the
// cipher that the server takes is left out of the next, until it takes none. So the connections are as many as what
// is found, and the order is the server's. Each says EHLO and STARTTLS where that is the way, and QUIT at its end.
class TlsProbe : public QObject
{
    Q_OBJECT
public:
    using MakeTransport = std::function<std::unique_ptr<Transport>()>;
    enum class Outcome : quint8 { Complete, Cancelled, Trouble, TooMany };

    explicit TlsProbe(MakeTransport makeTransport, QObject *parent = nullptr);
    ~TlsProbe() override;
    void start(const TlsProbeSettings &settings);
    void cancel();
    bool isRunning() const { return m_running; }
    const QList<VersionTaken> &taken() const { return m_taken; } // the newest version first
    int connections() const { return m_connections; }
    std::optional<Failure> trouble() const { return m_trouble; } // why it could not go on

Q_SIGNALS:
    void changed();
    void finished(Core::TlsProbe::Outcome outcome); // once, not from inside start() or cancel()

private:
    void next();
    void tryOnce(const QList<Cipher> &offer);
    void noteFacts(const TlsFacts &facts);
    void lookAtRows();
    void takeResult();
    void takeTaken(const QByteArray &cipher);
    void takeFailure(const Failure &failure);
    Failure failureOfEnd() const;
    void finishVersion();
    void finish(Outcome outcome);
    void dropSession();
    VersionTaken &now() { return m_taken[m_at]; }

    MakeTransport m_makeTransport;
    TlsProbeSettings m_settings;
    QList<VersionTaken> m_taken;
    qsizetype m_at = 0;
    QList<Cipher> m_left; // of this version, not taken yet
    enum class Asking : quint8 { What, WhoseOrder } m_asking = Asking::What;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Session> m_session;
    std::optional<QByteArray> m_cipher; // of the handshake that was done
    std::optional<Failure> m_trouble;
    QTimer m_pause;
    int m_connections = 0;
    bool m_running = false;
};

} // namespace Core
