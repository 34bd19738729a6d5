#pragma once
#include "core/document/document.h"

#include <atomic>

namespace Core {

// The same session with example names in the place of all users, hosts and addresses: in facts, commands, replies,
// content, and in what AUTH says in base64. A row stays a row, so that ids hold; what is derived from it, explanations
// too, knows the example names only. What may hide names and cannot be looked into (encoded parts of a message, the
// chain of certificates) is left out. Marks of the user are not taken over. Null: cancelled.
std::unique_ptr<Document> withExampleNames(const Document &document, const std::atomic_bool &cancelled);
std::unique_ptr<Document> withExampleNames(const Document &document);

} // namespace Core
