#pragma once
#include <QByteArray>

namespace Core {

// Why a connection, or one try at it, ended against the user's will. The numbers are in saved files: append only.
enum class FailureKind : quint8 {
    NotFound,
    LookupFailed,
    Refused,
    Unreachable,
    NoSuchSocket,
    PermissionDenied,
    ConnectTimedOut,
    Reset,
    WaitTimedOut,
    Handshake,        // detail: the alert or OpenSSL's reason
    HandshakeVersion, // no common protocol version
    HandshakeCipher,  // no common cipher
    HandshakeClosed,  // the peer closed inside the handshake
    PlainWhereTls,    // implicit TLS asked, the server answered in clear
    TlsWhereClear,    // clear asked, the server sent a TLS record
    StartTlsNotOffered,
    StartTlsRefused,
    IntroductionRefused, // EHLO refused while STARTTLS was required
    CertificateRejected, // the user said no
    Injected,            // plaintext behind the 220 to STARTTLS
    ClearInTls,          // plaintext where TLS records were due
    RecordBroken,        // a TLS record did not decrypt, or an alert came
    Other,
    Flooded,               // the server sent more than anybody could have asked for
    HandshakeTooWeak,      // a parameter, key or signature below the security level asked for
    HandshakeSilent,       // the server said nothing to our ClientHello
    CertificateUnreadable, // the server's, in the handshake
    OwnCertificateRefused, // ours, by an alert
    OwnCertificateMissing, // the server asked for one, and there was none
    TlsSettingsUnusable,   // detail: what OpenSSL cannot do with them
    SilentWhereTlsIsUsual, // no greeting on a port where TLS usually begins: the server waits for us
    ClosedWhereTlsIsUsual, // closed there without a greeting
};
inline constexpr FailureKind lastFailureKind = FailureKind::ClosedWhereTlsIsUsual;

// The three kinds of error, apart: the network failed, the server said no, the protocol was broken.
enum class Family : quint8 { Network, ServerSaidNo, ProtocolBroken };
Family family(FailureKind kind);

struct Failure {
    FailureKind kind = FailureKind::Other;
    QByteArray detail;  // the system's or library's word, untranslated; may be empty
    QByteArray address; // which address of several; empty when it is the whole connection
    bool operator==(const Failure &) const = default;
};

// Who ended a connection that ended without failure.
enum class Closing : quint8 { ByPeer, ByPeerWithoutCloseNotify, ByUs };

} // namespace Core
