#include "tests/support/conversationscript.h"

#include "core/wire/limits.h"

using namespace Core;
using namespace Core::Smtp;

Q_DECLARE_METATYPE(QList<FaultKind>)

namespace {

const char introduced[] = R"(
    S: 220 mx.example.org ESMTP
    C: EHLO client.example
    S: 250-mx.example.org
    S: 250-PIPELINING
    S: 250-SIZE 1000
    S: 250-CHUNKING
    S: 250-STARTTLS
    S: 250 AUTH PLAIN LOGIN
)";

ConversationScript after(const QByteArray &text)
{
    ConversationScript script(introduced);
    script.play(text);
    return script;
}

// Up to the recipients, by LMTP.
ConversationScript lmtp(const QByteArray &text)
{
    ConversationScript script(R"(
        S: 220 mx LMTP
        C: LHLO client.example
        S: 250-mx
        S: 250 PIPELINING
        C: MAIL FROM:<a@example.org>
        S: 250 ok
    )",
                              Protocol::Lmtp);
    script.play(text);
    return script;
}

} // namespace

class TestConversation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstReplyIsTheGreeting()
    {
        ConversationScript script("S: 220-mx.example.org\nS: 220 ready");
        QCOMPARE(script.conversation.state(), State::Greeted);
        QCOMPARE(script.conversation.greeting(), script.row("220-mx.example.org"));
        QCOMPARE(script.conversation.greetingCode(), quint16(220));
        const Exchange exchange = script.lastExchange();
        QCOMPARE(exchange.verb, Verb::None);
        QCOMPARE(exchange.said, none);
        QCOMPARE(exchange.before, State::Opening);
        QCOMPARE(exchange.replyFirst, RowId(1));
        QCOMPARE(exchange.replyLast, RowId(2));
        QVERIFY(script.faults.isEmpty());
    }

    void aRefusedGreetingTurnsAway()
    {
        ConversationScript script("S: 554 no service");
        QCOMPARE(script.conversation.state(), State::TurnedAway);
        QCOMPARE(script.conversation.errors(), 1u);
        script.play("C: QUIT\nS: 221 bye");
        QCOMPARE(script.conversation.state(), State::Leaving);
    }

    void aGreetingOf421TurnsAwayToo()
    {
        const ConversationScript script("S: 421 busy");
        QCOMPARE(script.conversation.state(), State::TurnedAway);
        QVERIFY(script.faults.isEmpty());
    }

    void aReplyAnswersTheOldestCommand()
    {
        auto script = after("C: MAIL FROM:<a@b>\nC: RCPT TO:<c@d>\nC: RCPT TO:<e@f>\n"
                            "S: 250 sender\nS: 550 no\nS: 250 yes");
        QCOMPARE(script.exchanges.size(), 5);
        QCOMPARE(script.exchanges[2].said, script.row("MAIL FROM:<a@b>"));
        QCOMPARE(script.exchanges[3].said, script.row("RCPT TO:<c@d>"));
        QCOMPARE(script.exchanges[3].code, quint16(550));
        QCOMPARE(script.exchanges[4].said, script.row("RCPT TO:<e@f>"));
        QCOMPARE(script.conversation.waiting(), 0u);
        QVERIFY(script.faults.isEmpty());
    }

    void delayCountsFromTheLastOctetSaid()
    {
        auto script = after("C: NOOP\nS: 250-a\nS: 250 b");
        QCOMPARE(script.lastExchange().delay, qint64(1000));
        Conversation untimed;
        untimed.say("NOOP\r\n", 0, -1);
        QCOMPARE(untimed.hear("250 ok\r\n", 1, 5, false).exchange->delay, qint64(-1));
    }

    void mixedCodesAreAFaultAndTheLastOneCounts()
    {
        auto script = after("C: NOOP\nS: 250-a\nS: 550-b\nS: 451 c");
        QCOMPARE(script.faultKinds(), (QList{FaultKind::MixedCodes, FaultKind::MixedCodes}));
        QCOMPARE(script.faults[0].row, script.row("550-b"));
        QCOMPARE(script.lastExchange().code, quint16(451));
    }

    void aLineWithoutCodeEndsNoReplyAndBeginsNone()
    {
        auto script = after("C: NOOP\nS: garbage\nS: 250-a\nS: garbage\nS: 250 b");
        QCOMPARE(script.faultKinds(), (QList{FaultKind::NoCode, FaultKind::NoCode}));
        QCOMPARE(script.exchanges.size(), 3);
        QCOMPARE(script.lastExchange().replyFirst, script.row("250-a"));
        QCOMPARE(script.lastExchange().verb, Verb::Noop);
    }

    void garbageInsteadOfSmtpLeavesTheGreetingDue()
    {
        ConversationScript script("S: HTTP/1.1 400 Bad Request\nS: Server: x\nS~ \\r\\n");
        QCOMPARE(script.conversation.state(), State::Opening);
        QVERIFY(script.conversation.replyDue());
        QVERIFY(script.exchanges.isEmpty());
        QCOMPARE(script.faults.size(), 3);
    }

    void anUnaskedReplyIsAFault()
    {
        auto script = after("S: 250 for nothing");
        QCOMPARE(script.faultKinds(), QList{FaultKind::Unasked});
        QCOMPARE(script.lastExchange().said, none);
        QCOMPARE(script.lastExchange().verb, Verb::None);
        QCOMPARE(script.conversation.state(), State::Introduced);
    }

    void aReplyBegunBeforeTheCommandDoesNotAnswerIt()
    {
        auto script = after("S: 250-first\nC: NOOP\nS: 250 last\nS: 250 to noop");
        QCOMPARE(script.exchanges[2].said, none);
        QCOMPARE(script.exchanges[3].said, script.row("NOOP"));
        QCOMPARE(script.faultKinds(), QList{FaultKind::Unasked});
    }

    void an421MayComeAtAnyTime()
    {
        auto script = after("S: 421 idle too long");
        QVERIFY(script.faults.isEmpty());
        QCOMPARE(script.lastExchange().verb, Verb::None);
        QCOMPARE(script.conversation.state(), State::Leaving);

        script = after("C: MAIL FROM:<a@b>\nS: 421 too many");
        QCOMPARE(script.lastExchange().said, script.row("MAIL FROM:<a@b>"));
        QCOMPARE(script.conversation.state(), State::Leaving);
        QVERIFY(script.faults.isEmpty());
    }

    void ehloIsRememberedWithItsRows()
    {
        ConversationScript script(introduced);
        const Conversation &conversation = script.conversation;
        QCOMPARE(conversation.state(), State::Introduced);
        QVERIFY(conversation.introduced() && conversation.extended());
        QCOMPARE(conversation.introduction(), script.row("EHLO client.example"));
        QCOMPARE(conversation.capabilitiesFirst(), script.row("250-mx.example.org"));
        QCOMPARE(conversation.capabilitiesLast(), script.row("250 AUTH PLAIN LOGIN"));
        QCOMPARE(conversation.offered().domain(), QByteArray("mx.example.org"));
        QCOMPARE(conversation.offeredAt("starttls"), script.row("250-STARTTLS"));
        QCOMPARE(conversation.offeredAt("DSN"), none);
        script.play("C: HELO client.example\nS: 250 mx");
        QVERIFY(script.conversation.introduced() && !script.conversation.extended());
        QVERIFY(!script.conversation.offered().offers("SIZE"));
        QCOMPARE(script.conversation.capabilitiesFirst(), none);
    }

    void aRefusedEhloChangesNothing()
    {
        auto script = after("C: MAIL FROM:<a@b>\nS: 250 ok\nC: EHLO again\nS: 550 not you");
        QCOMPARE(script.conversation.state(), State::Mail);
        QVERIFY(script.conversation.offered().offers("AUTH"));
        QCOMPARE(script.conversation.introductionRefused(), script.row("EHLO again"));
    }

    void aSecondEhloEndsTheTransaction()
    {
        auto script = after("C: MAIL FROM:<a@b>\nS: 250 ok\nC: EHLO again\nS: 250 mx");
        QCOMPARE(script.conversation.state(), State::Introduced);
        QCOMPARE(script.conversation.transaction().ended, Transaction::Ended::ByEhlo);
        QCOMPARE(script.conversation.transaction().endedBy, script.row("EHLO again"));
        QCOMPARE(script.conversation.introductionRefused(), none);
    }

    void aTransactionCountsItsRecipients()
    {
        auto script = after("C: MAIL FROM:<a@b> BODY=BINARYMIME SMTPUTF8\nS: 250 ok\n"
                            "C: RCPT TO:<1@b>\nS: 450 later\nC: RCPT TO:<2@b>\nS: 550 no\n"
                            "C: RCPT TO:<3@b>\nS: 250 ok\nC: RCPT TO:<4@b>\nS: 251 will forward\nC: RCPT TO:<5@b>");
        const Transaction &transaction = script.conversation.transaction();
        QCOMPARE(script.conversation.state(), State::Recipient);
        QCOMPARE(transaction.mail, script.row("MAIL FROM:<a@b> BODY=BINARYMIME SMTPUTF8"));
        QCOMPARE(transaction.mailCode, quint16(250));
        QCOMPARE(transaction.asked, 5u);
        QCOMPARE(transaction.accepted, 2u);
        QCOMPARE(transaction.deferred, 1u);
        QCOMPARE(transaction.refused, 1u);
        QCOMPARE(transaction.firstDeferred, script.row("RCPT TO:<1@b>"));
        QCOMPARE(transaction.firstRefused, script.row("RCPT TO:<2@b>"));
        QCOMPARE(transaction.firstUnaccepted(), script.row("RCPT TO:<1@b>"));
        QCOMPARE(transaction.lastAccepted, (QList{script.row("RCPT TO:<3@b>"), script.row("RCPT TO:<4@b>")}));
        QVERIFY(transaction.binary && transaction.utf8);
        QCOMPARE(script.conversation.errors(), 2u);
        QCOMPARE(script.conversation.firstError(), script.row("450 later"));
    }

    void aSecondMailLeavesTheFirstStanding()
    {
        auto script =
            after("C: MAIL FROM:<a@b>\nS: 250 ok\nC: RCPT TO:<1@b>\nS: 250 ok\nC: MAIL FROM:<c@d>\nS: 503 nested");
        QCOMPARE(script.conversation.transaction().mail, script.row("MAIL FROM:<a@b>"));
        QCOMPARE(script.conversation.state(), State::Recipient);
        QCOMPARE(script.lastExchange().before, State::Recipient);
    }

    void aRefusedMailOpensNothing()
    {
        auto script = after("C: MAIL FROM:<a@b>\nS: 553 no\nC: RCPT TO:<1@b>\nS: 503 need MAIL");
        const Transaction &transaction = script.conversation.transaction();
        QVERIFY(!transaction.open);
        QCOMPARE(transaction.mailCode, quint16(553));
        QCOMPARE(transaction.ended, Transaction::Ended::ByRefusal);
        QCOMPARE(transaction.endedBy, script.row("MAIL FROM:<a@b>"));
        QCOMPARE(transaction.refused, 0u);
    }

    void pipelinedRecipientsBelongToTheirMail()
    {
        auto script = after("C: MAIL FROM:<a@b>\nC: RCPT TO:<1@b>\nC: RCPT TO:<2@b>\nC: DATA\n");
        QCOMPARE(script.conversation.transaction().asked, 2u);
        script.play("S: 250 ok\nS: 550 no\nS: 550 no\nS: 503 no recipients");
        QCOMPARE(script.conversation.transaction().asked, 2u);
        QVERIFY(script.conversation.transaction().allRefused());
        QCOMPARE(script.lastExchange().verb, Verb::Data);
        QVERIFY(script.faults.isEmpty());
    }

    void aMessageIsContentUpToTheDot()
    {
        auto script = after("C: MAIL FROM:<a@b>\nS: 250 ok\nC: RCPT TO:<1@b>\nS: 250 ok\nC: DATA\nS: 354 go");
        QCOMPARE(script.conversation.mode(), Mode::Content);
        QCOMPARE(script.conversation.state(), State::Content);
        QVERIFY(!script.conversation.replyDue());
        script.play("C: Subject: x\nC: QUIT\nC: ..\nC: .");
        QCOMPARE(script.conversation.mode(), Mode::Command);
        QVERIFY(script.conversation.replyDue());
        QCOMPARE(script.conversation.unanswered(), QList{script.row(".")});
        script.play("S: 250 queued");
        QCOMPARE(script.lastExchange().verb, Verb::Content);
        QCOMPARE(script.lastExchange().said, script.row("."));
        QCOMPARE(script.lastExchange().before, State::Content);
        QCOMPARE(script.lastExchange().recipient, none);
        QCOMPARE(script.conversation.messages(), 1u);
        QCOMPARE(script.conversation.state(), State::Introduced);
        QCOMPARE(script.conversation.transaction().ended, Transaction::Ended::ByMessage);
        QCOMPARE(script.conversation.transaction().accepted, 1u);
        QVERIFY(script.faults.isEmpty());
    }

    void aRefusedMessageEndsItsTransactionToo()
    {
        auto script =
            after("C: MAIL FROM:<a@b>\nS: 250 ok\nC: RCPT TO:<1@b>\nS: 250 ok\nC: DATA\nS: 354 go\nC: .\nS: 554 spam");
        QCOMPARE(script.conversation.transaction().ended, Transaction::Ended::ByMessage);
        QCOMPARE(script.conversation.messages(), 0u);
        QVERIFY(!script.conversation.transaction().open);
    }

    void aRefusalBeforeTheDotIsEarly()
    {
        auto script = after(
            "C: MAIL FROM:<a@b>\nS: 250 ok\nC: RCPT TO:<1@b>\nS: 250 ok\nC: DATA\nS: 354 go\nC: text\nS: 552 too big");
        QCOMPARE(script.faultKinds(), QList{FaultKind::Early});
        QCOMPARE(script.lastExchange().verb, Verb::Content);
        QCOMPARE(script.lastExchange().said, script.row("DATA"));
        QCOMPARE(script.conversation.mode(), Mode::Content);
        script.play("S: 421 closing");
        QCOMPARE(script.faultKinds(), (QList{FaultKind::Early, FaultKind::Early}));
        QCOMPARE(script.conversation.state(), State::Leaving);
    }

    void aTwoInsideTheContentIsUnasked()
    {
        auto script =
            after("C: MAIL FROM:<a@b>\nS: 250 ok\nC: RCPT TO:<1@b>\nS: 250 ok\nC: DATA\nS: 354 go\nS: 250 odd");
        QCOMPARE(script.faultKinds(), QList{FaultKind::Unasked});
        QCOMPARE(script.conversation.mode(), Mode::Content);
        QCOMPARE(script.conversation.messages(), 0u);
    }

    void onlyCrLfDotCrLfEndsTheContent_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("dot LF") << QByteArray("C: a\nC~ .\\n");
        QTest::newRow("LF dot CR LF") << QByteArray("C~ a\\n\nC: .");
        QTest::newRow("LF dot LF") << QByteArray("C~ a\\n\nC~ .\\n");
    }
    void onlyCrLfDotCrLfEndsTheContent()
    {
        QFETCH(QByteArray, lines);
        const QByteArray data = "C: MAIL FROM:<a@b>\nS: 250 ok\nC: RCPT TO:<1@b>\nS: 250 ok\nC: DATA\nS: 354 go\n";
        auto script = after(data + lines);
        QCOMPARE(script.conversation.mode(), Mode::Content);
        QCOMPARE(script.conversation.waiting(), 0u);
        auto strict = script;
        strict.play("C: b\nC: .\nS: 250 ok");
        QCOMPARE(strict.lastExchange().said, strict.row(".", lines.endsWith("C: .") ? 2 : 1));
        QVERIFY(strict.faults.isEmpty() || strict.faultKinds() == QList{FaultKind::BareLf});
        // a server that takes the odd dot for the end
        script.play("S: 250 taken");
        QCOMPARE(script.lastExchange().verb, Verb::Content);
        QVERIFY(script.faults.isEmpty());
        QCOMPARE(script.conversation.mode(), Mode::Command);
        QCOMPARE(script.conversation.messages(), 1u);
    }

    void linesSaidBeforeThe354WereContent()
    {
        auto script = after("C: MAIL FROM:<a@b>\nS: 250 ok\nC: RCPT TO:<1@b>\nS: 250 ok\n"
                            "C: DATA\nC: Subject: x\nC: QUIT\nC: .\nC: NOOP\nS: 354 go");
        QCOMPARE(script.conversation.mode(), Mode::Command);
        QCOMPARE(script.conversation.unanswered(), (QList{script.row("."), script.row("NOOP")}));
        script.play("S: 250 queued\nS: 250 noop");
        QCOMPARE(script.exchanges[script.exchanges.size() - 2].verb, Verb::Content);
        QCOMPARE(script.lastExchange().verb, Verb::Noop);
        QCOMPARE(script.conversation.messages(), 1u);
        QVERIFY(script.faults.isEmpty());
    }

    void contentBegunBeforeThe354GoesOnBehindIt()
    {
        auto script = after("C: DATA\nC: Subject: x\nS: 354 go");
        QCOMPARE(script.conversation.mode(), Mode::Content);
        QCOMPARE(script.conversation.waiting(), 0u);
    }

    void faultyInvitationsOpenNoMode_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QList<FaultKind>>("faults");
        const auto row = [](const char *lines, const QList<FaultKind> &faults) {
            QTest::newRow(lines) << QByteArray(lines) << faults;
        };
        row("C: NOOP\nS: 334 VXNlcm5hbWU6", {FaultKind::ChallengeOutsideAuth});
        row("C: MAIL FROM:<a@b>\nS: 334 ", {FaultKind::ChallengeOutsideAuth});
        row("C: DATA\nS: 334 ", {FaultKind::ChallengeOutsideAuth});
        row("S: 334 ", {FaultKind::Unasked, FaultKind::ChallengeOutsideAuth});
        row("C: NOOP\nS: 354 go", {FaultKind::ContinueOutsideData});
        row("C: RCPT TO:<a@b>\nS: 354 go", {FaultKind::ContinueOutsideData});
        row("S: 354 go", {FaultKind::Unasked, FaultKind::ContinueOutsideData});
        row("C: DATA\nS: 250 ok", {FaultKind::WrongReplyToData});
        row("C: DATA\nS: 355 go", {FaultKind::WrongReplyToData});
        row("C: DATA\nS: 503 no", {});
        row("C: STARTTLS\nS: 250 ok", {FaultKind::WrongReplyToStartTls});
        row("C: STARTTLS\nS: 221 ok", {FaultKind::WrongReplyToStartTls});
        row("C: STARTTLS\nS: 354 go", {FaultKind::WrongReplyToStartTls});
        row("C: STARTTLS\nS: 334 ", {FaultKind::WrongReplyToStartTls});
        row("C: STARTTLS\nS: 454 no", {});
        // What breaks the grammar invites to nothing.
        using enum FaultKind;
        row("C: STARTTLS\nS: 2200 go", {MissingSeparator, WrongReplyToStartTls});
        row("C: STARTTLS\nS: 220.go", {MissingSeparator, WrongReplyToStartTls});
        row("C: STARTTLS\nS~ 220\\tgo\\r\\n", {MissingSeparator, WrongReplyToStartTls});
        row("C: STARTTLS\nS: 250-no\nS: 220 go", {MixedCodes, WrongReplyToStartTls});
        row("C: STARTTLS\nS: 220-go\nS: hm\nS: 220 go", {NoCode, WrongReplyToStartTls});
        row("C: DATA\nS: 3540 go", {MissingSeparator, WrongReplyToData});
        row("C: DATA\nS: 250-ok\nS: 354 go", {MixedCodes, WrongReplyToData});
        row("C: AUTH LOGIN\nS: 3340 VXNlcm5hbWU6", {MissingSeparator, WrongReplyToAuth});
        row("C: AUTH LOGIN\nS: 235-x\nS: 334 VXNlcm5hbWU6", {MixedCodes, WrongReplyToAuth});
        row("C: AUTH PLAIN ********\nS: 2350 in", {MissingSeparator, WrongReplyToAuth});
        row("C: AUTH PLAIN ********\nS: 535 no", {});
    }
    void faultyInvitationsOpenNoMode()
    {
        QFETCH(QByteArray, lines);
        auto script = after(lines);
        QTEST(script.faultKinds(), "faults");
        QCOMPARE(script.conversation.mode(), Mode::Command);
        QVERIFY(script.conversation.state() == State::Introduced || script.conversation.state() == State::Leaving);
        QCOMPARE(script.conversation.waiting(), 0u);
        QVERIFY(!script.conversation.loggedIn());
    }

    void aWholeInvitationMayBePlain_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<State>("state");
        QTest::newRow("220 alone") << QByteArray("C: STARTTLS\nS: 220") << State::StartingTls;
        QTest::newRow("220 in two lines") << QByteArray("C: STARTTLS\nS: 220-a\nS: 220 b") << State::StartingTls;
        QTest::newRow("220 in LF") << QByteArray("C: STARTTLS\nS~ 220 go\\n") << State::StartingTls;
        QTest::newRow("334 alone") << QByteArray("C: AUTH PLAIN\nS: 334") << State::Authenticating;
        QTest::newRow("354 alone") << QByteArray("C: DATA\nS: 354") << State::Content;
        QTest::newRow("behind a broken reply")
            << QByteArray("C: STARTTLS\nS: 2200 go\nC: STARTTLS\nS: 220 go") << State::StartingTls;
    }
    void aWholeInvitationMayBePlain()
    {
        QFETCH(QByteArray, lines);
        auto script = after(lines);
        QTEST(script.conversation.state(), "state");
    }

    void tlsMakesAllVoidButTheGreeting()
    {
        auto script = after("C: AUTH PLAIN ********\nS: 235 in\nC: MAIL FROM:<a@b>\nS: 250 ok\nC: STARTTLS\nS: 220 go");
        QCOMPARE(script.conversation.state(), State::StartingTls);
        QVERIFY(script.conversation.replyDue());
        QVERIFY(!script.conversation.tls());
        script.play("TLS");
        const Conversation &conversation = script.conversation;
        QVERIFY(conversation.tls());
        QCOMPARE(conversation.state(), State::Greeted);
        QCOMPARE(conversation.encryptedAt(), script.row("TLS"));
        QVERIFY(!conversation.introduced() && !conversation.extended() && !conversation.loggedIn());
        QVERIFY(conversation.offered().all().isEmpty());
        QCOMPARE(conversation.capabilitiesFirst(), none);
        QCOMPARE(conversation.greeting(), RowId(1));
        QCOMPARE(conversation.introduction(), script.row("EHLO client.example"));
        QCOMPARE(conversation.login().acceptedEver, script.row("235 in"));
        QCOMPARE(conversation.transaction().ended, Transaction::Ended::ByTls);
        QCOMPARE(conversation.transaction().endedBy, script.row("TLS"));
        QVERIFY(!conversation.transaction().open);
        QVERIFY(!conversation.replyDue());
    }

    void implicitTlsLeavesTheGreetingDue()
    {
        ConversationScript script("TLS");
        QCOMPARE(script.conversation.state(), State::Opening);
        script.play("S: 220 mx");
        QCOMPARE(script.conversation.state(), State::Greeted);
        QVERIFY(script.conversation.tls());
    }

    void whatComesBehindThe220IsInjectionAndNotRead()
    {
        auto script = after("C: STARTTLS\nS: 220 go\nS: 250-mx\nS: 250 AUTH PLAIN");
        QCOMPARE(script.faultKinds(), (QList{FaultKind::Injection, FaultKind::Injection}));
        QCOMPARE(script.conversation.state(), State::StartingTls);
        QCOMPARE(script.exchanges.size(), 3);
        script.play("TLS\nC: EHLO again\nS: 250 mx");
        QVERIFY(!script.conversation.offered().offers("AUTH"));
        QCOMPARE(script.lastExchange().said, script.row("EHLO again"));
    }

    void whatIsMissedMayHaveBeenAnything()
    {
        auto script = after("C: NOOP\nC: MAIL FROM:<a@b>\nS: 250-begun\nmissed");
        QCOMPARE(script.conversation.state(), State::Unknown);
        QVERIFY(script.conversation.waiting() == 0 && !script.conversation.insideReply());
        script.play("S: 550 no");
        QVERIFY(script.faults.isEmpty());
    }

    void ofAMessageTheEndMayBeMissed()
    {
        auto content = after("C: MAIL FROM:<a@b>\nS: 250 a\nC: RCPT TO:<c@d>\nS: 250 b\nC: DATA\nS: 354 go\nC: text\n"
                             "missed\nS: 250 taken");
        QCOMPARE(content.conversation.state(), State::Introduced);
        QCOMPARE(content.lastExchange().said, content.row("missed"));
        QCOMPARE(content.lastExchange().delay, qint64(-1));
        auto chunk = after("C: MAIL FROM:<a@b>\nS: 250 a\nC: RCPT TO:<c@d>\nS: 250 b\nC: BDAT 999 LAST\nmissed");
        QCOMPARE(chunk.conversation.octetsLeft(), quint64(0));
        QCOMPARE(chunk.conversation.dueTo(), Verb::Bdat);
    }

    void anImportThatDoesNotTellOfTheHandshakeGoesOn()
    {
        auto script = after("C: STARTTLS\nS: 220 go\nC: EHLO again\nS: 250 mx");
        QVERIFY(script.conversation.tls());
        QCOMPARE(script.conversation.encryptedAt(), script.row("STARTTLS"));
        QCOMPARE(script.lastExchange().said, script.row("EHLO again"));
    }

    void aRefusedHandshakeIsKnown()
    {
        auto script = after("C: STARTTLS\nS: 454 not now");
        QCOMPARE(script.conversation.startTlsRefused(), script.row("STARTTLS"));
        QCOMPARE(script.conversation.dueTo(), Verb::None);
    }

    void readyInsideTlsStartsNothing()
    {
        auto script = after("C: STARTTLS\nS: 220 go\nTLS\nC: EHLO x\nS: 250 mx\nC: STARTTLS\nS: 220 again");
        QCOMPARE(script.faultKinds(), QList{FaultKind::ReadyInsideTls});
        QCOMPARE(script.conversation.state(), State::Introduced);
    }

    void authIsAConversationOfItsOwn()
    {
        auto script = after("C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6");
        QCOMPARE(script.lastExchange().verb, Verb::Auth);
        QCOMPARE(script.lastExchange().code, quint16(334));
        QCOMPARE(script.conversation.mode(), Mode::AuthResponse);
        QCOMPARE(script.conversation.state(), State::Authenticating);
        QVERIFY(!script.conversation.replyDue());
        script.play("C: dXNlcg==\nS: 334 UGFzc3dvcmQ6");
        QCOMPARE(script.lastExchange().verb, Verb::Response);
        QCOMPARE(script.lastExchange().said, script.row("dXNlcg=="));
        QCOMPARE(script.lastExchange().before, State::Authenticating);
        script.play("C: ********\nS: 235 welcome");
        const Login &login = script.conversation.login();
        QCOMPARE(login.mechanism, QByteArray("LOGIN"));
        QCOMPARE(login.command, script.row("AUTH LOGIN"));
        QCOMPARE(int(login.challenges), 2);
        QCOMPARE(int(login.responses), 2);
        QCOMPARE(login.lastChallenge, script.row("334 UGFzc3dvcmQ6"));
        QCOMPARE(login.lastResponse, script.row("********"));
        QCOMPARE(login.accepted, script.row("235 welcome"));
        QCOMPARE(login.code, quint16(235));
        QCOMPARE(script.conversation.mode(), Mode::Command);
        QVERIFY(script.faults.isEmpty());
    }

    void aVerbInsideAuthIsAResponse()
    {
        auto script = after("C: AUTH PLAIN\nS: 334 \nC: QUIT\nS: 535 no");
        QCOMPARE(script.lastExchange().verb, Verb::Response);
        QCOMPARE(script.conversation.state(), State::Introduced);
        QCOMPARE(script.conversation.login().failures, 1u);
        QCOMPARE(script.conversation.login().firstFailure, script.row("535 no"));
    }

    void aCancelledLoginIsKnown()
    {
        auto script = after("C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: *\nS: 501 cancelled");
        QVERIFY(script.conversation.login().cancelled);
        QCOMPARE(script.conversation.login().code, quint16(501));
        QCOMPARE(script.conversation.mode(), Mode::Command);
        script.play("C: AUTH PLAIN ********");
        QVERIFY(!script.conversation.login().cancelled);
        QVERIFY(script.conversation.login().initialResponse);
    }

    void anEmptyResponseCountsToo()
    {
        auto script = after("C: AUTH XOAUTH2 ********\nS: 334 eyJ9\nC~ \\r\\n\nS: 535 no");
        QCOMPARE(script.lastExchange().verb, Verb::Response);
        QVERIFY(script.faults.isEmpty());
    }

    void aRefusalOfAnOpenLoginIsEarly()
    {
        auto script = after("C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nS: 535 too slow");
        QCOMPARE(script.faultKinds(), QList{FaultKind::Early});
        QCOMPARE(script.lastExchange().said, script.row("AUTH LOGIN"));
        QCOMPARE(script.conversation.mode(), Mode::Command);
        QCOMPARE(script.conversation.login().failures, 1u);
    }

    void anAcceptedLoginThatNobodyAskedForIsNone()
    {
        auto script = after("C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nS: 235 come in");
        QCOMPARE(script.faultKinds(), QList{FaultKind::Unasked});
        QVERIFY(!script.conversation.loggedIn());
        QCOMPARE(script.conversation.mode(), Mode::AuthResponse);
    }

    void aResponseSaidBeforeTheChallengeAnswersIt()
    {
        auto script = after("C: AUTH PLAIN\nC: ********\nC: MAIL FROM:<a@b>\nS: 334 \nS: 235 in\nS: 250 ok");
        QCOMPARE(script.exchanges[3].verb, Verb::Response);
        QCOMPARE(script.exchanges[3].said, script.row("********"));
        QCOMPARE(script.lastExchange().verb, Verb::Mail);
        QVERIFY(script.conversation.loggedIn());
        QCOMPARE(script.conversation.state(), State::Mail);
        QVERIFY(script.faults.isEmpty());
    }

    void lmtpAnswersTheDotForEachRecipient()
    {
        QCOMPARE(lmtp({}).conversation.protocol(), Protocol::Lmtp);
        auto script = lmtp("C: RCPT TO:<1@b>\nS: 250 ok\nC: RCPT TO:<2@b>\nS: 550 no\nC: RCPT TO:<3@b>\nS: 250 ok\n"
                           "C: DATA\nS: 354 go\nC: text\nC: .\nS: 250 delivered");
        QCOMPARE(script.lastExchange().recipient, script.row("RCPT TO:<1@b>"));
        QVERIFY(script.conversation.replyDue());
        QVERIFY(script.conversation.transaction().open);
        script.play("S: 452 full");
        QCOMPARE(script.lastExchange().recipient, script.row("RCPT TO:<3@b>"));
        QCOMPARE(script.lastExchange().said, script.row("."));
        QCOMPARE(script.conversation.messages(), 1u);
        QCOMPARE(script.conversation.transaction().ended, Transaction::Ended::ByMessage);
        QVERIFY(!script.conversation.replyDue());
        QVERIFY(script.faults.isEmpty());
    }

    void lmtpOfManyRecipientsKnowsTheLastOnes()
    {
        auto script = lmtp("");
        for (int i = 0; i < 150; ++i)
            script.play("C: RCPT TO:<x@b>\nS: 250 ok");
        script.play("C: DATA\nS: 354 go\nC: .");
        QCOMPARE(script.conversation.transaction().lastAccepted.size(), 100);
        for (int i = 0; i < 150; ++i) {
            QVERIFY(script.conversation.replyDue());
            script.play("S: 250 ok");
            QCOMPARE(script.lastExchange().recipient, i < 50 ? none : script.row("RCPT TO:<x@b>", i + 1));
        }
        QVERIFY(!script.conversation.replyDue());
    }

    void lmtpWithoutRecipientsGetsOneReply()
    {
        auto script = lmtp("C: DATA\nS: 354 odd\nC: .\nS: 503 none");
        QVERIFY(!script.conversation.replyDue());
        QCOMPARE(script.lastExchange().recipient, none);
    }

    void lmtpAnswersTheLastChunkForEachRecipient()
    {
        auto script = lmtp("C: RCPT TO:<1@b>\nS: 250 ok\nC: RCPT TO:<2@b>\nS: 250 ok\n"
                           "C: BDAT 3\nC~ a\\r\\n\nS: 250 got it\nC: BDAT 0 LAST\nS: 250 one\nS: 550 two");
        QCOMPARE(script.exchanges[script.exchanges.size() - 2].recipient, script.row("RCPT TO:<1@b>"));
        QCOMPARE(script.lastExchange().recipient, script.row("RCPT TO:<2@b>"));
        QCOMPARE(script.lastExchange().verb, Verb::Bdat);
        QCOMPARE(script.conversation.state(), State::Introduced);
    }

    void prdrAnswersBetweenA353AndALastReply()
    {
        auto script =
            after("C: MAIL FROM:<a@b> PRDR\nS: 250 ok\nC: RCPT TO:<1@b>\nS: 250 ok\nC: RCPT TO:<2@b>\nS: 250 ok\n"
                  "C: DATA\nS: 354 go\nC: .\nS: 353 results follow\nS: 250 one\nS: 550 two");
        QCOMPARE(script.exchanges[script.exchanges.size() - 3].recipient, none);
        QCOMPARE(script.exchanges[script.exchanges.size() - 2].recipient, script.row("RCPT TO:<1@b>"));
        QCOMPARE(script.lastExchange().recipient, script.row("RCPT TO:<2@b>"));
        QVERIFY(script.conversation.replyDue());
        script.play("S: 250 queued");
        QCOMPARE(script.lastExchange().recipient, none);
        QCOMPARE(script.conversation.messages(), 1u);
        QVERIFY(!script.conversation.replyDue());
        QVERIFY(script.faults.isEmpty());
    }

    void aServerMayAnswerPrdrAsEver()
    {
        auto script = after(
            "C: MAIL FROM:<a@b> PRDR\nS: 250 ok\nC: RCPT TO:<1@b>\nS: 250 ok\nC: DATA\nS: 354 go\nC: .\nS: 250 queued");
        QVERIFY(!script.conversation.replyDue());
        QCOMPARE(script.conversation.messages(), 1u);
    }

    void bdatTakesItsOctetsWhateverTheyAre()
    {
        auto script = after("C: MAIL FROM:<a@b>\nS: 250 ok\nC: RCPT TO:<1@b>\nS: 250 ok\nC: BDAT 11");
        QCOMPARE(script.conversation.mode(), Mode::Octets);
        QCOMPARE(script.conversation.octetsLeft(), quint64(11));
        QVERIFY(!script.conversation.replyDue());
        script.play("C: QUIT\nC: .");
        QCOMPARE(script.conversation.octetsLeft(), quint64(2));
        script.play("C~ \\r\\n");
        QCOMPARE(script.conversation.mode(), Mode::Command);
        QVERIFY(script.conversation.replyDue());
        script.play("S: 250 got it");
        QCOMPARE(script.conversation.state(), State::Chunks);
        QCOMPARE(script.lastExchange().verb, Verb::Bdat);
        QCOMPARE(script.lastExchange().said, script.row("BDAT 11"));
        QCOMPARE(script.lastExchange().delay, qint64(1000));
        script.play("C: BDAT 0 LAST\nS: 250 queued");
        QCOMPARE(script.conversation.messages(), 1u);
        QCOMPARE(script.conversation.transaction().ended, Transaction::Ended::ByMessage);
        QCOMPARE(script.conversation.transaction().endedBy, script.row("BDAT 0 LAST"));
        QVERIFY(script.conversation.transaction().chunks);
    }

    void aCommandMayFollowTheOctetsInOneRow()
    {
        auto script = after("C: MAIL FROM:<a@b>\nS: 250 ok\nC: RCPT TO:<1@b>\nS: 250 ok\nC: BDAT 2\nC: abBDAT 0 LAST");
        QCOMPARE(script.conversation.waiting(), 2u);
        script.play("S: 250 ok\nS: 250 queued");
        QCOMPARE(script.conversation.messages(), 1u);
    }

    void aFailedChunkIsRemembered()
    {
        auto script =
            after("C: MAIL FROM:<a@b>\nS: 250 ok\nC: RCPT TO:<1@b>\nS: 250 ok\nC: BDAT 2\nC~ ab\nS: 452 full");
        QVERIFY(script.conversation.transaction().chunkFailed);
        QCOMPARE(script.conversation.transaction().failedChunk, script.row("BDAT 2"));
        QVERIFY(script.conversation.transaction().open);
    }

    void aReplyBeforeAllOctetsIsEarly()
    {
        auto script = after("C: BDAT 100\nC: some\nS: 503 no recipients");
        QCOMPARE(script.faultKinds(), QList{FaultKind::Early});
        QCOMPARE(script.lastExchange().said, script.row("BDAT 100"));
        QCOMPARE(script.conversation.mode(), Mode::Octets);
    }

    void aServerWithoutBdatReadsTheOctetsAsCommands()
    {
        auto script = after("C: BDAT 100\nS: 502 what");
        QCOMPARE(script.conversation.mode(), Mode::Command);
    }

    void rsetEndsTheTransactionOnlyWhenAccepted()
    {
        auto script = after("C: MAIL FROM:<a@b>\nS: 250 ok\nC: RSET\nS: 500 what");
        QVERIFY(script.conversation.transaction().open);
        script.play("C: RSET again\nS: 250 ok");
        QVERIFY(!script.conversation.transaction().open);
        QCOMPARE(script.conversation.transaction().endedBy, script.row("RSET again"));
        script.play("C: MAIL FROM:<c@d>");
        QCOMPARE(script.conversation.transaction().ended, Transaction::Ended::Never);
        QCOMPARE(script.conversation.transaction().mailCode, quint16(0));
    }

    void quitLeavesWhenItIsAnswered()
    {
        auto script = after("C: QUIT");
        QVERIFY(script.conversation.replyDue());
        script.play("S: 221 bye");
        QCOMPARE(script.conversation.state(), State::Leaving);
        script.play("closed");
        QCOMPARE(script.conversation.state(), State::Over);
        QVERIFY(!script.conversation.replyDue());
    }

    void anEndLeavesWhatWasNotAnswered()
    {
        auto script = after("C: NOOP\nS: 250-half\nclosed");
        QVERIFY(script.conversation.insideReply());
        QCOMPARE(script.conversation.replyFirst(), script.row("250-half"));
        QCOMPARE(script.conversation.unanswered(), QList{script.row("NOOP")});
        QVERIFY(!script.conversation.replyDue());
    }

    void aCommandBeforeTheGreetingWaitsForItsOwnReply()
    {
        ConversationScript script("C: EHLO early\nS: 220 mx\nS: 250 mx");
        QCOMPARE(script.exchanges[0].verb, Verb::None);
        QCOMPARE(script.exchanges[1].said, script.row("EHLO early"));
        QCOMPARE(script.exchanges[1].before, State::Opening);
        QVERIFY(script.faults.isEmpty());
    }

    void aFreeStandingReplyIsNotUnasked()
    {
        ConversationScript script(Conversation::unknown());
        for (const char *line : {"S: 503 need MAIL", "S: 334 VXNlcm5hbWU6", "S: 354 go", "S: 421 bye", "S: 250 ok"}) {
            script.play(line);
            QVERIFY(script.faults.isEmpty());
            QCOMPARE(script.lastExchange().verb, Verb::None);
            QCOMPARE(script.lastExchange().before, State::Unknown);
            QCOMPARE(script.conversation.state(), State::Unknown);
        }
        script.play("C: DATA\nS: 503 need RCPT");
        QCOMPARE(script.lastExchange().verb, Verb::Data);
        QCOMPARE(script.lastExchange().before, State::Unknown);
    }

    void anImportWithoutItsBeginIsRead()
    {
        ConversationScript script{Conversation()};
        script.play("C: MAIL FROM:<a@b>\nS: 250 ok");
        QCOMPARE(script.conversation.state(), State::Mail);
        QCOMPARE(script.lastExchange().verb, Verb::Mail);
        QVERIFY(script.faults.isEmpty());
    }

    void anOverLongReplyLineEndsWithItsLastPiece()
    {
        ConversationScript script(introduced);
        script.play("C: NOOP");
        const QByteArray piece = "250 " + QByteArray(Limits::lineOctets - 4, 'x');
        script.play("S~ " + piece);
        QVERIFY(script.conversation.insideReply());
        QCOMPARE(script.exchanges.size(), 2);
        script.play("S+ " + QByteArray(Limits::lineOctets, 'x'));
        script.play("S+ 550 end\\r\\n");
        QCOMPARE(script.exchanges.size(), 3);
        QCOMPARE(script.lastExchange().code, quint16(250));
        QCOMPARE(script.lastExchange().replyLast, RowId(script.rows.size() - 1));
        QCOMPARE(script.faultKinds(), QList{FaultKind::LineTooLong});
    }

    void anOverLongCommandIsOneCommand()
    {
        ConversationScript script(introduced);
        script.play("C~ NOOP " + QByteArray(Limits::lineOctets - 5, 'x'));
        script.play("C~ QUIT\\r\\n");
        QCOMPARE(script.conversation.waiting(), 1u);
        script.play("S: 250 ok");
        QCOMPARE(script.lastExchange().verb, Verb::Noop);
        QCOMPARE(script.lastExchange().delay, qint64(1000));
    }

    void anEndlessReplyIsCutAndItsRestBelongsToIt()
    {
        ConversationScript script(introduced);
        script.play("C: NOOP");
        for (int i = 0; i < Limits::replyLines + 5; ++i)
            script.play("S: 250-more");
        QCOMPARE(script.faultKinds(), QList{FaultKind::EndlessReply});
        QCOMPARE(script.exchanges.size(), 3);
        QVERIFY(!script.conversation.replyDue());
        script.play("S: 250 last\nC: NOOP\nS: 251 next");
        QCOMPARE(script.faultKinds(), QList{FaultKind::EndlessReply});
        QCOMPARE(script.exchanges.size(), 4);
        QCOMPARE(script.lastExchange().code, quint16(251));
    }

    void anEndless220StartsNoTls()
    {
        ConversationScript script(introduced);
        script.play("C: STARTTLS");
        for (int i = 0; i < Limits::replyLines; ++i)
            script.play("S: 220-ready");
        QCOMPARE(script.conversation.state(), State::Introduced);
        QCOMPARE(script.faultKinds(), QList({FaultKind::EndlessReply, FaultKind::WrongReplyToStartTls}));
    }

    void anEndlessReplyOfOneLineIsCutToo()
    {
        Conversation talk;
        talk.connected(0);
        const QByteArray piece(Limits::lineOctets, 'x');
        Heard heard = talk.hear("220-" + piece.sliced(4), 1, 0, false);
        RowId row = 1;
        const auto isEndless = [&heard, &row] { return heard.faults.contains(Fault{row, 0, FaultKind::EndlessReply}); };
        while (!isEndless() && row < 100)
            heard = talk.hear(piece, ++row, 0, true);
        QCOMPARE(row, RowId(Limits::replyOctets / Limits::lineOctets + 1));
        QVERIFY(heard.exchange && !talk.replyDue());
    }

    void aReplyOfTooManyOctetsIsEndlessToo()
    {
        ConversationScript script(introduced);
        script.play("C: NOOP");
        const QByteArray line = "S: 250-" + QByteArray(1000, 'x');
        for (int i = 0; i < 1100; ++i)
            script.play(line);
        QCOMPARE(script.exchanges.size(), 3);
        QVERIFY(script.faultKinds().contains(FaultKind::EndlessReply));
    }

    void pastAThousandWaitingCommandsTheCountIsLostAndFoundAgain()
    {
        ConversationScript script(introduced);
        for (int i = 0; i < Limits::waitingCommands + 3; ++i)
            script.play("C: NOOP");
        QCOMPARE(script.conversation.waiting(), quint32(Limits::waitingCommands + 3));
        QVERIFY(script.conversation.lostCount());
        for (int i = 0; i < Limits::waitingCommands; ++i)
            script.play("S: 250 ok");
        QCOMPARE(script.faultKinds(), QList{FaultKind::LostCount});
        QCOMPARE(script.lastExchange().verb, Verb::Noop);
        script.play("S: 250 ok\nS: 354 ok\nS: 250 ok");
        QCOMPARE(script.faultKinds(), QList{FaultKind::LostCount});
        QCOMPARE(script.lastExchange().said, none);
        QCOMPARE(script.conversation.waiting(), 0u);
        QVERIFY(script.conversation.lostCount());
        script.play("C: EHLO again\nS: 250 mx");
        QVERIFY(!script.conversation.lostCount());
        QCOMPARE(script.lastExchange().verb, Verb::Ehlo);
    }

    void aSecondConnectionBeginsAnew()
    {
        auto script = after("C: MAIL FROM:<a@b>\nS: 250 ok");
        script.conversation.connected(50);
        QCOMPARE(script.conversation.state(), State::Opening);
        QCOMPARE(script.conversation.transaction(), Transaction());
        QCOMPARE(script.conversation.introduction(), none);
    }

    void xclientBeginsANewSessionAtItsGreeting()
    {
        auto script = after("C: XCLIENT NAME=x\nS: 220 mx");
        QCOMPARE(script.conversation.state(), State::Greeted);
        QVERIFY(!script.conversation.introduced());
    }

    void whatIsSaidPastTheBoundKeepsItsPlace()
    {
        ConversationScript script(introduced);
        for (int i = 0; i < Limits::waitingCommands + 2; ++i)
            script.play("C: NOOP");
        script.play("S: 250 ok\nC: RSET");
        QCOMPARE(script.conversation.waiting(), quint32(Limits::waitingCommands + 2));
        QVERIFY(!script.conversation.unanswered().contains(script.row("RSET")));
    }

    void whatWasSaidBehindStarttlsIsNotAnswered()
    {
        auto script = after("C: STARTTLS\nC: MAIL FROM:<a@b>\nS: 220 go\nTLS");
        QCOMPARE(script.conversation.waiting(), 0u);
        script.play("C: EHLO again\nS: 250 mx");
        QCOMPARE(script.lastExchange().said, script.row("EHLO again"));
    }

    void aTransactionEndsOnce()
    {
        auto script = after("C: MAIL FROM:<a@b>\nS: 250 ok\nC: RSET\nS: 250 ok\nC: EHLO again\nS: 250 mx");
        QCOMPARE(script.conversation.transaction().ended, Transaction::Ended::ByRset);
        QCOMPARE(script.conversation.transaction().endedBy, script.row("RSET"));
    }

    void aDemandStandsUntilItIsMet()
    {
        auto script = after("C: MAIL FROM:<a@b>\nS: 530 5.7.0 Authentication required");
        QCOMPARE(script.conversation.loginDemanded(), script.row("530 5.7.0 Authentication required"));
        QCOMPARE(script.conversation.tlsDemanded(), none);
        script.play("C: AUTH PLAIN ********\nS: 235 in");
        QCOMPARE(script.conversation.loginDemanded(), none);
        script.play("C: VRFY x\nS: 530 Must issue a STARTTLS command first");
        QCOMPARE(script.conversation.tlsDemanded(), script.row("530 Must issue a STARTTLS command first"));
        script.play("C: STARTTLS\nS: 220 go\nTLS");
        QCOMPARE(script.conversation.tlsDemanded(), none);
    }

    void idleCommandsAreCounted()
    {
        QCOMPARE(after("C: NOOP\nS: 250 ok\nC: RSET\nS: 250 ok\nC: VRFY a\nS: 252 no").conversation.idleCommands(), 3u);
    }
};

QTEST_APPLESS_MAIN(TestConversation)
#include "tst_conversation.moc"
