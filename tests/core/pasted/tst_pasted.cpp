#include "core/pasted/pasted.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Core::Pasted;
using Core::none;
using Core::RowId;
using Core::Surroundings;
using Core::Smtp::Verb;
namespace Smtp = Core::Smtp;

class tst_Pasted : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsALogLine_data();
    void readsALogLine();
    void partsWhatALogJoined();
    void readsRepliesAsTheyStand_data();
    void readsRepliesAsTheyStand();
    void explainsWhatHoldsNoReply_data();
    void explainsWhatHoldsNoReply();
    void readsAReportAndItsProseAsOne();
    void decodesTheParts();
    void readsFieldsAlone();
    void tellsWarningsAndEndedTries();
    void readsWhatBouncesSay_data();
    void readsWhatBouncesSay();
    void readsATranscriptAsASession_data();
    void readsATranscriptAsASession();
    void knowsOnlyThePairsOfAPart();
    void keepsLoginsMasked();
    void readsJson();
    void findsNothingInOrdinaryText_data();
    void findsNothingInOrdinaryText();
    void countsWhatItDidNotRead();
    void readsATextOfManyKinds();
    void knowsAGreeting();
    void readsFilesInOtherEncodings();
    void isTotal_data();
    void isTotal();
    void readsEveryBeginning();
    void isBounded();
};

namespace {

Finding only(const QByteArray &text)
{
    const Reading reading = read(text);
    return reading.findings.size() == 1 ? reading.findings.first() : Finding();
}

QByteArray lineOf(const char *program, const char *rest)
{
    return QByteArray("Jun  3 08:11:12 mx1 ") + program + "[2211]: " + rest + '\n';
}

const char report[] = "From: MAILER-DAEMON@mail.example.com (Mail Delivery System)\n"
                      "Subject: Undelivered Mail Returned to Sender\n"
                      "MIME-Version: 1.0\n"
                      "Content-Type: multipart/report; boundary=\"4A5B/mail\"\n"
                      "\n"
                      "--4A5B/mail\n"
                      "Content-Type: text/plain; charset=us-ascii\n"
                      "\n"
                      "This is the mail system at host mail.example.com.\n"
                      "\n"
                      "<bob@example.org>: host mx.example.org[203.0.113.9] said: 550 5.1.1\n"
                      "    <bob@example.org>: Recipient address rejected: User unknown in virtual\n"
                      "    mailbox table (in reply to RCPT TO command)\n"
                      "\n"
                      "--4A5B/mail\n"
                      "Content-Type: message/delivery-status\n"
                      "\n"
                      "Reporting-MTA: dns; mail.example.com\n"
                      "X-Postfix-Sender: rfc822; alice@example.com\n"
                      "\n"
                      "Final-Recipient: rfc822; bob@example.org\n"
                      "Action: failed\n"
                      "Status: 5.1.1\n"
                      "Remote-MTA: dns; mx.example.org\n"
                      "Diagnostic-Code: smtp; 550 5.1.1 <bob@example.org>: Recipient address rejected:\n"
                      "    User unknown in virtual mailbox table\n"
                      "\n"
                      "--4A5B/mail\n"
                      "Content-Type: message/rfc822\n"
                      "\n"
                      "Subject: 550 5.1.1 bottles\n"
                      "\n"
                      "550 5.7.1 is what the other server said to me\n"
                      "--4A5B/mail--\n";

const char swaks[] = "=== Trying mx.example.org:25...\n"
                     "=== Connected to mx.example.org.\n"
                     "<-  220 mx.example.org ESMTP Postfix\n"
                     " -> EHLO pc.example.com\n"
                     "<-  250-mx.example.org\n"
                     "<-  250 STARTTLS\n"
                     " -> STARTTLS\n"
                     "<-  220 2.0.0 Ready to start TLS\n"
                     "=== TLS started with cipher TLSv1.3:TLS_AES_256_GCM_SHA384:256\n"
                     " ~> EHLO pc.example.com\n"
                     "<~  250 mx.example.org\n"
                     " ~> MAIL FROM:<alice@example.com>\n"
                     "<~  250 2.1.0 Ok\n"
                     " ~> RCPT TO:<bob@example.org>\n"
                     "<~* 550 5.1.1 <bob@example.org>: Recipient address rejected: User unknown\n"
                     " ~> QUIT\n"
                     "<~  221 2.0.0 Bye\n"
                     "=== Connection closed with remote host.\n";

const char telnet[] = "Trying 203.0.113.9...\n"
                      "Connected to mx.example.org.\n"
                      "Escape character is '^]'.\n"
                      "220 mx.example.org ESMTP\n"
                      "EHLO pc.example.com\n"
                      "250 mx.example.org\n"
                      "MAIL FROM:<alice@example.com>\n"
                      "250 OK\n"
                      "RCPT TO:<bob@example.org>\n"
                      "250 Accepted\n"
                      "DATA\n"
                      "354 Go ahead\n"
                      "Subject: 550 things\n"
                      "\n"
                      "550 5.1.1 is no reply here\n"
                      ".\n"
                      "554 5.7.1 Spam message rejected\n"
                      "QUIT\n"
                      "221 Bye\n";

} // namespace

