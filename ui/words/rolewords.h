#pragma once
#include "core/explanation/explanation.h"
#include "ui/words/language.h"

namespace Words {

// Texts of the knowledge outside any session: each placeholder filled with its own name, "‹recipient›".
QList<Core::Argument> placeholders(const Language &language);

} // namespace Words
