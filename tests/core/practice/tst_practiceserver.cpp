#include "core/practice/practice.h"
#include "core/tls/tlsengine.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Core;
using namespace Core::Practice;

namespace {

// A client that keeps all it hears, through TLS once it has begun.
class Peer
{
public:
    explicit Peer(const Server &server)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { hear(m_socket.readAll()); });
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
    }
    void say(const QByteArray &bytes) { m_socket.write(tls ? tls->seal(bytes) : bytes); }
    void sayRaw(const QByteArray &bytes) { m_socket.write(bytes); }
    void startTls(const TlsSettings &settings)
    {
        tls.emplace(settings);
        m_socket.write(tls->start().wire);
    }
    void deafen()
    {
        m_socket.disconnect();
        m_socket.setReadBufferSize(1);
    }
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    QByteArray last() const // reply line
    {
        const QByteArray text = heard.trimmed();
        return text.mid(text.lastIndexOf('\n') + 1);
    }

    QByteArray heard;
    std::optional<TlsEngine> tls;
    std::optional<TlsFacts> facts;

private:
    void hear(const QByteArray &bytes)
    {
        if (!tls) {
            heard.append(bytes);
            return;
        }
        const TlsEngine::Met met = tls->feed(bytes);
        m_socket.write(met.wire);
        heard.append(met.plain);
        if (met.up)
            facts = met.up;
    }

    QTcpSocket m_socket;
};

TlsSettings trusting(const Server &server)
{
    TlsSettings settings;
    settings.expectedName = QStringLiteral("localhost");
    settings.trustedCertificate = server.certificate();
    return settings;
}

} // namespace

class TestPracticeServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void greetsAndSaysGoodbye();
    void answersAGroupInOrder();
    void serversAreOnLoopbackOnly();
    void aTakenPortIsSaidSo();
    void connectionsAreIndependent();
    void encryptsAndIsTrusted();
    void theUntrustedCertificateIsNotTrusted();
    void logsInInsideTls();
    void plaintextBehindStartTlsIsNotTaken();
    void plaintextInsteadOfTlsEndsTheConnection();
    void theSeventeenthIsTurnedAway();
    void aSituationIsForConnectionsToCome();
    void lmtpIsSpokenWhereAsked();
    void theTarpitIsLate();
    void overloadedServersCloseAtOnce();
    void whoReadsNothingHarmsNobody();
    void closingEndsConnections();
    void garbageIsAnswered();

private:
    std::unique_ptr<Server> m_server;
};

void TestPracticeServer::init()
{
    m_server = std::make_unique<Server>();
    QVERIFY(m_server->listen(Situation::Submission));
}

void TestPracticeServer::greetsAndSaysGoodbye()
{
    Peer peer(*m_server);
    QTRY_VERIFY(peer.heard.startsWith("220 practice.test ESMTP ") && peer.heard.endsWith("\r\n"));
    peer.say("QUIT\r\n");
    QTRY_VERIFY(peer.isClosed());
    QVERIFY(peer.last().startsWith("221 2.0.0 "));
}

void TestPracticeServer::answersAGroupInOrder()
{
    Peer peer(*m_server);
    peer.say("EHLO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<bob@practice.test>\r\nDATA\r\n");
    QTRY_VERIFY(peer.last().startsWith("354 "));
    peer.say("Subject: x\r\n\r\ny\r\n.\r\nQUIT\r\n");
    QTRY_VERIFY(peer.isClosed());
    QVERIFY(peer.heard.contains("\r\n250 2.0.0 Accepted as practice-1-1, 17 octets"));
}

void TestPracticeServer::serversAreOnLoopbackOnly()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QStringLiteral("127.0.0.2")), m_server->port()));
}

void TestPracticeServer::aTakenPortIsSaidSo()
{
    Server second;
    QVERIFY(!second.listen(Situation::Submission, m_server->port()));
    QCOMPARE(second.port(), quint16(0));
    const quint16 port = m_server->port();
    m_server->close();
    QCOMPARE(m_server->port(), quint16(0));
    QVERIFY(second.listen(Situation::Submission, port));
}

