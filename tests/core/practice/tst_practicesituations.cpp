#include "script.h"

#include <QSet>
#include <QTest>

using namespace Core::Practice;

class TestPracticeSituations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySituationIsNamedOnce();
    void plays_data();
    void plays();
    void drawsWhatItsTableSays_data();
    void drawsWhatItsTableSays();
    void tarpitGrowsLater();
    void otherSituationsAreNotLate();
};

namespace {

constexpr char hello[] = "S: 220 practice.test ESMTP\nC: EHLO client.example\nS* 250\n";
constexpr char overTls[] = "C: STARTTLS\nS: 220 2.0.0 \nT:\nC: EHLO client.example\nS* 250\n";
constexpr char asAlice[] = "C: AUTH PLAIN {plain}\nS: 235 2.7.0 Authentication succeeded\n";
constexpr char fromAlice[] = "C: MAIL FROM:<alice@practice.test>\nS: 250 2.1.0 \n";
constexpr char toBob[] = "C: RCPT TO:<bob@practice.test>\nS: 250 2.1.5 \n";
constexpr char message[] = "C: DATA\nS: 354 \nC: Subject: x\nC: \nC: y\nC: .\n";
constexpr char bye[] = "C: QUIT\nS: 221 2.0.0 \nX:\n";

} // namespace

void TestPracticeSituations::everySituationIsNamedOnce()
{
    QSet<QByteArray> seen;
    quint8 due = 0;
    for (const SituationName &name : situations()) {
        QCOMPARE(quint8(name.situation), due++);
        QVERIFY(!seen.contains(name.name));
        seen.insert(name.name);
        QCOMPARE(situationNamed(name.name), std::optional(name.situation));
    }
    QCOMPARE(due, quint8(quint8(Situation::UntrustedCertificate) + 1));
    QCOMPARE(situationNamed("no-such"), std::nullopt);
}

