#include "core/net/streamsocket.h"

#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

#include <arpa/inet.h>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace Core {
namespace {

template <typename Name>
QByteArray octetsOf(const Name &name)
{
    return QByteArray(reinterpret_cast<const char *>(&name), sizeof name);
}

QByteArray nameOf(const QByteArray &address, quint16 port) // empty: no address
{
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    v4.sin_port = htons(port);
    if (inet_pton(AF_INET, address.constData(), &v4.sin_addr) == 1)
        return octetsOf(v4);
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(port);
    const qsizetype mark = address.indexOf('%');
    const QByteArray zone = mark < 0 ? QByteArray() : address.mid(mark + 1);
    if (!zone.isEmpty()) {
        const unsigned index = if_nametoindex(zone.constData());
        v6.sin6_scope_id = index ? index : zone.toUInt();
    }
    if (inet_pton(AF_INET6, address.left(mark < 0 ? address.size() : mark).constData(), &v6.sin6_addr) == 1)
        return octetsOf(v6);
    return {};
}

QByteArray textOf(const sockaddr_storage &name)
{
    char text[INET6_ADDRSTRLEN] = {};
    if (name.ss_family == AF_INET) {
        const auto &v4 = reinterpret_cast<const sockaddr_in &>(name);
        inet_ntop(AF_INET, &v4.sin_addr, text, sizeof text);
        return QByteArray(text) + ':' + QByteArray::number(ntohs(v4.sin_port));
    }
    if (name.ss_family == AF_INET6) {
        const auto &v6 = reinterpret_cast<const sockaddr_in6 &>(name);
        inet_ntop(AF_INET6, &v6.sin6_addr, text, sizeof text);
        return '[' + QByteArray(text) + "]:" + QByteArray::number(ntohs(v6.sin6_port));
    }
    return {};
}

int familyOf(const QByteArray &name)
{
    sockaddr_storage storage{}; // AF_UNSPEC
    const auto size = std::size_t(name.size());
    if (size <= sizeof storage)
        std::memcpy(&storage, name.constData(), size);
    return storage.ss_family;
}

void drop(std::unique_ptr<QSocketNotifier> &notifier)
{
    if (!notifier)
        return;
    notifier->setEnabled(false);
    notifier.release()->deleteLater(); // it may be the one that called us
}

} // namespace

StreamSocket::StreamSocket(QObject *parent) : QObject(parent), m_again(new QTimer(this))
{
    m_again->setSingleShot(true);
    connect(m_again, &QTimer::timeout, this, [this] {
        if (const int error = connectNow())
            Q_EMIT connectFailed(error);
    });
}

StreamSocket::~StreamSocket()
{
    close();
}

int StreamSocket::connectTo(const QByteArray &address, quint16 port)
{
    m_name = nameOf(address, port);
    m_isTcp = true;
    return m_name.isEmpty() ? EAFNOSUPPORT : connectNow();
}

int StreamSocket::connectToPath(const QString &path)
{
    const QByteArray encoded = QFile::encodeName(path);
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    if (encoded.isEmpty() || encoded.contains('\0'))
        return ENOENT;
    if (std::size_t(encoded.size()) >= sizeof name.sun_path)
        return ENAMETOOLONG;
    std::memcpy(name.sun_path, encoded.constData(), std::size_t(encoded.size()));
    m_name = octetsOf(name);
    return connectNow();
}

int StreamSocket::connectNow()
{
    if (m_socket < 0) {
        m_socket = ::socket(familyOf(m_name), SOCK_STREAM, 0);
        if (m_socket < 0)
            return errno;
        fcntl(m_socket, F_SETFD, FD_CLOEXEC);
        fcntl(m_socket, F_SETFL, O_NONBLOCK);
    }
    const int result =
        ::connect(m_socket, reinterpret_cast<const sockaddr *>(m_name.constData()), socklen_t(m_name.size()));
    const int error = result == 0 ? 0 : errno;
    if (error == EAGAIN && !m_isTcp) { // a UNIX socket whose queue is full tells nobody when it no longer is
        m_again->start(20);
        return 0;
    }
    if (error != 0 && error != EINPROGRESS && error != EINTR)
        return error;
    listenTo(m_writes, QSocketNotifier::Write);
    return 0;
}

void StreamSocket::listenTo(std::unique_ptr<QSocketNotifier> &notifier, int type)
{
    notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Type(type));
    if (type == QSocketNotifier::Read)
        connect(notifier.get(), &QSocketNotifier::activated, this, &StreamSocket::readable);
    else
        connect(notifier.get(), &QSocketNotifier::activated, this, &StreamSocket::finishConnecting);
}

void StreamSocket::finishConnecting()
{
    if (m_isConnected) {
        Q_EMIT writable();
        return;
    }
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(m_socket, SOL_SOCKET, SO_ERROR, &error, &size);
    m_writes->setEnabled(false);
    if (error != 0) {
        Q_EMIT connectFailed(error);
        return;
    }
    becomeConnected();
}

void StreamSocket::becomeConnected()
{
    m_isConnected = true;
    const int on = 1;
    if (m_isTcp)
        setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    listenTo(m_reads, QSocketNotifier::Read);
    m_reads->setEnabled(false);
    hurryAcknowledgement();
    Q_EMIT connected();
}

// The kernel falls back to delayed acknowledgements by itself, so it is told each time: a server whose reply is more
// than one segment would wait 40 ms for ours.
void StreamSocket::hurryAcknowledgement() const
{
#ifdef TCP_QUICKACK
    const int on = 1;
    if (m_isTcp)
        setsockopt(m_socket, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
#endif
}

void StreamSocket::setReading(bool on)
{
    if (m_reads && m_reads->isEnabled() != on)
        m_reads->setEnabled(on);
}

void StreamSocket::setWriting(bool on)
{
    if (m_writes && m_writes->isEnabled() != on)
        m_writes->setEnabled(on);
}

StreamSocket::Moved StreamSocket::read(std::span<char> into)
{
    ssize_t size = 0;
    do {
        size = ::recv(m_socket, into.data(), into.size(), 0);
    } while (size < 0 && errno == EINTR);
    if (size < 0)
        return {0, errno == EWOULDBLOCK ? EAGAIN : errno};
    hurryAcknowledgement();
    return {size, 0};
}

StreamSocket::Moved StreamSocket::write(QByteArrayView bytes)
{
    ssize_t size = 0;
    do {
        size = ::send(m_socket, bytes.data(), std::size_t(bytes.size()), MSG_NOSIGNAL);
    } while (size < 0 && errno == EINTR);
    if (size < 0)
        return {0, errno == EWOULDBLOCK ? EAGAIN : errno};
    hurryAcknowledgement();
    return {size, 0};
}

QByteArray StreamSocket::localAddress() const
{
    sockaddr_storage name{};
    socklen_t size = sizeof name;
    return getsockname(m_socket, reinterpret_cast<sockaddr *>(&name), &size) == 0 ? textOf(name) : QByteArray();
}

QByteArray StreamSocket::peerAddress() const
{
    sockaddr_storage name{};
    socklen_t size = sizeof name;
    if (m_socket >= 0 && familyOf(m_name) == AF_UNIX)
        return QByteArray(m_name.constData() + offsetof(sockaddr_un, sun_path));
    return getpeername(m_socket, reinterpret_cast<sockaddr *>(&name), &size) == 0 ? textOf(name) : QByteArray();
}

void StreamSocket::close()
{
    m_again->stop();
    drop(m_reads);
    drop(m_writes);
    m_isConnected = false;
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

} // namespace Core
