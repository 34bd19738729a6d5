#include "core/knowledge/expression.h"

#include "core/knowledge/spelled.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <re2/re2.h>

namespace Core::Knowledge {
namespace {

constexpr size_t groupsAtMost = 8;
constexpr size_t groupOctetsAtMost = 320; // a path's 256 and its brackets; what is longer is told by its beginning
constexpr int startsAtMost = 4;           // a text full of them is left to RE2, which is linear

bool match(const re2::RE2 &expression, QByteArrayView text, const Expression::Window &window,
           std::span<re2::StringPiece> groups, re2::RE2::Anchor anchor = re2::RE2::UNANCHORED)
{
    return expression.ok() && window.end > window.begin &&
           expression.Match({text.data(), size_t(text.size())}, size_t(window.begin), size_t(window.end), anchor,
                            groups.empty() ? nullptr : groups.data(), int(groups.size()));
}

// Of a group, cut between two characters.
qsizetype wholeCharacters(re2::StringPiece group)
{
    size_t size = std::min(group.size(), groupOctetsAtMost);
    while (size < group.size() && size > 0 && (quint8(group[size]) & 0xc0) == 0x80)
        --size;
    return qsizetype(size);
}

// RE2 is told where a match begins, and asked for one place at least: then it needs no automaton to find that out,
// whose many states no cache holds.
bool matchFrom(const re2::RE2 &expression, const QByteArray &start, QByteArrayView text, QByteArrayView folded,
               Expression::Window window, std::span<re2::StringPiece> groups)
{
    std::array<re2::StringPiece, 1> whole;
    const auto wanted = groups.empty() ? std::span<re2::StringPiece>(whole) : groups;
    for (int tries = 0; tries < startsAtMost; ++tries) {
        const qsizetype at = folded.first(window.end).indexOf(start, window.begin);
        if (at < 0)
            return false;
        if (match(expression, text, {at, window.end}, wanted, re2::RE2::ANCHOR_START))
            return true;
        window.begin = at + 1;
    }
    return match(expression, text, window, groups);
}

} // namespace

Expression::Expression(const char *pattern)
    : m_pattern(pattern), m_hasGroups(std::strstr(pattern, "(?P<") != nullptr), m_start(plainStart(pattern))
{}

Expression::~Expression() = default;

const re2::RE2 &Expression::compiled() const
{
    std::call_once(m_once, [this] {
        re2::RE2::Options options;
        options.set_case_sensitive(false);
        options.set_log_errors(false);
        m_compiled = std::make_unique<re2::RE2>(m_pattern, options);
    });
    return *m_compiled;
}

bool Expression::isIn(QByteArrayView text) const
{
    return match(compiled(), text, {0, text.size()}, {});
}

qsizetype Expression::lengthIn(QByteArrayView text, const Window &window) const
{
    std::array<re2::StringPiece, 1> whole;
    return match(compiled(), text, window, whole) ? qsizetype(whole[0].size()) : 0;
}

// Whether it matches at all costs RE2 a third of what the groups cost.
std::optional<QList<Expression::Group>> Expression::matchIn(QByteArrayView text, QByteArrayView folded,
                                                            const Window &window) const
{
    std::array<re2::StringPiece, groupsAtMost> groups;
    const size_t wanted = m_hasGroups ? size_t(compiled().NumberOfCapturingGroups()) + 1 : 0;
    const auto taken = std::span(groups).first(std::min(groupsAtMost, wanted));
    if (m_start.isEmpty() ? !match(compiled(), text, window, taken)
                          : !matchFrom(compiled(), m_start, text, folded, window, taken))
        return std::nullopt;
    QList<Group> found;
    if (!m_hasGroups)
        return found;
    for (const auto &[number, name] : compiled().CapturingGroupNames()) {
        if (size_t(number) < taken.size() && !taken[size_t(number)].empty())
            found.append({QByteArray::fromStdString(name), taken[size_t(number)].data() - text.data(),
                          wholeCharacters(taken[size_t(number)])});
    }
    return found;
}

} // namespace Core::Knowledge
