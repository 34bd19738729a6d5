#include "tests/support/readingtable.h"

using namespace Core;

namespace {

const QByteArray greeted = "S: 220 mail.example.org ESMTP\n";
const QByteArray begun = greeted + "C: EHLO client.example.net\nS: 250-mail.example.org\nS: 250-SIZE 1000\n"
                                   "S: 250-STARTTLS\nS: 250 AUTH PLAIN LOGIN CRAM-MD5 SCRAM-SHA-256\n";
const QByteArray bare = greeted + "C: EHLO client.example.net\nS: 250 mail.example.org\n";
const QByteArray inTls = begun + "C: STARTTLS\nS: 220 go\nTLS\nC: EHLO client.example.net\nS: 250-mail.example.org\n"
                                 "S: 250 AUTH PLAIN LOGIN CRAM-MD5 SCRAM-SHA-256\n";
const QByteArray plain = "C: AUTH PLAIN AGFsaWNlAHNlY3JldA==\n";
const QByteArray challenged = "C: AUTH CRAM-MD5\nS: 334 PDFAbWFpbD4=\nC: YWxpY2UgMDAwMA==\n";
const QByteArray mail = "C: MAIL FROM:<alice@example.net>\nS: 250 Ok\n";
const QByteArray rcpt = "C: RCPT TO:<bob@example.org>\n";
const QByteArray never = "S: 521 mail.example.org does not accept mail\n";

} // namespace

// The codes of few situations.
class TestReadingsOther : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads432_data();
    void reads432() { ReadingTable::check(); }
    void reads435_data();
    void reads435() { ReadingTable::check(); }
    void reads455_data();
    void reads455() { ReadingTable::check(); }
    void reads521_data();
    void reads521() { ReadingTable::check(); }
    void reads525_data();
    void reads525() { ReadingTable::check(); }
    void reads534_data();
    void reads534() { ReadingTable::check(); }
    void reads538_data();
    void reads538() { ReadingTable::check(); }
    void reads555_data();
    void reads555() { ReadingTable::check(); }
    void reads556_data();
    void reads556() { ReadingTable::check(); }
    void leavesTheParameterOut();
};

void TestReadingsOther::reads432_data()
{
    ReadingTable table(432);
    table.add("CRAM-MD5", inTls + challenged + "S: 432 4.7.12 A password transition is needed",
              "432.password-conversion");
    table.add("RCPT (Exchange)", bare + mail + rcpt + "S: 432 4.3.2 STOREDRV; recipient thread limit exceeded",
              "432.mailbox-busy");
    table.add("NOOP", bare + "C: NOOP\nS: 432 no", "");
    table.paste("pasted", "432 4.7.12 A password transition is needed", "");
}

void TestReadingsOther::reads435_data()
{
    ReadingTable table(435);
    table.add("Exim", begun + plain + "S: 435 Unable to authenticate at present: cannot connect",
              "454.login-store-unreachable");
}

void TestReadingsOther::reads455_data()
{
    ReadingTable table(455);
    table.add("offered", begun + "C: MAIL FROM:<alice@example.net> SIZE=10\nS: 455 4.5.0 not now",
              "455.parameter-not-now");
    table.add("not offered", begun + "C: MAIL FROM:<alice@example.net> RET=HDRS\nS: 455 no", "501.parameter-unknown");
    table.add("no parameter", begun + "C: MAIL FROM:<alice@example.net>\nS: 455 no", "");
    table.add("logins (Stalwart)", begun + plain + "S: 455 4.3.0 Too many authentication errors, disconnecting.",
              "454.too-many-logins");
}

void TestReadingsOther::reads521_data()
{
    ReadingTable table(521);
    table.add("greeting", never, "521.no-mail");
    table.add("EHLO after it", never + "C: EHLO a.example\nS: 521 no mail here", "521.no-mail");
    table.add("EHLO after a greeting", greeted + "C: EHLO a.example\nS: 521 no", "521.hung-up");
    table.add("a list at the greeting",
              "S: 521 5.7.1 Service unavailable; client [192.0.2.7] blocked using zen.spamhaus.org", "550.greeting");
    table.add("too soon (postscreen)", "C: EHLO a.example\nS: 521 5.5.1 Protocol error", "554.spoke-too-soon");
    table.add("a list at RCPT",
              bare + mail + rcpt + "S: 521 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org",
              "550.client-refused");
    table.add("BDAT (Postfix)", bare + "C: BDAT 0 LAST\nS: 521 5.5.1 Error: command not implemented\nclosed",
              "521.chunking-off");
    table.add("BDAT, offered",
              greeted + "C: EHLO a.example\nS: 250-mail.example.org\nS: 250 CHUNKING\nC: BDAT x\n"
                        "S: 521 5.5.4 Syntax: BDAT count [LAST]\nclosed",
              "521.hung-up");
    table.add("hung up (Haraka)", bare + "C: NOOP\nS: 521 Command line too long\nclosed", "521.hung-up");
    table.paste("pasted", "521 mail.example.org does not accept mail", "");
}

