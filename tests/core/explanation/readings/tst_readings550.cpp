#include "tests/support/readingtable.h"

using namespace Core;

namespace {

const QByteArray greeted = "S: 220 mail.example.org ESMTP\n";
const QByteArray ehlo = greeted + "C: EHLO client.example.net\nS: 250-mail.example.org\n";
const QByteArray begun = ehlo + "S: 250-SIZE 100000\nS: 250 PIPELINING\n";
const QByteArray offersLogin = ehlo + "S: 250 AUTH PLAIN LOGIN\n";
const QByteArray login = "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: YWxpY2VAZXhhbXBsZS5vcmc=\nS: 334 UGFzc3dvcmQ6\n"
                         "C: c2VjcmV0\nS: 235 2.7.0 Authentication successful\n";
const QByteArray mail = "C: MAIL FROM:<alice@example.net>\n";
const QByteArray ok = "S: 250 2.1.0 Ok\n";
const QByteArray bob = "C: RCPT TO:<bob@example.org>\n";
const QByteArray carol = "C: RCPT TO:<carol@example.org>\n";
const QByteArray abroad = "C: RCPT TO:<eve@example.com>\n";
const QByteArray content = "C: DATA\nS: 354 go ahead\nC: Subject: x\nC:\nC: .\n";
const QByteArray toBob = begun + mail + ok + bob;
const QByteArray sent = toBob + ok + content;
const QByteArray lmtp = "S: 220 mail.example.org LMTP\nC: LHLO client.example.net\nS: 250 mail.example.org\n";

} // namespace

class TestReadings550 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheConversation_data();
    void readsTheConversation() { ReadingTable::check(); }
    void namesTheClientAsTheServerSeesIt();
    void setsLoginAndSenderSideBySide();
    void pointsAtTheEarlierDeferral();
    void isCertainWhereAnotherOfTheDomainPassed();

private:
    static void aboutClientAndSender(ReadingTable &table);
    static void aboutRecipients(ReadingTable &table);
    static void aboutMessages(ReadingTable &table);
    static void pasted(ReadingTable &table);
};

void TestReadings550::readsTheConversation_data()
{
    ReadingTable table(550);
    aboutClientAndSender(table);
    aboutRecipients(table);
    aboutMessages(table);
    pasted(table);
}

