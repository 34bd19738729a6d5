#include "core/explanation/findings.h"
#include "core/explanation/refusals.h"
#include "core/explanation/wordings.h"

// Refusals of recipients and of the message.
namespace Core {
namespace {

using Smtp::Verb;
using Found = std::optional<Match>;

bool isPostmaster(const QByteArray &recipient)
{
    return Smtp::parts(recipient).localPart.compare("postmaster", Qt::CaseInsensitive) == 0;
}

QByteArray recipientOf(const Situation &situation, const Smtp::Exchange &exchange)
{
    const QByteArray line = situation.text(exchange.said);
    const Smtp::Command command = Smtp::parseCommand(line);
    return command.path ? line.mid(qsizetype(command.path->begin), qsizetype(command.path->size)) : QByteArray();
}

// What a refusal says, whomever it names.
QByteArray verdictOn(const QByteArray &recipient, QByteArray words)
{
    return recipient.isEmpty() ? words : words.replace(recipient.toLower(), "");
}

QList<const Smtp::Exchange *> refusedBefore(const Situation &situation)
{
    QList<const Smtp::Exchange *> all;
    for (const Smtp::Exchange &exchange : situation.earlier()) {
        const bool here = exchange.said != none && exchange.said > situation.mailRow();
        if (here && exchange.verb == Verb::Rcpt && exchange.code / 100 == 5)
            all.append(&exchange);
    }
    return all;
}

bool isElsewhere(const Situation &situation)
{
    return situation.atRecipient() && !situation.recipientDomain().isEmpty() && wordsOnRelay(situation.words);
}

// The words or the code say that it is not the way it was sent but what was sent.
bool isAboutPermission(const Situation &situation)
{
    return situation.status({"x.7.1", "x.7.2", "x.7.124", "x.7.133", "x.7.134", "x.7.135", "x.7.136"}) ||
           wordsOnPermission(situation.words);
}

// "User has moved to bob@example.com": Postfix writes no brackets.
QByteArray bareAddress(const Situation &situation)
{
    for (QByteArray word : situation.reply.joined().split(' ')) {
        while (!word.isEmpty() && QByteArrayView("<>.,;:()").contains(word.back()))
            word.chop(1);
        const bool other = word.compare(situation.recipient, Qt::CaseInsensitive) != 0;
        if (other && word.size() <= 254 && Smtp::checkMailbox(word, Smtp::Utf8::Allowed).ok())
            return word;
    }
    return {};
}

bool atTheEnd(const Situation &situation)
{
    return situation.atEndOfData() && !beforeTheDot(situation);
}

} // namespace

std::optional<Match> refusedAllRecipients(const Situation &situation)
{
    const auto others = refusedBefore(situation);
    if (!situation.atRecipient() || situation.mailRow() == none || hasOtherAccepted(situation) || others.isEmpty())
        return {};
    const QByteArray verdict = verdictOn(situation.recipient, situation.words);
    bool postmaster = isPostmaster(situation.recipient);
    for (const Smtp::Exchange *exchange : others) {
        const QByteArray recipient = recipientOf(situation, *exchange);
        postmaster = postmaster || isPostmaster(recipient);
        if (verdictOn(recipient, situation.dialogue.reply(*exchange).joined().toLower()) != verdict)
            return {};
    }
    return postmaster ? Found(found(situation, {others.first()->replyFirst})) : Found();
}

std::optional<Match> refusedMoved(const Situation &situation)
{
    if (!situation.atRecipient() || situation.recipient.isEmpty() || !situation.says({"moved"}))
        return {};
    if (situation.newAddress())
        return found(situation);
    const QByteArray address = bareAddress(situation);
    return address.isEmpty() ? Found()
                             : Found(with(found(situation), Role::NewAddress, address, situation.exchange.replyFirst));
}

std::optional<Match> refusedRecipientDomain(const Situation &situation)
{
    const bool fits =
        situation.atRecipient() && isAboutRecipientDomain(situation) && !situation.recipientDomain().isEmpty();
    return fits ? Found(worded(situation)) : Found();
}

std::optional<Match> refusedUnknownUser(const Situation &situation)
{
    if (!situation.atRecipient() || !isAboutUnknownUser(situation) || situation.recipient.isEmpty())
        return {};
    for (const RowId row : situation.transaction.lastAccepted) {
        const QByteArray line = situation.text(row);
        const Smtp::Command command = Smtp::parseCommand(line);
        const Span path = command.path.value_or(Span{});
        if (Smtp::parts(line.mid(qsizetype(path.begin), qsizetype(path.size))).domain == situation.recipientDomain())
            return found(situation, {row});
    }
    const bool coded = situation.status({"x.1.1", "x.1.10"});
    return found(situation, {}, coded ? Certainty::Certain : Certainty::Probable);
}

std::optional<Match> refusedRelay(const Situation &situation)
{
    if (!isElsewhere(situation) || situation.loggedIn() || situation.offered.mechanisms().isEmpty())
        return {};
    return with(worded(situation, {situation.before.offeredAt("AUTH")}), Role::Mechanism, mechanismToUse(situation));
}

std::optional<Match> refusedRelayNoLogin(const Situation &situation)
{
    return isElsewhere(situation) && !situation.loggedIn() ? Found(worded(situation)) : Found();
}

std::optional<Match> refusedRelayLoggedIn(const Situation &situation)
{
    const RowId accepted = situation.before.login().accepted;
    if (!situation.loggedIn() || !isElsewhere(situation))
        return {};
    return with(worded(situation, {accepted}), Role::Auth, {}, accepted);
}

std::optional<Match> refusedDisabledMailbox(const Situation &situation)
{
    const bool fits = situation.atRecipient() && isAboutDisabledMailbox(situation) && !situation.recipient.isEmpty();
    return fits ? Found(worded(situation)) : Found();
}

std::optional<Match> refusedFullMailbox(const Situation &situation)
{
    const bool fits = situation.atRecipient() && isAboutQuota(situation) && !situation.recipient.isEmpty();
    return fits ? Found(found(situation)) : Found();
}

std::optional<Match> refusedToOutsiders(const Situation &situation)
{
    const QList<RowId> accepted = situation.transaction.lastAccepted;
    const bool fits = situation.atRecipient() && isAboutPermission(situation) && !accepted.isEmpty();
    return fits && !situation.recipient.isEmpty() ? Found(worded(situation, {accepted.last()})) : Found();
}

std::optional<Match> refusedToSender(const Situation &situation)
{
    const bool rule =
        situation.status({"x.7.124", "x.7.133", "x.7.134", "x.7.135", "x.7.136"}) || wordsOnClosed(situation.words);
    const bool fits = situation.atRecipient() && rule && !situation.recipient.isEmpty();
    return fits ? Found(worded(situation)) : Found();
}

const Smtp::Exchange *earlierDeferral(const Situation &situation)
{
    if (!situation.atRecipient() || situation.recipient.isEmpty())
        return nullptr;
    for (const Smtp::Exchange &exchange : situation.earlier()) {
        if (exchange.verb != Verb::Rcpt || exchange.code / 100 != 4)
            continue;
        if (recipientOf(situation, exchange).compare(situation.recipient, Qt::CaseInsensitive) == 0)
            return &exchange;
    }
    return nullptr;
}

std::optional<Match> refusedAfterDeferral(const Situation &situation)
{
    const Smtp::Exchange *deferred = earlierDeferral(situation);
    if (!deferred)
        return {};
    return with(found(situation, {deferred->replyFirst}), Role::Cause, {}, deferred->replyFirst);
}

std::optional<Match> refusedRecipient(const Situation &situation)
{
    return situation.atRecipient() ? Found(found(situation)) : Found();
}

std::optional<Match> refusedBeforeTheDot(const Situation &situation)
{
    return beforeTheDot(situation) ? Found(found(situation)) : Found();
}

std::optional<Match> refusedOneRecipient(const Situation &situation)
{
    if (!ofOneRecipient(situation) || situation.recipient.isEmpty())
        return {};
    return found(situation, {situation.exchange.recipient});
}

std::optional<Match> refusedForm(const Situation &situation)
{
    const bool form = isAboutForm(situation) && !wordsOnSpam(situation.words);
    return atTheEnd(situation) && form && !ofOneRecipient(situation) ? Found(worded(situation)) : Found();
}

std::optional<Match> refusedLoop(const Situation &situation)
{
    const bool place = atTheEnd(situation) || situation.atRecipient();
    return place && isAboutLoop(situation) ? Found(worded(situation)) : Found();
}

std::optional<Match> refusedContent(const Situation &situation)
{
    return atTheEnd(situation) ? Found(found(situation)) : Found();
}

} // namespace Core
