#include "core/knowledge/expression.h"

#include "core/knowledge/pattern.h"
#include "core/knowledge/starts.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <re2/re2.h>
#include <string_view>

namespace Core::Knowledge {
namespace {

constexpr size_t groupsAtMost = 8;
constexpr size_t groupOctetsAtMost = 320; // a path's 256 and its brackets; what is longer is told by its beginning
constexpr int triesAtMost = 6;            // a text full of starts is left to the automaton
constexpr qsizetype shortOctets = 1024;
constexpr qsizetype shortPattern = 256; // a longer one is too large for what needs no automaton

bool matches(const re2::RE2 &expression, QByteArrayView text, const Expression::Window &window,
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

// Where one of some texts next stands.
class Places
{
public:
    Places(const QList<QByteArray> &sought, QByteArrayView text, qsizetype from) : m_sought(sought), m_text(text)
    {
        for (qsizetype i = 0; i < sought.size(); ++i)
            m_next[size_t(i)] = find(sought[i], from);
    }
    qsizetype next() // or -1
    {
        qsizetype least = -1;
        for (qsizetype i = 0; i < m_sought.size(); ++i)
            least = m_next[size_t(i)] >= 0 && (least < 0 || m_next[size_t(i)] < least) ? m_next[size_t(i)] : least;
        for (qsizetype i = 0; i < m_sought.size() && least >= 0; ++i) {
            qsizetype &its = m_next[size_t(i)];
            its = its == least ? find(m_sought[i], least + 1) : its;
        }
        return least;
    }

private:
    static std::string_view viewOf(QByteArrayView octets) { return {octets.data(), size_t(octets.size())}; }
    qsizetype find(QByteArrayView sought, qsizetype from) const // or -1
    {
        const size_t at = viewOf(m_text).find(viewOf(sought), size_t(from));
        return at == std::string_view::npos ? -1 : qsizetype(at);
    }

    const QList<QByteArray> &m_sought;
    QByteArrayView m_text;
    std::array<qsizetype, size_t(mostStarts)> m_next{};
};

} // namespace

Expression::Expression(const char *pattern) : m_pattern(pattern), m_hasGroups(std::strstr(pattern, "(?P<") != nullptr)
{}

Expression::~Expression() = default;

const re2::RE2 &Expression::compiled() const
{
    std::call_once(m_once, [this] {
        re2::RE2::Options options;
        options.set_case_sensitive(false);
        options.set_log_errors(false);
        m_starts = plainStarts(m_pattern);
        const QByteArray pattern = m_pattern;
        // An octet is a character then: a smaller program, that finds the same.
        if (std::all_of(pattern.begin(), pattern.end(), isAscii))
            options.set_encoding(re2::RE2::Options::EncodingLatin1);
        const bool withPlace = !m_hasGroups && !m_starts.isEmpty() && pattern.size() <= shortPattern;
        m_compiled = std::make_unique<re2::RE2>((withPlace ? "(?:" + pattern + ")()" : pattern).toStdString(), options);
    });
    return *m_compiled;
}

// What RE2 is asked for, and finds.
struct Expression::Found {
    std::array<re2::StringPiece, groupsAtMost> groups{}; // the first one is the whole match
    size_t wanted = 0;
    bool isWholeKnown = false;
    std::span<re2::StringPiece> first(size_t count) { return std::span(groups).first(std::min(count, groupsAtMost)); }
};

// RE2 is told where a match begins, and asked for one group at least: then it needs no automaton, whose many states no
// cache holds. A long text is left to the automaton, which is linear.
bool Expression::match(QByteArrayView text, QByteArrayView folded, Window window, Found &found) const
{
    const re2::RE2 &expression = compiled();
    const size_t groups = size_t(expression.NumberOfCapturingGroups());
    if (!m_starts.isEmpty() && window.end - window.begin <= shortOctets) {
        Places places(m_starts, folded.first(window.end), window.begin);
        for (int tries = 0; tries < triesAtMost; ++tries) {
            const qsizetype at = places.next();
            if (at < 0)
                return false;
            const auto wanted = found.first(groups > 0 ? groups + 1 : 0);
            if (matches(expression, text, {at, window.end}, wanted, re2::RE2::ANCHOR_START)) {
                found.isWholeKnown = !wanted.empty();
                return true;
            }
            window.begin = at + 1;
        }
    }
    found.isWholeKnown = found.wanted > 0;
    return matches(expression, text, window, found.first(found.wanted));
}

bool Expression::isIn(QByteArrayView text) const
{
    return matches(compiled(), text, {0, text.size()}, {});
}

qsizetype Expression::lengthIn(QByteArrayView text, const Window &window) const
{
    std::array<re2::StringPiece, 1> whole;
    return matches(compiled(), text, window, whole) ? qsizetype(whole[0].size()) : 0;
}

// Whether it matches at all costs RE2 a third of what the groups cost.
std::optional<Expression::Match> Expression::matchIn(QByteArrayView text, QByteArrayView folded,
                                                     const Window &window) const
{
    Found found;
    if (m_hasGroups)
        found.wanted = size_t(compiled().NumberOfCapturingGroups()) + 1;
    if (!match(text, folded, window, found))
        return std::nullopt;
    Match made{{}, found.isWholeKnown ? qsizetype(found.groups[0].size()) : -1};
    if (!m_hasGroups)
        return made;
    for (const auto &[number, name] : compiled().CapturingGroupNames()) {
        const re2::StringPiece group = size_t(number) < found.groups.size() ? found.groups[size_t(number)] : "";
        if (!group.empty())
            made.groups.append({QByteArray::fromStdString(name), group.data() - text.data(), wholeCharacters(group)});
    }
    return made;
}

} // namespace Core::Knowledge
