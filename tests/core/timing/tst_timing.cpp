#include "core/timing/findings.h"

#include "core/document/document.h"
#include "core/transcript/facts.h"

#include <QTest>

using namespace Core;
using namespace Core::Timing;
using What = Finding::What;

namespace {

constexpr qint64 ms = 1000, s = 1'000'000;

// A session with its times: each call is one thing that happened, `after` µs behind the one before.
class Told
{
public:
    Told &fact(Kind kind, const QByteArray &cbor, qint64 after)
    {
        document.recorder().fact(kind, cbor, at += after);
        if (kind == Kind::Encrypted || kind == Kind::Trusted)
            as = Protection::TlsVerified;
        document.follow();
        return *this;
    }
    Told &opened() { return fact(Kind::Opened, Facts::encode(Facts::Opened{}), 0); }
    Told &connected(qint64 lookup = 5 * ms, qint64 connect = 10 * ms)
    {
        opened();
        fact(Kind::Resolved, Facts::encode(Facts::Resolved{}), lookup);
        fact(Kind::Trying, Facts::encode(Facts::Trying{}), 0);
        return fact(Kind::Connected, Facts::encode(Facts::Connected{}), connect);
    }
    Told &closed(qint64 after) { return fact(Kind::Closed, Facts::encode(Closing::ByPeer), after); }
    Told &server(const QByteArray &bytes, qint64 after)
    {
        document.recorder().received(bytes, as, at += after);
        document.follow();
        return *this;
    }
    Told &client(const QByteArray &bytes, qint64 after = 0)
    {
        document.recorder().sent(bytes, {}, as, at += after);
        document.follow();
        return *this;
    }
    // A command and its reply.
    Told &exchange(const QByteArray &said, const QByteArray &reply, qint64 delay)
    {
        return client(said + "\r\n", 3 * s).server(reply + "\r\n", delay);
    }
    Timeline timeline() const
    {
        Timeline timeline;
        timeline.follow(document.dialogue());
        return timeline;
    }
    QList<Finding> found() const { return findings(timeline()); }
    QList<What> whats() const
    {
        QList<What> all;
        for (const Finding &finding : found())
            all.append(finding.what);
        return all;
    }

    Document document;
    qint64 at = 0;
    Protection as = Protection::Clear;
};

QString phaseText(const Phase &phase)
{
    return QStringLiteral("%1 %2 %3+%4").arg(int(phase.what)).arg(phase.row).arg(phase.begun).arg(phase.waited());
}

} // namespace

class TestTiming : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void phasesFollowOneAnother();
    void handshakeOfStartTlsAndOfImplicitTls();
    void theUsersThoughtIsNoDelay();
    void failedAddressesAreLost();
    void followsInSlices();
    void anImportWithoutTimes();
    void aQuickSessionHasNothingToTell();
    void greetDelay();
    void greetPause();
    void tarpit_data();
    void tarpit();
    void trickle();
    void slowChecks();
    void idleTimeout_data();
    void idleTimeout();
    void mediansAreNear();
};

void TestTiming::phasesFollowOneAnother()
{
    Told told;
    told.connected().server("220 hi\r\n", 40 * ms).exchange("EHLO a", "250-a\r\n250 b", 7 * ms);
    const Timeline timeline = told.timeline();
    const std::vector<Phase> &phases = timeline.phases();
    QCOMPARE(phases.size(), 4u);
    QCOMPARE(phaseText(phases[0]), QStringLiteral("0 0 0+5000"));
    QCOMPARE(phaseText(phases[1]), QStringLiteral("1 2 5000+10000"));
    QCOMPARE(phaseText(phases[2]), QStringLiteral("3 3 15000+40000"));
    QCOMPARE(phaseText(phases[3]), QStringLiteral("4 5 3055000+7000"));
    QCOMPARE(phases[3].verb, Smtp::Verb::Ehlo);
    QCOMPARE(phases[3].end, 6u);
    QCOMPARE(timeline.ended, told.at);
}

void TestTiming::handshakeOfStartTlsAndOfImplicitTls()
{
    Told clear;
    clear.connected().server("220 hi\r\n", ms).exchange("STARTTLS", "220 go", ms);
    clear.fact(Kind::Encrypted, Facts::encode(TlsFacts()), 30 * ms);
    QCOMPARE(clear.timeline().phases().back().what, Phase::What::Handshake);
    QCOMPARE(clear.timeline().phases().back().waited(), 30 * ms);
    Told implicit;
    implicit.connected().fact(Kind::Encrypted, Facts::encode(TlsFacts()), 25 * ms).server("220 hi\r\n", 9 * ms);
    const Timeline timeline = implicit.timeline();
    QCOMPARE(timeline.phases()[2].waited(), 25 * ms);
    QCOMPARE(timeline.phases()[3].what, Phase::What::Greeting);
    QCOMPARE(timeline.phases()[3].waited(), 9 * ms);
}

