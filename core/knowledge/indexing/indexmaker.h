#pragma once
#include "core/knowledge/patternindex.h"
#include "core/knowledge/spelled.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <vector>

namespace Core::Knowledge {

// An expression, and where its own literals tell none, those that its author names ("a|b"; else null).
struct Indexed {
    const char *expression = nullptr;
    const char *literals = nullptr;
};

// The tables of a PatternIndex, and the index over them; moved or copied, view() is to be asked again.
class IndexMaker
{
public:
    explicit IndexMaker(const QList<Indexed> &expressions);
    PatternIndex view() const;

private:
    struct Sets {
        quint16 expression = 0;
        bool spelled = false;
        std::vector<std::vector<quint32>> literals;
    };
    quint32 numberOf(const Spelled &literal);
    void add(quint16 expression, const Indexed &indexed);
    void key();
    void place();
    void placeShorts();
    std::vector<size_t> commonness() const;
    void name();

    std::vector<Spelled> m_texts;
    QHash<std::pair<QByteArray, quint8>, quint32> m_numbers;
    std::vector<Sets> m_alternatives;
    struct Key {
        bool isShort = false;
        quint32 filterBit = 0;
        quint8 at = 0;
    };
    std::vector<Key> m_keys;      // of m_texts
    std::vector<quint16> m_place; // of m_texts, in m_literals

    QByteArray m_octets;
    quint16 m_expressions = 0;
    std::vector<PatternIndex::Literal> m_literals;
    std::vector<quint64> m_filter;
    std::vector<quint16> m_firstOf;
    std::vector<quint64> m_shorts;
    std::vector<quint16> m_shortOf;
    std::vector<quint16> m_ofShorts;
    std::vector<quint32> m_named;
    std::vector<PatternIndex::Branch> m_branches;
    std::vector<PatternIndex::Run> m_sets;
    std::vector<quint16> m_ofSets;
};

// Of all wordings, banners and hosts, in the order of their numbers.
QList<Indexed> allExpressions();

} // namespace Core::Knowledge
