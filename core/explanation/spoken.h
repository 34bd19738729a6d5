#pragma once
#include "core/explanation/situation.h"
#include "core/knowledge/wordingsearch.h"

// The layers Wording and Status of one reply.
namespace Core {

// Whose words these are, at most two: a server's or provider's, and those of a filter or list that it quotes. What the
// wording holds is lifted out as arguments; their row is where the same octets stand earlier in the session, else the
// reply's.
QList<Remark> wordingRemarks(const Situation &situation, Knowledge::Voices voices);
// The software or service that greeting, EHLO reply and host prove, by name, each once; as far as they tell.
QList<QByteArray> provenSoftware(const Situation &situation);
// Some providers give codes a meaning of their own: `wordings` or the server itself tell whose they are.
std::optional<Remark> statusRemark(const Situation &situation, const QList<Remark> &wordings);

} // namespace Core
