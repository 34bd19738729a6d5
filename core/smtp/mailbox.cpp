#include "core/smtp/mailbox.h"

#include "core/smtp/addressliteral.h"
#include "core/smtp/words.h"
#include "core/wire/octets.h"

#include <cstring>

namespace Core::Smtp {
namespace {

// RFC 5321 4.5.3.1.1 to 3, RFC 1035 2.3.4
constexpr qsizetype localPartOctets = 64;
constexpr qsizetype domainOctets = 255;
constexpr qsizetype pathOctets = 256;
constexpr qsizetype labelOctets = 63;

using Problem = MailboxProblem;

MailboxVerdict wrong(Problem problem, qsizetype at, qsizetype size)
{
    return {problem, at, size};
}

MailboxVerdict moved(MailboxVerdict verdict, qsizetype by)
{
    if (!verdict.ok())
        verdict.at += by;
    return verdict;
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

// RFC 5322 3.2.3
bool isAtomText(char c)
{
    return isLetter(c) || isDigit(c) || (c != '\0' && std::strchr("!#$%&'*+-/=?^_`{|}~", c));
}

// What is wrong with one character wherever it stands in an address, outside quotes; the step behind it in `length`.
MailboxVerdict checkCharacter(QByteArrayView text, qsizetype at, Utf8 utf8, qsizetype &length)
{
    length = 1;
    if (isAscii(text[at]))
        return isBlank(text[at])     ? wrong(Problem::Blank, at, 1)
               : isControl(text[at]) ? wrong(Problem::ControlCharacter, at, 1)
                                     : MailboxVerdict();
    const qsizetype octets = utf8Length(text.sliced(at));
    length = qMax(qsizetype(1), octets);
    if (octets == 0)
        return wrong(Problem::NotUtf8, at, 1);
    return utf8 == Utf8::Allowed ? MailboxVerdict() : wrong(Problem::NotAscii, at, octets);
}

// Quoted-string at the start of `text` (RFC 5321 4.1.2); `end` is moved behind the closing quote.
MailboxVerdict checkQuoted(QByteArrayView text, Utf8 utf8, qsizetype &end)
{
    for (qsizetype at = 1, length = 1; at < text.size(); at += length) {
        if (text[at] == '"') {
            end = at + 1;
            return {};
        }
        if (text[at] == '\\') {
            const bool pair = at + 1 < text.size() && isAscii(text[at + 1]) && !isControl(text[at + 1]);
            if (!pair)
                return wrong(Problem::BadQuotedPair, at, qMin(qsizetype(2), text.size() - at));
            length = 2;
            continue;
        }
        const MailboxVerdict found = checkCharacter(text, at, utf8, length);
        if (!found.ok() && text[at] != ' ')
            return text[at] == '\t' ? wrong(Problem::ControlCharacter, at, 1) : found;
    }
    return wrong(Problem::UnclosedQuote, 0, text.size());
}

// Dot-string up to the first @ or the end.
MailboxVerdict checkDotString(QByteArrayView text, Utf8 utf8, qsizetype &end)
{
    qsizetype length = 1;
    for (end = 0; end < text.size() && text[end] != '@'; end += length) {
        if (const MailboxVerdict found = checkCharacter(text, end, utf8, length); !found.ok())
            return found;
        const bool lastBeforeAt = end + 1 < text.size() && text[end + 1] == '@';
        if (text[end] == '.' && end == 0)
            return wrong(Problem::LeadingDot, end, 1);
        if (text[end] == '.' && text[end - 1] == '.')
            return wrong(Problem::TwoDots, end - 1, 2);
        if (text[end] == '.' && lastBeforeAt)
            return wrong(Problem::TrailingDot, end, 1);
        if (isAscii(text[end]) && text[end] != '.' && !isAtomText(text[end]))
            return wrong(Problem::CharacterNotAllowed, end, 1);
    }
    return {};
}

MailboxVerdict checkLabel(QByteArrayView label)
{
    if (label.startsWith('-'))
        return wrong(Problem::LabelHyphen, 0, 1);
    if (label.endsWith('-'))
        return wrong(Problem::LabelHyphen, label.size() - 1, 1);
    if (label.size() > labelOctets)
        return wrong(Problem::LabelTooLong, labelOctets, label.size() - labelOctets);
    return {};
}

MailboxVerdict checkDomainCharacters(QByteArrayView domain, Utf8 utf8)
{
    for (qsizetype at = 0, length = 1; at < domain.size(); at += length) {
        if (const MailboxVerdict found = checkCharacter(domain, at, utf8, length); !found.ok())
            return found;
        const char c = domain[at];
        if (c == '@')
            return wrong(Problem::SecondAt, at, 1);
        if (isAscii(c) && !isLetter(c) && !isDigit(c) && c != '-' && c != '.')
            return wrong(Problem::DomainCharacter, at, 1);
    }
    return {};
}

MailboxVerdict checkLabels(QByteArrayView domain)
{
    for (qsizetype begin = 0; begin <= domain.size();) {
        const qsizetype dot = domain.indexOf('.', begin);
        const qsizetype end = dot < 0 ? domain.size() : dot;
        if (end == begin)
            return wrong(Problem::LabelEmpty, dot < 0 ? begin - 1 : dot, 1);
        if (const MailboxVerdict found = checkLabel(domain.sliced(begin, end - begin)); !found.ok())
            return moved(found, begin);
        begin = end + 1;
    }
    return {};
}

MailboxVerdict checkLiteral(QByteArrayView domain)
{
    const qsizetype close = domain.indexOf(']');
    if (close < 0)
        return wrong(Problem::UnclosedLiteral, 0, domain.size());
    const qsizetype bad = wrongInLiteral(domain.sliced(1, close - 1));
    if (bad >= 0)
        return wrong(Problem::BadAddressLiteral, 1 + bad, bad < close - 1 ? 1 : 0);
    if (close + 1 < domain.size())
        return wrong(domain[close + 1] == '@' ? Problem::SecondAt : Problem::DomainCharacter, close + 1, 1);
    return {};
}

MailboxVerdict checkDomain(QByteArrayView domain, Utf8 utf8)
{
    if (domain.isEmpty())
        return wrong(Problem::EmptyDomain, 0, 0);
    if (domain[0] == '[')
        return checkLiteral(domain);
    if (const MailboxVerdict found = checkDomainCharacters(domain, utf8); !found.ok())
        return found;
    if (const MailboxVerdict found = checkLabels(domain); !found.ok())
        return found;
    if (domain.size() > domainOctets)
        return wrong(Problem::DomainTooLong, domainOctets, domain.size() - domainOctets);
    return {};
}

// "@a,@b:" at the start of a path (RFC 5321 4.1.2, appendix C); 0: there is none that is well-formed.
qsizetype sourceRoute(QByteArrayView path, Utf8 utf8)
{
    const qsizetype colon = path.indexOf(':');
    if (!path.startsWith('@') || colon < 0)
        return 0;
    for (qsizetype begin = 0; begin < colon;) {
        const qsizetype comma = path.first(colon).indexOf(',', begin);
        const qsizetype end = comma < 0 ? colon : comma;
        if (path[begin] != '@' || !checkDomain(path.sliced(begin + 1, end - begin - 1), utf8).ok())
            return 0;
        begin = end + 1;
        if (comma >= 0 && begin >= colon)
            return 0;
    }
    return colon + 1;
}

QByteArrayView withoutBrackets(QByteArrayView path)
{
    return path.size() > 1 && path.startsWith('<') && path.endsWith('>') ? path.sliced(1, path.size() - 2) : path;
}

MailboxVerdict checkBarePath(QByteArrayView path, PathOf of, Utf8 utf8)
{
    if (path.isEmpty() && of == PathOf::Sender)
        return {};
    if (of == PathOf::Recipient && equalsAnyCase(path, "postmaster"))
        return {};
    const qsizetype route = sourceRoute(path, utf8);
    const MailboxVerdict found = moved(checkMailbox(path.sliced(route), utf8), route);
    if (!found.ok() || route == 0)
        return found;
    return wrong(Problem::SourceRoute, 0, route);
}

} // namespace

MailboxVerdict checkMailbox(QByteArrayView mailbox, Utf8 utf8)
{
    if (mailbox.isEmpty())
        return wrong(Problem::Empty, 0, 0);
    if (mailbox[0] == '@')
        return wrong(Problem::EmptyLocalPart, 0, 0);
    qsizetype end = 0;
    const bool quoted = mailbox[0] == '"';
    const MailboxVerdict local = quoted ? checkQuoted(mailbox, utf8, end) : checkDotString(mailbox, utf8, end);
    if (!local.ok())
        return local;
    if (end == mailbox.size())
        return wrong(Problem::MissingAt, end, 0);
    if (mailbox[end] != '@')
        return wrong(isBlank(mailbox[end]) ? Problem::Blank : Problem::CharacterNotAllowed, end, 1);
    if (end > localPartOctets)
        return wrong(Problem::LocalPartTooLong, localPartOctets, end - localPartOctets);
    if (const MailboxVerdict domain = checkDomain(mailbox.sliced(end + 1), utf8); !domain.ok())
        return moved(domain, end + 1);
    if (mailbox.size() > pathOctets - 2)
        return wrong(Problem::PathTooLong, pathOctets - 2, mailbox.size() - (pathOctets - 2));
    return {};
}

MailboxVerdict checkPath(QByteArrayView path, PathOf of, Utf8 utf8)
{
    if (!path.startsWith('<'))
        return checkBarePath(path, of, utf8);
    if (path.size() < 2 || !path.endsWith('>'))
        return wrong(Problem::UnclosedBracket, path.size(), 0);
    return moved(checkBarePath(withoutBrackets(path), of, utf8), 1);
}

MailboxVerdict checkPath(QByteArrayView line, const Command &command, Utf8 utf8)
{
    const PathOf of = command.verb == Verb::Rcpt ? PathOf::Recipient : PathOf::Sender;
    if (!command.path)
        return wrong(Problem::Empty, command.argument.begin + command.argument.size, 0);
    const qsizetype begin = qMin(qsizetype(command.path->begin), line.size());
    const QByteArrayView path = cut(line, *command.path);
    if (command.bracketed && !command.closed)
        return wrong(Problem::UnclosedBracket, begin + path.size(), 0);
    return moved(checkBarePath(path, of, utf8), begin);
}

MailboxVerdict checkClientName(QByteArrayView name)
{
    if (name.isEmpty())
        return wrong(Problem::Empty, 0, 0);
    if (wrongInIpv4(name) < 0 || wrongInIpv6(name) < 0 || (name[0] != '[' && wrongInLiteral(name) < 0))
        return wrong(Problem::BadAddressLiteral, 0, name.size());
    return checkDomain(name, Utf8::NotAllowed);
}

MailboxParts parts(QByteArrayView mailbox)
{
    QByteArrayView path = withoutBrackets(mailbox);
    path = path.sliced(sourceRoute(path, Utf8::Allowed));
    const qsizetype at = path.lastIndexOf('@');
    if (at < 0)
        return {path.toByteArray(), {}};
    return {path.first(at).toByteArray(), path.sliced(at + 1).toByteArray().toLower()};
}

} // namespace Core::Smtp