void tst_Pasted::readsALogLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Source>("source");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<Action>("action");
    const auto row = [](const char *name, const QByteArray &text, Source source, const char *reply, Verb verb,
                        const char *host, const char *recipient, Action action) {
        QTest::newRow(name) << text << source << QByteArray(reply) << verb << QByteArray(host) << QByteArray(recipient)
                            << action;
    };
    row("postfix bounced",
        lineOf("postfix/smtp", "4VtQ1x2Wz0: to=<bob@example.org>, relay=mx.example.org[203.0.113.9]:25, delay=2.1, "
                               "delays=0.03/0.01/0.9/1.2, dsn=5.7.1, status=bounced (host mx.example.org[203.0.113.9] "
                               "said: 554 5.7.1 Refused (in reply to end of DATA command))"),
        Source::PostfixLog, "554 5.7.1 Refused\r\n", Verb::Content, "mx.example.org", "bob@example.org",
        Action::Failed);
    row("postfix, its beginning cut off",
        "status=deferred (host mx.example.org[203.0.113.9] said: 450 4.2.0 Later (in reply to RCPT TO command))",
        Source::PostfixLog, "450 4.2.0 Later\r\n", Verb::Rcpt, "mx.example.org", "", Action::Delayed);
    row("postfix sent",
        lineOf("postfix/smtp", "4VtQ1x2Wz0: to=<bob@example.org>, relay=mx.example.org[203.0.113.9]:25, dsn=2.0.0, "
                               "status=sent (250 2.0.0 Ok: queued as 4XyZ)"),
        Source::PostfixLog, "250 2.0.0 Ok: queued as 4XyZ\r\n", Verb::None, "mx.example.org", "bob@example.org",
        Action::Delivered);
    row("postfix rejects",
        lineOf("postfix/smtpd", "NOQUEUE: reject: RCPT from unknown[192.0.2.77]: 554 5.7.1 <bob@example.org>: Relay "
                                "access denied; from=<a@b.example> to=<bob@example.org> proto=ESMTP helo=<pc>"),
        Source::PostfixLog, "554 5.7.1 <bob@example.org>: Relay access denied\r\n", Verb::Rcpt, "", "bob@example.org",
        Action::None);
    row("mailq",
        "(host mx.example.org[203.0.113.9] said: 451 4.7.1 Greylisted (in reply to RCPT TO command))\n"
        "                                         bob@example.org\n",
        Source::PostfixLog, "451 4.7.1 Greylisted\r\n", Verb::Rcpt, "mx.example.org", "bob@example.org",
        Action::Delayed);
    row("exim failed",
        "2024-06-03 08:11:14 1sE2xX-0000Ab-1c ** bob@example.org R=dnslookup T=remote_smtp H=mx.example.org "
        "[203.0.113.9] "
        "X=TLS1.2:ECDHE:256 CV=no: SMTP error from remote mail server after MAIL FROM:<news@shop.example> SIZE=4321: "
        "550 5.7.1 Access denied",
        Source::EximLog, "550 5.7.1 Access denied\r\n", Verb::Mail, "mx.example.org", "bob@example.org",
        Action::Failed);
    row("exim, lines joined",
        "2024-06-03 08:11:14 1sE2xX-0000Ab-1c == bob@example.org R=dnslookup T=remote_smtp defer (-44) "
        "H=mx.example.org "
        "[203.0.113.9]: SMTP error from remote mail server after RCPT TO:<bob@example.org>: 451-4.7.1 one\\n451 4.7.1 "
        "two",
        Source::EximLog, "451-4.7.1 one\r\n451 4.7.1 two\r\n", Verb::Rcpt, "mx.example.org", "bob@example.org",
        Action::Delayed);
    row("exim rejects",
        "2024-06-03 08:11:15 H=(pc) [192.0.2.77] F=<a@b.example> rejected RCPT <bob@example.org>: relay not permitted",
        Source::EximLog, "550 relay not permitted\r\n", Verb::Rcpt, "", "bob@example.org", Action::None);
    row("sendmail",
        lineOf("sm-mta", "4538BGxx003311: to=<bob@example.org>, delay=00:00:03, mailer=esmtp, relay=mx.example.org. "
                         "[203.0.113.9], dsn=5.1.1, stat=User unknown"),
        Source::SendmailLog, "550 5.1.1 User unknown\r\n", Verb::None, "mx.example.org", "bob@example.org",
        Action::Failed);
    row("sendmail rejects",
        lineOf("sendmail", "4538BGxx003311: ruleset=check_rcpt, arg1=<bob@example.org>, relay=pc [192.0.2.77], "
                           "reject=550 5.7.1 <bob@example.org>... Relaying denied"),
        Source::SendmailLog, "550 5.7.1 <bob@example.org>... Relaying denied\r\n", Verb::Rcpt, "", "bob@example.org",
        Action::None);
    row("qmail",
        "@4000000065 delivery 12: failure: "
        "203.0.113.9_does_not_like_recipient./Remote_host_said:_550_5.1.1_no_such_user/"
        "Giving_up_on_203.0.113.9./",
        Source::QmailLog, "550 5.1.1 no such user\r\n", Verb::Rcpt, "", "", Action::Failed);
    row("exchange",
        "2024-06-03T08:11:12.345Z,,,,EX01,,,ROUTING,DEFER,12,<1@a.example>,g,bob@example.org,\"[{LED=451 4.4.0 DNS "
        "query failed"
        "};{MSG=};{FQDN=mx.example.org};{IP=203.0.113.9};{LRT=6/3/2024}]\"",
        Source::ExchangeLog, "451 4.4.0 DNS query failed\r\n", Verb::None, "mx.example.org", "bob@example.org",
        Action::Delayed);
}