void TestPracticeSituations::plays_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<QByteArray>("script");
    const auto row = [](const char *name, Situation situation, std::initializer_list<const char *> parts) {
        QByteArray script;
        for (const char *part : parts)
            script.append(part);
        QTest::newRow(name) << situation << script;
    };
    using S = Situation;
    row("submission", S::Submission,
        {hello, overTls, asAlice, fromAlice, toBob, "C: RCPT TO:<x@example.net>\nS: 250 2.1.5 \n", message,
         "S: 250 2.0.0 Accepted as Q1, 17 octets\n", bye});
    row("submission, mail from outside", S::Submission,
        {hello, "C: MAIL FROM:<x@example.net>\nS: 250 2.1.0 \n", toBob, message, "S: 250 2.0.0 \n", bye});
    row("submission, no relay without login", S::Submission,
        {hello, fromAlice, "C: RCPT TO:<x@example.net>\nS: 554 5.7.1 \n", bye});
    row("submission, somebody else's address", S::Submission,
        {hello, overTls, asAlice, "C: MAIL FROM:<bob@practice.test>\nS: 553 5.7.1 <bob@practice.test>: sender\n",
         "C: MAIL FROM:<>\nS: 250 2.1.0 \n", bye});
    row("TLS required", S::TlsRequired,
        {hello, "C: MAIL FROM:<alice@practice.test>\nS: 530 5.7.0 \nC: RSET\nS: 530 5.7.0 \nC: HELP\nS: 530 5.7.0 \n",
         "C: NOOP\nS: 250 2.0.0 \nC: AUTH PLAIN\nS: 530 5.7.0 \nC: BDAT 2 LAST\nC: \nS: 530 5.7.0 \n", overTls,
         fromAlice, bye});
    row("TLS required, HELO too", S::TlsRequired, {"S: 220 \nC: HELO x\nS: 530 5.7.0 \n"});
    row("login required", S::LoginRequired,
        {hello,
         "C: MAIL FROM:<alice@practice.test>\nS: 530 5.7.0 Authentication required\nC: VRFY bob\nS: 530 5.7.0 \n",
         "C: RCPT TO:<bob@practice.test>\nS: 530 \nC: DATA\nS: 530 \n", asAlice, fromAlice, toBob, bye});
    row("sender not owned, no login", S::SenderNotOwned,
        {hello, fromAlice,
         "C: RCPT TO:<bob@practice.test>\nS: 553 5.7.1 <alice@practice.test>: sender address rejected: not logged "
         "in\n"});
    row("sender not owned, another's", S::SenderNotOwned,
        {hello, overTls, asAlice, "C: MAIL FROM:<bob@practice.test>\nS: 250 2.1.0 \n",
         "C: RCPT TO:<bob@practice.test>\nS: 553 5.7.1 <bob@practice.test>: sender address rejected: not owned by user "
         "alice@practice.test\n"});
    row("sender owned", S::SenderNotOwned, {hello, overTls, asAlice, fromAlice, toBob, bye});
    row("sender from outside", S::SenderNotOwned, {hello, "C: MAIL FROM:<x@example.net>\nS: 250 \n", toBob, bye});
    row("bad syntax", S::BadSyntax,
        {"S: 220 \nC: EHLO my_host\nS: 501 5.5.2 Not a host name or address literal, at character 3\n",
         "C: EHLO client.example\nS* 250\nC: MAIL FROM: <alice@practice.test>\nS: 501 5.5.2 \n",
         "C: MAIL FROM:alice@practice.test\nS: 501 5.5.2 \n", fromAlice,
         "C: RCPT TO:<bob smith@practice.test>\nS: 553 5.1.3 Recipient address is not well-formed at character 4\n",
         "C: RCPT TO:<@a.example:bob@practice.test>\nS: 553 5.1.3 Source routes\n", bye});
    row("greylisting", S::Greylisting,
        {hello, "C: MAIL FROM:<x@example.net>\nS: 250 \n", "C: RCPT TO:<bob@practice.test>\nS: 450 4.7.1 Greylisted\n",
         "W: 4999\nC: RCPT TO:<bob@practice.test>\nS: 450 4.7.1 \n",
         "W: 1\nC: RCPT TO:<BOB@practice.test>\nS: 250 2.1.5 \n", "C: RCPT TO:<alice@practice.test>\nS: 450 4.7.1 \n",
         bye});
    row("mailbox full", S::MailboxFull,
        {hello, fromAlice, toBob, "C: RCPT TO:<carol@practice.test>\nS: 552 5.2.2 \n", bye});
    row("storage full", S::StorageFull, {hello, "C: MAIL FROM:<alice@practice.test>\nS: 452 4.3.1 \n", bye});
    row("too many recipients", S::TooManyRecipients,
        {hello, fromAlice, toBob, toBob, toBob, "C: RCPT TO:<carol@practice.test>\nS: 452 4.5.3 \n", message,
         "S: 250 2.0.0 \n", bye});
    row("message too large, said", S::MessageTooLarge,
        {"S: 220 \nC: EHLO x\nS: 250-\nS: 250-PIPELINING\nS: 250-SIZE 2000\nS* 250\n",
         "C: MAIL FROM:<alice@practice.test> SIZE=2001\nS: 552 5.3.4 \n",
         "C: MAIL FROM:<alice@practice.test> SIZE=2000\nS: 250 \n", bye});
    row("unknown user", S::UnknownUser,
        {hello, fromAlice, "C: RCPT TO:<bob@practice.test>\nS: 550 5.1.1 \n",
         "C: RCPT TO:<nobody@practice.test>\nS: 550 5.1.1 \nC: DATA\nS: 554 5.5.1 No valid recipients\n",
         "C: RCPT TO:<alice@practice.test>\nS: 250 2.1.5 \n", bye});
    row("user moved", S::UserMoved,
        {hello, fromAlice,
         "C: RCPT TO:<bob@practice.test>\nS: 551 5.1.6 User has moved; please try <robert@example.net>\n",
         "C: RCPT TO:<carol@practice.test>\nS: 251 2.1.5 \n", message, "S: 250 2.0.0 \n", bye});
    row("relay denied", S::RelayDenied,
        {hello, fromAlice, "C: RCPT TO:<bob@example.net>\nS: 554 5.7.1 Relay access denied\n", "C: RSET\nS: 250 \n",
         overTls, asAlice, fromAlice, "C: RCPT TO:<bob@example.net>\nS: 554 5.7.1 \n", bye});
    row("TLS unavailable", S::TlsUnavailable, {hello, "C: STARTTLS\nS: 454 4.7.0 \nC: NOOP\nS: 250 \n", bye});
    row("login unavailable", S::LoginUnavailable, {hello, "C: AUTH LOGIN\nS: 454 4.7.0 \nC: NOOP\nS: 250 \n", bye});
    row("overloaded", S::Overloaded, {"S: 421 4.3.2 practice.test \nX:\nC: EHLO x\nC: QUIT\n"});
    row("too many errors", S::TooManyErrors,
        {hello,
         "C: X\nS: 500 \nC: MAIL\nS: 501 \nC: DATA\nS: 503 \nC: NOOP\nS: 421 4.7.0 practice.test \nX:\nC: NOOP\n"});
    row("content refused", S::ContentRefused, {hello, fromAlice, toBob, message, "S: 554 5.7.1 \n", fromAlice, bye});
    row("LMTP mixed", S::LmtpMixed,
        {"S: 220 practice.test LMTP\nC: EHLO x\nS: 500 5.5.1 \nC: HELO x\nS: 500 5.5.1 \nC: LHLO x\nS* 250\n",
         fromAlice, "C: RCPT TO:<alice@practice.test>\nS: 250 \nC: RCPT TO:<carol@practice.test>\nS: 250 \n",
         "C: RCPT TO:<x@example.net>\nS: 554 5.7.1 \n",
         "C: RCPT TO:<nobody@practice.test>\nS: 250 \nC: RCPT TO:<bob@practice.test>\nS: 250 \n", message,
         "S: 250 2.0.0 <alice@practice.test>: \nS: 552 5.2.2 <carol@practice.test>: \n",
         "S: 550 5.1.1 <nobody@practice.test>: \nS: 250 2.0.0 <bob@practice.test>: \n", bye});
    row("LMTP, no recipient", S::LmtpMixed,
        {"S: 220 \nC: LHLO x\nS* 250\n", fromAlice,
         "C: RCPT TO:<x@example.net>\nS: 554 5.7.1 \nC: DATA\nS: 503 5.5.1 \n"});
    row("untrusted certificate", S::UntrustedCertificate, {hello, overTls, asAlice, bye});
}

