#pragma once
#include "core/sasl/mechanism.h"
#include "core/sasl/serverexchange.h"

struct Gsasl;
struct Gsasl_session;

namespace Core::Sasl {

// The server's side of what GNU SASL has: SCRAM and DIGEST-MD5. Its nonces and salts are of chance.
class GnuServer : public ServerExchange
{
public:
    static std::unique_ptr<ServerExchange> begin(const QByteArray &mechanism, PasswordOf passwordOf,
                                                 const Surroundings &surroundings);
    bool takesInitialResponse() const override { return m_clientFirst; }
    QByteArray firstChallenge() override;
    ServerStep step(const QByteArray &response) override;

private:
    struct ContextEnd {
        void operator()(Gsasl *context) const;
    };
    struct SessionEnd {
        void operator()(Gsasl_session *session) const;
    };
    GnuServer(PasswordOf passwordOf, const Surroundings &surroundings)
        : m_passwordOf(std::move(passwordOf)), m_surroundings(surroundings)
    {}
    bool start(const QByteArray &mechanism);
    static int answer(Gsasl *context, Gsasl_session *session, int property);
    int tell(Gsasl_session *session, int property) const;
    int tellPassword(Gsasl_session *session) const;
    QByteArray user() const;

    PasswordOf m_passwordOf;
    Surroundings m_surroundings;
    bool m_clientFirst = true;
    bool m_done = false; // the last proof was shown; an empty response is due
    std::unique_ptr<Gsasl, ContextEnd> m_context;
    std::unique_ptr<Gsasl_session, SessionEnd> m_session;
};

} // namespace Core::Sasl
