#pragma once
#include <QtGlobal>

#include <cstddef>

// Tables of words: one row a value of an enum, in its order.
namespace Words {

template <typename Row, typename Enum, size_t Count>
constexpr bool coversInOrder(const Row (&rows)[Count], Enum last)
{
    for (size_t i = 0; i < Count; ++i) {
        if (size_t(rows[i].value) != i)
            return false;
    }
    return Count == size_t(last) + 1;
}

// A number that is none of the enum (it came from a file) gets the last row.
template <typename Row, typename Enum, size_t Count>
constexpr const Row &rowOf(const Row (&rows)[Count], Enum value)
{
    return rows[size_t(value) < Count ? size_t(value) : Count - 1];
}

} // namespace Words
