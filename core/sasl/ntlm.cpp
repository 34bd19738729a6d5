#include "core/sasl/ntlm.h"

#include <QString>
#include <QStringDecoder>

#include <array>
#include <optional>

namespace Core::Sasl {

namespace {

using What = ReadField::What;

constexpr quint32 unicode = 0x00000001, versionGiven = 0x02000000;
constexpr qsizetype mostOctets = 512; // of a name

constexpr char signature[] = "NTLMSSP"; // with its NUL
constexpr qsizetype typeAt = 8;

// Little-endian, of as many octets as the number has; 0 where they are not all there.
template <typename Number>
Number littleEndianAt(const QByteArray &message, qsizetype at)
{
    Number number = 0;
    for (qsizetype i = qsizetype(sizeof(Number)); i-- > 0 && at + qsizetype(sizeof(Number)) <= message.size();)
        number = Number(number << 8 | quint8(message[at + i]));
    return number;
}

quint32 numberAt(const QByteArray &message, qsizetype at)
{
    return littleEndianAt<quint32>(message, at);
}

quint16 shortAt(const QByteArray &message, qsizetype at)
{
    return littleEndianAt<quint16>(message, at);
}

// Size, room and offset of something further back (MS-NLMP 2.2.1): nullopt where it lies outside.
std::optional<QByteArray> partAt(const QByteArray &message, qsizetype at)
{
    if (at + 8 > message.size())
        return std::nullopt;
    const qsizetype size = shortAt(message, at);
    const qint64 offset = numberAt(message, at + 4);
    if (offset > message.size() || size > message.size() - offset)
        return std::nullopt;
    return message.mid(qsizetype(offset), size);
}

QByteArray text(const QByteArray &octets, quint32 flags)
{
    if (!(flags & unicode))
        return octets.left(mostOctets);
    QStringDecoder decoder(QStringDecoder::Utf16LE);
    const QString decoded = decoder.decode(octets.left(mostOctets));
    return decoded.toUtf8();
}

QByteArray hexadecimal(quint32 number)
{
    return QByteArray::number(number, 16).rightJustified(8, '0');
}

QByteArray version(const QByteArray &message, qsizetype at)
{
    if (at + 4 > message.size())
        return {};
    return QByteArray::number(quint8(message[at])) + '.' + QByteArray::number(quint8(message[at + 1])) + '.' +
           QByteArray::number(shortAt(message, at + 2));
}

// 100 ns since 1601 → s since 1970; both in UTC.
QByteArray secondsOf(const QByteArray &time)
{
    constexpr qint64 between = 11'644'473'600;
    if (time.size() != 8)
        return {};
    const quint64 ticks = littleEndianAt<quint64>(time, 0);
    return QByteArray::number(qint64(ticks / 10'000'000) - between);
}

// The pairs of the target's information (MS-NLMP 2.2.2.1): always UTF-16.
void readTargetInformation(const QByteArray &pairs, QList<ReadField> &fields)
{
    constexpr std::array names = {What::Unknown,         What::NtlmComputer,  What::NtlmDomain,
                                  What::NtlmDnsComputer, What::NtlmDnsDomain, What::NtlmForest};
    constexpr int most = 16;
    constexpr quint16 timestamp = 7;
    qsizetype at = 0;
    for (int i = 0; i < most && at + 4 <= pairs.size(); ++i) {
        const quint16 id = shortAt(pairs, at);
        const qsizetype size = shortAt(pairs, at + 2);
        if (id == 0 || size > pairs.size() - at - 4)
            return;
        const QByteArray value = pairs.mid(at + 4, size);
        if (id < names.size())
            fields.append({names[id], text(value, unicode)});
        else if (id == timestamp)
            fields.append({What::NtlmTime, secondsOf(value)});
        at += 4 + size;
    }
}

void add(QList<ReadField> &fields, What what, const QByteArray &value)
{
    if (!value.isEmpty())
        fields.append({what, value});
}

void readNegotiate(const QByteArray &message, QList<ReadField> &fields)
{
    fields.append({What::NtlmFlags, hexadecimal(numberAt(message, 12))});
    add(fields, What::NtlmUserDomain, partAt(message, 16).value_or(QByteArray()).left(mostOctets));
    add(fields, What::NtlmWorkstation, partAt(message, 24).value_or(QByteArray()).left(mostOctets));
}

void readChallenge(const QByteArray &message, QList<ReadField> &fields)
{
    const quint32 flags = numberAt(message, 20);
    add(fields, What::NtlmTarget, text(partAt(message, 12).value_or(QByteArray()), flags));
    fields.append({What::NtlmFlags, hexadecimal(flags)});
    fields.append({What::NtlmChallenge, message.mid(24, 8).toHex()});
    readTargetInformation(partAt(message, 40).value_or(QByteArray()), fields);
    if (flags & versionGiven)
        add(fields, What::NtlmVersion, version(message, 48));
}

void readAuthenticate(const QByteArray &message, QList<ReadField> &fields)
{
    const quint32 flags = numberAt(message, 60);
    add(fields, What::NtlmUserDomain, text(partAt(message, 28).value_or(QByteArray()), flags));
    add(fields, What::User, text(partAt(message, 36).value_or(QByteArray()), flags));
    add(fields, What::NtlmWorkstation, text(partAt(message, 44).value_or(QByteArray()), flags));
    fields.append({What::NtlmFlags, hexadecimal(flags)});
    fields.append({What::NtlmAnswer, "********"});
}

} // namespace

QList<ReadField> readNtlm(const QByteArray &message)
{
    constexpr qsizetype shortest = 16, shortestChallenge = 32, shortestAnswer = 64;
    if (message.size() < shortest || !message.startsWith(QByteArray(signature, sizeof signature)))
        return {};
    const quint32 type = numberAt(message, typeAt);
    QList<ReadField> fields = {{What::NtlmMessage, QByteArray::number(type)}};
    if (type == 1)
        readNegotiate(message, fields);
    else if (type == 2 && message.size() >= shortestChallenge)
        readChallenge(message, fields);
    else if (type == 3 && message.size() >= shortestAnswer)
        readAuthenticate(message, fields);
    else
        return {};
    return fields;
}

bool isSafeNtlmChallenge(const QByteArray &message)
{
    constexpr qsizetype shortest = 32, longest = 1024, longestName = 256;
    const QList<ReadField> fields = readNtlm(message);
    if (fields.isEmpty() || fields.first().value != "2" || message.size() < shortest || message.size() > longest)
        return false;
    const auto target = partAt(message, 12);
    return target && target->size() <= longestName;
}

} // namespace Core::Sasl
