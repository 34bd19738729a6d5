#include "core/replay/player.h"

#include "core/compare/wording.h"

namespace Core::Replay {
namespace {

using Smtp::Verb;
using Verdict = Result::Verdict;

QByteArray serverOf(const QByteArray &greeting)
{
    return greeting.simplified().split(' ').first();
}

} // namespace

void Player::begin()
{
    m_results = QList<Result>(m_plan.size());
    m_at = 0;
    m_heard = 0;
    m_row = 0;
    m_standing = Standing::Waiting;
    if (!m_plan.isEmpty() && m_plan.first().what != Step::What::Greeting) {
        m_at = -1;
        advance();
    }
    if (m_plan.isEmpty())
        m_standing = Standing::Done;
}

void Player::advance()
{
    ++m_at;
    if (m_at >= m_plan.size()) {
        m_standing = Standing::Done;
        return;
    }
    const Step::What what = m_plan[m_at].what;
    m_standing = what == Step::What::Login || what == Step::What::Masked ? Standing::Asking : Standing::Due;
}

void Player::played()
{
    if (m_standing == Standing::Due)
        m_standing = Standing::Waiting;
}

void Player::skip()
{
    if (m_standing != Standing::Due && m_standing != Standing::Asking)
        return;
    m_results[m_at].verdict = Verdict::Skipped;
    advance();
}

void Player::goOn()
{
    if (m_standing == Standing::Different)
        advance();
}

void Player::hear(const Dialogue &dialogue)
{
    for (; m_heard < dialogue.exchanges.size(); ++m_heard)
        take(dialogue, dialogue.exchanges[m_heard]);
    if (m_standing != Standing::Done && hasEnded(dialogue)) {
        if (m_standing == Standing::Waiting && m_at >= 0 && m_at < m_plan.size())
            m_results[m_at].verdict = m_plan[m_at].expected ? Verdict::Unanswered : Verdict::Same;
        const bool last = m_at >= m_plan.size() - 1;
        m_standing =
            last && m_standing == Standing::Waiting && !m_plan.last().expected ? Standing::Done : Standing::Over;
    }
}

bool Player::hasEnded(const Dialogue &dialogue)
{
    bool ended = false;
    for (; m_row < dialogue.rows.size(); ++m_row)
        ended |= dialogue.rows[m_row].kind == Kind::Closed || dialogue.rows[m_row].kind == Kind::Failed;
    return ended;
}

void Player::take(const Dialogue &dialogue, const Smtp::Exchange &exchange)
{
    const Step *step = this->step();
    if (!step || m_at < 0 || m_standing == Standing::Different || m_standing == Standing::Over)
        return;
    const bool unasked = exchange.said == none && step->what != Step::What::Greeting;
    if (unasked) { // a 421: whatever was to come will not
        m_results[m_at] = {Verdict::Different, answerOf(dialogue, exchange)};
        m_standing = Standing::Different;
        return;
    }
    const bool ofLogin = exchange.verb == Verb::Auth || exchange.verb == Verb::Response;
    if (ofLogin && exchange.code == 334)
        return; // the login goes on
    if (m_standing == Standing::Asking && step->what == Step::What::Login && !ofLogin)
        return; // the user did something else first
    if (m_standing == Standing::Waiting || m_standing == Standing::Asking)
        judge(dialogue, exchange);
}

void Player::judge(const Dialogue &dialogue, const Smtp::Exchange &exchange)
{
    const Step &step = m_plan[m_at];
    Result &result = m_results[m_at];
    result.answer = answerOf(dialogue, exchange);
    if (!step.expected || step.expected->code != result.answer.code || step.expected->status != result.answer.status) {
        result.verdict = Verdict::Different;
    } else {
        const QByteArray then = m_plan.first().expected ? m_plan.first().expected->text : QByteArray();
        const QByteArray now = m_results.first().answer.text;
        const bool same = Compare::steadyWording(step.expected->text, serverOf(then)) ==
                          Compare::steadyWording(result.answer.text, serverOf(now));
        result.verdict = same ? Verdict::Same : Verdict::OtherWords;
    }
    if (result.verdict == Verdict::Different)
        m_standing = Standing::Different;
    else
        advance();
}

} // namespace Core::Replay
