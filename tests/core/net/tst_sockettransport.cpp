#include "tests/core/net/client.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Core::Testing;

class tst_SocketTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clearDialogue();
    void addressesAreTold();
    void implicitTls();
    void startTls();
    void doubtHoldsEverything_data();
    void doubtHoldsEverything();
    void closedInTheHandshake_data();
    void closedInTheHandshake();
    void noCommonVersion();
    void endsAreToldApart_data();
    void endsAreToldApart();
    void closeNotifyIsAnswered();
    void whatCameBeforeAResetIsKept();
    void ourQuitReachesTheServerBeforeClose();
    void unixSocketWithTls();
    void deletedInItsOwnSignal_data();
    void deletedInItsOwnSignal();
    void nothingIsWrittenOutOfTurn();
};

void tst_SocketTransport::clearDialogue()
{
    FakeServer server;
    server.says("220 hi\r\n").hears("EHLO").says("250 ok\r\n").hears("QUIT").says("221 bye\r\n").closes();
    QVERIFY(server.listen());
    Client client;
    client.transport.open(endpointOf(server), {});
    QVERIFY(client.seen.steps.isEmpty()); // nothing is told from inside open()
    QTRY_COMPARE(client.seen.clear, "220 hi\r\n");
    QCOMPARE(client.transport.write("EHLO me\r\n"), 9);
    QTRY_COMPARE(client.seen.clear, "220 hi\r\n250 ok\r\n");
    QCOMPARE(client.seen.written, 9);
    client.transport.write("QUIT\r\n");
    QTRY_VERIFY(client.over());
    QCOMPARE(client.seen.steps.join('|'), "trying|connected|clear:220 hi\r\n250 ok\r\n221 bye\r\n|closed");
    QCOMPARE(client.seen.closing, Closing::ByPeer);
    QCOMPARE(server.heard, (QList<QByteArray>{"EHLO me", "QUIT"}));
}

void tst_SocketTransport::addressesAreTold()
{
    FakeServer server;
    QVERIFY(server.listen(QHostAddress::LocalHostIPv6));
    Client client;
    client.transport.open({QStringLiteral("[::1]"), {}, server.port(), Security::None}, {});
    QTRY_VERIFY(!client.seen.peer.isEmpty());
    QCOMPARE(client.seen.tried, (QList<QByteArray>{"::1"}));
    QCOMPARE(client.seen.peer, "[::1]:" + QByteArray::number(server.port()));
    QVERIFY(client.seen.local.startsWith("[::1]:"));
    QVERIFY(!client.seen.steps.first().startsWith("resolved"));
}

void tst_SocketTransport::implicitTls()
{
    FakeServer server;
    server.startsTls(identity()).says("220 hi\r\n").hears("EHLO").says("250 ok\r\n").sendsCloseNotify().closes();
    QVERIFY(server.listen());
    Client client;
    client.transport.open(endpointOf(server, Security::Tls), trusting());
    QTRY_COMPARE(client.seen.protectedBytes, "220 hi\r\n");
    QVERIFY(client.seen.facts->verified);
    QCOMPARE(client.transport.channelBinding().size(), 32);
    client.transport.write("EHLO me\r\n");
    QTRY_VERIFY(client.over());
    QCOMPARE(client.seen.steps.join('|'), "trying|connected|encrypted|tls:220 hi\r\n250 ok\r\n|closed");
    QCOMPARE(client.seen.closing, Closing::ByPeer);
    QVERIFY(!server.wire.contains("EHLO"));
}

void tst_SocketTransport::startTls()
{
    FakeServer server;
    server.says("220 go\r\n").startsTls(identity()).hears("EHLO").says("250 ok\r\n");
    QVERIFY(server.listen());
    Client client;
    client.startsTlsAtOnce();
    client.transport.open(endpointOf(server, Security::StartTls), trusting());
    QTRY_VERIFY(client.seen.facts.has_value());
    client.transport.write("EHLO me\r\n");
    QTRY_COMPARE(client.seen.protectedBytes, "250 ok\r\n");
    client.transport.close();
    QCOMPARE(client.seen.steps.join('|'), "trying|connected|clear:220 go\r\n|encrypted|tls:250 ok\r\n|closed");
    QCOMPARE(client.seen.closing, Closing::ByUs);
}

void tst_SocketTransport::doubtHoldsEverything_data()
{
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<bool>("old");
    QTest::newRow("trusted by the user, 1.3") << true << false;
    QTest::newRow("refused by the user, 1.3") << false << false;
    QTest::newRow("trusted by the user, 1.2") << true << true;
    QTest::newRow("refused by the user, 1.2") << false << true;
}

