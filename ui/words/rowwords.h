#pragma once
#include "core/document/dialogue.h"
#include "ui/words/language.h"
#include "ui/words/tlswords.h"

// One row of the transcript as text. All of it is inert.
namespace Words {

// A line as it came, code taken off (its own column shows it); a fact as a sentence; secrets as eight dots.
QString rowText(const Language &language, const Core::Dialogue &dialogue, Core::RowId row);
// The begin of it, `characters` at least where it has so many: what a view paints of 64 KiB.
QString rowStart(const Language &language, const Core::Dialogue &dialogue, Core::RowId row, qsizetype characters);
QString factText(const Language &language, const Core::Dialogue &dialogue, Core::RowId row);
// What stands encoded in it, shown behind the bytes: "Username:"; empty where nothing does or it is secret.
QString decodedText(const Language &language, const Core::Dialogue &dialogue, Core::RowId row);
QString rowSpoken(const Language &language, const Core::Dialogue &dialogue, Core::RowId row); // for those who listen

QString timeText(const Language &language, qint64 at);     // since the start, in seconds: "14.534"; empty below 0
QString delayText(const Language &language, qint64 delay); // "84 ms"; empty below 0
QString directionMark(Core::Kind kind);                    // "→", "←", "•"
QString directionText(const Language &language, Core::Kind kind);
qint64 sessionTime(const Core::Dialogue &dialogue, Core::RowId row); // s since the epoch; now, where nothing tells

} // namespace Words
