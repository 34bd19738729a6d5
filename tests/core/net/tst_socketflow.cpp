#include "core/wire/limits.h"
#include "tests/core/net/client.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Core;
using namespace Core::Testing;

class tst_SocketFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFloodLeavesTheLoopAlone_data();
    void aFloodLeavesTheLoopAlone();
    void aReadThatCompletesTwoRecordsComesInSlices();
    void atMostSoMuchLiesUnsent_data();
    void atMostSoMuchLiesUnsent();
};

void tst_SocketFlow::aFloodLeavesTheLoopAlone_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("clear") << false;
    QTest::newRow("TLS") << true;
}

void tst_SocketFlow::aFloodLeavesTheLoopAlone()
{
    QFETCH(bool, tls);
    constexpr int chunks = 50, chunkSize = 1024 * 1024;
    FakeServer server;
    if (tls)
        server.startsTls(identity());
    for (int i = 0; i < chunks; ++i)
        server.says(QByteArray(chunkSize, char('a' + i % 26))).awaits([&server] {
            return server.unsent() < chunkSize;
        });
    server.closes();
    QVERIFY(server.listen());
    SocketTransport transport;
    qsizetype total = 0, longest = 0;
    int inThisTurn = 0, mostInATurn = 0;
    bool over = false;
    connect(&transport, &Transport::received, this, [&](const QByteArray &bytes, Passage) {
        total += bytes.size();
        longest = qMax(longest, bytes.size());
        mostInATurn = qMax(mostInATurn, ++inThisTurn);
    });
    connect(&transport, &Transport::closed, this, [&] { over = true; });
    connect(&transport, &Transport::failed, this, [&] { over = true; });
    qint64 longestStall = 0;
    QElapsedTimer sinceTurn;
    sinceTurn.start();
    const auto turned = [&] {
        inThisTurn = 0;
        longestStall = qMax(longestStall, sinceTurn.restart());
    };
    transport.open(endpointOf(server, tls ? Security::Tls : Security::None), trusting());
    QElapsedTimer all;
    all.start();
    while (!over && all.elapsed() < 60'000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        turned();
    }
    qInfo("%lld bytes in %lld ms, longest stall %lld ms", qlonglong(total), all.elapsed(), longestStall);
    QCOMPARE(total, qsizetype(chunks) * chunkSize);
    QVERIFY(longest <= Limits::sliceOctets);
    QVERIFY2(mostInATurn <= 2, QByteArray::number(mostInATurn).constData());
}

void tst_SocketFlow::aReadThatCompletesTwoRecordsComesInSlices()
{
    const QByteArray big(16 * 1024, 'b'), small(1000, 's');
    FakeServer server;
    server.startsTls(identity()).says(big);
    for (int i = 0; i < 40; ++i)
        server.says(small);
    server.sendsCloseNotify();
    QVERIFY(server.listen());
    Client client;
    client.transport.open(endpointOf(server, Security::Tls), trusting());
    QTRY_VERIFY(client.over());
    QVERIFY(client.seen.protectedBytes == big + small.repeated(40));
    QVERIFY(client.seen.longest <= Limits::sliceOctets);
    QCOMPARE(client.seen.closing, Closing::ByPeer);
}

void tst_SocketFlow::atMostSoMuchLiesUnsent_data()
{
    aFloodLeavesTheLoopAlone_data();
}

void tst_SocketFlow::atMostSoMuchLiesUnsent()
{
    QFETCH(bool, tls);
    constexpr qsizetype size = 12 * 1024 * 1024; // more than kernels buffer
    FakeServer server;
    if (tls)
        server.startsTls(identity());
    server.says("220 hi\r\n").startsReadingLater();
    QVERIFY(server.listen());
    Client client;
    QByteArray much(size, 'm');
    for (qsizetype i = 0; i < much.size(); i += 1000)
        much[i] = char('a' + (i / 1000) % 26);
    qsizetype given = 0;
    client.transport.open(endpointOf(server, tls ? Security::Tls : Security::None), trusting());
    QTRY_VERIFY(server.isDone());
    QTRY_COMPARE(tls ? client.seen.protectedBytes : client.seen.clear, "220 hi\r\n");
    QVERIFY(client.transport.write(much) <= Limits::unsentOctets);
    given = Limits::unsentOctets;
    while (const qint64 taken = client.transport.write(QByteArrayView(much).sliced(given)))
        given += taken; // until the kernel is full too
    const qsizetype stuck = given;
    QVERIFY(stuck < size);
    QVERIFY(stuck >= Limits::unsentOctets);
    QTRY_VERIFY(client.seen.written > 0);
    QVERIFY(stuck - client.seen.written <= Limits::unsentOctets);
    QObject::connect(&client.transport, &Transport::written, &client.seen, [&] {
        if (given < size)
            given += client.transport.write(QByteArrayView(much).sliced(given));
    });
    server.readsOn();
    QTRY_COMPARE_WITH_TIMEOUT(client.seen.written, size, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(server.unheard().size(), size, 20'000);
    QVERIFY(server.unheard() == much);
}

QTEST_GUILESS_MAIN(tst_SocketFlow)
#include "tst_socketflow.moc"
