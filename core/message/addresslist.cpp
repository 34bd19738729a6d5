#include "core/message/addresslist.h"

namespace Core::Message {

namespace {

// One address, group name or nothing between two separators.
struct Piece {
    bool hasText = false;
    bool hasSign = false;   // the @ of an address without brackets
    bool bracketed = false; // <…> was closed
    qsizetype second = -1;  // where a second word begins
    bool afterBlank = false;
    bool isEmpty() const { return !hasText && !bracketed; }
    bool isMailbox() const { return bracketed || (hasSign && second < 0); }
};

class Scanner
{
public:
    explicit Scanner(QStringView typed) : m_typed(typed) {}
    AddressList scan();

private:
    bool skipQuoted();
    bool skipComment();
    bool skipBracketed();
    bool skipLiteral();
    bool takeSign();
    bool takeText();
    bool endPiece();
    bool takeColon();
    bool takeSemicolon();
    bool step();
    QChar here() const { return m_at < m_typed.size() ? m_typed[m_at] : QChar(0); }

    const QStringView m_typed;
    qsizetype m_at = 0; // of the next unit; of what is wrong, once something is
    qsizetype m_mailboxes = 0;
    int m_groups = 0;
    bool m_inGroup = false;
    Piece m_piece;
};

bool isPlain(QChar c)
{
    static constexpr QStringView specials = u"()<>[]:;@\\,\"";
    return c.unicode() > 0x20 && !specials.contains(c);
}

// From the opening quote to behind the closing one.
bool Scanner::skipQuoted()
{
    for (++m_at; m_at < m_typed.size() && here() != u'"'; ++m_at)
        m_at += here() == u'\\' ? 1 : 0;
    ++m_at;
    return m_at <= m_typed.size();
}

bool Scanner::skipComment()
{
    int depth = 0;
    do {
        if (here() == u'\\')
            ++m_at;
        else if (here() == u'(')
            ++depth;
        else if (here() == u')')
            --depth;
        ++m_at;
    } while (depth > 0 && m_at < m_typed.size());
    return depth == 0;
}

bool Scanner::skipLiteral()
{
    const bool behindSign = m_at > 0 && m_typed[m_at - 1] == u'@';
    if (!behindSign)
        return false;
    for (++m_at; isPlain(here()) || here() == u':'; ++m_at) {
    }
    return here() == u']' && ++m_at > 0;
}

bool Scanner::takeSign()
{
    const QChar before = m_at > 0 ? m_typed[m_at - 1] : QChar(0);
    if (!isPlain(before) && before != u'"')
        return false;
    ++m_at;
    return isPlain(here()) || here() == u'[';
}

// <local@domain>
bool Scanner::skipBracketed()
{
    if (m_piece.hasSign || m_piece.bracketed)
        return false;
    ++m_at;
    if (here() == u'"' && !skipQuoted())
        return false;
    for (; isPlain(here()); ++m_at) {
    }
    if (here() != u'@' || !takeSign())
        return false;
    if (here() == u'[' && !skipLiteral())
        return false;
    for (; isPlain(here()); ++m_at) {
    }
    if (here() != u'>')
        return false;
    ++m_at;
    m_piece.bracketed = true;
    return true;
}

bool Scanner::takeText()
{
    if (m_piece.bracketed)
        return false;
    if (m_piece.hasText && m_piece.afterBlank && m_piece.second < 0)
        m_piece.second = m_at;
    m_piece.hasText = true;
    m_piece.afterBlank = false;
    if (here() == u'"')
        return skipQuoted();
    if (here() == u'[')
        return skipLiteral();
    if (here() == u'@') {
        const bool first = !m_piece.hasSign;
        m_piece.hasSign = true;
        return first && takeSign();
    }
    return isPlain(here()) && ++m_at > 0;
}

bool Scanner::endPiece()
{
    if (m_piece.isEmpty())
        return true;
    if (!m_piece.isMailbox()) {
        if (m_piece.hasSign)
            m_at = m_piece.second;
        return false;
    }
    ++m_mailboxes;
    m_piece = {};
    return true;
}

bool Scanner::takeColon()
{
    if (m_inGroup || !m_piece.hasText || m_piece.hasSign || m_piece.bracketed)
        return false;
    m_inGroup = true;
    ++m_groups;
    ++m_at;
    m_piece = {};
    return true;
}

bool Scanner::takeSemicolon()
{
    if (!m_inGroup || !endPiece())
        return false;
    m_inGroup = false;
    ++m_at;
    return true;
}

bool Scanner::step()
{
    switch (here().unicode()) {
    case u' ':
    case u'\t':
        m_piece.afterBlank = true;
        ++m_at;
        return true;
    case u',':
        return endPiece() && ++m_at > 0;
    case u'(':
        return skipComment();
    case u'<':
        return skipBracketed();
    case u':':
        return takeColon();
    case u';':
        return takeSemicolon();
    }
    return takeText();
}

AddressList Scanner::scan()
{
    while (m_at < m_typed.size()) {
        if (!step())
            return {qMin(m_at, m_typed.size()), m_mailboxes};
    }
    if (!endPiece() || m_inGroup || (m_mailboxes == 0 && m_groups == 0))
        return {qMin(m_at, m_typed.size()), m_mailboxes};
    return {std::nullopt, m_mailboxes};
}

} // namespace

AddressList scanAddresses(QStringView typed)
{
    return Scanner(typed).scan();
}

} // namespace Core::Message
