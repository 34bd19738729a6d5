#pragma once
#include "core/document/dialogue.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Core::Replay {

// A reply, as far as it is held against another one.
struct Answer {
    quint16 code = 0;
    QByteArray status; // enhanced; may be empty
    QByteArray text;   // all lines, joined
    RowId row = none;  // its first line
    bool operator==(const Answer &) const = default;
};
Answer answerOf(const Dialogue &dialogue, const Smtp::Exchange &exchange);

// What the client did in a document, to be done again. Secrets are not in a document and never come from one.
struct Step {
    enum class What : quint8 {
        Greeting, // nothing is said: it is waited for
        Line,
        Content, // a whole message with its final dot, or BDAT with its octets
        Login,   // asked for: an AUTH and all its responses
        Masked,  // something of it was masked when it was recorded: asked for
    } what = What::Line;
    Smtp::Verb verb = Smtp::Verb::None;
    RowId row = none;               // where it was said
    QByteArray bytes;               // with terminators; of Line and Content
    QByteArray mechanism, identity; // of Login
    std::optional<Answer> expected; // the reply that came then
    bool operator==(const Step &) const = default;
};
QList<Step> planOf(const Dialogue &dialogue);
bool startsTls(const QList<Step> &plan); // by a STARTTLS of its own: the connection begins in clear

} // namespace Core::Replay
