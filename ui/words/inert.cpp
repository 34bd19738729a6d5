#include "ui/words/inert.h"

#include <QChar>
#include <algorithm>

namespace Words {
namespace {

constexpr int marksOnOneLetter = 3;
constexpr char32_t notUtf8 = 0xffffffff;

bool isPlain(char c)
{
    return c >= 0x20 && c < 0x7f;
}

struct Character {
    char32_t code = notUtf8;
    qsizetype size = 1; // octets; 1 for what is not UTF-8
};

qsizetype lengthBy(uchar lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead < 0xe0)
        return 2;
    if (lead >= 0xe0 && lead < 0xf0)
        return 3;
    return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

bool inRange(char32_t code, qsizetype size)
{
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xd800 && code < 0xe000;
    return code >= least[size] && code <= 0x10ffff && !surrogate;
}

// RFC 3629 3: no overlong form, no surrogate, nothing above U+10FFFF.
Character characterAt(QByteArrayView bytes, qsizetype at)
{
    const uchar lead = uchar(bytes[at]);
    const qsizetype size = lengthBy(lead);
    if (size == 0 || at + size > bytes.size())
        return {};
    char32_t code = size == 1 ? lead : lead & (0x7fU >> size);
    for (qsizetype i = 1; i < size; ++i) {
        const uchar next = uchar(bytes[at + i]);
        if ((next & 0xc0) != 0x80)
            return {};
        code = (code << 6) | (next & 0x3fU);
    }
    return inRange(code, size) ? Character{code, size} : Character{};
}

// Letters and marks that show nothing (Unicode: default ignorable, blank symbols).
bool isBlankLetter(char32_t code)
{
    return code == 0x034f || code == 0x115f || code == 0x1160 || code == 0x17b4 || code == 0x17b5 ||
           (code >= 0x180b && code <= 0x180f) || code == 0x2800 || code == 0x3164 || code == 0xffa0 ||
           (code >= 0xfe00 && code <= 0xfe0f) || code >= 0xe0000;
}

bool isMark(char32_t code)
{
    return QChar::isMark(code);
}

bool isInvisible(char32_t code)
{
    constexpr quint32 hidden = (1U << QChar::Other_Control) | (1U << QChar::Other_Format) |
                               (1U << QChar::Other_Surrogate) | (1U << QChar::Other_PrivateUse) |
                               (1U << QChar::Other_NotAssigned) | (1U << QChar::Separator_Line) |
                               (1U << QChar::Separator_Paragraph);
    return ((hidden >> QChar::category(code)) & 1U) != 0 || isBlankLetter(code);
}

void appendOctets(QString &text, QByteArrayView octets)
{
    constexpr char digits[] = "0123456789ABCDEF";
    for (const char octet : octets) {
        text += QLatin1String("\\x");
        text += QLatin1Char(digits[uchar(octet) >> 4]);
        text += QLatin1Char(digits[uchar(octet) & 15]);
    }
}

} // namespace

QString inert(QByteArrayView bytes)
{
    if (std::all_of(bytes.begin(), bytes.end(), isPlain))
        return QString::fromLatin1(bytes);
    QString text;
    text.reserve(bytes.size());
    int marks = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const Character next = characterAt(bytes, at);
        marks = next.code != notUtf8 && isMark(next.code) ? marks + 1 : 0;
        if (next.code < 0x20)
            text += QChar(char16_t(0x2400 + next.code));
        else if (next.code == 0x7f)
            text += QChar(0x2421);
        else if (next.code == notUtf8 || isInvisible(next.code) || marks > marksOnOneLetter ||
                 (marks > 0 && text.isEmpty()))
            appendOctets(text, bytes.sliced(at, next.size));
        else
            text += QString::fromUcs4(&next.code, 1);
        at += next.size;
    }
    return text;
}

QString inert(QByteArrayView bytes, qsizetype characters)
{
    const bool cut = bytes.size() > characters * 4;
    QString text = inert(cut ? bytes.first(characters * 4) : bytes);
    if (!cut && text.size() <= characters)
        return text;
    text.truncate(characters);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text + QChar(0x2026);
}

QString inertText(const QString &text)
{
    return inert(QByteArrayView(text.toUtf8()));
}

} // namespace Words
