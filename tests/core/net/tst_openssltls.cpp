#include "core/tls/identityfile.h"
#include "tests/core/net/client.h"
#include "tests/core/tls/certificatemaker.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Core::Testing;

// The very transport of the program against openssl's own server: each version, chosen ciphers, a client's
// certificate, and the failures that have sentences of their own.
class TestOpenSslTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void versionsMeet_data();
    void versionsMeet();
    void chosenCiphersAreUsed();
    void theNameSentChoosesTheCertificate();
    void ourCertificateIsShown();
    void failuresHaveTheirOwnNames_data();
    void failuresHaveTheirOwnNames();
    void aTlsPortAnswersClearTextWithAnAlertOrNothing();
    void aBrokenCertificateIsNamed();

private:
    QString at(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    void put(const char *name, const QByteArray &octets) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(octets);
    }
    TrustSettings trust(TlsVersion minimum = TlsVersion::Tls12, TlsVersion maximum = TlsVersion::Tls13) const
    {
        TrustSettings trust;
        trust.authorityFile = at("root.pem");
        trust.expectedName = QStringLiteral("mail.example.org");
        trust.minimum = minimum;
        trust.maximum = maximum;
        return trust;
    }
    QTemporaryDir m_folder;
    Made m_root = make(authority("Root"));
};

