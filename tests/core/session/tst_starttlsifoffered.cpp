#include "tests/core/session/talk.h"

#include <QTest>

using namespace Core;
using namespace Core::Testing;
using Phase = Session::Phase;
using Note = Facts::NoteKind;
using Lines = QList<QByteArray>;

// STARTTLS if offered: as if it were required, but where it is not to be had the user is asked, and not one octet goes
// meanwhile. And ports where TLS usually begins at once, spoken to in clear.
class TestStartTlsIfOffered : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesItWhereItIsOffered()
    {
        Talk talk(Security::StartTlsIfOffered);
        talk.start();
        QCOMPARE(talk.play({"S: 220 hi", "C: EHLO client.example.net", "S: 250-mail", "S: 250 STARTTLS", "C: STARTTLS",
                            "S: 220 go"}),
                 "");
        QCOMPARE(talk.fake->startedTls, 1);
        talk.fake->handshakes(FakeTransport::verifiedFacts());
        QCOMPARE(talk.play({"C: EHLO client.example.net", "S: 250 mail"}), "");
        QCOMPARE(talk.session->phase(), Phase::Ready);
        QVERIFY(talk.notes().isEmpty());
    }

    void asksWhereItIsNotToBeHad_data()
    {
        QTest::addColumn<Lines>("lines");
        QTest::addColumn<FailureKind>("why");
        const Lines ehlo = {"S: 220 hi", "C: EHLO client.example.net"};
        const Lines offered = ehlo + Lines{"S: 250-mail", "S: 250 STARTTLS", "C: STARTTLS"};
        QTest::newRow("not offered") << ehlo + Lines{"S: 250 mail"} << FailureKind::StartTlsNotOffered;
        QTest::newRow("EHLO refused") << ehlo + Lines{"S: 502 no"} << FailureKind::IntroductionRefused;
        QTest::newRow("refused for now") << offered + Lines{"S: 454 later"} << FailureKind::StartTlsRefused;
        QTest::newRow("250 is not yes") << offered + Lines{"S: 250 yes"} << FailureKind::StartTlsRefused;
    }

    void asksWhereItIsNotToBeHad()
    {
        QFETCH(Lines, lines);
        QFETCH(FailureKind, why);
        Talk talk(Security::StartTlsIfOffered);
        QSignalSpy asked(talk.session.get(), &Session::unprotected);
        talk.start();
        talk.session->queue(Line{"AUTH PLAIN AGEAYg==\r\n", {}}); // typed ahead, for TLS
        QCOMPARE(talk.play(lines), "");
        QCOMPARE(talk.session->phase(), Phase::Undecided);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<FailureKind>(), why);
        talk.session->force();
        QCOMPARE(talk.play({}), ""); // nothing leaves while the question stands
        talk.session->goOnInClear();
        QCOMPARE(talk.session->phase(), Phase::Ready);
        QCOMPARE(talk.notes(), (QList<Note>{Note::ClearByUser, Note::QueueDropped}));
        QCOMPARE(talk.play({"> NOOP", "C: NOOP", "S: 250 ok"}), "");
        QVERIFY(!talk.recorded(Kind::Sent).contains("AUTH"));
        QCOMPARE(talk.fake->startedTls, 0);
    }

    void noEndsItAsRequiredWould()
    {
        Talk talk(Security::StartTlsIfOffered);
        talk.start();
        QCOMPARE(talk.play({"S: 220 hi", "C: EHLO client.example.net", "S: 250 mail"}), "");
        talk.session->cut();
        QCOMPARE(talk.failure().kind, FailureKind::StartTlsNotOffered);
        QCOMPARE(talk.session->phase(), Phase::Over);
        talk.session->goOnInClear();
        QCOMPARE(talk.play({}), "");
    }

    void injectionIsNoMatterOfChoice()
    {
        Talk talk(Security::StartTlsIfOffered);
        talk.start();
        QCOMPARE(
            talk.play({"S: 220 hi", "C: EHLO client.example.net", "S: 250-mail", "S: 250 STARTTLS", "C: STARTTLS"}),
            "");
        talk.fake->says("220 go\r\n250 injected\r\n");
        QCOMPARE(talk.failure().kind, FailureKind::Injected);
    }

    void aServerThatClosesSilentlyOnATlsPortIsNamed_data()
    {
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("named");
        for (const int port : {465, 2465, 993})
            QTest::newRow(QByteArray::number(port).constData()) << port << true;
        for (const int port : {25, 587, 2525})
            QTest::newRow(QByteArray::number(port).constData()) << port << false;
    }

    void aServerThatClosesSilentlyOnATlsPortIsNamed()
    {
        QFETCH(int, port);
        QFETCH(bool, named);
        Talk talk;
        talk.settings.endpoint.port = quint16(port);
        talk.start();
        talk.fake->ends(Closing::ByPeer);
        QCOMPARE(talk.lastKind(), named ? Kind::Failed : Kind::Closed);
        if (named)
            QCOMPARE(talk.failure().kind, FailureKind::ClosedWhereTlsIsUsual);
    }

    void silenceOnATlsPortGetsItsHint()
    {
        Talk talk;
        talk.settings.endpoint.port = 465;
        SessionLimits limits;
        limits.slow = std::chrono::milliseconds(20);
        limits.greeting = std::chrono::milliseconds(60);
        talk.session->setLimits(limits);
        QSignalSpy ended(talk.session.get(), &Session::waitEnded);
        talk.start();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(talk.notes().contains(Note::SilentTlsPort));
        talk.session->giveUp();
        QCOMPARE(talk.failure().kind, FailureKind::SilentWhereTlsIsUsual);
    }
};

QTEST_GUILESS_MAIN(TestStartTlsIfOffered)
#include "tst_starttlsifoffered.moc"
