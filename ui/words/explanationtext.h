#pragma once
#include "core/explanation/explanation.h"
#include "ui/words/language.h"
#include "ui/words/prose.h"

namespace Words {

ExplanationText explanationText(const Language &language, const Core::Explanation &explanation,
                                const Core::Dialogue &dialogue);

} // namespace Words
