#pragma once
#include "core/session/session.h"

#include <QString>

namespace Gui {

// How the octets of an AUTH response are meant.
enum class ResponseForm : quint8 { PlainValue, Base64AsTyped };

// What was typed, as the octets that would go out. Escapes: \r \n \0 \t \\ \xNN; anything else behind a backslash is
// itself. The terminator is CR LF, unless the line ends in one that was written as an escape.
struct TypedLine {
    QByteArray octets;
    qsizetype own = 0;        // of them, without the terminator that was added
    bool escaped = false;     // escapes were used: the octets are worth a look before they go
    qsizetype badEscape = -1; // character position of an \x without two hex digits
    bool operator==(const TypedLine &) const = default;
};
TypedLine readTyped(const QString &typed);
qsizetype characterAt(const QString &typed, qsizetype octet); // the one that this octet of what goes out begins

// The line for the mode in force. In octets mode no more than `left` octets may go: see tooMany().
Core::Line lineFor(const QString &typed, Core::Smtp::Mode mode, ResponseForm form, const Core::Smtp::Conversation &now);
qsizetype tooMany(const QString &typed, quint64 left); // octets over what BDAT announced; 0: fits

// "4D 41 49 4C …  MAIL…" of at most `shown` octets.
QString octetPreview(const QByteArray &octets, qsizetype shown);

// The response to type now is no secret (the user name of LOGIN).
bool responseIsPublic(const Core::Smtp::Conversation &now);

// A typed command that carries a secret (AUTH with an initial response): it is not for the history.
bool holdsSecret(const QString &typed);

// Lines of a pasted text, terminators of any kind taken off.
QStringList pastedLines(const QString &text);

} // namespace Gui
