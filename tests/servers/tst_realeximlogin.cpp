#include "tests/support/logintalk.h"
#include "tests/support/realservers.h"

#include <QTest>

using namespace Testing;
using Core::Sasl::InitialResponse;

// CRAM-MD5 as Exim has it, in the instance of the row "auth-failed" after its fix.
class TestRealEximLogin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void logsIn_data()
    {
        QTest::addColumn<QByteArray>("mechanism");
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<int>("code");
        const QByteArray alice = "alice@lab.test";
        for (const char *name : {"CRAM-MD5", "PLAIN"}) {
            QTest::addRow("%s", name) << QByteArray(name) << alice << QByteArray("secret-alice") << 235;
            QTest::addRow("%s, wrong password", name) << QByteArray(name) << alice << QByteArray("wrong") << 535;
        }
        QTest::newRow("CRAM-MD5, unknown user")
            << QByteArray("CRAM-MD5") << QByteArray("nobody@lab.test") << QByteArray("secret-alice") << 535;
    }

    void logsIn()
    {
        QFETCH(QByteArray, mechanism);
        QFETCH(QByteArray, user);
        QFETCH(QByteArray, password);
        QFETCH(int, code);
        Core::SessionSettings settings;
        settings.endpoint.host = m_servers.text("HOST");
        settings.endpoint.port = m_servers.port("EXIM_AUTH_FAILED_FIXED_PORT");
        RealTalk talk(settings);
        QCOMPARE(int(talk.say({"EHLO client.example.org"})), 250);
        QCOMPARE(int(logIn(talk, mechanism, {{}, user, password}, InitialResponse::Yes)), code);
        QVERIFY(!recordedBy(talk).contains(password));
        talk.session->cut();
    }

private:
    RealServers m_servers;
};

QTEST_GUILESS_MAIN(TestRealEximLogin)
#include "tst_realeximlogin.moc"
