#include "core/compare/sessioncomparison.h"

#include <algorithm>

namespace Core::Compare {
namespace {

Difference only(Difference::What what)
{
    Difference difference;
    difference.what = what;
    return difference;
}

} // namespace

bool isWeighty(Difference::What what)
{
    using What = Difference::What;
    switch (what) {
    case What::Wording:
    case What::Said:
    case What::TlsCipher:
    case What::Delay:
        return false;
    case What::OnlyLeft:
    case What::OnlyRight:
    case What::Code:
    case What::Status:
    case What::Offered:
    case What::Parameters:
    case What::Protected:
    case What::TlsVersion:
    case What::Certificate:
    case What::Verified:
    case What::Ending:
        return true;
    }
    Q_UNREACHABLE();
}

bool Step::isWeighty() const
{
    return std::any_of(differences.begin(), differences.end(),
                       [](const Difference &difference) { return Compare::isWeighty(difference.what); });
}

qsizetype SessionComparison::firstWeighty() const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [](const Step &step) { return step.isWeighty(); });
    return found == steps.end() ? -1 : found - steps.begin();
}

qsizetype SessionComparison::next(qsizetype from) const
{
    for (qsizetype step = 1; step <= steps.size(); ++step)
        if (const qsizetype at = (from + step) % steps.size(); !steps[at].differences.isEmpty())
            return at;
    return -1;
}

qsizetype SessionComparison::previous(qsizetype from) const
{
    const qsizetype start = from < 0 ? 0 : from;
    for (qsizetype step = 1; step <= steps.size(); ++step)
        if (const qsizetype at = (start - step + steps.size()) % steps.size(); !steps[at].differences.isEmpty())
            return at;
    return -1;
}

SessionComparison compareSessions(const Dialogue &left, const Dialogue &right)
{
    const QList<Moment> a = momentsOf(left), b = momentsOf(right);
    SessionComparison comparison;
    comparison.cut = a.size() >= mostMoments || b.size() >= mostMoments;
    const QList<Pair> pairs = align(a, b);
    for (const Pair &pair : pairs) {
        Step step;
        step.hasLeft = pair.left >= 0;
        step.hasRight = pair.right >= 0;
        if (step.hasLeft)
            step.left = a[pair.left];
        if (step.hasRight)
            step.right = b[pair.right];
        if (step.hasLeft && step.hasRight)
            step.differences = differencesOf(left, step.left, right, step.right);
        else
            step.differences = {only(step.hasLeft ? Difference::What::OnlyLeft : Difference::What::OnlyRight)};
        comparison.steps.append(step);
    }
    return comparison;
}

} // namespace Core::Compare
