#include "core/exact/hexdump.h"

#include <algorithm>

namespace Core::Exact {
namespace {

constexpr char digits[] = "0123456789abcdef";

void appendOctet(QString &line, char octet)
{
    line += QLatin1Char(digits[quint8(octet) >> 4]);
    line += QLatin1Char(digits[quint8(octet) & 15]);
    line += u' ';
}

} // namespace

QChar shown(char octet)
{
    const auto value = quint8(octet);
    if (value < 0x20)
        return QChar(0x2400 + value);
    if (value == 0x7f)
        return QChar(0x2421);
    return value < 0x80 ? QChar(ushort(value)) : QChar(0xb7);
}

QString hexDump(QByteArrayView octets, quint32 offset)
{
    QString dump;
    dump.reserve((octets.size() / octetsALine + 1) * 80);
    for (qsizetype at = 0; at < octets.size(); at += octetsALine) {
        const QByteArrayView line = octets.sliced(at, std::min(qsizetype(octetsALine), octets.size() - at));
        dump += QStringLiteral("%1  ").arg(offset + quint32(at), 8, 16, QLatin1Char('0'));
        for (int i = 0; i < octetsALine; ++i) {
            if (i < line.size())
                appendOctet(dump, line[i]);
            else
                dump += QLatin1String("   ");
            if (i == octetsALine / 2 - 1)
                dump += u' ';
        }
        dump += u' ';
        for (const char octet : line)
            dump += shown(octet);
        dump += u'\n';
    }
    return dump;
}

} // namespace Core::Exact
