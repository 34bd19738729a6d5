#include "core/net/sockettransport.h"
#include "tests/core/net/watcher.h"
#include "tests/support/fakeserver.h"

#include <QDir>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Core;
using namespace Core::Testing;
using namespace std::chrono_literals;

namespace {

// Listens and never accepts; its queue is full, so the next one hears nothing at all.
class SilentListener
{
public:
    SilentListener()
    {
        m_sockets.append(::socket(AF_INET, SOCK_STREAM, 0));
        socklen_t size = sizeof m_name;
        m_name.sin_family = AF_INET;
        m_name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::bind(m_sockets.first(), name(), size);
        ::getsockname(m_sockets.first(), name(), &size);
        ::listen(m_sockets.first(), 0);
        for (int i = 0; i < 8; ++i) { // more than any kernel queues for a backlog of nothing
            m_sockets.append(::socket(AF_INET, SOCK_STREAM, 0));
            fcntl(m_sockets.last(), F_SETFL, O_NONBLOCK);
            (void)::connect(m_sockets.last(), name(), sizeof m_name);
        }
    }
    ~SilentListener()
    {
        for (const int socket : m_sockets)
            ::close(socket);
    }
    quint16 port() const { return ntohs(m_name.sin_port); }

private:
    sockaddr *name() { return reinterpret_cast<sockaddr *>(&m_name); }
    sockaddr_in m_name{};
    QList<int> m_sockets;
};

SocketSettings resolvingTo(const QList<QByteArray> &addresses)
{
    SocketSettings settings;
    settings.lookUp = [addresses](const QByteArray &) { return FoundAddresses{addresses, {}}; };
    return settings;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

Endpoint named(quint16 port, Security security = Security::None)
{
    return {QStringLiteral("mail.example.org"), {}, port, security};
}

} // namespace

class tst_Dialing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRefusalIsNamed();
    void anUnreachableAddressIsNamed();
    void aSilentAddressHasADeadline();
    void eachAddressIsTriedInOrder();
    void oneFailureSpeaksForAllAddresses();
    void namesAreResolved();
    void localhostIsResolvedBySystem();
    void unknownNamesAreNamed_data();
    void unknownNamesAreNamed();
    void impossibleNamesAreNotAsked_data();
    void impossibleNamesAreNotAsked();
    void aPendingLookUpHoldsNobody();
    void unixSocketsThatCannotBe_data();
    void unixSocketsThatCannotBe();
    void closeEndsEachStateOnce_data();
    void closeEndsEachStateOnce();
    void manyConnectionsLeaveNothingOpen();
};

void tst_Dialing::aRefusalIsNamed()
{
    SocketTransport transport;
    Watcher seen(transport);
    transport.open({QStringLiteral("127.0.0.1"), {}, freePort(), Security::None}, {});
    QTRY_VERIFY(seen.ends > 0);
    QCOMPARE(seen.steps.join('|'), "trying|failed");
    QCOMPARE(*seen.failure, (Failure{FailureKind::Refused, "Connection refused", "127.0.0.1"}));
}

void tst_Dialing::anUnreachableAddressIsNamed()
{
    SocketTransport transport;
    Watcher seen(transport);
    transport.open({QStringLiteral("fe80::1"), {}, 25, Security::None}, {}); // no zone: the system cannot know where
    QTRY_VERIFY(seen.ends > 0);
    QVERIFY(seen.failure->kind == FailureKind::Unreachable || seen.failure->kind == FailureKind::Other);
    QVERIFY(!seen.failure->detail.isEmpty());
}

void tst_Dialing::aSilentAddressHasADeadline()
{
    const SilentListener silent;
    SocketSettings settings;
    settings.connectDeadline = 150ms;
    SocketTransport transport(settings);
    Watcher seen(transport);
    transport.open({QStringLiteral("127.0.0.1"), {}, silent.port(), Security::None}, {});
    QTRY_VERIFY(seen.ends > 0);
    QCOMPARE(seen.failure->kind, FailureKind::ConnectTimedOut);
}

void tst_Dialing::eachAddressIsTriedInOrder()
{
    FakeServer server;
    server.says("220 hi\r\n");
    QVERIFY(server.listen(QHostAddress(QStringLiteral("127.0.0.3"))));
    SocketTransport transport(resolvingTo({"::1", "127.0.0.2", "127.0.0.3", "127.0.0.4"}));
    Watcher seen(transport);
    transport.open(named(server.port()), {});
    QTRY_COMPARE(seen.clear, "220 hi\r\n");
    QCOMPARE(seen.tried, (QList<QByteArray>{"::1", "127.0.0.2", "127.0.0.3"}));
    QCOMPARE(seen.tryFailures.size(), 2);
    QCOMPARE(seen.tryFailures.at(0), (Failure{FailureKind::Refused, "Connection refused", "::1"}));
    QCOMPARE(seen.tryFailures.at(1), (Failure{FailureKind::Refused, "Connection refused", "127.0.0.2"}));
    QCOMPARE(seen.steps.join('|'), "resolved:mail.example.org|trying|tryFailed|trying|tryFailed|trying|connected|"
                                   "clear:220 hi\r\n");
}

