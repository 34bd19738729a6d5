#include "core/journal/folder.h"
#include "core/journal/journalwriter.h"
#include "core/journal/saving.h"
#include "core/journal/summary.h"
#include "tests/core/journal/kept.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Core;
using namespace Core::Journal;
using namespace Core::Journal::Testing;

class TestSessionsFolder : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString kept(const Transcript &transcript, int days = 0)
    {
        const QString path = newJournalPath(m_folder.path(), "mx.example.org", 1'700'000'000'000);
        if (save(transcript, path))
            return {};
        QFile file(path);
        if (file.open(QFile::ReadWrite))
            file.setFileTime(QDateTime::currentDateTime().addDays(-days), QFileDevice::FileModificationTime);
        return path;
    }
    static Transcript session(QByteArrayView lastWords, const QByteArray &end, Kind kind)
    {
        Transcript transcript;
        const Facts::Opened opened{"mx.example.org", 25, {}, Protocol::Smtp, Security::None, 1'700'000'000'000};
        add(transcript, Kind::Opened, Facts::encode(opened), 0);
        add(transcript, Kind::Received, "220 mx\r\n", 1);
        for (int i = 0; i < 4'000; ++i)
            add(transcript, Kind::Received, "250-line " + QByteArray::number(i) + " of some length\r\n", 2);
        add(transcript, Kind::Received, lastWords, 3);
        if (kind != Kind::Foreign)
            add(transcript, kind, end, 4'000'000);
        return transcript;
    }

private Q_SLOTS:
    void cleanup()
    {
        for (const QString &path : journalsIn(m_folder.path()))
            QFile::remove(path);
    }

    void isWhereTheDesktopKeepsState()
    {
        qputenv("XDG_STATE_HOME", "/some/where");
        QCOMPARE(sessionsFolder(), QStringLiteral("/some/where/mailscope/sessions"));
        qputenv("XDG_STATE_HOME", "relative");
        QCOMPARE(sessionsFolder(), QDir::homePath() + QStringLiteral("/.local/state/mailscope/sessions"));
        qunsetenv("XDG_STATE_HOME");
    }

    void theNewestComesFirst()
    {
        const Transcript made = session("250 end\r\n", {}, Kind::Foreign);
        const QString old = kept(made, 9), newest = kept(made, 1), middle = kept(made, 4);
        QCOMPARE(journalsIn(m_folder.path()), QStringList({newest, middle, old}));
    }

    void aHostileHostMakesAPlainName()
    {
        const QString path = newJournalPath(QStringLiteral("/f"), "../../etc/pass\nwd\0x" + QByteArray(300, 'a'), 0);
        QCOMPARE(QFileInfo(path).path(), QStringLiteral("/f"));
        QVERIFY(QFileInfo(path).fileName().startsWith(QStringLiteral("19700101T000000Z-.._.._etc_pass_wd")));
        QVERIFY(path.size() < 200);
        QVERIFY(newJournalPath(QStringLiteral("/f"), {}, 0) != newJournalPath(QStringLiteral("/f"), {}, 0));
    }

    void tellsASessionByItsBeginAndItsEnd()
    {
        const QString path = kept(session("221 2.0.0 bye\r\n", Facts::encode(Closing::ByPeer), Kind::Closed));
        const Summary summary = readSummary(path);
        QCOMPARE(summary.outcome, Summary::Outcome::Closed);
        QCOMPARE(summary.closing, Closing::ByPeer);
        QCOMPARE(summary.opened.host, QByteArray("mx.example.org"));
        QCOMPARE(summary.lastReply, QByteArray("221 2.0.0 bye"));
        QCOMPARE(summary.lastAt, 4'000'000);
        QCOMPARE(summary.octets, QFileInfo(path).size());
    }

    void tellsHowItFailed()
    {
        const Summary summary = readSummary(
            kept(session("421 not now", Facts::encode(Failure{FailureKind::Reset, "reset", {}}), Kind::Failed)));
        QCOMPARE(summary.outcome, Summary::Outcome::Failed);
        QCOMPARE(summary.failure.kind, FailureKind::Reset);
        QCOMPARE(summary.lastReply, QByteArray("421 not now"));
    }

    void tellsOneThatEndedWithoutNotice()
    {
        const QString path = kept(session("250 ok\r\n", {}, Kind::Foreign));
        QVERIFY(QFile::resize(path, QFileInfo(path).size() - headOctets - 5));
        const Summary summary = readSummary(path);
        QCOMPARE(summary.outcome, Summary::Outcome::Broken);
        QVERIFY(summary.lastReply.startsWith("250-line 3999"));
    }

    void tellsOneThatIsWrittenNow()
    {
        const Transcript transcript = session("250 ok\r\n", {}, Kind::Foreign);
        JournalWriter writer(transcript, newJournalPath(m_folder.path(), "mx", 0));
        QVERIFY(!writer.open());
        QCOMPARE(readSummary(writer.path()).outcome, Summary::Outcome::Going);
        QCOMPARE(putAside(writer.path()), EBUSY);
        QCOMPARE(sweep(m_folder.path(), 0), 0);
    }

    void tellsNothingOfWhatIsNone()
    {
        QFile file(m_folder.filePath(QStringLiteral("other.mailscope")));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(readSummary(file.fileName()).outcome, Summary::Outcome::Unreadable);
        file.write("220 this is no journal\r\n");
        file.flush();
        QCOMPARE(readSummary(file.fileName()).outcome, Summary::Outcome::Unreadable);
        QCOMPARE(readSummary(m_folder.path()).outcome, Summary::Outcome::Unreadable);
        QCOMPARE(readSummary(QStringLiteral("/nowhere")).outcome, Summary::Outcome::Unreadable);
    }

    void anyCutIsTold()
    {
        const QString path = kept(session("221 bye\r\n", Facts::encode(Closing::ByUs), Kind::Closed));
        for (qint64 size = QFileInfo(path).size(); size > 0; size -= size < 1'000 ? 7 : 4'001) {
            QVERIFY(QFile::resize(path, size));
            readSummary(path);
        }
    }

    void whatWasPutAsideCanBePutBack()
    {
        const QString path = kept(session("221 bye\r\n", {}, Kind::Foreign));
        QCOMPARE(journalsIn(m_folder.path()), QStringList{path});
        QCOMPARE(putAside(path), 0);
        QVERIFY(journalsIn(m_folder.path()).isEmpty());
        QCOMPARE(putBack(path), 0);
        QCOMPARE(journalsIn(m_folder.path()), QStringList{path});
        QCOMPARE(putAside(path), 0);
        QCOMPARE(sweep(m_folder.path(), -1), 1);
        QCOMPARE(putBack(path), ENOENT);
    }

    void sweepsWhatIsOldAndNothingElse()
    {
        const QString old = kept(dialogue(100), 31), young = kept(dialogue(100), 29);
        QFile other(m_folder.filePath(QStringLiteral("notes.txt")));
        QVERIFY(other.open(QFile::WriteOnly));
        other.setFileTime(QDateTime::currentDateTime().addDays(-100), QFileDevice::FileModificationTime);
        QCOMPARE(sweep(m_folder.path(), -1), 0);
        QCOMPARE(sweep(m_folder.path(), 30), 1);
        QVERIFY(!QFile::exists(old));
        QVERIFY(QFile::exists(young));
        QVERIFY(other.exists());
    }
};

QTEST_GUILESS_MAIN(TestSessionsFolder)
#include "tst_sessionsfolder.moc"
