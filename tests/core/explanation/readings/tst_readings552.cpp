#include "tests/support/readingtable.h"

using namespace Core;

namespace {

const QByteArray greeted = "S: 220 mail.example.org ESMTP\nC: EHLO client.example.net\nS: 250-mail.example.org\n";
const QByteArray limited = greeted + "S: 250-CHUNKING\nS: 250 SIZE 2000\n";
const QByteArray unlimited = greeted + "S: 250-CHUNKING\nS: 250 SIZE\n";
const QByteArray mail = "C: MAIL FROM:<alice@example.net>\nS: 250 Ok\n";
const QByteArray bob = "C: RCPT TO:<bob@example.org>\n";
const QByteArray carol = "C: RCPT TO:<carol@example.org>\n";
const QByteArray ok = "S: 250 Ok\n";
const QByteArray content = "C: DATA\nS: 354 go ahead\nC: Subject: x\nC:\nC: .\n";
const QByteArray lmtp = "S: 220 mail.example.org LMTP\nC: LHLO client.example.net\nS: 250 mail.example.org\n";

} // namespace

class TestReadings552 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheConversation_data();
    void readsTheConversation() { ReadingTable::check(); }
    void comparesTheSizes();
    void pointsAtTheRecipientOfLmtp();
};

void TestReadings552::readsTheConversation_data()
{
    ReadingTable table(552);
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };
    const QByteArray declared = "C: MAIL FROM:<alice@example.net> SIZE=9000\n";
    const QByteArray tooBig = "S: 552 5.3.4 Message size exceeds fixed limit\n";
    is("over the limit", limited + declared + tooBig, "552.declared-size");
    is("no limit announced", unlimited + declared + tooBig, "552.declared-size-no-limit");
    is("under the limit", limited + "C: MAIL FROM:<alice@example.net> SIZE=900\n" + tooBig,
       "552.declared-size-no-limit");
    is("an earlier size", limited + declared + tooBig + "C: MAIL FROM:<alice@example.net>\n" + tooBig,
       "552.earlier-size");
    is("reset in between",
       limited + declared + tooBig + "C: RSET\nS: 250 Ok\nC: MAIL FROM:<alice@example.net>\n" + tooBig, "");
    is("full", limited + mail + bob + "S: 552 5.2.2 Over quota\n", "552.mailbox-full");
    is("full, iCloud", limited + mail + bob + "S: 552 5.2.2 <bob@example.org>: user is over quota\n",
       "552.mailbox-full");
    is("too many",
       limited + mail + bob + ok + carol + ok +
           "C: RCPT TO:<dave@example.org>\n"
           "S: 552 too many recipients\n",
       "552.too-many-recipients");
    is("unknown", limited + mail + bob + "S: 552 mailbox not found\n", "550.recipient-unknown");
    is("too big at the end", limited + mail + bob + ok + content + tooBig, "552.message-too-big");
    is("too big at the end, no limit",
       unlimited + mail + bob + ok + content + "S: 552 sorry, that message size exceeds my databytes limit (#5.3.4)\n",
       "552.message-too-big-unannounced");
    is("a chunk too big",
       unlimited + mail + bob + ok +
           "C: BDAT 3\nC: x\nS: 552 5.3.4 Chunk exceeds message size "
           "limit\n",
       "552.message-too-big-unannounced");
    is("full at the end", limited + mail + bob + ok + content + "S: 552 5.2.2 Quota exceeded\n",
       "552.full-after-content");
    is("Gmail",
       limited + mail + bob + ok + content +
           "S: 552-5.7.0 This message was blocked because its content "
           "presents a potential\nS: 552 5.7.0 security issue.\n",
       "552.content-blocked");
    is("a virus", limited + mail + bob + ok + content + "S: 552 Virus Found: EICAR\n", "552.content-blocked");
    table.add("LMTP, the second is full",
              lmtp + mail + bob + ok + carol + ok + content +
                  "S: 250 2.0.0 Saved\nS: 552 5.2.2 Quota exceeded (mailbox for user is full)\n",
              "552.lmtp-full", Protocol::Lmtp);
    table.paste("a full mailbox", "552 5.2.2 Over quota", "550.words-quota");
    table.paste("a large message", "552 5.3.4 Message size exceeds fixed limit", "550.words-size");
    table.paste("content", "552 5.7.0 This message was blocked because its content presents a potential security issue",
                "552.words-content");
}

void TestReadings552::comparesTheSizes()
{
    const Explained explained(limited + "C: MAIL FROM:<alice@example.net> SIZE=9000\nS: 552 5.3.4 too big\n");
    QCOMPARE(explained.argument(Role::Size), QByteArray("9000"));
    QCOMPARE(explained.argument(Role::Limit), QByteArray("2000"));
    QVERIFY(explained.shows("250 SIZE 2000"));
    QVERIFY(explained.isCertain());
}

void TestReadings552::pointsAtTheRecipientOfLmtp()
{
    const Explained explained(lmtp + mail + bob + ok + carol + ok + content + "S: 250 2.0.0 Saved\nS: 552 5.2.2 full\n",
                              Protocol::Lmtp);
    QCOMPARE(explained.argument(Role::Recipient), QByteArray("carol@example.org"));
    QVERIFY(explained.shows("RCPT TO:<carol@example.org>"));
}

QTEST_GUILESS_MAIN(TestReadings552)
#include "tst_readings552.moc"
