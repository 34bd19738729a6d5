#include "tests/support/readingtable.h"

using namespace Core;

namespace {

const QByteArray greeted = "S: 220 mail.example.org ESMTP\n";
const QByteArray clear = greeted + "C: EHLO client.example.net\nS: 250-mail.example.org\nS: 250-8BITMIME\n"
                                   "S: 250-STARTTLS\nS: 250 AUTH CRAM-MD5\n";
const QByteArray inTls = clear + "C: STARTTLS\nS: 220 go\nTLS\nC: EHLO client.example.net\nS: 250-mail.example.org\n"
                                 "S: 250-8BITMIME\nS: 250 AUTH PLAIN LOGIN\n";
const QByteArray bare = greeted + "C: EHLO client.example.net\nS: 250 mail.example.org\n";
const QByteArray mail = "C: MAIL FROM:<alice@example.net>\nS: 250 Ok\n";
const QByteArray unknown = "S: 504 5.7.4 Unrecognized authentication type\n";

} // namespace

class TestReadings504 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheConversation_data();
    void readsTheConversation() { ReadingTable::check(); }
    void proposesWhatIsOffered();
};

void TestReadings504::readsTheConversation_data()
{
    ReadingTable table(504);
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };
    is("not offered", inTls + "C: AUTH CRAM-MD5\n" + unknown, "504.mechanism-unknown");
    is("not offered, in clear", clear + "C: AUTH PLAIN\n" + unknown, "504.mechanism-inside-tls");
    is("encryption (Postfix)",
       clear + "C: AUTH CRAM-MD5\nS: 504 5.5.4 Encryption required for requested authentication mechanism",
       "504.mechanism-inside-tls");
    is("offered in clear", clear + "C: AUTH CRAM-MD5\n" + unknown, "504.mechanism-refused");
    is("offered in TLS", inTls + "C: AUTH LOGIN\n" + unknown, "504.mechanism-refused");
    is("no AUTH at all", bare + "C: AUTH PLAIN\n" + unknown, "504.login-not-offered");
    is("no EHLO", greeted + "C: AUTH PLAIN\n" + unknown, "");
    is("no mechanism", inTls + "C: AUTH\nS: 504 5.5.4 Authentication type not specified", "504.auth-without-mechanism");
    is("EHLO name (Postfix)",
       greeted + "C: EHLO client\nS: 504 5.5.2 <client>: Helo command rejected: need fully-qualified hostname",
       "504.client-name");
    is("EHLO name, told at RCPT",
       greeted + "C: EHLO client\nS: 250 mail.example.org\n" + mail +
           "C: RCPT TO:<bob@example.org>\nS: 504 5.5.2 <client>: Helo command rejected: need fully-qualified hostname",
       "504.client-name");
    is("EHLO name in full", greeted + "C: EHLO client.example.net\nS: 504 no", "");
    is("EHLO literal", greeted + "C: EHLO [192.0.2.7]\nS: 504 no", "");
    is("sender",
       bare + "C: MAIL FROM:<alice>\nS: 504 5.5.2 <alice>: Sender address rejected: need fully-qualified "
              "address",
       "504.sender");
    is("sender, told at RCPT",
       bare + "C: MAIL FROM:<alice@host>\nS: 250 Ok\nC: RCPT TO:<bob@example.org>\n"
              "S: 504 5.5.2 <alice@host>: Sender address rejected: need fully-qualified address",
       "504.sender");
    is("recipient",
       bare + mail +
           "C: RCPT TO:<bob@host>\nS: 504 5.5.2 <bob@host>: Recipient address rejected: need fully-qualified "
           "address",
       "504.recipient");
    is("both in full", bare + mail + "C: RCPT TO:<bob@example.org>\nS: 504 no", "");
    is("null sender", bare + "C: MAIL FROM:<>\nS: 504 no", "");
    is("a value", inTls + "C: MAIL FROM:<alice@example.net> BODY=BINARYMIME\nS: 504 5.5.4 unsupported BODY",
       "504.value");
    is("a parameter that is not offered", bare + "C: MAIL FROM:<alice@example.net> BODY=8BITMIME\nS: 504 5.5.4 no",
       "501.parameter-unknown");
    is("help", bare + "C: HELP lunch\nS: 504 HELP topic unknown", "504.help-topic");
    is("help alone", bare + "C: HELP\nS: 504 no", "");
    table.paste("pasted", "504 5.7.4 Unrecognized authentication type", "");
}

void TestReadings504::proposesWhatIsOffered()
{
    const Explained explained(inTls + "C: AUTH CRAM-MD5\n" + unknown);
    QCOMPARE(explained.argument(Role::Mechanism), QByteArray("CRAM-MD5"));
    QCOMPARE(explained.argument(Role::Offered), QByteArray("PLAIN LOGIN"));
    QCOMPARE(explained.argument(Role::Value), QByteArray("PLAIN"));
    QVERIFY(explained.shows("250 AUTH PLAIN LOGIN"));
}

QTEST_GUILESS_MAIN(TestReadings504)
#include "tst_readings504.moc"
