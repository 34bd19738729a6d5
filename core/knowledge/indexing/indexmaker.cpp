#include "core/knowledge/indexing/indexmaker.h"

#include "core/knowledge/literals.h"
#include "core/knowledge/wording.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace Core::Knowledge {
namespace {

QList<AllOf> literalsOf(QByteArrayView alternative, const char *named)
{
    return named ? QList<AllOf>{{QByteArray(named).split('|')}} : requiredLiterals(alternative);
}

quint32 headOf(const QByteArray &text)
{
    return keyAt((text + QByteArray(keyOctets, '\0')).constData()) & keyMask(text.size());
}

void set(std::vector<quint64> &bits, quint32 bit)
{
    bits[bit / 64] |= quint64(1) << (bit % 64);
}

// Where each begins, and one behind the last.
std::vector<quint16> sums(const std::vector<quint16> &counts)
{
    std::vector<quint16> all{0};
    for (const quint16 count : counts)
        all.push_back(quint16(all.back() + count));
    return all;
}

} // namespace

IndexMaker::IndexMaker(const QList<Indexed> &expressions)
{
    for (qsizetype i = 0; i < expressions.size(); ++i)
        add(quint16(i), expressions[i]);
    m_expressions = quint16(expressions.size());
    key();
    place();
    name();
}

PatternIndex IndexMaker::view() const
{
    return {m_octets.constData(), m_expressions, m_literals, m_filter, m_firstOf, m_shorts, m_shortOf,
            m_ofShorts,           m_named,       m_branches, m_sets,   m_ofSets};
}

quint32 IndexMaker::numberOf(const Spelled &literal)
{
    const auto known = m_numbers.constFind({literal.text, literal.edges});
    if (known != m_numbers.cend())
        return *known;
    m_texts.push_back(literal);
    return *m_numbers.insert({literal.text, literal.edges}, quint32(m_texts.size() - 1));
}

void IndexMaker::add(quint16 expression, const Indexed &indexed)
{
    if (!indexed.expression || !*indexed.expression)
        return;
    for (const QByteArrayView alternative : alternativesOf(indexed.expression)) {
        const QList<Spelled> spelled = spelledOut(alternative);
        for (const Spelled &text : spelled)
            m_alternatives.push_back({expression, true, {{numberOf(text)}}});
        if (!spelled.isEmpty())
            continue;
        for (const AllOf &sets : literalsOf(alternative, indexed.literals)) {
            if (sets.isEmpty())
                continue;
            Sets made{expression, false, {}};
            for (const AnyOf &set : sets) {
                made.literals.emplace_back();
                for (const QByteArray &literal : set)
                    made.literals.back().push_back(numberOf({literal, 0}));
            }
            m_alternatives.push_back(std::move(made));
        }
    }
}

// Each literal's key is the one that fewest others hold.
void IndexMaker::key()
{
    QHash<quint32, quint32> uses;
    for (const Spelled &literal : m_texts) {
        for (qsizetype at = 0; at + keyOctets <= literal.text.size(); ++at)
            ++uses[keyAt(literal.text.constData() + at)];
    }
    for (const Spelled &literal : m_texts) {
        const auto usesAt = [&](qsizetype at) { return uses.value(keyAt(literal.text.constData() + at)); };
        const qsizetype last = std::min<qsizetype>(literal.text.size(), std::numeric_limits<quint8>::max()) - keyOctets;
        qsizetype best = 0;
        for (qsizetype at = 1; at <= last; ++at)
            best = usesAt(at) < usesAt(best) ? at : best;
        m_keys.push_back({last < 0, last < 0 ? 0 : filterBitOf(keyAt(literal.text.constData() + best)), quint8(best)});
    }
}

