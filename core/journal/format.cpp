#include "core/journal/format.h"

#include "core/journal/journal.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#define XXH_INLINE_ALL // most payloads are short: the call would take as long as the check
#include <xxhash.h>

namespace Core::Journal {
namespace {

constexpr qsizetype saltPlace = 24;
constexpr qsizetype checkPlace = headerOctets - 8;

quint64 checkOf(const char *octets, qsizetype size, quint64 salt)
{
    return XXH3_64bits_withSeed(octets, size_t(size), salt);
}

template <typename Number>
void put(char *octets, qsizetype place, Number number)
{
    qToLittleEndian(number, octets + place);
}

template <typename Number>
Number get(const char *octets, qsizetype place)
{
    return qFromLittleEndian<Number>(octets + place);
}

HeadOctets encodeHead(const Head &head, quint64 salt)
{
    HeadOctets octets{};
    put(octets.data(), 0, marker);
    put(octets.data(), 4, head.number);
    put(octets.data(), 8, head.at);
    put(octets.data(), 16, head.size);
    octets[20] = char(head.kind);
    octets[21] = char(head.protection);
    octets[22] = char(head.channel);
    octets[23] = char(head.extra);
    put(octets.data(), 24, quint32(checkOf(octets.data(), 24, salt)));
    put(octets.data(), 28, head.payloadCheck);
    return octets;
}

// With the record's number in it, so that a payload belongs to its head and to no other.
quint32 payloadCheckOf(const char *payload, quint32 size, quint32 number, quint64 salt)
{
    return quint32(checkOf(payload, qsizetype(size), salt + number));
}

bool isKnown(const Head &head)
{
    return head.kind <= quint8(lastKind) && Kind(head.kind) != Kind::Foreign &&
           head.protection <= quint8(Protection::NotKnown) && head.channel <= quint8(Channel::Client) &&
           head.extra == 0;
}

} // namespace

bool isJournal(QByteArrayView begin)
{
    return begin.size() >= qsizetype(magic.size()) && std::equal(magic.begin(), magic.end(), begin.begin());
}

QByteArray encode(const Header &header)
{
    QByteArray octets(headerOctets, '\0');
    std::copy(magic.begin(), magic.end(), octets.begin());
    put(octets.data(), 16, header.version);
    put(octets.data(), 18, header.oldestReader);
    put(octets.data(), 20, header.size);
    put(octets.data(), saltPlace, header.salt);
    put(octets.data(), 32, header.created);
    put(octets.data(), checkPlace, quint64(checkOf(octets.constData(), checkPlace, 0)));
    return octets;
}

std::optional<Header> decodeHeader(QByteArrayView octets)
{
    if (octets.size() < headerOctets || !isJournal(octets) ||
        get<quint64>(octets.data(), checkPlace) != checkOf(octets.data(), checkPlace, 0))
        return std::nullopt;
    Header header;
    header.version = get<quint16>(octets.data(), 16);
    header.oldestReader = get<quint16>(octets.data(), 18);
    header.size = get<quint32>(octets.data(), 20);
    header.salt = saltOf(octets);
    header.created = get<qint64>(octets.data(), 32);
    if (header.size < headerOctets)
        return std::nullopt;
    return header;
}

quint64 saltOf(QByteArrayView header)
{
    return get<quint64>(header.data(), saltPlace);
}

Header newHeader()
{
    Header header;
    header.salt = QRandomGenerator::system()->generate64();
    header.created = QDateTime::currentMSecsSinceEpoch();
    return header;
}

HeadOctets encode(const Event &event, quint32 number, QByteArrayView payload, quint64 salt)
{
    Head head;
    head.number = number;
    head.at = event.at;
    head.size = quint32(payload.size());
    const bool foreign = event.kind == Kind::Foreign;
    head.kind = foreign ? event.foreignKind : quint8(event.kind);
    head.protection = foreign ? event.foreignProtection : quint8(event.protection);
    head.channel = foreign ? event.foreignChannel : quint8(event.channel);
    head.extra = foreign ? event.foreignExtra : quint8(0);
    head.payloadCheck = payloadCheckOf(payload.data(), head.size, number, salt);
    return encodeHead(head, salt);
}

HeadOctets encodeEnd(quint32 count, quint64 salt)
{
    Head head;
    head.number = count;
    head.kind = endKind;
    head.payloadCheck = payloadCheckOf(nullptr, 0, count, salt);
    return encodeHead(head, salt);
}

std::optional<Head> decodeHead(const char *octets, quint64 salt)
{
    if (get<quint32>(octets, 0) != marker || get<quint32>(octets, 24) != quint32(checkOf(octets, 24, salt)))
        return std::nullopt;
    Head head;
    head.number = get<quint32>(octets, 4);
    head.at = get<qint64>(octets, 8);
    head.size = get<quint32>(octets, 16);
    head.kind = quint8(octets[20]);
    head.protection = quint8(octets[21]);
    head.channel = quint8(octets[22]);
    head.extra = quint8(octets[23]);
    head.payloadCheck = get<quint32>(octets, 28);
    if (head.size > payloadLimit)
        return std::nullopt;
    return head;
}

bool holds(const Head &head, const char *payload, quint64 salt)
{
    return head.payloadCheck == payloadCheckOf(payload, head.size, head.number, salt);
}

Event eventOf(const Head &head)
{
    Event event;
    event.at = head.at;
    if (isKnown(head)) {
        event.kind = Kind(head.kind);
        event.protection = Protection(head.protection);
        event.channel = Channel(head.channel);
        return event;
    }
    event.foreignKind = head.kind;
    event.foreignProtection = head.protection;
    event.foreignChannel = head.channel;
    event.foreignExtra = head.extra;
    return event;
}

} // namespace Core::Journal
