#pragma once
#include "core/explanation/situation.h"

// 500 and 502 are used alike for what a server does not do.
namespace Core {

std::span<const Rule> unreadRules();      // of 500: lines that are no command
std::span<const Rule> unavailableRules(); // of 502: commands that are not done

} // namespace Core
