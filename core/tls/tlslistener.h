#pragma once
#include "core/tls/tlsfacts.h"
#include "core/tls/tlskeylog.h"
#include "core/wire/failure.h"

#include <QByteArrayView>

#include <memory>
#include <optional>

namespace Core {

// TLS as a third party sees it: both directions' octets in, what the handshake shows and, with the secrets of a key
// log, what was protected. Passive: it verifies records, and judges no certificate. Total; bounded.
class TlsListener
{
public:
    enum class From : quint8 { Client, Server };
    struct Heard {                  // in the order in which it happened
        std::optional<TlsFacts> up; // once, before the first protected octet
        QByteArray plain;
        qint64 unreadable = 0;          // octets of records that cannot be opened
        std::optional<Failure> failure; // a fatal alert in clear: the handshake ended
        QByteArray notTls;              // from the first octet that is no TLS record; and all that comes behind
    };
    explicit TlsListener(const TlsKeyLog &keys);
    ~TlsListener();
    Heard feed(From from, QByteArrayView octets);
    void lose(From from); // octets are missing here: what follows cannot be opened
    bool isUp() const;
    static bool hasKeysFor(const TlsKeyLog &keys, QByteArrayView clientHello);

private:
    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Core
