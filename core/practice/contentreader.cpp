#include "core/practice/contentreader.h"

namespace Core::Practice {

qsizetype ContentReader::take(QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (taken < bytes.size() && !finished())
        step(bytes[taken++]);
    return taken;
}

void ContentReader::step(char c)
{
    if (m_state == State::LineStart && c == '.') {
        m_state = State::Dot; // not counted: it is stuffed, or the end
    } else if (m_state == State::Dot && c == '\r') {
        m_state = State::DotCr;
    } else if (m_state == State::DotCr && c == '\n') {
        m_state = State::Finished;
    } else {
        if (m_state == State::DotCr) {
            m_state = State::Line;
            keep('\r');
        }
        keep(c);
    }
}

void ContentReader::keep(char c)
{
    constexpr qsizetype lineLimit = 1000;
    ++m_size;
    ++m_line;
    m_longLine = m_longLine || m_line > lineLimit;
    if (m_state == State::Cr && c == '\n') {
        m_state = State::LineStart;
        m_line = 0;
        return;
    }
    m_bareLineEnd = m_bareLineEnd || m_state == State::Cr || c == '\n';
    m_state = c == '\r' ? State::Cr : State::Line;
}

} // namespace Core::Practice
