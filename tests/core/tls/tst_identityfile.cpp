#include "core/tls/identityfile.h"
#include "tests/core/tls/enginepair.h"
#include "tests/core/tls/world.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

using namespace Core;
using namespace Core::Testing;

// A client's certificate and key, as administrators have them in files.
class tst_IdentityFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void filesAreRead_data();
    void filesAreRead();
    void faultsHaveTheirOwnNames_data();
    void faultsHaveTheirOwnNames();
    void garbageIsBorne();
    void aServerThatAsksSeesIt();
    void aServerThatAsksAndGetsNone_data();
    void aServerThatAsksAndGetsNone();
    void aRefusedCertificateIsSaidToBe();

private:
    QString put(const char *name, const QByteArray &octets)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        file.open(QFile::WriteOnly);
        file.write(octets);
        return file.fileName();
    }
    QString at(const char *name) const { return *name ? m_folder.filePath(QLatin1String(name)) : QString(); }
    QTemporaryDir m_folder;
    Made m_client = make(clientRecipe(), &world().issuer);

    static Recipe clientRecipe()
    {
        Recipe recipe;
        recipe.commonName = "alice";
        recipe.alternatives = "email:alice@example.org";
        recipe.usage = "clientAuth";
        return recipe;
    }
};

namespace {

QByteArray bioText(const std::function<void(BIO *)> &write)
{
    const OpenSsl::Bio out(BIO_new(BIO_s_mem()));
    write(out.get());
    char *octets = nullptr;
    const long size = BIO_get_mem_data(out.get(), &octets);
    return QByteArray(octets, qsizetype(size));
}

QByteArray keyText(const Made &of, const QByteArray &passphrase = {})
{
    return bioText([&](BIO *out) {
        PEM_write_bio_PrivateKey(out, of.key.get(), passphrase.isEmpty() ? nullptr : EVP_aes_256_cbc(), nullptr, 0,
                                 nullptr, const_cast<char *>(passphrase.isEmpty() ? nullptr : passphrase.constData()));
    });
}

QByteArray traditional(const Made &of, const char *passphrase)
{
    return bioText([&](BIO *out) {
        PEM_write_bio_PrivateKey_traditional(out, of.key.get(), EVP_aes_128_cbc(),
                                             reinterpret_cast<const unsigned char *>(passphrase),
                                             int(qstrlen(passphrase)), nullptr, nullptr);
    });
}

QByteArray bundle(const Made &of, const Made *keyOf, const char *passphrase)
{
    STACK_OF(X509) *chain = sk_X509_new_null();
    sk_X509_push(chain, world().issuer.certificate.get());
    PKCS12 *made = PKCS12_create(passphrase, "client", keyOf ? keyOf->key.get() : nullptr, of.certificate.get(), chain,
                                 0, 0, 0, 0, 0);
    const QByteArray octets = bioText([&](BIO *out) { i2d_PKCS12_bio(out, made); });
    PKCS12_free(made);
    sk_X509_free(chain);
    return octets;
}

} // namespace

void tst_IdentityFile::initTestCase()
{
    const QByteArray leaf = toPem(m_client.der()), issuer = toPem(world().issuer.der()), key = keyText(m_client);
    const Made other = make({}, &world().issuer);
    put("all.pem", key + leaf + issuer);
    put("chain-first.pem", issuer + leaf);
    put("certificate.pem", leaf);
    put("certificate.der", m_client.der());
    put("key.pem", key);
    put("key.der", identityOf(m_client).key);
    put("locked.pem", keyText(m_client, "sésame"));
    put("locked-old.pem", traditional(m_client, "open"));
    put("other-key.pem", keyText(other));
    put("bundle.p12", bundle(m_client, &m_client, "open"));
    put("open.p12", bundle(m_client, &m_client, ""));
    put("keyless.p12", bundle(m_client, nullptr, "open"));
    put("text.pem", "nothing of the kind\n");
    put("empty.pem", "");
    put("large.pem", QByteArray(2 * 1024 * 1024, 'x'));
}

void tst_IdentityFile::filesAreRead_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<int>("length");
    const auto row = [](const QByteArray &certificate, const QByteArray &key, const QByteArray &passphrase,
                        int length) {
        QTest::newRow((certificate + '+' + key + '+' + passphrase).constData())
            << certificate << key << passphrase << length;
    };
    row("all.pem", "", "", 2);
    row("certificate.pem", "key.pem", "", 1);
    row("chain-first.pem", "key.pem", "", 2);
    row("certificate.pem", "key.der", "", 1);
    row("certificate.der", "key.pem", "", 1);
    row("certificate.pem", "locked.pem", "sésame", 1);
    row("certificate.pem", "locked-old.pem", "open", 1);
    row("certificate.pem", "key.pem", "a passphrase that is not needed", 1);
    row("bundle.p12", "", "open", 2);
    row("open.p12", "", "", 2);
}

