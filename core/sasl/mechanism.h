#pragma once
#include "core/sasl/problem.h"

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
    QByteArray password; // or the token of XOAUTH2 and OAUTHBEARER
    QByteArray trace{};  // of ANONYMOUS (RFC 4505): who one says one is; no secret
    QByteArray realm{};  // DIGEST-MD5: the realm to choose; NTLM: the domain; empty: what the server names first
};

// Where the exchange is held: what some mechanisms prove along with the password.
struct Surroundings {
    QByteArray service = "smtp"; // RFC 4954 4; "lmtp" (RFC 2033)
    QByteArray host{};           // of the server, as it was asked for
    quint16 port = 0;
    // Of the TLS layer around it; both empty: none, or none that is safe to bind to.
    QByteArray tlsExporter{}, tlsUnique{}; // RFC 9266, RFC 5929 3
};

// Which part of a response is secret; the rest may be shown (RFC 4616, RFC 2195; the user name of LOGIN).
struct Response {
    QByteArray octets; // before base64
    bool secret = true;
};

// What a step came to. Without a response the exchange is over: `problem` says why. With one, it is what is odd about
// the challenge.
struct Step {
    std::optional<Response> response{};
    Problem problem = Problem::None;
    QByteArray detail{}; // of the problem, as its row in problem.h says
    explicit operator bool() const { return response.has_value(); }
    const Response *operator->() const { return &*response; }
};

// One client-side exchange, step by step, on GNU SASL; OAuth by hand. No base64, no wire.
class Exchange
{
public:
    virtual ~Exchange() = default;
    static QList<QByteArray> known(); // mechanisms that begin() can make, the strongest first
    // Null: a mechanism not known, or NUL in the credentials, which no mechanism can carry. Mechanism in any case.
    static std::unique_ptr<Exchange> begin(const QByteArray &mechanism, const Credentials &credentials,
                                           const Surroundings &surroundings = {});
    virtual QByteArray mechanism() const = 0;
    virtual bool clientFirst() const = 0;
    virtual QByteArray password() const = 0; // what its responses say or prove, for whoever must not show it
    // Whether step() takes its time: it hashes thousands of times, or asks the network. Then it belongs on a thread of
    // its own, and nothing else may be called until it is through.
    enum class Pace : quint8 { Immediate, Lengthy };
    virtual Pace pace(const QByteArray &) const { return Pace::Immediate; }
    // No response: the challenge makes no sense here (one too many, or empty where the mechanism needs one), or the
    // credentials cannot be said in this mechanism (CRAM-MD5 wants UTF-8 that SASLprep lets pass).
    // With an initial response the first step is asked with an empty challenge.
    virtual Step step(const QByteArray &challenge) = 0;
    // What is amiss when the server says yes now: it has not proved that it knows the password.
    virtual Problem atSuccess() const { return Problem::None; }
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
