#include "core/wire/octets.h"

#include <algorithm>

namespace Core {
namespace {

struct Lead {
    qsizetype length = 0;
    unsigned char low = 0x80, high = 0xbf; // of the second octet
};

// RFC 3629 4
Lead leadOf(unsigned char first)
{
    if (first < 0x80)
        return {1};
    if (first >= 0xc2 && first <= 0xdf)
        return {2};
    if (first >= 0xe0 && first <= 0xef)
        return {3, first == 0xe0 ? uchar(0xa0) : uchar(0x80), first == 0xed ? uchar(0x9f) : uchar(0xbf)};
    if (first >= 0xf0 && first <= 0xf4)
        return {4, first == 0xf0 ? uchar(0x90) : uchar(0x80), first == 0xf4 ? uchar(0x8f) : uchar(0xbf)};
    return {};
}

// How many octets of the first character are there and fit; its whole length in `lead`.
qsizetype fitting(QByteArrayView text, const Lead &lead)
{
    const qsizetype end = qMin(lead.length, text.size());
    for (qsizetype i = 1; i < end; ++i) {
        const auto octet = static_cast<unsigned char>(text[i]);
        if (octet < (i == 1 ? lead.low : 0x80) || octet > (i == 1 ? lead.high : 0xbf))
            return i;
    }
    return end;
}

} // namespace

// Without a branch, so that it is done many octets at a time.
QByteArray lowered(QByteArrayView text)
{
    QByteArray made(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), made.begin(), lower);
    return made;
}

bool equalsAnyCase(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    for (qsizetype i = 0; i < a.size(); ++i)
        if (lower(a[i]) != lower(b[i]))
            return false;
    return true;
}

qsizetype utf8Length(QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    const Lead lead = leadOf(static_cast<unsigned char>(text[0]));
    return fitting(text, lead) == lead.length ? lead.length : 0;
}

qsizetype firstNotUtf8(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = isAscii(text[i]) ? 1 : utf8Length(text.sliced(i));
        if (length == 0)
            return i;
        i += length;
    }
    return -1;
}

bool isCutUtf8(QByteArrayView text)
{
    if (text.isEmpty())
        return false;
    const Lead lead = leadOf(static_cast<unsigned char>(text[0]));
    return text.size() < lead.length && fitting(text, lead) == text.size();
}

} // namespace Core
