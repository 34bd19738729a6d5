#include "core/net/sockettransport.h"
#include "core/session/tlsprobe.h"
#include "tests/support/fakeserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Core;
using namespace Core::Testing;
using Answer = VersionTaken::Answer;
using Chooser = VersionTaken::Chooser;
using Outcome = TlsProbe::Outcome;

// "Which versions and ciphers does it take?", asked of a real TLS server over real sockets.
class TestTlsProbe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsTaken();
    void goesByStartTls();
    void oldVersionsAreAskedToo();
    void canBeCancelled();
    void tellsWhyItCannotGoOn();
    void isBounded();
    void remarksFollowFromWhatIsTaken_data();
    void remarksFollowFromWhatIsTaken();
    void whatCanBeOfferedIsKnown();

private:
    static TlsSettings serverOf(TlsVersion from, TlsVersion to, const QByteArray &ciphers);
    static TlsProbeSettings settingsFor(const FakeServer &server, Security security);
    static TlsProbe::MakeTransport sockets()
    {
        return [] { return std::make_unique<SocketTransport>(); };
    }
    static QList<QByteArray> names(const VersionTaken &of)
    {
        QList<QByteArray> found;
        for (const Cipher &cipher : of.ciphers)
            found.append(cipher.name);
        return found;
    }
};

TlsSettings TestTlsProbe::serverOf(TlsVersion from, TlsVersion to, const QByteArray &ciphers)
{
    TlsSettings settings;
    settings.role = TlsSettings::Role::Server;
    settings.identity = makeLoopbackIdentity();
    settings.minimum = from;
    settings.maximum = to;
    settings.ciphers = ciphers;
    return settings;
}

TlsProbeSettings TestTlsProbe::settingsFor(const FakeServer &server, Security security)
{
    TlsProbeSettings settings;
    settings.endpoint = {QStringLiteral("127.0.0.1"), {}, server.port(), security};
    settings.clientName = "client.example.net";
    settings.pause = std::chrono::milliseconds(0);
    settings.deadline = std::chrono::seconds(2);
    return settings;
}

void TestTlsProbe::findsWhatIsTaken()
{
    FakeServer server;
    server
        .startsTls(
            serverOf(TlsVersion::Tls12, TlsVersion::Tls12, "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-SHA"))
        .says("220 hi\r\n");
    QVERIFY(server.listen());
    TlsProbe probe(sockets());
    QSignalSpy finished(&probe, &TlsProbe::finished);
    probe.start(settingsFor(server, Security::Tls));
    QVERIFY(probe.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(finished.first().first().value<Outcome>(), Outcome::Complete);
    const QList<VersionTaken> taken = probe.taken();
    QCOMPARE(taken.size(), 4);
    QCOMPARE(taken[0].version, TlsVersion::Tls13);
    QCOMPARE(taken[0].answer, Answer::Refused);
    QCOMPARE(taken[0].failure.kind, FailureKind::HandshakeVersion);
    QCOMPARE(taken[1].answer, Answer::Taken);
    QCOMPARE(names(taken[1]).size(), 2);
    QVERIFY(names(taken[1]).contains("ECDHE-ECDSA-AES256-SHA"));
    QCOMPARE(taken[1].chooser, Chooser::Client); // OpenSSL's servers follow the client unless they are told otherwise
    QCOMPARE(taken[2].answer, Answer::Refused);
    QCOMPARE(taken[3].answer, Answer::Refused);
    // One a cipher, one that draws no more, one for the order; one for each other version.
    QCOMPARE(probe.connections(), 2 + 1 + 1 + 3);
    QCOMPARE(remarksOn(taken),
             (QList<ProbeRemark>{ProbeRemark::NoTls13, ProbeRemark::OldModes, ProbeRemark::ClientChooses}));
}

void TestTlsProbe::goesByStartTls()
{
    FakeServer server;
    server.says("220 hi\r\n")
        .hears("EHLO")
        .says("250-hi\r\n250 STARTTLS\r\n")
        .hears("STARTTLS")
        .says("220 go\r\n")
        .startsTls(serverOf(TlsVersion::Tls13, TlsVersion::Tls13, {}))
        .hears("EHLO")
        .says("250 hi\r\n")
        .hears("QUIT")
        .says("221 bye\r\n")
        .closes();
    QVERIFY(server.listen());
    TlsProbe probe(sockets());
    QSignalSpy finished(&probe, &TlsProbe::finished);
    probe.start(settingsFor(server, Security::None)); // the port is none of TLS: STARTTLS
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(probe.taken()[0].answer, Answer::Taken);
    QCOMPARE(probe.taken()[0].ciphers.size(), 3);
    QCOMPARE(probe.taken()[1].answer, Answer::Refused);
    QVERIFY(server.unexpected.isEmpty());
    QVERIFY(server.heard.count("QUIT") >= 3); // it says goodbye
}

void TestTlsProbe::oldVersionsAreAskedToo()
{
    FakeServer server;
    server.startsTls(serverOf(TlsVersion::Tls10, TlsVersion::Tls10, "DEFAULT:@SECLEVEL=0")).says("220 hi\r\n");
    QVERIFY(server.listen());
    TlsProbe probe(sockets());
    QSignalSpy finished(&probe, &TlsProbe::finished);
    probe.start(settingsFor(server, Security::Tls));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(probe.taken()[3].version, TlsVersion::Tls10);
    QCOMPARE(probe.taken()[3].answer, Answer::Taken);
    QVERIFY(probe.taken()[3].ciphers.size() >= 2);
    QVERIFY(remarksOn(probe.taken()).contains(ProbeRemark::OldVersions));
}

void TestTlsProbe::canBeCancelled()
{
    FakeServer server; // it accepts and says nothing
    QVERIFY(server.listen());
    TlsProbe probe(sockets());
    QSignalSpy finished(&probe, &TlsProbe::finished);
    probe.start(settingsFor(server, Security::Tls));
    QTRY_COMPARE(server.connections, 1);
    probe.cancel();
    QVERIFY(finished.isEmpty()); // not from inside
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<Outcome>(), Outcome::Cancelled);
    QTRY_VERIFY(server.peerGone);
    QVERIFY(!probe.isRunning());
}

