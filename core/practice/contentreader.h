#pragma once
#include <QByteArrayView>

namespace Core::Practice {

// Reads a message up to its lone dot (RFC 5321 4.1.1.4, 4.5.2) and keeps nothing of it but what a server must know.
// Only CR LF ends a line: a dot between bare line feeds ends nothing (2.3.8).
class ContentReader
{
public:
    qsizetype take(QByteArrayView bytes); // how many of them belong to the message, the dot's line included
    bool finished() const { return m_state == State::Finished; }
    quint64 size() const { return m_size; } // octets without stuffed dots and the last line
    bool hasBareLineEnd() const { return m_bareLineEnd; }
    bool hasLongLine() const { return m_longLine; } // over 1000 octets with its CR LF (RFC 5321 4.5.3.1.6)

private:
    enum class State : quint8 { LineStart, Dot, DotCr, Line, Cr, Finished };
    void step(char c);
    void keep(char c);

    State m_state = State::LineStart;
    quint64 m_size = 0;
    qsizetype m_line = 0;
    bool m_bareLineEnd = false;
    bool m_longLine = false;
};

} // namespace Core::Practice
