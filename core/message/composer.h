#pragma once
#include "core/message/draft.h"

namespace Core::Message {

// GMime's side of compose(), in a library that is loaded by the first call: it brings a dozen others, which a start
// need not wait for. Makes the octets of a draft in which problemOf() found nothing but what needs parsing.
Composed assemble(const Draft &draft, const QByteArray &messageId);
// The domain of the first address, in ASCII; empty when there is none.
QByteArray domainOf(const QString &addresses);

} // namespace Core::Message
