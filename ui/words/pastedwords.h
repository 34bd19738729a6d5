#pragma once
#include "core/pasted/pasted.h"
#include "ui/words/language.h"
#include "ui/words/prose.h"

// What was found in a pasted text, as sentences.
namespace Words {

QLatin1String id(Core::Pasted::Source source);
QLatin1String id(Core::Pasted::Event event); // "pasted.connect-timed-out"; empty for a reply
QLatin1String id(Core::Pasted::Action action);
QString sourceName(const Language &language, Core::Pasted::Source source); // "Postfix log"
QString actionName(const Language &language, Core::Pasted::Action action); // "Delayed"; empty for None

// Of a reply its explanation, with what the text around it adds; of an event its own.
ExplanationText pastedText(const Language &language, const Core::Pasted::Finding &finding,
                           const Core::Pasted::Opened &opened);
QString pastedWords(const Core::Pasted::Finding &finding); // what was said, in one line, inert
QString pastedPlace(const Language &language, const Core::Pasted::Finding &finding); // "Postfix log · mx… · to bob@…"
// "12 lines were not understood."; empty when all was.
QString unreadText(const Language &language, const Core::Pasted::Reading &reading);

} // namespace Words
