#include "core/explanation/queueid.h"
#include "core/explanation/situation.h"
#include "tests/support/explained.h"

#include <QTest>

#include <thread>

using namespace Core;

namespace {

constexpr char greeted[] = "S: 220 mail.example.org ESMTP\nC: EHLO client.example.org\nS: 250-mail.example.org\n"
                           "S: 250-AUTH PLAIN LOGIN\nS: 250-PIPELINING\nS: 250 SIZE 1000\n";
constexpr char mailed[] = "C: MAIL FROM:<alice@example.org>\nS: 250 2.1.0 Ok\n";

const Decoded *decoded(const Explanation &explanation, Decoded::What what)
{
    const auto found = std::find_if(explanation.decoded.begin(), explanation.decoded.end(),
                                    [what](const Decoded &some) { return some.what == what; });
    return found == explanation.decoded.end() ? nullptr : &*found;
}

// A document written line by line, for what Explained does not show.
struct Written {
    explicit Written(const QByteArray &script)
    {
        document.recorder().fact(Kind::Connected,
                                 Facts::encode(Facts::Connected{"[2001:db8::7]:49152", "[2001:db8::1]:25"}), 0);
        for (const QByteArray &line : script.split('\n')) {
            if (line.startsWith("S: "))
                document.recorder().received(line.mid(3) + "\r\n", Protection::Clear, ++now);
            else if (line.startsWith("C: "))
                document.recorder().sent(line.mid(3) + "\r\n", {}, Protection::Clear, ++now);
            document.follow();
        }
        document.recorder().flushHeld(++now);
        document.follow();
    }
    Smtp::Exchange last() const { return document.exchanges().back(); }
    Explanation row(RowId at) const { return explainRow(document.dialogue(), document.before(at), at); }
    RowId lastRow() const { return RowId(document.rows().size() - 1); }

    Document document;
    qint64 now = 0;
};

} // namespace

class tst_Explain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void layersGoFromContextToClass();
    void aCodeNobodyKnowsHasItsClass();
    void severityFollowsCodeAndFaults_data();
    void severityFollowsCodeAndFaults();
    void disagreeingStatusIsAFault();
    void sharedReadingsServeOtherCodes_data();
    void sharedReadingsServeOtherCodes();
    void anUnknownUserIsNotAboutTheAddressesForm();
    void aPipelinedGroupIsKnownWhenItsRepliesCame();
    void theLoginIsFound_data();
    void theLoginIsFound();
    void queueIdsAreFound_data();
    void queueIdsAreFound();
    void statusPatternsFit_data();
    void statusPatternsFit();
    void wordsAreNamedWhole_data();
    void wordsAreNamedWhole();
    void theNewAddressIsFoundWithItsPlace();
    void addressesWithoutPortAreKnown();
    void aCommandKnowsItsObstacle();
    void noRowIsExplainedByNothing();
    void anyRowOfADamagedSessionIsExplained();
    void threadsAgree();
};

void tst_Explain::layersGoFromContextToClass()
{
    const Explained explained(QByteArray(greeted) + "C: DATA\nS: 503 5.5.1 no");
    const QList<Remark> remarks = explained.explanation().remarks;
    QCOMPARE(remarks.size(), 4);
    QCOMPARE(remarks[0].layer, Layer::Context);
    QCOMPARE(remarks[1].layer, Layer::Status);
    QCOMPARE(remarks[1].note, QLatin1String("x.5.1"));
    QCOMPARE(remarks[2].layer, Layer::Code);
    QCOMPARE(remarks[2].note, QLatin1String("503"));
    QCOMPARE(remarks[3].layer, Layer::Class);
    QCOMPARE(remarks[3].note, QLatin1String("5"));
    QVERIFY(!explained.explanation().confusable.isEmpty());
}

void tst_Explain::aCodeNobodyKnowsHasItsClass()
{
    for (const char *reply : {"S: 299 odd", "S: 598 odd", "S: 199 odd", "S: 999 odd", "S: 000 odd"}) {
        const Explained explained(QByteArray(greeted) + "C: NOOP\n" + reply);
        QVERIFY2(explained.explanation().remarks.size() == 1, reply);
        QCOMPARE(explained.explanation().remarks.first().layer, Layer::Class);
        QCOMPARE(explained.explanation().remarks.first().note.data()[0], reply[3]);
    }
}

