#include "core/explanation/findings.h"
#include "core/explanation/pastedrefusals.h"
#include "core/explanation/refusals.h"
#include "core/explanation/wordings.h"

// 551: the user is elsewhere.
namespace Core {
namespace {

using Smtp::Verb;
using Found = std::optional<Match>;

Found moved(const Situation &situation)
{
    const bool fits = situation.atRecipient() && situation.newAddress() && !situation.recipient.isEmpty();
    return fits ? Found(found(situation)) : Found();
}

Found notLocal(const Situation &situation)
{
    const bool named = !situation.recipient.isEmpty() && !situation.recipientDomain().isEmpty();
    if (!situation.atRecipient() || situation.loggedIn() || !named || isAboutUnknownUser(situation))
        return {};
    return found(situation, {}, wordsOnRelay(situation.words) ? Certainty::Certain : Certainty::Probable);
}

Found query(const Situation &situation)
{
    return situation.is({Verb::Vrfy, Verb::Expn}) ? Found(found(situation)) : Found();
}

// RFC 3030 2: what comes behind a failed chunk, or behind refused recipients, is read and thrown away.
Found failedChunk(const Situation &situation)
{
    const Smtp::Transaction &transaction = situation.transaction;
    if (!situation.is({Verb::Bdat, Verb::Chunk}))
        return {};
    RowId refused = transaction.failedChunk;
    if (refused == none && transaction.accepted == 0)
        refused = transaction.firstUnaccepted();
    if (refused == none && transaction.mailCode >= 400)
        refused = transaction.mail;
    const RowId cause = situation.replyTo(refused);
    return cause == none ? Found() : Found(with(found(situation, {cause}), Role::Cause, {}, cause));
}

Found pastedMove(const Situation &situation)
{
    return onlyReplySeen(situation) && situation.newAddress() ? Found(worded(situation)) : Found();
}

Found pastedRelay(const Situation &situation)
{
    return onlyReplySeen(situation) && !isAboutClient(situation) ? Found(worded(situation)) : Found();
}

constexpr Rule rules[] = {
    {"551.moved", moved},
    {"550.client-refused", refusedClient},
    {"550.client-refused-unnamed", refusedClientUnnamed},
    {"551.not-local", notLocal},
    {"551.vrfy", query},
    {"551.failed-chunk", failedChunk},
    {"550.relay-although-logged-in", refusedRelayLoggedIn},
    {"550.recipient-unknown", refusedUnknownUser},
    {"550.recipient-refused", refusedRecipient},
    {"551.words-moved", pastedMove},
    {"551.words-not-local", pastedRelay},
};

} // namespace

std::span<const Rule> rules551()
{
    static const QList<Rule> all = withPasted(rules);
    return {all.constData(), size_t(all.size())};
}

} // namespace Core
