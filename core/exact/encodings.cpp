#include "core/exact/encodings.h"

#include "core/wire/octets.h"

#include <algorithm>

namespace Core::Exact {
namespace {

constexpr qsizetype fewest = 4; // characters that are worth a try

bool isBase64(char c)
{
    return isLetter(c) || isDigit(c) || c == '+' || c == '/' || c == '=';
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char folded = lower(c);
    return folded >= 'a' && folded <= 'f' ? folded - 'a' + 10 : -1;
}

Decoded decoded(const QByteArray &text)
{
    Decoded result;
    result.octets = QByteArray::fromBase64(text);
    result.wrong = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors) ? 0 : 1;
    return result;
}

// One line; false: it ends with a soft line break.
bool decodeLine(QByteArrayView line, Decoded &result)
{
    while (!line.isEmpty() && isBlank(line.back())) // RFC 2045 6.7 (3): added on the way
        line.chop(1);
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] != '=') {
            result.octets += line[i];
            continue;
        }
        if (i + 1 == line.size())
            return false;
        const int high = hexValue(line[i + 1]), low = i + 2 < line.size() ? hexValue(line[i + 2]) : -1;
        if (high < 0 || low < 0) {
            result.octets += line[i];
            ++result.wrong;
            continue;
        }
        result.octets += char(high * 16 + low);
        i += 2;
    }
    return true;
}

} // namespace

QByteArrayView longestBase64(QByteArrayView line)
{
    QByteArrayView longest;
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype begin = at;
        while (at < line.size() && isBase64(line[at]))
            ++at;
        if (at - begin > longest.size())
            longest = line.sliced(begin, at - begin);
        at += at == begin;
    }
    return longest;
}

QList<Decoded> decodeBase64(const QList<QByteArray> &lines)
{
    const bool whole = std::all_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        const QByteArray text = line.trimmed();
        return std::all_of(text.begin(), text.end(), isBase64);
    });
    QList<Decoded> found;
    if (whole) {
        const QByteArray text = lines.join().replace(' ', "");
        if (text.size() >= fewest)
            found.append(decoded(text));
        return found;
    }
    for (const QByteArray &line : lines) {
        const QByteArrayView run = longestBase64(line);
        found.append(run.size() >= fewest ? decoded(run.toByteArray()) : Decoded());
    }
    return found;
}

Decoded decodeQuotedPrintable(const QList<QByteArray> &lines)
{
    Decoded result;
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (decodeLine(lines[i], result) && i + 1 < lines.size())
            result.octets += '\n';
    return result;
}

} // namespace Core::Exact
