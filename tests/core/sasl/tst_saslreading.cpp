#include "core/sasl/mechanism.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Core::Sasl;
using What = Reading::What;

Q_DECLARE_METATYPE(What)

namespace {

void columns()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<What>("what");
}

QTestData &row(const char *name, const char *mechanism, int number, const QByteArray &octets, What what)
{
    return QTest::newRow(name) << QByteArray(mechanism) << number << octets << what;
}

} // namespace

class TestSaslReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void challenges_data();
    void challenges();
    void responses_data();
    void responses();
    void whatIsNoBase64IsSaidSo_data();
    void whatIsNoBase64IsSaidSo();
    void emptyIsNothing();
    void starIsCancelInResponsesOnly();
    void isTotal();
};

void TestSaslReading::challenges_data()
{
    columns();
    row("user", "LOGIN", 1, "Username:", What::UserPrompt);
    row("password", "LOGIN", 2, "Password:", What::PasswordPrompt);
    row("password first, user came in the AUTH line", "LOGIN", 1, "Password:", What::PasswordPrompt);
    row("user with NUL at its end", "LOGIN", 1, QByteArray("User Name\0", 10), What::UserPrompt);
    row("password with NUL at its end", "LOGIN", 2, QByteArray("Password\0", 9), What::PasswordPrompt);
    row("in any case", "login", 1, "USERNAME", What::UserPrompt);
    row("login word", "LOGIN", 1, "Login:", What::UserPrompt);
    row("German", "LOGIN", 2, "Kennwort:", What::PasswordPrompt);
    row("both words, first", "LOGIN", 1, "Username and password", What::UserPrompt);
    row("both words, second", "LOGIN", 2, "Username and password", What::PasswordPrompt);
    row("unknown words, first", "LOGIN", 1, "Who?", What::UserPrompt);
    row("unknown words, second", "LOGIN", 2, "And?", What::PasswordPrompt);
    row("unknown words, third", "LOGIN", 3, "Token:", What::OtherPrompt);
    row("CRAM", "CRAM-MD5", 1, "<1896.697170952@postoffice.reston.mci.net>", What::CramChallenge);
    row("CRAM where none was asked", "", 1, "<1@example.org>", What::CramChallenge);
    row("CRAM without @", "CRAM-MD5", 1, "<1896>", What::Text);
    row("CRAM without brackets", "CRAM-MD5", 1, "1@example.org", What::Text);
    row("CRAM, nothing before @", "CRAM-MD5", 1, "<@x>", What::Text);
    row("CRAM, nothing behind @", "CRAM-MD5", 1, "<x@>", What::Text);
    row("CRAM with a control character", "CRAM-MD5", 1, "<x\x01@y>", What::Octets);
    row("OAuth error", "XOAUTH2", 1, R"({"status":"401","schemes":"bearer","scope":"mail"})", What::Json);
    row("JSON cut off", "XOAUTH2", 1, R"({"status":"401",)", What::Text);
    row("JSON list", "XOAUTH2", 1, "[1]", What::Text);
    row("SCRAM first", "SCRAM-SHA-256", 1, "r=fyko+d2lbbFgONRv9qkxdawL,s=QSXCR+Q6sek8bf92,i=4096", What::Fields);
    row("SCRAM final", "SCRAM-SHA-256", 2, "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=", What::Fields);
    row("DIGEST-MD5", "DIGEST-MD5", 1, R"(realm="x",nonce="y",qop="auth",algorithm=md5-sess)", What::Fields);
    row("words", "PLAIN", 1, "Go on", What::Text);
    row("accents", "PLAIN", 1,
        "D\xc3\xa9"
        "fi",
        What::Text);
    row("not UTF-8", "PLAIN", 1,
        "D\xe9"
        "fi",
        What::Octets);
    row("binary", "NTLM", 1, QByteArray("NTLMSSP\0\x02", 9), What::Octets);
}

