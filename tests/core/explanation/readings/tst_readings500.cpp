#include "core/explanation/misspelling.h"

#include "tests/support/readingtable.h"

using namespace Core;

namespace {

const QByteArray greeted = "S: 220 mail.example.org ESMTP\n";
const QByteArray begun = greeted + "C: EHLO client.example.net\nS: 250-mail.example.org\nS: 250-CHUNKING\n"
                                   "S: 250 AUTH PLAIN LOGIN\n";
const QByteArray bare = greeted + "C: EHLO client.example.net\nS: 250 mail.example.org\n";
const QByteArray unknown = "S: 500 5.5.2 Error: command not recognized\n";
const QByteArray noData = "C: DATA\nS: 503 5.5.1 Error: need RCPT command\n";
const QByteArray failed = "C: AUTH PLAIN\nS: 535 5.7.8 no\n";
const QByteArray transaction = "C: MAIL FROM:<alice@example.net>\nS: 250 Ok\nC: RCPT TO:<bob@example.org>\nS: 250 Ok\n";

} // namespace

class TestReadings500 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheConversation_data();
    void readsTheConversation() { ReadingTable::check(); }
    void pointsAtTheReplyToData();
    void keepsWhatWasMeant();
    void findsTheVerbThatWasMeant_data();
    void findsTheVerbThatWasMeant();
};

void TestReadings500::readsTheConversation_data()
{
    ReadingTable table(500);
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };
    is("EHLO to LMTP, by the words", greeted + "C: EHLO a.example\nS: 500 5.5.1 Invalid command: LHLO expected",
       "500.ehlo-to-lmtp");
    is("HELO to LMTP, by the greeting", "S: 220 mail.example.org LMTP ready\nC: HELO a.example\n" + unknown,
       "500.ehlo-to-lmtp");
    is("EHLO, no sign of LMTP", greeted + "C: EHLO a.example\n" + unknown, "502.ehlo-unknown");
    is("LHLO to SMTP", greeted + "C: LHLO a.example\n" + unknown, "500.lhlo-to-smtp");
    is("a header after DATA", begun + noData + "C: Subject: hello\n" + unknown, "500.content-as-commands");
    is("several lines after DATA", begun + noData + "C: hello there\n" + unknown + "C: good bye\n" + unknown,
       "500.content-as-commands");
    is("lines that left with DATA", begun + "C: DATA\nC: hello there\nC: .\nS: 503 no\nS: 500 what\nS: 500 what",
       "500.content-as-commands");
    is("a slip after DATA", begun + noData + "C: QIUT\n" + unknown, "500.verb-misspelt");
    is("a step between", begun + noData + "C: RSET\nS: 250 Ok\nC: Subject: hello\n" + unknown, "500.verb-unknown");
    is("a password after AUTH", begun + failed + "C: AGFsaWNlAHNlY3JldA==\n" + unknown, "500.login-as-command");
    is("a password after the user was refused",
       begun + "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: YWxpY2U=\nS: 535 no\nC: c2VjcmV0\n" + unknown,
       "500.login-as-command");
    is("a login that holds",
       begun + "C: AUTH PLAIN AGFsaWNlAHNlY3JldA==\nS: 235 ok\nC: AGFsaWNlAHNlY3JldA==\n" + unknown,
       "500.verb-unknown");
    is("a word after AUTH, masked", begun + failed + "C: secret\n" + unknown, "500.login-as-command");
    is("a word later on", begun + failed + "C: RSET\nS: 250 Ok\nC: secret\n" + unknown, "500.verb-unknown");
    is("base64 later on", begun + failed + "C: RSET\nS: 250 Ok\nC: AGFsaWNlAHNlY3JldA==\n" + unknown,
       "500.verb-unknown");
    is("a chunk too long", begun + transaction + "C: BDAT 5\nC: abc\nS: 250 5 octets\nC: defgh\n" + unknown,
       "500.chunk-count");
    is("a chunk refused", begun + transaction + "C: BDAT 5\nC: abc\nS: 552 no\nC: defgh\n" + unknown,
       "500.verb-unknown");
    is("TLS in clear", greeted + "C: \x16\x03\x01\x01\x10\n" + unknown, "500.tls-on-clear-port");
    is("511 octets", greeted + "C: NOOP " + QByteArray(504, 'x') + '\n' + unknown, "502.switched-off");
    is("513 octets", greeted + "C: NOOP " + QByteArray(506, 'x') + '\n' + unknown, "500.line-too-long");
    is("a long answer (Postfix)",
       begun + "C: AUTH PLAIN\nS: 334 \nC: " + QByteArray(600, 'A') + "\nS: 500 5.5.6 SASL response limit exceeded",
       "500.login-too-long");
    is("errors (Exim)", begun + "C: FOO\n" + unknown + "C: BAR\nS: 500 Too many unrecognized commands",
       "421.too-many-errors");
    is("an empty line", begun + "C:\nS: 500 5.5.2 Error: bad syntax", "500.empty-line");
    is("misspelt", begun + "C: MIAL FROM:<alice@example.net>\n" + unknown, "500.verb-misspelt");
    is("unknown", begun + "C: GET / HTTP/1.1\n" + unknown, "500.verb-unknown");
    is("unknown, and offered",
       greeted + "C: EHLO a.example\nS: 250-mail.example.org\nS: 250 XYZZY\nC: XYZZY\n" + unknown, "");
    is("not offered (Exchange)", bare + "C: AUTH LOGIN\nS: 500 5.3.3 Unrecognized command", "502.not-offered");
    is("switched off", begun + "C: VRFY bob\n" + unknown, "502.switched-off");
    is("STARTTLS", begun + "C: STARTTLS\n" + unknown, "502.starttls-off");
    is("a loop (OpenSMTPD)",
       begun + transaction + "C: DATA\nS: 354 ok\nC: x\nC: .\nS: 500 5.4.6 Routing error: Loop detected", "554.loop");
    is("line ends (mox)",
       begun + transaction + "C: DATA\nS: 354 ok\nC: x\nC: .\nS: 500 5.5.2 invalid bare lf, may be smtp smuggling",
       "554.form");
    table.paste("pasted", "500 5.5.2 Error: command not recognized", "");
}

