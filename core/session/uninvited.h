#pragma once
#include "core/session/line.h"
#include "core/smtp/conversation.h"

namespace Core {

// Lines were queued behind AUTH or DATA that the server was to invite, and did not: now they would be commands, a
// password among them perhaps. How many at the begin of `lines` were meant so; the rules of scripts.

// Responses: up to the next line that begins with a known verb.
qsizetype uninvitedResponses(const QList<Line> &lines);
// Content: to the lone dot. Without one all, unless the first is a command, which is what stands behind a DATA that was
// to be refused.
qsizetype uninvitedContent(const QList<Line> &lines);
// Whether a login that was just accepted is one that needs more responses than were said: who knows them pasted them.
bool acceptedTooSoon(const Smtp::Login &login);

} // namespace Core
