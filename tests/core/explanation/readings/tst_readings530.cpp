#include "tests/support/readingtable.h"

using namespace Core;

namespace {

const QByteArray greeted = "S: 220 mail.example.org ESMTP\n";
const QByteArray ehlo = greeted + "C: EHLO client.example.net\nS: 250-mail.example.org\n";
const QByteArray both = ehlo + "S: 250-STARTTLS\nS: 250 AUTH PLAIN LOGIN\n";
const QByteArray tlsOnly = ehlo + "S: 250-PIPELINING\nS: 250 STARTTLS\n";
const QByteArray authOnly = ehlo + "S: 250 AUTH PLAIN LOGIN\n";
const QByteArray neither = ehlo + "S: 250 PIPELINING\n";
const QByteArray inTls = tlsOnly + "C: STARTTLS\nS: 220 go\nTLS\nC: EHLO client.example.net\nS: 250-mail.example.org\n";
const QByteArray login = "C: AUTH PLAIN AGFsaWNlAHNlY3JldA==\nS: 235 2.7.0 Authentication successful\n";
const QByteArray mail = "C: MAIL FROM:<alice@example.net>\n";
const QByteArray ok = "S: 250 2.1.0 Ok\n";
const char *wantsTls = "S: 530 5.7.0 Must issue a STARTTLS command first\n";
const char *wantsLogin = "S: 530 5.7.0 Authentication required\n";

} // namespace

class TestReadings530 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheConversation_data();
    void readsTheConversation() { ReadingTable::check(); }
    void namesTheMechanismToUse();
    void pointsAtTheOffer();
    void pointsAtTheLoginThatWasLost();
};

void TestReadings530::readsTheConversation_data()
{
    ReadingTable table(530);
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };
    is("Postfix wants TLS", both + mail + wantsTls, "530.starttls-first");
    is("Dovecot wants TLS", tlsOnly + mail + "S: 530 5.7.0 TLS required.\n", "530.starttls-first");
    is("after HELO", greeted + "C: HELO client.example.net\nS: 250 hello\n" + mail + wantsTls, "530.starttls-unseen");
    is("before EHLO", greeted + mail + wantsTls, "530.starttls-unseen");
    is("not offered", neither + mail + wantsTls, "530.starttls-not-offered");
    is("AUTH in clear", both + "C: AUTH LOGIN\n" + wantsTls, "530.auth-before-tls");
    is("AUTH in clear, hMailServer",
       tlsOnly + "C: AUTH LOGIN\nS: 530 A SSL/TLS-connection is required for "
                 "authentication.\n",
       "530.auth-before-tls");
    is("a password in clear", tlsOnly + "C: AUTH PLAIN AGFsaWNlAHNlY3JldA==\n" + wantsTls, "530.secret-in-clear");
    is("a password in clear, TLS not offered", neither + "C: AUTH PLAIN AGFsaWNlAHNlY3JldA==\n" + wantsTls,
       "530.secret-in-clear");
    is("login before TLS",
       both + login +
           "C: STARTTLS\nS: 220 go\nTLS\nC: EHLO client.example.net\n"
           "S: 250-mail.example.org\nS: 250 AUTH PLAIN\n" +
           mail + wantsLogin,
       "530.login-lost-by-tls");
    is("login in TLS", inTls + "S: 250 AUTH PLAIN\n" + login + mail + "S: 530 5.7.1 Client was not authenticated\n",
       "530.refused-although-logged-in");
    is("login in clear offered with TLS", both + mail + wantsLogin, "530.login-first-in-clear");
    is("login offered", inTls + "S: 250 AUTH PLAIN LOGIN\n" + mail + wantsLogin, "530.login-first");
    is("login offered, no TLS at all", authOnly + mail + "S: 530 SMTP authentication is required.\n",
       "530.login-first");
    is("OpenSMTPD", inTls + "S: 250 AUTH PLAIN LOGIN\n" + mail + "S: 530 5.7.0 Must issue an AUTH command first\n",
       "530.login-first");
    is("TLS, then login", tlsOnly + mail + wantsLogin, "530.tls-then-login");
    is("Exchange", inTls + "S: 250 SIZE 1000\n" + mail + "S: 530 5.7.57 Client not authenticated to send mail\n",
       "530.login-not-offered");
    is("neither offered", neither + mail + wantsLogin, "530.login-not-offered");
    is("login after HELO", greeted + "C: HELO client.example.net\nS: 250 hello\n" + mail + wantsLogin,
       "530.login-unseen");
    is("for another domain", authOnly + mail + ok + "C: RCPT TO:<bob@example.com>\n" + wantsLogin,
       "530.login-to-relay");
    is("for the own domain", authOnly + mail + ok + "C: RCPT TO:<bob@example.org>\n" + wantsLogin,
       "530.submission-port");
    is("for a recipient without domain", authOnly + mail + ok + "C: RCPT TO:<postmaster>\n" + wantsLogin,
       "530.login-first");
    is("ETRN", authOnly + "C: ETRN example.org\n" + wantsLogin, "530.queue-needs-login");
    is("the sender, not the login", inTls + "S: 250 AUTH PLAIN LOGIN\n" + mail + "S: 530 5.7.1 Sender rejected\n", "");
    table.paste("of TLS", "530 5.7.0 Must issue a STARTTLS command first", "530.words-starttls");
    table.paste("of a login", "530 5.7.57 Client not authenticated to send mail", "530.words-login");
}

void TestReadings530::namesTheMechanismToUse()
{
    const QByteArray offer = "S: 250 AUTH GSSAPI CRAM-MD5 LOGIN\n";
    QCOMPARE(Explained(inTls + offer + mail + wantsLogin).argument(Role::Mechanism), QByteArray("LOGIN"));
    QCOMPARE(Explained(ehlo + offer + mail + wantsLogin).argument(Role::Mechanism), QByteArray("CRAM-MD5"));
}

void TestReadings530::pointsAtTheOffer()
{
    const Explained explained(both + mail + wantsTls);
    QVERIFY(explained.shows("250-STARTTLS"));
    QVERIFY(explained.isCertain());
    QCOMPARE(explained.lineOf(Role::Starttls), QByteArray("250-STARTTLS"));
}

void TestReadings530::pointsAtTheLoginThatWasLost()
{
    const Explained explained(both + login +
                              "C: STARTTLS\nS: 220 go\nTLS\nC: EHLO client.example.net\n"
                              "S: 250-mail.example.org\nS: 250 AUTH PLAIN\n" +
                              mail + wantsLogin);
    QCOMPARE(explained.lineOf(Role::Auth), QByteArray("235 2.7.0 Authentication successful"));
    QVERIFY(explained.shows("235 2.7.0 Authentication successful"));
}

QTEST_GUILESS_MAIN(TestReadings530)
#include "tst_readings530.moc"
