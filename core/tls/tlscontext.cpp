#include "core/tls/tlscontext.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <openssl/err.h>

namespace Core {
using namespace OpenSsl;
namespace {

int numberOf(TlsVersion version)
{
    switch (version) {
    case TlsVersion::Tls10:
        return TLS1_VERSION;
    case TlsVersion::Tls11:
        return TLS1_1_VERSION;
    case TlsVersion::Tls12:
        return TLS1_2_VERSION;
    case TlsVersion::Tls13:
        return TLS1_3_VERSION;
    }
    return TLS1_3_VERSION;
}

bool setVersions(SSL_CTX *context, const TlsSettings &settings)
{
    return SSL_CTX_set_min_proto_version(context, numberOf(settings.minimum)) == 1 &&
           SSL_CTX_set_max_proto_version(context, numberOf(settings.maximum)) == 1;
}

bool setCiphers(SSL_CTX *context, const TlsSettings &settings)
{
    // OpenSSL 3 signs nothing with SHA-1 above level 0, so TLS 1.0 and 1.1 need it.
    const QByteArray ciphers =
        settings.ciphers.isEmpty() && settings.minimum < TlsVersion::Tls12 ? "DEFAULT:@SECLEVEL=0" : settings.ciphers;
    return ciphers.isEmpty() || SSL_CTX_set_cipher_list(context, ciphers.constData()) == 1;
}

bool setSuites(SSL_CTX *context, const TlsSettings &settings)
{
    return settings.suites.isEmpty() || SSL_CTX_set_ciphersuites(context, settings.suites.constData()) == 1;
}

bool setIdentity(SSL_CTX *context, const Identity &identity)
{
    if (identity.isEmpty())
        return true;
    const X509Ptr leaf = parseCertificate(identity.chain.first());
    const auto *at = reinterpret_cast<const unsigned char *>(identity.key.constData());
    const Key key(d2i_AutoPrivateKey(nullptr, &at, long(identity.key.size())));
    if (!leaf || !key || SSL_CTX_use_certificate(context, leaf.get()) != 1 ||
        SSL_CTX_use_PrivateKey(context, key.get()) != 1)
        return false;
    for (qsizetype i = 1; i < identity.chain.size(); ++i) {
        const X509Ptr issuer = parseCertificate(identity.chain[i]);
        if (!issuer || SSL_CTX_add1_chain_cert(context, issuer.get()) != 1)
            return false;
    }
    return true;
}

bool holdsHashedCertificates(const QString &directory)
{
    return !directory.isEmpty() && QDirIterator(directory, {QStringLiteral("*.0")}, QDir::Files).hasNext();
}

QString firstHashedDirectory()
{
    QStringList directories = qEnvironmentVariable(X509_get_default_cert_dir_env()).split(QDir::listSeparator());
    directories << QString::fromUtf8(X509_get_default_cert_dir()) << QStringLiteral("/etc/ssl/certs")
                << QStringLiteral("/etc/pki/tls/certs") << QStringLiteral("/etc/openssl/certs");
    const auto found = std::find_if(directories.cbegin(), directories.cend(), holdsHashedCertificates);
    return found == directories.cend() ? QString() : *found;
}

bool loadFile(SSL_CTX *context, const QString &path)
{
    return SSL_CTX_load_verify_file(context, QFile::encodeName(path).constData()) == 1;
}

// A directory is looked into when an issuer is needed, while a bundle is parsed whole: 40 to 65 ms on Debian. So the
// directory first; a bundle only where there is none, or where the user named one that is not merely its summary.
void addSystemAuthorities(SSL_CTX *context)
{
    const QString directory = firstHashedDirectory();
    const QString bundle = qEnvironmentVariable(X509_get_default_cert_file_env());
    if (!bundle.isEmpty() && !holdsHashedCertificates(QFileInfo(QFileInfo(bundle).canonicalFilePath()).path()))
        loadFile(context, bundle);
    if (!directory.isEmpty()) {
        SSL_CTX_load_verify_dir(context, QFile::encodeName(directory).constData());
        return;
    }
    const QString bundles[] = {QString::fromUtf8(X509_get_default_cert_file()),
                               QStringLiteral("/etc/pki/tls/certs/ca-bundle.crt"),
                               QStringLiteral("/etc/ssl/ca-bundle.pem"), QStringLiteral("/etc/ssl/cert.pem")};
    // None at all: everything is of an unknown authority, and will be said to be.
    (void)std::any_of(std::begin(bundles), std::end(bundles),
                      [&](const QString &path) { return loadFile(context, path); });
}

// PEM, several if need be, or one DER. Lists of issuers' issuers are welcome and not asked for.
bool loadRevocations(SSL_CTX *context, const QString &path)
{
    X509_STORE *store = SSL_CTX_get_cert_store(context);
    X509_LOOKUP *lookup = X509_STORE_add_lookup(store, X509_LOOKUP_file());
    const QByteArray name = QFile::encodeName(path);
    if (!lookup || (X509_load_crl_file(lookup, name.constData(), X509_FILETYPE_PEM) < 1 &&
                    X509_load_crl_file(lookup, name.constData(), X509_FILETYPE_ASN1) < 1))
        return false;
    return X509_STORE_set_flags(store, X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL) == 1;
}

bool setAuthorities(SSL_CTX *context, const TlsSettings &settings)
{
    X509_STORE_set_flags(SSL_CTX_get_cert_store(context), X509_V_FLAG_PARTIAL_CHAIN);
    if (settings.authorityFile.isEmpty()) {
        addSystemAuthorities(context);
        return true;
    }
    return loadFile(context, settings.authorityFile);
}

void setHabits(SSL_CTX *context, const TlsSettings &settings)
{
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET | SSL_OP_NO_COMPRESSION);
    // Servers that know no RFC 5746 are those for which someone asks for the old versions.
    if (settings.minimum < TlsVersion::Tls12)
        SSL_CTX_set_options(context, SSL_OP_LEGACY_SERVER_CONNECT);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context, 0);
}

