#include "core/net/sockettransport.h"
#include "core/tls/record.h"
#include "core/wire/limits.h"
#include "tests/core/net/watcher.h"
#include "tests/support/fakeserver.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Core::Testing;
using namespace std::chrono_literals;

namespace {

const QByteArray injected = "250 2.0.0 Injected\r\n";

const Identity &identity()
{
    static const Identity made = makeLoopbackIdentity();
    return made;
}

TrustSettings trusting()
{
    TrustSettings trust;
    trust.trustedCertificate = identity().chain.first();
    return trust;
}

TlsSettings serverSettings()
{
    TlsSettings settings;
    settings.role = TlsSettings::Role::Server;
    settings.identity = identity();
    return settings;
}

Endpoint endpointOf(const FakeServer &server, Security security = Security::None)
{
    return {QStringLiteral("127.0.0.1"), {}, server.port(), security};
}

// A client that says what a session would: STARTTLS after the greeting, and startTls() at a whole 220 behind it.
struct Client {
    SocketTransport transport;
    Watcher seen{transport};

    explicit Client(SocketSettings settings = {}) : transport(std::move(settings)) {}
    void startsTlsAtOnce()
    {
        QObject::connect(&transport, &Transport::received, &seen, [this](const QByteArray &, Passage) {
            if (seen.clear.endsWith("220 go\r\n"))
                transport.startTls();
        });
    }
    bool over() const { return seen.ends > 0; }
};

// When the plaintext comes.
enum Moment { BeforeTheHello, AfterTheHello, AmidTheFlight };

} // namespace

class tst_SocketTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clearDialogue();
    void addressesAreTold();
    void implicitTls();
    void startTls();
    void injectionInTheSameSegmentComesClear();
    void injectionsAreCaught_data();
    void injectionsAreCaught();
    void laterPlaintextIsCaught_data();
    void laterPlaintextIsCaught();
    void forgedRecordsAreNoTlsBytes();
    void plainWhereTls();
    void tlsWhereClear_data();
    void tlsWhereClear();
    void aRecordLaterInTheDialogueIsJustBytes();
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
    void aFloodLeavesTheLoopAlone_data();
    void aFloodLeavesTheLoopAlone();
    void atMostSoMuchLiesUnsent_data();
    void atMostSoMuchLiesUnsent();
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

void tst_SocketTransport::injectionInTheSameSegmentComesClear()
{
    FakeServer server;
    server.says("220 go\r\n" + injected);
    QVERIFY(server.listen());
    Client client;
    client.transport.open(endpointOf(server, Security::StartTls), {});
    QTRY_COMPARE(client.seen.clear, "220 go\r\n" + injected); // together, so that the session sees what is behind
    QVERIFY(client.seen.protectedBytes.isEmpty());
}

void tst_SocketTransport::injectionsAreCaught_data()
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

void tst_SocketTransport::injectionsAreCaught()
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

void tst_SocketTransport::laterPlaintextIsCaught_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("reply") << injected;
    QTest::newRow("fragment") << QByteArray("2");
    QTest::newRow("much") << QByteArray(20'000, 'x');
    QTest::newRow("like a record at first") << QByteArray("\x17\x03x 250 hello\r\n");
}

void tst_SocketTransport::laterPlaintextIsCaught()
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

void tst_SocketTransport::forgedRecordsAreNoTlsBytes()
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

void tst_SocketTransport::plainWhereTls()
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

void tst_SocketTransport::tlsWhereClear_data()
{
    QTest::addColumn<QList<QByteArray>>("pieces");
    const QByteArray alert = QByteArray::fromHex("15030100020246");
    QTest::newRow("alert") << QList<QByteArray>{alert};
    QTest::newRow("alert in pieces") << QList<QByteArray>{alert.left(1), alert.mid(1, 1), alert.mid(2)};
    QTest::newRow("handshake") << QList<QByteArray>{QByteArray::fromHex("160303007a0200007603")};
}

void tst_SocketTransport::tlsWhereClear()
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

void tst_SocketTransport::aRecordLaterInTheDialogueIsJustBytes()
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

void tst_SocketTransport::aFloodLeavesTheLoopAlone_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("clear") << false;
    QTest::newRow("TLS") << true;
}

void tst_SocketTransport::aFloodLeavesTheLoopAlone()
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

void tst_SocketTransport::atMostSoMuchLiesUnsent_data()
{
    aFloodLeavesTheLoopAlone_data();
}

void tst_SocketTransport::atMostSoMuchLiesUnsent()
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
