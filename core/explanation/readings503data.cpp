#include "core/explanation/readings503.h"

// 503 to DATA and BDAT: nearly always the echo of what happened to MAIL and RCPT.
namespace Core {
namespace {

using Smtp::Verb;
using Ended = Smtp::Transaction::Ended;

std::optional<Match> dataWithoutMail(const Situation &s)
{
    if (!s.is({Verb::Data}) || !s.known() || s.transaction.open || Smtp::isRefusal(s.transaction.mailCode))
        return std::nullopt;
    if (s.transaction.mail == none && !seenFromBegin(s))
        return std::nullopt;
    return fits({s.transaction.endedBy, s.exchange.said});
}

std::optional<Match> dataAfterRefusedMail(const Situation &s)
{
    if (!s.is({Verb::Data}) || s.transaction.open || !Smtp::isRefusal(s.transaction.mailCode))
        return std::nullopt;
    const RowId reply = s.replyTo(s.transaction.mail);
    return fits({s.transaction.mail, reply}, {lineOf(s, Role::Cause, reply)});
}

bool isDataOfOpenTransaction(const Situation &s)
{
    return s.is({Verb::Data}) && s.transaction.open;
}

std::optional<Match> dataWithoutRecipients(const Situation &s)
{
    if (!isDataOfOpenTransaction(s) || s.transaction.asked > 0 || s.transaction.accepted > 0)
        return std::nullopt;
    return fits({s.transaction.mail, s.exchange.said});
}

// No recipient accepted, and at least one refused.
bool isDataAfterRefusals(const Situation &s)
{
    return isDataOfOpenTransaction(s) && s.transaction.accepted == 0 && s.transaction.firstUnaccepted() != none;
}

QList<RowId> refusals(const Situation &s)
{
    const Smtp::Transaction &transaction = s.transaction;
    return {transaction.mail, transaction.firstRefused, s.replyTo(transaction.firstRefused), transaction.firstDeferred,
            s.replyTo(transaction.firstDeferred)};
}

std::optional<Match> dataBehindRefusals(const Situation &s)
{
    if (!isDataAfterRefusals(s) || !s.pipelined())
        return std::nullopt;
    const RowId reply = s.replyTo(s.transaction.firstUnaccepted());
    if (reply == none || reply < s.exchange.said)
        return std::nullopt;
    return fits(refusals(s));
}

std::optional<Match> lmtpWithoutRecipient(const Situation &s)
{
    return s.lmtp() && isDataAfterRefusals(s) ? fits(refusals(s)) : std::nullopt;
}

std::optional<Match> allRefused(const Situation &s)
{
    return isDataAfterRefusals(s) && s.transaction.deferred == 0 ? fits(refusals(s)) : std::nullopt;
}

std::optional<Match> allDeferred(const Situation &s)
{
    return isDataAfterRefusals(s) && s.transaction.refused == 0 ? fits(refusals(s)) : std::nullopt;
}

std::optional<Match> someDeferred(const Situation &s)
{
    if (!isDataAfterRefusals(s))
        return std::nullopt;
    return fits(refusals(s), {lineOf(s, Role::FirstRefusal, s.replyTo(s.transaction.firstRefused)),
                              lineOf(s, Role::Cause, s.replyTo(s.transaction.firstDeferred))});
}

std::optional<Match> dataAfterChunks(const Situation &s)
{
    const Smtp::Exchange *chunk = s.lastOf(Verb::Bdat);
    if (!isDataOfOpenTransaction(s) || !s.transaction.chunks || !chunk)
        return std::nullopt;
    return fits({s.transaction.mail, chunk->said, s.exchange.said}, {lineOf(s, Role::Value, chunk->said)});
}

std::optional<Match> binaryBody(const Situation &s)
{
    const Smtp::Parameter *body = s.mailParameter("BODY");
    if (!isDataOfOpenTransaction(s) || !body || !body->value ||
        body->value->compare("BINARYMIME", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return fits({s.transaction.mail, s.exchange.said});
}

std::optional<Match> chunkAfterFailed(const Situation &s)
{
    const RowId failed = s.transaction.failedChunk;
    const RowId reply = s.replyTo(failed);
    if (!s.is({Verb::Bdat}) || !s.transaction.chunkFailed || failed == s.exchange.said || reply == none)
        return std::nullopt;
    return fits({failed, reply, s.exchange.said}, {lineOf(s, Role::Cause, reply)});
}

std::optional<Match> chunkAfterLast(const Situation &s)
{
    const RowId end = s.transaction.endedBy;
    if (!s.is({Verb::Bdat}) || s.transaction.open || s.transaction.ended != Ended::ByMessage)
        return std::nullopt;
    const RowId reply = s.replyTo(end);
    if (reply == none || Smtp::parseCommand(s.text(end)).verb != Verb::Bdat)
        return std::nullopt;
    return fits({end, reply, s.exchange.said}, {lineOf(s, Role::End, end), lineOf(s, Role::Value, reply)});
}

bool isChunkForNobody(const Situation &s)
{
    return s.known() && s.is({Verb::Bdat}) && (!s.transaction.open || s.transaction.accepted == 0);
}

std::optional<Match> chunkAfterRefusals(const Situation &s)
{
    const bool mailRefused = !s.transaction.open && Smtp::isRefusal(s.transaction.mailCode);
    const bool recipientsRefused = s.transaction.open && s.transaction.firstUnaccepted() != none;
    if (!isChunkForNobody(s) || !(mailRefused || recipientsRefused))
        return std::nullopt;
    QList<RowId> evidence = refusals(s);
    evidence.append(s.replyTo(mailRefused ? s.transaction.mail : none));
    return fits(evidence);
}

std::optional<Match> chunkWithoutRecipients(const Situation &s)
{
    if (!isChunkForNobody(s) || (s.transaction.mail == none && !seenFromBegin(s)))
        return std::nullopt;
    return fits({s.transaction.mail, s.exchange.said});
}

constexpr Rule content[] = {
    {"503.content-without-mail", dataWithoutMail},
    {"503.content-mail-refused", dataAfterRefusedMail},
    {"503.content-without-recipients", dataWithoutRecipients},
    {"503.pipelined-behind-refusals", dataBehindRefusals},
    {"503.lmtp-no-recipient", lmtpWithoutRecipient},
    {"503.recipients-refused", allRefused},
    {"503.recipients-deferred", allDeferred},
    {"503.recipients-refused-and-deferred", someDeferred},
    {"503.data-after-chunks", dataAfterChunks},
    {"503.binary-needs-chunks", binaryBody},
    {"503.chunk-after-failed", chunkAfterFailed},
    {"503.chunk-after-last", chunkAfterLast},
    {"503.chunk-refused-recipients", chunkAfterRefusals},
    {"503.chunk-without-recipients", chunkWithoutRecipients},
};

} // namespace

std::span<const Rule> contentRules503()
{
    return content;
}

} // namespace Core
