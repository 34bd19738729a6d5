#pragma once
#include "core/explanation/explanation.h"
#include "ui/words/language.h"
#include "ui/words/prose.h"

// Texts of the knowledge with the session's own words in them.
namespace Words {

// The text in the language, {role} and {line:role} filled. A sentence that names what this session does not have is
// left out, so that nothing half is said.
Prose phrase(const Language &language, const char *context, const char *source, const QList<Core::Argument> &arguments);
// A command for the command line, or nothing when a placeholder stays empty or its octets cannot be typed. Octets which
// the line would read as an escape are escaped themselves.
QString command(const char *pattern, const QList<Core::Argument> &arguments);
Run rowRun(const Language &language, Core::RowId row); // "line 17"
Run plainRun(const QString &text);
Run quotedRun(QByteArrayView bytes);
void join(Prose &prose, const Prose &more); // with a blank between

} // namespace Words