void tst_Pasted::readsALogLine()
{
    QFETCH(QByteArray, text);
    const Finding finding = only(text);
    QTEST(finding.source, "source");
    QTEST(finding.reply, "reply");
    QTEST(finding.verb, "verb");
    QTEST(finding.host, "host");
    QTEST(finding.recipient, "recipient");
    QTEST(finding.action, "action");
    QCOMPARE(finding.event, Event::Reply);
    const Opened opened = open(finding);
    QVERIFY(opened.document && opened.row != none);
    QCOMPARE(opened.document->dialogue().exchangeOfReply(opened.row)->code, finding.reply.left(3).toUShort());
}

void tst_Pasted::partsWhatALogJoined()
{
    const Finding finding =
        only("status=bounced (host gmail-smtp-in.l.google.com[142.250.1.27] said: 550-5.1.1 The account does not "
             "exist. Please try 550-5.1.1 again, 550 times if you like 550 5.1.1 or not - gsmtp (in reply to RCPT TO "
             "command))");
    QCOMPARE(finding.reply, "550-5.1.1 The account does not exist. Please try\r\n550-5.1.1 again,\r\n"
                            "550 times if you like 550 5.1.1 or not - gsmtp\r\n");
    const Opened opened = open(finding);
    QCOMPARE(opened.document->exchanges().size(), size_t(1));
}

void tst_Pasted::readsRepliesAsTheyStand_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QByteArray>>("replies");
    using Replies = QList<QByteArray>;
    const auto row = [](const char *name, const char *text, const Replies &replies) {
        QTest::newRow(name) << QByteArray(text) << replies;
    };
    row("one", "550 5.1.1 no", {"550 5.1.1 no\r\n"});
    row("its end", "550 5.1.1 no\r\n", {"550 5.1.1 no\r\n"});
    row("two", "550 5.1.1 no\n451 later", {"550 5.1.1 no\r\n", "451 later\r\n"});
    row("lines", "550-a\r\n550 b\r\n", {"550-a\r\n550 b\r\n"});
    row("arrows", "<** 550 5.1.1 no", {"550 5.1.1 no\r\n"});
    row("server's", "S: 550 5.1.1 no", {"550 5.1.1 no\r\n"});
    row("quoted", "> 550-5.1.1 a\n> 550 5.1.1 b", {"550-5.1.1 a\r\n550 5.1.1 b\r\n"});
    row("quoted twice", ">> 550-5.1.1 a\n>> 550 5.1.1 b", {"550-5.1.1 a\r\n550 5.1.1 b\r\n"});
    row("a time before", "2024-06-03 08:11:12 550 no such user", {"550 no such user\r\n"});
    row("a time in brackets", "[08:11:12] 550 no such user", {"550 no such user\r\n"});
    row("a colon behind", "550: no such user here", {"550 no such user here\r\n"});
    row("folded", "550 5.1.1 no such\n    user here", {"550 5.1.1 no such user here\r\n"});
    row("inside a sentence", "My provider said: 550 5.1.1 no such user", {"550 5.1.1 no such user\r\n"});
    row("between quotes", "Remote Server returned '550 5.7.1 no'", {"550 5.7.1 no\r\n"});
    row("a status alone", "5.1.1 User unknown", {"550 5.1.1 User unknown\r\n"});
    row("a status in brackets", "Sorry, no mailbox here by that name. (#5.1.1)",
        {"550 5.1.1 Sorry, no mailbox here by that name. (#5.1.1)\r\n"});
    row("foreign words", "550 Használó ismeretlen", {"550 Használó ismeretlen\r\n"});
}

