#include "core/smtp/capabilities.h"

#include <QTest>

using namespace Core::Smtp;

class TestCapabilities : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstLineIsDomainAndGreeting()
    {
        const auto read = Capabilities::read({"mx.example.org greets you", "PIPELINING"});
        QCOMPARE(read.domain(), QByteArray("mx.example.org"));
        QCOMPARE(read.all().size(), 1);
        QVERIFY(!read.offers("mx.example.org"));
        QCOMPARE(Capabilities::read({}), Capabilities());
        QCOMPARE(Capabilities::read({""}).domain(), QByteArray());
        QCOMPARE(Capabilities::read({"mx.example.org"}).domain(), QByteArray("mx.example.org"));
    }

    void keywordsAreFoundInAnyCaseWithTheirParametersAndLine()
    {
        const auto read = Capabilities::read({"mx", "8bitmime", "Size 1000", "", "LIMITS  MAILMAX=1\tRCPTMAX=2 "});
        QVERIFY(read.offers("8BITMIME"));
        QVERIFY(read.offers("size"));
        QVERIFY(!read.offers("SIZ"));
        QVERIFY(!read.offers(""));
        QCOMPARE(read.find("LIMITS")->parameters, (QList<QByteArray>{"MAILMAX=1", "RCPTMAX=2"}));
        QCOMPARE(read.find("LIMITS")->line, 4);
        QCOMPARE(read.find("SIZE")->keyword, QByteArray("SIZE"));
        QCOMPARE(read.all().size(), 3);
    }

    void mechanismsComeFromBothFormsOfAuth()
    {
        const auto read = Capabilities::read({"mx", "AUTH=LOGIN plain", "SIZE 1000", "AUTH PLAIN CRAM-MD5"});
        QCOMPARE(read.mechanisms(), (QList<QByteArray>{"LOGIN", "PLAIN", "CRAM-MD5"}));
        QCOMPARE(read.find("AUTH")->line, 3);
    }

    void theOldFormAloneOffersAuth()
    {
        const auto read = Capabilities::read({"mx", "AUTH=LOGIN"});
        QVERIFY(read.offers("AUTH"));
        QCOMPARE(read.mechanisms(), (QList<QByteArray>{"LOGIN"}));
        QVERIFY(!Capabilities::read({"mx", "AUTHX"}).offers("AUTH"));
        QVERIFY(Capabilities::read({"mx", "AUTH"}).mechanisms().isEmpty());
    }

    void theSizeLimitIsANumberAboveNought_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("limited");
        QTest::addColumn<quint64>("limit");
        QTest::newRow("number") << QByteArray("SIZE 10240000") << true << quint64(10'240'000);
        QTest::newRow("twenty digits") << QByteArray("SIZE 18446744073709551615") << true << ~quint64(0);
        QTest::newRow("nought") << QByteArray("SIZE 0") << false << quint64(0);
        QTest::newRow("nothing") << QByteArray("SIZE") << false << quint64(0);
        QTest::newRow("word") << QByteArray("SIZE big") << false << quint64(0);
        QTest::newRow("plus") << QByteArray("SIZE +5") << false << quint64(0);
        QTest::newRow("too many digits") << QByteArray("SIZE 99999999999999999999") << false << quint64(0);
        QTest::newRow("not offered") << QByteArray("DSN") << false << quint64(0);
    }
    void theSizeLimitIsANumberAboveNought()
    {
        QFETCH(QByteArray, line);
        const auto limit = Capabilities::read({"mx", line}).sizeLimit();
        QTEST(limit.has_value(), "limited");
        QTEST(limit.value_or(0), "limit");
    }

    void aFloodIsCutAndSaysSo()
    {
        QList<QByteArray> lines{"mx"};
        for (int i = 0; i < 10'000; ++i)
            lines.append("X" + QByteArray::number(i));
        const auto many = Capabilities::read(lines);
        QVERIFY(many.truncated());
        QCOMPARE(many.all().size(), Capabilities::maxLines - 1);
        QVERIFY(!Capabilities::read(lines.first(Capabilities::maxLines)).truncated());

        const auto wide = Capabilities::read({"mx", "DSN", QByteArray(1024 * 1024, 'x')});
        QVERIFY(wide.truncated());
        QCOMPARE(wide.all().size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestCapabilities)
#include "tst_capabilities.moc"
