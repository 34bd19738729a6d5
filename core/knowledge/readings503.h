#pragma once
#include "core/knowledge/tables.h"

// The table of 503 in parts, joined in this order by readings503().
namespace Core::Knowledge {

std::span<const ReadingEntry> mailReadings503(), contentReadings503(), loginReadings503();

} // namespace Core::Knowledge
