#pragma once
#include "tests/hostile/owntime.h"

#include <QByteArray>
#include <QTimer>

#include <arpa/inet.h>
#include <atomic>
#include <cstdio>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace Hostile {

// Listens on loopback, greets, and then sends the same octets as fast as the client takes them, until it is gone. On a
// thread of its own, so that the window's has nothing to do but to bear it.
class Flooder
{
public:
    explicit Flooder(const QByteArray &endless) : m_endless(endless)
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address);
        ::listen(m_listener, 1);
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
        port = ntohs(address.sin_port);
        m_thread = std::thread([this] { flood(); });
    }
    ~Flooder()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }
    quint16 port = 0;
    std::atomic<bool> started = false; // the flood, not the greeting
    std::atomic<qint64> sent = 0;

private:
    void flood()
    {
        const int client = ::accept(m_listener, nullptr, nullptr);
        const QByteArray greeting = "220 flood.example.org ESMTP\r\n";
        if (client < 0 || ::send(client, greeting.constData(), size_t(greeting.size()), MSG_NOSIGNAL) < 0)
            return;
        const QByteArray block = m_endless.repeated(int(qMax<qsizetype>(1, 256 * 1024 / m_endless.size())));
        started = true;
        for (ssize_t count = 1; count > 0; sent += count)
            count = ::send(client, block.constData(), size_t(block.size()), MSG_NOSIGNAL);
        ::close(client);
    }
    const QByteArray m_endless;
    int m_listener = -1;
    std::thread m_thread;
};

inline qint64 residentOctets()
{
    qint64 pages = 0, resident = 0;
    if (std::FILE *file = std::fopen("/proc/self/statm", "r")) {
        long long all = 0, here = 0;
        if (std::fscanf(file, "%lld %lld", &all, &here) == 2)
            pages = all, resident = here;
        std::fclose(file);
    }
    return pages > 0 ? resident * ::sysconf(_SC_PAGESIZE) : 0;
}

// The longest time that the event loop did not come round, and the most memory seen on its rounds.
class Watchdog
{
public:
    Watchdog() : before(residentOctets())
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            stall = qMax(stall, m_clock.elapsed());
            most = qMax(most, residentOctets());
            m_clock.restart();
        });
        m_timer.start(0);
    }
    Q_DISABLE_COPY_MOVE(Watchdog)
    qint64 growth() const { return qMax<qint64>(0, most - before); }
    double stall = 0; // ms
    const qint64 before;
    qint64 most = 0;

private:
    OwnTime m_clock;
    QTimer m_timer;
};

} // namespace Hostile
