#pragma once
#include "core/knowledge/tables.h"

// The table of 535 in parts, joined in this order by readings535().
namespace Core::Knowledge {

std::span<const ReadingEntry> verdictReadings535();

} // namespace Core::Knowledge
