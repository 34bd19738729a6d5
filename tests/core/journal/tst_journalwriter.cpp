#include "core/journal/journalwriter.h"
#include "core/transcript/mark.h"
#include "tests/core/journal/kept.h"
#include "tests/core/journal/riskystorage.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Core;
using namespace Core::Journal;
using namespace Core::Journal::Testing;

class TestJournalWriter : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString fresh()
    {
        static int number = 0;
        return m_folder.filePath(QStringLiteral("deep/er/%1.mailscope").arg(++number));
    }

private Q_SLOTS:
    void eachEventIsInTheFileBeforeItsRecordingReturns()
    {
        const QString path = fresh();
        Transcript transcript;
        Recorder recorder(transcript);
        JournalWriter writer(transcript, path);
        QVERIFY(!writer.open());
        recorder.setKeeper(&writer);
        recorder.fact(Kind::Connected, Facts::encode(Facts::Connected()), 1);
        QCOMPARE(readFile(path).transcript.size(), 1u);
        recorder.received("220 mx\r\n", Protection::Clear, 2);
        QCOMPARE(readFile(path).transcript.size(), 2u);
        recorder.sent("EHLO a\r\n", {}, Protection::Clear, 3);
        QVERIFY(isSame(readFile(path).transcript, transcript));
        QVERIFY(readFile(path).has(Problem::Kind::NoEnd));
        writer.finish();
        QVERIFY(readFile(path).problems.isEmpty());
    }

    void whatWasRecordedBeforeIsKeptToo()
    {
        const QString path = fresh();
        const Transcript transcript = dialogue(5'000);
        JournalWriter writer(transcript, path);
        QVERIFY(!writer.open());
        QVERIFY(isSame(readFile(path).transcript, transcript));
    }

    void whatIsNotedBehindTheEndHasAnEndAgain()
    {
        const QString path = fresh();
        Transcript transcript = dialogue(500);
        {
            JournalWriter writer(transcript, path);
            QVERIFY(!writer.open());
            writer.finish();
            writer.finish();
            add(transcript, Kind::Mark, Facts::encode(Facts::Mark{1, 0, "look", false}));
            writer.recorded({}, {});
            QVERIFY(readFile(path).has(Problem::Kind::NoEnd));
        }
        QVERIFY(readFile(path).problems.isEmpty());
        QVERIFY(isSame(readFile(path).transcript, transcript));
    }

    void fileAndFolderAreTheirOwnersAlone()
    {
        const QString path = fresh();
        const Transcript transcript;
        JournalWriter writer(transcript, path);
        QVERIFY(!writer.open());
        constexpr QFileDevice::Permissions others{QFileDevice::Permission(0x0077)};
        QVERIFY(!(QFileInfo(path).permissions() & others));
        QVERIFY(!(QFileInfo(QFileInfo(path).path()).permissions() & others));
    }

    void nobodyElseTakesAFileThatIsWritten()
    {
        const QString path = fresh();
        const Transcript transcript;
        {
            JournalWriter writer(transcript, path);
            QVERIFY(!writer.open());
            QVERIFY(isBeingWritten(path));
            JournalWriter second(transcript, path);
            QVERIFY(second.open());
            int error = 0;
            QVERIFY(!diskStorage().open(path, Storage::Exists::Append, error));
            QCOMPARE(error, EWOULDBLOCK);
        }
        QTRY_VERIFY(!isBeingWritten(path));
    }

    void theDiskIsAskedOnceASecondAndAtTheEnd()
    {
        RiskyStorage storage;
        Transcript transcript = dialogue(100);
        {
            JournalWriter writer(transcript, fresh(), storage);
            QVERIFY(!writer.open());
            const int before = storage.orders;
            QTRY_COMPARE(storage.orders - before, 2); // the file, and the folder that names it
            add(transcript, Kind::Note, "one", 1);
            add(transcript, Kind::Note, "two", 1);
            writer.recorded({}, {});
            QTRY_COMPARE(storage.orders - before, 5); // two writes, one sync
        }
    }

    void aWriterThatNeverOpenedKeepsNothing()
    {
        Transcript transcript;
        JournalWriter writer(transcript, QStringLiteral("/proc/nowhere/j.mailscope"));
        QVERIFY(writer.open());
        add(transcript, Kind::Note, "one", 1);
        writer.recorded({}, {});
        writer.finish();
        QVERIFY(!writer.isKept());
    }
};

QTEST_GUILESS_MAIN(TestJournalWriter)
#include "tst_journalwriter.moc"
