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
    const PatternIndex at = index; // of its own: `found` writes nothing that is read here
    const QByteArrayView octets = text.text();
    const auto look = [&](quint32 number, qsizetype place) {
        const PatternIndex::Literal &literal = at.literals[number];
        const qsizetype begin = place - literal.keyAt;
        if (begin >= 0 && ((keyAt(octets.data() + begin) ^ literal.head) & keyMask(literal.size)) == 0 &&
            standsAt(at, literal, octets, begin))
            found(number, begin + literal.size);
    };
    const auto holds = [](std::span<const quint64> bits, quint32 bit) { return bits[bit / 64] >> (bit % 64) & 1; };
    for (qsizetype place = 0; place < octets.size(); ++place) {
        const quint32 key = keyAt(octets.data() + place); // Folded has room
        const quint32 bit = filterBitOf(key);
        if (holds(at.filter, bit)) {
            const quint32 slot = slotOf(bit);
            for (quint32 number = at.firstOf[slot], end = at.firstOf[slot + 1]; number < end; ++number)
                look(number, place);
        }
        if (!holds(at.shorts, pairOf(key)))
            continue;
        const quint32 pair = slotOfPair(pairOf(key));
        for (quint32 some = at.shortOf[pair], end = at.shortOf[pair + 1]; some < end; ++some)
            look(at.ofShorts[some], place);
    }
}

} // namespace Core::Knowledge
