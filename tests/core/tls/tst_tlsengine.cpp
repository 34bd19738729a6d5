#include "core/tls/record.h"
#include "core/tls/tlsengine.h"
#include "tests/core/tls/enginepair.h"
#include "tests/core/tls/world.h"

#include <QRandomGenerator>
#include <QTest>

#include <openssl/sslerr.h>

using namespace Core;
using namespace Core::Testing;

namespace {

const QByteArray injected = "250 2.0.0 Injected\r\n";

} // namespace

class tst_TlsEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handshakeIsVerified_data();
    void handshakeIsVerified();
    void recordsMayBeCutAnywhere_data();
    void recordsMayBeCutAnywhere();
    void aMegabyteGoesThroughBothWays();
    void serverNameIsSentForNamesOnly_data();
    void serverNameIsSentForNamesOnly();
    void plaintextIsKept_data();
    void plaintextIsKept();
    void plaintextBehindRecordsIsKept_data();
    void plaintextBehindRecordsIsKept();
    void aRecordThatDoesNotDecryptIsKept();
    void aForgedRecordIsKeptWithWhatFollows();
    void closeNotifyIsSeen();
    void plaintextBehindCloseNotifyIsKept();
    void failuresAreToldApart_data();
    void failuresAreToldApart();
    void alertsAfterTheHandshakeAreNamed();
    void settingsThatCannotWorkFailAtStart_data();
    void settingsThatCannotWorkFailAtStart();
    void channelBindingIsTheSameOnBothSides_data();
    void channelBindingIsTheSameOnBothSides();
    void nothingIsSealedBeforeTheHandshake();
    void garbageInRecordsDoesNoHarm();
    void recordHeaders_data();
    void recordHeaders();
};

void tst_TlsEngine::handshakeIsVerified_data()
{
    QTest::addColumn<bool>("old");
    QTest::addColumn<QByteArray>("protocol");
    QTest::newRow("1.3") << false << QByteArray("TLSv1.3");
    QTest::newRow("1.2") << true << QByteArray("TLSv1.2");
}

void tst_TlsEngine::handshakeIsVerified()
{
    QFETCH(bool, old);
    EnginePair pair(old ? upTo12(world().client()) : world().client(), world().server());
    QVERIFY(pair.join());
    const TlsFacts facts = *pair.clientSaw.up;
    QVERIFY(facts.verified);
    QVERIFY(facts.findings.isEmpty());
    QTEST(facts.protocol, "protocol");
    QVERIFY(!facts.cipher.isEmpty());
    QCOMPARE(facts.chain, (QList<QByteArray>{world().leaf.der(), world().issuer.der()}));
    QCOMPARE(facts.subject, "CN=mail.example.org");
    QCOMPARE(facts.issuer, "CN=Test issuer");
    QCOMPARE(facts.names, (QList<QByteArray>{"DNS:mail.example.org"}));
    QCOMPARE(facts.expectedName, "mail.example.org");
    QVERIFY(facts.notBefore < facts.notAfter);
    pair.toServer = pair.client.seal("EHLO client\r\n");
    pair.run();
    QCOMPARE(pair.serverSaw.plain, "EHLO client\r\n");
    pair.toClient = pair.server.seal("250 server\r\n");
    pair.run();
    QCOMPARE(pair.clientSaw.plain, "250 server\r\n");
    QVERIFY(pair.clientSaw.notTls.isEmpty() && !pair.clientSaw.failure);
}

void tst_TlsEngine::recordsMayBeCutAnywhere_data()
{
    QTest::addColumn<int>("piece");
    QTest::addColumn<bool>("old");
    for (const int piece : {1, 2, 3, 4, 5, 6, 7, 13, 100, 517, 1024}) {
        QTest::addRow("1.3 by %d", piece) << piece << false;
        QTest::addRow("1.2 by %d", piece) << piece << true;
    }
}

void tst_TlsEngine::recordsMayBeCutAnywhere()
{
    QFETCH(int, piece);
    QFETCH(bool, old);
    EnginePair pair(old ? upTo12(world().client()) : world().client(), world().server());
    QVERIFY(pair.join(piece));
    QVERIFY(pair.clientSaw.up->verified);
    pair.toClient = pair.server.seal("250-one\r\n");
    pair.toClient += pair.server.seal("250 two\r\n");
    pair.run(piece);
    QCOMPARE(pair.clientSaw.plain, "250-one\r\n250 two\r\n");
}

void tst_TlsEngine::aMegabyteGoesThroughBothWays()
{
    EnginePair pair(world().client(), world().server());
    QVERIFY(pair.join());
    QByteArray much(1 << 20, '\0');
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(much.data()), much.size() / 4);
    pair.toServer = pair.client.seal(much);
    pair.toClient = pair.server.seal(much);
    pair.run(1000);
    QVERIFY(pair.serverSaw.plain == much);
    QVERIFY(pair.clientSaw.plain == much);
}

