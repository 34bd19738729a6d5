#pragma once
#include "core/explanation/matching.h"

// The rules of 553 in parts, joined in this order by rules553().
namespace Core {

std::span<const Rule> addressRules553(), refusalRules553();

} // namespace Core
