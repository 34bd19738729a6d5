#include "core/sasl/fields.h"
#include "core/tls/identityfile.h"
#include "tests/support/logintalk.h"
#include "tests/support/realservers.h"

#include <QTest>

using namespace Testing;
using Core::Sasl::Credentials;
using Core::Sasl::InitialResponse;

// Every mechanism that a real Dovecot has: right, wrong, unknown, expired; with and without initial response.
class TestRealLogin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void logsIn_data();
    void logsIn();
    void namesWhoTheCertificateShows();
    void refusesWhoShowsNone();
    void isRefusedASecondTime();
    void cancelsAndTriesAgain();
    void asksInVainForWhatIsNotOffered();
    void readsTheStepsOfScram();

private:
    Core::SessionSettings settings() const;
    RealServers m_servers;
};

Core::SessionSettings TestRealLogin::settings() const
{
    Core::SessionSettings settings;
    settings.endpoint.host = m_servers.text("DOVECOT_SUBMISSION_HOST");
    settings.endpoint.port = m_servers.port("DOVECOT_SUBMISSION_PORT");
    settings.endpoint.security = Core::Security::StartTls;
    settings.trust.authorityFile = m_servers.text("CA_FILE");
    settings.trust.expectedName = m_servers.text("SERVER_NAME");
    settings.clientName = "client.example.org";
    return settings;
}

void TestRealLogin::logsIn_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("initial");
    QTest::addColumn<int>("code");
    const QByteArray alice = m_servers.bytes("ALICE"), password = m_servers.bytes("ALICE_PASSWORD");
    for (const char *name :
         {"PLAIN", "LOGIN", "CRAM-MD5", "DIGEST-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256", "XOAUTH2", "OAUTHBEARER"}) {
        const QByteArray mechanism = name;
        const bool token = mechanism == "XOAUTH2" || mechanism == "OAUTHBEARER";
        const QByteArray right = token ? m_servers.bytes("ALICE_TOKEN") : password;
        const QByteArray wrong = token ? m_servers.bytes("ALICE_EXPIRED_TOKEN") : QByteArray("wrong");
        for (const bool initial : {true, false}) {
            const char *how = initial ? ", initial response" : "";
            QTest::addRow("%s%s", name, how) << mechanism << alice << right << initial << 235;
            QTest::addRow("%s, %s%s", name, token ? "expired" : "wrong password", how)
                << mechanism << alice << wrong << initial << 535;
        }
        QTest::addRow("%s, unknown user", name) << mechanism << QByteArray("nobody@lab.test") << right << true << 535;
    }
}

void TestRealLogin::logsIn()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, secret);
    QFETCH(bool, initial);
    QFETCH(int, code);
    RealTalk talk(settings());
    const auto how = initial ? InitialResponse::Yes : InitialResponse::No;
    QCOMPARE(int(logIn(talk, mechanism, {{}, user, secret}, how)), code);
    const QByteArray all = recordedBy(talk);
    QVERIFY(all.contains("AUTH " + mechanism));
    QVERIFY(!all.contains(secret));
    QVERIFY(!all.contains(secret.toBase64()));
    if (code == 535)
        QVERIFY(talk.lastReading().startsWith("535."));
    talk.session->cut();
}

void TestRealLogin::namesWhoTheCertificateShows()
{
    Core::SessionSettings shown = settings();
    const QString file = m_servers.text("CLIENT_CERTIFICATE_FILE");
    const Core::LoadedIdentity loaded = Core::loadIdentity(file, file, {});
    QVERIFY(!loaded.identity.isEmpty());
    shown.trust.identity = loaded.identity;
    for (const auto how : {InitialResponse::Yes, InitialResponse::No}) {
        RealTalk talk(shown);
        QCOMPARE(int(logIn(talk, "EXTERNAL", {}, how)), 235);
        talk.session->cut();
    }
}

void TestRealLogin::refusesWhoShowsNone()
{
    RealTalk talk(settings());
    QVERIFY(logIn(talk, "EXTERNAL", {}, InitialResponse::Yes) >= 500);
    talk.session->cut();
}

void TestRealLogin::isRefusedASecondTime()
{
    RealTalk talk(settings());
    const Credentials alice{{}, m_servers.bytes("ALICE"), m_servers.bytes("ALICE_PASSWORD")};
    QCOMPARE(int(logIn(talk, "SCRAM-SHA-256", alice, InitialResponse::Yes)), 235);
    QCOMPARE(int(logIn(talk, "SCRAM-SHA-256", alice, InitialResponse::No)), 503);
    talk.session->cut();
}

void TestRealLogin::cancelsAndTriesAgain()
{
    RealTalk talk(settings());
    const Credentials alice{{}, m_servers.bytes("ALICE"), m_servers.bytes("ALICE_PASSWORD")};
    QCOMPARE(int(logIn(talk, "SCRAM-SHA-1", {{}, alice.user, "wrong"}, InitialResponse::Yes)), 535);
    QVERIFY(talk.session->authenticate("LOGIN", alice, InitialResponse::No));
    talk.session->cancelAuthentication();
    QVERIFY(QTest::qWaitFor([&talk] { return !talk.session->isAuthenticating(); }, 20'000));
    QCOMPARE(int(talk.lastCode()), 501);
    QCOMPARE(int(logIn(talk, "SCRAM-SHA-1", alice, InitialResponse::Yes)), 235);
    talk.session->cut();
}

void TestRealLogin::asksInVainForWhatIsNotOffered()
{
    RealTalk talk(settings());
    const Credentials alice{{}, m_servers.bytes("ALICE"), m_servers.bytes("ALICE_PASSWORD")};
    QVERIFY(logIn(talk, "NTLM", alice, InitialResponse::Yes) >= 500);
    QVERIFY(logIn(talk, "ANONYMOUS", {{}, {}, {}, "caller"}, InitialResponse::Yes) >= 500);
    QCOMPARE(int(logIn(talk, "PLAIN", alice, InitialResponse::Yes)), 235);
    talk.session->cut();
}

void TestRealLogin::readsTheStepsOfScram()
{
    using What = Core::Sasl::ReadField::What;
    RealTalk talk(settings());
    QCOMPARE(int(logIn(talk, "SCRAM-SHA-256", {{}, m_servers.bytes("ALICE"), "wrong"}, InitialResponse::Yes)), 535);
    QList<int> fields, compared;
    for (const Core::Smtp::Exchange &exchange : talk.document.exchanges())
        for (const Core::Decoded &decoded : Core::explanationOf(talk.document, exchange.replyFirst).decoded) {
            if (decoded.what == Core::Decoded::What::Field)
                fields.append(decoded.detail);
            if (decoded.what == Core::Decoded::What::Compared)
                compared.append(decoded.detail);
        }
    QCOMPARE(fields, (QList<int>{int(What::ContinuedNonce), int(What::Salt), int(What::Iterations)}));
    for (const What what : {What::Mechanism, What::User, What::WholeNonce, What::BindingFlag})
        QVERIFY(compared.contains(int(what)));
    talk.session->cut();
}

QTEST_GUILESS_MAIN(TestRealLogin)
#include "tst_reallogin.moc"
