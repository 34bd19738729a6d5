#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Core {

// Handshake messages out of records, wherever those cut them (RFC 8446 4).
class HandshakeReader
{
public:
    static constexpr qsizetype mostOctets = 256 * 1024; // of a message; a longer one ends the reading
    struct Message {
        quint8 type = 0;
        QByteArray body;
    };
    QList<Message> feed(QByteArrayView octets);

private:
    QByteArray m_begun;
    bool m_lost = false;
};

// What a ClientHello and a ServerHello tell. Total: what is cut off or wrong leaves the default.
struct ClientHello {
    QByteArray random;
    QByteArray serverName;
};
ClientHello readClientHello(QByteArrayView body);

struct ServerHello {
    QByteArray random;
    quint16 version = 0; // 0x0303; with the extension of TLS 1.3 that one
    quint16 suite = 0;
    bool encryptThenMac = false;
    bool isRetry = false; // RFC 8446 4.1.4
};
ServerHello readServerHello(QByteArrayView body);
// DER, leaf first; `version` 0x0304 has another form (RFC 8446 4.4.2, RFC 5246 7.4.2).
QList<QByteArray> readCertificates(QByteArrayView body, quint16 version);

} // namespace Core
