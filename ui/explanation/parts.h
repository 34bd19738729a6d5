#pragma once
#include "ui/theme/palette.h"
#include "ui/words/prose.h"

#include <QLabel>

class QScrollArea;

namespace Gui {

// The pieces a reading is made of. All text is escaped here, so that nothing of a server can become markup.
QLabel *caption(const QString &text);                            // small, quiet, above a section
QLabel *prose(const Words::Prose &text, const Palette &colours); // links: "row:17", "https://…", "entry:code:553"
QLabel *pill(const QString &text, Tone tone, const Palette &colours);
// The old page goes later: Qt walks over all widgets while it tells them of a new style or palette.
void replacePage(QScrollArea *in, QWidget *page);
QString toHtml(const Words::Prose &text, const Palette &colours);

} // namespace Gui
