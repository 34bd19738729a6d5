#pragma once
#include "core/checks/runner.h"
#include "ui/words/language.h"

#include <QByteArray>
#include <QString>

namespace Export {

// A check's report: the verdict, what it means, how to close what is open, and each case with what decides it. Inert.
QString checkText(const Words::Language &language, const Core::Checks::Runner &runner);
QString checkCaseText(const Words::Language &language, const Core::Checks::Runner &runner, qsizetype at); // one case
// One object: check, server, software, verdict, meaning, fixes, cases with id, verdict, outcome, reply and dialogue
// (the lines of jsonLines() of its connection by number). Ids and keys are never translated.
QByteArray checkJson(const Words::Language &language, const Core::Checks::Runner &runner);

} // namespace Export