void tst_IdentityFile::filesAreRead()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, passphrase);
    const LoadedIdentity loaded = loadIdentity(at(certificate.constData()), at(key.constData()), passphrase);
    QCOMPARE(loaded.problem, IdentityProblem::None);
    QTEST(int(loaded.identity.chain.size()), "length");
    QCOMPARE(loaded.identity.chain.first(), m_client.der());
    QCOMPARE(loaded.identity.key, identityOf(m_client).key);
}

void tst_IdentityFile::faultsHaveTheirOwnNames_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<IdentityProblem>("problem");
    const auto row = [](const QByteArray &certificate, const QByteArray &key, const QByteArray &passphrase,
                        IdentityProblem problem) {
        QTest::newRow((certificate + '+' + key + '+' + passphrase).constData())
            << certificate << key << passphrase << problem;
    };
    using enum IdentityProblem;
    row("absent.pem", "key.pem", "", CertificateFileUnreadable);
    row("large.pem", "", "", CertificateFileUnreadable);
    row("text.pem", "key.pem", "", NoCertificate);
    row("empty.pem", "", "", NoCertificate);
    row("key.pem", "", "", NoCertificate);
    row("certificate.pem", "absent.pem", "", KeyFileUnreadable);
    row("certificate.pem", "", "", NoKey);
    row("certificate.pem", "text.pem", "", NoKey);
    row("certificate.pem", "certificate.pem", "", NoKey);
    row("keyless.p12", "", "open", NoKey);
    row("certificate.pem", "locked.pem", "", PassphraseMissing);
    row("certificate.pem", "locked-old.pem", "", PassphraseMissing);
    row("bundle.p12", "", "", PassphraseMissing);
    row("certificate.pem", "locked.pem", "wrong", PassphraseWrong);
    row("certificate.pem", "locked-old.pem", "wrong", PassphraseWrong);
    row("bundle.p12", "", "wrong", PassphraseWrong);
    row("certificate.pem", "other-key.pem", "", KeyDoesNotMatch);
}

void tst_IdentityFile::faultsHaveTheirOwnNames()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, passphrase);
    const LoadedIdentity loaded = loadIdentity(at(certificate.constData()), at(key.constData()), passphrase);
    QTEST(loaded.problem, "problem");
    QVERIFY(loaded.identity.isEmpty());
    QVERIFY(!loaded.detail.contains("wrong"));
}

// A file cut anywhere is a fault like another.
void tst_IdentityFile::garbageIsBorne()
{
    const QByteArray p12 = bundle(m_client, &m_client, "open"), pem = keyText(m_client, "open") + toPem(m_client.der());
    for (qsizetype size = 0; size < p12.size(); size += 7)
        QVERIFY(loadIdentity(put("cut", p12.left(size)), {}, "open").problem != IdentityProblem::None);
    for (qsizetype size = 0; size < pem.size() - 2; size += 7)
        QVERIFY(loadIdentity(put("cut", pem.left(size)), {}, "open").problem != IdentityProblem::None);
}

void tst_IdentityFile::aServerThatAsksSeesIt()
{
    TlsSettings client = world().client(), server = world().server();
    server.clients = TlsSettings::Clients::Certified;
    server.authorityFile = world().file.path();
    client.identity = loadIdentity(at("all.pem"), {}, {}).identity;
    EnginePair pair(client, server);
    QVERIFY(pair.join());
    QCOMPARE(pair.serverSaw.up->chain, (QList<QByteArray>{m_client.der(), world().issuer.der()}));
}

void tst_IdentityFile::aServerThatAsksAndGetsNone_data()
{
    QTest::addColumn<bool>("old");
    QTest::newRow("TLS 1.3") << false;
    QTest::newRow("TLS 1.2") << true;
}

void tst_IdentityFile::aServerThatAsksAndGetsNone()
{
    QFETCH(bool, old);
    TlsSettings server = world().server();
    server.clients = TlsSettings::Clients::Certified;
    EnginePair pair(old ? upTo12(world().client()) : world().client(), server);
    pair.join();
    QVERIFY(pair.clientSaw.failure.has_value());
    QCOMPARE(pair.clientSaw.failure->kind, FailureKind::OwnCertificateMissing);
}

void tst_IdentityFile::aRefusedCertificateIsSaidToBe()
{
    const Made stranger = make(clientRecipe());
    for (const bool old : {false, true}) {
        TlsSettings client = world().client(), server = world().server();
        server.clients = TlsSettings::Clients::Certified;
        server.authorityFile = world().file.path();
        client.identity = identityOf(stranger);
        EnginePair pair(old ? upTo12(client) : client, server);
        pair.join();
        QVERIFY(pair.clientSaw.failure.has_value());
        QCOMPARE(pair.clientSaw.failure->kind, FailureKind::OwnCertificateRefused);
        QVERIFY(pair.clientSaw.failure->detail.startsWith("alert received"));
    }
}

QTEST_GUILESS_MAIN(tst_IdentityFile)
#include "tst_identityfile.moc"
