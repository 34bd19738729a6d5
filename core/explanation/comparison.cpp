#include "core/explanation/comparison.h"

#include <algorithm>
#include <array>

namespace Core {
namespace {

using Stage = Comparison::Stage;
using Action = Comparison::Action;
using Difference = Comparison::Difference;

struct CodeStages {
    quint16 code;
    std::array<Stage, 5> stages; // ends at the first Any behind the first
};

// Where in a session a code is met (RFC 5321 4.3.2, RFC 4954 6, RFC 3207 4, RFC 1985 5, RFC 2645 5).
constexpr CodeStages table[] = {
    {211, {Stage::Query}},
    {214, {Stage::Query}},
    {220, {Stage::Connection, Stage::Tls}},
    {221, {Stage::Connection}},
    {235, {Stage::Login}},
    {250, {Stage::Introduction, Stage::Envelope, Stage::Content, Stage::Query}},
    {251, {Stage::Envelope, Stage::Query}},
    {252, {Stage::Query}},
    {253, {Stage::Query}},
    {334, {Stage::Login}},
    {354, {Stage::Content}},
    {355, {Stage::Content}},
    {421, {Stage::Any}},
    {432, {Stage::Login}},
    {450, {Stage::Envelope, Stage::Content, Stage::Query}},
    {451, {Stage::Envelope, Stage::Content}},
    {452, {Stage::Envelope, Stage::Content}},
    {453, {Stage::Query}},
    {454, {Stage::Login, Stage::Tls, Stage::Envelope}},
    {455, {Stage::Envelope}},
    {458, {Stage::Query}},
    {459, {Stage::Query}},
    {500, {Stage::Any}},
    {501, {Stage::Introduction, Stage::Login, Stage::Envelope, Stage::Query}},
    {502, {Stage::Any}},
    {503, {Stage::Login, Stage::Tls, Stage::Envelope, Stage::Content}},
    {504, {Stage::Introduction, Stage::Login, Stage::Envelope}},
    {521, {Stage::Connection, Stage::Introduction}},
    {523, {Stage::Envelope, Stage::Content}},
    {524, {Stage::Login}},
    {525, {Stage::Login}},
    {530, {Stage::Envelope, Stage::Login, Stage::Query}},
    {533, {Stage::Envelope, Stage::Content}},
    {534, {Stage::Login}},
    {535, {Stage::Login}},
    {538, {Stage::Login}},
    {550, {Stage::Introduction, Stage::Envelope, Stage::Content, Stage::Query}},
    {551, {Stage::Envelope, Stage::Query}},
    {552, {Stage::Envelope, Stage::Content}},
    {553, {Stage::Envelope, Stage::Query}},
    {554, {Stage::Connection, Stage::Tls, Stage::Envelope, Stage::Content}},
    {555, {Stage::Envelope}},
    {556, {Stage::Envelope}},
};

QList<Stage> stagesOf(quint16 code)
{
    const auto found =
        std::find_if(std::begin(table), std::end(table), [code](const CodeStages &some) { return some.code == code; });
    if (found == std::end(table))
        return {};
    QList<Stage> stages{found->stages.front()};
    for (size_t i = 1; i < found->stages.size() && found->stages[i] != Stage::Any; ++i)
        stages.append(found->stages[i]);
    return stages;
}

Action actionOf(quint16 code)
{
    switch (severityOf(code)) {
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

Comparison::Side sideOf(quint16 code)
{
    return {code,           severityOf(code),      actionOf(code),
            stagesOf(code), Knowledge::code(code), &Knowledge::replyClass(code)};
}

bool isNo(Severity severity)
{
    return severity == Severity::Temporary || severity == Severity::Permanent;
}

// 220 and 421 come without a command before them, 554 and 521 may.
bool comesUnasked(quint16 code)
{
    return code == 220 || code == 421;
}

QList<Stage> common(const QList<Stage> &left, const QList<Stage> &right)
{
    if (left.contains(Stage::Any))
        return right;
    if (right.contains(Stage::Any))
        return left;
    QList<Stage> shared;
    std::copy_if(left.begin(), left.end(), std::back_inserter(shared),
                 [&right](Stage stage) { return right.contains(stage); });
    return shared;
}

} // namespace

Comparison compare(quint16 left, quint16 right)
{
    Comparison made{sideOf(left), sideOf(right), {}, {}};
    const auto note = [&made](bool differs, Difference what) {
        if (differs)
            made.differences.append(what);
    };
    made.shared = common(made.left.stages, made.right.stages);
    note(left / 100 != right / 100, Difference::Class);
    note(isNo(made.left.severity) != isNo(made.right.severity), Difference::Outcome);
    note((made.left.severity == Severity::Temporary) != (made.right.severity == Severity::Temporary) &&
             isNo(made.left.severity) && isNo(made.right.severity),
         Difference::Transience);
    note(made.shared.isEmpty() && !made.left.stages.isEmpty() && !made.right.stages.isEmpty(), Difference::Stage);
    note(made.left.action != made.right.action, Difference::Action);
    note(comesUnasked(left) != comesUnasked(right), Difference::Who);
    return made;
}

} // namespace Core
