#pragma once
#include "ui/theme/palette.h"

#include <QFont>

class QApplication;

namespace Gui {

enum class Appearance : quint8 { System, Light, Dark };

// The application's palette and the few rules of style that a palette cannot say. System: what the desktop has.
void apply(Appearance appearance, QApplication &application);
QString styleSheet(const Palette &palette);

// The desktop's fixed-width face with ligatures off: ":<" stays two characters.
QFont dialogueFont();

} // namespace Gui
