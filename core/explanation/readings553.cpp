#include "core/explanation/readings553.h"
#include "core/explanation/wordings.h"

// 553 that asks who you are: whose address stands in MAIL FROM.
namespace Core {
namespace {

bool isAboutSomethingElse(const Situation &s)
{
    return wordsOnRelay(s.words) || wordsOnBlockList(s.words) || wordsOnMissingDomain(s.words) ||
           wordsOnUnknownUser(s.words) || s.status({"x.1"});
}

// The words name the matter, or 5.7.1 does where login and address differ (RFC 6409 6.1).
bool isOwnership(const Situation &s)
{
    if (!s.atEnvelope() || !s.loggedIn() || s.sender.isEmpty() || wordsOnRelay(s.words))
        return false;
    if (wordsOnOwner(s.words))
        return true;
    return s.status({"x.7.1", "x.7.0"}) && !s.login.isEmpty() && !s.senderIsLogin() && !isAboutSomethingElse(s);
}

Certainty certaintyOf(const Situation &s)
{
    return wordsOnOwner(s.words) ? Certainty::Certain : Certainty::Probable;
}

std::optional<Match> notOwned(const Situation &s)
{
    if (!isOwnership(s) || s.login.isEmpty())
        return std::nullopt;
    return fits({s.loginRow, s.senderRow, s.exchange.said}, {}, certaintyOf(s));
}

// Only a login that is an address can be put into MAIL FROM.
std::optional<Match> notOwnedAddress(const Situation &s)
{
    if (!s.login.contains('@') || s.senderIsLogin() || !Smtp::checkMailbox(s.login).ok())
        return std::nullopt;
    return notOwned(s);
}

std::optional<Match> notOwnedLoginHidden(const Situation &s)
{
    if (!isOwnership(s))
        return std::nullopt;
    return fits({s.before.login().accepted, s.senderRow, s.exchange.replyFirst}, {textOrLine(s)}, certaintyOf(s));
}

std::optional<Match> needsLogin(const Situation &s)
{
    if (!s.known() || !s.atEnvelope() || s.loggedIn() || s.sender.isEmpty() || wordsOnRelay(s.words))
        return std::nullopt;
    const bool named = s.says({"not logged in", "not owned", "not authenticated", "login required", "log in first"});
    if (!named && !(wordsOnOwner(s.words) && wordsOnLogin(s.words)))
        return std::nullopt;
    return fits({s.senderRow, s.exchange.replyFirst});
}

constexpr Rule sender[] = {
    {"553.sender-not-owned-address", notOwnedAddress},
    {"553.sender-not-owned", notOwned},
    {"553.sender-not-owned-login-hidden", notOwnedLoginHidden},
    {"553.sender-needs-login", needsLogin},
};

} // namespace

std::span<const Rule> rules553()
{
    static const std::vector<Rule> all = joined({sender, addressRules553(), refusalRules553()});
    return all;
}

} // namespace Core
