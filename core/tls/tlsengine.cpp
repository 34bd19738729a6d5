#include "core/tls/tlsengine.h"

#include "core/tls/certificatecheck.h"
#include "core/tls/record.h"
#include "core/tls/tlscontext.h"
#include "core/tls/tlsfailure.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <openssl/err.h>
#include <utility>

namespace Core {
using namespace OpenSsl;

class TlsEngine::Private
{
public:
    explicit Private(const TlsSettings &chosen) : settings(chosen), reference(ReferenceName::of(chosen.expectedName))
    {
        context = makeContext(settings, problem);
        if (context)
            connection.reset(SSL_new(context.get()));
        if (connection)
            prepare();
    }

    void prepare();
    qsizetype takeNext(QByteArrayView rest, Met &met);
    void takeRecord(QByteArrayView record, Met &met);
    void handshake(Met &met);
    void decrypt(Met &met);
    void fail(Met &met);
    QByteArray takeWire();
    bool broke() const { return dead && !how.alertReceived && how.handshakeDone; }
    bool isPinned(const QByteArray &leaf) const { return leaf == settings.trustedCertificate && !leaf.isEmpty(); }
    void judge(TlsFacts &made, const X509 *leaf, const STACK_OF(X509) * sent);
    TlsFacts makeFacts();

    static Private *of(SSL *ssl) { return static_cast<Private *>(SSL_get_app_data(ssl)); }
    static Private *of(X509_STORE_CTX *store)
    {
        return of(static_cast<SSL *>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx())));
    }
    static void tellKey(const SSL *ssl, const char *line)
    {
        of(const_cast<SSL *>(ssl))->keys.append(line).append('\n');
    }
    static void observe(int sent, int version, int type, const void *message, size_t size, SSL *ssl, void *);
    void note(X509_STORE_CTX *store);
    static int collect(int holds, X509_STORE_CTX *store);
    static int verify(X509_STORE_CTX *store, void *);

    TlsSettings settings;
    ReferenceName reference;
    TlsProblem problem = TlsProblem::None; // with the settings
    Context context;
    Connection connection;
    BIO *in = nullptr, *out = nullptr; // the connection's own
    QByteArray keys;                   // not told yet
    QByteArray unread;                 // the beginning of a record
    QList<CertificateFinding> findings;
    std::optional<TlsFacts> facts;
    TlsBreak how;
    bool dead = false;   // failed: OpenSSL is asked no more
    bool closed = false; // close_notify came
    bool shut = false;   // close_notify went
    bool metRecord = false;
    bool metPlain = false; // what is no TLS came: all that follows is none either
};

namespace {

int askingFor(TlsSettings::Clients clients)
{
    return clients == TlsSettings::Clients::Certified ? SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT
                                                      : SSL_VERIFY_PEER;
}

} // namespace

void TlsEngine::Private::prepare()
{
    SSL *ssl = connection.get();
    in = BIO_new(BIO_s_mem());
    out = BIO_new(BIO_s_mem());
    SSL_set_bio(ssl, in, out);
    SSL_set_app_data(ssl, this);
    SSL_set_msg_callback(ssl, &Private::observe);
    if (settings.keys == TlsSettings::Keys::Told)
        SSL_CTX_set_keylog_callback(context.get(), &Private::tellKey);
    if (settings.role == TlsSettings::Role::Server) {
        SSL_set_accept_state(ssl);
        if (settings.clients != TlsSettings::Clients::Anybody)
            SSL_set_verify(ssl, askingFor(settings.clients), nullptr);
        return;
    }
    SSL_set_connect_state(ssl);
    SSL_set_verify(ssl, SSL_VERIFY_PEER, &Private::collect);
    SSL_CTX_set_cert_verify_callback(context.get(), &Private::verify, nullptr);
    // RFC 6066 3: a DNS name, never an address.
    const ReferenceName named = settings.serverName.isEmpty() ? reference : ReferenceName::of(settings.serverName);
    const bool indicated = settings.indication == TlsSettings::Indication::Host;
    if (indicated && !named.dns.isEmpty() && named.dns.size() <= TLSEXT_MAXLEN_host_name)
        SSL_set_tlsext_host_name(ssl, named.dns.constData());
}

void TlsEngine::Private::observe(int sent, int version, int type, const void *message, size_t size, SSL *ssl, void *)
{
    Private *self = of(ssl);
    const auto *octets = static_cast<const unsigned char *>(message);
    if (type == SSL3_RT_HANDSHAKE && size > 0 && octets[0] == SSL3_MT_SERVER_HELLO)
        self->how.serverAnswered = true;
    if (type == SSL3_RT_HANDSHAKE && size > 0 && octets[0] == SSL3_MT_CERTIFICATE_REQUEST && !sent)
        self->how.certificateAsked = true;
    if (type != SSL3_RT_ALERT || size != 2 || octets[1] == SSL_AD_CLOSE_NOTIFY || octets[1] == SSL_AD_USER_CANCELLED)
        return;
    if (octets[0] == SSL3_AL_FATAL ||
        version == TLS1_3_VERSION) // RFC 8446 6: there all others are fatal, whatever they say
        (sent ? self->how.alertSent : self->how.alertReceived) = octets[1];
}

