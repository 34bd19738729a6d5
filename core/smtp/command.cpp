#include "core/smtp/command.h"

#include "core/smtp/words.h"
#include "core/wire/octets.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace Core::Smtp {
namespace {

struct Named {
    Verb verb;
    QByteArrayView name;
};
constexpr Named verbs[] = {
    {Verb::Ehlo, "EHLO"},         {Verb::Helo, "HELO"}, {Verb::Lhlo, "LHLO"}, {Verb::Mail, "MAIL"},
    {Verb::Rcpt, "RCPT"},         {Verb::Data, "DATA"}, {Verb::Rset, "RSET"}, {Verb::Vrfy, "VRFY"},
    {Verb::Expn, "EXPN"},         {Verb::Help, "HELP"}, {Verb::Noop, "NOOP"}, {Verb::Quit, "QUIT"},
    {Verb::StartTls, "STARTTLS"}, {Verb::Auth, "AUTH"}, {Verb::Bdat, "BDAT"}, {Verb::Burl, "BURL"},
    {Verb::Etrn, "ETRN"},         {Verb::Atrn, "ATRN"}, {Verb::Turn, "TURN"}, {Verb::Send, "SEND"},
    {Verb::Soml, "SOML"},         {Verb::Saml, "SAML"}, {Verb::Verb, "VERB"}, {Verb::Xclient, "XCLIENT"},
    {Verb::Xforward, "XFORWARD"}, {Verb::Mtrk, "MTRK"}, {Verb::Onex, "ONEX"}, {Verb::Xexch50, "XEXCH50"},
};

constexpr qsizetype longestVerb = 8;

// A word of at most eight octets as one number, its letters in lower case: verbs are compared at once.
constexpr quint64 folded(QByteArrayView word)
{
    quint64 number = 0;
    for (qsizetype i = 0; i < word.size(); ++i)
        number = number << 8 | static_cast<unsigned char>(lower(word.data()[i]));
    return number;
}

constexpr auto foldedVerbs = [] {
    std::array<quint64, std::size(verbs)> numbers{};
    for (size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = folded(verbs[i].name);
    return numbers;
}();

Span spanned(qsizetype begin, qsizetype end)
{
    return {quint32(begin), quint32(qMax(qsizetype(0), end - begin))};
}

qsizetype behindBlanks(QByteArrayView line, qsizetype at)
{
    while (at < line.size() && isBlank(line[at]))
        ++at;
    return at;
}

qsizetype behindWord(QByteArrayView line, qsizetype at)
{
    while (at < line.size() && !isBlank(line[at]))
        ++at;
    return at;
}

enum class Form : quint8 { Bracketed, Bare };

// The first octet from `at` on that ends the path: a > of one in brackets, else a blank. The size if none does.
qsizetype endOfPlainPath(QByteArrayView line, qsizetype at, Form form)
{
    if (form == Form::Bare)
        return behindWord(line, at);
    const qsizetype bracket = line.indexOf('>', at);
    return bracket < 0 ? line.size() : bracket;
}

// The same with quoted strings skipped (RFC 5321 4.1.2). A quote that never closes is no quote.
qsizetype endOfPath(QByteArrayView line, qsizetype at, Form form)
{
    if (line.indexOf('"', at) < 0)
        return endOfPlainPath(line, at, form);
    bool inside = false;
    for (qsizetype i = at; i < line.size(); ++i) {
        if (inside && line[i] == '\\')
            ++i;
        else if (line[i] == '"')
            inside = !inside;
        else if (!inside && (form == Form::Bracketed ? line[i] == '>' : isBlank(line[i])))
            return i;
    }
    return inside ? endOfPlainPath(line, at, form) : line.size();
}

// Moves `at` behind "FROM:" or "TO:"; a blank before the colon and a missing colon are passed over, but no prefix.
void readPrefix(Command &command, QByteArrayView line, QByteArrayView prefix, qsizetype &at)
{
    if (at + prefix.size() > line.size() || !equalsAnyCase(line.sliced(at, prefix.size()), prefix))
        return;
    const qsizetype behind = at + prefix.size();
    const qsizetype colon = behindBlanks(line, behind);
    if (colon < line.size() && line[colon] == ':') {
        command.prefixPresent = colon == behind;
        at = behindBlanks(line, colon + 1);
    } else if (colon > behind || colon == line.size() || line[colon] == '<') {
        at = colon;
    }
}

void readPath(Command &command, QByteArrayView line, qsizetype &at)
{
    if (at >= line.size())
        return;
    if (line[at] != '<') {
        const qsizetype end = endOfPath(line, at, Form::Bare);
        command.path = spanned(at, end);
        at = end;
        return;
    }
    command.bracketed = true;
    ++at;
    const qsizetype bracket = endOfPath(line, at, Form::Bracketed);
    command.closed = bracket < line.size();
    const qsizetype end = command.closed ? bracket : endOfPath(line, at, Form::Bare);
    command.path = spanned(at, end);
    at = command.closed ? end + 1 : end;
}

void readParameters(Command &command, QByteArrayView line, qsizetype at)
{
    if (at >= line.size())
        return;
    for (const Span span : words(line, at)) {
        const QByteArrayView word = cut(line, span);
        const qsizetype equals = word.indexOf('=');
        Parameter parameter;
        parameter.span = span;
        parameter.keyword = word.first(equals < 0 ? word.size() : equals).toByteArray();
        if (equals >= 0)
            parameter.value = word.sliced(equals + 1).toByteArray();
        command.parameters.append(parameter);
    }
}

// RFC 821 4.1.1 gave SEND, SOML and SAML the form of MAIL.
bool hasPath(Verb verb)
{
    return verb == Verb::Mail || verb == Verb::Rcpt || verb == Verb::Send || verb == Verb::Soml || verb == Verb::Saml;
}

void readEnvelope(Command &command, QByteArrayView line)
{
    qsizetype at = command.argument.begin;
    readPrefix(command, line, command.verb == Verb::Rcpt ? "TO" : "FROM", at);
    readPath(command, line, at);
    readParameters(command, line, at);
}

void readChunk(Command &command, QByteArrayView line)
{
    for (const Span span : words(line, command.argument.begin)) {
        const QByteArrayView word = cut(line, span);
        command.parameters.append({word.toByteArray(), std::nullopt, span});
    }
    if (command.parameters.isEmpty())
        return;
    bool isNumber = false;
    const QByteArray digits = command.parameters.first().keyword;
    const quint64 size = digits.toULongLong(&isNumber);
    if (command.verb == Verb::Bdat && isNumber && isDigit(digits[0]))
        command.chunkSize = size;
    command.lastChunk = command.parameters.size() > 1 && equalsAnyCase(command.parameters[1].keyword, "LAST");
}

void readAuth(Command &command, QByteArrayView line)
{
    const qsizetype begin = command.argument.begin;
    const qsizetype end = begin + command.argument.size;
    const qsizetype behind = behindWord(line, begin);
    command.mechanism = line.sliced(begin, behind - begin).toByteArray().toUpper();
    const qsizetype response = behindBlanks(line, behind);
    if (response < end)
        command.initialResponse = spanned(response, end);
}

} // namespace

QByteArray name(Verb verb)
{
    for (const Named &named : verbs)
        if (named.verb == verb)
            return named.name.toByteArray();
    return {};
}

Verb verbNamed(QByteArrayView word)
{
    if (word.isEmpty() || word.size() > longestVerb)
        return Verb::Other;
    const auto found = std::find(foldedVerbs.begin(), foldedVerbs.end(), folded(word));
    return found == foldedVerbs.end() ? Verb::Other : verbs[found - foldedVerbs.begin()].verb;
}

const Parameter *Command::parameter(QByteArrayView keyword) const
{
    for (const Parameter &candidate : parameters)
        if (equalsAnyCase(candidate.keyword, keyword))
            return &candidate;
    return nullptr;
}

Verb verbOf(QByteArrayView whole)
{
    const QByteArrayView line = bareLine(whole);
    const qsizetype begin = behindBlanks(line, 0);
    return verbNamed(line.sliced(begin, behindWord(line, begin) - begin));
}

Command parseCommand(QByteArrayView whole)
{
    const QByteArrayView line = bareLine(whole);
    const qsizetype begin = behindBlanks(line, 0);
    const qsizetype end = behindWord(line, begin);
    const qsizetype argument = behindBlanks(line, end);
    qsizetype argumentEnd = line.size();
    while (argumentEnd > argument && isBlank(line[argumentEnd - 1]))
        --argumentEnd;

    Command command;
    command.word = spanned(begin, end);
    command.argument = spanned(argument, argumentEnd);
    command.verb = verbNamed(line.sliced(begin, end - begin));
    if (hasPath(command.verb))
        readEnvelope(command, line);
    else if (command.verb == Verb::Bdat || command.verb == Verb::Burl)
        readChunk(command, line);
    else if (command.verb == Verb::Auth)
        readAuth(command, line);
    return command;
}

} // namespace Core::Smtp
