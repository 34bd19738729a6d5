#include "ui/theme/marks.h"

#include <QFrame>

namespace Gui {

void weigh(QWidget *button, Weight weight)
{
    const bool primary = weight == Weight::Primary;
    if (button->property(Marks::primary).toBool() == primary)
        return;
    button->setProperty(Marks::primary, primary);
    QFont font; // of which only the weight is set: the rest stays the window's
    if (primary)
        font.setWeight(QFont::DemiBold);
    button->setFont(font);
    button->update();
}

void makeRoom(QFrame *frame)
{
    frame->setProperty(Marks::room, true);
    frame->setFrameShape(QFrame::StyledPanel);
}

void flatten(QWidget *toolButton)
{
    toolButton->setProperty(Marks::flat, true);
}

} // namespace Gui