void TestPracticeServer::connectionsAreIndependent()
{
    Peer one(*m_server), other(*m_server);
    one.say("EHLO x\r\nMAIL FROM:<a@b.example>\r\n");
    QTRY_VERIFY(one.last().startsWith("250 2.1.0 "));
    other.say("RCPT TO:<bob@practice.test>\r\n");
    QTRY_VERIFY(other.last().startsWith("503 "));
    one.say("RCPT TO:<bob@practice.test>\r\n");
    QTRY_VERIFY(one.last().startsWith("250 2.1.5 "));
}

void TestPracticeServer::encryptsAndIsTrusted()
{
    Peer peer(*m_server);
    peer.say("EHLO x\r\nSTARTTLS\r\n");
    QTRY_VERIFY(peer.last().startsWith("220 2.0.0 "));
    peer.startTls(trusting(*m_server));
    QTRY_VERIFY(peer.facts.has_value());
    QVERIFY2(peer.facts->verified, "the practice certificate must hold for its own session");
    QCOMPARE(peer.facts->chain.value(0), m_server->certificate());
    peer.say("EHLO x\r\n");
    QTRY_VERIFY(peer.last().startsWith("250 HELP"));
    QVERIFY(peer.heard.contains("250-AUTH PLAIN LOGIN CRAM-MD5 SCRAM-SHA-256 XOAUTH2\r\n"));
    peer.say("QUIT\r\n");
    QTRY_VERIFY(peer.isClosed());
    QVERIFY(peer.last().startsWith("221 "));
}

void TestPracticeServer::theUntrustedCertificateIsNotTrusted()
{
    m_server->setSituation(Situation::UntrustedCertificate);
    QVERIFY(m_server->certificate().isEmpty());
    Peer peer(*m_server);
    peer.say("EHLO x\r\nSTARTTLS\r\n");
    QTRY_VERIFY(peer.last().startsWith("220 2.0.0 "));
    peer.startTls(trusting(*m_server));
    QTRY_VERIFY(peer.facts.has_value());
    QVERIFY(!peer.facts->verified);
    QVERIFY(peer.facts->findings.contains(CertificateFinding::SelfSigned));
    QVERIFY(peer.facts->findings.contains(CertificateFinding::OtherHost));
}

void TestPracticeServer::logsInInsideTls()
{
    Peer peer(*m_server);
    peer.say("EHLO x\r\nSTARTTLS\r\n");
    QTRY_VERIFY(peer.last().startsWith("220 2.0.0 "));
    peer.startTls(trusting(*m_server));
    QTRY_VERIFY(peer.facts.has_value());
    const QByteArray response = QByteArray(1, '\0') + user + QByteArray(1, '\0') + password;
    peer.say("EHLO x\r\nAUTH PLAIN " + response.toBase64() + "\r\nMAIL FROM:<alice@practice.test>\r\n" +
             "RCPT TO:<bob@example.net>\r\n");
    QTRY_VERIFY(peer.last().startsWith("250 2.1.5 "));
    QVERIFY(peer.heard.contains("\r\n235 2.7.0 "));
}

void TestPracticeServer::plaintextBehindStartTlsIsNotTaken()
{
    Peer peer(*m_server);
    peer.say("EHLO x\r\nSTARTTLS\r\nMAIL FROM:<evil@b.example>\r\n");
    QTRY_VERIFY(peer.last().startsWith("220 2.0.0 "));
    peer.startTls(trusting(*m_server));
    QTRY_VERIFY(peer.facts.has_value());
    peer.say("EHLO x\r\nRCPT TO:<bob@practice.test>\r\n");
    QTRY_VERIFY(peer.last().startsWith("503 5.5.1 MAIL comes before RCPT"));
    QVERIFY(!peer.heard.contains("evil"));
}

void TestPracticeServer::plaintextInsteadOfTlsEndsTheConnection()
{
    Peer peer(*m_server);
    peer.say("EHLO x\r\nSTARTTLS\r\n");
    QTRY_VERIFY(peer.last().startsWith("220 2.0.0 "));
    peer.say("NOOP\r\n");
    QTRY_VERIFY(peer.isClosed());
    QVERIFY(!peer.heard.contains("Nothing done"));
}

