#include "app/windowed.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/turns.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QStandardPaths>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace {

constexpr int floodLines = 100'000;

// Listens on loopback, greets, and then sends a reply of many lines as fast as the client takes them.
class Flooder
{
public:
    Flooder()
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address);
        ::listen(m_listener, 1);
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
        port = ntohs(address.sin_port);
        m_thread = std::thread([this] { flood(); });
    }
    ~Flooder()
    {
        m_thread.join();
        ::close(m_listener);
    }
    quint16 port = 0;

private:
    void flood() const
    {
        const int client = ::accept(m_listener, nullptr, nullptr);
        QByteArray bytes = "220 flood.example.org ESMTP\r\n";
        for (int line = 0; line < floodLines; ++line)
            bytes += "250-2.0.0 line " + QByteArray::number(line) + " of a reply nobody asked for\r\n";
        for (qsizetype sent = 0; sent < bytes.size();) {
            const ssize_t count = ::send(client, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
            if (count <= 0)
                break;
            sent += count;
        }
        char end = 0;
        while (::read(client, &end, 1) > 0) {
        }
        ::close(client);
    }
    int m_listener = -1;
    std::thread m_thread;
};

} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    Flooder flooder;
    bool ok = true;
    {
        App::Windowed windowed;
        windowed.show(std::nullopt, App::WindowRun::Practice::NotOffered);
        ok = QTest::qWaitForWindowExposed(&windowed.window());
        Core::EndpointUrl target;
        target.endpoint.host = QStringLiteral("127.0.0.1");
        target.endpoint.port = flooder.port;
        auto *view = windowed.window().findChild<QAbstractItemView *>(QStringLiteral("transcript"));
        Bench::Turns turns;
        QElapsedTimer clock;
        clock.start();
        windowed.connectTo(target);
        ok &= turns.until([&] { return view->model()->rowCount() >= floodLines; }, 60'000);
        std::printf("%d rows shown in %.0f ms\n", view->model()->rowCount(), double(clock.nsecsElapsed()) / 1e6);
        ok &= Bench::report("longest stall of the event loop while 100,000 lines come", turns.longest, 50, "ms");
        for (const auto choice : {Gui::LanguageChoice::French, Gui::LanguageChoice::English}) {
            clock.restart();
            windowed.languages().choose(choice);
            QCoreApplication::sendPostedEvents();
            windowed.window().repaint();
            ok &= Bench::report("language switch with them, repaint included", double(clock.nsecsElapsed()) / 1e6, 100,
                                "ms");
        }
        windowed.session()->cut();
    }
    return ok ? 0 : 1;
}
