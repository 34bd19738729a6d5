#include "core/sasl/mechanism.h"
#include "tests/core/session/talk.h"

#include <QTest>

using namespace Core;
using namespace Core::Testing;
using Note = Facts::NoteKind;
using Lines = QList<QByteArray>;
using Sasl::InitialResponse;

namespace {

const QByteArray password = "Correct-Horse_Battery";

void logIn(Talk &talk, const QByteArray &mechanism, InitialResponse how, const QByteArray &secret = password)
{
    talk.session->authenticate(Sasl::Exchange::begin(mechanism, {{}, "alice", secret}), how);
}

bool holdsSecret(const Talk &talk)
{
    const QByteArray all = talk.recorded();
    const QByteArray plain = QByteArray("\0alice\0", 7) + password;
    return all.contains(password) || all.contains(password.toBase64()) || all.contains(plain.toBase64());
}

} // namespace

class TestSessionLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysPlainInOneLine()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced), "");
        QSignalSpy ended(talk.session.get(), &Session::authenticationEnded);
        logIn(talk, "PLAIN", InitialResponse::Yes);
        const QByteArray response = (QByteArray("\0alice\0", 7) + password).toBase64();
        QCOMPARE(talk.play({"C: AUTH PLAIN " + response, "S: 235 hello " + password}), "");
        QCOMPARE(ended.size(), 1);
        QVERIFY(!holdsSecret(talk));
        QVERIFY(talk.recorded(Kind::Sent).endsWith("AUTH PLAIN ********\r\n"));
        QVERIFY(talk.recorded(Kind::Received).endsWith("235 hello ********\r\n"));
        const Dialogue dialogue = talk.document.dialogue();
        const EventId secret = dialogue.secretOf(dialogue.exchanges.back().said);
        QCOMPARE(talk.session->reveal(secret), response);
        QCOMPARE(Facts::decode<Facts::Secret>(dialogue.transcript->payload(secret)).identity, "alice");
        talk.session->cut();
        QVERIFY(!talk.session->reveal(secret));
    }

    void saysPlainInTwoSteps()
    {
        for (const QByteArray &challenge : Lines{"", "=", " "}) {
            Talk talk;
            talk.start();
            QCOMPARE(talk.play(introduced), "");
            logIn(talk, "PLAIN", InitialResponse::No);
            QCOMPARE(talk.play({"C: AUTH PLAIN", "S: 334 " + challenge,
                                "C: " + (QByteArray("\0alice\0", 7) + password).toBase64(), "S: 235 ok"}),
                     "");
            QVERIFY(!holdsSecret(talk));
        }
    }

    void answersNoBrokenChallenge()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced), "");
        QSignalSpy ended(talk.session.get(), &Session::authenticationEnded);
        logIn(talk, "PLAIN", InitialResponse::No);
        QCOMPARE(talk.play({"C: AUTH PLAIN", "S: 3340 "}), "");
        QCOMPARE(ended.size(), 1);
        QCOMPARE(talk.document.conversation().mode(), Smtp::Mode::Command);
    }

    void saysLogin()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced), "");
        logIn(talk, "LOGIN", InitialResponse::Yes);
        QCOMPARE(talk.play({"C: AUTH LOGIN", "S: 334 VXNlcm5hbWU6", "C: YWxpY2U=", "S: 334 UGFzc3dvcmQ6",
                            "C: " + password.toBase64(), "S: 535 5.7.8 no"}),
                 "");
        QVERIFY(!holdsSecret(talk));
        QVERIFY(talk.recorded(Kind::Sent).endsWith("AUTH LOGIN\r\nYWxpY2U=\r\n********\r\n"));
    }

    void saysCramMd5()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced), "");
        logIn(talk, "CRAM-MD5", InitialResponse::Yes, "tanstaaftanstaaf");
        // RFC 2195 2, with the name changed
        QCOMPARE(
            talk.play({"C: AUTH CRAM-MD5", "S: 334 PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+"}).left(13),
            "left unasked:");
        QVERIFY(talk.recorded(Kind::Sent).endsWith("AUTH CRAM-MD5\r\n********\r\n"));
        const Dialogue dialogue = talk.document.dialogue();
        const EventId secret = dialogue.secretOf(RowId(dialogue.rows.size() - 1));
        QCOMPARE(Facts::decode<Facts::Secret>(dialogue.transcript->payload(secret)).identity, "alice");
    }

    void masksThePasswordThatCramMd5OnlyProves()
    {
        for (const QByteArray &reply : Lines{"334 " + password.toBase64(), "535 " + password + " is wrong"}) {
            Talk talk;
            talk.start();
            QCOMPARE(talk.play(introduced), "");
            logIn(talk, "CRAM-MD5", InitialResponse::No);
            QCOMPARE(talk.play({"C: AUTH CRAM-MD5", "S: 334 PGFAYj4="}).left(13), "left unasked:");
            talk.fake->says(reply + "\r\n");
            QVERIFY(talk.recorded(Kind::Received).contains("********"));
            QVERIFY(!holdsSecret(talk));
        }
    }

    void masksAPasswordThatIsGivenBackBeforeItWasSaid()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced), "");
        logIn(talk, "LOGIN", InitialResponse::No);
        QCOMPARE(talk.play({"C: AUTH LOGIN", "S: 535 you are alice/" + password}), "");
        QVERIFY(!holdsSecret(talk));
    }

    void cancelsWhatMakesNoSense_data()
    {
        QTest::addColumn<QByteArray>("mechanism");
        QTest::addColumn<Lines>("lines");
        QTest::newRow("no base64") << QByteArray("CRAM-MD5") << Lines{"C: AUTH CRAM-MD5", "S: 334 <a@b>", "C: *"};
        QTest::newRow("empty where a challenge is due")
            << QByteArray("CRAM-MD5") << Lines{"C: AUTH CRAM-MD5", "S: 334 ", "C: *"};
        QTest::newRow("one too many") << QByteArray("LOGIN")
                                      << Lines{"C: AUTH LOGIN",
                                               "S: 334 VXNlcm5hbWU6",
                                               "C: YWxpY2U=",
                                               "S: 334 UGFzc3dvcmQ6",
                                               "C: " + password.toBase64(),
                                               "S: 334 TW9yZT8=",
                                               "C: *",
                                               "S: 334 TW9yZT8=",
                                               "C: *"};
    }

    void cancelsWhatMakesNoSense()
    {
        QFETCH(QByteArray, mechanism);
        QFETCH(Lines, lines);
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced), "");
        QSignalSpy ended(talk.session.get(), &Session::authenticationEnded);
        logIn(talk, mechanism, InitialResponse::Yes);
        QCOMPARE(talk.play(lines + Lines{"S: 501 cancelled", "> NOOP", "C: NOOP"}), "");
        QCOMPARE(ended.size(), 1);
    }

    void sendsALongInitialResponseOnlyWhenItIsAskedFor()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced), "");
        const QByteArray longOne(600, 'p');
        logIn(talk, "PLAIN", InitialResponse::Yes, longOne);
        QCOMPARE(talk.play({"C: AUTH PLAIN", "S: 334 ", "C: " + (QByteArray("\0alice\0", 7) + longOne).toBase64()}),
                 "");
    }

    void canBeCancelled()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced + Lines{"> AUTH PLAIN", "C: AUTH PLAIN", "S: 334 "}), "");
        talk.session->cancelAuthentication();
        QCOMPARE(talk.play({"C: *", "S: 501 ok"}), "");
        logIn(talk, "PLAIN", InitialResponse::No);
        QCOMPARE(talk.play({"C: AUTH PLAIN"}), "");
        talk.session->cancelAuthentication(); // before the challenge
        QCOMPARE(talk.play({"S: 334 ", "C: *", "S: 501 ok"}), "");
    }

    void canBeTakenBackWhileItWaits()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced + Lines{"> NOOP", "C: NOOP"}), "");
        QSignalSpy ended(talk.session.get(), &Session::authenticationEnded);
        logIn(talk, "PLAIN", InitialResponse::Yes);
        QVERIFY(!talk.session->waitingShown().join().contains(password.toBase64()));
        talk.session->cancelAuthentication();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(talk.play({"S: 250 ok"}), "");
        logIn(talk, "PLAIN", InitialResponse::No);
        QCOMPARE(talk.play({"C: AUTH PLAIN"}), "");
    }

    void answersNobodyElsesChallenge()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced + Lines{"> AUTH LOGIN", "C: AUTH LOGIN"}), "");
        logIn(talk, "PLAIN", InitialResponse::Yes);
        QCOMPARE(talk.play({"S: 334 VXNlcm5hbWU6"}), "");
        QCOMPARE(talk.session->waiting().size(), 1);
        talk.session->cancelAuthentication();
        QCOMPARE(talk.play({"S: 334 VXNlcm5hbWU6", "> YWxpY2U=", "C: YWxpY2U="}), "");
    }

    void answersNoChallengeOutsideIt()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced), "");
        logIn(talk, "PLAIN", InitialResponse::Yes);
        talk.fake->takeWritten();
        talk.fake->says("235 ok\r\n334 \r\n334 UGFzc3dvcmQ6\r\n");
        QCOMPARE(talk.play({}), "");
    }

    void notesALoginInClear()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced + Lines{"> auth plain AGEAYg==", "C: auth plain AGEAYg==", "S: 535 no"}), "");
        QCOMPARE(talk.notes(), QList<Note>{Note::AuthInClear});
        Talk inside(Security::Tls);
        inside.start();
        inside.fake->handshakes(FakeTransport::verifiedFacts());
        QCOMPARE(inside.play(introduced + Lines{"> AUTH PLAIN AGEAYg==", "C: AUTH PLAIN AGEAYg=="}), "");
        QVERIFY(inside.notes().isEmpty());
    }

    void notesALoginInAGroup()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced), "");
        talk.session->sendGroup({Line{"RSET\r\n", {}}, Line{"AUTH PLAIN AGEAYg==\r\n", {}}});
        QCOMPARE(talk.notes(), QList<Note>{Note::AuthInClear});
    }

    void keepsTypedSecretsOutOfEveryEvent()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced), "");
        const QByteArray secret = password.toBase64();
        QCOMPARE(talk.play({"> AUTH LOGIN", "C: AUTH LOGIN", "S: 504 no such thing",
                            "> YWxpY2U=", "C: YWxpY2U=", "S: 500 what", "> " + secret, "C: " + secret,
                            "S: 500 what is " + secret + "?", "> NOOP", "C: NOOP"}),
                 "");
        QVERIFY(!holdsSecret(talk));
        QVERIFY(talk.recorded(Kind::Received).endsWith("500 what is ********?\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestSessionLogin)
#include "tst_sessionlogin.moc"
