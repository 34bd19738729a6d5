#pragma once
#include "core/knowledge/status.h"

// The parts that statuses() and status() join.
namespace Core::Knowledge {

std::span<const StatusEntry> registeredStatuses(); // by subject and detail
std::span<const StatusEntry> providerStatuses();

} // namespace Core::Knowledge
