#include "core/journal/folder.h"
#include "core/journal/saving.h"
#include "core/transcript/facts.h"
#include "tests/core/journal/kept.h"
#include "ui/sessions/noticebar.h"
#include "ui/sessions/pastsessions.h"
#include "ui/sessions/sessionsroom.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Gui;
using namespace Core;
using namespace Core::Journal::Testing;

// The list of kept sessions: searched, opened, deleted, kept for as long as is wished.
class TestPastSessions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void listsThemNewestFirst();
    void isSearched();
    void opensOneByKey();
    void deletesOneUntilTheListIsClosed();
    void takesADeletionBack();
    void isToldForHowLong();
    void saysThatThereIsNone();

private:
    void keep(const QByteArray &host, qint64 startedAt, const QByteArray &lastReply);
    void open();
    QString cell(int row, int column) const { return m_table->model()->index(row, column).data().toString(); }
    QPushButton *button(const QString &text) const;

    Words::Language m_language;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PastSessions> m_past;
    QTableView *m_table = nullptr;
};

void TestPastSessions::init()
{
    m_past.reset();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPastSessions::keep(const QByteArray &host, qint64 startedAt, const QByteArray &lastReply)
{
    Transcript transcript;
    Facts::Opened opened;
    opened.host = host;
    opened.port = 25;
    opened.startedAt = startedAt;
    add(transcript, Kind::Opened, Facts::encode(opened));
    add(transcript, Kind::Received, lastReply + "\r\n", 5);
    add(transcript, Kind::Closed, Facts::encode(Closing::ByPeer), 9);
    const QString path = Journal::newJournalPath(m_folder->path(), host, startedAt);
    QVERIFY(!Journal::save(transcript, path));
    const timespec times[2] = {{startedAt / 1000, 0}, {startedAt / 1000, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0), 0);
}

void TestPastSessions::open()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch(), hour = 3'600'000;
    keep("mx1.example.org", now - 3 * hour, "250 2.0.0 queued");
    keep("mx2.example.net", now - 2 * hour, "550 5.1.1 who is that?");
    keep("mx3.example.com", now - hour, "221 bye");
    m_past = std::make_unique<PastSessions>(m_language, m_folder->path(), 90);
    m_table = m_past->findChild<QTableView *>(QStringLiteral("pastTable"));
    m_past->read();
    m_past->show();
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
}

QPushButton *TestPastSessions::button(const QString &text) const
{
    for (QPushButton *button : m_past->findChildren<QPushButton *>())
        if (button->text().remove(QLatin1Char('&')) == text)
            return button;
    return nullptr;
}

void TestPastSessions::listsThemNewestFirst()
{
    open();
    const QAbstractItemModelTester tester(m_table->model());
    QVERIFY(cell(0, PastModel::ServerColumn).contains(QLatin1String("mx3.example.com")));
    QVERIFY(cell(2, PastModel::ServerColumn).contains(QLatin1String("mx1.example.org")));
    QCOMPARE(cell(1, PastModel::ReplyColumn), QStringLiteral("550 5.1.1 who is that?"));
    QVERIFY(!cell(0, PastModel::OutcomeColumn).isEmpty());
    QVERIFY(!cell(0, PastModel::WhenColumn).isEmpty());
    QTRY_COMPARE(m_table->currentIndex().row(), 0); // the newest is in hand
}

void TestPastSessions::isSearched()
{
    open();
    const QAbstractItemModelTester tester(m_table->model());
    auto *search = m_past->findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("WHO is"));
    QCOMPARE(m_table->model()->rowCount(), 1);
    QVERIFY(cell(0, PastModel::ServerColumn).contains(QLatin1String("mx2")));
    search->setText(QStringLiteral("nothing of that kind"));
    QCOMPARE(m_table->model()->rowCount(), 0);
    QVERIFY(!button(QStringLiteral("Open"))->isEnabled());
    search->clear();
    QCOMPARE(m_table->model()->rowCount(), 3);
}

void TestPastSessions::opensOneByKey()
{
    open();
    QSignalSpy requested(m_past.get(), &PastSessions::openRequested);
    m_table->selectRow(1);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QVERIFY(requested.first().first().toString().contains(QLatin1String("mx2.example.net")));
    QVERIFY(!m_past->isVisible());
}

void TestPastSessions::deletesOneUntilTheListIsClosed()
{
    open();
    m_table->selectRow(1);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(m_table->model()->rowCount(), 2);
    QCOMPARE(Journal::journalsIn(m_folder->path()).size(), 2);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 3); // put aside, not gone
    m_past.reset();
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void TestPastSessions::takesADeletionBack()
{
    open();
    m_table->selectRow(0);
    QTest::mouseClick(button(QStringLiteral("Delete")), Qt::LeftButton);
    QCOMPARE(m_table->model()->rowCount(), 2);
    QVERIFY(button(QStringLiteral("Undo"))->isVisible());
    QTest::mouseClick(button(QStringLiteral("Undo")), Qt::LeftButton);
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
    QVERIFY(!button(QStringLiteral("Undo"))->isVisible());
    m_past.reset();
    QCOMPARE(Journal::journalsIn(m_folder->path()).size(), 3);
}

void TestPastSessions::isToldForHowLong()
{
    open();
    QSignalSpy chosen(m_past.get(), &PastSessions::keepDaysChosen);
    auto *keep = m_past->findChild<QComboBox *>();
    QCOMPARE(keep->currentData().toInt(), 90);
    keep->setFocus();
    QTest::keyClick(keep, Qt::Key_Home);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 7);
    QTest::keyClick(keep, Qt::Key_End);
    QCOMPARE(chosen.last().first().toInt(), 0);
    QCOMPARE(keep->currentText(), QStringLiteral("not at all"));
}

void TestPastSessions::saysThatThereIsNone()
{
    PastSessions past(m_language, m_folder->filePath(QStringLiteral("no such folder")), 30);
    past.read();
    past.show();
    const auto said = [&] {
        for (const QLabel *label : past.findChildren<QLabel *>())
            if (label->text() == QLatin1String("No session has been kept yet."))
                return true;
        return false;
    };
    QTRY_VERIFY(said());
}

QTEST_MAIN(TestPastSessions)
#include "tst_pastsessions.moc"
