#include "core/explanation/findings.h"
#include "core/explanation/matching.h"

#include <algorithm>

// 220, 221, 235, 251, 252: yes, and to what.
namespace Core {
namespace {

using Smtp::Verb;
using Found = std::optional<Match>;

constexpr qint64 heldBack = 1'000'000; // µs

// What to introduce oneself with, and as.
Match withIntroduction(const Situation &situation, Match match)
{
    const QByteArray name = situation.clientName.isEmpty() ? ownLiteral(situation) : situation.clientName;
    match = with(std::move(match), Role::Keyword, situation.lmtp() ? "LHLO" : "EHLO");
    return with(std::move(match), Role::Value, name);
}

Found greetingInParts(const Situation &situation)
{
    const GreetingPace pace = greetingPace(situation, situation.exchange.replyFirst);
    if (!situation.atGreeting() || pace.lines < 2 || pace.spread < heldBack)
        return {};
    const QByteArray seconds = QByteArray::number((pace.spread + 500'000) / 1'000'000);
    const RowId last = situation.exchange.replyLast;
    return withIntroduction(situation, with(found(situation, {last}), Role::Delay, seconds, last));
}

Found greeting(const Situation &situation)
{
    const QByteArray text = situation.reply.lines.isEmpty() ? QByteArray() : situation.reply.lines.first().trimmed();
    const QByteArray name = text.left(text.indexOf(' '));
    if (!situation.atGreeting() || name.isEmpty())
        return {};
    return withIntroduction(situation, with(found(situation), Role::ServerName, name, situation.exchange.replyFirst));
}

Found startTls(const Situation &situation)
{
    const bool begins = situation.is({Verb::StartTls}) && !situation.tls() && situation.exchange.whole;
    return begins ? Found(withIntroduction(situation, found(situation))) : Found();
}

Found startTlsInsideTls(const Situation &situation)
{
    const bool again = situation.is({Verb::StartTls}) && situation.tls() && situation.before.encryptedAt() != none;
    return again ? Found(found(situation, {situation.before.encryptedAt()})) : Found();
}

Found goodbye(const Situation &situation)
{
    return situation.is({Verb::Quit}) ? Found(found(situation)) : Found();
}

Found goodbyeUnasked(const Situation &situation)
{
    return situation.known() && situation.exchange.said != none ? Found(found(situation)) : Found();
}

Found goodbyeSilent(const Situation &situation)
{
    return situation.known() && situation.is({Verb::None}) ? Found(found(situation)) : Found();
}

bool sendsSecretItself(const QByteArray &mechanism)
{
    const QList<QByteArray> plain = {"PLAIN", "LOGIN", "XOAUTH2", "OAUTHBEARER"};
    return plain.contains(mechanism);
}

// Nobody listens on the way to one's own machine.
bool staysOnThisMachine(const Situation &situation)
{
    const QByteArray &peer = situation.connected.peer;
    return !situation.opened.socketPath.isEmpty() || peer.startsWith("127.") || peer.startsWith("[::1]");
}

// An import that does not say how it was protected proves no leak.
bool wentInClear(const Situation &situation)
{
    const RowId said = situation.exchange.said;
    const bool clear = said != none && situation.dialogue.event(said).protection == Protection::Clear;
    return clear && !situation.tls() && !staysOnThisMachine(situation);
}

bool isLogin(const Situation &situation)
{
    return situation.inAuth() && situation.exchange.whole && !mechanismUsed(situation).isEmpty();
}

Match ofLogin(const Situation &situation)
{
    const RowId auth = situation.is({Verb::Auth}) ? situation.exchange.said : situation.before.login().command;
    return with(found(situation, {auth}), Role::Auth, {}, auth);
}

Found loggedInClear(const Situation &situation)
{
    const bool exposed = isLogin(situation) && wentInClear(situation);
    return exposed && sendsSecretItself(mechanismUsed(situation)) ? Found(ofLogin(situation)) : Found();
}

Found loggedIn(const Situation &situation)
{
    return isLogin(situation) ? Found(ofLogin(situation)) : Found();
}

Found outsideAuth(const Situation &situation)
{
    return situation.known() && !situation.inAuth() ? Found(found(situation)) : Found();
}

bool ofRecipient(const Situation &situation)
{
    return situation.atRecipient() && !situation.recipient.isEmpty();
}

Found forwards(const Situation &situation)
{
    const auto address = ofRecipient(situation) ? situation.newAddress() : std::nullopt;
    return address && address->bytes != situation.recipient ? Found(found(situation)) : Found();
}

Found forRecipient(const Situation &situation)
{
    return ofRecipient(situation) ? Found(found(situation)) : Found();
}

Found toQuery(const Situation &situation)
{
    return situation.is({Verb::Vrfy, Verb::Expn}) ? Found(found(situation)) : Found();
}

Found toQueueCommand(const Situation &situation)
{
    return situation.is({Verb::Etrn}) ? Found(found(situation)) : Found();
}

constexpr Rule ready[] = {
    {"220.greeting-in-parts", greetingInParts},
    {"220.greeting", greeting},
    {"220.start-tls", startTls},
    {"220.starttls-inside-tls", startTlsInsideTls},
};
constexpr Rule bye[] = {
    {"221.goodbye", goodbye},
    {"221.unasked", goodbyeUnasked},
    {"221.unasked-silent", goodbyeSilent},
};
constexpr Rule login[] = {
    {"235.logged-in-clear", loggedInClear},
    {"235.logged-in", loggedIn},
    {"235.outside-auth", outsideAuth},
};
constexpr Rule forwarded[] = {
    {"251.forwards", forwards},
    {"251.forwards-unnamed", forRecipient},
    {"251.vrfy", toQuery},
    {"251.queue-empty", toQueueCommand},
};
constexpr Rule unverified[] = {
    {"252.vrfy", toQuery},
    {"252.queue-started", toQueueCommand},
    {"252.recipient", forRecipient},
};

} // namespace

std::span<const Rule> rules220()
{
    return ready;
}

std::span<const Rule> rules221()
{
    return bye;
}

std::span<const Rule> rules235()
{
    return login;
}

std::span<const Rule> rules251()
{
    return forwarded;
}

std::span<const Rule> rules252()
{
    return unverified;
}

} // namespace Core
