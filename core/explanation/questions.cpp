#include "core/explanation/situation.h"
#include "core/explanation/speech.h"

#include <algorithm>

// What predicates ask of a Situation.
namespace Core {

using Smtp::Verb;

namespace {

bool holds(QByteArrayView text, std::initializer_list<const char *> anyOf)
{
    return std::any_of(anyOf.begin(), anyOf.end(),
                       [text](const char *words) { return text.contains(QByteArrayView(words)); });
}

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '@' || uchar(c) >= 0x80;
}

bool isAlphanumeric(char c)
{
    return isWordCharacter(c) && c != '-' && c != '_' && c != '@';
}

// Octet `at` of `text` goes on a word; a dot does when another word character is behind it.
bool goesOn(QByteArrayView text, qsizetype at, qsizetype step)
{
    if (at < 0 || at >= text.size())
        return false;
    if (text[at] != '.')
        return isWordCharacter(text[at]);
    return at + step >= 0 && at + step < text.size() && isAlphanumeric(text[at + step]);
}

const Smtp::Parameter *find(const QList<Smtp::Parameter> &parameters, QByteArrayView keyword)
{
    const auto found = std::find_if(parameters.begin(), parameters.end(), [keyword](const Smtp::Parameter &some) {
        return some.keyword.compare(keyword, Qt::CaseInsensitive) == 0;
    });
    return found == parameters.end() ? nullptr : &*found;
}

bool isBelow(const QByteArray &name, const QByteArray &domain)
{
    return name == domain ||
           (name.endsWith(domain) && name.size() > domain.size() && name[name.size() - domain.size() - 1] == '.');
}

// "[203.0.113.9]" anywhere: servers name the client so, and behind NAT it is not the address we know.
bool holdsBracketedAddress(QByteArrayView text)
{
    for (qsizetype open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
        const qsizetype close = text.indexOf(']', open);
        const QByteArrayView inside = close < 0 ? QByteArrayView() : text.sliced(open + 1, close - open - 1);
        const bool address = inside.size() >= 3 && std::all_of(inside.begin(), inside.end(), [](char c) {
                                 return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || c == '.' || c == ':';
                             });
        if (address && (inside.contains('.') || inside.contains(':')))
            return true;
    }
    return false;
}

// "7" of "7.1", and what is behind its dot.
std::optional<quint16> takeNumber(QByteArrayView &pattern)
{
    quint32 number = 0;
    qsizetype digits = 0;
    for (; digits < std::min<qsizetype>(pattern.size(), 3) && pattern[digits] >= '0' && pattern[digits] <= '9';
         ++digits)
        number = number * 10 + quint32(pattern[digits] - '0');
    if (digits == 0 || (digits < pattern.size() && pattern[digits] != '.'))
        return std::nullopt;
    pattern = pattern.sliced(std::min(digits + 1, pattern.size()));
    return quint16(number);
}

// "5.7.1", "x.7.1" of any class, "5.7" and "x.7" with any detail.
bool statusFits(const Smtp::EnhancedStatus &status, QByteArrayView pattern)
{
    if (pattern.startsWith("x."))
        pattern = pattern.sliced(2);
    else if (takeNumber(pattern) != status.klass)
        return false;
    if (takeNumber(pattern) != status.subject)
        return false;
    return pattern.isEmpty() || takeNumber(pattern) == status.detail;
}

} // namespace

bool Situation::is(std::initializer_list<Verb> verbs) const
{
    return std::find(verbs.begin(), verbs.end(), exchange.verb) != verbs.end();
}

bool Situation::known() const
{
    return before.state() != Smtp::State::Unknown;
}

bool Situation::atGreeting() const
{
    return exchange.verb == Verb::None && exchange.said == none && before.state() == Smtp::State::Opening;
}

bool Situation::introducing() const
{
    return is({Verb::Ehlo, Verb::Helo, Verb::Lhlo});
}

bool Situation::atRecipient() const
{
    return is({Verb::Rcpt});
}

bool Situation::atEnvelope() const
{
    return is({Verb::Mail, Verb::Rcpt});
}

bool Situation::atEndOfData() const
{
    return is({Verb::Content}) || (is({Verb::Bdat}) && command.lastChunk);
}

bool Situation::inAuth() const
{
    return is({Verb::Auth, Verb::Response});
}

const Smtp::Parameter *Situation::parameter(QByteArrayView keyword) const
{
    return find(command.parameters, keyword);
}

