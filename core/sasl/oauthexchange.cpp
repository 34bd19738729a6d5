#include "core/sasl/oauthexchange.h"

#include <algorithm>

namespace Core::Sasl {

namespace {

constexpr char separator = '\x01';

bool carriesSeparator(const Credentials &credentials)
{
    return credentials.authzid.contains(separator) || credentials.user.contains(separator) ||
           credentials.password.contains(separator);
}

// RFC 5801 4: saslname
QByteArray escapedName(QByteArray name)
{
    return name.replace("=", "=3D").replace(",", "=2C");
}

} // namespace

std::unique_ptr<Exchange> OauthExchange::begin(Form form, const Credentials &credentials,
                                               const Surroundings &surroundings)
{
    if (carriesSeparator(credentials))
        return nullptr;
    return std::unique_ptr<Exchange>(new OauthExchange(form, credentials, surroundings));
}

OauthExchange::~OauthExchange()
{
    // Whoever else holds it keeps it; ours goes with what is written over it.
    m_credentials.password.detach();
    volatile char *octets = m_credentials.password.data();
    std::fill(octets, octets + m_credentials.password.size(), '\0');
}

QByteArray OauthExchange::header() const
{
    if (m_form == Form::Xoauth2)
        return "user=" + m_credentials.user + separator;
    const QByteArray &name = m_credentials.authzid.isEmpty() ? m_credentials.user : m_credentials.authzid;
    QByteArray made = name.isEmpty() ? QByteArray("n,,") : "n,a=" + escapedName(name) + ',';
    made += separator;
    if (!m_surroundings.host.isEmpty())
        made += "host=" + m_surroundings.host + separator;
    if (m_surroundings.port != 0)
        made += "port=" + QByteArray::number(m_surroundings.port) + separator;
    return made;
}

QByteArray OauthExchange::message() const
{
    return header() + "auth=Bearer " + m_credentials.password + separator + separator;
}

// A challenge behind the message is the reason of a refusal; the final 535 comes only after it was acknowledged: by
// nothing (XOAUTH2) or by 0x01 (RFC 7628 3.2.3).
Step OauthExchange::step(const QByteArray &challenge)
{
    ++m_said;
    if (m_said == 1)
        return {Response{message()}};
    if (m_said > 2 || challenge.isEmpty())
        return {{}, Problem::Senseless};
    return {Response{m_form == Form::Xoauth2 ? QByteArray() : QByteArray(1, separator), false}};
}

} // namespace Core::Sasl
