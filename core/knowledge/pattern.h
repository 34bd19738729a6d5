#pragma once
#include <QByteArrayView>

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

// What belongs together at the begin of an expression, not empty: an escaped octet, a class, or one octet.
inline qsizetype unitSize(QByteArrayView expression)
{
    if (expression.front() == '\\')
        return expression.size() > 1 ? 2 : 1;
    if (expression.front() != '[')
        return 1;
    qsizetype at = expression.startsWith("[^") ? 2 : 1;
    if (at < expression.size() && expression[at] == ']') // the first one is one of the class
        ++at;
    while (at < expression.size() && expression[at] != ']')
        at += expression[at] == '\\' ? 2 : 1;
    return at < expression.size() ? at + 1 : expression.size();
}

} // namespace Core::Knowledge
