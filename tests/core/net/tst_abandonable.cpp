#include "core/net/abandonable.h"

#include <QDeadlineTimer>
#include <QSemaphore>
#include <QTest>

using namespace Core;

class tst_Abandonable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerComesInTheContextsThread();
    void anAbandonedAnswerIsDropped_data();
    void anAbandonedAnswerIsDropped();
};

void tst_Abandonable::anAnswerComesInTheContextsThread()
{
    std::thread::id worked;
    int answer = 0;
    const Abandonable<int> pending(
        this,
        [&worked] {
            worked = std::this_thread::get_id();
            return 42;
        },
        [&answer](int value) { answer = value; });
    QCOMPARE(answer, 0);
    QTRY_COMPARE(answer, 42);
    QVERIFY(worked != std::this_thread::get_id());
}

void tst_Abandonable::anAbandonedAnswerIsDropped_data()
{
    QTest::addColumn<bool>("finished");
    QTest::newRow("while it works") << false;
    QTest::newRow("while its answer waits in the event loop") << true;
}

void tst_Abandonable::anAbandonedAnswerIsDropped()
{
    QFETCH(bool, finished);
    QSemaphore go;
    int answers = 0;
    auto token = std::make_shared<int>(); // held by the answer: when it has gone, nothing more can come
    const std::weak_ptr<int> held = token;
    auto pending = std::make_unique<Abandonable<int>>(
        this,
        [&go] {
            go.acquire();
            return 42;
        },
        [&answers, token](int) { ++answers; });
    token.reset();
    if (finished) {
        go.release();
        // No event is handled here, so the answer can do no more than wait for us.
        QDeadlineTimer soon(50);
        while (!soon.hasExpired())
            std::this_thread::yield();
    }
    pending.reset();
    go.release();
    QTRY_VERIFY(held.expired());
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(tst_Abandonable)
#include "tst_abandonable.moc"
