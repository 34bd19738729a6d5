#include "core/explanation/decoding.h"

#include "core/explanation/loginsteps.h"
#include "core/explanation/queueid.h"
#include "core/explanation/spoken.h"

namespace Core {
namespace {

using Smtp::Verb;
using What = Decoded::What;

// Where the text of a reply's first line stands in its row.
Span textOf(const Situation &situation)
{
    return Smtp::parseReplyLine(situation.text(situation.exchange.replyFirst)).text;
}

void takeChallenge(const Situation &situation, QList<Decoded> &decoded)
{
    if (situation.reply.code != 334)
        return;
    const Sasl::Reading reading = situation.challenge();
    if (reading.what == Sasl::Reading::What::Nothing)
        return;
    decoded.append(
        {What::Challenge, situation.exchange.replyFirst, textOf(situation), reading.decoded, quint8(reading.what), 0});
    decoded.append(challengeFields(situation));
}

void takeStatus(const Situation &situation, QList<Decoded> &decoded)
{
    if (!situation.reply.status)
        return;
    decoded.append({What::EnhancedStatus,
                    situation.exchange.replyFirst,
                    {},
                    situation.reply.status->toString(),
                    situation.reply.status->klass,
                    0});
}

void takeAddress(const Situation &situation, QList<Decoded> &decoded)
{
    const auto fault = situation.addressFault();
    if (fault)
        decoded.append({What::Address, fault->row, fault->span, fault->bytes, quint8(situation.address().problem),
                        situation.addressPosition()});
}

void takeQueueId(const Situation &situation, QList<Decoded> &decoded)
{
    if (auto id = queueId(situation.dialogue, situation.exchange))
        decoded.append({What::Queue, id->row, id->span, id->bytes, 0, 0});
}

void takeSoftware(const Situation &situation, QList<Decoded> &decoded)
{
    if (!situation.atGreeting())
        return;
    for (const QByteArray &software : provenSoftware(situation))
        decoded.append({What::Software, situation.exchange.replyFirst, textOf(situation), software, 0, 0});
}

// The part of a line of AUTH that travels in base64.
Span responseSpan(const Situation &situation)
{
    if (situation.is({Verb::Response}))
        return {0, quint32(situation.commandLine.size())};
    return situation.command.initialResponse.value_or(Span{});
}

// Of a masked response only what is public may be told (publicparts.h).
void takeResponse(const Situation &situation, QList<Decoded> &decoded)
{
    const Span span = responseSpan(situation);
    if (span.size == 0)
        return;
    if (situation.response) {
        const QList<Decoded> fields = responseFields(situation);
        decoded.append(fields);
        if (fields.isEmpty() && !situation.response->identity.isEmpty())
            decoded.append({What::Response, situation.exchange.said, situation.response->span,
                            situation.response->identity, quint8(Sasl::Reading::What::User), 0});
        return;
    }
    const Smtp::Login &login = situation.before.login();
    const bool first = situation.is({Verb::Auth});
    const QByteArray &mechanism = first ? situation.command.mechanism : login.mechanism;
    const Sasl::Reading reading = Sasl::readResponse(mechanism, first ? 1 : login.responses + 1,
                                                     situation.commandLine.mid(span.begin, span.size));
    if (reading.what != Sasl::Reading::What::Nothing)
        decoded.append({What::Response, situation.exchange.said, span, reading.decoded, quint8(reading.what), 0});
}

} // namespace

QList<Decoded> decodedOf(const Situation &situation)
{
    QList<Decoded> decoded;
    takeChallenge(situation, decoded);
    takeStatus(situation, decoded);
    decoded.append(comparedLogin(situation));
    if (situation.reply.code >= 400)
        takeAddress(situation, decoded);
    takeQueueId(situation, decoded);
    takeSoftware(situation, decoded);
    return decoded;
}

QList<Decoded> decodedOfSaid(const Situation &situation)
{
    QList<Decoded> decoded;
    takeResponse(situation, decoded);
    takeAddress(situation, decoded);
    return decoded;
}

} // namespace Core
