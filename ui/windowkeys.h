#pragma once
#include <QKeySequence>
#include <QList>
#include <QObject>

class QWidget;

namespace Gui {

// Keys of the window's own that a text field would take for editing, as it does on X11 with Ctrl+D, Ctrl+E and Ctrl+K:
// they stay the window's wherever the focus is in it.
class WindowKeys : public QObject
{
public:
    WindowKeys(QWidget *window, const QList<QKeySequence> &keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    QList<QKeySequence> m_keys;
};

} // namespace Gui
