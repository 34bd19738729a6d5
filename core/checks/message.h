#pragma once
#include "core/checks/settings.h"

namespace Core::Checks {

// A message that explains itself to whoever finds it: header and text in CR LF, dots doubled, without the end of its
// last line, so that any end may follow.
QByteArray message(const MessageWords &words, const QByteArray &from, const QByteArray &to, const QByteArray &caseId);

} // namespace Core::Checks
