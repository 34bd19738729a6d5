#pragma once
#include <QtGlobal>

namespace Core::Sasl {

// Why an exchange ended by itself, or what is odd about it. The number is the one in saved files: append, never
// renumber.
enum class Problem : quint8 {
    None,
    Senseless,         // the challenge is not one of this mechanism, or one too many
    NotBase64,         // nor can it be decoded
    Unsayable,         // SASLprep (RFC 4013) forbids a character in the credentials
    NonceReplaced,     // SCRAM: the server's nonce does not begin with ours (RFC 5802 5.1)
    TooManyIterations, // SCRAM: more than could be computed; detail: how many
    FewIterations,     // SCRAM: below 4,096 (RFC 5802 5.1), answered all the same; detail: how many
    SignatureWrong,    // v= or rspauth=: the server does not know the password
    SignatureMissing,  // it said 235 without having shown one
    ServerError,       // SCRAM: e= (RFC 5802 7); detail: what it says
    NoBinding,         // -PLUS, and there is no TLS that one could bind to
    NoAuthQop,         // DIGEST-MD5: it offers layers only, no plain authentication; detail: what it offers
    MechanismMissing,  // this GNU SASL was built without the mechanism
    LibraryMissing,    // GSSAPI: libgssapi-krb5-2 is not installed
    NoTicket,          // GSSAPI: Kerberos gave no ticket; detail: for which service
};

} // namespace Core::Sasl
