#include "core/pasted/scanning.h"

#include "core/smtp/command.h"
#include "core/wire/octets.h"

#include <algorithm>
#include <bitset>
#include <cstring>
#include <unordered_map>
#include <vector>

namespace Core::Pasted {
namespace {

constexpr qsizetype addressOctets = 320; // RFC 5321 4.5.3.1: 64, the sign, 255

bool isAddressCharacter(char c)
{
    return isWordCharacter(c) || (c != '\0' && std::strchr("!#$%&'*+-/=?^_`{|}~.", c));
}

bool equalsAt(QByteArrayView text, qsizetype at, QByteArrayView needle)
{
    for (qsizetype i = 0; i < needle.size(); ++i)
        if (lower(text[at + i]) != needle[i])
            return false;
    return true;
}

bool isStampCharacter(char c)
{
    return isDigit(c) || c == ':' || c == '.' || c == ',' || c == '-' || c == '+' || c == 'T' || c == 'Z' || c == '/';
}

bool isMonth(QByteArrayView word)
{
    return word.size() == 3 && QByteArrayView("JanFebMarAprMayJunJulAugSepOctNovDec").contains(word) &&
           isLetter(word[0]);
}

// One word of a date or time; a number alone is none, it may be a code.
bool isStampWord(QByteArrayView word)
{
    const bool signs = word.contains(':') || word.count('-') == 2 || word.count('/') == 2;
    return word.size() >= 5 && isDigit(word[0]) && signs && std::all_of(word.begin(), word.end(), isStampCharacter);
}

// Many words at once: one pass over the text, and only where two octets fit is a word compared.
class Needles
{
public:
    explicit Needles(QByteArrayView words);
    bool standIn(QByteArrayView text) const;

private:
    static size_t pairAt(QByteArrayView text, qsizetype at)
    {
        return size_t(uchar(lower(text[at]))) << 8 | uchar(lower(text[at + 1]));
    }

    std::bitset<65'536> m_begins;
    std::unordered_map<size_t, std::vector<QByteArrayView>> m_words; // by their first two octets
};

Needles::Needles(QByteArrayView words)
{
    while (!words.isEmpty()) {
        const qsizetype end = words.indexOf('|');
        const QByteArrayView word = end < 0 ? words : words.first(end);
        words = end < 0 ? QByteArrayView() : words.sliced(end + 1);
        if (word.size() < 2)
            continue;
        m_begins.set(pairAt(word, 0));
        m_words[pairAt(word, 0)].push_back(word);
    }
}

bool Needles::standIn(QByteArrayView text) const
{
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        const size_t pair = pairAt(text, at);
        if (!m_begins.test(pair))
            continue;
        for (const QByteArrayView word : m_words.at(pair))
            if (at + word.size() <= text.size() && equalsAt(text, at, word))
                return true;
    }
    return false;
}

} // namespace

bool isWordCharacter(char c)
{
    return isLetter(c) || isDigit(c) || !isAscii(c);
}

bool holds(QByteArrayView text, const char *needle)
{
    return indexAnyCase(text, needle) >= 0;
}

bool holdsAny(QByteArrayView text, const char *needles)
{
    // The lists are literals: each is made ready once, and known by its address.
    static thread_local std::unordered_map<const char *, Needles> known;
    auto found = known.find(needles);
    if (found == known.end())
        found = known.emplace(needles, Needles(needles)).first;
    return found->second.standIn(text);
}

bool beginsAnyCase(QByteArrayView text, const char *beginning)
{
    const QByteArrayView needle(beginning);
    return text.size() >= needle.size() && equalsAt(text, 0, needle);
}

qsizetype indexAnyCase(QByteArrayView text, const char *needle, qsizetype from)
{
    const QByteArrayView sought(needle);
    const char first = sought[0];
    const char upper = first >= 'a' && first <= 'z' ? char(first - ('a' - 'A')) : first;
    for (qsizetype at = std::max<qsizetype>(from, 0); at + sought.size() <= text.size(); ++at)
        if ((text[at] == first || text[at] == upper) && equalsAt(text, at, sought))
            return at;
    return -1;
}

