#pragma once
#include "core/explanation/situation.h"

namespace Core {

// Refusals of which only the reply was seen: the words decide. 550, 551, 552, 553 and 554 are used alike for most.
std::span<const Rule> pastedRefusals();
QList<Rule> withPasted(std::span<const Rule> own);

} // namespace Core
