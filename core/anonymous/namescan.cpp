#include "core/anonymous/namescan.h"

#include "core/smtp/addressliteral.h"
#include "core/wire/octets.h"

#include <algorithm>

namespace Core::Anonymous {

namespace {

using Kind = FoundName::Kind;

constexpr qsizetype longestLocal = 4096;
constexpr qsizetype longestLiteral = 80;

// UTF-8 beyond ASCII counts as letters, but for the blocks of punctuation that stands beside names.
bool isForeignLetter(QByteArrayView text, qsizetype at)
{
    if (isAscii(text[at]))
        return false;
    qsizetype lead = at;
    while (lead > 0 && (uchar(text[lead]) & 0xc0) == 0x80 && at - lead < 3)
        --lead;
    return uchar(text[lead]) != 0xc2 && uchar(text[lead]) != 0xe2;
}

bool isWordOctet(QByteArrayView text, qsizetype at)
{
    const char c = text[at];
    return isLetter(c) || isDigit(c) || c == '.' || c == '-' || c == '_' || isForeignLetter(text, at);
}

bool isLocalOctet(QByteArrayView text, qsizetype at)
{
    return isWordOctet(text, at) || QByteArrayView("!#$%&*+/=?^`{|}~").contains(text[at]);
}

bool isEdge(char c)
{
    return c == '.' || c == '-' || c == '_';
}

// "user=alice@…": what stands before the sign names the field, unless it is part of a local part (VERP).
bool isField(QByteArrayView word)
{
    for (const char *known :
         {"from",   "to",        "user",          "addr",        "address",       "mail",     "email",         "rcpt",
          "sender", "recipient", "orcpt",         "auth",        "login",         "id",       "uid",           "p",
          "r",      "f",         "smtp.mailfrom", "header.from", "envelope-from", "mailfrom", "sasl_username", "name"})
        if (equalsAnyCase(word, known))
            return true;
    return false;
}

qsizetype quotedBegin(QByteArrayView text, qsizetype from, qsizetype closing)
{
    for (qsizetype at = closing - 1; at >= from; --at)
        if (text[at] == '"' && (at == from || text[at - 1] != '\\'))
            return at;
    return closing + 1;
}

qsizetype localBegin(QByteArrayView text, qsizetype from, qsizetype at)
{
    if (at > from && text[at - 1] == '"')
        return quotedBegin(text, from, at - 1);
    qsizetype begin = at;
    while (begin > from && at - begin < longestLocal && isLocalOctet(text, begin - 1))
        --begin;
    const qsizetype sign = text.sliced(begin, at - begin).indexOf('=');
    if (sign > 0 && isField(text.sliced(begin, sign)))
        begin += sign + 1;
    while (begin < at && text[begin] == '`')
        ++begin;
    return begin;
}

qsizetype domainEnd(QByteArrayView text, qsizetype begin)
{
    if (begin < text.size() && text[begin] == '[') {
        const qsizetype close = text.indexOf(']', begin);
        return close > 0 && close - begin < longestLiteral ? close + 1 : begin;
    }
    qsizetype end = begin;
    while (end < text.size() && isWordOctet(text, end))
        ++end;
    while (end > begin && isEdge(text[end - 1]))
        --end;
    return end;
}

bool isIpv4(QByteArrayView word)
{
    return std::count(word.begin(), word.end(), '.') == 3 && Smtp::wrongInIpv4(word) < 0;
}

class Scan
{
public:
    explicit Scan(QByteArrayView text) : m_text(text) {}
    QList<FoundName> run();

private:
    void takeWords(qsizetype begin, qsizetype end);
    qsizetype takeIpv6(qsizetype begin, qsizetype end);
    qsizetype takeWord(qsizetype begin, qsizetype end);

    const QByteArrayView m_text;
    QList<FoundName> m_found;
};

QList<FoundName> Scan::run()
{
    qsizetype done = 0;
    for (qsizetype at = m_text.indexOf('@'); at >= 0; at = m_text.indexOf('@', std::max(done, at + 1))) {
        const qsizetype end = domainEnd(m_text, at + 1);
        if (end == at + 1)
            continue;
        const qsizetype begin = localBegin(m_text, done, at);
        takeWords(done, begin);
        if (begin < at)
            m_found.append({Kind::Mailbox, begin, end - begin, at});
        else
            m_found.append({Kind::Domain, at + 1, end - at - 1, -1});
        done = end;
    }
    takeWords(done, m_text.size());
    return m_found;
}

void Scan::takeWords(qsizetype begin, qsizetype end)
{
    for (qsizetype at = begin; at < end;) {
        const qsizetype next = takeIpv6(at, end);
        at = next > at ? next : isWordOctet(m_text, at) ? takeWord(at, end) : at + 1;
    }
}

// At a word's begin; the position behind it, or the same.
qsizetype Scan::takeIpv6(qsizetype begin, qsizetype end)
{
    const auto isHex = [](char c) { return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'f'); };
    if (!isHex(m_text[begin]) && m_text[begin] != ':')
        return begin;
    qsizetype stop = begin;
    while (stop < end && (isHex(m_text[stop]) || m_text[stop] == ':' || m_text[stop] == '.'))
        ++stop;
    if (stop < end && isWordOctet(m_text, stop))
        return begin;
    while (stop > begin && (m_text[stop - 1] == '.' || (m_text[stop - 1] == ':' && !m_text.first(stop).endsWith("::"))))
        --stop;
    const QByteArrayView word = m_text.sliced(begin, stop - begin);
    if (std::count(word.begin(), word.end(), ':') < 2 || Smtp::wrongInIpv6(word) >= 0)
        return begin;
    m_found.append({Kind::Ipv6, begin, word.size(), -1});
    return stop;
}

qsizetype Scan::takeWord(qsizetype begin, qsizetype end)
{
    qsizetype stop = begin;
    while (stop < end && isWordOctet(m_text, stop))
        ++stop;
    qsizetype first = begin, last = stop;
    while (first < last && isEdge(m_text[first]) && m_text[first] != '_')
        ++first;
    while (last > first && isEdge(m_text[last - 1]))
        --last;
    const QByteArrayView word = m_text.sliced(first, last - first);
    if (word.startsWith("IPv6") && stop < end && m_text[stop] == ':')
        return stop + 1;
    if (!word.isEmpty())
        m_found.append({isIpv4(word) ? Kind::Ipv4 : Kind::Word, first, word.size(), -1});
    return stop;
}

} // namespace

QList<FoundName> namesIn(QByteArrayView text)
{
    return Scan(text).run();
}

} // namespace Core::Anonymous
