#include "core/compare/sessioncomparison.h"
#include "core/compare/wording.h"

#include "core/document/document.h"
#include "core/transcript/facts.h"

#include <QTest>

using namespace Core;
using namespace Core::Compare;
using What = Difference::What;

namespace {

// A session as it reads: "S: …", "C: …", "T: version cipher", "closed"; "S+2: …" comes two seconds late.
std::unique_ptr<Document> session(const QList<QByteArray> &lines)
{
    auto document = std::make_unique<Document>();
    Recorder &recorder = document->recorder();
    recorder.fact(Kind::Opened, Facts::encode(Facts::Opened{}), 0);
    recorder.fact(Kind::Connected, Facts::encode(Facts::Connected{}), 0);
    qint64 at = 0;
    Protection as = Protection::Clear;
    for (const QByteArray &line : lines) {
        if (line == "closed") {
            recorder.fact(Kind::Closed, Facts::encode(Closing::ByPeer), at);
        } else if (line.startsWith("T: ")) {
            TlsFacts facts;
            facts.protocol = line.mid(3).split(' ').value(0);
            facts.cipher = line.mid(3).split(' ').value(1);
            facts.verified = true;
            recorder.fact(Kind::Encrypted, Facts::encode(facts), at, as = Protection::TlsVerified);
        } else {
            const qsizetype colon = line.indexOf(": ");
            at += 1000 + 1'000'000 * line.mid(2, colon - 2).toLongLong();
            const QByteArray bytes = line.mid(colon + 2) + "\r\n";
            if (line.startsWith('S'))
                recorder.received(bytes, as, at);
            else
                recorder.sent(bytes, {}, as, at);
        }
        document->follow();
    }
    return document;
}

QString text(const Difference &difference)
{
    return QStringLiteral("%1 %2/%3 %4/%5")
        .arg(int(difference.what))
        .arg(QString::fromLatin1(difference.left), QString::fromLatin1(difference.right))
        .arg(difference.leftNumber)
        .arg(difference.rightNumber);
}

const QList<QByteArray> usual{"S: 220 mx1.example.org ESMTP Postfix",
                              "C: EHLO a",
                              "S: 250-mx1.example.org",
                              "S: 250-SIZE 1000",
                              "S: 250 STARTTLS",
                              "C: MAIL FROM:<a@b>",
                              "S: 250 2.1.0 Ok",
                              "C: RCPT TO:<c@d>",
                              "S: 250 2.1.5 Ok",
                              "C: DATA",
                              "S: 354 go",
                              "C: hi",
                              "C: .",
                              "S: 250 2.0.0 Ok: queued as 4F2A11",
                              "closed"};

QList<QByteArray> replaced(QList<QByteArray> lines, const QByteArray &from, const QByteArray &to)
{
    for (QByteArray &line : lines)
        line.replace(from, to);
    return lines;
}

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingDiffersFromItself();
    void whatDiffersByItsNatureIsNoDifference();
    void differences_data();
    void differences();
    void alignsByCommand();
    void alignsManyRecipients();
    void alignsLongSessions();
    void goesFromDifferenceToDifference();
    void comparesNothing();
    void steadyWording_data();
    void steadyWording();
    void tlsAndProtection();
};

void TestCompare::nothingDiffersFromItself()
{
    const auto one = session(usual);
    const SessionComparison comparison = compareSessions(one->dialogue(), one->dialogue());
    QCOMPARE(comparison.steps.size(), 7); // greeting, five exchanges, the end
    QCOMPARE(comparison.firstWeighty(), -1);
    QCOMPARE(comparison.next(-1), -1);
    QVERIFY(!comparison.cut);
}

void TestCompare::whatDiffersByItsNatureIsNoDifference()
{
    const auto one = session(usual);
    auto lines = replaced(usual, "mx1.example.org", "mx2.example.net");
    lines = replaced(lines, "4F2A11", "9B77CD01");
    const auto other = session(lines);
    const SessionComparison comparison = compareSessions(one->dialogue(), other->dialogue());
    QCOMPARE(comparison.next(-1), -1);
}

