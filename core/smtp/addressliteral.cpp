#include "core/smtp/addressliteral.h"

#include "core/wire/octets.h"

namespace Core::Smtp {
namespace {

constexpr QByteArrayView tag("IPv6:");

bool isHex(char c)
{
    return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'f');
}

qsizetype hexDigits(QByteArrayView text, qsizetype at)
{
    qsizetype count = 0;
    while (at + count < text.size() && isHex(text[at + count]))
        ++count;
    return count;
}

// The groups of an IPv6 address, as far as they were read.
struct Groups {
    qsizetype at = 0;
    int count = 0;
    bool compressed = false; // "::" was there
};

// Moves behind one group, or behind an IPv4 address in place of the last two; false: it is wrong at `at`.
bool readGroup(QByteArrayView address, Groups &groups)
{
    const qsizetype digits = hexDigits(address, groups.at);
    const qsizetype behind = groups.at + digits;
    if (digits > 0 && behind < address.size() && address[behind] == '.') {
        const qsizetype wrong = wrongInIpv4(address.sliced(groups.at));
        groups.count += 2;
        groups.at = wrong < 0 ? address.size() : groups.at + wrong;
        return wrong < 0;
    }
    if (digits < 1 || digits > 4 || groups.count == 8)
        return false;
    ++groups.count;
    groups.at = behind;
    return true;
}

// Moves behind ":" or the one "::" between groups.
bool readColons(QByteArrayView address, Groups &groups)
{
    if (address[groups.at] != ':')
        return false;
    ++groups.at;
    if (groups.at == address.size())
        return false;
    if (address[groups.at] != ':')
        return true;
    if (groups.compressed)
        return false;
    groups.compressed = true;
    ++groups.at;
    return true;
}

} // namespace

qsizetype wrongInIpv4(QByteArrayView address)
{
    qsizetype at = 0;
    for (int part = 0; part < 4; ++part) {
        if (part > 0 && (at >= address.size() || address[at] != '.'))
            return at;
        const qsizetype begin = part > 0 ? ++at : at;
        int number = 0;
        for (; at < address.size() && isDigit(address[at]) && at - begin < 3; ++at)
            number = number * 10 + (address[at] - '0');
        if (at == begin || number > 255)
            return begin;
    }
    return at == address.size() ? -1 : at;
}

qsizetype wrongInIpv6(QByteArrayView address)
{
    Groups groups;
    groups.compressed = address.startsWith("::");
    groups.at = groups.compressed ? 2 : 0;
    while (groups.at < address.size()) {
        if (!readGroup(address, groups))
            return groups.at;
        if (groups.at < address.size() && !readColons(address, groups))
            return groups.at;
    }
    const bool whole = groups.compressed ? groups.count <= 6 : groups.count == 8;
    return whole ? -1 : address.size();
}

qsizetype wrongInLiteral(QByteArrayView literal)
{
    if (literal.size() < tag.size() || !equalsAnyCase(literal.first(tag.size()), tag))
        return wrongInIpv6(literal) < 0 ? 0 : wrongInIpv4(literal); // 0: only the tag is missing
    const qsizetype wrong = wrongInIpv6(literal.sliced(tag.size()));
    return wrong < 0 ? -1 : tag.size() + wrong;
}

} // namespace Core::Smtp
