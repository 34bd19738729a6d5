#include "core/explanation/readings553.h"
#include "core/explanation/wordings.h"

// 553 that points at a character of the address. The strict reading of the command tells where.
namespace Core {
namespace {

using Smtp::MailboxProblem;

// A refusal that lays the matter to something else than the form of the address.
bool isAboutForm(const Situation &s)
{
    const bool other = wordsOnRelay(s.words) || wordsOnBlockList(s.words) || wordsOnUnknownUser(s.words) ||
                       wordsOnMissingDomain(s.words) || wordsOnOwner(s.words);
    return s.known() && s.atEnvelope() && !other && !s.status({"x.1.1", "x.1.8", "x.7", "x.2", "x.3", "x.4"});
}

std::optional<Match> problem(const Situation &s, std::initializer_list<MailboxProblem> anyOf)
{
    const MailboxProblem found = s.address().problem;
    const bool isOne = std::find(anyOf.begin(), anyOf.end(), found) != anyOf.end();
    const auto fault = s.addressFault();
    if (!isOne || !fault || !isAboutForm(s))
        return std::nullopt;
    return fits({s.exchange.said}, {*fault});
}

bool holdsNonAscii(const Situation &s)
{
    const QByteArray &line = s.commandLine;
    return std::any_of(line.begin(), line.end(), [](char octet) { return uchar(octet) >= 0x80; });
}

// 5.6.7 is the status for it (RFC 6531 3.5), whatever else could be found wrong.
std::optional<Match> utf8NotGiven(const Situation &s)
{
    const auto fault = s.addressFault();
    if (!s.known() || !fault || !holdsNonAscii(s) || s.address().problem != MailboxProblem::NotAscii)
        return std::nullopt;
    const bool named = s.status({"x.6.7"}) || wordsOnUtf8(s.words);
    if (!named && !isAboutForm(s))
        return std::nullopt;
    return fits({s.mailRow(), s.exchange.said}, {*fault}, named ? Certainty::Certain : Certainty::Probable);
}

std::optional<Match> sourceRoute(const Situation &s)
{
    return s.known() && s.atEnvelope() && s.address().problem == MailboxProblem::SourceRoute ? fits({s.exchange.said})
                                                                                             : std::nullopt;
}

std::optional<Match> withoutDomain(const Situation &s)
{
    return problem(s, {MailboxProblem::MissingAt});
}

std::optional<Match> blank(const Situation &s)
{
    return problem(s, {MailboxProblem::Blank});
}

std::optional<Match> dot(const Situation &s)
{
    return problem(s, {MailboxProblem::LeadingDot, MailboxProblem::TrailingDot, MailboxProblem::TwoDots});
}

std::optional<Match> tooLong(const Situation &s)
{
    return problem(s, {MailboxProblem::LocalPartTooLong, MailboxProblem::DomainTooLong, MailboxProblem::PathTooLong});
}

// The path between may itself be in order.
std::optional<Match> bracket(const Situation &s)
{
    const bool open =
        s.address().problem == MailboxProblem::UnclosedBracket || (s.command.bracketed && !s.command.closed);
    const bool bare = s.command.path && !s.command.bracketed && s.address().ok();
    if (!(open || bare) || !isAboutForm(s))
        return std::nullopt;
    return fits({s.exchange.said}, {}, open ? Certainty::Certain : Certainty::Probable);
}

std::optional<Match> badlyWritten(const Situation &s)
{
    const auto fault = s.addressFault();
    if (!fault || !isAboutForm(s))
        return std::nullopt;
    return fits({s.exchange.said}, {*fault});
}

constexpr Rule address[] = {
    {"553.utf8-not-given", utf8NotGiven},
    {"553.source-route", sourceRoute},
    {"553.address-without-domain", withoutDomain},
    {"553.address-blank", blank},
    {"553.address-dot", dot},
    {"553.address-too-long", tooLong},
    {"553.address-bracket", bracket},
    {"553.address-badly-written", badlyWritten},
};

} // namespace

std::span<const Rule> addressRules553()
{
    return address;
}

} // namespace Core
