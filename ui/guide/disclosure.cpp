#include "ui/guide/disclosure.h"

namespace Gui {

Disclosure::Disclosure(QWidget *parent) : QToolButton(parent)
{
    setCheckable(true);
    setStyleSheet(QStringLiteral(
        "QToolButton { border: 1px solid transparent; border-radius: 6px; background: transparent; padding: 2px 4px; }"
        "QToolButton:focus { border-color: palette(highlight); }"));
    setAutoRaise(true);
    setArrowType(Qt::RightArrow);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({10, 10});
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::toggled, this, [this] { setArrowType(isChecked() ? Qt::DownArrow : Qt::RightArrow); });
}

void Disclosure::reveal(QWidget *hidden)
{
    hidden->setVisible(isChecked());
    connect(this, &QToolButton::toggled, hidden, &QWidget::setVisible);
}

} // namespace Gui