void tst_Explain::severityFollowsCodeAndFaults_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("severity");
    const auto row = [](const char *name, const char *script, Severity severity) {
        QTest::newRow(name) << QByteArray(script) << int(severity);
    };
    row("yes", "C: NOOP\nS: 250 ok", Severity::Good);
    row("go on", "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6", Severity::Intermediate);
    row("for now", "C: NOOP\nS: 450 no", Severity::Temporary);
    row("for good", "C: NOOP\nS: 550 no", Severity::Permanent);
    row("no code of SMTP", "C: NOOP\nS: 650 no", Severity::Broken);
    row("a code that breaks the grammar", "C: NOOP\nS: 571 no", Severity::Permanent);
    row("yes to DATA", "C: MAIL FROM:<a@b.c>\nS: 250 ok\nC: RCPT TO:<a@b.c>\nS: 250 ok\nC: DATA\nS: 250 ok",
        Severity::Broken);
    row("wrong yes to STARTTLS", "C: STARTTLS\nS: 250 ok", Severity::Broken);
    row("334 out of the blue", "C: NOOP\nS: 334 VXNlcm5hbWU6", Severity::Broken);
}

void tst_Explain::severityFollowsCodeAndFaults()
{
    QFETCH(QByteArray, script);
    QFETCH(int, severity);
    QCOMPARE(int(Explained(greeted + script).explanation().severity), severity);
}

void tst_Explain::disagreeingStatusIsAFault()
{
    const Explained explained(QByteArray(greeted) + "C: NOOP\nS: 550 4.7.1 no");
    QCOMPARE(explained.explanation().faults.size(), 1);
    QCOMPARE(explained.explanation().faults.first().kind, FaultKind::StatusDisagrees);
    QVERIFY(decoded(explained.explanation(), Decoded::What::EnhancedStatus));
    QVERIFY(Explained(QByteArray(greeted) + "C: NOOP\nS: 550 5.7.1 no").explanation().faults.isEmpty());
}

void tst_Explain::sharedReadingsServeOtherCodes_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("reading");
    const auto row = [](const char *name, const char *script, const char *reading) {
        QTest::newRow(name) << QByteArray(script) << QByteArray(reading);
    };
    row("character, 555", "C: MAIL FROM:<al ice@example.org>\nS: 555 5.5.4 syntax error", "501.address-blank");
    row("character, 550", "C: RCPT TO:<bob..x@example.org>\nS: 550 5.1.3 bad address syntax",
        "553.address-badly-written");
    row("domain, 555", "C: RCPT TO:<bob>\nS: 555 5.1.3 address needs a domain", "553.address-without-domain");
    row("route, 550", "C: RCPT TO:<@a.org:bob@example.org>\nS: 550 5.1.3 invalid address", "553.source-route");
    row("identity, 555",
        "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: Ym9iQGV4YW1wbGUub3Jn\nS: 334 UGFzc3dvcmQ6\nC: cGx1Z2g=\nS: 235 ok\n"
        "C: MAIL FROM:<alice@example.org>\nS: 555 5.7.1 sender not owned by user",
        "553.sender-not-owned");
    row("identity, 501",
        "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: Ym9iQGV4YW1wbGUub3Jn\nS: 334 UGFzc3dvcmQ6\nC: cGx1Z2g=\nS: 235 ok\n"
        "C: MAIL FROM:<alice@example.org>\nS: 501 5.7.1 sender not owned by user",
        "553.sender-not-owned");
}

void tst_Explain::sharedReadingsServeOtherCodes()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, reading);
    const bool recipient = script.startsWith("C: RCPT");
    const Explained explained(greeted + (recipient ? QByteArray(mailed) : QByteArray()) + script);
    QCOMPARE(explained.reading(), reading);
    QCOMPARE(explained.gaps(), QList<QByteArray>());
}

void tst_Explain::anUnknownUserIsNotAboutTheAddressesForm()
{
    const Explained explained(QByteArray(greeted) + mailed +
                              "C: RCPT TO:<bob..x@example.org>\nS: 550 5.1.1 User unknown in local recipient table");
    QVERIFY2(!explained.reading().startsWith("553."), explained.reading().constData());
}

// Said in one group: when DATA was said, no recipient was refused yet.
void tst_Explain::aPipelinedGroupIsKnownWhenItsRepliesCame()
{
    const Written written(
        QByteArray(greeted) +
        "C: MAIL FROM:<alice@example.org>\nC: RCPT TO:<bob@example.org>\nC: RCPT TO:<eve@example.org>\n"
        "C: DATA\nS: 250 ok\nS: 550 5.1.1 unknown\nS: 450 4.2.0 later\nS: 554 5.5.1 no valid recipients");
    const Smtp::Exchange last = written.last();
    QCOMPARE(last.verb, Smtp::Verb::Data);
    const Smtp::Conversation before = written.document.beforeSaid(last);
    const Dialogue dialogue = written.document.dialogue(); // the situation looks into it
    const Situation situation = gather(dialogue, before, last);
    QVERIFY(situation.pipelined());
    QCOMPARE(situation.transaction.refused, 1U);
    QCOMPARE(situation.transaction.deferred, 1U);
    QCOMPARE(situation.transaction.accepted, 0U);
    QCOMPARE(situation.sender, QByteArray("alice@example.org"));
    const auto cause = situation.argument(Role::FirstRefusal);
    QVERIFY(cause);
    QCOMPARE(cause->bytes, QByteArray("550 5.1.1 unknown"));
}

