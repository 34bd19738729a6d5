#pragma once
#include "core/net/sockettransport.h"
#include "tests/core/net/watcher.h"
#include "tests/support/fakeserver.h"

namespace Core::Testing {

inline const QByteArray injected = "250 2.0.0 Injected\r\n";

inline const Identity &identity()
{
    static const Identity made = makeLoopbackIdentity();
    return made;
}

inline TrustSettings trusting()
{
    TrustSettings trust;
    trust.trustedCertificate = identity().chain.first();
    return trust;
}

inline TlsSettings serverSettings()
{
    TlsSettings settings;
    settings.role = TlsSettings::Role::Server;
    settings.identity = identity();
    return settings;
}

inline Endpoint endpointOf(const FakeServer &server, Security security = Security::None)
{
    return {QStringLiteral("127.0.0.1"), {}, server.port(), security};
}

// A client that says what a session would: STARTTLS after the greeting, and startTls() at a whole 220 behind it.
struct Client {
    SocketTransport transport;
    Watcher seen{transport};

    explicit Client(SocketSettings settings = {}) : transport(std::move(settings)) {}
    void startsTlsAtOnce()
    {
        QObject::connect(&transport, &Transport::received, &seen, [this](const QByteArray &, Passage) {
            if (seen.clear.endsWith("220 go\r\n"))
                transport.startTls();
        });
    }
    bool over() const { return seen.ends > 0; }
};

} // namespace Core::Testing
