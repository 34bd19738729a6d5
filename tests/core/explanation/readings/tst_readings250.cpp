#include "tests/support/readingtable.h"

using namespace Core;

namespace {

const QByteArray greeted = "S: 220 mail.example.org ESMTP\n";
const QByteArray begun =
    greeted + "C: EHLO client.example.net\nS: 250-mail.example.org\nS: 250-STARTTLS\nS: 250 CHUNKING\n";
const QByteArray lmtp = greeted + "C: LHLO client.example.net\nS: 250 mail.example.org\n";
const QByteArray mail = "C: MAIL FROM:<alice@example.net>\nS: 250 2.1.0 Ok\n";
const QByteArray bob = "C: RCPT TO:<bob@example.org>\nS: 250 2.1.5 Ok\n";
const QByteArray carol = "C: RCPT TO:<carol@example.org>\nS: 250 2.1.5 Ok\n";
const QByteArray nobody = "C: RCPT TO:<nobody@example.org>\nS: 550 5.1.1 unknown\n";
const QByteArray message = "C: DATA\nS: 354 go ahead\nC: Subject: x\nC:\nC: .\n";

} // namespace

class TestReadings250 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheConversation_data();
    void readsTheConversation() { ReadingTable::check(); }
    void countsTheRecipients();
    void namesTheRecipientOfEachReply();
};

void TestReadings250::readsTheConversation_data()
{
    ReadingTable table(250);
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };
    is("STARTTLS", begun + "C: STARTTLS\nS: 250 ok", "250.to-starttls");
    is("DATA", begun + mail + bob + "C: DATA\nS: 250 ok", "250.to-data");
    table.add("LMTP, first", lmtp + mail + bob + carol + message + "S: 250 2.0.0 <bob@example.org> Saved",
              "250.lmtp-delivered", Protocol::Lmtp);
    table.add("LMTP, one refused before", lmtp + mail + nobody + carol + message + "S: 250 2.0.0 Saved",
              "250.lmtp-delivered", Protocol::Lmtp);
    is("for some", begun + mail + nobody + bob + message + "S: 250 2.0.0 Ok: queued as 4F1B2C3D",
       "250.message-for-some");
    is("for nobody", begun + mail + nobody + message + "S: 250 ok", "250.message-taken");
    is("taken (Postfix)", begun + mail + bob + message + "S: 250 2.0.0 Ok: queued as 4F1B2C3D", "250.message-taken-id");
    is("taken (Exim)", begun + mail + bob + message + "S: 250 OK id=1rAbCd-000001-AB", "250.message-taken-id");
    is("taken, no id", begun + mail + bob + message + "S: 250 Thanks", "250.message-taken");
    is("taken by BDAT", begun + mail + bob + "C: BDAT 3 LAST\nC: a\nS: 250 Thanks", "250.message-taken");
    is("EHLO", begun, "250.introduced");
    is("HELO", greeted + "C: HELO client.example.net\nS: 250 mail.example.org", "250.introduced-old");
    is("MAIL", begun + mail, "250.sender-taken");
    is("MAIL, empty", begun + "C: MAIL FROM:<>\nS: 250 ok", "250.sender-taken");
    is("RCPT", begun + mail + bob, "250.recipient-taken");
    is("RSET", begun + mail + "C: RSET\nS: 250 ok", "250.reset-done");
    is("BDAT", begun + mail + bob + "C: BDAT 3\nC: a\nS: 250 ok", "250.chunk-taken");
    is("NOOP", begun + "C: NOOP\nS: 250 ok", "");
    table.paste("pasted", "250 ok", "");
}

void TestReadings250::countsTheRecipients()
{
    const Explained explained(begun + mail + nobody + bob + carol + message + "S: 250 ok");
    QCOMPARE(explained.argument(Role::Accepted), "2");
    QCOMPARE(explained.argument(Role::Refused), "1");
    QCOMPARE(explained.argument(Role::FirstRefusal), "550 5.1.1 unknown");
}

void TestReadings250::namesTheRecipientOfEachReply()
{
    const Explained explained(lmtp + mail + bob + carol + message + "S: 250 saved\nS: 250 saved", Protocol::Lmtp);
    QCOMPARE(explained.argument(Role::Recipient), "carol@example.org");
    QVERIFY(explained.shows("RCPT TO:<carol@example.org>"));
}

QTEST_GUILESS_MAIN(TestReadings250)
#include "tst_readings250.moc"
