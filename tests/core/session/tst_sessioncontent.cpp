#include "core/session/content.h"
#include "tests/core/session/talk.h"

#include <QTest>

using namespace Core;
using namespace Core::Testing;
using Note = Facts::NoteKind;
using Lines = QList<QByteArray>;

namespace {

const Lines inContent = addressed + Lines{"> DATA", "C: DATA", "S: 354 go"};

Line line(const QByteArray &text)
{
    return {text + "\r\n", {}};
}

} // namespace

class TestSessionContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesContentOfAMessage_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray() << QByteArray(".\r\n");
        QTest::newRow("LF") << QByteArray("a\nb\n") << QByteArray("a\r\nb\r\n.\r\n");
        QTest::newRow("CR") << QByteArray("a\rb") << QByteArray("a\r\nb\r\n.\r\n");
        QTest::newRow("CR LF") << QByteArray("a\r\n\r\nb\r\n") << QByteArray("a\r\n\r\nb\r\n.\r\n");
        QTest::newRow("CR CR LF") << QByteArray("a\r\r\nb") << QByteArray("a\r\n\r\nb\r\n.\r\n");
        QTest::newRow("no end") << QByteArray("a") << QByteArray("a\r\n.\r\n");
        QTest::newRow("dots") << QByteArray(".\n..\n.a\na.\n") << QByteArray("..\r\n...\r\n..a\r\na.\r\n.\r\n");
        QTest::newRow("a smuggled end") << QByteArray("a\n.\r\nMAIL") << QByteArray("a\r\n..\r\nMAIL\r\n.\r\n");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("a\0b\r\n.\r\n", 8);
    }

    void makesContentOfAMessage()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, content);
        QCOMPARE(asContent(message), content);
    }

    void sendsTypedContentAsItIs()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(inContent), "");
        talk.session->queue({Line{"Subject: x\n", {}}, line(""), line("..y"), line("AUTH PLAIN AGEAYg=="), line(".")});
        QCOMPARE(talk.fake->takeWritten(), "Subject: x\n\r\n..y\r\nAUTH PLAIN AGEAYg==\r\n.\r\n");
        QVERIFY(talk.notes().isEmpty());
        QCOMPARE(talk.play({"S: 250 taken"}), "");
        QCOMPARE(talk.document.conversation().messages(), 1u);
    }

    void notesALeadingDotOnceAMessage()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(inContent), "");
        talk.session->queue({line(".x"), line(".y"), line(".")});
        QCOMPARE(talk.notes(), QList<Note>{Note::LeadingDot});
        QCOMPARE(talk.fake->takeWritten(), ".x\r\n.y\r\n.\r\n");
    }

    void deliversAMessage()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(addressed), "");
        talk.session->deliver("Subject: x\n\n.dot\n");
        QCOMPARE(talk.play({"C: DATA", "S: 354 go", "C: Subject: x", "C: ", "C: ..dot", "C: .", "S: 250 ok"}), "");
        QVERIFY(talk.notes().isEmpty());
    }

    void deliversNothingWhereDataIsRefused()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(addressed), "");
        talk.session->deliver("Subject: x\n");
        QCOMPARE(talk.play({"C: DATA", "S: 451 later", "> DATA", "C: DATA", "S: 354 go"}), "");
        talk.session->sendMessage("y\n");
        QCOMPARE(talk.play({"C: y", "C: ."}), "");
    }

    void deliversNothingThatWasTakenBack()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(addressed + Lines{"> NOOP", "C: NOOP"}), "");
        talk.session->deliver("Subject: x\n");
        talk.session->unqueue(0);
        QCOMPARE(talk.play({"S: 250 ok", "> DATA", "C: DATA", "S: 354 go"}), "");
    }

    void sendsALongMessageInPieces()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(inContent), "");
        const QByteArray body = QByteArray("a line of a message that is longer than most\r\n").repeated(100'000);
        talk.session->sendMessage(body);
        talk.session->queue(line("NOOP")); // behind it, whatever it takes
        QCOMPARE(talk.fake->wrote.size() < 200'000, true);
        QTRY_VERIFY(talk.fake->wrote.endsWith("\r\n.\r\n"));
        QVERIFY(talk.fake->wrote.endsWith(body + ".\r\n"));
        QVERIFY(talk.recorded(Kind::Sent).endsWith(body + ".\r\n"));
        const Transcript &transcript = talk.document.transcript();
        for (EventId id = 0; id < transcript.size(); ++id)
            QVERIFY(transcript.event(id).size <= quint32(Limits::unsentOctets));
        for (const Row &row : talk.document.rows())
            QVERIFY(!row.has(RowFlag::Joined)); // cut at line ends
        QCOMPARE(talk.session->wait(), Session::Wait::FinalReply);
    }

    void sendsOctetsRaw()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(addressed + Lines{"> BDAT 8", "C: BDAT 8"}), "");
        QCOMPARE(talk.document.conversation().mode(), Smtp::Mode::Octets);
        talk.session->queue(Line{QByteArray("a\n\0", 3), {}});
        QCOMPARE(talk.document.conversation().octetsLeft(), quint64(5));
        talk.session->queue(Line{".\r\n\xff|", {}});
        QCOMPARE(talk.fake->takeWritten(), QByteArray("a\n\0.\r\n\xff|", 8));
        QVERIFY(talk.document.conversation().replyDue());
        QCOMPARE(talk.play({"S: 250 ok", "> BDAT 0 LAST", "C: BDAT 0 LAST", "S: 250 taken"}), "");
        QCOMPARE(talk.document.conversation().messages(), 1u);
        QVERIFY(talk.notes().isEmpty());
    }

    void foreseesADelivery_data()
    {
        QTest::addColumn<Lines>("before");
        QTest::addColumn<Lines>("lines");
        QTest::addColumn<bool>("delivers");
        QTest::newRow("the dot") << inContent << Lines{"."} << true;
        QTest::newRow("a line") << inContent << Lines{"x"} << false;
        QTest::newRow("a dot with a bare LF") << inContent << Lines{".\n"} << false;
        QTest::newRow("two dots") << inContent << Lines{".."} << false;
        QTest::newRow("several lines in one") << inContent << Lines{"x\r\n.\r\nNOOP"} << true;
        QTest::newRow("a dot in a command") << addressed << Lines{"."} << false;
        QTest::newRow("all of it, pasted") << addressed << Lines{"DATA", "x", "."} << true;
        QTest::newRow("without the dot, pasted") << addressed << Lines{"DATA", "x"} << false;
        QTest::newRow("a session, pasted")
            << introduced << Lines{"MAIL FROM:<>", "RCPT TO:<a@b>", "DATA", "Subject: x", "", ".", "QUIT"} << true;
        QTest::newRow("without recipient") << introduced << Lines{"MAIL FROM:<>", "DATA", "x", "."} << false;
        QTest::newRow("BDAT LAST") << addressed << Lines{"BDAT 4 LAST"} << true;
        QTest::newRow("bdat last") << addressed << Lines{"bdat 0 last"} << true;
        QTest::newRow("BDAT") << addressed << Lines{"BDAT 4"} << false;
        QTest::newRow("BDAT and BDAT LAST") << addressed << Lines{"BDAT 3", "x", "BDAT 0 LAST"} << true;
        QTest::newRow("BDAT LAST inside octets") << addressed << Lines{"BDAT 15", "BDAT 0 LAST"} << false;
        QTest::newRow("BDAT LAST without recipient") << introduced << Lines{"BDAT 4 LAST"} << false;
        QTest::newRow("BDAT LAST in content") << inContent << Lines{"BDAT 4 LAST"} << false;
        QTest::newRow("EHLO clears it") << addressed << Lines{"EHLO me", "DATA", "x", "."} << false;
        QTest::newRow("NOOP") << addressed << Lines{"NOOP"} << false;
    }

    void foreseesADelivery()
    {
        QFETCH(Lines, before);
        QFETCH(Lines, lines);
        QFETCH(bool, delivers);
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(before), "");
        QList<Line> made;
        for (const QByteArray &text : lines)
            made.append(text.endsWith('\n') ? Line{text, {}} : line(text));
        QCOMPARE(talk.session->wouldDeliver(made), delivers);
    }

    void foreseesADeliveryBehindWhatWaits()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(addressed + Lines{"> NOOP", "C: NOOP"}), "");
        talk.session->queue({line("DATA"), line("x")});
        QVERIFY(!talk.session->wouldDeliver(line("y")));
        QVERIFY(talk.session->wouldDeliver(line(".")));
        talk.session->queue(line("."));
        QVERIFY(!talk.session->wouldDeliver(line("QUIT"))); // that was asked before
    }

    void knowsThatLeavingThrowsAMessageAway()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(addressed), "");
        QVERIFY(!talk.session->closesWithoutDot());
        QCOMPARE(talk.play({"> DATA", "C: DATA", "S: 354 go"}), "");
        QVERIFY(talk.session->closesWithoutDot());
        QCOMPARE(talk.play({"> .", "C: ."}), "");
        QVERIFY(!talk.session->closesWithoutDot());
    }

    void takesOneReplyForEachRecipientInLmtp()
    {
        Talk talk(Security::None, Protocol::Lmtp);
        talk.start();
        QCOMPARE(talk.play({"S: 220 hi",
                            "> LHLO me",
                            "C: LHLO me",
                            "S: 250 ok",
                            "> MAIL FROM:<>",
                            "C: MAIL FROM:<>",
                            "S: 250 ok",
                            "> RCPT TO:<a@b>",
                            "C: RCPT TO:<a@b>",
                            "S: 250 ok",
                            "> RCPT TO:<c@d>",
                            "C: RCPT TO:<c@d>",
                            "S: 250 ok",
                            "> DATA",
                            "C: DATA",
                            "S: 354 go",
                            "> .",
                            "> QUIT",
                            "C: .",
                            "S: 250 a"}),
                 "");
        QCOMPARE(talk.session->waiting().size(), 1);
        QCOMPARE(talk.session->wait(), Session::Wait::FinalReply);
        QCOMPARE(talk.play({"S: 552 c", "C: QUIT"}), "");
    }
};

QTEST_GUILESS_MAIN(TestSessionContent)
#include "tst_sessioncontent.moc"