void tst_Pasted::readsRepliesAsTheyStand()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<QByteArray>, replies);
    QList<QByteArray> found;
    for (const Finding &finding : read(text).findings)
        found.append(finding.reply);
    QCOMPARE(found, replies);
}

void tst_Pasted::explainsWhatHoldsNoReply_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Event>("event");
    QTest::addColumn<QByteArray>("host");
    const auto row = [](const char *text, Event event, const char *host) {
        QTest::newRow(text) << QByteArray(text) << event << QByteArray(host);
    };
    row("connect to mx.example.org[203.0.113.9]:25: Connection timed out", Event::ConnectTimedOut, "mx.example.org");
    row("connect to mx.example.org[203.0.113.9]:25: Connection refused", Event::ConnectionRefused, "mx.example.org");
    row("connect to mx.example.org[2001:db8::9]:25: Network is unreachable", Event::NoRoute, "mx.example.org");
    row("lost connection with mx.example.org[203.0.113.9] while receiving the initial server greeting",
        Event::LostConnection, "mx.example.org");
    row("conversation with mx.example.org[203.0.113.9] timed out while sending end of data",
        Event::ConversationTimedOut, "mx.example.org");
    row("Host or domain name not found. Name service error for name=a.example type=MX: Host not found",
        Event::HostNotFound, "");
    row("Host or domain name not found. Name service error for name=a.example type=MX: Host not found, try again",
        Event::NameServiceFailed, "");
    row("delivery temporarily suspended: lost connection with 127.0.0.1[127.0.0.1] while sending MAIL FROM",
        Event::LostConnection, "127.0.0.1");
    row("status=deferred (TLS is required, but was not offered by host mx.example.org[203.0.113.9])",
        Event::TlsNotOffered, "mx.example.org");
    row("status=deferred (Server certificate not trusted)", Event::CertificateNotTrusted, "");
    row("status=bounced (mail for example.org loops back to myself)", Event::Loop, "");
    row("status=bounced (unknown user: \"bob\")", Event::UnknownUser, "");
    row("status=bounced (Domain example.org does not accept mail (nullMX))", Event::NullMx, "");
    row("2024-06-03 08:11:14 1sE2xX-0000Ab-1c ** bob@example.org: retry timeout exceeded", Event::RetryTimeout, "");
    row("2024-06-03 08:11:14 1sE2xX-0000Ab-1c ** bob@example.org: Unrouteable address", Event::Unroutable, "");
    row("2024-06-03 08:11:14 1sE2xX-0000Ab-1c == bob@example.org R=dnslookup T=remote_smtp defer (-53): retry time not "
        "reached for any host",
        Event::RetryNotYet, "");
    row("2024-06-03 08:11:14 1sE2xX-0000Ab-1c == bob@example.org R=dnslookup T=remote_smtp defer (111): Connection "
        "refused",
        Event::ConnectionRefused, "");
    row("Sorry, I couldn't find any host named a.example. (#5.1.2)", Event::HostNotFound, "");
    row("Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)", Event::ConnectTimedOut, "");
    row("bob@example.org is undeliverable: Unrouteable address", Event::Unroutable, "");
}

void tst_Pasted::explainsWhatHoldsNoReply()
{
    QFETCH(QByteArray, text);
    const Reading reading = read(text);
    QCOMPARE(reading.findings.size(), 1);
    QCOMPARE(reading.unreadLines, 0);
    QTEST(reading.findings.first().event, "event");
    QTEST(reading.findings.first().host, "host");
    QVERIFY(!open(reading.findings.first()).document);
}

void tst_Pasted::readsAReportAndItsProseAsOne()
{
    const Reading reading = read(report);
    QCOMPARE(reading.findings.size(), 1);
    QCOMPARE(reading.unreadLines, 0);
    const Finding &finding = reading.findings.first();
    QCOMPARE(finding.source, Source::DeliveryStatus);
    QCOMPARE(finding.action, Action::Failed);
    QCOMPARE(finding.verb, Verb::Rcpt);
    QCOMPARE(finding.surroundings.command, "RCPT TO:<bob@example.org>");
    QCOMPARE(finding.surroundings.host, "mx.example.org");
    QCOMPARE(finding.address, "203.0.113.9");
    QCOMPARE(finding.count, 1U);
    QCOMPARE(finding.reply,
             "550 5.1.1 <bob@example.org>: Recipient address rejected: User unknown in virtual mailbox table\r\n");
    const Opened opened = open(finding);
    QCOMPARE(opened.document->exchanges().front().verb, Verb::Rcpt);
    QCOMPARE(opened.document->before(opened.row).state(), Smtp::State::Unknown);
}

