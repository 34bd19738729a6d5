#include "core/exact/content.h"
#include "core/exact/encodings.h"
#include "core/exact/hexdump.h"

#include "core/document/document.h"
#include "core/transcript/facts.h"

#include <QTest>

using namespace Core;
using namespace Core::Exact;

class TestExact : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dumpsEveryOctet();
    void dumpsAShortLine();
    void base64_data();
    void base64();
    void base64IsTotal();
    void quotedPrintable_data();
    void quotedPrintable();
    void findsTheMessage();
    void findsChunks();
    void findsNoMessage();
};

void TestExact::dumpsEveryOctet()
{
    QByteArray all;
    for (int octet = 0; octet < 256; ++octet)
        all += char(octet);
    const QStringList lines = hexDump(all).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 16);
    QCOMPARE(lines[0], QStringLiteral("00000000  00 01 02 03 04 05 06 07  08 09 0a 0b 0c 0d 0e 0f  "
                                      "␀␁␂␃␄␅␆␇␈␉␊␋␌␍␎␏"));
    QCOMPARE(lines[4], QStringLiteral("00000040  40 41 42 43 44 45 46 47  48 49 4a 4b 4c 4d 4e 4f  @ABCDEFGHIJKLMNO"));
    QCOMPARE(lines[15],
             QStringLiteral("000000f0  f0 f1 f2 f3 f4 f5 f6 f7  f8 f9 fa fb fc fd fe ff  ") + QString(16, QChar(0xb7)));
    for (const QString &line : lines) // nothing that could reorder or hide
        for (const QChar c : line)
            QVERIFY(c.isPrint());
}

void TestExact::dumpsAShortLine()
{
    QCOMPARE(hexDump("QUIT\r\n", 0x20),
             QStringLiteral("00000020  51 55 49 54 0d 0a ") + QString(32, u' ') + QStringLiteral("QUIT␍␊\n"));
    QCOMPARE(hexDump({}), QString());
}

void TestExact::base64_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<QList<QByteArray>>("decoded");
    QTest::newRow("challenge") << QList<QByteArray>{"334 VXNlcm5hbWU6"} << QList<QByteArray>{"Username:"};
    QTest::newRow("command") << QList<QByteArray>{"AUTH XOAUTH2 dXNlcj1h"} << QList<QByteArray>{"user=a"};
    QTest::newRow("alone") << QList<QByteArray>{"aGk="} << QList<QByteArray>{"hi"};
    QTest::newRow("two lines of one") << QList<QByteArray>{"aGVsbG8g", "d29ybGQ="} << QList<QByteArray>{"hello world"};
    QTest::newRow("cut inside a group") << QList<QByteArray>{"aGVsbG8gd", "29ybGQ="}
                                        << QList<QByteArray>{"hello world"};
    QTest::newRow("each for itself") << QList<QByteArray>{"334 aGk=", "334 aG8="} << QList<QByteArray>{"hi", "ho"};
    QTest::newRow("too short") << QList<QByteArray>{"ab"} << QList<QByteArray>{};
}

void TestExact::base64()
{
    QFETCH(QList<QByteArray>, lines);
    QFETCH(QList<QByteArray>, decoded);
    QList<QByteArray> found;
    for (const Decoded &each : decodeBase64(lines))
        found.append(each.octets);
    QCOMPARE(found, decoded);
}

void TestExact::base64IsTotal()
{
    QCOMPARE(decodeBase64({}).size(), 0);
    QCOMPARE(decodeBase64({QByteArray("\x00\xff \x01", 4)}).first(), Decoded());
    QVERIFY(decodeBase64({"aGk=aGk="}).first().wrong > 0);
    QCOMPARE(longestBase64(""), QByteArrayView());
}

