#pragma once
#include "core/practice/practiceconversation.h"
#include "core/tls/tlsengine.h"

#include <QElapsedTimer>
#include <QObject>
#include <QQueue>
#include <QTimer>

class QTcpSocket;

namespace Core::Practice {

// One client: its socket, its TLS and its conversation. Deletes itself when the socket is gone.
class Connection : public QObject
{
    Q_OBJECT
public:
    // `clock` is the server's and outlives the connection, as the conversation's greylist does.
    Connection(QTcpSocket *socket, std::unique_ptr<Conversation> conversation, const Identity &identity,
               const QElapsedTimer &clock, QObject *parent);
    ~Connection() override;

private:
    void read();
    void receive(QByteArrayView bytes);
    void queue(const QList<Action> &actions);
    void perform();
    void perform(const Action &action);
    void write(const QByteArray &plain);
    void startTls();
    void hangUp();
    void waitedTooLong();
    bool isCongested() const;

    QTcpSocket *m_socket;
    std::unique_ptr<Conversation> m_conversation;
    const Identity m_identity;
    const QElapsedTimer &m_clock;
    std::optional<TlsEngine> m_tls;
    QQueue<Action> m_actions;
    QTimer m_delay; // of the first action
    QTimer m_idle;
    bool m_leaving = false;
};

} // namespace Core::Practice
