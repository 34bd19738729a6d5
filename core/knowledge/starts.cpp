#include "core/knowledge/starts.h"

#include "core/knowledge/pattern.h"
#include "core/knowledge/spelled.h"

#include <algorithm>
#include <optional>

namespace Core::Knowledge {
namespace {

using Starts = std::optional<QList<QByteArray>>;
Starts startsOf(QByteArrayView expression);

// One letter is met too often to tell where a match may begin.
bool tells(const QByteArray &start)
{
    return start.size() > 1 || (start.size() == 1 && !isLetterOrDigit(start[0]) && start[0] != ' ');
}

// Of the group that `text` begins with, its brackets included.
qsizetype groupSize(QByteArrayView text)
{
    qsizetype depth = 0;
    for (qsizetype at = 0; at < text.size(); at += unitSize(text.sliced(at))) {
        if (text[at] == '(')
            ++depth;
        else if (text[at] == ')' && --depth == 0)
            return at + 1;
    }
    return text.size();
}

// What stands between the brackets, (?: … ) or (?P<name> … ).
QByteArrayView insideOf(QByteArrayView group)
{
    QByteArrayView inside = group.sliced(1).chopped(1);
    if (!inside.startsWith('?'))
        return inside;
    const qsizetype named = inside.startsWith("?P") ? inside.indexOf('>') : inside.indexOf(':');
    return inside.sliced(named + 1);
}

Starts plainRun(QByteArrayView rest)
{
    QByteArray run;
    while (!rest.isEmpty()) {
        const bool escaped = rest[0] == '\\' && rest.size() > 1 && !isLetterOrDigit(rest[1]);
        const QByteArrayView behind = rest.sliced(escaped ? 2 : 1);
        const bool plain = escaped || (isAscii(rest[0]) && !QByteArrayView("\\^$.|?*+()[]{}").contains(rest[0]));
        const bool mayBeMissing = !behind.isEmpty() && QByteArrayView("?*{").contains(behind[0]);
        if (!plain || mayBeMissing)
            break;
        run += lower(rest[escaped ? 1 : 0]);
        rest = behind;
    }
    return tells(run) ? Starts({run}) : std::nullopt;
}

Starts startsOfSequence(QByteArrayView rest)
{
    while (rest.startsWith("\\b") || rest.startsWith('^'))
        rest = rest.sliced(rest.startsWith('^') ? 1 : 2);
    if (!rest.startsWith('('))
        return plainRun(rest);
    const QByteArrayView group = rest.first(groupSize(rest));
    const QByteArrayView behind = rest.sliced(group.size());
    Starts all = startsOf(insideOf(group));
    if (behind.startsWith("{") || behind.startsWith("*"))
        return std::nullopt;
    if (!all || !behind.startsWith("?"))
        return all;
    const Starts without = startsOfSequence(behind.sliced(behind.startsWith("??") ? 2 : 1));
    if (!without)
        return std::nullopt;
    *all += *without;
    return all;
}

Starts startsOf(QByteArrayView expression)
{
    QList<QByteArray> all;
    for (const QByteArrayView alternative : alternativesOf(expression)) {
        const Starts some = startsOfSequence(alternative);
        if (!some)
            return std::nullopt;
        all += *some;
    }
    return all;
}

} // namespace

QList<QByteArray> plainStarts(QByteArrayView expression)
{
    const QList<QByteArray> all = startsOf(expression).value_or(QList<QByteArray>());
    QList<QByteArray> kept;
    for (const QByteArray &start : all) {
        const bool told = std::any_of(all.begin(), all.end(), [&start](const QByteArray &other) {
            return start != other && start.startsWith(other);
        });
        if (!told && !kept.contains(start))
            kept.append(start);
    }
    return kept.size() > mostStarts ? QList<QByteArray>() : kept;
}

} // namespace Core::Knowledge
