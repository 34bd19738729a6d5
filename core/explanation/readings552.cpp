#include "core/explanation/findings.h"
#include "core/explanation/pastedrefusals.h"
#include "core/explanation/refusals.h"
#include "core/explanation/wordings.h"

// 552: too much, of octets, of mail in a mailbox, of recipients.
namespace Core {
namespace {

using Smtp::Verb;
using Found = std::optional<Match>;

bool atTheEnd(const Situation &situation)
{
    return situation.atEndOfData() && !beforeTheDot(situation);
}

// A MAIL refused for its size, and no RSET, EHLO or accepted MAIL since.
Found earlierSize(const Situation &situation)
{
    if (!situation.is({Verb::Mail}) || situation.sizeDeclared())
        return {};
    const auto earlier = situation.earlier();
    for (auto exchange = earlier.rbegin(); exchange != earlier.rend(); ++exchange) {
        if (exchange->verb == Verb::Mail && exchange->code == 552)
            return with(found(situation, {exchange->replyFirst}), Role::Cause, {}, exchange->replyFirst);
        const bool reset = exchange->verb == Verb::Rset || exchange->verb == Verb::Ehlo ||
                           exchange->verb == Verb::Helo || exchange->verb == Verb::Mail;
        if (reset && exchange->code / 100 == 2)
            return {};
    }
    return {};
}

Found tooManyRecipients(const Situation &situation)
{
    const bool about = situation.status({"x.5.3"}) || wordsOnTooManyRecipients(situation.words);
    const bool several =
        situation.atRecipient() && situation.transaction.accepted >= 2 && !situation.recipient.isEmpty();
    if (!about || !several)
        return {};
    return found(situation,
                 {situation.transaction.lastAccepted.isEmpty() ? none : situation.transaction.lastAccepted.last()});
}

Found oneMailboxFull(const Situation &situation)
{
    const bool otherCause = isAboutSize(situation) || wordsOnAttachment(situation.words);
    return otherCause && !isAboutQuota(situation) ? Found() : refusedOneRecipient(situation);
}

bool isAboutContent(const Situation &situation)
{
    return situation.status({"x.7"}) || (wordsOnAttachment(situation.words) && !isAboutSize(situation));
}

Found contentBlocked(const Situation &situation)
{
    return atTheEnd(situation) && isAboutContent(situation) ? Found(worded(situation)) : Found();
}

// 552 at the end of a message is about its size unless something else was said.
Found tooBig(const Situation &situation)
{
    const bool told = situation.says({"message"}) || isAboutSize(situation) || situation.words.isEmpty();
    const bool place = atTheEnd(situation) || situation.is({Verb::Bdat});
    return place && told && !isAboutQuota(situation) && !isAboutContent(situation) ? Found(found(situation)) : Found();
}

Found tooBigForLimit(const Situation &situation)
{
    const auto limit = situation.offered.sizeLimit();
    const auto declared = situation.sizeDeclared();
    const bool silent = limit && *limit > 0 && (!declared || *declared <= *limit);
    return silent && situation.mailRow() != none ? tooBig(situation) : Found();
}

Found pastedContent(const Situation &situation)
{
    return onlyReplySeen(situation) && isAboutContent(situation) ? Found(worded(situation)) : Found();
}

constexpr Rule rules[] = {
    {"552.declared-size", refusedDeclaredSize},
    {"552.declared-size-no-limit", refusedDeclaredWithoutLimit},
    {"552.earlier-size", earlierSize},
    {"552.mailbox-full", refusedFullMailbox},
    {"552.too-many-recipients", tooManyRecipients},
    {"552.lmtp-full", oneMailboxFull},
    {"552.full-after-content", refusedFullAfterContent},
    {"552.message-too-big", tooBigForLimit},
    {"552.message-too-big-unannounced", tooBig},
    {"552.content-blocked", contentBlocked},
    {"550.client-refused", refusedClient},
    {"550.mailbox-disabled", refusedDisabledMailbox},
    {"550.recipient-unknown", refusedUnknownUser},
    {"550.early", refusedBeforeTheDot},
    {"550.content", refusedContent},
    {"550.recipient-refused", refusedRecipient},
    {"552.words-content", pastedContent},
};

} // namespace

std::span<const Rule> rules552()
{
    static const QList<Rule> all = withPasted(rules);
    return {all.constData(), size_t(all.size())};
}

} // namespace Core
