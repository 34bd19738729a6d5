#pragma once
#include <QtGlobal>

class QFrame;
class QWidget;

namespace Gui {

// What the house's style is told of a widget beside its kind.
enum class Weight : quint8 { Ordinary, Primary };
void weigh(QWidget *button, Weight weight); // the one button that stands out
void makeRoom(QFrame *frame);               // a frame around what belongs together
void flatten(QWidget *toolButton);          // a tool button that looks as the other buttons do

namespace Marks {
inline constexpr char room[] = "room", primary[] = "primary", flat[] = "flatButton"; // dynamic properties
}

} // namespace Gui