void TestCompare::differences_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("step");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const char *from, const char *to, int step, const QStringList &found) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << step << found;
    };
    const auto with = [](What what, const char *rest) { return QString::number(int(what)) + QLatin1String(rest); };
    row("code", "250 2.1.5 Ok", "450 4.2.1 Ok", 3,
        {with(What::Code, " / 250/450"), with(What::Status, " 2.1.5/4.2.1 -1/-1")});
    row("wording", "2.1.0 Ok", "2.1.0 Sender fine", 2, {with(What::Wording, " Ok/Sender fine -1/-1")});
    row("software", "ESMTP Postfix", "ESMTP Exim", 0,
        {with(What::Wording, " mx1.example.org ESMTP Postfix/mx1.example.org ESMTP Exim -1/-1")});
    row("an offer gone", "250-SIZE 1000", "250-DSN", 1,
        {with(What::Offered, " SIZE/ -1/-1"), with(What::Offered, " /DSN -1/-1")});
    row("another limit", "SIZE 1000", "SIZE 2000", 1, {with(What::Parameters, " 1000/2000 -1/-1")});
    row("slower", "S: 354 go", "S+5: 354 go", 4, {with(What::Delay, " / 1000/5001000")});
    row("another address", "<c@d>", "<e@d>", 3, {with(What::Said, " RCPT TO:<c@d>/RCPT TO:<e@d> -1/-1")});
}

void TestCompare::differences()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, step);
    QFETCH(QStringList, found);
    const auto one = session(usual), other = session(replaced(usual, from, to));
    const SessionComparison comparison = compareSessions(one->dialogue(), other->dialogue());
    QStringList read;
    for (const Difference &difference : comparison.steps.at(step).differences)
        read.append(text(difference));
    QCOMPARE(read, found);
    QCOMPARE(comparison.next(-1), step);
    QCOMPARE(comparison.next(step), step);
}

void TestCompare::alignsByCommand()
{
    QList<QByteArray> shorter = usual;
    shorter.remove(7, 2); // no RCPT
    shorter.insert(5, "C: NOOP");
    shorter.insert(6, "S: 250 ok");
    const auto one = session(usual), other = session(shorter);
    const SessionComparison comparison = compareSessions(one->dialogue(), other->dialogue());
    QCOMPARE(comparison.steps.size(), 8);
    QCOMPARE(comparison.steps[2].right.verb, Smtp::Verb::Noop);
    QVERIFY(!comparison.steps[2].hasLeft);
    QCOMPARE(comparison.steps[2].differences.first().what, What::OnlyRight);
    QCOMPARE(comparison.steps[4].left.verb, Smtp::Verb::Rcpt);
    QVERIFY(!comparison.steps[4].hasRight);
    QVERIFY(comparison.steps[3].hasLeft && comparison.steps[3].hasRight);
}

void TestCompare::alignsManyRecipients()
{
    QList<QByteArray> one{"S: 220 a", "C: MAIL FROM:<>", "S: 250 ok"}, other = one;
    for (int i = 0; i < 50; ++i) {
        const QByteArray command = "C: RCPT TO:<r" + QByteArray::number(i) + "@d>";
        one << command << "S: 250 ok";
        if (i != 20)
            other << command << "S: 250 ok";
    }
    const auto left = session(one), right = session(other);
    const SessionComparison comparison = compareSessions(left->dialogue(), right->dialogue());
    QCOMPARE(comparison.steps.size(), 52);
    QCOMPARE(comparison.next(-1), 22);
    QCOMPARE(comparison.next(22), 22); // the only one
    QCOMPARE(comparison.steps[22].differences.first().what, What::OnlyLeft);
}

void TestCompare::alignsLongSessions()
{
    QList<Moment> left, right;
    for (int i = 0; i < 6000; ++i) {
        Moment moment;
        moment.verb = Smtp::Verb::Noop;
        moment.key = "NOOP " + QByteArray::number(i);
        if (i % 10 != 3)
            left.append(moment);
        if (i % 7 != 1)
            right.append(moment);
    }
    const QList<Compare::Pair> pairs = align(left, right);
    qsizetype lefts = 0, rights = 0, same = 0;
    for (const Compare::Pair &pair : pairs) {
        if (pair.left >= 0)
            QCOMPARE(pair.left, lefts++);
        if (pair.right >= 0)
            QCOMPARE(pair.right, rights++);
        same += pair.left >= 0 && pair.right >= 0 && left[pair.left].key == right[pair.right].key;
    }
    QCOMPARE(lefts, left.size());
    QCOMPARE(rights, right.size());
    QVERIFY2(same > 4500, qPrintable(QString::number(same))); // of 4,629 that both hold
}

