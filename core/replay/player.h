#pragma once
#include "core/replay/plan.h"

namespace Core::Replay {

// What became of a step this time.
struct Result {
    enum class Verdict : quint8 { Open, Same, OtherWords, Different, Unanswered, Skipped } verdict = Verdict::Open;
    Answer answer; // what came
    bool operator==(const Result &) const = default;
};

// Goes through a plan, reply by reply, and stops where one differs from then: in code or enhanced status. It sends
// nothing itself.
class Player
{
public:
    enum class Standing : quint8 {
        Waiting,   // a reply is due, or the greeting
        Due,       // the next step may be done
        Asking,    // the next step is the user's: a login, or what was masked
        Different, // stopped: the last reply was another one than then; goOn() or end
        Over,      // the connection ended, steps are left
        Done,
    };
    explicit Player(QList<Step> plan = {}) : m_plan(std::move(plan)), m_results(m_plan.size()) {}
    const QList<Step> &plan() const { return m_plan; }
    const QList<Result> &results() const { return m_results; }
    Standing standing() const { return m_standing; }
    qsizetype at() const { return m_at; } // the step that is waited for, due or asked
    const Step *step() const { return m_at < m_plan.size() ? &m_plan[m_at] : nullptr; }

    void begin();                        // a new connection: all from the start
    void played();                       // the due step is on its way
    void skip();                         // the due, asked or different step
    void goOn();                         // past a difference
    void hear(const Dialogue &dialogue); // what came since; call it as the new session's document grows

private:
    void take(const Dialogue &dialogue, const Smtp::Exchange &exchange);
    void judge(const Dialogue &dialogue, const Smtp::Exchange &exchange);
    void advance();
    bool hasEnded(const Dialogue &dialogue);

    QList<Step> m_plan;
    QList<Result> m_results;
    Standing m_standing = Standing::Waiting;
    qsizetype m_at = 0;
    size_t m_heard = 0; // exchanges
    RowId m_row = 0;
};

} // namespace Core::Replay
