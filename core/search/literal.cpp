#include "core/search/literal.h"

#include "core/wire/octets.h"

#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Core::Search {
namespace {

// The octets of mail dialogues, commonest first; what is not here is rare.
constexpr char common[] = " e20t5aoisnr.1-dlmcpuh43679f8<>@g:bywv=kTRECAOSPID\r\n,NML";

int rarity(char octet)
{
    const auto found = QByteArrayView(common).indexOf(lower(octet));
    return found < 0 ? int(sizeof common) : int(found);
}

} // namespace

Literal::Literal(QByteArrayView needle, Query::Letters letters)
{
    for (const char octet : needle) {
        const bool folds = letters == Query::Letters::AnyCase && isLetter(octet);
        m_needle.append(folds ? lower(octet) : octet);
        m_folds.append(folds ? char(0x20) : char(0));
    }
    qsizetype first = 0, second = m_needle.size() > 1 ? 1 : 0;
    for (qsizetype place = 1; place < m_needle.size(); ++place) {
        const int found = rarity(m_needle[place]);
        if (found > rarity(m_needle[first]))
            second = std::exchange(first, place);
        else if (second == first || found > rarity(m_needle[second]))
            second = place;
    }
    if (!m_needle.isEmpty())
        m_probes = {probeAt(first), probeAt(second)};
}

Literal::Probe Literal::probeAt(qsizetype place) const
{
    return {place, m_needle[place], m_folds[place]};
}

bool Literal::isAt(const char *octets) const
{
    for (qsizetype i = 0; i < m_needle.size(); ++i)
        if (char(octets[i] | m_folds[i]) != m_needle[i])
            return false;
    return true;
}

qsizetype Literal::findFew(QByteArrayView octets, qsizetype from) const
{
    for (qsizetype at = from; at + m_needle.size() <= octets.size(); ++at)
        if (isAt(octets.data() + at))
            return at;
    return -1;
}

#ifdef __SSE2__
qsizetype Literal::find(QByteArrayView octets, qsizetype from) const
{
    if (m_needle.isEmpty() || from < 0)
        return -1;
    const auto [first, second] = m_probes;
    const __m128i one = _mm_set1_epi8(first.octet), oneFold = _mm_set1_epi8(first.fold);
    const __m128i two = _mm_set1_epi8(second.octet), twoFold = _mm_set1_epi8(second.fold);
    const auto load = [](const char *at) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at)); };
    qsizetype at = from;
    for (; at + m_needle.size() + 15 <= octets.size(); at += 16) {
        const char *window = octets.data() + at;
        const __m128i a = _mm_cmpeq_epi8(_mm_or_si128(load(window + first.place), oneFold), one);
        const __m128i b = _mm_cmpeq_epi8(_mm_or_si128(load(window + second.place), twoFold), two);
        for (auto both = unsigned(_mm_movemask_epi8(_mm_and_si128(a, b))); both != 0; both &= both - 1)
            if (const int place = std::countr_zero(both); isAt(window + place))
                return at + place;
    }
    return findFew(octets, at);
}
#else
qsizetype Literal::find(QByteArrayView octets, qsizetype from) const
{
    return m_needle.isEmpty() || from < 0 ? -1 : findFew(octets, from);
}
#endif

} // namespace Core::Search
