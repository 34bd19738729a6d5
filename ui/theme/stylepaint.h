#pragma once
#include <QIcon>
#include <QStyleOption>

class QPainter;

// How the parts of the house's style are painted; where they are is the Style's.
namespace Gui::StylePaint {

enum class Rank : quint8 { Plain, Primary };

void room(const QStyleOption &option, QPainter &painter);
void field(const QStyleOption &option, QPainter &painter); // what is typed into, or chosen from
void button(const QStyleOption &option, QPainter &painter, Rank rank);
QColor buttonInk(const QStyleOption &option, Rank rank);
void checkMark(const QStyleOption &option, QPainter &painter);
void chevron(const QRect &place, QPainter &painter);
void scrollBarHandle(const QStyleOptionSlider &bar, const QRect &handle, QPainter &painter);
void toolTip(const QStyleOption &option, QPainter &painter);
QIcon clearIcon();
QIcon moreIcon(); // of what does not fit into a bar

} // namespace Gui::StylePaint
