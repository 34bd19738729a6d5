#include "core/timing/timeline.h"

#include "core/transcript/facts.h"

#include <algorithm>
#include <cmath>

namespace Core::Timing {
namespace {

constexpr qint64 slowRefusal = 900'000; // µs; servers hold refusals back by whole seconds
constexpr qint64 slowTrickle = 2'000'000;
constexpr qint64 shortSilence = 10'000'000;
constexpr RowId notesBetween = 64;

// The last line on the wire before a row; notes may stand between.
RowId wireBefore(const Dialogue &dialogue, RowId row)
{
    for (RowId back = 1; back <= qMin(row, notesBetween); ++back)
        if (isWire(dialogue.rows[row - back].kind))
            return row - back;
    return none;
}

} // namespace

void Durations::add(qint64 micros)
{
    if (micros < 0)
        return;
    const double step = 4 * std::log2(double(micros) + 1);
    ++m_steps[std::min(size_t(step), m_steps.size() - 1)];
    ++m_count;
}

qint64 Durations::median() const
{
    quint32 seen = 0;
    for (size_t step = 0; step < m_steps.size(); ++step)
        if ((seen += m_steps[step]) * 2 > m_count)
            return qint64(std::exp2((double(step) + 0.5) / 4) - 1);
    return -1;
}

bool Timeline::follow(const Dialogue &dialogue, RowId most)
{
    const auto size = RowId(dialogue.rows.size());
    const RowId stop = RowId(qMin(quint64(size), quint64(m_row) + most));
    for (; m_row < stop; ++m_row) {
        const Row &row = dialogue.rows[m_row];
        if (!isWire(row.kind)) {
            takeFact(dialogue, m_row);
            continue;
        }
        for (; m_exchange < dialogue.exchanges.size() && dialogue.exchanges[m_exchange].replyLast <= m_row;
             ++m_exchange)
            takeExchange(dialogue, dialogue.exchanges[m_exchange]);
        ended = qMax(ended, dialogue.event(m_row).at);
    }
    // A reply can become whole behind rows that were looked at already.
    for (; m_row == size && m_exchange < dialogue.exchanges.size(); ++m_exchange)
        takeExchange(dialogue, dialogue.exchanges[m_exchange]);
    return m_row == size;
}

void Timeline::begin(Phase::What what, RowId row, qint64 at)
{
    Phase phase;
    phase.what = what;
    phase.outcome = Phase::Outcome::Open;
    phase.row = row;
    phase.begun = at;
    m_phases.push_back(phase);
}

void Timeline::end(Phase::What what, RowId row, qint64 at, Phase::Outcome outcome)
{
    if (m_phases.empty() || m_phases.back().what != what || m_phases.back().outcome != Phase::Outcome::Open)
        return;
    Phase &phase = m_phases.back();
    phase.outcome = outcome;
    phase.end = row;
    phase.answered = phase.complete = at;
}

void Timeline::takeFact(const Dialogue &dialogue, RowId row)
{
    using What = Phase::What;
    using Outcome = Phase::Outcome;
    const qint64 at = dialogue.event(row).at;
    ended = qMax(ended, at);
    switch (dialogue.rows[row].kind) {
    case Kind::Opened:
        *this = Timeline(); // another connection in the same document
        m_row = row;
        ended = at;
        begin(What::Lookup, row, at);
        break;
    case Kind::Resolved:
        end(What::Lookup, row, at, Outcome::Done);
        break;
    case Kind::Trying:
        if (!m_phases.empty() && m_phases.back().what == What::Lookup && m_phases.back().outcome == Outcome::Open)
            m_phases.pop_back(); // an address needs no look-up
        begin(What::Connect, row, at);
        break;
    case Kind::TryFailed:
        end(What::Connect, row, at, Outcome::Failed);
        break;
    case Kind::Connected:
        end(What::Connect, row, at, Outcome::Done);
        m_readyAt = at;
        m_readyRow = row;
        break;
    case Kind::Doubted:
    case Kind::Encrypted:
        if (m_phases.empty() || m_phases.back().what != What::Handshake)
            begin(What::Handshake, m_readyRow, m_readyAt);
        end(What::Handshake, row, at, Outcome::Done);
        m_readyAt = at;
        m_readyRow = row;
        break;
    case Kind::Trusted: // how long the user thought is nobody's delay
        m_readyAt = at;
        m_readyRow = row;
        break;
    case Kind::Closed:
        if (Facts::decode<Closing>(dialogue.fact(row)) != Closing::ByUs)
            noteSilence(dialogue, row);
        break;
    case Kind::Failed:
        end(What::Lookup, row, at, Outcome::Failed);
        end(What::Connect, row, at, Outcome::Failed);
        end(What::Handshake, row, at, Outcome::Failed);
        if (Facts::decode<Failure>(dialogue.fact(row)).kind == FailureKind::Reset)
            noteSilence(dialogue, row);
        break;
    default:
        break;
    }
}

// A line can come octet by octet: the time of its last piece.
qint64 Timeline::arrivedWhole(const Dialogue &dialogue, RowId row) const
{
    if (row >= dialogue.rows.size() || !dialogue.rows[row].has(RowFlag::Joined))
        return dialogue.event(row).at;
    const QList<RowPiece> found = pieces(*dialogue.transcript, dialogue.rows[row]);
    return found.isEmpty() ? -1 : dialogue.transcript->event(found.last().event).at;
}

void Timeline::takeExchange(const Dialogue &dialogue, const Smtp::Exchange &exchange)
{
    Phase phase;
    phase.end = exchange.replyFirst;
    phase.verb = exchange.verb;
    phase.code = exchange.code;
    phase.answered = dialogue.event(exchange.replyFirst).at;
    phase.complete = arrivedWhole(dialogue, exchange.replyLast);
    if (exchange.said != none) {
        phase.row = exchange.said;
        phase.begun = exchange.delay >= 0 && phase.answered >= 0 ? phase.answered - exchange.delay : -1;
    } else if (!std::exchange(m_greeted, true)) {
        phase.what = Phase::What::Greeting;
        phase.row = m_readyRow;
        phase.begun = m_readyAt;
    } else {
        phase.row = exchange.replyFirst; // nobody asked for it
        phase.begun = phase.answered;
        if (exchange.code == 421)
            noteSilence(dialogue, exchange.replyFirst);
    }
    m_phases.push_back(phase);
    noteReply(phase);
    if (exchange.verb == Smtp::Verb::StartTls && exchange.code == 220) {
        m_readyAt = phase.complete;
        m_readyRow = exchange.replyLast;
    }
}

void Timeline::noteReply(const Phase &phase)
{
    const qint64 spread = phase.complete - phase.answered;
    if (phase.what == Phase::What::Command && phase.answered >= 0 && spread >= slowTrickle) {
        ++trickle.count;
        if (spread > trickle.time) {
            trickle.time = spread;
            trickle.row = phase.end;
        }
    }
    if (phase.what != Phase::What::Command || !phase.isTimed() || phase.verb == Smtp::Verb::None)
        return;
    if (Smtp::isRefusal(phase.code)) {
        refused.add(phase.waited());
        if (phase.waited() >= slowRefusal) {
            firstSlowRefusal = qMin(firstSlowRefusal, phase.end);
            ++slowRefusals;
        }
        return;
    }
    accepted.add(phase.waited());
    if (refused.count() == 0)
        acceptedBefore.add(phase.waited());
}

// The server speaks or goes without having been spoken to for a while.
void Timeline::noteSilence(const Dialogue &dialogue, RowId row)
{
    const RowId before = wireBefore(dialogue, row);
    const bool known = silence.row != none; // the close behind a 421 is not another one
    if (known || before == none)
        return;
    const qint64 since = dialogue.event(before).at, at = dialogue.event(row).at;
    if (since < 0 || at - since < shortSilence)
        return;
    silence = {row, at - since, dialogue.rows[before].kind == Kind::Sent};
}

} // namespace Core::Timing