void IndexMaker::place()
{
    std::vector<quint32> order(m_texts.size()); // numbers of m_texts
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
        return std::pair(m_keys[a].isShort, m_keys[a].filterBit) < std::pair(m_keys[b].isShort, m_keys[b].filterBit);
    });
    m_place.resize(m_texts.size());
    m_filter.resize(PatternIndex::filterBits / 64);
    std::vector<quint16> ofSlot(PatternIndex::slots); // how many
    for (const quint32 number : order) {
        const auto &[text, edges] = m_texts[number];
        const Key &key = m_keys[number];
        m_place[number] = quint16(m_literals.size());
        m_literals.push_back({quint32(m_octets.size()), headOf(text), quint16(text.size()), key.at, edges});
        m_octets += text;
        if (key.isShort)
            continue;
        ++ofSlot[slotOf(key.filterBit)];
        set(m_filter, key.filterBit);
    }
    m_firstOf = sums(ofSlot);
    placeShorts();
}

// A literal of one octet stands before any other.
void IndexMaker::placeShorts()
{
    std::vector<std::vector<quint16>> ofSlot(PatternIndex::shortSlots);
    m_shorts.resize(PatternIndex::pairs / 64);
    for (size_t number = 0; number < m_texts.size(); ++number) {
        const QByteArray &text = m_texts[number].text;
        for (quint32 second = 0; m_keys[number].isShort && second < 256; ++second) {
            const quint32 pair = quint8(text[0]) | second << 8;
            if (text.size() > 1 && quint8(text[1]) != second)
                continue;
            set(m_shorts, pair);
            std::vector<quint16> &its = ofSlot[slotOfPair(pair)];
            if (std::find(its.begin(), its.end(), m_place[number]) == its.end())
                its.push_back(m_place[number]);
        }
    }
    std::vector<quint16> counts;
    for (const std::vector<quint16> &its : ofSlot) {
        counts.push_back(quint16(its.size()));
        m_ofShorts.insert(m_ofShorts.end(), its.begin(), its.end());
    }
    m_shortOf = sums(counts);
}

// How often a literal may be met: as often as others hold it.
std::vector<size_t> IndexMaker::commonness() const
{
    std::vector<size_t> all;
    for (const Spelled &literal : m_texts) {
        all.push_back(size_t(std::count_if(m_texts.begin(), m_texts.end(), [&literal](const Spelled &other) {
            return other.text.contains(literal.text);
        })));
    }
    return all;
}

// A branch is looked at when a literal of its rarest set is there.
void IndexMaker::name()
{
    const std::vector<size_t> uses = commonness();
    const auto common = [&uses](const std::vector<quint32> &set) {
        return std::accumulate(set.begin(), set.end(), size_t(0),
                               [&uses](size_t sum, quint32 literal) { return sum + uses[literal]; });
    };
    std::vector<std::vector<quint32>> byLiteral(m_texts.size());
    for (Sets &one : m_alternatives) {
        // The shortest sets are told soonest; the rarest needs no look, it is what names the branch.
        std::sort(one.literals.begin(), one.literals.end(),
                  [](const auto &a, const auto &b) { return a.size() < b.size(); });
        const auto rarest = std::min_element(one.literals.begin(), one.literals.end(),
                                             [&](const auto &a, const auto &b) { return common(a) < common(b); });
        for (const quint32 literal : *rarest)
            byLiteral[m_place[literal]].push_back(quint32(m_branches.size()));
        one.literals.erase(rarest);
        m_branches.push_back({one.expression, one.spelled, {quint32(m_sets.size()), quint32(one.literals.size())}});
        for (const auto &set : one.literals) {
            m_sets.push_back({quint32(m_ofSets.size()), quint32(set.size())});
            for (const quint32 literal : set)
                m_ofSets.push_back(m_place[literal]);
        }
    }
    for (size_t i = 0; i < byLiteral.size(); ++i) {
        m_literals[i].firstBranch = quint32(m_named.size());
        m_literals[i].branches = quint32(byLiteral[i].size());
        m_named.insert(m_named.end(), byLiteral[i].begin(), byLiteral[i].end());
    }
}

QList<Indexed> allExpressions()
{
    QList<Indexed> all;
    for (const WordingTable &table : wordingTables()) {
        for (const WordingEntry &entry : table.entries)
            all.append(Indexed{entry.pattern, entry.literals});
    }
    for (const WordingTable &table : wordingTables())
        all.append(Indexed{table.banner, nullptr});
    for (const WordingTable &table : wordingTables())
        all.append(Indexed{table.host, nullptr});
    return all;
}

} // namespace Core::Knowledge