void TestPracticeSituations::plays()
{
    QFETCH(Situation, situation);
    QFETCH(QByteArray, script);
    const QByteArray wrong = Script(situation).play(script.constData());
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestPracticeSituations::drawsWhatItsTableSays_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<QByteArray>("prologue");
    const QByteArray mail = QByteArray(hello) + fromAlice;
    for (const SituationName &name : situations()) {
        QByteArray prologue = hello;
        const QByteArray draws = name.draws;
        if (draws.isEmpty())
            prologue.clear();
        else if (draws.startsWith("EHLO"))
            prologue = "S: 220 \n";
        else if (draws.startsWith("RCPT"))
            prologue = mail;
        else if (draws == ".")
            prologue = mail + toBob + "C: DATA\nS: 354 \n";
        if (name.situation == Situation::TooManyRecipients)
            prologue.append(toBob).append(toBob).append(toBob);
        if (name.situation == Situation::TooManyErrors)
            prologue.append("C: X\nS: 500 \nC: X\nS: 500 \nC: X\nS: 500 \n");
        if (name.situation == Situation::LmtpMixed)
            prologue = "S: 220 \nC: LHLO x\nS* 250\n" + QByteArray(fromAlice) +
                       "C: RCPT TO:<carol@practice.test>\nS: 250 \nC: DATA\nS: 354 \n";
        QTest::newRow(name.name) << name.situation << prologue;
    }
}

void TestPracticeSituations::drawsWhatItsTableSays()
{
    QFETCH(Situation, situation);
    QFETCH(QByteArray, prologue);
    const SituationName &name = situations()[size_t(situation)];
    QByteArray script = prologue;
    if (*name.draws)
        script.append("C: ").append(name.draws).append('\n');
    const QByteArray code = QByteArray::number(name.code);
    script.append(*name.status ? "S: " + code + ' ' + name.status + ' ' : "S* " + code).append('\n');
    if (name.code == 421)
        script.append("X:\n");
    if (name.code == 220)
        script.append("T:\n");
    const QByteArray wrong = Script(situation).play(script.constData());
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestPracticeSituations::tarpitGrowsLater()
{
    Greylist greylist;
    Conversation conversation({Situation::Tarpit, "127.0.0.1", {}, {}}, greylist);
    QList<int> delays{int(conversation.greet().first().after.count())};
    for (int i = 0; i < 6; ++i)
        delays.append(int(conversation.take("NOOP\r\n", {}).first().after.count()));
    QCOMPARE(delays, (QList<int>{500, 1000, 2000, 4000, 8000, 12000, 12000}));
    const QList<Action> group = conversation.take("NOOP\r\nNOOP\r\n", {});
    QCOMPARE(group.size(), qsizetype(2));
    for (int i = 0; i < 40; ++i)
        QCOMPARE(conversation.take("NOOP\r\n", {}).first().after.count(), 12000);
}

void TestPracticeSituations::otherSituationsAreNotLate()
{
    for (const SituationName &name : situations()) {
        if (name.situation == Situation::Tarpit)
            continue;
        Greylist greylist;
        Conversation conversation({name.situation, "127.0.0.1", {}, {}}, greylist);
        QCOMPARE(conversation.greet().first().after.count(), 0);
    }
}

QTEST_APPLESS_MAIN(TestPracticeSituations)
#include "tst_practicesituations.moc"
