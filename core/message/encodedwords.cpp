#include "core/message/encodedwords.h"

#include <QList>
#include <QStringView>

#include <algorithm>

namespace Core::Message {

namespace {

constexpr qsizetype wordLimit = 66; // 75 by RFC 2047 2, and 76 for a line that begins with "Subject: "

bool needsEncoding(const QString &value)
{
    const auto plain = [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; };
    if (!std::all_of(value.begin(), value.end(), plain) || value.contains(QLatin1String("=?")))
        return true;
    // Blanks at an end or in a row would not survive folding; a long word cannot be folded at all.
    if (value.startsWith(u' ') || value.endsWith(u' ') || value.contains(QLatin1String("  ")))
        return true;
    const auto words = QStringView(value).split(u' ');
    return std::any_of(words.begin(), words.end(), [](QStringView word) { return word.size() > wordLimit; });
}

// The letters that the strictest place, a phrase, lets stand (RFC 2047 5).
bool standsForItself(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("!*+-/").contains(c);
}

QByteArray quoted(const QByteArray &utf8)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray out;
    for (const char c : utf8) {
        if (c == ' ')
            out.append('_');
        else if (standsForItself(c))
            out.append(c);
        else
            out.append('=').append(digits[quint8(c) >> 4]).append(digits[quint8(c) & 0xf]);
    }
    return out;
}

} // namespace

QByteArray encodeUnstructured(const QString &value)
{
    if (!needsEncoding(value))
        return value.toLatin1();
    static constexpr char opening[] = "=?utf-8?Q?";
    static constexpr qsizetype room = wordLimit - qsizetype(sizeof opening) - 1;
    QByteArray out = opening;
    qsizetype used = 0;
    for (qsizetype i = 0; i < value.size();) {
        // A character is never cut in two (RFC 2047 5).
        const qsizetype units = value[i].isHighSurrogate() && i + 1 < value.size() ? 2 : 1;
        const QByteArray piece = quoted(QStringView(value).sliced(i, units).toUtf8());
        if (used + piece.size() > room) {
            out.append("?= ").append(opening);
            used = 0;
        }
        out.append(piece);
        used += piece.size();
        i += units;
    }
    return out.append("?=");
}

QByteArray folded(const QByteArray &value, qsizetype column)
{
    constexpr qsizetype limit = 78;
    QByteArray out;
    for (qsizetype from = 0; from < value.size();) {
        const qsizetype blank = value.indexOf(' ', from + 1);
        const QByteArray word = value.mid(from, (blank < 0 ? value.size() : blank) - from);
        if (column + word.size() > limit && from > 0) {
            out.append('\n');
            column = 0;
        }
        out.append(word);
        column += word.size();
        from += word.size();
    }
    return out;
}

} // namespace Core::Message
