#include "core/journal/saving.h"
#include "tests/app/played.h"
#include "tests/core/journal/kept.h"

#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Core;
using namespace Core::Journal::Testing;

// `mailscope FILE` and a file dropped on the window, up to the rows on the screen and the reply explained beside them.
class TestWindowFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aNamedFileIsShownAndExplained();
    void aDroppedFileIsShownAndExplained();
    void aCutFileIsShownWithANotice();

private:
    bool isShown(App::Windowed &windowed, int rows);
    QString noticeOf(App::Windowed &windowed);
    QTemporaryDir m_folder;
    QString m_path;
    int m_rows = 0;
};

void TestWindowFile::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    const Transcript kept = dialogue(20'000);
    m_rows = int(Document::of(kept, Protocol::Smtp)->rows().size());
    m_path = m_folder.filePath(QStringLiteral("kept.mailscope"));
    QVERIFY(!Journal::save(kept, m_path));
}

bool TestWindowFile::isShown(App::Windowed &windowed, int rows)
{
    auto *view = windowed.window().findChild<QAbstractItemView *>(QStringLiteral("transcript"));
    const auto explained = [&] {
        for (const QLabel *label : windowed.window().findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QLatin1String("5.1.1")))
                return true;
        return false;
    };
    return QTest::qWaitFor([&] { return view->model()->rowCount() == rows && explained(); }, 20'000);
}

QString TestWindowFile::noticeOf(App::Windowed &windowed)
{
    const auto *text = windowed.window().findChild<QLabel *>(QStringLiteral("noticeText"));
    return text->isVisible() ? text->text() : QString();
}

void TestWindowFile::aNamedFileIsShownAndExplained()
{
    App::Windowed windowed;
    windowed.open(m_path); // before the window is there, as main() does
    windowed.show(std::nullopt, App::WindowRun::Practice::NotOffered);
    QVERIFY(isShown(windowed, m_rows));
    QVERIFY(windowed.window().windowTitle().startsWith(QLatin1String("kept")));
    QVERIFY(noticeOf(windowed).isEmpty());
}

void TestWindowFile::aDroppedFileIsShownAndExplained()
{
    App::Windowed windowed;
    windowed.show(std::nullopt, App::WindowRun::Practice::NotOffered);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(m_path)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&windowed.window(), &enter);
    QDropEvent drop({50, 50}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&windowed.window(), &drop);
    QVERIFY(drop.isAccepted());
    QVERIFY(isShown(windowed, m_rows));
}

void TestWindowFile::aCutFileIsShownWithANotice()
{
    const QString path = m_folder.filePath(QStringLiteral("cut.mailscope"));
    QVERIFY(QFile::copy(m_path, path));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite) && file.resize(file.size() - 40)); // the end, and some of the last reply
    file.close();
    App::Windowed windowed;
    windowed.show(std::nullopt, App::WindowRun::Practice::NotOffered);
    windowed.open(path);
    QVERIFY(isShown(windowed, m_rows - 1));
    QTRY_VERIFY(noticeOf(windowed).startsWith(QLatin1String("cut.mailscope: ")));
}

QTEST_MAIN(TestWindowFile)
#include "tst_windowfile.moc"
