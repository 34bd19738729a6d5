#pragma once
#include "core/tls/certificatefinding.h"
#include "core/tls/openssl.h"

#include <QList>

namespace Core {

// OpenSSL's word (X509_V_ERR_…) as our finding; None for what is no fault of the certificate.
CertificateFinding findingOf(int x509Error, int depth);
// What is weak in a chain as sent; a root's own signature is not looked at, since nobody relies on it.
QList<CertificateFinding> weaknessesOf(const STACK_OF(X509) * chain);
QList<CertificateFinding> weightiestFirst(QList<CertificateFinding> findings); // without doubles

} // namespace Core
