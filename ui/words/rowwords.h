#pragma once
#include "core/document/dialogue.h"
#include "ui/words/language.h"

// How one row of the transcript reads: in its columns, and aloud.
// (The window's transcript is written against these; the words room implements them in rowwords.cpp.)
namespace Words {

QString timeText(const Language &language, qint64 at);       // "14.534" s since Opened; empty when not known
QString delayText(const Language &language, qint64 delay);   // "84 ms", "2.3 s"; empty when negative
QString protectionText(const Language &language, Core::Protection protection); // "In clear", "TLS, certificate verified" …
QString directionMark(Core::Kind kind); // "→" from us, "←" from the server, "•" a fact

// A line: its octets made inert, without code and separator when the row has a code; a fact: its sentence.
QString rowText(const Language &language, const Core::Dialogue &dialogue, Core::RowId row);
// What the bytes say when decoded ("Username:"), to be shown behind them; empty for most rows.
QString decodedText(const Language &language, const Core::Dialogue &dialogue, Core::RowId row);
// For a screen reader: number, direction, protection, code and text in one sentence.
QString rowSpoken(const Language &language, const Core::Dialogue &dialogue, Core::RowId row);

} // namespace Words
