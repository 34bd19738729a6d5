#include "core/explanation/decoding.h"
#include "core/explanation/filling.h"
#include "core/explanation/rules.h"
#include "core/explanation/spoken.h"
#include "core/knowledge/wording.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace Core {
namespace {

constexpr RowId faultRows = 64;

// Which arguments an entry's texts name; read from the texts once.
RoleSet rolesOfReading(QLatin1String id)
{
    static const QHash<QLatin1String, RoleSet> all = [] {
        QHash<QLatin1String, RoleSet> made;
        for (const Knowledge::ReadingTable &table : Knowledge::readingTables()) {
            for (const Knowledge::ReadingEntry &entry : table.entries)
                made.insert(QLatin1String(entry.id), rolesOf(entry, {entry.title, entry.meaning, entry.here}));
        }
        return made;
    }();
    return all.value(id);
}

RoleSet rolesOfCode(const Knowledge::CodeEntry &entry)
{
    static const QHash<quint16, RoleSet> all = [] {
        QHash<quint16, RoleSet> made;
        for (const Knowledge::CodeEntry &some : Knowledge::codes())
            made.insert(some.code, rolesOf(some, {some.title, some.meaning, some.seen}));
        return made;
    }();
    return all.value(entry.code);
}

QList<RowId> inOrder(QList<RowId> rows)
{
    rows.removeAll(none);
    std::sort(rows.begin(), rows.end());
    rows.resize(std::unique(rows.begin(), rows.end()) - rows.begin());
    return rows;
}

std::optional<Remark> context(const Situation &situation)
{
    std::optional<Fit> fit = firstFit(situation);
    if (!fit)
        return std::nullopt;
    Remark remark{Layer::Context, fit->match.certainty, fit->reading, std::move(fit->match.arguments), {}};
    fill(remark.arguments, rolesOfReading(fit->reading), situation);
    remark.evidence = inOrder(std::move(fit->match.evidence));
    if (!situation.known())
        remark.certainty = std::max(remark.certainty, Certainty::Probable);
    return remark;
}

// The layers add up and do not repeat one another: what is read from the session says more than words anybody uses, and
// what a software means by its words says more than a guess, with a session or without.
QList<Remark> specific(const Situation &situation)
{
    using Knowledge::Voices;
    std::optional<Remark> reading = situation.known() ? context(situation) : std::nullopt;
    const QList<Remark> wordings = wordingRemarks(situation, reading ? Voices::Named : Voices::All);
    if (!situation.known() && wordings.isEmpty())
        reading = context(situation);
    const std::optional<Remark> status = statusRemark(situation, wordings);
    QList<Remark> remarks;
    remarks.reserve(5); // each layer once
    if (reading && (reading->certainty != Certainty::Guess || wordings.isEmpty()))
        remarks.append(*std::move(reading));
    remarks += wordings;
    if (status)
        remarks.append(*status);
    return remarks;
}

// "000" … "999", for the notes of the layers Code and Class.
constexpr auto digits = [] {
    std::array<std::array<char, 4>, 1000> made{};
    for (size_t i = 0; i < made.size(); ++i)
        made[i] = {char('0' + i / 100), char('0' + i / 10 % 10), char('0' + i % 10), '\0'};
    return made;
}();

std::optional<Remark> ofCode(const Situation &situation)
{
    const Knowledge::CodeEntry *entry = Knowledge::code(situation.reply.code);
    if (!entry || entry->code >= digits.size())
        return std::nullopt;
    Remark remark{Layer::Code, Certainty::Certain, QLatin1String(digits[entry->code].data(), 3), {}, {}};
    fill(remark.arguments, rolesOfCode(*entry), situation);
    return remark;
}

Remark ofClass(quint16 code)
{
    const size_t klass = std::min<size_t>(code / 100, 9);
    return {Layer::Class, Certainty::Certain, QLatin1String(digits[klass * 100].data(), 1), {}, {}};
}

bool breaksTheProtocol(FaultKind kind)
{
    switch (kind) {
    case FaultKind::NoCode:
    case FaultKind::ChallengeOutsideAuth:
    case FaultKind::ContinueOutsideData:
    case FaultKind::WrongReplyToStartTls:
    case FaultKind::WrongReplyToData:
    case FaultKind::WrongReplyToAuth:
    case FaultKind::ReadyInsideTls:
    case FaultKind::Injection:
    case FaultKind::ClearInsideTls:
        return true;
    case FaultKind::BareLf:
    case FaultKind::BareCr:
    case FaultKind::Nul:
    case FaultKind::NotUtf8:
    case FaultKind::ControlCharacter:
    case FaultKind::LineTooLong:
    case FaultKind::UnfinishedLine:
    case FaultKind::CodeOutOfRange: // its first digit may still speak
    case FaultKind::MissingSeparator:
    case FaultKind::MixedCodes:
    case FaultKind::EndlessReply:
    case FaultKind::UnfinishedReply:
    case FaultKind::StatusDisagrees:
    case FaultKind::Unasked:
    case FaultKind::Early:
    case FaultKind::LostCount:
        return false;
    }
    return false;
}

QList<Fault> faultsOf(const Situation &situation)
{
    QList<Fault> faults;
    const Smtp::Exchange &exchange = situation.exchange;
    if (exchange.replyFirst == none || exchange.replyLast == none)
        return faults;
    const RowId last = std::min(exchange.replyLast, exchange.replyFirst + faultRows);
    for (RowId row = exchange.replyFirst; row <= last; ++row) {
        for (const Fault &fault : situation.dialogue.faultsOf(row))
            faults.append(fault);
    }
    const auto says = [](const Fault &fault) { return fault.kind == FaultKind::StatusDisagrees; };
    const auto status = situation.reply.status;
    if (status && status->klass != situation.reply.code / 100 && std::none_of(faults.begin(), faults.end(), says))
        faults.append({exchange.replyFirst, 4, FaultKind::StatusDisagrees});
    return faults;
}

} // namespace

Severity severityOf(quint16 code)
{
    switch (code / 100) {
    case 2:
        return Severity::Good;
    case 3:
        return Severity::Intermediate;
    case 4:
        return Severity::Temporary;
    case 5:
        return Severity::Permanent;
    default:
        return Severity::Broken;
    }
}

Explanation explain(const Dialogue &dialogue, const Smtp::Conversation &before, const Smtp::Exchange &exchange)
{
    Situation situation = gather(dialogue, before, exchange);
    if (exchange.code != 0)
        situation.reply.code = exchange.code;
    Explanation explanation{
        .subject = Explanation::Subject::Reply, .code = situation.reply.code, .status = situation.reply.status};
    explanation.verb = exchange.verb;
    explanation.state = before.state();
    explanation.row = exchange.replyFirst;
    explanation.remarks = specific(situation);
    if (auto remark = ofCode(situation))
        explanation.remarks.append(*std::move(remark));
    explanation.remarks.append(ofClass(situation.reply.code));
    explanation.decoded = decodedOf(situation);
    explanation.faults = faultsOf(situation);
    explanation.offers = offersOf(dialogue, exchange);
    const bool broken = std::any_of(explanation.faults.begin(), explanation.faults.end(),
                                    [](const Fault &fault) { return breaksTheProtocol(fault.kind); });
    explanation.severity = broken ? Severity::Broken : severityOf(situation.reply.code);
    if (const Knowledge::CodeEntry *entry = Knowledge::code(situation.reply.code)) {
        for (const quint16 other : entry->confusable) {
            if (other != 0)
                explanation.confusable.append(other);
        }
    }
    return explanation;
}

} // namespace Core
