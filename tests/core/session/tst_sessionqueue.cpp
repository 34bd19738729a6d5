#include "core/session/pipelining.h"
#include "tests/core/session/talk.h"

#include <QTest>
#include <QTimer>

using namespace Core;
using namespace Core::Testing;
using Phase = Session::Phase;
using Note = Facts::NoteKind;
using Wait = Session::Wait;
using Lines = QList<QByteArray>;

namespace {

QList<Line> typed(const Lines &lines)
{
    QList<Line> made;
    for (const QByteArray &line : lines)
        made.append(Line{line + "\r\n", {}});
    return made;
}

SessionLimits quick()
{
    SessionLimits limits;
    for (auto *limit :
         {&limits.greeting, &limits.mail, &limits.recipient, &limits.dataBegin, &limits.dataBlock, &limits.finalDot,
          &limits.other, &limits.handshake, &limits.slow, &limits.leaving, &limits.held})
        *limit = std::chrono::minutes(5);
    return limits;
}

} // namespace

class TestSessionQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForTheGreetingsLastLine()
    {
        Talk talk;
        talk.start();
        talk.session->queue(typed({"EHLO me"}));
        QCOMPARE(talk.play({"S: 220-hi"}), "");
        QCOMPARE(talk.session->waiting().size(), 1);
        QCOMPARE(talk.play({"S: 220 ho", "C: EHLO me"}), "");
        QVERIFY(talk.session->waiting().isEmpty());
    }

    void goesInLockStep()
    {
        Talk talk;
        talk.start();
        QSignalSpy changed(talk.session.get(), &Session::waitingChanged);
        talk.session->queue(typed({"EHLO me", "NOOP", "RSET"}));
        QCOMPARE(talk.play({"S: 220 hi", "C: EHLO me", "S: 250-a"}), "");
        QCOMPARE(talk.play({"S: 250 b", "C: NOOP"}), "");
        QCOMPARE(talk.session->waiting().size(), 1);
        QCOMPARE(talk.play({"S: 250 n", "C: RSET", "S: 250 r"}), "");
        QVERIFY(changed.size() >= 4);
    }

    void waitsBeforeItIsConnected()
    {
        Talk talk;
        talk.session->queue(typed({"LOST"})); // not begun
        talk.session->start(talk.settings);
        talk.session->queue(typed({"NOOP"}));
        talk.fake->connects();
        QCOMPARE(talk.play({"S: 220 hi", "C: NOOP"}), "");
    }

    void canBeForced()
    {
        Talk talk;
        talk.start();
        talk.session->queue(typed({"NOOP", "RSET"}));
        talk.session->force();
        QCOMPARE(talk.play({"C: NOOP"}), "");
        QCOMPARE(talk.notes(), QList<Note>{Note::Forced});
        QCOMPARE(talk.session->waiting().size(), 1);
        QCOMPARE(talk.play({"S: 220 hi", "S: 250 n", "C: RSET"}), "");
        talk.session->force(); // nothing waits
        QCOMPARE(talk.notes().size(), 1);
    }

    void canBeTakenBack()
    {
        Talk talk;
        talk.start();
        talk.session->queue(typed({"NOOP", "RSET", "QUIT"}));
        talk.session->unqueue(1);
        talk.session->unqueue(7);
        talk.session->unqueue(-1);
        QCOMPARE(talk.play({"S: 220 hi", "C: NOOP", "S: 250 n", "C: QUIT"}), "");
    }

    void showsWaitingSecretsMasked()
    {
        Talk talk;
        talk.start();
        talk.session->queue(Line{"XTOK abcdef\r\n", {{Facts::Secret::What::Token, {5, 6}, {}}}});
        talk.session->queue(typed({"AUTH LOGIN", "YWxpY2U=", "c2VjcmV0", "NOOP"}));
        QCOMPARE(talk.session->waitingShown(),
                 Lines({"XTOK ********\r\n", "AUTH LOGIN\r\n", "********\r\n", "********\r\n", "NOOP\r\n"}));
    }

    void goesAsItIs()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play({"S: 220 hi"}), "");
        talk.session->queue(Line{QByteArray("NOOP\nRSET\r\n\0\xff", 13), {}});
        QCOMPARE(talk.fake->takeWritten(), QByteArray("NOOP\nRSET\r\n\0\xff", 13));
        QCOMPARE(talk.recorded(Kind::Sent), QByteArray("NOOP\nRSET\r\n\0\xff", 13));
    }

    void cutsGroupsByTheRules_data()
    {
        QTest::addColumn<Lines>("lines");
        QTest::addColumn<Lines>("groups");
        QTest::newRow("a transaction") << Lines{"MAIL FROM:<>", "RCPT TO:<a@b>", "RCPT TO:<c@d>", "DATA", "x"}
                                       << Lines{"MAIL FROM:<>|RCPT TO:<a@b>|RCPT TO:<c@d>|DATA|", "x|"};
        QTest::newRow("EHLO ends one") << Lines{"EHLO me", "MAIL FROM:<>"} << Lines{"EHLO me|", "MAIL FROM:<>|"};
        QTest::newRow("so do NOOP, VRFY, AUTH and STARTTLS")
            << Lines{"RSET", "NOOP", "VRFY a", "AUTH PLAIN", "STARTTLS", "QUIT"}
            << Lines{"RSET|NOOP|", "VRFY a|", "AUTH PLAIN|", "STARTTLS|", "QUIT|"};
        QTest::newRow("and what nobody knows") << Lines{"rset", "XFOO", "RSET"} << Lines{"rset|XFOO|", "RSET|"};
        QTest::newRow("nothing") << Lines{} << Lines{};
    }

    void cutsGroupsByTheRules()
    {
        QFETCH(Lines, lines);
        QFETCH(Lines, groups);
        Lines made;
        for (const Line &group : pipelineGroups(typed(lines)))
            made.append(QByteArray(group.bytes).replace("\r\n", "|"));
        QCOMPARE(made, groups);
    }

    void sendsAGroupAtOnceAndTheNextInTurn()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced), "");
        talk.session->sendGroup(typed({"MAIL FROM:<>", "RCPT TO:<a@b>", "DATA", "RSET"}));
        QCOMPARE(talk.play({"C: MAIL FROM:<>", "C: RCPT TO:<a@b>", "C: DATA", "S: 250 ok", "S: 550 no"}), "");
        QCOMPARE(talk.session->waiting().size(), 1);
        QCOMPARE(talk.play({"S: 503 no", "C: RSET"}), "");
    }

    void sendsNothingThatNobodyInvited_data()
    {
        QTest::addColumn<Lines>("queue");
        QTest::addColumn<Lines>("dialogue");
        QTest::addColumn<QList<Note>>("notes");
        QTest::addColumn<QByteArray>("count");
        const auto row = [](const char *name, const Lines &queue, const Lines &dialogue, const QList<Note> &notes,
                            const char *count = "") {
            QTest::newRow(name) << queue << dialogue << notes << QByteArray(count);
        };
        const QList<Note> clear = {Note::AuthInClear};
        const QList<Note> skipped = {Note::AuthInClear, Note::ResponsesSkipped};
        const QList<Note> content = {Note::ContentSkipped};
        const Lines login = {"AUTH LOGIN", "YWxpY2U=", "c2VjcmV0", "NOOP", "XFOO"};
        row("responses behind a refused AUTH", login,
            {"C: AUTH LOGIN", "S: 504 no", "C: NOOP", "S: 250 ok", "C: XFOO", "S: 500 no"}, skipped, "2");
        row("a password behind a refused user", login,
            {"C: AUTH LOGIN", "S: 334 VXNlcm5hbWU6", "C: YWxpY2U=", "S: 535 no", "C: NOOP", "S: 250 ok", "C: XFOO"},
            skipped, "1");
        row("responses behind a broken 334", login, {"C: AUTH LOGIN", "S: 3340 VXNlcm5hbWU6", "C: NOOP"}, skipped, "2");
        row("responses behind a 250", login, {"C: AUTH LOGIN", "S: 250 ok", "C: NOOP"}, skipped, "2");
        row("responses behind a 235 that comes too soon", login, {"C: AUTH LOGIN", "S: 235 in", "C: NOOP"}, skipped,
            "2");
        row("a password behind a 235 that comes too soon", login,
            {"C: AUTH LOGIN", "S: 334 VXNlcm5hbWU6", "C: YWxpY2U=", "S: 235 in", "C: NOOP"}, skipped, "1");
        row("that of a user named at once", {"AUTH LOGIN YWxpY2U=", "c2VjcmV0", "noop"},
            {"C: AUTH LOGIN YWxpY2U=", "S: 235 in", "C: noop"}, skipped, "1");
        row("responses to the end", {"AUTH PLAIN", "AGEAYg=="}, {"C: AUTH PLAIN", "S: 503 no"}, skipped, "1");
        row("an empty response", {"AUTH XOAUTH2 dXNlcg==", "", "NOOP"},
            {"C: AUTH XOAUTH2 dXNlcg==", "S: 535 no", "C: NOOP"}, skipped, "1");
        row("commands behind a refused AUTH", {"AUTH PLAIN AGEAYg==", "NOOP"},
            {"C: AUTH PLAIN AGEAYg==", "S: 535 no", "C: NOOP"}, clear);
        row("a whole login", login + Lines{"NOOP"},
            {"C: AUTH LOGIN", "S: 334 VXNlcm5hbWU6", "C: YWxpY2U=", "S: 334 UGFzc3dvcmQ6", "C: c2VjcmV0", "S: 235 in",
             "C: NOOP", "S: 250 ok", "C: XFOO", "S: 500 no", "C: NOOP"},
            clear);
        row("a login in one line", {"AUTH PLAIN AGEAYg==", "XFOO"}, {"C: AUTH PLAIN AGEAYg==", "S: 235 in", "C: XFOO"},
            clear);
        const Lines message = {"DATA", "Subject: x", "", "RSET", "..", ".", "NOOP"};
        row("a message behind a refused DATA", message, {"C: DATA", "S: 503 no", "C: NOOP"}, content, "5");
        row("behind a 250", message, {"C: DATA", "S: 250 ok", "C: NOOP"}, content, "5");
        row("behind a broken 354", message, {"C: DATA", "S: 3540 go", "C: NOOP"}, content, "5");
        row("the next message is another's", message + message,
            {"C: DATA", "S: 503 no", "C: NOOP", "S: 250 ok", "C: DATA", "S: 503 no", "C: NOOP"},
            {Note::ContentSkipped, Note::ContentSkipped}, "5");
        row("a message without its dot", {"DATA", "Subject: x", "", "QUIT"}, {"C: DATA", "S: 503 no"}, content, "3");
        row("commands behind a refused DATA", {"DATA", "RSET", "NOOP"},
            {"C: DATA", "S: 503 no", "C: RSET", "S: 250 ok", "C: NOOP"}, {});
        row("a message that is invited", message,
            {"C: DATA", "S: 354 go", "C: Subject: x", "C: ", "C: RSET", "C: ..", "C: .", "S: 250 ok", "C: NOOP"}, {});
    }

    void sendsNothingThatNobodyInvited()
    {
        QFETCH(Lines, queue);
        QFETCH(Lines, dialogue);
        Talk talk;
        talk.start();
        QCOMPARE(talk.play({"S: 220 hi"}), "");
        talk.session->queue(typed(queue));
        QCOMPARE(talk.play(dialogue), "");
        QTEST(talk.notes(), "notes");
        QTEST(talk.noted(), "count");
        QVERIFY(talk.session->waiting().isEmpty() || talk.document.conversation().replyDue());
    }

    void leavesWhatWaitsBehindItsOwnLoginAndMessage()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(addressed), "");
        talk.session->deliver("Subject: x\r\n\r\nhello\r\n");
        talk.session->queue(typed({"XFOO", "."}));
        QCOMPARE(talk.play({"C: DATA", "S: 451 no", "C: XFOO", "S: 500 no", "C: ."}), "");
        QVERIFY(talk.notes().isEmpty());
    }

    void stopsBeforeAMessageOfItsOwn()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(addressed), "");
        talk.session->queue(typed({"DATA", "x"}));
        talk.session->deliver("Subject: x\r\n\r\nhello\r\n");
        QCOMPARE(talk.play({"C: DATA", "S: 451 no", "C: DATA", "S: 451 no"}), "");
        QCOMPARE(talk.noted(), "1");
    }

    void sendsAGroupInOneWrite()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced), "");
        talk.session->sendGroup(typed({"MAIL FROM:<>", "RCPT TO:<a@b>", "DATA"}));
        int sent = 0;
        for (EventId id = 0; id < talk.document.transcript().size(); ++id)
            sent += talk.document.transcript().event(id).kind == Kind::Sent ? 1 : 0;
        QCOMPARE(sent, 2); // EHLO and the group
    }

    void keepsOrderUnderBackPressure()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play({"S: 220 hi"}), "");
        talk.fake->drains = false;
        const QByteArray big = "NOOP " + QByteArray(100'000, 'x') + "\r\n";
        talk.session->queue(Line{big, {}});
        talk.session->queue(typed({"RSET"}));
        QCOMPARE(talk.fake->wrote.size(), Limits::unsentOctets);
        QCOMPARE(talk.session->wait(), Wait::FinalReply); // the network does not take it
        talk.session->force();
        QCOMPARE(talk.fake->wrote.size(), Limits::unsentOctets);
        talk.fake->drain();
        QCOMPARE(talk.fake->wrote, big + "RSET\r\n");
        QCOMPARE(talk.recorded(Kind::Sent), big + "RSET\r\n");
    }

    void knowsWhatItWaitsFor()
    {
        Talk talk;
        talk.session->start(talk.settings);
        QCOMPARE(talk.session->wait(), Wait::Connection);
        talk.fake->connects();
        QCOMPARE(talk.session->wait(), Wait::Greeting);
        QCOMPARE(talk.play({"S: 220-hi"}), "");
        QCOMPARE(talk.session->wait(), Wait::Greeting);
        QCOMPARE(talk.play({"S: 220 hi"}), "");
        QCOMPARE(talk.session->wait(), Wait::None);
        QCOMPARE(talk.play({"> STARTTLS", "C: STARTTLS"}), "");
        QCOMPARE(talk.session->wait(), Wait::Reply);
        QCOMPARE(talk.play({"S: 220 go"}), "");
        QCOMPARE(talk.session->wait(), Wait::Handshake);
        talk.fake->handshakes(FakeTransport::doubtfulFacts());
        QCOMPARE(talk.session->wait(), Wait::None);
    }

    void waitsForTheReplyToTheMessage()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(addressed + Lines{"> DATA", "C: DATA", "S: 354 go", "> x", "C: x"}), "");
        QCOMPARE(talk.session->wait(), Wait::None);
        QCOMPARE(talk.play({"> .", "C: ."}), "");
        QCOMPARE(talk.session->wait(), Wait::FinalReply);
    }

    void waitsAsLongAsTheStandardSays()
    {
        using namespace std::chrono;
        const SessionLimits limits;
        QCOMPARE(limits.greeting, minutes(5));
        QCOMPARE(limits.forReply(Smtp::Verb::Mail), minutes(5));
        QCOMPARE(limits.forReply(Smtp::Verb::Rcpt), minutes(5));
        QCOMPARE(limits.forReply(Smtp::Verb::Data), minutes(2));
        QCOMPARE(limits.dataBlock, minutes(3));
        QCOMPARE(limits.forReply(Smtp::Verb::Content), minutes(10));
        QCOMPARE(limits.forReply(Smtp::Verb::Noop), minutes(5));
        QCOMPARE(limits.slow, seconds(10));
    }

    void asksWhenAWaitHasEndedAndClosesNothing()
    {
        Talk talk;
        talk.settings.waitLimit = std::chrono::milliseconds(1);
        talk.session->setLimits(quick());
        QSignalSpy ended(talk.session.get(), &Session::waitEnded);
        talk.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].value<Wait>(), Wait::Greeting);
        QCOMPARE(talk.session->phase(), Phase::Ready);
        QCOMPARE(talk.notes(), QList<Note>{Note::WaitEnded});
        talk.session->extendWait();
        QTRY_COMPARE(ended.size(), 2);
        talk.session->giveUp();
        QCOMPARE(talk.failure().kind, FailureKind::WaitTimedOut);
        QCOMPARE(talk.fake->closeCalls, 1);
    }

    void isNotKeptWaitingByOctets()
    {
        Talk talk;
        talk.settings.waitLimit = std::chrono::milliseconds(100);
        QSignalSpy ended(talk.session.get(), &Session::waitEnded);
        talk.start();
        QTimer dripping;
        connect(&dripping, &QTimer::timeout, talk.fake, [&talk] { talk.fake->says("2"); });
        dripping.start(10);
        QTRY_COMPARE(ended.size(), 1);
    }

    void saysOnceThatAServerIsSlow()
    {
        Talk talk;
        SessionLimits limits = quick();
        limits.slow = std::chrono::milliseconds(1);
        talk.session->setLimits(limits);
        talk.start();
        QTRY_COMPARE(talk.notes(), QList<Note>{Note::Slow});
        QCOMPARE(talk.play({"S: 220-hi"}), "");
        QCOMPARE(talk.play({"S: 220 hi", "> NOOP", "C: NOOP"}), "");
        QTRY_COMPARE(talk.notes(), QList<Note>({Note::Slow, Note::Slow})); // another wait
    }

    void noticesANetworkThatTakesNothing()
    {
        Talk talk;
        SessionLimits limits = quick();
        limits.dataBlock = std::chrono::milliseconds(1);
        talk.session->setLimits(limits);
        QSignalSpy ended(talk.session.get(), &Session::waitEnded);
        talk.start();
        QCOMPARE(talk.play({"S: 220 hi"}), "");
        talk.fake->drains = false;
        talk.session->queue(Line{"NOOP " + QByteArray(100'000, 'x') + "\r\n", {}});
        QTRY_COMPARE(ended.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSessionQueue)
#include "tst_sessionqueue.moc"
