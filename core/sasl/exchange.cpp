#include "core/sasl/mechanism.h"

#include <gsasl.h>

namespace Core::Sasl {

namespace {

struct Mechanism {
    const char *name;
    bool clientFirst;
    int responses;
    int openResponse;    // the one that is not secret; 0: none
    bool needsChallenge; // an empty challenge makes no sense
};
constexpr Mechanism mechanisms[] = {
    {"PLAIN", true, 1, 0, false},
    {"LOGIN", false, 2, 1, false},
    {"CRAM-MD5", false, 1, 0, true},
};

struct ContextEnd {
    void operator()(Gsasl *context) const { gsasl_done(context); }
};
struct SessionEnd {
    void operator()(Gsasl_session *session) const { gsasl_finish(session); }
};

class GnuExchange : public Exchange
{
public:
    explicit GnuExchange(const Mechanism &mechanism) : m_mechanism(mechanism) {}
    bool start(const Credentials &credentials);
    QByteArray mechanism() const override { return m_mechanism.name; }
    bool clientFirst() const override { return m_mechanism.clientFirst; }
    QByteArray password() const override;
    std::optional<Response> step(const QByteArray &challenge) override;

private:
    bool set(Gsasl_property property, const QByteArray &value);

    const Mechanism &m_mechanism;
    int m_said = 0;
    std::unique_ptr<Gsasl, ContextEnd> m_context; // outlives the session made in it
    std::unique_ptr<Gsasl_session, SessionEnd> m_session;
};

bool GnuExchange::set(Gsasl_property property, const QByteArray &value)
{
    return gsasl_property_set_raw(m_session.get(), property, value.constData(), size_t(value.size())) == GSASL_OK;
}

// GNU SASL has it anyway; a copy of our own would be one more place to keep it.
QByteArray GnuExchange::password() const
{
    return m_session ? QByteArray(gsasl_property_fast(m_session.get(), GSASL_PASSWORD)) : QByteArray();
}

bool GnuExchange::start(const Credentials &credentials)
{
    Gsasl *context = nullptr;
    if (gsasl_init(&context) != GSASL_OK)
        return false;
    m_context.reset(context);
    Gsasl_session *session = nullptr;
    if (gsasl_client_start(context, m_mechanism.name, &session) != GSASL_OK)
        return false;
    m_session.reset(session);
    return (credentials.authzid.isEmpty() || set(GSASL_AUTHZID, credentials.authzid)) &&
           set(GSASL_AUTHID, credentials.user) && set(GSASL_PASSWORD, credentials.password);
}

std::optional<Response> GnuExchange::step(const QByteArray &challenge)
{
    if (m_said >= m_mechanism.responses || (challenge.isEmpty() && m_mechanism.needsChallenge))
        return std::nullopt;
    char *octets = nullptr;
    size_t size = 0;
    const int result = gsasl_step(m_session.get(), challenge.constData(), size_t(challenge.size()), &octets, &size);
    const std::unique_ptr<char, decltype(&gsasl_free)> owned(octets, gsasl_free);
    if (result != GSASL_OK && result != GSASL_NEEDS_MORE) {
        m_said = m_mechanism.responses;
        return std::nullopt;
    }
    ++m_said;
    return Response{QByteArray(octets, qsizetype(size)), m_said != m_mechanism.openResponse};
}

bool carriesNul(const Credentials &credentials)
{
    return credentials.authzid.contains('\0') || credentials.user.contains('\0') || credentials.password.contains('\0');
}

} // namespace

QList<QByteArray> Exchange::known()
{
    QList<QByteArray> names;
    for (const Mechanism &mechanism : mechanisms)
        names.append(mechanism.name);
    return names;
}

std::unique_ptr<Exchange> Exchange::begin(const QByteArray &mechanism, const Credentials &credentials)
{
    // GNU SASL takes C strings: behind a NUL the rest would be lost without a word.
    if (carriesNul(credentials))
        return nullptr;
    for (const Mechanism &known : mechanisms) {
        if (mechanism.compare(known.name, Qt::CaseInsensitive) != 0)
            continue;
        auto exchange = std::make_unique<GnuExchange>(known);
        return exchange->start(credentials) ? std::move(exchange) : nullptr;
    }
    return nullptr;
}

} // namespace Core::Sasl
