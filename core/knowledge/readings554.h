#pragma once
#include "core/knowledge/tables.h"

// The table of 554 in parts, joined in this order by readings554().
namespace Core::Knowledge {

std::span<const ReadingEntry> contentReadings554();

} // namespace Core::Knowledge
