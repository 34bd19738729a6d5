#pragma once
#include "core/pasted/pasted.h"
#include "ui/words/language.h"

#include <QByteArray>
#include <QString>

namespace Export {

// What was found in a pasted text, one after the other, each with its explanation; behind them what was not read.
QString pastedText(const Words::Language &language, const Core::Pasted::Reading &reading);
// One object a line and finding: text, code, status, explanation as in jsonLines(), and what is known of source,
// action, host, recipient.
QByteArray pastedJson(const Words::Language &language, const Core::Pasted::Finding &finding);

} // namespace Export