void tst_Dialing::oneFailureSpeaksForAllAddresses()
{
    const SilentListener silent;
    SocketSettings settings = resolvingTo({"127.0.0.2", "127.0.0.1"});
    settings.connectDeadline = 100ms;
    SocketTransport transport(settings);
    Watcher seen(transport);
    transport.open(named(silent.port()), {});
    QTRY_VERIFY(seen.ends > 0);
    QCOMPARE(seen.tryFailures.size(), 2);
    QCOMPARE(seen.tryFailures.at(1).kind, FailureKind::ConnectTimedOut);
    QCOMPARE(*seen.failure, (Failure{FailureKind::Refused, "Connection refused", {}}));
}

void tst_Dialing::namesAreResolved()
{
    QByteArray asked;
    SocketSettings settings;
    settings.lookUp = [&asked](const QByteArray &name) {
        asked = name;
        return FoundAddresses{{"127.0.0.1"}, {}};
    };
    FakeServer server;
    QVERIFY(server.listen());
    SocketTransport transport(settings);
    Watcher seen(transport);
    transport.open({QStringLiteral("münchen.example"), {}, server.port(), Security::None}, {});
    QTRY_VERIFY(!seen.peer.isEmpty());
    QCOMPARE(asked, "xn--mnchen-3ya.example");
}

void tst_Dialing::localhostIsResolvedBySystem()
{
    const FoundAddresses found = lookUpHost("localhost");
    QVERIFY(!found.failure);
    QVERIFY(found.addresses.contains("127.0.0.1") || found.addresses.contains("::1"));
}

void tst_Dialing::unknownNamesAreNamed_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("no such name") << FailureKind::NotFound;
    QTest::newRow("no answer") << FailureKind::LookupFailed;
}

void tst_Dialing::unknownNamesAreNamed()
{
    QFETCH(FailureKind, kind);
    SocketSettings settings;
    settings.lookUp = [kind](const QByteArray &) { return FoundAddresses{{}, Failure{kind, "word", {}}}; };
    SocketTransport transport(settings);
    Watcher seen(transport);
    transport.open(named(25), {});
    QTRY_VERIFY(seen.ends > 0);
    QCOMPARE(seen.steps.join('|'), "failed");
    QCOMPARE(*seen.failure, (Failure{kind, "word", {}}));
}

void tst_Dialing::impossibleNamesAreNotAsked_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("CR LF") << QStringLiteral("mail\r\n.example.org");
    QTest::newRow("NUL") << QString(u"mail"_qs + QChar(0) + u".example.org"_qs);
    QTest::newRow("blank") << QStringLiteral("mail example.org");
    QTest::newRow("no IDN") << QString(u"a\u2028b"_qs);
    QTest::newRow("too long") << QString(300, u'a');
}

void tst_Dialing::impossibleNamesAreNotAsked()
{
    QFETCH(QString, host);
    SocketSettings settings;
    bool asked = false;
    settings.lookUp = [&asked](const QByteArray &) { return asked = true, FoundAddresses(); };
    SocketTransport transport(settings);
    Watcher seen(transport);
    transport.open({host, {}, 25, Security::None}, {});
    QTRY_VERIFY(seen.ends > 0);
    QCOMPARE(seen.failure->kind, FailureKind::NotFound);
    QVERIFY(!asked);
}

void tst_Dialing::aPendingLookUpHoldsNobody()
{
    static QSemaphore &answer = *new QSemaphore, &answered = *new QSemaphore; // the thread may outlive the program
    SocketSettings settings;
    settings.lookUp = [](const QByteArray &) {
        answer.acquire();
        answered.release();
        return FoundAddresses{{"127.0.0.1"}, {}};
    };
    {
        SocketTransport transport(settings);
        Watcher seen(transport);
        transport.open(named(25), {});
        for (int turn = 0; turn < 10; ++turn)
            QCoreApplication::processEvents();
        transport.close();
        QCOMPARE(seen.steps.join('|'), "closed");
    }
    SocketTransport closedWhileAnswerComes(settings);
    Watcher seen(closedWhileAnswerComes);
    closedWhileAnswerComes.open(named(25), {});
    QCoreApplication::processEvents();
    answer.release(2);
    QVERIFY(answered.tryAcquire(2, 5000));
    closedWhileAnswerComes.close();
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(seen.ends, 1);
    QCOMPARE(seen.afterEnd, 0);
    QVERIFY(seen.tried.isEmpty());
}

