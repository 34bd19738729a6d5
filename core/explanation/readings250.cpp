#include "core/explanation/matching.h"
#include "core/explanation/queueid.h"

// 250: what exactly was done.
namespace Core {
namespace {

using Smtp::Verb;

std::optional<Match> wrongYes(const Situation &s, Verb verb)
{
    if (!s.is({verb}))
        return std::nullopt;
    return fits({s.exchange.said, s.exchange.replyFirst}, {replyLine(s)});
}

std::optional<Match> toStartTls(const Situation &s)
{
    return wrongYes(s, Verb::StartTls);
}

std::optional<Match> toData(const Situation &s)
{
    return wrongYes(s, Verb::Data);
}

std::optional<Match> lmtpDelivered(const Situation &s)
{
    if (!s.lmtp() || !atLoneDotOrLastChunk(s) || s.exchange.recipient == none || s.recipient.isEmpty())
        return std::nullopt;
    return fits({s.exchange.recipient, s.exchange.said, s.exchange.replyFirst});
}

std::optional<Match> messageForSome(const Situation &s)
{
    const RowId refused = s.transaction.firstUnaccepted();
    if (!atLoneDotOrLastChunk(s) || refused == none || s.transaction.accepted == 0)
        return std::nullopt;
    return fits({refused, s.replyTo(refused), s.exchange.said, s.exchange.replyFirst});
}

std::optional<Match> messageTakenWithId(const Situation &s)
{
    if (!atLoneDotOrLastChunk(s) || !queueId(s.dialogue, s.exchange))
        return std::nullopt;
    return fits({s.exchange.said, s.exchange.replyFirst});
}

std::optional<Match> messageTaken(const Situation &s)
{
    if (!atLoneDotOrLastChunk(s))
        return std::nullopt;
    return fits({s.exchange.said, s.exchange.replyFirst});
}

std::optional<Match> introduced(const Situation &s)
{
    if (!s.is({Verb::Ehlo, Verb::Lhlo}) || s.clientName.isEmpty())
        return std::nullopt;
    return fits({s.exchange.said, s.exchange.replyFirst});
}

std::optional<Match> to(const Situation &s, Verb verb)
{
    return s.is({verb}) ? fits({s.exchange.said, s.exchange.replyFirst}) : std::nullopt;
}

std::optional<Match> introducedOld(const Situation &s)
{
    return to(s, Verb::Helo);
}

std::optional<Match> senderTaken(const Situation &s)
{
    return to(s, Verb::Mail);
}

std::optional<Match> recipientTaken(const Situation &s)
{
    return to(s, Verb::Rcpt);
}

std::optional<Match> resetDone(const Situation &s)
{
    return to(s, Verb::Rset);
}

std::optional<Match> chunkTaken(const Situation &s)
{
    return to(s, Verb::Bdat);
}

constexpr Rule rules[] = {
    {"250.to-starttls", toStartTls},
    {"250.to-data", toData},
    {"250.lmtp-delivered", lmtpDelivered},
    {"250.message-for-some", messageForSome},
    {"250.message-taken-id", messageTakenWithId},
    {"250.message-taken", messageTaken},
    {"250.introduced", introduced},
    {"250.introduced-old", introducedOld},
    {"250.sender-taken", senderTaken},
    {"250.recipient-taken", recipientTaken},
    {"250.reset-done", resetDone},
    {"250.chunk-taken", chunkTaken},
};

} // namespace

std::span<const Rule> rules250()
{
    return rules;
}

} // namespace Core
