#pragma once
#include <QLatin1String>

namespace Core {

// Of a pasted reply at most its command is known. A reading that turns on what its session lacks (no login, no STARTTLS
// offered, no EHLO) would say of it what nobody saw; these stand by command and words alone.
bool standsWithoutSession(QLatin1String reading);

} // namespace Core
