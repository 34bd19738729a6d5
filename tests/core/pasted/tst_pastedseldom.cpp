#include "core/pasted/pasted.h"

#include <QTest>

using namespace Core::Pasted;
using Core::Smtp::Verb;

// Forms that are seldom seen: deliveries without a reply, what a server refused itself, bounces that leave the code
// out.
class TestPastedSeldom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsALine_data();
    void readsALine();
    void readsABounce_data();
    void readsABounce();
    void findsNothing_data();
    void findsNothing();
    void readsMarkup();
    void readsReportsWithoutDiagnostic();
    void completesTheCommand();
};

namespace {

QByteArray log(const char *program, const char *rest)
{
    return QByteArray("Jun  3 08:11:12 mx1 ") + program + "[2211]: " + rest + '\n';
}

QByteArray exim(const char *rest)
{
    return QByteArray("2024-06-03 08:11:14 ") + rest + '\n';
}

} // namespace

void TestPastedSeldom::readsALine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Event>("event");
    QTest::addColumn<QByteArray>("said"); // its reply, or its words
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<Action>("action");
    const auto row = [](const char *name, const QByteArray &text, Event event, const char *said, const char *host,
                        Verb verb, Action action) {
        QTest::newRow(name) << text << event << QByteArray(said) << QByteArray(host) << verb << action;
    };
    row("exim delivers",
        exim("1sE2xX-0000Ab-1c => bob@example.org R=dnslookup T=smtp H=mx.example.org [203.0.113.9] "
             "C=\"250 2.0.0 Ok\""),
        Event::Reply, "250 2.0.0 Ok\r\n", "mx.example.org", Verb::None, Action::Delivered);
    row("exim delivers at home", exim("1sE2xX-0000Ab-1c => bob <bob@example.org> R=local_user T=mail_spool"),
        Event::Delivered, "bob <bob@example.org> R=local_user T=mail_spool", "", Verb::None, Action::Delivered);
    row("exim fails, who knows why", exim("1sE2xX-0000Ab-1c ** bob@example.org R=pipe T=pipe: a surprise"),
        Event::Failed, "a surprise", "", Verb::None, Action::Failed);
    row("exim waits, who knows why", exim("1sE2xX-0000Ab-1c == bob@example.org R=pipe T=pipe: a surprise"),
        Event::Delayed, "a surprise", "", Verb::None, Action::Delayed);
    row("exim, its time cut off", "** bob@example.org R=dnslookup T=smtp: Unrouteable address", Event::Unroutable,
        "Unrouteable address", "", Verb::None, Action::Failed);
    row("exim remarks", exim("1sE2xX-0000Ab-1c H=mx.example.org [203.0.113.9] Connection timed out"),
        Event::ConnectTimedOut, "", "mx.example.org", Verb::None, Action::None);
    row("exim refuses for now",
        exim("H=(pc) [192.0.2.77] F=<a@b.example> temporarily rejected RCPT <c@example.org>: later"), Event::Reply,
        "451 later\r\n", "", Verb::Rcpt, Action::None);
    row("exim refuses a message", exim("H=(pc) [192.0.2.77] F=<a@b.example> rejected after DATA: 554 5.7.1 Spam"),
        Event::Reply, "554 5.7.1 Spam\r\n", "", Verb::Content, Action::None);
    row("postfix delivers at home",
        log("postfix/local", "4VtQ1x: to=<b@a.example>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)"),
        Event::Delivered, "delivered to mailbox", "", Verb::None, Action::Delivered);
    row("postfix, a status of its own",
        log("postfix/pipe", "4VtQ1x: to=<b@a.example>, relay=pipe, dsn=5.3.0, status=bounced (a surprise)"),
        Event::Reply, "550 5.3.0 a surprise\r\n", "", Verb::None, Action::Failed);
    row("postfix, no status", log("postfix/pipe", "4VtQ1x: to=<b@a.example>, status=deferred (a surprise)"),
        Event::Delayed, "a surprise", "", Verb::None, Action::Delayed);
    row("postfix logs in",
        log("postfix/smtp",
            "4VtQ1x: SASL authentication failed; server mx.example.org[203.0.113.9] said: 535 5.7.8 no"),
        Event::Reply, "535 5.7.8 no\r\n", "mx.example.org", Verb::Auth, Action::None);
    row("sendmail delivers", log("sendmail", "453811: to=<b@a.example>, mailer=local, dsn=2.0.0, stat=Sent"),
        Event::Delivered, "Sent", "", Verb::None, Action::Delivered);
    row("sendmail waits", log("sendmail", "453811: to=<b@a.example>, mailer=esmtp, stat=Deferred: a surprise"),
        Event::Delayed, "a surprise", "", Verb::None, Action::Delayed);
    row("sendmail cannot connect",
        log("sendmail", "453811: to=<b@a.example>, mailer=esmtp, relay=mx.example.org. "
                        "[203.0.113.9], dsn=4.0.0, stat=Deferred: Connection refused by mx.example.org."),
        Event::ConnectionRefused, "", "mx.example.org", Verb::None, Action::Delayed);
    row("sendmail refuses a sender",
        log("sendmail", "453811: ruleset=check_mail, arg1=<a@b.example>, relay=pc [192.0.2.77], reject=553 5.1.8 no"),
        Event::Reply, "553 5.1.8 no\r\n", "", Verb::Mail, Action::None);
    row("sendmail refuses, who knows what", log("sendmail", "453811: relay=pc [192.0.2.77], reject=550 5.7.1 no"),
        Event::Reply, "550 5.7.1 no\r\n", "", Verb::None, Action::None);
    row("qmail delivers", "@4000000065 delivery 12: success: did_0+0+1/", Event::Delivered, "did 0+0+1", "", Verb::None,
        Action::Delivered);
    row("exchange, cut off", "2024-06-03T08:11:12.345Z,EX01,SMTP,FAIL,12,g,bob@example.org,[{LED=550 5.1.1 no;MSG=x",
        Event::Reply, "550 5.1.1 no\r\n", "", Verb::None, Action::Failed);
}

