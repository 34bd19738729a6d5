#include "ui/windowkeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace Gui {

WindowKeys::WindowKeys(QWidget *window, const QList<QKeySequence> &keys)
    : QObject(window), m_window(window), m_keys(keys)
{
    qApp->installEventFilter(this);
}

bool WindowKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window ||
        !m_keys.contains(QKeySequence(static_cast<QKeyEvent *>(event)->keyCombination())))
        return false;
    event->ignore();
    return true;
}

} // namespace Gui
