#include "core/explanation/rules.h"

#include "core/explanation/unseensession.h"

#include <algorithm>

namespace Core {
namespace {

using Smtp::MailboxProblem;
using Smtp::Verb;

// A refusal that says it is about something else than the form of the address.
bool isAboutTheMailbox(const Situation &situation)
{
    return situation.status({"x.1.1", "x.1.2", "x.1.6", "x.1.8", "x.1.10", "x.2", "x.3", "x.4", "x.7"}) ||
           situation.says({"unknown", "does not exist", "doesn't exist", "no such", "relay", "spam", "blocked",
                           "not found", "quota", "full"});
}

std::optional<Match> faultAt(const Situation &situation)
{
    const auto fault = situation.addressFault();
    if (!fault || !situation.atEnvelope() || isAboutTheMailbox(situation))
        return std::nullopt;
    const bool speaksOfIt =
        situation.status({"x.1.3", "x.1.7", "x.5"}) ||
        situation.says({"syntax", "address", "malformed", "invalid", "illegal", "character", "format", "bad "});
    return Match{{*fault}, {situation.exchange.said}, speaksOfIt ? Certainty::Certain : Certainty::Probable};
}

std::optional<Match> problemIs(const Situation &situation, std::initializer_list<MailboxProblem> anyOf)
{
    const MailboxProblem problem = situation.address().problem;
    for (const MailboxProblem some : anyOf) {
        if (problem == some)
            return faultAt(situation);
    }
    return std::nullopt;
}

std::optional<Match> notAsciiAddress(const Situation &situation)
{
    return problemIs(situation, {MailboxProblem::NotAscii});
}

std::optional<Match> sourceRoute(const Situation &situation)
{
    return problemIs(situation, {MailboxProblem::SourceRoute});
}

std::optional<Match> withoutDomain(const Situation &situation)
{
    return problemIs(situation, {MailboxProblem::MissingAt});
}

bool speaksOfOwnership(const Situation &situation)
{
    return situation.says({"not owned", "sender", "owner", "send as", "sendas", "from address", "mail from", "identity",
                           "authorized to send", "allowed to send"});
}

std::optional<Match> senderNotOwned(const Situation &situation)
{
    if (!situation.atEnvelope() || !situation.loggedIn() || situation.sender.isEmpty() || situation.login.isEmpty())
        return std::nullopt;
    if (situation.senderIsLogin() || !speaksOfOwnership(situation) || situation.status({"x.1.8", "x.1.7"}))
        return std::nullopt;
    return Match{{}, {situation.loginRow, situation.senderRow}, Certainty::Probable};
}

std::optional<Match> senderNeedsLogin(const Situation &situation)
{
    if (!situation.atEnvelope() || situation.loggedIn() || situation.sender.isEmpty())
        return std::nullopt;
    if (!situation.says({"not logged in", "not owned", "login required for this sender"}))
        return std::nullopt;
    return Match{{}, {situation.senderRow}, Certainty::Certain};
}

constexpr Rule identity[] = {
    {"553.sender-not-owned", senderNotOwned},
    {"553.sender-needs-login", senderNeedsLogin},
};
constexpr Rule character[] = {
    {"553.utf8-not-given", notAsciiAddress},
    {"553.source-route", sourceRoute},
    {"553.address-without-domain", withoutDomain},
    {"553.address-badly-written", faultAt},
};

struct Table {
    quint16 code;
    std::span<const Rule> (*rules)();
};
constexpr Table tables[] = {
    {220, rules220}, {221, rules221}, {235, rules235}, {250, rules250}, {251, rules251}, {252, rules252},
    {334, rules334}, {354, rules354}, {421, rules421}, {432, rules432}, {450, rules450}, {451, rules451},
    {452, rules452}, {454, rules454}, {455, rules455}, {500, rules500}, {501, rules501}, {502, rules502},
    {503, rules503}, {504, rules504}, {521, rules521}, {525, rules525}, {530, rules530}, {534, rules534},
    {535, rules535}, {538, rules538}, {550, rules550}, {551, rules551}, {552, rules552}, {553, rules553},
    {554, rules554}, {555, rules555}, {556, rules556},
};

} // namespace

// 454 is a temporary refusal like others. 553 has its own; 501 and 555 share fuller ones for characters, 550 has its
// own for identity.
SharedRules sharedRulesFor(quint16 code)
{
    switch (code) {
    case 435: // Exim's 454
    case 450:
    case 451:
    case 455:
        return {{}, rules454()};
    case 501:
        return {{}, identity};
    case 550:
        return {character, identity};
    case 555:
        return {identity, character};
    default:
        return {};
    }
}

std::span<const Rule> rulesFor(quint16 code)
{
    const auto found =
        std::find_if(std::begin(tables), std::end(tables), [code](const Table &some) { return some.code == code; });
    return found == std::end(tables) ? std::span<const Rule>() : found->rules();
}

std::optional<Fit> firstFit(const Situation &situation)
{
    const quint16 code = situation.reply.code;
    const SharedRules shared = sharedRulesFor(code);
    const bool isPart = !situation.known() && situation.exchange.verb != Smtp::Verb::None;
    for (const std::span<const Rule> rules : {shared.before, rulesFor(code), shared.after}) {
        for (const Rule &rule : rules) {
            if (isPart && !standsWithoutSession(QLatin1String(rule.reading)))
                continue;
            if (std::optional<Match> match = rule.fits(situation))
                return Fit{QLatin1String(rule.reading), *std::move(match)};
        }
    }
    return std::nullopt;
}

} // namespace Core
