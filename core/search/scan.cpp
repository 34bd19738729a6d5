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

void scanRun(const Part &part, Run run, const Pattern &pattern, std::vector<Hit> &hits)
{
    const quint32 begin = part.events[run.first].offset;
    const Event &last = part.events[run.behind - 1];
    const QByteArrayView octets = QByteArrayView(part.bytes).sliced(begin, last.offset + last.size - begin);
    size_t event = run.first;
    for (qsizetype at = 0; at < octets.size();) {
        const Pattern::Match match = pattern.next(octets, at);
        if (!match || match.begin >= octets.size())
            return;
        const quint32 place = begin + quint32(match.begin);
        while (place >= part.events[event].offset + part.events[event].size)
            ++event;
        at = behindLine(octets, match.begin + match.size);
        if (holdsWithoutTerminator(octets, match, at, pattern))
            hits.push_back({part.first + EventId(event), place - part.events[event].offset});
    }
}

} // namespace

std::vector<Hit> scan(const Part &part, const Pattern &pattern)
{
    std::vector<Hit> hits;
    if (pattern.isCode() || pattern.problem() != QueryProblem::None)
        return hits;
    for (Run run = runFrom(part, 0); run.first < part.events.size(); run = runFrom(part, run.behind))
        scanRun(part, run, pattern, hits);
    return hits;
}

} // namespace Core::Search