void TestTiming::theUsersThoughtIsNoDelay()
{
    Told told;
    told.connected().fact(Kind::Doubted, Facts::encode(TlsFacts()), 20 * ms);
    told.fact(Kind::Trusted, {}, 60 * s).server("220 hi\r\n", 9 * ms);
    QCOMPARE(told.timeline().phases().back().waited(), 9 * ms);
    QCOMPARE(told.whats(), QList<What>{});
}

void TestTiming::failedAddressesAreLost()
{
    Told told;
    told.opened().fact(Kind::Resolved, Facts::encode(Facts::Resolved{}), ms);
    for (int i = 0; i < 2; ++i)
        told.fact(Kind::Trying, Facts::encode(Facts::Trying{}), 0)
            .fact(Kind::TryFailed, Facts::encode(Failure{FailureKind::ConnectTimedOut, {}, {}}), 4 * s);
    told.fact(Kind::Trying, Facts::encode(Facts::Trying{}), 0);
    told.fact(Kind::Connected, Facts::encode(Facts::Connected{}), ms).server("220 hi\r\n", ms);
    QCOMPARE(told.whats(), QList<What>{What::LostAddresses});
    QCOMPARE(told.found().first().count, 2u);
    QCOMPARE(told.found().first().time, 8 * s);
}

void TestTiming::followsInSlices()
{
    Told told;
    told.connected().server("220-a\r\n220-b\r\n220 c\r\n", ms);
    for (int i = 0; i < 20; ++i)
        told.exchange("NOOP", "250-a\r\n250 b", ms * i);
    Timeline slices;
    while (!slices.follow(told.document.dialogue(), 1))
        continue;
    QCOMPARE(slices.phases(), told.timeline().phases());
    // And while the document grows.
    Timeline live;
    Told again;
    again.connected();
    for (int i = 0; i < 5; ++i) {
        again.client("NOOP\r\n", s);
        live.follow(again.document.dialogue());
        again.server("250-a\r\n", ms);
        live.follow(again.document.dialogue());
        again.server("250 b\r\n", ms);
        live.follow(again.document.dialogue());
    }
    QCOMPARE(live.phases(), again.timeline().phases());
}

void TestTiming::anImportWithoutTimes()
{
    Document document;
    document.recorder().received("220 hi\r\n", Protection::NotKnown, -1);
    document.recorder().sent("QUIT\r\n", {}, Protection::NotKnown, -1);
    document.recorder().received("221 bye\r\n", Protection::NotKnown, -1);
    document.follow();
    Timeline timeline;
    timeline.follow(document.dialogue());
    QCOMPARE(timeline.phases().size(), 2u);
    QCOMPARE(findings(timeline).size(), 1);
    QCOMPARE(findings(timeline).first().what, What::NoTimes);
    QCOMPARE(findings(Timeline()), QList<Finding>{});
}

void TestTiming::aQuickSessionHasNothingToTell()
{
    Told told;
    told.connected().server("220 hi\r\n", 30 * ms).exchange("EHLO a", "250 b", 5 * ms);
    told.exchange("MAIL FROM:<a@b>", "250 ok", 20 * ms).exchange("RCPT TO:<c@d>", "550 no", 30 * ms);
    told.exchange("RCPT TO:<e@d>", "550 no", 30 * ms).exchange("QUIT", "221 bye", ms).closed(ms);
    QCOMPARE(told.whats(), QList<What>{});
}

void TestTiming::greetDelay()
{
    Told told;
    told.connected().server("220 hi\r\n", 5 * s);
    QCOMPARE(told.whats(), QList<What>{What::GreetDelay});
    QCOMPARE(told.found().first().time, 5 * s);
    QCOMPARE(told.found().first().row, 4u);
}

// postscreen sends the first line at once and the last one after some seconds.
void TestTiming::greetPause()
{
    Told told;
    told.connected().server("220-hi\r\n", ms).server("220 hi\r\n", 6 * s);
    QCOMPARE(told.whats(), QList<What>{What::GreetPause});
    QCOMPARE(told.found().first().time, 6 * s);
}

