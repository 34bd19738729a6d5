#include "core/session/guidedlogin.h"

#include "core/sasl/base64.h"

#include <utility>

namespace Core {
namespace {

constexpr qsizetype commandOctets = 512; // RFC 4954 4: a longer initial response has to wait for the challenge

Facts::Secret::What secretOf(const QByteArray &mechanism)
{
    const bool password = mechanism == "PLAIN" || mechanism == "LOGIN";
    return password ? Facts::Secret::What::Password : Facts::Secret::What::Response;
}

} // namespace

GuidedLogin::GuidedLogin(std::unique_ptr<Sasl::Exchange> exchange, Sasl::InitialResponse how)
    : m_exchange(std::move(exchange)), m_how(how)
{}

Line GuidedLogin::command()
{
    const QByteArray command = "AUTH " + m_exchange->mechanism();
    if (m_how == Sasl::InitialResponse::No || !m_exchange->clientFirst())
        return {command + "\r\n", {}};
    const auto response = m_exchange->step({});
    m_givenUp = !response;
    if (response) {
        const Line line = encoded(command + ' ', *response);
        if (line.bytes.size() <= commandOctets)
            return line;
        m_kept = response;
    }
    return {command + "\r\n", {}};
}

Line GuidedLogin::respond(const QByteArray &challenge)
{
    const auto response = m_givenUp ? std::nullopt : next(challenge.trimmed());
    return response ? encoded({}, *response) : Line{"*\r\n", {}};
}

// Some servers write an empty challenge as "=".
std::optional<Sasl::Response> GuidedLogin::next(const QByteArray &challenge)
{
    if (m_kept)
        return std::exchange(m_kept, std::nullopt);
    const auto decoded = challenge == "=" ? QByteArray() : Sasl::decodeBase64(challenge);
    const auto response = decoded ? m_exchange->step(*decoded) : std::nullopt;
    m_givenUp = !response;
    return response;
}

// An empty initial response is a lone "=" (RFC 4954 4); an empty response to a challenge is an empty line.
Line GuidedLogin::encoded(const QByteArray &before, const Sasl::Response &response) const
{
    const bool initialEmpty = response.octets.isEmpty() && !before.isEmpty();
    const QByteArray base64 = initialEmpty ? QByteArray("=") : response.octets.toBase64();
    Line line{before + base64 + "\r\n", {}};
    if (response.secret)
        line.secrets.append(
            {secretOf(m_exchange->mechanism()), {quint32(before.size()), quint32(base64.size())}, response.octets});
    return line;
}

} // namespace Core
