#include "app/windowed.h"
#include "core/net/sockettransport.h"
#include "tests/bench/stopwatch.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>
#include <malloc.h>
#include <unistd.h>

// A thousand connections in one process, each from the dial to the 221: what they take must be given back.
namespace {

constexpr int connects = 1'000, windowConnects = 300, warm = 100; // the first ones fill caches
constexpr double mostGrowth = 2;                                  // MB
constexpr auto deadline = std::chrono::seconds(20);

struct Held {
    double megabytes = -1;
    qsizetype descriptors = -1;
};

Held held()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ::malloc_trim(0); // what lies free between blocks in use is not lost
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QFile::ReadOnly))
        return {};
    const double pages = status.readAll().split(' ').value(1).toDouble();
    const QDir open(QStringLiteral("/proc/self/fd"));
    return {pages * double(::sysconf(_SC_PAGESIZE)) / 1e6,
            open.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size()};
}

// Ends with the session; false: it did not end, or not as it should.
bool lives(Core::Session &session, QList<Core::Line> lines)
{
    QEventLoop loop;
    QObject::connect(&session, &Core::Session::ended, &loop, &QEventLoop::quit);
    QTimer::singleShot(deadline, &loop, &QEventLoop::quit);
    session.queue(std::move(lines));
    loop.exec();
    const Core::Document &document = session.document();
    return session.phase() == Core::Session::Phase::Over && document.rows().back().kind == Core::Kind::Closed &&
           document.dialogue().exchanges.back().code == 221;
}

const QList<Core::Line> quit = {{"QUIT\r\n", {}}};
const QList<Core::Line> introduceAndQuit = {{"EHLO client.example.net\r\n", {}}, {"QUIT\r\n", {}}};

bool connectAndQuit(const Core::Practice::Server &server, Core::Security security)
{
    Core::Document document(Core::Protocol::Smtp);
    Core::Session session(std::make_unique<Core::SocketTransport>(), document);
    Core::SessionSettings settings;
    settings.endpoint.host = QStringLiteral("127.0.0.1");
    settings.endpoint.port = server.port();
    settings.endpoint.security = security;
    settings.trust.trustedCertificate = server.certificate();
    session.start(settings);
    return lives(session, security == Core::Security::None ? introduceAndQuit : quit) &&
           document.conversation().tls() == (security != Core::Security::None);
}

// With all that the window does around a session: the transcript shown, the journal kept, the certificate doubted.
bool connectInWindow(App::Windowed &windowed, const Core::Practice::Server &server)
{
    Core::EndpointUrl target;
    target.endpoint.host = QStringLiteral("127.0.0.1");
    target.endpoint.port = server.port();
    target.endpoint.security = Core::Security::StartTls;
    windowed.connectTo(target);
    Core::Session *session = windowed.session();
    QObject::connect(
        session, &Core::Session::doubted, session, [session] { session->decide(Core::Trust::ThisConnectionOnly); },
        Qt::QueuedConnection);
    return lives(*session, quit) && session->document().conversation().tls();
}

bool repeat(const char *what, int times, const std::function<bool()> &connectOnce)
{
    Held first;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < times; ++i) {
        if (!connectOnce()) {
            std::printf("%s: connection %d did not end well\n", what, i + 1);
            return false;
        }
        if (i + 1 == warm)
            first = held();
    }
    const Held last = held();
    std::printf("%s: %d connections in %.1f s, %.1f MB after %d of them, %.1f MB at the end\n", what, times,
                double(clock.elapsed()) / 1e3, first.megabytes, warm, last.megabytes);
    bool ok = first.megabytes > 0 && first.descriptors > 0;
    ok &= Bench::report("  growth from there", std::max(0.0, last.megabytes - first.megabytes), mostGrowth, "MB");
    ok &= Bench::report("  descriptors more", double(std::max<qsizetype>(0, last.descriptors - first.descriptors)), 0,
                        "");
    return ok;
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir home; // a thousand journals are kept
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, home.path().toUtf8());
    QApplication application(argc, argv);
    Core::Practice::Server server;
    if (!home.isValid() || !server.listen(Core::Practice::Situation::Submission))
        return 1;
    bool ok = repeat("in clear", connects, [&] { return connectAndQuit(server, Core::Security::None); });
    ok &= repeat("STARTTLS", connects, [&] { return connectAndQuit(server, Core::Security::StartTls); });
    App::Windowed windowed;
    windowed.show(std::nullopt, App::WindowRun::Practice::NotOffered);
    ok &= QTest::qWaitForWindowExposed(&windowed.window());
    ok &= repeat("STARTTLS, in the window", windowConnects, [&] { return connectInWindow(windowed, server); });
    return ok ? 0 : 1;
}