void TestTlsProbe::tellsWhyItCannotGoOn()
{
    FakeServer server;
    server.says("220 hi\r\n").hears("EHLO").says("250 hi\r\n");
    QVERIFY(server.listen());
    TlsProbe probe(sockets());
    QSignalSpy finished(&probe, &TlsProbe::finished);
    probe.start(settingsFor(server, Security::StartTls));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<Outcome>(), Outcome::Trouble);
    QCOMPARE(probe.trouble()->kind, FailureKind::StartTlsNotOffered);
    QCOMPARE(probe.connections(), 1);
}

void TestTlsProbe::isBounded()
{
    FakeServer server;
    server.startsTls(serverOf(TlsVersion::Tls12, TlsVersion::Tls13, {})).says("220 hi\r\n");
    QVERIFY(server.listen());
    TlsProbe probe(sockets());
    QSignalSpy finished(&probe, &TlsProbe::finished);
    TlsProbeSettings settings = settingsFor(server, Security::Tls);
    settings.mostConnections = 3;
    probe.start(settings);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(finished.first().first().value<Outcome>(), Outcome::TooMany);
    QCOMPARE(server.connections, 3);
}

void TestTlsProbe::remarksFollowFromWhatIsTaken_data()
{
    QTest::addColumn<QList<VersionTaken>>("taken");
    QTest::addColumn<QList<ProbeRemark>>("remarks");
    const auto version = [](TlsVersion which, Answer answer, QList<CipherFlaw> flaws = {}) {
        VersionTaken taken;
        taken.version = which;
        taken.answer = answer;
        for (const CipherFlaw flaw : flaws)
            taken.ciphers.append({"X", "TLS_X", 128, flaw});
        return taken;
    };
    using enum CipherFlaw;
    using Taken = QList<VersionTaken>;
    using Remarks = QList<ProbeRemark>;
    const auto thirteen = version(TlsVersion::Tls13, Answer::Taken, {None});
    const auto twelve = version(TlsVersion::Tls12, Answer::Taken, {None});
    QTest::newRow("nothing") << Taken{version(TlsVersion::Tls13, Answer::Refused)}
                             << Remarks{ProbeRemark::NothingTaken};
    QTest::newRow("all well") << Taken{thirteen, twelve} << Remarks{ProbeRemark::AllWell};
    QTest::newRow("no 1.2") << Taken{thirteen, version(TlsVersion::Tls12, Answer::Refused)}
                            << Remarks{ProbeRemark::NoTls12};
    QTest::newRow("1.3 unanswered is not missing")
        << Taken{version(TlsVersion::Tls13, Answer::NoAnswer), twelve} << Remarks{ProbeRemark::AllWell};
    QTest::newRow("anonymous and static RSA")
        << Taken{version(TlsVersion::Tls12, Answer::Taken, {NoAuthentication, NoForwardSecrecy})}
        << Remarks{ProbeRemark::UnsafeCiphers, ProbeRemark::NoForwardSecrecy};
    QTest::newRow("1.1") << Taken{thirteen, twelve, version(TlsVersion::Tls11, Answer::Taken, {Cbc})}
                         << Remarks{ProbeRemark::OldVersions, ProbeRemark::OldModes};
}

void TestTlsProbe::remarksFollowFromWhatIsTaken()
{
    QFETCH(QList<VersionTaken>, taken);
    QTEST(remarksOn(taken), "remarks");
}

void TestTlsProbe::whatCanBeOfferedIsKnown()
{
    QCOMPARE(offerable(TlsVersion::Tls13).size(), 5);
    QList<QByteArray> old, newer;
    for (const Cipher &cipher : offerable(TlsVersion::Tls10))
        old.append(cipher.name);
    for (const Cipher &cipher : offerable(TlsVersion::Tls12))
        newer.append(cipher.name);
    QVERIFY(old.contains("AES128-SHA") && !old.contains("AES128-GCM-SHA256"));
    QVERIFY(newer.contains("ECDHE-RSA-AES256-GCM-SHA384") && newer.contains("AES128-SHA"));
    for (const QByteArray &name : newer)
        QVERIFY2(!name.startsWith("PSK") && !name.startsWith("SRP") && !name.contains("-PSK"), name.constData());
    const auto flawOf = [](const char *name) {
        for (const Cipher &cipher : offerable(TlsVersion::Tls12))
            if (cipher.name == name)
                return cipher.flaw;
        return CipherFlaw::Broken;
    };
    QCOMPARE(flawOf("ECDHE-RSA-AES256-GCM-SHA384"), CipherFlaw::None);
    QCOMPARE(flawOf("ECDHE-RSA-AES256-SHA"), CipherFlaw::Cbc);
    QCOMPARE(flawOf("AES128-GCM-SHA256"), CipherFlaw::NoForwardSecrecy);
    QCOMPARE(flawOf("ADH-AES128-SHA"), CipherFlaw::NoAuthentication);
    QCOMPARE(flawOf("NULL-SHA"), CipherFlaw::NoEncryption);
}

QTEST_GUILESS_MAIN(TestTlsProbe)
#include "tst_tlsprobe.moc"
