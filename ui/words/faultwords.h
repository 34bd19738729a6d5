#pragma once
#include "core/wire/fault.h"
#include "ui/words/language.h"
#include "ui/words/prose.h"

namespace Words {

QLatin1String id(Core::FaultKind kind);                            // "bare-lf": for JSON and scripts, never translated
QString faultName(const Language &language, Core::FaultKind kind); // a short noun phrase, for a row
QString faultText(const Language &language, Core::FaultKind kind); // one or two sentences
Prose faultProse(const Language &language, const Core::Fault &fault); // the sentence, and where

} // namespace Words
