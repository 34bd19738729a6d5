#pragma once
#include "core/journal/storage.h"
#include "core/transcript/eventsource.h"

#include <functional>
#include <optional>

namespace Core::Journal {

// Whether to go on; asked every few thousand events and MiB.
using GoOn = std::function<bool(const EventSource::Progress &)>;

// See Saving. Whatever fails or ends the program, `path` is the old file, whole, or the new one, whole.
std::optional<Problem> saveFile(const Transcript &transcript, const QString &path, Storage &storage, const GoOn &goOn);

} // namespace Core::Journal
