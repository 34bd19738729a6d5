#include "tests/core/session/talk.h"

#include <QTest>

using namespace Core;
using namespace Core::Testing;
using Phase = Session::Phase;
using Note = Facts::NoteKind;
using Lines = QList<QByteArray>;

namespace {

const Lines upToStartTls = {"S: 220 hi", "C: EHLO client.example.net", "S: 250-mail", "S: 250 STARTTLS", "C: STARTTLS"};

} // namespace

class TestSessionTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void preparesWhatWasRequired()
    {
        Talk talk(Security::StartTls);
        talk.start();
        QCOMPARE(talk.session->phase(), Phase::Preparing);
        talk.session->queue(Line{"NOOP\r\n", {}}); // waits for all of it
        QCOMPARE(talk.play(upToStartTls + Lines{"S: 220 go"}), "");
        QCOMPARE(talk.fake->startedTls, 1);
        talk.fake->handshakes(FakeTransport::verifiedFacts());
        QCOMPARE(talk.play({"C: EHLO client.example.net", "S: 250 mail", "C: NOOP"}), "");
        QCOMPARE(talk.session->phase(), Phase::Ready);
        QVERIFY(talk.notes().isEmpty());
    }

    void preparesInLmtp()
    {
        Talk talk(Security::StartTls, Protocol::Lmtp);
        talk.start();
        QCOMPARE(talk.play({"S: 220 hi", "C: LHLO client.example.net"}), "");
    }

    void asksAboutTheCertificateInTheMidstOfIt()
    {
        Talk talk(Security::StartTls);
        talk.start();
        QCOMPARE(talk.play(upToStartTls + Lines{"S: 220 go"}), "");
        talk.fake->handshakes(FakeTransport::doubtfulFacts());
        QCOMPARE(talk.play({}), "");
        talk.session->decide(Trust::ThisConnectionOnly);
        QCOMPARE(talk.play({"C: EHLO client.example.net", "S: 250 mail"}), "");
        QCOMPARE(talk.session->phase(), Phase::Ready);
    }

    void stopsWhereItCannotBeHad_data()
    {
        QTest::addColumn<Lines>("lines");
        QTest::addColumn<FailureKind>("kind");
        const Lines ehlo = {"S: 220 hi", "C: EHLO client.example.net"};
        QTest::newRow("EHLO refused") << ehlo + Lines{"S: 502 no"} << FailureKind::IntroductionRefused;
        QTest::newRow("not offered") << ehlo + Lines{"S: 250 mail"} << FailureKind::StartTlsNotOffered;
        QTest::newRow("454") << upToStartTls + Lines{"S: 454 later"} << FailureKind::StartTlsRefused;
        QTest::newRow("250 is not yes") << upToStartTls + Lines{"S: 250 yes"} << FailureKind::StartTlsRefused;
        QTest::newRow("221") << upToStartTls + Lines{"S: 221 yes"} << FailureKind::StartTlsRefused;
        QTest::newRow("2200") << upToStartTls + Lines{"S: 2200 go"} << FailureKind::StartTlsRefused;
        QTest::newRow("250- and 220") << upToStartTls + Lines{"S: 250-go", "S: 220 go"} << FailureKind::StartTlsRefused;
        QTest::newRow("334") << upToStartTls + Lines{"S: 334 yes"} << FailureKind::StartTlsRefused;
    }

    void stopsWhereItCannotBeHad()
    {
        QFETCH(Lines, lines);
        QFETCH(FailureKind, kind);
        Talk talk(Security::StartTls);
        talk.start();
        QCOMPARE(talk.play(lines), "");
        QCOMPARE(talk.failure().kind, kind);
        QCOMPARE(talk.session->phase(), Phase::Over);
        QCOMPARE(talk.fake->startedTls, 0);
        QCOMPARE(talk.fake->closeCalls, 1);
    }

    void closesWhereItIsTurnedAway()
    {
        Talk talk(Security::StartTls);
        talk.start();
        QCOMPARE(talk.play({"S: 554 not you"}), "");
        QCOMPARE(talk.session->phase(), Phase::Over);
        QCOMPARE(talk.lastKind(), Kind::Closed);
    }

    void startsTlsWhenItWasTyped()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced + Lines{"> STARTTLS", "C: STARTTLS", "S: 220 go"}), "");
        QCOMPARE(talk.fake->startedTls, 1);
        talk.session->queue(Line{"NOOP\r\n", {}});
        talk.session->force();
        QCOMPARE(talk.session->waiting().size(), 1);
        talk.fake->handshakes(FakeTransport::verifiedFacts());
        QCOMPARE(talk.play({"C: NOOP"}), ""); // and no EHLO by itself
        QVERIFY(!talk.document.conversation().introduced());
    }

    void saysNothingWhileTlsStartsWhereItWasTurnedAway()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play({"S: 554 not you", "> STARTTLS", "C: STARTTLS", "S: 220 go", "> NOOP"}), "");
        QCOMPARE(talk.fake->startedTls, 1);
        talk.session->force();
        talk.session->leave(); // closes: QUIT would go in clear
        QCOMPARE(talk.play({}), "");
        QCOMPARE(talk.session->phase(), Phase::Over);
    }

    void dropsWhatWaitsBehindIt()
    {
        Talk talk;
        talk.start();
        QSignalSpy changed(talk.session.get(), &Session::waitingChanged);
        QCOMPARE(talk.play(introduced + Lines{"> STARTTLS", "C: STARTTLS"}), "");
        talk.session->queue({Line{"EHLO me\r\n", {}}, Line{"AUTH PLAIN AGEAYg==\r\n", {}}});
        QCOMPARE(talk.play({"S: 220 go"}), "");
        QVERIFY(talk.session->waiting().isEmpty());
        QCOMPARE(talk.notes(), QList<Note>{Note::QueueDropped});
        talk.fake->handshakes(FakeTransport::verifiedFacts());
        QCOMPARE(talk.play({}), "");
    }

    void dropsWhatWasPastedBehindIt()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced), "");
        talk.session->queue(
            {Line{"NOOP\r\n", {}}, Line{"starttls\r\n", {}}, Line{"EHLO me\r\n", {}}, Line{"QUIT\r\n", {}}});
        QCOMPARE(talk.session->waiting().size(), 3);
        QCOMPARE(talk.play({"C: NOOP", "S: 250 ok", "C: starttls"}), "");
        QVERIFY(talk.session->waiting().isEmpty());
        QCOMPARE(talk.play({"S: 454 later"}), "");
        QCOMPARE(talk.notes(), QList<Note>{Note::QueueDropped});
    }

    void startsNothingInsideTls()
    {
        Talk talk(Security::Tls);
        talk.start();
        talk.fake->handshakes(FakeTransport::verifiedFacts());
        QCOMPARE(talk.play({"S: 220 hi", "> STARTTLS", "C: STARTTLS", "S: 220 go", "> NOOP", "C: NOOP"}), "");
        QCOMPARE(talk.fake->startedTls, 0);
    }

    void takesNoOtherReplyForYes_data()
    {
        QTest::addColumn<QByteArray>("reply");
        for (const char *reply : {"250 go", "221 go", "354 go", "502 no", "22 go", "2200 go", "220.go", "garbage"})
            QTest::newRow(reply) << QByteArray(reply);
    }

    void takesNoOtherReplyForYes()
    {
        QFETCH(QByteArray, reply);
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced + Lines{"> STARTTLS", "C: STARTTLS", "S: " + reply}), "");
        QCOMPARE(talk.fake->startedTls, 0);
        QVERIFY(talk.document.conversation().state() != Smtp::State::StartingTls);
    }

    void waitsForTheWhole220()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced + Lines{"> STARTTLS", "C: STARTTLS", "S: 220-not yet"}), "");
        talk.fake->says("220 go");
        QCOMPARE(talk.fake->startedTls, 0);
        talk.fake->says("\r");
        QCOMPARE(talk.fake->startedTls, 0);
        talk.fake->says("\n");
        QCOMPARE(talk.fake->startedTls, 1);
    }

    void catchesWhatIsInjected_data()
    {
        QTest::addColumn<Lines>("chunks");
        QTest::newRow("a whole line in the same chunk") << Lines{"220 go\r\n250 injected\r\n"};
        QTest::newRow("several") << Lines{"220 go\r\n250-a\r\n250 b\r\n250 c\r\n"};
        QTest::newRow("a fragment") << Lines{"220 go\r\n2"};
        QTest::newRow("one octet") << Lines{QByteArray("220 go\r\n\0", 9)};
        QTest::newRow("a line end") << Lines{"220 go\r\n\r\n"};
        QTest::newRow("behind a 220 in two chunks") << Lines{"220 g", "o\r\n250 injected\r\n"};
        QTest::newRow("before the 220, not a reply") << Lines{"garbage\r\n220 go\r\n"};
        QTest::newRow("before the 220, not a reply, earlier") << Lines{"garbage\r\n", "220 go\r\n"};
        QTest::newRow("behind several lines") << Lines{"220-go\r\n220 go\r\n250 injected\r\n"};
    }

    void catchesWhatIsInjected()
    {
        QFETCH(Lines, chunks);
        for (const bool planned : {true, false}) {
            Talk talk(planned ? Security::StartTls : Security::None);
            talk.start();
            QCOMPARE(talk.play(planned ? upToStartTls : introduced + Lines{"> STARTTLS", "C: STARTTLS"}), "");
            for (const QByteArray &chunk : chunks)
                talk.fake->says(chunk);
            QCOMPARE(talk.failure().kind, FailureKind::Injected);
            QCOMPARE(talk.fake->startedTls, 0);
            QCOMPARE(talk.session->phase(), Phase::Over);
            QVERIFY(talk.recorded(Kind::Received).endsWith(chunks.join()));
            const Dialogue dialogue = talk.document.dialogue();
            for (RowId row = 0; row < dialogue.rows.size(); ++row)
                if (dialogue.rows[row].kind == Kind::Received)
                    QCOMPARE(dialogue.event(row).protection, Protection::Clear);
            QCOMPARE(talk.play({}), "");
        }
    }

    void catchesWhatWasSaidUnaskedBefore()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced + Lines{"S: 220 fake", "> STARTTLS", "C: STARTTLS", "S: 220 go"}), "");
        QCOMPARE(talk.failure().kind, FailureKind::Injected);
    }

    void catchesWhatIsInjectedWhileASecretIsKnown()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced + Lines{"> AUTH PLAIN AGEAYg==", "C: AUTH PLAIN AGEAYg==", "S: 535 no",
                                              "> STARTTLS", "C: STARTTLS"}),
                 "");
        talk.fake->says("220 go\r\nAGE"); // held: it may be an echo
        QCOMPARE(talk.failure().kind, FailureKind::Injected);
        QVERIFY(talk.recorded(Kind::Received).endsWith("220 go\r\nAGE"));
    }

    void keepsPlaintextThatComesInPlaceOfTls()
    {
        Talk talk(Security::StartTls);
        talk.start();
        QCOMPARE(talk.play(upToStartTls + Lines{"S: 220 go"}), "");
        QCOMPARE(talk.fake->startedTls, 1);
        talk.fake->says("250 in place of a record\r\n", Passage::Clear);
        talk.fake->fails(FailureKind::ClearInTls);
        QCOMPARE(talk.failure().kind, FailureKind::ClearInTls);
        QVERIFY(talk.recorded(Kind::Received).endsWith("250 in place of a record\r\n"));
        QCOMPARE(talk.count(Kind::Encrypted), 0);
        QCOMPARE(talk.play({}), "");
    }

    void keepsTheBeginOfARecordWhenItGivesUp()
    {
        Talk talk(Security::StartTls);
        talk.start();
        QCOMPARE(talk.play(upToStartTls + Lines{"S: 220 go"}), "");
        talk.fake->unread = "\x17\x03\x03\x40 250 forged\r\n";
        talk.session->giveUp();
        QCOMPARE(talk.failure().kind, FailureKind::HandshakeSilent);
        QVERIFY(talk.recorded(Kind::Received).endsWith("250 forged\r\n"));
        QVERIFY(!talk.document.dialogue().faultsOf(RowId(talk.document.rows().size() - 2)).empty());
        QCOMPARE(talk.lastKind(), Kind::Failed);
        QCOMPARE(talk.count(Kind::Failed) + talk.count(Kind::Closed), 1);
    }

    void readsNothingInClearInsideTls()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced + Lines{"> STARTTLS", "C: STARTTLS", "S: 220 go"}), "");
        talk.fake->handshakes(FakeTransport::verifiedFacts());
        QCOMPARE(talk.play({"> EHLO me", "C: EHLO me"}), "");
        talk.fake->says("250 AUTH PLAIN\r\n", Passage::Clear);
        QVERIFY(talk.document.conversation().replyDue());
        QVERIFY(!talk.document.conversation().introduced());
    }
};

QTEST_GUILESS_MAIN(TestSessionTls)
#include "tst_sessiontls.moc"
