#include "core/explanation/comparison.h"

#include <algorithm>

namespace Core {
namespace {

using Stage = Comparison::Stage;
using Action = Comparison::Action;
using Difference = Comparison::Difference;
using Side = Comparison::Side;

Action actionOf(Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return Action::GoOn;
    case Severity::Intermediate:
        return Action::Answer;
    case Severity::Temporary:
        return Action::Wait;
    case Severity::Permanent:
        return Action::Change;
    case Severity::Neutral:
    case Severity::Broken:
        return Action::Unclear;
    }
    return Action::Unclear;
}

Side sideOfCode(quint16 code)
{
    Side side{.code = code, .klassDigit = quint8(std::min(code / 100, 9)), .severity = severityOf(code)};
    side.action = actionOf(side.severity);
    side.usage = usageOfCode(code);
    side.entry = Knowledge::code(code);
    side.klass = &Knowledge::replyClass(code);
    return side;
}

Side sideOfStatus(const QByteArray &written)
{
    const StatusNumbers numbers = statusNumbers(written).value_or(StatusNumbers());
    Side side{.status = written, .klassDigit = numbers.klass, .subject = numbers.subject};
    if (numbers.klass != 0) {
        side.severity = severityOf(quint16(numbers.klass * 100));
        side.klass = &Knowledge::replyClass(quint16(numbers.klass * 100));
    }
    side.action = actionOf(side.severity);
    side.usage = usageOfStatus(numbers);
    const auto fitsClass = [&side](quint16 code) { return side.klassDigit == 0 || code / 100 == side.klassDigit; };
    side.usage.codes.removeIf([&fitsClass](quint16 code) { return !fitsClass(code); });
    if (side.severity == Severity::Good)
        side.usage.actor = Knowledge::Actor::Nobody;
    const Knowledge::StatusEntry *own = Knowledge::statusEntry(written);
    side.statusEntry = own ? own : Knowledge::status(numbers.klass, numbers.subject, numbers.detail, {});
    return side;
}

Side sideOf(const Compared &some)
{
    return some.status.isEmpty() ? sideOfCode(some.code) : sideOfStatus(some.status);
}

bool isNo(const Side &side)
{
    return side.severity == Severity::Temporary || side.severity == Severity::Permanent;
}

bool hasVerdict(const Side &side)
{
    return side.severity != Severity::Neutral && side.severity != Severity::Broken;
}

// 220 and 421 come without a command before them, 554 and 521 may.
bool comesUnasked(const Side &side)
{
    return side.code == 220 || side.code == 421;
}

template <typename Value>
QList<Value> common(const QList<Value> &left, const QList<Value> &right)
{
    QList<Value> shared;
    std::copy_if(left.begin(), left.end(), std::back_inserter(shared),
                 [&right](Value value) { return right.contains(value); });
    return shared;
}

QList<Stage> commonStages(const QList<Stage> &left, const QList<Stage> &right)
{
    if (left.contains(Stage::Any))
        return right;
    return right.contains(Stage::Any) ? left : common(left, right);
}

bool standApart(const QList<quint16> &left, const QList<quint16> &right)
{
    return !left.isEmpty() && !right.isEmpty() && common(left, right).isEmpty();
}

} // namespace

std::optional<Compared> compared(QByteArrayView typed)
{
    const QByteArray word = typed.toByteArray().trimmed().toLower();
    if (statusNumbers(word))
        return Compared{0, word};
    bool isNumber = false;
    const ushort code = word.toUShort(&isNumber);
    const bool isCode = isNumber && word.size() == 3 && ((code >= 200 && code <= 599) || Knowledge::code(code));
    return isCode ? std::optional(Compared{code, {}}) : std::nullopt;
}

Comparison compare(const Compared &some, const Compared &other)
{
    Comparison made{sideOf(some), sideOf(other), {}, {}};
    const Side &left = made.left, &right = made.right;
    const bool verdicts = hasVerdict(left) && hasVerdict(right);
    const bool refusals = isNo(left) && isNo(right);
    const bool statuses = left.isStatus() && right.isStatus();
    const auto note = [&made](bool differs, Difference what) {
        if (differs)
            made.differences.append(what);
    };
    made.shared = commonStages(left.usage.stages, right.usage.stages);
    note(left.isStatus() != right.isStatus(), Difference::Kind);
    note(left.klassDigit != right.klassDigit && (left.klass && right.klass), Difference::Class);
    note(verdicts && isNo(left) != isNo(right), Difference::Outcome);
    note(refusals && left.severity != right.severity, Difference::Transience);
    note(statuses && left.subject != right.subject, Difference::Subject);
    note(made.shared.isEmpty() && !left.usage.stages.isEmpty() && !right.usage.stages.isEmpty(), Difference::Stage);
    note(left.action != right.action && (verdicts || (left.klass && right.klass)), Difference::Action);
    note((refusals || (statuses && !verdicts)) && left.usage.actor != right.usage.actor, Difference::Actor);
    note(statuses && standApart(left.usage.codes, right.usage.codes), Difference::Codes);
    note(comesUnasked(left) != comesUnasked(right), Difference::Who);
    return made;
}

Comparison compare(quint16 left, quint16 right)
{
    return compare(Compared{left, {}}, Compared{right, {}});
}

} // namespace Core
