#include "core/explanation/queueid.h"
#include "core/explanation/situation.h"

// What a session gives for each role.
namespace Core {
namespace {

using Found = std::optional<Argument>;
using Smtp::Verb;

Found words(const QByteArray &bytes, RowId row = none, Span span = {})
{
    return bytes.isEmpty() ? Found() : Argument{Role::Text, bytes, row, span};
}

Found place(const Situation &situation, RowId row, Span span = {})
{
    return row == none ? Found() : Argument{Role::Text, situation.text(row), row, span};
}

Found number(quint64 value, RowId row = none)
{
    return Argument{Role::Text, QByteArray::number(value), row, {}};
}

// The capability's own line in the EHLO reply, when it can be found.
Found capability(const Situation &situation, QByteArrayView keyword)
{
    const Smtp::Capability *offered = situation.offered.find(keyword);
    const RowId first = situation.before.capabilitiesFirst();
    if (!offered || first == none)
        return {};
    return place(situation, std::min(first + RowId(std::max(offered->line, 0)), situation.before.capabilitiesLast()));
}

RowId introductionRow(const Situation &situation)
{
    const RowId accepted = situation.before.introduction();
    return accepted == none ? situation.clientNameRow : accepted;
}

Found firstRefusal(const Situation &situation)
{
    const Smtp::Transaction &transaction = situation.transaction;
    RowId refused = transaction.firstRefused != none ? transaction.firstRefused : transaction.firstDeferred;
    if (refused == none && transaction.mailCode >= 400)
        refused = transaction.mail;
    const RowId reply = situation.replyTo(refused);
    return place(situation, reply);
}

Found authentication(const Situation &situation)
{
    if (situation.is({Verb::Auth}))
        return place(situation, situation.exchange.said);
    return place(situation, situation.before.login().command);
}

Found challenge(const Situation &situation)
{
    if (situation.reply.code == 334)
        return words(situation.challenge().decoded, situation.exchange.replyFirst);
    const Smtp::Login &login = situation.before.login();
    if (login.lastChallenge == none)
        return {};
    const QByteArray line = situation.text(login.lastChallenge);
    const Span text = Smtp::parseReplyLine(line).text;
    const auto reading = Sasl::readChallenge(login.mechanism, login.challenges, line.mid(text.begin, text.size));
    return words(reading.decoded, login.lastChallenge);
}

Found response(const Situation &situation)
{
    if (situation.is({Verb::Response}))
        return place(situation, situation.exchange.said);
    return place(situation, situation.before.login().lastResponse);
}

Found mechanism(const Situation &situation)
{
    if (situation.is({Verb::Auth}))
        return words(situation.command.mechanism, situation.exchange.said);
    return words(situation.before.login().mechanism, situation.before.login().command);
}

Found offered(const Situation &situation)
{
    const auto line = capability(situation, "AUTH");
    return words(situation.offered.mechanisms().join(' '), line ? line->row : none);
}

Found starttls(const Situation &situation)
{
    if (const auto line = capability(situation, "STARTTLS"))
        return line;
    if (situation.is({Verb::StartTls}))
        return place(situation, situation.exchange.said);
    const Smtp::Exchange *last = situation.lastOf(Verb::StartTls);
    return last ? place(situation, last->said) : Found();
}

Found limit(const Situation &situation)
{
    const auto size = situation.offered.sizeLimit();
    const auto line = capability(situation, "SIZE");
    return size ? number(*size, line ? line->row : none) : Found();
}

Found size(const Situation &situation)
{
    const auto declared = situation.sizeDeclared();
    return declared ? number(*declared, situation.senderRow) : Found();
}

// The first parameter the last EHLO reply did not offer, else the first.
const Smtp::Parameter *doubtfulParameter(const Situation &situation)
{
    for (const Smtp::Parameter &some : situation.command.parameters) {
        if (!situation.offered.offers(some.keyword))
            return &some;
    }
    return situation.command.parameters.isEmpty() ? nullptr : &situation.command.parameters.first();
}

Found parameter(const Situation &situation)
{
    const Smtp::Parameter *found = doubtfulParameter(situation);
    return found ? words(found->keyword, situation.exchange.said, found->span) : Found();
}

Found value(const Situation &situation)
{
    const Smtp::Parameter *found = doubtfulParameter(situation);
    return found && found->value ? words(*found->value, situation.exchange.said, found->span) : Found();
}

Found position(const Situation &situation)
{
    const auto fault = situation.addressFault();
    if (!fault)
        return {};
    return Argument{Role::Text, QByteArray::number(situation.addressPosition()), fault->row, fault->span};
}

Found argumentOfCommand(const Situation &situation)
{
    const Span span = situation.command.argument;
    return words(situation.commandLine.mid(span.begin, span.size), situation.exchange.said, span);
}

Found delay(const Situation &situation)
{
    const qint64 micros = situation.exchange.delay;
    return micros < 0
               ? Found()
               : Argument{
                     Role::Text, QByteArray::number(double(micros) / 1e6, 'f', 3), situation.exchange.replyFirst, {}};
}

Found endOfData(const Situation &situation)
{
    if (situation.atEndOfData())
        return place(situation, situation.exchange.said);
    const Smtp::Exchange *last = situation.lastOf(Verb::Content);
    return last ? place(situation, last->said) : Found();
}

Found keyword(const Situation &situation)
{
    return words(Smtp::name(situation.exchange.verb), situation.exchange.said);
}

Found cause(const Situation &situation)
{
    if (const auto refused = firstRefusal(situation))
        return refused;
    return place(situation, situation.before.firstError());
}

// The empty reverse-path is a sender too (RFC 5321 4.5.5).
Found sender(const Situation &situation)
{
    if (situation.senderRow != none && situation.sender.isEmpty())
        return words("<>", situation.senderRow);
    return words(situation.sender, situation.senderRow);
}

Found fromWordingOnly(const Situation &)
{
    return {};
}

struct Source {
    Role role;
    Found (*find)(const Situation &);
};

// In the order of Role, which the loop below checks.
constexpr Source sources[] = {
    {Role::Code, [](const Situation &s) { return number(s.reply.code, s.exchange.replyFirst); }},
    {Role::Command, [](const Situation &s) { return words(s.commandLine, s.exchange.said); }},
    {Role::Reply, [](const Situation &s) { return words(s.reply.joined(), s.exchange.replyFirst); }},
    {Role::Argument, argumentOfCommand},
    {Role::Sender, sender},
    {Role::Recipient, [](const Situation &s) { return words(s.recipient, s.recipientRow); }},
    {Role::SenderDomain, [](const Situation &s) { return words(s.senderDomain(), s.senderRow); }},
    {Role::RecipientDomain, [](const Situation &s) { return words(s.recipientDomain(), s.recipientRow); }},
    {Role::ServerName, [](const Situation &s) { return words(s.serverName, s.before.greeting()); }},
    {Role::ClientName, [](const Situation &s) { return words(s.clientName, s.clientNameRow); }},
    {Role::ClientAddress, [](const Situation &s) { return words(s.clientAddress()); }},
    {Role::ServerAddress, [](const Situation &s) { return words(s.connected.peer); }},
    {Role::Login, [](const Situation &s) { return words(s.login, s.loginRow); }},
    {Role::Mechanism, mechanism},
    {Role::Offered, offered},
    {Role::Limit, limit},
    {Role::Size, size},
    {Role::Parameter, parameter},
    {Role::Value, value},
    {Role::Character, [](const Situation &s) { return s.addressFault(); }},
    {Role::Position, position},
    {Role::Count, [](const Situation &s) { return number(s.before.errors()); }},
    {Role::Cause, cause},
    {Role::Greeting, [](const Situation &s) { return place(s, s.before.greeting()); }},
    {Role::Introduction, [](const Situation &s) { return place(s, introductionRow(s)); }},
    {Role::Mail, [](const Situation &s) { return place(s, s.transaction.mail); }},
    {Role::FirstRefusal, firstRefusal},
    {Role::Auth, authentication},
    {Role::Challenge, challenge},
    {Role::Response, response},
    {Role::Starttls, starttls},
    {Role::Tls, [](const Situation &s) { return place(s, s.before.encryptedAt()); }},
    {Role::Prompt, challenge},
    {Role::NewAddress, [](const Situation &s) { return s.newAddress(); }},
    {Role::QueueId, [](const Situation &s) { return queueId(s.dialogue, s.exchange); }},
    {Role::Text, [](const Situation &s) { return words(s.reply.joined(), s.exchange.replyFirst); }},
    {Role::Status,
     [](const Situation &s) {
         return s.reply.status ? words(s.reply.status->toString(), s.exchange.replyFirst) : Found();
     }},
    {Role::Keyword, keyword},
    {Role::Delay, delay},
    {Role::Accepted, [](const Situation &s) { return number(s.transaction.accepted); }},
    {Role::Refused, [](const Situation &s) { return number(quint64(s.transaction.refused) + s.transaction.deferred); }},
    {Role::End, endOfData},
    {Role::Address, fromWordingOnly},
    {Role::Host, fromWordingOnly},
    {Role::Ip, fromWordingOnly},
    {Role::List, fromWordingOnly},
    {Role::Domain, fromWordingOnly},
    {Role::Port, fromWordingOnly},
    {Role::User, fromWordingOnly},
    {Role::Reason, fromWordingOnly},
    {Role::Link, fromWordingOnly},
};
constexpr bool inOrder()
{
    for (size_t i = 0; i < std::size(sources); ++i) {
        if (sources[i].role != Role(i))
            return false;
    }
    return std::size(sources) == roleCount;
}
static_assert(inOrder());

} // namespace

std::optional<Argument> Situation::argument(Role role) const
{
    Found found = sources[size_t(role)].find(*this);
    if (found)
        found->role = role;
    return found;
}

} // namespace Core
