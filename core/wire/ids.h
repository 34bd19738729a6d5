#pragma once
#include <QtGlobal>

namespace Core {

using EventId = quint32; // index into a Transcript: 0, 1, 2 …
using RowId = quint32;   // index into the rows of a Document; the number the user sees is row + 1
inline constexpr quint32 none = 0xffffffff;

// Octets begin … begin + size of something named beside it.
struct Span {
    quint32 begin = 0;
    quint32 size = 0;
    bool operator==(const Span &) const = default;
};

} // namespace Core
