#include "core/explanation/readings553.h"
#include "core/explanation/wordings.h"

// 553 for an address that is well written: domain, relay, lists, header, and what only words can tell.
namespace Core {
namespace {

using Smtp::Verb;

std::optional<Match> byWords(const Situation &s, QList<RowId> evidence)
{
    evidence.append(s.exchange.replyFirst);
    return fits(evidence, {textOrLine(s)}, Certainty::Probable);
}

bool isSenderDomain(const Situation &s)
{
    if (!s.atEnvelope() || s.senderDomain().isEmpty())
        return false;
    if (s.status({"x.1.8"}) || s.says({"real domain name required", "sender domain"}))
        return true;
    const bool ofSender = s.is({Verb::Mail}) || wordsOnSender(s.words) || s.names(s.sender);
    return ofSender && wordsOnMissingDomain(s.words);
}

std::optional<Match> aboutSender(const Situation &s)
{
    if (!s.atRecipient() || s.senderRow == none || isSenderDomain(s) || wordsOnBlockList(s.words) ||
        wordsOnRelay(s.words))
        return std::nullopt;
    const bool namesIt = s.names(s.sender) && !s.names(s.recipient);
    if (!namesIt && !wordsOnSender(s.words))
        return std::nullopt;
    return byWords(s, {s.senderRow, s.exchange.said});
}

std::optional<Match> senderDomainMissing(const Situation &s)
{
    if (!isSenderDomain(s))
        return std::nullopt;
    return fits({s.senderRow, s.exchange.replyFirst}, {},
                s.status({"x.1.8"}) ? Certainty::Certain : Certainty::Probable);
}

std::optional<Match> relay(const Situation &s)
{
    if (!s.atRecipient() || s.recipient.isEmpty() || !wordsOnRelay(s.words))
        return std::nullopt;
    return byWords(s, {s.exchange.said});
}

// Signs of old routing tricks, and the forms that look like files or commands to a delivery agent.
qsizetype oddSign(const QByteArray &localPart)
{
    if (localPart.startsWith('.') || localPart.startsWith('"') || localPart.startsWith('/') ||
        localPart.startsWith('|'))
        return 0;
    const auto odd = [](char sign) { return sign == '%' || sign == '!' || sign == '/' || sign == '|'; };
    const auto found = std::find_if(localPart.begin(), localPart.end(), odd);
    return found == localPart.end() ? -1 : found - localPart.begin();
}

std::optional<Match> charactersNotAllowed(const Situation &s)
{
    const qsizetype at = s.atRecipient() ? oddSign(Smtp::parts(s.recipient).localPart) : -1;
    if (at < 0 || !s.command.path || wordsOnUnknownUser(s.words) || wordsOnBlockList(s.words))
        return std::nullopt;
    const Span place{s.command.path->begin + quint32(at), 1};
    return fits({s.exchange.said}, {{Role::Character, s.recipient.mid(at, 1), s.exchange.said, place}},
                Certainty::Probable);
}

std::optional<Match> notOneMailbox(const Situation &s)
{
    return s.is({Verb::Vrfy, Verb::Expn}) ? fits({s.exchange.said}) : std::nullopt;
}

std::optional<Match> initialResponse(const Situation &s)
{
    if (!s.is({Verb::Auth}) || !s.command.initialResponse || s.command.mechanism.isEmpty())
        return std::nullopt;
    const bool named = s.says({"initial"});
    const bool clientFirst = s.command.mechanism == "PLAIN" || s.command.mechanism.startsWith("SCRAM-");
    if (!named && clientFirst)
        return std::nullopt;
    return fits({s.exchange.said}, {}, named ? Certainty::Certain : Certainty::Probable);
}

std::optional<Match> blockList(const Situation &s)
{
    const bool place = s.atEnvelope() || s.atEndOfData() || s.introducing() || s.is({Verb::None});
    if (!place || !(wordsOnBlockList(s.words) || s.says({"http://", "https://"}) || s.namesClientAddress()))
        return std::nullopt;
    return byWords(s, {});
}

std::optional<Match> authorRefused(const Situation &s)
{
    if (!atLoneDotOrLastChunk(s) ||
        !(wordsOnSender(s.words) || s.says({"from:", "from header", "header from", "author"})))
        return std::nullopt;
    return byWords(s, {s.exchange.said});
}

std::optional<Match> recipientUnknown(const Situation &s)
{
    const bool named = s.status({"x.1.1"}) || wordsOnUnknownUser(s.words) || s.says({"badrcptto"});
    return s.atRecipient() && named && !s.recipient.isEmpty() ? byWords(s, {s.exchange.said}) : std::nullopt;
}

std::optional<Match> senderRefused(const Situation &s)
{
    if (!s.is({Verb::Mail}) || s.sender.isEmpty() || !(wordsOnSender(s.words) || s.status({"x.1.7", "x.7"})))
        return std::nullopt;
    return byWords(s, {s.exchange.said});
}

std::optional<Match> needsLoginWords(const Situation &s)
{
    return !s.known() && s.says({"not logged in"}) ? fits({}, {}, Certainty::Probable) : std::nullopt;
}

std::optional<Match> notOwnedWords(const Situation &s)
{
    return !s.known() && wordsOnOwner(s.words) ? fits({}, {}, Certainty::Probable) : std::nullopt;
}

constexpr Rule refusal[] = {
    {"553.about-sender", aboutSender},
    {"553.sender-domain-missing", senderDomainMissing},
    {"553.relay", relay},
    {"553.characters-not-allowed", charactersNotAllowed},
    {"553.not-one-mailbox", notOneMailbox},
    {"553.initial-response", initialResponse},
    {"553.block-list", blockList},
    {"553.author-refused", authorRefused},
    {"553.recipient-unknown", recipientUnknown},
    {"553.sender-refused", senderRefused},
    {"553.words-sender-needs-login", needsLoginWords},
    {"553.words-sender-not-owned", notOwnedWords},
};

} // namespace

std::span<const Rule> refusalRules553()
{
    return refusal;
}

} // namespace Core
