#include "core/net/sockettransport.h"
#include "core/session/session.h"
#include "tests/support/fakeserver.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <arpa/inet.h>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Core;
using Core::Testing::FakeServer;

namespace {

constexpr qint64 atMost = 200; // ms

// A look-up that ends when the test does.
struct Never {
    std::mutex lock;
    std::condition_variable over;
    bool ended = false;
    FoundAddresses wait()
    {
        std::unique_lock holding(lock);
        over.wait(holding, [this] { return ended; });
        return {};
    }
    void end()
    {
        const std::scoped_lock holding(lock);
        ended = true;
        over.notify_all();
    }
};

} // namespace

// Whatever is waited for, the user is rid of it at once.
class tst_Cancels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLookUp_data();
    void aLookUp();
    void aConnectionThatNobodyAccepts();
    void theEndOfTheProgramDuringALookUp();

private:
    void cutsAtOnce(Session &session);
    qint64 endingTime(const QStringList &arguments);
};

void tst_Cancels::cutsAtOnce(Session &session)
{
    int ends = 0;
    connect(&session, &Session::ended, this, [&ends] { ++ends; });
    QElapsedTimer clock;
    clock.start();
    session.cut();
    QTRY_COMPARE(session.phase(), Session::Phase::Over);
    std::printf("FIGURES cancelled in %lld ms (at most %lld)\n", static_cast<long long>(clock.elapsed()),
                static_cast<long long>(atMost));
    QVERIFY(clock.elapsed() <= atMost);
    QCOMPARE(ends, 1);
}

void tst_Cancels::aLookUp_data()
{
    QTest::addColumn<int>("destroyed"); // the session goes instead of being cut
    QTest::newRow("cut") << 0;
    QTest::newRow("destroyed") << 1;
}

void tst_Cancels::aLookUp()
{
    QFETCH(int, destroyed);
    const auto never = std::make_shared<Never>();
    std::atomic<bool> asked = false;
    SocketSettings settings;
    settings.lookUp = [never, &asked](const QByteArray &) {
        asked = true;
        return never->wait();
    };
    Document document;
    auto session = std::make_unique<Session>(std::make_unique<SocketTransport>(settings), document);
    SessionSettings where;
    where.endpoint.host = QStringLiteral("mail.example.org");
    where.endpoint.port = 25;
    session->start(where);
    QTRY_VERIFY(asked.load());
    QElapsedTimer clock;
    clock.start();
    if (destroyed == 0)
        cutsAtOnce(*session);
    session.reset();
    QVERIFY(clock.elapsed() <= atMost);
    never->end();
}

// A listener whose queue is full lets the next one wait.
void tst_Cancels::aConnectionThatNobodyAccepts()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    QCOMPARE(::bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    ::listen(listener, 0);
    ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
    std::vector<std::unique_ptr<Document>> documents;
    std::vector<std::unique_ptr<Session>> sessions;
    SessionSettings where;
    where.endpoint.host = QStringLiteral("127.0.0.1");
    where.endpoint.port = ntohs(address.sin_port);
    const auto hangs = [&] { return !sessions.empty() && sessions.back()->phase() == Session::Phase::Connecting; };
    for (int i = 0; i < 8; ++i) {
        documents.push_back(std::make_unique<Document>());
        sessions.push_back(std::make_unique<Session>(std::make_unique<SocketTransport>(), *documents.back()));
        sessions.back()->start(where);
        if (!QTest::qWaitFor([&] { return !hangs(); }, 200))
            break;
    }
    QVERIFY(hangs());
    cutsAtOnce(*sessions.back());
    ::close(listener);
}

// From the word that it closes to its end, in ms; negative: it did not end well.
qint64 tst_Cancels::endingTime(const QStringList &arguments)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(EXIT_PENDING), arguments);
    QElapsedTimer clock;
    connect(&program, &QProcess::readyReadStandardOutput, this, [&] { clock.start(); });
    qint64 took = -1;
    connect(&program, &QProcess::finished, this, [&](int code, QProcess::ExitStatus status) {
        took = code == 0 && status == QProcess::NormalExit && clock.isValid() ? clock.elapsed() : -1;
    });
    // Not waitForFinished(): it fails for a program that ended in the turn of the event loop which told of its word.
    return QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 50'000) ? took : -1;
}

// Taking a window down costs what it costs on this machine; the look-up must add nothing that is felt.
void tst_Cancels::theEndOfTheProgramDuringALookUp()
{
    const qint64 without = endingTime({QStringLiteral("--without")});
    const qint64 pending = endingTime({});
    std::printf("FIGURES the program ended in %lld ms with a look-up pending, in %lld ms without one (%lld apart at "
                "most)\n",
                static_cast<long long>(pending), static_cast<long long>(without), static_cast<long long>(atMost));
    QVERIFY(without >= 0 && pending >= 0);
    QVERIFY2(pending - without <= atMost, qPrintable(QString::number(pending)));
}

QTEST_GUILESS_MAIN(tst_Cancels)
#include "tst_cancels.moc"
