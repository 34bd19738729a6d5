#include "core/compare/wording.h"

#include "core/wire/octets.h"

#include <algorithm>

namespace Core::Compare {
namespace {

constexpr char open[] = "\x01"; // stands for whatever it was

bool isWordPart(char c)
{
    return isLetter(c) || isDigit(c) || c == '-' || c == '_' || c == '.' || c == ':' || c == '/' || c == '+' ||
           c == '=';
}

constexpr const char *moments[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun", "jan", "feb", "mar", "apr", "may",
                                   "jun", "jul", "aug", "sep", "oct", "nov", "dec", "utc", "gmt", "cet", "cest"};

bool isMoment(const QByteArray &word)
{
    return std::any_of(std::begin(moments), std::end(moments),
                       [&word](const char *moment) { return equalsAnyCase(word, moment); });
}

// Whatever holds a digit is an id, a number, a time or an address; a status ("5.7.1") is compared by itself.
bool isFleeting(const QByteArray &word)
{
    const bool digit = std::any_of(word.begin(), word.end(), isDigit);
    return digit || isMoment(word);
}

} // namespace

QByteArray steadyWording(const QByteArray &text, const QByteArray &server)
{
    QByteArray steady;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isWordPart(text[end]))
            ++end;
        const QByteArray word = text.mid(at, end - at);
        if (word.isEmpty()) {
            const bool blank = isBlank(text[at]) || text[at] == '\r' || text[at] == '\n';
            if (!blank || !steady.endsWith(' '))
                steady += blank ? ' ' : text[at];
            ++at;
            continue;
        }
        const bool own = !server.isEmpty() && equalsAnyCase(word, server);
        steady += own || isFleeting(word) ? QByteArray(open) : word.toLower();
        at = end;
    }
    return steady.trimmed();
}

} // namespace Core::Compare
