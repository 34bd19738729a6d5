#pragma once
#include "core/session/line.h"

#include <deque>

namespace Core {

// What was given to be sent and what the transport has not taken yet. Its parts fit the transport and end, where they
// can, with a line, so that few lines of the record come in pieces.
class Outbox
{
public:
    ~Outbox();
    bool isEmpty() const { return m_lines.empty(); }
    void add(Line line);
    Line part(qsizetype room) const; // the next, at most so long; empty when the next line does not fit
    void taken(qsizetype size);      // of part()
    void clear();

private:
    std::deque<Line> m_lines;
    qsizetype m_offset = 0; // of the first line, gone
};

} // namespace Core
