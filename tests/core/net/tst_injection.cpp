#include "core/tls/record.h"
#include "core/wire/limits.h"
#include "tests/core/net/client.h"

#include <QTest>

using namespace Core;
using namespace Core::Testing;

namespace {

// When the plaintext comes.
enum Moment { BeforeTheHello, AfterTheHello, AmidTheFlight };

} // namespace

class tst_Injection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void injectionInTheSameSegmentComesClear();
    void injectionsAreCaught_data();
    void injectionsAreCaught();
    void laterPlaintextIsCaught_data();
    void laterPlaintextIsCaught();
    void forgedRecordsAreNoTlsBytes();
    void aRecordThatIsNeverWholeIsKept_data();
    void aRecordThatIsNeverWholeIsKept();
    void plainWhereTls();
    void tlsWhereClear_data();
    void tlsWhereClear();
    void aRecordLaterInTheDialogueIsJustBytes();
};

void tst_Injection::injectionInTheSameSegmentComesClear()
{
    FakeServer server;
    server.says("220 go\r\n" + injected);
    QVERIFY(server.listen());
    Client client;
    client.transport.open(endpointOf(server, Security::StartTls), {});
    QTRY_COMPARE(client.seen.clear, "220 go\r\n" + injected); // together, so that the session sees what is behind
    QVERIFY(client.seen.protectedBytes.isEmpty());
}

void tst_Injection::injectionsAreCaught_data()
{
    QTest::addColumn<int>("moment");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const std::pair<const char *, Moment> moments[] = {
        {"before the hello", BeforeTheHello}, {"after the hello", AfterTheHello}, {"amid the flight", AmidTheFlight}};
    for (const auto &[name, moment] : moments) {
        QTest::addRow("whole, %s", name) << int(moment) << injected << QByteArray();
        QTest::addRow("two replies, %s", name) << int(moment) << QByteArray("250-a\r\n250 b\r\n") << injected;
        for (qsizetype at = 1; at < injected.size(); ++at)
            QTest::addRow("cut at %d, %s", int(at), name) << int(moment) << injected.left(at) << injected.mid(at);
    }
}

void tst_Injection::injectionsAreCaught()
{
    QFETCH(int, moment);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    Client client;
    FakeServer server;
    TlsEngine engine(serverSettings());
    server.says("220 go\r\n");
    if (moment == AfterTheHello)
        server.hearsAnything();
    if (moment == AmidTheFlight)
        server.awaits([&] { // a true record, and then not
            const QByteArray flight = engine.feed(std::exchange(server.wire, {})).wire;
            return !flight.isEmpty() && server.send(flight.left(recordAt(flight).size));
        });
    if (moment != BeforeTheHello)
        server.saysInClear(first).saysInClear(second);
    QVERIFY(server.listen());
    QObject::connect(&client.transport, &Transport::received, &client.seen, [&] {
        if (client.seen.clear != "220 go\r\n")
            return;
        if (moment == BeforeTheHello) { // in our kernel, and not read, when TLS starts
            server.send(first);
            server.send(second);
        }
        client.transport.startTls();
    });
    client.transport.open(endpointOf(server, Security::StartTls), trusting());
    QTRY_VERIFY(client.over());
    QCOMPARE(client.seen.failure->kind, FailureKind::ClearInTls);
    QVERIFY(client.seen.clear.startsWith("220 go\r\n" + first));
    QVERIFY(("220 go\r\n" + first + second).startsWith(client.seen.clear));
    if (moment == BeforeTheHello)
        QCOMPARE(client.seen.clear, "220 go\r\n" + first + second); // all that had come
    QVERIFY(client.seen.protectedBytes.isEmpty());
    QVERIFY(!client.seen.facts);
}

void tst_Injection::laterPlaintextIsCaught_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("reply") << injected;
    QTest::newRow("fragment") << QByteArray("2");
    QTest::newRow("much") << QByteArray(20'000, 'x');
    QTest::newRow("like a record at first") << QByteArray("\x17\x03x 250 hello\r\n");
}

void tst_Injection::laterPlaintextIsCaught()
{
    QFETCH(QByteArray, bytes);
    FakeServer server;
    server.says("220 go\r\n").startsTls(identity()).says("250 true\r\n").saysInClear(bytes).says("250 behind\r\n");
    QVERIFY(server.listen());
    Client client;
    client.startsTlsAtOnce();
    client.transport.open(endpointOf(server, Security::StartTls), trusting());
    QTRY_VERIFY(client.over());
    QCOMPARE(client.seen.failure->kind, FailureKind::ClearInTls);
    QCOMPARE(client.seen.protectedBytes, "250 true\r\n");
    QVERIFY(client.seen.clear.startsWith("220 go\r\n" + bytes.left(int(Limits::sliceOctets) / 2)));
    QVERIFY(client.seen.longest <= Limits::sliceOctets);
}

