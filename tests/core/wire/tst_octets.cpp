#include "core/wire/octets.h"

#include <QTest>

using namespace Core;

class TestOctets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneTerminatorIsTakenOff_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("CR LF") << QByteArray("a\r\n") << QByteArray("a");
        QTest::newRow("LF") << QByteArray("a\n") << QByteArray("a");
        QTest::newRow("CR at the end") << QByteArray("a\r") << QByteArray("a");
        QTest::newRow("only one") << QByteArray("a\r\r\n") << QByteArray("a\r");
        QTest::newRow("none") << QByteArray("a") << QByteArray("a");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void oneTerminatorIsTakenOff()
    {
        QFETCH(QByteArray, line);
        QTEST(bareLine(line).toByteArray(), "expected");
    }

    void theFirstOctetThatIsNotUtf8IsFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("expected");
        QTest::newRow("empty") << QByteArray() << -1;
        QTest::newRow("ASCII") << QByteArray("abc") << -1;
        QTest::newRow("two octets") << QByteArray("a\xc3\xa9z") << -1;
        QTest::newRow("three octets") << QByteArray("\xe2\x82\xac") << -1;
        QTest::newRow("four octets") << QByteArray("\xf0\x9f\x93\xa7") << -1;
        QTest::newRow("Latin-1") << QByteArray("caf\xe9 x") << 3;
        QTest::newRow("continuation alone") << QByteArray("a\x80") << 1;
        QTest::newRow("overlong slash") << QByteArray("\xc0\xaf") << 0;
        QTest::newRow("overlong three") << QByteArray("\xe0\x80\xaf") << 0;
        QTest::newRow("surrogate") << QByteArray("x\xed\xa0\x80") << 1;
        QTest::newRow("above U+10FFFF") << QByteArray("\xf4\x90\x80\x80") << 0;
        QTest::newRow("F5") << QByteArray("\xf5\x80\x80\x80") << 0;
        QTest::newRow("cut at the end") << QByteArray("ab\xe2\x82") << 2;
    }
    void theFirstOctetThatIsNotUtf8IsFound()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, expected);
        QCOMPARE(firstNotUtf8(text), qsizetype(expected));
    }

    void aCharacterThatTheEndCutIsToldFromAWrongOne()
    {
        QVERIFY(isCutUtf8("\xe2\x82"));
        QVERIFY(isCutUtf8("\xf0"));
        QVERIFY(!isCutUtf8("\xe2\x82\xac"));
        QVERIFY(!isCutUtf8("\xe2\x41"));
        QVERIFY(!isCutUtf8("\xff"));
        QVERIFY(!isCutUtf8("a"));
        QVERIFY(!isCutUtf8(""));
    }

    void lettersAreComparedInAnyCase()
    {
        QVERIFY(equalsAnyCase("StartTLS", "STARTTLS"));
        QVERIFY(!equalsAnyCase("STARTTLS", "STARTTL"));
        QVERIFY(!equalsAnyCase("[", "{"));
    }
};

QTEST_APPLESS_MAIN(TestOctets)
#include "tst_octets.moc"
