#include "core/sasl/gnuexchange.h"

#include "core/sasl/fields.h"
#include "core/sasl/ntlm.h"
#include "core/sasl/scram.h"

#include <dlfcn.h>
#include <gsasl.h>

#include <utility>

namespace Core::Sasl {

namespace {

constexpr qsizetype longestDigest = 2048; // RFC 2831 2.1.1
constexpr qsizetype longestChallenge = 48 * 1024;
constexpr int mostTickets = 16; // tokens of Kerberos; three are usual

// GNU SASL on Debian comes with libgssglue, which loads Kerberos by itself and, where it is missing, only says "error".
bool hasKerberos()
{
    static const bool there = dlopen("libgssapi_krb5.so.2", RTLD_LAZY | RTLD_LOCAL) != nullptr;
    return there;
}

QList<QByteArray> valuesOf(const QByteArray &challenge, ReadField::What what)
{
    QList<QByteArray> values;
    for (const ReadField &field : readFields("DIGEST-MD5", Side::Server, challenge))
        if (field.what == what)
            values.append(field.value);
    return values;
}

} // namespace

void GnuExchange::ContextEnd::operator()(Gsasl *context) const
{
    gsasl_done(context);
}

void GnuExchange::SessionEnd::operator()(Gsasl_session *session) const
{
    gsasl_finish(session);
}

GnuExchange::GnuExchange(const Mechanism &mechanism)
    : m_mechanism(mechanism), m_family([&mechanism] {
          const QByteArray name = mechanism.name;
          if (name.startsWith("SCRAM-"))
              return Family::Scram;
          constexpr std::pair<const char *, Family> families[] = {
              {"PLAIN", Family::Plain},       {"LOGIN", Family::Login}, {"CRAM-MD5", Family::Cram},
              {"DIGEST-MD5", Family::Digest}, {"NTLM", Family::Ntlm},   {"GSSAPI", Family::Gssapi}};
          for (const auto &[known, family] : families)
              if (name == known)
                  return family;
          return Family::Single;
      }())
{}

std::unique_ptr<Exchange> GnuExchange::begin(const Mechanism &mechanism, const Credentials &credentials,
                                             const Surroundings &surroundings)
{
    auto exchange = std::unique_ptr<GnuExchange>(new GnuExchange(mechanism));
    return exchange->start(credentials, surroundings) ? std::move(exchange) : nullptr;
}

bool GnuExchange::set(int property, const QByteArray &value)
{
    return gsasl_property_set_raw(m_session.get(), Gsasl_property(property), value.constData(), size_t(value.size())) ==
           GSASL_OK;
}

// GNU SASL has it anyway; a copy of our own would be one more place to keep it.
QByteArray GnuExchange::password() const
{
    return m_session ? QByteArray(gsasl_property_fast(m_session.get(), GSASL_PASSWORD)) : QByteArray();
}

bool GnuExchange::start(const Credentials &credentials, const Surroundings &surroundings)
{
    Gsasl *context = nullptr;
    if (gsasl_init(&context) != GSASL_OK)
        return false;
    m_context.reset(context);
    Gsasl_session *session = nullptr;
    m_missing = gsasl_client_start(context, m_mechanism.name, &session) != GSASL_OK;
    m_session.reset(session);
    if (m_missing) // said where it can be told: at the first step
        return true;
    m_service = surroundings.service + '@' + surroundings.host;
    return setSecrets(credentials) && setSurroundings(surroundings);
}

bool GnuExchange::setSecrets(const Credentials &credentials)
{
    if (m_mechanism.fields.testFlag(Field::Trace))
        return set(GSASL_ANONYMOUS_TOKEN, credentials.trace);
    const bool authzid = credentials.authzid.isEmpty() || set(GSASL_AUTHZID, credentials.authzid);
    const bool realm = credentials.realm.isEmpty() || set(GSASL_REALM, credentials.realm);
    m_realm = credentials.realm;
    if (!m_mechanism.fields.testFlag(Field::Password))
        return authzid;
    return authzid && realm && set(GSASL_AUTHID, credentials.user) && set(GSASL_PASSWORD, credentials.password);
}

// What there is to bind to is told to the mechanisms with -PLUS alone. The others would have to say that they could
// bind
// ("y", RFC 5802 6), and GNU SASL 2.2 fails over that; "n" is right all the same, if less wary.
bool GnuExchange::setSurroundings(const Surroundings &surroundings)
{
    m_bound = !surroundings.tlsExporter.isEmpty() || !surroundings.tlsUnique.isEmpty();
    if (m_mechanism.isPlus()) {
        if (!surroundings.tlsExporter.isEmpty() && !set(GSASL_CB_TLS_EXPORTER, surroundings.tlsExporter.toBase64()))
            return false;
        if (!surroundings.tlsUnique.isEmpty() && !set(GSASL_CB_TLS_UNIQUE, surroundings.tlsUnique.toBase64()))
            return false;
    }
    return set(GSASL_SERVICE, surroundings.service) && set(GSASL_HOSTNAME, surroundings.host) &&
           set(GSASL_QOP, "qop-auth");
}

Exchange::Pace GnuExchange::pace(const QByteArray &challenge) const
{
    const bool hashes = m_family == Family::Scram && challenge.startsWith("r=");
    return hashes || m_family == Family::Gssapi ? Pace::Lengthy : Pace::Immediate;
}

bool GnuExchange::isSpent() const
{
    switch (m_family) {
    case Family::Plain:
    case Family::Cram:
    case Family::Single:
        return m_said >= 1;
    case Family::Login:
    case Family::Digest:
    case Family::Ntlm:
        return m_said >= 2;
    case Family::Scram:
        return m_said >= 3;
    case Family::Gssapi:
        return m_said >= mostTickets;
    }
    return true;
}

// What is wrong with a challenge before anything is computed from it; without a response it goes no further.
Step GnuExchange::checked(const QByteArray &challenge) const
{
    if (m_missing)
        return {{}, Problem::MechanismMissing};
    if (m_over || isSpent() || challenge.size() > longestChallenge)
        return {{}, Problem::Senseless};
    if (m_mechanism.isPlus() && !m_bound)
        return {{}, Problem::NoBinding};
    switch (m_family) {
    case Family::Scram:
        return checkScram(challenge);
    case Family::Digest:
        return checkDigest(challenge);
    case Family::Gssapi:
        return checkGssapi();
    case Family::Cram:
        return challenge.isEmpty() ? Step{{}, Problem::Senseless} : Step{Response()};
    case Family::Ntlm:
        return m_said == 0 || isSafeNtlmChallenge(challenge) ? Step{Response()} : Step{{}, Problem::Senseless};
    case Family::Plain:
    case Family::Login:
    case Family::Single:
        break;
    }
    return {Response()};
}

Step GnuExchange::checkScram(const QByteArray &challenge) const
{
    if (m_said == 0)
        return {Response()};
    if (challenge.startsWith("e="))
        return {{}, Problem::ServerError, challenge.mid(2).split(',').first()};
    if (m_said == 2)
        return challenge.startsWith("v=") ? Step{Response()} : Step{{}, Problem::Senseless};
    const auto first = readScramServerFirst(challenge);
    if (!first)
        return {{}, Problem::Senseless};
    if (!first->nonce.startsWith(m_nonce) || first->nonce.size() == m_nonce.size())
        return {{}, Problem::NonceReplaced};
    const QByteArray count = QByteArray::number(first->iterations);
    if (first->iterations > mostIterations)
        return {{}, Problem::TooManyIterations, count};
    return first->iterations < fewestIterations ? Step{Response(), Problem::FewIterations, count} : Step{Response()};
}

Step GnuExchange::checkDigest(const QByteArray &challenge) const
{
    if (challenge.isEmpty() || challenge.size() > longestDigest)
        return {{}, Problem::Senseless};
    if (m_said == 1)
        return challenge.startsWith("rspauth=") ? Step{Response()} : Step{{}, Problem::Senseless};
    if (valuesOf(challenge, ReadField::What::Nonce).size() != 1)
        return {{}, Problem::Senseless};
    const QByteArray qop = valuesOf(challenge, ReadField::What::Qop).join(',');
    for (const QByteArray &each : qop.split(','))
        if (each.trimmed() == "auth" || qop.isEmpty())
            return {Response()};
    return {{}, Problem::NoAuthQop, qop};
}

Step GnuExchange::checkGssapi() const
{
    return hasKerberos() ? Step{Response()} : Step{{}, Problem::LibraryMissing};
}

Step GnuExchange::step(const QByteArray &challenge)
{
    Step before = checked(challenge);
    if (!before) {
        m_over = true;
        return before;
    }
    Step made = computed(challenge);
    if (made && made.problem == Problem::None) {
        made.problem = before.problem;
        made.detail = before.detail;
    }
    m_over = m_over || !made;
    return made;
}

// GNU SASL takes the first realm it is offered; the one that was asked for comes to stand there.
QByteArray GnuExchange::withRealm(const QByteArray &challenge) const
{
    if (m_family != Family::Digest || m_realm.isEmpty() || m_said != 0)
        return challenge;
    QByteArray quoted = m_realm;
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    return "realm=\"" + quoted + "\"," + challenge;
}

Step GnuExchange::computed(const QByteArray &given)
{
    const QByteArray challenge = withRealm(given);
    char *octets = nullptr;
    size_t size = 0;
    const int result = gsasl_step(m_session.get(), challenge.constData(), size_t(challenge.size()), &octets, &size);
    const std::unique_ptr<char, decltype(&gsasl_free)> owned(octets, gsasl_free);
    if (result != GSASL_OK && result != GSASL_NEEDS_MORE) {
        const Problem problem = problemOf(result, challenge);
        return {{}, problem, problem == Problem::NoTicket ? m_service : QByteArray()};
    }
    ++m_said;
    const bool open = (m_family == Family::Login && m_said == 1) || m_mechanism.fields.testFlag(Field::Trace);
    Response response{QByteArray(octets, qsizetype(size)), !open};
    remember(challenge, response);
    return {response};
}

void GnuExchange::remember(const QByteArray &challenge, const Response &response)
{
    if (m_family == Family::Scram && m_said == 1)
        m_nonce = scramNonce(response.octets);
    m_serverProved = m_serverProved || challenge.startsWith("v=") || challenge.startsWith("rspauth=");
}

Problem GnuExchange::problemOf(int result, const QByteArray &challenge) const
{
    if (result == GSASL_SASLPREP_ERROR)
        return Problem::Unsayable;
    const bool final = (m_family == Family::Scram && m_said == 2) || (m_family == Family::Digest && m_said == 1);
    if (final && (challenge.startsWith("v=") || challenge.startsWith("rspauth=")))
        return Problem::SignatureWrong;
    if (m_family == Family::Gssapi && m_said == 0)
        return Problem::NoTicket;
    const bool unbound = result == GSASL_NO_CB_TLS_EXPORTER || result == GSASL_NO_CB_TLS_UNIQUE;
    return unbound ? Problem::NoBinding : Problem::Senseless;
}

Problem GnuExchange::atSuccess() const
{
    const bool mutual = m_family == Family::Scram || m_family == Family::Digest;
    return mutual && !m_serverProved ? Problem::SignatureMissing : Problem::None;
}

} // namespace Core::Sasl
