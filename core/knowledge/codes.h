#pragma once
#include "core/knowledge/tables.h"

// The parts that codeTable() joins.
namespace Core::Knowledge {

std::span<const CodeEntry> codesFrom400(), codesFrom500();

} // namespace Core::Knowledge
