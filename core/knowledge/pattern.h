#pragma once

// What all readers of an expression's text need to know about its octets.
namespace Core::Knowledge {

inline constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}
inline constexpr bool isLetterOrDigit(char c) // ASCII only
{
    return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9');
}
inline constexpr bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

} // namespace Core::Knowledge
