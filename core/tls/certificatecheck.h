#pragma once
#include "core/tls/certificatefinding.h"
#include "core/tls/openssl.h"

#include <QList>

namespace Core {

// Of those that a server sends, no more are looked at and kept: honest chains have three or four.
inline constexpr int mostCertificates = 32;

// OpenSSL's word (X509_V_ERR_…) as our finding; None for what is no fault of the certificate. `certificate`: the one at
// `depth` (0: the server's own); may be null.
CertificateFinding findingOf(int x509Error, X509 *certificate, int depth);
// What is weak or odd in a chain as sent, whether it can be verified or not; a root's own signature is not looked at,
// since nobody relies on it. `now`: s since the epoch.
QList<CertificateFinding> weaknessesOf(const STACK_OF(X509) * chain, qint64 now);
QList<CertificateFinding> weightiestFirst(QList<CertificateFinding> findings); // without doubles

} // namespace Core
