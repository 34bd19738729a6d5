#pragma once
#include <QByteArrayView>

#include <cstring>
#include <span>

namespace Core::Knowledge {

// Which expressions may match a text, told by the literals that stand in it. Made when the program is compiled
// (indexing/), of every wording, banner and host, so that the first reply waits for nothing.
struct PatternIndex {
    struct Literal {
        quint32 begin = 0; // in `octets`
        quint32 head = 0;  // its first octets as keyAt() reads them, the rest 0
        quint16 size = 0;
        quint8 keyAt = 0; // where its key stands in it: four octets that few others have. A short one has none
        quint8 edges = 0; // Edge (spelled.h)
        quint32 firstBranch = 0;
        quint32 branches = 0; // in `named`
    };
    struct Run {
        quint32 first = 0;
        quint32 size = 0;
    };
    // One alternative of an expression. Of each set one literal has to stand in the text, beside the one that names the
    // branch; spelled: that one is all it takes.
    struct Branch {
        quint16 expression = 0;
        bool spelled = false;
        Run sets;
    };
    static constexpr size_t filterBits = size_t(1) << 17;
    static constexpr size_t slots = filterBits / 4;
    static constexpr size_t pairs = size_t(1) << 16;
    static constexpr size_t shortSlots = size_t(1) << 10;

    const char *octets = nullptr;
    quint16 expressions = 0;
    std::span<const Literal> literals; // by the slot of their key
    std::span<const quint64> filter;   // a bit a hash: whether a key has it; so small that caches hold it
    std::span<const quint16> firstOf;  // of each slot, and one behind the last
    std::span<const quint64> shorts;   // a bit a pair of octets: whether a short literal may begin there
    std::span<const quint16> shortOf;  // of each slot of a pair, and one behind the last, in `ofShorts`
    std::span<const quint16> ofShorts; // literals
    std::span<const quint32> named;    // branches to look at when a literal is there
    std::span<const Branch> branches;
    std::span<const Run> sets;
    std::span<const quint16> ofSets; // literals

    QByteArrayView text(const Literal &literal) const { return {octets + literal.begin, literal.size}; }
};

// The expressions' numbers: wordings in the order of their tables, then each table's banner, then each table's host.
const PatternIndex &patternIndex();

constexpr quint32 filterBitOf(quint32 key)
{
    return (key * 0x9e3779b1u) >> 15;
}
constexpr quint32 slotOf(quint32 filterBit)
{
    return filterBit / 4;
}

constexpr qsizetype keyOctets = 4; // a literal with fewer is short

// The octets as one number, so that they compare in one step.
inline quint32 keyAt(const char *octets)
{
    quint32 key = 0;
    std::memcpy(&key, octets, sizeof key);
    return key;
}
constexpr quint32 pairOf(quint32 key)
{
    return key & 0xffff;
}
// Of the octets in a key, as many as a literal of this size has.
constexpr quint32 keyMask(qsizetype size)
{
    return size >= keyOctets ? ~quint32(0) : (quint32(1) << (8 * size)) - 1;
}
constexpr quint32 slotOfPair(quint32 pair)
{
    return (pair * 0x9e3779b1u) >> 22;
}

} // namespace Core::Knowledge
