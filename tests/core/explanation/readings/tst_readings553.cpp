#include "tests/support/readingtable.h"

using namespace Core;

namespace {

const QByteArray begun = R"(
    S: 220 mail.example.org ESMTP Postfix
    C: EHLO client.example.net
    S: 250-mail.example.org
    S: 250-SMTPUTF8
    S: 250 AUTH PLAIN LOGIN SCRAM-SHA-256
)";
// alice@example.org
const QByteArray alice = begun + "C: AUTH PLAIN AGFsaWNlQGV4YW1wbGUub3JnAHNlY3JldA==\nS: 235 2.7.0 ok\n";
const QByteArray bareAlice = begun + "C: AUTH PLAIN AGFsaWNlAHNlY3JldA==\nS: 235 2.7.0 ok\n";
// A mechanism that shows no name.
const QByteArray hidden = begun + "C: AUTH GSSAPI YWJjZGVm\nS: 334 Z2hp\nC: amts\nS: 235 2.7.0 ok\n";
const QByteArray scram = begun + "C: AUTH SCRAM-SHA-256 biwsbj1hbGljZSxyPWFiYw==\nS: 334 cj1hLHM9YixpPTQwOTY=\n"
                                 "C: Yz1iaXdzLHI9YSxwPXg=\nS: 235 2.7.0 ok\n";
const QByteArray accounts = "C: MAIL FROM:<accounts@example.org>\nS: 250 2.1.0 Ok\n";
const QByteArray stranger = "C: MAIL FROM:<eve@example.com>\nS: 250 2.1.0 Ok\n";
const QByteArray notOwned =
    "S: 553 5.7.1 <accounts@example.org>: Sender address rejected: not owned by user alice@example.org";
const QByteArray toBob = "C: RCPT TO:<bob@example.net>\n";

} // namespace

class TestReadings553 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheConversation_data();
    void readsTheConversation() { ReadingTable::check(); }
    void setsTheTwoIdentitiesSideBySide();
    void pointsAtTheBlank();
    void pointsAtTheOddSign();
};

