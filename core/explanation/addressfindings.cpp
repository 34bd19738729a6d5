#include "core/explanation/addressfindings.h"

#include "core/explanation/findings.h"
#include "core/explanation/wordings.h"

#include <algorithm>

namespace Core {
namespace {

using Smtp::MailboxProblem;
using Smtp::Verb;
using Found = std::optional<Match>;

QByteArray slice(const QByteArray &line, Span span)
{
    return line.mid(qsizetype(span.begin), qsizetype(span.size));
}

// The refusal may be about the mailbox itself, however it is written.
bool isAboutWriting(const Situation &situation)
{
    const bool otherStatus = situation.status({"x.1.1", "x.1.2", "x.1.8", "x.1.10", "x.2", "x.3", "x.4", "x.7"});
    return situation.atEnvelope() && !otherStatus;
}

QByteArray prefix(const Situation &situation)
{
    return situation.is({Verb::Rcpt}) ? "RCPT TO:" : "MAIL FROM:";
}

QByteArray path(const Situation &situation)
{
    return situation.command.path ? slice(situation.commandLine, *situation.command.path) : QByteArray();
}

QByteArray parametersAsTyped(const Situation &situation)
{
    QByteArray text;
    for (const Smtp::Parameter &parameter : situation.command.parameters)
        text += ' ' + slice(situation.commandLine, parameter.span);
    return text;
}

Match repaired(const Situation &situation, Match match, const QByteArray &value)
{
    return with(with(std::move(match), Role::Keyword, prefix(situation)), Role::Value, value);
}

// A blank inside an address without brackets ends it for the server: the rest looks like a parameter.
bool isCutByBlank(const Situation &situation)
{
    const auto &parameters = situation.command.parameters;
    return situation.atEnvelope() && !situation.command.bracketed && situation.command.path &&
           std::any_of(parameters.begin(), parameters.end(),
                       [](const Smtp::Parameter &some) { return some.keyword.contains('@'); });
}

Found faultIs(const Situation &situation, std::initializer_list<MailboxProblem> anyOf)
{
    const MailboxProblem problem = situation.address().problem;
    const bool fits = std::find(anyOf.begin(), anyOf.end(), problem) != anyOf.end();
    return isAboutWriting(situation) && fits ? Found(found(situation)) : Found();
}

// The extension a parameter belongs to; keywords that name their own are not listed.
QByteArray extensionOf(const QByteArray &keyword)
{
    if (keyword == "BODY")
        return "8BITMIME";
    if (keyword == "RET" || keyword == "ENVID" || keyword == "NOTIFY" || keyword == "ORCPT")
        return "DSN";
    if (keyword == "HOLDFOR" || keyword == "HOLDUNTIL")
        return "FUTURERELEASE";
    if (keyword == "BY")
        return "DELIVERBY";
    return keyword == "MT-PRIORITY" ? "MT-PRIORITY" : keyword;
}

bool isNumber(const QByteArray &value)
{
    return !value.isEmpty() && value.size() <= 20 &&
           std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// RFC 3461 4.1
bool isNotify(const QByteArray &value)
{
    const QList<QByteArray> words = value.split(',');
    const QList<QByteArray> known = {"SUCCESS", "FAILURE", "DELAY"};
    return value == "NEVER" ||
           std::all_of(words.begin(), words.end(), [&known](const QByteArray &word) { return known.contains(word); });
}

bool isRight(const QByteArray &keyword, const QByteArray &value)
{
    if (keyword == "SIZE")
        return isNumber(value);
    if (keyword == "BODY")
        return QList<QByteArray>{"7BIT", "8BITMIME", "BINARYMIME"}.contains(value);
    if (keyword == "RET")
        return value == "FULL" || value == "HDRS";
    if (keyword == "NOTIFY")
        return isNotify(value);
    return keyword != "ORCPT" || value.contains(';');
}

bool needsValue(const QByteArray &keyword)
{
    return QList<QByteArray>{"SIZE", "BODY", "RET", "ENVID", "NOTIFY", "ORCPT", "AUTH"}.contains(keyword);
}

Match ofParameter(const Situation &situation, const Smtp::Parameter &parameter)
{
    return with(found(situation), Role::Parameter, parameter.keyword, situation.exchange.said, parameter.span);
}

} // namespace

bool isParameterOffered(const Situation &situation, const Smtp::Parameter &parameter)
{
    const QByteArray keyword = parameter.keyword.toUpper();
    if (keyword == "BODY" && situation.offered.offers("BINARYMIME"))
        return true;
    return situation.offered.offers(extensionOf(keyword));
}

QByteArray lineWithout(const Situation &situation, const Smtp::Parameter &parameter)
{
    QByteArray line = situation.commandLine;
    line.remove(qsizetype(parameter.span.begin), qsizetype(parameter.span.size));
    return line.simplified();
}

std::optional<Match> prefixMissing(const Situation &situation)
{
    if (!situation.atEnvelope() || situation.command.prefixPresent)
        return {};
    const QByteArray given = path(situation);
    return repaired(situation, found(situation), given.contains('@') ? given : QByteArray("user@example.org"));
}

std::optional<Match> bracketsMissing(const Situation &situation)
{
    const bool bare = situation.command.path && !situation.command.bracketed && !isCutByBlank(situation);
    if (!isAboutWriting(situation) || !bare || !situation.address().ok() || isAboutSenderDomain(situation))
        return {};
    return repaired(situation, found(situation), '<' + path(situation) + '>' + parametersAsTyped(situation));
}

std::optional<Match> addressBlank(const Situation &situation)
{
    if (!isCutByBlank(situation))
        return faultIs(situation, {MailboxProblem::Blank});
    const Span before = *situation.command.path;
    const Span blank{before.begin + before.size, 1};
    return with(found(situation), Role::Position, QByteArray::number(before.size + 1), situation.exchange.said, blank);
}

std::optional<Match> addressIncomplete(const Situation &situation)
{
    const auto fault = situation.addressFault();
    const MailboxProblem problem = situation.address().problem;
    const bool noAt = problem == MailboxProblem::MissingAt || problem == MailboxProblem::Empty;
    const bool open = situation.command.bracketed && !situation.command.closed;
    const bool unclosed =
        open || problem == MailboxProblem::UnclosedQuote || problem == MailboxProblem::UnclosedLiteral;
    if (!isAboutWriting(situation) || !situation.command.path || (noAt && !open))
        return {};
    if (!unclosed)
        return fault && fault->span.size == 0 ? Found(found(situation)) : Found();
    const Span span = *situation.command.path;
    return with(found(situation), Role::Position, QByteArray::number(span.size + 1), situation.exchange.said,
                {span.begin + span.size, 0});
}

std::optional<Match> addressCharacter(const Situation &situation)
{
    return faultIs(situation,
                   {MailboxProblem::ControlCharacter, MailboxProblem::LeadingDot, MailboxProblem::TrailingDot,
                    MailboxProblem::TwoDots, MailboxProblem::CharacterNotAllowed, MailboxProblem::BadQuotedPair,
                    MailboxProblem::DomainCharacter, MailboxProblem::LabelEmpty, MailboxProblem::LabelHyphen,
                    MailboxProblem::BadAddressLiteral, MailboxProblem::SecondAt, MailboxProblem::NotUtf8});
}

std::optional<Match> addressWithoutDomain(const Situation &situation)
{
    return faultIs(situation, {MailboxProblem::MissingAt});
}

std::optional<Match> sourceRoute(const Situation &situation)
{
    return faultIs(situation, {MailboxProblem::SourceRoute});
}

std::optional<Match> emptyRecipient(const Situation &situation)
{
    const bool empty = situation.command.path && situation.command.path->size == 0;
    return situation.is({Verb::Rcpt}) && empty ? Found(found(situation)) : Found();
}

std::optional<Match> addressTooLong(const Situation &situation)
{
    return faultIs(situation, {MailboxProblem::LocalPartTooLong, MailboxProblem::DomainTooLong,
                               MailboxProblem::PathTooLong, MailboxProblem::LabelTooLong});
}

std::optional<Match> parameterUnknown(const Situation &situation)
{
    if (!situation.atEnvelope() || !situation.introduced() || isCutByBlank(situation))
        return {};
    for (const Smtp::Parameter &parameter : situation.command.parameters) {
        if (isParameterOffered(situation, parameter))
            continue;
        return with(ofParameter(situation, parameter), Role::Value, lineWithout(situation, parameter));
    }
    return {};
}

std::optional<Match> parameterValue(const Situation &situation)
{
    for (const Smtp::Parameter &parameter :
         situation.atEnvelope() ? situation.command.parameters : QList<Smtp::Parameter>()) {
        if (parameter.value && !parameter.value->isEmpty() &&
            !isRight(parameter.keyword.toUpper(), parameter.value->toUpper()))
            return with(ofParameter(situation, parameter), Role::Value, *parameter.value, situation.exchange.said,
                        parameter.span);
    }
    return {};
}

std::optional<Match> parameterBare(const Situation &situation)
{
    for (const Smtp::Parameter &parameter :
         situation.atEnvelope() ? situation.command.parameters : QList<Smtp::Parameter>()) {
        const bool empty = !parameter.value || parameter.value->isEmpty();
        if (empty && needsValue(parameter.keyword.toUpper()))
            return ofParameter(situation, parameter);
    }
    return {};
}

std::optional<Match> blankBehindColon(const Situation &situation)
{
    if (!isAboutWriting(situation) || !situation.command.path || !situation.address().ok())
        return {};
    const qsizetype colon = situation.commandLine.indexOf(':');
    const bool blank =
        colon >= 0 && colon + 1 < situation.commandLine.size() && situation.commandLine[colon + 1] == ' ';
    if (!blank || !wordsOnSyntax(situation.words))
        return {};
    return repaired(situation, worded(situation), situation.commandLine.mid(colon + 1).trimmed());
}

bool isBadUserName(const Situation &situation)
{
    const Smtp::Login &login = situation.before.login();
    if (!situation.is({Verb::Response}) || situation.response || login.mechanism != "LOGIN" || login.responses > 0)
        return false;
    return Sasl::readResponse(login.mechanism, 1, situation.commandLine).what == Sasl::Reading::What::NotBase64;
}

} // namespace Core
