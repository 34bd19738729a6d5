#include "core/journal/keylog.h"
#include "tests/core/journal/kept.h"
#include "tests/core/journal/riskystorage.h"
#include "tests/core/tls/world.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Core;
using namespace Core::Journal;
using namespace Core::Journal::Testing;

class TestKeyLog : public QObject
{
    Q_OBJECT

    // What the client tells while it shakes hands with a server.
    static QByteArray keysOf(const TlsSettings &forClient)
    {
        TlsEngine client(forClient), server(Core::Testing::world().server());
        QByteArray keys;
        TlsEngine::Met said = client.start();
        server.start();
        for (int turn = 0; turn < 6 && !said.wire.isEmpty(); ++turn) {
            keys += said.keys;
            const TlsEngine::Met answered = server.feed(said.wire);
            said = client.feed(answered.wire);
        }
        return client.isUp() ? keys + said.keys : QByteArray("(no handshake)");
    }

private Q_SLOTS:
    void keysStaySecretUnlessAskedFor() { QCOMPARE(keysOf(Core::Testing::world().client()), QByteArray()); }

    void keysAreToldAsWiresharkReadsThem_data()
    {
        QTest::addColumn<bool>("old");
        QTest::addColumn<QByteArrayList>("labels");
        QTest::newRow("1.3") << false
                             << QByteArrayList{"CLIENT_HANDSHAKE_TRAFFIC_SECRET", "SERVER_HANDSHAKE_TRAFFIC_SECRET",
                                               "CLIENT_TRAFFIC_SECRET_0", "SERVER_TRAFFIC_SECRET_0"};
        QTest::newRow("1.2") << true << QByteArrayList{"CLIENT_RANDOM"};
    }
    void keysAreToldAsWiresharkReadsThem()
    {
        QFETCH(bool, old);
        QFETCH(QByteArrayList, labels);
        TlsSettings settings = Core::Testing::world().client();
        settings.keys = TlsSettings::Keys::Told;
        const QString keys = QString::fromLatin1(keysOf(old ? Core::Testing::upTo12(settings) : settings));
        for (const QByteArray &label : labels)
            QVERIFY2(keys.contains(QString::fromLatin1(label) + QLatin1Char(' ')), qPrintable(keys));
        const QRegularExpression line(QStringLiteral("\\A([A-Z0-9_]+ [0-9a-fA-F]{64} [0-9a-fA-F]{64,96}\n)+\\z"));
        QVERIFY2(line.match(keys).hasMatch(), qPrintable(keys));
    }

    void theFileIsItsOwnersAloneAndMadeWithItsFirstLine()
    {
        const QTemporaryDir folder;
        const QString path = keyLogBeside(folder.filePath(QStringLiteral("deeper/x.mailscope")));
        QCOMPARE(path, folder.filePath(QStringLiteral("deeper/x.keylog")));
        KeyLog log(path);
        QVERIFY(!QFileInfo::exists(path));
        QCOMPARE(log.add("CLIENT_RANDOM a b\n"), 0);
        QCOMPARE(log.add("CLIENT_RANDOM c d\n"), 0);
        QCOMPARE(contentsOf(path), QByteArray("CLIENT_RANDOM a b\nCLIENT_RANDOM c d\n"));
        QCOMPARE(log.lines(), contentsOf(path));
        QVERIFY(!(QFileInfo(path).permissions() & QFileDevice::Permissions{QFileDevice::Permission(0x0077)}));
        QCOMPARE(KeyLog(path).add("again\n"), EEXIST);
    }

    void aFullDiskIsSaid()
    {
        const QTemporaryDir folder;
        RiskyStorage full;
        full.room = 5;
        KeyLog log(folder.filePath(QStringLiteral("x.keylog")), full);
        QCOMPARE(log.add("CLIENT_RANDOM a b\n"), ENOSPC);
    }
};

QTEST_GUILESS_MAIN(TestKeyLog)
#include "tst_keylog.moc"
