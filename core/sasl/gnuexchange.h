#pragma once
#include "core/sasl/mechanism.h"
#include "core/sasl/mechanisms.h"

struct Gsasl;
struct Gsasl_session;

namespace Core::Sasl {

// The mechanisms that GNU SASL has. It computes; what a challenge may ask of it is looked at before.
class GnuExchange : public Exchange
{
public:
    static std::unique_ptr<Exchange> begin(const Mechanism &mechanism, const Credentials &credentials,
                                           const Surroundings &surroundings);
    QByteArray mechanism() const override { return m_mechanism.name; }
    bool clientFirst() const override { return m_mechanism.clientFirst; }
    QByteArray password() const override;
    Pace pace(const QByteArray &challenge) const override;
    Step step(const QByteArray &challenge) override;
    Problem atSuccess() const override;

private:
    struct ContextEnd {
        void operator()(Gsasl *context) const;
    };
    struct SessionEnd {
        void operator()(Gsasl_session *session) const;
    };
    enum class Family : quint8 { Plain, Login, Cram, Digest, Scram, Ntlm, Gssapi, Single };

    explicit GnuExchange(const Mechanism &mechanism);
    bool start(const Credentials &credentials, const Surroundings &surroundings);
    bool setSecrets(const Credentials &credentials);
    bool setSurroundings(const Surroundings &surroundings);
    bool set(int property, const QByteArray &value);
    bool isSpent() const;
    Step checked(const QByteArray &challenge) const;
    Step checkScram(const QByteArray &challenge) const;
    Step checkDigest(const QByteArray &challenge) const;
    Step checkGssapi() const;
    QByteArray withRealm(const QByteArray &challenge) const;
    Step computed(const QByteArray &challenge);
    Problem problemOf(int result, const QByteArray &challenge) const;
    void remember(const QByteArray &challenge, const Response &response);

    const Mechanism &m_mechanism;
    const Family m_family;
    int m_said = 0;
    bool m_over = false;
    bool m_missing = false;                       // the library has not got it
    bool m_bound = false;                         // there is a channel binding
    bool m_serverProved = false;                  // it showed that it knows the password
    QByteArray m_nonce;                           // SCRAM: ours
    QByteArray m_realm;                           // DIGEST-MD5: to be chosen
    QByteArray m_service;                         // GSSAPI: "smtp@mail.example.org"
    std::unique_ptr<Gsasl, ContextEnd> m_context; // outlives the session made in it
    std::unique_ptr<Gsasl_session, SessionEnd> m_session;
};

} // namespace Core::Sasl
