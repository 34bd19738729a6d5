#pragma once
#include "core/knowledge/tables.h"

// The table of 501 in parts, joined in this order by readings501().
namespace Core::Knowledge {

std::span<const ReadingEntry> otherReadings501();

} // namespace Core::Knowledge