void TestReadings550::aboutClientAndSender(ReadingTable &table)
{
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };
    is("greeting", "S: 550 5.7.1 Access denied\n", "550.greeting");
    is("EHLO name", greeted + "C: EHLO localhost\nS: 550 5.7.1 bogus HELO name used: localhost\n", "550.client-name");
    is("client at EHLO", greeted + "C: EHLO client.example.net\nS: 550 192.0.2.7 is listed at zen.spamhaus.org\n",
       "550.client-refused");
    is("null MX",
       begun + mail +
           "S: 550 5.7.27 <alice@example.net>: Sender address rejected: Domain example.net does "
           "not accept mail (nullMX)\n",
       "550.sender-domain");
    is("unknown sender domain at RCPT",
       toBob + "S: 550 5.1.8 <alice@example.net>: Sender address rejected: Domain not "
               "found\n",
       "550.sender-domain");
    is("unknown recipient domain",
       toBob + "S: 550 5.1.2 <bob@example.org>: Recipient address rejected: Domain not "
               "found\n",
       "550.recipient-domain");
    is("bounces", begun + "C: MAIL FROM:<>\nS: 550 bounces not accepted\n", "550.empty-sender");
    is("bounces at RCPT", begun + "C: MAIL FROM:<>\n" + ok + bob + "S: 550 5.7.1 null sender not accepted\n",
       "550.empty-sender");
    is("bounce to nobody", begun + "C: MAIL FROM:<>\n" + ok + bob + "S: 550 5.1.1 User unknown\n",
       "550.recipient-unknown");
    const QByteArray foreign = offersLogin + login + "C: MAIL FROM:<boss@example.org>\n";
    is("Exchange, another's address",
       foreign + "S: 550 5.7.60 SMTP; Client does not have permissions to send as this "
                 "sender\n",
       "550.sender-not-owned");
    is("its own address", offersLogin + login + "C: MAIL FROM:<alice@example.org>\nS: 550 5.7.1 Access denied\n", "");
    is("login unseen",
       offersLogin + "C: AUTH GSSAPI YWJj\nS: 235 ok\nC: MAIL FROM:<boss@example.org>\n"
                     "S: 550 5.7.1 Sender address not allowed\n",
       "550.sender-not-allowed");
    is("own domain", begun + "C: MAIL FROM:<boss@example.org>\nS: 550 5.7.1 Anti-Spoofing policy: sender is ours\n",
       "550.own-domain-outside");
    is("own domain, unknown recipient",
       begun + "C: MAIL FROM:<boss@example.org>\n" + ok + bob + "S: 550 5.1.1 User unknown\n", "550.recipient-unknown");
    const QByteArray verdict = "S: 550 5.7.1 Go away\n";
    is("everybody", toBob + verdict + carol + verdict + "C: RCPT TO:<postmaster@example.org>\n" + verdict,
       "550.all-recipients");
    is("everybody but postmaster", toBob + verdict + carol + verdict, "550.recipient-refused");
    is("listed", toBob + "S: 550 5.7.1 Service unavailable; client [203.0.113.9] blocked using zen.spamhaus.org\n",
       "550.client-refused");
    is("no PTR", toBob + "S: 550 5.7.25 The sending host has no reverse DNS entry\n", "550.client-refused-unnamed");
    is("Outlook.com",
       toBob + "S: 550 5.7.1 Unfortunately, messages from [203.0.113.9] weren't sent. Part of their "
               "network is on our block list (S3140).\n",
       "550.client-refused");
    is("a list answers 127.0.0.2", toBob + "S: 550 rejected because of a black list at bl.example (127.0.0.2)\n",
       "550.client-refused-unnamed");
    is("an unknown user, and an address by the way",
       toBob + "S: 550 5.1.1 <bob@example.org> User unknown [192.0.2.7]\n", "550.recipient-unknown");
    is("sender at RCPT", toBob + "S: 550 5.7.1 <alice@example.net>: Sender address rejected: Access denied\n",
       "550.sender-refused-late");
    is("HELO at RCPT", toBob + "S: 550 5.7.1 <client.example.net>: Helo command rejected: Access denied\n",
       "550.client-name-late");
    is("MAIL", begun + mail + "S: 550 5.7.1 We do not like you\n", "550.sender-refused");
    is("callout", toBob + "S: 550-Verification failed for <alice@example.net>\nS: 550 Sender verify failed\n",
       "550.callout");
    is("recipient verification",
       toBob + "S: 550 5.1.1 <bob@example.org>: Recipient address rejected: undeliverable "
               "address: host said no\n",
       "550.recipient-unknown");
    is("SPF at RCPT", toBob + "S: 550 5.7.23 Message rejected due to: SPF fail - not authorized\n", "550.domain-proof");
    is("not logged in",
       begun + "C: MAIL FROM:<boss@example.org>\n" + ok + bob +
           "S: 550 5.7.1 <boss@example.org>: Sender address rejected: not logged in\n",
       "553.sender-needs-login");
    is("login wanted", offersLogin + mail + "S: 550 5.7.1 Authentication required\n", "530.login-first");
}

