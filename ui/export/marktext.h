#pragma once
#include "core/marks/rowmarks.h"
#include "ui/words/language.h"

namespace Export {

// What the user put beside a row: "★ Bookmark", or "★ Note: " and what it says. Inert; a note may have several lines.
QString markText(const Words::Language &language, const Core::MarkedRow &mark);

} // namespace Export
