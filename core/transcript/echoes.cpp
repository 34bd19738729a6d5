#include "core/transcript/echoes.h"

#include "core/wire/octets.h"

#include <algorithm>
#include <string_view>

namespace Core {
namespace {

constexpr size_t mostForms = 512; // of the secrets sent last; an exchange makes about six
constexpr size_t wordOctets = 4;  // shorter ones are masked only where they stand as a word of their own
constexpr size_t codeOctets = 4;  // with the octet behind it

bool isWordOctet(char c)
{
    return isDigit(c) || isLetter(c);
}

bool standsAlone(QByteArrayView lines, qsizetype begin, qsizetype end)
{
    return (begin == 0 || !isWordOctet(lines[begin - 1])) && (end == lines.size() || !isWordOctet(lines[end]));
}

bool beginsWithCode(QByteArrayView line)
{
    return line.size() >= qsizetype(codeOctets) && isDigit(line[0]) && isDigit(line[1]) && isDigit(line[2]) &&
           (line[3] == ' ' || line[3] == '-');
}

} // namespace

void Echoes::add(SecretBytes form)
{
    const bool hasLineEnd = std::find(form.begin(), form.end(), '\n') != form.end();
    if (form.empty() || hasLineEnd || std::find(m_forms.begin(), m_forms.end(), form) != m_forms.end())
        return;
    if (m_forms.size() == mostForms)
        m_forms.erase(m_forms.begin());
    m_forms.push_back(std::move(form));
}

void Echoes::collect(QByteArrayView lines, LineStart start, const SecretBytes &form, std::vector<Place> &places) const
{
    const std::string_view hay(lines.data(), size_t(lines.size()));
    const std::string_view needle(form.data(), form.size());
    size_t line = 0;
    size_t feed = hay.find('\n');
    for (size_t at = hay.find(needle); at != hay.npos; at = hay.find(needle, at + 1)) {
        for (; feed < at; feed = hay.find('\n', line))
            line = feed + 1;
        const bool startsHere = line > 0 || start == LineStart::Here;
        if (startsHere && at - line < codeOctets && beginsWithCode(lines.sliced(qsizetype(line))))
            continue;
        const qsizetype begin = qsizetype(at), end = qsizetype(at + needle.size());
        if (needle.size() >= wordOctets || standsAlone(lines, begin, end))
            places.push_back({begin, end});
    }
}

// A server that leaves in the midst of an echo has told the rest of it nevertheless.
void Echoes::collectTail(QByteArrayView lines, LineStart start, std::vector<Place> &places) const
{
    const qsizetype size = openTail(lines);
    const qsizetype begin = lines.size() - size;
    const qsizetype line = lines.first(begin).lastIndexOf('\n') + 1;
    const bool startsHere = line > 0 || start == LineStart::Here;
    const bool inCode = startsHere && begin - line < qsizetype(codeOctets) && beginsWithCode(lines.sliced(line));
    if (size >= qsizetype(wordOctets) && !inCode)
        places.push_back({begin, lines.size()});
}

QByteArray Echoes::masked(QByteArrayView lines, LineStart start, Following following) const
{
    std::vector<Place> places;
    for (const SecretBytes &form : m_forms)
        collect(lines, start, form, places);
    if (following == Following::Nothing)
        collectTail(lines, start, places);
    if (places.empty())
        return lines.toByteArray();
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.begin < b.begin; });
    QByteArray result;
    qsizetype done = 0;
    for (const Place &place : places) {
        if (place.begin >= done) {
            result.append(lines.sliced(done, place.begin - done));
            result.append(secretMask);
        }
        done = qMax(done, place.end);
    }
    return result.append(lines.sliced(done));
}

qsizetype Echoes::openTail(QByteArrayView octets) const
{
    qsizetype longest = 0;
    for (const SecretBytes &form : m_forms) {
        const QByteArrayView begin = viewOf(form);
        for (qsizetype size = qMin(begin.size() - 1, octets.size()); size > longest; --size)
            if (octets.last(size) == begin.first(size))
                longest = size;
    }
    return longest;
}

} // namespace Core