int TlsEngine::Private::collect(int holds, X509_STORE_CTX *store)
{
    if (!holds)
        of(store)->note(store);
    return 1; // the next finding, please: the handshake goes on, the user decides
}

// That no list speaks of an issuer's issuer is no matter: lists are given for servers' certificates.
void TlsEngine::Private::note(X509_STORE_CTX *store)
{
    const int depth = X509_STORE_CTX_get_error_depth(store);
    const int error = X509_STORE_CTX_get_error(store);
    if (depth > 0 && error == X509_V_ERR_UNABLE_TO_GET_CRL)
        return;
    findings.append(findingOf(error, X509_STORE_CTX_get_current_cert(store), depth));
}

int TlsEngine::Private::verify(X509_STORE_CTX *store, void *)
{
    Private *self = of(store);
    if (X509 *leaf = X509_STORE_CTX_get0_cert(store); leaf && self->isPinned(derOf(leaf)))
        return 1;
    if (X509_verify_cert(store) <= 0 && self->findings.isEmpty())
        self->findings.append(CertificateFinding::Other);
    return 1;
}

void TlsEngine::Private::judge(TlsFacts &made, const X509 *leaf, const STACK_OF(X509) * sent)
{
    if (isPinned(made.chain.value(0))) {
        made.verified = true;
        return;
    }
    if (!leaf)
        findings.append(CertificateFinding::NoCertificate);
    else
        findings += checkNames(presentedBy(leaf), reference) + weaknessesOf(sent, qint64(std::time(nullptr)));
    if (findings.contains(CertificateFinding::NotAnAuthority)) // OpenSSL passes over such an issuer, and misses one
        findings.removeAll(CertificateFinding::MissingIntermediate);
    made.findings = weightiestFirst(findings);
    made.verified = std::all_of(made.findings.cbegin(), made.findings.cend(), &isRemark);
}

TlsFacts TlsEngine::Private::makeFacts()
{
    TlsFacts made;
    SSL *ssl = connection.get();
    made.protocol = SSL_get_version(ssl);
    made.cipher = SSL_CIPHER_get_name(SSL_get_current_cipher(ssl));
    made.expectedName = settings.expectedName.toUtf8();
    const STACK_OF(X509) *sent = SSL_get_peer_cert_chain(ssl);
    for (int i = 0; i < std::min(sk_X509_num(sent), mostCertificates); ++i)
        made.chain.append(derOf(sk_X509_value(sent, i)));
    X509 *leaf = SSL_get0_peer_certificate(ssl);
    if (leaf && settings.role == TlsSettings::Role::Server) // there the chain comes without it
        made.chain.prepend(derOf(leaf));
    if (const auto read = leaf ? readCertificate(made.chain.value(0)) : std::nullopt) {
        made.subject = read->subject;
        made.issuer = read->issuer;
        made.names = read->names;
        made.notBefore = read->notBefore;
        made.notAfter = read->notAfter;
    }
    if (settings.role == TlsSettings::Role::Client)
        judge(made, leaf, sent);
    return made;
}

QByteArray TlsEngine::Private::takeWire()
{
    char *octets = nullptr;
    const long size = BIO_get_mem_data(out, &octets);
    QByteArray wire(octets, qsizetype(size));
    (void)BIO_reset(out);
    return wire;
}

void TlsEngine::Private::fail(Met &met)
{
    dead = true;
    how.handshakeDone = facts.has_value();
    how.certificateShown = !settings.identity.isEmpty();
    met.failure = takeTlsFailure(how);
}

void TlsEngine::Private::handshake(Met &met)
{
    ERR_clear_error();
    const int result = SSL_do_handshake(connection.get());
    if (result == 1)
        met.up = facts = makeFacts();
    else if (SSL_get_error(connection.get(), result) != SSL_ERROR_WANT_READ)
        fail(met);
}

void TlsEngine::Private::decrypt(Met &met)
{
    std::array<char, SSL3_RT_MAX_PLAIN_LENGTH> octets;
    for (;;) {
        ERR_clear_error();
        const int size = SSL_read(connection.get(), octets.data(), int(octets.size()));
        if (size > 0) {
            met.plain.append(octets.data(), size);
            continue;
        }
        const int error = SSL_get_error(connection.get(), size);
        if (error == SSL_ERROR_ZERO_RETURN)
            met.closed = closed = true;
        else if (error != SSL_ERROR_WANT_READ)
            fail(met);
        return;
    }
}