void TestPastedSeldom::readsALine()
{
    QFETCH(QByteArray, text);
    const Reading reading = read(text);
    QCOMPARE(reading.findings.size(), 1);
    const Finding &finding = reading.findings.first();
    QTEST(finding.event, "event");
    QFETCH(QByteArray, said);
    if (!said.isEmpty())
        QCOMPARE(finding.reply.isEmpty() ? finding.words : finding.reply, said);
    QTEST(finding.host, "host");
    QTEST(finding.verb, "verb");
    QTEST(finding.action, "action");
}

void TestPastedSeldom::readsABounce_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("recipient");
    const char opener[] = "Your message could not be delivered.\n\n";
    const auto row = [&opener](const char *name, const char *text, const char *reply, const char *recipient) {
        QTest::newRow(name) << QByteArray(opener) + text << QByteArray(reply) << QByteArray(recipient);
    };
    row("words without a code", "bob@example.org\nThe response was:\nNo such user here,\nand there never was\n\nBye\n",
        "550 No such user here, and there never was\r\n", "bob@example.org");
    row("words for a while", "bob@example.org\nThe response was:\nMailbox temporarily unavailable\n-- \nx\n",
        "450 Mailbox temporarily unavailable\r\n", "bob@example.org");
    row("an address in a list", "* bob@example.org\n550 5.1.1 no\n", "550 5.1.1 no\r\n", "bob@example.org");
    row("headers that name it",
        "From: MAILER-DAEMON@a.example\nX-Failed-Recipients: bob@example.org\nAuto-Submitted: auto-replied\n\n550 "
        "5.1.1 no\n",
        "550 5.1.1 no\r\n", "bob@example.org");
    row("a host that rejected it",
        "<bob@example.org>:\nmx.example.org rejected your message to bob@example.org:\n550 5.1.1 no\n",
        "550 5.1.1 no\r\n", "bob@example.org");
    row("an error after a step", "bob@example.org\nSMTP error after end of data:\n550 5.7.1 no\n", "550 5.7.1 no\r\n",
        "bob@example.org");
}

void TestPastedSeldom::readsABounce()
{
    QFETCH(QByteArray, text);
    const Reading reading = read(text);
    QCOMPARE(reading.findings.size(), 1);
    QTEST(reading.findings.first().reply, "reply");
    QTEST(reading.findings.first().recipient, "recipient");
    QCOMPARE(reading.findings.first().source, Source::Bounce);
}

