#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <memory>
#include <optional>

namespace Core::Sasl {

enum class InitialResponse : quint8 { No, Yes };

struct Credentials {
    QByteArray authzid; // usually empty
    QByteArray user;
    QByteArray password;
};

// Which part of a response is secret; the rest may be shown (RFC 4616, RFC 2195; the user name of LOGIN).
struct Response {
    QByteArray octets; // before base64
    bool secret = true;
};

// One client-side exchange, step by step, on GNU SASL. No base64, no wire.
class Exchange
{
public:
    virtual ~Exchange() = default;
    static QList<QByteArray> known(); // mechanisms that begin() can make: PLAIN, LOGIN, CRAM-MD5
    // Null: a mechanism not known, or NUL in the credentials, which no mechanism can carry. Mechanism in any case.
    static std::unique_ptr<Exchange> begin(const QByteArray &mechanism, const Credentials &credentials);
    virtual QByteArray mechanism() const = 0;
    virtual bool clientFirst() const = 0;
    virtual QByteArray password() const = 0; // what its responses say or prove, for whoever must not show it
    // nullopt: the challenge makes no sense here (one too many, or empty where the mechanism needs one), or the
    // credentials cannot be said in this mechanism (CRAM-MD5 wants UTF-8 that SASLprep lets pass).
    // With an initial response the first step is asked with an empty challenge.
    virtual std::optional<Response> step(const QByteArray &challenge) = 0;
};

// What a challenge or a response says, for the panel (RFC 4954 4, RFC 4616, RFC 2195, draft-murchison-sasl-login).
struct Reading {
    enum class What : quint8 {
        Nothing, // empty, or the "=" of an empty initial response
        NotBase64,
        UserPrompt, // by its words; where they say nothing, by its place in LOGIN
        PasswordPrompt,
        OtherPrompt,   // a prompt of LOGIN that neither words nor place explain
        CramChallenge, // <…@…>
        Json,          // an object: the error of XOAUTH2 and OAUTHBEARER (RFC 7628 3.2.3)
        Fields, // several in one: PLAIN by NUL, CRAM-MD5 by its last blank, SCRAM and DIGEST-MD5 by commas, XOAUTH2 by
                // 0x01
        Cancel, // the lone "*"
        User,
        Text,
        Octets, // not UTF-8, or with control characters
    } what = What::Nothing;
    QByteArray decoded; // whole; empty when NotBase64
    bool operator==(const Reading &) const = default;
};
// `number`: 1 is the first of its side. A user name given in the AUTH line of LOGIN is response 1, and the challenge
// behind it challenge 2.
Reading readChallenge(const QByteArray &mechanism, int number, QByteArrayView base64);
Reading readResponse(const QByteArray &mechanism, int number, QByteArrayView base64);

} // namespace Core::Sasl