const Smtp::Parameter *Situation::mailParameter(QByteArrayView keyword) const
{
    return find(is({Verb::Mail}) ? command.parameters : mail.parameters, keyword);
}

bool Situation::pipelined() const
{
    if (exchange.said == none)
        return false;
    const auto all = earlier();
    return !all.empty() && all.back().replyLast != none && all.back().replyLast > exchange.said &&
           all.back().said != exchange.said;
}

bool Situation::says(std::initializer_list<const char *> anyOf) const
{
    return std::any_of(anyOf.begin(), anyOf.end(),
                       [this](const char *some) { return mayHold(words, some) && words.contains(some); });
}

bool Situation::lastLineSays(std::initializer_list<const char *> anyOf) const
{
    return !reply.lines.isEmpty() && holds(reply.lines.last().toLower(), anyOf);
}

bool Situation::status(std::initializer_list<const char *> anyOf) const
{
    return reply.status && std::any_of(anyOf.begin(), anyOf.end(),
                                       [this](const char *some) { return statusFits(*reply.status, some); });
}

bool Situation::names(QByteArrayView something) const
{
    if (something.isEmpty() || something.size() > words.size())
        return false;
    const QByteArray sought = something.toByteArray().toLower();
    for (qsizetype at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1)) {
        if (!goesOn(words, at - 1, -1) && !goesOn(words, at + sought.size(), 1))
            return true;
    }
    return false;
}

bool Situation::namesClientAddress() const
{
    return names(clientAddress()) || holdsBracketedAddress(words) ||
           says({"client host", "client address", "your ip", "your address", "your host", "connecting ip", "sending ip",
                 "remote host", "ip address"});
}

Sasl::Reading Situation::challenge() const
{
    const QByteArray text = reply.lines.isEmpty() ? QByteArray() : reply.lines.first();
    if (is({Verb::Auth}))
        return Sasl::readChallenge(command.mechanism, command.initialResponse ? 2 : 1, text);
    const Smtp::Login &open = before.login();
    return Sasl::readChallenge(open.mechanism, open.challenges + (open.initialResponse ? 2 : 1), text);
}

bool Situation::lmtp() const
{
    return before.protocol() == Protocol::Lmtp;
}

bool Situation::tls() const
{
    return before.tls();
}

bool Situation::introduced() const
{
    if (before.introduced())
        return true;
    const auto all = earlier();
    return std::any_of(all.rbegin(), all.rend(), [this](const Smtp::Exchange &some) {
        return (some.verb == Verb::Ehlo || some.verb == Verb::Helo || some.verb == Verb::Lhlo) &&
               some.code / 100 == 2 && exchange.said != none && some.replyLast != none &&
               some.replyLast > exchange.said;
    });
}

bool Situation::loggedIn() const
{
    return before.login().accepted != none;
}

bool Situation::loginLostByTls() const
{
    return before.login().accepted == none && before.login().acceptedEver != none;
}

bool Situation::senderIsLogin() const
{
    if (sender.isEmpty() || login.isEmpty())
        return false;
    return sender.compare(login, Qt::CaseInsensitive) == 0 ||
           (!login.contains('@') && Smtp::parts(sender).localPart.compare(login, Qt::CaseInsensitive) == 0);
}

bool Situation::isOwnDomain(QByteArrayView domain) const
{
    const QByteArray name = domain.toByteArray().toLower();
    if (!name.contains('.'))
        return false;
    const auto owns = [&name](const QByteArray &server) {
        return !server.isEmpty() && (isBelow(server, name) || (server.contains('.') && isBelow(name, server)));
    };
    return owns(serverName.toLower()) || owns(offered.domain().toLower());
}

QByteArray Situation::senderDomain() const
{
    return Smtp::parts(sender).domain;
}

QByteArray Situation::recipientDomain() const
{
    return Smtp::parts(recipient).domain;
}

QByteArray Situation::clientAddress() const
{
    QByteArray host = connected.local.left(connected.local.lastIndexOf(':'));
    if (host.startsWith('[') && host.endsWith(']'))
        host = host.mid(1, host.size() - 2);
    return host;
}

std::optional<quint64> Situation::sizeDeclared() const
{
    const Smtp::Parameter *size = mailParameter("SIZE");
    bool isNumber = false;
    const quint64 octets = size && size->value ? size->value->toULongLong(&isNumber) : 0;
    return isNumber ? std::optional(octets) : std::nullopt;
}

} // namespace Core
