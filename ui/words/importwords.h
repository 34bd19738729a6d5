#pragma once
#include "core/import/import.h"
#include "ui/words/language.h"

// What is said of sessions that other programs wrote down.
namespace Words {

QString originName(const Language &language, Core::Origin origin); // "swaks", "a packet capture"; empty of our own
QString originText(const Language &language, Core::Origin origin); // "read from the output of swaks"
QString missingText(const Language &language, const Core::Facts::Missing &missing);
QString missingMeaning(const Language &language, Core::Facts::Missing::Why why);

// Why nothing, or not all, was read; empty when all was.
QString importProblem(const Language &language, const Core::Import::Reading &reading);
QString foundOutcome(const Language &language, const Core::Import::Found &found);
QString foundWhen(const Language &language, const Core::Import::Found &found);

} // namespace Words
