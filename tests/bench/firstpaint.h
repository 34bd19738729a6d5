#pragma once
#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace Bench {

// Ends the program when the window has been painted once.
class QuitAtFirstPaint : public QObject
{
public:
    explicit QuitAtFirstPaint(QWidget *window) : QObject(window) { window->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return false;
    }
};

} // namespace Bench
