#pragma once
#include "core/compare/sessioncomparison.h"
#include "ui/words/language.h"

namespace Words {

QString differenceName(const Language &language, Core::Compare::Difference::What what); // "code", "wording"
QString differenceText(const Language &language, const Core::Compare::Difference &difference);
QString momentText(const Language &language, const Core::Dialogue &dialogue, const Core::Compare::Moment &moment);
QString replyText(const Language &language, const Core::Dialogue &dialogue, const Core::Compare::Moment &moment);

// Where the two ways part, and in what they differ on the way: a few sentences.
QStringList comparisonSummary(const Language &language, const Core::Compare::SessionComparison &comparison,
                              const Core::Dialogue &left, const Core::Dialogue &right);

} // namespace Words
