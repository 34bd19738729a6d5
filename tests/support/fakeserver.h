#pragma once
#include "core/tls/tlsengine.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <optional>
#include <sys/socket.h>

namespace Core::Testing {

// A server that plays a script, in the test's own thread, on a port of its own or a UNIX socket. Each connection plays
// it from the beginning, one at a time. Link mailscope_net.
//     FakeServer server;
//     server.says("220 hi\r\n").hears("EHLO").says("250-hi\r\n250 STARTTLS\r\n").hears("STARTTLS").says("220 go\r\n")
//           .startsTls(makeLoopbackIdentity()).hears("EHLO").says("250 hi\r\n").closes();
//     QVERIFY(server.listen()); transport.open({.host = "127.0.0.1", .port = server.port()}, {});
class FakeServer : public QObject
{
public:
    explicit FakeServer(QObject *parent = nullptr) : QObject(parent)
    {
        connect(&m_tcp, &QTcpServer::newConnection, this, [this] { accept(m_tcp.nextPendingConnection()); });
        connect(&m_local, &QLocalServer::newConnection, this, [this] { accept(m_local.nextPendingConnection()); });
        m_poll.setInterval(1);
        connect(&m_poll, &QTimer::timeout, this, &FakeServer::play);
    }

    bool listen(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0)
    {
        return m_tcp.listen(address, port);
    }
    bool listenAt(const QString &path) { return m_local.listen(path); }
    quint16 port() const { return m_tcp.serverPort(); }

    // ---- the script
    FakeServer &says(const QByteArray &bytes) // through TLS once it is up
    {
        return add([this, bytes] { return say(bytes); });
    }
    FakeServer &saysInClear(const QByteArray &bytes) // onto the wire as they are, whatever is up
    {
        return add([this, bytes] { return sayInClear(bytes); });
    }
    FakeServer &
    hears(const QByteArray &prefix) // waits for a line; another one than expected is noted and stops the script
    {
        return add([this, prefix] { return hearLine(prefix); });
    }
    FakeServer &hearsUpTo(const QByteArray &line) // takes whole lines until this one
    {
        return add([this, line] {
            while (m_unheard.contains("\r\n"))
                if (takeLine() == line)
                    return true;
            return false;
        });
    }
    FakeServer &hearsAnything() // waits for octets, which stay to be heard
    {
        return add([this] { return !m_unheard.isEmpty() || !wire.isEmpty(); });
    }
    FakeServer &startsTls(const Identity &identity)
    {
        TlsSettings settings;
        settings.role = TlsSettings::Role::Server;
        settings.identity = identity;
        return startsTls(settings);
    }
    FakeServer &startsTls(const TlsSettings &settings) // and goes on when the handshake is done
    {
        add([this, settings] { return beginTls(settings); });
        return add([this] { return m_engine && m_engine->isUp(); });
    }
    FakeServer &beginsTls(const TlsSettings &settings) // and goes on at once
    {
        return add([this, settings] { return beginTls(settings); });
    }
    FakeServer &sendsCloseNotify()
    {
        return add([this] { return send(m_engine->shutdown()); });
    }
    FakeServer &closes()
    {
        return add([this] { return end(false); });
    }
    FakeServer &resets()
    {
        return add([this] { return end(true); });
    }
    FakeServer &halfCloses()
    {
        return add([this] { return ::shutdown(descriptor(), SHUT_WR) == 0; });
    }
    FakeServer &startsReadingLater() // from here on nothing is read until readsOn()
    {
        return add([this] { return m_deaf = true; });
    }
    FakeServer &awaits(std::function<bool()> condition) { return add(std::move(condition)); } // asked every millisecond

    // ---- out of script
    bool say(const QByteArray &bytes) // through TLS once it is up
    {
        if (!m_engine)
            return sayInClear(bytes);
        saidInTls += bytes;
        return send(m_engine->seal(bytes));
    }
    bool sayInClear(const QByteArray &bytes)
    {
        saidInClear += bytes;
        return send(bytes);
    }
    bool send(const QByteArray &bytes) // onto the wire as they are; when this returns they have left
    {
        if (!m_device)
            return false;
        m_device->write(bytes);
        if (auto *tcp = qobject_cast<QTcpSocket *>(m_device))
            tcp->flush();
        else if (auto *local = qobject_cast<QLocalSocket *>(m_device))
            local->flush();
        return true;
    }

