#include "tests/support/readingtable.h"

using namespace Core;

namespace {

const QByteArray begun = "S: 220 mail.example.org ESMTP\nC: EHLO client.example.net\nS: 250 mail.example.org\n";
const QByteArray mail = "C: MAIL FROM:<alice@example.net>\nS: 250 Ok\n";
const QByteArray rcpt = "C: RCPT TO:<bob@example.org>\n";
const QByteArray toBob = begun + mail + rcpt;
const QByteArray ok = "S: 250 Ok\n";
const QByteArray content = "C: DATA\nS: 354 go ahead\nC: Subject: x\nC:\n";
const QByteArray screened = "S: 220-mail.example.org ESMTP\nwait 6\nS: 220 mail.example.org ESMTP\n"
                            "C: EHLO client.example.net\nS: 250 mail.example.org\n";

} // namespace

class TestReadings450 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheConversation_data();
    void readsTheConversation() { ReadingTable::check(); }
    void pointsAtTheEarlierDeferral();
    void ownsThatItGuesses();
};

void TestReadings450::readsTheConversation_data()
{
    ReadingTable table(450);
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };
    is("postgrey",
       toBob + "S: 450 4.2.0 <bob@example.org>: Recipient address rejected: Greylisted, see "
               "http://postgrey.schweikert.ch/help/example.org.html",
       "450.greylisting");
    is("no word of it", toBob + "S: 450 4.7.1 Try again later", "450.greylisting-likely");
    is("the words of the standard", toBob + "S: 450 Requested mail action not taken: mailbox unavailable",
       "450.greylisting-likely");
    is("again at once", toBob + "S: 450 4.2.0 Greylisted\n" + rcpt + "S: 450 4.2.0 Greylisted",
       "450.greylisting-too-early");
    is("again at once, no word of it", toBob + "S: 450 4.7.1 Try later\n" + rcpt + "S: 450 4.7.1 Try later",
       "450.greylisting-too-early");
    is("another reason first", toBob + "S: 450 4.3.0 Temporary lookup failure\n" + rcpt + "S: 450 4.2.0 Greylisted",
       "450.greylisting");
    is("another recipient first",
       toBob + "S: 450 4.2.0 Greylisted\nC: RCPT TO:<carol@example.org>\nS: 450 4.2.0 Greylisted", "450.greylisting");
    is("busy (Gmail)",
       toBob + "S: 450-4.2.1 The user you are trying to contact is receiving email too quickly.\n"
               "S: 450 4.2.1 Please resend your message at a later time.",
       "450.mailbox-busy");
    is("busy", toBob + "S: 450 4.2.1 Mailbox busy", "450.mailbox-busy");
    is("the sender's limit (Gmail)", toBob + "S: 450 4.2.1 Peak SMTP relay rate limit exceeded", "450.rate");
    is("closed (Zimbra)", toBob + "S: 450 4.2.1 Mailbox disabled, not accepting messages", "450.mailbox-closed");
    is("sender domain (Postfix)", toBob + "S: 450 4.1.8 <alice@example.net>: Sender address rejected: Domain not found",
       "450.sender-domain");
    is("sender domain at MAIL",
       begun + "C: MAIL FROM:<alice@example.net>\nS: 450 4.1.8 Sender address rejected: Domain not found",
       "450.sender-domain");
    is("recipient domain", toBob + "S: 450 4.1.2 <bob@example.org>: Recipient address rejected: Domain not found",
       "450.recipient-domain");
    is("recipient domain (Postfix, backup MX)",
       toBob + "S: 450 4.4.4 <bob@example.org>: Unable to look up mail exchanger host", "450.recipient-domain");
    is("probe (Postfix)",
       toBob + "S: 450 4.1.1 <bob@example.org>: Recipient address rejected: unverified address: Address verification "
               "in progress",
       "450.recipient-check");
    is("probe of the sender",
       toBob + "S: 450 4.1.7 <alice@example.net>: Sender address rejected: unverified address: Address verification "
               "in progress",
       "451.sender-unchecked");
    is("unknown, softly",
       toBob + "S: 450 4.1.1 <bob@example.org>: Recipient address rejected: User unknown in local recipient table",
       "450.unknown-user");
    is("EHLO name (Postfix)", toBob + "S: 450 4.7.1 <client.example.net>: Helo command rejected: Host not found",
       "450.client-name");
    is("EHLO name at EHLO",
       "S: 220 mail.example.org\nC: EHLO client\nS: 450 4.7.1 <client>: Helo command rejected: Host not found",
       "450.client-name");
    is("no PTR (Postfix)", toBob + "S: 450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.7]",
       "450.reverse-name");
    is("no match (Postfix)", toBob + "S: 450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.7]",
       "450.reverse-name");
    is("no PTR (Sendmail)", toBob + "S: 450 4.4.0 Relaying temporarily denied. Cannot resolve PTR record for 192.0.2.7",
       "450.reverse-name");
    is("postscreen", screened + mail + rcpt + "S: 450 4.3.2 Service currently unavailable", "450.newcomer-test");
    is("postscreen, one late line",
       "wait 6\nS: 220 mail.example.org\nC: EHLO a.example.net\nS: 250 mail.example.org\n" + mail + rcpt +
           "S: 450 4.3.2 Service currently unavailable",
       "450.newcomer-test");
    is("no test before", toBob + "S: 450 4.3.2 Service is being stopped, shutting down", "");
    is("rate (Postfix)", begun + "C: MAIL FROM:<alice@example.net>\nS: 450 4.7.1 Error: too much mail from 192.0.2.7",
       "450.rate");
    is("recipients in a while (Postfix)", toBob + "S: 450 4.7.1 Error: too many recipients from 192.0.2.7", "450.rate");
    is("a list", toBob + "S: 450 4.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org",
       "550.client-refused");
    is("quota", toBob + "S: 450 4.2.2 Over quota", "452.mailbox-full");
    is("table", toBob + "S: 450 4.3.0 <bob@example.org>: Temporary lookup failure", "451.local-fault");
    is("DMARC (Microsoft)", toBob + "S: 450 4.7.26 Message over IPv6 must pass either SPF or DKIM validation",
       "550.domain-proof");
    is("a rule (Postfix)",
       toBob + "S: 450 4.7.0 <bob@example.org>: Recipient address rejected: defer_if_permit "
               "requested",
       "");
    is("load", toBob + "S: 450 Server load too high, please try again later.", "");
    is("delivery", toBob + "S: 450 4.4.1 connect to mx.example.org[192.0.2.25]:25: Connection timed out", "");
    is("greylisted at the end", toBob + ok + content + "C: .\nS: 450 4.7.1 Greylisted", "451.filter");
    is("others accepted", toBob + ok + "C: RCPT TO:<carol@example.org>\nS: 450 no", "450.some-deferred");
    is("no other", toBob + "S: 450 no", "");
    is("after the dot", toBob + ok + content + "C: .\nS: 450 Onward transmission not accepted", "450.content");
    is("before the dot, after a pause", toBob + ok + content + "wait 300\nS: 450 no", "451.content-timeout");
    is("before the dot, at once", toBob + ok + content + "S: 450 no", "");
    is("VRFY", begun + "C: VRFY bob\nS: 450 4.7.1 Try again later", "450.vrfy");
    is("encryption (Postfix)", toBob + "S: 450 4.7.1 Session encryption is required", "454.tls-wanted");
    is("logins (Postfix)", begun + "C: AUTH LOGIN\nS: 450 4.7.1 Error: too many AUTH commands from 192.0.2.7",
       "454.too-many-logins");
    is("relay", toBob + "S: 450 4.7.1 <bob@example.org>: Relay access denied", "454.relay-deferred");
    table.add("LMTP",
              "S: 220 mail.example.org LMTP\nC: LHLO client.example.net\nS: 250 mail.example.org\n" + mail + rcpt + ok +
                  "C: RCPT TO:<carol@example.org>\n" + ok + content + "C: .\nS: 250 Saved\nS: 450 4.2.0 Mailbox locked",
              "451.lmtp-deferred", Protocol::Lmtp);
    table.paste("pasted", "450 4.7.1 Try again later", "");
}

void TestReadings450::pointsAtTheEarlierDeferral()
{
    const Explained explained(toBob + "S: 450 4.2.0 Greylisted, 60 s\n" + rcpt + "S: 450 4.2.0 Greylisted, 59 s");
    QCOMPARE(explained.reading(), QByteArray("450.greylisting-too-early"));
    QCOMPARE(explained.lineOf(Role::Cause), QByteArray("450 4.2.0 Greylisted, 60 s"));
    QVERIFY(explained.shows("450 4.2.0 Greylisted, 60 s"));
}

void TestReadings450::ownsThatItGuesses()
{
    QVERIFY(!Explained(toBob + "S: 450 4.7.1 Try again later").isCertain());
    QVERIFY(Explained(toBob + "S: 450 4.1.2 no").isCertain());
    QVERIFY(!Explained(toBob + "S: 450 Domain not found").isCertain());
}

QTEST_GUILESS_MAIN(TestReadings450)
#include "tst_readings450.moc"
