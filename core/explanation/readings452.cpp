#include "core/explanation/deferrals.h"
#include "core/explanation/findings.h"
#include "core/explanation/matching.h"
#include "core/explanation/refusals.h"
#include "core/explanation/wordings.h"

#include <algorithm>

// 452: short of something, of disk, of room in a mailbox, or of places for recipients.
namespace Core {
namespace {

using Smtp::Verb;
using Found = std::optional<Match>;

// A rule for many recipients may come without a word on it: then only their number speaks for it.
constexpr quint32 manyRecipients = 10;

bool atTheEnd(const Situation &situation)
{
    const bool octets = situation.atEndOfData() || situation.is({Verb::Bdat});
    return octets && !beforeTheDot(situation) && !ofOneRecipient(situation);
}

bool isAboutStorage(const Situation &situation)
{
    return situation.status({"x.3.1"}) || wordsOnStorage(situation.words);
}

Found tooManyRecipients(const Situation &situation)
{
    if (!situation.atRecipient() || !hasOtherAccepted(situation) || situation.recipient.isEmpty())
        return {};
    const QList<RowId> last = situation.transaction.lastAccepted.last(1);
    if (situation.status({"x.5.3"}) || wordsOnTooManyRecipients(situation.words))
        return found(situation, last);
    const bool otherwise = isAboutStorage(situation) || situation.status({"x.2"}) || wordsOnQuota(situation.words) ||
                           isAboutRate(situation);
    const bool many = situation.transaction.accepted >= manyRecipients && !otherwise;
    return many ? Found(found(situation, last, Certainty::Probable)) : Found();
}

Found messageLimit(const Situation &situation)
{
    const Smtp::Exchange *message = lastMessage(situation);
    const bool about = situation.status({"x.5.3"}) || wordsOnMessageCount(situation.words);
    if (!situation.is({Verb::Mail}) || !message || !about || wordsOnTime(situation.words))
        return {};
    return with(found(situation, {message->said, message->replyFirst}), Role::End, {}, message->said);
}

// 4.4.5 is of a rate, and of a server that is short of something.
Found rate(const Situation &situation)
{
    return isAboutStorage(situation) ? Found() : deferredRate(situation);
}

// In this session a MAIL that announced less, or nothing, was taken.
bool wasSmallerTaken(const Situation &situation, quint64 declared)
{
    const auto earlier = situation.earlier();
    return std::any_of(earlier.begin(), earlier.end(), [&](const Smtp::Exchange &some) {
        if (some.verb != Verb::Mail || !Smtp::isAccepted(some.code))
            return false;
        const Smtp::Command mail = Smtp::parseCommand(situation.text(some.said));
        const Smtp::Parameter *size = mail.parameter("SIZE");
        return !size || size->value.value_or(QByteArray()).toULongLong() < declared;
    });
}

Found noRoomForSize(const Situation &situation)
{
    const auto declared = situation.sizeDeclared();
    if (!situation.is({Verb::Mail}) || !declared || *declared == 0 || isAboutRate(situation))
        return {};
    if (wasSmallerTaken(situation, *declared))
        return found(situation);
    const bool everyone = isAboutStorage(situation) && !isAboutSize(situation);
    return everyone ? Found() : Found(found(situation, {}, Certainty::Probable));
}

Found noRoom(const Situation &situation)
{
    const bool place = situation.known() && !atTheEnd(situation) && !situation.inAuth();
    const bool about = situation.is({Verb::Mail}) || isAboutStorage(situation);
    const bool said = !situation.is({Verb::None, Verb::Content});
    return place && said && about ? Found(found(situation)) : Found();
}

Found mailboxFullAtEnd(const Situation &situation)
{
    return isAboutStorage(situation) ? Found() : refusedFullAfterContent(situation);
}

Found noRoomAtEnd(const Situation &situation)
{
    return atTheEnd(situation) ? Found(found(situation)) : Found();
}

constexpr Rule rules[] = {
    {"452.too-many-recipients", tooManyRecipients},
    {"450.greylisting", deferredGreylisting},
    {"452.mailbox-full", deferredMailboxFull},
    {"452.message-limit", messageLimit},
    {"450.rate", rate},
    {"450.mailbox-busy", deferredMailboxBusy},
    {"452.lmtp-full", deferredOneRecipient},
    {"452.no-room-for-size", noRoomForSize},
    {"452.no-room", noRoom},
    {"552.full-after-content", mailboxFullAtEnd},
    {"452.no-room-at-end", noRoomAtEnd},
    {"451.content-timeout", deferredContentTimeout},
    {"450.some-deferred", deferredSomeRecipients},
};

} // namespace

std::span<const Rule> rules452()
{
    return rules;
}

} // namespace Core