    void readsOn()
    {
        m_deaf = false;
        if (m_device)
            read();
    }

    // ---- what happened
    QList<QByteArray> heard;           // lines, without their CR LF
    QByteArray wire;                   // every octet that came, as it came
    QByteArray saidInClear, saidInTls; // all that it said, TLS records not counted
    QByteArray unexpected;             // the line that stopped the script
    std::optional<Failure> tlsFailure;
    int connections = 0;
    bool peerGone = false, sawCloseNotify = false;
    bool isDone() const { return m_at == m_script.size(); }
    qint64 unsent() const { return m_device ? m_device->bytesToWrite() : 0; }
    QByteArray unheard() const { return m_unheard; } // decrypted, not taken by hears()

private:
    FakeServer &add(std::function<bool()> step)
    {
        m_script.append(std::move(step));
        return *this;
    }
    template <typename Socket>
    void accept(Socket *socket)
    {
        ++connections;
        m_at = 0;
        m_engine.reset();
        m_unheard.clear();
        m_device = socket;
        m_descriptor = int(socket->socketDescriptor());
        socket->setReadBufferSize(256 * 1024);
        if (auto *tcp = qobject_cast<QTcpSocket *>(socket))
            tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QIODevice::readyRead, this, [this] { read(); });
        connect(socket, &Socket::disconnected, this, [this] { peerGone = true; });
        connect(socket, &Socket::disconnected, socket, &QObject::deleteLater);
        m_poll.start();
        play();
    }
    void read()
    {
        if (m_deaf)
            return;
        const QByteArray bytes = m_device->readAll();
        wire += bytes;
        if (m_engine)
            feed(bytes);
        else
            m_unheard += bytes;
        play();
    }
    void feed(const QByteArray &bytes)
    {
        const TlsEngine::Met met = m_engine->feed(bytes);
        send(met.wire);
        m_unheard += met.plain;
        sawCloseNotify |= met.closed;
        if (met.failure)
            tlsFailure = met.failure;
    }
    void play()
    {
        while (m_at < m_script.size() && m_script.at(m_at)())
            ++m_at;
        if (isDone() || !m_device)
            m_poll.stop();
    }
    bool hearLine(const QByteArray &prefix)
    {
        const qsizetype end = m_unheard.indexOf("\r\n");
        if (end < 0 || !unexpected.isEmpty())
            return false;
        const QByteArray line = takeLine();
        if (!line.startsWith(prefix))
            unexpected = line;
        return line.startsWith(prefix);
    }
    QByteArray takeLine()
    {
        const qsizetype end = m_unheard.indexOf("\r\n");
        const QByteArray line = m_unheard.left(end);
        m_unheard.remove(0, end + 2);
        heard.append(line);
        return line;
    }
    bool beginTls(const TlsSettings &settings)
    {
        m_engine.emplace(settings);
        m_engine->start();
        if (!m_unheard.isEmpty())
            feed(std::exchange(m_unheard, {}));
        return true;
    }
    bool end(bool reset)
    {
        const linger gone{1, 0};
        if (reset)
            setsockopt(descriptor(), SOL_SOCKET, SO_LINGER, &gone, sizeof gone);
        if (auto *tcp = qobject_cast<QTcpSocket *>(m_device))
            reset ? tcp->abort() : tcp->disconnectFromHost();
        else if (auto *local = qobject_cast<QLocalSocket *>(m_device))
            reset ? local->abort() : local->disconnectFromServer();
        return true;
    }
    int descriptor() const { return m_descriptor; }

    QTcpServer m_tcp;
    QLocalServer m_local;
    QPointer<QIODevice> m_device;
    int m_descriptor = -1;
    bool m_deaf = false;
    QTimer m_poll;
    QList<std::function<bool()>> m_script;
    qsizetype m_at = 0;
    std::optional<TlsEngine> m_engine;
    QByteArray m_unheard;
};

} // namespace Core::Testing