void tst_TlsEngine::serverNameIsSentForNamesOnly_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("name") << "Mail.Example.org." << QString() << QByteArray("mail.example.org");
    QTest::newRow("IDN") << QStringLiteral("münchen.example") << QString() << QByteArray("xn--mnchen-3ya.example");
    QTest::newRow("IPv4") << "127.0.0.1" << QString() << QByteArray();
    QTest::newRow("IPv6") << "::1" << QString() << QByteArray();
    QTest::newRow("chosen") << "127.0.0.1"
                            << "mail.example.net" << QByteArray("mail.example.net");
}

void tst_TlsEngine::serverNameIsSentForNamesOnly()
{
    QFETCH(QString, expected);
    QFETCH(QString, own);
    QFETCH(QByteArray, sent);
    TlsSettings settings = world().client(expected);
    settings.serverName = own;
    const QByteArray hello = TlsEngine(settings).start().wire;
    if (!sent.isEmpty())
        QVERIFY(hello.contains(sent)); // RFC 6066 3: in the clear
    else
        QVERIFY(!hello.contains("127.0.0.1") && !hello.contains("::1"));
    // extension 0, one name of type 0
    const QByteArray extension = QByteArray::fromHex("0000") + QByteArray(1, '\0') + char(sent.size() + 5);
    QCOMPARE(hello.contains(extension) && hello.contains(sent), !sent.isEmpty());
}

void tst_TlsEngine::plaintextIsKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("recordsBefore");
    const QByteArray inner[] = {injected,
                                "2",
                                "25",
                                "\r\n",
                                QByteArray(1, '\0'),
                                "\x16\x04rest",
                                "\x17\x03\x09zz",
                                QByteArray("\x17\x03\x03\xff\xff more", 10),
                                QByteArray(40000, 'x')};
    for (const QByteArray &bytes : inner)
        for (const qsizetype before : {0, 1, 2})
            QTest::addRow("%s… behind %d records", bytes.left(10).toHex().constData(), int(before)) << bytes << before;
}

void tst_TlsEngine::plaintextIsKept()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qsizetype, recordsBefore);
    for (const qsizetype piece : {qsizetype(1), qsizetype(2), qsizetype(5), qsizetype(1 << 20)}) {
        EnginePair pair(world().client(), world().server());
        pair.start();
        QByteArray flight = pair.server.feed(std::exchange(pair.toServer, {})).wire;
        qsizetype at = 0;
        for (qsizetype i = 0; i < recordsBefore; ++i)
            at += recordAt(QByteArrayView(flight).sliced(at)).size;
        pair.toClient = flight.left(at) + bytes;
        pair.run(piece);
        QCOMPARE(pair.clientSaw.notTls, bytes);
        QVERIFY(pair.clientSaw.plain.isEmpty());
        QVERIFY(!pair.clientSaw.up);
        QCOMPARE(pair.client.metRecord(), recordsBefore > 0);
    }
}

void tst_TlsEngine::plaintextBehindRecordsIsKept_data()
{
    QTest::addColumn<bool>("old");
    QTest::addColumn<QByteArray>("bytes");
    for (const bool old : {false, true}) {
        QTest::addRow("reply %d", old) << old << injected;
        QTest::addRow("fragment %d", old) << old << QByteArray("25");
        QTest::addRow("then a record-like start %d", old) << old << QByteArray("x\x17\x03\x03");
    }
}

void tst_TlsEngine::plaintextBehindRecordsIsKept()
{
    QFETCH(bool, old);
    QFETCH(QByteArray, bytes);
    for (const qsizetype piece : {qsizetype(1), qsizetype(7), qsizetype(1 << 20)}) {
        EnginePair pair(old ? upTo12(world().client()) : world().client(), world().server());
        QVERIFY(pair.join());
        pair.toClient = pair.server.seal("250 true\r\n");
        const QByteArray behind = bytes + pair.server.seal("250 too late\r\n");
        pair.toClient += behind;
        pair.run(piece);
        QCOMPARE(pair.clientSaw.plain, "250 true\r\n");
        QCOMPARE(pair.clientSaw.notTls, behind);
    }
}

