#include "core/explanation/findings.h"
#include "core/explanation/refusals.h"

// Refusals of too much: octets, messages in a while, mail in a mailbox.
namespace Core {
namespace {

using Smtp::Verb;
using Found = std::optional<Match>;

bool atTheEnd(const Situation &situation)
{
    return situation.atEndOfData() && !beforeTheDot(situation);
}

} // namespace

std::optional<Match> refusedRate(const Situation &situation)
{
    const bool place = situation.known() && !situation.is({Verb::None}) && !situation.inAuth();
    return place && isAboutRate(situation) ? Found(worded(situation)) : Found();
}

std::optional<Match> refusedDeclaredSize(const Situation &situation)
{
    const auto limit = situation.offered.sizeLimit();
    const auto declared = situation.sizeDeclared();
    if (!situation.is({Verb::Mail}) || !limit || !declared || *limit == 0 || *declared <= *limit)
        return {};
    return found(situation, {situation.before.offeredAt("SIZE")});
}

std::optional<Match> refusedDeclaredWithoutLimit(const Situation &situation)
{
    const bool fits = situation.is({Verb::Mail}) && situation.sizeDeclared() && !isAboutQuota(situation);
    return fits ? Found(found(situation, {situation.before.offeredAt("SIZE")})) : Found();
}

std::optional<Match> refusedFullAfterContent(const Situation &situation)
{
    const bool whole = atTheEnd(situation) && !ofOneRecipient(situation);
    return whole && isAboutQuota(situation) ? Found(worded(situation)) : Found();
}

std::optional<Match> refusedTooBig(const Situation &situation)
{
    const auto limit = situation.offered.sizeLimit();
    const auto declared = situation.sizeDeclared();
    const bool silent = limit && *limit > 0 && (!declared || *declared <= *limit);
    if (!atTheEnd(situation) || !isAboutSize(situation) || !silent || situation.mailRow() == none)
        return {};
    return found(situation, {situation.mailRow(), situation.before.offeredAt("SIZE")});
}

std::optional<Match> refusedTooBigUnannounced(const Situation &situation)
{
    const bool chunk = situation.is({Verb::Bdat});
    return (atTheEnd(situation) || chunk) && isAboutSize(situation) ? Found(found(situation)) : Found();
}

} // namespace Core