void TestSaslReading::challenges()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(int, number);
    QFETCH(QByteArray, octets);
    QFETCH(What, what);
    QCOMPARE(readChallenge(mechanism, number, octets.toBase64()), (Reading{what, octets}));
}

void TestSaslReading::responses_data()
{
    columns();
    row("user of LOGIN", "LOGIN", 1, "alice@practice.test", What::User);
    row("password of LOGIN", "LOGIN", 2, "practice", What::Text);
    row("user that is no text", "LOGIN", 1, "\xff\xfe", What::Octets);
    row("PLAIN", "PLAIN", 1, QByteArray("\0alice\0practice", 15), What::Fields);
    row("PLAIN without NUL", "PLAIN", 1, "alice", What::Text);
    row("PLAIN with one NUL", "PLAIN", 1, QByteArray("alice\0x", 7), What::Octets);
    row("CRAM-MD5", "CRAM-MD5", 1, "tim b913a602c7eda7a495b4e6e7334d3890", What::Fields);
    row("CRAM-MD5 without digest", "CRAM-MD5", 1, "tim", What::Text);
    row("XOAUTH2", "XOAUTH2", 1,
        "user=a@b\x01"
        "auth=Bearer ya29\x01\x01",
        What::Fields);
    row("OAUTHBEARER", "OAUTHBEARER", 1,
        "n,a=a@b,\x01host=x\x01"
        "auth=Bearer t\x01\x01",
        What::Fields);
    row("SCRAM client first", "SCRAM-SHA-1", 1, "n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL", What::Fields);
    row("no mechanism", "", 1, "hello", What::Text);
}

void TestSaslReading::responses()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(int, number);
    QFETCH(QByteArray, octets);
    QFETCH(What, what);
    QCOMPARE(readResponse(mechanism, number, octets.toBase64()), (Reading{what, octets}));
}

void TestSaslReading::whatIsNoBase64IsSaidSo_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"Go on", "VXNlcm5hbWU", "VXNlcm5hbWU6 ", "====", "********", "=VXN"})
        QTest::newRow(text) << QByteArray(text);
}

void TestSaslReading::whatIsNoBase64IsSaidSo()
{
    QFETCH(QByteArray, text);
    QCOMPARE(readChallenge("LOGIN", 1, text), (Reading{What::NotBase64, {}}));
    QCOMPARE(readResponse("LOGIN", 1, text), (Reading{What::NotBase64, {}}));
}

void TestSaslReading::emptyIsNothing()
{
    QCOMPARE(readChallenge("PLAIN", 1, ""), Reading());
    QCOMPARE(readResponse("PLAIN", 1, ""), Reading());
    QCOMPARE(readResponse("PLAIN", 1, "="), Reading());
}

void TestSaslReading::starIsCancelInResponsesOnly()
{
    QCOMPARE(readResponse("PLAIN", 1, "*").what, What::Cancel);
    QCOMPARE(readChallenge("PLAIN", 1, "*").what, What::NotBase64);
}

void TestSaslReading::isTotal()
{
    QRandomGenerator random(3);
    const QList<QByteArray> mechanisms{"", "PLAIN", "LOGIN", "CRAM-MD5", "XOAUTH2", "SCRAM-SHA-1", "\xff"};
    for (int round = 0; round < 20'000; ++round) {
        QByteArray octets(random.bounded(10), '\0');
        for (char &c : octets)
            c = round % 2 ? char(random.bounded(256)) : "<@> =,\x01\0{}\"n"[random.bounded(12)];
        const QByteArray mechanism = mechanisms[random.bounded(mechanisms.size())];
        const int number = random.bounded(-2, 5);
        const QByteArray base64 = round % 3 ? octets.toBase64() : octets;
        readChallenge(mechanism, number, base64);
        const Reading reading = readResponse(mechanism, number, base64);
        QVERIFY(reading.what != What::NotBase64 || reading.decoded.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestSaslReading)
#include "tst_saslreading.moc"
