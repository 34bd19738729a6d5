#pragma once
#include "core/explanation/explanation.h"
#include "ui/words/language.h"
#include "ui/words/prose.h"

namespace Words {

// What a reply to EHLO offers, lacks, and how it differs from the one before; of a line in hand its keyword, in place
// of the reply's own reading. Nothing where the explanation has no offers.
void takeOffers(const Language &language, const Core::Explanation &explanation, ExplanationText &text);

} // namespace Words
