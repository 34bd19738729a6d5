#pragma once
#include <QByteArray>
#include <QList>

#include <array>
#include <vector>

namespace Core::Knowledge {

// Many literals sought in one pass (Aho and Corasick, 1975), without regard to the case of ASCII letters. Linear in the
// text, whatever it holds.
class LiteralSearch
{
public:
    // Lower case; empty ones are never found. Fewer than 65,536 octets in all.
    explicit LiteralSearch(const QList<QByteArray> &literals);

    // found(index of the literal, where it ends in the text), in the order of the ends.
    template <typename Found>
    void in(QByteArrayView text, Found found) const
    {
        quint32 state = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            state = m_next[state * m_classes + m_class[quint8(text[at])]];
            for (quint32 node = m_hit[state]; node != 0; node = m_hit[m_suffix[node]])
                found(m_literal[node], at + 1);
        }
    }

private:
    std::array<quint8, 256> m_class{}; // octets that no literal has share class 0
    quint32 m_classes = 1;
    std::vector<quint16> m_next;    // [state × classes + class]; so small that caches hold it
    std::vector<quint32> m_suffix;  // the state of the longest proper suffix
    std::vector<quint32> m_hit;     // the nearest state on the way of suffixes, itself included, that ends a literal
    std::vector<quint32> m_literal; // of a state that ends one
};

} // namespace Core::Knowledge