void tst_Pasted::decodesTheParts()
{
    const QByteArray human = "<bob@example.org>: host mx.example.org[203.0.113.9] said: 552 5.2.2 Mailbox full (in "
                             "reply to RCPT TO command)\n";
    const QByteArray text =
        "--b\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n" + human.toBase64() +
        "\n--b\nContent-Type: message/delivery-status\nContent-Transfer-Encoding: quoted-printable\n\n"
        "Final-Recipient: rfc822; bob@example.org\nAction:=20failed\nStatus: 5.2.2\n"
        "Diagnostic-Code: smtp; 552 5.2.2 Mail=\nbox full\n--b--\n";
    const Finding finding = only(text);
    QCOMPARE(finding.reply, "552 5.2.2 Mailbox full\r\n");
    QCOMPARE(finding.action, Action::Failed);
    QCOMPARE(finding.verb, Verb::Rcpt);
    QVERIFY(finding.place.begin + finding.place.size <= quint32(text.size()));
}

void tst_Pasted::readsFieldsAlone()
{
    const Finding diagnostic = only("Diagnostic-Code: smtp;550-5.2.2 full\n 550 5.2.2 and inactive");
    QCOMPARE(diagnostic.reply, "550-5.2.2 full\r\n550 5.2.2 and inactive\r\n");
    const Finding status = only("Final-Recipient: rfc822;bob@example.org\nAction: failed\nStatus: 5.1.2\n");
    QCOMPARE(status.recipient, "bob@example.org");
    QVERIFY(status.has(Note::CodeFromClass));
    QCOMPARE(only("Final-Recipient: rfc822;l@example.org\nAction: expanded\nStatus: 2.0.0\n").event, Event::Expanded);
    QCOMPARE(read("Final-Recipient: rfc822;a@a.example\nAction: relayed\n\nFinal-Recipient: "
                  "rfc822;b@a.example\nAction: relayed\n")
                 .findings.size(),
             2);
}

void tst_Pasted::tellsWarningsAndEndedTries()
{
    const char tail[] = "Diagnostic-Code: smtp; 451 4.7.1 Greylisted\n";
    const Finding delayed =
        only(QByteArray("Final-Recipient: rfc822;b@a.example\nAction: delayed\nStatus: 4.7.1\n") + tail);
    QVERIFY(delayed.has(Note::WarningOnly) && !delayed.has(Note::RetryTimeRanOut));
    const Finding failed =
        only(QByteArray("Final-Recipient: rfc822;b@a.example\nAction: failed\nStatus: 5.4.7\n") + tail);
    QVERIFY(failed.has(Note::RetryTimeRanOut) && failed.has(Note::StatusOfReporter) && !failed.has(Note::WarningOnly));
    const Finding same = only(
        "Final-Recipient: rfc822;b@a.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no\n");
    QVERIFY(same.notes.isEmpty());
    const Finding warning = only("THIS IS A WARNING MESSAGE ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE.\n\n"
                                 "Your message could not be delivered for more than 4 hour(s).\n");
    QCOMPARE(warning.event, Event::Delayed);
}