void TlsEngine::Private::takeRecord(QByteArrayView record, Met &met)
{
    if (dead || closed)
        return;
    BIO_write(in, record.data(), int(record.size()));
    if (!facts)
        handshake(met);
    if (facts && !dead)
        decrypt(met);
    met.wire += takeWire();
}

// A record, or all there is; how much that was.
qsizetype TlsEngine::Private::takeNext(QByteArrayView rest, Met &met)
{
    const RecordShape shape = recordAt(rest);
    if (!metPlain && shape.kind == RecordShape::Kind::Partial) {
        unread = rest.toByteArray();
        return rest.size();
    }
    if (!metPlain && shape.kind == RecordShape::Kind::Record) {
        metRecord = true;
        const bool wasAlive = !dead;
        takeRecord(rest.first(shape.size), met);
        metPlain = wasAlive && broke();
        if (!metPlain)
            return shape.size;
    }
    metPlain = true;
    met.notTls = rest.toByteArray();
    return rest.size();
}

TlsEngine::TlsEngine(const TlsSettings &settings) : m(std::make_unique<Private>(settings)) {}
TlsEngine::~TlsEngine() = default;
TlsEngine::TlsEngine(TlsEngine &&) noexcept = default;
TlsEngine &TlsEngine::operator=(TlsEngine &&) noexcept = default;

TlsEngine::Met TlsEngine::start()
{
    Met met;
    if (!m->connection) {
        m->dead = true;
        met.failure = Failure{FailureKind::TlsSettingsUnusable, wordOf(m->problem), {}};
        return met;
    }
    if (m->settings.role == TlsSettings::Role::Client) {
        m->handshake(met);
        met.wire = m->takeWire();
    }
    met.keys = std::exchange(m->keys, {});
    return met;
}

TlsEngine::Met TlsEngine::feed(QByteArrayView wire)
{
    Met met;
    const QByteArray bytes = std::exchange(m->unread, {}).append(wire);
    for (qsizetype at = 0; at < bytes.size();)
        at += m->takeNext(QByteArrayView(bytes).sliced(at), met);
    met.keys = std::exchange(m->keys, {});
    return met;
}

QByteArray TlsEngine::seal(QByteArrayView plain)
{
    QByteArray wire;
    if (!isUp() || m->dead || m->shut)
        return wire;
    while (!plain.isEmpty()) {
        ERR_clear_error();
        const int size = SSL_write(m->connection.get(), plain.data(), int(qMin<qsizetype>(plain.size(), 1 << 14)));
        if (size <= 0)
            break;
        plain = plain.sliced(size);
    }
    return m->takeWire();
}

QByteArray TlsEngine::shutdown()
{
    if (!isUp() || m->dead || m->shut)
        return {};
    m->shut = true;
    ERR_clear_error();
    SSL_shutdown(m->connection.get());
    return m->takeWire();
}

bool TlsEngine::isUp() const
{
    return m->facts.has_value();
}
QByteArray TlsEngine::takeUnread()
{
    return std::exchange(m->unread, {});
}
bool TlsEngine::metRecord() const
{
    return m->metRecord;
}
std::optional<TlsFacts> TlsEngine::facts() const
{
    return m->facts;
}

QByteArray TlsEngine::channelBinding() const
{
    constexpr char label[] = "EXPORTER-Channel-Binding";
    SSL *ssl = m->connection.get();
    // RFC 9266 4.2: not in TLS 1.2 without the extended master secret, and then never with renegotiation, which is off.
    if (!isUp() || (SSL_version(ssl) < TLS1_3_VERSION && SSL_get_extms_support(ssl) != 1))
        return {};
    QByteArray binding(32, '\0');
    const int made =
        SSL_export_keying_material(ssl, reinterpret_cast<unsigned char *>(binding.data()), size_t(binding.size()),
                                   label, sizeof label - 1, reinterpret_cast<const unsigned char *>(""), 0, 1);
    return made == 1 ? binding : QByteArray();
}

QByteArray TlsEngine::tlsUnique() const
{
    const SSL *ssl = m->connection.get();
    const bool safe = isUp() && SSL_version(ssl) < TLS1_3_VERSION && SSL_session_reused(ssl) == 0 &&
                      SSL_get_extms_support(m->connection.get()) == 1;
    if (!safe)
        return {};
    QByteArray finished(EVP_MAX_MD_SIZE, '\0');
    const size_t size = m->settings.role == TlsSettings::Role::Client
                            ? SSL_get_finished(ssl, finished.data(), size_t(finished.size()))
                            : SSL_get_peer_finished(ssl, finished.data(), size_t(finished.size()));
    return finished.first(qMin(qsizetype(size), finished.size()));
}

} // namespace Core