void tst_TlsEngine::aRecordThatDoesNotDecryptIsKept()
{
    EnginePair pair(world().client(), world().server());
    QVERIFY(pair.join());
    const QByteArray good = pair.server.seal("250 good\r\n");
    QByteArray broken = pair.server.seal("250 broken\r\n");
    broken[broken.size() - 3] = char(broken[broken.size() - 3] ^ 1);
    pair.toClient = good + broken;
    pair.run();
    QCOMPARE(pair.clientSaw.plain, "250 good\r\n");
    QCOMPARE(pair.clientSaw.failure->kind, FailureKind::RecordBroken);
    QVERIFY(!pair.clientSaw.failure->detail.isEmpty());
    QCOMPARE(pair.clientSaw.notTls, broken);
}

void tst_TlsEngine::aForgedRecordIsKeptWithWhatFollows()
{
    EnginePair pair(world().client(), world().server());
    QVERIFY(pair.join());
    const QByteArray forged = QByteArray::fromHex("170303") + '\0' + char(injected.size()) + injected;
    pair.toClient = forged + injected;
    pair.run(3);
    QVERIFY(pair.clientSaw.plain.isEmpty());
    QCOMPARE(pair.clientSaw.notTls, forged + injected);
    QCOMPARE(pair.clientSaw.failure->kind, FailureKind::RecordBroken);
}

void tst_TlsEngine::closeNotifyIsSeen()
{
    EnginePair pair(world().client(), world().server());
    QVERIFY(pair.join());
    pair.toClient = pair.server.seal("221 bye\r\n");
    pair.toClient += pair.server.shutdown();
    QVERIFY(pair.server.shutdown().isEmpty());
    pair.run();
    QCOMPARE(pair.clientSaw.plain, "221 bye\r\n");
    QVERIFY(pair.clientSaw.closed);
    QVERIFY(!pair.clientSaw.failure);
    pair.toServer = pair.client.shutdown();
    pair.run();
    QVERIFY(pair.serverSaw.closed);
}

void tst_TlsEngine::plaintextBehindCloseNotifyIsKept()
{
    EnginePair pair(world().client(), world().server());
    QVERIFY(pair.join());
    pair.toClient = pair.server.shutdown() + injected;
    pair.run(4);
    QVERIFY(pair.clientSaw.closed);
    QVERIFY(pair.clientSaw.plain.isEmpty());
    QCOMPARE(pair.clientSaw.notTls, injected);
}

using Change = std::function<void(TlsSettings &, TlsSettings &)>;
Q_DECLARE_METATYPE(Change)

void tst_TlsEngine::failuresAreToldApart_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<FailureKind>("kind");
    const auto row = [](const char *tag, Change change, FailureKind kind) { QTest::newRow(tag) << change << kind; };
    row(
        "server knows only old versions",
        [](TlsSettings &, TlsSettings &server) {
            server.minimum = TlsVersion::Tls10;
            server.maximum = TlsVersion::Tls11;
        },
        FailureKind::HandshakeVersion);
    row(
        "server wants the newest",
        [](TlsSettings &client, TlsSettings &server) {
            client.maximum = TlsVersion::Tls12;
            server.minimum = TlsVersion::Tls13;
        },
        FailureKind::HandshakeVersion);
    row(
        "no cipher in common, 1.2",
        [](TlsSettings &client, TlsSettings &server) {
            client.maximum = TlsVersion::Tls12;
            client.ciphers = "ECDHE-ECDSA-AES128-GCM-SHA256";
            server.ciphers = "ECDHE-ECDSA-AES256-GCM-SHA384";
        },
        FailureKind::HandshakeCipher);
    row(
        "no cipher in common, 1.3",
        [](TlsSettings &client, TlsSettings &server) {
            client.minimum = TlsVersion::Tls13;
            client.suites = "TLS_AES_128_GCM_SHA256";
            server.suites = "TLS_CHACHA20_POLY1305_SHA256";
        },
        FailureKind::HandshakeCipher);
}

void tst_TlsEngine::failuresAreToldApart()
{
    QFETCH(Change, change);
    TlsSettings client = world().client(), server = world().server();
    change(client, server);
    EnginePair pair(client, server);
    QVERIFY(!pair.join());
    QVERIFY(pair.clientSaw.failure.has_value());
    QTEST(pair.clientSaw.failure->kind, "kind");
    QVERIFY(pair.clientSaw.failure->detail.startsWith("alert received: "));
    QVERIFY(pair.clientSaw.notTls.isEmpty());
    QTEST(pair.serverSaw.failure->kind, "kind");
    QVERIFY(pair.serverSaw.failure->detail.contains("alert sent: "));
}

void tst_TlsEngine::alertsAfterTheHandshakeAreNamed()
{
    EnginePair pair(world().client(), world().server());
    QVERIFY(pair.join());
    QByteArray broken = pair.client.seal("EHLO\r\n");
    broken[10] = char(broken[10] ^ 1);
    pair.toServer = broken;
    pair.run();
    QCOMPARE(pair.serverSaw.failure->kind, FailureKind::RecordBroken);
    QCOMPARE(pair.clientSaw.failure->kind, FailureKind::RecordBroken);
    QCOMPARE(pair.clientSaw.failure->detail, "alert received: bad record mac (20)");
    QVERIFY(pair.clientSaw.notTls.isEmpty());
}

