#include "tests/support/readingtable.h"

using namespace Core;

namespace {

const QByteArray begun = "S: 220 mail.example.org ESMTP\nC: EHLO client.example.net\nS: 250-mail.example.org\n";
const QByteArray offer = begun + "S: 250 AUTH PLAIN LOGIN CRAM-MD5 SCRAM-SHA-256 XOAUTH2 EXTERNAL\n";
const QByteArray failed = "S: 535 5.7.8 Error: authentication failed\n";

QByteArray plain(const QByteArray &octets)
{
    return "C: AUTH PLAIN " + octets.toBase64() + '\n';
}

QByteArray loginWith(const QByteArray &user, const QByteArray &password)
{
    return "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: " + user.toBase64() +
           "\nS: 334 UGFzc3dvcmQ6\nC: " + password.toBase64() + '\n';
}

QByteArray fields(const char *authzid, const char *user, const char *password)
{
    return QByteArray(authzid) + '\0' + user + '\0' + password;
}

} // namespace

class TestReadings535 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheConversation_data();
    void readsTheConversation() { ReadingTable::check(); }
    void namesTheUser();
    void countsTheNuls();
    void pointsAtTheFirstFailure();
    void keepsThePasswordOut();
};

void TestReadings535::readsTheConversation_data()
{
    ReadingTable table(535);
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };
    const QByteArray right = fields("", "alice", "secret");
    is("a command in AUTH", offer + "C: AUTH PLAIN\nS: 334\nC: QUIT\n" + failed, "535.command-as-response");
    is("no base64", offer + "C: AUTH PLAIN\nS: 334\nC: alice:secret\n" + failed, "535.not-base64");
    is("a plain user name", offer + "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: alice@example.org\n" + failed,
       "535.not-base64");
    is("echo without -n", offer + plain(fields("", "alice", "secret\n")) + failed, "535.line-end-in-secret");
    is("a line end in LOGIN", offer + loginWith("alice", "secret\n") + failed, "535.line-end-in-secret");
    is("one NUL", offer + plain(QByteArray("alice\0secret", 12)) + failed, "535.plain-fields");
    is("no user", offer + plain(fields("", "", "secret")) + failed, "535.empty-user");
    is("no user in LOGIN", offer + "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC:\n" + failed, "535.empty-user");
    is("no password", offer + plain(fields("", "alice", "")) + failed, "535.empty-password");
    is("an empty answer", offer + "C: AUTH PLAIN\nS: 334\nC:\n" + failed, "535.empty-response");
    is("acting for another", offer + plain(fields("boss", "alice", "secret")) + failed, "535.acting-for-other");
    is("Latin-1", offer + plain(fields("", "alice", "s\xe9same")) + failed, "535.charset");
    is("not offered", offer + "C: AUTH NTLM\n" + failed, "535.mechanism-not-offered");
    is("no AUTH offered", begun + "S: 250 STARTTLS\n" + plain(right) + failed, "535.login-not-offered");
    is("refused at once", offer + "C: AUTH PLAIN\n" + failed, "535.refused-at-once");
    is("at once, and temporary", offer + "C: AUTH PLAIN\nS: 535 5.7.8 Service temporarily unavailable\n",
       "535.temporary");
    is("after the user name", offer + "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: YWxpY2U=\n" + failed,
       "535.refused-after-user");
    is("PLAIN worked before TLS",
       offer + plain(right) +
           "S: 235 ok\nC: STARTTLS\nS: 220 go\nTLS\n"
           "C: EHLO client.example.net\nS: 250-mail.example.org\nS: 250 AUTH CRAM-MD5\n"
           "C: AUTH CRAM-MD5\nS: 334 PDEyMz4=\nC: YWxpY2UgMDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=\n" +
           failed,
       "535.other-mechanism-worked");
    is("CRAM-MD5",
       offer +
           "C: AUTH CRAM-MD5\nS: 334 PDEyMz4=\n"
           "C: YWxpY2UgMDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=\n" +
           failed,
       "535.challenge-mechanism");
    is("SCRAM at the proof",
       offer +
           "C: AUTH SCRAM-SHA-256 biwsbj1hLHI9YWJj\nS: 334 cj1hYmMscz1hYmMsaT00MDk2\n"
           "C: Yz1iaXdzLHI9YWJjLHA9YWJj\n" +
           failed,
       "535.scram-proof");
    const auto token = [&](const char *name, const QByteArray &json, const char *reading) {
        is(name, offer + "C: AUTH XOAUTH2 dXNlcj1h\nS: 334 " + json.toBase64() + "\nC:\n" + failed, reading);
    };
    token("a token", R"({"status":"400","schemes":"Bearer"})", "535.token-invalid");
    token("a scope", R"({"status":"insufficient_scope","scope":"mail"})", "535.token-scope");
    token("a request", R"({"status":"invalid_request"})", "535.token-request");
    token("another status", R"({"status":"500"})", "535.token-refused");
    token("no JSON", "no", "535.token-refused");
    is("XOAUTH2 at once", offer + "C: AUTH XOAUTH2 dXNlcj1h\nS: 535 5.7.3 Authentication unsuccessful\n",
       "535.token-refused-silently");
    is("EXTERNAL", offer + "C: AUTH EXTERNAL =\n" + failed, "535.certificate-identity");
    is("Microsoft 365",
       offer + plain(right) +
           "S: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is "
           "disabled for the Tenant.\n",
       "535.password-login-off");
    is("the third failure", offer + plain(right) + failed + plain(right) + failed + plain(right) + failed,
       "535.many-failures");
    is("the second failure", offer + plain(right) + failed + plain(right) + failed, "535.wrong-credentials");
    is("connection lost",
       offer + plain(right) +
           "S: 535 5.7.8 Error: authentication failed: Connection lost to "
           "authentication server\n",
       "535.temporary");
    is("PLAIN", offer + plain(right) + failed, "535.wrong-credentials");
    is("LOGIN", offer + loginWith("alice", "secret") + "S: 535 Incorrect authentication data\n",
       "535.wrong-credentials");
    is("another mechanism", begun + "S: 250 AUTH GSSAPI\nC: AUTH GSSAPI YWJj\nS: 334 YWJj\nC: YWJj\n" + failed,
       "535.wrong-credentials-unnamed");
    table.paste("wrong", "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6", "535.words-credentials");
    table.paste("switched off", "535 5.7.139 Authentication unsuccessful, basic authentication is disabled.",
                "535.password-login-off");
}