void tst_Explain::theLoginIsFound_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("LOGIN") << QByteArray(
        "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: Ym9iQGV4YW1wbGUub3Jn\nS: 334 UGFzc3dvcmQ6\n"
        "C: cGx1Z2g=\nS: 235 ok");
    QTest::newRow("LOGIN with the user in the command")
        << QByteArray("C: AUTH LOGIN Ym9iQGV4YW1wbGUub3Jn\nS: 334 UGFzc3dvcmQ6\nC: cGx1Z2g=\nS: 235 ok");
    QTest::newRow("PLAIN") << QByteArray("C: AUTH PLAIN AGJvYkBleGFtcGxlLm9yZwBwbHVnaA==\nS: 235 ok");
    QTest::newRow("PLAIN after a challenge")
        << QByteArray("C: AUTH PLAIN\nS: 334 \nC: AGJvYkBleGFtcGxlLm9yZwBwbHVnaA==\nS: 235 ok");
}

void tst_Explain::theLoginIsFound()
{
    QFETCH(QByteArray, script);
    const Written written(greeted + script + "\nC: MAIL FROM:<alice@example.org>\nS: 553 5.7.1 not owned");
    const Smtp::Exchange last = written.last();
    const Smtp::Conversation before = written.document.beforeSaid(last);
    const Dialogue dialogue = written.document.dialogue(); // the situation looks into it
    const Situation situation = gather(dialogue, before, last);
    QVERIFY(situation.loggedIn());
    QCOMPARE(situation.login, QByteArray("bob@example.org"));
    QVERIFY(situation.loginRow != none);
    QVERIFY(!situation.senderIsLogin());
}

void tst_Explain::queueIdsAreFound_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("Postfix") << QByteArray("250 2.0.0 Ok: queued as 4F1B2C3D") << QByteArray("4F1B2C3D");
    QTest::newRow("Exim") << QByteArray("250 OK id=1rAbCd-000123-4X") << QByteArray("1rAbCd-000123-4X");
    QTest::newRow("Sendmail") << QByteArray("250 2.0.0 3AB12cde012345 Message accepted for delivery")
                              << QByteArray("3AB12cde012345");
    QTest::newRow("dot behind") << QByteArray("250 queued as 12AB34.") << QByteArray("12AB34");
    QTest::newRow("no id") << QByteArray("250 2.0.0 Ok") << QByteArray();
    QTest::newRow("a word") << QByteArray("250 queued as requested") << QByteArray();
    QTest::newRow("nothing behind") << QByteArray("250 queued as ") << QByteArray();
}

void tst_Explain::queueIdsAreFound()
{
    QFETCH(QByteArray, reply);
    QFETCH(QByteArray, id);
    const Written written(QByteArray(greeted) + mailed +
                          "C: RCPT TO:<bob@example.org>\nS: 250 ok\nC: DATA\nS: 354 go\nC: .\nS: " + reply);
    const auto found = queueId(written.document.dialogue(), written.last());
    QCOMPARE(found ? found->bytes : QByteArray(), id);
    if (found)
        QCOMPARE(reply.mid(found->span.begin, found->span.size), id);
}

void tst_Explain::statusPatternsFit_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<bool>("fits");
    for (const char *yes : {"5.7.1", "x.7.1", "x.7", "5.7"})
        QTest::newRow(yes) << QByteArray(yes) << true;
    for (const char *no : {"4.7.1", "x.7.10", "5.7.0", "x.1", "x.71", "", "x", "5"})
        QTest::addRow("not %s", no) << QByteArray(no) << false;
}

void tst_Explain::statusPatternsFit()
{
    QFETCH(QByteArray, pattern);
    QFETCH(bool, fits);
    const Written written(QByteArray(greeted) + "C: NOOP\nS: 550 5.7.1 no");
    const Smtp::Exchange last = written.last();
    const Smtp::Conversation before = written.document.beforeSaid(last);
    QCOMPARE(gather(written.document.dialogue(), before, last).status({pattern.constData()}), fits);
}

void tst_Explain::wordsAreNamedWhole_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<bool>("named");
    for (const char *yes : {"192.0.2.7", "<Alice@example.org>", "alice@EXAMPLE.org", "mail.example.net"})
        QTest::newRow(yes) << QByteArray(yes) << true;
    for (const char *no : {"192.0.2.70", "2.0.2.7", "192.0.2", "lice@example.org", "example.org", "example.net", ""})
        QTest::addRow("not %s", no) << QByteArray(no) << false;
}

