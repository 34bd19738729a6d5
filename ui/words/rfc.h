#pragma once
#include "ui/words/prose.h"

namespace Words {

// "RFC 5321 4.2.3; RFC 4954 4" → one Web run each, "RFC 5321 §4.2.3".
QList<Run> ruleRuns(const char *rules);

} // namespace Words
