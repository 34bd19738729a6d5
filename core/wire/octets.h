#pragma once
#include <QByteArray>
#include <QByteArrayView>

// What all readers of lines need to know about single octets. Total; no locale.
namespace Core {

inline constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
inline constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
inline constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}
inline constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}
inline constexpr bool isAscii(char c)
{
    return (static_cast<unsigned char>(c) & 0x80) == 0;
}

QByteArray lowered(QByteArrayView text);                // ASCII letters only
bool equalsAnyCase(QByteArrayView a, QByteArrayView b); // ASCII letters only
inline bool endsInCrLf(QByteArrayView line)
{
    return line.size() >= 2 && line.back() == '\n' && line[line.size() - 2] == '\r';
}
inline QByteArrayView bareLine(QByteArrayView line) // CR LF, LF or a CR at the very end taken off, once
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

// Octets of the UTF-8 character that begins `text` (RFC 3629: no surrogates, nothing over-long, at most U+10FFFF);
// 0: none does. `text` may be longer; an empty one gives 0.
qsizetype utf8Length(QByteArrayView text);
// The first octet that is not UTF-8, or -1.
qsizetype firstNotUtf8(QByteArrayView text);
// As octets of a character that the end of `text` cut off: a prefix of something well-formed.
bool isCutUtf8(QByteArrayView text);

} // namespace Core
