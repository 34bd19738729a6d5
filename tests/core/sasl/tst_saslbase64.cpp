#include "core/sasl/base64.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Core::Sasl;

class TestSaslBase64 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pointsAtTheWrongOctet_data();
    void pointsAtTheWrongOctet();
    void takesWhatItEncodes();
    void isTotal();
};

void TestSaslBase64::pointsAtTheWrongOctet_data()
{
    using P = Base64Problem;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<P>("problem");
    QTest::addColumn<int>("at");
    QTest::newRow("empty") << QByteArray() << P::None << -1;
    QTest::newRow("whole") << QByteArray("VXNlcm5hbWU6") << P::None << -1;
    QTest::newRow("one pad") << QByteArray("YWI=") << P::None << -1;
    QTest::newRow("two pads") << QByteArray("YQ==") << P::None << -1;
    QTest::newRow("plus and slash") << QByteArray("+/+/") << P::None << -1;
    QTest::newRow("url alphabet") << QByteArray("YW-_") << P::Character << 2;
    QTest::newRow("blank inside") << QByteArray("YW Jj") << P::Character << 2;
    QTest::newRow("blank at the end") << QByteArray("YWJj ") << P::Character << 4;
    QTest::newRow("line end") << QByteArray("YWJj\r\n") << P::Character << 4;
    QTest::newRow("NUL") << QByteArray("YW\0j", 4) << P::Character << 2;
    QTest::newRow("eight bits") << QByteArray("YW\xc3j") << P::Character << 2;
    QTest::newRow("mask") << QByteArray("********") << P::Character << 0;
    QTest::newRow("pad missing") << QByteArray("YWI") << P::Incomplete << 3;
    QTest::newRow("one of two pads") << QByteArray("YQ=") << P::Incomplete << 3;
    QTest::newRow("one character over") << QByteArray("YWJjY") << P::Incomplete << 5;
    QTest::newRow("one character and pads") << QByteArray("Y===") << P::Padding << 1;
    QTest::newRow("pad where none is due") << QByteArray("YWJj=") << P::Padding << 4;
    QTest::newRow("pads only") << QByteArray("====") << P::Padding << 0;
    QTest::newRow("lone pad") << QByteArray("=") << P::Padding << 0;
    QTest::newRow("pad in the middle") << QByteArray("YQ==YWJj") << P::Padding << 2;
    QTest::newRow("third pad") << QByteArray("YQ===") << P::Padding << 4;
    QTest::newRow("loose bits of two") << QByteArray("YR==") << P::LooseBits << 1;
    QTest::newRow("loose bits of three") << QByteArray("YWJ=") << P::LooseBits << 2;
}

void TestSaslBase64::pointsAtTheWrongOctet()
{
    QFETCH(QByteArray, text);
    QFETCH(Base64Problem, problem);
    QFETCH(int, at);
    QCOMPARE(checkBase64(text), (Base64Verdict{problem, at}));
    QCOMPARE(decodeBase64(text).has_value(), checkBase64(text).decodable());
}

void TestSaslBase64::takesWhatItEncodes()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        QByteArray octets(random.bounded(40), '\0');
        for (char &c : octets)
            c = char(random.bounded(256));
        QCOMPARE(decodeBase64(octets.toBase64()), std::optional(octets));
    }
}

void TestSaslBase64::isTotal()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text(random.bounded(12), '\0');
        for (char &c : text)
            c = "AaZz09+/=== \n-*\xff"[random.bounded(16)];
        const Base64Verdict verdict = checkBase64(text);
        QVERIFY(verdict.at >= -1 && verdict.at <= text.size());
        QCOMPARE(verdict.at == -1, verdict.problem == Base64Problem::None);
    }
}

QTEST_APPLESS_MAIN(TestSaslBase64)
#include "tst_saslbase64.moc"
