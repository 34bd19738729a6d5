#include "tests/support/readingtable.h"

using namespace Core;

namespace {

const QByteArray begun = R"(
    S: 220 mail.example.org ESMTP
    C: EHLO client.example.net
    S: 250-mail.example.org
    S: 250 AUTH PLAIN LOGIN
)";
const QByteArray mail = "C: MAIL FROM:<alice@example.net>\nS: 250 ok\n";
const QByteArray recipient = "C: RCPT TO:<bob@example.org>\nS: 250 ok\n";
const QByteArray content = "C: DATA\nS: 354 go ahead\nC: Subject: x\nC:\n";
const QByteArray refused = "C: VRFY a\nS: 502 5.5.1 disabled\n";
const QByteArray failedLogin = "C: AUTH PLAIN AGFsaWNlAHNlY3JldA==\nS: 535 5.7.8 authentication failed\n";

} // namespace

class TestReadings421 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheConversation_data();
    void readsTheConversation() { ReadingTable::check(); }
    void pointsAtTheFirstError();
};

void TestReadings421::readsTheConversation_data()
{
    ReadingTable table(421);
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };
    is("connections (Postfix)", "S: 421 4.7.0 mail.example.org Error: too many connections from 192.0.2.7",
       "421.overloaded-at-greeting");
    is("load (Exim)", "S: 421 mail.example.org Too much load; please try again later", "421.overloaded-at-greeting");
    is("connections (Exchange)",
       "S: 421 4.3.2 The maximum number of concurrent server connections has exceeded a limit, closing transmission "
       "channel",
       "421.overloaded-at-greeting");
    is("reputation at the greeting", "S: 421 4.7.0 [TS01] Messages from 192.0.2.7 temporarily deferred",
       "421.slowed-at-greeting");
    is("shutdown at the greeting", "S: 421 mail.example.org is shutting down", "421.going-down");
    is("not now at the greeting", "S: 421 mail.example.org Service not available, closing transmission channel",
       "421.closed-at-greeting");
    is("EHLO", "S: 220 mail.example.org\nC: EHLO client.example.net\nS: 421 4.7.1 Error: client certificate required",
       "421.at-introduction");
    is("timeout (Postfix)", begun + "wait 300\nS: 421 4.4.2 mail.example.org Error: timeout exceeded\nclosed",
       "421.idle");
    is("timeout (Haraka)", begun + mail + "wait 300\nS: 421 timeout\nclosed", "421.idle");
    is("silence without a word", begun + "wait 300\nS: 421 Bye\nclosed", "421.idle");
    is("unasked at once", begun + "S: 421 Bye\nclosed", "421.closing");
    is("unasked, shutdown", begun + "wait 300\nS: 421 4.3.2 Service shutting down", "421.going-down");
    is("failed logins",
       begun + failedLogin + failedLogin + "C: AUTH LOGIN\nS: 421 4.7.0 mail.example.org Error: too many errors",
       "421.too-many-failed-logins");
    is("failed login, named", begun + failedLogin + "C: AUTH LOGIN\nS: 421 Too many failed authentications",
       "421.too-many-failed-logins");
    is("errors (Postfix)",
       begun + refused + refused + refused + "C: QUIT\nS: 421 4.7.0 mail.example.org Error: too many errors",
       "421.too-many-errors");
    is("errors (Sendmail)",
       begun + refused + "C: VRFY b\nS: 421 4.7.0 mail.example.org Too many bad commands; closing connection",
       "421.too-many-errors");
    is("errors, no words", begun + refused + refused + refused + "C: NOOP\nS: 421 closing", "421.too-many-errors");
    is("few errors, no words", begun + refused + "C: NOOP\nS: 421 closing", "421.closing");
    is("errors, but a shutdown", begun + refused + refused + refused + "C: NOOP\nS: 421 4.3.2 shutting down",
       "421.going-down");
    is("second message (Exim)",
       begun + mail + recipient + content +
           "C: .\nS: 250 OK id=1\nC: MAIL FROM:<a@example.net>\nS: 421 too many messages in this connection",
       "421.session-limit");
    is("second message, no words",
       begun + mail + recipient + content + "C: .\nS: 250 ok\nC: MAIL FROM:<a@example.net>\nS: 421 closing",
       "421.session-limit");
    is("second message, rate",
       begun + mail + recipient + content +
           "C: .\nS: 250 ok\nC: MAIL FROM:<a@example.net>\nS: 421 4.7.0 Rate limit, try in an hour",
       "421.rate");
    is("rate (Exchange)",
       begun + "C: MAIL FROM:<a@example.net>\nS: 421 4.4.2 Message submission rate for this client has exceeded the "
               "configured limit",
       "421.rate");
    is("rate (Gmail)",
       begun + mail +
           "C: RCPT TO:<b@example.org>\nS: 421-4.7.28 unusual rate of unsolicited mail\nS: 421 4.7.28 review",
       "421.rate");
    is("after the dot", begun + mail + recipient + content + "C: .\nS: 421 4.3.0 Mail system error",
       "421.at-end-of-message");
    is("before the dot", begun + mail + recipient + content + "S: 421 Error: shutting down", "421.inside-message");
    is("before the dot, after a pause", begun + mail + recipient + content + "S: 421 SMTP incoming data timeout",
       "451.content-timeout");
    is("relay behind (Dovecot)",
       begun + mail + "C: RCPT TO:<b@example.org>\nS: 421 4.4.0 Lost connection to relay server", "421.behind-is-down");
    is("internal error", begun + "C: NOOP\nS: 421 4.3.0 Server local error", "421.behind-is-down");
    is("going down (Exim)", begun + "C: NOOP\nS: 421 mail.example.org: SMTP service shutting down", "421.going-down");
    is("no reason", begun + "C: NOOP\nS: 421 mail.example.org Service not available - closing connection",
       "421.closing");
    table.paste("pasted shutdown", "421 4.3.2 Service shutting down", "421.going-down");
    table.paste("pasted", "421 4.7.0 Try again later", "");
}

void TestReadings421::pointsAtTheFirstError()
{
    const Explained explained(begun + "C: EXPN list\nS: 550 5.7.1 no\n" + refused + refused +
                              "C: NOOP\nS: 421 4.7.0 Error: too many errors");
    QCOMPARE(explained.argument(Role::Count), "3");
    QCOMPARE(explained.argument(Role::Cause), "550 5.7.1 no");
    QVERIFY(explained.shows("550 5.7.1 no"));
}

QTEST_GUILESS_MAIN(TestReadings421)
#include "tst_readings421.moc"
