#include "core/sasl/mechanism.h"
#include "core/sasl/mechanisms.h"

#include <QTest>

using namespace Core::Sasl;

// What travels in one or two messages, and which mechanism is to be taken.
class TestSaslMechanisms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysTheFirstMessage_data();
    void saysTheFirstMessage();
    void acknowledgesARefusedToken_data();
    void acknowledgesARefusedToken();
    void keepsSeparatorsOutOfTokens();
    void answersNtlm();
    void trustsNoNtlmChallenge_data();
    void trustsNoNtlmChallenge();
    void bindsToNothingWithoutTls();
    void saysThatThereIsNoTicket();
    void takesTheStrongest_data();
    void takesTheStrongest();
    void knowsWhatEachIsTold();
};

namespace {

QByteArray littleEndian(quint64 number, int octets)
{
    QByteArray made;
    for (int i = 0; i < octets; ++i)
        made.append(char(number >> (8 * i)));
    return made;
}

// A challenge of NTLM (MS-NLMP 2.2.1.2) that names its target.
QByteArray ntlmChallenge(const QByteArray &target, quint32 offset, quint16 size, quint32 type = 2)
{
    QByteArray made("NTLMSSP\0", 8);
    made += littleEndian(type, 4) + littleEndian(size, 2) + littleEndian(size, 2) + littleEndian(offset, 4);
    made += littleEndian(0x00008201, 4) + QByteArray::fromHex("0123456789abcdef") + QByteArray(8, '\0');
    made += littleEndian(0, 8) + QByteArray(8, '\0');
    return made + target;
}

QByteArray utf16(const QByteArray &text)
{
    QByteArray made;
    for (const char c : text)
        made.append(c).append('\0');
    return made;
}

} // namespace

void TestSaslMechanisms::saysTheFirstMessage_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<Credentials>("credentials");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("secret");
    const QByteArray token = "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==";
    QTest::newRow("RFC 7628 4.1") << QByteArray("OAUTHBEARER") << Credentials{{}, "user@example.com", token}
                                  << QByteArray("n,a=user@example.com,\x01host=server.example.com\x01port=587\x01"
                                                "auth=Bearer ") +
                                         token + "\x01\x01"
                                  << true;
    QTest::newRow("a name with a comma") << QByteArray("OAUTHBEARER") << Credentials{{}, "a,b=c", "t"}
                                         << QByteArray("n,a=a=2Cb=3Dc,\x01host=server.example.com\x01port=587\x01"
                                                       "auth=Bearer t\x01\x01")
                                         << true;
    QTest::newRow("no name") << QByteArray("OAUTHBEARER") << Credentials{{}, {}, "t"}
                             << QByteArray("n,,\x01host=server.example.com\x01port=587\x01"
                                           "auth=Bearer t\x01\x01")
                             << true;
    QTest::newRow("XOAUTH2") << QByteArray("XOAUTH2") << Credentials{{}, "someuser@example.com", "ya29.vF9dft4qmTc2N"}
                             << QByteArray("user=someuser@example.com\x01"
                                           "auth=Bearer ya29.vF9dft4qmTc2N\x01\x01")
                             << true;
    QTest::newRow("EXTERNAL, as the certificate says")
        << QByteArray("EXTERNAL") << Credentials{} << QByteArray() << true;
    QTest::newRow("EXTERNAL, named") << QByteArray("EXTERNAL") << Credentials{"fred@example.com", {}, {}}
                                     << QByteArray("fred@example.com") << true;
    QTest::newRow("ANONYMOUS") << QByteArray("ANONYMOUS") << Credentials{{}, {}, {}, "sirhc"} << QByteArray("sirhc")
                               << false; // RFC 4505 4
}

void TestSaslMechanisms::saysTheFirstMessage()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(Credentials, credentials);
    QFETCH(QByteArray, message);
    QFETCH(bool, secret);
    Surroundings around;
    around.host = "server.example.com";
    around.port = 587;
    const auto exchange = Exchange::begin(mechanism, credentials, around);
    QVERIFY(exchange && exchange->clientFirst());
    QCOMPARE(exchange->password(), credentials.password);
    const Step step = exchange->step({});
    QVERIFY(step);
    QCOMPARE(step->octets, message);
    QCOMPARE(step->secret, secret);
    QCOMPARE(exchange->atSuccess(), Problem::None);
}

