#include "tests/support/readingtable.h"

using namespace Core;

namespace {

const QByteArray greeted = "S: 220 mail.example.org ESMTP\n";
const QByteArray begun = greeted + R"(
    C: EHLO client.example.net
    S: 250-mail.example.org
    S: 250-PIPELINING
    S: 250-SIZE 1000000
    S: 250-CHUNKING
    S: 250 BINARYMIME
)";
const QByteArray beforeTls = greeted + R"(
    C: EHLO client.example.net
    S: 250-mail.example.org
    S: 250-PIPELINING
    S: 250 STARTTLS
)";
const QByteArray offersLogin = greeted + R"(
    C: EHLO client.example.net
    S: 250-mail.example.org
    S: 250-PIPELINING
    S: 250 AUTH PLAIN LOGIN
)";
const QByteArray inTls = beforeTls + R"(
    C: STARTTLS
    S: 220 go ahead
    TLS
)";
const QByteArray mail = R"(
    C: MAIL FROM:<alice@example.net>
    S: 250 2.1.0 Ok
)";
const QByteArray recipient = R"(
    C: RCPT TO:<bob@example.org>
    S: 250 2.1.5 Ok
)";
const QByteArray refused = R"(
    C: RCPT TO:<nobody@example.org>
    S: 550 5.1.1 User unknown
)";
const QByteArray deferred = R"(
    C: RCPT TO:<carol@example.org>
    S: 450 4.2.0 Greylisted
)";
const QByteArray data = R"(
    C: DATA
    S: 503 5.5.1 Error: need RCPT command
)";
const QByteArray message = R"(
    C: DATA
    S: 354 go ahead
    C: Subject: x
    C:
    C: .
    S: 250 2.0.0 Ok: queued as 4F1B2C
)";

} // namespace

class TestReadings503 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheConversation_data();
    void readsTheConversation() { ReadingTable::check(); }
    void pointsAtTheRefusedIntroduction();
    void pointsAtTheFirstRefusal();
    void tellsRefusedFromDeferred();
    void namesTheOpenTransaction();
    void namesWhatEndedTheTransaction();
};