QByteArrayView between(QByteArrayView text, const char *open, const char *close)
{
    const QByteArrayView rest = behind(text, open);
    const qsizetype end = rest.isNull() ? -1 : indexAnyCase(rest, close);
    return end < 0 ? QByteArrayView() : rest.first(end);
}

QByteArrayView behind(QByteArrayView text, const char *needle)
{
    const qsizetype at = indexAnyCase(text, needle);
    return at < 0 ? QByteArrayView() : text.sliced(at + QByteArrayView(needle).size());
}

QByteArrayView before(QByteArrayView text, const char *needle)
{
    const qsizetype at = indexAnyCase(text, needle);
    return at < 0 ? text : text.first(at);
}

QByteArrayView firstWord(QByteArrayView text)
{
    const auto end = std::find_if(text.begin(), text.end(), [](char c) { return isBlank(c); });
    return text.first(end - text.begin());
}

QByteArray oneLine(QByteArrayView text)
{
    return text.toByteArray().simplified();
}

QByteArrayView addressIn(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
        qsizetype begin = at, end = at + 1;
        while (begin > 0 && at - begin < addressOctets && isAddressCharacter(text[begin - 1]))
            --begin;
        while (end < text.size() && end - at < addressOctets &&
               (isWordCharacter(text[end]) || text[end] == '.' || text[end] == '-'))
            ++end;
        while (end > at + 1 && (text[end - 1] == '.' || text[end - 1] == '-'))
            --end;
        if (begin < at && end > at + 1)
            return text.sliced(begin, end - begin);
    }
    return {};
}

bool isAddress(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= addressOctets && addressIn(text).size() == text.size();
}

bool isHostName(QByteArrayView text)
{
    const bool dotted = text.size() > 2 && text.size() <= 255 && text.contains('.') && isWordCharacter(text[0]);
    return dotted && std::all_of(text.begin(), text.end(),
                                 [](char c) { return isLetter(c) || isDigit(c) || c == '-' || c == '.' || c == '_'; });
}

QByteArrayView withoutBrackets(QByteArrayView text)
{
    text = text.trimmed();
    while (text.endsWith(':') || text.endsWith(',') || text.endsWith(';'))
        text = text.chopped(1);
    if (text.size() > 1 && text.startsWith('<') && text.endsWith('>'))
        text = text.sliced(1).chopped(1);
    return text;
}

QByteArrayView withoutQuoting(QByteArrayView line)
{
    if (!line.startsWith('>'))
        return line;
    qsizetype at = 0;
    while (at < line.size() && (line[at] == '>' || isBlank(line[at])))
        ++at;
    const QByteArrayView rest = line.sliced(at);
    return Smtp::verbNamed(before(firstWord(rest), ":")) == Smtp::Verb::Other ? rest : line;
}

QByteArrayView withoutStamp(QByteArrayView line)
{
    QByteArrayView rest = line;
    if (rest.startsWith('[') && rest.size() > 1 && isDigit(rest[1])) {
        const QByteArrayView inside = before(rest.sliced(1), "]");
        const bool stamp = inside.size() < 40 && inside.contains(':');
        return stamp && inside.size() + 2 < rest.size() ? rest.sliced(inside.size() + 2).trimmed() : line;
    }
    if (isMonth(firstWord(rest))) {
        const QByteArrayView day = rest.sliced(3).trimmed();
        const QByteArrayView time = day.sliced(firstWord(day).size()).trimmed();
        if (firstWord(day).size() > 2 || !isStampWord(firstWord(time)))
            return line;
        rest = time;
    }
    while (isStampWord(firstWord(rest)))
        rest = rest.sliced(firstWord(rest).size()).trimmed();
    return rest.isEmpty() ? line : rest;
}

} // namespace Core::Pasted
