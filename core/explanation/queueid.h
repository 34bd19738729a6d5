#pragma once
#include "core/explanation/explanation.h"

#include <optional>

namespace Core {

// The name a server gives a message it took, in the reply to its end: "250 2.0.0 Ok: queued as 4F1B2C3D" (Postfix),
// "250 OK id=1rAbCd-…" (Exim), "… Message accepted for delivery" behind the id (Sendmail). No value: none was found.
std::optional<Argument> queueId(const Dialogue &dialogue, const Smtp::Exchange &exchange);

} // namespace Core
