#include "core/explanation/situation.h"

#include "core/document/shownlogin.h"
#include "core/wire/octets.h"

#include <algorithm>

namespace Core {

using Smtp::Verb;

namespace {

constexpr qsizetype wordsOctets = 16 * 1024;
constexpr RowId rowsToConnected = 64;
constexpr size_t exchangesBack = 200;

QByteArray pathIn(QByteArrayView line, const Smtp::Command &command)
{
    if (!command.path || command.path->begin > size_t(line.size()))
        return {};
    return line.sliced(command.path->begin)
        .first(std::min<qsizetype>(command.path->size, line.size() - command.path->begin))
        .toByteArray();
}

bool isCommand(Verb verb)
{
    return verb != Verb::None && verb != Verb::Response && verb != Verb::Content && verb != Verb::Chunk;
}

bool begins(Verb verb)
{
    return verb == Verb::Ehlo || verb == Verb::Helo || verb == Verb::Lhlo;
}

void takeRecipient(Smtp::Transaction &transaction, const Smtp::Exchange &exchange)
{
    const quint16 klass = exchange.code / 100;
    if (klass == 2) {
        ++transaction.accepted;
        if (transaction.lastAccepted.size() < 100)
            transaction.lastAccepted.append(exchange.said);
    } else if (klass == 4) {
        ++transaction.deferred;
        if (transaction.firstDeferred == none)
            transaction.firstDeferred = exchange.said;
    } else if (klass == 5) {
        ++transaction.refused;
        if (transaction.firstRefused == none)
            transaction.firstRefused = exchange.said;
    }
}

// What the replies to a pipelined group have meant to the transaction after the command was said.
void take(Smtp::Transaction &transaction, const Smtp::Exchange &exchange)
{
    if (exchange.verb == Verb::Rcpt) {
        takeRecipient(transaction, exchange);
    } else if (exchange.verb == Verb::Mail) {
        transaction.mail = exchange.said;
        transaction.mailCode = exchange.code;
        transaction.open = transaction.open || exchange.code / 100 == 2;
    } else if (exchange.verb == Verb::Rset && exchange.code / 100 == 2) {
        transaction.open = false;
        transaction.ended = Smtp::Transaction::Ended::ByRset;
        transaction.endedBy = exchange.said;
    }
}

void gatherTransaction(Situation &situation)
{
    situation.transaction = situation.before.transaction();
    const RowId said = situation.exchange.said;
    if (said == none)
        return;
    const auto earlier = situation.earlier();
    auto first = earlier.end();
    while (first != earlier.begin() && (first - 1)->replyLast != none && (first - 1)->replyLast > said)
        --first;
    for (; first != earlier.end(); ++first)
        take(situation.transaction, *first);
}

void gatherCommand(Situation &situation)
{
    const Smtp::Exchange &exchange = situation.exchange;
    if (exchange.said == none)
        return;
    situation.commandLine = situation.text(exchange.said);
    if (isCommand(exchange.verb))
        situation.command = Smtp::parseCommand(situation.commandLine);
    else
        situation.command.verb = exchange.verb;
    const EventId secret = situation.dialogue.secretOf(exchange.said);
    if (secret != none)
        situation.response = Facts::decode<Facts::Secret>(situation.dialogue.transcript->payload(secret));
}

void gatherConnection(Situation &situation)
{
    const auto rows = situation.dialogue.rows;
    const RowId last = situation.known() ? RowId(std::min<size_t>(rows.size(), rowsToConnected)) : 0;
    for (RowId row = 0; row < last; ++row) {
        if (rows[row].kind == Kind::Opened)
            situation.opened = Facts::decode<Facts::Opened>(situation.dialogue.fact(row));
        if (rows[row].kind != Kind::Connected)
            continue;
        situation.connected = Facts::decode<Facts::Connected>(situation.dialogue.fact(row));
        return;
    }
}

void gatherAddresses(Situation &situation)
{
    const Smtp::Transaction &transaction = situation.transaction;
    if (transaction.mail != none) {
        situation.mailLine = situation.text(transaction.mail);
        situation.mail = Smtp::parseCommand(situation.mailLine);
    }
    if (situation.is({Verb::Mail})) {
        situation.sender = pathIn(situation.commandLine, situation.command);
        situation.senderRow = situation.exchange.said;
    } else if (transaction.mail != none) {
        situation.sender = pathIn(situation.mailLine, situation.mail);
        situation.senderRow = transaction.mail;
    }
    situation.recipientRow = situation.is({Verb::Rcpt})             ? situation.exchange.said
                             : situation.exchange.recipient != none ? situation.exchange.recipient
                             : transaction.lastAccepted.isEmpty()   ? none
                                                                    : transaction.lastAccepted.last();
    if (situation.recipientRow != none) {
        const QByteArray line = situation.text(situation.recipientRow);
        situation.recipient = pathIn(line, Smtp::parseCommand(line));
    }
}

void gatherLogin(Situation &situation)
{
    const Smtp::Login &login = situation.before.login();
    const bool isFirst = situation.is({Verb::Auth}) && login.accepted == none;
    const RowId auth = isFirst ? situation.exchange.said : authOf(situation.dialogue, login);
    const ShownLogin shown = shownLogin(situation.dialogue, auth);
    situation.login = shown.identity;
    situation.loginRow = shown.row;
}

void gatherNames(Situation &situation)
{
    if (situation.before.greeting() != none) {
        const QByteArray line = situation.text(situation.before.greeting());
        const Span text = Smtp::parseReplyLine(line).text;
        const QByteArray words = line.mid(text.begin, text.size);
        situation.serverName = words.left(words.indexOf(' '));
    }
    const Smtp::Exchange *introduction = nullptr;
    if (situation.introducing()) {
        introduction = &situation.exchange;
    } else {
        const auto earlier = situation.earlier();
        const auto found = std::find_if(earlier.rbegin(), earlier.rend(),
                                        [](const Smtp::Exchange &exchange) { return begins(exchange.verb); });
        introduction = found == earlier.rend() ? nullptr : &*found;
    }
    situation.clientNameRow = introduction ? introduction->said : situation.before.introduction();
    situation.clientNameCode = introduction ? introduction->code : 0;
    if (situation.clientNameRow == none)
        return;
    const QByteArray line = situation.text(situation.clientNameRow);
    const Span argument = Smtp::parseCommand(line).argument;
    situation.clientName = line.mid(argument.begin, argument.size).trimmed();
}

} // namespace

Situation gather(const Dialogue &dialogue, const Smtp::Conversation &before, const Smtp::Exchange &exchange)
{
    Situation situation{.dialogue = dialogue, .before = before, .exchange = exchange};
    situation.reply = dialogue.reply(exchange);
    const QByteArray joined = situation.reply.joined();
    situation.words = lowered(QByteArrayView(joined).first(std::min(joined.size(), wordsOctets)));
    situation.offered = before.offered();
    gatherCommand(situation);
    gatherTransaction(situation);
    gatherConnection(situation);
    gatherAddresses(situation);
    gatherNames(situation);
    gatherLogin(situation);
    return situation;
}

std::span<const Smtp::Exchange> Situation::earlier() const
{
    if (exchange.said == none && !known()) // nobody's: what stands before it in a log is of others
        return {};
    const auto all = dialogue.exchanges;
    const auto key = [](const Smtp::Exchange &some) { return some.replyFirst == none ? some.said : some.replyFirst; };
    const auto here = std::partition_point(all.begin(), all.end(),
                                           [&](const Smtp::Exchange &some) { return key(some) < key(exchange); });
    const size_t count = size_t(here - all.begin());
    const size_t kept = std::min(count, exchangesBack);
    return all.subspan(count - kept, kept);
}

const Smtp::Exchange *Situation::lastOf(Verb verb) const
{
    const auto all = earlier();
    const auto found =
        std::find_if(all.rbegin(), all.rend(), [verb](const Smtp::Exchange &some) { return some.verb == verb; });
    return found == all.rend() ? nullptr : &*found;
}

quint32 Situation::countOf(quint16 code) const
{
    const auto all = earlier();
    return quint32(
        std::count_if(all.begin(), all.end(), [code](const Smtp::Exchange &some) { return some.code == code; }));
}

QByteArray Situation::text(RowId row) const
{
    return row == none ? QByteArray() : dialogue.line(row);
}

quint16 Situation::codeOf(RowId commandRow) const
{
    const Smtp::Exchange *answered = commandRow == none ? nullptr : dialogue.exchangeOfCommand(commandRow);
    return answered ? answered->code : 0;
}

RowId Situation::replyTo(RowId commandRow) const
{
    const Smtp::Exchange *answered = commandRow == none ? nullptr : dialogue.exchangeOfCommand(commandRow);
    return answered ? answered->replyFirst : none;
}

} // namespace Core
