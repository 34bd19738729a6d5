#pragma once
#include "core/wire/ids.h"

#include <QByteArrayView>
#include <QList>

namespace Core::Pasted {

struct Line {
    QByteArrayView text; // without terminator and signs of quoting; at most Limits::lineOctets of it
    Span place;          // of all of it
    bool isBlank() const { return text.trimmed().isEmpty(); }
};

// Walks over the lines of a text without making a list of them.
class Cursor
{
public:
    // `place`: of what was decoded, where that stands in the whole text; else it is counted from `offset`.
    explicit Cursor(QByteArrayView text, quint32 offset = 0);
    Cursor(QByteArrayView decoded, Span place);

    bool atEnd() const { return m_lines.isEmpty(); }
    const Line &line() const { return m_lines.first(); }
    const Line *ahead(qsizetype count); // lines further on, at most `mostAhead`; null behind the end
    void advance();
    Span since(quint32 begin) const; // from there to the end of the line before this one

    static constexpr qsizetype mostAhead = 64;

private:
    bool fetch();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    quint32 m_offset = 0;
    Span m_decoded;
    bool m_isDecoded = false;
    quint32 m_behind = 0; // end of the line left last
    QList<Line> m_lines;
};

} // namespace Core::Pasted
