#include "tests/core/session/talk.h"

#include <QTest>

using namespace Core;
using namespace Core::Testing;
using Phase = Session::Phase;
using Note = Facts::NoteKind;

using Lines = QList<QByteArray>;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingThatNobodyAsked()
    {
        Talk talk;
        QSignalSpy phases(talk.session.get(), &Session::phaseChanged);
        talk.start();
        QCOMPARE(talk.fake->opened, 1);
        QCOMPARE(talk.fake->endpoint, talk.settings.endpoint);
        QCOMPARE(talk.play({"S: 220-mail", "S: 220 hi"}), "");
        QCOMPARE(talk.session->phase(), Phase::Ready);
        talk.fake->ends();
        QCOMPARE(talk.session->phase(), Phase::Over);
        QCOMPARE(phases.size(), 3);
        QCOMPARE(talk.fake->wrote, "");
    }

    void recordsEachTry()
    {
        Talk talk;
        talk.session->start(talk.settings);
        Q_EMIT talk.fake->resolved("mail.example.org", {"2001:db8::1", "192.0.2.1"});
        Q_EMIT talk.fake->trying("2001:db8::1", 25);
        Q_EMIT talk.fake->tryFailed({FailureKind::Refused, "refused", "2001:db8::1"});
        Q_EMIT talk.fake->trying("192.0.2.1", 25);
        talk.fake->connects("192.0.2.7:5000", "192.0.2.1:25");
        QList<Kind> kinds;
        for (const Row &row : talk.document.rows())
            kinds.append(row.kind);
        QCOMPARE(kinds, QList<Kind>({Kind::Opened, Kind::Resolved, Kind::Trying, Kind::TryFailed, Kind::Trying,
                                     Kind::Connected}));
        const auto opened = Facts::decode<Facts::Opened>(talk.document.dialogue().fact(0));
        QCOMPARE(opened.host, "mail.example.org");
        QCOMPARE(opened.port, quint16(25));
    }

    void endsOnce_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("closed by the peer") << 0;
        QTest::newRow("cut") << 1;
        QTest::newRow("failed") << 2;
        QTest::newRow("given up") << 3;
        QTest::newRow("left") << 4;
    }

    void endsOnce()
    {
        QFETCH(int, how);
        Talk talk;
        talk.start();
        QCOMPARE(talk.play({"S: 220 hi"}), "");
        QSignalSpy ended(talk.session.get(), &Session::ended);
        if (how == 0)
            talk.fake->ends();
        if (how == 1)
            talk.session->cut();
        if (how == 2)
            talk.fake->fails(FailureKind::Reset);
        if (how == 3)
            talk.session->giveUp();
        if (how == 4) {
            talk.session->leave();
            QCOMPARE(talk.play({"C: QUIT", "S: 221 bye"}), "");
            talk.fake->ends();
        }
        talk.session->cut();
        talk.session->giveUp();
        talk.fake->ends();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(talk.count(Kind::Closed) + talk.count(Kind::Failed), 1);
        QCOMPARE(talk.document.conversation().state(), Smtp::State::Over);
    }

    void canBeCutInEveryPhase()
    {
        Talk talk;
        talk.session->start(talk.settings);
        talk.session->cut();
        QCOMPARE(talk.session->phase(), Phase::Over);
        QCOMPARE(talk.lastKind(), Kind::Closed);
        QCOMPARE(Facts::decode<Closing>(talk.document.dialogue().fact(RowId(talk.document.rows().size() - 1))),
                 Closing::ByUs);
    }

    void recordsItsEndWhenItIsDestroyed()
    {
        Talk talk;
        talk.start();
        talk.session->queue(Line{"AUTH PLAIN AGEAYg==\r\n", {}});
        talk.fake->says("220 hi\r\n");
        talk.fake->says("535 n");
        talk.session.reset();
        QCOMPARE(talk.lastKind(), Kind::Closed);
        QVERIFY(talk.recorded(Kind::Received).endsWith("535 n"));
        QVERIFY(!talk.document.recorder().reveal(4));
    }

    void leavesWithQuitAndWaitsTwoSeconds()
    {
        Talk talk;
        SessionLimits limits;
        QCOMPARE(limits.leaving, std::chrono::milliseconds(2000));
        limits.leaving = std::chrono::milliseconds(1);
        talk.session->setLimits(limits);
        talk.start();
        QCOMPARE(talk.play(introduced), "");
        talk.session->leave();
        QCOMPARE(talk.session->phase(), Phase::Leaving);
        QCOMPARE(talk.play({"C: QUIT"}), "");
        talk.session->leave(); // once is enough
        talk.session->queue(Line{"NOOP\r\n", {}});
        QTRY_COMPARE(talk.session->phase(), Phase::Over);
        QCOMPARE(talk.fake->wrote.count("QUIT"), 1);
        QVERIFY(!talk.fake->wrote.contains("NOOP"));
    }

    void closesWhereQuitCouldNotBeUnderstood_data()
    {
        QTest::addColumn<Lines>("lines");
        QTest::newRow("no greeting") << Lines{};
        QTest::newRow("AUTH") << introduced + Lines{"> AUTH PLAIN", "C: AUTH PLAIN", "S: 334 "};
        QTest::newRow("AUTH not answered") << introduced + Lines{"> AUTH PLAIN", "C: AUTH PLAIN"};
        QTest::newRow("response not answered")
            << introduced + Lines{"> AUTH PLAIN", "C: AUTH PLAIN", "S: 334 ", "> AGEAYg==", "C: AGEAYg=="};
        QTest::newRow("DATA not answered") << addressed + Lines{"> DATA", "C: DATA"};
        QTest::newRow("content") << addressed + Lines{"> DATA", "C: DATA", "S: 354 go", "> x", "C: x"};
        QTest::newRow("octets") << addressed + Lines{"> BDAT 10", "C: BDAT 10"};
    }

    void closesWhereQuitCouldNotBeUnderstood()
    {
        QFETCH(Lines, lines);
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(lines), "");
        talk.session->leave();
        QCOMPARE(talk.session->phase(), Phase::Over);
        QCOMPARE(talk.play({}), "");
    }

    void keepsWhatCameWhereItCame()
    {
        Talk talk(Security::Tls);
        talk.start();
        QCOMPARE(talk.session->phase(), Phase::Connecting);
        talk.fake->handshakes(FakeTransport::verifiedFacts());
        QCOMPARE(talk.session->phase(), Phase::Ready);
        QCOMPARE(talk.play({"S: 220 hi", "> NOOP", "C: NOOP", "S: 250 ok"}), "");
        for (EventId id = 0; id < talk.document.transcript().size(); ++id) {
            const Event &event = talk.document.transcript().event(id);
            if (isWire(event.kind))
                QCOMPARE(event.protection, Protection::TlsVerified);
        }
        QCOMPARE(talk.count(Kind::Encrypted), 1);
        QCOMPARE(talk.count(Kind::Doubted), 0);
    }

    void sendsNothingWhileACertificateIsInDoubt()
    {
        Talk talk(Security::Tls);
        talk.start();
        QSignalSpy doubted(talk.session.get(), &Session::doubted);
        talk.fake->handshakes(FakeTransport::doubtfulFacts());
        QCOMPARE(doubted.size(), 1);
        QCOMPARE(talk.session->phase(), Phase::Doubting);
        QCOMPARE(talk.lastKind(), Kind::Doubted);
        talk.session->queue(Line{"NOOP\r\n", {}});
        talk.session->force();
        talk.session->leave();
        QCOMPARE(talk.fake->wrote, "");
        QCOMPARE(talk.session->phase(), Phase::Over);
    }

    void takesNoForAnAnswer()
    {
        Talk talk(Security::Tls);
        talk.start();
        talk.fake->handshakes(FakeTransport::doubtfulFacts());
        talk.session->decide(Trust::Refuse);
        QCOMPARE(talk.failure().kind, FailureKind::CertificateRejected);
        QCOMPARE(talk.count(Kind::Trusted), 0);
        QCOMPARE(talk.fake->wrote, "");
    }

    void marksWhatTheUserTrustedAsNotVerified()
    {
        Talk talk(Security::Tls);
        talk.start();
        talk.fake->handshakes(FakeTransport::doubtfulFacts());
        talk.session->decide(Trust::ThisConnectionOnly);
        talk.session->decide(Trust::ThisConnectionOnly);
        QCOMPARE(talk.session->phase(), Phase::Ready);
        QCOMPARE(talk.count(Kind::Trusted), 1);
        QCOMPARE(talk.lastKind(), Kind::Encrypted);
        QCOMPARE(talk.play({"S: 220 hi", "> NOOP", "C: NOOP"}), "");
        const Dialogue dialogue = talk.document.dialogue();
        for (RowId row = 0; row < dialogue.rows.size(); ++row)
            if (isWire(dialogue.rows[row].kind))
                QCOMPARE(dialogue.event(row).protection, Protection::TlsUnverified);
    }

    void countsTimeFromItsOpening()
    {
        Talk talk;
        qint64 clock = 5'000'000;
        talk.session->setClock([&clock] { return clock; });
        QCOMPARE(talk.session->now(), 0);
        talk.session->start(talk.settings);
        clock += 250;
        talk.fake->connects();
        clock += 750;
        talk.fake->says("220 hi\r\n");
        const Dialogue dialogue = talk.document.dialogue();
        QCOMPARE(dialogue.event(0).at, 0);
        QCOMPARE(dialogue.event(1).at, 250);
        QCOMPARE(dialogue.event(2).at, 1000);
    }

    void losesNothingThatCameBeforeAFailure()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play({"S: 220 hi", "> AUTH PLAIN AGEAYg==", "C: AUTH PLAIN AGEAYg=="}), "");
        talk.fake->says("535-no\r\n535 half a li");
        QVERIFY(talk.document.recorder().holds());
        talk.fake->fails(FailureKind::Reset, "connection reset");
        QCOMPARE(talk.recorded(Kind::Received), "220 hi\r\n535-no\r\n535 half a li");
        QCOMPARE(talk.failure().kind, FailureKind::Reset);
        QCOMPARE(talk.lastKind(), Kind::Failed);
    }

    void recordsHeldOctetsAfterASecond()
    {
        Talk talk;
        SessionLimits limits;
        QCOMPARE(limits.held, std::chrono::milliseconds(1000));
        limits.held = std::chrono::milliseconds(1);
        talk.session->setLimits(limits);
        talk.start();
        QCOMPARE(talk.play({"S: 220 hi", "> AUTH PLAIN AGEAYg==", "C: AUTH PLAIN AGEAYg=="}), "");
        talk.fake->says("535 half a li");
        QVERIFY(!talk.recorded(Kind::Received).contains("half"));
        QTRY_VERIFY(talk.recorded(Kind::Received).endsWith("535 half a li"));
    }

    void standsAServerThatSpeaksFirstAndMuch()
    {
        Talk talk;
        talk.start();
        talk.fake->says(QByteArray("250 flood\r\n").repeated(20'000));
        QCOMPARE(talk.play({"> NOOP", "C: NOOP"}), "");
        QCOMPARE(talk.document.rows().size(), size_t(20'003));
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