void tst_SocketTransport::doubtHoldsEverything()
{
    QFETCH(bool, trusted);
    QFETCH(bool, old);
    FakeServer server;
    TlsSettings settings = serverSettings();
    settings.maximum = old ? TlsVersion::Tls12 : TlsVersion::Tls13;
    server.startsTls(settings).says("220 hi\r\n").says("220 again\r\n").closes();
    QVERIFY(server.listen());
    Client client;
    client.transport.open(endpointOf(server, Security::Tls), {});
    QTRY_VERIFY(client.seen.facts.has_value());
    QTRY_VERIFY(server.isDone());
    QCOMPARE(client.seen.facts->findings, (QList<CertificateFinding>{CertificateFinding::SelfSigned}));
    QCOMPARE(client.transport.write("EHLO me\r\n"), 0);
    const QByteArray wireBefore = server.wire;
    for (int turn = 0; turn < 100; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(client.seen.steps.join('|'), "trying|connected|doubted");
    QCOMPARE(server.wire, wireBefore);
    client.transport.decide(trusted ? Trust::ThisConnectionOnly : Trust::Refuse);
    QTRY_VERIFY(client.over());
    if (!trusted) {
        QCOMPARE(client.seen.steps.join('|'), "trying|connected|doubted|failed");
        QCOMPARE(client.seen.failure->kind, FailureKind::CertificateRejected);
        QTRY_VERIFY(server.peerGone);
        QCOMPARE(server.wire, wireBefore);
        return;
    }
    QCOMPARE(client.seen.steps.join('|'), "trying|connected|doubted|encrypted|doubtful:220 hi\r\n220 again\r\n|closed");
    QCOMPARE(client.seen.closing, Closing::ByPeerWithoutCloseNotify);
}

void tst_SocketTransport::closedInTheHandshake_data()
{
    QTest::addColumn<bool>("reset");
    QTest::newRow("end") << false;
    QTest::newRow("reset") << true;
}

void tst_SocketTransport::closedInTheHandshake()
{
    QFETCH(bool, reset);
    FakeServer server;
    server.hearsAnything();
    reset ? server.resets() : server.closes();
    QVERIFY(server.listen());
    Client client;
    client.transport.open(endpointOf(server, Security::Tls), {});
    QTRY_VERIFY(client.over());
    QCOMPARE(client.seen.failure->kind, FailureKind::HandshakeClosed);
    QCOMPARE(client.seen.failure->detail, reset ? QByteArray("Connection reset by peer") : QByteArray());
}

void tst_SocketTransport::noCommonVersion()
{
    TlsSettings settings = serverSettings();
    settings.minimum = TlsVersion::Tls10;
    settings.maximum = TlsVersion::Tls11;
    FakeServer server;
    server.startsTls(settings);
    QVERIFY(server.listen());
    Client client;
    client.transport.open(endpointOf(server, Security::Tls), trusting());
    QTRY_VERIFY(client.over());
    QCOMPARE(client.seen.failure->kind, FailureKind::HandshakeVersion);
    QCOMPARE(client.seen.failure->detail, "alert received: protocol version (70)");
}

void tst_SocketTransport::endsAreToldApart_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<bool>("tls");
    QTest::newRow("end") << 0 << false;
    QTest::newRow("half an end") << 1 << false;
    QTest::newRow("reset") << 2 << false;
    QTest::newRow("end in TLS") << 0 << true;
    QTest::newRow("half an end in TLS") << 1 << true;
    QTest::newRow("reset in TLS") << 2 << true;
}

void tst_SocketTransport::endsAreToldApart()
{
    QFETCH(int, how);
    QFETCH(bool, tls);
    FakeServer server;
    if (tls)
        server.startsTls(identity());
    server.says("421 gone\r\n").hears("NOOP");
    how == 0 ? server.closes() : how == 1 ? server.halfCloses() : server.resets();
    QVERIFY(server.listen());
    Client client;
    client.transport.open(endpointOf(server, tls ? Security::Tls : Security::None), trusting());
    QTRY_COMPARE(tls ? client.seen.protectedBytes : client.seen.clear, "421 gone\r\n");
    client.transport.write("NOOP\r\n");
    QTRY_VERIFY(client.over());
    if (how == 2)
        QCOMPARE(client.seen.failure->kind, FailureKind::Reset);
    else
        QCOMPARE(client.seen.closing, tls ? Closing::ByPeerWithoutCloseNotify : Closing::ByPeer);
    QCOMPARE(client.seen.ends, 1);
}

void tst_SocketTransport::closeNotifyIsAnswered()
{
    FakeServer server;
    server.startsTls(identity()).says("221 bye\r\n").sendsCloseNotify();
    QVERIFY(server.listen());
    Client client;
    client.transport.open(endpointOf(server, Security::Tls), trusting());
    QTRY_VERIFY(client.over());
    QCOMPARE(client.seen.closing, Closing::ByPeer);
    QTRY_VERIFY(server.peerGone);
    QVERIFY(server.sawCloseNotify);
}

