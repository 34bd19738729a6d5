#include "core/practice/contentreader.h"

#include <QTest>

using namespace Core::Practice;

class TestContentReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestContentReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("belongs"); // -1: all, and no end
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("bare");
    QTest::addColumn<bool>("isLong");
    const auto row = [](const char *name, const QByteArray &bytes, int belongs, int size, bool bare = false,
                        bool isLong = false) { QTest::newRow(name) << bytes << belongs << size << bare << isLong; };
    row("empty message", ".\r\n", 3, 0);
    row("one line", "ab\r\n.\r\nQUIT\r\n", 7, 4);
    row("stuffed", "..\r\n...a\r\n.\r\n", 13, 8);
    row("stuffing that was no stuffing", ".a\r\n.\r\n", 7, 3);
    row("no end", "ab\r\n", -1, 4);
    row("dot without line before", "a.\r\n", -1, 4);
    row("LF dot LF", "a\n.\nb", -1, 5, true);
    row("LF dot CR LF", "a\n.\r\nb", -1, 6, true);
    row("CR LF dot LF", "a\r\n.\nb", -1, 5, true);
    row("CR dot CR", "a\r.\rb", -1, 5, true);
    row("CR LF dot CR, no LF", "a\r\n.\rb\r\n.\r\n", 11, 7, true);
    row("CR CR LF", "a\r\r\n.\r\n", 7, 4, true);
    row("bare LF and an end", "a\nb\r\n.\r\n", 8, 5, true);
    row("998 and CR LF", QByteArray(998, 'x') + "\r\n.\r\n", 1003, 1000);
    row("999 and CR LF", QByteArray(999, 'x') + "\r\n.\r\n", 1004, 1001, false, true);
}

void TestContentReader::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, belongs);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        ContentReader reader;
        qsizetype taken = reader.take(QByteArrayView(bytes).first(cut));
        if (!reader.finished())
            taken += reader.take(QByteArrayView(bytes).sliced(cut));
        QCOMPARE(reader.finished(), belongs >= 0);
        QCOMPARE(taken, belongs >= 0 ? qsizetype(belongs) : bytes.size());
        QTEST(int(reader.size()), "size");
        QTEST(reader.hasBareLineEnd(), "bare");
        QTEST(reader.hasLongLine(), "isLong");
    }
    ContentReader reader;
    for (const char c : bytes)
        reader.take(QByteArrayView(&c, 1));
    QCOMPARE(reader.finished(), belongs >= 0);
    QTEST(int(reader.size()), "size");
}

QTEST_APPLESS_MAIN(TestContentReader)
#include "tst_contentreader.moc"
