#include "core/session/guidedlogin.h"

#include "core/sasl/base64.h"

#include <utility>

namespace Core {
namespace {

constexpr qsizetype commandOctets = 512; // RFC 4954 4: a longer initial response has to wait for the challenge

Facts::Secret::What secretOf(const QByteArray &mechanism)
{
    if (mechanism == "XOAUTH2" || mechanism == "OAUTHBEARER")
        return Facts::Secret::What::Token;
    const bool password = mechanism == "PLAIN" || mechanism == "LOGIN";
    return password ? Facts::Secret::What::Password : Facts::Secret::What::Response;
}

} // namespace

GuidedLogin::GuidedLogin(std::unique_ptr<Sasl::Exchange> exchange, Sasl::InitialResponse how, QObject *context)
    : m_exchange(std::move(exchange)), m_how(how), m_context(context)
{}

void GuidedLogin::command(Then then)
{
    if (m_how == Sasl::InitialResponse::No || !m_exchange->clientFirst()) {
        then({{"AUTH " + m_exchange->mechanism() + "\r\n", {}}, {}, {}});
        return;
    }
    step({}, [this, then = std::move(then)](const Sasl::Step &step) { then(commandWith(step)); });
}

GuidedLogin::Said GuidedLogin::commandWith(const Sasl::Step &step)
{
    const QByteArray command = "AUTH " + m_exchange->mechanism();
    if (!step)
        return {{}, step.problem, step.detail};
    const Line line = encoded(command + ' ', *step.response);
    if (line.bytes.size() <= commandOctets)
        return {line, step.problem, step.detail};
    m_kept = step.response;
    return {{command + "\r\n", {}}, step.problem, step.detail};
}

void GuidedLogin::respond(const QByteArray &challenge, Then then)
{
    if (m_kept) {
        then({encoded({}, *std::exchange(m_kept, std::nullopt)), {}, {}});
        return;
    }
    const auto octets = m_givenUp ? std::nullopt : decoded(challenge.trimmed());
    if (!octets) {
        const auto problem = m_givenUp ? Sasl::Problem::None : Sasl::Problem::NotBase64;
        m_givenUp = true;
        then({{"*\r\n", {}}, problem, {}});
        return;
    }
    step(*octets, [this, then = std::move(then)](const Sasl::Step &step) { then(responseWith(step)); });
}

GuidedLogin::Said GuidedLogin::responseWith(const Sasl::Step &step)
{
    m_givenUp = !step;
    return {step ? encoded({}, *step.response) : Line{"*\r\n", {}}, step.problem, step.detail};
}

// Some servers write an empty challenge as "=", and Exchange asks for the first message of NTLM in plain words.
std::optional<QByteArray> GuidedLogin::decoded(const QByteArray &challenge) const
{
    const bool words = !m_begun && m_exchange->mechanism() == "NTLM";
    return challenge == "=" || words ? QByteArray() : Sasl::decodeBase64(challenge);
}

void GuidedLogin::step(const QByteArray &challenge, Stepped then)
{
    m_begun = true;
    if (m_exchange->pace(challenge) == Sasl::Exchange::Pace::Immediate) {
        then(m_exchange->step(challenge));
        return;
    }
    m_work = std::make_unique<Abandonable<Sasl::Step>>(
        m_context, [exchange = m_exchange, challenge] { return exchange->step(challenge); },
        [this, then = std::move(then)](const Sasl::Step &step) {
            const auto next = then;
            const Sasl::Step made = step; // NOLINT(performance-unnecessary-copy-initialization)
            m_work.reset();               // drops this function and the step that it was given
            next(made);
        });
}

void GuidedLogin::cancel()
{
    m_givenUp = true;
    m_kept.reset();
    m_work.reset();
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
