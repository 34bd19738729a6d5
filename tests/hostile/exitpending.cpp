// The whole window with a host look-up that never ends, closed in the midst of it: for tst_cancels. With an argument:
// the same without a look-up.
#include "app/windowed.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTimer>

#include <atomic>
#include <cstdio>
#include <netdb.h>
#include <unistd.h>

namespace {

std::atomic<bool> asked = false;

} // namespace

// In place of the system's: whoever asks waits for ever.
extern "C" int getaddrinfo(const char *, const char *, const addrinfo *, addrinfo **) noexcept(false)
{
    asked = true;
    for (;;)
        ::pause();
}

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    App::Windowed windowed;
    windowed.show(std::nullopt, App::WindowRun::Practice::NotOffered);
    Core::EndpointUrl target;
    target.endpoint.host = QStringLiteral("mail.example.org");
    target.endpoint.port = 25;
    if (argc == 1)
        windowed.connectTo(target);
    else
        asked = true; // without one, to compare
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [&] {
        if (!asked)
            return;
        look.stop();
        std::puts("closing");
        std::fflush(stdout);
        windowed.window().close();
    });
    look.start(5);
    return QApplication::exec();
}
