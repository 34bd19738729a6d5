#include "core/knowledge/literalsearch.h"

namespace Core::Knowledge {
namespace {

constexpr quint16 nowhere = 0xffff;
constexpr quint32 nothing = ~quint32(0);

} // namespace

// Equal literals share a state: the last one's index is told, so a caller with doubles makes them one.
LiteralSearch::LiteralSearch(const QList<QByteArray> &literals)
{
    for (const QByteArray &literal : literals) {
        for (const char c : literal) {
            quint8 &own = m_class[quint8(c)];
            if (own == 0)
                own = quint8(m_classes++);
        }
    }
    for (int c = 'A'; c <= 'Z'; ++c)
        m_class[size_t(c)] = m_class[size_t(c + 32)];

    const auto add = [this] {
        m_next.insert(m_next.end(), m_classes, nowhere);
        m_suffix.push_back(0);
        m_hit.push_back(0);
        m_literal.push_back(nothing);
        return quint32(m_hit.size() - 1);
    };
    qsizetype octets = 1;
    for (const QByteArray &literal : literals)
        octets += literal.size();
    m_next.reserve(size_t(octets) * m_classes / 2); // many begin alike
    add();
    for (qsizetype i = 0; i < literals.size(); ++i) {
        quint32 state = 0;
        for (const char c : literals[i]) {
            const size_t edge = state * m_classes + m_class[quint8(c)];
            if (m_next[edge] == nowhere) {
                const quint32 made = add();
                m_next[edge] = quint16(made);
            }
            state = m_next[edge];
        }
        m_literal[state] = state == 0 ? nothing : quint32(i);
    }

    // Breadth first: a state's suffix is shorter and so complete.
    std::vector<quint32> queue{0};
    for (size_t head = 0; head < queue.size(); ++head) {
        const quint32 state = queue[head];
        m_hit[state] = m_literal[state] != nothing ? state : m_hit[m_suffix[state]];
        for (quint32 c = 0; c < m_classes; ++c) {
            quint16 &next = m_next[state * m_classes + c];
            const quint16 otherwise = state == 0 ? quint16(0) : m_next[m_suffix[state] * m_classes + c];
            if (next == nowhere) {
                next = otherwise;
                continue;
            }
            m_suffix[next] = otherwise;
            queue.push_back(next);
        }
    }
}

} // namespace Core::Knowledge