void TestPastedSeldom::findsNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("exim receives") << exim("1sE2xX-0000Ab-1c <= alice@example.com U=alice P=local S=400");
    QTest::newRow("exim rejects without a word") << exim("H=(pc) [192.0.2.77] rejected RCPT <bob@example.org>");
    QTest::newRow("exim is connected to") << exim("SMTP connection from H=pc [192.0.2.77] lost");
    QTest::newRow("exim remarks anything") << exim("1sE2xX-0000Ab-1c H=mx.example.org [203.0.113.9] a surprise");
    QTest::newRow("postfix tells of nothing") << log("postfix/smtp", "4VtQ1x: certificate of a peer");
    QTest::newRow("postfix's queue is empty") << QByteArray("-- 0 Kbytes in 0 Requests.\n");
    QTest::newRow("sendmail takes it") << log("sendmail", "453811: to=<b@a.example>, mailer=local, stat=queued");
    QTest::newRow("exchange's head") << QByteArray("#Software: Microsoft Exchange Server\n#Version: 15.0.0.0\n");
}

void TestPastedSeldom::findsNothing()
{
    QFETCH(QByteArray, text);
    QVERIFY(read(text).findings.isEmpty());
}

void TestPastedSeldom::readsMarkup()
{
    const QByteArray text =
        "--b\nContent-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n"
        "<p>The other server returned was:<br>\r\n<b>550 5.1.1 &lt;bob@example.org&gt; Empf=E4nger =unbekannt &amp; "
        "=\r\nweg</b></p><br>"
        "<div>Bye</div><p broken\n--b--\n";
    const Reading reading = read(text);
    QCOMPARE(reading.findings.size(), 1);
    QCOMPARE(reading.findings.first().reply,
             QByteArray("550 5.1.1 <bob@example.org> Empf\xc3\xa4nger =unbekannt & weg\r\n"));
}

void TestPastedSeldom::readsReportsWithoutDiagnostic()
{
    const QByteArray text = "X-Postfix-Queue-ID: 4VtQ1x\nRemote-MTA: dns; mx.example.org (203.0.113.9, the server)\n"
                            "Final-Recipient: rfc822;a@a.example\nAction: delayed\n"
                            "Final-Recipient: rfc822;b@a.example\nAction: delivered\n"
                            "Final-Recipient: rfc822;c@a.example\nAction: failed\n";
    const Reading reading = read(text);
    QList<Event> events;
    for (const Finding &finding : reading.findings)
        events.append(finding.event);
    QCOMPARE(events, QList({Event::Delayed, Event::Delivered, Event::Failed}));
    QCOMPARE(reading.findings[0].address, QByteArray("203.0.113.9"));
    QCOMPARE(reading.findings[0].queueId, QByteArray("4VtQ1x"));
    QCOMPARE(reading.findings[2].recipient, QByteArray("c@a.example"));
}

void TestPastedSeldom::completesTheCommand()
{
    const auto commandIn = [](const QByteArray &text) {
        const Reading reading = read(text);
        return reading.findings.isEmpty() ? QByteArray("nothing") : reading.findings.first().surroundings.command;
    };
    QCOMPARE(
        commandIn(log("postfix/smtpd", "NOQUEUE: reject: MAIL from pc[192.0.2.77]: 553 5.1.8 no; from=<a@b.example> "
                                       "proto=ESMTP helo=<pc>")),
        "MAIL FROM:<a@b.example>");
    QCOMPARE(commandIn(
                 log("postfix/smtpd", "NOQUEUE: reject: EHLO from pc[192.0.2.77]: 504 5.5.2 no; proto=SMTP helo=<pc>")),
             "EHLO pc");
    QCOMPARE(commandIn(log("postfix/smtpd", "NOQUEUE: reject: DATA from pc[192.0.2.77]: 550 5.5.3 no; proto=SMTP")),
             "DATA");
    QCOMPARE(commandIn(log("postfix/smtpd", "NOQUEUE: reject: CONNECT from pc[192.0.2.77]: 554 5.7.1 no; proto=SMTP")),
             "");
    QCOMPARE(
        commandIn(log("postfix/smtp", "4VtQ1x: to=<b@a.example>, status=deferred (host mx.example.org[203.0.113.9] "
                                      "said: 450 4.7.1 no (in reply to sending EHLO pc.example.com))")),
        "EHLO pc.example.com");
}

QTEST_APPLESS_MAIN(TestPastedSeldom)
#include "tst_pastedseldom.moc"
