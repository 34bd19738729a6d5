#include "core/explanation/findings.h"
#include "core/explanation/matching.h"
#include "core/explanation/misspelling.h"
#include "core/explanation/readings502.h"
#include "core/explanation/refusals.h"
#include "core/explanation/wordings.h"

#include <algorithm>

// 500: the server could not read the line as a command. Often it never was one.
namespace Core {
namespace {

using Smtp::Verb;
using Found = std::optional<Match>;

constexpr quint16 lmtpPort = 24;
constexpr qsizetype commandOctets = 512; // with CR LF (RFC 5321 4.5.3.1.4)
constexpr qsizetype wordOctets = 64;

QByteArray ownName(const Situation &situation)
{
    return situation.clientName.isEmpty() ? ownLiteral(situation) : situation.clientName;
}

Found ehloToLmtp(const Situation &situation)
{
    if (!situation.is({Verb::Ehlo, Verb::Helo}))
        return {};
    const RowId greeting = situation.before.greeting();
    const bool named = situation.says({"lhlo"}) || situation.text(greeting).toLower().contains("lmtp");
    if (!named && situation.opened.port != lmtpPort)
        return {};
    const Certainty certainty = named ? Certainty::Certain : Certainty::Probable;
    return with(found(situation, {greeting}, certainty), Role::Value, ownName(situation));
}

Found lhloToSmtp(const Situation &situation)
{
    return situation.is({Verb::Lhlo}) ? Found(with(found(situation), Role::Value, ownName(situation))) : Found();
}

// The command whose refusal this line followed, when nothing but unknown words came between.
const Smtp::Exchange *refusedBefore(const Situation &situation, std::initializer_list<Verb> verbs)
{
    const auto earlier = situation.earlier();
    for (auto some = earlier.rbegin(); some != earlier.rend(); ++some) {
        if (std::find(verbs.begin(), verbs.end(), some->verb) != verbs.end())
            return Smtp::isRefusal(some->code) ? &*some : nullptr;
        const bool notRead = some->code == 500 || some->code == 501 || some->code == 502 || some->code == 503;
        if (!notRead)
            return nullptr;
    }
    return nullptr;
}

bool followedUnread(const Situation &situation)
{
    const auto earlier = situation.earlier();
    return !earlier.empty() && earlier.back().verb == Verb::Other;
}

// "Subject: x"
bool looksLikeHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(colon);
    return colon > 0 && std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 127; });
}

Found contentAsCommands(const Situation &situation)
{
    const Smtp::Exchange *data = situation.is({Verb::Other}) ? refusedBefore(situation, {Verb::Data}) : nullptr;
    const bool several = followedUnread(situation) || situation.pipelined();
    if (!data || !(several || looksLikeHeader(situation.commandLine)))
        return {};
    const Certainty certainty = several ? Certainty::Certain : Certainty::Probable;
    return with(found(situation, {data->said, data->replyFirst}, certainty), Role::Cause, {}, data->replyFirst);
}

bool looksLikeBase64(const QByteArray &line)
{
    const auto decoded = QByteArray::fromBase64Encoding(line, QByteArray::AbortOnBase64DecodingErrors);
    return line.size() >= 8 && line.size() % 4 == 0 && decoded;
}

Found loginAsCommand(const Situation &situation)
{
    const bool secret = situation.response || looksLikeBase64(situation.commandLine.trimmed());
    if (!situation.is({Verb::Other}) || !secret)
        return {};
    const Smtp::Exchange *login = refusedBefore(situation, {Verb::Auth, Verb::Response});
    if (!login)
        return {};
    const Certainty certainty = situation.response ? Certainty::Certain : Certainty::Probable;
    return with(found(situation, {login->said, login->replyFirst}, certainty), Role::Cause, {}, login->replyFirst);
}

Found chunkCount(const Situation &situation)
{
    const auto earlier = situation.earlier();
    const auto last = std::find_if(earlier.rbegin(), earlier.rend(),
                                   [](const Smtp::Exchange &some) { return some.verb != Verb::Other; });
    const bool chunk = last != earlier.rend() && last->verb == Verb::Bdat && Smtp::isAccepted(last->code);
    if (!situation.is({Verb::Other}) || !chunk)
        return {};
    return with(found(situation, {last->said}, Certainty::Probable), Role::Cause, situation.text(last->said),
                last->said);
}

// RFC 8446 5.1: a handshake record
Found tlsInClear(const Situation &situation)
{
    const bool record = situation.commandLine.startsWith("\x16\x03");
    return record && !situation.tls() ? Found(found(situation)) : Found();
}

Found lineTooLong(const Situation &situation)
{
    const qsizetype octets = situation.commandLine.size() + 2;
    const bool command = situation.exchange.said != none && !situation.inAuth() && !situation.atEndOfData();
    if (!command || octets <= commandOctets)
        return {};
    return with(found(situation), Role::Size, QByteArray::number(octets), situation.exchange.said);
}

Found loginTooLong(const Situation &situation)
{
    const bool named = wordsOnSize(situation.words) || situation.says({"limit exceeded"});
    return situation.inAuth() && named ? Found(worded(situation)) : Found();
}

Found emptyLine(const Situation &situation)
{
    if (!situation.is({Verb::Other}) || !situation.commandLine.trimmed().isEmpty())
        return {};
    return with(found(situation), Role::Command, {}, situation.exchange.said);
}

QByteArray word(const Situation &situation)
{
    const Span span = situation.command.word;
    return situation.commandLine.mid(qsizetype(span.begin), qsizetype(span.size));
}

Found verbMisspelt(const Situation &situation)
{
    const QByteArray meant = situation.is({Verb::Other}) ? verbMeant(word(situation)) : QByteArray();
    if (meant.isEmpty() || situation.offered.offers(word(situation)))
        return {};
    QByteArray line = situation.commandLine;
    const Span span = situation.command.word;
    line.replace(qsizetype(span.begin), qsizetype(span.size), meant);
    Match match =
        with(found(situation, {}, Certainty::Probable), Role::Keyword, word(situation), situation.exchange.said, span);
    return with(with(std::move(match), Role::Text, meant), Role::Value, line.trimmed());
}

Found verbUnknown(const Situation &situation)
{
    const QByteArray first = word(situation);
    if (!situation.is({Verb::Other}) || first.isEmpty() || situation.offered.offers(first))
        return {};
    return with(found(situation), Role::Keyword, first.left(wordOctets), situation.exchange.said,
                situation.command.word);
}

constexpr Rule dialect[] = {
    {"500.ehlo-to-lmtp", ehloToLmtp},
    {"500.lhlo-to-smtp", lhloToSmtp},
};
constexpr Rule unread[] = {
    {"421.too-many-errors", errorsUsedUp},    {"500.content-as-commands", contentAsCommands},
    {"500.login-as-command", loginAsCommand}, {"500.chunk-count", chunkCount},
    {"500.tls-on-clear-port", tlsInClear},    {"500.line-too-long", lineTooLong},
    {"500.login-too-long", loginTooLong},     {"500.empty-line", emptyLine},
    {"500.verb-misspelt", verbMisspelt},      {"500.verb-unknown", verbUnknown},
};
constexpr Rule ofMessage[] = {
    {"554.loop", refusedLoop},
    {"554.form", refusedForm},
};

} // namespace

std::span<const Rule> unreadRules()
{
    return unread;
}

std::span<const Rule> rules500()
{
    static const std::vector<Rule> all = joined({dialect, unread, unavailableRules(), ofMessage});
    return all;
}

} // namespace Core
