#pragma once
#include "core/import/capturedsession.h"
#include "core/import/tcpstream.h"

#include <deque>

namespace Core::Import {

// Both directions of one TCP connection, put in order against each other too: what answers something is told behind it.
class Connection
{
public:
    Connection(const Segment &first, CapturedSession session, TcpStream::Budget &budget);
    // False: this segment opens another connection between the same ends.
    bool take(const Segment &segment, qint64 at); // µs since the epoch
    void finish();

private:
    enum Direction : size_t { There, Back }; // There: as the first segment went
    struct Waiting {
        Direction direction = There;
        quint32 sequence = 0;
        std::optional<quint32> acknowledged;
        quint32 cut = 0;
        QByteArray payload;
        bool fin = false;
        qint64 at = 0;
    };
    void open(const Segment &segment, Direction direction);
    bool answersUnseen(Direction direction, std::optional<quint32> acknowledged) const;
    void wait(const Segment &segment, Direction direction, qint64 at);
    void deliver(const Waiting &next);
    void deliverWaiting();
    void deliverFirstWaiting();
    TcpStream::Out outOf(Direction direction);
    Side sideOf(Direction direction) const
    {
        return (direction == There) == m_thereIsClient ? Side::Client : Side::Server;
    }

    CapturedSession m_session;
    PacketEnd m_from;
    TcpStream m_streams[2];
    std::optional<quint32> m_syn[2], m_fin[2];
    std::deque<Waiting> m_waiting;
    qsizetype m_waitingOctets = 0;
    bool m_thereIsClient = true, m_isOver = false;
};

} // namespace Core::Import