void TestSaslMechanisms::acknowledgesARefusedToken_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("acknowledgment");
    QTest::newRow("XOAUTH2") << QByteArray("XOAUTH2") << QByteArray();
    QTest::newRow("OAUTHBEARER") << QByteArray("OAUTHBEARER") << QByteArray("\x01"); // RFC 7628 3.2.3
}

void TestSaslMechanisms::acknowledgesARefusedToken()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QByteArray, acknowledgment);
    const auto exchange = Exchange::begin(mechanism, {{}, "u", "t"});
    QVERIFY(exchange->step({}));
    const Step step = exchange->step("{\"status\":\"invalid_token\"}");
    QVERIFY(step);
    QCOMPARE(step->octets, acknowledgment);
    QVERIFY(!step->secret);
    QCOMPARE(exchange->step("{}").problem, Problem::Senseless);
}

void TestSaslMechanisms::keepsSeparatorsOutOfTokens()
{
    for (const char *name : {"XOAUTH2", "OAUTHBEARER"}) {
        QVERIFY(!Exchange::begin(name, {{}, "u", "t\x01host=evil"}));
        QVERIFY(!Exchange::begin(name, {{}, "u\x01", "t"}));
        QVERIFY(!Exchange::begin(name, {{}, "u", QByteArray("t\0", 2)}));
    }
}

// MS-NLMP 4.2.2.2: the answers of version 1 to the challenge 0123456789abcdef.
void TestSaslMechanisms::answersNtlm()
{
    const auto exchange = Exchange::begin("NTLM", {{}, "User", "Password"});
    const Step first = exchange->step({});
    QVERIFY(first && first->octets.startsWith(QByteArray("NTLMSSP\0\1\0\0\0", 12)));
    const Step step = exchange->step(ntlmChallenge(utf16("LAB"), 56, 6));
    QVERIFY(step && step->secret);
    QVERIFY(step->octets.startsWith(QByteArray("NTLMSSP\0\3\0\0\0", 12)));
    QVERIFY(step->octets.contains(QByteArray::fromHex("67c43011f30298a2ad35ece64f16331c44bdbed927841f94")));
    QVERIFY(step->octets.contains(utf16("User")));
    QVERIFY(!exchange->step({}));
}

void TestSaslMechanisms::trustsNoNtlmChallenge_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("NTLM supported");
    QTest::newRow("cut") << ntlmChallenge({}, 48, 0).left(30);
    QTest::newRow("another message") << ntlmChallenge({}, 48, 0, 3);
    QTest::newRow("a target outside") << ntlmChallenge({}, 52, 6);
    QTest::newRow("a target far outside") << ntlmChallenge({}, 0x7fffffff, 6);
    QTest::newRow("a target before the begin") << ntlmChallenge({}, 0xfffffff0, 6);
    QTest::newRow("an endless target") << ntlmChallenge({}, 0, 0xffff);
    QTest::newRow("a long target") << ntlmChallenge(QByteArray(600, 'x'), 56, 600);
    QTest::newRow("a long challenge") << ntlmChallenge(QByteArray(4000, 'x'), 48, 6);
}

void TestSaslMechanisms::trustsNoNtlmChallenge()
{
    QFETCH(QByteArray, challenge);
    const auto exchange = Exchange::begin("NTLM", {{}, "User", "Password"});
    QVERIFY(exchange->step({}));
    const Step step = exchange->step(challenge);
    QVERIFY(!step);
    QCOMPARE(step.problem, Problem::Senseless);
}

void TestSaslMechanisms::bindsToNothingWithoutTls()
{
    for (const char *name : {"SCRAM-SHA-1-PLUS", "SCRAM-SHA-256-PLUS"})
        QCOMPARE(Exchange::begin(name, {{}, "u", "p"})->step({}).problem, Problem::NoBinding);
}

void TestSaslMechanisms::saysThatThereIsNoTicket()
{
    qputenv("KRB5CCNAME", "FILE:/nonexistent/mailscope-tickets");
    qputenv("KRB5_CONFIG", "/dev/null");
    Surroundings around;
    around.host = "mail.example.org";
    const auto exchange = Exchange::begin("GSSAPI", {}, around);
    QCOMPARE(exchange->pace({}), Exchange::Pace::Lengthy);
    const Step step = exchange->step({});
    QVERIFY(!step);
    // Where Kerberos or its part of GNU SASL is not installed, that is what is said.
    if (step.problem == Problem::NoTicket)
        QCOMPARE(step.detail, QByteArray("smtp@mail.example.org"));
    else
        QVERIFY(step.problem == Problem::LibraryMissing || step.problem == Problem::MechanismMissing);
}

