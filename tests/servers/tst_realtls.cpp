#include "core/session/tlsprobe.h"
#include "core/tls/identityfile.h"
#include "tests/support/realservers.h"
#include "tests/support/talk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Testing;
using Core::FailureKind;
using Core::Security;
using Core::TlsVersion;

// TLS with a real Postfix, by the very session and transport of the program.
class TestRealTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oldServersAreReachedWhereTheyAreAskedFor();
    void failuresHaveTheirOwnNames_data();
    void failuresHaveTheirOwnNames();
    void certificatesHaveTheirOwnFindings_data();
    void certificatesHaveTheirOwnFindings();
    void ourCertificateOpensTheDoor();
    void startTlsIfOfferedAsksWhereItIsNot();
    void aProbeFindsWhatItTakes();

private:
    Core::SessionSettings settings(const char *portKey, Security security) const
    {
        Core::SessionSettings settings;
        settings.endpoint.host = m_servers.text("HOST");
        settings.endpoint.port = m_servers.port(portKey);
        settings.endpoint.security = security;
        settings.trust.authorityFile = m_servers.text("CA_FILE");
        settings.clientName = "client.example.org";
        return settings;
    }
    RealServers m_servers;
};

void TestRealTls::oldServersAreReachedWhereTheyAreAskedFor()
{
    RealTalk today(settings("POSTFIX_OLD_TLS_PORT", Security::StartTls));
    QVERIFY(today.settle());
    QCOMPARE(today.failure(), FailureKind::HandshakeVersion);
    for (const TlsVersion version : {TlsVersion::Tls10, TlsVersion::Tls11}) {
        Core::SessionSettings old = settings("POSTFIX_OLD_TLS_PORT", Security::StartTls);
        old.trust.minimum = old.trust.maximum = version;
        RealTalk talk(old);
        QCOMPARE(int(talk.say({"NOOP"})), 250);
        const auto facts = Core::Facts::decode<Core::TlsFacts>(
            talk.document.dialogue().fact(talk.document.conversation().encryptedAt()));
        QCOMPARE(facts.protocol, version == TlsVersion::Tls10 ? QByteArray("TLSv1") : QByteArray("TLSv1.1"));
        talk.session->cut();
    }
}

void TestRealTls::failuresHaveTheirOwnNames_data()
{
    QTest::addColumn<QByteArray>("port");
    QTest::addColumn<Security>("security");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("clear port spoken to in TLS")
        << QByteArray("POSTFIX_MX_PORT") << Security::Tls << FailureKind::PlainWhereTls;
    QTest::newRow("old version") << QByteArray("POSTFIX_OLD_TLS_PORT") << Security::StartTls
                                 << FailureKind::HandshakeVersion;
    QTest::newRow("no common cipher: no certificate")
        << QByteArray("POSTFIX_NO_CERTIFICATE_PORT") << Security::StartTls << FailureKind::HandshakeCipher;
    QTest::newRow("closed in the handshake")
        << QByteArray("SINK_DROP_AT_CONNECT_PORT") << Security::Tls << FailureKind::HandshakeClosed;
}

void TestRealTls::failuresHaveTheirOwnNames()
{
    QFETCH(QByteArray, port);
    QFETCH(Security, security);
    QFETCH(FailureKind, kind);
    RealTalk talk(settings(port.constData(), security));
    QVERIFY(talk.settle());
    QCOMPARE(talk.failure(), kind);
}

void TestRealTls::certificatesHaveTheirOwnFindings_data()
{
    using enum Core::CertificateFinding;
    QTest::addColumn<QByteArray>("port");
    QTest::addColumn<Core::CertificateFinding>("finding");
    QTest::newRow("expired") << QByteArray("POSTFIX_EXPIRED_PORT") << Expired;
    QTest::newRow("self-signed") << QByteArray("POSTFIX_SELF_SIGNED_PORT") << SelfSigned;
    QTest::newRow("short key") << QByteArray("POSTFIX_WEAK_PORT") << ShortKey;
    QTest::newRow("SHA-1") << QByteArray("POSTFIX_WEAK_PORT") << WeakDigest;
    QTest::newRow("incomplete") << QByteArray("POSTFIX_MISSING_INTERMEDIATE_PORT") << MissingIntermediate;
}

void TestRealTls::certificatesHaveTheirOwnFindings()
{
    QFETCH(QByteArray, port);
    QFETCH(Core::CertificateFinding, finding);
    RealTalk talk(settings(port.constData(), Security::StartTls));
    QVERIFY(talk.settle());
    QVERIFY(talk.doubts.contains(finding));
}

void TestRealTls::ourCertificateOpensTheDoor()
{
    RealTalk without(settings("POSTFIX_CLIENT_CERTIFICATE_PORT", Security::StartTls));
    without.settle();
    QVERIFY(without.lastCode() == 421 || without.failure() == FailureKind::OwnCertificateMissing);
    const auto loaded = Core::loadIdentity(m_servers.text("CLIENT_CERTIFICATE_FILE"), {}, {});
    QCOMPARE(loaded.problem, Core::IdentityProblem::None);
    Core::SessionSettings showing = settings("POSTFIX_CLIENT_CERTIFICATE_PORT", Security::StartTls);
    showing.trust.identity = loaded.identity;
    RealTalk with(showing);
    QCOMPARE(int(with.say({"NOOP"})), 250);
    with.session->cut();
}

void TestRealTls::startTlsIfOfferedAsksWhereItIsNot()
{
    RealTalk offered(settings("POSTFIX_MX_PORT", Security::StartTlsIfOffered));
    QCOMPARE(int(offered.say({"NOOP"})), 250);
    QVERIFY(offered.document.conversation().tls());
    offered.session->cut();
    for (const char *port : {"POSTFIX_NO_EXTENSIONS_PORT", "POSTFIX_TLS_REFUSED_PORT"}) {
        RealTalk talk(settings(port, Security::StartTlsIfOffered));
        QTRY_COMPARE_WITH_TIMEOUT(talk.session->phase(), Core::Session::Phase::Undecided, 20'000);
        talk.session->goOnInClear();
        QCOMPARE(int(talk.say({"NOOP"})), 250);
        QVERIFY(!talk.document.conversation().tls());
        talk.session->cut();
    }
}

void TestRealTls::aProbeFindsWhatItTakes()
{
    Core::TlsProbe probe([] { return std::make_unique<Core::SocketTransport>(); });
    QSignalSpy finished(&probe, &Core::TlsProbe::finished);
    const Core::SessionSettings of = settings("POSTFIX_OLD_TLS_PORT", Security::StartTls);
    Core::TlsProbeSettings asked;
    asked.endpoint = of.endpoint;
    asked.trust = of.trust;
    asked.clientName = of.clientName;
    probe.start(asked);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(finished.first().first().value<Core::TlsProbe::Outcome>(), Core::TlsProbe::Outcome::Complete);
    using Answer = Core::VersionTaken::Answer;
    QCOMPARE(probe.taken()[0].answer, Answer::Refused);
    QCOMPARE(probe.taken()[1].answer, Answer::Refused);
    QCOMPARE(probe.taken()[2].answer, Answer::Taken);
    QCOMPARE(probe.taken()[3].answer, Answer::Taken);
    QVERIFY(Core::remarksOn(probe.taken()).contains(Core::ProbeRemark::OldVersions));
}

QTEST_GUILESS_MAIN(TestRealTls)
#include "tst_realtls.moc"
