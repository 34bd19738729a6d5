#include "core/explanation/findings.h"

#include "core/explanation/wordings.h"

#include <algorithm>

namespace Core {

using Smtp::Verb;

Match found(const Situation &situation, QList<RowId> evidence, Certainty certainty)
{
    const RowId reply = situation.exchange.replyFirst;
    evidence.append({situation.exchange.said, reply});
    Match match{{}, std::move(evidence), certainty};
    if (situation.reply.joined().isEmpty()) // the reply's role has no words then, but still a row
        match.arguments.append({Role::Reply, situation.text(reply), reply, {}});
    return match;
}

Match worded(const Situation &situation, QList<RowId> evidence)
{
    return found(situation, std::move(evidence), Certainty::Probable);
}

Match with(Match match, Role role, const QByteArray &bytes, RowId row, Span span)
{
    match.arguments.append({role, bytes, row, span});
    return match;
}

bool onlyReplySeen(const Situation &situation)
{
    return (situation.is({Verb::None}) && !situation.atGreeting()) || !situation.known();
}

bool beforeTheDot(const Situation &situation)
{
    return situation.is({Verb::Content}) && Smtp::parseCommand(situation.commandLine).verb == Verb::Data;
}

bool ofOneRecipient(const Situation &situation)
{
    return situation.lmtp() && situation.atEndOfData() && situation.exchange.recipient != none;
}

bool nullSender(const Situation &situation)
{
    return situation.senderRow != none && situation.sender.isEmpty() &&
           Smtp::parseCommand(situation.text(situation.senderRow)).bracketed;
}

bool hasOtherAccepted(const Situation &situation)
{
    return situation.transaction.accepted > 0;
}

QByteArray ownLiteral(const Situation &situation)
{
    const QByteArray address = situation.clientAddress();
    if (address.isEmpty())
        return "localhost";
    return (address.contains(':') ? "[IPv6:" : "[") + address + ']';
}

QByteArray mechanismToUse(const Situation &situation)
{
    const QList<QByteArray> offered = situation.offered.mechanisms();
    const QList<QByteArray> preferred = situation.tls() ? QList<QByteArray>{"PLAIN", "LOGIN", "CRAM-MD5"}
                                                        : QList<QByteArray>{"CRAM-MD5", "PLAIN", "LOGIN"};
    for (const QByteArray &mechanism : preferred) {
        if (offered.contains(mechanism))
            return mechanism;
    }
    return offered.isEmpty() ? "PLAIN" : offered.first();
}

QByteArray mechanismUsed(const Situation &situation)
{
    return situation.is({Verb::Auth}) && !situation.command.mechanism.isEmpty() ? situation.command.mechanism
                                                                                : situation.before.login().mechanism;
}

bool isAboutClient(const Situation &situation)
{
    const QByteArray &words = situation.words;
    if (situation.status({"x.7.25"}))
        return true;
    if (wordsOnBlockList(words))
        return !wordsOnListedName(words);
    if (wordsOnRelay(words) || wordsOnDomainProof(words) || wordsOnClientName(words) || wordsOnUnknownUser(words) ||
        wordsOnMissingDomain(words))
        return false;
    if (wordsOnQuota(words) || wordsOnSize(words) || situation.status({"x.1", "x.2", "x.3", "x.4", "x.6"}))
        return false;
    return wordsOnClientHost(words) || !clientAddressIn(situation).isEmpty();
}

bool isAboutClientName(const Situation &situation)
{
    return !situation.clientName.isEmpty() &&
           (wordsOnClientName(situation.words) || situation.names(situation.clientName));
}

bool isAboutSender(const Situation &situation)
{
    if (situation.sender.isEmpty() || wordsOnRecipient(situation.words))
        return false;
    const bool onlySender = situation.names(situation.sender) && !situation.names(situation.recipient);
    return onlySender || wordsOnSender(situation.words) || situation.status({"x.1.7", "x.1.8"});
}

bool isAboutSenderDomain(const Situation &situation)
{
    if (situation.sender.isEmpty() || situation.senderDomain().isEmpty() || wordsOnRecipient(situation.words))
        return false;
    if (situation.status({"x.1.8", "x.7.27"}))
        return true;
    if (!wordsOnMissingDomain(situation.words))
        return false;
    const bool namesOther =
        situation.recipientDomain() != situation.senderDomain() && situation.names(situation.recipientDomain());
    return situation.is({Verb::Mail}) || wordsOnSender(situation.words) ||
           (situation.names(situation.senderDomain()) && !namesOther);
}

bool isAboutUnknownUser(const Situation &situation)
{
    if (situation.status({"x.2", "x.1.8", "x.7.25"}) || wordsOnRelay(situation.words) ||
        situation.says({"sender address"}))
        return false;
    if (situation.status({"x.1.1", "x.1.6", "x.1.10"}))
        return true;
    return wordsOnUnknownUser(situation.words) || (situation.status({"x.4.1"}) && wordsOnRecipient(situation.words));
}

bool isAboutDisabledMailbox(const Situation &situation)
{
    if (isAboutRate(situation))
        return false;
    return situation.status({"x.2.1", "x.7.13"}) ||
           (!wordsOnSender(situation.words) && wordsOnDisabledMailbox(situation.words));
}

bool isAboutQuota(const Situation &situation)
{
    return !isAboutRate(situation) && (situation.status({"x.2.2"}) || wordsOnQuota(situation.words));
}

bool isAboutRate(const Situation &situation)
{
    return situation.status(
               {"x.4.5", "x.1.90", "x.2.121", "x.2.122", "x.7.28", "x.7.232", "x.7.233", "x.7.508", "x.7.705"}) ||
           wordsOnRate(situation.words);
}

bool isAboutRecipientDomain(const Situation &situation)
{
    if (wordsOnSender(situation.words) || wordsOnClientName(situation.words) || situation.status({"x.1.8", "x.7"}))
        return false;
    return wordsOnMissingDomain(situation.words) || situation.status({"x.4.310", "x.4.4"});
}

bool isAboutDomainProof(const Situation &situation)
{
    if (wordsOnPasswordLoginOff(situation.words))
        return false;
    if (situation.status({"x.7.29"})) // ARC by the registry, TLS for some
        return !wordsOnTls(situation.words);
    return situation.status({"x.7.20", "x.7.21", "x.7.22", "x.7.23", "x.7.24", "x.7.26", "x.7.30", "x.7.32", "x.7.40",
                             "x.7.509", "x.7.515"}) ||
           wordsOnDomainProof(situation.words);
}

bool isAboutSize(const Situation &situation)
{
    if (wordsOnQuota(situation.words))
        return false;
    return situation.status({"x.3.4", "x.2.3"}) || wordsOnSize(situation.words);
}

bool isAboutLoop(const Situation &situation)
{
    if (isAboutRate(situation))
        return false;
    return situation.status({"x.4.6", "x.4.14"}) || wordsOnLoop(situation.words);
}

bool isAboutForm(const Situation &situation)
{
    return situation.status({"x.6.0"}) || wordsOnForm(situation.words);
}

} // namespace Core
