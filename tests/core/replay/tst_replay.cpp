#include "core/replay/player.h"

#include "core/document/document.h"
#include "core/transcript/facts.h"

#include <QTest>

using namespace Core;
using namespace Core::Replay;
using Standing = Player::Standing;
using Verdict = Result::Verdict;

namespace {

// What was said and heard, line by line; "closed" ends it.
class Told
{
public:
    Told() { document.recorder().fact(Kind::Connected, Facts::encode(Facts::Connected()), 0); }
    Told &tell(const QList<QByteArray> &lines)
    {
        for (const QByteArray &line : lines) {
            if (line == "closed")
                document.recorder().fact(Kind::Closed, Facts::encode(Closing::ByPeer), 0);
            else if (line.startsWith("S: "))
                document.recorder().received(line.mid(3) + "\r\n", Protection::Clear, 0);
            else
                document.recorder().sent(line.mid(3) + "\r\n", {}, Protection::Clear, 0);
            document.follow();
        }
        return *this;
    }
    Document document;
};

const QList<QByteArray> usual{"S: 220 mx1 ESMTP",
                              "C: EHLO a",
                              "S: 250-mx1",
                              "S: 250 AUTH LOGIN",
                              "C: AUTH LOGIN",
                              "S: 334 VXNlcm5hbWU6",
                              "C: Ym9i",
                              "S: 334 UGFzc3dvcmQ6",
                              "C: c2VjcmV0",
                              "S: 235 2.7.0 Ok",
                              "C: MAIL FROM:<a@b>",
                              "S: 250 2.1.0 Ok",
                              "C: RCPT TO:<c@d>",
                              "S: 250 2.1.5 Ok",
                              "C: DATA",
                              "S: 354 go",
                              "C: Subject: x",
                              "C: ",
                              "C: ..hi",
                              "C: .",
                              "S: 250 2.0.0 queued as 4F1",
                              "C: QUIT",
                              "S: 221 2.0.0 Bye",
                              "closed"};

QList<Step> usualPlan()
{
    return planOf(Told().tell(usual).document.dialogue());
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plansWhatTheClientDid();
    void takesNoSecret();
    void plansChunksAndUnansweredCommands();
    void asksForMaskedContent();
    void plansNothing();
    void goesThroughWhereAllIsTheSame();
    void stopsAtTheFirstDifference();
    void tellsOtherWords();
    void asksForTheLogin();
    void skips();
    void endsWithTheConnection();
    void stopsAtAnUnaskedReply();
};

void TestReplay::plansWhatTheClientDid()
{
    const QList<Step> plan = usualPlan();
    QCOMPARE(plan.size(), 8);
    QCOMPARE(plan[0].what, Step::What::Greeting);
    QCOMPARE(plan[1].bytes, QByteArray("EHLO a\r\n"));
    QCOMPARE(plan[1].expected->code, 250);
    QCOMPARE(plan[2].what, Step::What::Login);
    QCOMPARE(plan[2].expected->code, 235);
    QCOMPARE(plan[4].expected->status, QByteArray("2.1.5"));
    QCOMPARE(plan[5].bytes, QByteArray("DATA\r\n"));
    QCOMPARE(plan[6].what, Step::What::Content);
    QCOMPARE(plan[6].bytes, QByteArray("Subject: x\r\n\r\n..hi\r\n.\r\n"));
    QCOMPARE(plan[6].expected->code, 250);
    QCOMPARE(plan[7].verb, Smtp::Verb::Quit);
    QVERIFY(!startsTls(plan));
}

void TestReplay::takesNoSecret()
{
    for (const Step &step : usualPlan()) {
        QVERIFY(!step.bytes.contains("c2VjcmV0"));
        QVERIFY(!step.bytes.contains("****"));
    }
    QCOMPARE(usualPlan()[2].identity, QByteArray("bob"));
    QCOMPARE(usualPlan()[2].mechanism, QByteArray("LOGIN"));
}

void TestReplay::plansChunksAndUnansweredCommands()
{
    Told told;
    told.tell({"S: 220 a", "C: EHLO a", "S: 250 CHUNKING", "C: BDAT 4 LAST"});
    told.document.recorder().sent("hi\r\n", {}, Protection::Clear, 0);
    told.document.follow();
    told.tell({"S: 250 ok", "C: NOOP"});
    const QList<Step> plan = planOf(told.document.dialogue());
    QCOMPARE(plan.size(), 4);
    QCOMPARE(plan[2].bytes, QByteArray("BDAT 4 LAST\r\nhi\r\n"));
    QCOMPARE(plan[2].expected->code, 250);
    QVERIFY(!plan[3].expected);
}

void TestReplay::asksForMaskedContent()
{
    Told told;
    told.document.recorder().fact(Kind::Note, Facts::encode(Facts::Noted{Facts::NoteKind::ContentMasked, {}}), 0);
    told.tell(usual);
    QCOMPARE(planOf(told.document.dialogue())[6].what, Step::What::Masked);
}

void TestReplay::plansNothing()
{
    QCOMPARE(planOf(Dialogue()).size(), 0);
    QCOMPARE(planOf(Document().dialogue()).size(), 0);
    Player player;
    player.begin();
    QCOMPARE(player.standing(), Standing::Done);
    player.hear(Told().tell(usual).document.dialogue());
    player.skip();
    player.goOn();
    QCOMPARE(player.standing(), Standing::Done);
}

void TestReplay::goesThroughWhereAllIsTheSame()
{
    Player player(usualPlan());
    player.begin();
    Told now;
    for (const QByteArray &line : usual) {
        if (line.startsWith("C: ") && player.standing() == Standing::Due)
            player.played();
        now.tell({line});
        player.hear(now.document.dialogue());
    }
    QCOMPARE(player.standing(), Standing::Done);
    for (const Result &result : player.results())
        QCOMPARE(result.verdict, Verdict::Same);
}

void TestReplay::stopsAtTheFirstDifference()
{
    Player player(usualPlan());
    player.begin();
    Told now;
    now.tell({"S: 220 mx2 ESMTP"});
    player.hear(now.document.dialogue());
    QCOMPARE(player.standing(), Standing::Due);
    player.played();
    now.tell({"C: EHLO a", "S: 502 no"});
    player.hear(now.document.dialogue());
    QCOMPARE(player.standing(), Standing::Different);
    QCOMPARE(player.at(), 1);
    QCOMPARE(player.results()[1].verdict, Verdict::Different);
    QCOMPARE(player.results()[1].answer.code, 502);
    player.played(); // nothing is due
    QCOMPARE(player.standing(), Standing::Different);
    player.goOn();
    QCOMPARE(player.standing(), Standing::Asking);
    // A status alone is a difference too.
    Player status(planOf(Told().tell({"S: 220 a", "C: NOOP", "S: 250 2.0.0 ok"}).document.dialogue()));
    status.begin();
    Told other;
    status.hear(other.tell({"S: 220 a"}).document.dialogue());
    status.played();
    status.hear(other.tell({"C: NOOP", "S: 250 2.1.0 ok"}).document.dialogue());
    QCOMPARE(status.standing(), Standing::Different);
}

void TestReplay::tellsOtherWords()
{
    Player player(planOf(Told().tell({"S: 220 a", "C: NOOP", "S: 250 fine"}).document.dialogue()));
    player.begin();
    Told now;
    player.hear(now.tell({"S: 220 b"}).document.dialogue());
    player.played();
    player.hear(now.tell({"C: NOOP", "S: 250 well"}).document.dialogue());
    QCOMPARE(player.standing(), Standing::Done);
    QCOMPARE(player.results()[0].verdict, Verdict::Same); // its own name is no other word
    QCOMPARE(player.results()[1].verdict, Verdict::OtherWords);
}

void TestReplay::asksForTheLogin()
{
    Player player(usualPlan());
    player.begin();
    Told now;
    player.hear(now.tell({"S: 220 mx1 ESMTP"}).document.dialogue());
    player.played();
    player.hear(now.tell({"C: EHLO a", "S: 250-mx1", "S: 250 AUTH LOGIN"}).document.dialogue());
    QCOMPARE(player.standing(), Standing::Asking);
    player.hear(now.tell({"C: NOOP", "S: 250 ok"}).document.dialogue()); // of the user's own
    QCOMPARE(player.standing(), Standing::Asking);
    player.hear(now.tell({"C: AUTH PLAIN", "S: 334 ", "C: x", "S: 535 5.7.8 no"}).document.dialogue());
    QCOMPARE(player.standing(), Standing::Different);
    QCOMPARE(player.results()[2].answer.code, 535);
}

void TestReplay::skips()
{
    Player player(usualPlan());
    player.begin();
    Told now;
    player.hear(now.tell({"S: 220 mx1 ESMTP"}).document.dialogue());
    player.skip();
    QCOMPARE(player.results()[1].verdict, Verdict::Skipped);
    QCOMPARE(player.standing(), Standing::Asking);
    player.skip();
    QCOMPARE(player.at(), 3);
    player.begin();
    QCOMPARE(player.at(), 0);
    QCOMPARE(player.results()[1].verdict, Verdict::Open);
}

void TestReplay::endsWithTheConnection()
{
    Player player(usualPlan());
    player.begin();
    Told now;
    player.hear(now.tell({"S: 220 mx1 ESMTP"}).document.dialogue());
    player.played();
    player.hear(now.tell({"C: EHLO a", "closed"}).document.dialogue());
    QCOMPARE(player.standing(), Standing::Over);
    QCOMPARE(player.results()[1].verdict, Verdict::Unanswered);
}

void TestReplay::stopsAtAnUnaskedReply()
{
    Player player(usualPlan());
    player.begin();
    Told now;
    player.hear(now.tell({"S: 220 mx1 ESMTP", "S: 421 4.4.2 bye"}).document.dialogue());
    QCOMPARE(player.standing(), Standing::Different);
    QCOMPARE(player.results()[1].answer.code, 421);
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
