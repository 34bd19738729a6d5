#pragma once
#include "core/smtp/conversation.h"
#include "core/transcript/excerpt.h"
#include "core/transcript/transcript.h"

namespace Core {

// What a transcript says of its own beginning; it stands among the first events.
Facts::Opened openedOf(const Transcript &transcript);     // the default, where nothing opened it
bool isExcerpt(const Transcript &transcript);             // the session's beginning is not in it
Smtp::Conversation startOf(const Transcript &transcript); // the state before its first event
Smtp::Conversation startOf(const Facts::Excerpt &excerpt, Protocol protocol);

} // namespace Core
