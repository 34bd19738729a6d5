#include "tests/support/readingtable.h"

using namespace Core;

namespace {

const QByteArray begun = "S: 220 mail.example.org ESMTP\nC: EHLO client.example.net\nS: 250-mail.example.org\n"
                         "S: 250-CHUNKING\nS: 250 SIZE 20000\n";
const QByteArray mail = "C: MAIL FROM:<alice@example.net>\nS: 250 Ok\n";
const QByteArray sized = "C: MAIL FROM:<alice@example.net> SIZE=9000\n";
const QByteArray bob = "C: RCPT TO:<bob@example.org>\n";
const QByteArray carol = "C: RCPT TO:<carol@example.org>\n";
const QByteArray ok = "S: 250 Ok\n";
const QByteArray content = "C: DATA\nS: 354 go ahead\nC: Subject: x\nC:\nC: .\n";
const QByteArray full = "S: 452 4.3.1 Insufficient system storage\n";

QByteArray recipients(int count)
{
    QByteArray script;
    for (int i = 0; i < count; ++i)
        script += "C: RCPT TO:<u" + QByteArray::number(i) + "@example.org>\nS: 250 Ok\n";
    return script;
}

} // namespace

class TestReadings452 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheConversation_data();
    void readsTheConversation() { ReadingTable::check(); }
    void countsTheAccepted();
};

void TestReadings452::readsTheConversation_data()
{
    ReadingTable table(452);
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };
    is("disk (Postfix)", begun + "C: MAIL FROM:<alice@example.net>\n" + full, "452.no-room");
    is("disk (Exim)", begun + "C: MAIL FROM:<alice@example.net>\nS: 452 Space shortage, please try later",
       "452.no-room");
    is("disk at RCPT", begun + mail + bob + full, "452.no-room");
    is("disk, with a size", begun + sized + full, "452.no-room");
    is("a size, and no word", begun + sized + "S: 452 not now", "452.no-room-for-size");
    is("a size, and a smaller one taken", begun + mail + "C: RSET\nS: 250 Ok\n" + sized + full, "452.no-room-for-size");
    is("a size, and a bigger one taken",
       begun + "C: MAIL FROM:<alice@example.net> SIZE=9999\nS: 250 Ok\nC: RSET\nS: 250 Ok\n" + sized + full,
       "452.no-room");
    is("too many (Postfix)", begun + mail + recipients(2) + bob + "S: 452 4.5.3 Error: too many recipients",
       "452.too-many-recipients");
    is("too many, no status", begun + mail + bob + ok + carol + "S: 452 too many recipients",
       "452.too-many-recipients");
    is("many, no word", begun + mail + recipients(10) + bob + "S: 452 no", "452.too-many-recipients");
    is("few, no word", begun + mail + recipients(9) + bob + "S: 452 no", "450.some-deferred");
    is("many, but the disk", begun + mail + recipients(10) + bob + full, "452.no-room");
    is("none before (Cisco)", begun + mail + bob + "S: 452 #4.5.3 Too many recipients received this hour", "450.rate");
    is("quota (Gmail)",
       begun + mail + bob + "S: 452-4.2.2 The recipient's inbox is out of storage space.\nS: 452 4.2.2 more",
       "452.mailbox-full");
    is("quota among others", begun + mail + carol + ok + bob + "S: 452 4.2.2 Mailbox full", "452.mailbox-full");
    is("second message (OpenSMTPD)",
       begun + mail + bob + ok + content + ok + "C: MAIL FROM:<a@example.net>\nS: 452 4.5.3 Too many messages sent",
       "452.message-limit");
    is("no message before", begun + "C: MAIL FROM:<a@example.net>\nS: 452 4.5.3 Too many messages sent", "450.rate");
    is("messages in an hour",
       begun + mail + bob + ok + content + ok + "C: MAIL FROM:<a@example.net>\nS: 452 Too many messages this hour",
       "450.rate");
    is("rate (Stalwart)", begun + "C: MAIL FROM:<a@example.net>\nS: 452 4.4.5 Rate limit exceeded, try again later.",
       "450.rate");
    is("disk under 4.4.5 (Sendmail)",
       begun + "C: MAIL FROM:<a@example.net>\nS: 452 4.4.5 Insufficient disk space; try again later", "452.no-room");
    is("greylisting (Stalwart)", begun + mail + bob + "S: 452 4.2.2 Greylisted, please try again in a few moments.",
       "450.greylisting");
    is("after the dot", begun + mail + bob + ok + content + full, "452.no-room-at-end");
    is("after a chunk", begun + mail + bob + ok + "C: BDAT 3\nC: x\n" + full, "452.no-room-at-end");
    is("quota after the dot", begun + mail + bob + ok + content + "S: 452 4.2.2 Mailbox is full",
       "552.full-after-content");
    table.add("LMTP",
              "S: 220 mail.example.org LMTP\nC: LHLO client.example.net\nS: 250 mail.example.org\n" + mail + bob + ok +
                  carol + ok + content + "S: 250 Saved\nS: 452 4.2.2 Mailbox full",
              "452.lmtp-full", Protocol::Lmtp);
    table.paste("pasted", "452 4.3.1 Insufficient system storage", "");
}

void TestReadings452::countsTheAccepted()
{
    const Explained explained(begun + mail + recipients(3) + bob + "S: 452 4.5.3 Error: too many recipients");
    QCOMPARE(explained.argument(Role::Accepted), QByteArray("3"));
    QVERIFY(explained.shows("RCPT TO:<u2@example.org>"));
    QVERIFY(explained.isCertain());
}

QTEST_GUILESS_MAIN(TestReadings452)
#include "tst_readings452.moc"
