#pragma once
#include "core/document/dialogue.h"

namespace Core::Exact {

inline constexpr qsizetype mostContent = 4 * 1024 * 1024;

// The message of which a row is a part, as the server stores it: without the dots that were doubled (RFC 5321 4.5.2)
// and without the final one; octets of BDAT as they are. Empty for any other row.
struct Content {
    QByteArray octets;
    RowId first = none, last = none;
    bool cut = false; // it is longer than mostContent
};
Content contentAround(const Dialogue &dialogue, RowId row);

} // namespace Core::Exact
