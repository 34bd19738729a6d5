#pragma once
#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>

namespace Core {

// A cipher suite as OpenSSL knows it.
struct TlsSuite {
    QByteArray name;      // OpenSSL's: "ECDHE-RSA-AES256-GCM-SHA384"
    int cipher = 0;       // NIDs
    int digest = 0;       // of the record's MAC; 0: the cipher has its own
    QByteArray handshake; // digest of key derivation, "SHA256"
    qsizetype tagOctets = 16;
    bool isAead = false;
};
std::optional<TlsSuite> tlsSuite(quint16 number);

// Opens one direction's TLS records of one epoch (RFC 5246 6.2.3, RFC 7366, RFC 7905, RFC 8446 5.2). What does not
// prove itself is not opened.
class RecordCipher
{
public:
    struct Keys {
        QByteArray mac, key, iv;
    };
    // `version`: 0x0301 … 0x0304
    RecordCipher(const TlsSuite &suite, quint16 version, const Keys &keys, bool encryptThenMac = false);
    ~RecordCipher();
    RecordCipher(RecordCipher &&) noexcept;
    RecordCipher &operator=(RecordCipher &&) noexcept;
    // A whole record with its header; the octets in it, of TLS 1.3 with their type behind them (padding is gone).
    std::optional<QByteArray> open(QByteArrayView record);

    // Of a TLS 1.3 traffic secret.
    static Keys keysOf(const TlsSuite &suite, const QByteArray &secret);
    static QByteArray nextSecret(const TlsSuite &suite, const QByteArray &secret);
    // Of a master secret, in the order client, server.
    struct Both {
        Keys client, server;
    };
    static Both keysOf(const TlsSuite &suite, quint16 version, const QByteArray &master, const QByteArray &randoms);

private:
    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Core
