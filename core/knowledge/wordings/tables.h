#pragma once
#include "core/knowledge/wording.h"

// The tables that wordingTables() joins, one function a file.
namespace Core::Knowledge {

std::span<const WordingTable> courierWordings(), cyrusWordings(), eximWordings(), eximaclWordings(), genericWordings(),
    gmailWordings(), harakaWordings(), hmailserverWordings(), opensmtpdWordings(), postfixWordings(),
    postscreenWordings(), qmailWordings(), sendmailWordings(), stalwartWordings();

} // namespace Core::Knowledge
