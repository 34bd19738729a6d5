#pragma once
#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <span>

// How the words of a reply are searched for what they talk about: speak<"a|b|c">(words), any of them. The alternatives
// are parted when the program is compiled. `words` are in lower case.
namespace Core {

// Three letters in a row, as a number: most alternatives are ruled out by their first three.
constexpr size_t grams = 4096;
constexpr quint16 anyGram = grams; // of a shorter word: never ruled out
constexpr quint16 gramOf(const char *three)
{
    return quint16((size_t(quint8(three[0])) * 961 + size_t(quint8(three[1])) * 31 + quint8(three[2])) % grams);
}

struct Alternative {
    const char *text = nullptr;
    quint16 size = 0;
    quint16 gram = 0;
};

template <size_t Size>
struct Phrases {
    char text[Size]{};
    consteval Phrases(const char (&literal)[Size]) { std::copy_n(literal, Size, text); }
    consteval size_t count() const { return size_t(std::count(text, text + Size, '|')) + 1; }
};

template <Phrases phrases>
inline constexpr auto alternatives = [] {
    std::array<Alternative, phrases.count()> made;
    const char *begin = phrases.text;
    for (Alternative &some : made) {
        const char *end = begin;
        while (*end != '|' && *end != '\0')
            ++end;
        some = {begin, quint16(end - begin), end - begin < 3 ? anyGram : gramOf(begin)};
        begin = end + 1;
    }
    return made;
}();

// Addresses are quoted from what the client said: <relay@example.org> says nothing about relaying.
QByteArray withoutAddresses(QByteArrayView words);
bool speaks(QByteArrayView words, std::span<const Alternative> anyOf);
bool speaksWhole(QByteArrayView words, std::span<const Alternative> anyOf);
// False: the words surely do not hold it. Costs less than looking.
bool mayHold(QByteArrayView words, QByteArrayView text);

template <Phrases phrases>
bool speak(QByteArrayView words) // outside addresses
{
    return speaks(words, alternatives<phrases>);
}

template <Phrases phrases>
bool speakWhole(QByteArrayView words) // and not inside a longer word
{
    return speaksWhole(words, alternatives<phrases>);
}

} // namespace Core
