#pragma once
#include "core/explanation/situation.h"
#include "core/sasl/fields.h"

namespace Core {

// One message of a login, as far as the dialogue may show it.
struct LoginMessage {
    Sasl::Side side = Sasl::Side::Client;
    RowId row = none;
    Span span; // of its base64 in the row, or of its mask
    QList<Sasl::ReadField> fields;
    QByteArray whole; // decoded; of a response only what may be shown
};

// The messages of the exchange that the situation belongs to, in order, up to its reply; at most 16.
QList<LoginMessage> loginMessages(const Situation &situation);
QByteArray mechanismOf(const Situation &situation); // of that exchange, upper case; empty: none

// What the reply's challenge and the command's response say, field by field.
QList<Decoded> challengeFields(const Situation &situation);
QList<Decoded> responseFields(const Situation &situation);
// For a login that was refused: what the server asked for beside what was sent.
QList<Decoded> comparedLogin(const Situation &situation);

} // namespace Core
