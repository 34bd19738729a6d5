#include "ui/words/phrase.h"

#include "core/explanation/placeholder.h"
#include "ui/words/figures.h"
#include "ui/words/inert.h"

#include <QCoreApplication>

#include <algorithm>

namespace Words {
namespace {

using Core::Argument;
using Core::Role;

constexpr qsizetype quotedLength = 300;
constexpr qsizetype commandLength = 1000;
constexpr char context[] = "Phrase";
constexpr const char *line = QT_TRANSLATE_NOOP("Phrase", "line %1");

const Argument *find(const QList<Argument> &arguments, Role role)
{
    const auto found =
        std::find_if(arguments.begin(), arguments.end(), [role](const Argument &some) { return some.role == role; });
    return found == arguments.end() ? nullptr : &*found;
}

bool isNumber(Role role)
{
    constexpr Role numbers[] = {Role::Limit, Role::Size, Role::Position, Role::Count, Role::Accepted, Role::Refused};
    return std::find(std::begin(numbers), std::end(numbers), role) != std::end(numbers);
}

// A number as the language writes it; what is no number after all is quoted.
Run figureRun(const Language &language, const Argument &argument)
{
    bool isWhole = false;
    const quint64 value = argument.bytes.toULongLong(&isWhole);
    return isWhole ? plainRun(number(language, value)) : quotedRun(argument.bytes);
}

Run delayRun(const Language &language, const Argument &argument)
{
    bool isNumber = false;
    const double seconds = argument.bytes.toDouble(&isNumber);
    return isNumber ? plainRun(duration(language, qint64(std::clamp(seconds, 0.0, 1e9) * 1e6)))
                    : quotedRun(argument.bytes);
}

// No value: the session does not have it.
std::optional<Run> runOf(const Language &language, const Core::Placeholder &place, const QList<Argument> &arguments)
{
    const Argument *argument = place.role ? find(arguments, *place.role) : nullptr;
    if (!argument)
        return std::nullopt;
    if (place.line)
        return argument->row == Core::none ? std::nullopt : std::optional(rowRun(language, argument->row));
    if (argument->bytes.isEmpty())
        return std::nullopt;
    if (*place.role == Role::Delay)
        return delayRun(language, *argument);
    return isNumber(*place.role) ? figureRun(language, *argument) : quotedRun(argument->bytes);
}

bool endsSentence(char c)
{
    return c == '.' || c == '!' || c == '?';
}

// A sentence goes to its stop, the blank behind it included; "RFC 5321 4.1.4" has no blank behind its dots.
qsizetype sentenceEnd(QByteArrayView text)
{
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (endsSentence(text[at]) && text[at + 1] == ' ')
            return at + 2;
    }
    return text.size();
}

std::optional<Prose> sentence(const Language &language, QByteArrayView text, const QList<Argument> &arguments)
{
    Prose prose;
    qsizetype done = 0;
    for (auto place = Core::nextPlaceholder(text, 0); place; place = Core::nextPlaceholder(text, done)) {
        const std::optional<Run> run = runOf(language, *place, arguments);
        if (!run)
            return std::nullopt;
        if (place->begin > done)
            prose.append(plainRun(QString::fromUtf8(text.sliced(done, place->begin - done))));
        prose.append(*run);
        done = place->begin + place->size;
    }
    if (done < text.size())
        prose.append(plainRun(QString::fromUtf8(text.sliced(done))));
    return prose;
}

void append(Prose &prose, const Prose &more)
{
    for (const Run &run : more) {
        const bool goesOn = !prose.isEmpty() && run.kind == Run::Kind::Plain && prose.last().kind == Run::Kind::Plain;
        if (goesOn)
            prose.last().text += run.text;
        else
            prose.append(run);
    }
}

void trimEnd(Prose &prose)
{
    if (prose.isEmpty() || prose.last().kind != Run::Kind::Plain)
        return;
    while (prose.last().text.endsWith(u' '))
        prose.last().text.chop(1);
}

bool isTypeable(char octet)
{
    return uchar(octet) >= 0x20 && octet != 0x7f;
}

// Octets of the session in a command line: a backslash there begins an escape, so it is written as one.
std::optional<QByteArray> typeable(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > commandLength || !std::all_of(bytes.begin(), bytes.end(), isTypeable))
        return std::nullopt;
    QByteArray text = bytes;
    return text.replace("\\", "\\x5C");
}

} // namespace

Prose phrase(const Language &language, const char *textContext, const char *source, const QList<Argument> &arguments)
{
    const QByteArray text = language.text(textContext, source).toUtf8();
    Prose prose;
    for (QByteArrayView rest(text); !rest.isEmpty();) {
        const qsizetype end = sentenceEnd(rest);
        if (const auto said = sentence(language, rest.first(end), arguments))
            append(prose, *said);
        rest = rest.sliced(end);
    }
    trimEnd(prose);
    return prose;
}

QString command(const char *pattern, const QList<Argument> &arguments)
{
    const QByteArrayView text(pattern);
    QByteArray typed;
    qsizetype done = 0;
    for (auto place = Core::nextPlaceholder(text, 0); place; place = Core::nextPlaceholder(text, done)) {
        const Argument *argument = place->role && !place->line ? find(arguments, *place->role) : nullptr;
        const auto bytes = argument ? typeable(argument->bytes) : std::nullopt;
        if (!bytes)
            return {};
        typed += text.sliced(done, place->begin - done);
        typed += *bytes;
        done = place->begin + place->size;
    }
    typed += text.sliced(done);
    typed.replace("<<>>", "<>"); // the empty reverse-path brings its brackets
    const QString shown = QString::fromUtf8(typed);
    return inert(typed) == shown ? shown : QString();
}

Run rowRun(const Language &language, Core::RowId row)
{
    return {Run::Kind::Row, language.text(context, line).arg(lineNumber(language, row)), row, {}};
}

Run plainRun(const QString &text)
{
    return {Run::Kind::Plain, text, Core::none, {}};
}

Run quotedRun(QByteArrayView bytes)
{
    return {Run::Kind::Quoted, inert(bytes, quotedLength), Core::none, {}};
}

void join(Prose &prose, const Prose &more)
{
    if (!prose.isEmpty() && !more.isEmpty())
        append(prose, {plainRun(QStringLiteral(" "))});
    append(prose, more);
}

} // namespace Words