void tst_Pasted::readsWhatBouncesSay_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<Verb>("verb");
    const auto row = [](const char *name, const char *text, const char *reply, const char *host, const char *recipient,
                        Verb verb) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(reply) << QByteArray(host) << QByteArray(recipient)
                            << verb;
    };
    row("exim",
        "This message was created automatically by mail delivery software.\n\nA message that you sent could not be "
        "delivered to one or "
        "more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  bob@example.org\n"
        "    host mx.example.org [203.0.113.9]\n    SMTP error from remote mail server after RCPT "
        "TO:<bob@example.org>:\n"
        "    550 5.1.1 User unknown\n\n------ This is a copy of the message, including all the headers. ------\n\n"
        "Subject: 550 5.7.1 x\n\n550 5.7.1 mine\n",
        "550 5.1.1 User unknown\r\n", "mx.example.org", "bob@example.org", Verb::Rcpt);
    row("qmail",
        "Hi. This is the qmail-send program at mail.example.com.\nI'm afraid I wasn't able to deliver your message to "
        "the following "
        "addresses.\n\n<bob@example.org>:\n203.0.113.9 does not like recipient.\nRemote host said: 550 5.1.1 User "
        "unknown\n"
        "Giving up on 203.0.113.9.\n\n--- Below this line is a copy of the message.\n\n550 5.7.1 mine\n",
        "550 5.1.1 User unknown\r\n", "", "bob@example.org", Verb::Rcpt);
    row("sendmail",
        "   ----- The following addresses had permanent fatal errors -----\n<bob@example.org>\n    (reason: 550 5.1.1 "
        "User unknown)\n\n"
        "   ----- Transcript of session follows -----\n... while talking to mx.example.org.:\n>>> RCPT "
        "To:<bob@example.org>\n"
        "<<< 550 5.1.1 User unknown\n",
        "550 5.1.1 User unknown\r\n", "mx.example.org", "bob@example.org", Verb::Rcpt);
    row("gmail",
        "Delivery to the following recipient failed permanently:\n\n     bob@example.org\n\nTechnical details of "
        "permanent failure:\n"
        "Google tried to deliver your message, but it was rejected by the server for the recipient domain example.org "
        "by "
        "mx.example.org. [203.0.113.9].\n\nThe error that the other server returned was:\n550 5.1.1 User unknown\n\n"
        "----- Original message -----\n\nSubject: x\n\n550 5.7.1 mine\n",
        "550 5.1.1 User unknown\r\n", "mx.example.org", "bob@example.org", Verb::None);
    row("exchange",
        "Delivery has failed to these recipients or groups:\n\nbob@example.org\n\nDiagnostic information for "
        "administrators:\n\n"
        "Generating server: EX01.example.com\n\nbob@example.org\nmx.example.org #550 5.1.1 User unknown "
        "##rfc822;bob@example.org\n\n"
        "Original message headers:\n\nReceived: by 550 5.1.1\n",
        "550 5.1.1 User unknown\r\n", "mx.example.org", "bob@example.org", Verb::None);
    row("yahoo",
        "Sorry, we were unable to deliver your message to the following address.\n\n<bob@example.org>:\n550: 5.1.1 "
        "User unknown\n\n"
        "--- Below this line is a copy of the message.\n",
        "550 5.1.1 User unknown\r\n", "", "bob@example.org", Verb::None);
}

void tst_Pasted::readsWhatBouncesSay()
{
    QFETCH(QByteArray, text);
    const Reading reading = read(text);
    QCOMPARE(reading.findings.size(), 1);
    const Finding &finding = reading.findings.first();
    QTEST(finding.reply, "reply");
    QTEST(finding.host, "host");
    QTEST(finding.recipient, "recipient");
    QTEST(finding.verb, "verb");
    QCOMPARE(finding.source, Source::Bounce);
}

void tst_Pasted::readsATranscriptAsASession_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("replies");
    QTest::newRow("swaks") << QByteArray(swaks) << qsizetype(7);
    QTest::newRow("telnet") << QByteArray(telnet) << qsizetype(7);
    QTest::newRow("CR LF") << QByteArray(telnet).replace("\n", "\r\n") << qsizetype(7);
}

void tst_Pasted::readsATranscriptAsASession()
{
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, replies);
    const Reading reading = read(text);
    QCOMPARE(reading.findings.size(), replies);
    QCOMPARE(reading.unreadLines, 0);
    for (const Finding &finding : reading.findings) {
        QVERIFY(finding.talk);
        QCOMPARE(finding.host, "mx.example.org");
    }
    const Finding &refused = reading.findings[5];
    const Opened opened = open(refused);
    const Smtp::Exchange *exchange = opened.document->dialogue().exchangeOfReply(opened.row);
    QVERIFY(exchange && exchange->code >= 550);
    QCOMPARE(opened.document->conversation().transaction().mail != none, true);
    QCOMPARE(reading.findings.first().verb, Verb::None);
}

void tst_Pasted::knowsOnlyThePairsOfAPart()
{
    const Reading reading =
        read("CONNECTED(00000003)\ndepth=2 C = US, CN = Root\n---\n250 CHUNKING\nMAIL FROM:<a@b.example>\n250 OK\n"
             "RCPT TO:<bob@example.org>\n554 5.7.1 Relay access denied\nQUIT\n221 Bye\n");
    QCOMPARE(reading.findings.size(), 4);
    QCOMPARE(reading.findings[2].source, Source::OpenSsl);
    QCOMPARE(reading.findings[2].verb, Verb::Rcpt);
    QVERIFY(!reading.findings[2].talk);
    const Opened opened = open(reading.findings[2]);
    QCOMPARE(opened.document->before(opened.row).state(), Smtp::State::Unknown);
}

void tst_Pasted::keepsLoginsMasked()
{
    const Reading reading =
        read("220 mx\nEHLO me\n250-mx\n250 AUTH LOGIN\nAUTH LOGIN\n334 VXNlcm5hbWU6\nYm9i\n334 UGFzc3dvcmQ6\n"
             "c2VjcmV0\n535 5.7.8 no\n");
    QCOMPARE(reading.findings.size(), 5);
    const Finding &refused = reading.findings.last();
    QCOMPARE(refused.reply, "535 5.7.8 no\r\n");
    QVERIFY(!refused.surroundings.command.contains("c2VjcmV0"));
    const Opened opened = open(refused);
    for (RowId row = 0; row < opened.document->rows().size(); ++row)
        QVERIFY(!opened.document->dialogue().line(row).contains("c2VjcmV0"));
}

