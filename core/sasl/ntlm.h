#pragma once
#include "core/sasl/fields.h"

namespace Core::Sasl {

// The messages of NTLM (MS-NLMP 2.2): fixed begin, then what offsets point at. Total.
QList<ReadField> readNtlm(const QByteArray &message);

// A challenge that libntlm may be given: it trusts the offset and size of the target name.
bool isSafeNtlmChallenge(const QByteArray &message);

} // namespace Core::Sasl
