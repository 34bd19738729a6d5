#include "core/tls/certificatecheck.h"
#include "tests/core/tls/badcertificates.h"
#include "tests/core/tls/enginepair.h"
#include "tests/core/tls/world.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace Core;
using namespace Core::Testing;
using enum CertificateFinding;

class tst_TlsFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void badCertificatesAreToldApart_data();
    void badCertificatesAreToldApart();
    void everyFindingIsMet();
    void goodCertificatesHaveNoFinding_data();
    void goodCertificatesHaveNoFinding();
    void aListThatDoesNotNameItIsPassed();
    void aKeyThatMayNotSignIsNamed();
    void aFloodOfCertificatesIsBounded();
    void anExpiredCertificateForAnotherHostIsBoth();
    void aTrustedCertificateIsTrustedAsItIs();
    void anotherCertificateIsNotTrusted();
    void systemAuthoritiesDoNotKnowTheTestRoot();
    void certificatesAreRead();
    void garbageIsNoCertificate();
};

void tst_TlsFindings::badCertificatesAreToldApart_data()
{
    QTest::addColumn<int>("index");
    const QList<BadCertificate> all = badCertificates();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].kind) << i;
}

void tst_TlsFindings::badCertificatesAreToldApart()
{
    QFETCH(int, index);
    const BadCertificate bad = badCertificates()[index];
    const AuthorityFile authorities(bad.authorities.isEmpty() ? QList<QByteArray>{world().root.der()}
                                                              : bad.authorities);
    const OctetFile revocations(bad.revocations);
    for (const bool old : {false, true}) {
        TlsSettings client = world().client(bad.asked);
        client.authorityFile = authorities.path();
        if (!bad.revocations.isEmpty())
            client.revocationFile = revocations.path();
        EnginePair pair(old ? upTo12(client) : client, World::server(bad.identity()));
        QVERIFY2(pair.join(), pair.clientSaw.failure   ? pair.clientSaw.failure->detail.constData()
                              : pair.serverSaw.failure ? pair.serverSaw.failure->detail.constData()
                                                       : "");
        QCOMPARE(pair.clientSaw.up->findings, bad.findings);
        QCOMPARE(pair.clientSaw.up->verified, std::all_of(bad.findings.begin(), bad.findings.end(), &isRemark));
    }
}

void tst_TlsFindings::everyFindingIsMet()
{
    QSet<int> met;
    for (const BadCertificate &bad : badCertificates())
        for (const CertificateFinding finding : bad.findings)
            met.insert(int(finding));
    // What no handshake brings here: none at all, the anonymous cipher, a key usage and a date that OpenSSL would not
    // sign with, and the rest.
    for (const CertificateFinding elsewhere : {None, NoCertificate, MalformedCertificate, WrongKeyUsage, Other})
        met.insert(int(elsewhere));
    for (int finding = 0; finding <= int(lastCertificateFinding); ++finding)
        QVERIFY2(met.contains(finding), QByteArray::number(finding).constData());
    QVERIFY(badCertificates().size() >= 50);
}

void tst_TlsFindings::goodCertificatesHaveNoFinding_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QString>("asked");
    const auto row = [](const char *tag, const QByteArray &names, const QString &asked) {
        QTest::newRow(tag) << names << asked;
    };
    row("name", "DNS:mail.example.org", QStringLiteral("mail.example.org"));
    row("name, other letters", "DNS:MAIL.Example.org", QStringLiteral("mail.EXAMPLE.org."));
    row("whole wildcard", "DNS:*.example.org", QStringLiteral("mail.example.org"));
    row("address", "IP:127.0.0.1", QStringLiteral("127.0.0.1"));
    row("address IPv6", "IP:::1", QStringLiteral("[::1]"));
    row("international, U-label asked", "DNS:xn--mnchen-3ya.example", QStringLiteral("münchen.example"));
    row("international, A-label asked", "DNS:xn--mnchen-3ya.example", QStringLiteral("xn--mnchen-3ya.example"));
    row("one of several", "DNS:a.example, DNS:*.b.example, DNS:mail.example.org", QStringLiteral("mail.example.org"));
}

void tst_TlsFindings::goodCertificatesHaveNoFinding()
{
    QFETCH(QByteArray, names);
    QFETCH(QString, asked);
    EnginePair pair(world().client(asked), World::server(alternatives(names)()));
    QVERIFY(pair.join());
    QCOMPARE(pair.clientSaw.up->findings, QList<CertificateFinding>());
    QVERIFY(pair.clientSaw.up->verified);
}

void tst_TlsFindings::aListThatDoesNotNameItIsPassed()
{
    const Made other = make({}, &world().issuer);
    const OctetFile list(revocationList(world().issuer, {{&other}}));
    TlsSettings client = world().client();
    client.revocationFile = list.path();
    EnginePair pair(client, world().server());
    QVERIFY(pair.join());
    QCOMPARE(pair.clientSaw.up->findings, QList<CertificateFinding>());
    client.revocationFile = QStringLiteral("/no/such/list");
    EnginePair without(client, world().server());
    without.start();
    QCOMPARE(without.clientSaw.failure->kind, FailureKind::TlsSettingsUnusable);
}

