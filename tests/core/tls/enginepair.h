#pragma once
#include "core/tls/tlsengine.h"

namespace Core::Testing {

// Two engines joined: what one gives, the other takes, in pieces of a chosen size.
class EnginePair
{
public:
    struct Side {
        QByteArray plain, notTls;
        std::optional<TlsFacts> up;
        bool closed = false;
        std::optional<Failure> failure;
    };

    EnginePair(const TlsSettings &forClient, const TlsSettings &forServer) : client(forClient), server(forServer) {}

    void start()
    {
        note(clientSaw, client.start(), toServer);
        note(serverSaw, server.start(), toClient);
    }
    void run(qsizetype piece = 1 << 20) // until nobody has anything to say
    {
        while (!toServer.isEmpty() || !toClient.isEmpty()) {
            pass(server, serverSaw, toServer, toClient, piece);
            pass(client, clientSaw, toClient, toServer, piece);
        }
    }
    bool join(qsizetype piece = 1 << 20)
    {
        start();
        run(piece);
        return client.isUp() && server.isUp();
    }

    TlsEngine client, server;
    Side clientSaw, serverSaw;
    QByteArray toServer, toClient; // on the wire

private:
    static void note(Side &side, TlsEngine::Met met, QByteArray &answer)
    {
        answer += met.wire;
        side.plain += met.plain;
        side.notTls += met.notTls;
        side.closed |= met.closed;
        if (met.up)
            side.up = met.up;
        if (met.failure && !side.failure)
            side.failure = met.failure;
    }
    static void pass(TlsEngine &engine, Side &side, QByteArray &wire, QByteArray &answer, qsizetype piece)
    {
        const QByteArray moving = std::exchange(wire, {});
        for (qsizetype at = 0; at < moving.size(); at += piece)
            note(side, engine.feed(QByteArrayView(moving).sliced(at).first(qMin(piece, moving.size() - at))), answer);
    }
};

} // namespace Core::Testing
