#pragma once
#include "core/knowledge/patternindex.h"

#include <QByteArray>
#include <QVarLengthArray>

namespace Core::Knowledge {

// A text in lower case, ASCII letters only, with room behind it for the last key.
class Folded
{
public:
    explicit Folded(QByteArrayView text);
    QByteArrayView text() const { return {m_octets.data(), m_octets.size() - keyOctets}; }

private:
    QVarLengthArray<char, 1024> m_octets;
};

bool standsAt(const PatternIndex &index, const PatternIndex::Literal &literal, QByteArrayView folded, qsizetype at);

// found(index of the literal, where it ends in the text). Each octet of the text costs a look at two filters.
template <typename Found>
void eachLiteral(const PatternIndex &index, const Folded &text, Found found)
{
    const QByteArrayView octets = text.text();
    const PatternIndex::Literal *const literals = index.literals.data();
    const quint64 *const filter = index.filter.data(), *const shorts = index.shorts.data();
    const auto holds = [](const quint64 *bits, quint32 bit) { return bits[bit / 64] >> (bit % 64) & 1; };
    const auto look = [&](quint32 number, qsizetype begin, quint32 mask) {
        const PatternIndex::Literal &literal = literals[number];
        if (((keyAt(octets.data() + begin) ^ literal.head) & mask) == 0 && standsAt(index, literal, octets, begin))
            found(number, begin + literal.size);
    };
    for (qsizetype place = 0; place < octets.size(); ++place) {
        const quint32 key = keyAt(octets.data() + place); // Folded has room
        const quint32 bit = filterBitOf(key);
        if (holds(filter, bit)) {
            const quint32 slot = slotOf(bit);
            for (quint32 number = index.firstOf[slot], end = index.firstOf[slot + 1]; number < end; ++number) {
                if (const qsizetype begin = place - literals[number].keyAt; begin >= 0)
                    look(number, begin, ~quint32(0));
            }
        }
        if (!holds(shorts, pairOf(key)))
            continue;
        const quint32 pair = slotOfPair(pairOf(key));
        for (quint32 some = index.shortOf[pair], end = index.shortOf[pair + 1]; some < end; ++some) {
            const quint32 number = index.ofShorts[some];
            look(number, place, keyMask(literals[number].size));
        }
    }
}

} // namespace Core::Knowledge
