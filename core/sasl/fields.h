#pragma once
#include <QByteArray>
#include <QList>

namespace Core::Sasl {

enum class Side : quint8 { Server, Client };

// One thing that a challenge or a response says, by its meaning.
struct ReadField {
    enum class What : quint8 {
        Unknown, // value: as it stands
        Mechanism,
        Authzid,
        User,
        Password, // of a client; what stands here is what may be shown of it: eight asterisks
        Token,
        Trace,
        // SCRAM (RFC 5802 7)
        BindingFlag,    // "n": none; "y": the client could, but was offered none; "p=tls-exporter"
        ClientNonce,    // of DIGEST-MD5 too
        WholeNonce,     // the client's, continued by the server
        ContinuedNonce, // what the server added to it
        ForeignNonce,   // it is not the client's that goes on
        Salt,
        Iterations,
        BindingHeader, // c=, decoded: the flag and authzid again
        BindingOctets, // how many octets of channel binding are behind it
        Proof,
        Signature,
        ServerError,
        // DIGEST-MD5 (RFC 2831 2.1)
        Realm,
        Nonce,
        NonceCount,
        Qop,
        Algorithm,
        Charset,
        Cipher,
        MaxBuffer,
        Stale,
        DigestUri,
        DigestResponse,
        ResponseAuth,
        // NTLM
        NtlmMessage, // "1", "2" or "3"
        NtlmFlags,   // eight hexadecimal digits
        NtlmTarget,
        NtlmChallenge, // hexadecimal
        NtlmDomain,    // of the server, NetBIOS
        NtlmComputer,
        NtlmDnsDomain,
        NtlmDnsComputer,
        NtlmForest,
        NtlmTime,    // seconds since the epoch
        NtlmVersion, // "10.0.17763"
        NtlmUserDomain,
        NtlmWorkstation,
        NtlmAnswer,
        // OAuth (RFC 7628 3)
        OauthStatus,
        OauthScope,
        OauthSchemes,
        OauthConfiguration,
        Host,
        Port,
    } what = What::Unknown;
    QByteArray value;
    bool operator==(const ReadField &) const = default;
};

// Of a decoded challenge, or of what may be shown of a response. Total; empty: this is not a message of the mechanism,
// or one that says nothing (a ticket). At most 40 fields.
QList<ReadField> readFields(const QByteArray &mechanism, Side side, const QByteArray &octets);

} // namespace Core::Sasl
