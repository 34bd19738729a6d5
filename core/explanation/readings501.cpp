#include "core/explanation/addressfindings.h"
#include "core/explanation/findings.h"
#include "core/explanation/pastedrefusals.h"
#include "core/explanation/wordings.h"

#include <algorithm>

// 501: the line is badly written. Most readings point at the octet.
namespace Core {
namespace {

using Smtp::MailboxProblem;
using Smtp::Verb;
using Found = std::optional<Match>;

Match withOwnName(const Situation &situation, Match match)
{
    return with(std::move(match), Role::Value, ownLiteral(situation));
}

Found nameMissing(const Situation &situation)
{
    if (!situation.introducing() || situation.command.argument.size > 0)
        return {};
    return withOwnName(situation, found(situation));
}

Found nameIsAddress(const Situation &situation)
{
    const bool bare = situation.address().problem == MailboxProblem::BadAddressLiteral;
    if (!situation.introducing() || !bare || situation.clientName.startsWith('['))
        return {};
    return withOwnName(situation, found(situation));
}

Found nameCharacter(const Situation &situation)
{
    const MailboxProblem problem = situation.address().problem;
    const auto fault = situation.addressFault();
    const bool oneCharacter = problem == MailboxProblem::DomainCharacter || problem == MailboxProblem::SecondAt;
    if (!situation.introducing() || !oneCharacter || !fault)
        return {};
    return withOwnName(situation, found(situation));
}

Found nameBadlyWritten(const Situation &situation)
{
    const bool ascii = situation.address().problem != MailboxProblem::NotAscii;
    if (!situation.introducing() || !ascii || !situation.addressFault())
        return {};
    return withOwnName(situation, found(situation));
}

Found argumentUnwanted(const Situation &situation)
{
    const bool alone = situation.is({Verb::Data, Verb::Rset, Verb::Quit, Verb::StartTls});
    return alone && situation.command.argument.size > 0 ? Found(found(situation)) : Found();
}

Found argumentMissing(const Situation &situation)
{
    const bool needs = situation.is({Verb::Vrfy, Verb::Expn, Verb::Etrn, Verb::Auth, Verb::Bdat});
    return needs && situation.command.argument.size == 0 ? Found(found(situation)) : Found();
}

Found loginCancelled(const Situation &situation)
{
    return situation.is({Verb::Response}) && situation.commandLine.trimmed() == "*" ? Found(found(situation)) : Found();
}

Found commandAsResponse(const Situation &situation)
{
    const RowId challenge = situation.before.login().lastChallenge;
    if (!situation.is({Verb::Response}) || !situation.response || !situation.response->beginsWithVerb ||
        challenge == none)
        return {};
    return with(found(situation, {challenge}), Role::Challenge, {}, challenge);
}

Found notBase64(const Situation &situation)
{
    if (!situation.inAuth())
        return {};
    const bool seen = (situation.response && situation.response->badBase64) || isBadUserName(situation);
    if (!seen && !wordsOnBase64(situation.words))
        return {};
    const Match match = seen ? found(situation) : worded(situation);
    return with(match, Role::Response, {}, situation.exchange.said);
}

Found initialResponse(const Situation &situation)
{
    if (!situation.is({Verb::Auth}) || !situation.command.initialResponse)
        return {};
    const QList<QByteArray> serverFirst = {"CRAM-MD5", "DIGEST-MD5"};
    if (serverFirst.contains(situation.command.mechanism))
        return found(situation);
    return situation.says({"initial"}) ? Found(worded(situation)) : Found();
}

Found senderDomain(const Situation &situation)
{
    return situation.atEnvelope() && isAboutSenderDomain(situation) ? Found(worded(situation, {situation.senderRow}))
                                                                    : Found();
}

Found notAscii(const Situation &situation)
{
    const auto beyond = [](char c) { return uchar(c) >= 0x80; };
    const bool commanding = situation.atEnvelope() || situation.introducing() || situation.is({Verb::Vrfy, Verb::Expn});
    if (!commanding || situation.mailParameter("SMTPUTF8"))
        return {};
    const bool holds = std::any_of(situation.commandLine.begin(), situation.commandLine.end(), beyond);
    return holds ? Found(found(situation)) : Found();
}

Found tooManyErrors(const Situation &situation)
{
    const RowId first = situation.before.firstError();
    const QByteArray last = situation.reply.lines.isEmpty() ? QByteArray() : situation.reply.lines.last().toLower();
    return first != none && wordsOnTooManyErrors(last) ? Found(with(worded(situation, {first}), Role::Cause, {}, first))
                                                       : Found();
}

Found domainProof(const Situation &situation)
{
    return situation.atEndOfData() && isAboutDomainProof(situation) ? Found(worded(situation)) : Found();
}

Found nothingFound(const Situation &situation)
{
    const bool commanding = situation.atEnvelope() || situation.introducing();
    const bool plain = wordsOnSyntax(situation.words) && !wordsOnOwner(situation.words);
    return commanding && plain && situation.address().ok() ? Found(worded(situation)) : Found();
}

Found wordsOnName(const Situation &situation)
{
    const bool about = wordsOnClientName(situation.words) || situation.says({"invalid domain name", "domain address"});
    return onlyReplySeen(situation) && about ? Found(worded(situation)) : Found();
}

Found wordsOnCancel(const Situation &situation)
{
    const bool about = situation.says({"aborted", "cancel"}) && wordsOnLogin(situation.words);
    return onlyReplySeen(situation) && (about || situation.says({"auth aborted"})) ? Found(worded(situation)) : Found();
}

Found wordsOnEncoding(const Situation &situation)
{
    return onlyReplySeen(situation) && wordsOnBase64(situation.words) ? Found(worded(situation)) : Found();
}

Found wordsOnAddress(const Situation &situation)
{
    const bool status = situation.status({"x.1.3", "x.1.7"});
    const bool words = situation.says({"address", "mail from", "rcpt to", "mailbox", "sender", "recipient"});
    return onlyReplySeen(situation) && (status || (words && wordsOnSyntax(situation.words))) ? Found(worded(situation))
                                                                                             : Found();
}

constexpr Rule rules[] = {
    {"501.name-missing", nameMissing},
    {"501.name-address", nameIsAddress},
    {"501.name-character", nameCharacter},
    {"501.name-badly-written", nameBadlyWritten},
    {"501.prefix-missing", prefixMissing},
    {"501.brackets-missing", bracketsMissing},
    {"501.address-blank", addressBlank},
    {"501.address-incomplete", addressIncomplete},
    {"501.address-character", addressCharacter},
    {"553.source-route", sourceRoute},
    {"501.no-domain", addressWithoutDomain},
    {"501.empty-recipient", emptyRecipient},
    {"501.too-long", addressTooLong},
    {"501.parameter-unknown", parameterUnknown},
    {"501.parameter-value", parameterValue},
    {"501.parameter-bare", parameterBare},
    {"501.argument-unwanted", argumentUnwanted},
    {"501.argument-missing", argumentMissing},
    {"501.login-cancelled", loginCancelled},
    {"501.command-as-response", commandAsResponse},
    {"501.initial-response", initialResponse},
    {"501.not-base64", notBase64},
    {"501.sender-domain", senderDomain},
    {"501.not-ascii", notAscii},
    {"501.too-many-errors", tooManyErrors},
    {"550.domain-proof", domainProof},
    {"501.blank-behind-colon", blankBehindColon},
    {"501.nothing-found", nothingFound},
    {"501.words-name", wordsOnName},
    {"501.words-cancelled", wordsOnCancel},
    {"501.words-base64", wordsOnEncoding},
    {"501.words-address", wordsOnAddress},
};

// RFC 5321 4.1.1.11: parameters. Whatever else is wrong with the address, the readings of 553 say.
constexpr Rule parameterRules[] = {
    {"501.address-blank", addressBlank},       {"501.parameter-unknown", parameterUnknown},
    {"501.parameter-value", parameterValue},   {"501.parameter-bare", parameterBare},
    {"501.brackets-missing", bracketsMissing}, {"501.prefix-missing", prefixMissing},
};

} // namespace

std::span<const Rule> rules555()
{
    return parameterRules;
}

std::span<const Rule> rules501()
{
    static const QList<Rule> all = withPasted(rules);
    return {all.constData(), size_t(all.size())};
}

} // namespace Core