void TestReadings503::readsTheConversation_data()
{
    ReadingTable table(503);
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };

    is("greeting 554", "S: 554 5.7.1 Go away\nC: EHLO x.example.org\nS: 503 5.7.0 Error: access denied for x",
       "503.greeting-was-refusal");
    is("greeting 450", "S: 450 4.3.2 later\nC: EHLO x.example.org\nS: 503 5.5.1 no", "503.greeting-was-refusal");
    is("too many errors (Exim)",
       greeted +
           "C: EHLO a b\nS: 501 bad\nC: DATA\nS: 503-sequence error\nS: 503 Too many syntax or protocol errors\nclosed",
       "503.too-many-errors");
    is("no PIPELINING offered",
       greeted + "C: EHLO client.example.net\nS: 250 mail.example.org\nC: MAIL FROM:<a@example.net>\n"
                 "C: RCPT TO:<b@example.org>\nS: 250 ok\nS: 503 5.5.1 Error",
       "503.not-waited");
    is("behind EHLO",
       greeted + "C: EHLO client.example.net\nC: MAIL FROM:<a@example.net>\nS: 250 mail.example.org\nS: 503 no",
       "503.not-waited");
    is("behind NOOP, PIPELINING offered", begun + "C: NOOP\nC: MAIL FROM:<a@example.net>\nS: 250 ok\nS: 503 no",
       "503.not-waited");
    is("before the greeting", "C: EHLO client.example.net\nS: 220 mail.example.org\nS: 503 no", "503.not-waited");
    is("ahead of its turn (Postfix)",
       begun + mail + recipient +
           "C: DATA\nS: 503 5.5.0 <DATA>: Data command rejected: Improper use of SMTP command pipelining",
       "503.sent-ahead");
    is("login first (Stalwart)",
       offersLogin + "C: MAIL FROM:<a@example.net>\nS: 503 5.5.1 You must authenticate first.", "503.login-first");
    is("login first at RCPT (MailEnable)",
       offersLogin + mail +
           "C: RCPT TO:<b@example.com>\nS: 503 This mail server requires authentication before sending mail",
       "503.login-first");
    is("POP first", begun + "C: MAIL FROM:<a@example.net>\nS: 503 5.7.1 Please check your mail (POP3) first",
       "503.pop-first");
    is("EHLO refused",
       greeted + "C: EHLO client\nS: 504 5.5.2 <client>: Helo command rejected: need fully-qualified hostname\n"
                 "C: MAIL FROM:<a@example.net>\nS: 503 5.5.1 Error: send HELO/EHLO first",
       "503.introduction-refused");
    is("EHLO refused inside TLS",
       inTls + "C: EHLO client\nS: 550 bad name\nC: MAIL FROM:<a@example.net>\nS: 503 5.5.1 no",
       "503.introduction-refused");
    is("MAIL at once (Postfix)", greeted + "C: MAIL FROM:<a@example.net>\nS: 503 5.5.1 Error: send HELO/EHLO first",
       "503.no-introduction");
    is("MAIL at once (Sendmail)", greeted + "C: MAIL FROM:<a@example.net>\nS: 503 5.0.0 Polite people say HELO first",
       "503.no-introduction");
    is("AUTH at once", greeted + "C: AUTH LOGIN\nS: 503 5.5.1 Error: send HELO/EHLO first", "503.no-introduction");
    is("STARTTLS at once", greeted + "C: STARTTLS\nS: 503 5.5.1 EHLO first", "503.no-introduction");
    table.add("LMTP without LHLO", greeted + "C: MAIL FROM:<a@example.net>\nS: 503 5.5.1 LHLO first",
              "503.no-introduction-lmtp", Protocol::Lmtp);
    is("EHLO void after TLS", inTls + "C: MAIL FROM:<a@example.net>\nS: 503 5.5.1 Error: send HELO/EHLO first",
       "503.introduction-void");
    is("AUTH after TLS without EHLO", inTls + "C: AUTH PLAIN\nS: 503 5.5.1 EHLO first", "503.introduction-void");
    is("second EHLO (OpenSMTPD)", begun + "C: EHLO client.example.net\nS: 503 5.5.1 Already identified",
       "503.second-introduction");

    is("MAIL between chunks",
       begun + mail + recipient +
           "C: BDAT 3\nC: a\nS: 250 ok\nC: MAIL FROM:<b@example.net>\nS: 503 5.5.1 Error: MAIL after BDAT",
       "503.inside-chunks");
    is("second MAIL (Postfix)", begun + mail + "C: MAIL FROM:<b@example.net>\nS: 503 5.5.1 Error: nested MAIL command",
       "503.second-mail");
    is("second MAIL (Exim)", begun + mail + "C: MAIL FROM:<b@example.net>\nS: 503 sender already given",
       "503.second-mail");
    is("second MAIL, a recipient",
       begun + mail + refused + recipient + "C: MAIL FROM:<b@example.net>\nS: 503 5.5.1 nested",
       "503.second-mail-recipients");
    is("second MAIL, all refused", begun + mail + refused + "C: MAIL FROM:<b@example.net>\nS: 503 5.5.1 nested",
       "503.second-mail-all-refused");
    is("RCPT without MAIL", begun + "C: RCPT TO:<b@example.org>\nS: 503 5.5.1 Error: need MAIL command",
       "503.recipient-without-mail");
    is("RCPT after 550",
       begun + "C: MAIL FROM:<a@example.net>\nS: 550 5.7.1 no\nC: RCPT TO:<b@example.org>\nS: 503 sender not yet given",
       "503.recipient-mail-refused");
    is("RCPT after 451",
       begun + "C: MAIL FROM:<a@example.net>\nS: 451 4.3.0 later\nC: RCPT TO:<b@example.org>\nS: 503 5.5.1 need MAIL",
       "503.recipient-mail-deferred");
    is("RCPT pipelined behind a refused MAIL",
       begun + "C: MAIL FROM:<a@example.net>\nC: RCPT TO:<b@example.org>\nS: 550 5.7.1 no\nS: 503 5.5.1 need MAIL",
       "503.recipient-mail-refused");
    is("RCPT after the message",
       begun + mail + recipient + message + "C: RCPT TO:<b@example.org>\nS: 503 5.5.1 need MAIL",
       "503.recipient-after-message");
    is("RCPT after RSET", begun + mail + "C: RSET\nS: 250 ok\nC: RCPT TO:<b@example.org>\nS: 503 5.5.1 need MAIL",
       "503.recipient-after-reset");
    is("RCPT after another EHLO",
       begun + mail +
           "C: EHLO client.example.net\nS: 250 mail.example.org\nC: RCPT TO:<b@example.org>\nS: 503 need MAIL",
       "503.recipient-after-introduction");
    is("RCPT after TLS",
       beforeTls + mail +
           "C: STARTTLS\nS: 220 go\nTLS\nC: EHLO client.example.net\nS: 250 mail.example.org\n"
           "C: RCPT TO:<b@example.org>\nS: 503 5.5.1 need MAIL",
       "503.recipient-after-tls");

    is("DATA without MAIL", begun + "C: DATA\nS: 503 5.5.1 Error: need MAIL command", "503.content-without-mail");
    is("DATA after the message", begun + mail + recipient + message + "C: DATA\nS: 503 no", "503.content-without-mail");
    is("DATA after a refused MAIL", begun + "C: MAIL FROM:<a@example.net>\nS: 452 4.3.1 full" + data,
       "503.content-mail-refused");
    is("DATA without RCPT", begun + mail + data, "503.content-without-recipients");
    is("group, all refused",
       begun + "C: MAIL FROM:<a@example.net>\nC: RCPT TO:<b@example.org>\nC: DATA\nS: 250 ok\nS: 550 5.1.1 unknown\nS: "
               "503 5.5.1 need RCPT",
       "503.pipelined-behind-refusals");
    table.add("LMTP, none accepted",
              greeted + "C: LHLO client.example.net\nS: 250 mail.example.org" + mail + refused +
                  "C: DATA\nS: 503 5.5.1 No recipients",
              "503.lmtp-no-recipient", Protocol::Lmtp);
    is("DATA, refused", begun + mail + refused + refused + data, "503.recipients-refused");
    is("DATA, refused (Exim)",
       begun + mail + refused +
           "C: DATA\nS: 503-All RCPT commands were rejected with this error:\nS: 503-unknown\nS: 503 Valid RCPT "
           "command must precede DATA",
       "503.recipients-refused");
    is("DATA, deferred", begun + mail + deferred + data, "503.recipients-deferred");
    is("DATA, both", begun + mail + deferred + refused + data, "503.recipients-refused-and-deferred");
    is("DATA after BDAT",
       begun + mail + recipient + "C: BDAT 3\nC: a\nS: 250 ok\nC: DATA\nS: 503 5.5.1 Error: DATA after BDAT",
       "503.data-after-chunks");
    is("DATA, binary",
       begun + "C: MAIL FROM:<a@example.net> BODY=BINARYMIME\nS: 250 ok" + recipient +
           "C: DATA\nS: 503 5.5.1 DATA cannot be used with BINARYMIME",
       "503.binary-needs-chunks");
    is("BDAT after a failed one",
       begun + mail + recipient +
           "C: BDAT 3\nC: a\nS: 452 4.3.1 full\nC: BDAT 3 LAST\nC: b\nS: 503 5.5.1 Previous data chunk failed, issue "
           "RSET first",
       "503.chunk-after-failed");
    is("BDAT after LAST", begun + mail + recipient + "C: BDAT 3 LAST\nC: a\nS: 250 ok\nC: BDAT 3 LAST\nC: b\nS: 503 no",
       "503.chunk-after-last");
    is("BDAT, all refused", begun + mail + refused + "C: BDAT 3 LAST\nC: a\nS: 503 5.5.1 need RCPT",
       "503.chunk-refused-recipients");
    is("BDAT without RCPT", begun + mail + "C: BDAT 3 LAST\nC: a\nS: 503 5.5.1 need RCPT",
       "503.chunk-without-recipients");
    is("BDAT at once", begun + "C: BDAT 3 LAST\nC: a\nS: 503 5.5.1 need RCPT", "503.chunk-without-recipients");

    is("AUTH after HELO",
       greeted + "C: HELO client.example.net\nS: 250 mail.example.org\nC: AUTH LOGIN\nS: 503 5.5.1 EHLO first",
       "503.auth-before-introduction");
    is("AUTH PLAIN with its secret before TLS",
       beforeTls + "C: AUTH PLAIN AGFsaWNlAHNlY3JldA==\nS: 503 AUTH command used when not advertised",
       "503.auth-before-tls-exposed");
    is("AUTH LOGIN before TLS", beforeTls + "C: AUTH LOGIN\nS: 503 AUTH command used when not advertised",
       "503.auth-before-tls");
    is("AUTH on port 25", begun + "C: AUTH LOGIN\nS: 503 5.5.1 Error: authentication not enabled",
       "503.auth-not-offered");
    is("AUTH inside TLS, not offered",
       inTls + "C: EHLO client.example.net\nS: 250 mail.example.org\nC: AUTH LOGIN\nS: 503 5.5.1 no",
       "503.auth-not-offered");
    is("AUTH twice",
       offersLogin +
           "C: AUTH PLAIN AGFsaWNlAHNlY3JldA==\nS: 235 ok\nC: AUTH LOGIN\nS: 503 5.5.1 Error: already authenticated",
       "503.auth-twice");
    is("AUTH in a transaction", offersLogin + mail + "C: AUTH LOGIN\nS: 503 5.5.1 Error: MAIL transaction in progress",
       "503.auth-in-transaction");
    is("STARTTLS inside TLS (OpenSMTPD)",
       inTls + "C: EHLO client.example.net\nS: 250 mail.example.org\nC: STARTTLS\nS: 503 5.5.1 Channel already secured",
       "503.starttls-inside-tls");
    is("STARTTLS inside TLS, no EHLO", inTls + "C: STARTTLS\nS: 503 5.5.1 Channel already secured",
       "503.starttls-inside-tls");
    is("STARTTLS in a transaction",
       beforeTls + mail + "C: STARTTLS\nS: 503 5.5.0 TLS not permitted during a mail transaction",
       "503.starttls-in-transaction");
    is("ETRN in a transaction", begun + mail + "C: ETRN example.net\nS: 503 ETRN is not permitted inside a transaction",
       "503.queue-command-in-transaction");
    is("STARTTLS not offered (Exim)", begun + "C: STARTTLS\nS: 503 STARTTLS command used when not advertised",
       "503.not-offered");
    is("SMTPUTF8 not offered (Exim)",
       begun + "C: MAIL FROM:<a@example.net> SMTPUTF8\nS: 503 SMTPUTF8 used when not advertised", "503.not-offered");
    is("all in order", begun + mail + recipient + "C: DATA\nS: 503 5.5.1 Bad sequence of commands", "503.unexplained");
    is("NOOP", begun + "C: NOOP\nS: 503 not like this", "503.unexplained");

    table.paste("pasted: Postfix EHLO", "503 5.5.1 Error: send HELO/EHLO first", "503.words-introduction");
    table.paste("pasted: Exim RCPT", "503 Valid RCPT command must precede DATA", "503.words-recipient");
    table.paste("pasted: qmail", "503 MAIL first (#5.5.1)", "503.words-mail");
    table.paste("pasted: Sendmail", "503 5.5.0 Sender already specified", "503.words-second-mail");
    table.paste("pasted: Postfix AUTH", "503 5.5.1 Error: already authenticated", "503.words-auth-twice");
    table.paste("pasted: Exim AUTH", "503 AUTH command used when not advertised", "503.words-auth-not-offered");
    table.paste("pasted: nothing to hold on to", "503 5.5.1 Bad sequence of commands", "");
}

