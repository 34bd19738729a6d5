#include "core/explanation/queueid.h"

#include <algorithm>

namespace Core {
namespace {

using Smtp::Verb;

bool isIdCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.' ||
           c == '_';
}

// At least four characters and a digit among them, or a plain word would do.
Span idAt(QByteArrayView line, qsizetype from)
{
    qsizetype end = from;
    while (end < line.size() && isIdCharacter(line[end]))
        ++end;
    while (end > from && line[end - 1] == '.')
        --end;
    const QByteArrayView word = line.sliced(from, end - from);
    const bool digit = std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    return word.size() >= 4 && digit ? Span{quint32(from), quint32(word.size())} : Span{};
}

Span idIn(const QByteArray &line, Span text)
{
    const QByteArray lower = line.toLower();
    for (const char *before :
         {"queued as ", "queued with id ", "queued mail for delivery, id ", "id=", "queue id: ", "queue id "}) {
        const qsizetype at = lower.indexOf(before, text.begin);
        const Span id = at < 0 ? Span{} : idAt(line, at + qsizetype(qstrlen(before)));
        if (id.size > 0)
            return id;
    }
    const bool sendmail = lower.indexOf(" message accepted for delivery", text.begin) >= 0;
    return sendmail ? idAt(line, text.begin) : Span{};
}

} // namespace

std::optional<Argument> queueId(const Dialogue &dialogue, const Smtp::Exchange &exchange)
{
    const bool ends = exchange.verb == Verb::Content || exchange.verb == Verb::Bdat || exchange.verb == Verb::Chunk ||
                      exchange.verb == Verb::None;
    if (!ends || exchange.code / 100 != 2 || exchange.replyLast == none)
        return std::nullopt;
    const QByteArray line = dialogue.line(exchange.replyLast);
    const Span text = Smtp::parseReplyLine(line).text;
    if (qsizetype(text.begin) > line.size())
        return std::nullopt;
    const Span id = idIn(line, text);
    if (id.size == 0)
        return std::nullopt;
    return Argument{Role::QueueId, line.mid(id.begin, id.size), exchange.replyLast, id};
}

} // namespace Core
