#include "tests/support/conversationscript.h"

using namespace Core;
using namespace Core::Smtp;

namespace {

const QByteArray introduced = R"(
    S: 220 mx.example.org ESMTP
    C: EHLO client.example
    S: 250-mx.example.org
    S: 250-CHUNKING
    S: 250-STARTTLS
    S: 250 AUTH PLAIN LOGIN
)";
const QByteArray mail = introduced + "C: MAIL FROM:<a@b>\nS: 250 ok\n";
const QByteArray recipient = mail + "C: RCPT TO:<1@b>\nS: 250 ok\n";
const QByteArray data = recipient + "C: DATA\nS: 354 go\n";
const QByteArray encrypted = introduced + "C: STARTTLS\nS: 220 go\nTLS\n";
const QByteArray closedAuth = R"(
    S: 220 mx
    C: EHLO client.example
    S: 250-mx
    S: 250 STARTTLS
)";

} // namespace

class TestSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anObstacleHasItsRow_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<Obstacle>("obstacle");
        QTest::addColumn<QByteArray>("because"); // empty: no row
        const auto row = [](const char *name, const QByteArray &script, Verb verb, Obstacle obstacle,
                            const char *because = "") {
            QTest::newRow(name) << script << verb << obstacle << QByteArray(because);
        };
        using enum Obstacle;
        row("greeting due", "", Verb::Ehlo, ReplyDue, "connected");
        row("greeting is there", "S: 220 mx", Verb::Ehlo, None);
        row("reply due", introduced + "C: NOOP\nC: RSET", Verb::Mail, ReplyDue, "NOOP");
        row("handshake due", introduced + "C: STARTTLS\nS: 220 go", Verb::Ehlo, ReplyDue, "STARTTLS");
        row("turned away", "S: 554 no", Verb::Ehlo, TurnedAway, "554 no");
        row("turned away may quit", "S: 554 no", Verb::Quit, None);
        row("closed", introduced + "closed", Verb::Noop, NotConnected, "closed");
        row("leaving", introduced + "C: QUIT\nS: 221 bye", Verb::Quit, Leaving, "221 bye");
        row("421", introduced + "S: 421 bye", Verb::Noop, Leaving, "421 bye");

        row("MAIL before EHLO", "S: 220 mx", Verb::Mail, NotIntroduced);
        row("MAIL after a refused EHLO", "S: 220 mx\nC: EHLO x\nS: 550 no", Verb::Mail, NotIntroduced, "EHLO x");
        row("MAIL after TLS", encrypted, Verb::Mail, IntroductionVoid, "TLS");
        row("AUTH after TLS", encrypted, Verb::Auth, IntroductionVoid, "TLS");
        row("NOOP before EHLO", "S: 220 mx", Verb::Noop, None);
        row("VRFY before EHLO", "S: 220 mx", Verb::Vrfy, None);
        row("RSET before EHLO", "S: 220 mx", Verb::Rset, None);
        row("MAIL after HELO", "S: 220 mx\nC: HELO x\nS: 250 mx", Verb::Mail, None);
        row("second EHLO", recipient, Verb::Ehlo, None);
        row("LHLO in SMTP", introduced, Verb::Lhlo, WrongProtocol);

        row("STARTTLS offered", introduced, Verb::StartTls, None);
        row("STARTTLS before EHLO", "S: 220 mx", Verb::StartTls, NotIntroduced);
        row("STARTTLS not offered", "S: 220 mx\nC: EHLO x\nS: 250 mx", Verb::StartTls, NotOffered, "EHLO x");
        row("STARTTLS after HELO", "S: 220 mx\nC: HELO x\nS: 250 mx", Verb::StartTls, NotOffered, "HELO x");
        row("STARTTLS in TLS", encrypted, Verb::StartTls, AlreadyTls, "TLS");
        row("STARTTLS in a transaction", mail, Verb::StartTls, InTransaction, "MAIL FROM:<a@b>");

        row("AUTH offered", introduced, Verb::Auth, None);
        row("AUTH only behind TLS", closedAuth, Verb::Auth, TlsFirst, "250 STARTTLS");
        row("AUTH not offered", "S: 220 mx\nC: EHLO x\nS: 250 mx", Verb::Auth, NotOffered, "EHLO x");
        row("AUTH twice", introduced + "C: AUTH PLAIN ********\nS: 235 in", Verb::Auth, AlreadyLoggedIn, "235 in");
        row("AUTH in a transaction", mail, Verb::Auth, InTransaction, "MAIL FROM:<a@b>");
        row("AUTH that needs TLS by 538", introduced + "C: AUTH PLAIN ********\nS: 538 encrypt", Verb::Auth, TlsFirst,
            "538 encrypt");

        row("MAIL answered by a 530 for TLS", closedAuth + "C: MAIL FROM:<a@b>\nS: 530 STARTTLS first", Verb::Mail,
            TlsFirst, "530 STARTTLS first");
        row("MAIL answered by a 530 for TLS, AUTH offered",
            introduced + "C: MAIL FROM:<a@b>\nS: 530 Must issue a STARTTLS command", Verb::Mail, TlsFirst,
            "530 Must issue a STARTTLS command");
        row("a 530 without words where AUTH is not offered", closedAuth + "C: MAIL FROM:<a@b>\nS: 530 no", Verb::Mail,
            TlsFirst, "530 no");
        row("MAIL answered by a 530 for a login",
            introduced + "C: MAIL FROM:<a@b>\nS: 530 5.7.0 Authentication required", Verb::Mail, LoginFirst,
            "530 5.7.0 Authentication required");
        row("a login satisfies the 530",
            introduced + "C: MAIL FROM:<a@b>\nS: 530 5.7.0 no\nC: AUTH PLAIN ********\nS: 235 in", Verb::Mail, None);
        row("a 530 to one RCPT is not about MAIL", mail + "C: RCPT TO:<x@y>\nS: 530 login first\nC: RSET\nS: 250 ok",
            Verb::Mail, None);

        row("MAIL", introduced, Verb::Mail, None);
        row("second MAIL", recipient, Verb::Mail, InTransaction, "MAIL FROM:<a@b>");
        row("RCPT without MAIL", introduced, Verb::Rcpt, NoMail);
        row("RCPT after a refused MAIL", introduced + "C: MAIL FROM:<a@b>\nS: 553 no", Verb::Rcpt, NoMail,
            "MAIL FROM:<a@b>");
        row("RCPT after RSET", mail + "C: RSET\nS: 250 ok", Verb::Rcpt, NoMail, "RSET");
        row("RCPT after the message", data + "C: .\nS: 250 ok", Verb::Rcpt, NoMail, ".");
        row("RCPT", mail, Verb::Rcpt, None);
        row("RCPT after a chunk", recipient + "C: BDAT 1\nC~ a\nS: 250 ok", Verb::Rcpt, ChunksBegun, "BDAT 1");

        row("DATA without MAIL", introduced, Verb::Data, NoMail);
        row("DATA without RCPT", mail, Verb::Data, NoRecipient, "MAIL FROM:<a@b>");
        row("DATA, all refused", mail + "C: RCPT TO:<1@b>\nS: 550 no\nC: RCPT TO:<2@b>\nS: 450 no", Verb::Data,
            AllRefused, "RCPT TO:<1@b>");
        row("DATA, all deferred", mail + "C: RCPT TO:<1@b>\nS: 450 no\nC: RCPT TO:<2@b>\nS: 451 no", Verb::Data,
            AllRefused, "RCPT TO:<1@b>");
        row("DATA, one accepted", recipient + "C: RCPT TO:<2@b>\nS: 550 no", Verb::Data, None);
        row("DATA after a chunk", recipient + "C: BDAT 1\nC~ a\nS: 250 ok", Verb::Data, ChunksBegun, "BDAT 1");
        row("DATA after a failed chunk", recipient + "C: BDAT 1\nC~ a\nS: 452 full", Verb::Data, ChunkFailed, "BDAT 1");
        row("DATA for a binary body",
            introduced + "C: MAIL FROM:<a@b> BODY=BINARYMIME\nS: 250 ok\nC: RCPT TO:<1@b>\nS: 250 ok", Verb::Data,
            BinaryNeedsChunks, "MAIL FROM:<a@b> BODY=BINARYMIME");
        row("BDAT", recipient, Verb::Bdat, None);
        row("BDAT after a failed chunk", recipient + "C: BDAT 1\nC~ a\nS: 452 full", Verb::Bdat, ChunkFailed, "BDAT 1");
        row("BDAT not offered", closedAuth, Verb::Bdat, NotOffered, "EHLO client.example");
        row("ETRN not offered", introduced, Verb::Etrn, NotOffered, "EHLO client.example");

        row("in content", data, Verb::Quit, InContent, "354 go");
        row("content", data, Verb::Content, None);
        row("in octets", recipient + "C: BDAT 5", Verb::Quit, InOctets, "BDAT 5");
        row("octets", recipient + "C: BDAT 5", Verb::Chunk, None);
        row("in AUTH", introduced + "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6", Verb::Quit, InAuth, "334 VXNlcm5hbWU6");
        row("response", introduced + "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6", Verb::Response, None);
        row("response outside AUTH", introduced, Verb::Response, NotOffered);
        row("anything else typed", introduced, Verb::Other, None);
    }
    void anObstacleHasItsRow()
    {
        QFETCH(QByteArray, script);
        QFETCH(Verb, verb);
        QFETCH(QByteArray, because);
        const ConversationScript played(script);
        const Step step = played.conversation.step(verb);
        QCOMPARE(step.verb, verb);
        QTEST(step.obstacle, "obstacle");
        QCOMPARE(step.because, because.isEmpty() ? none : played.row(because.constData()));
    }

    void beforeConnectingNothingMayBeSaid()
    {
        QCOMPARE(Conversation().step(Verb::Ehlo).obstacle, Obstacle::NotConnected);
        QCOMPARE(Conversation::unknown().step(Verb::Ehlo).obstacle, Obstacle::NotConnected);
        QCOMPARE(Conversation().next(), Verb::None);
    }

    void lmtpHasItsOwnIntroduction()
    {
        const ConversationScript script("S: 220 mx", Protocol::Lmtp);
        QCOMPARE(script.obstacle(Verb::Ehlo), Obstacle::WrongProtocol);
        QCOMPARE(script.obstacle(Verb::Helo), Obstacle::WrongProtocol);
        QCOMPARE(script.obstacle(Verb::Lhlo), Obstacle::None);
        QCOMPARE(script.conversation.next(), Verb::Lhlo);
    }

    void aLostCountLeavesWhatAlwaysMayBeSaid()
    {
        ConversationScript script(introduced);
        for (int i = 0; i < 1001; ++i)
            script.play("C: NOOP");
        for (int i = 0; i < 1001; ++i)
            script.play("S: 250 ok");
        QCOMPARE(script.obstacle(Verb::Mail), Obstacle::LostCount);
        QCOMPARE(script.conversation.step(Verb::Mail).because, script.row("NOOP", 1001));
        QCOMPARE(script.obstacle(Verb::Quit), Obstacle::None);
        QCOMPARE(script.obstacle(Verb::Ehlo), Obstacle::None);
    }

    void aCutOfferForbidsNothing()
    {
        ConversationScript script("S: 220 mx\nC: EHLO x");
        for (int i = 0; i < 200; ++i)
            script.play("S: 250-X" + QByteArray::number(i));
        script.play("S: 250 last");
        QCOMPARE(script.obstacle(Verb::StartTls), Obstacle::None);
        QCOMPARE(script.obstacle(Verb::Auth), Obstacle::None);
        QCOMPARE(script.obstacle(Verb::Etrn), Obstacle::None);
    }

    void stepsHoldEveryGuidedVerbOnce()
    {
        const QList<Step> steps = ConversationScript(introduced).conversation.steps();
        QList<Verb> verbs;
        for (const Step &step : steps)
            verbs.append(step.verb);
        for (const Verb verb : {Verb::Ehlo, Verb::Helo, Verb::Lhlo, Verb::StartTls, Verb::Auth, Verb::Mail, Verb::Rcpt,
                                Verb::Data, Verb::Rset, Verb::Noop, Verb::Vrfy, Verb::Help, Verb::Quit})
            QCOMPARE(verbs.count(verb), qsizetype(1));
    }

    void theNextSensibleStepFollowsTheSession_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<Verb>("next");
        const auto row = [](const char *name, const QByteArray &script, Verb next) {
            QTest::newRow(name) << script << next;
        };
        row("greeting due", "", Verb::None);
        row("greeted", "S: 220 mx", Verb::Ehlo);
        row("turned away", "S: 554 no", Verb::Quit);
        row("EHLO refused", "S: 220 mx\nC: EHLO x\nS: 502 what", Verb::Helo);
        row("STARTTLS offered", introduced, Verb::StartTls);
        row("STARTTLS refused", introduced + "C: STARTTLS\nS: 454 no", Verb::Auth);
        row("after TLS", encrypted, Verb::Ehlo);
        row("AUTH offered", encrypted + "C: EHLO x\nS: 250-mx\nS: 250 AUTH PLAIN", Verb::Auth);
        row("nothing offered", encrypted + "C: EHLO x\nS: 250 mx", Verb::Mail);
        row("logged in", encrypted + "C: EHLO x\nS: 250-mx\nS: 250 AUTH PLAIN\nC: AUTH PLAIN ********\nS: 235 in",
            Verb::Mail);
        row("login failed", encrypted + "C: EHLO x\nS: 250-mx\nS: 250 AUTH PLAIN\nC: AUTH PLAIN ********\nS: 535 no",
            Verb::Auth);
        row("reply due", introduced + "C: NOOP", Verb::None);
        row("in AUTH", introduced + "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6", Verb::Response);
        row("sender accepted", mail, Verb::Rcpt);
        row("recipient refused", mail + "C: RCPT TO:<1@b>\nS: 550 no", Verb::Rcpt);
        row("recipient accepted", recipient, Verb::Data);
        row("binary", introduced + "C: MAIL FROM:<a@b> BODY=BINARYMIME\nS: 250 ok\nC: RCPT TO:<1@b>\nS: 250 ok",
            Verb::Bdat);
        row("binary, and no chunks to send it in",
            "S: 220 mx\nC: EHLO x\nS: 250 mx\nC: MAIL FROM:<a@b> BODY=BINARYMIME\nS: 250 ok\n"
            "C: RCPT TO:<1@b>\nS: 250 ok",
            Verb::Rset);
        row("chunks taken without recipients", mail + "C: BDAT 1\nC~ a\nS: 250 ok", Verb::Rset);
        row("content", data, Verb::Content);
        row("octets", recipient + "C: BDAT 5", Verb::Chunk);
        row("chunks", recipient + "C: BDAT 1\nC~ a\nS: 250 ok", Verb::Bdat);
        row("failed chunk", recipient + "C: BDAT 1\nC~ a\nS: 452 full", Verb::Rset);
        row("DATA refused for now", recipient + "C: DATA\nS: 451 later", Verb::Rset);
        row("DATA refused for good", recipient + "C: DATA\nS: 554 no", Verb::Rset);
        row("DATA answered by 250", recipient + "C: DATA\nS: 250 ok", Verb::Rset);
        row("DATA refused, and RSET", recipient + "C: DATA\nS: 451 later\nC: RSET\nS: 250 ok", Verb::StartTls);
        row("DATA refused, another recipient accepted",
            recipient + "C: DATA\nS: 451 later\nC: RCPT TO:<2@b>\nS: 250 ok", Verb::Data);
        row("DATA refused, another recipient refused", recipient + "C: DATA\nS: 451 later\nC: RCPT TO:<2@b>\nS: 550 no",
            Verb::Rset);
        row("DATA refused for want of recipients", mail + "C: DATA\nS: 503 no", Verb::Rcpt);
        row("DATA refused before, a recipient accepted since", mail + "C: DATA\nS: 503 no\nC: RCPT TO:<1@b>\nS: 250 ok",
            Verb::Data);
        row("DATA refused by 421", recipient + "C: DATA\nS: 421 bye", Verb::None);
        row("the next transaction",
            recipient + "C: DATA\nS: 451 later\nC: RSET\nS: 250 ok\nC: MAIL FROM:<a@b>\nS: 250 ok\n"
                        "C: RCPT TO:<1@b>\nS: 250 ok",
            Verb::Data);
        row("message taken", data + "C: .\nS: 250 ok", Verb::Quit);
        row("message refused", data + "C: .\nS: 554 no", Verb::Quit);
        row("530 for TLS that is not offered", "S: 220 mx\nC: EHLO x\nS: 250 mx\nC: MAIL FROM:<a@b>\nS: 530 TLS",
            Verb::Quit);
        row("leaving", introduced + "C: QUIT\nS: 221 bye", Verb::None);
        row("over", introduced + "closed", Verb::None);
    }
    void theNextSensibleStepFollowsTheSession()
    {
        QFETCH(QByteArray, script);
        const Conversation conversation = ConversationScript(script).conversation;
        QTEST(conversation.next(), "next");
        QVERIFY(conversation.next() == Verb::None || conversation.step(conversation.next()).allowed());
    }
};

QTEST_APPLESS_MAIN(TestSteps)
#include "tst_steps.moc"
