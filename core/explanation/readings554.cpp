#include "core/explanation/findings.h"
#include "core/explanation/pastedrefusals.h"
#include "core/explanation/refusals.h"
#include "core/explanation/wordings.h"

// 554: the transaction, or all service, is refused.
namespace Core {
namespace {

using Smtp::Verb;
using Found = std::optional<Match>;

Found atTheGreeting(const Situation &situation)
{
    return situation.atGreeting() && !wordsOnSynchronization(situation.words) ? Found(found(situation)) : Found();
}

Found tlsAlready(const Situation &situation)
{
    return situation.is({Verb::StartTls}) && situation.tls() ? Found(found(situation, {situation.before.encryptedAt()}))
                                                             : Found();
}

// Every reply inside this TLS layer was a 554, this one included.
Found afterTls(const Situation &situation)
{
    const RowId begun = situation.before.encryptedAt();
    if (!situation.tls() || begun == none || situation.atGreeting() || situation.is({Verb::StartTls}))
        return {};
    int others = 0;
    for (const Smtp::Exchange &exchange : situation.earlier()) {
        if (exchange.replyFirst == none || exchange.replyFirst < begun)
            continue;
        if (exchange.code != 554)
            return {};
        ++others;
    }
    const bool said = wordsOnTls(situation.words) || situation.says({"security"});
    if (others == 0 && !said)
        return {};
    return found(situation, {begun}, others > 0 ? Certainty::Certain : Certainty::Probable);
}

Found atMail(const Situation &situation)
{
    return situation.is({Verb::Mail}) ? Found(found(situation)) : Found();
}

Found sizeAtMail(const Situation &situation)
{
    return isAboutSize(situation) ? refusedDeclaredSize(situation) : Found();
}

// A rate named after the content is one cause among a filter's others.
Found rateBeforeContent(const Situation &situation)
{
    return situation.atEnvelope() ? refusedRate(situation) : Found();
}

Found clientBlocked(const Situation &situation)
{
    return situation.atRecipient() ? refusedClient(situation) : Found();
}

Found clientBlockedUnnamed(const Situation &situation)
{
    return situation.atRecipient() ? refusedClientUnnamed(situation) : Found();
}

// RFC 3030: BDAT in place of DATA. RFC 2920 3.1: a pipelined DATA may draw 354, and the dot is refused then.
bool asksForContent(const Situation &situation)
{
    return situation.is({Verb::Data, Verb::Bdat, Verb::Chunk}) || situation.atEndOfData();
}

bool hasNoRecipient(const Situation &situation)
{
    const Smtp::Transaction &transaction = situation.transaction;
    return asksForContent(situation) && transaction.accepted == 0 && transaction.mailCode / 100 == 2;
}

Match ofFirstRefusal(const Situation &situation)
{
    const RowId first = situation.transaction.firstUnaccepted();
    return found(situation, {first, situation.replyTo(first)});
}

Found allRefused(const Situation &situation)
{
    const Smtp::Transaction &transaction = situation.transaction;
    const bool fits = hasNoRecipient(situation) && transaction.refused > 0 && transaction.deferred == 0;
    if (!fits)
        return {};
    const bool named = situation.is({Verb::Data, Verb::Bdat});
    return named ? Found(ofFirstRefusal(situation)) : Found(with(ofFirstRefusal(situation), Role::Command, "DATA"));
}

Found allDeferred(const Situation &situation)
{
    const Smtp::Transaction &transaction = situation.transaction;
    const bool fits = hasNoRecipient(situation) && transaction.deferred > 0 && transaction.refused == 0;
    return fits ? Found(ofFirstRefusal(situation)) : Found();
}

Found refusedAndDeferred(const Situation &situation)
{
    const Smtp::Transaction &transaction = situation.transaction;
    const bool fits = hasNoRecipient(situation) && transaction.deferred > 0 && transaction.refused > 0;
    return fits ? Found(ofFirstRefusal(situation)) : Found();
}

Found noneSent(const Situation &situation)
{
    const bool none =
        hasNoRecipient(situation) && situation.transaction.asked == 0 && situation.is({Verb::Data, Verb::Bdat});
    return none ? Found(found(situation, {situation.mailRow()})) : Found();
}

Found dataRefused(const Situation &situation)
{
    const bool valid = situation.is({Verb::Data}) && hasOtherAccepted(situation);
    return valid ? Found(found(situation, {situation.mailRow()})) : Found();
}

bool atTheEnd(const Situation &situation)
{
    return situation.atEndOfData() && !beforeTheDot(situation) && !ofOneRecipient(situation);
}

bool isAboutConversion(const Situation &situation)
{
    return situation.status({"x.6.3", "x.6.1"}) || wordsOnConversion(situation.words);
}

bool isAboutProof(const Situation &situation)
{
    return situation.status({"x.7.5", "x.7.9"}) || isAboutDomainProof(situation);
}

// The rest of the situations at the end of data are more exact than "a filter did it".
bool hasExactCause(const Situation &situation)
{
    return isAboutLoop(situation) || isAboutConversion(situation) || isAboutForm(situation) ||
           isAboutProof(situation) || isAboutSize(situation);
}

Found content(const Situation &situation)
{
    if (!atTheEnd(situation))
        return {};
    if (wordsOnSpam(situation.words) && !situation.status({"x.6", "x.4"}) && !isAboutProof(situation))
        return worded(situation);
    const bool rule = situation.status({"x.7"}) || wordsOnPolicy(situation.words) || isAboutClient(situation);
    return rule && !hasExactCause(situation) ? Found(worded(situation)) : Found();
}

Found conversion(const Situation &situation)
{
    const bool place = atTheEnd(situation) || situation.atRecipient();
    return place && isAboutConversion(situation) ? Found(worded(situation)) : Found();
}

Found form(const Situation &situation)
{
    return atTheEnd(situation) && isAboutForm(situation) ? Found(worded(situation)) : Found();
}

Found domainProof(const Situation &situation)
{
    const bool place = atTheEnd(situation) || situation.atEnvelope();
    const bool proof = situation.atEnvelope() ? isAboutDomainProof(situation) : isAboutProof(situation);
    return place && proof ? Found(worded(situation)) : Found();
}

Found idleCommands(const Situation &situation)
{
    const quint32 count = situation.before.idleCommands();
    if (count < 2 || !wordsOnIdling(situation.words))
        return {};
    return with(worded(situation), Role::Count, QByteArray::number(count));
}

Found queryDenied(const Situation &situation)
{
    return situation.is({Verb::Vrfy, Verb::Expn, Verb::Etrn}) ? Found(found(situation)) : Found();
}

Found referenceFailed(const Situation &situation)
{
    return situation.is({Verb::Burl}) ? Found(found(situation)) : Found();
}

Found unexplained(const Situation &situation)
{
    const bool coded = situation.reply.status && !situation.status({"x.0.0", "x.3.0"});
    const bool silent = situation.words.trimmed().size() < 3 ||
                        situation.says({"transaction failed", "delivery failure", "message not accepted",
                                        "not accepted", "mail not accepted", "rejected", "refused", "failed", "error"});
    return atTheEnd(situation) && !coded && silent ? Found(found(situation)) : Found();
}

constexpr Rule rules[] = {
    {"554.greeting", atTheGreeting},
    {"554.spoke-too-soon", refusedSpokeTooSoon},
    {"554.tls-already", tlsAlready},
    {"554.after-tls", afterTls},
    {"554.idle-commands", idleCommands},
    // The words say more than the step does
    {"550.sender-domain", refusedSenderDomain},
    {"553.sender-needs-login", refusedSenderNeedsLogin},
    {"550.sender-not-owned", refusedSenderNotOwned},
    {"550.sender-not-allowed", refusedSenderNotAllowed},
    {"554.domain-proof", domainProof},
    {"554.client-blocked", clientBlocked},
    {"554.client-blocked-unnamed", clientBlockedUnnamed},
    {"550.client-refused", refusedClient},
    {"550.client-refused-unnamed", refusedClientUnnamed},
    {"550.callout", refusedCallout},
    {"550.rate-limit", rateBeforeContent},
    {"552.declared-size", sizeAtMail},
    {"554.sender-refused", atMail},
    {"554.relay", refusedRelay},
    {"554.relay-login-not-offered", refusedRelayNoLogin},
    {"550.relay-although-logged-in", refusedRelayLoggedIn},
    {"550.sender-refused-late", refusedSenderLate},
    {"550.client-name-late", refusedClientName},
    {"550.moved", refusedMoved},
    {"550.recipient-domain", refusedRecipientDomain},
    {"550.recipient-unknown", refusedUnknownUser},
    {"550.mailbox-disabled", refusedDisabledMailbox},
    {"552.mailbox-full", refusedFullMailbox},
    {"554.all-refused", allRefused},
    {"554.all-deferred", allDeferred},
    {"554.refused-and-deferred", refusedAndDeferred},
    {"554.none-sent", noneSent},
    {"554.data-refused", dataRefused},
    {"554.content", content},
    {"554.loop", refusedLoop},
    {"554.conversion", conversion},
    {"552.full-after-content", refusedFullAfterContent},
    {"552.message-too-big", refusedTooBig},
    {"552.message-too-big-unannounced", refusedTooBigUnannounced},
    {"554.form", form},
    {"554.query-denied", queryDenied},
    {"554.reference-failed", referenceFailed},
    {"554.unexplained", unexplained},
    {"550.early", refusedBeforeTheDot},
    {"550.lmtp", refusedOneRecipient},
    {"550.content", refusedContent},
    {"550.recipient-refused", refusedRecipient},
};

} // namespace

std::span<const Rule> rules554()
{
    static const QList<Rule> all = withPasted(rules);
    return {all.constData(), size_t(all.size())};
}

} // namespace Core
