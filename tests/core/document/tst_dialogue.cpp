#include "core/document/document.h"
#include "tests/core/document/said.h"

#include <QTest>

using namespace Core;
using Core::Testing::play;

class TestDialogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOutOfRangeWithNothing()
    {
        const Dialogue nothing;
        QVERIFY(nothing.line(0).isEmpty());
        QVERIFY(nothing.lines(0, 5).isEmpty());
        QVERIFY(nothing.fact(0).isEmpty());
        QCOMPARE(nothing.event(0).kind, Kind::Foreign);
        QVERIFY(nothing.faultsOf(0).empty());
        QVERIFY(!nothing.exchangeOfReply(0));
        QVERIFY(!nothing.exchangeOfCommand(none));
        QCOMPARE(nothing.secretOf(0), none);
    }

    void findsTheExchangeOfAnyRow()
    {
        Document document;
        play(document, {"-- connected", "S: 220-a", "S: 220 b", "C: NOOP", "C: RSET", "S: 250 n", "S: 250 r",
                        "S: 250 nobody asked"});
        const Dialogue dialogue = document.dialogue();
        QVERIFY(!dialogue.exchangeOfReply(0));
        QCOMPARE(dialogue.exchangeOfReply(1), &dialogue.exchanges[0]);
        QCOMPARE(dialogue.exchangeOfReply(2), &dialogue.exchanges[0]);
        QVERIFY(!dialogue.exchangeOfReply(3));
        QCOMPARE(dialogue.exchangeOfReply(5)->said, 3u);
        QCOMPARE(dialogue.exchangeOfReply(6)->said, 4u);
        QCOMPARE(dialogue.exchangeOfReply(7)->said, none);
        QCOMPARE(dialogue.exchangeOfCommand(3)->replyFirst, 5u);
        QCOMPARE(dialogue.exchangeOfCommand(4)->replyFirst, 6u);
        QVERIFY(!dialogue.exchangeOfCommand(1));
    }

    void givesAReplyWithoutWhatStandsBetweenItsLines()
    {
        Document document;
        play(document, {"-- connected", "S: 220 a", "C: NOOP", "S: 250-one", "C: RSET", "S: 250 two", "S: 250 r"});
        const Dialogue dialogue = document.dialogue();
        QCOMPARE(dialogue.reply(dialogue.exchanges[1]).lines, QList<QByteArray>({"one", "two"}));
        QVERIFY(!dialogue.exchangeOfReply(4)); // RSET, though it stands between
    }

    void givesFactsAndLinesApart()
    {
        Document document;
        const Facts::Connected connected{"[::1]:5", "[::1]:25"};
        document.recorder().fact(Kind::Connected, Facts::encode(connected), 7);
        document.recorder().received("220 a\r\n", Protection::Clear, 8);
        document.follow();
        const Dialogue dialogue = document.dialogue();
        QCOMPARE(Facts::decode<Facts::Connected>(dialogue.fact(0)), connected);
        QVERIFY(dialogue.line(0).isEmpty());
        QVERIFY(dialogue.fact(1).isEmpty());
        QCOMPARE(dialogue.line(1), "220 a");
        QCOMPARE(dialogue.event(1).at, 8);
    }

    void sharesAnEndWithAllRecipientsInLmtp()
    {
        Document document(Protocol::Lmtp);
        play(document,
             {"-- connected", "S: 220 a", "C: LHLO me", "S: 250 b", "C: MAIL FROM:<>", "S: 250 ok", "C: RCPT TO:<a@b>",
              "S: 250 ok", "C: RCPT TO:<c@d>", "S: 250 ok", "C: DATA", "S: 354 go", "C: .", "S: 250 a", "S: 552 c"});
        const Dialogue dialogue = document.dialogue();
        const auto last = dialogue.exchanges.end() - 1;
        QCOMPARE((last - 1)->said, last->said);
        QCOMPARE((last - 1)->recipient, 6u);
        QCOMPARE(last->recipient, 8u);
        QCOMPARE(dialogue.exchangeOfCommand(last->said)->code, quint16(250));
    }
};

QTEST_APPLESS_MAIN(TestDialogue)
#include "tst_dialogue.moc"
