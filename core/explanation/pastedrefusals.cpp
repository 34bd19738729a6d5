#include "core/explanation/pastedrefusals.h"

#include "core/explanation/findings.h"
#include "core/explanation/wordings.h"

namespace Core {
namespace {

using Found = std::optional<Match>;

template <auto Holds>
Found pasted(const Situation &situation)
{
    return onlyReplySeen(situation) && Holds(situation) ? Found(worded(situation)) : Found();
}

template <auto Holds>
Found pastedWords(const Situation &situation)
{
    return onlyReplySeen(situation) && Holds(situation.words) ? Found(worded(situation)) : Found();
}

bool clientName(const Situation &situation)
{
    return wordsOnClientName(situation.words) && !wordsOnSender(situation.words);
}

bool senderDomain(const Situation &situation)
{
    if (wordsOnRecipient(situation.words))
        return false;
    return situation.status({"x.1.8", "x.7.27"}) ||
           (wordsOnSender(situation.words) && wordsOnMissingDomain(situation.words));
}

bool sender(const Situation &situation)
{
    const bool owner = wordsOnOwner(situation.words) || wordsOnCallout(situation.words);
    return owner || (wordsOnSender(situation.words) && !wordsOnRecipient(situation.words) &&
                     !wordsOnUnknownUser(situation.words));
}

bool loginWanted(const Situation &situation)
{
    return wordsOnLogin(situation.words) && situation.says({"requir", "must", "need", "unauthenticated",
                                                            "not authenticated", "requise", "first", "turn on"});
}

bool tooBig(const Situation &situation)
{
    return isAboutSize(situation);
}

bool filtered(const Situation &situation)
{
    return wordsOnSpam(situation.words);
}

constexpr Rule rules[] = {
    {"554.spoke-too-soon", pastedWords<wordsOnSynchronization>},
    {"554.words-no-recipients", pastedWords<wordsOnNoRecipients>},
    {"550.words-domain-proof", pasted<isAboutDomainProof>},
    {"550.words-client", pasted<isAboutClient>},
    {"550.words-client-name", pasted<clientName>},
    {"550.words-relay", pastedWords<wordsOnRelay>},
    {"550.words-sender-domain", pasted<senderDomain>},
    {"550.words-quota", pasted<isAboutQuota>},
    {"550.words-disabled", pasted<isAboutDisabledMailbox>},
    {"550.words-login", pasted<loginWanted>},
    {"550.words-sender", pasted<sender>},
    {"550.words-unknown-user", pasted<isAboutUnknownUser>},
    {"550.words-spam", pasted<filtered>},
    {"550.words-loop", pasted<isAboutLoop>},
    {"550.words-size", pasted<tooBig>},
    {"550.words-form", pasted<isAboutForm>},
};

} // namespace

std::span<const Rule> pastedRefusals()
{
    return rules;
}

QList<Rule> withPasted(std::span<const Rule> own)
{
    QList<Rule> all(own.begin(), own.end());
    for (const Rule &rule : rules)
        all.append(rule);
    return all;
}

} // namespace Core