void TestCompare::goesFromDifferenceToDifference()
{
    auto lines = replaced(usual, "2.1.0 Ok", "2.1.0 Fine");
    lines = replaced(lines, "354 go", "503 no");
    const auto one = session(usual), other = session(lines);
    const SessionComparison comparison = compareSessions(one->dialogue(), other->dialogue());
    QCOMPARE(comparison.next(-1), 2);
    QCOMPARE(comparison.next(2), 4);
    QCOMPARE(comparison.previous(4), 2);
    QVERIFY(comparison.previous(2) > 4);
    QCOMPARE(comparison.firstWeighty(), 4);
}

void TestCompare::comparesNothing()
{
    const Document empty;
    const auto one = session(usual);
    QCOMPARE(compareSessions(empty.dialogue(), empty.dialogue()).steps.size(), 0);
    const SessionComparison comparison = compareSessions(empty.dialogue(), one->dialogue());
    QCOMPARE(comparison.steps.size(), 7);
    QCOMPARE(comparison.firstWeighty(), 0);
    QCOMPARE(compareSessions(one->dialogue(), empty.dialogue()).steps.size(), 7);
}

void TestCompare::steadyWording_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("queue id") << QByteArray("queued as 4F2A11") << QByteArray("queued as 9B7") << true;
    QTest::newRow("date") << QByteArray("ready; Mon, 3 Mar 2025 10:00:00 +0100 (CET)")
                          << QByteArray("ready; Tue, 14 Apr 2026 23:59:01 +0000 (UTC)") << true;
    QTest::newRow("address") << QByteArray("[192.0.2.1] listed") << QByteArray("[2001:db8::1] listed") << true;
    QTest::newRow("case") << QByteArray("User Unknown") << QByteArray("user unknown") << true;
    QTest::newRow("own name") << QByteArray("me.example.org says hi") << QByteArray("ME.example.org says hi") << true;
    QTest::newRow("another word") << QByteArray("user unknown") << QByteArray("mailbox unknown") << false;
    QTest::newRow("another name") << QByteArray("me.example.org") << QByteArray("you.example.org") << false;
    QTest::newRow("nothing") << QByteArray() << QByteArray(" \t") << true;
    QTest::newRow("octets") << QByteArray("\xff\x00\x01", 3) << QByteArray("\xfe\x00\x01", 3) << false;
}

void TestCompare::steadyWording()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, same);
    QCOMPARE(Compare::steadyWording(a, "me.example.org") == Compare::steadyWording(b, "me.example.org"), same);
}

void TestCompare::tlsAndProtection()
{
    const QList<QByteArray> lines{"S: 220 a", "C: STARTTLS", "S: 220 go", "T: TLSv1.3 A", "C: NOOP", "S: 250 ok"};
    const auto one = session(lines), other = session(replaced(lines, "TLSv1.3 A", "TLSv1.2 B"));
    const SessionComparison comparison = compareSessions(one->dialogue(), other->dialogue());
    QCOMPARE(comparison.next(-1), 2);
    QCOMPARE(comparison.steps[2].differences.size(), 2);
    QCOMPARE(text(comparison.steps[2].differences[0]),
             QStringLiteral("%1 TLSv1.3/TLSv1.2 -1/-1").arg(int(What::TlsVersion)));
    const auto clear = session({"S: 220 a", "C: NOOP", "S: 250 ok"});
    const SessionComparison without = compareSessions(one->dialogue(), clear->dialogue());
    QCOMPARE(without.steps.last().differences.first().what, What::Protected);
    QCOMPARE(without.firstWeighty(), 1); // STARTTLS on the left only
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
