#include "ui/importing/importroom.h"
#include "ui/importing/sessionchooser.h"
#include "ui/sessions/noticebar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Gui;

namespace {

const QByteArray one = "=== Trying mx.example.org:25...\n=== Connected to mx.example.org.\n"
                       "<-  220 mx.example.org ESMTP\n -> EHLO me\n<** 550 5.7.1 no\n";
const QByteArray other = "=== Trying mx.example.net:25...\n=== Connected to mx.example.net.\n"
                         "<-  220 mx.example.net ESMTP\n -> EHLO me\n<-  250 mx.example.net\n";

} // namespace

class ImportRoomTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void oneSessionIsOpenedAtOnce();
    void severalAreChosenFrom();
    void theListIsSearched();
    void pastedTextIsASession();
    void whatIsNoSessionIsSaidAndExplained();
    void aMissingFileSaysSo();
    void aRunningSessionIsNotDisturbed();
    void aLongSessionAppearsWhileItGrows();
    void whatIsLongReadCanBeStopped();

private:
    QString fileOf(const QByteArray &octets);
    QString notice() const;
    QTableView *table() const { return m_window->findChild<QTableView *>(QStringLiteral("foundTable")); }

    Words::Language m_language;
    QTemporaryDir m_folder;
    std::unique_ptr<QMainWindow> m_window;
    NoticeBar *m_notices = nullptr;
    ImportRoom *m_room = nullptr;
    std::unique_ptr<Core::Document> m_document;
};

void ImportRoomTest::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_notices = new NoticeBar;
    m_window->setCentralWidget(m_notices);
    m_room = new ImportRoom(m_window.get(), m_language, m_notices);
    connect(m_room, &ImportRoom::opened, this, [this] { m_document = m_room->takeOpened(); });
    m_window->show();
}

void ImportRoomTest::cleanup()
{
    m_window.reset();
    m_document.reset();
    QThreadPool::globalInstance()->waitForDone();
}

QString ImportRoomTest::fileOf(const QByteArray &octets)
{
    QFile file(m_folder.filePath(QStringLiteral("source.txt")));
    if (file.open(QFile::WriteOnly))
        file.write(octets);
    return file.fileName();
}

QString ImportRoomTest::notice() const
{
    QString texts;
    for (const QLabel *label : m_notices->findChildren<QLabel *>())
        texts += label->text();
    return m_notices->isVisible() ? texts : QString();
}

void ImportRoomTest::oneSessionIsOpenedAtOnce()
{
    m_room->read(fileOf(one));
    QTRY_VERIFY(m_document);
    QCOMPARE(m_document->exchanges().back().code, 550);
    QVERIFY(!table());
}

void ImportRoomTest::severalAreChosenFrom()
{
    m_room->read(fileOf(one + other));
    QTRY_VERIFY(table() && table()->isVisible());
    const QAbstractItemModelTester tester(table()->model());
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(table()->model()->index(0, FoundModel::OutcomeColumn).data().toString(), QStringLiteral("550 5.7.1 no"));
    QVERIFY(!m_document);
    table()->selectRow(1);
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(m_document);
    QCOMPARE(m_document->exchanges().back().code, 250);
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_document->exchanges().back().code, 550);
}

void ImportRoomTest::theListIsSearched()
{
    m_room->read(fileOf(one + other));
    QTRY_VERIFY(table());
    m_window->findChild<SessionChooser *>()->findChild<QLineEdit *>()->setText(QStringLiteral("example.NET"));
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(table()
                ->model()
                ->index(0, FoundModel::ServerColumn)
                .data()
                .toString()
                .contains(QStringLiteral("mx.example.net")));
}

void ImportRoomTest::pastedTextIsASession()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(one));
    m_room->actions().first()->trigger();
    QTRY_VERIFY(m_document);
}

void ImportRoomTest::whatIsNoSessionIsSaidAndExplained()
{
    QSignalSpy explained(m_room, &ImportRoom::explanationRequested);
    m_room->read(QByteArray("said: 550 5.1.1 User unknown"));
    QTRY_VERIFY(!notice().isEmpty());
    QVERIFY(!m_document);
    const QList<QPushButton *> buttons = m_notices->findChildren<QPushButton *>();
    QVERIFY(!buttons.isEmpty());
    buttons.first()->click();
    QCOMPARE(explained.size(), 1);
    QCOMPARE(explained.first().at(1).toByteArray(), "said: 550 5.1.1 User unknown");
}

void ImportRoomTest::aMissingFileSaysSo()
{
    m_room->read(m_folder.filePath(QStringLiteral("nowhere")));
    QTRY_VERIFY(notice().contains(QStringLiteral("nowhere")));
}

void ImportRoomTest::aRunningSessionIsNotDisturbed()
{
    m_room->setBusy([] { return true; });
    QSignalSpy elsewhere(m_room, &ImportRoom::elsewhereRequested);
    m_room->read(QStringLiteral("/some/file"));
    QCOMPARE(elsewhere.size(), 1);
    m_room->read(one);
    QVERIFY(!notice().isEmpty());
    QVERIFY(!m_document);
}

void ImportRoomTest::aLongSessionAppearsWhileItGrows()
{
    QByteArray text = "<-  220 mx.example.org ESMTP\n";
    for (int i = 0; i < 20'000; ++i)
        text += " -> NOOP\n<-  250 ok\n";
    m_room->read(text);
    QTRY_VERIFY(m_document);
    QTRY_COMPARE(m_document->rows().size(), size_t(40'003));
}

void ImportRoomTest::whatIsLongReadCanBeStopped()
{
    QByteArray text;
    for (int i = 0; i < 300'000; ++i)
        text += " -> NOOP\n<-  250 ok and some words more so that it takes its time\n";
    m_room->read(text);
    QTRY_VERIFY(m_notices->has(Notice::Key::Reading) || m_document);
    for (QPushButton *button : m_notices->findChildren<QPushButton *>())
        button->click();
    QTRY_VERIFY(!m_notices->has(Notice::Key::Reading));
}

QTEST_MAIN(ImportRoomTest)
#include "tst_importroom.moc"
