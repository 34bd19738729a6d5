#pragma once
#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>

// One captured packet → the TCP segment in it.
namespace Core::Import {

struct PacketAddress {
    std::array<unsigned char, 16> octets{}; // of IPv4 the first four
    bool isV6 = false;
    auto operator<=>(const PacketAddress &) const = default;
};
QByteArray textOf(const PacketAddress &address); // "192.0.2.1", "2001:db8::1"

struct PacketEnd {
    PacketAddress address;
    quint16 port = 0;
    auto operator<=>(const PacketEnd &) const = default;
};
QByteArray textOf(const PacketEnd &end); // "192.0.2.1:25", "[2001:db8::1]:25"

struct Segment {
    PacketEnd from, to;
    quint32 sequence = 0, acknowledged = 0;
    bool syn = false, ack = false, fin = false, rst = false;
    QByteArrayView payload; // as far as it was captured
    quint32 cut = 0;        // octets of the payload that were not
};

bool knowsLink(int linkType); // libpcap's DLT numbers
// Nothing: another protocol, a fragment, or broken. `length`: of the packet on the wire, `packet` may be the begin of
// it.
std::optional<Segment> segmentIn(int linkType, QByteArrayView packet, quint32 length);

} // namespace Core::Import
