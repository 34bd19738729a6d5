#pragma once
#include "core/explanation/situation.h"

namespace Core {

// Readings of another code's table that servers use this code for (501, 550, 553 and 555 alike).
struct SharedRules {
    std::span<const Rule> before; // tried before the code's own
    std::span<const Rule> after;  // tried when none of its own fits
};
SharedRules sharedRulesFor(quint16 code);

struct Fit {
    QLatin1String reading;
    Match match;
};
std::optional<Fit> firstFit(const Situation &situation);

} // namespace Core
