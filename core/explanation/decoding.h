#pragma once
#include "core/explanation/situation.h"

namespace Core {

// What stands encoded or hidden in a reply and in the command it answers.
QList<Decoded> decodedOf(const Situation &situation);
// The same of a command or response alone.
QList<Decoded> decodedOfSaid(const Situation &situation);

} // namespace Core