TlsProblem configure(SSL_CTX *context, const TlsSettings &settings)
{
    setHabits(context, settings);
    if (settings.minimum > settings.maximum || !setVersions(context, settings))
        return TlsProblem::Versions;
    if (!setCiphers(context, settings))
        return TlsProblem::Ciphers;
    if (!setSuites(context, settings))
        return TlsProblem::Suites;
    if (!setIdentity(context, settings.identity))
        return TlsProblem::Identity;
    const bool judges = settings.role == TlsSettings::Role::Client || settings.clients != TlsSettings::Clients::Anybody;
    if (judges && !setAuthorities(context, settings))
        return TlsProblem::Authorities;
    if (!settings.revocationFile.isEmpty() && !loadRevocations(context, settings.revocationFile))
        return TlsProblem::Revocations;
    return TlsProblem::None;
}

} // namespace

QByteArray wordOf(TlsProblem problem)
{
    switch (problem) {
    case TlsProblem::None:
        return {};
    case TlsProblem::Library:
        return "OpenSSL did not start";
    case TlsProblem::Versions:
        return "these TLS versions are not possible";
    case TlsProblem::Ciphers:
        return "none of these ciphers is known";
    case TlsProblem::Suites:
        return "one of these TLS 1.3 suites is not known";
    case TlsProblem::Identity:
        return "the own certificate and key do not work";
    case TlsProblem::Authorities:
        return "the file of authorities could not be read";
    case TlsProblem::Revocations:
        return "the file of revoked certificates could not be read";
    }
    return {};
}

TlsProblem checkSettings(const TlsSettings &settings)
{
    TlsProblem problem = TlsProblem::None;
    makeContext(settings, problem);
    return problem;
}

Context makeContext(const TlsSettings &settings, TlsProblem &why)
{
    Context context(
        SSL_CTX_new(settings.role == TlsSettings::Role::Client ? TLS_client_method() : TLS_server_method()));
    why = context ? configure(context.get(), settings) : TlsProblem::Library;
    if (why != TlsProblem::None)
        context.reset();
    ERR_clear_error();
    return context;
}

} // namespace Core
