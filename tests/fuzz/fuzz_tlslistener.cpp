#include "core/tls/tlslistener.h"

using namespace Core;

// The first octet cuts the rest into pieces of the two sides in turn; a second key log knows the hello of the seeds.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const TlsKeyLog keys =
        TlsKeyLog::read("CLIENT_RANDOM " + QByteArray(64, 'a') + ' ' + QByteArray(96, '1') +
                        "\nCLIENT_HANDSHAKE_TRAFFIC_SECRET " + QByteArray(64, 'a') + ' ' + QByteArray(64, '2') +
                        "\nSERVER_HANDSHAKE_TRAFFIC_SECRET " + QByteArray(64, 'a') + ' ' + QByteArray(64, '3') + '\n');
    if (size == 0)
        return 0;
    TlsListener listener(keys);
    QByteArrayView octets(data + 1, qsizetype(size) - 1);
    auto from = TlsListener::From::Client;
    while (!octets.isEmpty()) {
        const qsizetype piece = qMin<qsizetype>(octets.size(), 1 + data[0] * 2);
        listener.feed(from, octets.first(piece));
        octets = octets.sliced(piece);
        from = from == TlsListener::From::Client ? TlsListener::From::Server : TlsListener::From::Client;
    }
    TlsKeyLog::read(QByteArrayView(data, qsizetype(size)));
    return 0;
}
