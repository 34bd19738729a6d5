#include "app/windowed.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

namespace {

// Takes every key for itself, as a text field on X11 takes some.
class Greedy : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride)
            event->accept();
        return event->type() == QEvent::ShortcutOverride || QWidget::event(event);
    }
};

} // namespace

// A text field on X11 takes Ctrl+E for the end of the line and Ctrl+K for cutting the rest of it off.
class TestWindowKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void stayTheWindowsInItsFields_data();
    void stayTheWindowsInItsFields();
};

void TestWindowKeys::stayTheWindowsInItsFields_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("explain pasted text") << Qt::Key_E;
    QTest::newRow("to the command line") << Qt::Key_K;
}

void TestWindowKeys::stayTheWindowsInItsFields()
{
    QFETCH(Qt::Key, key);
    App::Windowed windowed;
    QMainWindow &window = windowed.window();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QList<QAction *> actions = window.actions();
    const auto own = std::find_if(actions.begin(), actions.end(), [key](const QAction *action) {
        return action->shortcut() == QKeySequence(Qt::CTRL | key);
    });
    QVERIFY(own != actions.end());
    Greedy field(&window);
    field.setFocusPolicy(Qt::StrongFocus);
    field.show();
    field.setFocus();
    const QSignalSpy triggered(*own, &QAction::triggered);
    QTest::keyClick(&field, key, Qt::ControlModifier);
    QCOMPARE(triggered.size(), 1);
}

QTEST_MAIN(TestWindowKeys)
#include "tst_windowkeys.moc"
