#include "tests/support/readingtable.h"

using namespace Core;

namespace {

const QByteArray greeted = "S: 220 mail.example.org ESMTP\n";
const QByteArray ehlo = greeted + "C: EHLO client.example.net\nS: 250-mail.example.org\n";
const QByteArray begun = ehlo + "S: 250-SIZE 100000\nS: 250-CHUNKING\nS: 250 PIPELINING\n";
const QByteArray offersLogin = ehlo + "S: 250 AUTH PLAIN LOGIN\n";
const QByteArray inTls = ehlo + "S: 250 STARTTLS\nC: STARTTLS\nS: 220 go\nTLS\n";
const QByteArray mail = "C: MAIL FROM:<alice@example.net>\n";
const QByteArray ok = "S: 250 2.1.0 Ok\n";
const QByteArray bob = "C: RCPT TO:<bob@example.org>\n";
const QByteArray carol = "C: RCPT TO:<carol@example.org>\n";
const QByteArray abroad = "C: RCPT TO:<eve@example.com>\n";
const QByteArray refused = "S: 550 5.1.1 User unknown\n";
const QByteArray deferred = "S: 450 4.2.0 Greylisted\n";
const QByteArray data = "C: DATA\n";
const QByteArray noValid = "S: 554 5.5.1 Error: no valid recipients\n";
const QByteArray content = "C: DATA\nS: 354 go ahead\nC: Subject: x\nC:\nC: .\n";
const QByteArray toBob = begun + mail + ok + bob;
const QByteArray sent = toBob + ok + content;

} // namespace

class TestReadings554 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheConversation_data();
    void readsTheConversation() { ReadingTable::check(); }
    void pointsAtTheFirstRefusal();
    void doesNotTakeADeferralForFinal();

private:
    static void aboutTheSession(ReadingTable &table);
    static void aboutTheMessage(ReadingTable &table);
};

void TestReadings554::readsTheConversation_data()
{
    ReadingTable table(554);
    aboutTheSession(table);
    aboutTheMessage(table);
    table.paste("no recipients", "554 5.5.1 Error: no valid recipients", "554.words-no-recipients");
    table.paste("relay", "554 5.7.1 <eve@example.com>: Relay access denied", "550.words-relay");
    table.paste("list", "554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using bl.spamcop.net",
                "550.words-client");
    table.paste("greeting", "554 ESMTP not accepting connections", "550.words-no-service");
    table.paste("spam", "554 5.7.1 Spam message rejected", "550.words-spam");
    table.paste("hops", "554 5.4.0 Error: too many hops", "550.words-loop");
}

void TestReadings554::aboutTheSession(ReadingTable &table)
{
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };
    is("greeting", "S: 554 mail.example.org ESMTP not accepting connections\n", "554.greeting");
    is("greeting, listed", "S: 554 Your access to this mail system has been rejected due to poor reputation\n",
       "554.greeting");
    is("Exim, too soon", "C: EHLO client.example.net\nS: 554 SMTP synchronization error\n", "554.spoke-too-soon");
    is("Postfix, out of turn", begun + mail + "S: 554 5.5.0 Error: SMTP protocol synchronization\n",
       "554.spoke-too-soon");
    is("STARTTLS in TLS",
       inTls + "C: EHLO client.example.net\nS: 250 mail.example.org\nC: STARTTLS\n"
               "S: 554 5.5.1 Error: TLS already active\n",
       "554.tls-already");
    is("all refused after TLS", inTls + "C: EHLO client.example.net\nS: 554 Security failure\n", "554.after-tls");
    is("twice after TLS", inTls + "C: EHLO client.example.net\nS: 554 No\nC: NOOP\nS: 554 No\n", "554.after-tls");
    is("MAIL after TLS", inTls + "C: EHLO client.example.net\nS: 250 mail.example.org\n" + mail + "S: 554 5.7.1 No\n",
       "554.sender-refused");
    is("MAIL, too large", begun + "C: MAIL FROM:<alice@example.net> SIZE=200000\nS: 554 5.3.4 message is too big\n",
       "552.declared-size");
    is("MAIL", begun + mail + "S: 554 5.7.1 <alice@example.net>: Sender address rejected: Access denied\n",
       "554.sender-refused");
    const QByteArray denied = "S: 554 5.7.1 <eve@example.com>: Relay access denied\n";
    is("relay, login offered", offersLogin + mail + ok + abroad + denied, "554.relay");
    is("relay", begun + mail + ok + abroad + denied, "554.relay-login-not-offered");
    is("relay, logged in",
       offersLogin + "C: AUTH PLAIN AGFsaWNlAHNlY3JldA==\nS: 235 ok\n" + mail + ok + abroad + denied,
       "550.relay-although-logged-in");
    is("listed", toBob + "S: 554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using bl.spamcop.net\n",
       "554.client-blocked");
    is("client host", toBob + "S: 554 5.7.1 <client.example.net>: Client host rejected: Access denied\n",
       "554.client-blocked-unnamed");
    is("sender at RCPT", toBob + "S: 554 5.7.1 <alice@example.net>: Sender address rejected: Access denied\n",
       "550.sender-refused-late");
    is("HELO at RCPT", toBob + "S: 554 5.7.1 <client.example.net>: Helo command rejected: Access denied\n",
       "550.client-name-late");
    is("unknown at RCPT", toBob + "S: 554 delivery error: dd This user doesn't have a yahoo.com account\n",
       "550.recipient-unknown");
    is("full at RCPT", toBob + "S: 554 5.2.2 mailbox full\n", "552.mailbox-full");
    is("nothing said at RCPT", toBob + "S: 554 5.7.1 <bob@example.org>: Recipient address rejected: Access denied\n",
       "550.recipient-refused");
    is("idle", begun + "C: NOOP\nS: 250 Ok\nC: NOOP\nS: 250 Ok\nC: NOOP\nS: 554 Too many nonmail commands\n",
       "554.idle-commands");
    is("VRFY", begun + "C: VRFY bob\nS: 554 5.7.1 not permitted\n", "554.query-denied");
    is("BURL", begun + mail + ok + bob + ok + "C: BURL imap://example LAST\nS: 554 5.6.6 IMAP URL resolution failed\n",
       "554.reference-failed");
}

