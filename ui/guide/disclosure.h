#pragma once
#include <QToolButton>

namespace Gui {

// "More": opens and closes what lies below it.
class Disclosure : public QToolButton
{
    Q_OBJECT
public:
    explicit Disclosure(QWidget *parent = nullptr);
    void reveal(QWidget *hidden); // that it is for
};

} // namespace Gui
