#include "core/explanation/readings503.h"

// 503 to MAIL and RCPT: which transaction is open, or what ended it.
namespace Core {
namespace {

using Smtp::Verb;
using Ended = Smtp::Transaction::Ended;

RowId lastChunk(const Situation &s)
{
    if (s.transaction.chunkFailed)
        return s.transaction.failedChunk;
    const Smtp::Exchange *chunk = s.lastOf(Verb::Bdat);
    return chunk && chunk->said != none && chunk->said > s.transaction.mail ? chunk->said : none;
}

std::optional<Match> insideChunks(const Situation &s)
{
    if (!s.atEnvelope() || !s.transaction.open || !(s.transaction.chunks || s.transaction.chunkFailed))
        return std::nullopt;
    const RowId chunk = lastChunk(s);
    if (chunk == none)
        return std::nullopt;
    return fits({chunk, s.exchange.said}, {lineOf(s, Role::Value, chunk)});
}

bool isSecondMail(const Situation &s)
{
    return s.is({Verb::Mail}) && s.transaction.open && s.transaction.mail != s.exchange.said;
}

std::optional<Match> secondMail(const Situation &s)
{
    if (!isSecondMail(s) || s.transaction.accepted + s.transaction.deferred + s.transaction.refused > 0)
        return std::nullopt;
    return fits({s.transaction.mail, s.exchange.said});
}

std::optional<Match> secondMailRecipients(const Situation &s)
{
    if (!isSecondMail(s) || s.transaction.lastAccepted.isEmpty() || s.recipient.isEmpty())
        return std::nullopt;
    return fits({s.transaction.mail, s.transaction.lastAccepted.last(), s.exchange.said});
}

std::optional<Match> secondMailAllRefused(const Situation &s)
{
    if (!isSecondMail(s) || s.transaction.accepted > 0 || s.transaction.firstUnaccepted() == none)
        return std::nullopt;
    return fits({s.transaction.mail, s.transaction.firstUnaccepted(), s.replyTo(s.transaction.firstUnaccepted()),
                 s.exchange.said});
}

std::optional<Match> recipientWithoutMail(const Situation &s)
{
    if (!s.atRecipient() || !s.known() || s.transaction.mail != none || s.lastOf(Verb::Mail))
        return std::nullopt;
    if (seenFromBegin(s))
        return fits({s.exchange.said});
    if (!s.says({"mail first", "need mail", "mail command", "mail before", "mail required", "mail needed",
                 "mail is required", "sender not yet given", "must have sender", "sender first"}))
        return std::nullopt;
    return fits({s.exchange.said}, {}, Certainty::Probable);
}

std::optional<Match> afterMail(const Situation &s, bool (*drew)(quint16))
{
    if (!s.atRecipient() || s.transaction.open || s.transaction.mail == none || !drew(s.transaction.mailCode))
        return std::nullopt;
    const RowId reply = s.replyTo(s.transaction.mail);
    return fits({s.transaction.mail, reply}, {lineOf(s, Role::Cause, reply)});
}

std::optional<Match> mailRefused(const Situation &s)
{
    return afterMail(s, Smtp::isRefusedForGood);
}

std::optional<Match> mailDeferred(const Situation &s)
{
    return afterMail(s, Smtp::isDeferred);
}

bool endedBy(const Situation &s, Ended how)
{
    return s.atRecipient() && !s.transaction.open && s.transaction.mail != none && s.transaction.ended == how &&
           s.transaction.endedBy != none;
}

std::optional<Match> afterMessage(const Situation &s)
{
    if (!endedBy(s, Ended::ByMessage))
        return std::nullopt;
    const RowId end = s.transaction.endedBy;
    const RowId reply = s.replyTo(end);
    if (reply == none)
        return std::nullopt;
    return fits({end, reply, s.exchange.said}, {lineOf(s, Role::End, end), lineOf(s, Role::Value, reply)});
}

std::optional<Match> afterRow(const Situation &s, Ended how)
{
    if (!endedBy(s, how))
        return std::nullopt;
    return fits({s.transaction.mail, s.transaction.endedBy, s.exchange.said},
                {lineOf(s, Role::Value, s.transaction.endedBy)});
}

std::optional<Match> afterReset(const Situation &s)
{
    return afterRow(s, Ended::ByRset);
}

std::optional<Match> afterIntroduction(const Situation &s)
{
    return afterRow(s, Ended::ByEhlo);
}

std::optional<Match> afterTls(const Situation &s)
{
    if (!endedBy(s, Ended::ByTls))
        return std::nullopt;
    return fits({s.transaction.mail, s.before.encryptedAt(), s.exchange.said});
}

constexpr Rule mail[] = {
    {"503.inside-chunks", insideChunks},
    {"503.second-mail", secondMail},
    {"503.second-mail-recipients", secondMailRecipients},
    {"503.second-mail-all-refused", secondMailAllRefused},
    {"503.recipient-without-mail", recipientWithoutMail},
    {"503.recipient-mail-refused", mailRefused},
    {"503.recipient-mail-deferred", mailDeferred},
    {"503.recipient-after-message", afterMessage},
    {"503.recipient-after-reset", afterReset},
    {"503.recipient-after-introduction", afterIntroduction},
    {"503.recipient-after-tls", afterTls},
};

} // namespace

std::span<const Rule> mailRules503()
{
    return mail;
}

} // namespace Core
