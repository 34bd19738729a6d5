#include "core/import/capture.h"

#include "core/import/connection.h"
#include "core/import/opensessions.h"
#include "core/import/pcapfile.h"
#include "core/import/secretsblocks.h"

#include <QIODevice>

#include <algorithm>
#include <cstdio>
#include <dlfcn.h>

namespace Core::Import {
namespace {

// Found by the program's own run path, which QLibrary would not ask. It stays for the life of the process.
const PcapLibrary *loaded()
{
    void *library = dlopen(pcapLibrary, RTLD_NOW | RTLD_LOCAL);
    const auto entry = library ? reinterpret_cast<PcapEntry>(dlsym(library, pcapEntry)) : nullptr;
    return entry ? entry() : nullptr;
}

const PcapLibrary *pcap()
{
    static const PcapLibrary *const library = loaded();
    return library;
}

// What libpcap reads from.
struct Source {
    QIODevice &from;
    const Monitor &monitor;
    QByteArrayView beginning; // what is left of it
    SecretsBlocks &secrets;
    qint64 octets = 0;
    bool cancelled = false;
};

ssize_t readSource(void *cookie, char *to, size_t size)
{
    auto *source = static_cast<Source *>(cookie);
    if (source->monitor && !source->monitor(source->octets)) {
        source->cancelled = true;
        return 0;
    }
    if (!source->beginning.isEmpty()) {
        const qsizetype given = qMin(qsizetype(size), source->beginning.size());
        std::copy_n(source->beginning.data(), given, to);
        source->beginning = source->beginning.sliced(given);
        source->octets += given;
        source->secrets.feed(QByteArrayView(to, given));
        return ssize_t(given);
    }
    const qint64 read = source->from.read(to, qint64(size));
    source->octets += qMax<qint64>(read, 0);
    source->secrets.feed(QByteArrayView(to, qMax<qint64>(read, 0)));
    return ssize_t(qMax<qint64>(read, 0));
}

struct Ends {
    PacketEnd one, other; // in order
    bool operator==(const Ends &) const = default;
};
struct EndsHash {
    size_t operator()(const Ends &ends) const
    {
        size_t hash = m_seed;
        for (const PacketEnd *end : {&ends.one, &ends.other}) {
            hash = qHashBits(end->address.octets.data(), end->address.octets.size(), hash);
            hash = qHashMulti(hash, end->port);
        }
        return hash;
    }

private:
    size_t m_seed = QHashSeed::globalSeed(); // so that nobody can make a capture whose connections collide
};

class Capture
{
public:
    Capture(Source &source, const TlsKeyLog &keys) : m_source(source), m_keys(keys) {}
    void read(Reading &reading);

private:
    void take(const PcapPacket &packet);
    std::unique_ptr<Connection> opened(const Segment &segment);

    Source &m_source;
    const TlsKeyLog &m_keys;
    int m_link = 0;
    Collector m_collector;
    TcpStream::Budget m_budget;
    OpenSessions<Ends, std::unique_ptr<Connection>, EndsHash> m_open;
};

std::unique_ptr<Connection> Capture::opened(const Segment &segment)
{
    return std::make_unique<Connection>(segment, CapturedSession(m_collector, m_keys), m_budget);
}

void Capture::take(const PcapPacket &packet)
{
    const QByteArrayView octets(packet.octets, qsizetype(packet.captured));
    const std::optional<Segment> segment = segmentIn(m_link, octets, packet.length);
    if (!segment)
        return;
    const Ends ends{qMin(segment->from, segment->to), qMax(segment->from, segment->to)};
    constexpr qint64 mostSeconds = 1'000'000'000'000;
    const qint64 at = std::clamp<qint64>(packet.seconds, 0, mostSeconds) * 1'000'000 + packet.micros;
    const auto end = [](std::unique_ptr<Connection> &connection) { connection->finish(); };
    std::unique_ptr<Connection> *connection = m_open.find(ends);
    if (connection && (*connection)->take(*segment, at))
        return;
    if (connection)
        m_open.remove(ends, end);
    // Acknowledgements and ends of what was not seen begin nothing.
    if (segment->syn || (!segment->payload.isEmpty() && !segment->rst))
        m_open.add(ends, opened(*segment), end)->take(*segment, at);
}

void Capture::read(Reading &reading)
{
    const cookie_io_functions_t functions{readSource, nullptr, nullptr, nullptr};
    FILE *file = fopencookie(&m_source, "rb", functions);
    char error[256] = "";
    void *capture = file ? pcap()->open(file, error) : nullptr;
    if (!capture) {
        reading.problem = m_source.cancelled ? Problem::Cancelled : Problem::BrokenCapture;
        reading.detail = error;
        return;
    }
    m_link = pcap()->linkType(capture);
    PcapPacket packet;
    PcapLibrary::Next next = PcapLibrary::Next::Packet;
    while (knowsLink(m_link) && (next = pcap()->next(capture, packet)) == PcapLibrary::Next::Packet)
        take(packet);
    m_open.clear([](std::unique_ptr<Connection> &connection) { connection->finish(); });
    m_collector.giveTo(reading);
    if (m_source.cancelled) {
        reading.problem = Problem::Cancelled;
    } else if (!knowsLink(m_link)) {
        reading.problem = Problem::LinkUnknown;
        reading.detail = QByteArray::number(m_link);
    } else if (next == PcapLibrary::Next::Broken) {
        reading.problem = Problem::BrokenCapture;
        reading.detail = pcap()->error(capture);
    } else if (reading.found.isEmpty()) {
        reading.problem = Problem::NothingFound;
    }
    pcap()->close(capture);
}

} // namespace

bool isCapture(QByteArrayView beginning)
{
    static constexpr const char *magics[] = {"\xa1\xb2\xc3\xd4", "\xd4\xc3\xb2\xa1", "\xa1\xb2\x3c\x4d",
                                             "\x4d\x3c\xb2\xa1", "\x0a\x0d\x0d\x0a"};
    return std::any_of(std::begin(magics), std::end(magics),
                       [beginning](const char *magic) { return beginning.startsWith(QByteArrayView(magic, 4)); });
}

Reading readCapture(const QByteArray &beginning, QIODevice &from, const Settings &settings, const Monitor &monitor)
{
    Reading reading;
    reading.origin = Origin::Capture;
    if (!pcap()) {
        reading.problem = Problem::LibraryMissing;
        return reading;
    }
    TlsKeyLog keys = TlsKeyLog::read(settings.keyLog);
    SecretsBlocks secrets([&keys](QByteArrayView keyLog) { keys.add(keyLog); });
    Source source{from, monitor, beginning, secrets};
    Capture(source, keys).read(reading);
    return reading;
}

} // namespace Core::Import
