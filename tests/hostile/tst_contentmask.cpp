#include "core/transcript/secretwatch.h"

#include <QTest>

using namespace Core;

// Message content as asterisks, octet by octet: however the stream is cut, the same is recorded.
class tst_ContentMask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masks_data();
    void masks();
    void survivesTls();

private:
    struct Turn {
        QByteArray sent, heard;
    };
    static QByteArray record(const QList<Turn> &turns, qsizetype cut, ContentRecord content = ContentRecord::Masked);
};

namespace {

const QByteArray upToData = "MAIL FROM:<a@b>\r\n";

} // namespace

// cut: the place in each sent text where it is parted; 0: whole; -1: octet by octet.
QByteArray tst_ContentMask::record(const QList<Turn> &turns, qsizetype cut, ContentRecord content)
{
    SecretWatch watch;
    watch.setContent(content);
    SecretWatch::Recordable to;
    for (const Turn &turn : turns) {
        if (cut < 0)
            for (const char octet : turn.sent)
                watch.send(QByteArrayView(&octet, 1), {}, to);
        else {
            watch.send(QByteArrayView(turn.sent).first(qMin(cut, turn.sent.size())), {}, to);
            watch.send(QByteArrayView(turn.sent).sliced(qMin(cut, turn.sent.size())), {}, to);
        }
        watch.hear(turn.heard);
    }
    watch.flush(to);
    return to.bytes;
}

void tst_ContentMask::masks_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("expected");
    const auto data = [](const char *name, const char *content, const char *expected) {
        QTest::newRow(name) << QByteArray("DATA\r\n") << QByteArray("354 go\r\n") << QByteArray(content)
                            << QByteArray(expected);
    };
    data("a line", "Hello\r\n.\r\n", "*****\r\n.\r\n");
    data("header and body", "Subject: x\r\n\r\nbody\r\n.\r\n", "**********\r\n\r\n****\r\n.\r\n");
    data("a stuffed dot", "..\r\n.\r\n", ".*\r\n.\r\n");
    data("a dot within", "a.b\r\n.\r\n", "***\r\n.\r\n");
    data("a dot that ends nothing", ".a\r\n.\r\n", ".*\r\n.\r\n");
    data("bare line feeds", "a\nb\n.\n", "*\n*\n.\n");
    data("bare carriage returns", "a\rb\r\n.\r\n", "*\r*\r\n.\r\n");
    data("asterisks themselves", "**\r\n.\r\n", "**\r\n.\r\n");
    data("octets beyond ASCII", "\xc3\xa9\xff\r\n.\r\n", "***\r\n.\r\n");
    data("commands behind the dot", "a\r\n.\r\nRSET\r\nNOOP me\r\n", "*\r\n.\r\nRSET\r\nNOOP me\r\n");
    data("a login as content", "AUTH PLAIN AGFkYQBzZWNyZXQ=\r\n.\r\n", "***************************\r\n.\r\n");
    data("without end", "secret", "******");
    QTest::newRow("refused: these are commands")
        << QByteArray("DATA\r\n") << QByteArray("503 no\r\n") << QByteArray("NOOP a\r\n") << QByteArray("NOOP a\r\n");
    QTest::newRow("counted octets") << QByteArray("BDAT 8\r\n") << QByteArray() << QByteArray("ab\r\ncd\r\nRSET\r\n")
                                    << QByteArray("**\r\n**\r\nRSET\r\n");
    QTest::newRow("counted octets, the last")
        << QByteArray("BDAT 3 LAST\r\n") << QByteArray() << QByteArray(".\r\nNOOP\r\n") << QByteArray("*\r\nNOOP\r\n");
}

void tst_ContentMask::masks()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, expected);
    const QList<Turn> turns{{upToData, "250 ok\r\n"}, {command, answer}, {content, {}}};
    const QByteArray whole = upToData + command + expected;
    for (qsizetype cut = -1; cut <= content.size(); ++cut)
        QCOMPARE(record(turns, cut), whole);
    QCOMPARE(record(turns, 0, ContentRecord::Shown), upToData + command + content);
}

void tst_ContentMask::survivesTls()
{
    SecretWatch watch;
    watch.setContent(ContentRecord::Masked);
    watch.startLayer();
    SecretWatch::Recordable to;
    watch.send("DATA\r\n", {}, to);
    watch.hear("354 go\r\n");
    watch.send("secret\r\n", {}, to);
    QCOMPARE(to.bytes, QByteArray("DATA\r\n******\r\n"));
}

QTEST_GUILESS_MAIN(tst_ContentMask)
#include "tst_contentmask.moc"
