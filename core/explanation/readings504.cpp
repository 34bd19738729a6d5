#include "core/explanation/addressfindings.h"
#include "core/explanation/findings.h"
#include "core/explanation/wordings.h"

#include <algorithm>

// 504: known, well written, and not done here: a mechanism, a name, an address, a value.
namespace Core {
namespace {

using Smtp::Verb;
using Found = std::optional<Match>;

bool isShort(const QByteArray &domain)
{
    return !domain.contains('.') && !domain.startsWith('[');
}

Found authWithoutMechanism(const Situation &situation)
{
    if (!situation.is({Verb::Auth}) || !situation.command.mechanism.isEmpty())
        return {};
    return with(found(situation), Role::Mechanism, mechanismToUse(situation));
}

bool isOffered(const Situation &situation)
{
    return situation.offered.mechanisms().contains(situation.command.mechanism);
}

Found loginNotOfferedHere(const Situation &situation)
{
    const bool none = situation.is({Verb::Auth}) && situation.offered.mechanisms().isEmpty();
    return none && situation.before.extended() ? Found(found(situation, {situation.before.introduction()})) : Found();
}

Found mechanismRefused(const Situation &situation)
{
    const bool known = situation.is({Verb::Auth}) && isOffered(situation);
    return known ? Found(found(situation, {situation.before.offeredAt("AUTH")})) : Found();
}

// At RCPT the verdict on EHLO may come late (Postfix: smtpd_delay_reject).
Found clientNameShort(const Situation &situation)
{
    const bool late = situation.atEnvelope() && wordsOnClientName(situation.words);
    const bool place = situation.introducing() || late;
    if (!place || situation.clientName.isEmpty() || !isShort(situation.clientName))
        return {};
    return with(found(situation, {situation.clientNameRow}), Role::Value, ownLiteral(situation));
}

Found senderShort(const Situation &situation)
{
    if (situation.sender.isEmpty() || !isShort(situation.senderDomain()))
        return {};
    if (situation.is({Verb::Mail}))
        return found(situation);
    const bool late = isAboutSender(situation) || !isShort(situation.recipientDomain());
    return situation.atRecipient() && late ? Found(worded(situation, {situation.senderRow})) : Found();
}

Found recipientShort(const Situation &situation)
{
    const bool given = situation.atRecipient() && !situation.recipient.isEmpty();
    return given && isShort(situation.recipientDomain()) ? Found(found(situation)) : Found();
}

Found value(const Situation &situation)
{
    if (!situation.atEnvelope())
        return {};
    const QList<Smtp::Parameter> &all = situation.command.parameters;
    const auto named = std::find_if(all.begin(), all.end(), [&](const Smtp::Parameter &some) {
        return some.value && !some.value->isEmpty() && isParameterOffered(situation, some);
    });
    if (named == all.end())
        return {};
    const RowId said = situation.exchange.said;
    return with(with(found(situation), Role::Parameter, named->keyword, said, named->span), Role::Value, *named->value,
                said, named->span);
}

Found helpTopic(const Situation &situation)
{
    return situation.is({Verb::Help}) && situation.command.argument.size > 0 ? Found(found(situation)) : Found();
}

constexpr Rule rules[] = {
    {"504.auth-without-mechanism", authWithoutMechanism},
    {"504.mechanism-inside-tls", mechanismInsideTls},
    {"504.login-not-offered", loginNotOfferedHere},
    {"504.mechanism-unknown", mechanismUnknown},
    {"504.mechanism-refused", mechanismRefused},
    {"504.client-name", clientNameShort},
    {"504.sender", senderShort},
    {"504.recipient", recipientShort},
    {"504.value", value},
    {"501.parameter-unknown", parameterUnknown},
    {"504.help-topic", helpTopic},
};

} // namespace

std::optional<Match> mechanismInsideTls(const Situation &situation)
{
    const bool clear = situation.known() && !situation.tls() && situation.offered.offers("STARTTLS");
    if (!situation.is({Verb::Auth}) || situation.command.mechanism.isEmpty() || !clear)
        return {};
    if (isOffered(situation) && !wordsOnTls(situation.words))
        return {};
    const QByteArray name = situation.clientName.isEmpty() ? ownLiteral(situation) : situation.clientName;
    return with(found(situation, {situation.before.offeredAt("STARTTLS")}), Role::Value, name);
}

std::optional<Match> mechanismUnknown(const Situation &situation)
{
    const bool named = situation.is({Verb::Auth}) && !situation.command.mechanism.isEmpty();
    if (!named || situation.offered.mechanisms().isEmpty() || isOffered(situation))
        return {};
    return with(found(situation, {situation.before.offeredAt("AUTH")}), Role::Value, mechanismToUse(situation));
}

std::span<const Rule> rules504()
{
    return rules;
}

} // namespace Core
