#pragma once
#include "core/net/endpoint.h"
#include "core/tls/tlsfacts.h"
#include "core/wire/failure.h"

#include <QByteArrayView>
#include <QObject>

namespace Core {

// Where a byte passed. Unverified: the handshake is done and the certificate was not accepted, or only by the user.
enum class Passage : quint8 { Clear, TlsVerified, TlsUnverified };

enum class Trust : quint8 { Refuse, ThisConnectionOnly };

// The seam: a byte stream that can become TLS. SocketTransport is the real one, tests have a fake. One use: open once.
class Transport : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void open(const Endpoint &endpoint,
                      const TrustSettings &trust) = 0; // resolves and tries each address itself
    virtual qint64
    write(QByteArrayView bytes) = 0;      // takes what fits into Limits::unsentOctets; written() asks for more
    virtual void startTls() = 0;          // after a whole 220 with nothing behind it
    virtual void decide(Trust trust) = 0; // answers doubted(); nothing is sent or read until then
    virtual void close() = 0; // from any state, at once; what was written before is flushed if the socket takes it at
                              // once; emits closed()
    virtual QByteArray channelBinding() const { return {}; } // tls-exporter (RFC 9266); empty where there is none
    virtual QByteArray tlsUnique() const { return {}; }      // RFC 5929 3; empty in TLS 1.3, and where it is not safe

Q_SIGNALS:
    void resolved(const QByteArray &name, const QList<QByteArray> &addresses);
    void trying(const QByteArray &address, quint16 port);
    void tryFailed(const Core::Failure &failure); // of several addresses, each that failed
    void connected(const QByteArray &local, const QByteArray &peer);
    void received(const QByteArray &bytes,
                  Core::Passage passage); // at most Limits::sliceOctets a turn of the event loop
    void written(qint64 bytes);
    void doubted(const Core::TlsFacts &facts);   // the handshake is done, the certificate does not hold; decide()
    void encrypted(const Core::TlsFacts &facts); // bytes may flow
    void closed(Core::Closing how);
    void failed(const Core::Failure &failure); // exactly one of closed and failed, exactly once, nothing after it
};

} // namespace Core
