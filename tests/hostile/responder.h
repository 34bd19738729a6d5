#pragma once
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace Hostile {

// A server in this thread that answers each line at once, as it is told to, and keeps every octet that came. A 354
// opens content, which ends at a lone dot.
class Responder : public QObject
{
public:
    using Answer = std::function<QByteArray(const QByteArray &line)>; // with its line ends; empty: silence

    explicit Responder(Answer answer = &Responder::agree) : m_answer(std::move(answer))
    {
        m_tcp.listen(QHostAddress::LocalHost);
        connect(&m_tcp, &QTcpServer::newConnection, this, &Responder::accept);
    }
    quint16 port() const { return m_tcp.serverPort(); }
    void close()
    {
        if (m_socket)
            m_socket->disconnectFromHost();
    }
    void say(const QByteArray &bytes)
    {
        if (m_socket)
            m_socket->write(bytes);
    }

    // Yes to everything.
    static QByteArray agree(const QByteArray &line)
    {
        const QByteArray verb = line.split(' ').first().toUpper();
        if (verb == "EHLO" || verb == "LHLO")
            return "250-responder.example.org\r\n250-PIPELINING\r\n250-SIZE 1000000\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n"
                   "250-DSN\r\n250-CHUNKING\r\n250-ETRN\r\n250 AUTH PLAIN LOGIN CRAM-MD5\r\n";
        if (verb == "DATA")
            return "354 go\r\n";
        if (verb == "AUTH")
            return "235 2.7.0 welcome\r\n";
        return verb == "QUIT" ? "221 bye\r\n" : "250 2.0.0 Ok\r\n";
    }

    QByteArray greeting = "220 responder.example.org ESMTP\r\n";
    QByteArray wire;         // all that came
    QList<QByteArray> heard; // its lines
    int connections = 0;

private:
    void accept()
    {
        m_socket = m_tcp.nextPendingConnection();
        ++connections;
        m_unread.clear();
        m_content = false;
        connect(m_socket, &QTcpSocket::readyRead, this, &Responder::read);
        connect(m_socket, &QTcpSocket::disconnected, m_socket, &QObject::deleteLater);
        m_socket->write(greeting);
    }
    void read()
    {
        if (!m_socket)
            return;
        const QByteArray bytes = m_socket->readAll();
        wire += bytes;
        m_unread += bytes;
        for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
            const QByteArray line = m_unread.left(m_unread.at(qMax<qsizetype>(0, end - 1)) == '\r' ? end - 1 : end);
            m_unread.remove(0, end + 1);
            heard += line;
            take(line);
        }
    }
    void take(const QByteArray &line)
    {
        if (m_content && line != ".")
            return;
        const QByteArray answer = m_content ? QByteArray("250 2.0.0 Ok: queued\r\n") : m_answer(line);
        m_content = answer.startsWith("354");
        if (m_socket && !answer.isEmpty())
            m_socket->write(answer);
    }

    Answer m_answer;
    QTcpServer m_tcp;
    QPointer<QTcpSocket> m_socket;
    QByteArray m_unread;
    bool m_content = false;
};

} // namespace Hostile
