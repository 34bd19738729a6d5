#pragma once
#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <vector>

namespace Core {

inline void wipe(char *octets, size_t count)
{
    for (volatile char *at = octets; count > 0; --count) // volatile: a plain loop before a free is optimised away
        *at++ = 0;
}

inline void wipe(QByteArray &bytes) // as far as it is ours alone
{
    if (!bytes.isEmpty() && bytes.isDetached())
        wipe(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

template <typename Type>
struct WipingAllocator {
    using value_type = Type;
    WipingAllocator() = default;
    template <typename Other>
    WipingAllocator(const WipingAllocator<Other> &)
    {}
    Type *allocate(size_t count) { return std::allocator<Type>().allocate(count); }
    void deallocate(Type *memory, size_t count)
    {
        wipe(reinterpret_cast<char *>(memory), count * sizeof(Type));
        std::allocator<Type>().deallocate(memory, count);
    }
    bool operator==(const WipingAllocator &) const = default;
};

// Memory that is overwritten before it is given back, when it grows too.
using SecretBytes = std::vector<char, WipingAllocator<char>>;

inline QByteArrayView viewOf(const SecretBytes &bytes)
{
    return QByteArrayView(bytes.data(), qsizetype(bytes.size()));
}

inline SecretBytes secretOf(QByteArrayView bytes)
{
    return SecretBytes(bytes.begin(), bytes.end());
}

} // namespace Core
