#include "core/journal/journalwriter.h"
#include "core/journal/savefile.h"
#include "tests/core/journal/kept.h"
#include "tests/core/journal/riskystorage.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <random>
#include <sys/mman.h>
#include <sys/wait.h>

using namespace Core;
using namespace Core::Journal;
using namespace Core::Journal::Testing;

namespace {

constexpr int events = 100;
constexpr int saves = 3;

struct Files {
    QString journal, document;
};

// What both sides of a fork see: how far the child came.
struct Reached {
    std::atomic<int> recorded; // events whose recording had returned
    std::atomic<int> saved;
    std::atomic<int> orders;
};

// Each save has other events than the one before it, so that a mixture would be seen.
Transcript edition(int number)
{
    Transcript transcript;
    for (int i = 0; i <= number; ++i)
        add(transcript, Kind::Note, "version " + QByteArray::number(number), i);
    return transcript;
}

QByteArray payloadOf(int event)
{
    return QByteArray::number(event) + QByteArray(event * 37 % 500, 'x') + "\r\n";
}

// A life: a session kept, ended, noted in; documents saved over each other meanwhile.
void live(const Files &files, RiskyStorage &storage, Reached &reached)
{
    Transcript transcript;
    {
        JournalWriter writer(transcript, files.journal, storage);
        if (writer.open())
            _exit(3);
        for (int i = 0; i < events; ++i) {
            const QByteArray payload = payloadOf(i);
            add(transcript, i % 2 ? Kind::Received : Kind::Sent, payload, i);
            writer.recorded(transcript.event(EventId(i)), payload);
            reached.recorded = i + 1;
            if (i % (events / saves) == 5) {
                const int number = reached.saved + 1;
                if (saveFile(edition(number), files.document, storage,
                             [](const EventSource::Progress &) { return true; }))
                    _exit(4);
                reached.saved = number;
            }
            if (i == events / 2)
                writer.finish();
        }
    }
    reached.orders = storage.orders.load();
}

} // namespace

class TestKilled : public QObject
{
    Q_OBJECT

    Reached *m_reached = nullptr;

    // The child's life, ended as `arrange` has it or by its end; false: it ended by itself.
    bool liveAndDie(
        const Files &files, const std::function<void(RiskyStorage &)> &arrange,
        const std::function<void(pid_t)> &meanwhile = [](pid_t) {})
    {
        m_reached->recorded = m_reached->saved = m_reached->orders = 0;
        const pid_t child = ::fork();
        if (child == 0) {
            RiskyStorage storage;
            arrange(storage);
            live(files, storage, *m_reached);
            ::_exit(0);
        }
        meanwhile(child);
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    }

    // Everything that is there can be read; nothing is lost but at most the event that was on its way.
    void check(const Files &files, const QByteArray &when)
    {
        if (QFileInfo::exists(files.journal)) {
            const ReadBack journal = readFile(files.journal);
            for (const Problem &problem : journal.problems)
                QVERIFY2(problem.kind == Problem::Kind::CutOff || problem.kind == Problem::Kind::NoEnd ||
                             (problem.kind == Problem::Kind::Empty && m_reached->recorded == 0),
                         when.constData());
            QVERIFY2(int(journal.transcript.size()) >= m_reached->recorded, when.constData());
            for (EventId id = 0; id < journal.transcript.size(); ++id)
                QVERIFY2(journal.transcript.payload(id) == payloadOf(int(id)), when.constData());
        } else {
            QVERIFY2(m_reached->recorded == 0, when.constData());
        }
        const ReadBack document = readFile(files.document);
        QVERIFY2(document.problems.isEmpty(), when.constData());
        const int number = int(document.transcript.size()) - 1;
        QVERIFY2(number == m_reached->saved || number == m_reached->saved + 1, when.constData());
        QVERIFY2(isSame(document.transcript, edition(number)), when.constData());
        const QDir folder(QFileInfo(files.document).path());
        for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
            const ReadBack any = readFile(folder.filePath(name));
            QVERIFY2(!any.has(Problem::Kind::NotOurs) && !any.has(Problem::Kind::Mangled), when.constData());
        }
    }

    Files fresh(const QTemporaryDir &folder)
    {
        const Files files{folder.filePath(QStringLiteral("journal.mailscope")),
                          folder.filePath(QStringLiteral("document.mailscope"))};
        const bool old =
            !saveFile(edition(0), files.document, diskStorage(), [](const EventSource::Progress &) { return true; });
        return old ? files : Files();
    }

private Q_SLOTS:
    void initTestCase()
    {
        void *shared = ::mmap(nullptr, sizeof(Reached), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        QVERIFY(shared != MAP_FAILED);
        m_reached = new (shared) Reached;
    }

    // Before, in the middle of and behind every write, sync, rename and removal of a life.
    void atEveryOrderToTheSystem()
    {
        int orders = 0;
        {
            const QTemporaryDir folder;
            const Files files = fresh(folder);
            QVERIFY(!liveAndDie(files, [](RiskyStorage &) {}));
            orders = m_reached->orders;
            QVERIFY(isSame(readFile(files.document).transcript, edition(saves)));
            QVERIFY(readFile(files.journal).problems.isEmpty());
        }
        int killed = 0;
        for (int order = 0; order < orders; ++order)
            for (const auto moment :
                 {RiskyStorage::Moment::Before, RiskyStorage::Moment::Within, RiskyStorage::Moment::Behind}) {
                const QTemporaryDir folder;
                const Files files = fresh(folder);
                killed += liveAndDie(files, [&](RiskyStorage &storage) {
                    storage.at = [order, moment](int number, RiskyStorage::Moment now) {
                        if (number == order && now == moment)
                            ::kill(::getpid(), SIGKILL);
                    };
                });
                check(files, QByteArray::number(order) + " " + QByteArray::number(int(moment)));
                if (QTest::currentTestFailed())
                    return;
            }
        qInfo("%d orders to the system, killed at %d points", orders, killed);
        QVERIFY(killed >= 300);
    }

    void atRandomMoments()
    {
        std::mt19937 random(1);
        std::uniform_int_distribution<int> microseconds(0, 6'000);
        int killed = 0;
        for (int point = 0; point < 200; ++point) {
            const QTemporaryDir folder;
            const Files files = fresh(folder);
            const int delay = microseconds(random);
            killed += liveAndDie(
                files, [](RiskyStorage &) {},
                [delay](pid_t child) {
                    ::usleep(useconds_t(delay));
                    ::kill(child, SIGKILL);
                });
            check(files, "after " + QByteArray::number(delay) + " microseconds");
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("killed at %d random moments", killed);
    }
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
