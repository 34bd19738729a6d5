#include "core/practice/connection.h"

#include "core/wire/limits.h"

#include <QTcpSocket>

namespace Core::Practice {

namespace {

constexpr std::chrono::minutes patience{5};      // RFC 5321 4.5.3.2.7
constexpr std::chrono::seconds leavePatience{5}; // for a peer that does not take the last octets
constexpr qint64 unreadLimit = 256 * 1024;       // replies that the client leaves unread

} // namespace

Connection::Connection(QTcpSocket *socket, std::unique_ptr<Conversation> conversation, const Identity &identity,
                       const QElapsedTimer &clock, QObject *parent)
    : QObject(parent), m_socket(socket), m_conversation(std::move(conversation)), m_identity(identity), m_clock(clock)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(Limits::unsentOctets);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_delay.setSingleShot(true);
    m_delay.callOnTimeout(this, qOverload<>(&Connection::perform));
    m_idle.setSingleShot(true);
    m_idle.callOnTimeout(this, &Connection::waitedTooLong);
    m_idle.start(patience);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    queue(m_conversation->greet());
}

Connection::~Connection() = default;

bool Connection::isCongested() const
{
    return m_socket->bytesToWrite() > unreadLimit;
}

// What came while replies are due stays in the socket, so that neither a late reply nor a client that reads nothing
// makes us keep more than the socket holds.
void Connection::read()
{
    if (!m_actions.isEmpty() || m_leaving || isCongested() || m_socket->bytesAvailable() == 0)
        return;
    m_idle.start(patience);
    const QByteArray bytes = m_socket->read(Limits::sliceOctets);
    if (!m_tls)
        return receive(bytes);
    const TlsEngine::Met met = m_tls->feed(bytes);
    m_socket->write(met.wire);
    receive(met.plain);
    // Octets that are no TLS end it: they were said in clear (RFC 3207 4.2).
    if (met.closed || met.failure || !met.notTls.isEmpty())
        hangUp();
}

void Connection::receive(QByteArrayView bytes)
{
    queue(m_conversation->take(bytes, std::chrono::milliseconds(m_clock.elapsed())));
}

void Connection::queue(const QList<Action> &actions)
{
    m_actions.append(actions);
    perform();
}

void Connection::perform()
{
    if (m_delay.isActive())
        return;
    while (!m_actions.isEmpty() && !m_leaving) {
        if (m_actions.head().after.count() > 0) {
            m_delay.start(std::exchange(m_actions.head().after, {}));
            return;
        }
        perform(m_actions.dequeue());
    }
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection);
}

void Connection::perform(const Action &action)
{
    switch (action.kind) {
    case Action::Kind::Write:
        return write(action.octets);
    case Action::Kind::StartTls:
        return startTls();
    case Action::Kind::Close:
        return hangUp();
    }
}

void Connection::write(const QByteArray &plain)
{
    m_socket->write(m_tls ? m_tls->seal(plain) : plain);
}

void Connection::startTls()
{
    TlsSettings settings;
    settings.role = TlsSettings::Role::Server;
    settings.identity = m_identity;
    m_tls.emplace(settings);
    m_conversation->tlsStarted();
}

void Connection::hangUp()
{
    if (m_leaving)
        return;
    m_leaving = true;
    m_idle.start(leavePatience);
    if (m_tls)
        m_socket->write(m_tls->shutdown());
    m_socket->disconnectFromHost();
}

void Connection::waitedTooLong()
{
    if (m_leaving)
        return m_socket->abort();
    // Inside a handshake nothing can be said.
    if (m_tls && !m_tls->isUp())
        return hangUp();
    queue(m_conversation->idle());
}

} // namespace Core::Practice
