#include "core/explanation/speech.h"

#include <QList>

#include <algorithm>

namespace Core {
namespace {

// Enough for every verdict; a hostile reply of a mebibyte is not searched dozens of times.
constexpr qsizetype readOctets = 4096;

bool isWordOctet(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || quint8(c) >= 0x80;
}

bool standsAlone(QByteArrayView words, qsizetype begin, qsizetype size)
{
    const bool freeBefore = begin == 0 || !isWordOctet(words[begin - 1]);
    const bool freeBehind = begin + size >= words.size() || !isWordOctet(words[begin + size]);
    return freeBefore && freeBehind;
}

bool holdsWhole(QByteArrayView words, QByteArrayView word)
{
    if (word.isEmpty())
        return false;
    for (qsizetype at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
        if (standsAlone(words, at, word.size()))
            return true;
    }
    return false;
}

bool anyOf(QByteArrayView alternatives, const auto &fits)
{
    while (!alternatives.isEmpty()) {
        const qsizetype bar = alternatives.indexOf('|');
        if (fits(bar < 0 ? alternatives : alternatives.first(bar)))
            return true;
        alternatives = bar < 0 ? QByteArrayView() : alternatives.sliced(bar + 1);
    }
    return false;
}

} // namespace

QByteArray withoutAddresses(QByteArrayView words)
{
    QByteArray prose;
    for (const QByteArray &word : words.first(std::min(words.size(), readOctets)).toByteArray().split(' ')) {
        if (word.contains('@'))
            continue;
        prose += word;
        prose += ' ';
    }
    return prose;
}

bool hold(const QByteArray &prose, const char *alternatives)
{
    return anyOf(alternatives, [&](QByteArrayView text) { return prose.contains(text); });
}

bool speak(QByteArrayView words, const char *alternatives)
{
    return hold(withoutAddresses(words), alternatives);
}

bool speakWhole(QByteArrayView words, const char *alternatives)
{
    const QByteArray prose = withoutAddresses(words);
    return anyOf(alternatives, [&](QByteArrayView text) { return holdsWhole(prose, text); });
}

} // namespace Core