void TestReadingsOther::reads525_data()
{
    ReadingTable table(525);
    table.add("AUTH (mox)", inTls + plain + "S: 525 5.7.13 account disabled", "525.account-disabled");
    table.add("MAIL", inTls + plain + "S: 235 ok\nC: MAIL FROM:<alice@example.net>\nS: 525 5.7.13 account disabled",
              "525.account-disabled");
    table.add("an address", inTls + plain + "S: 525 5.7.1 Unauthorized IP address", "");
    table.add("MAIL without a login", inTls + "C: MAIL FROM:<alice@example.net>\nS: 525 5.7.13 account disabled", "");
}

void TestReadingsOther::reads534_data()
{
    ReadingTable table(534);
    table.add("too weak", inTls + plain + "S: 534 5.7.9 Authentication mechanism is too weak", "534.stronger-login");
    table.add("too weak, at the end", inTls + challenged + "S: 534 5.7.9 Authentication mechanism is too weak",
              "534.stronger-login");
    table.add("app password (Gmail)",
              inTls + plain +
                  "S: 534-5.7.9 Application-specific password required. Learn more at\nS: 534 5.7.9 "
                  "https://support.example.com/mail/?p=InvalidSecondFactor",
              "535.password-login-off");
    table.add("not offered (chasquid)", inTls + "C: AUTH NTLM\nS: 534 5.7.9 no", "504.mechanism-unknown");
    table.add("size (Courier)", begun + "C: MAIL FROM:<alice@example.net> SIZE=9000\nS: 534 SIZE=Message too big.",
              "552.declared-size");
    table.add("MAIL", begun + "C: MAIL FROM:<alice@example.net>\nS: 534 no", "");
}

void TestReadingsOther::reads538_data()
{
    ReadingTable table(538);
    table.add("AUTH", begun + "C: AUTH PLAIN\nS: 538 5.7.11 Encryption required", "538.tls-first");
    table.add("MAIL (mox)", begun + "C: MAIL FROM:<alice@example.net>\nS: 538 5.7.11 authentication requires tls",
              "538.tls-first");
    table.add("AUTH with the secret", begun + plain + "S: 538 5.7.11 Encryption required", "530.secret-in-clear");
    table.add("inside TLS", inTls + "C: AUTH PLAIN\nS: 538 5.7.11 Encryption required", "");
}

void TestReadingsOther::reads555_data()
{
    ReadingTable table(555);
    table.add("not offered (Postfix)",
              bare + "C: MAIL FROM:<alice@example.net> RET=HDRS\nS: 555 5.5.4 Unsupported option: RET=HDRS",
              "501.parameter-unknown");
    table.add("a blank", bare + "C: MAIL FROM:alice b@example.net\nS: 555 5.5.4 Unsupported option: b@example.net",
              "501.address-blank");
    table.add("nothing wrong", bare + "C: MAIL FROM:<alice@example.net>\nS: 555 no", "");
}

void TestReadingsOther::reads556_data()
{
    ReadingTable table(556);
    table.add("RCPT (Postfix)",
              bare + mail + rcpt +
                  "S: 556 5.1.10 <bob@example.org>: Recipient address rejected: Domain example.org does not accept "
                  "mail (nullMX)",
              "556.no-mail-domain");
    table.add("MAIL", bare + "C: MAIL FROM:<alice@example.net>\nS: 556 5.7.27 Sender address rejected: null MX",
              "550.sender-domain");
    table.paste("pasted", "556 5.1.10 no", "");
}

void TestReadingsOther::leavesTheParameterOut()
{
    const Explained explained(begun + "C: MAIL FROM:<alice@example.net> SIZE=10\nS: 455 4.5.0 not now");
    QCOMPARE(explained.argument(Role::Parameter), QByteArray("SIZE"));
    QCOMPARE(explained.argument(Role::Value), QByteArray("MAIL FROM:<alice@example.net>"));
}

QTEST_GUILESS_MAIN(TestReadingsOther)
#include "tst_readingsother.moc"
