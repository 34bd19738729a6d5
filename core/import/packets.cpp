#include "core/import/packets.h"

#include <algorithm>

namespace Core::Import {
namespace {

// The numbers of link types in files (LINKTYPE_) and in libpcap (DLT_), where they differ both.
enum Link : int {
    LinkNull = 0,
    LinkEthernet = 1,
    LinkPpp = 9,
    LinkRawBsd = 14,
    LinkRaw = 12,
    LinkRawFile = 101,
    LinkLoop = 108,
    LinkSll = 113,
    LinkIpv4 = 228,
    LinkIpv6 = 229,
    LinkSll2 = 276
};
constexpr quint16 etherV4 = 0x0800, etherV6 = 0x86dd, etherPppoe = 0x8864;
constexpr int mostLayers = 8; // of VLAN tags, IPv6 headers and tunnels in one packet

// Octets that are left of a packet, of the wire more than of the capture perhaps. Reading past the end gives 0 and no
// packet.
class Rest
{
public:
    Rest(QByteArrayView octets, qint64 length) : m_octets(octets), m_length(qMax<qint64>(length, octets.size())) {}
    quint8 octet(qsizetype at) const { return at < m_octets.size() ? quint8(m_octets[at]) : quint8(0); }
    quint16 two(qsizetype at) const { return quint16(octet(at) << 8 | octet(at + 1)); }
    quint32 four(qsizetype at) const { return quint32(two(at)) << 16 | two(at + 2); }
    bool holds(qsizetype octets) const { return m_octets.size() >= octets; }
    Rest behind(qsizetype octets) const
    {
        return {m_octets.sliced(qMin(octets, m_octets.size())), qMax<qint64>(0, m_length - octets)};
    }
    // What is behind the first so many octets is padding.
    Rest first(qint64 octets) const
    {
        Rest cut(m_octets.first(qMin<qint64>(octets, m_octets.size())), 0);
        cut.m_length = qMin(octets, m_length);
        return cut;
    }
    QByteArrayView octets() const { return m_octets; }
    qint64 missing() const { return m_length - m_octets.size(); }

private:
    QByteArrayView m_octets;
    qint64 m_length;
};

PacketAddress addressAt(const Rest &rest, qsizetype at, bool isV6)
{
    PacketAddress address;
    address.isV6 = isV6;
    for (size_t i = 0; i < (isV6 ? 16u : 4u); ++i)
        address.octets[i] = rest.octet(at + qsizetype(i));
    return address;
}

// RFC 9293 3.1
std::optional<Segment> tcpIn(const Rest &rest, Segment segment)
{
    constexpr qsizetype shortest = 20;
    const qsizetype header = (rest.octet(12) >> 4) * 4;
    if (!rest.holds(shortest) || header < shortest)
        return std::nullopt;
    segment.from.port = rest.two(0);
    segment.to.port = rest.two(2);
    segment.sequence = rest.four(4);
    segment.acknowledged = rest.four(8);
    const quint8 flags = rest.octet(13);
    segment.fin = flags & 1;
    segment.syn = flags & 2;
    segment.rst = flags & 4;
    segment.ack = flags & 16;
    const Rest payload = rest.behind(header);
    segment.payload = payload.octets();
    segment.cut = quint32(std::clamp<qint64>(payload.missing(), 0, 0xffff));
    return segment;
}

std::optional<Segment> ipIn(const Rest &rest, int layers);

// RFC 791 3.1. A fragment is no segment.
std::optional<Segment> v4In(const Rest &rest, int layers)
{
    constexpr qsizetype shortest = 20;
    const qsizetype header = (rest.octet(0) & 15) * 4;
    if (!rest.holds(shortest) || header < shortest || (rest.two(6) & 0x3fff) != 0)
        return std::nullopt;
    // 0 when the network card cuts the packet only later.
    const quint16 total = rest.two(2);
    const Rest inside = (total >= header ? rest.first(total) : rest).behind(header);
    if (rest.octet(9) == 4 || rest.octet(9) == 41)
        return ipIn(inside, layers + 1);
    if (rest.octet(9) != 6)
        return std::nullopt;
    Segment segment;
    segment.from.address = addressAt(rest, 12, false);
    segment.to.address = addressAt(rest, 16, false);
    return tcpIn(inside, segment);
}

// RFC 8200 3 and 4
std::optional<Segment> v6In(const Rest &rest, int layers)
{
    constexpr qsizetype header = 40;
    constexpr quint8 hopByHop = 0, tcp = 6, v4 = 4, v6 = 41, routing = 43, authentication = 51, options = 60;
    if (!rest.holds(header))
        return std::nullopt;
    const quint16 length = rest.two(4);
    Rest inside = (length > 0 ? rest.first(header + length) : rest).behind(header);
    quint8 next = rest.octet(6);
    for (; layers < mostLayers; ++layers) {
        if (next == v4 || next == v6)
            return ipIn(inside, layers + 1);
        if (next == tcp) {
            Segment segment;
            segment.from.address = addressAt(rest, 8, true);
            segment.to.address = addressAt(rest, 24, true);
            return tcpIn(inside, segment);
        }
        if (next != hopByHop && next != routing && next != options && next != authentication)
            return std::nullopt;
        const qsizetype size = next == authentication ? (inside.octet(1) + 2) * 4 : (inside.octet(1) + 1) * 8;
        next = inside.octet(0);
        inside = inside.behind(size);
    }
    return std::nullopt;
}

std::optional<Segment> ipIn(const Rest &rest, int layers)
{
    if (layers > mostLayers)
        return std::nullopt;
    switch (rest.octet(0) >> 4) {
    case 4:
        return v4In(rest, layers);
    case 6:
        return v6In(rest, layers);
    default:
        return std::nullopt;
    }
}

// IEEE 802.1Q and 802.1ad tags, PPPoE (RFC 2516)
std::optional<Segment> etherIn(quint16 type, Rest rest)
{
    for (int tags = 0; tags < mostLayers && (type == 0x8100 || type == 0x88a8 || type == 0x9100); ++tags) {
        type = rest.two(2);
        rest = rest.behind(4);
    }
    if (type == etherPppoe)
        return ipIn(rest.behind(8), 0);
    return type == etherV4 || type == etherV6 ? ipIn(rest, 0) : std::nullopt;
}

QByteArray v6Text(const PacketAddress &address)
{
    std::array<quint16, 8> groups{};
    for (size_t i = 0; i < 8; ++i)
        groups[i] = quint16(address.octets[2 * i] << 8 | address.octets[2 * i + 1]);
    size_t longest = 0, longestAt = 8; // RFC 5952 4.2: the longest run of zeros, of two at least
    for (size_t i = 0; i < 8; ++i) {
        size_t run = 0;
        while (i + run < 8 && groups[i + run] == 0)
            ++run;
        if (run > longest && run > 1) {
            longest = run;
            longestAt = i;
        }
    }
    QByteArray text;
    for (size_t i = 0; i < 8; ++i) {
        if (i == longestAt) {
            text += "::";
            i += longest - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(':'))
            text += ':';
        text += QByteArray::number(groups[i], 16);
    }
    return text;
}

} // namespace

QByteArray textOf(const PacketAddress &address)
{
    if (address.isV6)
        return v6Text(address);
    QByteArray text;
    for (size_t i = 0; i < 4; ++i)
        text += (i > 0 ? "." : "") + QByteArray::number(address.octets[i]);
    return text;
}

QByteArray textOf(const PacketEnd &end)
{
    const QByteArray address = textOf(end.address);
    return (end.address.isV6 ? '[' + address + ']' : address) + ':' + QByteArray::number(end.port);
}

bool knowsLink(int linkType)
{
    static constexpr std::array known{LinkNull, LinkEthernet, LinkPpp,  LinkRawBsd, LinkRaw, LinkRawFile,
                                      LinkLoop, LinkSll,      LinkIpv4, LinkIpv6,   LinkSll2};
    return std::find(known.begin(), known.end(), linkType) != known.end();
}

std::optional<Segment> segmentIn(int linkType, QByteArrayView packet, quint32 length)
{
    const Rest rest(packet, length);
    switch (linkType) {
    case LinkEthernet:
        return etherIn(rest.two(12), rest.behind(14));
    case LinkSll:
        return etherIn(rest.two(14), rest.behind(16));
    case LinkSll2:
        return etherIn(rest.two(0), rest.behind(20));
    case LinkNull:
    case LinkLoop:
    case LinkPpp: // address, control and protocol
        return ipIn(rest.behind(4), 0);
    case LinkRaw:
    case LinkRawBsd:
    case LinkRawFile:
    case LinkIpv4:
    case LinkIpv6:
        return ipIn(rest, 0);
    default:
        return std::nullopt;
    }
}

} // namespace Core::Import