void TestReadings500::pointsAtTheReplyToData()
{
    const Explained explained(begun + noData + "C: From: a@example.net\n" + unknown + "C: hello\n" + unknown);
    QCOMPARE(explained.lineOf(Role::Cause), QByteArray("503 5.5.1 Error: need RCPT command"));
    QVERIFY(explained.shows("DATA"));
    QVERIFY(explained.isCertain());
}

void TestReadings500::keepsWhatWasMeant()
{
    const Explained explained(begun + "C: rctp to:<bob@example.org>\n" + unknown);
    QCOMPARE(explained.argument(Role::Keyword), QByteArray("rctp"));
    QCOMPARE(explained.argument(Role::Text), QByteArray("RCPT"));
    QCOMPARE(explained.argument(Role::Value), QByteArray("RCPT to:<bob@example.org>"));
}

void TestReadings500::findsTheVerbThatWasMeant_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("verb");
    const auto row = [](const char *word, const char *verb) {
        QTest::newRow(word) << QByteArray(word) << QByteArray(verb);
    };
    row("MIAL", "MAIL");
    row("MAL", "MAIL");
    row("MAILL", "MAIL");
    row("mait", "MAIL");
    row("AMIL", "MAIL");
    row("hello", "HELO");
    row("STRATTLS", "STARTTLS");
    row("STARTTSL", "STARTTLS");
    row("QUT", "QUIT");
    row("MAIL", "");
    row("MLAI", "");
    row("QU", "");
    row("GET", "");
    row("", "");
    row("STARTTLSSTARTTLS", "");
}

void TestReadings500::findsTheVerbThatWasMeant()
{
    QFETCH(QByteArray, word);
    QFETCH(QByteArray, verb);
    QCOMPARE(verbMeant(word), verb);
}

QTEST_GUILESS_MAIN(TestReadings500)
#include "tst_readings500.moc"
