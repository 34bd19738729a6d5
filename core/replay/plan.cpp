#include "core/replay/plan.h"

#include "core/document/shownlogin.h"
#include "core/transcript/facts.h"

#include <algorithm>

namespace Core::Replay {
namespace {

using Smtp::Verb;

// Walks along what the client said.
class Planner
{
public:
    explicit Planner(const Dialogue &dialogue) : m_dialogue(dialogue) {}
    QList<Step> plan();

private:
    void take(RowId row);
    void takeContent(RowId row);
    void takeLine(RowId row);
    void expect(Step &step, const Smtp::Exchange &exchange) { step.expected = answerOf(m_dialogue, exchange); }
    void expectLogin(Step &step, const Smtp::Exchange *exchange);
    const Smtp::Exchange *exchangeOf(RowId row) const { return m_dialogue.exchangeOfCommand(row); }

    const Dialogue &m_dialogue;
    QList<Step> m_steps;
    RowId m_content = none; // first row of the content that is being gathered
    RowId m_loginEnd = 0;   // rows before it belong to a login that was taken
    bool m_contentMasked = false;
};

QList<Step> Planner::plan()
{
    if (!m_dialogue.exchanges.empty() && m_dialogue.exchanges.front().said == none) {
        Step greeting;
        greeting.what = Step::What::Greeting;
        greeting.row = m_dialogue.exchanges.front().replyFirst;
        expect(greeting, m_dialogue.exchanges.front());
        m_steps.append(greeting);
    }
    for (RowId row = 0; row < m_dialogue.rows.size(); ++row) {
        const Kind kind = m_dialogue.rows[row].kind;
        if (kind == Kind::Sent && row >= m_loginEnd)
            take(row);
        else if (kind == Kind::Note)
            m_contentMasked |= Facts::decode<Facts::Noted>(m_dialogue.fact(row)).note == Facts::NoteKind::ContentMasked;
    }
    return m_steps;
}

void Planner::take(RowId row)
{
    const Row &said = m_dialogue.rows[row];
    const Smtp::Exchange *exchange = exchangeOf(row);
    if (said.has(RowFlag::Content) || (exchange && exchange->verb == Verb::Content))
        takeContent(row);
    else
        takeLine(row);
}

// A message, line by line, its final dot at the end; the octets of BDAT join their command.
void Planner::takeContent(RowId row)
{
    const QByteArray bytes = octets(*m_dialogue.transcript, m_dialogue.rows[row]);
    const bool chunk = !m_steps.isEmpty() && m_steps.last().verb == Verb::Bdat;
    if (!chunk && m_content == none) {
        Step step;
        step.what = Step::What::Content;
        step.verb = Verb::Content;
        step.row = row;
        m_steps.append(step);
        m_content = row;
    }
    Step &step = m_steps.last();
    step.what = m_contentMasked || m_dialogue.rows[row].has(RowFlag::HasSecret) ? Step::What::Masked : step.what;
    step.bytes += bytes;
    if (const Smtp::Exchange *exchange = exchangeOf(row); exchange && !m_dialogue.rows[row].has(RowFlag::Content)) {
        expect(step, *exchange);
        m_content = none;
    }
}

void Planner::takeLine(RowId row)
{
    m_content = none;
    const QByteArray line = m_dialogue.line(row);
    const Smtp::Command command = Smtp::parseCommand(line);
    const Smtp::Exchange *exchange = exchangeOf(row);
    Step step;
    step.verb = exchange ? exchange->verb : command.verb;
    step.row = row;
    if (step.verb == Verb::Auth) {
        step.what = Step::What::Login;
        step.mechanism = command.mechanism;
        step.identity = shownLogin(m_dialogue, row).identity;
        expectLogin(step, exchange);
    } else if (m_dialogue.rows[row].has(RowFlag::HasSecret) || step.verb == Verb::Response) {
        step.what = Step::What::Masked;
    } else {
        step.bytes = octets(*m_dialogue.transcript, m_dialogue.rows[row]);
    }
    if (exchange && step.what != Step::What::Login)
        expect(step, *exchange);
    m_steps.append(step);
}

// The verdict stands at the end of the challenges and responses.
void Planner::expectLogin(Step &step, const Smtp::Exchange *exchange)
{
    const Smtp::Exchange *end = m_dialogue.exchanges.data() + m_dialogue.exchanges.size();
    for (const Smtp::Exchange *at = exchange; at && at != end; ++at) {
        if (at != exchange && at->verb != Verb::Response)
            break;
        expect(step, *at);
        m_loginEnd = at->replyFirst;
        if (at->code != 334)
            break;
    }
}

} // namespace

Answer answerOf(const Dialogue &dialogue, const Smtp::Exchange &exchange)
{
    const Smtp::Reply reply = dialogue.reply(exchange);
    return {exchange.code, reply.status ? reply.status->toString() : QByteArray(), reply.joined(), exchange.replyFirst};
}

QList<Step> planOf(const Dialogue &dialogue)
{
    return dialogue.transcript ? Planner(dialogue).plan() : QList<Step>();
}

bool startsTls(const QList<Step> &plan)
{
    return std::any_of(plan.begin(), plan.end(), [](const Step &step) { return step.verb == Verb::StartTls; });
}

} // namespace Core::Replay
