#pragma once
#include "core/transcript/facts.h"
#include "ui/words/language.h"
#include "ui/words/prose.h"

namespace Words {

QLatin1String id(Core::Facts::NoteKind note);
QString noteText(const Language &language, const Core::Facts::Noted &noted);         // one line
QString noteMeaning(const Language &language, Core::Facts::NoteKind note);           // what it means; may be empty
QString meaningOf(const Language &language, const Core::Facts::Noted &noted);        // the same of this one
QStringList secretText(const Language &language, const Core::Facts::Secret &secret); // what may be said of a secret

} // namespace Words
