#pragma once
#include "core/document/document.h"
#include "core/marks/rowmarks.h"
#include "ui/words/language.h"
#include "ui/words/prose.h"

#include <QList>
#include <QString>

namespace Export {

enum class Explanations : quint8 { Without, With };

// Rows of a document as plain text in the language given: time, direction, protection, line; with explanations, each
// reply's below it, indented. Everything is inert: no control, escape or bidi character of a server survives, secrets
// are masked.
QString plainText(const Words::Language &language, const Core::Document &document, const QList<Core::RowId> &rows,
                  Explanations explanations);
QString plainRow(const Words::Language &language, const Core::Document &document, Core::RowId row,
                 Explanations explanations);
QString plainExplanation(const Words::Language &language, const Words::ExplanationText &text); // the block alone
QString plainMark(const Words::Language &language, const Core::MarkedRow &mark);               // below its row
QChar protectionSign(Core::Protection protection); // blank, # verified, ~ not verified, ? not known

} // namespace Export
