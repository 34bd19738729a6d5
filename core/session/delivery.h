#pragma once
#include "core/session/line.h"
#include "core/smtp/conversation.h"

namespace Core {

// Says the lines to `state` without anybody hearing them. Whether they would hand a message over: a final dot, or BDAT
// LAST, with a recipient accepted by then. Of replies still to come the best is expected.
bool saidInMind(Smtp::Conversation &state, const QList<Line> &lines);

} // namespace Core
