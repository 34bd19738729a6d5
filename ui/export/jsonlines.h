#pragma once
#include "core/document/document.h"
#include "core/marks/rowmarks.h"
#include "ui/export/plaintext.h"
#include "ui/words/language.h"
#include "ui/words/prose.h"

#include <QByteArray>
#include <QJsonObject>

namespace Export {

// Rows as JSON, one object a line (behaviour of `--json`): the row itself, its faults, and behind the last line of a
// reply the reply with its explanation. Ids and keys are never translated; sentences are in the language given. Text is
// inert; what it loses stands as base64 in "bytes". Of a reply to EHLO the explanation has "offers" {"keywords",
// "mechanisms", "missing" (lists of "name" and "text"), "remarks", "since", "changes" ("name", "before", "now")}. A row
// that the user marked has "mark": the note, empty of a bookmark.
QByteArray jsonLines(const Words::Language &language, const Core::Document &document, Core::RowId row,
                     Explanations explanations = Explanations::With, const Core::MarkedRow *mark = nullptr);

QJsonObject explanationObject(const Words::Language &language, const Core::Document &document, Core::RowId row);
QJsonObject explanationObject(const Words::ExplanationText &text);

} // namespace Export
