#include "tests/support/readingtable.h"

using namespace Core;

namespace {

const QByteArray begun = "S: 220 mail.example.org ESMTP\nC: EHLO client.example.net\nS: 250-mail.example.org\n"
                         "S: 250-STARTTLS\nS: 250 AUTH PLAIN\n";
const QByteArray mail = "C: MAIL FROM:<alice@example.net>\nS: 250 Ok\n";
const QByteArray rcpt = "C: RCPT TO:<bob@example.org>\n";
const QByteArray toBob = begun + mail + rcpt;
const QByteArray ok = "S: 250 Ok\n";
const QByteArray toCarol = toBob + ok + "C: RCPT TO:<carol@example.com>\n";
const QByteArray content = toBob + ok + "C: DATA\nS: 354 go ahead\nC: Subject: x\nC:\n";

} // namespace

class TestReadings451 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheConversation_data();
    void readsTheConversation() { ReadingTable::check(); }
    void pointsAtTheSameFault();
    void tellsTimeouts();
};

void TestReadings451::readsTheConversation_data()
{
    ReadingTable table(451);
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };
    is("milter-greylist", toBob + "S: 451 4.7.1 Greylisting in action, please come back in 00:05:00",
       "450.greylisting");
    is("no word of it", toBob + "S: 451 4.7.1 Come back in a while", "450.greylisting-likely");
    is("too many (OpenSMTPD)", toCarol + "S: 451 4.5.3 Too many recipients", "451.too-many-recipients");
    is("too many, none accepted", toBob + "S: 451 4.5.3 Too many recipients", "450.rate");
    is("two domains (Gmail)",
       toCarol + "S: 451 4.3.0 Multiple destination domains per transaction is unsupported. Please try again.",
       "451.one-domain");
    is("one domain only", toBob + "S: 451 4.3.0 Temporary system problem", "451.local-fault");
    is("SPF (policyd-spf)",
       toBob + "S: 451 4.7.24 <bob@example.org>: Recipient address rejected: Message deferred due to: SPF Temporary "
               "Error",
       "451.lookup-failed");
    is("SPF (Exim)", toBob + "S: 451 Temporary DNS error while checking SPF record. Try again later.",
       "451.lookup-failed");
    is("host lookup (Exim)", begun + "C: MAIL FROM:<alice@example.net>\nS: 451 host lookup did not complete",
       "451.lookup-failed");
    is("table (Postfix)", toBob + "S: 451 4.3.0 <bob@example.org>: Temporary lookup failure", "451.local-fault");
    is("configuration (Postfix)", begun + "C: MAIL FROM:<a@example.net>\nS: 451 4.3.5 Server configuration error",
       "451.local-fault");
    is("local problem (Exim)", toBob + "S: 451 Temporary local problem - please try later", "451.local-fault");
    is("the same for another",
       toBob + "S: 451 4.3.0 <bob@example.org>: Temporary lookup failure\nC: RCPT TO:<carol@example.org>\n"
               "S: 451 4.3.0 <carol@example.org>: Temporary lookup failure",
       "451.local-fault-again");
    is("the same for the same",
       toBob + "S: 451 4.3.0 <bob@example.org>: Temporary lookup failure\n" + rcpt +
           "S: 451 4.3.0 <bob@example.org>: Temporary lookup failure",
       "451.local-fault");
    is("another for another",
       toBob + "S: 451 Temporary local problem - please try later\nC: RCPT TO:<carol@example.org>\n"
               "S: 451 4.3.5 Server configuration error",
       "451.local-fault");
    is("callout (Exim)", toBob + "S: 451 Could not complete sender verify callout", "451.sender-unchecked");
    is("callout of the recipient (Exim)", toBob + "S: 451 Could not complete recipient verify callout",
       "450.recipient-check");
    is("sender domain (Sendmail)",
       begun + "C: MAIL FROM:<alice@example.net>\nS: 451 4.1.8 Domain of sender address alice@example.net does not "
               "resolve",
       "450.sender-domain");
    is("PTR (Sendmail)",
       begun + "C: MAIL FROM:<alice@example.net>\nS: 451 4.1.8 Client IP address [192.0.2.7] does not resolve",
       "450.reverse-name");
    is("directory (Stalwart)", toBob + "S: 451 4.4.3 Unable to verify address at this time.", "451.lookup-failed");
    is("time out of the client", toBob + "S: 451 4.7.0 Timeout waiting for client input", "");
    is("SPF, and the word for it (Cisco)", toBob + "S: 451 #4.4.3 Temporary error occurred during SPF verification.",
       "451.lookup-failed");
    is("TLS onward", toBob + "S: 451 4.2.2 Server accepts messages only on TLS connection", "454.tls-wanted");
    is("errors (Stalwart)", begun + "C: VRFY a\nS: 502 no\nC: NOOP\nS: 451 4.3.0 Too many errors, disconnecting.",
       "421.too-many-errors");
    is("errors, none seen", begun + "C: NOOP\nS: 451 4.3.0 Too many errors, disconnecting.", "451.local-fault");
    is("next hop at the end", content + "C: .\nS: 451 4.4.0 Next hop unreachable, message deferred", "450.content");
    is("filter (Postfix)", content + "C: .\nS: 451 4.7.1 Service unavailable - try again later", "451.filter");
    is("filter (rspamd)", content + "C: .\nS: 451 4.7.1 Greylisting required", "451.filter");
    is("filter (amavis)", content + "C: .\nS: 451 4.5.0 Error in processing, id=123-45, quar+notif FAILED",
       "451.filter");
    is("queue (Postfix)", content + "C: .\nS: 451 4.3.0 Error: queue file write error", "451.not-stored");
    is("spool (Exim)", content + "C: .\nS: 451 Error while writing spool file", "451.not-stored");
    is("nothing said at the end", content + "C: .\nS: 451 no", "450.content");
    is("time out inside", content + "S: 451 4.4.2 Timeout - closing connection", "451.content-timeout");
    is("a pause inside", content + "wait 300\nS: 451 no", "451.content-timeout");
    is("no pause inside", content + "S: 451 no", "");
    is("bare LF (qmail)", content + "S: 451 See http://pobox.com/~djb/docs/smtplf.html.", "451.bare-lf");
    is("bare LF (Haraka)", content + "C: .\nS: 451 Bare line-feed; see http://haraka.github.io/barelf/", "451.bare-lf");
    is("STARTTLS", begun + "C: STARTTLS\nS: 451 4.3.0 Internal error", "451.starttls");
    is("AUTH", begun + "C: AUTH PLAIN AGFsaWNlAHNlY3JldA==\nS: 451 4.3.0 Internal error", "451.login");
    is("response", begun + "C: AUTH PLAIN\nS: 334 \nC: AGFsaWNlAHNlY3JldA==\nS: 451 4.3.0 Internal error", "451.login");
    is("throttled (Microsoft)", toBob + "S: 451 4.7.500 Server busy. Please try again later from [192.0.2.7].",
       "451.held-back");
    is("throttled at the end (Microsoft)",
       content + "C: .\nS: 451 4.7.650 The mail server [192.0.2.7] has been temporarily rate limited due to IP "
                 "reputation. For e-mail delivery information, see https://postmaster.example.com",
       "451.held-back");
    is("a link", toBob + "S: 451 4.7.0 Not now, see https://postmaster.example.com/e/42", "451.held-back");
    is("4.7.499 is nobody's", toBob + "S: 451 4.7.499 no", "");
    is("idle (Exchange)", begun + "wait 300\nS: 451 4.7.0 Timeout waiting for client input\nclosed", "421.idle");
    is("VRFY", begun + "C: VRFY bob\nS: 451 4.4.3 Unable to verify address at this time", "450.vrfy");
    is("relay, softly (Mimecast)", toBob + "S: 451 Open relay not allowed", "454.relay-deferred");
    const QByteArray lmtp = "S: 220 mail.example.org LMTP\nC: LHLO client.example.net\nS: 250 mail.example.org\n" +
                            mail + rcpt + ok + "C: RCPT TO:<carol@example.org>\n" + ok +
                            "C: DATA\nS: 354 ok\nC: x\nC: .\n";
    table.add("LMTP", lmtp + "S: 250 Saved\nS: 451 4.3.0 Temporary internal error", "451.lmtp-deferred",
              Protocol::Lmtp);
    table.paste("pasted", "451 4.3.0 Temporary lookup failure", "");
}

void TestReadings451::pointsAtTheSameFault()
{
    const Explained explained(begun + "C: MAIL FROM:<a@example.net>\nS: 451 4.3.5 Server configuration error\n" +
                              "C: MAIL FROM:<b@example.net>\nS: 451 4.3.5 Server configuration error");
    QCOMPARE(explained.reading(), QByteArray("451.local-fault-again"));
    QCOMPARE(explained.lineOf(Role::Cause), QByteArray("451 4.3.5 Server configuration error"));
    QVERIFY(explained.isCertain());
}

void TestReadings451::tellsTimeouts()
{
    QCOMPARE(Explained(content + "S: 421 SMTP incoming data timeout - closing connection").reading(),
             QByteArray("451.content-timeout"));
    QVERIFY(Explained(content + "S: 451 Timeout").isCertain());
    QVERIFY(!Explained(content + "wait 60\nS: 451 no").isCertain());
}

QTEST_GUILESS_MAIN(TestReadings451)
#include "tst_readings451.moc"
