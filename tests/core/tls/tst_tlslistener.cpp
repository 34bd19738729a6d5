#include "core/tls/tlsengine.h"
#include "core/tls/tlslistener.h"

#include <QTest>

#include <random>

using namespace Core;
using From = TlsListener::From;

namespace {

struct Chunk {
    From from = From::Client;
    QByteArray octets;
};
// What two engines said to each other on the wire, and the keys of it.
struct Wiretap {
    QList<Chunk> chunks;
    QByteArray keys;
    bool up = false;
};

Wiretap talk(TlsSettings client, TlsSettings server, const QList<Chunk> &plain)
{
    Wiretap tap;
    client.keys = TlsSettings::Keys::Told;
    server.role = TlsSettings::Role::Server;
    server.identity = makeLoopbackIdentity();
    TlsEngine engines[] = {TlsEngine(client), TlsEngine(server)};
    const auto carry = [&](auto &&self, From from, const TlsEngine::Met &met) -> void {
        tap.keys += met.keys;
        if (met.wire.isEmpty())
            return;
        tap.chunks.append({from, met.wire});
        const From other = from == From::Client ? From::Server : From::Client;
        self(self, other, engines[other == From::Client ? 0 : 1].feed(met.wire));
    };
    carry(carry, From::Client, engines[0].start());
    carry(carry, From::Server, engines[1].start());
    tap.up = engines[0].isUp() && engines[1].isUp();
    for (const Chunk &chunk : plain) {
        TlsEngine &engine = engines[chunk.from == From::Client ? 0 : 1];
        TlsEngine::Met met;
        met.wire = engine.seal(chunk.octets);
        carry(carry, chunk.from, met);
    }
    return tap;
}

struct Overheard {
    QByteArray client, server, notTls;
    qint64 unreadable = 0;
    std::optional<TlsFacts> up;
    std::optional<Failure> failure;
};
Overheard overhear(const QList<Chunk> &chunks, const QByteArray &keys, qsizetype piece = 1 << 20)
{
    const TlsKeyLog log = TlsKeyLog::read(keys);
    TlsListener listener(log);
    Overheard all;
    for (const Chunk &chunk : chunks)
        for (qsizetype at = 0; at < chunk.octets.size(); at += piece) {
            const TlsListener::Heard heard = listener.feed(
                chunk.from, QByteArrayView(chunk.octets).sliced(at).first(qMin(piece, chunk.octets.size() - at)));
            (chunk.from == From::Client ? all.client : all.server) += heard.plain;
            all.unreadable += heard.unreadable;
            all.notTls += heard.notTls;
            if (heard.up)
                all.up = heard.up;
            if (heard.failure)
                all.failure = heard.failure;
        }
    return all;
}

const QList<Chunk> dialogue{{From::Server, "220 mx ESMTP\r\n"},
                            {From::Client, "EHLO me\r\n"},
                            {From::Server, QByteArray("250 ") + QByteArray(40'000, 'x') + "\r\n"},
                            {From::Client, QByteArray(70'000, 'm')},
                            {From::Server, "250 ok\r\n"}};
const QByteArray saidByClient = "EHLO me\r\n" + QByteArray(70'000, 'm');
const QByteArray saidByServer = "220 mx ESMTP\r\n250 " + QByteArray(40'000, 'x') + "\r\n250 ok\r\n";

} // namespace

class TlsListenerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachCipherIsRead_data();
    void eachCipherIsRead();
    void theWayOctetsAreCutChangesNothing();
    void withoutKeysItIsCountedAlone();
    void whatIsDamagedIsNotRead();
    void whatIsMissingEndsTheReading();
    void clearTextInsideTlsIsKept();
    void aFatalAlertIsAFailure();
    void aKeyLogIsReadInAnyForm();
};

void TlsListenerTest::eachCipherIsRead_data()
{
    QTest::addColumn<TlsVersion>("version");
    QTest::addColumn<QByteArray>("ciphers");
    const auto row = [](const char *name, TlsVersion version) { QTest::newRow(name) << version << QByteArray(name); };
    for (const char *suite :
         {"TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256", "TLS_AES_128_CCM_SHA256"})
        row(suite, TlsVersion::Tls13);
    for (const char *cipher : {"ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-ECDSA-AES256-GCM-SHA384",
                               "ECDHE-ECDSA-CHACHA20-POLY1305", "ECDHE-ECDSA-AES128-SHA", "ECDHE-ECDSA-AES256-SHA384",
                               "ECDHE-ECDSA-AES128-SHA256", "ECDHE-ECDSA-AES128-CCM", "ECDHE-ECDSA-AES256-CCM8"})
        row(cipher, TlsVersion::Tls12);
    QTest::newRow("TLS 1.0, CBC") << TlsVersion::Tls10 << QByteArray("ECDHE-ECDSA-AES128-SHA:@SECLEVEL=0");
    QTest::newRow("TLS 1.1, CBC") << TlsVersion::Tls11 << QByteArray("ECDHE-ECDSA-AES256-SHA:@SECLEVEL=0");
}

void TlsListenerTest::eachCipherIsRead()
{
    QFETCH(TlsVersion, version);
    QFETCH(QByteArray, ciphers);
    TlsSettings settings;
    settings.minimum = settings.maximum = version;
    if (version == TlsVersion::Tls13)
        settings.suites = ciphers;
    else
        settings.ciphers = ciphers;
    const Wiretap tap = talk(settings, settings, dialogue);
    QVERIFY(tap.up);
    const Overheard all = overhear(tap.chunks, tap.keys);
    QCOMPARE(all.client, saidByClient);
    QCOMPARE(all.server, saidByServer);
    QCOMPARE(all.unreadable, 0);
    QVERIFY(all.up);
    QVERIFY(ciphers.startsWith(all.up->cipher));
    QCOMPARE(all.up->chain.size(), 1);
    QVERIFY(all.up->names.contains("DNS:localhost"));
}

void TlsListenerTest::theWayOctetsAreCutChangesNothing()
{
    const Wiretap tap = talk({}, {}, dialogue);
    for (const qsizetype piece : {1, 2, 3, 5, 7, 100, 1000, 16'389}) {
        const Overheard all = overhear(tap.chunks, tap.keys, piece);
        QVERIFY(all.client == saidByClient);
        QVERIFY(all.server == saidByServer);
    }
}

void TlsListenerTest::withoutKeysItIsCountedAlone()
{
    for (const TlsVersion version : {TlsVersion::Tls12, TlsVersion::Tls13}) {
        TlsSettings settings;
        settings.minimum = settings.maximum = version;
        const Wiretap tap = talk(settings, settings, dialogue);
        const Overheard all = overhear(tap.chunks, {});
        QVERIFY(all.client.isEmpty() && all.server.isEmpty() && all.notTls.isEmpty());
        QVERIFY(all.unreadable >= saidByClient.size() + saidByServer.size());
        QVERIFY(all.up);
        QCOMPARE(all.up->protocol, version == TlsVersion::Tls12 ? "TLSv1.2" : "TLSv1.3");
        QCOMPARE(all.up->chain.size(), version == TlsVersion::Tls12 ? 1 : 0);
        const TlsKeyLog keys = TlsKeyLog::read(tap.keys);
        QVERIFY(TlsListener::hasKeysFor(keys, tap.chunks.first().octets));
        QVERIFY(!TlsListener::hasKeysFor({}, tap.chunks.first().octets));
    }
}

void TlsListenerTest::whatIsDamagedIsNotRead()
{
    const Wiretap tap = talk({}, {}, dialogue);
    std::mt19937 random(3);
    for (int run = 0; run < 60; ++run) {
        QList<Chunk> chunks = tap.chunks;
        QByteArray &octets = chunks[qsizetype(random() % quint32(chunks.size()))].octets;
        const qsizetype at = qsizetype(random() % quint32(octets.size()));
        octets[at] = char(octets[at] ^ char(1 + random() % 255));
        const Overheard all = overhear(chunks, tap.keys);
        QVERIFY(saidByClient.startsWith(all.client));
        QVERIFY(saidByServer.startsWith(all.server));
    }
}

void TlsListenerTest::whatIsMissingEndsTheReading()
{
    const Wiretap tap = talk({}, {}, dialogue);
    const TlsKeyLog log = TlsKeyLog::read(tap.keys);
    TlsListener listener(log);
    QByteArray client, server;
    qint64 unreadable = 0;
    for (qsizetype i = 0; i < tap.chunks.size(); ++i) {
        if (i == tap.chunks.size() - 2) {
            listener.lose(tap.chunks[i].from);
            continue;
        }
        const TlsListener::Heard heard = listener.feed(tap.chunks[i].from, tap.chunks[i].octets);
        (tap.chunks[i].from == From::Client ? client : server) += heard.plain;
        unreadable += heard.unreadable;
    }
    QCOMPARE(client, "EHLO me\r\n");
    QCOMPARE(server, saidByServer);
}

void TlsListenerTest::clearTextInsideTlsIsKept()
{
    Wiretap tap = talk({}, {}, {{From::Server, "220 mx\r\n"}});
    tap.chunks.append({From::Server, "250 in clear\r\n"});
    tap.chunks.append({From::Server, "250 more\r\n"});
    const Overheard all = overhear(tap.chunks, tap.keys);
    QCOMPARE(all.server, "220 mx\r\n");
    QCOMPARE(all.notTls, "250 in clear\r\n250 more\r\n");
}

void TlsListenerTest::aFatalAlertIsAFailure()
{
    TlsSettings old, modern;
    old.minimum = old.maximum = TlsVersion::Tls12;
    modern.minimum = modern.maximum = TlsVersion::Tls13;
    const Wiretap tap = talk(old, modern, {});
    QVERIFY(!tap.up);
    const Overheard all = overhear(tap.chunks, tap.keys);
    QVERIFY(all.failure);
    QCOMPARE(all.failure->kind, FailureKind::HandshakeVersion);
    QVERIFY(!all.up);
}

void TlsListenerTest::aKeyLogIsReadInAnyForm()
{
    const QByteArray random(64, 'a');
    const TlsKeyLog log =
        TlsKeyLog::read("# comment\r\n\r\nCLIENT_RANDOM " + random + "  " + QByteArray(96, '1') +
                        "\r\nNONSENSE\nCLIENT_RANDOM xyz 12\nSERVER_TRAFFIC_SECRET_0 " + random + " 0102");
    const TlsKeyLog::Secrets *secrets = log.find(QByteArray(32, '\xaa'));
    QVERIFY(secrets);
    QCOMPARE(secrets->master, QByteArray(48, '\x11'));
    QCOMPARE(secrets->serverTraffic, QByteArray::fromHex("0102"));
    QVERIFY(!log.find("x"));
    QVERIFY(TlsKeyLog::read(QByteArray(100'000, '\0')).isEmpty());
}

QTEST_APPLESS_MAIN(TlsListenerTest)
#include "tst_tlslistener.moc"
