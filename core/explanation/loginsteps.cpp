#include "core/explanation/loginsteps.h"

#include "core/sasl/scram.h"

#include <algorithm>

namespace Core {
namespace {

using Sasl::ReadField;
using Sasl::Side;
using Smtp::Verb;
using Field = ReadField::What;

constexpr qsizetype mostMessages = 16;
constexpr RowId mostRows = 64; // of an exchange; facts stand between its lines

RowId authRow(const Situation &situation)
{
    return situation.is({Verb::Auth}) ? situation.exchange.said : situation.before.login().command;
}

// The part of a sent line that travels in base64.
Span responseSpan(const QByteArray &line, RowId row, RowId auth)
{
    if (row != auth)
        return {0, quint32(line.size())};
    return Smtp::parseCommand(line).initialResponse.value_or(Span{});
}

LoginMessage sentIn(const Situation &situation, RowId row, RowId auth, const QByteArray &mechanism, int number)
{
    LoginMessage message{Side::Client, row, {}, {}, {}};
    const QByteArray line = situation.text(row);
    message.span = responseSpan(line, row, auth);
    const EventId secret = situation.dialogue.secretOf(row);
    if (secret != none) {
        const auto facts = Facts::decode<Facts::Secret>(situation.dialogue.transcript->payload(secret));
        message.span = facts.span;
        message.whole = facts.shown;
    } else {
        message.whole =
            Sasl::readResponse(mechanism, number, QByteArrayView(line).sliced(message.span.begin, message.span.size))
                .decoded;
    }
    message.fields = Sasl::readFields(mechanism, Side::Client, message.whole);
    if (mechanism == "LOGIN" && secret == none && !message.whole.isEmpty())
        message.fields = {{Field::User, message.whole}};
    return message;
}

LoginMessage heardIn(const Situation &situation, RowId row, const QByteArray &mechanism, int number)
{
    const QByteArray line = situation.text(row);
    const Span text = Smtp::parseReplyLine(line).text;
    const QByteArray whole =
        Sasl::readChallenge(mechanism, number, QByteArrayView(line).sliced(text.begin, text.size)).decoded;
    return {Side::Server, row, text, Sasl::readFields(mechanism, Side::Server, whole), whole};
}

QByteArray valueOf(const QList<LoginMessage> &messages, Side side, std::initializer_list<Field> fields)
{
    for (auto message = messages.rbegin(); message != messages.rend(); ++message)
        if (message->side == side)
            for (const ReadField &field : message->fields)
                if (std::find(fields.begin(), fields.end(), field.what) != fields.end())
                    return field.value;
    return {};
}

// RFC 5802 5.1: the server's nonce goes on from the client's.
void splitNonce(const QList<LoginMessage> &messages, ReadField &field)
{
    const QByteArray ours = valueOf(messages, Side::Client, {Field::ClientNonce});
    if (field.what != Field::WholeNonce || ours.isEmpty())
        return;
    const bool goesOn = field.value.startsWith(ours) && field.value.size() > ours.size();
    field.what = goesOn ? Field::ContinuedNonce : Field::ForeignNonce;
    if (goesOn)
        field.value = field.value.mid(ours.size());
}

QList<Decoded> fieldsOf(const LoginMessage &message)
{
    QList<Decoded> decoded;
    for (const ReadField &field : message.fields)
        decoded.append({Decoded::What::Field, message.row, message.span, field.value, quint8(field.what), 0});
    return decoded;
}

// What is put side by side.
struct Pair {
    Field as;
    std::initializer_list<Field> asked, sent;
};

Decoded compared(Field as, const QByteArray &asked, const QByteArray &sent, RowId row)
{
    Decoded decoded{Decoded::What::Compared, row, {}, sent, quint8(as), 0};
    decoded.asked = asked;
    return decoded;
}

void comparePairs(const QList<LoginMessage> &messages, RowId row, QList<Decoded> &decoded)
{
    static const Pair pairs[] = {
        {Field::User, {}, {Field::User}},
        {Field::Authzid, {}, {Field::Authzid}},
        {Field::WholeNonce, {Field::WholeNonce}, {Field::WholeNonce}},
        {Field::Nonce, {Field::Nonce}, {Field::Nonce}},
        {Field::Realm, {Field::Realm}, {Field::Realm}},
        {Field::Qop, {Field::Qop}, {Field::Qop}},
        {Field::NtlmUserDomain, {Field::NtlmTarget, Field::NtlmDomain}, {Field::NtlmUserDomain}},
        {Field::BindingFlag, {}, {Field::BindingFlag}},
        {Field::DigestUri, {}, {Field::DigestUri}},
        {Field::Host, {}, {Field::Host}},
        {Field::OauthScope, {Field::OauthScope}, {}},
        {Field::OauthStatus, {Field::OauthStatus}, {}},
    };
    for (const Pair &pair : pairs) {
        const QByteArray asked = valueOf(messages, Side::Server, pair.asked);
        const QByteArray sent = valueOf(messages, Side::Client, pair.sent);
        if (!asked.isEmpty() || !sent.isEmpty())
            decoded.append(compared(pair.as, asked, sent, row));
    }
}

} // namespace

QByteArray mechanismOf(const Situation &situation)
{
    const bool first = situation.is({Verb::Auth});
    return (first ? situation.command.mechanism : situation.before.login().mechanism).toUpper();
}

QList<LoginMessage> loginMessages(const Situation &situation)
{
    const RowId auth = authRow(situation);
    const QByteArray mechanism = mechanismOf(situation);
    QList<LoginMessage> messages;
    if (!situation.inAuth() || auth == none || mechanism.isEmpty())
        return messages;
    const auto rows = situation.dialogue.rows;
    const RowId replied = situation.exchange.replyFirst;
    const RowId end = RowId(std::min<size_t>(rows.size(), size_t(std::min(replied, auth + mostRows)) + 1));
    int sent = 0, heard = 0;
    for (RowId row = auth; row < end && messages.size() < mostMessages; ++row) {
        if (rows[row].kind == Kind::Sent && row <= situation.exchange.said) {
            LoginMessage message = sentIn(situation, row, auth, mechanism, sent + 1);
            sent += message.span.size > 0 || row != auth ? 1 : 0;
            messages.append(std::move(message));
        } else if (rows[row].kind == Kind::Received && rows[row].code == 334) {
            LoginMessage message = heardIn(situation, row, mechanism, ++heard);
            for (ReadField &field : message.fields)
                splitNonce(messages, field);
            messages.append(std::move(message));
        }
    }
    return messages;
}

QList<Decoded> challengeFields(const Situation &situation)
{
    const QList<LoginMessage> messages = loginMessages(situation);
    const auto found = std::find_if(messages.begin(), messages.end(), [&situation](const LoginMessage &message) {
        return message.side == Side::Server && message.row == situation.exchange.replyFirst;
    });
    return found == messages.end() ? QList<Decoded>() : fieldsOf(*found);
}

QList<Decoded> responseFields(const Situation &situation)
{
    const QByteArray mechanism = mechanismOf(situation);
    if (mechanism.isEmpty() || !situation.inAuth())
        return {};
    const int number = situation.is({Verb::Auth}) ? 1 : situation.before.login().responses + 1;
    return fieldsOf(sentIn(situation, situation.exchange.said, authRow(situation), mechanism, number));
}

QList<Decoded> comparedLogin(const Situation &situation)
{
    QList<Decoded> decoded;
    const QByteArray used = mechanismOf(situation);
    if (!situation.inAuth() || used.isEmpty() || situation.reply.code < 400)
        return decoded;
    const RowId auth = authRow(situation);
    const QByteArray offered = situation.offered.mechanisms().mid(0, 20).join(' ');
    decoded.append(compared(Field::Mechanism, offered, used, auth));
    QList<LoginMessage> messages = loginMessages(situation);
    for (LoginMessage &message : messages) // whole again: both sides say the same nonce
        if (message.side == Side::Server)
            message.fields = Sasl::readFields(used, Side::Server, message.whole);
    comparePairs(messages, auth, decoded);
    return decoded;
}

} // namespace Core
