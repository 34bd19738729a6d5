#include "tests/support/readingtable.h"

using namespace Core;

namespace {

const QByteArray begun = "S: 220 mail.example.org ESMTP\nC: EHLO client.example.net\nS: 250-mail.example.org\n"
                         "S: 250-CHUNKING\nS: 250 AUTH PLAIN\n";
const QByteArray mail = "C: MAIL FROM:<alice@example.net>\nS: 250 Ok\n";
const QByteArray recipient = "C: RCPT TO:<bob@example.org>\n";

} // namespace

class TestReadings551 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheConversation_data();
    void readsTheConversation() { ReadingTable::check(); }
    void givesTheNewAddress();
};

void TestReadings551::readsTheConversation_data()
{
    ReadingTable table(551);
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };
    is("moved", begun + mail + recipient + "S: 551 5.1.6 User has moved; please try <bob@example.com>\n", "551.moved");
    is("only its own address named", begun + mail + recipient + "S: 551 <bob@example.org> not here\n", "551.not-local");
    is("not local", begun + mail + recipient + "S: 551 User not local; please try somewhere else\n", "551.not-local");
    is("no reverse DNS", begun + mail + recipient + "S: 551 Your host has no PTR record\n",
       "550.client-refused-unnamed");
    is("logged in",
       begun + "C: AUTH PLAIN AGFsaWNlAHNlY3JldA==\nS: 235 ok\n" + mail + recipient + "S: 551 we do not relay\n",
       "550.relay-although-logged-in");
    is("VRFY", begun + "C: VRFY bob\nS: 551 User not local; please try <bob@example.com>\n", "551.vrfy");
    is("after refused recipients",
       begun + mail + recipient +
           "S: 550 5.1.1 unknown\nC: BDAT 3 LAST\nC: x\n"
           "S: 551 5.0.0 Discarded 3 bytes after earlier error\n",
       "551.failed-chunk");
    is("without an earlier error",
       begun + mail + recipient +
           "S: 250 Ok\nC: BDAT 0 LAST\n"
           "S: 551 5.7.1 Null BDAT request\n",
       "");
    table.paste("moved", "551 5.1.6 Recipient has moved, see <bob@example.com>", "551.words-moved");
    table.paste("not local", "551 User not local", "551.words-not-local");
}

void TestReadings551::givesTheNewAddress()
{
    const Explained explained(begun + mail + recipient + "S: 551 5.1.6 <bob@example.org>: see <bob@example.com>\n");
    QCOMPARE(explained.argument(Role::NewAddress), QByteArray("bob@example.com"));
    QVERIFY(explained.shows("RCPT TO:<bob@example.org>"));
}

QTEST_GUILESS_MAIN(TestReadings551)
#include "tst_readings551.moc"
