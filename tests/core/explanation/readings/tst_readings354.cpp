#include "tests/support/readingtable.h"

using namespace Core;

namespace {

const QByteArray begun =
    "S: 220 mail.example.org\nC: EHLO client.example.net\nS: 250-mail.example.org\nS: 250 PIPELINING\n";
const QByteArray mail = "C: MAIL FROM:<alice@example.net>\nS: 250 ok\n";
const QByteArray bob = "C: RCPT TO:<bob@example.org>\nS: 250 ok\n";
const QByteArray nobody = "C: RCPT TO:<nobody@example.org>\nS: 550 5.1.1 unknown\n";

} // namespace

class TestReadings354 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheConversation_data();
    void readsTheConversation() { ReadingTable::check(); }
    void namesTheRecipient();
};

void TestReadings354::readsTheConversation_data()
{
    ReadingTable table(354);
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };
    is("to NOOP", begun + "C: NOOP\nS: 354 go", "354.to-another-command");
    is("to nothing", begun + "S: 354 go", "354.to-another-command");
    is("no recipient", begun + mail + nobody + "C: DATA\nS: 354 go", "354.no-recipient");
    is("no recipient, in a group",
       begun + "C: MAIL FROM:<a@example.net>\nC: RCPT TO:<b@example.org>\nC: DATA\nS: 250 ok\nS: 450 4.2.0 later\nS: "
               "354 go",
       "354.no-recipient");
    is("some", begun + mail + nobody + bob + "C: DATA\nS: 354 go", "354.for-some");
    is("all", begun + mail + bob + "C: DATA\nS: 354 go", "354.send");
    is("all, in a group",
       begun + "C: MAIL FROM:<a@example.net>\nC: RCPT TO:<b@example.org>\nC: DATA\nS: 250 ok\nS: 250 ok\nS: 354 go",
       "354.send");
    table.paste("pasted", "354 End data with <CR><LF>.<CR><LF>", "");
}

void TestReadings354::namesTheRecipient()
{
    const Explained explained(begun + mail + bob + "C: DATA\nS: 354 go");
    QCOMPARE(explained.argument(Role::Recipient), "bob@example.org");
    QVERIFY(explained.shows("RCPT TO:<bob@example.org>"));
}

QTEST_GUILESS_MAIN(TestReadings354)
#include "tst_readings354.moc"
