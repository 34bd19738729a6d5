#pragma once
#include "core/explanation/matching.h"

// The rules of 503 in parts, joined in this order by rules503().
namespace Core {

std::span<const Rule> mailRules503(), contentRules503(), loginRules503();

} // namespace Core