void TestReadings550::aboutRecipients(ReadingTable &table)
{
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };
    is("Postfix",
       toBob + "S: 550 5.1.1 <bob@example.org>: Recipient address rejected: User unknown in relay recipient "
               "table\n",
       "550.recipient-unknown");
    is("Exim", toBob + "S: 550 Unrouteable address\n", "550.recipient-unknown");
    is("Dovecot", toBob + "S: 550 5.1.1 <bob@example.org> User doesn't exist: bob@example.org\n",
       "550.recipient-unknown");
    is("Exchange Online", toBob + "S: 550 5.4.1 Recipient address rejected: Access denied. AS(201806281)\n",
       "550.recipient-unknown");
    is("Gmail",
       toBob + "S: 550-5.1.1 The email account that you tried to reach does not exist. Please try\n"
               "S: 550 5.1.1 double-checking the recipient's email address\n",
       "550.recipient-unknown");
    is("a name that speaks of relaying",
       begun + mail + ok +
           "C: RCPT TO:<relaying@example.org>\n"
           "S: 550 <relaying@example.org>: Unknown user\n",
       "550.recipient-unknown");
    const QByteArray denied = "S: 550 5.7.1 Relaying denied\n";
    is("relay, login offered", offersLogin + mail + ok + abroad + denied, "550.relay");
    is("relay, login not offered", begun + mail + ok + abroad + denied, "550.relay-login-not-offered");
    is("relay, no reverse name", begun + mail + ok + abroad + "S: 550 5.7.1 Relaying denied. IP name lookup failed\n",
       "550.relay-login-not-offered");
    is("Exim relay", begun + mail + ok + abroad + "S: 550 relay not permitted\n", "550.relay-login-not-offered");
    is("relay, logged in", offersLogin + login + mail + ok + abroad + "S: 550 5.7.1 Unable to relay\n",
       "550.relay-although-logged-in");
    is("disabled", toBob + "S: 550 5.2.1 Mailbox disabled for this recipient\n", "550.mailbox-disabled");
    is("full", toBob + "S: 550 mailbox is full\n", "552.mailbox-full");
    is("outsiders", toBob + ok + "C: RCPT TO:<staff@example.org>\nS: 550 5.7.1 not allowed to write to this list\n",
       "550.closed-to-outsiders");
    is("group", toBob + "S: 550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required\n",
       "550.closed-to-sender");
    is("after a deferral", toBob + "S: 450 4.2.0 Greylisted\n" + bob + "S: 550 5.0.0 No\n",
       "550.refused-after-deferral");
    is("another was deferred", toBob + "S: 450 4.2.0 Greylisted\n" + carol + "S: 550 5.0.0 No\n",
       "550.recipient-refused");
    is("international", toBob + "S: 550 5.6.7 SMTPUTF8 is required, but was not offered by host\n",
       "550.international");
    is("VRFY", begun + "C: VRFY bob\nS: 550 5.1.1 unknown\n", "550.vrfy");
    is("group, with a login", offersLogin + login + mail + ok + bob + "S: 550 5.7.133 SenderNotAuthenticatedForGroup\n",
       "550.closed-to-sender");
    is("Postfix, moved",
       toBob + "S: 550 5.1.6 <bob@example.org>: Recipient address rejected: User has moved to "
               "robert@example.com\n",
       "550.moved");
    is("Exim, a domain without mail", toBob + "S: 550 an MX or SRV record indicated no SMTP service\n",
       "550.recipient-domain");
    is("a daily limit", toBob + "S: 550 5.4.5 Daily user sending quota exceeded\n", "550.rate-limit");
    is("a mailbox that gets too much",
       toBob + "S: 550 5.2.1 receiving mail at a rate that prevents additional messages\n", "550.rate-limit");
    is("nothing said", toBob + "S: 550 No\n", "550.recipient-refused");
}

void TestReadings550::aboutMessages(ReadingTable &table)
{
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };
    is("DATA", toBob + ok + "C: DATA\nS: 550 5.5.3 <DATA>: Data command rejected: Multi-recipient bounce\n",
       "550.data-refused");
    is("content", sent + "S: 550 5.7.1 Message rejected as spam by Content Filtering.\n", "550.content");
    is("DMARC",
       sent + "S: 550 5.7.26 Unauthenticated email from example.net is not accepted due to domain's DMARC "
              "policy\n",
       "550.domain-proof");
    is("loop", sent + "S: 550 Too many \"Received\" headers - suspected mail loop\n", "554.loop");
    is("too big", sent + "S: 550 Message too big!\n", "552.message-too-big");
    is("form", sent + "S: 550 maximum allowed line length is 998 octets, got 1200\n", "554.form");
    is("full", sent + "S: 550 5.2.2 mailbox is full\n", "552.full-after-content");
    is("the author",
       offersLogin + login + "C: MAIL FROM:<boss@example.org>\n" + ok + bob + ok + content +
           "S: 550 5.7.60 SMTP; Client does not have permissions to send as this sender\n",
       "550.sender-not-owned");
    is("early", toBob + ok + "C: DATA\nS: 354 go ahead\nC: Subject: x\nS: 550 5.5.2 bare LF received\n", "550.early");
    table.add("LMTP", lmtp + mail + ok + bob + ok + carol + ok + content + "S: 250 Saved\nS: 550 5.7.1 rejected\n",
              "550.lmtp", Protocol::Lmtp);
    table.add("LMTP, the first", lmtp + mail + ok + bob + ok + carol + ok + content + "S: 550 5.7.1 spam\n", "550.lmtp",
              Protocol::Lmtp);
}

