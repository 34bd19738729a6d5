#pragma once
#include "core/explanation/explanation.h"
#include "core/knowledge/wording.h"
#include "ui/words/language.h"
#include "ui/words/prose.h"

namespace Words {

WordingText wordingText(const Language &language, const Core::Remark &remark); // of layer Wording

QString actorText(const Language &language, Core::Knowledge::Actor actor); // who has to act

} // namespace Words
