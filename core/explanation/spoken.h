#pragma once
#include "core/explanation/situation.h"

// The layers Wording and Status of one reply.
namespace Core {

// Whose words these are, at most two: a server's or provider's, and those of a filter or list that it quotes. What the
// wording holds is lifted out as arguments; their row is where the same octets stand earlier in the session, else the
// reply's.
QList<Remark> wordingRemarks(const Situation &situation);
// `provider`: name of the wording table that spoke, may be empty.
std::optional<Remark> statusRemark(const Situation &situation, QByteArrayView provider);

} // namespace Core