// OpenSSL's server would not show such a certificate at all.
void tst_TlsFindings::aKeyThatMayNotSignIsNamed()
{
    Recipe recipe;
    recipe.keyUsage = "critical,dataEncipherment";
    const Made idle = make(recipe, &world().issuer);
    QCOMPARE(findingOf(X509_V_ERR_INVALID_PURPOSE, idle.certificate.get(), 0), WrongKeyUsage);
    QCOMPARE(findingOf(X509_V_ERR_INVALID_PURPOSE, world().leaf.certificate.get(), 0), WrongUsage);
    QCOMPARE(findingOf(X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD, nullptr, 0), MalformedCertificate);
    QCOMPARE(findingOf(12345, nullptr, 0), Other);
}

void tst_TlsFindings::aFloodOfCertificatesIsBounded()
{
    Identity identity = world().server().identity;
    for (int i = 0; i < 100; ++i)
        identity.chain.append(world().root.der());
    EnginePair pair(world().client(), World::server(identity));
    QVERIFY(pair.join());
    QCOMPARE(int(pair.clientSaw.up->chain.size()), mostCertificates);
    QCOMPARE(pair.clientSaw.up->findings, (QList<CertificateFinding>{SurplusCertificates}));
}

void tst_TlsFindings::anExpiredCertificateForAnotherHostIsBoth()
{
    Recipe recipe;
    recipe.fromDay = -9;
    recipe.toDay = -2;
    recipe.digest = EVP_sha1();
    recipe.usage = "clientAuth";
    const Made leaf = make(recipe);
    EnginePair pair(world().client(QStringLiteral("other.example.net")), World::server(identityOf(leaf)));
    QVERIFY(pair.join());
    QCOMPARE(pair.clientSaw.up->findings, (QList<CertificateFinding>{SelfSigned, OtherHost, Expired, WrongUsage}));
}

void tst_TlsFindings::aTrustedCertificateIsTrustedAsItIs()
{
    const Identity own = makeLoopbackIdentity();
    TlsSettings client;
    client.expectedName = QStringLiteral("127.0.0.1");
    client.trustedCertificate = own.chain.first();
    EnginePair pair(client, World::server(own));
    QVERIFY(pair.join());
    QVERIFY(pair.clientSaw.up->verified);
    QVERIFY(pair.clientSaw.up->findings.isEmpty());
}

void tst_TlsFindings::anotherCertificateIsNotTrusted()
{
    TlsSettings client;
    client.expectedName = QStringLiteral("127.0.0.1");
    client.trustedCertificate = makeLoopbackIdentity().chain.first();
    EnginePair pair(client, World::server(makeLoopbackIdentity()));
    QVERIFY(pair.join());
    QCOMPARE(pair.clientSaw.up->findings, (QList<CertificateFinding>{SelfSigned}));
}

void tst_TlsFindings::systemAuthoritiesDoNotKnowTheTestRoot()
{
    TlsSettings client = world().client();
    client.authorityFile.clear();
    EnginePair pair(client, world().server());
    QVERIFY(pair.join());
    QCOMPARE(pair.clientSaw.up->findings, (QList<CertificateFinding>{UnknownAuthority}));
}

void tst_TlsFindings::certificatesAreRead()
{
    const Identity own = makeLoopbackIdentity();
    const std::optional<Certificate> read = readCertificate(own.chain.value(0));
    QVERIFY(read.has_value());
    QCOMPARE(read->subject, "CN=localhost");
    QCOMPARE(read->issuer, read->subject);
    QCOMPARE(read->names, (QList<QByteArray>{"DNS:localhost", "IP:127.0.0.1", "IP:::1"}));
    QCOMPARE(read->key, KeyKind::Ec);
    QCOMPARE(read->keyBits, 256);
    QCOMPARE(read->signature, "ecdsa-with-SHA256");
    QCOMPARE(read->sha256.size(), 32);
    QCOMPARE(read->sha256, QCryptographicHash::hash(own.chain.first(), QCryptographicHash::Sha256));
    QVERIFY(read->selfIssued && !read->authority);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QVERIFY(qAbs(now - read->notBefore - 86400) < 60);
    QVERIFY(qAbs(read->notAfter - now - 365 * 86400) < 60);
    QVERIFY(toPem(own.chain.first()).startsWith("-----BEGIN CERTIFICATE-----\nMII"));
    Recipe recipe;
    recipe.rsaBits = 2048;
    const auto rsa = readCertificate(make(recipe, &world().issuer).der());
    QCOMPARE(rsa->key, KeyKind::Rsa);
    QCOMPARE(rsa->keyBits, 2048);
    QVERIFY(readCertificate(world().root.der())->authority);
    QVERIFY(readCertificate(makeIdentity("x", {"DNS:a,IP:127.0.0.1", "DNS:b"}).chain.value(0))->names ==
            QList<QByteArray>{"DNS:b"});
}

void tst_TlsFindings::garbageIsNoCertificate()
{
    const QByteArray der = makeLoopbackIdentity().chain.value(0);
    QVERIFY(!readCertificate({}));
    QVERIFY(!readCertificate("not DER at all"));
    QVERIFY(!readCertificate(der + 'x'));
    for (qsizetype size = 0; size < der.size(); ++size)
        QVERIFY(!readCertificate(QByteArrayView(der).first(size)));
}

QTEST_GUILESS_MAIN(tst_TlsFindings)
#include "tst_tlsfindings.moc"
