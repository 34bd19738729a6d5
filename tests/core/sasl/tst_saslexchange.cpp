#include "core/sasl/mechanism.h"
#include "core/sasl/serverexchange.h"

#include <QTest>

using namespace Core::Sasl;
using Verdict = ServerStep::Verdict;

namespace {

std::optional<QByteArray> passwordOf(const QByteArray &user)
{
    if (user == "alice@practice.test")
        return QByteArray("practice");
    return user == "tim" ? std::optional<QByteArray>("tanstaaftanstaaf") : std::nullopt;
}

constexpr char challenge[] = "<1896.697170952@postoffice.reston.mci.net>";

ServerStep play(const QByteArray &mechanism, const Credentials &credentials)
{
    const auto client = Exchange::begin(mechanism, credentials);
    const auto server = ServerExchange::begin(mechanism, passwordOf, challenge);
    if (!client || !server)
        return {};
    ServerStep step{Verdict::Challenge, server->firstChallenge()};
    while (step.verdict == Verdict::Challenge) {
        const auto response = client->step(step.octets);
        if (!response)
            return {};
        step = server->step(response->octets);
    }
    return step;
}

} // namespace

class TestSaslExchange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainSaysAllAtOnceAndAllIsSecret();
    void plainCarriesTheAuthorizationIdentity();
    void loginShowsTheUserAndHidesThePassword();
    void cramDigestsTheChallenge();
    void mechanismsAreNamedInAnyCase();
    void whatIsNotKnownIsNotBegun();
    void nulInCredentialsIsRefused_data();
    void nulInCredentialsIsRefused();
    void aChallengeTooManyMakesNoSense_data();
    void aChallengeTooManyMakesNoSense();
    void cramNeedsAChallenge();
    void emptyCredentialsCanBeSaid_data();
    void emptyCredentialsCanBeSaid();
    void octetsThatAreNotUtf8AreSaidAsTheyAre();
    void clientAndServerAgree_data();
    void clientAndServerAgree();
    void theServerRefuses_data();
    void theServerRefuses();
    void theServerNamesMalformedResponses_data();
    void theServerNamesMalformedResponses();
};

void TestSaslExchange::plainSaysAllAtOnceAndAllIsSecret()
{
    const auto exchange = Exchange::begin("PLAIN", {{}, "alice@practice.test", "practice"});
    QVERIFY(exchange);
    QVERIFY(exchange->clientFirst());
    const auto response = exchange->step({});
    QVERIFY(response);
    QCOMPARE(response->octets, QByteArray("\0alice@practice.test\0practice", 29));
    QVERIFY(response->secret);
}

void TestSaslExchange::plainCarriesTheAuthorizationIdentity()
{
    const auto exchange = Exchange::begin("PLAIN", {"boss", "alice", "x"});
    QCOMPARE(exchange->step({})->octets, QByteArray("boss\0alice\0x", 12));
}

void TestSaslExchange::loginShowsTheUserAndHidesThePassword()
{
    const auto exchange = Exchange::begin("LOGIN", {{}, "alice", "practice"});
    QVERIFY(!exchange->clientFirst());
    const auto user = exchange->step("Username:");
    QCOMPARE(user->octets, QByteArray("alice"));
    QVERIFY(!user->secret);
    const auto password = exchange->step("Password:");
    QCOMPARE(password->octets, QByteArray("practice"));
    QVERIFY(password->secret);
}

void TestSaslExchange::cramDigestsTheChallenge()
{
    // The example of RFC 2195 2.
    const auto exchange = Exchange::begin("CRAM-MD5", {{}, "tim", "tanstaaftanstaaf"});
    QVERIFY(!exchange->clientFirst());
    const auto response = exchange->step(challenge);
    QCOMPARE(response->octets, QByteArray("tim b913a602c7eda7a495b4e6e7334d3890"));
    QVERIFY(response->secret);
}

void TestSaslExchange::mechanismsAreNamedInAnyCase()
{
    QCOMPARE(Exchange::begin("cram-md5", {})->mechanism(), QByteArray("CRAM-MD5"));
    for (const QByteArray &name : Exchange::known())
        QCOMPARE(Exchange::begin(name, {})->mechanism(), name);
}

void TestSaslExchange::whatIsNotKnownIsNotBegun()
{
    QVERIFY(!Exchange::begin("KERBEROS_V4", {}));
    QVERIFY(!Exchange::begin("", {}));
    QVERIFY(!Exchange::begin("PLAIN\r\nRSET", {}));
    QVERIFY(!ServerExchange::begin("KERBEROS_V4", passwordOf, challenge));
}

void TestSaslExchange::nulInCredentialsIsRefused_data()
{
    QTest::addColumn<QByteArray>("authzid");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("password");
    const QByteArray nul("a\0b", 3);
    QTest::newRow("authzid") << nul << QByteArray("u") << QByteArray("p");
    QTest::newRow("user") << QByteArray() << nul << QByteArray("p");
    QTest::newRow("password") << QByteArray() << QByteArray("u") << nul;
}

