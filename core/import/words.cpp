#include "core/import/words.h"

#include "core/smtp/command.h"
#include "core/wire/octets.h"

#include <algorithm>
#include <iterator>

namespace Core::Import {
namespace {

using Smtp::Verb;

quint16 portOf(QByteArrayView text)
{
    quint32 port = 0;
    qsizetype digits = 0;
    while (digits < text.size() && digits < 5 && isDigit(text[digits]))
        port = port * 10 + quint32(text[digits++] - '0');
    return digits > 0 && port <= 65535 ? quint16(port) : 0;
}

bool isRareVerb(Verb verb)
{
    static constexpr Verb verbs[] = {Verb::Noop, Verb::Help,    Verb::Vrfy,     Verb::Expn,
                                     Verb::Bdat, Verb::Xclient, Verb::Xforward, Verb::Etrn};
    return std::find(std::begin(verbs), std::end(verbs), verb) != std::end(verbs);
}

} // namespace

std::optional<QByteArrayView> behind(QByteArrayView text, const char *beginning)
{
    const QByteArrayView wanted(beginning);
    if (!text.startsWith(wanted))
        return std::nullopt;
    return text.sliced(wanted.size());
}

std::optional<QByteArrayView> after(QByteArrayView text, const char *needle)
{
    const QByteArrayView wanted(needle);
    const qsizetype at = text.indexOf(wanted);
    if (at < 0)
        return std::nullopt;
    return text.sliced(at + wanted.size());
}

QByteArrayView upTo(QByteArrayView text, const char *needle)
{
    const qsizetype at = text.indexOf(QByteArrayView(needle));
    return at < 0 ? text : text.first(at);
}

bool holds(QByteArrayView text, const char *needle)
{
    return text.indexOf(QByteArrayView(needle)) >= 0;
}

QByteArrayView firstWord(QByteArrayView text)
{
    qsizetype end = 0;
    while (end < text.size() && !isBlank(text[end]))
        ++end;
    return text.first(end);
}

quint16 codeOf(QByteArrayView line)
{
    if (line.size() < 3 || line[0] < '2' || line[0] > '5' || !isDigit(line[1]) || !isDigit(line[2]))
        return 0;
    if (line.size() > 3 && line[3] != ' ' && line[3] != '-' && line[3] != '\r')
        return 0;
    return quint16((line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0'));
}

bool isCommand(QByteArrayView line)
{
    if (line.isEmpty() || line.size() > 1'000)
        return false;
    const Smtp::Command command = Smtp::parseCommand(line);
    const qsizetype begin = qMin<qsizetype>(command.argument.begin, line.size());
    const QByteArrayView argument = line.sliced(begin, qMin<qsizetype>(command.argument.size, line.size() - begin));
    if (command.verb == Verb::Mail || command.verb == Verb::Rcpt)
        return command.prefixPresent;
    if (command.verb == Verb::Ehlo || command.verb == Verb::Helo || command.verb == Verb::Lhlo)
        return !argument.isEmpty() && !argument.contains(' ');
    if (command.verb == Verb::Data || command.verb == Verb::Quit || command.verb == Verb::Rset ||
        command.verb == Verb::StartTls)
        return argument.isEmpty();
    // Words of every day, when they are not in capitals.
    const bool inCapitals = firstWord(line) == QByteArrayView(Smtp::name(command.verb));
    if (command.verb == Verb::Auth)
        return inCapitals && !argument.isEmpty() && argument.count(' ') <= 1 && isLetter(argument[0]);
    return inCapitals && isRareVerb(command.verb);
}

HostPort hostPort(QByteArrayView text)
{
    text = text.trimmed();
    if (text.startsWith('[')) {
        const qsizetype close = text.indexOf(']');
        if (close < 0)
            return {text.sliced(1).toByteArray(), 0};
        const QByteArrayView rest = text.sliced(close + 1);
        return {text.sliced(1, close - 1).toByteArray(), rest.startsWith(':') ? portOf(rest.sliced(1)) : quint16(0)};
    }
    const qsizetype colon = text.lastIndexOf(':');
    if (colon < 0 || text.first(colon).contains(':'))
        return {text.toByteArray(), 0};
    return {text.first(colon).toByteArray(), portOf(text.sliced(colon + 1))};
}

std::optional<HostAddress> hostAddress(QByteArrayView text)
{
    const qsizetype open = text.indexOf('[');
    const qsizetype close = open < 0 ? -1 : text.indexOf(']', open);
    if (close < 0)
        return std::nullopt;
    const QByteArrayView rest = text.sliced(close + 1);
    return HostAddress{text.first(open).trimmed().toByteArray(), text.sliced(open + 1, close - open - 1).toByteArray(),
                       rest.startsWith(':') ? portOf(rest.sliced(1)) : quint16(0)};
}

} // namespace Core::Import