namespace {

QByteArray keyPem(const Made &of)
{
    const OpenSsl::Bio out(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(out.get(), of.key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    char *octets = nullptr;
    const long size = BIO_get_mem_data(out.get(), &octets);
    return QByteArray(octets, qsizetype(size));
}

// openssl s_server on a port of its own; ended with this object.
class OpenSslServer
{
public:
    explicit OpenSslServer(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("openssl"), QStringList{QStringLiteral("s_server"), QStringLiteral("-accept"),
                                                               QStringLiteral("127.0.0.1:0")} +
                                                       arguments);
        m_process.waitForStarted();
        (void)QTest::qWaitFor([this] { return port() != 0 || m_process.state() == QProcess::NotRunning; }, 10'000);
    }
    ~OpenSslServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    quint16 port() // from its line "ACCEPT 127.0.0.1:40123"
    {
        said += m_process.readAll();
        const qsizetype line = said.indexOf("ACCEPT ");
        const qsizetype end = said.indexOf('\n', line);
        if (line < 0 || end < 0)
            return 0;
        const QByteArray address = said.mid(line, end - line);
        return address.mid(address.lastIndexOf(':') + 1).trimmed().toUShort();
    }
    Endpoint endpoint(Security security = Security::Tls) { return {QStringLiteral("127.0.0.1"), {}, port(), security}; }
    void write(const QByteArray &octets) { m_process.write(octets); }
    QByteArray said;

private:
    QProcess m_process;
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void TestOpenSslTls::initTestCase()
{
    Recipe recipe, other, client;
    recipe.rsaBits = 2048;
    other.alternatives = "DNS:other.example.org";
    client.usage = "clientAuth";
    const Made leaf = make(recipe, &m_root), second = make(other, &m_root), own = make(client, &m_root);
    put("root.pem", toPem(m_root.der()));
    put("leaf.pem", keyPem(leaf) + toPem(leaf.der()));
    put("other.pem", keyPem(second) + toPem(second.der()));
    put("client.pem", keyPem(own) + toPem(own.der()));
    QVERIFY2(QProcess::execute(QStringLiteral("openssl"), {QStringLiteral("version")}) == 0, "openssl is needed");
}

void TestOpenSslTls::versionsMeet_data()
{
    QTest::addColumn<QString>("flag");
    QTest::addColumn<TlsVersion>("version");
    QTest::addColumn<QByteArray>("protocol");
    const auto row = [](const char *flag, TlsVersion version, const char *protocol) {
        QTest::newRow(flag) << QString::fromLatin1(flag) << version << QByteArray(protocol);
    };
    row("-tls1", TlsVersion::Tls10, "TLSv1");
    row("-tls1_1", TlsVersion::Tls11, "TLSv1.1");
    row("-tls1_2", TlsVersion::Tls12, "TLSv1.2");
    row("-tls1_3", TlsVersion::Tls13, "TLSv1.3");
}

void TestOpenSslTls::versionsMeet()
{
    QFETCH(QString, flag);
    QFETCH(TlsVersion, version);
    OpenSslServer server(words("-cipher ALL:@SECLEVEL=0 -cert") + QStringList{at("leaf.pem"), flag});
    QVERIFY2(server.port() != 0, server.said.constData());
    Client client;
    client.transport.open(server.endpoint(), trust(TlsVersion::Tls10));
    QTRY_VERIFY(client.seen.facts.has_value());
    QTEST(client.seen.facts->protocol, "protocol");
    QVERIFY(client.seen.facts->verified);
    // And the other way round: asked for this version alone, a server of all takes it.
    OpenSslServer any(words("-cipher ALL:@SECLEVEL=0 -cert") + QStringList{at("leaf.pem")});
    Client alone;
    TrustSettings only = trust(version, version);
    only.ciphers = "DEFAULT:@SECLEVEL=0";
    alone.transport.open(any.endpoint(), only);
    QTRY_VERIFY(alone.seen.facts.has_value());
    QTEST(alone.seen.facts->protocol, "protocol");
}

void TestOpenSslTls::chosenCiphersAreUsed()
{
    OpenSslServer server(words("-cert") + QStringList{at("leaf.pem")});
    TrustSettings chosen = trust(TlsVersion::Tls12, TlsVersion::Tls12);
    chosen.ciphers = "ECDHE-RSA-CHACHA20-POLY1305";
    Client old;
    old.transport.open(server.endpoint(), chosen);
    QTRY_VERIFY(old.seen.facts.has_value());
    QCOMPARE(old.seen.facts->cipher, "ECDHE-RSA-CHACHA20-POLY1305");
    old.transport.close();
    chosen = trust(TlsVersion::Tls13);
    chosen.suites = "TLS_AES_128_GCM_SHA256";
    Client newer;
    newer.transport.open(server.endpoint(), chosen);
    QTRY_VERIFY(newer.seen.facts.has_value());
    QCOMPARE(newer.seen.facts->cipher, "TLS_AES_128_GCM_SHA256");
}

void TestOpenSslTls::theNameSentChoosesTheCertificate()
{
    OpenSslServer server(words("-servername other.example.org -cert") +
                         QStringList{at("leaf.pem"), QStringLiteral("-cert2"), at("other.pem")});
    TrustSettings asking = trust();
    asking.serverName = QStringLiteral("other.example.org");
    Client client;
    client.transport.open(server.endpoint(), asking);
    QTRY_VERIFY(client.seen.facts.has_value());
    QCOMPARE(client.seen.facts->names, (QList<QByteArray>{"DNS:other.example.org"}));
    QVERIFY(client.seen.facts->findings.contains(CertificateFinding::OtherHost)); // judged by the host all the same
}

void TestOpenSslTls::ourCertificateIsShown()
{
    OpenSslServer server(words("-Verify 3 -verify_return_error -CAfile") +
                         QStringList{at("root.pem"), QStringLiteral("-cert"), at("leaf.pem")});
    TrustSettings showing = trust();
    showing.identity = loadIdentity(at("client.pem"), {}, {}).identity;
    Client client;
    client.transport.open(server.endpoint(), showing);
    QTRY_VERIFY(client.seen.facts.has_value());
    server.write("220 welcome\n");
    QTRY_VERIFY(client.seen.protectedBytes.contains("220 welcome"));
}

void TestOpenSslTls::failuresHaveTheirOwnNames_data()
{
    QTest::addColumn<QString>("flags");
    QTest::addColumn<TlsVersion>("minimum");
    QTest::addColumn<TlsVersion>("maximum");
    QTest::addColumn<QByteArray>("ciphers");
    QTest::addColumn<FailureKind>("kind");
    const auto row = [](const char *tag, const char *flags, TlsVersion minimum, TlsVersion maximum,
                        const QByteArray &ciphers, FailureKind kind) {
        QTest::newRow(tag) << QString::fromLatin1(flags) << minimum << maximum << ciphers << kind;
    };
    using enum TlsVersion;
    row("server too old", "-tls1_1 -cipher ALL:@SECLEVEL=0", Tls12, Tls13, {}, FailureKind::HandshakeVersion);
    row("server too new", "-tls1_3", Tls12, Tls12, {}, FailureKind::HandshakeVersion);
    row("client too old", "-tls1_2", Tls10, Tls11, "DEFAULT:@SECLEVEL=0", FailureKind::HandshakeVersion);
    row("no common cipher", "-tls1_2 -cipher ECDHE-RSA-AES256-GCM-SHA384", Tls12, Tls12, "ECDHE-RSA-AES128-GCM-SHA256",
        FailureKind::HandshakeCipher);
    row("no certificate of ours, 1.3", "-Verify 1 -tls1_3", Tls12, Tls13, {}, FailureKind::OwnCertificateMissing);
    row("no certificate of ours, 1.2", "-Verify 1 -tls1_2", Tls12, Tls13, {}, FailureKind::OwnCertificateMissing);
}

void TestOpenSslTls::failuresHaveTheirOwnNames()
{
    QFETCH(QString, flags);
    QFETCH(TlsVersion, minimum);
    QFETCH(TlsVersion, maximum);
    QFETCH(QByteArray, ciphers);
    OpenSslServer server(flags.split(u' ') + QStringList{QStringLiteral("-cert"), at("leaf.pem")});
    QVERIFY2(server.port() != 0, server.said.constData());
    TrustSettings asking = trust(minimum, maximum);
    asking.ciphers = ciphers;
    Client client;
    client.transport.open(server.endpoint(), asking);
    QTRY_VERIFY(client.over());
    QVERIFY(client.seen.failure.has_value());
    QTEST(client.seen.failure->kind, "kind");
}

// The server waits for a ClientHello and says nothing; what it answers to a command is an alert, or the end.
void TestOpenSslTls::aTlsPortAnswersClearTextWithAnAlertOrNothing()
{
    OpenSslServer server(words("-cert") + QStringList{at("leaf.pem")});
    Client client;
    client.transport.open(server.endpoint(Security::None), trust());
    QTRY_VERIFY(client.seen.steps.contains("connected"));
    client.transport.write("EHLO client.example.net\r\n");
    QTRY_VERIFY(client.over());
    if (client.seen.failure)
        QCOMPARE(client.seen.failure->kind, FailureKind::TlsWhereClear);
    else
        QVERIFY(client.seen.clear.isEmpty());
}

void TestOpenSslTls::aBrokenCertificateIsNamed()
{
    // A server with a certificate that is none: its own library would not load it, so it is made by hand.
    FakeServer server;
    server.hearsAnything();
    const QByteArray hello =
        QByteArray::fromHex("0303") + QByteArray(32, 'r') + QByteArray::fromHex("00c02f0000 05ff01000100");
    const auto message = [](char type, const QByteArray &body) {
        return QByteArray(1, type) + QByteArray(1, '\0') + char(body.size() >> 8) + char(body.size() & 0xff) + body;
    };
    const QByteArray der = "no certificate";
    const QByteArray one = QByteArray(2, '\0') + char(der.size()) + der;
    const QByteArray list = QByteArray(2, '\0') + char(one.size()) + one;
    const QByteArray flight = message(2, hello) + message(11, list);
    server.saysInClear(QByteArray::fromHex("160303") + char(flight.size() >> 8) + char(flight.size() & 0xff) + flight);
    QVERIFY(server.listen());
    Client client;
    client.transport.open(endpointOf(server, Security::Tls), trust(TlsVersion::Tls12, TlsVersion::Tls12));
    QTRY_VERIFY(client.over());
    QCOMPARE(client.seen.failure->kind, FailureKind::CertificateUnreadable);
}

QTEST_GUILESS_MAIN(TestOpenSslTls)
#include "tst_openssltls.moc"
