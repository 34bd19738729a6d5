#include "core/tls/tlsfailure.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/sslerr.h>

namespace Core {
namespace {

unsigned long takeSslError()
{
    unsigned long found = 0;
    while (const unsigned long error = ERR_get_error()) {
        if (found == 0 || (ERR_GET_LIB(found) != ERR_LIB_SSL && ERR_GET_LIB(error) == ERR_LIB_SSL))
            found = error;
    }
    return found;
}

constexpr int certificateRequired = 116; // RFC 8446 6.2; OpenSSL 3.0 has no word for it

QByteArray alertText(int alert)
{
    const char *word = alert == certificateRequired ? "certificate required" : SSL_alert_desc_string_long(alert);
    return QByteArray(word) + " (" + QByteArray::number(alert) + ')';
}

QByteArray describe(const TlsBreak &how, unsigned long error)
{
    if (how.alertReceived)
        return "alert received: " + alertText(*how.alertReceived);
    const char *reason = ERR_reason_error_string(error);
    QByteArray text = reason ? QByteArray(reason) : QByteArray("unknown error");
    if (how.alertSent)
        text += "; alert sent: " + alertText(*how.alertSent);
    return text;
}

// What a server says of a certificate is of ours: it has seen no other.
std::optional<FailureKind> kindOfOwnCertificate(int alert, const TlsBreak &how)
{
    switch (alert) {
    case certificateRequired:
        return FailureKind::OwnCertificateMissing;
    case SSL_AD_BAD_CERTIFICATE:
    case SSL_AD_UNSUPPORTED_CERTIFICATE:
    case SSL_AD_CERTIFICATE_REVOKED:
    case SSL_AD_CERTIFICATE_EXPIRED:
    case SSL_AD_CERTIFICATE_UNKNOWN:
    case SSL_AD_UNKNOWN_CA:
    case SSL_AD_ACCESS_DENIED:
        return how.certificateShown ? FailureKind::OwnCertificateRefused : FailureKind::OwnCertificateMissing;
    case SSL_AD_HANDSHAKE_FAILURE: // RFC 5246 7.4.6: so TLS 1.2 and older say that none came
        if (how.certificateAsked && !how.certificateShown)
            return FailureKind::OwnCertificateMissing;
    }
    return {};
}

FailureKind kindOfAlert(int alert, const TlsBreak &how)
{
    switch (alert) {
    case SSL_AD_PROTOCOL_VERSION:
    case SSL_AD_INAPPROPRIATE_FALLBACK:
        return FailureKind::HandshakeVersion;
    case SSL_AD_INSUFFICIENT_SECURITY:
        return FailureKind::HandshakeCipher;
    case SSL_AD_HANDSHAKE_FAILURE:
        // RFC 8446 6.2: no acceptable set of parameters among those offered. Later in the handshake it can be anything.
        return how.serverAnswered ? FailureKind::Handshake : FailureKind::HandshakeCipher;
    }
    return FailureKind::Handshake;
}

FailureKind kindOfReason(int reason)
{
    switch (reason) {
    case SSL_R_UNSUPPORTED_PROTOCOL:
    case SSL_R_UNSUPPORTED_SSL_VERSION:
    case SSL_R_WRONG_SSL_VERSION:
    case SSL_R_WRONG_VERSION_NUMBER:
    case SSL_R_VERSION_TOO_HIGH:
    case SSL_R_VERSION_TOO_LOW:
    case SSL_R_UNKNOWN_SSL_VERSION:
    case SSL_R_NO_PROTOCOLS_AVAILABLE:
    case SSL_R_INAPPROPRIATE_FALLBACK:
        return FailureKind::HandshakeVersion;
    case SSL_R_NO_SHARED_CIPHER:
    case SSL_R_NO_CIPHERS_AVAILABLE:
    case SSL_R_NO_CIPHER_MATCH:
    case SSL_R_UNKNOWN_CIPHER_RETURNED:
    case SSL_R_WRONG_CIPHER_RETURNED:
        return FailureKind::HandshakeCipher;
    case SSL_R_DH_KEY_TOO_SMALL:
    case SSL_R_EE_KEY_TOO_SMALL:
    case SSL_R_CA_KEY_TOO_SMALL:
    case SSL_R_CA_MD_TOO_WEAK:
    case SSL_R_WRONG_SIGNATURE_TYPE:
    case SSL_R_UNSAFE_LEGACY_RENEGOTIATION_DISABLED:
        return FailureKind::HandshakeTooWeak;
    case SSL_R_CERT_LENGTH_MISMATCH:
    case SSL_R_UNABLE_TO_FIND_PUBLIC_KEY_PARAMETERS:
    case SSL_R_UNKNOWN_CERTIFICATE_TYPE:
        return FailureKind::CertificateUnreadable;
    }
    return FailureKind::Handshake;
}

FailureKind kindOf(const TlsBreak &how, unsigned long error)
{
    if (how.alertReceived)
        if (const auto own = kindOfOwnCertificate(*how.alertReceived, how))
            return *own;
    if (how.handshakeDone)
        return FailureKind::RecordBroken;
    if (how.alertReceived)
        return kindOfAlert(*how.alertReceived, how);
    if (how.alertSent == SSL_AD_BAD_CERTIFICATE || ERR_GET_LIB(error) == ERR_LIB_ASN1)
        return FailureKind::CertificateUnreadable;
    return kindOfReason(ERR_GET_REASON(error));
}

} // namespace

Failure takeTlsFailure(const TlsBreak &how)
{
    const unsigned long error = takeSslError();
    return {kindOf(how, error), describe(how, error), {}};
}

} // namespace Core