void TestSaslExchange::nulInCredentialsIsRefused()
{
    QFETCH(QByteArray, authzid);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, password);
    for (const QByteArray &name : Exchange::known())
        QVERIFY(!Exchange::begin(name, {authzid, user, password}));
}

void TestSaslExchange::aChallengeTooManyMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<int>("responses");
    QTest::newRow("PLAIN") << QByteArray("PLAIN") << 1;
    QTest::newRow("LOGIN") << QByteArray("LOGIN") << 2;
    QTest::newRow("CRAM-MD5") << QByteArray("CRAM-MD5") << 1;
}

void TestSaslExchange::aChallengeTooManyMakesNoSense()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(int, responses);
    const auto exchange = Exchange::begin(mechanism, {{}, "alice", "practice"});
    for (int i = 0; i < responses; ++i)
        QVERIFY(exchange->step("<1@x>"));
    QVERIFY(!exchange->step("<2@x>"));
    QVERIFY(!exchange->step("<3@x>"));
}

void TestSaslExchange::cramNeedsAChallenge()
{
    const auto exchange = Exchange::begin("CRAM-MD5", {{}, "alice", "practice"});
    QVERIFY(!exchange->step({}));
}

void TestSaslExchange::emptyCredentialsCanBeSaid_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("PLAIN") << QByteArray("PLAIN") << QByteArray("\0\0", 2);
    QTest::newRow("LOGIN") << QByteArray("LOGIN") << QByteArray("");
    QTest::newRow("CRAM-MD5") << QByteArray("CRAM-MD5") << QByteArray(" 1f38caa9f91a66169c1c7cc6276d601c");
}

void TestSaslExchange::emptyCredentialsCanBeSaid()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QByteArray, first);
    const auto response = Exchange::begin(mechanism, {})->step("<1@x>");
    QVERIFY(response);
    QCOMPARE(response->octets, first);
}

void TestSaslExchange::octetsThatAreNotUtf8AreSaidAsTheyAre()
{
    const Credentials latin{{}, "ren\xe9", "p\xe2t\xe9"};
    QCOMPARE(Exchange::begin("PLAIN", latin)->step({})->octets, QByteArray("\0ren\xe9\0p\xe2t\xe9", 10));
    QCOMPARE(Exchange::begin("LOGIN", latin)->step("?")->octets, QByteArray("ren\xe9"));
    QVERIFY(!Exchange::begin("CRAM-MD5", latin)->step("<1@x>"));
}

void TestSaslExchange::clientAndServerAgree_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    for (const QByteArray &name : ServerExchange::known())
        QTest::newRow(name.constData()) << name;
}

void TestSaslExchange::clientAndServerAgree()
{
    QFETCH(QByteArray, mechanism);
    QVERIFY(Exchange::known().contains(mechanism));
    QCOMPARE(play(mechanism, {{}, "tim", "tanstaaftanstaaf"}), (ServerStep{Verdict::Accepted, "tim"}));
}

void TestSaslExchange::theServerRefuses_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("authzid");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("password");
    for (const char *name : {"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-256", "XOAUTH2"}) {
        const QByteArray mechanism(name);
        QTest::addRow("%s, wrong password", name) << mechanism << QByteArray() << QByteArray("tim") << QByteArray("x");
        QTest::addRow("%s, unknown user", name) << mechanism << QByteArray() << QByteArray("tom") << QByteArray("x");
    }
    QTest::newRow("acting for another") << QByteArray("PLAIN") << QByteArray("alice@practice.test") << QByteArray("tim")
                                        << QByteArray("tanstaaftanstaaf");
}

void TestSaslExchange::theServerRefuses()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QByteArray, authzid);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, password);
    QCOMPARE(play(mechanism, {authzid, user, password}).verdict, Verdict::Refused);
}

void TestSaslExchange::theServerNamesMalformedResponses_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("response");
    QTest::newRow("PLAIN, no NUL") << QByteArray("PLAIN") << QByteArray("tim");
    QTest::newRow("PLAIN, one NUL") << QByteArray("PLAIN") << QByteArray("tim\0x", 5);
    QTest::newRow("PLAIN, three NUL") << QByteArray("PLAIN") << QByteArray("\0tim\0x\0", 7);
    QTest::newRow("PLAIN, empty") << QByteArray("PLAIN") << QByteArray();
    QTest::newRow("CRAM-MD5, empty") << QByteArray("CRAM-MD5") << QByteArray();
    QTest::newRow("CRAM-MD5, no blank") << QByteArray("CRAM-MD5") << QByteArray("b913a602c7eda7a495b4e6e7334d3890");
    QTest::newRow("CRAM-MD5, short digest") << QByteArray("CRAM-MD5") << QByteArray("tim b913a602");
}

void TestSaslExchange::theServerNamesMalformedResponses()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QByteArray, response);
    const auto server = ServerExchange::begin(mechanism, passwordOf, challenge);
    QCOMPARE(server->step(response).verdict, Verdict::Malformed);
}

QTEST_APPLESS_MAIN(TestSaslExchange)
#include "tst_saslexchange.moc"
