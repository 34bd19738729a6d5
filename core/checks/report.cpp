#include "core/checks/report.h"

#include "core/checks/injection.h"
#include "core/checks/relay.h"
#include "core/checks/smuggling.h"

#include <algorithm>
#include <functional>

namespace Core::Checks {
namespace {

CaseReport caseOf(const char *id, Role role, QByteArrayView octets)
{
    CaseReport made;
    made.id = id;
    made.role = role;
    made.octets = octets.toByteArray();
    return made;
}

const CaseReport *first(const Report &report, const std::function<bool(const CaseReport &)> &fits)
{
    const auto found = std::find_if(report.cases.begin(), report.cases.end(), fits);
    return found == report.cases.end() ? nullptr : &*found;
}

bool isDone(const CaseReport &one)
{
    return one.state == CaseReport::State::Done;
}

// Of relay the first control alone has to pass: the other one asks for a recipient that should not exist.
const CaseReport *failedControl(const Report &report)
{
    const CaseReport *control = first(report, [](const CaseReport &one) { return one.role == Role::Control; });
    return !control || !isDone(*control) || control->finding.outcome == Outcome::Passed ? nullptr : control;
}

// Nobody who has not logged in hands over anything at all.
bool isClosedToStrangers(const Report &report)
{
    const CaseReport *control = failedControl(report);
    return report.check == Check::Relay && control && control->finding.outcome == Outcome::LoginDemanded;
}

bool isProbeWith(const CaseReport &one, Verdict verdict)
{
    return one.role == Role::Probe && isDone(one) && one.finding.verdict == verdict;
}

} // namespace

QList<CaseReport> casesOf(const Settings &settings)
{
    QList<CaseReport> cases;
    switch (settings.check) {
    case Check::Relay:
        for (const RelayCase &relay : relayCases(
                 {settings.recipient, settings.foreignSender, settings.foreignRecipient, {}, {}}, Role::Control)) {
            cases.append(caseOf(relay.form->id, Role::Control, {}));
            cases.last().sender = relay.sender;
            cases.last().recipient = relay.recipient;
        }
        break;
    case Check::StartTlsInjection:
        for (const Injection &injection : injections())
            cases.append(caseOf(injection.id, injection.role, injection.inClear));
        break;
    case Check::Smuggling:
        for (const EndSequence &sequence : endSequences())
            cases.append(caseOf(sequence.id, sequence.role, sequence.octets));
        break;
    }
    return cases;
}

int count(const Report &report, Verdict verdict)
{
    return int(std::count_if(report.cases.begin(), report.cases.end(),
                             [verdict](const CaseReport &one) { return isProbeWith(one, verdict); }));
}

Verdict verdictOf(const Report &report)
{
    const bool unfinished =
        report.state != Report::State::Finished ||
        std::any_of(report.cases.begin(), report.cases.end(), [](const CaseReport &one) { return !isDone(one); });
    if (count(report, Verdict::Vulnerable) > 0)
        return Verdict::Vulnerable;
    if (count(report, Verdict::Lenient) > 0 && !unfinished && count(report, Verdict::CannotTell) == 0)
        return Verdict::Lenient;
    if (unfinished || (failedControl(report) && !isClosedToStrangers(report)) ||
        count(report, Verdict::CannotTell) > 0 || count(report, Verdict::Strict) == 0)
        return Verdict::CannotTell;
    return Verdict::Strict;
}

const CaseReport *reasonOf(const Report &report)
{
    if (verdictOf(report) != Verdict::CannotTell)
        return nullptr;
    if (const CaseReport *control = failedControl(report))
        return control;
    return first(report, [](const CaseReport &one) { return isProbeWith(one, Verdict::CannotTell); });
}

} // namespace Core::Checks
