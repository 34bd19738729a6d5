#include "core/exact/content.h"

namespace Core::Exact {
namespace {

bool isContent(const Dialogue &dialogue, RowId row)
{
    return dialogue.rows[row].kind == Kind::Sent && dialogue.rows[row].has(RowFlag::Content);
}

// Replies and notes may stand between two lines of a message, a command ends it.
bool isBetween(const Dialogue &dialogue, RowId row)
{
    return dialogue.rows[row].kind != Kind::Sent && !endsLines(dialogue.rows[row].kind);
}

bool isChunk(const Dialogue &dialogue, RowId first)
{
    for (RowId row = first; row-- > 0;)
        if (dialogue.rows[row].kind == Kind::Sent)
            return Smtp::parseCommand(dialogue.line(row)).verb == Smtp::Verb::Bdat;
    return false;
}

RowId beginOf(const Dialogue &dialogue, RowId row)
{
    RowId first = row;
    while (row-- > 0 && (isContent(dialogue, row) || isBetween(dialogue, row)))
        if (isContent(dialogue, row))
            first = row;
    return first;
}

} // namespace

Content contentAround(const Dialogue &dialogue, RowId row)
{
    Content content;
    if (row >= dialogue.rows.size() || !dialogue.transcript)
        return content;
    RowId in = row; // the final dot belongs to its message
    while (in > 0 && !isContent(dialogue, in) && (in == row || isBetween(dialogue, in)))
        --in;
    if (!isContent(dialogue, in) || (in != row && dialogue.line(row) != "."))
        return content;
    content.first = beginOf(dialogue, in);
    const bool chunk = isChunk(dialogue, content.first);
    for (RowId at = content.first; at < dialogue.rows.size(); ++at) {
        if (!isContent(dialogue, at)) {
            if (isBetween(dialogue, at))
                continue;
            break;
        }
        const QByteArray line = octets(*dialogue.transcript, dialogue.rows[at]);
        content.last = at;
        if (content.octets.size() + line.size() > mostContent) {
            content.cut = true;
            break;
        }
        content.octets += !chunk && line.startsWith('.') ? line.mid(1) : line;
    }
    return content;
}

} // namespace Core::Exact