void TestReadings550::pasted(ReadingTable &table)
{
    table.paste("unknown user", "550 5.1.1 <bob@example.org>: Recipient address rejected: User unknown",
                "550.words-unknown-user");
    table.paste("mailbox unavailable", "550 Requested action not taken: mailbox unavailable", "550.words-unknown-user");
    table.paste("disabled", "550 5.2.1 The email account that you tried to reach is disabled", "550.words-disabled");
    table.paste("quota", "550 5.2.2 mailbox full", "550.words-quota");
    table.paste("relay", "550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain", "550.words-relay");
    table.paste("list", "550 5.7.1 Service unavailable; client [203.0.113.9] blocked using zen.spamhaus.org",
                "550.words-client");
    table.paste("EHLO name", "550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)", "550.words-client-name");
    table.paste("sender domain", "550 5.1.8 <a@nowhere.invalid>: Sender address rejected: Domain not found",
                "550.words-sender-domain");
    table.paste("sender", "550 5.7.60 SMTP; Client does not have permissions to send as this sender",
                "550.words-sender");
    table.paste("SPF", "550 5.7.23 SPF validation failed", "550.words-domain-proof");
    table.paste("spam", "550 High probability of spam", "550.words-spam");
    table.paste("loop", "550 5.4.6 Hop count exceeded", "550.words-loop");
    table.paste("size", "550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient",
                "550.words-size");
    table.paste("login", "550 5.7.1 Authentication required", "550.words-login");
    table.paste("form", "550 5.7.1 Message is not RFC 5322 compliant", "550.words-form");
    table.paste("recipient domain", "550 5.4.310 DNS domain example.invalid does not exist",
                "550.words-recipient-domain");
    table.paste("rate", "550 5.4.5 Daily user sending quota exceeded", "550.words-rate");
    table.paste("closed", "550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup", "550.words-closed");
    table.paste("no service", "550 No SMTP service here", "550.words-no-service");
    table.paste("policy", "550 5.7.1 Local Policy Violation", "550.words-policy");
    table.paste("a sender on a list", "550 5.7.1 Sender address [a@example.net] blocked using dbl.spamhaus.org",
                "550.words-sender");
    table.paste("a sender that is unknown", "550 5.1.0 Sender address rejected: User unknown in local recipient table",
                "550.words-sender");
    table.paste("basic login", "550 5.7.30 Basic authentication is not supported for Client Submission",
                "535.password-login-off");
    table.paste("nothing", "550 No", "");
}

void TestReadings550::namesTheClientAsTheServerSeesIt()
{
    const Explained explained(toBob + "S: 550 5.7.1 client [203.0.113.9] blocked using zen.spamhaus.org\n");
    QCOMPARE(explained.argument(Role::ClientAddress), QByteArray("203.0.113.9"));
    QVERIFY(!explained.isCertain());
}

void TestReadings550::setsLoginAndSenderSideBySide()
{
    const Explained explained(offersLogin + login +
                              "C: MAIL FROM:<boss@example.org>\n"
                              "S: 550 5.7.60 cannot send as this sender\n");
    QCOMPARE(explained.argument(Role::Login), QByteArray("alice@example.org"));
    QCOMPARE(explained.argument(Role::Sender), QByteArray("boss@example.org"));
    QVERIFY(explained.shows("MAIL FROM:<boss@example.org>"));
}

void TestReadings550::pointsAtTheEarlierDeferral()
{
    const Explained explained(toBob + "S: 450 4.2.0 Greylisted\n" + bob + "S: 550 5.0.0 No\n");
    QCOMPARE(explained.lineOf(Role::Cause), QByteArray("450 4.2.0 Greylisted"));
}

void TestReadings550::isCertainWhereAnotherOfTheDomainPassed()
{
    QVERIFY(Explained(toBob + ok + carol + "S: 550 no such user\n").isCertain());
    QVERIFY(!Explained(toBob + "S: 550 no such user\n").isCertain());
}

QTEST_GUILESS_MAIN(TestReadings550)
#include "tst_readings550.moc"
