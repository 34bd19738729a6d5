#pragma once
#include "core/explanation/explanation.h"
#include "core/knowledge/entry.h"
#include "ui/words/language.h"
#include "ui/words/prose.h"

namespace Words {

// What to do, with the session's own words; advice that names what this session does not have is left out.
QList<AdviceText> adviceOf(const Language &language, const char *context, const Core::Knowledge::AdviceList &list,
                           const QList<Core::Argument> &arguments);

} // namespace Words
