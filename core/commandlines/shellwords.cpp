#include "core/commandlines/shellwords.h"

#include "core/wire/octets.h"

#include <algorithm>

namespace Core::CommandLines {

namespace {

bool isSafe(char c)
{
    return isLetter(c) || isDigit(c) || QByteArrayView("@%+=:,./_-").contains(c);
}

bool isControl(char c)
{
    return uchar(c) < 0x20 || uchar(c) == 0x7f;
}

// Keys and colours in a terminal; a line end in quotes is none.
bool needsEscapes(QByteArrayView word)
{
    return std::any_of(word.begin(), word.end(), [](char c) { return isControl(c) && c != '\n'; }) ||
           firstNotUtf8(word) >= 0;
}

QByteArray escaped(QByteArrayView word)
{
    constexpr char digits[] = "01234567";
    const bool octets = firstNotUtf8(word) >= 0;
    QByteArray made = "$'";
    for (const char c : word) {
        if (c == '\n')
            made += "\\n";
        else if (c == '\r')
            made += "\\r";
        else if (c == '\t')
            made += "\\t";
        else if (c == '\\' || c == '\'')
            made += QByteArray("\\") + c;
        else if (isControl(c) || (octets && !isAscii(c)))
            made += QByteArray("\\") + digits[uchar(c) >> 6] + digits[(uchar(c) >> 3) & 7] + digits[uchar(c) & 7];
        else
            made += c;
    }
    return made + '\'';
}

// Reads one command word by word; every octet is looked at once.
class Reader
{
public:
    explicit Reader(QByteArrayView text) : m_text(text) {}
    ShellWords read();

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char next() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0'; }
    bool skipContinuation();
    void begin();
    void finish();
    void take(char c);
    void singleQuoted();
    void doubleQuoted();
    void dollarQuoted();
    char octal();
    char hex();
    void step();

    const QByteArrayView m_text;
    qsizetype m_at = 0, m_begin = -1; // -1: between words
    QByteArray m_word;
    ShellWords m_read;
    bool m_over = false;
};

ShellWords Reader::read()
{
    while (!atEnd() && !m_over)
        step();
    finish();
    m_read.behind = std::min(m_at + 1, m_text.size());
    return m_read;
}

void Reader::begin()
{
    if (m_begin < 0)
        m_begin = m_at;
}

void Reader::finish()
{
    if (m_begin >= 0)
        m_read.words.append({m_word, {quint32(m_begin), quint32(m_at - m_begin)}});
    m_begin = -1;
    m_word.clear();
}

void Reader::take(char c)
{
    begin();
    m_word += c;
    ++m_at;
}

// A backslash before a line end joins the lines.
bool Reader::skipContinuation()
{
    if (m_text[m_at] != '\\')
        return false;
    if (next() == '\n')
        return m_at += 2, true;
    if (next() == '\r' && m_at + 2 < m_text.size() && m_text[m_at + 2] == '\n')
        return m_at += 3, true;
    return false;
}

void Reader::step()
{
    const char c = m_text[m_at];
    if (skipContinuation())
        return;
    if (c == '\n' || c == '\r') {
        finish();
        m_over = !m_read.words.isEmpty() && !m_text.sliced(m_at).trimmed().isEmpty();
        m_read.end = m_over ? ShellWords::End::Operator : m_read.end;
        m_at += m_over ? 0 : 1;
    } else if (isBlank(c)) {
        finish();
        ++m_at;
    } else if (c == '\'') {
        singleQuoted();
    } else if (c == '"') {
        doubleQuoted();
    } else if (c == '$' && next() == '\'') {
        dollarQuoted();
    } else if (QByteArrayView("|&;<>()").contains(c)) {
        finish();
        m_read.end = ShellWords::End::Operator;
        m_over = true;
    } else if (c == '#' && m_begin < 0) { // a comment
        m_over = true;
    } else if (c == '\\' && m_at + 1 < m_text.size()) {
        begin();
        m_word += next();
        m_at += 2;
    } else {
        m_read.expands |= c == '$' || c == '`';
        take(c);
    }
}

void Reader::singleQuoted()
{
    begin();
    const qsizetype close = m_text.indexOf('\'', m_at + 1);
    const qsizetype end = close < 0 ? m_text.size() : close;
    m_word += m_text.sliced(m_at + 1, end - m_at - 1);
    m_at = close < 0 ? end : end + 1;
    if (close < 0)
        m_read.end = ShellWords::End::UnclosedQuote;
}

void Reader::doubleQuoted()
{
    begin();
    for (++m_at; !atEnd() && m_text[m_at] != '"';) {
        if (skipContinuation())
            continue;
        const bool escape = m_text[m_at] == '\\' && QByteArrayView("$`\"\\").contains(next()) && next() != '\0';
        m_read.expands |= !escape && (m_text[m_at] == '$' || m_text[m_at] == '`');
        m_at += escape ? 1 : 0;
        take(m_text[m_at]);
    }
    if (atEnd())
        m_read.end = ShellWords::End::UnclosedQuote;
    else
        ++m_at;
}

char Reader::octal()
{
    int value = 0;
    for (int digit = 0; digit < 3 && !atEnd() && m_text[m_at] >= '0' && m_text[m_at] <= '7'; ++digit)
        value = value * 8 + (m_text[m_at++] - '0');
    return char(value & 0xff);
}

char Reader::hex()
{
    int value = 0;
    for (int digit = 0; digit < 2 && !atEnd() && QByteArrayView("0123456789abcdef").contains(lower(m_text[m_at]));
         ++digit)
        value = value * 16 + int(QByteArrayView("0123456789abcdef").indexOf(lower(m_text[m_at++])));
    return char(value);
}

void Reader::dollarQuoted()
{
    constexpr QByteArrayView letters = "abefnrtv", octets = "\a\b\x1b\f\n\r\t\v";
    begin();
    for (m_at += 2; !atEnd() && m_text[m_at] != '\'';) {
        if (m_text[m_at] != '\\' || m_at + 1 >= m_text.size()) {
            take(m_text[m_at]);
            continue;
        }
        const char c = m_text[++m_at];
        if (c >= '0' && c <= '7') {
            m_word += octal();
        } else if (c == 'x') {
            ++m_at;
            m_word += hex();
        } else {
            const qsizetype known = letters.indexOf(c);
            m_word += known < 0 ? c : octets[known];
            ++m_at;
        }
    }
    if (atEnd())
        m_read.end = ShellWords::End::UnclosedQuote;
    else
        ++m_at;
}

} // namespace

bool canBeAWord(QByteArrayView word)
{
    return !word.contains('\0');
}

QByteArray quoted(QByteArrayView word)
{
    if (!word.isEmpty() && std::all_of(word.begin(), word.end(), isSafe))
        return word.toByteArray();
    if (needsEscapes(word))
        return escaped(word);
    QByteArray text = word.toByteArray();
    return '\'' + text.replace("'", "'\\''") + '\'';
}

ShellWords shellWords(QByteArrayView text)
{
    return Reader(text).read();
}

} // namespace Core::CommandLines
