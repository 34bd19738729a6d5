#pragma once
#include <QByteArrayView>

#include <cstdio>
#include <cstdlib>

// A session as text, so that a seed reads like one: a turn a line, whose first octet says what it is.
//   S heard and C said with the rest of the line and its LF, s and c without the LF; what others are, the target says
namespace Core::Fuzz {

struct Turn {
    char what = 'S';
    QByteArrayView octets;
};

template <typename Take>
void eachTurn(QByteArrayView script, Take take)
{
    while (!script.isEmpty()) {
        const qsizetype feed = script.indexOf('\n');
        const QByteArrayView line = script.first(feed < 0 ? script.size() : feed + 1);
        script = script.sliced(line.size());
        const bool open = line[0] >= 'a' && line[0] <= 'z' && line.endsWith('\n');
        take(Turn{line[0], line.sliced(1).chopped(open && line.size() > 1 ? 1 : 0)});
    }
}

inline void demand(bool holds, const char *file = __builtin_FILE(), int line = __builtin_LINE())
{
    if (holds)
        return;
    std::fprintf(stderr, "%s:%d does not hold\n", file, line);
    std::abort();
}

} // namespace Core::Fuzz
