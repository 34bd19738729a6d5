#pragma once
#include "core/sasl/mechanism.h"

namespace Core::Sasl {

// XOAUTH2 and OAUTHBEARER (RFC 7628), which GNU SASL lacks: one message, and an acknowledgment when it is refused with
// a reason.
class OauthExchange : public Exchange
{
public:
    enum class Form : quint8 { Xoauth2, OauthBearer };
    static std::unique_ptr<Exchange> begin(Form form, const Credentials &credentials, const Surroundings &surroundings);
    ~OauthExchange() override;
    QByteArray mechanism() const override { return m_form == Form::Xoauth2 ? "XOAUTH2" : "OAUTHBEARER"; }
    bool clientFirst() const override { return true; }
    QByteArray password() const override { return m_credentials.password; }
    Step step(const QByteArray &challenge) override;

private:
    OauthExchange(Form form, const Credentials &credentials, const Surroundings &surroundings)
        : m_form(form), m_credentials(credentials), m_surroundings(surroundings)
    {}
    QByteArray message() const;
    QByteArray header() const;

    Form m_form;
    Credentials m_credentials;
    Surroundings m_surroundings;
    int m_said = 0;
};

} // namespace Core::Sasl
