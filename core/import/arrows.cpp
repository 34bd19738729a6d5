#include "core/import/arrows.h"

#include "core/import/words.h"
#include "core/wire/octets.h"

namespace Core::Import {
namespace {

struct Prefix {
    const char *text;
    Arrow arrow;
    bool ofSwaks;
};
constexpr Prefix prefixes[] = {
    {"<-  ", Arrow::Heard, true},    {"<** ", Arrow::Heard, true},      {"<~  ", Arrow::Heard, true},
    {"<~* ", Arrow::Heard, true},    {"<- ", Arrow::Heard, true},       {" -> ", Arrow::Said, true},
    {" ~> ", Arrow::Said, true},     {"-> ", Arrow::Said, true},        {"~> ", Arrow::Said, true},
    {"**> ", Arrow::Said, true},     {"*~> ", Arrow::Said, true},       {"=== ", Arrow::Remark, true},
    {"<<< ", Arrow::Heard, false},   {">>> ", Arrow::Said, false},      {"smtp<< ", Arrow::Heard, false},
    {"smtp>> ", Arrow::Said, false}, {"<< ", Arrow::Heard, false},      {"s: ", Arrow::Heard, false},
    {"c: ", Arrow::Said, false},     {"server: ", Arrow::Heard, false}, {"client: ", Arrow::Said, false},
    {"s> ", Arrow::Heard, false},    {"c> ", Arrow::Said, false},       {"< ", Arrow::Heard, false},
};

bool beginsAnyCase(QByteArrayView text, const char *beginning)
{
    const QByteArrayView wanted(beginning);
    return text.size() >= wanted.size() && equalsAnyCase(text.first(wanted.size()), wanted);
}

// "send: 'ehlo me\r\n'" and "reply: b'250 ok\r\n'" of Python's smtplib.
QByteArrayView quoted(QByteArrayView text)
{
    if (text.startsWith('b'))
        text = text.sliced(1);
    if (text.size() < 2 || (text[0] != '\'' && text[0] != '"') || text.back() != text[0])
        return {};
    return text.sliced(1).chopped(1);
}

int hexValue(char c)
{
    const char small = lower(c);
    return isDigit(c) ? c - '0' : small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

} // namespace

Arrowed arrowOf(QByteArrayView line)
{
    for (const Prefix &some : prefixes) {
        if (!beginsAnyCase(line, some.text))
            continue;
        const QByteArrayView text = line.sliced(QByteArrayView(some.text).size());
        if (some.arrow == Arrow::Heard && codeOf(text.trimmed()) == 0)
            continue;
        return {some.arrow, text, some.ofSwaks, false};
    }
    if (beginsAnyCase(line, "send: "))
        if (const QByteArrayView text = quoted(line.sliced(6)); !text.isNull())
            return {Arrow::Said, text, false, true};
    if (beginsAnyCase(line, "reply: "))
        if (const QByteArrayView text = quoted(line.sliced(7)); codeOf(text) != 0)
            return {Arrow::Heard, text, false, true};
    if (line.startsWith("> ") && isCommand(line.sliced(2)))
        return {Arrow::Said, line.sliced(2), false, false};
    return {};
}

QByteArray unescaped(QByteArrayView literal)
{
    QByteArray octets;
    octets.reserve(literal.size());
    for (qsizetype at = 0; at < literal.size(); ++at) {
        const char next = literal[at] == '\\' && at + 1 < literal.size() ? literal[at + 1] : '\0';
        if (next == '\0') {
            octets.append(literal[at]);
            continue;
        }
        ++at;
        const int high = next == 'x' && at + 2 < literal.size() ? hexValue(literal[at + 1]) : -1;
        const int low = high >= 0 ? hexValue(literal[at + 2]) : -1;
        if (low >= 0) {
            octets.append(char(high * 16 + low));
            at += 2;
        } else {
            octets.append(next == 'r' ? '\r' : next == 'n' ? '\n' : next == 't' ? '\t' : next);
        }
    }
    return octets;
}

} // namespace Core::Import
