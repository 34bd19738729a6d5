#pragma once
#include "core/knowledge/tables.h"

// The table of 334 in parts, joined in this order by readings334().
namespace Core::Knowledge {

std::span<const ReadingEntry> oauthReadings334();
std::span<const ReadingEntry> mechanismReadings334();

} // namespace Core::Knowledge
