#include "core/session/guidedlogin.h"

namespace Core {

GuidedLogin::GuidedLogin(std::unique_ptr<Sasl::Exchange> exchange, Sasl::InitialResponse how)
    : m_exchange(std::move(exchange)), m_how(how)
{
}

Line GuidedLogin::command()
{
    const QByteArray command = "AUTH " + m_exchange->mechanism();
    if (m_how == Sasl::InitialResponse::Yes && m_exchange->clientFirst())
        if (const auto response = m_exchange->step({}))
            return encoded(command + ' ', *response);
    return {command + "\r\n", {}};
}

Line GuidedLogin::respond(const QByteArray &challenge)
{
    const auto decoded = QByteArray::fromBase64Encoding(challenge.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded)
        if (const auto response = m_exchange->step(*decoded))
            return encoded({}, *response);
    return {QByteArrayLiteral("*\r\n"), {}};
}

Line GuidedLogin::encoded(const QByteArray &before, const Sasl::Response &response) const
{
    // An empty initial response is a lone "=" (RFC 4954 4); an empty response to a challenge is an empty line.
    const QByteArray base64 = response.octets.isEmpty() && !before.isEmpty() ? QByteArrayLiteral("=") : response.octets.toBase64();
    Line line{before + base64 + "\r\n", {}};
    if (response.secret)
        line.secrets.append({Facts::Secret::What::Response, {quint32(before.size()), quint32(base64.size())}, response.octets});
    return line;
}

} // namespace Core
