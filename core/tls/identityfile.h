#pragma once
#include "core/tls/identity.h"

#include <QString>

namespace Core {

// Why a client's certificate and key cannot be used. The numbers are in no file.
enum class IdentityProblem : quint8 {
    None,
    CertificateFileUnreadable, // no such file, no permission, larger than any certificate
    NoCertificate,             // nothing in it is one
    KeyFileUnreadable,
    NoKey,             // neither the file named nor that of the certificate holds one
    PassphraseMissing, // the key is encrypted
    PassphraseWrong,
    KeyDoesNotMatch,   // it belongs to another certificate
    EncryptionUnknown, // as old PKCS #12 files have it: OpenSSL 3 reads them no more
};

struct LoadedIdentity {
    Identity identity; // empty with a problem
    IdentityProblem problem = IdentityProblem::None;
    QByteArray detail; // the system's or the library's word; may be empty
    bool operator==(const LoadedIdentity &) const = default;
};

// PEM (certificate, chain and key in one file or two), DER or PKCS #12. The leaf is the certificate whose key it is.
// Nothing is asked on a terminal.
LoadedIdentity loadIdentity(const QString &certificateFile, const QString &keyFile, const QByteArray &passphrase);

} // namespace Core
