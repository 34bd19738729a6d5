#include "core/search/scan.h"

#include "core/transcript/row.h"

#include <algorithm>
#include <cstring>

namespace Core::Search {
namespace {

qsizetype behindLine(QByteArrayView octets, qsizetype from)
{
    if (from >= octets.size())
        return octets.size() + 1; // an empty match at the very end: nothing is behind it
    const void *feed = std::memchr(octets.data() + from, '\n', size_t(octets.size() - from));
    return feed ? static_cast<const char *>(feed) - octets.data() + 1 : octets.size() + 1;
}

// A match over a line's terminator ("\\s$") is looked at again without it, as the line is shown.
bool holdsWithoutTerminator(QByteArrayView octets, Pattern::Match match, qsizetype behind, const Pattern &pattern)
{
    const bool terminated = behind <= octets.size();
    qsizetype end = terminated ? behind - 1 : octets.size();
    if (terminated && end > 0 && octets[end - 1] == '\r')
        --end;
    if (match.begin + match.size <= end)
        return true;
    const qsizetype begin = match.begin > 0 ? octets.first(match.begin).lastIndexOf('\n') + 1 : 0;
    return pattern.matches(octets.sliced(begin, qMax(begin, end) - begin));
}

// Events on the wire that stand together and of which each, but the last, ends a line.
struct Run {
    size_t first = 0, behind = 0;
};

Run runFrom(const Part &part, size_t at)
{
    const auto &events = part.events;
    while (at < events.size() && (!isWire(events[at].kind) || events[at].size == 0))
        ++at;
    Run run{at, at};
    while (run.behind < events.size() && isWire(events[run.behind].kind) && events[run.behind].size > 0) {
        const Event &event = events[run.behind++];
        if (part.bytes[qsizetype(event.offset + event.size - 1)] != '\n')
            break;
    }
    return run;
}

// A run with its octets, and the event that the last place found lies in: places come in order.
class RunScan
{
public:
    RunScan(const Part &part, Run run, const Pattern &pattern, std::vector<Hit> &hits)
        : m_part(part), m_pattern(pattern), m_hits(hits), m_begin(part.events[run.first].offset), m_event(run.first)
    {
        const Event &last = part.events[run.behind - 1];
        m_octets = QByteArrayView(part.bytes).sliced(m_begin, last.offset + last.size - m_begin);
    }
    void scan();

private:
    void scanLines(qsizetype at);
    void add(qsizetype place);
    bool isDense(qsizetype at) const;

    const Part &m_part;
    const Pattern &m_pattern;
    std::vector<Hit> &m_hits;
    const quint32 m_begin;
    QByteArrayView m_octets;
    size_t m_event;
    qsizetype m_found = 0;
};

void RunScan::add(qsizetype place)
{
    const quint32 offset = m_begin + quint32(place);
    while (offset >= m_part.events[m_event].offset + m_part.events[m_event].size)
        ++m_event;
    m_hits.push_back({m_part.first + EventId(m_event), offset - m_part.events[m_event].offset});
    ++m_found;
}

// Where an expression is found in most lines, asking each line is less work than asking where the next one is.
bool RunScan::isDense(qsizetype at) const
{
    constexpr qsizetype enough = 32, often = 500; // octets
    return m_pattern.isExpression() && m_found >= enough && at < m_found * often;
}

void RunScan::scan()
{
    for (qsizetype at = 0; at < m_octets.size();) {
        if (isDense(at)) {
            scanLines(at);
            return;
        }
        const Pattern::Match match = m_pattern.next(m_octets, at);
        if (!match || match.begin >= m_octets.size())
            return;
        at = behindLine(m_octets, match.begin + match.size);
        if (holdsWithoutTerminator(m_octets, match, at, m_pattern))
            add(match.begin);
    }
}

void RunScan::scanLines(qsizetype at)
{
    while (at < m_octets.size()) {
        const qsizetype behind = behindLine(m_octets, at);
        const bool terminated = behind <= m_octets.size();
        QByteArrayView line = m_octets.sliced(at, (terminated ? behind - 1 : m_octets.size()) - at);
        if (terminated && line.endsWith('\r'))
            line.chop(1);
        if (m_pattern.matches(line))
            add(at);
        at = behind;
    }
}

} // namespace

std::vector<Hit> scan(const Part &part, const Pattern &pattern)
{
    std::vector<Hit> hits;
    if (pattern.isCode() || pattern.problem() != QueryProblem::None)
        return hits;
    for (Run run = runFrom(part, 0); run.first < part.events.size(); run = runFrom(part, run.behind))
        RunScan(part, run, pattern, hits).scan();
    return hits;
}

} // namespace Core::Search
