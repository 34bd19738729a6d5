#pragma once
#include "core/commandlines/pastedcommand.h"
#include "ui/words/language.h"

namespace Gui {

QString toolName(Core::CommandLines::Tool tool);
QString caveatText(const Words::Language &language, Core::CommandLines::Caveat caveat);
QString problemText(const Words::Language &language, Core::CommandLines::PastedCommand::Problem problem);

} // namespace Gui
