#pragma once
#include "core/search/pattern.h"
#include "core/transcript/event.h"

#include <vector>

namespace Core::Search {

// Where a match begins, in an event's payload.
struct Hit {
    EventId event = none;
    quint32 offset = 0;
    bool operator==(const Hit &) const = default;
};
// The matches in the octets that crossed the wire in a full part, at most one a line, in order. A line that lies in
// several events is not looked at as one: whoever knows the rows does that. Pure; for workers.
std::vector<Hit> scan(const Part &part, const Pattern &pattern);

} // namespace Core::Search
