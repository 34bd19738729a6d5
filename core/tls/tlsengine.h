#pragma once
#include "core/tls/certificates.h"
#include "core/tls/tlsfacts.h"
#include "core/tls/tlsversion.h"
#include "core/wire/failure.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

namespace Core {

struct TlsSettings {
    enum class Role : quint8 { Client, Server } role = Role::Client;
    TlsVersion minimum = TlsVersion::Tls12;
    TlsVersion maximum = TlsVersion::Tls13;
    QByteArray ciphers; // of TLS 1.2 and older, in OpenSSL's words; empty: its default. "@SECLEVEL=0" belongs here
    QByteArray suites;  // of TLS 1.3; empty: OpenSSL's default
    Identity identity;  // a server's own; a client's, if it has one
    // What a server wants of its clients; judged by authorityFile
    enum class Clients : quint8 { Anybody, Asked, Certified } clients = Clients::Anybody;
    // A client's judgement of the server
    QString expectedName; // name or address; empty: any name will do
    enum class Indication : quint8 { Host, None } indication = Indication::Host; // whether SNI is sent at all
    QString serverName;            // SNI; empty: expectedName, if that is a name
    QString authorityFile;         // PEM; empty: the system's authorities
    QString revocationFile;        // CRLs, PEM or one DER; empty: nothing is checked for revocation
    QByteArray trustedCertificate; // DER of one certificate that is trusted as it is
    enum class Keys : quint8 { Secret, Told } keys = Keys::Secret; // Told: Met::keys has them, for who reads a capture
    bool operator==(const TlsSettings &) const = default;
};

// What OpenSSL cannot do with settings.
enum class TlsProblem : quint8 { None, Library, Versions, Ciphers, Suites, Identity, Authorities, Revocations };
TlsProblem checkSettings(const TlsSettings &settings); // reads the files they name

// TLS over memory buffers: no socket, no clock, no thread. Client or server. Feed it what the wire brings, send what it
// gives, in order. After a failure, notTls or closed it takes nothing more.
class TlsEngine
{
public:
    struct Met {                    // what came of some bytes; the members in the order in which they happened
        QByteArray wire;            // to be sent
        QByteArray keys;            // when they are to be told: whole lines of an NSS key log
        std::optional<TlsFacts> up; // the handshake is done; once
        QByteArray plain;           // what TLS protected
        QByteArray notTls;   // from the first octet that begins no TLS record (or a record that did not decrypt):
                             // it and all behind it, as they came. Without one, nothing is lost either
        bool closed = false; // close_notify
        std::optional<Failure> failure;
    };

    explicit TlsEngine(const TlsSettings &settings);
    ~TlsEngine();
    TlsEngine(TlsEngine &&) noexcept;
    TlsEngine &operator=(TlsEngine &&) noexcept;

    Met start();                           // a client's first flight in wire; failure if the settings cannot work
    Met feed(QByteArrayView wire);         // any size; records may be cut anywhere
    QByteArray seal(QByteArrayView plain); // wire bytes; empty unless isUp()
    QByteArray shutdown();                 // close_notify; once, empty afterwards or before the handshake is done
    bool isUp() const;
    QByteArray takeUnread(); // the begin of a record that is not whole; at the end of the stream it never will be
    bool metRecord() const;  // at least one whole record header came
    std::optional<TlsFacts> facts() const;
    // tls-exporter (RFC 9266), 32 octets; empty before isUp() and where it is not safe (TLS 1.2 without RFC 7627)
    QByteArray channelBinding() const;
    // tls-unique (RFC 5929 3): the client's Finished of a whole handshake; empty before isUp(), in TLS 1.3 (RFC 8446
    // C.5) and without the extended master secret (RFC 7627: two connections could share it)
    QByteArray tlsUnique() const;

private:
    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Core
