#pragma once
#include <QByteArray>
#include <QList>

namespace Core::Testing {

// Writes what a capture program would: packets with their headers, for a connection between two ends.
class CaptureFile
{
public:
    enum Link : quint32 { Null = 0, Ethernet = 1, RawIp = 101, Sll = 113, Sll2 = 276 };
    enum Flag : quint8 { Fin = 1, Syn = 2, Rst = 4, Push = 8, Ack = 16 };
    struct End {
        QByteArray address; // 4 or 16 octets
        quint16 port = 0;
    };
    struct Packet {
        bool toServer = true;
        quint32 sequence = 0, acknowledged = 0;
        quint8 flags = Ack | Push;
        QByteArray payload;
        int cut = 0; // octets of it that were not captured
    };

    explicit CaptureFile(Link link = Ethernet) : m_link(link)
    {
        octets = QByteArray::fromHex("d4c3b2a1020004000000000000000000ffff0000");
        put32(octets, link);
    }
    void setEnds(const End &client, const End &server)
    {
        m_client = client;
        m_server = server;
    }
    void setVlan(int tags) { m_vlan = tags; }
    void add(const Packet &packet, qint64 micros = -1)
    {
        m_now = micros >= 0 ? micros : m_now + 1000;
        const QByteArray whole = linked(ip(packet));
        put32(octets, quint32(1'700'000'000 + m_now / 1'000'000));
        put32(octets, quint32(m_now % 1'000'000));
        put32(octets, quint32(whole.size() - packet.cut));
        put32(octets, quint32(whole.size()));
        octets += whole.chopped(packet.cut);
    }
    void open()
    {
        add({true, 1000, 0, Syn, {}});
        add({false, 5000, 1001, Syn | Ack, {}});
        add({true, 1001, 5001, Ack, {}});
    }
    QByteArray octets;

private:
    static void put16(QByteArray &to, quint32 value) { to.append(char(value >> 8)).append(char(value)); }
    static void put32(QByteArray &to, quint32 value)
    {
        for (int shift = 0; shift < 32; shift += 8)
            to.append(char(value >> shift));
    }
    static void putNetwork32(QByteArray &to, quint32 value)
    {
        put16(to, value >> 16);
        put16(to, value);
    }
    QByteArray tcp(const Packet &packet) const
    {
        QByteArray made;
        put16(made, packet.toServer ? m_client.port : m_server.port);
        put16(made, packet.toServer ? m_server.port : m_client.port);
        putNetwork32(made, packet.sequence);
        putNetwork32(made, packet.acknowledged);
        made.append(char(0x50)).append(char(packet.flags)).append(6, '\0');
        return made + packet.payload;
    }
    QByteArray ip(const Packet &packet) const
    {
        const QByteArray inside = tcp(packet);
        const QByteArray from = packet.toServer ? m_client.address : m_server.address;
        const QByteArray to = packet.toServer ? m_server.address : m_client.address;
        QByteArray made;
        if (from.size() == 4) {
            made = QByteArray::fromHex("4500");
            put16(made, quint32(20 + inside.size()));
            made += QByteArray::fromHex("0001000040060000");
        } else {
            made = QByteArray::fromHex("60000000");
            put16(made, quint32(inside.size()));
            made += QByteArray::fromHex("0640");
        }
        return made + from + to + inside;
    }
    QByteArray linked(const QByteArray &packet) const
    {
        const bool isV6 = (packet[0] & '\xf0') == '\x60';
        QByteArray type = isV6 ? QByteArray::fromHex("86dd") : QByteArray::fromHex("0800");
        for (int i = 0; i < m_vlan; ++i)
            type.prepend(QByteArray::fromHex("81000005"));
        switch (m_link) {
        case Null:
            return QByteArray::fromHex(isV6 ? "1e000000" : "02000000") + packet;
        case RawIp:
            return packet;
        case Sll:
            return QByteArray(14, '\0') + type + packet;
        case Sll2:
            return type + QByteArray(18, '\0') + packet;
        case Ethernet:
            break;
        }
        return QByteArray(12, '\x02') + type + packet;
    }

    Link m_link;
    int m_vlan = 0;
    qint64 m_now = 0;
    End m_client{QByteArray::fromHex("c0000207"), 40000}, m_server{QByteArray::fromHex("c0000201"), 25};
};

} // namespace Core::Testing
