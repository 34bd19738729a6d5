#include "core/knowledge/literalsearch.h"

#include "core/knowledge/pattern.h"
#include "core/knowledge/spelled.h"

#include <algorithm>

namespace Core::Knowledge {
namespace {

// As RE2 has it: ASCII letters, digits, and the underscore.
bool isInWord(char c)
{
    return isLetterOrDigit(c) || c == '_';
}

bool isWordEdge(QByteArrayView text, qsizetype at)
{
    const bool before = at > 0 && isInWord(text[at - 1]);
    const bool behind = at < text.size() && isInWord(text[at]);
    return before != behind;
}

} // namespace

Folded::Folded(QByteArrayView text) : m_octets(text.size() + keyOctets)
{
    char *const end = std::transform(text.begin(), text.end(), m_octets.data(), lower);
    std::memset(end, 0, keyOctets);
}

bool standsAt(const PatternIndex &index, const PatternIndex::Literal &literal, QByteArrayView folded, qsizetype at)
{
    const qsizetype end = at + literal.size;
    if (end > folded.size() || std::memcmp(index.octets + literal.begin, folded.data() + at, literal.size) != 0)
        return false;
    if (literal.edges == 0)
        return true;
    return (!has(literal.edges, Edge::Start) || at == 0) && (!has(literal.edges, Edge::End) || end == folded.size()) &&
           (!has(literal.edges, Edge::WordBefore) || isWordEdge(folded, at)) &&
           (!has(literal.edges, Edge::WordBehind) || isWordEdge(folded, end));
}

} // namespace Core::Knowledge
