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
    const bool recipient = wordsOnRecipient(situation.words);
    const bool owner = wordsOnOwner(situation.words) || (wordsOnCallout(situation.words) && !recipient);
    return owner || (wordsOnSender(situation.words) && !recipient && !isAboutUnknownUser(situation));
}

bool loginWanted(const Situation &situation)
{
    return wordsOnLogin(situation.words) && situation.says({"requir", "must", "need", "unauthenticated",
                                                            "not authenticated", "requise", "first", "turn on"});
}

bool filtered(const Situation &situation)
{
    return wordsOnSpam(situation.words) && !situation.status({"x.6"});
}

bool closed(const Situation &situation)
{
    return situation.status({"x.7.12", "x.7.124", "x.7.133", "x.7.134", "x.7.135", "x.7.136"}) ||
           wordsOnClosed(situation.words);
}

bool policy(const Situation &situation)
{
    return situation.status({"x.7"}) || wordsOnPolicy(situation.words) || wordsOnPermission(situation.words);
}

constexpr Rule rules[] = {
    {"554.spoke-too-soon", pastedWords<wordsOnSynchronization>},
    {"554.words-no-recipients", pastedWords<wordsOnNoRecipients>},
    {"550.words-domain-proof", pasted<isAboutDomainProof>},
    {"535.password-login-off", pastedWords<wordsOnPasswordLoginOff>},
    {"550.words-client", pasted<isAboutClient>},
    {"550.words-client-name", pasted<clientName>},
    {"550.words-relay", pastedWords<wordsOnRelay>},
    {"550.words-sender-domain", pasted<senderDomain>},
    {"550.words-closed", pasted<closed>},
    {"550.words-rate", pasted<isAboutRate>},
    {"550.words-quota", pasted<isAboutQuota>},
    {"550.words-disabled", pasted<isAboutDisabledMailbox>},
    {"550.words-login", pasted<loginWanted>},
    {"550.words-sender", pasted<sender>},
    {"550.words-recipient-domain", pasted<isAboutRecipientDomain>},
    {"550.words-unknown-user", pasted<isAboutUnknownUser>},
    {"550.words-spam", pasted<filtered>},
    {"550.words-loop", pasted<isAboutLoop>},
    {"550.words-size", pasted<isAboutSize>},
    {"550.words-form", pasted<isAboutForm>},
    {"550.words-no-service", pastedWords<wordsOnNoService>},
    {"550.words-policy", pasted<policy>},
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
