#pragma once
#include "core/timing/findings.h"
#include "ui/words/language.h"

namespace Words {

struct TimingText {
    QString title, meaning;
};
TimingText timingText(const Language &language, const Core::Timing::Finding &finding);
QString phaseName(const Language &language, const Core::Timing::Phase &phase); // "Host look-up", "MAIL"

} // namespace Words
