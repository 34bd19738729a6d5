#pragma once
#include "core/knowledge/tables.h"

// The table of 553 in parts, joined in this order by readings553().
namespace Core::Knowledge {

std::span<const ReadingEntry> addressReadings553();

} // namespace Core::Knowledge