void TestReadings535::namesTheUser()
{
    const Explained inPlain(offer + plain(fields("", "alice", "secret")) + failed);
    QCOMPARE(inPlain.argument(Role::Login), QByteArray("alice"));
    const Explained inLogin(offer + loginWith("alice@example.org", "secret") + failed);
    QCOMPARE(inLogin.argument(Role::Login), QByteArray("alice@example.org"));
}

void TestReadings535::countsTheNuls()
{
    const Explained explained(offer + plain(QByteArray("alice\0secret", 12)) + failed);
    QCOMPARE(explained.argument(Role::Count), QByteArray("1"));
}

void TestReadings535::pointsAtTheFirstFailure()
{
    const QByteArray once = plain(fields("", "alice", "secret"));
    const Explained explained(offer + once + "S: 535 first\n" + once + failed + once + failed);
    QCOMPARE(explained.argument(Role::Count), QByteArray("2"));
    QCOMPARE(explained.lineOf(Role::Cause), QByteArray("535 first"));
}

void TestReadings535::keepsThePasswordOut()
{
    const Explained explained(offer + plain(fields("", "alice", "geheim")) + failed);
    for (const Remark &remark : explained.explanation().remarks) {
        for (const Argument &argument : remark.arguments) {
            QVERIFY(!argument.bytes.contains("geheim"));
            QVERIFY(!argument.bytes.contains(fields("", "alice", "geheim").toBase64()));
        }
    }
}

QTEST_GUILESS_MAIN(TestReadings535)
#include "tst_readings535.moc"
