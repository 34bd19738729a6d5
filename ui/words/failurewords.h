#pragma once
#include "core/wire/failure.h"
#include "ui/words/language.h"

namespace Words {

QLatin1String id(Core::FailureKind kind);
QString failureName(const Language &language, Core::FailureKind kind);   // a short noun phrase
QString failureText(const Language &language, Core::FailureKind kind);   // what happened
QString failureAdvice(const Language &language, Core::FailureKind kind); // what to do
// What happened, to which address, and the system's own word.
QString failureText(const Language &language, const Core::Failure &failure);
QString familyName(const Language &language, Core::Family family);

QLatin1String id(Core::Closing closing);
QString closingText(const Language &language, Core::Closing closing);

} // namespace Words
