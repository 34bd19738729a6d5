#include "core/import/secretsblocks.h"

namespace Core::Import {
namespace {

// Type, length, and of the first block the mark of its octet order.
constexpr qsizetype headOctets = 12;
constexpr quint32 sectionHeader = 0x0a0d0d0a, secrets = 0x0000000a, tlsKeyLog = 0x544c534b, orderMark = 0x1a2b3c4d;

} // namespace

quint32 SecretsBlocks::numberAt(qsizetype at) const
{
    quint32 number = 0;
    for (qsizetype i = 0; i < 4; ++i)
        number |= quint32(quint8(m_gathered[at + i])) << (8 * (m_swapped ? 3 - i : i));
    return number;
}

void SecretsBlocks::feed(QByteArrayView octets)
{
    while (!octets.isEmpty() && m_state != State::Over) {
        qsizetype taken = 0;
        if (m_state == State::Head) {
            taken = qMin(headOctets - m_gathered.size(), octets.size());
            m_gathered.append(octets.first(taken));
            if (m_gathered.size() == headOctets)
                beginBlock();
        } else {
            taken = qsizetype(qMin(m_left, quint64(octets.size())));
            if (m_state == State::Body && m_gathered.size() < mostOctets)
                m_gathered.append(octets.first(taken));
            m_left -= quint64(taken);
            if (m_left == 0)
                endBlock();
        }
        octets = octets.sliced(taken);
    }
}

void SecretsBlocks::beginBlock()
{
    m_swapped = false;
    const bool isSection = numberAt(0) == sectionHeader; // reads the same both ways
    if (isSection) {
        m_order = numberAt(8) == orderMark ? Order::Little : Order::Big;
        m_begun = true;
    }
    m_swapped = m_order == Order::Big;
    const quint32 type = numberAt(0), length = numberAt(4);
    if (!m_begun || length < headOctets || (isSection && numberAt(8) != orderMark)) {
        m_state = State::Over;
        return;
    }
    // The third word of a block of secrets is their kind.
    m_state = type == secrets && numberAt(8) == tlsKeyLog ? State::Body : State::Skip;
    m_left = length - quint32(headOctets);
    m_gathered.clear();
    if (m_left == 0)
        endBlock();
}

// What is gathered: the length of the key log, it, padding, and the block's length again.
void SecretsBlocks::endBlock()
{
    constexpr qsizetype lengthOctets = 4;
    if (m_state == State::Body && m_gathered.size() >= lengthOctets) {
        const qsizetype length = qMin<qsizetype>(numberAt(0), m_gathered.size() - lengthOctets);
        m_take(QByteArrayView(m_gathered).sliced(lengthOctets, length));
    }
    m_gathered.clear();
    m_state = State::Head;
}

} // namespace Core::Import
