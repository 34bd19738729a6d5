#include "tests/support/readingtable.h"

using namespace Core;

namespace {

const QByteArray greeted = "S: 220 mail.example.org ESMTP\n";
const QByteArray begun =
    greeted + "C: EHLO client.example.net\nS: 250-mail.example.org\nS: 250-STARTTLS\nS: 250 AUTH PLAIN CRAM-MD5\n";
const QByteArray inTls =
    begun + "C: STARTTLS\nS: 220 go\nTLS\nC: EHLO client.example.net\nS: 250-mail.example.org\nS: 250 AUTH PLAIN\n";
const QByteArray plain = "C: AUTH PLAIN AGFsaWNlAHNlY3JldA==\n";
const QByteArray mail = "C: MAIL FROM:<alice@example.net>\nS: 250 Ok\n";
const QByteArray rcpt = "C: RCPT TO:<bob@example.org>\n";

} // namespace

class TestReadings2xx : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads220_data();
    void reads220() { ReadingTable::check(); }
    void reads221_data();
    void reads221() { ReadingTable::check(); }
    void reads235_data();
    void reads235() { ReadingTable::check(); }
    void reads251_data();
    void reads251() { ReadingTable::check(); }
    void reads252_data();
    void reads252() { ReadingTable::check(); }
    void tellsHowLongTheGreetingTook();
    void speaksTheDialectOfTheProtocol();
};

void TestReadings2xx::reads220_data()
{
    ReadingTable table(220);
    table.add("in parts (postscreen)", "S: 220-mail.example.org ESMTP\nwait 6\nS: 220 mail.example.org ESMTP",
              "220.greeting-in-parts");
    table.add("two lines at once (Exim)", "S: 220-mail.example.org ESMTP\nS: 220 no spam please", "220.greeting");
    table.add("one line, late", "wait 6\nS: 220 mail.example.org ESMTP", "220.greeting");
    table.add("no name", "S: 220", "");
    table.add("LMTP", "S: 220 mail.example.org LMTP", "220.greeting", Protocol::Lmtp);
    table.add("STARTTLS", begun + "C: STARTTLS\nS: 220 2.0.0 Ready to start TLS", "220.start-tls");
    table.add("STARTTLS, two codes", begun + "C: STARTTLS\nS: 250-go\nS: 220 on", "");
    table.add("STARTTLS inside TLS", inTls + "C: STARTTLS\nS: 220 go", "220.starttls-inside-tls");
    table.add("NOOP", begun + "C: NOOP\nS: 220 ok", "");
    table.paste("pasted", "220 mail.example.org ESMTP", "");
}

void TestReadings2xx::reads221_data()
{
    ReadingTable table(221);
    table.add("QUIT", begun + "C: QUIT\nS: 221 2.0.0 Bye\nclosed", "221.goodbye");
    table.add("a web request", greeted + "C: GET / HTTP/1.0\nS: 221 2.7.0 Error: I can break rules, too. Goodbye.",
              "221.unasked");
    table.add("nothing said", begun + "wait 300\nS: 221 bye\nclosed", "221.unasked-silent");
    table.paste("pasted", "221 Bye", "");
}

void TestReadings2xx::reads235_data()
{
    ReadingTable table(235);
    table.add("in TLS", inTls + plain + "S: 235 2.7.0 Authentication successful", "235.logged-in");
    table.add("in TLS, asked", inTls + "C: AUTH PLAIN\nS: 334 \nC: AGFsaWNlAHNlY3JldA==\nS: 235 ok", "235.logged-in");
    table.add("in clear", begun + plain + "S: 235 2.7.0 Authentication successful", "235.logged-in-clear");
    table.add("in clear, asked", begun + "C: AUTH PLAIN\nS: 334 \nC: AGFsaWNlAHNlY3JldA==\nS: 235 ok",
              "235.logged-in-clear");
    table.add("in clear, hidden", begun + "C: AUTH CRAM-MD5\nS: 334 PDFAbWFpbD4=\nC: YWxpY2UgMDAwMA==\nS: 235 ok",
              "235.logged-in");
    table.add("not whole", inTls + plain + "S: 334-go\nS: 235 ok", "");
    table.add("out of the blue", begun + "C: NOOP\nS: 235 ok", "235.outside-auth");
    table.paste("pasted", "235 2.7.0 Authentication successful", "");
}

void TestReadings2xx::reads251_data()
{
    ReadingTable table(251);
    table.add("another address", begun + mail + rcpt + "S: 251 User not local; will forward to <bob@example.com>",
              "251.forwards");
    table.add("the same address", begun + mail + rcpt + "S: 251 ok, <bob@example.org>", "251.forwards-unnamed");
    table.add("no address", begun + mail + rcpt + "S: 251 will forward", "251.forwards-unnamed");
    table.add("VRFY", begun + "C: VRFY bob\nS: 251 User not local; will forward", "251.vrfy");
    table.add("ETRN", begun + "C: ETRN example.org\nS: 251 OK, no messages waiting", "251.queue-empty");
    table.add("NOOP", begun + "C: NOOP\nS: 251 ok", "");
}

void TestReadings2xx::reads252_data()
{
    ReadingTable table(252);
    table.add("VRFY", begun + "C: VRFY bob\nS: 252 2.0.0 bob", "252.vrfy");
    table.add("EXPN", begun + "C: EXPN list\nS: 252 no", "252.vrfy");
    table.add("ETRN", begun + "C: ETRN example.org\nS: 252 OK, pending messages started", "252.queue-started");
    table.add("RCPT", begun + mail + rcpt + "S: 252 will try", "252.recipient");
    table.add("NOOP", begun + "C: NOOP\nS: 252 ok", "");
}

void TestReadings2xx::tellsHowLongTheGreetingTook()
{
    const Explained explained("S: 220-mail.example.org ESMTP\nwait 6\nS: 220 mail.example.org ready");
    QCOMPARE(explained.argument(Role::Delay), QByteArray("6"));
    QCOMPARE(explained.lineOf(Role::Delay), QByteArray("220 mail.example.org ready"));
    QCOMPARE(Explained("S: 220-mail.example.org\nwait 1\nS: 220 go").reading(), QByteArray("220.greeting-in-parts"));
}

void TestReadings2xx::speaksTheDialectOfTheProtocol()
{
    QCOMPARE(Explained(greeted).argument(Role::Keyword), QByteArray("EHLO"));
    QCOMPARE(Explained("S: 220 mail.example.org LMTP", Protocol::Lmtp).argument(Role::Keyword), QByteArray("LHLO"));
    QCOMPARE(Explained(greeted).argument(Role::ServerName), QByteArray("mail.example.org"));
}

QTEST_GUILESS_MAIN(TestReadings2xx)
#include "tst_readings2xx.moc"
