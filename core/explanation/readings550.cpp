#include "core/explanation/findings.h"
#include "core/explanation/pastedrefusals.h"
#include "core/explanation/refusals.h"
#include "core/explanation/wordings.h"

#include <array>

// 550: not accepted, and the words have to say whom it is about.
namespace Core {
namespace {

using Smtp::Verb;
using Found = std::optional<Match>;

Found atTheGreeting(const Situation &situation)
{
    return situation.atGreeting() ? Found(found(situation)) : Found();
}

Found clientName(const Situation &situation)
{
    if (!situation.introducing() || isAboutClient(situation) || situation.clientName.isEmpty())
        return {};
    return with(found(situation), Role::Value, ownLiteral(situation));
}

Found international(const Situation &situation)
{
    const bool place = situation.atEnvelope() || situation.atEndOfData();
    const bool about = situation.status({"x.6.7", "x.6.9"}) || wordsOnUtf8(situation.words);
    return place && about ? Found(worded(situation, {situation.senderRow})) : Found();
}

Found query(const Situation &situation)
{
    return situation.is({Verb::Vrfy, Verb::Expn}) ? Found(found(situation)) : Found();
}

Found dataRefused(const Situation &situation)
{
    const bool valid = situation.is({Verb::Data}) && hasOtherAccepted(situation);
    return valid ? Found(found(situation, {situation.mailRow()})) : Found();
}

Found sizeAtMail(const Situation &situation)
{
    return isAboutSize(situation) ? refusedDeclaredSize(situation) : Found();
}

constexpr Rule rules[] = {
    {"554.spoke-too-soon", refusedSpokeTooSoon},
    {"550.greeting", atTheGreeting},
    {"550.client-name", clientName},
    {"550.sender-domain", refusedSenderDomain},
    {"550.empty-sender", refusedEmptySender},
    {"553.sender-needs-login", refusedSenderNeedsLogin},
    {"550.sender-not-owned", refusedSenderNotOwned},
    {"550.sender-not-allowed", refusedSenderNotAllowed},
    {"550.domain-proof", refusedDomainProof},
    {"550.own-domain-outside", refusedOwnDomain},
    {"550.all-recipients", refusedAllRecipients},
    {"550.client-refused", refusedClient},
    {"550.client-refused-unnamed", refusedClientUnnamed},
    {"550.closed-to-sender", refusedToSender},
    {"550.callout", refusedCallout},
    {"550.sender-refused-late", refusedSenderLate},
    {"550.client-name-late", refusedClientName},
    {"550.moved", refusedMoved},
    {"550.recipient-domain", refusedRecipientDomain},
    {"550.recipient-unknown", refusedUnknownUser},
    {"550.relay", refusedRelay},
    {"550.relay-login-not-offered", refusedRelayNoLogin},
    {"550.relay-although-logged-in", refusedRelayLoggedIn},
    {"550.mailbox-disabled", refusedDisabledMailbox},
    {"552.mailbox-full", refusedFullMailbox},
    {"530.login-first-in-clear", refusedLoginFirstInClear},
    {"530.login-first", refusedLoginFirst},
    {"530.tls-then-login", refusedTlsThenLogin},
    {"530.login-not-offered", refusedLoginNotOffered},
    {"550.international", international},
    {"550.rate-limit", refusedRate},
    {"552.declared-size", sizeAtMail},
    {"550.sender-refused", refusedSenderAtMail},
    {"550.refused-after-deferral", refusedAfterDeferral},
    {"550.closed-to-outsiders", refusedToOutsiders},
    {"550.vrfy", query},
    {"550.data-refused", dataRefused},
    {"550.early", refusedBeforeTheDot},
    {"550.lmtp", refusedOneRecipient},
    {"552.message-too-big", refusedTooBig},
    {"552.message-too-big-unannounced", refusedTooBigUnannounced},
    {"552.full-after-content", refusedFullAfterContent},
    {"554.loop", refusedLoop},
    {"554.form", refusedForm},
    {"550.content", refusedContent},
    {"550.recipient-refused", refusedRecipient},
};

} // namespace

std::span<const Rule> rules550()
{
    static const QList<Rule> all = withPasted(rules);
    return {all.constData(), size_t(all.size())};
}

} // namespace Core
