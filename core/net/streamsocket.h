#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QObject>
#include <QString>

#include <memory>
#include <span>

class QSocketNotifier;
class QTimer;

namespace Core {

// A non-blocking TCP or UNIX stream socket as the system has it. Of Qt's own sockets an inspector misses too much: what
// is read is not bounded, a reset looks like an end, and acknowledgements cannot be hurried.
class StreamSocket : public QObject
{
    Q_OBJECT
public:
    explicit StreamSocket(QObject *parent = nullptr);
    ~StreamSocket() override;

    // 0: under way, connected() or connectFailed() follows; else an errno, and nothing follows.
    int connectTo(const QByteArray &address, quint16 port);
    int connectToPath(const QString &path);
    void setReading(bool on); // readable() comes, again and again, while there is something
    void setWriting(bool on);
    struct Moved {
        qsizetype size = 0; // read: 0 without error is the peer's end
        int error = 0;      // errno; EAGAIN: not now
    };
    Moved read(std::span<char> into);
    Moved write(QByteArrayView bytes);
    QByteArray localAddress() const; // "127.0.0.1:25", "[::1]:25"; a path or empty for a UNIX socket
    QByteArray peerAddress() const;
    void close(); // at once; no signal comes any more

Q_SIGNALS:
    void connected();
    void connectFailed(int error);
    void readable();
    void writable();

private:
    int connectNow();
    void listenTo(std::unique_ptr<QSocketNotifier> &notifier, int type);
    void finishConnecting();
    void becomeConnected();
    void hurryAcknowledgement() const;

    std::unique_ptr<QSocketNotifier> m_reads, m_writes;
    QTimer *m_again;
    QByteArray m_name; // where to: a sockaddr
    int m_socket = -1;
    bool m_isTcp = false, m_isConnected = false;
};

} // namespace Core
