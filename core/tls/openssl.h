#pragma once
// OpenSSL's objects with an owner each. For the sources of this folder alone: no other sees OpenSSL.
#include "core/tls/certificatename.h"

#include <QByteArray>

#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace Core::OpenSsl {

template <auto release>
struct Release {
    template <typename Object>
    void operator()(Object *object) const
    {
        release(object);
    }
};
using Bio = std::unique_ptr<BIO, Release<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using X509Ptr = std::unique_ptr<X509, Release<X509_free>>;
using Names = std::unique_ptr<GENERAL_NAMES, Release<GENERAL_NAMES_free>>;
using Context = std::unique_ptr<SSL_CTX, Release<SSL_CTX_free>>;
using Connection = std::unique_ptr<SSL, Release<SSL_free>>;

X509Ptr parseCertificate(QByteArrayView der); // null unless all of it is one certificate
QByteArray derOf(X509 *certificate);
QByteArray textOf(const X509_NAME *name);           // RFC 4514, UTF-8
QList<QByteArray> namesOf(const X509 *certificate); // "DNS:…", "IP:…"
PresentedNames presentedBy(const X509 *certificate);

} // namespace Core::OpenSsl