void tst_Injection::forgedRecordsAreNoTlsBytes()
{
    const QByteArray forged = QByteArray::fromHex("170303") + '\0' + char(injected.size()) + injected;
    FakeServer server;
    server.startsTls(identity()).says("220 true\r\n").saysInClear(forged);
    QVERIFY(server.listen());
    Client client;
    client.transport.open(endpointOf(server, Security::Tls), trusting());
    QTRY_VERIFY(client.over());
    QCOMPARE(client.seen.failure->kind, FailureKind::RecordBroken);
    QCOMPARE(client.seen.protectedBytes, "220 true\r\n");
    QCOMPARE(client.seen.clear, forged);
}

void tst_Injection::aRecordThatIsNeverWholeIsKept_data()
{
    QTest::addColumn<bool>("handshakeDone");
    QTest::addColumn<bool>("weClose");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray header = QByteArray::fromHex("1703034000");
    for (const bool done : {false, true}) {
        for (const bool weClose : {false, true}) {
            const auto row = [&](const char *name, const QByteArray &bytes) {
                QTest::addRow("%s, %s, %s", name, done ? "inside TLS" : "in place of the hello",
                              weClose ? "we close" : "it closes")
                    << done << weClose << bytes;
            };
            row("header", header);
            row("one octet", header.left(1));
            row("forged reply", header + injected);
            row("much", header + QByteArray(16'000, 'x') + injected);
        }
    }
}

void tst_Injection::aRecordThatIsNeverWholeIsKept()
{
    QFETCH(bool, handshakeDone);
    QFETCH(bool, weClose);
    QFETCH(QByteArray, bytes);
    FakeServer server;
    server.says("220 go\r\n");
    if (handshakeDone)
        server.startsTls(identity()).says("250 true\r\n").hearsAnything();
    else
        server.hearsAnything(); // our hello
    server.saysInClear(bytes);
    if (!weClose)
        server.closes();
    QVERIFY(server.listen());
    Client client;
    client.startsTlsAtOnce();
    QObject::connect(&client.transport, &Transport::received, &client.seen, [&](const QByteArray &, Passage passage) {
        if (passage != Passage::Clear)
            client.transport.write("NOOP\r\n");
    });
    client.transport.open(endpointOf(server, Security::StartTls), trusting());
    if (weClose) {
        QTRY_VERIFY(server.isDone());
        for (int turn = 0; turn < 20; ++turn) // on loopback it has come; a slice is read a turn
            QCoreApplication::processEvents();
        client.transport.close();
    }
    QTRY_VERIFY(client.over());
    QCOMPARE(client.seen.clear, "220 go\r\n" + bytes);
    QCOMPARE(client.seen.protectedBytes, handshakeDone ? QByteArray("250 true\r\n") : QByteArray());
    QVERIFY(client.seen.longest <= Limits::sliceOctets);
    QVERIFY(client.seen.steps.last() == "closed" || client.seen.steps.last() == "failed");
}

void tst_Injection::plainWhereTls()
{
    FakeServer server;
    server.says("220 mail.example.org ESMTP\r\n");
    QVERIFY(server.listen());
    Client client;
    client.transport.open(endpointOf(server, Security::Tls), {});
    QTRY_VERIFY(client.over());
    QCOMPARE(client.seen.failure->kind, FailureKind::PlainWhereTls);
    QCOMPARE(client.seen.steps.join('|'), "trying|connected|clear:220 mail.example.org ESMTP\r\n|failed");
}

void tst_Injection::tlsWhereClear_data()
{
    QTest::addColumn<QList<QByteArray>>("pieces");
    const QByteArray alert = QByteArray::fromHex("15030100020246");
    QTest::newRow("alert") << QList<QByteArray>{alert};
    QTest::newRow("alert in pieces") << QList<QByteArray>{alert.left(1), alert.mid(1, 1), alert.mid(2)};
    QTest::newRow("handshake") << QList<QByteArray>{QByteArray::fromHex("160303007a0200007603")};
}

void tst_Injection::tlsWhereClear()
{
    QFETCH(QList<QByteArray>, pieces);
    FakeServer server;
    Client client;
    QByteArray soFar;
    for (const QByteArray &piece : pieces) {
        server.saysInClear(piece);
        soFar += piece;
        server.awaits([&client, soFar] { return client.seen.clear == soFar || client.over(); });
    }
    QVERIFY(server.listen());
    client.transport.open(endpointOf(server), {});
    QTRY_VERIFY(client.over());
    QCOMPARE(client.seen.failure->kind, FailureKind::TlsWhereClear);
    QCOMPARE(client.seen.clear, pieces.join());
}

void tst_Injection::aRecordLaterInTheDialogueIsJustBytes()
{
    FakeServer server;
    const QByteArray bytes = "220" + QByteArray::fromHex("16030300020000");
    server.says("220").says(bytes.mid(3)).closes();
    QVERIFY(server.listen());
    Client client;
    client.transport.open(endpointOf(server), {});
    QTRY_VERIFY(client.over());
    QCOMPARE(client.seen.closing, Closing::ByPeer);
    QCOMPARE(client.seen.clear, bytes);
}

QTEST_GUILESS_MAIN(tst_Injection)
#include "tst_injection.moc"