void tst_Dialing::unixSocketsThatCannotBe_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<FailureKind>("kind");
    static const QTemporaryDir directory;
    const auto path = [](const char *name) { return directory.filePath(QString::fromLatin1(name)); };
    QFile(path("file")).open(QIODevice::WriteOnly);
    const QByteArray stale = QFile::encodeName(path("stale"));
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    std::copy(stale.cbegin(), stale.cend(), name.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    ::bind(socket, reinterpret_cast<sockaddr *>(&name), sizeof name);
    ::close(socket);
    QTest::newRow("none") << path("none") << FailureKind::NoSuchSocket;
    QTest::newRow("below a file") << path("file/none") << FailureKind::NoSuchSocket;
    QTest::newRow("too long") << path(QByteArray(200, 'x').constData()) << FailureKind::NoSuchSocket;
    QTest::newRow("NUL") << QString(path("a") + QChar(0)) << FailureKind::NoSuchSocket;
    QTest::newRow("nobody listens") << path("stale") << FailureKind::Refused;
    QTest::newRow("no socket") << path("file") << FailureKind::Refused;
    QTest::newRow("nothing") << QString() << FailureKind::NoSuchSocket;
}

void tst_Dialing::unixSocketsThatCannotBe()
{
    QFETCH(QString, path);
    SocketTransport transport;
    Watcher seen(transport);
    transport.open({{}, path, 0, Security::None}, {});
    QTRY_VERIFY(seen.ends > 0);
    QTEST(seen.failure->kind, "kind");
    QVERIFY(!seen.failure->detail.isEmpty());
}

void tst_Dialing::closeEndsEachStateOnce_data()
{
    QTest::addColumn<QByteArray>("step"); // close when this has happened
    QTest::addColumn<bool>("inside");     // from within the signal
    for (const char *step : {"", "open", "resolving", "silent", "trying", "connected", "clear:220 go\r\n", "handshake",
                             "doubted", "encrypted"}) {
        QTest::addRow("%s", step) << QByteArray(step) << false;
        QTest::addRow("inside %s", step) << QByteArray(step) << true;
    }
}

void tst_Dialing::closeEndsEachStateOnce()
{
    QFETCH(QByteArray, step);
    QFETCH(bool, inside);
    static QSemaphore &never = *new QSemaphore; // its thread outlives everything
    const SilentListener silent;
    const Identity identity = makeLoopbackIdentity();
    FakeServer server;
    server.says("220 go\r\n");
    if (step != "handshake")
        server.startsTls(identity);
    QVERIFY(server.listen());
    SocketSettings settings;
    if (step == "resolving")
        settings.lookUp = [](const QByteArray &) { return never.acquire(), FoundAddresses(); };
    else
        settings.lookUp = [](const QByteArray &) { return FoundAddresses{{"127.0.0.1"}, {}}; };
    TrustSettings trust;
    if (step != "doubted")
        trust.trustedCertificate = identity.chain.first();
    SocketTransport transport(settings);
    Watcher seen(transport);
    const auto closeAt = [&](const QByteArray &now) {
        if (inside && now == step)
            transport.close();
    };
    connect(&transport, &Transport::trying, &seen, [&] { closeAt("trying"); });
    connect(&transport, &Transport::connected, &seen, [&] { closeAt("connected"); });
    connect(&transport, &Transport::received, &seen, [&] {
        closeAt("clear:220 go\r\n");
        if (step != "clear:220 go\r\n")
            transport.startTls();
    });
    connect(&transport, &Transport::doubted, &seen, [&] { closeAt("doubted"); });
    connect(&transport, &Transport::encrypted, &seen, [&] { closeAt("encrypted"); });
    if (!step.isEmpty())
        transport.open(named(step == "silent" ? silent.port() : server.port(), Security::StartTls), trust);
    if (step == "resolving" || step == "silent" || step == "handshake") {
        if (step == "handshake")
            QTRY_VERIFY(!server.wire.isEmpty());
        if (step == "silent")
            QTRY_COMPARE(seen.steps.value(1), "trying");
        for (int turn = 0; turn < 10; ++turn)
            QCoreApplication::processEvents();
    } else if (step != "" && step != "open")
        QTRY_VERIFY(seen.steps.contains(step));
    transport.close();
    QCOMPARE(seen.closing, Closing::ByUs);
    transport.close();
    transport.decide(Trust::ThisConnectionOnly);
    transport.startTls();
    QCOMPARE(transport.write("late"), 0);
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(seen.ends, 1);
    QCOMPARE(seen.afterEnd, 0);
}

void tst_Dialing::manyConnectionsLeaveNothingOpen()
{
    FakeServer server;
    server.says("220 hi\r\n").hears("QUIT").closes();
    QVERIFY(server.listen());
    const auto openFiles = [] {
        return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size();
    };
    qsizetype before = -1;
    for (int round = 0; round < 200; ++round) {
        SocketTransport transport;
        bool over = false;
        connect(&transport, &Transport::received, this, [&] { transport.write("QUIT\r\n"); });
        connect(&transport, &Transport::closed, this, [&] { over = true; });
        transport.open({QStringLiteral("127.0.0.1"), {}, server.port(), Security::None}, {});
        while (!over)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (round == 20)
            before = openFiles();
    }
    QTRY_VERIFY(openFiles() <= before + 2);
}

QTEST_GUILESS_MAIN(tst_Dialing)
#include "tst_dialing.moc"
