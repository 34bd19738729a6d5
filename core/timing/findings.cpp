#include "core/timing/findings.h"

#include <algorithm>

namespace Core::Timing {
namespace {

using What = Finding::What;

// µs. What nobody would call slow yet is below.
constexpr qint64 slowStep = 2'000'000;    // look-up, handshake, greeting
constexpr qint64 slowPause = 1'000'000;   // inside a greeting
constexpr qint64 slowCheck = 5'000'000;   // of a recipient, of a message
constexpr qint64 slowCommand = 5'000'000; // any other
constexpr int tarpitFactor = 5;           // against what accepted commands take
constexpr quint32 fewestRefusals = 2;

Finding found(What what, const Phase &phase, qint64 time)
{
    Finding finding;
    finding.what = what;
    finding.row = phase.end != none ? phase.end : phase.row;
    finding.time = time;
    finding.verb = phase.verb;
    return finding;
}

class Collector
{
public:
    void add(const Phase &phase);
    QList<Finding> take();

private:
    void keepSlowest(What what, const Phase &phase, qint64 time, qint64 limit);
    void addConnect(const Phase &phase);
    void addCommand(const Phase &phase);
    QList<Finding> m_found;
    Finding m_lost;
    bool m_timed = false, m_any = false;
};

void Collector::keepSlowest(What what, const Phase &phase, qint64 time, qint64 limit)
{
    if (time < limit)
        return;
    const auto known =
        std::find_if(m_found.begin(), m_found.end(), [what](const Finding &f) { return f.what == what; });
    if (known == m_found.end())
        m_found.append(found(what, phase, time));
    else if (known->time < time)
        *known = found(what, phase, time);
}

void Collector::addConnect(const Phase &phase)
{
    if (phase.outcome != Phase::Outcome::Failed || !phase.isTimed())
        return;
    if (m_lost.count++ == 0)
        m_lost = found(What::LostAddresses, phase, 0), m_lost.count = 1;
    m_lost.time += phase.waited();
}

void Collector::addCommand(const Phase &phase)
{
    switch (phase.verb) {
    case Smtp::Verb::None:
        return;
    case Smtp::Verb::Mail:
    case Smtp::Verb::Rcpt:
        keepSlowest(What::SlowRecipient, phase, phase.waited(), slowCheck);
        return;
    case Smtp::Verb::Content:
    case Smtp::Verb::Chunk:
    case Smtp::Verb::Bdat:
        keepSlowest(What::SlowVerdict, phase, phase.waited(), slowCheck);
        return;
    default:
        keepSlowest(What::SlowReply, phase, phase.waited(), slowCommand);
    }
}

void Collector::add(const Phase &phase)
{
    m_any = true;
    m_timed |= phase.isTimed();
    switch (phase.what) {
    case Phase::What::Lookup:
        keepSlowest(What::SlowLookup, phase, phase.waited(), slowStep);
        return;
    case Phase::What::Connect:
        addConnect(phase);
        return;
    case Phase::What::Handshake:
        keepSlowest(What::SlowHandshake, phase, phase.waited(), slowStep);
        return;
    case Phase::What::Greeting:
        keepSlowest(What::GreetDelay, phase, phase.waited(), slowStep);
        if (phase.answered >= 0)
            keepSlowest(What::GreetPause, phase, phase.complete - phase.answered, slowPause);
        return;
    case Phase::What::Command:
        addCommand(phase);
        return;
    }
}

QList<Finding> Collector::take()
{
    if (m_any && !m_timed)
        m_found.append(Finding());
    if (m_lost.time >= slowPause)
        m_found.append(m_lost);
    return m_found;
}

void addTarpit(const Timeline &timeline, QList<Finding> &findings)
{
    const Durations &usual = timeline.acceptedBefore.count() >= 2 ? timeline.acceptedBefore : timeline.accepted;
    const qint64 held = timeline.refused.median();
    const bool slow = timeline.slowRefusals >= fewestRefusals && 2 * timeline.slowRefusals > timeline.refused.count();
    if (!slow || usual.count() == 0 || held < tarpitFactor * usual.median())
        return;
    findings.append({What::Tarpit, timeline.firstSlowRefusal, held, usual.median(), timeline.slowRefusals, {}});
}

} // namespace

QList<Finding> findings(const Timeline &timeline)
{
    Collector collector;
    for (const Phase &phase : timeline.phases())
        collector.add(phase);
    QList<Finding> findings = collector.take();
    addTarpit(timeline, findings);
    if (timeline.trickle.row != none)
        findings.append({What::Trickle, timeline.trickle.row, timeline.trickle.time, -1, timeline.trickle.count, {}});
    const Timeline::Silence &silence = timeline.silence;
    if (silence.row != none)
        findings.append({silence.replyDue ? What::LeftUnanswered : What::IdleTimeout,
                         silence.row,
                         silence.time,
                         silence.replyDue ? -1 : shortestIdle,
                         0,
                         {}});
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.what < b.what; });
    return findings;
}

QLatin1String id(Finding::What what)
{
    switch (what) {
    case What::NoTimes:
        return QLatin1String("no-times");
    case What::SlowLookup:
        return QLatin1String("slow-lookup");
    case What::LostAddresses:
        return QLatin1String("lost-addresses");
    case What::SlowHandshake:
        return QLatin1String("slow-handshake");
    case What::GreetDelay:
        return QLatin1String("greet-delay");
    case What::GreetPause:
        return QLatin1String("greet-pause");
    case What::Tarpit:
        return QLatin1String("tarpit");
    case What::Trickle:
        return QLatin1String("trickle");
    case What::SlowRecipient:
        return QLatin1String("slow-recipient");
    case What::SlowVerdict:
        return QLatin1String("slow-verdict");
    case What::SlowReply:
        return QLatin1String("slow-reply");
    case What::IdleTimeout:
        return QLatin1String("idle-timeout");
    case What::LeftUnanswered:
        return QLatin1String("left-unanswered");
    }
    Q_UNREACHABLE();
}

} // namespace Core::Timing
