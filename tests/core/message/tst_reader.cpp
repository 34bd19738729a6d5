#include "core/message/reader.h"

#include <QTest>

using namespace Core::Message;

class TestReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodesFieldsAndText();
    void listsParts();
    void isTotal_data();
    void isTotal();
    void boundsWhatIsDeepOrMany();
};

void TestReader::decodesFieldsAndText()
{
    const ReadMessage read = readMessage("Subject: =?iso-8859-1?q?caf=E9?= =?utf-8?b?4oKs?=\r\nX-Folded: a\r\n b\r\n"
                                         "Content-Type: text/plain; charset=iso-8859-1\r\n"
                                         "Content-Transfer-Encoding: quoted-printable\r\n\r\nna=EFve =\r\nend\r\n");
    QVERIFY(read.understood);
    QVERIFY(!read.cut);
    QCOMPARE(read.fields[0], (ReadField{"Subject", QStringLiteral("café€")}));
    QCOMPARE(read.parts.size(), 1);
    QCOMPARE(read.parts[0].type, QByteArray("text/plain"));
    QCOMPARE(read.parts[0].encoding, QByteArray("quoted-printable"));
    QVERIFY(read.parts[0].text.startsWith(QStringLiteral("naïve end")));
}

void TestReader::listsParts()
{
    const ReadMessage read = readMessage(
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<b>hi</b>\r\n"
        "--b\r\nContent-Type: application/octet-stream; name=\"a.bin\"\r\nContent-Transfer-Encoding: base64\r\n"
        "Content-Disposition: attachment; filename=\"a.bin\"\r\n\r\nAAEC\r\n"
        "--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\ntext\r\n--b--\r\n");
    QList<QByteArray> types;
    for (const ReadPart &part : read.parts)
        types.append(QByteArray::number(part.depth) + ' ' + part.type);
    QCOMPARE(types, (QList<QByteArray>{"0 multipart/mixed", "1 text/html", "1 application/octet-stream",
                                       "1 message/rfc822", "2 text/plain"}));
    QCOMPARE(read.parts[2].octets, 3);
    QCOMPARE(read.parts[2].fileName, QStringLiteral("a.bin"));
    QVERIFY(read.parts[2].text.isEmpty());
    QVERIFY(read.parts[1].text.contains(QStringLiteral("<b>hi</b>"))); // as text, for whoever shows it inertly
}

void TestReader::isTotal_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no header") << QByteArray("\r\n\r\nhi\r\n");
    QTest::newRow("octets") << QByteArray("\x00\xff\xfe\r\n\x01:\x80", 8);
    QTest::newRow("unknown character set") << QByteArray("Content-Type: text/plain; charset=klingon\r\n\r\nhi\r\n");
    QTest::newRow("a boundary that never comes")
        << QByteArray("Content-Type: multipart/mixed; boundary=x\r\n\r\nhi\r\n");
    QTest::newRow("a multipart without a boundary") << QByteArray("Content-Type: multipart/mixed\r\n\r\nhi\r\n");
    QTest::newRow("no base64") << QByteArray("Content-Transfer-Encoding: base64\r\n\r\n!!!!\r\n");
    QTest::newRow("a long line") << QByteArray(300'000, 'a');
}

void TestReader::isTotal()
{
    QFETCH(QByteArray, message);
    const ReadMessage read = readMessage(message);
    QVERIFY(!read.libraryMissing);
}

void TestReader::boundsWhatIsDeepOrMany()
{
    QByteArray many, deep, parts = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
    for (int i = 0; i < 2'000; ++i) {
        many += "X-" + QByteArray::number(i) + ": y\r\n";
        parts += "--b\r\n\r\nhi\r\n";
        const QByteArray boundary = 'b' + QByteArray::number(i);
        deep += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
    }
    QVERIFY(readMessage(many + "\r\n").cut);
    QCOMPARE(readMessage(many + "\r\n").fields.size(), readerFields);
    QVERIFY(readMessage(parts).parts.size() <= readerParts);
    QVERIFY(readMessage(deep).parts.size() <= readerParts);
    const ReadMessage big = readMessage("\r\n" + QByteArray(readerOctets + 10, 'x'));
    QVERIFY(big.cut);
    QCOMPARE(big.parts.first().text.size(), readerTextOctets);
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