void TestReadings554::aboutTheMessage(ReadingTable &table)
{
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };
    is("all refused", toBob + refused + carol + refused + data + noValid, "554.all-refused");
    is("all deferred", toBob + deferred + carol + deferred + data + noValid, "554.all-deferred");
    is("refused and deferred", toBob + refused + carol + deferred + data + noValid, "554.refused-and-deferred");
    is("pipelined", begun + mail + bob + carol + data + ok + refused + refused + noValid, "554.all-refused");
    is("the dot behind refused recipients", begun + mail + bob + data + ok + refused + "S: 354 go\nC: .\n" + noValid,
       "554.all-refused");
    is("none sent", begun + mail + ok + data + noValid, "554.none-sent");
    is("a valid one", toBob + ok + data + "S: 554 5.7.1 <DATA>: Data command rejected: Access denied\n",
       "554.data-refused");
    is("spam", sent + "S: 554 5.7.1 Spam message rejected\n", "554.content");
    is("amavis", sent + "S: 554 5.7.0 Reject, id=12345-01 - INFECTED: EICAR\n", "554.content");
    is("policy", sent + "S: 554 Email rejected due to security policies\n", "554.content");
    is("hops", sent + "S: 554 5.4.0 Error: too many hops\n", "554.loop");
    is("conversion", sent + "S: 554 5.6.3 8bit conversion not possible\n", "554.conversion");
    is("size", sent + "S: 554 5.3.4 Transaction failed, message too big\n", "552.message-too-big");
    is("form", sent + "S: 554 5.6.0 Message contains invalid header\n", "554.form");
    is("Yahoo form", sent + "S: 554 Message not allowed - Headers are not RFC compliant\n", "554.form");
    is("DMARC", sent + "S: 554 5.7.9 Message not accepted for policy reasons. Not passing authentication checks\n",
       "554.domain-proof");
    is("nothing", sent + "S: 554 Transaction failed\n", "554.unexplained");
    is("nothing at all", sent + "S: 554 5.0.0\n", "554.unexplained");
    is("something else", sent + "S: 554 5.3.5 Local configuration puzzle\n", "550.content");
    is("early", toBob + ok + "C: DATA\nS: 354 go ahead\nC: Subject: x\nS: 554 stop\n", "550.early");
}

void TestReadings554::pointsAtTheFirstRefusal()
{
    const Explained explained(toBob + "S: 550 5.1.1 first\n" + carol + refused + data + noValid);
    QCOMPARE(explained.lineOf(Role::FirstRefusal), QByteArray("550 5.1.1 first"));
    QVERIFY(explained.shows("550 5.1.1 first"));
}

void TestReadings554::doesNotTakeADeferralForFinal()
{
    const Explained explained(toBob + deferred + data + noValid);
    QCOMPARE(explained.reading(), QByteArray("554.all-deferred"));
    QVERIFY(explained.isCertain());
}

QTEST_GUILESS_MAIN(TestReadings554)
#include "tst_readings554.moc"
