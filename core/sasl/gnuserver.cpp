#include "core/sasl/gnuserver.h"

#include <gsasl.h>

namespace Core::Sasl {

using Verdict = ServerStep::Verdict;

void GnuServer::ContextEnd::operator()(Gsasl *context) const
{
    gsasl_done(context);
}

void GnuServer::SessionEnd::operator()(Gsasl_session *session) const
{
    gsasl_finish(session);
}

std::unique_ptr<ServerExchange> GnuServer::begin(const QByteArray &mechanism, PasswordOf passwordOf,
                                                 const Surroundings &surroundings)
{
    auto server = std::unique_ptr<GnuServer>(new GnuServer(std::move(passwordOf), surroundings));
    return server->start(mechanism) ? std::move(server) : nullptr;
}

bool GnuServer::start(const QByteArray &mechanism)
{
    m_clientFirst = mechanism != "DIGEST-MD5";
    Gsasl *context = nullptr;
    if (gsasl_init(&context) != GSASL_OK)
        return false;
    m_context.reset(context);
    gsasl_callback_hook_set(context, this);
    gsasl_callback_set(context, [](Gsasl *of, Gsasl_session *session, Gsasl_property property) {
        return answer(of, session, property);
    });
    Gsasl_session *session = nullptr;
    if (gsasl_server_start(context, mechanism.constData(), &session) != GSASL_OK)
        return false;
    m_session.reset(session);
    return true;
}

int GnuServer::answer(Gsasl *context, Gsasl_session *session, int property)
{
    return static_cast<const GnuServer *>(gsasl_callback_hook_get(context))->tell(session, property);
}

int GnuServer::tell(Gsasl_session *session, int property) const
{
    const auto say = [session, property](const QByteArray &value) {
        return value.isEmpty() ? int(GSASL_NO_CALLBACK)
                               : gsasl_property_set(session, Gsasl_property(property), value.constData());
    };
    switch (property) {
    case GSASL_PASSWORD:
        return tellPassword(session);
    case GSASL_SERVICE:
        return say(m_surroundings.service);
    case GSASL_HOSTNAME:
    case GSASL_REALM:
        return say(m_surroundings.host);
    case GSASL_CB_TLS_EXPORTER:
        return say(m_surroundings.tlsExporter.toBase64());
    case GSASL_CB_TLS_UNIQUE:
        return say(m_surroundings.tlsUnique.toBase64());
    default:
        return GSASL_NO_CALLBACK;
    }
}

int GnuServer::tellPassword(Gsasl_session *session) const
{
    const auto password = m_passwordOf(QByteArray(gsasl_property_fast(session, GSASL_AUTHID)));
    return password ? gsasl_property_set(session, GSASL_PASSWORD, password->constData()) : int(GSASL_NO_PASSWORD);
}

QByteArray GnuServer::firstChallenge()
{
    return m_clientFirst ? QByteArray() : step({}).octets;
}

// RFC 4954 4: SMTP has no room for a last word in its 235, so that is a challenge, and an empty response answers it.
ServerStep GnuServer::step(const QByteArray &response)
{
    if (m_done)
        return response.isEmpty() ? ServerStep{Verdict::Accepted, user()} : ServerStep{Verdict::Malformed, {}};
    char *octets = nullptr;
    size_t size = 0;
    const int result = gsasl_step(m_session.get(), response.constData(), size_t(response.size()), &octets, &size);
    const std::unique_ptr<char, decltype(&gsasl_free)> owned(octets, gsasl_free);
    if (result == GSASL_MECHANISM_PARSE_ERROR || result == GSASL_MECHANISM_CALLED_TOO_MANY_TIMES)
        return {Verdict::Malformed, {}};
    if (result != GSASL_OK && result != GSASL_NEEDS_MORE)
        return {Verdict::Refused, {}};
    m_done = result == GSASL_OK;
    return {Verdict::Challenge, QByteArray(octets, qsizetype(size))};
}

QByteArray GnuServer::user() const
{
    return gsasl_property_fast(m_session.get(), GSASL_AUTHID);
}

} // namespace Core::Sasl
