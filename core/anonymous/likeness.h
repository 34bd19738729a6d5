#pragma once
#include "core/wire/octets.h"

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>

// How names are made up, and how a stand-in keeps what is remarkable of the one that it stands for.
namespace Core::Anonymous {

inline constexpr qsizetype longestLabel = 63, longestLocal = 64; // RFC 1035 2.3.4, RFC 5321 4.5.3.1.1

inline QByteArray lowered(QByteArrayView text)
{
    return text.toByteArray().toLower();
}

inline bool isWordOctet(char c)
{
    return isDigit(c) || isLetter(c) || c == '-' || c == '_' || !isAscii(c);
}

inline bool isLabel(const QByteArray &label)
{
    return !label.isEmpty() && label.size() <= longestLabel && label.front() != '-' && label.back() != '-' &&
           label.lastIndexOf('_') <= 0 && std::all_of(label.begin(), label.end(), isWordOctet);
}

// What is too long or not ASCII stays so.
inline QByteArray alike(QByteArray made, QByteArrayView original, qsizetype limit)
{
    if (firstNotUtf8(original) >= 0)
        made += '\xff';
    else if (!std::all_of(original.begin(), original.end(), isAscii))
        made += "\xc3\xa9";
    if (original.size() > limit)
        made = made.leftJustified(original.size(), 'x');
    return made;
}

// Runs of word octets go through `replace`, what stands between them stays.
template <typename Replace>
QByteArray byWords(QByteArrayView text, Replace replace)
{
    QByteArray made;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isWordOctet(text[end]))
            ++end;
        if (end > at)
            made += replace(text.sliced(at, end - at));
        else
            made += text[end++];
        at = end;
    }
    return made;
}

inline bool isPlainLocal(QByteArrayView local)
{
    const auto fits = [](char c) { return isWordOctet(c) || QByteArrayView(".+=~").contains(c); };
    return !local.isEmpty() && std::all_of(local.begin(), local.end(), fits) && local.front() != '.' &&
           local.back() != '.' && !local.toByteArray().contains("..");
}

// As client names of access providers do: the address stands in them.
inline bool holdsNumber(QByteArrayView label)
{
    return std::count_if(label.begin(), label.end(), isDigit) > 1;
}

} // namespace Core::Anonymous