void TestReadings553::readsTheConversation_data()
{
    ReadingTable table(553);
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };
    is("not owned (Postfix, at RCPT)", alice + accounts + toBob + notOwned, "553.sender-not-owned-address");
    is("not owned, at MAIL", alice + "C: MAIL FROM:<accounts@example.org>\n" + notOwned,
       "553.sender-not-owned-address");
    is("5.7.1 alone", alice + accounts + toBob + "S: 553 5.7.1 Access denied", "553.sender-not-owned-address");
    is("not owned, bare login", bareAlice + accounts + toBob + notOwned, "553.sender-not-owned");
    is("not owned, login not seen", hidden + accounts + toBob + notOwned, "553.sender-not-owned-login-hidden");
    is("not owned, SCRAM names the login", scram + accounts + toBob + notOwned, "553.sender-not-owned");
    is("5.7.1, sender is the login",
       alice + "C: MAIL FROM:<alice@example.org>\nS: 250 ok\n" + toBob + "S: 553 5.7.1 no", "");
    is("5.7.1, relay", alice + accounts + toBob + "S: 553 5.7.1 relaying denied", "553.relay");
    is("not logged in",
       begun + accounts + toBob + "S: 553 5.7.1 <accounts@example.org>: Sender address rejected: not logged in",
       "553.sender-needs-login");
    is("international",
       begun + "C: MAIL FROM:<j\xc3\xb6rg@example.net>\nS: 553 5.6.7 Must declare SMTPUTF8 to permit unicode address",
       "553.utf8-not-given");
    is("international, declared", begun + "C: MAIL FROM:<j\xc3\xb6rg@example.net> SMTPUTF8\nS: 553 5.1.7 no",
       "553.sender-refused");
    is("route",
       begun + stranger + "C: RCPT TO:<@relay.example.com:bob@example.org>\nS: 553 5.1.3 Invalid route address",
       "553.source-route");
    is("no domain", begun + stranger + "C: RCPT TO:<bob>\nS: 553 5.1.3 <bob>... Hostname required",
       "553.address-without-domain");
    is("sender without domain (Sendmail)",
       begun + "C: MAIL FROM:<eve>\nS: 553 5.5.4 <eve>... Domain name required for sender address eve",
       "553.address-without-domain");
    is("blank", begun + stranger + "C: RCPT TO:<bob smith@example.org>\nS: 553 5.1.3 syntax error",
       "553.address-blank");
    is("two dots", begun + stranger + "C: RCPT TO:<bob..smith@example.org>\nS: 553 5.1.3 syntax error",
       "553.address-dot");
    is("dot at the end", begun + stranger + "C: RCPT TO:<bob.@example.org>\nS: 553 5.1.3 syntax error",
       "553.address-dot");
    is("too long", begun + stranger + "C: RCPT TO:<" + QByteArray(70, 'b') + "@example.org>\nS: 553 5.1.3 too long",
       "553.address-too-long");
    is("no brackets", begun + stranger + "C: RCPT TO:bob@example.org\nS: 553 5.1.3 syntax error",
       "553.address-bracket");
    is("bracket open", begun + stranger + "C: RCPT TO:<bob@example.org\nS: 553 5.1.3 Unbalanced '<'",
       "553.address-bracket");
    is("two @", begun + stranger + "C: RCPT TO:<bob@smith@example.org>\nS: 553 5.1.3 syntax error",
       "553.address-badly-written");
    is("bad domain sign", begun + stranger + "C: RCPT TO:<bob@exam_ple.org>\nS: 553 5.1.2 Invalid host name",
       "553.address-badly-written");
    is("no domain, but relay",
       begun + stranger + "C: RCPT TO:<bob>\nS: 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
       "553.relay");
    is("at RCPT, about the sender (qmail)",
       begun + stranger + toBob + "S: 553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)",
       "553.about-sender");
    is("at RCPT, names the sender", begun + stranger + toBob + "S: 553 5.1.7 <eve@example.com> is not acceptable",
       "553.about-sender");
    is("sender domain (Sendmail)",
       begun + "C: MAIL FROM:<eve@nowhere.example>\nS: 553 5.1.8 <eve@nowhere.example>... Domain of sender address "
               "eve@nowhere.example does not exist",
       "553.sender-domain-missing");
    is("real domain",
       begun +
           "C: MAIL FROM:<eve@localhost>\nS: 553 5.5.4 <eve@localhost>... Real domain name required for sender address",
       "553.sender-domain-missing");
    is("relay (qmail)",
       begun + stranger + toBob + "S: 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
       "553.relay");
    is("percent",
       begun + stranger + "C: RCPT TO:<bob%example.com@example.org>\nS: 553 5.1.1 restricted characters in address",
       "553.characters-not-allowed");
    is("VRFY", begun + "C: VRFY smith\nS: 553 User ambiguous", "553.not-one-mailbox");
    is("initial response (Exim)", begun + "C: AUTH LOGIN YWxpY2U=\nS: 553 Initial data not expected",
       "553.initial-response");
    is("block list",
       begun + stranger + toBob + "S: 553 5.7.1 Service unavailable; client [192.0.2.7] blocked using zen.spamhaus.org",
       "553.block-list");
    is("block list at MAIL",
       begun + "C: MAIL FROM:<eve@example.com>\nS: 553 5.3.0 Rejected: 192.0.2.7 listed at bl.example.com",
       "553.block-list");
    is("From of the message",
       alice + "C: MAIL FROM:<alice@example.org>\nS: 250 ok\n" + toBob +
           "S: 250 ok\nC: DATA\nS: 354 go\n"
           "C: From: boss@example.org\nC:\nC: .\nS: 553 5.7.1 From header not allowed for this account",
       "553.author-refused");
    is("unknown user", begun + stranger + toBob + "S: 553 sorry, no mailbox here by that name (#5.1.1)",
       "553.recipient-unknown");
    is("unknown user, status alone", begun + stranger + toBob + "S: 553 5.1.1", "553.recipient-unknown");
    is("barred sender", begun + "C: MAIL FROM:<eve@example.com>\nS: 553 5.7.1 sender not welcome",
       "553.sender-refused");
    is("nothing to hold on to", begun + stranger + toBob + "S: 553 no", "");
    table.paste("pasted, not owned", notOwned.mid(3).trimmed(), "553.words-sender-not-owned");
    table.paste("pasted, not logged in", "553 5.7.1 <a@example.org>: Sender address rejected: not logged in",
                "553.words-sender-needs-login");
    table.paste("pasted, list", "553 5.7.1 blocked using zen.spamhaus.org", "553.block-list");
    table.paste("pasted, bare", "553 no", "");
}

void TestReadings553::setsTheTwoIdentitiesSideBySide()
{
    const Explained explained(alice + accounts + toBob + notOwned);
    QCOMPARE(explained.argument(Role::Login), "alice@example.org");
    QCOMPARE(explained.argument(Role::Sender), "accounts@example.org");
    QCOMPARE(explained.lineOf(Role::Sender), "MAIL FROM:<accounts@example.org>");
    QVERIFY(explained.lineOf(Role::Login).startsWith("AUTH PLAIN "));
    QVERIFY(explained.shows("MAIL FROM:<accounts@example.org>"));
    QVERIFY(explained.isCertain());
}

void TestReadings553::pointsAtTheBlank()
{
    const Explained explained(begun + stranger + "C: RCPT TO:<bob smith@example.org>\nS: 553 5.1.3 syntax error");
    QCOMPARE(explained.argument(Role::Character), " ");
    QCOMPARE(explained.argument(Role::Position), "4");
    QCOMPARE(explained.span(Role::Character), (Span{12, 1}));
}

void TestReadings553::pointsAtTheOddSign()
{
    const Explained explained(begun + stranger + "C: RCPT TO:<bob%example.com@example.org>\nS: 553 no such characters");
    QCOMPARE(explained.argument(Role::Character), "%");
    QCOMPARE(explained.span(Role::Character), (Span{12, 1}));
}

QTEST_GUILESS_MAIN(TestReadings553)
#include "tst_readings553.moc"
