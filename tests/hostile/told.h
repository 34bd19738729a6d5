#pragma once
#include "core/document/document.h"
#include "ui/words/language.h"

#include <QStringList>

// What a document tells whoever reads it, through every reader there is without a window.
namespace Hostile {

QStringList notesOf(const Core::Document &document);  // ids, each once
QStringList faultsOf(const Core::Document &document); // ids, each once
QStringList codesOf(const Core::Document &document);
QStringList readingsOf(const Core::Document &document); // the most specific of each reply
QString endOf(const Core::Document &document);          // id of the failure or closing; empty: none yet

// What a person is told first: the end, what was wrong, what Mailscope noted, and the title of the last reply.
QStringList sentencesOf(const Words::Language &language, const Core::Document &document);

struct Told {
    QStringList texts; // rows, explanations, spoken rows, exports as text; each inert
    QByteArray json;   // lines
};
// Of a long transcript its begin and its end.
Told tell(const Words::Language &language, const Core::Document &document);

// The first character that could do something to a screen or to who reads, or an empty text.
QString livingCharacter(const QString &text);

const Words::Language &english();
const Words::Language &french();

} // namespace Hostile
