#include "core/journal/journalwriter.h"
#include "core/journal/savefile.h"
#include "tests/core/journal/kept.h"
#include "tests/core/journal/riskystorage.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>

using namespace Core;
using namespace Core::Journal;
using namespace Core::Journal::Testing;

namespace {

constexpr int offsets = 100;

bool goOn(const EventSource::Progress &)
{
    return true;
}

} // namespace

class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSaveKeepsTheOldFile()
    {
        const Transcript old = dialogue(3'000), larger = dialogue(900'000);
        for (int i = 0; i < offsets; ++i) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("f.mailscope"));
            QVERIFY(!saveFile(old, path, diskStorage(), goOn));
            RiskyStorage full;
            full.room = i < 70 ? i * 7 : qint64(i) * 8'000;
            const auto problem = saveFile(larger, path, full, goOn);
            QVERIFY(problem);
            QCOMPARE(problem->kind, Problem::Kind::CannotWrite);
            QCOMPARE(problem->systemError, ENOSPC);
            QVERIFY(isSame(readFile(path).transcript, old));
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        }
    }

    void aJournalHoldsWhatWentIntoItAndGoesOnWhenThereIsRoom()
    {
        for (int i = 0; i < offsets; ++i) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("j.mailscope"));
            RiskyStorage full;
            full.room = headerOctets + i * 27;
            Transcript transcript;
            JournalWriter writer(transcript, path, full);
            QSignalSpy stopped(&writer, &JournalWriter::stopped);
            QSignalSpy resumed(&writer, &JournalWriter::resumed);
            QVERIFY(!writer.open());
            for (int event = 0; event < 60; ++event) {
                add(transcript, Kind::Received, "250 number " + QByteArray::number(event) + "\r\n", event);
                writer.recorded({}, {});
            }
            QVERIFY(!writer.isKept());
            const ReadBack during = readFile(path);
            QVERIFY(during.problems.size() == 1 && during.has(Problem::Kind::NoEnd)); // nothing half stands in it
            QCOMPARE(sameUpTo(during.transcript, transcript), during.transcript.size());
            QCOMPARE(during.transcript.size(), EventId(sizeBelow(transcript, i * 27)));
            full.room = -1;
            writer.finish();
            QVERIFY(writer.isKept());
            QCOMPARE(resumed.size(), 1);
            QVERIFY(readFile(path).problems.isEmpty());
            QVERIFY(isSame(readFile(path).transcript, transcript));
            QCoreApplication::sendPostedEvents();
            QCOMPARE(stopped.size(), 1);
        }
    }

    void aJournalThatCannotBeginSaysSo()
    {
        const QTemporaryDir folder;
        RiskyStorage full;
        full.room = 10;
        Transcript transcript;
        JournalWriter writer(transcript, folder.filePath(QStringLiteral("j.mailscope")), full);
        const auto problem = writer.open();
        QVERIFY(problem);
        QCOMPARE(problem->systemError, ENOSPC);
        QVERIFY(QDir(folder.path()).isEmpty());
        add(transcript, Kind::Note, "goes on", 1);
        writer.recorded({}, {});
        QVERIFY(!writer.isKept());
    }

    // The system's own limit: its writes stop short as they do on a full disk, in a process of their own.
    void asTheSystemDoesIt()
    {
        const Transcript old = dialogue(3'000), larger = dialogue(300'000);
        for (int i = 0; i < offsets; ++i) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("f.mailscope"));
            QVERIFY(!saveFile(old, path, diskStorage(), goOn));
            const pid_t child = ::fork();
            if (child == 0) {
                ::signal(SIGXFSZ, SIG_IGN);
                const rlimit limit{rlim_t(i) * 3'500, rlim_t(i) * 3'500};
                ::setrlimit(RLIMIT_FSIZE, &limit);
                const auto problem = saveFile(larger, path, diskStorage(), goOn);
                ::_exit(problem ? problem->systemError : 0);
            }
            int status = 0;
            ::waitpid(child, &status, 0);
            QVERIFY(WIFEXITED(status));
            QCOMPARE(WEXITSTATUS(status), EFBIG);
            QVERIFY(isSame(readFile(path).transcript, old));
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        }
    }

private:
    // How many records fit into so many octets.
    static int sizeBelow(const Transcript &transcript, qint64 octets)
    {
        int count = 0;
        for (EventId id = 0; id < transcript.size(); ++id) {
            octets -= headOctets + qint64(transcript.event(id).size);
            if (octets < 0)
                break;
            ++count;
        }
        return count;
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
