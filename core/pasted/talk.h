#pragma once
#include "core/pasted/pasted.h"

namespace Core::Pasted {

std::shared_ptr<Document> documentOf(const Talk &talk);
// Each reply of it. A talk that begins with the greeting is a session; of another nothing is known but pairs of a
// command and its reply.
QList<Finding> findingsOf(const Talk &talk);

} // namespace Core::Pasted