void TestSaslMechanisms::takesTheStrongest_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<uint>("given");
    QTest::addColumn<QByteArray>("means"); // t: TLS, b: binding, c: certificate
    QTest::addColumn<QByteArray>("taken");
    const auto row = [](const char *offered, FieldSet given, const char *means, const char *taken) {
        QTest::addRow("%s %s %u", offered, means, uint(given))
            << QByteArray(offered) << uint(given) << QByteArray(means) << QByteArray(taken);
    };
    const FieldSet password = FieldSet(Field::User) | Field::Password, token = FieldSet(Field::User) | Field::Token;
    row("PLAIN LOGIN", password, "t", "PLAIN");
    row("LOGIN", password, "", "LOGIN");
    row("PLAIN LOGIN CRAM-MD5 DIGEST-MD5 SCRAM-SHA-1", password, "t", "SCRAM-SHA-1");
    row("SCRAM-SHA-1 SCRAM-SHA-256 SCRAM-SHA-1-PLUS SCRAM-SHA-256-PLUS", password, "tb", "SCRAM-SHA-256-PLUS");
    row("SCRAM-SHA-1 SCRAM-SHA-256 SCRAM-SHA-1-PLUS SCRAM-SHA-256-PLUS", password, "t", "SCRAM-SHA-256");
    row("SCRAM-SHA-256 SCRAM-SHA-1-PLUS", password, "tb", "SCRAM-SHA-1-PLUS");
    row("NTLM PLAIN", password, "t", "PLAIN");
    row("NTLM PLAIN", password, "", "NTLM");
    row("LOGIN PLAIN", password, "", "PLAIN");
    row("NTLM GSSAPI", password, "t", "NTLM");
    row("PLAIN XOAUTH2 OAUTHBEARER", token, "t", "OAUTHBEARER");
    row("PLAIN XOAUTH2", token, "t", "XOAUTH2");
    row("PLAIN XOAUTH2", password, "t", "PLAIN");
    row("XOAUTH2", password, "t", "");
    row("PLAIN EXTERNAL", {}, "tc", "EXTERNAL");
    row("PLAIN EXTERNAL", {}, "t", "");
    row("EXTERNAL GSSAPI", {}, "t", "GSSAPI");
    row("ANONYMOUS PLAIN", Field::Trace, "t", "ANONYMOUS");
    row("KERBEROS_V4 SECURID", password, "t", "");
    row("", password, "t", "");
}

void TestSaslMechanisms::takesTheStrongest()
{
    QFETCH(QByteArray, offered);
    QFETCH(uint, given);
    QFETCH(QByteArray, means);
    QFETCH(QByteArray, taken);
    Means have{FieldSet::fromInt(given)};
    have.layer = means.contains('t') ? Means::Layer::Tls : Means::Layer::Clear;
    have.binding = means.contains('b') ? Means::Binding::There : Means::Binding::None;
    have.certificate = means.contains('c') ? Means::Certificate::There : Means::Certificate::None;
    QCOMPARE(strongestOf(offered.split(' '), have), taken);
}

void TestSaslMechanisms::knowsWhatEachIsTold()
{
    QCOMPARE(mechanismNamed("plain")->fields, FieldSet(Field::User) | Field::Password | Field::Authzid);
    QCOMPARE(mechanismNamed("XOAUTH2")->fields, FieldSet(Field::User) | Field::Token);
    QCOMPARE(mechanismNamed("ANONYMOUS")->fields, FieldSet(Field::Trace));
    QVERIFY(mechanismNamed("DIGEST-MD5")->fields.testFlag(Field::Realm));
    QVERIFY(!mechanismNamed("KERBEROS_V4"));
    for (const QByteArray &name : Exchange::known()) {
        const auto exchange = Exchange::begin(name, {});
        QVERIFY(exchange);
        QCOMPARE(exchange->mechanism(), name);
        QCOMPARE(exchange->clientFirst(), mechanismNamed(name)->clientFirst);
    }
}

QTEST_APPLESS_MAIN(TestSaslMechanisms)
#include "tst_saslmechanisms.moc"
