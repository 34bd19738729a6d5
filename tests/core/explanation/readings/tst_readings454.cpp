#include "tests/support/readingtable.h"

using namespace Core;

namespace {

const QByteArray begun = R"(
    S: 220 mail.example.org ESMTP
    C: EHLO client.example.net
    S: 250-mail.example.org
    S: 250-STARTTLS
    S: 250 AUTH PLAIN LOGIN
)";
const QByteArray plainServer = "S: 220 mail.example.org\nC: EHLO client.example.net\nS: 250 mail.example.org\n";
const QByteArray inTls =
    begun + "C: STARTTLS\nS: 220 go\nTLS\nC: EHLO client.example.net\nS: 250-mail.example.org\nS: 250 AUTH PLAIN\n";
const QByteArray login = "C: AUTH PLAIN AGFsaWNlAHNlY3JldA==\n";
const QByteArray mail = "C: MAIL FROM:<alice@example.net>\nS: 250 ok\n";
const QByteArray toBob = "C: RCPT TO:<bob@example.com>\n";

} // namespace

class TestReadings454 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheConversation_data();
    void readsTheConversation() { ReadingTable::check(); }
    void pointsAtTheOffer();
};

void TestReadings454::readsTheConversation_data()
{
    ReadingTable table(454);
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };
    is("STARTTLS (Postfix)", begun + "C: STARTTLS\nS: 454 4.7.0 TLS not available due to local problem",
       "454.starttls-for-now");
    is("STARTTLS (Exim)", begun + "C: STARTTLS\nS: 454 TLS currently unavailable", "454.starttls-for-now");
    is("STARTTLS again",
       begun + "C: STARTTLS\nS: 454 4.7.0 TLS not available\nC: STARTTLS\nS: 454 4.7.0 TLS not available",
       "454.starttls-every-time");
    is("STARTTLS rate", begun + "C: STARTTLS\nS: 454 4.7.0 Error: too many new TLS sessions from 192.0.2.7",
       "454.starttls-rate");
    is("STARTTLS inside TLS", inTls + "C: STARTTLS\nS: 454 4.7.0 TLS already active", "454.starttls-inside-tls");
    is("STARTTLS not offered", plainServer + "C: STARTTLS\nS: 454 4.3.3 TLS not available", "454.starttls-not-offered");
    is("STARTTLS, certificate", begun + "C: STARTTLS\nS: 454 4.7.5 Certificate validation failure", "454.certificate");
    is("MAIL, certificate", inTls + "C: MAIL FROM:<a@example.net>\nS: 454 4.7.5 no", "454.certificate");
    is("credentials (Postfix)",
       begun + login + "S: 454 4.7.0 Temporary authentication failure: Connection lost to authentication server",
       "454.login-store-unreachable");
    is("credentials, after a 535",
       begun + login + "S: 535 5.7.8 no\n" + login + "S: 454 4.7.0 Temporary authentication failure",
       "454.login-store-unreachable");
    is("LOGIN to its end",
       begun + "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: YWxpY2U=\nS: 334 UGFzc3dvcmQ6\nC: c2VjcmV0\nS: 454 4.3.0 "
               "Internal error",
       "454.login-store-unreachable");
    is("at once", begun + "C: AUTH LOGIN\nS: 454 4.3.0 Temporary authentication failure", "454.login-service-down");
    is("attempts", begun + login + "S: 454 4.7.0 Too many login attempts, try again later", "454.too-many-logins");
    is("after a 535", begun + login + "S: 535 5.7.8 no\n" + login + "S: 454 4.7.0 Please wait",
       "454.too-many-logins-failed");
    is("relay (Postfix)", begun + mail + toBob + "S: 454 4.7.1 <bob@example.com>: Relay access denied",
       "454.relay-deferred");
    is("relay although logged in",
       begun + login + "S: 235 ok\n" + mail + toBob + "S: 454 4.7.1 <bob@example.com>: Relay access denied",
       "454.relay-deferred-login");
    is("relay in the address only",
       begun + mail + "C: RCPT TO:<relay@example.com>\nS: 454 4.7.1 <relay@example.com>: later", "");
    is("TLS wanted", begun + "C: MAIL FROM:<a@example.net>\nS: 454 4.7.0 Must issue a STARTTLS command first",
       "454.tls-wanted");
    is("TLS wanted, but active", inTls + "C: MAIL FROM:<a@example.net>\nS: 454 4.7.0 encryption needed", "");
    table.paste("pasted", "454 4.7.0 Temporary authentication failure", "");
}

void TestReadings454::pointsAtTheOffer()
{
    const Explained explained(begun + "C: STARTTLS\nS: 454 4.7.0 TLS not available due to local problem");
    QCOMPARE(explained.lineOf(Role::Starttls), "250-STARTTLS");
    QVERIFY(explained.shows("250-STARTTLS"));
    QVERIFY(explained.shows("STARTTLS"));
}

QTEST_GUILESS_MAIN(TestReadings454)
#include "tst_readings454.moc"