void TestTiming::tarpit_data()
{
    QTest::addColumn<QList<qint64>>("accepted");
    QTest::addColumn<QList<qint64>>("refused");
    QTest::addColumn<bool>("held");
    QTest::newRow("a second each") << QList<qint64>{9 * ms, 10 * ms, 8 * ms} << QList<qint64>{s, s, 2 * s} << true;
    QTest::newRow("all is slow") << QList<qint64>{s, s, s} << QList<qint64>{s, s, s} << false;
    QTest::newRow("one refusal alone") << QList<qint64>{9 * ms, 9 * ms} << QList<qint64>{s} << false;
    QTest::newRow("few of many") << QList<qint64>{9 * ms, 9 * ms} << QList<qint64>{ms, ms, ms, s, s, ms, ms} << false;
    QTest::newRow("nothing to set beside") << QList<qint64>{} << QList<qint64>{s, s} << false;
}

void TestTiming::tarpit()
{
    QFETCH(QList<qint64>, accepted);
    QFETCH(QList<qint64>, refused);
    QFETCH(bool, held);
    Told told;
    told.connected().server("220 hi\r\n", ms);
    for (const qint64 delay : accepted)
        told.exchange("NOOP", "250 ok", delay);
    for (const qint64 delay : refused)
        told.exchange("RCPT TO:<a@b>", "550 no", delay);
    QCOMPARE(told.whats().contains(What::Tarpit), held);
    if (held) {
        const Finding tarpit = told.found().first();
        QCOMPARE(tarpit.count, quint32(refused.size()));
        QVERIFY(tarpit.time > 900 * ms && tarpit.time < 1200 * ms);
        QVERIFY(tarpit.beside < 12 * ms);
    }
}

void TestTiming::trickle()
{
    Told told;
    told.connected().server("220 hi\r\n", ms).client("EHLO a\r\n", s);
    for (const char octet : QByteArray("250 slow\r\n"))
        told.server(QByteArray(1, octet), s);
    QCOMPARE(told.whats(), QList<What>{What::Trickle});
    QCOMPARE(told.found().first().time, 9 * s);
    QCOMPARE(told.found().first().row, 6u);
}

void TestTiming::slowChecks()
{
    Told told;
    told.connected(3 * s, ms).fact(Kind::Encrypted, Facts::encode(TlsFacts()), 4 * s).server("220 hi\r\n", ms);
    told.exchange("EHLO a", "250 a", 7 * s).exchange("MAIL FROM:<a@b>", "250 ok", ms);
    told.exchange("RCPT TO:<a@b>", "250 ok", 6 * s).exchange("RCPT TO:<a@c>", "250 ok", 8 * s);
    told.exchange("DATA", "354 go", ms).exchange("hi\r\n.", "250 ok", 20 * s);
    QCOMPARE(told.whats(), (QList<What>{What::SlowLookup, What::SlowHandshake, What::SlowRecipient, What::SlowVerdict,
                                        What::SlowReply}));
    QCOMPARE(told.found()[2].time, 8 * s);
    QCOMPARE(told.found()[3].time, 20 * s);
    QCOMPARE(told.found()[4].verb, Smtp::Verb::Ehlo);
}

void TestTiming::idleTimeout_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<int>("what");
    QTest::newRow("421 and the close") << QByteArray("421 4.4.2 timeout\r\n") << int(What::IdleTimeout);
    QTest::newRow("421 in two lines") << QByteArray("421-4.4.2 timeout\r\n421 bye\r\n") << int(What::IdleTimeout);
    QTest::newRow("the close alone") << QByteArray() << int(What::IdleTimeout);
}

void TestTiming::idleTimeout()
{
    QFETCH(QByteArray, last);
    QFETCH(int, what);
    Told told;
    told.connected().server("220 hi\r\n", ms).exchange("EHLO a", "250 a", ms);
    if (last.isEmpty())
        told.closed(300 * s);
    else
        told.server(last, 300 * s).closed(ms);
    QCOMPARE(told.whats(), QList<What>{What(what)});
    QCOMPARE(told.found().first().time, 300 * s);
    QCOMPARE(told.found().first().row, 7u);
    // With a reply due, it is the server that did not answer.
    Told due;
    due.connected().server("220 hi\r\n", ms).client("EHLO a\r\n", ms).closed(60 * s);
    QCOMPARE(due.whats(), QList<What>{What::LeftUnanswered});
    // Closing by ourselves is nobody's timeout.
    Told ours;
    ours.connected().server("220 hi\r\n", ms).fact(Kind::Closed, Facts::encode(Closing::ByUs), 60 * s);
    QCOMPARE(ours.whats(), QList<What>{});
}

void TestTiming::mediansAreNear()
{
    Durations durations;
    QCOMPARE(durations.median(), -1);
    durations.add(-1);
    QCOMPARE(durations.count(), 0u);
    for (const qint64 value : {qint64(0), 10 * ms, qint64(1) << 62})
        durations.add(value);
    QVERIFY(durations.median() > 9 * ms && durations.median() < 11 * ms);
}

QTEST_GUILESS_MAIN(TestTiming)
#include "tst_timing.moc"
