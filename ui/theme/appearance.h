#pragma once
#include "ui/theme/palette.h"

#include <QFont>

class QApplication;

namespace Gui {

enum class Appearance : quint8 { System, Light, Dark };

// The application's palette and the house's style. System: what the desktop has.
void apply(Appearance appearance, QApplication &application);

// The desktop's fixed-width face with ligatures off: ":<" stays two characters.
QFont dialogueFont();

} // namespace Gui