void tst_Explain::wordsAreNamedWhole()
{
    QFETCH(QByteArray, word);
    QFETCH(bool, named);
    const Written written(
        QByteArray(greeted) +
        "C: NOOP\nS: 550 client [192.0.2.7] may not send as <alice@example.org> to mail.example.net.");
    const Smtp::Exchange last = written.last();
    const Smtp::Conversation before = written.document.beforeSaid(last);
    QCOMPARE(gather(written.document.dialogue(), before, last).names(word), named);
}

void tst_Explain::theNewAddressIsFoundWithItsPlace()
{
    const QByteArray reply = "551 5.1.6 User not local; please try <bob@new.example.org>";
    const Written written(QByteArray(greeted) + mailed + "C: RCPT TO:<bob@example.org>\nS: " + reply);
    const Smtp::Exchange last = written.last();
    const Smtp::Conversation before = written.document.beforeSaid(last);
    const auto found = gather(written.document.dialogue(), before, last).newAddress();
    QVERIFY(found);
    QCOMPARE(found->bytes, QByteArray("bob@new.example.org"));
    QCOMPARE(reply.mid(found->span.begin, found->span.size), found->bytes);
}

void tst_Explain::addressesWithoutPortAreKnown()
{
    const Written written(QByteArray(greeted) + "C: NOOP\nS: 550 no");
    const Smtp::Exchange last = written.last();
    const Smtp::Conversation before = written.document.beforeSaid(last);
    const Dialogue dialogue = written.document.dialogue(); // the situation looks into it
    const Situation situation = gather(dialogue, before, last);
    QCOMPARE(situation.clientAddress(), QByteArray("2001:db8::7"));
    QCOMPARE(situation.serverName, QByteArray("mail.example.org"));
    QCOMPARE(situation.clientName, QByteArray("client.example.org"));
    QVERIFY(situation.isOwnDomain("example.org"));
    QVERIFY(!situation.isOwnDomain("org"));
    QVERIFY(!situation.isOwnDomain("le.org"));
}

void tst_Explain::aCommandKnowsItsObstacle()
{
    const Written written(QByteArray(greeted) + "C: RCPT TO:<bob@example.org>");
    const Explanation explanation = written.row(written.lastRow());
    QCOMPARE(explanation.subject, Explanation::Subject::Command);
    QCOMPARE(explanation.verb, Smtp::Verb::Rcpt);
    QCOMPARE(explanation.obstacle, Smtp::Obstacle::NoMail);
    QCOMPARE(explanation.state, Smtp::State::Introduced);
}

void tst_Explain::noRowIsExplainedByNothing()
{
    const Written written(greeted);
    const Explanation nothing = explainRow(written.document.dialogue(), Smtp::Conversation(), 12345);
    QCOMPARE(nothing.subject, Explanation::Subject::Nothing);
    QCOMPARE(explainRow({}, Smtp::Conversation::unknown(), none).subject, Explanation::Subject::Nothing);
}

void tst_Explain::anyRowOfADamagedSessionIsExplained()
{
    const Written written(
        "S: \nS: 2\nS: 25\nS: 250-\nC: \nC: AUTH\nC: AUTH LOGIN =\nS: 334\nC: \xff\xfe\nS: 334 ====\nC: MAIL FROM:<\n"
        "S: 553 >\nC: RCPT TO:\nS: 551 <@>\nC: BDAT\nS: 250-a\nS: 550 b\nC: DATA x\nS: 354\nC: .\nS: 250 queued as");
    for (RowId row = 0; row <= written.lastRow(); ++row) {
        const Explanation explanation = written.row(row);
        QVERIFY(explanation.subject != Explanation::Subject::Nothing);
        QCOMPARE(written.row(row), explanation); // the same again
    }
}

void tst_Explain::threadsAgree()
{
    const Written written(QByteArray(greeted) + "C: DATA\nS: 503 5.5.1 no");
    const Smtp::Exchange last = written.last();
    const Smtp::Conversation before = written.document.beforeSaid(last);
    const Dialogue dialogue = written.document.dialogue();
    std::array<Explanation, 4> made;
    std::vector<std::thread> threads;
    for (Explanation &one : made)
        threads.emplace_back([&] { one = explain(dialogue, before, last); });
    for (std::thread &thread : threads)
        thread.join();
    for (const Explanation &one : made)
        QCOMPARE(one, made.front());
    QVERIFY(!made.front().remarks.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Explain)
#include "tst_explain.moc"
