#include "core/explanation/decoding.h"
#include "core/knowledge/entry.h"

namespace Core {
namespace {

using Smtp::Verb;
using Subject = Explanation::Subject;

// What a row that we sent is to the conversation before it.
Verb verbOf(const Dialogue &dialogue, const Smtp::Conversation &before, RowId row)
{
    switch (before.mode()) {
    case Smtp::Mode::AuthResponse:
        return Verb::Response;
    case Smtp::Mode::Content:
        return Verb::Content;
    case Smtp::Mode::Octets:
        return Verb::Chunk;
    case Smtp::Mode::Command:
        break;
    }
    if (dialogue.rows[row].has(RowFlag::Content))
        return Verb::Content;
    return Smtp::parseCommand(dialogue.line(row)).verb;
}

QList<Fault> faultsOf(const Dialogue &dialogue, RowId row)
{
    const auto faults = dialogue.faultsOf(row);
    return {faults.begin(), faults.end()};
}

Explanation ofSaid(const Dialogue &dialogue, const Smtp::Conversation &before, RowId row)
{
    Smtp::Exchange said{.said = row, .verb = verbOf(dialogue, before, row), .before = before.state()};
    const Situation situation = gather(dialogue, before, said);
    Explanation explanation{.subject = Subject::Command, .verb = said.verb, .state = before.state(), .row = row};
    explanation.decoded = decodedOfSaid(situation);
    explanation.faults = faultsOf(dialogue, row);
    if (const Knowledge::VerbEntry *entry = Knowledge::verb(Smtp::name(said.verb)))
        explanation.remarks.append({Layer::Code, Certainty::Certain, QLatin1String(entry->verb), {}, {}});
    const bool isCommand = said.verb != Verb::Response && said.verb != Verb::Content && said.verb != Verb::Chunk;
    if (isCommand && situation.known()) {
        const Smtp::Step step = before.step(said.verb);
        explanation.obstacle = step.obstacle;
        explanation.because = step.because;
    }
    return explanation;
}

Severity severityOf(Kind kind)
{
    switch (kind) {
    case Kind::Failed:
    case Kind::Doubted:
        return Severity::Broken;
    case Kind::TryFailed:
    case Kind::Gap:
        return Severity::Temporary;
    case Kind::Opened:
    case Kind::Resolved:
    case Kind::Trying:
    case Kind::Connected:
    case Kind::Received:
    case Kind::Sent:
    case Kind::Secret:
    case Kind::Trusted:
    case Kind::Encrypted:
    case Kind::Closed:
    case Kind::Note:
    case Kind::Foreign:
    case Kind::Mark:
    case Kind::Excerpt:
        return Severity::Neutral;
    }
    return Severity::Neutral;
}

// A line whose reply is not complete, or never will be, is read as if it were.
Explanation ofReceived(const Dialogue &dialogue, const Smtp::Conversation &before, RowId row)
{
    if (const Smtp::Exchange *exchange = dialogue.exchangeOfReply(row))
        return explain(dialogue, before, *exchange);
    Smtp::Exchange heard{
        .replyFirst = row, .replyLast = row, .code = dialogue.rows[row].code, .before = before.state()};
    return explain(dialogue, before, heard);
}

} // namespace

Explanation explainRow(const Dialogue &dialogue, const Smtp::Conversation &before, RowId row)
{
    if (row >= dialogue.rows.size())
        return {};
    const Kind kind = dialogue.rows[row].kind;
    if (kind == Kind::Sent)
        return ofSaid(dialogue, before, row);
    if (kind == Kind::Received)
        return ofReceived(dialogue, before, row);
    Explanation explanation{
        .subject = Subject::Fact, .kind = kind, .state = before.state(), .severity = severityOf(kind), .row = row};
    explanation.faults = faultsOf(dialogue, row);
    return explanation;
}

} // namespace Core
