#pragma once
#include "core/import/packets.h"

#include <QByteArray>

#include <functional>
#include <map>

namespace Core::Import {

// One direction of a TCP connection: segments in any order, twice, or overlapping → its octets once, in order.
class TcpStream
{
public:
    static constexpr qsizetype mostHeld = 4 * 1024 * 1024;        // octets behind a hole
    static constexpr qsizetype mostHeldInAll = 128 * 1024 * 1024; // of all connections
    struct Budget {
        qsizetype held = 0;
    };
    explicit TcpStream(Budget &budget) : m_budget(&budget) {}
    ~TcpStream();
    TcpStream(TcpStream &&) = delete;
    struct Out {
        std::function<void(QByteArrayView octets)> octets;
        std::function<void(qint64 missing)> gap;
    };
    bool hasBegun() const { return m_begun; }
    void begin(quint32 sequence); // of the first octet
    void take(quint32 sequence, QByteArrayView payload, quint32 cut, const Out &out);
    // Whether the other end has received what is missing here.
    bool lacks(quint32 acknowledged) const;
    void giveUpOn(quint32 acknowledged, const Out &out); // what is missing up to there will not come
    void finish(const Out &out);                         // nothing will come any more

private:
    struct Held {
        QByteArray octets;
        quint32 cut = 0;
    };
    void hold(qint64 place, QByteArrayView payload, quint32 cut, const Out &out);
    bool hasRoom(qsizetype octets) const;
    void count(qsizetype octets);
    qint64 distance(quint32 sequence) const { return qint64(qint32(sequence - m_next)); }
    void deliver(QByteArrayView octets, quint32 cut, const Out &out);
    void deliverHeld(const Out &out);
    void skipTo(qint64 place, const Out &out);

    bool m_begun = false;
    quint32 m_next = 0;            // sequence number of the octet that is due
    qint64 m_place = 0;            // and how many were before it
    std::map<qint64, Held> m_held; // by place
    qsizetype m_heldOctets = 0;    // with what each piece costs
    Budget *m_budget;
};

} // namespace Core::Import