void TestReadings503::pointsAtTheRefusedIntroduction()
{
    const Explained explained(greeted +
                              "C: EHLO client\nS: 504 5.5.2 no\nC: MAIL FROM:<a@example.net>\nS: 503 5.5.1 EHLO");
    QCOMPARE(explained.argument(Role::Introduction), "EHLO client");
    QCOMPARE(explained.lineOf(Role::Cause), "504 5.5.2 no");
    QVERIFY(explained.shows("EHLO client"));
    QVERIFY(explained.shows("504 5.5.2 no"));
    QVERIFY(explained.isCertain());
}

void TestReadings503::pointsAtTheFirstRefusal()
{
    const Explained explained(begun + mail + "C: RCPT TO:<one@example.org>\nS: 554 5.7.1 Relay access denied" +
                              refused + data);
    QCOMPARE(explained.reading(), "503.recipients-refused");
    QCOMPARE(explained.argument(Role::FirstRefusal), "554 5.7.1 Relay access denied");
    QVERIFY(explained.shows("RCPT TO:<one@example.org>"));
    QVERIFY(explained.shows("554 5.7.1 Relay access denied"));
}

void TestReadings503::tellsRefusedFromDeferred()
{
    const Explained explained(begun + mail + deferred + refused + data);
    QCOMPARE(explained.lineOf(Role::FirstRefusal), "550 5.1.1 User unknown");
    QCOMPARE(explained.lineOf(Role::Cause), "450 4.2.0 Greylisted");
}

void TestReadings503::namesTheOpenTransaction()
{
    const Explained explained(begun + mail + recipient + "C: MAIL FROM:<b@example.net>\nS: 503 5.5.1 nested");
    QCOMPARE(explained.argument(Role::Mail), "MAIL FROM:<alice@example.net>");
    QCOMPARE(explained.argument(Role::Recipient), "bob@example.org");
    QCOMPARE(explained.lineOf(Role::Recipient), "RCPT TO:<bob@example.org>");
}

void TestReadings503::namesWhatEndedTheTransaction()
{
    const Explained explained(begun + mail + recipient + message +
                              "C: RCPT TO:<b@example.org>\nS: 503 5.5.1 need MAIL");
    QCOMPARE(explained.lineOf(Role::End), ".");
    QCOMPARE(explained.argument(Role::Value), "250 2.0.0 Ok: queued as 4F1B2C");
}

QTEST_GUILESS_MAIN(TestReadings503)
#include "tst_readings503.moc"
