#include "tests/core/tls/enginepair.h"
#include "tests/core/tls/world.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTest>

using namespace Core;
using namespace Core::Testing;
using enum CertificateFinding;

using Bad = std::function<Identity()>;
Q_DECLARE_METATYPE(Bad)

class tst_TlsFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findingsAreCollected_data();
    void findingsAreCollected();
    void anExpiredCertificateForAnotherHostIsBoth();
    void aTrustedCertificateIsTrustedAsItIs();
    void anotherCertificateIsNotTrusted();
    void systemAuthoritiesDoNotKnowTheTestRoot();
    void certificatesAreRead();
    void garbageIsNoCertificate();
};

void tst_TlsFindings::findingsAreCollected_data()
{
    QTest::addColumn<Bad>("identity");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<CertificateFinding>>("expected");
    using Findings = QList<CertificateFinding>;
    const auto row = [](const char *tag, Bad identity, Findings expected,
                        const QString &name = QStringLiteral("mail.example.org")) {
        QTest::newRow(tag) << std::move(identity) << name << expected;
    };
    // A leaf cooked from a recipe, under the trusted root.
    const auto cooked = [](auto change) {
        return Bad([change] {
            Recipe recipe;
            change(recipe);
            return identityOf(make(recipe, &world().issuer), {world().issuer.der()});
        });
    };
    row("expired", cooked([](Recipe &r) { r.fromDay = -90, r.toDay = -1; }), {Expired});
    row("not yet valid", cooked([](Recipe &r) { r.fromDay = 1; }), {NotYetValid});
    row("other host", cooked([](Recipe &r) { r.alternatives = "DNS:www.example.org"; }),
        {OtherHost, NameOnlyInCommonName});
    row("no name", cooked([](Recipe &r) { r.alternatives.clear(), r.commonName = "Somebody"; }), {NoName});
    row("name only in the common name", cooked([](Recipe &r) { r.alternatives.clear(); }),
        {NoName, NameOnlyInCommonName});
    row("partial wildcard", cooked([](Recipe &r) { r.alternatives = "DNS:ma*.example.org", r.commonName = "x"; }),
        {OtherHost, PartialWildcard});
    row("whole wildcard", cooked([](Recipe &r) { r.alternatives = "DNS:*.example.org"; }), {});
    row("address", cooked([](Recipe &r) { r.alternatives = "IP:127.0.0.1"; }), {}, QStringLiteral("127.0.0.1"));
    row("address IPv6", cooked([](Recipe &r) { r.alternatives = "IP:::1"; }), {}, QStringLiteral("[::1]"));
    row("address as a name", cooked([](Recipe &r) { r.alternatives = "DNS:127.0.0.1", r.commonName = "x"; }),
        {OtherHost}, QStringLiteral("127.0.0.1"));
    row("IDN", cooked([](Recipe &r) { r.alternatives = "DNS:xn--mnchen-3ya.example"; }), {},
        QStringLiteral("münchen.example"));
    row("wrong usage", cooked([](Recipe &r) { r.usage = "clientAuth"; }), {WrongUsage});
    row("short RSA key", cooked([](Recipe &r) { r.rsaBits = 1024; }), {ShortKey});
    row("long RSA key", cooked([](Recipe &r) { r.rsaBits = 2048; }), {});
    row("SHA-1", cooked([](Recipe &r) { r.digest = EVP_sha1(); }), {WeakDigest});
    row("MD5",
        [] {
            Recipe issuing = authority("RSA issuer"), recipe;
            issuing.rsaBits = 2048; // there is no ECDSA with MD5
            recipe.digest = EVP_md5();
            const Made issuer = make(issuing, &world().root);
            return identityOf(make(recipe, &issuer), {issuer.der()});
        },
        {WeakDigest});
    row("self-signed", [] { return identityOf(make({})); }, {SelfSigned});
    row("self-signed by the maker", [] { return makeIdentity("x", {"DNS:mail.example.org"}); }, {SelfSigned});
    row("missing intermediate", [] { return identityOf(world().leaf); }, {MissingIntermediate});
    row("unknown authority, root sent",
        [] {
            const Made root = make(authority("Stranger"));
            return identityOf(make({}, &root), {root.der()});
        },
        {UnknownAuthority});
    row("unknown authority, root not sent",
        [] {
            const Made root = make(authority("Stranger")), issuer = make(authority("Stranger's issuer"), &root);
            return identityOf(make({}, &issuer), {issuer.der()});
        },
        {UnknownAuthority});
    row("issuer is no authority",
        [] {
            Recipe recipe;
            recipe.commonName = "Not an authority";
            const Made issuer = make(recipe, &world().root);
            return identityOf(make({}, &issuer), {issuer.der()});
        },
        {NotAnAuthority});
    row("path too long",
        [] {
            Recipe recipe = authority("Last one");
            recipe.constraints = "critical,CA:TRUE,pathlen:0";
            const Made last = make(recipe, &world().root), beyond = make(authority("Beyond"), &last);
            return identityOf(make({}, &beyond), {beyond.der(), last.der()});
        },
        {PathTooLong});
    row("forged signature",
        [] {
            const Made impostor = make(authority("Test issuer"));
            Recipe recipe;
            Made leaf = make(recipe, &world().issuer);
            X509_sign(leaf.certificate.get(), impostor.key.get(), EVP_sha256());
            return identityOf(leaf, {world().issuer.der()});
        },
        {BadSignature});
}

void tst_TlsFindings::findingsAreCollected()
{
    QFETCH(Bad, identity);
    QFETCH(QString, name);
    for (const bool old : {false, true}) {
        TlsSettings client = world().client(name);
        EnginePair pair(old ? upTo12(client) : client, World::server(identity()));
        QVERIFY2(pair.join(), pair.clientSaw.failure   ? pair.clientSaw.failure->detail.constData()
                              : pair.serverSaw.failure ? pair.serverSaw.failure->detail.constData()
                                                       : "");
        QTEST(pair.clientSaw.up->findings, "expected");
        QCOMPARE(pair.clientSaw.up->verified, pair.clientSaw.up->findings.isEmpty());
    }
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
