#include "tests/support/readingtable.h"

using namespace Core;

namespace {

const QByteArray begun = R"(
    S: 220 mail.example.org ESMTP
    C: EHLO client.example.net
    S: 250-mail.example.org
    S: 250 AUTH PLAIN LOGIN CRAM-MD5 SCRAM-SHA-256 XOAUTH2 OAUTHBEARER
)";
const QByteArray loginUser = begun + "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\n";

QByteArray encoded(const QByteArray &plain)
{
    return "S: 334 " + plain.toBase64() + '\n';
}

} // namespace

class TestReadings334 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheConversation_data();
    void readsTheConversation() { ReadingTable::check(); }
    void decodesThePrompt();
    void showsTheWholeReason();
};

void TestReadings334::readsTheConversation_data()
{
    ReadingTable table(334);
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };
    is("after NOOP", begun + "C: NOOP\nS: 334 VXNlcm5hbWU6", "334.outside-auth");
    is("after MAIL", begun + "C: MAIL FROM:<a@example.net>\nS: 334", "334.outside-auth");
    is("after *", loginUser + "C: *\nS: 334 UGFzc3dvcmQ6", "334.cancelled");
    is("PLAIN", begun + "C: AUTH PLAIN\nS: 334 ", "334.plain-waits");
    is("PLAIN, no blank", begun + "C: AUTH PLAIN\nS: 334", "334.plain-waits");
    is("plain in lower case", begun + "C: auth plain\nS: 334 ", "334.plain-waits");
    is("PLAIN, not empty", begun + "C: AUTH PLAIN\n" + encoded("go on"), "334.challenge");
    is("LOGIN with user", begun + "C: AUTH LOGIN YWxpY2U=\nS: 334 UGFzc3dvcmQ6", "334.login-password-only");
    is("LOGIN with user, asked again", begun + "C: AUTH LOGIN YWxpY2U=\nS: 334 VXNlcm5hbWU6", "334.login-user");
    is("LOGIN", loginUser, "334.login-user");
    is("LOGIN, Exchange's words", begun + "C: AUTH LOGIN\n" + encoded("User Name"), "334.login-user");
    is("LOGIN, words of its own", begun + "C: AUTH LOGIN\n" + encoded("Who goes there?"), "334.login-user");
    is("LOGIN, no words", begun + "C: AUTH LOGIN\nS: 334 ", "334.login-user-unnamed");
    is("LOGIN, plain words", begun + "C: AUTH LOGIN\nS: 334 Username:", "334.login-user-unnamed");
    is("LOGIN, second", loginUser + "C: YWxpY2U=\nS: 334 UGFzc3dvcmQ6", "334.login-password");
    is("LOGIN, second, other words", loginUser + "C: YWxpY2U=\n" + encoded("Kennwort"), "334.login-password");
    is("LOGIN, third", loginUser + "C: YWxpY2U=\nS: 334 UGFzc3dvcmQ6\nC: c2VjcmV0\nS: 334 UGFzc3dvcmQ6",
       "334.challenge");
    is("CRAM-MD5", begun + "C: AUTH CRAM-MD5\n" + encoded("<1896.697170952@mail.example.org>"), "334.cram-challenge");
    is("CRAM-MD5, odd form", begun + "C: AUTH CRAM-MD5\n" + encoded("1896-697170952"), "334.cram-challenge");
    is("SCRAM server-first",
       begun + "C: AUTH SCRAM-SHA-256 biwsbj1hbGljZSxyPWFiYw==\n" + encoded("r=abcdef,s=QSXCR+Q6sek8bf92,i=4096"),
       "334.scram-server-first");
    is("SCRAM server-final",
       begun + "C: AUTH SCRAM-SHA-256 biwsbj1hbGljZSxyPWFiYw==\n" + encoded("r=abcdef,s=QSXCR+Q6sek8bf92,i=4096") +
           "C: Yz1iaXdzLHI9YWJjZGVmLHA9eHh4eA==\n" + encoded("v=rmF9pqV8S7suAoZWja4dJRkFsKQ="),
       "334.scram-server-final");
    const auto token = [&](const char *name, const QByteArray &mechanism, const char *json, const char *reading) {
        table.add(name, begun + "C: AUTH " + mechanism + " dXNlcj1hbGljZQ==\n" + encoded(json), reading);
    };
    token("a token, by number (Gmail)", "XOAUTH2", R"({"status":"400","schemes":"Bearer","scope":"mail"})",
          "334.xoauth2-token");
    token("a token, by a number that is one", "XOAUTH2", R"({"status":401})", "334.xoauth2-token");
    token("a token", "OAUTHBEARER", R"({"status":"invalid_token"})", "334.oauthbearer-token");
    token("a scope", "XOAUTH2", R"({"status":"insufficient_scope","scope":"mail"})", "334.xoauth2-scope");
    token("a scope, OAUTHBEARER", "OAUTHBEARER", R"({"status":"insufficient_scope","scope":"mail"})",
          "334.oauthbearer-scope");
    token("a scope that is not told", "XOAUTH2", R"({"status":"insufficient_scope"})", "334.xoauth2-error");
    token("a request", "XOAUTH2", R"({"status":"invalid_request"})", "334.xoauth2-request");
    token("a request, OAUTHBEARER", "OAUTHBEARER", R"({"status":"invalid_request"})", "334.oauthbearer-request");
    token("another status", "XOAUTH2", R"({"status":"500"})", "334.xoauth2-error");
    token("another status, OAUTHBEARER", "OAUTHBEARER", R"({"status":"busy"})", "334.oauthbearer-error");
    token("no status", "OAUTHBEARER", R"({"error":"invalid_token"})", "334.oauthbearer-error");
    is("SCRAM without initial response", begun + "C: AUTH SCRAM-SHA-256\nS: 334 ", "334.waits-initial");
    is("XOAUTH2 without initial response", begun + "C: AUTH XOAUTH2\nS: 334 ", "334.waits-initial");
    is("CRAM-MD5 in plain words", begun + "C: AUTH CRAM-MD5\nS: 334 hello there!", "334.not-base64");
    const QByteArray scram = begun + "C: AUTH SCRAM-SHA-256 biwsbj1hbGljZSxyPWFiYw==\n"; // r=abc
    is("SCRAM, another nonce", scram + encoded("r=xyz,s=QSXCR+Q6sek8bf92,i=4096"), "334.scram-nonce-replaced");
    is("SCRAM, the nonce and nothing more", scram + encoded("r=abc,s=QSXCR+Q6sek8bf92,i=4096"),
       "334.scram-nonce-replaced");
    is("SCRAM, few", scram + encoded("r=abcdef,s=QSXCR+Q6sek8bf92,i=4095"), "334.scram-few-iterations");
    is("SCRAM, many", scram + encoded("r=abcdef,s=QSXCR+Q6sek8bf92,i=1000000"), "334.scram-server-first");
    is("SCRAM, too many", scram + encoded("r=abcdef,s=QSXCR+Q6sek8bf92,i=1000001"), "334.scram-too-many-iterations");
    is("SCRAM, an error", scram + encoded("e=unknown-user"), "334.scram-error");
    is("DIGEST-MD5",
       begun + "C: AUTH DIGEST-MD5\n" + encoded("realm=\"x\",nonce=\"y\",qop=\"auth\",algorithm=md5-sess"),
       "334.digest-challenge");
    is("DIGEST-MD5, last",
       begun + "C: AUTH DIGEST-MD5\n" + encoded("nonce=\"y\",algorithm=md5-sess") +
           "C: dXNlcm5hbWU9ImEiLHJlc3BvbnNlPTA=\n" + encoded("rspauth=ea40f60335c427b5527b84dbabcdfffd"),
       "334.digest-proof");
    is("NTLM, in plain words", begun + "C: AUTH NTLM\nS: 334 NTLM supported", "334.ntlm-waits");
    is("NTLM, empty", begun + "C: AUTH NTLM\nS: 334 ", "334.ntlm-waits");
    is("NTLM, challenge",
       begun + "C: AUTH NTLM TlRMTVNTUAABAAAAB4IIAAAAAAAAAAAAAAAAAAAAAAA=\n" +
           encoded(QByteArray("NTLMSSP\0\2\0\0\0\0\0\0\0\x38\0\0\0\x01\x82\0\0", 24) + "12345678" +
                   QByteArray(24, '\0')),
       "334.ntlm-challenge");
    is("GSSAPI", begun + "C: AUTH GSSAPI\n" + encoded("abc"), "334.gssapi-token");
    is("KERBEROS_V4", begun + "C: AUTH KERBEROS_V4\n" + encoded("abc"), "334.challenge");
    table.paste("pasted Username:", "334 VXNlcm5hbWU6", "334.words-user");
    table.paste("pasted Password:", "334 UGFzc3dvcmQ6", "334.words-password");
    table.paste("pasted CRAM", "334 PDE4OTYuNjk3MTcwOTUyQG1haWwuZXhhbXBsZS5vcmc+", "334.cram-challenge");
    table.paste("pasted JSON", "334 eyJzdGF0dXMiOiI0MDEifQ==", "334.words-oauth-error");
    table.paste("pasted, empty", "334 ", "");
    table.paste("pasted, unknown words", "334 aGVsbG8=", "");
}

void TestReadings334::decodesThePrompt()
{
    const Explained explained(loginUser);
    QCOMPARE(explained.argument(Role::Prompt), "Username:");
    QCOMPARE(explained.lineOf(Role::Auth), "AUTH LOGIN");
    QVERIFY(explained.shows("334 VXNlcm5hbWU6"));
}

void TestReadings334::showsTheWholeReason()
{
    const QByteArray reason = R"({"status":"401","schemes":"Bearer","scope":"https://mail.example.org/"})";
    const Explained explained(begun + "C: AUTH XOAUTH2 dXNlcj1hbGljZQFhdXRoPUJlYXJlciB4AQE=\n" + encoded(reason));
    QCOMPARE(explained.argument(Role::Challenge), reason);
    QCOMPARE(explained.argument(Role::Value), QByteArray("401"));
}

QTEST_GUILESS_MAIN(TestReadings334)
#include "tst_readings334.moc"
