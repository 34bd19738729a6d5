#pragma once
#include "core/journal/storage.h"
#include "core/transcript/problem.h"
#include "core/transcript/transcript.h"

#include <optional>

namespace Core::Journal {

// Puts the events from `kept` on behind the records of a whole file that holds those before: marks made on a document
// that was opened. A file that is not as it was then, or that a program writes, is left alone (EWOULDBLOCK).
std::optional<Problem> append(const Transcript &transcript, EventId kept, const QString &path,
                              Storage &storage = diskStorage());

} // namespace Core::Journal
