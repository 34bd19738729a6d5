#pragma once
#include "core/knowledge/tables.h"

// The parts that codeTable() joins.
namespace Core::Knowledge {

std::span<const CodeEntry> codesFrom400(), codesFrom500(); // standard
std::span<const CodeEntry> otherCodes();                   // historic, drafts and those of the field

} // namespace Core::Knowledge
