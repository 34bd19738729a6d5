#include "tests/support/readingtable.h"

using namespace Core;

namespace {

const QByteArray greeted = "S: 220 mail.example.org ESMTP\n";
const QByteArray begun = greeted + R"(
    C: EHLO client.example.net
    S: 250-mail.example.org
    S: 250-SIZE 1000000
    S: 250-DSN
    S: 250-8BITMIME
    S: 250 AUTH PLAIN LOGIN CRAM-MD5
)";
const QByteArray mail = R"(
    C: MAIL FROM:<alice@example.net>
    S: 250 2.1.0 Ok
)";
const char *badName = "S: 501 Syntactically invalid EHLO argument(s)\n";
const char *badSender = "S: 501 5.1.7 Bad sender address syntax\n";
const char *badRecipient = "S: 501 5.1.3 Bad recipient address syntax\n";

QByteArray line(const QByteArray &text)
{
    return "C: " + text + '\n';
}

} // namespace

class TestReadings501 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheConversation_data();
    void readsTheConversation() { ReadingTable::check(); }
    void pointsAtTheCharacter_data();
    void pointsAtTheCharacter();
    void offersTheLineRepaired_data();
    void offersTheLineRepaired();
};

void TestReadings501::readsTheConversation_data()
{
    ReadingTable table(501);
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };
    is("EHLO alone", greeted + line("EHLO") + "S: 501 Syntax: EHLO hostname\n", "501.name-missing");
    is("HELO alone", greeted + line("HELO") + "S: 501 5.5.4 HELO requires domain address\n", "501.name-missing");
    is("an address for a name", greeted + line("EHLO 192.0.2.7") + badName, "501.name-address");
    is("an underscore", greeted + line("EHLO my_host.example.net") + badName, "501.name-character");
    is("a blank in the name", greeted + line("EHLO my host") + badName, "501.name-badly-written");
    is("a dot at the end", greeted + line("HELO client.example.net.") + badName, "501.name-badly-written");
    is("an accented name", greeted + line("EHLO hôte.example.net") + badName, "501.not-ascii");
    is("a good name", greeted + line("EHLO client.example.net") + "S: 501 5.5.4 Invalid domain name\n",
       "501.nothing-found");

    is("no FROM:", begun + line("MAIL alice@example.net") + "S: 501 5.5.4 Syntax: MAIL FROM:<address>\n",
       "501.prefix-missing");
    is("a blank before the colon", begun + line("MAIL FROM :<alice@example.net>") + "S: 501 5.5.4 Syntax error\n",
       "501.prefix-missing");
    is("no brackets", begun + line("MAIL FROM:alice@example.net SIZE=5") + badSender, "501.brackets-missing");
    is("a blank without brackets", begun + line("MAIL FROM:alice smith@example.net") + badSender, "501.address-blank");
    is("a blank in brackets", begun + mail + line("RCPT TO:<bob smith@example.org>") + badRecipient,
       "501.address-blank");
    is("two dots", begun + mail + line("RCPT TO:<bob..smith@example.org>") + badRecipient, "501.address-character");
    is("a comma in the domain", begun + mail + line("RCPT TO:<bob@example,org>") + badRecipient,
       "501.address-character");
    is("an open bracket", begun + mail + line("RCPT TO:<bob@example.org") + badRecipient, "501.address-incomplete");
    is("no domain behind @", begun + mail + line("RCPT TO:<bob@>") + badRecipient, "501.address-incomplete");
    is("no user before @", begun + mail + line("RCPT TO:<@example.org>") + badRecipient, "501.address-incomplete");
    is("an open quote", begun + mail + line("RCPT TO:<\"bob@example.org>") + badRecipient, "501.address-incomplete");
    is("no @", begun + mail + line("RCPT TO:<bob>") + "S: 501 <bob>: recipient address must contain a domain\n",
       "501.no-domain");
    is("nobody", begun + mail + line("RCPT TO:<>") + badRecipient, "501.empty-recipient");
    is("65 before the @", begun + line("MAIL FROM:<" + QByteArray(65, 'a') + "@example.net>") + badSender,
       "501.too-long");
    is("a label of 64", begun + line("MAIL FROM:<a@" + QByteArray(64, 'b') + ".net>") + badSender, "501.too-long");
    is("a right address", begun + line("MAIL FROM:<alice@example.net>") + badSender, "501.nothing-found");
    is("a blank behind the colon", begun + line("MAIL FROM: <alice@example.net>") + "S: 501 Syntax error\n",
       "501.blank-behind-colon");

    is("SIZE that is no number", begun + line("MAIL FROM:<a@example.net> SIZE=ten") + "S: 501 5.5.4 Bad message size\n",
       "501.parameter-value");
    is("NEVER with others",
       begun + mail + line("RCPT TO:<b@example.org> NOTIFY=NEVER,DELAY") +
           "S: 501 5.5.4 Error: Bad NOTIFY parameter syntax\n",
       "501.parameter-value");
    is("SIZE without value", begun + line("MAIL FROM:<a@example.net> SIZE") + "S: 501 5.5.4 Bad message size\n",
       "501.parameter-bare");
    is("a parameter not offered", begun + line("MAIL FROM:<a@example.net> HOLDFOR=60") + "S: 501 Bad argument\n",
       "501.parameter-unknown");
    is("a parameter after HELO",
       greeted + "C: HELO client.example.net\nS: 250 hello\n" + line("MAIL FROM:<a@example.net> SIZE=5") +
           "S: 501 Syntax error\n",
       "501.parameter-unknown");

    is("DATA with an argument", begun + mail + line("DATA now") + "S: 501 5.5.4 Syntax: DATA\n",
       "501.argument-unwanted");
    is("STARTTLS with an argument", begun + line("STARTTLS please") + "S: 501 5.5.4 Syntax: STARTTLS\n",
       "501.argument-unwanted");
    is("VRFY alone", begun + line("VRFY") + "S: 501 5.5.4 Syntax: VRFY address\n", "501.argument-missing");
    is("AUTH alone", begun + line("AUTH") + "S: 501 5.5.4 Syntax: AUTH mechanism\n", "501.argument-missing");

    is("cancelled", begun + "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: *\nS: 501 5.7.0 Authentication aborted\n",
       "501.login-cancelled");
    is("a command in AUTH", begun + "C: AUTH PLAIN\nS: 334\nC: EHLO again\nS: 501 5.5.2 Cannot decode\n",
       "501.command-as-response");
    is("QUIT in AUTH LOGIN",
       begun + "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: alice\nS: 334 UGFzc3dvcmQ6\nC: QUIT\n"
               "S: 501 5.5.2 Error: authentication failed\n",
       "501.command-as-response");
    is("plain text for base64", begun + "C: AUTH PLAIN\nS: 334\nC: alice!secret\nS: 501 5.5.2 Invalid base64 data\n",
       "501.not-base64");
    is("a plain user name",
       begun + "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: alice@example.org\n"
               "S: 501 5.5.2 Cannot decode\n",
       "501.not-base64");
    is("CRAM-MD5 with an answer", begun + "C: AUTH CRAM-MD5 AGFsaWNlAHNlY3JldA==\nS: 501 5.7.0 not allowed\n",
       "501.initial-response");

    is("the sender's domain",
       begun + line("MAIL FROM:<alice@nowhere.invalid>") + "S: 501 5.1.8 Domain of sender address does not exist\n",
       "501.sender-domain");
    is("accents", begun + line("MAIL FROM:<älice@example.net>") + badSender, "501.not-ascii");
    is("too many",
       begun + line("FOO") + "S: 500 unrecognized command\n" + line("BAR") +
           "S: 501-unrecognized command\nS: 501 Too many syntax or protocol errors\n",
       "501.too-many-errors");
    is("DMARC under 501",
       begun + mail +
           "C: RCPT TO:<bob@example.org>\nS: 250 Ok\nC: DATA\nS: 354 go\nC: x\nC: .\n"
           "S: 501 5.0.2 DMARC check failed\n",
       "550.domain-proof");
    is("another's sender", begun + line("MAIL FROM:<alice@example.net>") + "S: 501 Unexplained\n", "");

    is("555 for a parameter",
       begun + line("MAIL FROM:<a@example.net> HOLDFOR=60") + "S: 555 5.5.4 Unsupported option\n",
       "501.parameter-unknown");
    is("555 for a blank", begun + line("MAIL FROM:alice smith@example.net") + "S: 555 5.5.2 Syntax error\n",
       "501.address-blank");
    is("555 for two dots", begun + line("MAIL FROM:<a..b@example.net>") + "S: 555 5.5.2 Syntax error\n",
       "553.address-badly-written");
    is("a route", begun + mail + line("RCPT TO:<@example.net:bob@example.org>") + badRecipient, "553.source-route");

    table.paste("of EHLO", "501 Syntactically invalid HELO argument(s)", "501.words-name");
    table.paste("of an address", "501 5.1.3 Bad recipient address syntax", "501.words-address");
    table.paste("of the sender's right", "501 5.5.4 You are not allowed to send from this address.",
                "550.words-sender");
    table.paste("of base64", "501 5.5.2 Invalid base64 data", "501.words-base64");
    table.paste("of a cancel", "501 5.7.0 Authentication aborted", "501.words-cancelled");
}

