#pragma once
#include "core/document/dialogue.h"
#include "core/session/line.h"
#include "core/wire/protocol.h"

namespace Core {

// What the client said in a document, to be said again on a new connection. Secrets are not in a document: a login
// comes back as a question for its credentials.
struct RepeatedLine {
    enum class What : quint8 { Line, Login } what = What::Line;
    QByteArray bytes;     // of a Line, with its terminator
    QByteArray mechanism; // of a Login
    QByteArray identity;  // of a Login, where the document shows it
    bool operator==(const RepeatedLine &) const = default;
};
// The commands and contents said, in order, without those that connecting with the same security says by itself (the
// EHLO, STARTTLS, EHLO of Security::StartTls), and without a QUIT at the end.
QList<RepeatedLine> repetition(const Dialogue &dialogue, Security security);

} // namespace Core
