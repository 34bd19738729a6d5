#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

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
    static std::unique_ptr<Exchange> begin(const QByteArray &mechanism, const Credentials &credentials);
    virtual QByteArray mechanism() const = 0;
    virtual bool clientFirst() const = 0;
    virtual std::optional<Response> step(const QByteArray &challenge) = 0; // nullopt: the challenge makes no sense here
};

// What a challenge or a response says, for the panel (RFC 4954 4, RFC 4616, RFC 2195, draft-murchison-sasl-login).
struct Reading {
    enum class What : quint8 {
        Nothing, NotBase64, UserPrompt, PasswordPrompt, OtherPrompt, CramChallenge, Json, Fields, Cancel, User, Text, Octets,
    } what = What::Nothing;
    QByteArray decoded; // whole; empty when NotBase64
};
Reading readChallenge(const QByteArray &mechanism, int number, QByteArrayView base64); // number: 1 is the first
Reading readResponse(const QByteArray &mechanism, int number, QByteArrayView base64);

} // namespace Core::Sasl