void tst_Pasted::readsJson()
{
    const Reading list =
        read("[\"550 5.1.1 User unknown\", {\"code\": 451, \"message\": \"4.7.1 Greylisted\"}, 550, [[\"554 no\"]]]");
    QCOMPARE(list.findings.size(), 3);
    QCOMPARE(list.findings[1].reply, "451 4.7.1 Greylisted\r\n");
    QCOMPARE(list.findings[2].source, Source::Json);
    const Reading lines = read("{\"text\":\"User unknown\",\"code\":\"550\",\"status\":\"5.1.1\"}\n\"421 bye\"\n");
    QCOMPARE(lines.findings.size(), 2);
    QCOMPARE(lines.findings[0].reply, "550 5.1.1 User unknown\r\n");
    QCOMPARE(read(QByteArray(100'000, '[')).findings.size(), 0);
}

void tst_Pasted::findsNothingInOrdinaryText_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray letter =
        "Dear colleagues,\n\n%1\n\nWe met in the usual place, talked for a while,\nand went home.\n\nKind regards\n";
    const auto row = [&letter](const char *text) {
        QTest::newRow(QByteArray(text).left(40).constData()) << QByteArray(letter).replace("%1", text);
    };
    row("550 people came to the conference, and\n250 more watched online.");
    row("The budget was 450 EUR per head; see section 5.1.1 of the report at https://example.org/5.1.2/.");
    row("On 2024-10-12 at 10:00:00 the host 192.0.2.1 answered on port 587 with 512 bytes.");
    row("500 users joined the service.");
    row("421 days later we moved to 4.2.1 of the software.");
    row("Our phone is 555-1234, or 450-555-0199.");
    row("Invoice 554 was paid; 553 euros were missing.");
    row("Version 5.0.1 fixes a bug of 4.4.2 on 5.10.0 kernels.");
    row("The trains 221, 354 and 535 are late; take the 421.");
    row("Size: 552 kB\nItems: 501\nTotal: 235");
    row("5.1.1 Introduction\n5.1.2 Methods\n4.4.1 Results");
    row("550-seat hall, 2.5.1 channels, room 5.7.1.");
    row("We had a warning that the delivery of the chairs is delayed.");
    row("Action: call Bob\nStatus: open");
    row("250 ok");
}

void tst_Pasted::findsNothingInOrdinaryText()
{
    QFETCH(QByteArray, text);
    QVERIFY(read(text).findings.isEmpty());
    QVERIFY(
        read("From: a@example.org\nTo: b@example.org\nSubject: hello\nDate: Mon, 3 Jun 2024 08:11:12 +0200\n\n" + text)
            .findings.isEmpty());
}

void tst_Pasted::countsWhatItDidNotRead()
{
    const QByteArray text = "one line that says nothing\nand another\n550 5.1.1 no\n\nand a third\n";
    const Reading reading = read(text);
    QCOMPARE(reading.findings.size(), 1);
    QCOMPARE(reading.unreadLines, 3);
    QCOMPARE(reading.unread.size(), 2);
    QCOMPARE(text.mid(reading.unread[0].begin, reading.unread[0].size), "one line that says nothing\nand another\n");
    QCOMPARE(text.mid(reading.findings[0].place.begin, reading.findings[0].place.size), "550 5.1.1 no\n");
}

void tst_Pasted::readsATextOfManyKinds()
{
    const QByteArray text =
        QByteArray("550 5.1.1 no\n\n") + report + '\n' + swaks + '\n' +
        lineOf("postfix/smtp", "4VtQ: to=<c@example.org>, relay=none, dsn=4.4.1, status=deferred (connect to "
                               "mx.example.net[198.51.100.4]:25: Connection timed out)");
    const Reading reading = read(text);
    QCOMPARE(reading.findings.size(), 1 + 1 + 7 + 1);
    QCOMPARE(reading.findings.last().event, Event::ConnectTimedOut);
}

void tst_Pasted::knowsAGreeting()
{
    const Finding finding =
        only("status=deferred (host mx.example.org[203.0.113.9] refused to talk to me: 554 5.7.1 blocked)");
    QCOMPARE(finding.surroundings.place, Surroundings::Place::Greeting);
    const Opened opened = open(finding);
    const Smtp::Exchange *exchange = opened.document->dialogue().exchangeOfReply(opened.row);
    QCOMPARE(exchange->verb, Verb::None);
    QCOMPARE(opened.document->beforeSaid(*exchange).state(), Smtp::State::Opening);
}

void tst_Pasted::readsFilesInOtherEncodings()
{
    QCOMPARE(textOfFile("\xef\xbb\xbf"
                        "550 no"),
             "550 no");
    QCOMPARE(textOfFile(QByteArray("\xff\xfe"
                                   "5\0"
                                   "5\0"
                                   "0\0",
                                   8)),
             "550");
    QCOMPARE(textOfFile(QByteArray("\xfe\xff"
                                   "\0"
                                   "5\0"
                                   "5\0"
                                   "0",
                                   8)),
             "550");
    QCOMPARE(textOfFile("550 \xff"), "550 \xff");
}

void tst_Pasted::isTotal_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \r\n\t\n  ");
    QTest::newRow("NULs") << QByteArray(100'000, '\0');
    QTest::newRow("NULs in a reply") << QByteArray("550 5.1.1 a\0b\n", 14);
    QTest::newRow("one endless line") << QByteArray("550 5.1.1 ") + QByteArray(1024 * 1024, 'x');
    QTest::newRow("one endless hyphen") << QByteArray("550-a ").repeated(50'000);
    QTest::newRow("line ends") << QByteArray(1024 * 1024, '\n');
    QTest::newRow("carriage returns") << QByteArray(1024 * 1024, '\r');
    QTest::newRow("brackets") << QByteArray(200'000, '<');
    QTest::newRow("signs of addresses") << QByteArray("a@").repeated(100'000);
    QTest::newRow("boundaries") << QByteArray("--a\nContent-Type: text/plain\n\n").repeated(30'000);
    QTest::newRow("nested") << [] {
        QByteArray text;
        for (int depth = 0; depth < 5'000; ++depth)
            text += "--b" + QByteArray::number(depth) + "\nContent-Type: multipart/mixed; boundary=b" +
                    QByteArray::number(depth + 1) + "\n\n";
        return text + "550 5.1.1 deep\n";
    }();
    QTest::newRow("headers") << QByteArray("Received: x\n").repeated(50'000);
    QTest::newRow("folds") << QByteArray("Diagnostic-Code: smtp; 550 5.1.1 a\n") + QByteArray("  b\n").repeated(50'000);
    QTest::newRow("JSON") << QByteArray("{\"a\":[\"550 5.1.1 no\",").repeated(20'000);
    QTest::newRow("high octets") << QByteArray(100'000, '\xff');
}

void tst_Pasted::isTotal()
{
    QFETCH(QByteArray, text);
    const Reading reading = read(text);
    QVERIFY(reading.findings.size() <= mostFindings);
    for (const Finding &finding : reading.findings) {
        QVERIFY(finding.place.begin + finding.place.size <= quint32(text.size()));
        open(finding);
    }
}

void tst_Pasted::readsEveryBeginning()
{
    const QByteArray whole = QByteArray(report) + swaks + telnet;
    for (qsizetype size = 0; size <= whole.size(); size += 3) {
        const Reading reading = read(whole.first(size));
        for (const Finding &finding : reading.findings)
            QVERIFY(finding.place.begin + finding.place.size <= quint32(size));
    }
}

void tst_Pasted::isBounded()
{
    const QByteArray line =
        lineOf("postfix/smtp", "4VtQ1: to=<bob%1@example.org>, relay=mx.example.org[203.0.113.9]:25, dsn=5.1.1, "
                               "status=bounced (host mx.example.org[203.0.113.9] said: 550 5.1.1 no %1 (in reply "
                               "to RCPT TO command))");
    const QList<QByteArray> texts{
        QByteArray(mostOctets, '5'), QByteArray("550 ").repeated(mostOctets / 4),
        QByteArray("550 5.1.1 no such user\n").repeated(mostOctets / 24),
        [&line] {
            QByteArray text;
            for (int i = 0; text.size() < mostOctets + 1000; ++i)
                text += QByteArray(line).replace("%1", QByteArray::number(i));
            return text;
        }(),
        QByteArray("a sentence of a letter that says nothing at all\n").repeated(mostOctets / 48)};
    for (const QByteArray &text : texts) {
        QElapsedTimer timer;
        timer.start();
        const Reading reading = read(text);
        qInfo("%lld findings, %lld more, %lld ms", qlonglong(reading.findings.size()), qlonglong(reading.left),
              qlonglong(timer.elapsed()));
        QVERIFY(reading.findings.size() <= mostFindings);
        QVERIFY(timer.elapsed() < 60'000);
        QCOMPARE(reading.cut, text.size() > mostOctets);
    }
}

QTEST_GUILESS_MAIN(tst_Pasted)
#include "tst_pasted.moc"