void TestExact::quotedPrintable_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<QByteArray>("decoded");
    QTest::addColumn<int>("wrong");
    QTest::newRow("plain") << QList<QByteArray>{"hi", "ho"} << QByteArray("hi\nho") << 0;
    QTest::newRow("octets") << QList<QByteArray>{"caf=C3=A9"} << QByteArray("caf\xc3\xa9") << 0;
    QTest::newRow("small letters") << QList<QByteArray>{"=c3=a9"} << QByteArray("\xc3\xa9") << 0;
    QTest::newRow("soft break") << QList<QByteArray>{"long=", "er"} << QByteArray("longer") << 0;
    QTest::newRow("soft break and a blank") << QList<QByteArray>{"long= ", "er"} << QByteArray("longer") << 0;
    QTest::newRow("blanks at the end") << QList<QByteArray>{"a \t", "b"} << QByteArray("a\nb") << 0;
    QTest::newRow("no code") << QList<QByteArray>{"a=ZZ=4"} << QByteArray("a=ZZ=4") << 2;
    QTest::newRow("empty") << QList<QByteArray>{} << QByteArray() << 0;
}

void TestExact::quotedPrintable()
{
    QFETCH(QList<QByteArray>, lines);
    QFETCH(QByteArray, decoded);
    QFETCH(int, wrong);
    const Decoded found = decodeQuotedPrintable(lines);
    QCOMPARE(found.octets, decoded);
    QCOMPARE(found.wrong, wrong);
}

void TestExact::findsTheMessage()
{
    Document document;
    Recorder &recorder = document.recorder();
    recorder.fact(Kind::Connected, Facts::encode(Facts::Connected()), 0);
    recorder.received("220 hi\r\n", Protection::Clear, 0);
    for (const char *command : {"EHLO a\r\n", "MAIL FROM:<>\r\n", "RCPT TO:<a@b>\r\n"}) {
        recorder.sent(command, {}, Protection::Clear, 0);
        recorder.received("250 ok\r\n", Protection::Clear, 0);
    }
    recorder.sent("DATA\r\n", {}, Protection::Clear, 0);
    recorder.received("354 go\r\n", Protection::Clear, 0);
    recorder.sent("Subject: x\r\n\r\n..dot\r\n", {}, Protection::Clear, 0);
    recorder.fact(Kind::Note, Facts::encode(Facts::Noted{}), 0);
    recorder.sent("end\r\n.\r\n", {}, Protection::Clear, 0);
    recorder.received("250 ok\r\n", Protection::Clear, 0);
    document.follow();
    const Dialogue dialogue = document.dialogue();
    const QByteArray message("Subject: x\r\n\r\n.dot\r\nend\r\n");
    for (RowId row = 10; row <= 15; ++row) {
        const Content content = contentAround(dialogue, row);
        if (row == 13) { // the note
            QVERIFY(content.octets.isEmpty());
            continue;
        }
        QCOMPARE(content.octets, message);
        QCOMPARE(content.first, 10u);
        QCOMPARE(content.last, 14u);
    }
    for (const RowId row : {0u, 1u, 8u, 9u, 16u, 99u})
        QVERIFY(contentAround(dialogue, row).octets.isEmpty());
}

void TestExact::findsChunks()
{
    Document document;
    Recorder &recorder = document.recorder();
    recorder.fact(Kind::Connected, Facts::encode(Facts::Connected()), 0);
    recorder.received("220 hi\r\n", Protection::Clear, 0);
    recorder.sent("EHLO a\r\n", {}, Protection::Clear, 0);
    recorder.received("250 CHUNKING\r\n", Protection::Clear, 0);
    recorder.sent("BDAT 6 LAST\r\n..a\r\n\n", {}, Protection::Clear, 0);
    document.follow();
    QCOMPARE(contentAround(document.dialogue(), 5).octets, QByteArray("..a\r\n\n"));
}

void TestExact::findsNoMessage()
{
    const Document document;
    QVERIFY(contentAround(document.dialogue(), 0).octets.isEmpty());
    QVERIFY(contentAround(Dialogue(), 0).octets.isEmpty());
}

QTEST_GUILESS_MAIN(TestExact)
#include "tst_exact.moc"
