#include "ui/words/failurewords.h"

#include "ui/words/inert.h"
#include "ui/words/table.h"

#include <QCoreApplication>

namespace Words {
namespace {

using Core::Closing;
using Core::FailureKind;
using Core::Family;

struct FailureWords {
    FailureKind value;
    const char *id;
    const char *name;
    const char *text;
    const char *advice;
};

constexpr char context[] = "Failure";
constexpr FailureWords failures[] = {
    {FailureKind::NotFound, "not-found", QT_TRANSLATE_NOOP("Failure", "Host not found"),
     QT_TRANSLATE_NOOP("Failure", "The name has no address in the DNS."),
     QT_TRANSLATE_NOOP("Failure", "Check the spelling. A mail domain is often served by hosts of other names: type the "
                                  "domain as server to see its MX hosts.")},
    {FailureKind::LookupFailed, "lookup-failed", QT_TRANSLATE_NOOP("Failure", "Name lookup failed"),
     QT_TRANSLATE_NOOP("Failure", "The DNS gave no answer for the name, neither yes nor no."),
     QT_TRANSLATE_NOOP("Failure",
                       "Check that this computer is online and which name server it asks; or connect by address.")},
    {FailureKind::Refused, "refused", QT_TRANSLATE_NOOP("Failure", "Connection refused"),
     QT_TRANSLATE_NOOP("Failure", "The host is there, but nothing accepts connections on this port."),
     QT_TRANSLATE_NOOP(
         "Failure",
         "Check the port (25, 587, 465, LMTP 24) and that the mail server is running and listens on this address.")},
    {FailureKind::Unreachable, "unreachable", QT_TRANSLATE_NOOP("Failure", "Host unreachable"),
     QT_TRANSLATE_NOOP("Failure", "No route leads to this address."),
     QT_TRANSLATE_NOOP("Failure",
                       "Check the network, the VPN and, for an IPv6 address, whether this computer has IPv6 at all.")},
    {FailureKind::NoSuchSocket, "no-such-socket", QT_TRANSLATE_NOOP("Failure", "No such socket"),
     QT_TRANSLATE_NOOP("Failure", "There is no socket at this path."),
     QT_TRANSLATE_NOOP("Failure", "Check the path in the server’s configuration and that the server is running; a "
                                  "server in a chroot shows its socket under another path.")},
    {FailureKind::PermissionDenied, "permission-denied", QT_TRANSLATE_NOOP("Failure", "Permission denied"),
     QT_TRANSLATE_NOOP("Failure", "The system does not let you open this connection."),
     QT_TRANSLATE_NOOP("Failure", "For a socket, check its owner and mode and those of each folder above it. For a "
                                  "port, check the local firewall.")},
    {FailureKind::ConnectTimedOut, "connect-timed-out", QT_TRANSLATE_NOOP("Failure", "No answer to the connection"),
     QT_TRANSLATE_NOOP("Failure", "The address did not answer in time, neither yes nor no."),
     QT_TRANSLATE_NOOP("Failure", "Usually a firewall drops the packets. Many networks block port 25 outwards: try 587 "
                                  "or 465, or another network.")},
    {FailureKind::Reset, "reset", QT_TRANSLATE_NOOP("Failure", "Connection reset"),
     QT_TRANSLATE_NOOP("Failure", "The other side, or something in between, broke the connection off."),
     QT_TRANSLATE_NOOP("Failure", "Look at the last lines before it and at the server’s log. If it comes at once, "
                                  "suspect a firewall or a block list.")},
    {FailureKind::WaitTimedOut, "wait-timed-out", QT_TRANSLATE_NOOP("Failure", "No reply in time"),
     QT_TRANSLATE_NOOP("Failure", "The server kept the connection open and said nothing within the time limit."),
     QT_TRANSLATE_NOOP("Failure", "Try again and wait longer. If only this step is slow, the server is probably "
                                  "waiting for a lookup or a filter of its own.")},
    {FailureKind::Handshake, "handshake", QT_TRANSLATE_NOOP("Failure", "TLS negotiation failed"),
     QT_TRANSLATE_NOOP("Failure", "Client and server could not agree on TLS."),
     QT_TRANSLATE_NOOP(
         "Failure", "The reason below is the TLS library’s own. The server’s log usually has the other half of it.")},
    {FailureKind::HandshakeVersion, "handshake-version", QT_TRANSLATE_NOOP("Failure", "No common TLS version"),
     QT_TRANSLATE_NOOP("Failure", "The server and this computer have no version of TLS in common."),
     QT_TRANSLATE_NOOP("Failure",
                       "The server probably knows only TLS 1.0 or 1.1. Its administrator should enable 1.2 and 1.3.")},
    {FailureKind::HandshakeCipher, "handshake-cipher", QT_TRANSLATE_NOOP("Failure", "No common cipher"),
     QT_TRANSLATE_NOOP("Failure", "The server and this computer have no cipher in common."),
     QT_TRANSLATE_NOOP("Failure", "Check the server’s cipher list, and that its certificate and key were found: "
                                  "without them hardly any cipher is left.")},
    {FailureKind::HandshakeClosed, "handshake-closed",
     QT_TRANSLATE_NOOP("Failure", "Closed during the TLS negotiation"),
     QT_TRANSLATE_NOOP("Failure", "The server closed the connection while TLS was being negotiated."),
     QT_TRANSLATE_NOOP("Failure",
                       "Often its certificate or key cannot be read. Look at the server’s log at this time.")},
    {FailureKind::PlainWhereTls, "plain-where-tls", QT_TRANSLATE_NOOP("Failure", "The server speaks in clear here"),
     QT_TRANSLATE_NOOP("Failure", "TLS was due from the first octet, but the server answered in clear."),
     QT_TRANSLATE_NOOP(
         "Failure", "This port probably starts TLS by STARTTLS, or has none: choose STARTTLS, or port 465 for TLS.")},
    {FailureKind::TlsWhereClear, "tls-where-clear", QT_TRANSLATE_NOOP("Failure", "The server speaks TLS here"),
     QT_TRANSLATE_NOOP("Failure", "A greeting in clear was due, but the server sent a TLS record."),
     QT_TRANSLATE_NOOP("Failure",
                       "This port takes TLS from the first octet: choose TLS as security (port 465 usually).")},
    {FailureKind::StartTlsNotOffered, "starttls-not-offered", QT_TRANSLATE_NOOP("Failure", "STARTTLS not offered"),
     QT_TRANSLATE_NOOP("Failure",
                       "STARTTLS was wanted, and the server’s EHLO reply does not offer it. Nothing more was sent."),
     QT_TRANSLATE_NOOP("Failure", "Try port 465 with TLS. If the server should offer it, something on the way may "
                                  "remove the keyword: compare from another network.")},
    {FailureKind::StartTlsRefused, "starttls-refused", QT_TRANSLATE_NOOP("Failure", "STARTTLS refused"),
     QT_TRANSLATE_NOOP("Failure", "STARTTLS was wanted, and the server refused it. Nothing more was sent."),
     QT_TRANSLATE_NOOP("Failure", "Read its reply: a 454 may pass, and otherwise its certificate and key have to be "
                                  "checked. Never send a password in clear instead.")},
    {FailureKind::IntroductionRefused, "introduction-refused", QT_TRANSLATE_NOOP("Failure", "EHLO refused"),
     QT_TRANSLATE_NOOP("Failure", "The server refused EHLO, so STARTTLS could not be asked for."),
     QT_TRANSLATE_NOOP(
         "Failure",
         "Read its reply: often the name given with EHLO is the cause, and it can be changed in the settings.")},
    {FailureKind::CertificateRejected, "certificate-rejected", QT_TRANSLATE_NOOP("Failure", "Certificate not trusted"),
     QT_TRANSLATE_NOOP("Failure", "The certificate could not be verified and was not accepted. The connection was "
                                  "closed before anything was sent."),
     QT_TRANSLATE_NOOP(
         "Failure", "Read what is wrong with it. If you know the server well, you can accept it for one connection.")},
    {FailureKind::Injected, "injected", QT_TRANSLATE_NOOP("Failure", "Octets injected before TLS"),
     QT_TRANSLATE_NOOP("Failure", "Octets in clear stood behind the 220 to STARTTLS. They were kept as clear text and "
                                  "never read as protected, and the connection was closed."),
     QT_TRANSLATE_NOOP("Failure", "Compare from another network. If it stays, the server has the fault known as "
                                  "STARTTLS injection and needs an update.")},
    {FailureKind::ClearInTls, "clear-in-tls", QT_TRANSLATE_NOOP("Failure", "Clear text where TLS was due"),
     QT_TRANSLATE_NOOP("Failure", "The server answered in clear where TLS records were due. What it said was kept as "
                                  "clear text, and the connection was closed."),
     QT_TRANSLATE_NOOP("Failure", "The server agreed to TLS and did not start it, or somebody on the way interferes. "
                                  "Compare from another network.")},
    {FailureKind::RecordBroken, "record-broken", QT_TRANSLATE_NOOP("Failure", "TLS broke off"),
     QT_TRANSLATE_NOOP("Failure", "A TLS record could not be decrypted, or the other side ended TLS with an alert."),
     QT_TRANSLATE_NOOP("Failure",
                       "Try again. If it stays, something on the way changes the data, or one side has a fault.")},
    {FailureKind::Other, "other", QT_TRANSLATE_NOOP("Failure", "Connection failed"),
     QT_TRANSLATE_NOOP("Failure", "The connection failed."),
     QT_TRANSLATE_NOOP("Failure", "The reason below is the system’s own. Try again, and look at the server’s log.")},
    {FailureKind::Flooded, "flooded", QT_TRANSLATE_NOOP("Failure", "Stopped: too much came"),
     QT_TRANSLATE_NOOP("Failure", "The server kept sending without end, far more than any reply holds. What came is "
                                  "kept, and the connection was closed so that it cannot fill this computer’s memory."),
     QT_TRANSLATE_NOOP("Failure", "Look at the first lines of it: another kind of service may listen on this port, or "
                                  "the server is broken or hostile.")},
    {FailureKind::HandshakeTooWeak, "handshake-too-weak", QT_TRANSLATE_NOOP("Failure", "Too weak for this computer"),
     QT_TRANSLATE_NOOP("Failure", "The server’s key exchange, key or signature is weaker than this computer accepts."),
     QT_TRANSLATE_NOOP("Failure", "Its administrator should use Diffie-Hellman parameters and keys of at least 2048 "
                                  "bits. For a test, allow old ciphers in the TLS settings (DEFAULT:@SECLEVEL=0).")},
    {FailureKind::HandshakeSilent, "handshake-silent", QT_TRANSLATE_NOOP("Failure", "No answer to TLS"),
     QT_TRANSLATE_NOOP("Failure", "The server did not finish the TLS negotiation within the time limit."),
     QT_TRANSLATE_NOOP("Failure", "It may wait for a command in clear, or something on the way swallows TLS. Try "
                                  "STARTTLS, or the port for TLS.")},
    {FailureKind::CertificateUnreadable, "certificate-unreadable",
     QT_TRANSLATE_NOOP("Failure", "Certificate unreadable"),
     QT_TRANSLATE_NOOP("Failure", "What the server showed as its certificate cannot be read, so TLS ended there."),
     QT_TRANSLATE_NOOP("Failure",
                       "The file on the server is damaged or no certificate at all. Its administrator should "
                       "install it anew and look at it with “openssl x509 -text”.")},
    {FailureKind::OwnCertificateRefused, "own-certificate-refused",
     QT_TRANSLATE_NOOP("Failure", "Your certificate was refused"),
     QT_TRANSLATE_NOOP("Failure", "The server did not accept the certificate that you showed."),
     QT_TRANSLATE_NOOP("Failure",
                       "The alert below says why. Check that it is still valid, meant for clients and issued "
                       "by an authority that this server trusts.")},
    {FailureKind::OwnCertificateMissing, "own-certificate-missing",
     QT_TRANSLATE_NOOP("Failure", "The server wants your certificate"),
     QT_TRANSLATE_NOOP("Failure", "The server talks only to clients that show a certificate, and none was shown."),
     QT_TRANSLATE_NOOP("Failure", "Choose your certificate and its key in the TLS settings of the connection.")},
    {FailureKind::TlsSettingsUnusable, "tls-settings-unusable",
     QT_TRANSLATE_NOOP("Failure", "These TLS settings cannot be used"),
     QT_TRANSLATE_NOOP("Failure", "TLS could not be begun with the settings chosen for this connection."),
     QT_TRANSLATE_NOOP("Failure", "Look at the TLS settings: the words of the cipher list, the versions, the files.")},
    {FailureKind::SilentWhereTlsIsUsual, "silent-where-tls-is-usual",
     QT_TRANSLATE_NOOP("Failure", "The server waits for TLS"),
     QT_TRANSLATE_NOOP("Failure", "No greeting came. On this port TLS usually begins at once: the server waits for the "
                                  "client to start it."),
     QT_TRANSLATE_NOOP("Failure", "Choose “TLS from the start”, or the port 587 or 25 for a session that begins in "
                                  "clear.")},
    {FailureKind::ClosedWhereTlsIsUsual, "closed-where-tls-is-usual",
     QT_TRANSLATE_NOOP("Failure", "Closed without a greeting"),
     QT_TRANSLATE_NOOP("Failure", "The server closed the connection and had said nothing. On this port TLS usually "
                                  "begins at once, and it was spoken to in clear."),
     QT_TRANSLATE_NOOP("Failure", "Choose “TLS from the start” and connect again.")},
};
static_assert(coversInOrder(failures, Core::lastFailureKind));

struct FamilyWords {
    Family value;
    const char *name;
};
constexpr FamilyWords families[] = {
    {Family::Network, QT_TRANSLATE_NOOP("Failure", "The network failed")},
    {Family::ServerSaidNo, QT_TRANSLATE_NOOP("Failure", "The server said no")},
    {Family::ProtocolBroken, QT_TRANSLATE_NOOP("Failure", "The protocol was broken")},
};
static_assert(coversInOrder(families, Family::ProtocolBroken));

struct ClosingWords {
    Closing value;
    const char *id;
    const char *text;
};
constexpr char closingContext[] = "Closing";
constexpr ClosingWords closings[] = {
    {Closing::ByPeer, "by-peer", QT_TRANSLATE_NOOP("Closing", "The server closed the connection.")},
    {Closing::ByPeerWithoutCloseNotify, "by-peer-without-close-notify",
     QT_TRANSLATE_NOOP("Closing", "The server closed the connection without ending TLS properly (no close_notify). "
                                  "Whether something was cut off cannot be known.")},
    {Closing::ByUs, "by-us", QT_TRANSLATE_NOOP("Closing", "You closed the connection.")},
};
static_assert(coversInOrder(closings, Closing::ByUs));

// A number of a later version, read from a file, is another failure.
const FailureWords &wordsOf(FailureKind kind)
{
    return rowOf(failures, kind <= Core::lastFailureKind ? kind : FailureKind::Other);
}

constexpr const char *toAddress = QT_TRANSLATE_NOOP("Failure", "%1: %2");
constexpr const char *withDetail = QT_TRANSLATE_NOOP("Failure", "%1 (%2)");

} // namespace

QLatin1String id(FailureKind kind)
{
    return QLatin1String(wordsOf(kind).id);
}

QString failureName(const Language &language, FailureKind kind)
{
    return language.text(context, wordsOf(kind).name);
}

QString failureText(const Language &language, FailureKind kind)
{
    return language.text(context, wordsOf(kind).text);
}

QString failureAdvice(const Language &language, FailureKind kind)
{
    return language.text(context, wordsOf(kind).advice);
}

QString failureText(const Language &language, const Core::Failure &failure)
{
    QString text = failureText(language, failure.kind);
    if (!failure.address.isEmpty())
        text = language.text(context, toAddress).arg(inert(failure.address, 120), text);
    if (!failure.detail.isEmpty())
        text = language.text(context, withDetail).arg(text, inert(failure.detail, 300));
    return text;
}

QString familyName(const Language &language, Family family)
{
    return language.text(context, rowOf(families, family).name);
}

QLatin1String id(Closing closing)
{
    return QLatin1String(rowOf(closings, closing).id);
}

QString closingText(const Language &language, Closing closing)
{
    return language.text(closingContext, rowOf(closings, closing).text);
}

} // namespace Words
