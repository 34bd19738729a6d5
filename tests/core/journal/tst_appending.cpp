#include "core/journal/appending.h"
#include "core/journal/saving.h"
#include "core/transcript/mark.h"
#include "tests/core/journal/kept.h"
#include "tests/core/journal/riskystorage.h"

#include <QTemporaryDir>

using namespace Core;
using namespace Core::Journal;
using namespace Core::Journal::Testing;

class TestAppending : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("f.mailscope"));
    Transcript m_transcript;
    EventId m_kept = 0;

private Q_SLOTS:
    void init()
    {
        m_transcript = dialogue(2'000);
        m_kept = m_transcript.size();
        QVERIFY(!save(m_transcript, m_path));
        add(m_transcript, Kind::Mark, Facts::encode(Facts::Mark{2, 0, "here", false}));
    }

    void aNoteGoesBehindWhatTheFileHolds()
    {
        QVERIFY(!append(m_transcript, m_kept, m_path));
        add(m_transcript, Kind::Mark, Facts::encode(Facts::Mark{2, 0, {}, true}));
        QVERIFY(!append(m_transcript, m_kept + 1, m_path));
        const ReadBack back = readFile(m_path);
        QVERIFY(back.problems.isEmpty());
        QVERIFY(isSame(back.transcript, m_transcript));
    }

    void aFileThatIsNotWhatItWasIsLeftAlone()
    {
        QVERIFY(!save(dialogue(500), m_path));
        const QByteArray before = contentsOf(m_path);
        QVERIFY(append(m_transcript, m_kept, m_path));
        QCOMPARE(contentsOf(m_path), before);
        QVERIFY(QFile::resize(m_path, before.size() - 3));
        QVERIFY(append(m_transcript, m_kept, m_path));
        QCOMPARE(contentsOf(m_path), before.chopped(3));
        QVERIFY(QFile::remove(m_path));
        QVERIFY(append(m_transcript, m_kept, m_path));
    }

    void aFullDiskLeavesTheFileAsItWas()
    {
        const QByteArray before = contentsOf(m_path);
        for (int room = 0; room < 100; ++room) {
            RiskyStorage full;
            full.room = room;
            const auto problem = append(m_transcript, m_kept, m_path, full);
            if (!problem)
                break;
            QCOMPARE(problem->systemError, ENOSPC);
            QCOMPARE(contentsOf(m_path), before);
        }
    }
};

QTEST_GUILESS_MAIN(TestAppending)
#include "tst_appending.moc"
