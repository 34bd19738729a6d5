#pragma once
#include "core/session/session.h"

#include <optional>

namespace Gui {

// A command as a line of the wire, CR LF behind it. Nothing at all when it holds CR, LF or NUL: a form never sends more
// than the one line it shows (behaviour of forms, whatever found its way into a field).
std::optional<Core::Line> wireLine(const QByteArray &command);

// An address in its brackets, unless it was typed with them.
QByteArray bracketed(const QByteArray &address);

// RFC 3461 4: what "+", "=" and everything outside of printable ASCII becomes in ENVID and ORCPT.
QByteArray xtext(QByteArrayView text);
// The value of ORCPT: "rfc822;…", or "utf-8;…" by RFC 6533 3 where the address is not ASCII.
QByteArray originalRecipient(const QString &address);

} // namespace Gui