void tst_SocketTransport::whatCameBeforeAResetIsKept()
{
    FakeServer server;
    server.says("220 hi\r\n").hears("one").says("421 too many errors\r\n").resets();
    QVERIFY(server.listen());
    Client client;
    client.transport.open(endpointOf(server), {});
    QTRY_COMPARE(client.seen.clear, "220 hi\r\n");
    client.transport.write("one\r\n");
    QTRY_VERIFY(server.isDone());
    client.transport.write("two\r\n"); // into the reset connection
    client.transport.write("three\r\n");
    QTRY_VERIFY(client.over());
    QCOMPARE(client.seen.clear, "220 hi\r\n421 too many errors\r\n");
    QCOMPARE(client.seen.failure->kind, FailureKind::Reset);
}

void tst_SocketTransport::ourQuitReachesTheServerBeforeClose()
{
    FakeServer server;
    server.startsTls(identity()).says("220 hi\r\n").hears("QUIT");
    QVERIFY(server.listen());
    Client client;
    client.transport.open(endpointOf(server, Security::Tls), trusting());
    QTRY_VERIFY(!client.seen.protectedBytes.isEmpty());
    client.transport.write("QUIT\r\n");
    client.transport.close();
    QVERIFY(client.over());
    QTRY_VERIFY(server.peerGone);
    QCOMPARE(server.heard, (QList<QByteArray>{"QUIT"}));
    QVERIFY(server.sawCloseNotify);
}

void tst_SocketTransport::unixSocketWithTls()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("lmtp"));
    FakeServer server;
    server.says("220 go\r\n").startsTls(identity()).hears("LHLO").says("250 ok\r\n").resets();
    QVERIFY(server.listenAt(path));
    Client client;
    client.startsTlsAtOnce();
    client.transport.open({{}, path, 0, Security::StartTls}, trusting());
    QTRY_VERIFY(client.seen.facts.has_value());
    QCOMPARE(client.seen.tried, (QList<QByteArray>{path.toLocal8Bit()}));
    QCOMPARE(client.seen.peer, path.toLocal8Bit());
    QCOMPARE(client.seen.local, QByteArray());
    QCOMPARE(client.seen.facts->expectedName, "localhost");
    client.transport.write("LHLO me\r\n");
    QTRY_COMPARE(client.seen.protectedBytes, "250 ok\r\n");
    QTRY_VERIFY(client.over());
}

void tst_SocketTransport::deletedInItsOwnSignal_data()
{
    QTest::addColumn<QByteArray>("step");
    for (const char *step : {"trying", "connected", "clear:", "encrypted", "doubted", "tls:", "closed", "failed"})
        QTest::newRow(step) << QByteArray(step);
}

void tst_SocketTransport::deletedInItsOwnSignal()
{
    QFETCH(QByteArray, step);
    FakeServer server;
    server.says("220 go\r\n").startsTls(identity()).says("250 ok\r\n");
    step == "failed" ? server.resets() : server.closes();
    QVERIFY(server.listen());
    auto *transport = new SocketTransport;
    const QPointer<SocketTransport> alive(transport);
    const auto reached = [&](const QByteArray &now) {
        if (now == step)
            delete transport;
    };
    connect(transport, &Transport::trying, this, [&] { reached("trying"); });
    connect(transport, &Transport::connected, this, [&] { reached("connected"); });
    connect(transport, &Transport::encrypted, this, [&] { reached("encrypted"); });
    connect(transport, &Transport::doubted, this, [&] { reached("doubted"); });
    connect(transport, &Transport::closed, this, [&] { reached("closed"); });
    connect(transport, &Transport::failed, this, [&] { reached("failed"); });
    connect(transport, &Transport::received, this, [&](const QByteArray &, Passage passage) {
        if (passage == Passage::Clear && step != "clear:")
            transport->startTls();
        reached(passage == Passage::Clear ? "clear:" : "tls:");
    });
    transport->open(endpointOf(server, Security::StartTls), step == "doubted" ? TrustSettings() : trusting());
    QTRY_VERIFY(!alive);
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
}

void tst_SocketTransport::nothingIsWrittenOutOfTurn()
{
    FakeServer server;
    server.says("220 go\r\n");
    QVERIFY(server.listen());
    Client client;
    client.transport.startTls();
    client.transport.decide(Trust::ThisConnectionOnly);
    QCOMPARE(client.transport.write("early"), 0);
    client.transport.open(endpointOf(server, Security::StartTls), {});
    QCOMPARE(client.transport.write("early"), 0);
    QTRY_COMPARE(client.seen.clear, "220 go\r\n");
    client.transport.startTls();
    QCOMPARE(client.transport.write("AUTH PLAIN secret\r\n"), 0); // amid the handshake
    QTRY_VERIFY(!server.wire.isEmpty());
    QVERIFY(!server.wire.contains("secret"));
    client.transport.close();
    client.transport.close();
    QCOMPARE(client.transport.write("late"), 0);
    client.transport.open(endpointOf(server), {});
    QCoreApplication::processEvents();
    QCOMPARE(client.seen.ends, 1);
    QCOMPARE(client.seen.afterEnd, 0);
}

QTEST_GUILESS_MAIN(tst_SocketTransport)
#include "tst_sockettransport.moc"
