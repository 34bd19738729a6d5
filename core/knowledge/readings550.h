#pragma once
#include "core/knowledge/tables.h"

// The table of 550 in parts, joined in this order by readings550().
namespace Core::Knowledge {

std::span<const ReadingEntry> recipientReadings550(), contentReadings550(), wordsReadings550();

} // namespace Core::Knowledge