void tst_TlsEngine::settingsThatCannotWorkFailAtStart_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("authorities") << Change([](TlsSettings &client, TlsSettings &) {
        client.authorityFile = QStringLiteral("/nonexistent/authorities.pem");
    });
    QTest::newRow("ciphers") << Change([](TlsSettings &client, TlsSettings &) { client.ciphers = "NO-SUCH-CIPHER"; });
    QTest::newRow("key") << Change([](TlsSettings &client, TlsSettings &) {
        client.identity = makeLoopbackIdentity();
        client.identity.key = makeLoopbackIdentity().key;
    });
}

void tst_TlsEngine::settingsThatCannotWorkFailAtStart()
{
    QFETCH(Change, change);
    TlsSettings client = world().client(), server;
    change(client, server);
    TlsEngine engine(client);
    const TlsEngine::Met met = engine.start();
    QVERIFY(met.failure.has_value());
    QVERIFY(!met.failure->detail.isEmpty());
    QVERIFY(met.wire.isEmpty());
    QVERIFY(engine.seal("x").isEmpty());
    QVERIFY(engine.shutdown().isEmpty());
    QVERIFY(engine.channelBinding().isEmpty());
    QCOMPARE(engine.feed(injected).notTls, injected);
}

void tst_TlsEngine::channelBindingIsTheSameOnBothSides_data()
{
    handshakeIsVerified_data();
}

void tst_TlsEngine::channelBindingIsTheSameOnBothSides()
{
    QFETCH(bool, old);
    EnginePair pair(old ? upTo12(world().client()) : world().client(), world().server());
    QVERIFY(pair.client.channelBinding().isEmpty());
    QVERIFY(pair.join());
    QCOMPARE(pair.client.channelBinding().size(), 32);
    QCOMPARE(pair.client.channelBinding(), pair.server.channelBinding());
    QCOMPARE(pair.client.tlsUnique(), pair.server.tlsUnique());
    QCOMPARE(pair.client.tlsUnique().size(), old ? 12 : 0); // RFC 5929 3; TLS 1.3 has none
    EnginePair another(world().client(), world().server());
    QVERIFY(another.join());
    QVERIFY(another.client.channelBinding() != pair.client.channelBinding());
}

void tst_TlsEngine::nothingIsSealedBeforeTheHandshake()
{
    TlsEngine engine(world().client());
    QVERIFY(engine.seal("AUTH PLAIN secret\r\n").isEmpty());
    engine.start();
    QVERIFY(engine.seal("AUTH PLAIN secret\r\n").isEmpty());
    QVERIFY(engine.shutdown().isEmpty());
    TlsEngine moved = std::move(engine);
    QVERIFY(!moved.isUp());
}

void tst_TlsEngine::garbageInRecordsDoesNoHarm()
{
    QRandomGenerator random(20);
    for (int round = 0; round < 100; ++round) {
        EnginePair pair(world().client(), world().server());
        pair.start();
        QByteArray flight = pair.server.feed(std::exchange(pair.toServer, {})).wire;
        for (int i = 0; i < 3; ++i)
            flight[random.bounded(int(flight.size()))] = char(random.bounded(256));
        pair.toClient = flight;
        pair.run(1 + random.bounded(500));
        QVERIFY(pair.clientSaw.plain.isEmpty());
    }
}

void tst_TlsEngine::recordHeaders_data()
{
    using enum RecordShape::Kind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<RecordShape>("shape");
    const auto row = [](const char *hex, RecordShape shape) {
        QTest::addRow("%s", hex) << QByteArray::fromHex(hex) << shape;
    };
    row("", {Partial});
    row("16", {Partial});
    row("13", {NotTls});
    row("18", {NotTls});
    row("1603", {Partial});
    row("1602", {NotTls});
    row("160304", {Partial});
    row("160305", {NotTls});
    row("16030300", {Partial});
    row("1603030000", {Record, 5});
    row("1503030002", {Partial});
    row("15030300020228", {Record, 7});
    row("1503030002022899", {Record, 7});
    row("1703034800", {Partial});
    row("1703034801", {NotTls});
    row("323530", {NotTls});
}

void tst_TlsEngine::recordHeaders()
{
    QFETCH(QByteArray, bytes);
    QTEST(recordAt(bytes), "shape");
}

QTEST_GUILESS_MAIN(tst_TlsEngine)
#include "tst_tlsengine.moc"