void TestPracticeServer::theSeventeenthIsTurnedAway()
{
    std::vector<std::unique_ptr<Peer>> peers;
    for (int i = 0; i < 16; ++i)
        peers.push_back(std::make_unique<Peer>(*m_server));
    for (const auto &peer : peers)
        QTRY_VERIFY(peer->heard.startsWith("220 "));
    Peer late(*m_server);
    QTRY_VERIFY(late.isClosed());
    QVERIFY(late.heard.startsWith("421 4.3.2 "));
    peers.pop_back();
    QTRY_VERIFY([&] {
        Peer again(*m_server);
        return QTest::qWaitFor([&] { return again.heard.startsWith("220 ") || again.isClosed(); }) &&
               again.heard.startsWith("220 ");
    }());
}

void TestPracticeServer::aSituationIsForConnectionsToCome()
{
    Peer before(*m_server);
    before.say("EHLO x\r\n");
    QTRY_VERIFY(before.last().startsWith("250 HELP"));
    m_server->setSituation(Situation::StorageFull);
    QCOMPARE(m_server->situation(), Situation::StorageFull);
    Peer after(*m_server);
    before.say("MAIL FROM:<a@b.example>\r\n");
    after.say("EHLO x\r\nMAIL FROM:<a@b.example>\r\n");
    QTRY_VERIFY(before.last().startsWith("250 2.1.0 "));
    QTRY_VERIFY(after.last().startsWith("452 4.3.1 "));
}

void TestPracticeServer::lmtpIsSpokenWhereAsked()
{
    QCOMPARE(m_server->protocol(), Protocol::Smtp);
    m_server->setSituation(Situation::LmtpMixed);
    QCOMPARE(m_server->protocol(), Protocol::Lmtp);
    Peer peer(*m_server);
    peer.say("LHLO x\r\n");
    QTRY_VERIFY(peer.last().startsWith("250 HELP"));
}

void TestPracticeServer::theTarpitIsLate()
{
    m_server->setSituation(Situation::Tarpit);
    QElapsedTimer clock;
    clock.start();
    Peer peer(*m_server);
    QTRY_VERIFY(peer.heard.startsWith("220 "));
    QVERIFY(clock.elapsed() >= 400);
    clock.restart();
    peer.say("NOOP\r\nQUIT\r\n");
    QTRY_VERIFY(peer.isClosed());
    QVERIFY(clock.elapsed() >= 2800);
    QCOMPARE(peer.heard.count("\r\n"), qsizetype(3));
}

void TestPracticeServer::overloadedServersCloseAtOnce()
{
    m_server->setSituation(Situation::Overloaded);
    Peer peer(*m_server);
    QTRY_VERIFY(peer.isClosed());
    QVERIFY(peer.heard.startsWith("421 4.3.2 "));
}

void TestPracticeServer::whoReadsNothingHarmsNobody()
{
    Peer deaf(*m_server);
    QTRY_VERIFY(deaf.isOpen());
    deaf.deafen();
    for (int i = 0; i < 200; ++i)
        deaf.sayRaw(QByteArray("HELP\r\n").repeated(2000));
    Peer other(*m_server);
    other.say("NOOP\r\n");
    QTRY_VERIFY(other.last().startsWith("250 2.0.0 "));
}

void TestPracticeServer::closingEndsConnections()
{
    Peer peer(*m_server);
    QTRY_VERIFY(peer.heard.startsWith("220 "));
    m_server->close();
    QTRY_VERIFY(peer.isClosed());
    QVERIFY(m_server->listen(Situation::Submission));
    Peer again(*m_server);
    QTRY_VERIFY(again.heard.startsWith("220 "));
    m_server.reset();
    QTRY_VERIFY(again.isClosed());
}

void TestPracticeServer::garbageIsAnswered()
{
    Peer peer(*m_server);
    peer.sayRaw(QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\0\xff\r\n", 17));
    QTRY_COMPARE(peer.heard.count("\r\n500 5.5.1 ") + peer.heard.count("\r\n500 5.5.2 "), qsizetype(2));
    peer.say("NOOP\r\n");
    QTRY_VERIFY(peer.last().startsWith("250 2.0.0 "));
}

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practiceserver.moc"
