#pragma once
#include "ui/export/choices.h"
#include "ui/export/newfile.h"
#include "ui/words/language.h"

namespace Export {

QString formatName(const Words::Language &language, Format format);
QString formatHint(const Words::Language &language, Format format); // what it is good for
// Why a file could not be written, and what to do. The path is shown inert.
QString problemText(const Words::Language &language, const FileProblem &problem, const QString &path);

} // namespace Export
