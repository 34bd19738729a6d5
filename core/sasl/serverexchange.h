#pragma once
#include "core/sasl/mechanism.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>
#include <optional>

namespace Core::Sasl {

// The password of an account; nullopt: no such account.
using PasswordOf = std::function<std::optional<QByteArray>(const QByteArray &user)>;

struct ServerStep {
    enum class Verdict : quint8 {
        Challenge, // say `octets` and wait for the next response
        Accepted,  // `octets` is the user
        Refused,   // unknown user or wrong password; which of the two is nobody's business
        Malformed, // not a response of this mechanism
    } verdict = Verdict::Malformed;
    QByteArray octets;
    bool operator==(const ServerStep &) const = default;
};

// The server's side of one exchange. No base64, no clock; chance in SCRAM and DIGEST-MD5 alone: the challenge of
// CRAM-MD5 is given.
class ServerExchange
{
public:
    virtual ~ServerExchange() = default;
    static QList<QByteArray> known(); // what the practice server offers; begin() knows others too
    static std::unique_ptr<ServerExchange> begin(const QByteArray &mechanism, PasswordOf passwordOf,
                                                 const QByteArray &cramChallenge,
                                                 const Surroundings &surroundings = {}); // null: not known
    virtual bool takesInitialResponse() const = 0; // CRAM-MD5 does not (RFC 4954 4)
    virtual QByteArray firstChallenge() = 0;       // when no initial response came
    virtual ServerStep step(const QByteArray &response) = 0;
};

} // namespace Core::Sasl
