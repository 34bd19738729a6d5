#pragma once
#include "core/knowledge/patternindex.h"

#include <QByteArray>

namespace Core::Knowledge {

// A text in lower case, ASCII letters only, with room behind it for the last key.
class Folded
{
public:
    explicit Folded(QByteArrayView text);
    QByteArrayView text() const { return QByteArrayView(m_octets).chopped(keyOctets); }

private:
    QByteArray m_octets;
};

bool standsAt(const PatternIndex &index, const PatternIndex::Literal &literal, QByteArrayView folded, qsizetype at);

// found(index of the literal, where it ends in the text). Each octet of the text costs a look at two filters.
template <typename Found>
void eachLiteral(const PatternIndex &index, const Folded &text, Found found)
{
    const QByteArrayView octets = text.text();
    const auto look = [&](quint32 number, qsizetype at) {
        const PatternIndex::Literal &literal = index.literals[number];
        const qsizetype begin = at - literal.keyAt;
        if (begin >= 0 && ((keyAt(octets.data() + begin) ^ literal.head) & keyMask(literal.size)) == 0 &&
            standsAt(index, literal, octets, begin))
            found(number, begin + literal.size);
    };
    const auto holds = [](std::span<const quint64> bits, quint32 bit) { return bits[bit / 64] >> (bit % 64) & 1; };
    for (qsizetype at = 0; at < octets.size(); ++at) {
        const quint32 key = keyAt(octets.data() + at); // Folded has room
        const quint32 slot = slotOf(key);
        if (holds(index.filter, slot)) {
            for (quint32 number = index.firstOf[slot]; number < index.firstOf[slot + 1]; ++number)
                look(number, at);
        }
        if (!holds(index.shorts, pairOf(key)))
            continue;
        const quint32 pair = slotOfPair(pairOf(key));
        for (quint32 some = index.shortOf[pair]; some < index.shortOf[pair + 1]; ++some)
            look(index.ofShorts[some], at);
    }
}

} // namespace Core::Knowledge
