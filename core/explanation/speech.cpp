#include "core/explanation/speech.h"

#include <QList>

#include <algorithm>
#include <bitset>

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

// What was last searched, prepared: a reply's words are asked after dozens of times in a row.
struct Heard {
    QByteArray words;
    QByteArray prose; // without addresses
    std::bitset<grams + 1> held;
};

const Heard &heard(QByteArrayView words)
{
    thread_local Heard last;
    if (last.words == words)
        return last;
    last.words = words.toByteArray();
    last.prose = withoutAddresses(words);
    last.held.reset();
    last.held.set(anyGram);
    for (qsizetype at = 0; at + 3 <= words.size(); ++at)
        last.held.set(gramOf(words.data() + at));
    return last;
}

QByteArrayView textOf(const Alternative &some)
{
    return {some.text, some.size};
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

bool speaks(QByteArrayView words, std::span<const Alternative> anyOf)
{
    const Heard &all = heard(words);
    return std::ranges::any_of(anyOf, [&all](const Alternative &some) {
        return all.held.test(some.gram) && all.prose.contains(textOf(some));
    });
}

bool speaksWhole(QByteArrayView words, std::span<const Alternative> anyOf)
{
    const Heard &all = heard(words);
    return std::ranges::any_of(anyOf, [&all](const Alternative &some) {
        return all.held.test(some.gram) && holdsWhole(all.prose, textOf(some));
    });
}

bool mayHold(QByteArrayView words, QByteArrayView text)
{
    return text.size() < 3 || heard(words).held.test(gramOf(text.data()));
}

} // namespace Core