void TestReadings501::pointsAtTheCharacter_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("character");
    QTest::addColumn<QByteArray>("position");
    QTest::newRow("underscore") << line("EHLO my_host") << QByteArray("_") << QByteArray("3");
    QTest::newRow("comma") << line("MAIL FROM:<bob@example,org>") << QByteArray(",") << QByteArray("12");
    QTest::newRow("two dots") << line("MAIL FROM:<bob..x@example.org>") << QByteArray("..") << QByteArray("4");
}

void TestReadings501::pointsAtTheCharacter()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, character);
    QFETCH(QByteArray, position);
    const Explained explained(begun + command + "S: 501 5.5.4 Syntax error\n");
    QCOMPARE(explained.argument(Role::Character), character);
    QCOMPARE(explained.argument(Role::Position), position);
}

void TestReadings501::offersTheLineRepaired_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("keyword");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("prefix") << line("RCPT bob@example.org") << QByteArray("RCPT TO:") << QByteArray("bob@example.org");
    QTest::newRow("brackets") << line("MAIL FROM:a@example.net SIZE=5") << QByteArray("MAIL FROM:")
                              << QByteArray("<a@example.net> SIZE=5");
    QTest::newRow("blank") << line("MAIL FROM: <a@example.net>") << QByteArray("MAIL FROM:")
                           << QByteArray("<a@example.net>");
}

void TestReadings501::offersTheLineRepaired()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, keyword);
    QFETCH(QByteArray, value);
    const Explained explained(begun + command + "S: 501 5.5.4 Syntax error\n");
    QCOMPARE(explained.argument(Role::Keyword), keyword);
    QCOMPARE(explained.argument(Role::Value), value);
}

QTEST_GUILESS_MAIN(TestReadings501)
#include "tst_readings501.moc"
